"""Lines of a copied page: the cheap test by their beginnings leaves none of them out."""

import string

import pytest
import regex

from hmip_parse.tokenizer import chrome

ALPHABET = string.ascii_lowercase + string.digits + "()©'/:;-,.|>›→\" _&?!"


def beginnings_of(pattern):
    """Every way in which a match of the pattern can begin, up to the length that the cheap test reads."""
    whole = regex.compile(pattern.pattern, regex.IGNORECASE)
    found, level = [], [""]
    for _ in range(chrome._BEGIN):
        level = [more for start in level for char in ALPHABET if whole.fullmatch(more := start + char, partial=True)]
        found += [start for start in level if whole.fullmatch(start)]
        level = [start for start in level if start[0] not in "x0123456789"]  # those are let through
    return found + level


@pytest.mark.parametrize(
    ("pattern", "beginnings"),
    [
        (chrome._CHROME, chrome._CHROME_BEGINS),
        (chrome._NAVIGATION, chrome._NAVIGATION_BEGINS),
        (chrome._TOP, chrome._TOP_BEGINS),
        (chrome._DATE_LINE, chrome._PAGE_BEGINS),
        (chrome._CHROME, chrome._PAGE_BEGINS),
    ],
    ids=["chrome", "navigation", "top", "date-line", "chrome-of-a-body"],
)
def test_no_line_of_a_table_is_left_out_by_its_beginning(pattern, beginnings):
    starts = beginnings_of(pattern)
    assert starts
    assert [start for start in starts if not chrome._may_begin(start, beginnings)] == []


@pytest.mark.parametrize("words", ["Inspectors found that much was good.", "Probation staff were praised.", "“We saw"])
def test_lines_of_a_release_are_spared_the_patterns(words):
    assert not chrome.may_be_page_line(words)


@pytest.mark.parametrize("words", ["Skip to main content", "© Crown copyright 2022", "4 August 2022", "X", "PUBLISHED"])
def test_lines_of_a_page_are_seen(words):
    assert chrome.may_be_page_line(words)
    assert chrome.is_page_line(words)
