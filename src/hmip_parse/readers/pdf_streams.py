"""Whether the packed parts of a PDF unpack: its library shows as much as it can of a damaged page and says nothing."""

import base64
import re
import zlib
from collections.abc import Iterator

from hmip_parse.readers.document import UnreadableError

_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_END = b"endstream"
_FILTER = re.compile(rb"/Filter\s*(\[[^\]]{0,200}\]|/\w+)")
_NAME = re.compile(rb"/(\w+)")
_LONGEST_DICTIONARY = 4096
_FLATE, _ASCII85 = frozenset({b"FlateDecode", b"Fl"}), frozenset({b"ASCII85Decode", b"A85"})
_CHUNK = 1024 * 1024
_MOST_UNPACKED = 256 * _CHUNK


def check_streams(raw: bytes) -> None:
    """Unpack what can hold text or the meaning of letters: pages, forms, fonts, tables; pictures are passed over.

    Raises:
        UnreadableError: If one of them is damaged, or all together unpack to more than any press release.
    """
    if b"/Encrypt" in raw:  # without a password to open it, but its streams are locked all the same
        return
    left = _MOST_UNPACKED
    for packed in _packed(raw):
        left -= _unpacked_size(packed, left)


def _unpacked_size(packed: bytes, limit: int) -> int:
    unpacker = zlib.decompressobj()
    size = 0
    try:
        while packed and not unpacker.eof:
            size += len(unpacker.decompress(packed, _CHUNK))
            packed = unpacker.unconsumed_tail
            if size > limit:
                raise UnreadableError(
                    f"it unpacks to more than {_MOST_UNPACKED // _CHUNK} MiB, as no press release does",
                    "print it to a new PDF",
                )
    except zlib.error as error:
        raise _damaged() from error
    if not unpacker.eof:
        raise _damaged()
    return size


def _packed(raw: bytes) -> Iterator[bytes]:
    for found in _STREAM.finditer(raw):
        end = raw.find(_END, found.end())
        if end == -1:
            return
        dictionary = raw[max(0, found.start() - _LONGEST_DICTIONARY) : found.start()].rpartition(b"obj")[2]
        filters = _FILTER.search(dictionary)
        if filters is None or b"/Image" in dictionary:
            continue
        names = _NAME.findall(filters[1])
        content = raw[found.end() : end]
        if len(names) == 1 and names[0] in _FLATE:
            yield content
        elif len(names) == 2 and names[0] in _ASCII85 and names[1] in _FLATE:  # noqa: PLR2004 - one after the other
            try:
                yield base64.a85decode(content.rstrip().removesuffix(b"~>"), ignorechars=b" \t\n\r\v\f\0")
            except ValueError as error:
                raise _damaged() from error


def _damaged() -> UnreadableError:
    return UnreadableError("a part of the PDF is damaged", "get it anew; what is left of it may lack words")
