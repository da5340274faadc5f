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

    A row costs a pattern only in sentences that hold its two rarest words, and only at a rating that has beside it what
    the row asks there. The bits of a row's first need are the first `len(rows)`, those of its second need as many more.
    """

    def __init__(self, forms: tuple[Form, ...]) -> None:
        self.rows: list[Row] = []
        self._met: dict[str, int] = {}
        self._free = 0  # the bits of the needs that a row does not have
        self._before, self._behind = _Edge(), _Edge()
        for number, form in enumerate(forms):
            left, right = notation.sides(form.form)
            row = Row(form.decision, notation.before(left), notation.reach(left), notation.behind(right))
            self.rows.append(row)
            needs = notation.needs(left, right)
            for rank in (0, 1):
                bit = 1 << rank * len(forms) + number
                if rank >= len(needs):
                    self._free |= bit
                for word in needs[rank] if rank < len(needs) else ():
                    self._met[word] = self._met.get(word, 0) | bit
            self._before.add(number, notation.last_words(left))
            self._behind.add(number, notation.first_words(right))

    def candidates(self, text: str) -> int:
        """The rows that may fit a rating of this skeleton, as bits."""
        held, met = self._free, self._met
        for word in met.keys() & notation.words_in(text):
            held |= met[word]
        return held & held >> len(self.rows)

    def decide(self, candidates: int, text: str, at: int) -> tuple[Decision | None, int | None]:
        """What the rating at offset `at` of a skeleton is by the first row that fits, and the year that it states.

        Args:
            candidates: The rows that may fit.
            text: The skeleton.
            at: Where the rating stands.
        """
        chosen = candidates & self._before.rows(notation.word_before(text, at))
        if chosen:
            chosen &= self._behind.rows(notation.word_behind(text, at + 1))
        while chosen:
            row = self.rows[(chosen & -chosen).bit_length() - 1]
            chosen &= chosen - 1
            found_behind = None
            if row.behind:  # first: it is tried at one place only
                found_behind = row.behind.match(text[at + 1 : at + 1 + _BEHIND])
                if not found_behind:
                    continue
            found_before = None
            if row.before:
                found_before = row.before.search(text, max(0, at - row.reach), at)
                if not found_before:
                    continue
            years = [
                found["year"]
                for found in (found_before, found_behind)
                if found and found.re.groupindex and found["year"]
            ]
            return row.decision, int(years[-1]) if years else None
        return None, None


class _Edge:
    """The rows by the word that stands next to the rating on one side."""

    def __init__(self) -> None:
        self._any = 0
        self._by_word: dict[str, int] = {}

    def add(self, number: int, words: frozenset[str]) -> None:
        """Take in a row: the words of which one stands next to its rating; any may where there are none."""
        if not words:
            self._any |= 1 << number
        for word in words:
            self._by_word[word] = self._by_word.get(word, 0) | 1 << number

    def rows(self, word: str) -> int:
        """The rows that allow this word, as bits."""
        return self._any | self._by_word.get(word, 0)


@functools.cache
def table(*, headline: bool) -> Table:
    """The table of the forms of a headline, or of any other sentence."""
    return Table(HEADLINE_FORMS if headline else FORMS)
