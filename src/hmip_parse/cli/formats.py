"""Which formats there are, and which one is meant: by `--format`, by the name of the output, or by who reads it."""

import argparse
import enum
import os
from pathlib import Path, PurePath


class Format(enum.StrEnum):
    """What releases are written as."""

    JSONL = "jsonl"
    JSON = "json"
    CSV = "csv"
    TABLE = "table"
    PARQUET = "parquet"
    SQLITE = "sqlite"


SUMMARY = "summary"
"""What `--pretty` writes."""

SUFFIXES = {
    ".jsonl": Format.JSONL,
    ".ndjson": Format.JSONL,
    ".json": Format.JSON,
    ".csv": Format.CSV,
    ".txt": Format.TABLE,
    ".parquet": Format.PARQUET,
    ".sqlite": Format.SQLITE,
    ".sqlite3": Format.SQLITE,
    ".db": Format.SQLITE,
}
_OF_TABLES = (Format.CSV, Format.JSONL, Format.PARQUET, Format.SQLITE)
_IN_FILES = (Format.PARQUET, Format.SQLITE)


def settle(options: argparse.Namespace, *, on_terminal: bool) -> None:
    """Make `options.format` what is meant, and `options.tables` the folder of tables if one is meant.

    Args:
        options: Those of `parse`. `format` is a list or `None` before, and after it one format or `SUMMARY`; where
            tables are meant, it stays a list.
        on_terminal: Whether standard output is a terminal.

    Raises:
        ValueError: If the options contradict each other; it says what to do.
    """
    given: list[str] = options.format or []
    if options.tables is None and options.output and _is_folder(options.output):
        options.tables, options.output = options.output, None
    if options.tables is not None:
        if options.output:
            raise ValueError("--tables names a folder for the tables, -o a file: give one of them")
        if options.pretty or options.fields:
            raise ValueError("--pretty and --fields are not about tables, whose columns are always the same")
        if wrong := [name for name in given if name not in _OF_TABLES]:
            raise ValueError(f"tables are written as {', '.join(_OF_TABLES)}, and not as {wrong[0]}: name one of these")
        options.format = given or [Format.CSV]
        return
    if options.pretty:
        if given or options.fields:
            raise ValueError("--pretty is a format of its own, and always whole: leave out --format and --fields")
        options.format = SUMMARY
        return
    if len(given) > 1:
        raise ValueError("several formats at once are for tables: say where to write them with --tables FOLDER")
    options.format = Format(given[0]) if given else _by_default(options.output, on_terminal=on_terminal)
    if options.format in _IN_FILES and not _names_a_file(options.output):
        raise ValueError(f"{options.format} needs a file: name it with -o FILE.{options.format}")
    if options.format is Format.SQLITE and options.fields:
        raise ValueError("--fields is not about tables, whose columns are always the same, and sqlite is all tables")


def _by_default(output: str | None, *, on_terminal: bool) -> Format:
    if not _names_a_file(output):
        return Format.TABLE if on_terminal else Format.JSONL
    suffix = PurePath(str(output)).suffix.lower()
    if suffix not in SUFFIXES:
        raise ValueError(f"the name {output!r} does not say which format is meant: give --format")
    return SUFFIXES[suffix]


def _names_a_file(output: str | None) -> bool:
    return output is not None and output != "-"


def _is_folder(output: str) -> bool:
    return output.endswith(("/", os.sep)) or Path(output).is_dir()
