"""What a reader gives: the text of a file, and what has to be known about how it was read."""

import reprlib
from typing import NamedTuple

import attrs

from hmip_parse.readers.limits import Limits


@attrs.frozen
class Document:
    """The text of one file.

    Attributes:
        text: The words, paragraphs parted by blank lines. Spans of `parse(document.text)` index this very string.
        source: The file's name, as the caller gave it.
        media_type: What the file is, told from its content: `text/plain`, `text/html`, `application/pdf`, …
        remarks: What the reader left out, guessed or found odd, for people; empty where nothing was.
    """

    text: str = attrs.field(repr=reprlib.repr)
    source: str
    media_type: str
    remarks: tuple[str, ...] = ()


class Extracted(NamedTuple):
    """A text as one reader gives it, with its remarks."""

    text: str
    remarks: tuple[str, ...] = ()


class Job(NamedTuple):
    """What a reader is asked to do.

    Attributes:
        raw: The file.
        limits: What it may cost.
        encoding: The encoding that the caller or an outer file (a message) names; `None` to find it out.
        certain: Whether that encoding is the caller's word, and no other is to be tried.
        depth: How many messages the file lies in.
        apart: Whether this is a process of its own already, made for files that may run wild.
    """

    raw: bytes
    limits: Limits
    encoding: str | None = None
    certain: bool = False
    depth: int = 0
    apart: bool = False


class UnreadableError(Exception):
    """A reader's fault, before the file's name is put to it: `read` makes an `InputError` of it.

    Attributes:
        reason: What is wrong with the file.
        mend: What its owner can do about it.
        extra: The optional extra that is missing, where that is all.
    """

    def __init__(self, reason: str, mend: str, extra: str | None = None) -> None:
        super().__init__(reason, mend, extra)
        self.reason = reason
        self.mend = mend
        self.extra = extra
