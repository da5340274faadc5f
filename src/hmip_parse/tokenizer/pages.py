"""What page breaks leave inside a text that was copied from a paged one: the pages' numbers and their running heads."""

import re
from collections import Counter

from hmip_parse.patterns import lazy
from hmip_parse.source import Source
from hmip_parse.tokenizer.headings import is_heading
from hmip_parse.tokenizer.lines import LABEL

# 'Page 2 of 3', 'HM Inspectorate of Probation Page 2 of 3', '- 2 -'; a bare number only where the text has page breaks of its own.
_PAGE = lazy(
    r"(?:- ?)?page \d{1,3}(?: ?(?:of|/) ?\d{1,3})?(?: ?-)?|[a-z][^.:;]{2,70} page \d{1,3} (?:of|/) ?\d{1,3}|- ?\d{1,3} ?-|\d{1,3} ?\| ?page",
    re.IGNORECASE,
)
_DASHED = lazy(r"\n- ?\d{1,3} ?-")
_FORM_FEED = "\x0c"
_LONGEST_NUMBER = 3
_LONGEST_HEAD = 100
_MORE_ROWS = 2  # of a running head, at most
_FEWEST = 2  # times that a running head stands in a text
_STOPS = (".", "!", "?", ":", ";")
_FULL = 40  # characters that a line in the middle of a sentence has at least


def page_breaks(source: Source) -> list[tuple[int, int]]:
    """The rows of numbers and running heads, and the empty ones that they leave in the middle of a sentence.

    Each is a range of the view, its line end included.
    """
    fed = _FORM_FEED in source.text
    lower = source.lower
    if not (
        fed
        or "\npage " in lower
        or "| page" in lower
        or " page 2 of " in lower
        or "\n-" in lower
        and _DASHED.search(lower)
    ):
        return []
    rows = source.rows
    marks = [
        i
        for i, row in enumerate(rows)
        if row and (_PAGE.fullmatch(row) or fed and row.isdecimal() and len(row) <= _LONGEST_NUMBER)
    ]
    if not marks or not (fed or len(marks) > 1 or rows[marks[0]][:1] in "Pp"):
        return []
    times = Counter(row.casefold() for row in rows if row and len(row) <= _LONGEST_HEAD)
    left: set[int] = set()
    for mark in marks:
        left.update(_break(rows, mark, times))
    found = []
    start = 0
    for i, row in enumerate(rows):
        end = start + len(row) + 1
        if i in left:
            found.append((start, min(end, len(source.norm))))
        start = end
    return found


def _break(rows: list[str], mark: int, times: Counter[str]) -> set[int]:
    """The rows around a page's number that go with it."""
    left = {mark}
    above, below = _beside(rows, mark, -1), _beside(rows, mark, 1)
    if below is not None and _is_head(rows, above, below, times):
        left.add(below)
        below = _beside(rows, below, 1)
        for _ in range(_MORE_ROWS):  # a running head of several rows
            if below is None or times[rows[below].casefold()] < _FEWEST or not _is_short(rows[below]):
                break
            left.add(below)
            below = _beside(rows, below, 1)
    if above is not None and times[rows[above].casefold()] >= _FEWEST and _is_short(rows[above]):
        left.add(above)
        above = _beside(rows, above, -1)
    if above is not None and below is not None and _goes_on(rows[above], rows[below]):
        left.update(range(above + 1, below))
    return left


def _beside(rows: list[str], row: int, step: int) -> int | None:
    """The next row that is not empty."""
    row += step
    while 0 <= row < len(rows):
        if rows[row].strip():
            return row
        row += step
    return None


def _is_short(words: str) -> bool:
    return len(words) <= _LONGEST_HEAD and not is_heading(words) and not LABEL.match(words)


def _is_head(rows: list[str], above: int | None, below: int, times: Counter[str]) -> bool:
    """Whether the row behind a page's number is the next page's running head: it returns, or parts a sentence."""
    if not _is_short(rows[below]):
        return False
    if times[rows[below].casefold()] >= _FEWEST:
        return True
    behind = _beside(rows, below, 1)
    return (
        above is not None
        and behind is not None
        and _goes_on(rows[above], rows[behind])
        and rows[behind][:1].islower()
        and rows[below][:1].isupper()
        and not rows[below].endswith(_STOPS)
        and 2 * len(rows[below]) < len(rows[above]) + len(rows[behind])
    )


def _goes_on(above: str, below: str) -> bool:
    """Whether a sentence that a page ends in goes on below."""
    if above.rstrip("'\")").endswith(_STOPS) or is_heading(above) or is_heading(below) or LABEL.match(below):
        return False
    return below[:1].islower() or len(above) >= _FULL
