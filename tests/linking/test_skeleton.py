"""Sentences with their mentions replaced by symbols."""

import pytest

from hmip_parse import Rating
from hmip_parse.linking.ratings import RatingMention
from hmip_parse.linking.skeleton import build, rating_letter, without_overlaps

SENTENCE = "ashby pdu and leigh pdu were rated good in may."


def items(*wanted):
    """Items of words of the sentence, each with its letter."""
    return [(SENTENCE.index(words), SENTENCE.index(words) + len(words), letter, words) for words, letter in wanted]


def test_symbols_stand_for_words_and_ranges_lead_back():
    frame = build(SENTENCE, 0, len(SENTENCE), items(("ashby pdu", "S"), ("leigh pdu", "S"), ("good", "B")))
    assert frame.text == "S and S were rated B in may."
    assert [symbol.thing for symbol in frame.ratings()] == ["good"]
    for words in ("and", "were rated", "in may."):
        at = frame.text.index(words)
        assert SENTENCE[slice(*frame.range(at, at + len(words)))] == words
    for symbol in frame.symbols:
        assert frame.text[symbol.at] == symbol.letter
        assert SENTENCE[slice(*frame.range(symbol.at, symbol.at + 1))] == symbol.thing
    assert frame.range(0, len(frame.text)) == (0, len(SENTENCE))


def test_a_sentence_in_the_midst_of_a_text():
    text = f"it is over. {SENTENCE} it was late."
    start = text.index(SENTENCE)
    moved = [
        (first + start, last + start, letter, words)
        for first, last, letter, words in items(("leigh pdu", "S"), ("good", "R"))
    ]
    frame = build(text, start, start + len(SENTENCE), moved)
    assert frame.text == "ashby pdu and S were rated R in may."
    at = frame.text.index("in may")
    assert text[slice(*frame.range(at, at + 6))] == "in may"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (["0-4", "2-6"], ["0-4"]),  # of two that overlap the one that was given first stays
        (["2-6", "0-4"], ["2-6"]),
        (["0-4", "0-6"], ["0-4"]),
        (["0-6", "0-4"], ["0-6"]),
        (["0-4", "4-6"], ["0-4", "4-6"]),  # those that only touch both stay
        (["4-6", "0-4"], ["0-4", "4-6"]),
        (["4-8", "0-5", "7-9"], ["4-8"]),
        ([], []),
    ],
)
def test_overlaps(given, kept):
    made = [(*map(int, words.split("-")), "S", words) for words in given]
    assert [words for *_, words in without_overlaps(made)] == kept


@pytest.mark.parametrize(
    ("marked", "capital", "letter"), [(True, True, "R"), (True, False, "R"), (False, True, "R"), (False, False, "B")]
)
def test_a_plain_word_has_its_own_letter(marked, capital, letter):
    assert rating_letter(RatingMention(0, 4, (0, 4), Rating.GOOD, marked, capital)) == letter
