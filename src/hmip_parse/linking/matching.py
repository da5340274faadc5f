"""Holding a sentence against the table of forms."""

import functools
import re
from typing import NamedTuple

from hmip_parse.linking import notation
from hmip_parse.linking.forms import FORMS, HEADLINE_FORMS, Decision, Form

_REACH = 400  # characters: no form is longer
_SHORT_REACH = 100  # nor one without a gap

Words = frozenset[str]


class _Row(NamedTuple):
    """A form, compiled: the words that it needs and the pattern, before the rating and behind it."""

    decision: Decision
    needs_before: tuple[Words, ...]
    needs_behind: tuple[Words, ...]
    before: re.Pattern[str] | None
    reach: int
    behind: re.Pattern[str] | None


class _Table:
    """The rows, compiled, and for each word the rows that it lets through, as bits of a number.

    A row costs a pattern only where the words that it needs before the rating stand there, and those that it needs
    behind: one word of each row chooses the rows to look at, the others are asked for then.
    """

    def __init__(self, rows: tuple[Form, ...]) -> None:
        self.rows: list[_Row] = []
        self._free = [0, 0]  # the rows that need no word on this side
        self._by_word: tuple[dict[str, int], dict[str, int]] = ({}, {})
        for number, row in enumerate(rows):
            sides = notation.sides(row.form)
            needs = tuple(notation.needs(side) for side in sides)
            reach = _SHORT_REACH if notation.is_tight(sides[0]) else _REACH
            before, behind = notation.before(sides[0]), notation.behind(sides[1])
            self.rows.append(_Row(row.decision, needs[0][1:], needs[1][1:], before, reach, behind))
            for which, groups in enumerate(needs):
                if not groups:
                    self._free[which] |= 1 << number
                for word in groups[0] if groups else ():
                    self._by_word[which][word] = self._by_word[which].get(word, 0) | 1 << number

    def candidates(self, before: set[str], behind: set[str]) -> int:
        """The rows that may fit between these words, as bits."""
        return self._side(0, before) & self._side(1, behind)

    def _side(self, which: int, words: set[str]) -> int:
        found, by_word = self._free[which], self._by_word[which]
        for word in by_word.keys() & words:
            found |= by_word[word]
        return found


@functools.cache
def _table(headline: bool) -> _Table:
    return _Table(HEADLINE_FORMS if headline else FORMS)


def decide(text: str, at: int, *, headline: bool = False) -> tuple[Decision | None, int | None]:
    """What the rating at offset `at` of a skeleton is, and the year that its form states; nothing where no form fits."""
    left, right = text[:at], text[at + 1 :]
    words_before, words_behind = set(notation.WORD.findall(left[-_REACH:])), set(notation.WORD.findall(right[:_REACH]))
    table = _table(headline)
    candidates = table.candidates(words_before, words_behind)
    while candidates:
        row = table.rows[(candidates & -candidates).bit_length() - 1]
        candidates &= candidates - 1
        if _lacks(words_before, row.needs_before) or _lacks(words_behind, row.needs_behind):
            continue
        found_behind = row.behind.match(right) if row.behind else None  # first: it is tried at one place only
        if row.behind and not found_behind:
            continue
        found_before = row.before.search(left, max(0, at - row.reach)) if row.before else None
        if row.before and not found_before:
            continue
        years = [
            found["year"] for found in (found_before, found_behind) if found and found.re.groupindex and found["year"]
        ]
        return row.decision, int(years[-1]) if years else None
    return None, None


def _lacks(words: set[str], needs: tuple[Words, ...]) -> bool:
    for choice in needs:
        if choice.isdisjoint(words):
            return True
    return False
