"""A Word document's body as text, as Word shows it with all changes accepted."""

import xml.etree.ElementTree as ET

import attrs

from hmip_parse.patterns import lazy
from hmip_parse.readers import numbering
from hmip_parse.readers.paragraphs import Paragraph, lay_out
from hmip_parse.readers.word_numbering import Numbering, value

# What only holds other parts of a paragraph, or other paragraphs.
_HOLDERS = frozenset(
    "hyperlink smartTag ins moveTo sdt sdtContent fldSimple dir bdo customXml oMath oMathPara body txbxContent "
    "Choice AlternateContent".split()
)
_DELETED = frozenset({"del", "moveFrom"})
_CHARACTERS = {"tab": "\t", "ptab": "\t", "cr": "\n", "br": "\n", "noBreakHyphen": "‑", "softHyphen": ""}
_NOTES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_TRUE = frozenset({"", "1", "true", "on"})
_POINTER = lazy(r"\d{1,3}")
# Symbol fonts keep their characters in a private area; only the bullet is certain.
_SYMBOLS = {"F0B7": "•", "F0A7": "▪", "F02D": "-", "F0FC": "✓"}


class DocumentWriter:
    """Gathers the text of a document.

    Args:
        lists: What numbers its lists.
        notes: The parts with its footnotes and endnotes, by kind.
    """

    def __init__(self, lists: Numbering, notes: dict[str, ET.Element | None]) -> None:
        self._lists = lists
        self._notes = {
            kind: {note.get("id", ""): note for note in part if note.tag == kind}
            for kind, part in notes.items()
            if part is not None
        }
        self._cited: list[tuple[str, str, str]] = []  # kind, id and label, in order of their pointers
        self._done: list[Paragraph] = []
        self._boxes: list[ET.Element] = []
        self._has_changes = False
        self._embedded = 0

    def add(self, holder: ET.Element) -> None:
        """Add what a body, a cell, a text box or a note holds."""
        for part in holder:
            if part.tag == "p":
                self._add_paragraph(part)
            elif part.tag == "tbl":
                self._add_table(part)
            elif part.tag in _HOLDERS:
                self.add(part)
            elif part.tag in _DELETED:
                self._has_changes = True
            elif part.tag == "altChunk":
                self._embedded += 1

    def text(self) -> str:
        """All of it, with the notes at the end."""
        self._add_notes()
        return lay_out(self._done)

    def remarks(self) -> list[str]:
        """What the text does not show of the document."""
        found = []
        if self._has_changes:
            found.append("has tracked changes; read as if all were accepted")
        if self._embedded:
            found.append(f"left out {self._embedded} embedded files")
        return found

    def _add_paragraph(self, paragraph: ET.Element) -> None:
        label = self._lists.label(paragraph)
        words = self._words(paragraph).strip(" \t\n\xa0")
        boxes, self._boxes = self._boxes, []
        if words:
            self._done.append(Paragraph(f"{label} {words}" if label else words, bool(label)))
        for box in boxes:
            self.add(box)

    def _add_table(self, table: ET.Element) -> None:
        """Add a table: a row is a line with tabs, unless a cell of it holds several paragraphs and only lays out."""
        for row in _rows(table):
            cells = []
            for cell in _parts(row, "tc"):
                before = len(self._done)
                self.add(cell)
                cells.append(self._done[before:])
                del self._done[before:]
            if all(len(cell) <= 1 for cell in cells):
                line = "\t".join(cell[0].text.replace("\n", " ") if cell else "" for cell in cells)
                if line.strip():
                    self._done.append(Paragraph(line.strip("\t")))
            else:
                self._done += [paragraph for cell in cells for paragraph in cell]

    def _add_notes(self) -> None:
        for kind, name, label in self._cited:  # grows where a note points to another one
            note = self._notes.get(kind, {}).get(name)
            if note is None:
                continue
            before = len(self._done)
            self.add(note)
            if label and len(self._done) > before:
                self._done[before] = attrs.evolve(self._done[before], text=f"[{label}] {self._done[before].text}")
        self._cited = []

    def _words(self, holder: ET.Element) -> str:
        parts = []
        for part in holder:
            if part.tag == "r":
                parts.append(self._run(part))
            elif part.tag in _HOLDERS:
                parts.append(self._words(part))
            elif part.tag in _DELETED:
                self._has_changes = True
        return "".join(parts)

    def _run(self, run: ET.Element) -> str:
        properties = run.find("rPr")
        if properties is not None and _is_on(properties, "vanish"):
            return ""
        words = "".join(map(self._piece, run))
        is_raised = properties is not None and value(properties, "vertAlign") == "superscript"
        # On the line, the number of a footnote would become part of the figure before it.
        return f"[{words.strip()}]" if is_raised and _POINTER.fullmatch(words.strip()) else words

    def _piece(self, piece: ET.Element) -> str:
        if piece.tag == "t":
            return piece.text or ""
        if piece.tag in _CHARACTERS:
            return _CHARACTERS[piece.tag]
        if piece.tag == "sym":
            return _SYMBOLS.get(piece.get("char", "").upper(), "\ufffd")
        if piece.tag in _NOTES:
            return self._pointer(_NOTES[piece.tag], piece)
        if piece.tag in {"drawing", "pict", "object", "AlternateContent"}:
            self._boxes += _text_boxes(piece)
        return ""

    def _pointer(self, kind: str, piece: ET.Element) -> str:
        if piece.get("customMarkFollows", "0") in _TRUE:
            self._cited.append((kind, piece.get("id", ""), ""))
            return ""
        number = 1 + sum(bool(label) for cited, _, label in self._cited if cited == kind)
        label = str(number) if kind == "footnote" else numbering.roman(number)
        self._cited.append((kind, piece.get("id", ""), label))
        return f"[{label}]"


def _is_on(properties: ET.Element, name: str) -> bool:
    return (value(properties, name) or "") in _TRUE if properties.find(name) is not None else False


def _rows(table: ET.Element) -> list[ET.Element]:
    return _parts(table, "tr")


def _parts(holder: ET.Element, tag: str) -> list[ET.Element]:
    """The rows of a table or the cells of a row, content controls and tracked changes looked through."""
    found = []
    for part in holder:
        if part.tag == tag:
            found.append(part)
        elif part.tag in _HOLDERS:
            found += _parts(part, tag)
    return found


def _text_boxes(piece: ET.Element) -> list[ET.Element]:
    """The text boxes of a drawing; a second copy of them for older programs is left out."""
    if piece.tag == "txbxContent":
        return [piece]
    return [box for part in piece if part.tag != "Fallback" for box in _text_boxes(part)]
