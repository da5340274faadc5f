"""The zip archive that a Word document is: only the parts that are asked for, each no larger than the limit."""

import io
import xml.etree.ElementTree as ET
import zipfile
import zlib
from types import TracebackType
from typing import Self

from hmip_parse.readers.document import UnreadableError
from hmip_parse.readers.markup import parse_xml

_MOST_PARTS = 10_000
_CONTENT_TYPES = "[Content_Types].xml"
# What else people have as a zip, by a part or the start of one.
_OTHERS = (
    ("xl/", "an Excel workbook"),
    ("ppt/", "a PowerPoint presentation"),
    ("META-INF/container.xml", "an e-book"),
    ("content.xml", "an OpenDocument file"),
    ("Index/Document.iwa", "a Pages document"),
)
_MIB = 1024 * 1024
_DAMAGED = ("the document is damaged or was cut short", "get it anew, or open it in Word and save it again")


class Archive:
    """An open archive, to be used in a `with`."""

    def __init__(self, raw: bytes, limit: int) -> None:
        self._limit = limit
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(raw))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise UnreadableError(*_DAMAGED) from error
        self.names = self._zip.namelist()
        if len(self.names) > _MOST_PARTS:
            raise UnreadableError(f"it holds {len(self.names):,} parts, as no document does", "save it anew")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def check_kind(self) -> None:
        """Tell apart what is no Word document.

        Raises:
            UnreadableError: It says what the archive is instead.
        """
        if any(name.startswith("word/") for name in self.names) and _CONTENT_TYPES in self.names:
            return
        for part, what in _OTHERS:
            if any(name.startswith(part) for name in self.names):
                raise UnreadableError(
                    f"this is {what}, and no Word document", "save its words as .docx or as text in UTF-8"
                )
        raise UnreadableError("this is a zip archive, and no Word document", "unpack it, and name the files in it")

    def xml(self, name: str) -> ET.Element | None:
        """A part's root; `None` where there is no such part.

        Raises:
            UnreadableError: If it is damaged, encrypted, or larger than the limit once it is unpacked.
        """
        if name not in self.names:
            return None
        info = self._zip.getinfo(name)
        if info.flag_bits & 1:
            raise UnreadableError("the document has a password", "open it with the password and save it without")
        try:
            with self._zip.open(info) as part:
                raw = part.read(self._limit + 1)  # what the archive says of its size may be a lie
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
            raise UnreadableError(*_DAMAGED) from error
        if len(raw) > self._limit:
            raise UnreadableError(
                f"{name} in it unpacks to more than {self._limit / _MIB:g} MiB, as no press release does",
                "do not unpack it; ask for another copy, or raise Limits.unpacked_bytes",
            )
        return parse_xml(raw, name)
