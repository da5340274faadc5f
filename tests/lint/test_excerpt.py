"""A line with carets under the words."""

import pytest

from hmip_parse.lint.excerpt import excerpt
from hmip_parse.screen import width

LONG = "Inspectors found that the service, which had been rated ‘Inadequate’ before, was now ‘Good’ in every respect."


def marked(line, words, columns=80):
    start = line.index(words)
    return excerpt(line, start, start + len(words), columns)


@pytest.mark.parametrize(
    ("line", "words", "shown", "carets"),
    [
        ("rated ‘Good’ today", "‘Good’", "rated ‘Good’ today", "      ^^^^^^"),
        ("\trated\t‘Good’", "‘Good’", "    rated    ‘Good’", "             ^^^^^^"),
        ("\ta\tb", "a\tb", "    a    b", "    ^^^^^^"),
        ("評価 ‘Good’", "‘Good’", "評価 ‘Good’", "     ^^^^^^"),
        ("rated 評価 today", "評価", "rated 評価 today", "      ^^^^"),
        ("Cafe\u0301 ‘Good’", "‘Good’", "Cafe\u0301 ‘Good’", "     ^^^^^^"),
        ("no\u00a0break ‘Good’", "‘Good’", "no break ‘Good’", "         ^^^^^^"),
        ("red\x1b[31m ‘Good’", "‘Good’", "red\\x1b[31m ‘Good’", "            ^^^^^^"),
        ("", "", "", "^"),
    ],
)
def test_carets_stand_under_the_words(line, words, shown, carets):
    assert marked(line, words) == (shown, carets)


@pytest.mark.parametrize("words", ["Inspectors", "‘Inadequate’", "‘Good’", "respect.", LONG])
@pytest.mark.parametrize("columns", [20, 40, 60, 110, 300])
def test_a_long_line_is_cut_to_the_words_and_what_is_around_them(words, columns):
    shown, carets = marked(LONG, words, columns)
    assert width(shown) <= columns
    assert len(carets) <= columns
    start = len(carets) - len(carets.lstrip())
    under = shown[start : len(carets)].rstrip("…")
    assert words.startswith(under)
    assert under == words or shown.endswith("…")
    inner = shown.removeprefix("…").removesuffix("…")
    assert inner in LONG
    assert shown.startswith("…") == (not LONG.startswith(inner))


def test_there_is_something_before_the_words_of_a_cut_line():
    shown, carets = marked(LONG, "‘Inadequate’", 40)
    assert shown == "…been rated ‘Inadequate’ before, was no…" or carets.startswith(" " * 5)
    shown, carets = marked(LONG + " " + LONG, LONG[30:], 40)
    assert carets.startswith("     ^")


def test_words_on_several_lines_are_marked_to_the_end_of_the_first():
    assert excerpt("said: “We", 6, 60, 80) == ("said: “We", "      ^^^")


def test_a_place_at_the_end_of_a_line_has_its_caret_after_it():
    assert excerpt("ends", 4, 5, 80) == ("ends", "    ^")
