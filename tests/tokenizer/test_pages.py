"""What page breaks leave inside a text: numbers and running heads."""

import pytest

from hmip_parse.source import Source
from hmip_parse.tokenizer.pages import page_breaks

ABOVE = "Inspectors found that those who had been in the county for long were not"
BELOW = "always sure of what was asked of them, and by whom."


def left(text):
    """The text without the rows of page breaks."""
    source = Source(text)
    if places := page_breaks(source):
        source.leave_out(places)
    return source.view


@pytest.mark.parametrize(
    "between",
    [
        "Page 1 of 2",
        "page 1",
        "1 | page",
        "\nPage 1 of 2\n",
        "Page 1 of 2\nHMI Probation news",  # parts a sentence, and is short
        "\n- 1 -\n\nThe weekly head\n",
        "\nHM Inspectorate of Probation          Page 1 of 2\n\x0cHM Inspectorate of Probation          Press release\n",
        "\n1\n\n\x0c",
        "\n1\n\n\x0cThe weekly head\n",
        "The weekly head\nPage 1 of 2\n",
        "Page 1 of 2\nThe weekly head\nNot for use before noon",
        "Page 1 of 2\nThe weekly head\nNot for use before noon\nThe news desk",
    ],
    ids=[
        "number",
        "alone",
        "behind-it",
        "blanks",
        "head-once",
        "dashes",
        "foot-and-head",
        "form-feed",
        "form-feed-and-head",
        "head-at-the-foot",
        "head-of-two-rows",
        "head-of-three-rows",
    ],
)
def test_a_sentence_goes_on_over_a_page_s_end(between):
    head = "The weekly head\nNot for use before noon\nThe news desk\n\n"
    text = f"{head}{ABOVE}\n{between}\n{BELOW}\n\n- 2 -"
    assert left(text).rstrip("\n").removeprefix(head) == f"{ABOVE}\n{BELOW}"


@pytest.mark.parametrize(
    ("text", "view"),
    [
        (f"{ABOVE} clear.\nPage 1 of 2\nNext\nday", f"{ABOVE} clear.\nNext\nday"),
        (f"{ABOVE} clear.\n\nPage 1 of 2\n\nNotes to editor\n1. Next", f"{ABOVE} clear.\n\n\nNotes to editor\n1. Next"),
        (f"{ABOVE}\nPage 1 of 2\nNotes to editor\nof the day", f"{ABOVE}\nNotes to editor\nof the day"),
        (f"{ABOVE}\nPage 1 of 2\n2. The report", f"{ABOVE}\n2. The report"),
    ],
    ids=["sentence-ends", "heading-behind-blanks", "heading", "label"],
)
def test_what_stands_behind_a_page_s_number_and_is_no_head_stays(text, view):
    assert left(text) == view


@pytest.mark.parametrize(
    "text",
    [
        f"{ABOVE}\n12\n{BELOW}",  # a number, and no page break
        f"{ABOVE}\n- 1 -\n{BELOW}",  # a single one between dashes
        "Page 3 of the report has more.",
        f"{ABOVE}\n- 12 cases\n- 14 staff\n{BELOW}",
        f"{ABOVE}\n\x0c\n{BELOW}",
        "",
    ],
    ids=["number", "dashes", "words", "items", "form-feed", "empty"],
)
def test_any_other_row_stays(text):
    assert page_breaks(Source(text)) == []


def test_a_value_keeps_its_place_in_the_text():
    text = f"{ABOVE}\nPage 1 of 2\n{BELOW}\nPage 2 of 2\nThe end."
    source = Source(text)
    source.leave_out(page_breaks(source))
    at = source.norm.index("always sure")
    assert source.span(at, at + len("always sure")).of(text) == "always sure"
    at = source.norm.index("were not")
    assert source.span(at, at + len("were not\nalways")).of(text) == "were not\nPage 1 of 2\nalways"
    at = source.norm.index("The end")
    assert source.span(at, at + len("The end")).of(text) == "The end"
