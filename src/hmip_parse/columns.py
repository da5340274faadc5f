"""Two columns of a page that was copied line by line, so that the sentences of one run on into those of the other."""

import re
from collections import Counter

from hmip_parse.patterns import lazy

_GAP = "   "
_FEWEST = 6  # rows
_LONGEST = 200  # characters of a row in columns
_NARROWEST = 28  # characters of a column, on average: what is narrower is a table
_MOST_OTHERS = 0.1  # of the rows between the first and the last
_MOST_STOPS = 0.5
_ROW = lazy(r"(?P<left>\S.{15,90}?) {3,}(?P<right>\S.{5,})")
_STOPS = (".", "!", "?", ":", ";")

Range = tuple[int, int]


def right_hand(text: str) -> list[Range]:
    """The right-hand column's part of each row, the blanks before it included; none where the text has one column.

    A column's words begin at one and the same character of their rows, as programs print them that keep a page's layout.
    """
    if text.count(_GAP) < _FEWEST:
        return []
    lines = text.split("\n")
    rows = [row.rstrip() for row in lines]
    parted = {i: both for i, row in enumerate(rows) if len(row) <= _LONGEST and (both := _ROW.fullmatch(row))}
    if len(parted) < _FEWEST:
        return []
    column, times = Counter([both.start("right") for both in parted.values()]).most_common(1)[0]
    if times < _FEWEST:
        return []
    parted = {i: both for i, both in parted.items() if both.start("right") == column}
    last = max(parted)
    while last + 1 < len(rows) and rows[last + 1].strip() and _is_right(rows[last + 1], column):
        last += 1  # the right-hand column is the longer one
    between = range(min(parted), last + 1)
    others = [i for i in between if i not in parted and not _is_of_one(rows[i], column)]
    if len(others) > _MOST_OTHERS * len(between) or not _is_prose(list(parted.values())):
        return []
    found: list[Range] = []
    start = 0
    for i, row in enumerate(lines):
        if i in parted:
            found.append((start + parted[i].end("left"), start + len(rows[i])))
        elif i in between and rows[i].strip() and _is_right(row, column):
            found.append((start, start + len(rows[i])))
        start += len(row) + 1
    return found


def _is_of_one(row: str, column: int) -> bool:
    """Whether a row is empty, or only one of the two columns has words in it."""
    return len(row) <= column or _is_right(row, column)


def _is_right(row: str, column: int) -> bool:
    return not row[:column].strip()


def _is_prose(rows: list[re.Match[str]]) -> bool:
    """Whether the two sides of these rows are lines of sentences, and no cells of a table."""
    left, right = ([found[side] for found in rows] for side in ("left", "right"))
    wide = min(sum(map(len, left)), sum(map(len, right))) >= _NARROWEST * len(rows)
    return wide and sum(words.endswith(_STOPS) for words in left) <= _MOST_STOPS * len(rows)
