import pytest

from hmip_parse.explain.view import view
from tests.explain.common import SEVERAL, STAFFORDSHIRE, damaged, explained, of_text
from tests.helpers import release_text


def marks(item, words):
    """The view, and its marks over these words, in order."""
    shown = view(item)
    return shown, [mark for mark in sorted(shown.shown) if shown.words(mark) == words]


@pytest.mark.parametrize(
    ("item", "words", "tags"),
    [
        (explained(STAFFORDSHIRE), "Inadequate", ["rating", "rating"]),
        (explained(STAFFORDSHIRE), "04 August 2022", ["published · embargo"]),
        # Start, end and precision of one period have one name.
        (explained(STAFFORDSHIRE), "June 2022", ["fieldwork"]),
        # The same words for two statements, and for five services.
        (explained(SEVERAL), "Julian Rossall", ["speaker 1, 2"]),
        (
            explained("kss-region-2025"),
            "Kent, Surrey and Sussex",
            ["sector · service · kind of service · region · recalled region 1, 2, 3 …"],
        ),
        (damaged(), "Staffordshire and Stoke", ["service · region-inferred"]),
    ],
)
def test_the_name_of_a_mark_is_that_of_all_its_values(item, words, tags):
    shown, found = marks(item, words)
    assert [shown.tag(mark) for mark in found] == tags


@pytest.mark.parametrize(
    ("item", "words", "group"),
    [
        (explained(STAFFORDSHIRE), "two", "result"),
        # What tells the kind of service tells the sector too, which is of the release itself.
        (explained(STAFFORDSHIRE), "Staffordshire and Stoke Probation Delivery Unit (PDU)*", "service"),
        (explained(SEVERAL), "Julian Rossall", "people"),
        (explained("news-2024-swindon-wiltshire"), "“outstanding”", "remark"),
    ],
)
def test_the_group_of_a_mark_is_that_of_its_foremost_value(item, words, group):
    shown, found = marks(item, words)
    assert shown.group(found[0]) == group


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_lines_are_those_of_an_editor(line_end):
    item = of_text(release_text().replace("\n", line_end))
    shown, found = marks(item, "Good")
    assert [shown.line(mark) for mark in found] == [1, 3]


def test_parts_of_the_release_are_layout_and_values_in_sentences_are_not():
    shown = view(explained(STAFFORDSHIRE))
    layout = {shown.tag(mark) for mark in shown.shown if shown.is_layout(mark)}
    assert layout == {"headline", "body", "quote", *(f"note {number}" for number in range(1, 8))}
    assert {shown.tag(mark) for mark in shown.shown if shown.is_body(mark)} == {"body"}


def test_spans_of_another_text_are_no_marks():
    item = explained(STAFFORDSHIRE)
    assert view(type(item)("other.txt", item.text[:50], item.release)).marks_of[0] == ()


@pytest.mark.parametrize(
    ("text", "title"),
    [(release_text(), "Swansea Neath Port Talbot Probation Delivery Unit rated as ‘Good’"), ("A  recipe for soup ", "A recipe for soup"), ("", "release.txt")],
)  # fmt: skip
def test_a_release_without_a_headline_is_named_by_what_there_is(text, title):
    assert view(of_text(text)).title == title
