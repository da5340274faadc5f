"""From values to marks in a text, where they may nest or overlap: one pass, in time linear in text and marks."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from hmip_parse.patterns import lazy
from hmip_parse.spans import Span

DEEPEST = 24
"""So many marks may lie over one character. In a release it is five or six; a text made to hurt has no bound."""

# A paragraph ends with the blank lines behind it, so that all paragraphs together are the text.
_GAP = lazy(r"\n\s*\n|\r(?!\n)\s*\r(?!\n)")


class Mark(NamedTuple):
    """A stretch of the text, and whose words it is.

    Attributes:
        start: Offset of its first character.
        end: Offset after its last one.
        owners: Positions of the values that were read from just these words.
    """

    start: int
    end: int
    owners: tuple[int, ...]


class Words(NamedTuple):
    """A stretch of text between two events."""

    start: int
    end: int


class Open(NamedTuple):
    """A mark begins; `again` where it was closed only to let another end, or for a paragraph's end."""

    mark: int
    again: bool


class Close(NamedTuple):
    """The innermost open mark ends; for good, unless it is opened `again`."""

    mark: int
    last: bool


class Break(NamedTuple):
    """A paragraph ends, and the next begins."""

    at: int


Token = Words | Open | Close | Break


def marks_of(spans: Iterable[Iterable[Span]], length: int) -> tuple[Mark, ...]:
    """The marks of values, in order; those that begin together, the longest first.

    Args:
        spans: For each value, where its words stand.
        length: Characters in the text. What lies outside it, or is empty, has no words and no mark.
    """
    owners: dict[Span, list[int]] = {}
    for owner, places in enumerate(spans):
        for span in dict.fromkeys(places):
            if 0 <= span.start < span.end <= length:
                owners.setdefault(span, []).append(owner)
    ordered = sorted(owners, key=lambda span: (span.start, -span.end))
    return tuple([Mark(*span, tuple(owners[span])) for span in ordered])


def paragraphs(text: str) -> list[int]:
    """Where all paragraphs but the first begin."""
    return [found.end() for found in _GAP.finditer(text) if found.end() < len(text)]


def tokens(length: int, marks: Sequence[Mark], breaks: Sequence[int] = ()) -> Iterator[Token]:
    """The text as words and events, so nested that HTML can hold them: what is opened last is closed first.

    A mark that would be one too deep is left out: it is never opened.

    Args:
        length: Characters in the text.
        marks: As `marks_of` gives them.
        breaks: Where paragraphs begin, ascending.
    """
    stack: list[int] = []
    at = next_mark = next_break = 0
    while True:
        broken = next_break < len(breaks) and breaks[next_break] == at
        yield from _closed(stack, marks, at, broken=broken)
        next_break += broken
        while next_mark < len(marks) and marks[next_mark].start == at:
            if len(stack) < DEEPEST:
                stack.append(next_mark)
                yield Open(next_mark, again=False)
            next_mark += 1
        if at == length:
            return
        following = min(
            length,
            min((marks[mark].end for mark in stack), default=length),
            marks[next_mark].start if next_mark < len(marks) else length,
            breaks[next_break] if next_break < len(breaks) else length,
        )
        yield Words(at, following)
        at = following


def _closed(stack: list[int], marks: Sequence[Mark], at: int, *, broken: bool) -> Iterator[Token]:
    """Close what ends here, and what lies over it for a moment; all, at a paragraph's end."""
    ending = [depth for depth, mark in enumerate(stack) if marks[mark].end == at]
    if not ending and not broken:
        return
    lowest = 0 if broken else ending[0]
    moved = stack[lowest:]
    for mark in reversed(moved):
        yield Close(mark, last=marks[mark].end == at)
    if broken:
        yield Break(at)
    del stack[lowest:]
    for mark in moved:
        if marks[mark].end > at:
            stack.append(mark)
            yield Open(mark, again=True)
