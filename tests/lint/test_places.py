"""Lines and columns as an editor counts them, and the words that a diagnostic is about."""

import pytest

from hmip_parse import Span, parse
from hmip_parse.lint.places import Lines, span_of
from hmip_parse.records import Diagnostic
from hmip_parse.terms import Severity
from tests.helpers import FIXTURE_NAMES, fixture_text, release_text


@pytest.mark.parametrize(
    ("text", "word", "place", "line"),
    [
        ("one two", "one", (1, 1, 1, 4), "one two"),
        ("one\ntwo\n\nthree", "three", (4, 1, 4, 6), "three"),
        ("one\r\ntwo three", "three", (2, 5, 2, 10), "two three"),
        ("one\rtwo", "two", (2, 1, 2, 4), "two"),
        ("one\u2028two", "two", (1, 5, 1, 8), "one\u2028two"),  # no editor ends a line there
        ("😀 ‘Good’", "‘Good’", (1, 3, 1, 9), "😀 ‘Good’"),  # a column is a code point
        ("\tone", "one", (1, 2, 1, 5), "\tone"),
        ("a one\ntwo b", "one\ntwo", (1, 3, 2, 4), "a one"),
        ("one\n\n", "one\n", (1, 1, 1, 5), "one"),
        ("", "", (1, 1, 1, 1), ""),
    ],
)
def test_a_place(text, word, place, line):
    start = text.index(word)
    lines = Lines(text)
    found = lines.place(Span(start, start + len(word)))
    assert (found.line, found.column, found.end_line, found.end_column) == place
    assert lines.text_of(found.line) == line


@pytest.mark.parametrize("name", FIXTURE_NAMES[::10])
def test_a_place_leads_back_to_the_offset_by_any_reader_of_lines(name):
    text = fixture_text(name)
    lines = Lines(text)
    parted = text.replace("\r\n", "\0\n").replace("\r", "\n").split("\n")
    for offset in range(0, len(text), 97):
        place = lines.place(Span(offset, offset + 1))
        before = sum(len(line.replace("\0", "\r")) + 1 for line in parted[: place.line - 1])
        assert before + place.column - 1 == offset


def diagnostic(field):
    return Diagnostic("unit-unknown", Severity.INFO, field, "a remark")


TEXT = release_text()
RELEASE = parse(TEXT)


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("outcomes[0].service.name", "Swansea Neath Port Talbot"),
        ("outcomes[0].rating", "Good"),
        ("outcomes[0].service.region", "Wales"),
        ("outcomes[0].service.canonical", "Swansea Neath Port Talbot"),  # not read: the words beside it
        ("published", "14 March 2024"),
        ("recommendations.total", "three"),
        ("sector", "Swansea Neath Port Talbot Probation Delivery Unit"),
        ("outcomes", None),
        ("outcomes[7].rating", None),
        ("nothing.of.the.kind", None),
        (None, None),
    ],
)
def test_the_words_are_those_of_the_value_or_of_what_it_belongs_to(field, words):
    span = span_of(diagnostic(field), RELEASE)
    assert (span and span.of(TEXT)) == words


def test_the_words_that_gave_rise_to_a_remark_come_first():
    release = parse(TEXT.replace("kept up to date", "a ‘good’ practice"))
    (found,) = [d for d in release.diagnostics if d.code == "rating-unlinked"]
    assert span_of(found, release) == found.evidence["message"][0]
