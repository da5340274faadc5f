"""Bytes from paths, open files and bytes, no more of them than the limit."""

import os
from pathlib import Path
from typing import BinaryIO

from hmip_parse.errors import InputError
from hmip_parse.readers.document import UnreadableError

Readable = str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO

_LONGEST_SHOWN = 60
_MIB = 1024 * 1024


def name_of(source: Readable) -> str:
    """What errors call the input: its path, or what kind of thing it is."""
    if isinstance(source, str | os.PathLike):
        return os.fspath(source)
    if isinstance(source, bytes | bytearray | memoryview):
        return "<bytes>"
    name = getattr(source, "name", None)
    return name if isinstance(name, str) else "<stream>"


def load(source: Readable, name: str, limit: int) -> bytes:
    """The content of a file.

    Raises:
        InputError: If it cannot be opened.
        UnreadableError: If it is larger than `limit`.
        TypeError: If `source` is nothing that can be read.
    """
    if isinstance(source, bytes | bytearray | memoryview):
        return _checked(bytes(source), limit)
    if not isinstance(source, str | os.PathLike):
        if not hasattr(source, "read"):
            raise TypeError(f"read() takes a path, bytes or a binary file, not {type(source).__name__}")
        try:
            raw: object = source.read(limit + 1)
        except OSError as error:  # a pipe that breaks off
            raise unreadable(name, error) from error
        if not isinstance(raw, bytes):
            raise TypeError("read() takes a file opened in binary mode: open(path, 'rb')")
        return _checked(raw, limit)
    try:
        with Path(source).open("rb") as opened:
            size = os.fstat(opened.fileno()).st_size
            if size > limit:  # before a byte of it is read
                raise _too_large(limit)
            raw = opened.read(size + 1)  # to ask for the limit would set aside as much memory for every small file
            if len(raw) > size:  # devices and pipes have no size to ask for
                raw += opened.read(limit + 1 - len(raw))
            return _checked(raw, limit)
    except (OSError, ValueError) as error:
        if isinstance(source, str) and "\n" in source:
            shown = repr(source if len(source) <= _LONGEST_SHOWN else source[:_LONGEST_SHOWN] + "…")
            raise InputError(shown, "this is a text and no path", "hand it to parse(), which reads texts") from error
        raise unreadable(name, error) from error


def unreadable(name: str, error: OSError | ValueError) -> InputError:
    """What an error of the system means for the person who named the file."""
    match error:
        case FileNotFoundError():
            return InputError(name, "there is no such file or folder", "check the name")
        case PermissionError():
            return InputError(
                name, "permission to read it is denied", "ask its owner for the right to read it, or copy it"
            )
        case NotADirectoryError():
            return InputError(name, "a part of this path is a file, not a folder", "check the path")
        case IsADirectoryError():
            return InputError(name, "this is a folder", "name the files in it")
        case OSError():
            reason = error.strerror or type(error).__name__
            return InputError(name, f"it cannot be opened ({reason})", "check that it is an ordinary file")
        case _:
            return InputError(name, f"this is no path ({error})", "check the name")


def _checked(raw: bytes, limit: int) -> bytes:
    if len(raw) > limit:
        raise _too_large(limit)
    return raw


def _too_large(limit: int) -> UnreadableError:
    return UnreadableError(
        f"it is larger than {limit / _MIB:g} MiB, and no press release is",
        "check that it is the right file, or raise Limits.file_bytes",
    )
