"""Sentences of a paragraph."""

import pytest

from hmip_parse.source import Source
from hmip_parse.tokenizer import last_sentence, sentences
from hmip_parse.tokenizer.sentences import LONGEST
from tests.helpers import bare


def split(text):
    source = Source(text)
    return [source.view[start:end] for start, end in sentences(source.norm, 0, len(source.norm))]


@pytest.mark.parametrize(
    "parts",
    [
        ["One sentence without a stop"],
        ["One sentence."],
        ["Plans were late.", "They were thin, too."],
        ["Was it fair?", "It was!", "So said the board."],
        ["Staff said it was “hard.”", "Managers agreed."],
        ["It was rated ‘Good’.", "Leaders were pleased."],
        ["It was rated ‘Good.’", "Leaders were pleased."],
        ["They met weekly (on Mondays).", "Notes were kept."],
        ["They left.", "“We had no choice,” one said."],
        ["They left.", "‘Good’ was the rating."],
        ["They left.", "(The board met.)", "[1] It is free."],
        ["They read 40 cases.", "12 were thin."],
        ["The report is available on 04 August 2022 00.01.", "It is free."],
        ["It rose by 4.5 per cent.", "Sickness rose too."],
        ["See justiceinspectorates.gov.uk/hmiprobation for more.", "It is free."],
        ["Mr. Holloway met Dr. Ó Sé in St. Albans.", "Both were pleased."],
        ["No. 4 was closed.", "No. 5 was not."],
        ["They were, e.g. late, i.e. not on time.", "That was that."],
        ["Why was it so?", "Nobody knew"],
        ["So it was!", "And nobody knew"],
        ["So it was!!", "Was it??", "It was..", "And so on...", "Then they left."],
    ],
    ids=lambda parts: parts[0][:30],
)
def test_a_paragraph_is_parted_into_its_sentences(parts):
    assert split(" ".join(parts)) == parts


def test_only_the_range_asked_for_is_parted():
    norm = "Before. First one. Second one. Behind."
    start, end = norm.index("First"), norm.index(" Behind")
    assert [norm[a:b] for a, b in sentences(norm, start, end)] == ["First one.", "Second one."]


def test_sentences_cover_the_whole_range():
    norm = "A first. A second? “A third.” And a fourth… with no stop"
    found = sentences(norm, 0, len(norm))
    assert found[0][0] == 0
    assert found[-1][1] == len(norm)
    for (_, end), (start, _) in zip(found, found[1:], strict=False):
        assert norm[end:start] == " "


def test_the_sentences_of_a_document_s_range_are_found_once():
    parts = bare("Plans were late. They were thin.")
    (paragraph,) = parts.body
    assert parts.sentences(*paragraph) is parts.sentences(*paragraph)
    assert len(parts.sentences(*paragraph)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "She said",
        "Work was good. She said",
        "Was it good? It was! Mr. Jones of St. Ives said",
        'They said "no." (Others.) She added',
        "It opens at 00.01. It closes at 9.30pm in www.example.org",
        "",
    ],
)
def test_the_last_sentence_begins_where_the_others_end(text):
    assert last_sentence(text, 0, len(text)) == sentences(text, 0, len(text))[-1][0]


# -- the range that is asked for, and nothing beyond it

EMBEDDED = [
    # before the range, the range, behind it, and its sentences
    ("Before it. ", "First one. Second one.", " Behind it.", ["First one.", "Second one."]),
    ("Before it. ", "One sentence.", " Behind it. And more.", ["One sentence."]),
    ("Before it. ", "One sentence. ", "Behind it.", ["One sentence. "]),
    ("Before it? ", "Was it? ", "Behind it? It was.", ["Was it? "]),
    ("So it was! It was! ", "Mr. Blank left", "! And Mr. Ayot came.", ["Mr. Blank left"]),
    (
        "Plans were late. ",
        "They were thin. They were few",
        ", too. That was all.",
        ["They were thin.", "They were few"],
    ),
]


@pytest.mark.parametrize(("before", "words", "behind", "expected"), EMBEDDED)
def test_stops_around_a_range_part_nothing_in_it(before, words, behind, expected):
    norm, start, end = before + words + behind, len(before), len(before + words)
    assert [norm[slice(*place)] for place in sentences(norm, start, end)] == expected
    assert norm[last_sentence(norm, start, end) : end] == expected[-1]


def test_marks_of_several_kinds_part_in_the_order_of_the_text():
    words = ["Why?", "Nobody knew.", "So it was!", "And then?", "No. 4 was shut.", "That was that"]
    assert split(" ".join(words)) == words


# -- sentences that are too long


def pieces(norm):
    return [norm[slice(*place)] for place in sentences(norm, 0, len(norm))]


def test_a_sentence_of_the_greatest_length_is_whole_and_a_longer_one_is_cut_at_its_last_blank():
    norm = "officers " * (LONGEST // 9) + "x" * (LONGEST % 9)
    assert pieces(norm) == [norm]
    assert pieces(norm + "y") == ["officers " * (LONGEST // 9 - 1) + "officers", "x" * (LONGEST % 9) + "y"]


def test_cut_pieces_lose_nothing_but_the_blank_between_them():
    norm = "officers " * 1000 + "left"
    found = pieces(norm)
    assert len(found) > 4
    assert " ".join(found) == norm
    assert all(len(piece) <= LONGEST < len(piece) + len(" officers ") for piece in found[:-1])


@pytest.mark.parametrize(
    ("norm", "lengths"),
    [
        ("a" * LONGEST, [LONGEST]),
        ("a" * (LONGEST + 1), [LONGEST, 1]),
        ("A " + "b" * (LONGEST + 1), [1, LONGEST, 1]),
        ("An " + "b" * (2 * LONGEST + 1), [2, LONGEST, LONGEST, 1]),
        ("a" * (LONGEST - 1) + " b", [LONGEST - 1, 1]),
        ("Late. " + "b" * (LONGEST + 1), [5, LONGEST, 1]),
        ("b" * (LONGEST + 1) + ". It is late.", [LONGEST, 2, 11]),
        ("Late. " * 500 + "It was.", [5] * 500 + [7]),
        ("Late. " + "Officers " * (LONGEST // 9) + "x" * (LONGEST % 9), [5, LONGEST]),
    ],
    ids=[
        "no blank",
        "no blank and too long",
        "a word of one letter",
        "a short word",
        "a blank where it is cut",
        "behind a sentence",
        "before a sentence",
        "a long paragraph of short sentences",
        "a sentence of the greatest length behind another",
    ],
)
def test_what_has_no_blank_is_cut_at_the_greatest_length(norm, lengths):
    assert [len(piece) for piece in pieces(norm)] == lengths
