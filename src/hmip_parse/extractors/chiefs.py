"""A chief inspector's role, which is told by its words alone, and the name right before it.

Each begins from its literal: 'chief inspector' is found fast, and what may stand before it is short.
"""

import re

from hmip_parse.extractors.persons import INSPECTOR, NAME, POST, TO_ROLE
from hmip_parse.patterns import lazy

_CHIEF = lazy(rf"(?<!\w){INSPECTOR}(?!\w)")
_NAME_BEFORE = lazy(rf"\b(?P<name>{NAME}){POST}(?:,? (?:- )?| \(){TO_ROLE}$")
# What the role may begin with.
_RANKS = tuple(f"{rank} " for rank in "Interim interim Acting acting Deputy deputy Assistant assistant former".split())
_CROWNS = ("HM ", "Her Majesty's ", "His Majesty's ")
# The last words of what leads from a name to a role, where they are plain ones.
_TO_ROLE_ENDS = frozenset("the our its a an as now became become is been appointed named".split())
_NEAR = 70


def role_at(norm: str, start: int, at: int, end: int) -> re.Match[str] | None:
    """The role whose words 'chief inspector' begin at `at`."""
    if at < start:
        return None
    first, start = at, max(start, at - _NEAR)
    while norm.endswith(_RANKS, start, first):
        first -= next(len(rank) for rank in _RANKS if norm.endswith(rank, start, first))
    for crown in _CROWNS:
        if norm.endswith(crown, start, first):
            first -= len(crown)
            break
    return _CHIEF.match(norm, first, end) or _CHIEF.match(norm, at, end)


def name_before(norm: str, start: int, at: int) -> re.Match[str] | None:
    """The name right before a role that begins at `at`; none ends in a plain word."""
    start = max(start, at - _NEAR)
    if start >= at:
        return None
    word = norm[start : at - 1].rpartition(" ")[2]
    if word[:1].islower() and word not in _TO_ROLE_ENDS:
        return None
    return _NAME_BEFORE.search(norm, start, at)
