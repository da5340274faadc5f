"""A sentence with its mentions replaced by single symbols, so that forms are short and names of any shape are alike.

All text is in lower case; a capital is a symbol:
    S  a named service            R  a rating in marks or with a capital
    G  a probation region         B  a bare rating word, which may be a plain word
"""

import attrs

from hmip_parse.linking.ratings import RatingMention
from hmip_parse.source import Source

Range = tuple[int, int]


@attrs.define(eq=False)
class Symbol:
    """One symbol: where it stands in the skeleton, and what it stands for."""

    at: int
    letter: str
    start: int
    end: int
    item: object


@attrs.define(eq=False)
class Skeleton:
    """A sentence's skeleton.

    Attributes:
        text: The sentence, mentions replaced by symbols.
        symbols: The symbols in order.
        start: Where the sentence begins in the text.
        end: Where it ends.
    """

    text: str
    symbols: tuple[Symbol, ...]
    start: int
    end: int

    def offset(self, at: int) -> int:
        """The offset in the text of an offset in the skeleton; behind a symbol, what follows it."""
        place, text = 0, self.start
        for symbol in self.symbols:
            if symbol.at >= at:
                break
            place, text = symbol.at + 1, symbol.end
        return text + at - place

    def ratings(self) -> list[Symbol]:
        """The rating symbols."""
        return [symbol for symbol in self.symbols if symbol.letter in "RB"]


def build(source: Source, start: int, end: int, items: list[tuple[int, int, str, object]]) -> Skeleton:
    """The skeleton of a sentence.

    Args:
        source: The text.
        start: Where the sentence begins.
        end: Where it ends.
        items: What to replace: start, end, letter and item of each; where two overlap, the first in the list stays.
    """
    kept: list[tuple[int, int, str, object]] = []
    ranks: list[int] = []
    for rank, item in sorted(enumerate(items), key=lambda ranked: ranked[1][:2]):
        if item[0] < start or item[1] > end:
            continue
        while kept and item[0] < kept[-1][1] and rank < ranks[-1]:  # a later one in the list gives way
            kept.pop()
            ranks.pop()
        if not kept or item[0] >= kept[-1][1]:
            kept.append(item)
            ranks.append(rank)
    parts: list[str] = []
    symbols: list[Symbol] = []
    done, length = start, 0
    for first, last, letter, thing in kept:
        parts += source.lower[done:first], letter
        length += first - done
        symbols.append(Symbol(length, letter, first, last, thing))
        length += 1
        done = last
    parts.append(source.lower[done:end])
    return Skeleton("".join(parts), tuple(symbols), start, end)


def rating_letter(mention: RatingMention) -> str:
    """R for a rating that looks like one, B for a word that may be plain."""
    return "R" if mention.marked or mention.capital else "B"
