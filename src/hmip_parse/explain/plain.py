"""Rows for a terminal without colours, a pipe or a file: marks in brackets, `[Inadequate|rating]`."""

import itertools
import textwrap
from collections.abc import Iterable, Iterator, Sequence

from hmip_parse import screen
from hmip_parse.explain.rows import Row, Run

NUMBERS = 4
"""Width of the column of line numbers."""


def rule(title: str, width: int) -> str:
    """A line with a title in it, over a part."""
    return f"── {title} ".ljust(width, "─")


def lines(rows: Iterable[Row], margin: int, width: int, *, beside: bool = False) -> Iterator[str]:
    """The rows, wrapped.

    Args:
        rows: What to print.
        margin: Width of the column of labels; 0 where there are none.
        width: Columns in all.
        beside: Whether other rows stand beside these, so that none may be wider.
    """
    for row in rows:
        if row.heading:
            yield ""
            yield from textwrap.wrap(row.labels[0], width)
            continue
        number = "" if row.number is None else f"{row.number:>{NUMBERS}} "
        room = width - margin - len(number)
        # Where there is room, names and addresses stay whole even if they are wider, to be copied from the terminal.
        words = textwrap.wrap(_marked(row.runs), room, break_long_words=beside, break_on_hyphens=False)
        labels = [line for label in row.labels for line in textwrap.wrap(label, margin - 1)]
        for at, (label, line) in enumerate(itertools.zip_longest(labels, words, fillvalue="")):
            start = (number if at == 0 else " " * len(number)) + (f"{label:<{margin}}" if margin else "")
            yield f"{start}{line}".rstrip()


def beside(left: Sequence[str], right: Sequence[str], width: int, gap: str = " │ ") -> Iterator[str]:
    """Two columns of lines as one.

    Args:
        left: Lines of the left column.
        right: Lines of the right one.
        width: Columns of the left one.
        gap: What stands between.
    """
    for one, other in itertools.zip_longest(left, right, fillvalue=""):
        yield f"{one}{' ' * (width - screen.width(one))}{gap}{other}".rstrip()


def _marked(runs: Iterable[Run]) -> str:
    brackets = {"open": "[", "tag": "|{}]"}
    return "".join(brackets.get(run.style, "{}").format(run.words) for run in runs)
