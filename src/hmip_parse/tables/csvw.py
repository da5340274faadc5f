"""CSV by RFC 4180, and its metadata as CSV on the Web (W3C Recommendation, 2015).

A missing value is an empty cell. A text that a spreadsheet would run as a formula gets an apostrophe before it;
`unguarded` takes it off again, and `read` does so by itself.
"""

import csv
import datetime
import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from hmip_parse.patterns import lazy
from hmip_parse.tables.catalogue import TABLES
from hmip_parse.tables.columns import Column, Table, Type
from hmip_parse.tables.files import whole
from hmip_parse.tables.rows import Cell, Row

METADATA = "csv-metadata.json"

# https://owasp.org/www-community/attacks/CSV_Injection, with the full-width signs; one sign alone is no formula. What
# has apostrophes before it already gets one more, so that taking one off always gives the text back.
_FORMULA = lazy(r"'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠]\s*\S)")
_BOM = "\ufeff"
_LONGEST = 2**31 - 1  # characters of a cell; by itself, the csv module stops at 131072
_CSVW = {
    Type.STRING: "string",
    Type.INTEGER: "integer",
    Type.NUMBER: "double",
    Type.DATE: "date",
    Type.DATETIME: "dateTimeStamp",
}
_READ: dict[Type, Callable[[str], Cell]] = {
    Type.STRING: str,
    Type.INTEGER: int,
    Type.NUMBER: float,
    Type.DATE: datetime.date.fromisoformat,
    Type.DATETIME: datetime.datetime.fromisoformat,
}


def write(table: Table, rows: Iterable[Row], path: Path, *, bom: bool = False, guard: bool = True) -> None:
    """Write the rows of a table to one file.

    Args:
        table: Its description.
        rows: Its rows.
        path: The file.
        bom: Begin with a byte order mark, by which Excel knows UTF-8.
        guard: Put an apostrophe before what a spreadsheet would run.
    """
    with whole(path) as beside, beside.open("w", encoding="utf-8", newline="") as file:
        file.write(_BOM * bom)
        writer = csv.writer(file)  # commas, double quotes and CRLF, as in RFC 4180
        writer.writerow(column.name for column in table.columns)
        writer.writerows(_written(rows, _plan(table, guard=guard)))


def read(table: Table, path: Path, *, guard: bool = True) -> Iterator[Row]:
    """The rows that `write` wrote, each cell of its own type."""
    csv.field_size_limit(max(csv.field_size_limit(), _LONGEST))
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file)
        next(reader)
        for row in reader:
            yield tuple(_cell(column, cell, guard) for column, cell in zip(table.columns, row, strict=True))


def guarded(text: str) -> str:
    """The text, with an apostrophe before it where a spreadsheet would run it."""
    first = text[:1]  # most texts begin with a letter, and need no pattern
    return text if first.isalnum() or not _FORMULA.match(text) else f"'{text}"


def unguarded(text: str) -> str:
    """The text that `guarded` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def metadata(*, guard: bool = True) -> dict[str, Any]:
    """The CSVW metadata of all tables: a table group."""
    group: dict[str, Any] = {"@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}]}
    if guard:
        group["rdfs:comment"] = (
            "A text that a spreadsheet would run as a formula has one apostrophe before it, which is no part of it."
        )
    return group | {
        "dialect": {"encoding": "utf-8", "header": True, "lineTerminators": ["\r\n"], "doubleQuote": True},
        "tables": [_table(table) for table in TABLES.values()],
    }


def write_metadata(folder: Path, *, guard: bool = True) -> None:
    """Write the metadata to `csv-metadata.json`, where readers of CSVW look for it."""
    with whole(folder / METADATA) as beside:
        beside.write_text(json.dumps(metadata(guard=guard), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _plan(table: Table, *, guard: bool) -> list[tuple[int, Callable[[Any], str]]]:
    """The columns whose cells are not written as they are, and how they are."""
    found: list[tuple[int, Callable[[Any], str]]] = []
    for index, column in enumerate(table.columns):
        if column.type in {Type.DATE, Type.DATETIME}:
            found.append((index, datetime.date.isoformat if column.type is Type.DATE else datetime.datetime.isoformat))
        elif guard and column.type is Type.STRING and not column.values:
            found.append((index, guarded))
    return found


def _written(rows: Iterable[Row], plan: list[tuple[int, Callable[[Any], str]]]) -> Iterator[list[Cell]]:
    for row in rows:
        cells = list(row)
        for index, act in plan:
            if (cell := cells[index]) is not None:
                cells[index] = act(cell)
        yield cells


def _cell(column: Column, cell: str, guard: bool) -> Cell:
    if not cell:
        return None
    return _READ[column.type](unguarded(cell) if guard and column.type is Type.STRING else cell)


def _table(table: Table) -> dict[str, Any]:
    return {
        "url": f"{table.name}.csv",
        "dc:title": table.name,
        "dc:description": table.description,
        "tableSchema": {
            "columns": [_column(column) for column in table.columns],
            "primaryKey": list(table.key),
            "foreignKeys": [
                {
                    "columnReference": list(columns),
                    "reference": {"resource": f"{parent}.csv", "columnReference": list(TABLES[parent].key)},
                }
                for columns, parent in table.references
            ],
        },
    }


def _column(column: Column) -> dict[str, Any]:
    datatype: Any = _CSVW[column.type]
    if column.values:
        datatype = {"base": datatype, "format": "|".join(map(re.escape, column.values)).replace("\\ ", " ")}
    return {
        "name": column.name,
        "titles": column.name,
        "dc:description": column.description,
        "datatype": datatype,
        "required": column.required,
    }
