"""A table for people, as wide as their terminal: what is longer goes on below, and no word is lost."""

import itertools
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence

from hmip_parse.cli import colour as colours
from hmip_parse.screen import printable, width

_GAP = "  "
_NARROWEST = 8  # columns of a column, where it has more to say than fits


Cell = Sequence[str]
"""What stands in one cell: a line for each of several values."""


def laid_out(
    headings: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    columns: int | None,
    *,
    styles: Mapping[str, Callable[[Cell], str]] | None = None,
    colour: bool = False,
) -> Iterator[str]:
    """The lines of the table, without their ends.

    Args:
        headings: Of the columns.
        rows: Of cells.
        columns: How wide the screen is; `None` where nothing is to be wrapped.
        styles: By heading, the style of a cell by what stands in it; empty for none.
        colour: Whether there are colours.
    """
    shown = [[[printable(value) for value in cell] for cell in row] for row in rows]
    natural = [
        max([width(heading), *(width(value) for row in shown for value in row[index])])
        for index, heading in enumerate(headings)
    ]
    widths = natural if columns is None else _shrunk(natural, columns - len(_GAP) * (len(headings) - 1))
    yield from _lines([[heading] for heading in headings], widths, ["bold"] * len(headings), colour=colour)
    yield _GAP.join("─" * wide for wide in widths)
    choose = [(styles or {}).get(heading, _no_style) for heading in headings]
    for row in shown:
        chosen = [style(cell) for style, cell in zip(choose, row, strict=True)]
        yield from _lines(row, widths, chosen, colour=colour)


def _no_style(_: Cell) -> str:
    return ""


def _lines(cells: Sequence[Cell], widths: Sequence[int], styles: Sequence[str], *, colour: bool) -> Iterator[str]:
    """One row. The values of its cells stand beside each other: the second rating beside the second service."""
    for number in range(max(1, *map(len, cells))):
        values = [cell[number] if number < len(cell) else "" for cell in cells]
        wrapped = [_wrapped(value, wide) for value, wide in zip(values, widths, strict=True)]
        for parts in itertools.zip_longest(*wrapped, fillvalue=""):
            yield _GAP.join(
                colours.painted(part, style, colour=colour and bool(style)) + " " * (wide - width(part))
                for part, wide, style in zip(parts, widths, styles, strict=True)
            ).rstrip()


def _wrapped(value: str, wide: int) -> list[str]:
    """A value in lines. Wide characters are wrapped by their number, so that half as many stand in a line."""
    if width(value) <= wide:
        return [value]
    return textwrap.wrap(value, wide if width(value) == len(value) else max(wide // 2, 1), break_on_hyphens=False)


def _shrunk(natural: Sequence[int], room: int) -> list[int]:
    """Widths that fit: the widest column gives way first."""
    widths = list(natural)
    while sum(widths) > room and max(widths) > _NARROWEST:
        widest = widths.index(max(widths))
        second = max([wide for index, wide in enumerate(widths) if index != widest], default=_NARROWEST)
        least = max(_NARROWEST, min(second, widths[widest] - 1))
        widths[widest] = max(least, widths[widest] - (sum(widths) - room))
    return widths
