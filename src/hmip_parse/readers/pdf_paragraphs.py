"""Lines to paragraphs: where a line was ended on purpose, and where the page's edge ended it."""

import itertools
import re
import statistics
from collections import Counter

import attrs

from hmip_parse.patterns import lazy
from hmip_parse.readers.paragraphs import Paragraph
from hmip_parse.readers.pdf_pages import HYPHEN, Line

_BULLET = lazy(r"[•▪◦·] ?\S")
_NUMBER = lazy(r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] ?\S")
_MARK = lazy(r"(?:[•▪◦·*-]|\(?(?:\d{1,2}|[a-z])[.)]) ?\S")
_CLOSED = lazy(r"(?:[.!?:;]['’”\")\]]*(?:\[\d+\])?|; (?:and|or))$")
# No line is ended on purpose behind one of these.
_UNFINISHED = lazy(r"(?:[,&–(-]|\b(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with))$")
_WIDER_GAP = 1.3  # of the usual distance between lines: a paragraph begins
_WIDEST_PITCH = 2.5  # of the size: lines further apart are no neighbours
_HEADING = 1.12  # of the usual size
_HEADING_GAP = 1.55  # of its own size
_SAME_SIZE = 0.08
_INDENT = 4.0  # points
_BLANK = 0.35  # of the size: a wide blank
# '17-' before '20 per cent', and an address that goes on: no blank was there.
_OPEN_RANGE = lazy(r"\d[-–]$")
_OPEN_ADDRESS = lazy(r"(?:www\.|//|\.uk/)\S*[/_=?&-]$")
# 'low- and medium-risk'
_HANGING = frozenset({"and", "or", "to"})
_LONGEST_ADDRESS = 300
_WORD = lazy(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BROKEN = lazy(rf"([^\W\d_]+){HYPHEN}([^\W\d_]+)")


@attrs.frozen
class _Measures:
    """What is usual in a document: its letters' size, its lines' distance, its right edge."""

    size: float
    pitch: float
    right: float


def join(pages: list[list[Line]]) -> tuple[list[Paragraph], list[str]]:
    """The paragraphs, and the broken words of which it is not certain whether their hyphen is their own."""
    usual = _measure(pages)
    paragraphs: list[list[Line]] = []
    for lines in pages:
        for i, line in enumerate(lines):
            current = paragraphs[-1] if paragraphs else None
            if current is None or (_breaks(current, line, usual) if i else _breaks_over_page(current, line, usual)):
                paragraphs.append([line])
            else:
                current.append(line)
    texts, doubtful = _mend_hyphens([_text(lines) for lines in paragraphs])
    return [Paragraph(text, is_item=_MARK.match(text) is not None) for text in texts], doubtful


def _measure(pages: list[list[Line]]) -> _Measures:
    lines = [line for page in pages for line in page]
    if not lines:
        return _Measures(0, 0, 0)
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    size = sizes.most_common(1)[0][0]
    usual = [line for line in lines if abs(line.size - size) <= _SAME_SIZE * size]
    gaps = Counter(
        round(gap * 2) / 2
        for page in pages
        for above, below in itertools.pairwise(page)
        if abs(below.size - size) <= _SAME_SIZE * size and 0 < (gap := above.base - below.base) < _WIDEST_PITCH * size
    )
    most = max(gaps.values(), default=0)
    pitch = min((gap for gap, count in gaps.items() if count >= most / 2), default=1.2 * size)
    return _Measures(size, pitch, max((line.right for line in usual), default=0))


def _breaks(paragraph: list[Line], line: Line, usual: _Measures) -> bool:
    last = paragraph[-1]
    gap = last.base - line.base
    if abs(last.size - line.size) > _SAME_SIZE * usual.size or gap < 0:
        return True
    if line.size > _HEADING * usual.size:
        return gap > _HEADING_GAP * line.size or last.text.isupper() != line.text.isupper()
    if gap > _WIDER_GAP * usual.pitch or _BULLET.match(line.text):
        return True
    if last.text.endswith(HYPHEN):
        return False
    if len(paragraph) > 1 and abs(line.left - last.left) > _INDENT:
        return True
    return _is_ended(last, line, usual)


def _breaks_over_page(paragraph: list[Line], line: Line, usual: _Measures) -> bool:
    last = paragraph[-1]
    if abs(last.size - line.size) > _SAME_SIZE * usual.size or _BULLET.match(line.text):
        return True
    if last.text.endswith(HYPHEN):
        return False
    if _is_ended(last, line, usual):
        return True
    words = _text(paragraph)
    return _CLOSED.search(words) is not None and words.count("“") <= words.count("”")


def _is_ended(last: Line, line: Line, usual: _Measures) -> bool:
    """Whether the first word of a line would have found room on the one above, which so was ended on purpose."""
    has_room = last.right + _BLANK * last.size + line.first_word <= usual.right
    is_closed = _CLOSED.search(last.text) is not None
    if _NUMBER.match(line.text) and (is_closed or has_room):
        return True
    return has_room and (is_closed or not (line.text[0].islower() or _UNFINISHED.search(last.text)))


def _text(lines: list[Line]) -> str:
    text = ""
    for line in lines:
        tail = text[-_LONGEST_ADDRESS:]
        runs_on = not text or text.endswith(HYPHEN) or (_OPEN_RANGE.search(tail) and line.text[0].isdecimal())
        text += line.text if runs_on or _OPEN_ADDRESS.search(tail) else f" {line.text}"
    return text


def _mend_hyphens(paragraphs: list[str]) -> tuple[list[str], list[str]]:
    """Settle each hyphen at a line's end by how the document writes the word elsewhere.

    Where it does not: as its other hyphens were settled, and as they stand if that says nothing. Programs that write
    press releases seldom divide words, so a hyphen at the end of a line is mostly the word's own.
    """
    known = {word.casefold() for paragraph in paragraphs for word in _WORD.findall(_BROKEN.sub(" ", paragraph))}
    broken = [match.groups() for paragraph in paragraphs for match in _BROKEN.finditer(paragraph)]
    proofs = [proof for first, second in broken if (proof := _proof(first, second, known)) is not None]
    divides = bool(proofs) and statistics.mean(proofs) > 1 / 2
    doubtful: dict[str, None] = {}

    def settle(match: re.Match[str]) -> str:
        first, second = match.groups()
        if second in _HANGING:
            return f"{first}- {second}"
        before = match.string[max(0, match.start() - _LONGEST_ADDRESS) : match.start()].rpartition(" ")[2]
        if "/" in before or "www." in before or before.endswith("-"):  # an address; 'out-of-court'
            return f"{first}-{second}"
        is_division = _proof(first, second, known)
        if is_division is None:
            is_division = divides
            doubtful[f"‘{first}-{second}’"] = None
        return f"{first}{second}" if is_division else f"{first}-{second}"

    mended = [_BROKEN.sub(settle, paragraph).replace(HYPHEN, "-") for paragraph in paragraphs]
    return mended, list(doubtful)


def _proof(first: str, second: str, known: set[str]) -> bool | None:
    """Whether a word is divided: `True` if it stands elsewhere in one, `False` if with a hyphen, `None` if not at all."""
    if f"{first}-{second}".casefold() in known:
        return False
    return True if f"{first}{second}".casefold() in known else None
