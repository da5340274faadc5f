"""The cheap search before any pattern."""


def has_any(lower: str, literals: tuple[str, ...], start: int, end: int) -> bool:
    """Whether one of the literals stands in a range of the text."""
    for literal in literals:  # a plain loop takes half the time of any()
        if lower.find(literal, start, end) != -1:
            return True
    return False
