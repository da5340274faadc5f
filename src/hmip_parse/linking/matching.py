"""Holding a sentence against the table of forms."""

import functools
import re
from typing import NamedTuple

from hmip_parse.linking import notation
from hmip_parse.linking.forms import FORMS, HEADLINE_FORMS, Decision, Form

_BEHIND = 400  # characters: no form goes on for longer behind its rating


class Row(NamedTuple):
    """A form, compiled: the patterns before the rating, where that can begin, and behind it."""

    decision: Decision
    before: re.Pattern[str] | None
    reach: int
    behind: re.Pattern[str] | None


class Table:
    """The rows, compiled, and for each word what rows it serves, as bits of a number.

    A row costs a pattern only in sentences that hold the words it needs. Its first need is its bit among the first
    `len(rows)`, its second need its bit among as many more, and so on: a sentence's words set the bits of the needs
    that they meet, and the rows whose bits are all set are those to look at.
    """

    def __init__(self, rows: tuple[Form, ...]) -> None:
        self.rows: list[Row] = []
        self._met: dict[str, int] = {}
        needed: list[tuple[frozenset[str], ...]] = []
        for row in rows:
            left, right = notation.sides(row.form)
            needed.append(notation.needs(left, right))
            self.rows.append(Row(row.decision, notation.before(left), notation.reach(left), notation.behind(right)))
        self._most = max(map(len, needed))
        self._free = 0  # the bits of the needs that a row does not have
        for number, needs in enumerate(needed):
            for rank in range(self._most):
                bit = 1 << rank * len(rows) + number
                if rank >= len(needs):
                    self._free |= bit
                for word in needs[rank] if rank < len(needs) else ():
                    self._met[word] = self._met.get(word, 0) | bit

    def rows_for(self, text: str) -> list[Row]:
        """The rows that may fit a rating of this skeleton, in order."""
        held, met = self._free, self._met
        for word in notation.words_in(text):
            if word in met:
                held |= met[word]
        rows = self.rows
        chosen = held & (1 << len(rows)) - 1
        for _ in range(self._most - 1):
            held >>= len(rows)
            chosen &= held
        found: list[Row] = []
        while chosen:
            found.append(rows[(chosen & -chosen).bit_length() - 1])
            chosen &= chosen - 1
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
