"""A sentence with its mentions replaced by single symbols, so that forms are short and names of any shape are alike.

All text is in lower case; a capital is a symbol:
    S  a named service            R  a rating in marks or with a capital
    G  a probation region         B  a bare rating word, which may be a plain word
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import attrs

from hmip_parse.linking.ratings import RatingMention

Range = tuple[int, int]


Item = tuple[int, int, str, object]
"""What a symbol is to stand for: its range in the text, its letter, and the mention or service itself."""


class Symbol(NamedTuple):
    """One symbol: where it stands in the skeleton, and the item that it stands for."""

    at: int
    letter: str
    start: int
    end: int
    thing: object


@attrs.define(eq=False)
class Skeleton:
    """A sentence's skeleton.

    Attributes:
        text: The sentence, mentions replaced by symbols.
        symbols: The symbols in order.
        start: Where the sentence begins in the text.
        end: Where it ends.
        before: The sentence before it in its paragraph.
        earlier: The sentences before it in its paragraph in which 'it' looks for its service.
    """

    text: str
    symbols: list[Symbol]
    start: int
    end: int
    before: Range | None = None
    earlier: Sequence[Range] = ()

    def offset(self, at: int) -> int:
        """The offset in the text of an offset in the skeleton; behind a symbol, what follows it."""
        place, text = 0, self.start
        for symbol in self.symbols:
            if symbol.at >= at:
                break
            place, text = symbol.at + 1, symbol.end
        return text + at - place

    def range(self, start: int, end: int) -> Range:
        """The range of the text for a range of the skeleton."""
        return self.offset(start), self.offset(end)

    def ratings(self) -> list[Symbol]:
        """The rating symbols."""
        return [symbol for symbol in self.symbols if symbol.letter in "RB"]


_new = tuple.__new__  # of a named tuple: half the time of its own


def without_overlaps(items: Iterable[Item]) -> list[Item]:
    """The items in the order of the text; where two overlap, the one that was given first stays."""
    kept: list[Item] = []
    ranks: list[int] = []
    # Two with the same start are told apart by their ranks: what they stand for is never compared.
    for start, rank, item in sorted([(item[0], rank, item) for rank, item in enumerate(items)]):
        while kept and start < kept[-1][1] and rank < ranks[-1]:
            kept.pop()
            ranks.pop()
        if not kept or start >= kept[-1][1]:
            kept.append(item)
            ranks.append(rank)
    return kept


def build(lower: str, start: int, end: int, items: Sequence[Item]) -> Skeleton:
    """The skeleton of a sentence.

    Args:
        lower: The text in lower case.
        start: Where the sentence begins.
        end: Where it ends.
        items: What to replace, in order and without overlaps; what runs over the sentence's end stays as it is.
    """
    parts: list[str] = []
    symbols: list[Symbol] = []
    done, length = start, 0
    for first, last, letter, thing in items:
        if last > end:
            continue  # pragma: no cover - no text is known in which a mention runs over a sentence's end
        parts += lower[done:first], letter
        length += first - done
        symbols.append(_new(Symbol, (length, letter, first, last, thing)))
        length += 1
        done = last
    parts.append(lower[done:end])
    return Skeleton("".join(parts), symbols, start, end)


def rating_letter(mention: RatingMention) -> str:
    """R for a rating that looks like one, B for a word that may be plain."""
    return "R" if mention.marked or mention.capital else "B"
