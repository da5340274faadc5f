import re

import pytest

from hmip_parse.explain.view import view
from hmip_parse.explain.words import words
from tests.explain.common import SEVERAL, STAFFORDSHIRE, damaged, explained, of_text, read
from tests.helpers import FIXTURE_NAMES


def shown(item):
    return read(words(view(item), "r1-"))


def test_the_elements_hold_the_text_and_nothing_else():
    for name in FIXTURE_NAMES:
        item = explained(name)
        # What is left of damaged characters has no glyph, and is spelt out.
        expected = re.sub("[\x80-\x9f]", lambda found: f"U+{ord(found[0]):04X}", item.text)
        assert shown(item).text == expected, name


def test_line_ends_of_any_system_stay():
    text = "Derby City rated ‘Good’\r\n\r\nDerby City PDU was rated ‘Good’.\r\rENDS\n"
    assert shown(of_text(text)).text == text


def marked(tree, tag):
    return [mark.text for mark in tree.all("mark") if mark.having(class_="tag", data_tag=tag.split(" ")[0])]


@pytest.mark.parametrize(
    ("name", "tag", "expected"),
    [
        (STAFFORDSHIRE, "rating", ["Inadequate", "Inadequate"]),
        (STAFFORDSHIRE, "points", ["two"]),
        (STAFFORDSHIRE, "service", ["Staffordshire and Stoke"]),
        (STAFFORDSHIRE, "sector · kind of service", ["Staffordshire and Stoke Probation Delivery Unit (PDU)*"]),
        (STAFFORDSHIRE, "count 2", ["two"]),
        (STAFFORDSHIRE, "recipient 2", ["Probation Service – West Midlands region"]),
        (STAFFORDSHIRE, "published · embargo", ["04 August 2022"]),
        (STAFFORDSHIRE, "fieldwork", ["June 2022"]),
        (SEVERAL, "rating 2", ["Requires improvement"]),
        # One mention for two statements.
        (SEVERAL, "speaker 1, 2", ["Julian Rossall"]),
    ],
)
def test_each_values_words_are_marked_and_named(name, tag, expected):
    tree = shown(explained(name))
    names = [link for link in tree.all("a") if link.attributes["data-tag"] == tag]
    assert [link.parent.text for link in names] == expected
    assert all(link.parent.tag == "mark" and link.attributes["aria-label"].startswith(f"{tag}: ") for link in names)


def test_parts_of_the_release_are_named_where_they_begin():
    tree = shown(explained(STAFFORDSHIRE))
    parts = [part for part in tree.having(class_="part") if part.all("a")]
    first = {part.all("a")[0].attributes["data-tag"]: part.text for part in parts}
    assert {name: re.sub(r"\W.*", "", said) for name, said in first.items()} == {
        "headline": "Staffordshire", "quote": "I", "note 1": "", "note 2": "Staffordshire", "note 3": "The",
        "note 4": "HM", "note 5": "The", "note 6": "Fieldwork", "note 7": "For",
    }  # fmt: skip
    assert all(part.children[0].tag == "a" for part in parts)


def test_every_mark_is_named_once():
    for name in (STAFFORDSHIRE, SEVERAL, "ceredigion-2024", FIXTURE_NAMES[0], FIXTURE_NAMES[-1]):
        tree = shown(explained(name))
        pieces = [element for element in tree.having() if "data-m" in element.attributes]
        assert pieces
        for number in {piece.attributes["data-m"] for piece in pieces}:
            of_mark = [piece for piece in pieces if piece.attributes["data-m"] == number]
            body = of_mark[0].attributes["class"] == "body"
            links = [child for piece in of_mark for child in piece.children if getattr(child, "tag", "") == "a"]
            assert len(links) == (0 if body else 1)
            assert [piece.attributes.get("id") for piece in of_mark] == [f"r1-m{number}"] + [None] * (len(of_mark) - 1)


def test_what_is_remarked_on_is_seen_in_the_text():
    tree = shown(damaged())
    doubtful = [mark.text for mark in tree.having(class_="doubt")]
    assert "29" in doubtful  # an error
    assert "June 2024" in doubtful  # a warning
    assert "Staffordshire and Stoke" not in doubtful  # a note only
    tags = [link.attributes["data-tag"] for link in tree.all("a")]
    assert "published · embargo · fieldwork-after-publication" in tags
    assert "service · region-inferred" in tags
