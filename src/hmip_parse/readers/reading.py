"""`read` and `parse_file`: from a file of any kind to its text, and on to its record."""

from pathlib import PurePath
from typing import NamedTuple

from hmip_parse import media
from hmip_parse.errors import InputError, MissingExtraError
from hmip_parse.parser import parse
from hmip_parse.readers import files, registry, sniff
from hmip_parse.readers.document import Document, Job, UnreadableError
from hmip_parse.readers.files import Readable
from hmip_parse.readers.limits import DEFAULT_LIMITS, Limits
from hmip_parse.records import Release


class ParsedFile(NamedTuple):
    """A file's text and the record that was read from it.

    Attributes:
        document: The text, which the spans of `release` index.
        release: What it says.
    """

    document: Document
    release: Release


def read(
    source: Readable, *, name: str | None = None, encoding: str | None = None, limits: Limits = DEFAULT_LIMITS
) -> Document:
    """The text of one release: plain text, web page, Word document, PDF or e-mail.

    The kind is told from the content; the name decides only where the content leaves it open.

    Args:
        source: A path, the bytes of a file, or a file opened in binary mode.
        name: What to call it in errors and in `Document.source`; by default its path, `<bytes>` or `<stream>`.
        encoding: The encoding of a plain text or a page, where it is known; found by default.
        limits: What the file may cost.

    Returns:
        The text, in which spans are counted.

    Raises:
        InputError: If the file cannot be read; it says why, and what to do.
        MissingExtraError: If a library is missing; it says which command installs it.
        TypeError: If `source` is nothing that can be read, such as a file opened as text.
    """
    called = files.name_of(source) if name is None else name
    try:
        raw = files.load(source, called, limits.file_bytes)
        media_type = sniff.sniff(raw, called)
        found = registry.extract(media_type, Job(raw, limits, encoding, certain=encoding is not None))
    except UnreadableError as fault:
        kind = InputError if fault.extra is None else MissingExtraError
        raise kind(called, fault.reason, fault.mend) from fault
    return Document(found.text, called, media_type, (*_misnamed(called, media_type), *found.remarks))


def parse_file(
    source: Readable,
    strict: bool = False,
    *,
    name: str | None = None,
    encoding: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> ParsedFile:
    """Read one file and parse its text.

    Args:
        source: As for `read`.
        strict: As for `parse`.
        name: As for `read`.
        encoding: As for `read`.
        limits: As for `read`.

    Returns:
        The document and the release: `document, release = parse_file(path)`. Spans index `document.text`.

    Raises:
        InputError: As for `read`.
        StrictError: As for `parse`.
        TypeError: As for `read`.
    """
    document = read(source, name=name, encoding=encoding, limits=limits)
    return ParsedFile(document, parse(document.text, strict))


def _misnamed(name: str, media_type: str) -> tuple[str, ...]:
    suffix = PurePath(name).suffix.lower()
    if media.SUFFIXES.get(suffix, media_type) == media_type:
        return ()
    return (f"named {suffix}, but by its content {registry.READERS[media_type].called}",)
