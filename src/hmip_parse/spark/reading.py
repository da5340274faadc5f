"""From the cell of a frame to its document: a text as it is, a file by the readers."""

import enum
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from hmip_parse.errors import InputError
from hmip_parse.media import TEXT, is_file_name
from hmip_parse.readers import Document, Limits, read

# `file:/a`, `file:///a`, `file://host/a`, as Spark and its file systems write them.
_FILE_URI = re.compile(r"file:(?://[^/]*)?(?=/)")
_URI = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):/")  # one letter would be a drive


class Kind(enum.StrEnum):
    """What the cells of a column are."""

    TEXT = "text"
    PATH = "path"
    CONTENT = "content"


def document(kind: Kind, cell: Any, name: str, limits: Limits) -> Document:
    """The document in a cell.

    Args:
        kind: What the cell is.
        cell: A string, or bytes for `content`; `None` where the frame has none.
        name: What to call it.
        limits: What a file may cost.

    Raises:
        InputError: If there is nothing that can be read.
    """
    if cell is None:
        raise InputError(name, f"there is no {kind} in this row (null)", "fill the cell, or leave the row out")
    return _DOCUMENT[kind](cell, name, limits)


def _text(cell: str, name: str, _limits: Limits) -> Document:
    if is_file_name(cell):
        raise InputError(
            name, f"the text {cell!r} is the name of a file", "name the column with path=, so that the files are read"
        )
    return Document(cell, name, TEXT)


def _path(cell: str, name: str, limits: Limits) -> Document:
    return read(_local(cell, name), name=name, limits=limits)


def _content(cell: bytes, name: str, limits: Limits) -> Document:
    return read(cell, name=name, limits=limits)


_DOCUMENT: dict[Kind, Callable[[Any, str, Limits], Document]] = {
    Kind.TEXT: _text,
    Kind.PATH: _path,
    Kind.CONTENT: _content,
}


def _local(path: str, name: str) -> Path:
    """The path as the worker's own system has it; Spark escapes it in some places and not in others."""
    if match := _FILE_URI.match(path):
        plain = path[match.end() :]
        return next((Path(form) for form in (plain, unquote(plain)) if _is_there(form)), Path(plain))
    if match := _URI.match(path):
        raise InputError(
            name,
            f"a worker cannot open it as a file, for it lies in a store ({match[1]}:)",
            "load the files with spark.read.format('binaryFile'), and name their column with content=",
        )
    if not path:  # as a path, it would be the current folder
        raise InputError(name, "the path is empty", "name a file")
    return Path(path)


def _is_there(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False  # reading it will say what is wrong
