"""From items to files: parse them, keep their rows in the store, write each format from it."""

import enum
import importlib
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import ModuleType

import attrs

from hmip_parse import bulk, inputs
from hmip_parse.errors import InputError
from hmip_parse.tables import csvw, jsonl
from hmip_parse.tables.catalogue import TABLES
from hmip_parse.tables.rows import Rows, rows
from hmip_parse.tables.store import NAME, Fault, Signature, Store

_COMMIT = 256  # results: few enough to lose little, enough to make a commit cheap


class Format(enum.StrEnum):
    """What the tables are written as."""

    JSONL = "jsonl"
    CSV = "csv"
    PARQUET = "parquet"
    SQLITE = "sqlite"


_EXTRAS = {Format.PARQUET: "pyarrow", Format.SQLITE: "sqlite_utils"}


@attrs.define
class Report:
    """What became of the items.

    Attributes:
        read: How many releases were read.
        unchanged: How many files were left alone, because they have not changed since they were read.
        errors: Those that could not be read, each with its source, reason and mend.
        stopped: Whether Ctrl-C came before the end; what was read until then is written.
    """

    read: int = 0
    unchanged: int = 0
    errors: list[InputError] = attrs.field(factory=list)
    stopped: bool = False


@attrs.frozen
class _Done:
    """A result as it travels to the store: rows in place of the record."""

    source: str | None
    media_type: str | None
    remarks: tuple[str, ...]
    rows: Rows | None
    error: InputError | None


@attrs.frozen
class _Listener:
    """Whom to tell what, while the run goes on."""

    failed: Callable[[InputError], object] | None
    remarked: Callable[[str, str], object] | None

    def hear(self, done: _Done) -> None:
        if done.error and self.failed:
            self.failed(done.error)
        if done.source is not None and self.remarked:
            for remark in done.remarks:
                self.remarked(done.source, remark)


def write(
    items: Iterable[bulk.Item | InputError],
    folder: str | os.PathLike[str],
    formats: Iterable[Format | str] = (Format.CSV,),
    jobs: int | None = 1,
    *,
    strict: bool = False,
    again: bool = False,
    bom: bool = False,
    guard: bool = True,
    read: bulk.Reader = inputs.read_file,
    failed: Callable[[InputError], object] | None = None,
    remarked: Callable[[str, str], object] | None = None,
) -> Report:
    """Parse many releases and write their tables to a folder, one file a table and format.

    The folder also gets `hmip.sqlite`, which holds what was read. It makes every run add to the ones before: a file
    that has not changed is not read again, one that has changed replaces its rows, and the same text is there once.
    Stopped or killed half-way, the run is completed by the same call. Each file is replaced as a whole, at the end.

    Args:
        items: Texts, files, folders and documents, as for `parse_many`.
        folder: Where to write to; made where it is missing.
        formats: Which formats to write. Parquet and SQLite need an extra.
        jobs: How many processes parse, as for `parse_many`.
        strict: Count a release with a diagnostic of severity `error` as one that cannot be read.
        again: Read files again that have not changed.
        bom: Begin CSV files with a byte order mark.
        guard: Put an apostrophe before cells of CSV files that a spreadsheet would run.
        read: How a file is read.
        failed: Called with each error as it comes.
        remarked: Called with the name of a file and each remark of its reader as it comes.

    Returns:
        What became of the items.

    Raises:
        ValueError: If there is no such format, or `jobs` is less than 1.
        ImportError: If a format's extra is not installed; it says what installs it.
        RuntimeError: If the processes cannot be started.
        InputError: If `hmip.sqlite` in the folder is of another make, or in use by another run.
        OSError: If the folder cannot be written to.
    """
    wanted = [Format(name) for name in formats]
    for name in wanted:
        if name in _EXTRAS:
            _extra(name)
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    report = Report()
    listener = _Listener(failed, remarked)
    with Store(target / NAME) as store:
        try:
            _fill(store, _Queue(items, store, report, again=again), report, listener, jobs, strict=strict, read=read)
        except KeyboardInterrupt:
            store.roll_back()  # it may have come in the midst of a release
            report.stopped = True
        for name in wanted:
            _export(store, target, name, bom=bom, guard=guard)
    if Format.SQLITE in wanted:
        _extra(Format.SQLITE).finish(target / NAME)
    return report


class _Queue(Iterator[bulk.Item | InputError]):
    """The items that are to be read, with the state of each file before it is read, in their order."""

    def __init__(self, items: Iterable[bulk.Item | InputError], store: Store, report: Report, *, again: bool) -> None:
        self._items = bulk.files_of(items)
        self._store = store
        self._report = report
        self._again = again
        self.signatures: deque[Signature | None] = deque()

    def __next__(self) -> bulk.Item | InputError:
        for item in self._items:
            signature = _signature(item)
            if signature and not self._again and self._store.has(_name(str(bulk.source_of(item))), signature):
                self._report.unchanged += 1
                continue
            self.signatures.append(signature)
            return item
        raise StopIteration


def _fill(
    store: Store,
    queue: _Queue,
    report: Report,
    listener: _Listener,
    jobs: int | None,
    *,
    strict: bool,
    read: bulk.Reader,
) -> None:
    read_since = 0
    for number, done in enumerate(bulk.parse_each(queue, _done, jobs, strict=strict, read=read), start=1):
        fault = Fault(_name(done.error.reason), _name(done.error.mend)) if done.error else None
        source = None if done.source is None else _name(done.source)
        remarks = _name("\n".join(done.remarks)) or None
        store.put(done.rows, source, done.media_type, remarks, fault, queue.signatures.popleft())
        listener.hear(done)
        if done.error:
            report.errors.append(done.error)
        else:
            read_since += 1
        if number % _COMMIT == 0:
            store.commit()
            report.read, read_since = report.read + read_since, 0
    store.commit()
    report.read += read_since


def _done(result: bulk.Result) -> _Done:
    found = rows(result.release, result.text) if result.release else None
    return _Done(result.source, result.media_type, result.remarks, found, result.error)


def _export(store: Store, folder: Path, name: Format, *, bom: bool, guard: bool) -> None:
    for table in TABLES.values():
        path = folder / f"{table.name}.{name}"
        if name is Format.CSV:
            csvw.write(table, store.read(table), path, bom=bom, guard=guard)
        elif name is Format.JSONL:
            jsonl.write(table, store.read(table), path)
        elif name is Format.PARQUET:
            _extra(name).write(table, store.read(table), path)
    if name is Format.CSV:
        csvw.write_metadata(folder, guard=guard)


def _extra(name: Format) -> ModuleType:
    try:
        return importlib.import_module(f"hmip_parse.tables.{name}")
    except ModuleNotFoundError as error:
        if error.name != _EXTRAS[name]:
            raise
        raise ImportError(
            f"tables as {name} need {_EXTRAS[name]}: install it with pip install 'hmip-parse[{name}]'"
        ) from error


def _signature(item: bulk.Item | InputError) -> Signature | None:
    if not isinstance(item, os.PathLike):
        return None
    try:
        found = os.stat(item)  # noqa: PTH116 - any path object will do
    except (OSError, ValueError):
        return None  # reading it will say what is wrong
    return Signature(found.st_size, found.st_mtime_ns)


def _name(text: str) -> str:
    """A text for `sources`: names that are not in UTF-8 stay apart, by their escapes."""
    return text.replace("\0", "\\x00").encode("utf-8", "backslashreplace").decode()
