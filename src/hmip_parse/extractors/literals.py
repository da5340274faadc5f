"""The cheap search before any pattern."""

import bisect

from hmip_parse.tokenizer import Range


def holding(ranges: list[Range], hits: list[int]) -> list[tuple[int, Range]]:
    """The ranges that one of the hits stands in, each with its index; both lists are in the order of the text."""
    found = []
    done = -1
    for hit in hits:
        index = bisect.bisect(ranges, (hit + 1, 0)) - 1  # the last range that begins at the hit or before it
        if index > done and hit < ranges[index][1]:
            found.append((index, ranges[index]))
            done = index
    return found


def has_any(lower: str, literals: tuple[str, ...], start: int, end: int) -> bool:
    """Whether one of the literals stands in a range of the text."""
    words = lower[start:end]  # a slice and `in` take a third of the time of find() with a range
    for literal in literals:  # a plain loop takes half the time of any()
        if literal in words:
            return True
    return False


def stands_in(lower: str, literal: str, ranges: list[Range]) -> bool:
    """Whether a literal stands in one of several ranges of the text."""
    return any(lower.find(literal, start, end) != -1 for start, end in ranges)
