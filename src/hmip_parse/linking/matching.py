"""Holding a sentence against the table of forms."""

import functools
import re

from hmip_parse.linking import notation
from hmip_parse.linking.forms import FORMS, HEADLINE_FORMS, Decision, Form
from hmip_parse.vocabulary import NUMBER_WORDS

_WORD = re.compile(r"\w+|[(%]")


_REACH = 400  # characters: no form is longer
_SHORT_REACH = 100  # nor one without a gap


class _Table:
    """The rows, compiled, and for each word the rows that it lets through, as bits of a number.

    A row costs a pattern only where a word that it needs before the rating stands there, and one that it needs behind.
    """

    def __init__(self, rows: tuple[Form, ...]) -> None:
        # Decision, pattern before the rating, how far it reaches, pattern behind.
        self.rows: list[tuple[Decision, re.Pattern[str] | None, int, re.Pattern[str] | None]] = []
        self._free = [0, 0]  # the rows that need no word on this side
        self._by_word: tuple[dict[str, int], dict[str, int]] = ({}, {})
        for number, row in enumerate(rows):
            sides = notation.sides(row.form)
            reach = _SHORT_REACH if notation.is_tight(sides[0]) else _REACH
            self.rows.append((row.decision, notation.before(sides[0]), reach, notation.behind(sides[1])))
            for which, side in enumerate(sides):
                words = {_WORD.findall(anchor)[0] for anchor in notation.anchors(side) if _WORD.search(anchor)}
                for word in words:
                    self._by_word[which][word] = self._by_word[which].get(word, 0) | 1 << number
                if not words:
                    self._free[which] |= 1 << number

    def candidates(self, left: str, right: str) -> int:
        """The rows that may fit, as bits."""
        return self._side(0, left[-_REACH:]) & self._side(1, right[:_REACH])

    def _side(self, which: int, text: str) -> int:
        found, by_word = self._free[which], self._by_word[which]
        for word in _WORD.findall(text):
            found |= by_word.get(word, 0)
            if word in NUMBER_WORDS or word[0].isdigit():
                found |= by_word.get("0", 0)
        return found


@functools.cache
def _table(headline: bool) -> _Table:
    return _Table(HEADLINE_FORMS if headline else FORMS)


def decide(text: str, at: int, *, headline: bool = False) -> tuple[Decision, int | None]:
    """What the rating at offset `at` of a skeleton is, and the year that its form states.

    `Decision.NONE` where no form fits.
    """
    left, right = text[:at], text[at + 1 :]
    table = _table(headline)
    candidates = table.candidates(left, right)
    while candidates:
        number = (candidates & -candidates).bit_length() - 1
        candidates &= candidates - 1
        decision, before, reach, behind = table.rows[number]
        found_behind = behind.match(right) if behind else None  # first: it is tried at one place only
        if behind and not found_behind:
            continue
        found_before = before.search(left, max(0, at - reach)) if before else None
        if before and not found_before:
            continue
        years = [
            found["year"] for found in (found_before, found_behind) if found and found.re.groupindex and found["year"]
        ]
        return decision, int(years[-1]) if years else None
    return Decision.NONE, None
