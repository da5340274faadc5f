"""Releases to a stream of text: for each format, how a release becomes a piece of it, and the pieces a whole."""

import csv
import functools
import shutil
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple, TextIO

from hmip_parse.cli import colour, fields, pieces, table
from hmip_parse.cli.fields import Field
from hmip_parse.cli.formats import SUMMARY, Format
from hmip_parse.cli.sources import Read

Chosen = Sequence[Field] | None
"""The fields that are wanted; `None` for all of a release."""


class Writer(NamedTuple):
    """A format.

    Attributes:
        piece: What makes a piece of a release; it can be sent to another process, and so can the piece.
        write: Writes the pieces.
    """

    piece: Callable[[Chosen], Callable[[Read], Any]]
    write: Callable[[Iterable[Any], Chosen, TextIO], None]


_WIDTH = 100  # of the screen, where no terminal says how wide it is


def screen_width() -> int:
    """How many columns there are for a table."""
    return shutil.get_terminal_size((_WIDTH, 0)).columns


def columns_of(chosen: Chosen) -> Sequence[Field]:
    """The columns of a release as one row."""
    return fields.named(fields.FLAT) if chosen is None else chosen


def _write_json_lines(lines: Iterable[str], _: Chosen, stream: TextIO) -> None:
    """An object a line."""
    stream.writelines(line + "\n" for line in lines)


def _write_json(lines: Iterable[str], _: Chosen, stream: TextIO) -> None:
    """One array, an object a line in it."""
    stream.write("[")
    between = "\n"
    for line in lines:
        stream.write(between + line)
        between = ",\n"
    stream.write("\n]\n")


def _write_csv(rows: Iterable[list[str]], chosen: Chosen, stream: TextIO) -> None:
    """A row a release, as RFC 4180 has it."""
    writer = csv.writer(stream)
    writer.writerow(column.name for column in columns_of(chosen))
    writer.writerows(rows)


def _write_table(rows: Iterable[list[list[str]]], chosen: Chosen, stream: TextIO) -> None:
    """A table for people: what is most asked for, or the fields named."""
    found = list(rows)
    if not found:
        return
    headings = list(pieces.COLUMNS) if chosen is None else [field.name for field in chosen]
    painted = colour.wanted(stream)
    styles = {pieces.TO_CHECK: pieces.gravity}
    lines = table.laid_out(headings, found, screen_width(), styles=styles, colour=painted)
    stream.writelines(line + "\n" for line in lines)


def _write_summaries(summaries: Iterable[str], _: Chosen, stream: TextIO) -> None:
    """A summary for people, and a blank line after each."""
    stream.writelines(summary + "\n\n" for summary in summaries)


WRITERS: dict[str, Writer] = {
    Format.JSONL: Writer(lambda chosen: functools.partial(pieces.as_json, chosen), _write_json_lines),
    Format.JSON: Writer(lambda chosen: functools.partial(pieces.as_json, chosen), _write_json),
    Format.CSV: Writer(lambda chosen: functools.partial(pieces.as_csv, columns_of(chosen)), _write_csv),
    Format.TABLE: Writer(lambda chosen: functools.partial(pieces.as_row, chosen), _write_table),
    SUMMARY: Writer(lambda _: functools.partial(pieces.as_summary, screen_width()), _write_summaries),
}
