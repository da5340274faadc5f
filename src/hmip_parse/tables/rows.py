"""From releases to the rows of their tables: plain tuples, in the order of the columns.

Cells are `str`, `int`, `float`, `date`, aware `datetime` or `None`. No cell is an empty string, which some formats
cannot tell from a missing value: what is empty is `None`.
"""

import datetime
import enum
import functools
import operator
import typing
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import attrs

from hmip_parse import codec
from hmip_parse.patterns import lazy
from hmip_parse.records import Release
from hmip_parse.tables.catalogue import TABLES
from hmip_parse.tables.columns import Table
from hmip_parse.version import PARSER_VERSION, SCHEMA_VERSION

Cell = str | int | float | datetime.date | datetime.datetime | None
Row = tuple[Cell, ...]
Rows = dict[str, list[Row]]
"""Rows by the name of their table."""

# What no table can hold: SQLite and C programs end a string at U+0000, and lone surrogates are not Unicode text.
_UNHOLDABLE = lazy("[\0\ud800-\udfff]")
_INDEX = lazy(r"\[\d+\]")
_DRIVEN = [table for table in TABLES.values() if table.path]
_VERSIONS = (SCHEMA_VERSION, PARSER_VERSION)
_INNER: dict[type, tuple[str, ...]] = {}
Place = tuple[str, int | None]
"""A table's name and the position of a row in it."""


def rows(release: Release, text: str | None = None) -> Rows:
    """The rows of one release, for every table but `sources`.

    Args:
        release: The record.
        text: The text that it was parsed from, so that the evidence can quote it.
    """
    places: dict[str, Place] = {"": ("releases", None)}
    found: Rows = {"releases": [(release.release_id, *_cells(TABLES["releases"], release), *_VERSIONS)]}
    for table in _DRIVEN:
        found[table.name] = list(_driven(table, release, places))
    found["diagnostics"] = [
        (*row, *_about(diagnostic.field, places))
        for row, diagnostic in zip(found["diagnostics"], release.diagnostics, strict=True)
    ]
    found["evidence"] = [
        (release.release_id, position, *row) for position, row in enumerate(_evidence(release, places, text))
    ]
    return found


def rows_of(releases: Iterable[tuple[Release, str | None]], table: str) -> Iterator[Row]:
    """The rows of many releases for one table, as `rows` gives them.

    Args:
        releases: Records, each with its text or `None`.
        table: The table's name.
    """
    for release, text in releases:
        yield from rows(release, text)[table]


def holdable(text: str) -> str | None:
    """A string as a cell: U+0000 and lone surrogates as U+FFFD, `None` for an empty one."""
    if text.isascii() and "\0" not in text:
        return text or None
    return _UNHOLDABLE.sub("\ufffd", text)


def _driven(table: Table, release: Release, places: dict[str, Place]) -> Iterator[Row]:
    """The rows of a table whose path leads to records; where each stands in the record is put down in `places`."""
    found = _records(release, table.path.split("."), "", ())
    for position, (path, above, record) in enumerate(found):
        places[path] = (table.name, position)
        yield (release.release_id, position, *above, *_cells(table, record))


def _records(
    owner: Any, steps: list[str], path: str, above: tuple[int, ...]
) -> Iterator[tuple[str, tuple[int, ...], Any]]:
    """Each record at the end of the steps: its path, the positions of the records above it, itself."""
    value = getattr(owner, steps[0])
    path = f"{path}.{steps[0]}" if path else steps[0]
    if not isinstance(value, tuple):
        if value is not None:
            yield from _records(value, steps[1:], path, above)
        return
    for index, item in enumerate(value):
        if len(steps) == 1:
            yield f"{path}[{index}]", above, item
        else:
            yield from _records(item, steps[1:], f"{path}[{index}]", (*above, index))


def _cells(table: Table, record: Any) -> Iterator[Cell]:
    return (_cell(get(record)) for get in _getters(table.name))


@functools.cache
def _getters(table: str) -> list[Callable[[Any], Any]]:
    return [_getter(column.path.split(".")) for column in TABLES[table].columns if column.path]


def _getter(steps: list[str]) -> Callable[[Any], Any]:
    if len(steps) == 1:
        return operator.attrgetter(steps[0])
    first, last = steps  # no path is longer

    def get(record: Any) -> Any:
        owner = getattr(record, first)
        return None if owner is None else getattr(owner, last)

    return get


def _cell(value: Any) -> Cell:
    if isinstance(value, enum.Enum):
        return str(value.value)
    if isinstance(value, str):
        return holdable(value)
    if isinstance(value, tuple):
        return holdable("\n\n".join(value))
    return value  # type: ignore[no-any-return]


@functools.cache
def _column_at(generic: str) -> tuple[str, str | None]:
    """Table and column of a path without its indices: `outcomes.score.points`."""
    owners = sorted((table for table in TABLES.values() if table.path), key=lambda table: -len(table.path))
    for table in [*(t for t in owners if f"{generic}.".startswith(f"{t.path}.")), TABLES["releases"]]:
        inner = generic.removeprefix(table.path).removeprefix(".") if table.path else generic
        return table.name, next((column.name for column in table.columns if inner and column.path == inner), None)
    raise AssertionError(generic)


def _about(field: str | None, places: dict[str, Place]) -> tuple[str | None, int | None, str | None]:
    """Table, position and column that a path such as `outcomes[0].score.points` leads to."""
    if field is None:
        return None, None, None
    row = field
    while row not in places:  # ends: the empty path is there
        row = row.rpartition(".")[0]
    table, position = places[row]
    owner, column = _column_at(_INDEX.sub("", field))
    return table, position, column if owner == table else None


def _evidence(release: Release, places: dict[str, Place], text: str | None) -> Iterator[Row]:
    for record, path, generic, (table, position) in _walk(release, "", "", places, places[""]):
        for name, spans in record.evidence.items():
            field, column = (f"{path}.{name}", f"{generic}.{name}") if path else (name, name)
            owner, column_name = _column_at(column)
            about = (table, position, column_name if owner == table else None)
            for number, span in enumerate(spans):
                words = None if text is None else holdable(span.of(text))
                yield (field, number, *about, span.start, span.end, words)


def _walk(
    record: Any, path: str, generic: str, places: dict[str, Place], place: Place
) -> Iterator[tuple[Any, str, str, Place]]:
    """Every record in a record, itself first: with its path, the path without indices, and the row it stands in."""
    place = places.get(path, place)
    yield record, path, generic, place
    for name in _inner(type(record)):
        value = getattr(record, name)
        below, kind = (f"{path}.{name}", f"{generic}.{name}") if path else (name, name)
        if isinstance(value, tuple):
            for index, item in enumerate(value):
                yield from _walk(item, f"{below}[{index}]", kind, places, place)
        elif value is not None:
            yield from _walk(value, below, kind, places, place)


def _inner(cls: type) -> tuple[str, ...]:
    """The fields of a record class that hold records."""
    if cls not in _INNER:
        _INNER[cls] = tuple(
            name
            for name, hint in codec.hints(cls).items()
            if any(attrs.has(part) for part in (hint, *typing.get_args(hint)) if isinstance(part, type))
        )
    return _INNER[cls]
