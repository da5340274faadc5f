"""The lines of a PDF's pages, with the places that tell paragraphs apart."""

import ctypes
import statistics

import attrs
import pypdfium2 as pdfium
from pypdfium2 import raw as api

from hmip_parse.readers.document import UnreadableError
from hmip_parse.readers.limits import Limits

# What stands at the end of a line where the library has seen that a word goes on in the next one.
HYPHEN = "\x02"

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_BULLETS = dict.fromkeys("\uf0b7\uf0a7\uf02d\u25cf\u25e6\uf06f", "•")
_PLAIN = {**_LIGATURES, **_BULLETS}
_UNKNOWN = frozenset("\0\ufffe\uffff\ufffd")
_RAISED = 0.85  # of the line's size: a number as small as this above the line points to a footnote
_SAME_LINE = 0.5  # of the size
_WORD_GAP = 0.18  # of the size
_LARGEST_DOT = 12.0  # points
_NOT_SQUARE = 0.25  # of the width
_DOT = 0.6  # of the size of the letters
_DOT_WITHIN = 3.0  # the same


@attrs.define
class _Glyph:
    char: str
    left: float
    right: float
    base: float
    size: float


@attrs.frozen
class Line:
    """A line of a page; lengths in points, measured from the lower left corner.

    Attributes:
        text: Its characters; `HYPHEN` at the end where a word is broken.
        left: Where it begins.
        right: Where it ends.
        base: Height of its base line.
        size: Size of most of its letters.
        first_word: Width of its first word.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    first_word: float


@attrs.frozen
class Page:
    """A page.

    Attributes:
        lines: Its lines, in the order of the file.
        height: Its height in points.
        unknown: How many characters have a font that does not say what they are.
        is_picture: Whether it holds a picture and no text.
    """

    lines: list[Line]
    height: float
    unknown: int
    is_picture: bool


def read_pages(raw: bytes, limits: Limits) -> list[Page]:
    """All pages of a PDF.

    Raises:
        UnreadableError: If it is damaged or locked, or has too many pages or characters.
    """
    try:
        document = pdfium.PdfDocument(raw)
    except pdfium.PdfiumError as error:
        if "assword" in str(error):
            raise UnreadableError(
                "the PDF has a password", "open it with the password and print it to a new PDF"
            ) from error
        raise UnreadableError("the PDF is damaged", "get it anew, or open it and print it to a new PDF") from error
    if len(document) > limits.pages:
        raise UnreadableError(
            f"it has {len(document):,} pages, and no press release has",
            "check that it is the right file, or raise Limits.pages",
        )
    pages, characters = [], 0
    for number in range(len(document)):
        try:
            page = _read_page(document[number], limits.text_chars - characters)
        except pdfium.PdfiumError as error:
            raise UnreadableError(
                f"page {number + 1} of the PDF is damaged", "get it anew, or open it and print it to a new PDF"
            ) from error
        characters += sum(len(line.text) for line in page.lines)
        pages.append(page)
    return pages


def _read_page(page: pdfium.PdfPage, left: int) -> Page:
    text_page = page.get_textpage()
    if text_page.count_chars() > left:
        raise UnreadableError(
            "it has more text than any press release", "check that it is the right file, or raise Limits.text_chars"
        )
    rows, unknown = _rows(text_page)
    lines = [line for row in _joined(rows) if (line := _line(row)) is not None]
    if dots := _dots(page):
        lines = [_with_bullet(line, dots) for line in lines]
    is_picture = not lines and any(page.get_objects(filter=[api.FPDF_PAGEOBJ_IMAGE]))
    return Page(lines, page.get_height(), unknown, is_picture)


def _dots(page: pdfium.PdfPage) -> list[tuple[float, float, float, float]]:
    """What is drawn and may be a bullet, as left, bottom, right and top: browsers draw theirs when they print."""
    found = []
    for drawn in page.get_objects(filter=[api.FPDF_PAGEOBJ_PATH], max_depth=1):
        left, bottom, right, top = drawn.get_bounds()
        width, height = right - left, top - bottom
        if 0 < width < _LARGEST_DOT and abs(width - height) < _NOT_SQUARE * width:
            found.append((left, bottom, right, top))
    return found


def _with_bullet(line: Line, dots: list[tuple[float, float, float, float]]) -> Line:
    for _, bottom, right, top in dots:
        is_beside = 0 < line.left - right < _DOT_WITHIN * line.size
        if is_beside and line.base <= bottom and top < line.base + line.size and top - bottom < _DOT * line.size:
            return attrs.evolve(line, text=f"• {line.text}")
    return line


def _rows(text_page: pdfium.PdfTextPage) -> tuple[list[list[_Glyph]], int]:
    """The characters, in a row for each stretch that the library takes for a line."""
    rows: list[list[_Glyph]] = [[]]
    unknown = 0
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    x, base = ctypes.c_double(), ctypes.c_double()
    for i in range(text_page.count_chars()):
        code = api.FPDFText_GetUnicode(text_page, i)
        char = chr(code)
        if char in "\r\n":
            if rows[-1]:
                rows.append([])
            continue
        if api.FPDFText_IsHyphen(text_page, i) == 1:
            char = HYPHEN
        elif char in _UNKNOWN:
            unknown += 1
            continue
        api.FPDFText_GetCharBox(text_page, i, left, right, bottom, top)
        api.FPDFText_GetCharOrigin(text_page, i, x, base)
        size = api.FPDFText_GetFontSize(text_page, i) * _scale(text_page, i)
        char = _PLAIN.get(char, char)
        rows[-1].append(_Glyph(char, left.value, right.value, base.value, size))
        if char == HYPHEN:
            rows.append([])
    return [row for row in rows if row], unknown


def _scale(text_page: pdfium.PdfTextPage, i: int) -> float:
    """By how much the page enlarges a character: some programs set all text in size 1 and enlarge it."""
    matrix = api.FS_MATRIX()
    if not api.FPDFText_GetMatrix(text_page, i, matrix):
        return 1.0
    return float((matrix.b**2 + matrix.d**2) ** 0.5) or 1.0


def _joined(rows: list[list[_Glyph]]) -> list[list[_Glyph]]:
    """Rows side by side as one: a raised number or a list's mark makes the library see two."""
    found: list[list[_Glyph]] = []
    for row in rows:
        if found and found[-1][-1].char != HYPHEN and _is_same_line(found[-1], row):
            before, after = found[-1][-1], row[0]
            if (
                after.left - before.right > _WORD_GAP * max(before.size, after.size)
                and not (before.char + after.char).isspace()
            ):
                found[-1].append(_Glyph(" ", before.right, after.left, before.base, before.size))
            found[-1] += row
        else:
            found.append(list(row))
    return found


def _is_same_line(row: list[_Glyph], after: list[_Glyph]) -> bool:
    size = max(_size(row), _size(after))
    return abs(_base(row) - _base(after)) < _SAME_LINE * size and after[0].left >= row[-1].right - size


def _base(row: list[_Glyph]) -> float:
    return statistics.median(glyph.base for glyph in row)


def _size(row: list[_Glyph]) -> float:
    letters = [glyph.size for glyph in row if not glyph.char.isspace()]
    return statistics.median(letters) if letters else row[0].size


def _line(row: list[_Glyph]) -> Line | None:
    size, base = _size(row), _base(row)
    seen = [glyph for glyph in row if not glyph.char.isspace()]
    if not seen:
        return None
    words = "".join(_with_pointers(row, size, base)).strip()
    first = next((i for i, glyph in enumerate(row) if not glyph.char.isspace()), 0)
    last = first
    while last + 1 < len(row) and not row[last + 1].char.isspace():
        last += 1
    return Line(words, seen[0].left, max(glyph.right for glyph in seen), base, size, row[last].right - row[first].left)


def _with_pointers(row: list[_Glyph], size: float, base: float) -> list[str]:
    """The characters, raised numbers in brackets: on the line, they would become part of the figure before them."""
    found, digits = [], ""
    for glyph in row:
        is_raised = glyph.char.isdecimal() and glyph.size < _RAISED * size and glyph.base > base + 0.1 * size
        if digits and not is_raised:
            found.append(f"[{digits}]")
            digits = ""
        if is_raised:
            digits += glyph.char
        else:
            found.append(glyph.char)
    if digits:
        found.append(f"[{digits}]")
    return found
