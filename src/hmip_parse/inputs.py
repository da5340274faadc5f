"""Finding and reading what the command line names: files, folders, patterns, lists of paths, standard input."""

import glob
import os
import sys
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import BinaryIO

from hmip_parse.errors import InputError
from hmip_parse.media import SUFFIXES, UNREAD
from hmip_parse.readers import Document, read
from hmip_parse.readers.files import unreadable

STDIN = "-"

# Companions that Word and macOS put beside a file, under its name: they hold no text of it.
_COMPANIONS = ("~$", "._")


def find_files(name: str) -> Iterator[str | InputError]:
    """The files that a name stands for: itself, or every file in and below a folder whose suffix is known, sorted.

    Known are also the suffixes of documents that have no reader: what such a file is, and what to do about it, is said
    when it is read.
    """
    if not name:  # as a path, it would be the current folder
        yield InputError("''", "the name is empty", "name a file or a folder")
        return
    try:
        is_folder = name != STDIN and Path(name).is_dir()
    except (OSError, ValueError) as error:
        yield unreadable(name, error)
        return
    if not is_folder:
        yield name
        return
    faults: list[InputError] = []
    found = [
        Path(folder, file)
        for folder, _, files in os.walk(name, onerror=lambda error: faults.append(unreadable(error.filename, error)))
        for file in files
        if PurePath(file).suffix.lower() in {*SUFFIXES, *UNREAD} and not file.startswith(_COMPANIONS)
    ]
    yield from faults
    yield from map(str, sorted(found))
    if not found and not faults:
        yield InputError(
            name,
            f"there is no file in this folder or below it whose name ends in {', '.join(SUFFIXES)}",
            "name another folder, or the files themselves",
        )


def expand(name: str) -> Iterator[str | InputError]:
    """The files that a word of the command line stands for: as `find_files`, and all that fit a pattern, sorted.

    A pattern is a word with `*`, `?` or `[` that is not the name of something; `**` stands for any folders.
    """
    if not glob.has_magic(name) or os.path.lexists(name):
        yield from find_files(name)
        return
    below = "**" in name  # the files of a folder fit as well as the folder
    fits = sorted(glob.glob(name, recursive=True))  # noqa: PTH207 - it takes any pattern, from the root too
    matched = [path for path in fits if not _is_companion(path) and not (below and Path(path).is_dir())]
    if not matched:
        yield InputError(name, "no file fits this pattern", "check it, and the folder that it starts from")
    seen: set[str] = set()
    for path in matched:
        for found in find_files(path):
            if isinstance(found, InputError) or found not in seen:
                yield found
            if isinstance(found, str):
                seen.add(found)


def listed(name: str) -> list[str]:
    """The paths in a list, parted by NUL characters (as `find -print0` writes them) or else by line ends.

    Args:
        name: The list's file, or `-` for standard input.

    Raises:
        InputError: If it cannot be read, or names nothing.
    """
    try:
        raw = _stdin().read() if name == STDIN else Path(name).read_bytes()
    except (OSError, ValueError) as error:
        raise unreadable(name, error) from error
    paths = raw.split(b"\0") if b"\0" in raw else raw.splitlines()
    found = [os.fsdecode(path) for path in paths if path.strip()]
    if not found:
        raise InputError(name, "the list names no file", "write a path on each line")
    return found


def read_file(source: str) -> Document | InputError:
    """The text of one file, or of standard input."""
    try:
        return read(_stdin() if source == STDIN else source, name=source)
    except InputError as error:
        return error


def _is_companion(path: str) -> bool:
    return PurePath(path).name.startswith(_COMPANIONS)


def _stdin() -> BinaryIO:
    if sys.stdin is None:
        raise InputError(STDIN, "standard input is closed", "pipe a release in, or name a file")
    return sys.stdin.buffer
