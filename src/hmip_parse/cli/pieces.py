"""What each format has of one release. It is made where the release was parsed: it travels lighter than the record."""

import json
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import Any

from hmip_parse import codec
from hmip_parse.cli import cells
from hmip_parse.cli.fields import Field
from hmip_parse.cli.sources import Read
from hmip_parse.records import Release
from hmip_parse.summary import summarise
from hmip_parse.tables.columns import Type
from hmip_parse.tables.csvw import guarded
from hmip_parse.tables.rows import holdable
from hmip_parse.terms import Severity
from hmip_parse.wording import counted, service, spaced

TO_CHECK = "to check"
_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False)  # records hold no rings


def json_line(plain: dict[str, Any]) -> str:
    """One release as one line of JSON, without the line's end.

    Characters stand as themselves. Where a line of them would not be UTF-8 (lone surrogates), or some readers would
    see several lines (U+2028 and its kin), that line escapes all beyond ASCII.
    """
    line = _ENCODER.encode(plain)
    try:
        line.encode()
    except UnicodeEncodeError:
        return json.dumps(plain)
    return line if len(line.splitlines()) == 1 else json.dumps(plain)


def as_json(chosen: Sequence[Field] | None, read: Read) -> str:
    """The release, or its fields, as one line."""
    if chosen is None:
        return json_line({"source": read.source, **read.release.to_dict()})
    return json_line({field.name: codec.plain(field.get(read.source, read.release)) for field in chosen})


def as_csv(columns: Sequence[Field], read: Read) -> list[str]:
    """A row, in which what a spreadsheet would run has an apostrophe before it."""
    return [_written(column, cells.cell(column.get(read.source, read.release))) for column in columns]


def as_row(chosen: Sequence[Field] | None, read: Read) -> list[list[str]]:
    """A row for people: each cell has a line for each of its values."""
    if chosen is None:
        return [column(read) for column in COLUMNS.values()]
    return [_values(field.get(read.source, read.release)) for field in chosen]


def as_values(columns: Sequence[Field], read: Read) -> list[Any]:
    """A row of typed values."""
    return [_value(column, column.get(read.source, read.release)) for column in columns]


def as_summary(width: int, read: Read) -> str:
    """The summary for people."""
    return summarise(read.source, read.release, width)


def gravity(cell: Sequence[str]) -> str:
    """The gravest severity that the column `TO_CHECK` counts."""
    return cell[0].split()[1].removesuffix("s") if cell else ""


def _written(column: Field, cell: str) -> str:
    written = holdable(cell) or ""
    # A number is no formula, whatever its sign; all else comes from the release.
    return guarded(written) if column.type is Type.STRING else written


def _values(value: Any) -> list[str]:
    return [cells.cell(item) for item in value] if isinstance(value, list) else [cells.cell(value)]


def _value(column: Field, value: Any) -> Any:
    if isinstance(value, list):
        return [_value(column, item) for item in value]
    if value is None or column.type is not Type.STRING:
        return value
    return holdable(value if isinstance(value, str) else cells.cell(value))


def _services(release: Release) -> list[str]:
    return [service(outcome.service) for outcome in release.outcomes]


def _to_check(release: Release) -> list[str]:
    """How many errors and warnings there are; what is merely remarked is no reason to look."""
    found = Counter(diagnostic.severity for diagnostic in release.diagnostics)
    return [counted(found[severity], severity) for severity in (Severity.ERROR, Severity.WARNING) if found[severity]]


COLUMNS: dict[str, Callable[[Read], list[str]]] = {
    "file": lambda read: [PurePath(read.source).name],
    "published": lambda read: [cells.cell(read.release.published)],
    "kind": lambda read: [spaced(read.release.kind)],
    "service": lambda read: _services(read.release),
    "rating": lambda read: [str(outcome.rating or "") for outcome in read.release.outcomes],
    "score": lambda read: [str(outcome.score or "") for outcome in read.release.outcomes],
    TO_CHECK: lambda read: _to_check(read.release),
}
"""The columns of the table for people, where no fields are named."""
