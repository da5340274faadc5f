"""The cheap search before any pattern."""

from hmip_parse.tokenizer import Range


def holding(ranges: list[Range], hits: list[int]) -> list[tuple[int, Range]]:
    """The ranges that one of the hits stands in, each with its index; both lists are in the order of the text."""
    found = []
    left = iter(hits)
    hit = next(left, None)
    for index, (start, end) in enumerate(ranges):
        while hit is not None and hit < start:
            hit = next(left, None)
        if hit is None:
            break
        if hit < end:
            found.append((index, (start, end)))
    return found


def has_any(lower: str, literals: tuple[str, ...], start: int, end: int) -> bool:
    """Whether one of the literals stands in a range of the text."""
    words = lower[start:end]  # a slice and `in` take a third of the time of find() with a range
    for literal in literals:  # a plain loop takes half the time of any()
        if literal in words:
            return True
    return False
