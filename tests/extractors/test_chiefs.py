"""A chief inspector's role, and the name right before it."""

import pytest

from hmip_parse.extractors import chiefs
from tests.helpers import split

CHIEF = "Chief Inspector of Probation"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (f"said {CHIEF} Ann Lees", CHIEF),
        (f"said HM {CHIEF}.", f"HM {CHIEF}"),
        (f"the interim {CHIEF}", f"interim {CHIEF}"),
        (f"Her Majesty's Acting Deputy {CHIEF}", f"Her Majesty's Acting Deputy {CHIEF}"),
        (f"the reformer {CHIEF}", CHIEF),
        (f"the former HM {CHIEF}", f"HM {CHIEF}"),
        (f"\nHM {CHIEF}", f"HM {CHIEF}"),
        (f"{CHIEF}s", "Chief Inspector"),
        ("the chief inspector", "chief inspector"),
        ("mischief inspector", None),
        ("the chief executive", None),
        ("Chief Inspectors", None),
    ],
)
def test_the_role_of_a_chief_inspector(text, role):
    found = chiefs.role_at(text, 0, text.index("hief ") - 1 if "hief " in text else 0, len(text))
    assert (found[0] if found else None) == role


def test_a_role_begins_within_the_range():
    text = f"HM {CHIEF}"
    assert chiefs.role_at(text, 3, 3, len(text))[0] == CHIEF
    assert chiefs.role_at(text, 4, 3, len(text)) is None
    text = f"Deputy {CHIEF}"
    assert chiefs.role_at(text, 7, 7, len(text))[0] == CHIEF


def _before(text):
    words, at = split(text)
    return words, 0, at


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Lees, |", "Ann Lees"),
        ("Ann Lees, the |", "Ann Lees"),
        ("Ann Lees CBE (|", "Ann Lees"),
        ("Ann Lees (the |", "Ann Lees"),
        ("Ann Lees, the |chief inspector", "Ann Lees"),
        ("Ann Lees - now |", "Ann Lees"),
        ("Ann Lees, who became |", "Ann Lees"),
        ("Ann Lees, who led it as |", "Ann Lees"),
        ("Ann Lees |", "Ann Lees"),
        ("Ann Lees met |", None),
        ("Ann Lees. |", None),
        ("|", None),
    ],
)
def test_the_name_before_the_role(text, name):
    found = chiefs.name_before(*_before(text))
    assert (found["name"] if found else None) == name
