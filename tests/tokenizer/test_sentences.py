"""Sentences of a paragraph."""

import pytest

from hmip_parse.source import Source
from hmip_parse.tokenizer import last_sentence, sentences
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
