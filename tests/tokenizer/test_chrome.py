"""Lines of a copied page: the cheap test by their beginnings leaves none of them out."""

import string

import pytest
import regex

from hmip_parse.source import Source
from hmip_parse.tokenizer import chrome, lines

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


def test_a_table_s_rows_are_held_against_whole_lines():
    pattern = chrome._any_of(("back to top", "next"), ("menu|home",))
    for words in ("back to top", "next", "menu", "home", "home "):
        assert pattern.match(words)
    for words in ("back to", "next steps", "home |", "xmenux", "|"):
        assert not pattern.match(words)


def test_a_blank_of_a_beginning_counts_and_of_a_long_word_four_letters_do():
    assert chrome._beginnings("to_ skip breadcrumb", "(©)") == {"to ", "skip", "brea", "(©)"}


# -- bars and lengths


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Justice Monthly | Probation in the North", True),
        ("Justice Monthly > Probation in the North", True),
        ("Justice Monthly › Probation in the North", True),
        ("Justice Monthly › Probation in the far North", False),
        ("Justice Monthly, Probation in the North", False),
        ("Dorset | 'Good' work", False),
        ("Staff left. Why? > Dorset", False),
        ("|", False),
        (" | ".join(["A" * 40, "B" * 40, "C" * 24]), True),
        (" | ".join(["A" * 40, "B" * 40, "C" * 25]), False),
        ("X (opens in new tab)", True),
        ("You are here: " + "a" * 96, True),
        ("You are here: " + "a" * 97, False),
        ("This website uses " + "cookies " * 20, True),
        ("12 March 2024", True),
        ("12 people were met", False),
    ],
    ids=[
        "bar",
        "arrow",
        "angle",
        "a part of five words",
        "no bar",
        "marks",
        "a stop",
        "nothing between bars",
        "as long as a bar can be",
        "a bar that is too long",
        "a button",
        "as long as a short line can be",
        "a short line that is too long",
        "a long line about cookies",
        "a date",
        "a number",
    ],
)
def test_navigation(words, expected):
    assert chrome.is_navigation(words) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("More news", True),
        ("RELATED CONTENT", True),
        ("Share this " + "a" * 99, True),
        ("Share this " + "a" * 100, False),
        ("More news was to come.", False),
        ("Correction", True),
        ("Corrections and clarifications:", True),
        ("Correction: it was good.", False),
        ("G:\\Comms\\2025\\Dorset_v4.docx Page 7 of 21", True),
        ("Dorset_v4.docx Page 7 of 21", True),
    ],
    ids=[
        "more",
        "capitals",
        "as long as one can be",
        "too long",
        "a sentence",
        "a correction",
        "corrections",
        "what is corrected",
        "a file's path",
        "a file",
    ],
)
def test_what_opens_the_page_s_own_matter(words, expected):
    assert chrome.opens_tail(words) is expected


# -- behind a release


LONG = "Dorset Youth Justice Service is to be inspected again in the course of the coming year as the board has asked"


@pytest.mark.parametrize(
    ("rows", "kept"),
    [
        (["It was good."], 1),
        (["It was good.", "Related content"], 1),
        (["It was good.", "Related content", "Dorset YJS rated Good"], 1),
        (["Related content"], 1),
        (["Related content", "It was good."], 2),
        (["It was good.", "Published: 14 March 2024"], 2),
        (["It was good.", "14 March 2024"], 2),
        (["It was good.", "Share this page", "- an item of a list", "Back to top"], 3),
        (["It was good.", "Share this page", "A title without a stop", "Back to top"], 1),
        (["It was good.", "Share this page", (LONG * 2)[:109] + "x", "Back to top"], 1),
        (["It was good.", "Share this page", (LONG * 2)[:110] + "x", "Back to top"], 3),
        (["It was good.", "Share this page", "It was so.", "Back to top"], 3),
        (["It was good.", "Share this page", "Was it so?", "Back to top"], 3),
        (["It was good.", "Share this page", "It was so!", "Back to top"], 3),
        (["It was good.", "Share this page", "She said: “It was so.”", "Back to top"], 3),
        (["It was good.", "Share this page", "(It was so.)", "Back to top"], 3),
        # in two languages
        (["It was good.", "Nôl i’r brig / Back to top"], 1),
        (
            ["It was good.", "Cysylltu â ni / Contact us | Preifatrwydd / Privacy", "© Hawlfraint / © Crown copyright"],
            1,
        ),
        (["It was good.", "Rhannu / Something else"], 2),
    ],
    ids=range(19),
)
def test_how_many_lines_are_the_release_s(rows, kept):
    source = Source("\n".join(rows))
    assert chrome.page_behind(source.norm, lines.lines(source)) == kept
