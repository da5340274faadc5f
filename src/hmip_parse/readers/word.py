"""Word documents (.docx): paragraphs, lists with their numbers, tables row by row, text boxes, footnotes at the end."""

import posixpath
import xml.etree.ElementTree as ET

from hmip_parse.readers.archive import Archive
from hmip_parse.readers.document import Extracted, Job, UnreadableError
from hmip_parse.readers.word_numbering import Numbering
from hmip_parse.readers.word_text import DocumentWriter

_MAIN = "word/document.xml"
_LONGEST_SHOWN = 80


def extract(job: Job) -> Extracted:
    """The text of a Word document.

    Raises:
        UnreadableError: If it is damaged, locked or no Word document, or holds no words.
    """
    with Archive(job.raw, job.limits.unpacked_bytes) as archive:
        archive.check_kind()
        main = next(iter(_related(archive, "", "officeDocument")), _MAIN)
        root = archive.xml(main)
        if root is None or (body := root.find("body")) is None:
            raise UnreadableError(
                "the document has no main part, so it is damaged", "open it in Word and save it again"
            )
        numbering, styles, footnotes, endnotes = (
            _first(archive, main, kind) for kind in ("numbering", "styles", "footnotes", "endnotes")
        )
        writer = DocumentWriter(Numbering(numbering, styles), {"footnote": footnotes, "endnote": endnotes})
        writer.add(body)
        text = writer.text()
        remarks = [*writer.remarks(), *_left_out(archive, main)]
    if not text:
        raise UnreadableError(
            "the document holds no words, perhaps only pictures of them", "put it through OCR, and read the text"
        )
    return Extracted(text, tuple(remarks))


def _left_out(archive: Archive, main: str) -> list[str]:
    """The words of page headers and footers: they are the letterhead's, but an embargo may stand there."""
    found: dict[str, None] = {}
    for kind in ("header", "footer"):
        for name in _related(archive, main, kind):
            root = archive.xml(name)
            words = " ".join("".join(root.itertext()).split()) if root is not None else ""
            if words:
                shown = words if len(words) <= _LONGEST_SHOWN else words[: _LONGEST_SHOWN - 1] + "…"
                found[f"left out the page {kind} ‘{shown}’"] = None
    return list(found)


def _first(archive: Archive, main: str, kind: str) -> ET.Element | None:
    names = _related(archive, main, kind) or [posixpath.join(posixpath.dirname(main), f"{kind}.xml")]
    return archive.xml(names[0])


def _related(archive: Archive, part: str, kind: str) -> list[str]:
    """The parts that a part is related to in this way; '' is the document as a whole."""
    folder, name = posixpath.split(part)
    relations = archive.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
    if relations is None:
        return []
    return [
        posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))).lstrip("/")
        for relation in relations
        if relation.get("Type", "").endswith(f"/{kind}") and relation.get("TargetMode") != "External"
    ]
