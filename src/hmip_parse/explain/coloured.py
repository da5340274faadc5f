"""Rows for a terminal with colours, by way of rich: marks coloured by what they are about, their names small beside."""

import io
from collections.abc import Iterable

from rich.console import Console, Group, RenderableType
from rich.rule import Rule
from rich.style import Style
from rich.table import Table
from rich.text import Text

from hmip_parse.explain.rows import Row, Run

# The sixteen colours that a reader's terminal sets out itself, so that they are legible on light and on dark.
_COLOURS = {
    "result": "red",
    "service": "blue",
    "recommendations": "magenta",
    "dates": "green",
    "people": "yellow",
    "percentages": "cyan",
    "release": "default",
    "remark": "yellow",
}
_STYLES = {
    "words": Style(),
    "value": Style(bold=True),
    "quiet": Style(dim=True),
    "error": Style(bold=True, color="red"),
    "warning": Style(bold=True, color="yellow"),
    "info": Style(color="blue"),
}


def panel(title: str, rows: Iterable[Row]) -> RenderableType:
    """Rows under a title.

    Args:
        title: What they are.
        rows: What to print.
    """
    parts: list[RenderableType] = [Rule(Text(title), align="left", style="dim")]
    table: Table | None = None
    for row in rows:
        if row.heading:
            parts += [Text(""), Text(row.labels[0], style="bold")]
            table = None
            continue
        if table is None:
            table = _grid(row)
            parts.append(table)
        cells: list[RenderableType] = [] if row.number is None else [Text(str(row.number), style="dim")]
        if len(table.columns) > len(cells) + 1:
            cells.append(Text("\n".join(row.labels), style="dim"))
        table.add_row(*cells, _text(row.runs))
    return Group(*parts)


def title(source: str, headline: str) -> RenderableType:
    """The head of a release: where its text came from, and its headline."""
    return Group(Rule(Text(source), align="left", style="dim"), Text(headline, style="bold"))


def beside(left: RenderableType, right: RenderableType) -> RenderableType:
    """Two panels, side by side."""
    grid = Table.grid(padding=(0, 3), expand=True)
    grid.add_column(ratio=3)
    grid.add_column(ratio=2)
    grid.add_row(left, right)
    return grid


def printed(parts: Iterable[RenderableType], width: int) -> str:
    """The parts as text with the codes that colour it.

    Args:
        parts: What to print, each on a line of its own.
        width: Columns.
    """
    console = Console(
        file=io.StringIO(), force_terminal=True, color_system="standard", width=width, highlight=False, legacy_windows=False,
        _environ={},
    )  # fmt: skip
    with console.capture() as captured:
        for part in parts:
            console.print(part)
    return "\n".join(line.rstrip() for line in captured.get().splitlines())


def _grid(row: Row) -> Table:
    """The columns that rows like this one have."""
    grid = Table.grid(padding=(0, 1))
    if row.number is not None:
        grid.add_column(width=4, justify="right")
    if row.number is not None or row.labels:
        grid.add_column(width=10 if row.number is not None else 19)
    grid.add_column(overflow="fold")
    return grid


def _text(runs: Iterable[Run]) -> Text:
    text = Text()
    for run in runs:
        colour = Style(color=_COLOURS[run.group]) if run.group else Style()
        if run.style == "open":
            continue
        if run.style == "tag":
            text.append(f" {run.words}", colour + Style(italic=True))
        elif run.style == "words" and run.group:
            text.append(run.words, colour + Style(bold=True, underline=True))
        else:
            text.append(run.words, _STYLES[run.style] + colour)
    return text
