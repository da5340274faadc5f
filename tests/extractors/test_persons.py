"""Where the words stand that name a role."""

import pytest

from hmip_parse.extractors.persons import roles_in

TEXT = "chair. the director of the unit, its director and a head, with sons and a son; hmi probation and a senior hmi. manager"


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("the director", "a head,", ["director", "director", "head"]),
        ("the director", "a son;", ["director", "director", "head", "son"]),
        ("hmi probation", "senior hmi", ["hmi"]),
        ("chair", "chair", ["chair"]),
        ("director and", "direct", []),  # cut in the middle
        ("of the unit", "of the unit", []),
    ],
)
def test_the_roles_of_a_range_in_order(first, last, expected):
    start = TEXT.index(first)
    found = roles_in(TEXT, start, TEXT.index(last, start) + len(last))
    assert found == sorted(found)
    assert [TEXT[at:].split(maxsplit=1)[0].rstrip(",.;") for at in found] == expected


def test_no_role_before_or_behind_the_range():
    text = "director, staff, director"
    assert roles_in(text, 1, len(text) - 1) == []
    assert roles_in(text, 0, len(text)) == [0, 17]
    assert roles_in(text, 9, len(text)) == [17]
    assert roles_in("a directors' meeting", 0, 10) == [2]  # the word may end with the range
    assert roles_in("heads head head", 0, 15) == [6, 11]
