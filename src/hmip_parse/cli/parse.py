"""`hmip-parse parse`, the default: files to records, in any of the formats."""

import argparse
import functools
import importlib
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from hmip_parse import inputs, pool, tables
from hmip_parse.cli import fields, output, pieces, sources
from hmip_parse.cli.colour import is_terminal
from hmip_parse.cli.failure import EXIT_INTERRUPTED, EXIT_UNREAD, CommandError, tell
from hmip_parse.cli.formats import Format
from hmip_parse.cli.progress import Progress, progress
from hmip_parse.cli.sources import Reading, Source
from hmip_parse.cli.writers import WRITERS, columns_of
from hmip_parse.errors import InputError
from hmip_parse.readers import Document
from hmip_parse.screen import printable
from hmip_parse.tables.store import NAME

_AT_THE_END = (Format.TABLE, Format.PARQUET)  # formats that are written when all is read


def run(options: argparse.Namespace) -> int:
    """Do it, and give the exit code."""
    chosen = fields.named(fields.split(options.fields)) if options.fields else None
    found = sources.find(options)
    output.refuse_inputs(options.output, found)
    if options.tables is not None:
        return _tabulate(options, found, options.tables)
    if options.format == Format.SQLITE:
        return _to_database(options, found)
    to_screen = options.output in {None, output.STDOUT} and is_terminal(sys.stdout)
    shown = not to_screen or options.format in _AT_THE_END
    if options.format == Format.PARQUET:
        parquet = _with_extra("hmip_parse.cli.parquet", "pyarrow", "parquet")
        columns = columns_of(chosen)
        reading = Reading(found, options, functools.partial(pieces.as_values, columns), shown=shown)
        with output.placed(options.output) as path:
            parquet.write(reading, columns, path)
    else:
        writer = WRITERS[options.format]
        reading = Reading(found, options, writer.piece(chosen), shown=shown)
        newline = "" if options.format == Format.CSV else "\n"
        with output.opened(options.output, newline=newline) as stream:
            if options.bom:
                stream.write("\ufeff")
            writer.write(reading, chosen, stream)
    return reading.code


def _tabulate(options: argparse.Namespace, found: list[Source], folder: str) -> int:
    """Tidy tables in a folder, which are completed where they are there."""
    report = _written(options, found, folder, options.format, called=folder)
    unchanged = f", {report.unchanged} unchanged since they were read before" if report.unchanged else ""
    if not options.quiet:
        tell(f"{report.read} releases read{unchanged}, {len(report.errors)} inputs not read; tables in {folder}")
    if report.stopped:
        tell("stopped before the end: the same command again does the rest")
        return EXIT_INTERRUPTED
    return EXIT_UNREAD if report.errors else 0


def _to_database(options: argparse.Namespace, found: list[Source]) -> int:
    """Tidy tables in one file of SQLite, made anew."""
    with (
        output.placed(options.output) as path,
        tempfile.TemporaryDirectory(prefix=".hmip-parse-", dir=path.parent) as beside,
    ):
        report = _written(options, found, beside, [Format.SQLITE], called=options.output)
        if report.stopped:
            raise KeyboardInterrupt
        Path(beside, NAME).replace(path)
    return EXIT_UNREAD if report.errors else 0


def _written(
    options: argparse.Namespace, found: list[Source], folder: str, formats: list[str], *, called: str
) -> tables.Report:
    if options.jobs != 1:
        pool.load_once("hmip_parse.parser", "hmip_parse.tables")
    try:
        with progress(len(found), shown=not options.quiet) as shown:

            def say(words: str) -> None:
                shown.above(f"hmip-parse: {printable(words)}")

            return tables.write(
                _items(found, shown),
                folder,
                formats,
                options.jobs,
                strict=options.strict,
                bom=options.bom,
                failed=lambda error: say(str(error)),
                remarked=None if options.quiet else lambda source, remark: say(f"{source}: remark: {remark}"),
            )
    except (ImportError, InputError) as error:
        raise CommandError(str(error)) from error
    except OSError as error:
        raise CommandError(f"{called}: cannot be written to ({error.strerror}); name a folder that can") from error


def _items(found: list[Source], shown: Progress) -> Iterator[Document | InputError | Path]:
    for source in found:
        shown.advance()
        if isinstance(source, InputError):
            yield source
        else:
            yield inputs.read_file(source) if source == inputs.STDIN else Path(source)


def _with_extra(module: str, library: str, extra: str) -> ModuleType:
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        if error.name != library:
            raise
        raise CommandError(
            f"{extra} needs {library}, which is not installed; install it: pip install 'hmip-parse[{extra}]'"
        ) from error
