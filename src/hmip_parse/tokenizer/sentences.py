"""Sentences of a paragraph."""

import re

# A stop, its closing marks, a blank, and what can open a sentence. Stops inside times ('00.01'), addresses and
# decimals have no blank behind them.
_END = re.compile(r"""[.!?]['")\]]{0,3} (?=['"(\[*]{0,2}[A-Z0-9])""")
_ABBREVIATIONS = ("Mr.", "Ms.", "Mrs.", "Dr.", "St.", "No.", "Rev.", "Cllr.")


def sentences(norm: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of `norm[start:end]`, as ranges."""
    found = []
    for stop in _END.finditer(norm, start, end):
        if norm.endswith(_ABBREVIATIONS, start, stop.start() + 1):
            continue
        found.append((start, stop.end() - 1))
        start = stop.end()
    found.append((start, end))
    return found
