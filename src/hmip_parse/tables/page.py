"""The columns as a part of the documentation: `python -m hmip_parse.tables.page docs/tables.md` brings it up to date."""

import sys
from collections.abc import Iterator
from pathlib import Path

from hmip_parse.tables.catalogue import TABLES
from hmip_parse.tables.columns import Column, Table

START = "<!-- columns: written by python -m hmip_parse.tables.page docs/tables.md -->"
END = "<!-- end of columns -->"


def columns() -> str:
    """All tables and their columns, in Markdown."""
    return "\n".join(line for table in TABLES.values() for line in _section(table))


def renewed(page: str) -> str:
    """A page with the part between `START` and `END` as `columns` gives it.

    Raises:
        ValueError: If the page lacks one of the two marks.
    """
    before, start, rest = page.partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise ValueError(f"the page has no part between {START!r} and {END!r}: put the two marks in")
    return f"{before}{START}\n\n{columns()}\n{END}{after}"


def _section(table: Table) -> Iterator[str]:
    yield f"### `{table.name}`\n"
    yield f"{table.description}\n"
    yield f"Key: {_names(table.key)}."
    for own, parent in table.references:
        yield f"{_names(own)} {'refers' if len(own) == 1 else 'refer'} to `{parent}`."
    yield "\n| column | type | may be missing | meaning |\n|---|---|---|---|"
    for column in table.columns:
        missing = "" if column.required else "yes"
        yield f"| `{column.name}` | {column.type} | {missing} | {_meaning(column)} |"
    yield ""


def _meaning(column: Column) -> str:
    values = f" One of: {', '.join(f'`{value}`' for value in column.values)}." if column.values else ""
    return f"{column.description}{values}".replace("|", "\\|")


def _names(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names)


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        path = Path(argument)
        path.write_text(renewed(path.read_text(encoding="utf-8")), encoding="utf-8")
