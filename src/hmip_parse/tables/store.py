"""The store: one SQLite file that holds all tables, and what every format is written from.

Each commit leaves it whole, whatever becomes of the process. A release that comes again replaces its own rows, and so
does a file that has changed. Only the standard library is needed.
"""

import datetime
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import attrs

from hmip_parse.errors import InputError
from hmip_parse.tables.catalogue import TABLES
from hmip_parse.tables.columns import Table, Type
from hmip_parse.tables.rows import Row, Rows
from hmip_parse.version import PARSER_VERSION

NAME = "hmip.sqlite"

_SQL = {
    Type.STRING: "TEXT",
    Type.INTEGER: "INTEGER",
    Type.NUMBER: "REAL",
    Type.DATE: "TEXT",
    Type.DATETIME: "TEXT",
}
_FROM_TEXT: dict[Type, Callable[[str], Any]] = {
    Type.DATE: datetime.date.fromisoformat,
    Type.DATETIME: datetime.datetime.fromisoformat,
}
# Of each file as it was when it was read. The underscore hides the table from Datasette's readers.
_FILES = """
CREATE TABLE _files (
  source TEXT PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL, parser_version TEXT NOT NULL)"""


@attrs.frozen
class Signature:
    """By what a changed file is told: its size in bytes, and when it was last written to, in nanoseconds."""

    size: int
    modified: int


@attrs.frozen
class Fault:
    """Why a source could not be read."""

    reason: str
    mend: str


class Store:
    """The tables of one folder. Use it as a context manager; what is not committed by then is dropped."""

    def __init__(self, path: Path) -> None:
        try:
            self._db = sqlite3.connect(path, isolation_level=None)
            self._db.execute("PRAGMA foreign_keys = ON")
            self._db.execute("PRAGMA synchronous = NORMAL")
            self._db.execute("BEGIN IMMEDIATE")
            self._make(path)
        except sqlite3.DatabaseError as error:
            raise InputError(
                str(path), f"the tables cannot be kept there ({error})", "see whether another run is using it"
            ) from error
        self._insert = {
            table.name: f"INSERT INTO {table.name} VALUES ({', '.join('?' * len(table.columns))})"  # noqa: S608 - names are ours
            for table in TABLES.values()
        }

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._db.close()

    def commit(self) -> None:
        """Make what was put in last, whatever happens next."""
        self._db.execute("COMMIT")
        self._db.execute("BEGIN IMMEDIATE")

    def roll_back(self) -> None:
        """Drop what was put in since the last commit."""
        if self._db.in_transaction:
            self._db.execute("ROLLBACK")
        self._db.execute("BEGIN IMMEDIATE")

    def has(self, source: str, signature: Signature) -> bool:
        """Whether this very state of a file has been read, by this version of the parser."""
        row = self._db.execute("SELECT size, modified, parser_version FROM _files WHERE source = ?", (source,))
        return bool(row.fetchone() == (signature.size, signature.modified, PARSER_VERSION))

    def put(
        self,
        rows: Rows | None,
        source: str | None = None,
        media_type: str | None = None,
        remarks: str | None = None,
        fault: Fault | None = None,
        signature: Signature | None = None,
    ) -> None:
        """Put in what became of one item, in place of what was there of it.

        Args:
            rows: Of its release, where it has one.
            source: Its name, where it has one.
            media_type: What sort of file it is.
            remarks: What its reader said about it.
            fault: Why it has no release.
            signature: Of the file, before it was read.
        """
        release_id = str(rows["releases"][0][0]) if rows else None
        before = None
        if source is not None:
            row = self._db.execute("SELECT release_id FROM sources WHERE source = ?", (source,)).fetchone()
            before = row[0] if row else None
        if rows is not None:
            self._put_release(str(release_id), rows)
        if source is not None:
            self._db.execute("DELETE FROM sources WHERE source = ?", (source,))
            said = (fault.reason, fault.mend) if fault else (None, None)
            self._db.execute(self._insert["sources"], (source, release_id, media_type, remarks, *said))
            self._put_file(source, signature if fault is None else None)
        if before is not None and before != release_id:
            left = self._db.execute("SELECT 1 FROM sources WHERE release_id = ? LIMIT 1", (before,))
            if left.fetchone() is None:
                self._db.execute("DELETE FROM releases WHERE release_id = ?", (before,))

    def read(self, table: Table) -> Iterator[Row]:
        """The rows of a table, in the order in which they came, dates as dates."""
        names = ", ".join(column.name for column in table.columns)
        dates = [(i, _FROM_TEXT[c.type]) for i, c in enumerate(table.columns) if c.type in _FROM_TEXT]
        rows = self._db.execute(f"SELECT {names} FROM {table.name} ORDER BY rowid")  # noqa: S608 - names are ours
        if not dates:
            yield from rows
            return
        for row in rows:
            cells = list(row)
            for i, convert in dates:
                cells[i] = None if cells[i] is None else convert(cells[i])
            yield tuple(cells)

    def count(self, table: str) -> int:
        """How many rows a table has."""
        return int(self._db.execute(f"SELECT count(*) FROM {TABLES[table].name}").fetchone()[0])  # noqa: S608

    def _make(self, path: Path) -> None:
        """Make the tables where there are none, and make sure that those which are there are these."""
        shape = zlib.crc32("".join(_STATEMENTS).encode()) >> 1  # a positive 32-bit number, as SQLite keeps it
        found = self._db.execute("PRAGMA user_version").fetchone()[0]
        if found == shape:
            return
        if found or self._db.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone():
            raise InputError(
                str(path),
                "its tables are not those that this version writes",
                "name another folder, or delete the file to begin anew",
            )
        for statement in _STATEMENTS:
            self._db.execute(statement)
        self._db.execute(f"PRAGMA user_version = {shape}")
        self.commit()

    def _put_release(self, release_id: str, rows: Rows) -> None:
        row = self._db.execute("SELECT parser_version FROM releases WHERE release_id = ?", (release_id,)).fetchone()
        if row == (PARSER_VERSION,):
            return  # the same text, read by the same version: the same rows
        if row is not None:
            # The sources that refer to it are let wait for its new row, which has the same key.
            self._db.execute("PRAGMA defer_foreign_keys = ON")
            self._db.execute("DELETE FROM releases WHERE release_id = ?", (release_id,))
        for table in TABLES:
            if found := rows.get(table):
                self._db.executemany(self._insert[table], map(_storable, found) if table == "releases" else found)

    def _put_file(self, source: str, signature: Signature | None) -> None:
        self._db.execute("DELETE FROM _files WHERE source = ?", (source,))
        if signature is not None:
            state = (source, signature.size, signature.modified, PARSER_VERSION)
            self._db.execute("INSERT INTO _files VALUES (?, ?, ?, ?)", state)


def _storable(row: Row) -> Row:
    return tuple(cell.isoformat() if isinstance(cell, datetime.date) else cell for cell in row)


def _create(table: Table) -> str:
    parts = [f"{column.name} {_SQL[column.type]}{' NOT NULL' * column.required}" for column in table.columns]
    parts.append(f"PRIMARY KEY ({', '.join(table.key)})")
    for columns, parent in table.references:
        names = ", ".join(columns)
        there = ", ".join(TABLES[parent].key)
        # A file outlives a release that it no longer holds; all else goes with its release.
        rule = "DEFERRABLE INITIALLY DEFERRED" if table.name == "sources" else "ON DELETE CASCADE"
        parts.append(f"FOREIGN KEY ({names}) REFERENCES {parent} ({there}) {rule}")
    inside = ",\n  ".join(parts)
    return f"CREATE TABLE {table.name} (\n  {inside})"


_STATEMENTS = (
    *map(_create, TABLES.values()),
    "CREATE INDEX sources_release ON sources (release_id)",
    _FILES,
)
