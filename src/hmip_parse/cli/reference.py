"""`hmip-parse reference`: the rows of the reference data, by kind and by name."""

import argparse
import csv
import difflib
import enum
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TextIO

import attrs

from hmip_parse import reference
from hmip_parse.cli import colour, output, table
from hmip_parse.cli.failure import EXIT_OK, EXIT_UNREAD, EXIT_USAGE, CommandError
from hmip_parse.cli.writers import screen_width
from hmip_parse.tables.csvw import guarded
from hmip_parse.terms import ServiceKind
from hmip_parse.wording import KNOWN_KINDS

KINDS: dict[str, Callable[[], Sequence[Any]]] = {
    "regions": reference.regions,
    "units": reference.units,
    "divisions": reference.divisions,
    "companies": reference.companies,
    "youth-services": reference.youth_services,
    "rating-bands": reference.rating_bands,
    "people": reference.people,
}
"""All kinds of row; each row class says in its docstring what one is."""

# What one row of a kind is.
_ONE_OF = {
    "regions": "region",
    "units": KNOWN_KINDS[ServiceKind.PDU],
    "divisions": KNOWN_KINDS[ServiceKind.NPS],
    "companies": KNOWN_KINDS[ServiceKind.CRC],
    "youth-services": KNOWN_KINDS[ServiceKind.YOUTH],
    "rating-bands": "inspection programme",
    "people": "person",
}
_ALL = "all"
_ASIDE = ("sources",)  # left out of the table for people, which they would fill
_SEARCHED = ("name", "programme")

Found = list[tuple[str, list[Any]]]
"""Kinds, and the rows that were found of each."""


def run(options: argparse.Namespace) -> int:
    """List or look them up, and give the exit code: 1 where nothing has the name."""
    if options.kind is None:
        found: Found = []
    else:
        kinds = list(KINDS) if options.kind == _ALL else [options.kind]
        if unknown := [kind for kind in kinds if kind not in KINDS]:
            raise CommandError(_no_kind(unknown[0]), EXIT_USAGE)
        wanted = " ".join(options.name)
        found = [(kind, [row for row in KINDS[kind]() if _has_name(row, wanted)]) for kind in kinds]
        if not any(rows for _, rows in found):
            raise CommandError(_no_name(wanted, kinds), EXIT_UNREAD)
    to_screen = options.output is None and colour.is_terminal(sys.stdout)
    format_ = options.format or ("table" if to_screen else "json")
    with output.opened(options.output, newline="" if format_ == "csv" else "\n") as stream:
        _WRITERS[format_](found, stream)
    return EXIT_OK


def _has_name(row: Any, wanted: str) -> bool:
    """Whether the name or an alias of a row holds each of the words, in any case."""
    words = wanted.casefold().split()
    return any(all(word in name.casefold() for word in words) for name in _names(row))


def _names(row: Any) -> Iterator[str]:
    yield from (getattr(row, name) for name in _SEARCHED if hasattr(row, name))
    yield from getattr(row, "aliases", ())


def _no_kind(kind: str) -> str:
    near = difflib.get_close_matches(kind, [*KINDS, _ALL], 1)
    mend = f"did you mean {near[0]!r}?" if near else f"name one of {', '.join(KINDS)}."
    return f"reference: there is no kind {kind!r}; {mend} To look for a name in every kind: reference {_ALL} NAME"


def _no_name(wanted: str, kinds: Sequence[str]) -> str:
    names = {name.casefold(): name for kind in kinds for row in KINDS[kind]() for name in _names(row)}
    near = difflib.get_close_matches(wanted.casefold(), names, 3)
    several = len(kinds) > 1
    what = "nothing" if several else f"no {_ONE_OF[kinds[0]]}"
    fewer = "try fewer words" if several else "try fewer words, or another kind"
    mend = f"did you mean {' or '.join(repr(names[name]) for name in near)}?" if near else fewer
    return f"reference: there is {what} named {wanted!r}; {mend}"


def _plain(row: Any) -> dict[str, Any]:
    """A row in JSON types."""
    return {
        name: value.value if isinstance(value, enum.Enum) else list(value) if isinstance(value, tuple) else value
        for name, value in ((field.name, getattr(row, field.name)) for field in attrs.fields(type(row)))
    }


def _overview() -> list[dict[str, Any]]:
    return [{"kind": kind, "rows": len(rows())} for kind, rows in KINDS.items()]


def _write_json(found: Found, stream: TextIO) -> None:
    rows = [{"kind": kind, **_plain(row)} for kind, rows in found for row in rows] or _overview()
    stream.write(json.dumps(rows, indent=1, ensure_ascii=False) + "\n")


def _write_csv(found: Found, stream: TextIO) -> None:
    rows = [{"kind": kind, **_plain(row)} for kind, rows in found for row in rows] or _overview()
    names = list(dict.fromkeys(name for row in rows for name in row))  # of several kinds: what any of them has
    writer = csv.writer(stream)
    writer.writerow(names)
    writer.writerows([guarded(_cell(row.get(name))) for name in names] for row in rows)


def _write_table(found: Found, stream: TextIO) -> None:
    painted = colour.wanted(stream)
    if not found:
        rows = [[str(cell)] for row in _overview() for cell in row.values()]
        parted = [rows[i : i + 2] for i in range(0, len(rows), 2)]
        stream.writelines(f"{line}\n" for line in table.laid_out(["kind", "rows"], parted, None, colour=painted))
        return
    for number, (kind, rows) in enumerate((kind, rows) for kind, rows in found if rows):
        if len(found) > 1:
            stream.write("\n" * (number > 0) + colour.painted(kind, "bold", colour=painted) + "\n")
        plain = [_plain(row) for row in rows]
        names = [
            name
            for name in plain[0]
            if name not in _ASIDE and any(row[name] not in {"", None} for row in map(_flat, plain))
        ]
        cells = [[_lines(row[name]) for name in names] for row in plain]
        stream.writelines(f"{line}\n" for line in table.laid_out(names, cells, screen_width(), colour=painted))


_WRITERS: dict[str, Callable[[Found, TextIO], None]] = {
    "table": _write_table,
    "json": _write_json,
    "csv": _write_csv,
}


def _flat(row: dict[str, Any]) -> dict[str, str]:
    return {name: _cell(value) for name, value in row.items()}


def _cell(value: Any) -> str:
    return "|".join(map(_cell, value)) if isinstance(value, list) else "" if value is None else str(value)


def _lines(value: Any) -> list[str]:
    return [_cell(item) for item in value] if isinstance(value, list) else [_cell(value)]
