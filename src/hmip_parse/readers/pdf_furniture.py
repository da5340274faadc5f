"""What a page has around its text: headers, footers, page numbers."""

import re
from collections import Counter

from hmip_parse.patterns import lazy
from hmip_parse.readers.pdf_pages import Line, Page

_ZONE = 0.12  # of the height, at the top and at the bottom
_PAGE_NUMBER = lazy(
    r"(?:page )?\d{1,3}(?: ?(?:of|/) ?\d{1,3})?|[-–] ?\d{1,3} ?[-–]|\d{1,3} ?\| ?(?:p ?a ?g ?e)", re.IGNORECASE
)
# What browsers print below a page: its address and number.
_ADDRESS = lazy(r"(?:https?|file)://\S+ \d{1,3}/\d{1,3}")
# A letterhead; no headline is only this.
_LETTERHEAD = lazy(
    r"(?:HM|H(?:er|is) Majesty['’]s) Inspectorate of Probation|HMI Probation|Justice Inspectorates", re.IGNORECASE
)
_FEWEST = 2
_SMALLER = 0.85


def take_out(pages: list[Page]) -> tuple[list[list[Line]], list[str]]:
    """The lines that belong to the release, page by page, and the words of the others.

    A line belongs to the page where it stands near the top or bottom on at least half of the pages, numbers aside; the
    first page may have another. A page number is told by its shape as well, and a header by its smaller letters or its
    words: at the top no release has small print, while that at the bottom may be a footnote.
    """
    size = _usual_size(pages)
    seen: Counter[tuple[bool, str]] = Counter()
    for page in pages:
        seen.update({_key(page, line) for line in page.lines if _in_zone(page, line)})
    needed = max(_FEWEST, (len(pages) - 1) / 2)
    kept, left_out = [], dict[str, None]()
    for page in pages:
        lines = []
        for line in page.lines:
            if _in_zone(page, line) and (
                seen[_key(page, line)] >= needed or _is_page_number(page, line) or _is_letterhead(page, line, size)
            ):
                if not _PAGE_NUMBER.fullmatch(line.text):
                    left_out[line.text] = None
            else:
                lines.append(line)
        kept.append(lines)
    return kept, list(left_out)


def _usual_size(pages: list[Page]) -> float:
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _in_zone(page: Page, line: Line) -> bool:
    return line.base < _ZONE * page.height or line.base > (1 - _ZONE) * page.height


def _key(page: Page, line: Line) -> tuple[bool, str]:
    return line.base > page.height / 2, re.sub(r"\d+", "#", line.text).casefold()


def _is_letterhead(page: Page, line: Line, size: float) -> bool:
    is_top = line.base > page.height / 2
    return is_top and (line.size < _SMALLER * size or _LETTERHEAD.fullmatch(line.text) is not None)


def _is_page_number(page: Page, line: Line) -> bool:
    heights = [other.base for other in page.lines]
    is_outermost = line.base in {min(heights), max(heights)}
    return is_outermost and any(shape.fullmatch(line.text) for shape in (_PAGE_NUMBER, _ADDRESS))
