"""Finding and reading what the command line names: files, folders, standard input."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from hmip_parse.errors import InputError

STDIN = "-"

# The first bytes of files that people take for a text, and what they are.
_FORMATS = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a Word or other zipped document",
    b"\xd0\xcf\x11\xe0": "an old Word document",
}
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


class Input(NamedTuple):
    """A text and where it came from.

    Attributes:
        source: The file's path, or `-` for standard input.
        text: Its text, line ends as they are, without a byte order mark.
    """

    source: str
    text: str


def read_inputs(names: Iterable[str]) -> Iterator[Input | InputError]:
    """Each input in turn, read when it is asked for; one that cannot be read is its error, and the next ones follow.

    Args:
        names: Files, folders (for every .txt file in them and below, sorted) and `-`.
    """
    for name in names:
        for source in find_files(name):
            yield source if isinstance(source, InputError) else read_file(source)


def find_files(name: str) -> Iterator[str | InputError]:
    """The files that a name stands for: itself, or every .txt file in and below a folder, sorted."""
    if not name:  # as a path, it would be the current folder
        yield InputError("''", "the name is empty", "name a file or a folder")
        return
    try:
        is_folder = name != STDIN and Path(name).is_dir()
    except (OSError, ValueError) as error:
        yield _unreadable(name, error)
        return
    if not is_folder:
        yield name
        return
    faults: list[InputError] = []
    found = [
        Path(folder, file)
        for folder, _, files in os.walk(name, onerror=lambda error: faults.append(_unreadable(error.filename, error)))
        for file in files
        if file.lower().endswith(".txt")
    ]
    yield from faults
    yield from map(str, sorted(found))
    if not found and not faults:
        yield InputError(
            name, "there is no .txt file in this folder or below it", "name another folder, or the files themselves"
        )


def read_file(source: str) -> Input | InputError:
    """The text of one file, or of standard input."""
    if source == STDIN and sys.stdin is None:
        return InputError(source, "standard input is closed", "pipe a release in, or name a file")
    try:
        raw = sys.stdin.buffer.read() if source == STDIN else Path(source).read_bytes()
    except (OSError, ValueError) as error:
        return _unreadable(source, error)
    try:
        # From bytes, so that no line end is translated: spans index the file's own text.
        return Input(source, raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return _undecodable(source, raw, error)


def _unreadable(source: str, error: OSError | ValueError) -> InputError:
    match error:
        case FileNotFoundError():
            return InputError(source, "there is no such file or folder", "check the name")
        case PermissionError():
            return InputError(
                source, "permission to read it is denied", "ask its owner for the right to read it, or copy it"
            )
        case NotADirectoryError():
            return InputError(source, "a part of this path is a file, not a folder", "check the path")
        case OSError():
            reason = error.strerror or type(error).__name__
            return InputError(source, f"it cannot be opened ({reason})", "check that it is an ordinary file")
        case _:
            return InputError(source, f"this is no path ({error})", "check the name")


def _undecodable(source: str, raw: bytes, error: UnicodeDecodeError) -> InputError:
    for first, what in _FORMATS.items():
        if raw.startswith(first):
            return InputError(source, f"this is {what}, not a plain text", "save its words as a text file in UTF-8")
    found = f"byte {raw[error.start]:#04x} at offset {error.start}"
    encoding = "UTF-16" if raw.startswith(_UTF_16) else "WINDOWS-1252"
    # Windows-1252 is the likely one: it is what older Windows programs call 'plain text'.
    return InputError(
        source, f"the text is not in UTF-8 ({found})", f"save it in UTF-8, perhaps with iconv -f {encoding} -t UTF-8"
    )
