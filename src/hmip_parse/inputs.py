"""Finding and reading what the command line names: files, folders, standard input."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

from hmip_parse.errors import InputError
from hmip_parse.readers import Document, read
from hmip_parse.readers.files import unreadable
from hmip_parse.readers.sniff import SUFFIXES

STDIN = "-"

# Companions that Word and macOS put beside a file, under its name: they hold no text of it.
_COMPANIONS = ("~$", "._")


def read_inputs(names: Iterable[str]) -> Iterator[Document | InputError]:
    """Each input in turn, read when it is asked for; one that cannot be read is its error, and the next ones follow.

    Args:
        names: Files, folders (for every file in them and below that is named as one that is read, sorted) and `-`.
    """
    for name in names:
        for source in find_files(name):
            yield source if isinstance(source, InputError) else read_file(source)


def find_files(name: str) -> Iterator[str | InputError]:
    """The files that a name stands for: itself, or every file in and below a folder whose suffix is known, sorted."""
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
        if PurePath(file).suffix.lower() in SUFFIXES and not file.startswith(_COMPANIONS)
    ]
    yield from faults
    yield from map(str, sorted(found))
    if not found and not faults:
        yield InputError(
            name,
            f"there is no file in this folder or below it whose name ends in {', '.join(SUFFIXES)}",
            "name another folder, or the files themselves",
        )


def read_file(source: str) -> Document | InputError:
    """The text of one file, or of standard input."""
    if source == STDIN and sys.stdin is None:
        return InputError(source, "standard input is closed", "pipe a release in, or name a file")
    try:
        return read(sys.stdin.buffer if source == STDIN else source, name=source)
    except InputError as error:
        return error
