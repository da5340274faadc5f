"""Holding a sentence against the table of forms."""

import functools
import re
from typing import NamedTuple

from hmip_parse.linking import notation
from hmip_parse.linking.forms import FORMS, HEADLINE_FORMS, Decision, Form

_BEHIND = 400  # characters: no form goes on for longer behind its rating

Words = frozenset[str]


class Row(NamedTuple):
    """A form, compiled: the words that it needs, and the patterns before the rating and behind it."""

    decision: Decision
    needs: tuple[Words, ...]
    before: re.Pattern[str] | None
    reach: int
    behind: re.Pattern[str] | None


class Table:
    """The rows, compiled, and for each word the rows that need it, as bits of a number.

    A row costs a pattern only in sentences that hold the words it needs: its rarest need chooses the rows to look at,
    the others are asked for then.
    """

    def __init__(self, rows: tuple[Form, ...]) -> None:
        self.rows: list[Row] = []
        self._free = 0  # the rows that need no word
        self._by_word: dict[str, int] = {}
        for number, row in enumerate(rows):
            left, right = notation.sides(row.form)
            needs = notation.needs(left, right)
            before, behind = notation.before(left), notation.behind(right)
            self.rows.append(Row(row.decision, needs[1:], before, notation.reach(left), behind))
            if not needs:
                self._free |= 1 << number
            for word in needs[0] if needs else ():
                self._by_word[word] = self._by_word.get(word, 0) | 1 << number

    def rows_for(self, text: str) -> list[Row]:
        """The rows that may fit a rating of this skeleton, in order."""
        words = notation.words_in(text)
        chosen = self._free
        for word in self._by_word.keys() & words:
            chosen |= self._by_word[word]
        found: list[Row] = []
        while chosen:
            row = self.rows[(chosen & -chosen).bit_length() - 1]
            chosen &= chosen - 1
            for need in row.needs:
                if need.isdisjoint(words):
                    break
            else:
                found.append(row)
        return found


@functools.cache
def table(*, headline: bool) -> Table:
    """The table of the forms of a headline, or of any other sentence."""
    return Table(HEADLINE_FORMS if headline else FORMS)


def decide(rows: list[Row], text: str, at: int) -> tuple[Decision | None, int | None]:
    """What the rating at offset `at` of a skeleton is by the first of the rows that fits, and the year that it states."""
    left, right = text[:at], text[at + 1 : at + 1 + _BEHIND]
    for row in rows:
        found_behind = row.behind.match(right) if row.behind else None  # first: it is tried at one place only
        if row.behind and not found_behind:
            continue
        found_before = row.before.search(left, max(0, len(left) - row.reach)) if row.before else None
        if row.before and not found_before:
            continue
        years = [
            found["year"] for found in (found_before, found_behind) if found and found.re.groupindex and found["year"]
        ]
        return row.decision, int(years[-1]) if years else None
    return None, None
