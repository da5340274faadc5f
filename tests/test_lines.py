"""Lines and columns, as an editor counts them."""

import pytest

from hmip_parse import Span
from hmip_parse.lines import Lines
from tests.helpers import FIXTURE_NAMES, fixture_text


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
