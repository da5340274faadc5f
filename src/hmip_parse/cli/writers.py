"""Releases to a stream of text, one function a format."""

import csv
import json
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePath
from typing import Any, TextIO

from hmip_parse.cli import cells, colour, fields, table
from hmip_parse.cli.fields import Field
from hmip_parse.cli.formats import SUMMARY, Format
from hmip_parse.cli.sources import Read
from hmip_parse.records import Release
from hmip_parse.summary import summarise
from hmip_parse.tables.columns import Type
from hmip_parse.tables.csvw import guarded
from hmip_parse.tables.rows import holdable
from hmip_parse.terms import Severity
from hmip_parse.wording import counted, service, spaced

Writer = Callable[[Iterable[Read], Sequence[Field] | None, TextIO], None]
"""Writes releases: all of each, or the fields named."""

_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False)  # records hold no rings
_TO_CHECK = "to check"
_WIDTH = 100  # of the screen, where no terminal says how wide it is


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


def screen_width() -> int:
    """How many columns there are for a table."""
    return shutil.get_terminal_size((_WIDTH, 0)).columns


def write_json_lines(releases: Iterable[Read], chosen: Sequence[Field] | None, stream: TextIO) -> None:
    """An object a line."""
    stream.writelines(json_line(_plain(read, chosen)) + "\n" for read in releases)


def write_json(releases: Iterable[Read], chosen: Sequence[Field] | None, stream: TextIO) -> None:
    """One array, an object a line in it."""
    stream.write("[")
    between = "\n"
    for read in releases:
        stream.write(between + json_line(_plain(read, chosen)))
        between = ",\n"
    stream.write("\n]\n")


def write_csv(releases: Iterable[Read], chosen: Sequence[Field] | None, stream: TextIO) -> None:
    """A row a release, as RFC 4180 has it; what a spreadsheet would run gets an apostrophe before it."""
    columns = fields.named(fields.FLAT) if chosen is None else chosen
    writer = csv.writer(stream)
    writer.writerow(column.name for column in columns)
    for read in releases:
        writer.writerow([_cell(column, read) for column in columns])


def write_table(releases: Iterable[Read], chosen: Sequence[Field] | None, stream: TextIO) -> None:
    """A table for people: what is most asked for, or the fields named."""
    if chosen is None:
        headings = list(_COLUMNS)
        rows = [[column(read) for column in _COLUMNS.values()] for read in releases]
    else:
        headings = [field.name for field in chosen]
        rows = [[_values(field.get(read.source, read.release)) for field in chosen] for read in releases]
    if not rows:
        return
    painted = colour.wanted(stream)
    lines = table.laid_out(headings, rows, screen_width(), styles={_TO_CHECK: _gravity}, colour=painted)
    stream.writelines(line + "\n" for line in lines)


def write_summaries(releases: Iterable[Read], _: Sequence[Field] | None, stream: TextIO) -> None:
    """A summary for people, and a blank line after each."""
    columns = screen_width()
    stream.writelines(summarise(read.source, read.release, columns) + "\n\n" for read in releases)


WRITERS: dict[str, Writer] = {
    Format.JSONL: write_json_lines,
    Format.JSON: write_json,
    Format.CSV: write_csv,
    Format.TABLE: write_table,
    SUMMARY: write_summaries,
}


def _plain(read: Read, chosen: Sequence[Field] | None) -> dict[str, Any]:
    if chosen is None:
        return {"source": read.source, **read.release.to_dict()}
    return {field.name: cells.plain(field.get(read.source, read.release)) for field in chosen}


def _cell(column: Field, read: Read) -> str:
    written = holdable(cells.cell(column.get(read.source, read.release))) or ""
    # A number is no formula, whatever its sign; all else comes from the release.
    return guarded(written) if column.type is Type.STRING else written


def _values(value: Any) -> list[str]:
    return [cells.cell(item) for item in value] if isinstance(value, list) else [cells.cell(value)]


def _services(release: Release) -> list[str]:
    return [service(outcome.service) for outcome in release.outcomes]


def _to_check(release: Release) -> list[str]:
    """How many errors and warnings there are; what is merely remarked is no reason to look."""
    found = Counter(diagnostic.severity for diagnostic in release.diagnostics)
    return [counted(found[severity], severity) for severity in (Severity.ERROR, Severity.WARNING) if found[severity]]


def _gravity(cell: Sequence[str]) -> str:
    """The gravest severity that `_to_check` counted."""
    return cell[0].split()[1].removesuffix("s") if cell else ""


_COLUMNS: dict[str, Callable[[Read], list[str]]] = {
    "file": lambda read: [PurePath(read.source).name],
    "published": lambda read: [cells.cell(read.release.published)],
    "kind": lambda read: [spaced(read.release.kind)],
    "service": lambda read: _services(read.release),
    "rating": lambda read: [str(outcome.rating or "") for outcome in read.release.outcomes],
    "score": lambda read: [str(outcome.score or "") for outcome in read.release.outcomes],
    _TO_CHECK: lambda read: _to_check(read.release),
}
