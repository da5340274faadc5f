"""JSON Lines: an object a line, every key always there, dates in ISO 8601."""

import datetime
import json
from collections.abc import Iterable
from pathlib import Path

from hmip_parse.tables.columns import Table
from hmip_parse.tables.files import whole
from hmip_parse.tables.rows import Row

_ENCODER = json.JSONEncoder(ensure_ascii=False)


def write(table: Table, rows: Iterable[Row], path: Path) -> None:
    """Write the rows of a table to one file."""
    names = [column.name for column in table.columns]
    with whole(path) as beside, beside.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(line(names, row) for row in rows)


def line(names: list[str], row: Row) -> str:
    """One row. Where some readers would see several lines (U+2028 and its kin), all beyond ASCII is escaped."""
    plain = {
        name: cell.isoformat() if isinstance(cell, datetime.date) else cell
        for name, cell in zip(names, row, strict=True)
    }
    found = _ENCODER.encode(plain)
    return (found if found.isascii() or len(found.splitlines()) == 1 else json.dumps(plain)) + "\n"
