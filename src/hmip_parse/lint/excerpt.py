"""A line of the text with a caret under the words that a finding is about."""

import unicodedata

from hmip_parse.screen import escaped, width

_TAB = "    "
_CUT = "…"
_LEFT = 4  # of what a window has left beside the words, a quarter is before them


def excerpt(line: str, start: int, end: int, columns: int) -> tuple[str, str]:
    """The line, or a part of it, and the line of carets below it.

    Args:
        line: The line, without its end.
        start: Offset in it of the first character to mark.
        end: Offset after the last one; what is beyond the line is on the next lines, and not shown.
        columns: How many columns of the screen there are; what does not fit is cut off, with a mark.
    """
    cells = [_shown(char) for char in line]
    widths = [width(cell) for cell in cells]
    end = min(max(end, start + 1), len(cells))
    first, last = _window(widths, start, end, columns)
    before = _CUT if first else ""
    after = _CUT if last < len(cells) else ""
    shown = before + "".join(cells[first:last]) + after
    blank = len(before) + sum(widths[first:start])
    carets = max(sum(widths[start : min(end, last)]), 1)  # at least one: the place may be the end of the line
    return shown, " " * blank + "^" * carets


def _shown(char: str) -> str:
    if char == "\t":
        return _TAB
    return " " if unicodedata.category(char) == "Zs" else escaped(char)


def _window(widths: list[int], start: int, end: int, columns: int) -> tuple[int, int]:
    """The first and the last character to show: all, or the words and what fits beside them."""
    if sum(widths) <= columns:
        return 0, len(widths)
    room = max(columns - 2 * len(_CUT), 1)
    spare = max(room - sum(widths[start:end]), 0)
    first = start
    left = max(spare // _LEFT, min(room // 8, start))
    while first and left - widths[first - 1] >= 0:
        first -= 1
        left -= widths[first]
    last = first
    while last < len(widths) and room - widths[last] >= 0:
        room -= widths[last]
        last += 1
    while first and last == len(widths) and room - widths[first - 1] >= 0:  # near the end: more before it
        first -= 1
        room -= widths[first]
    return first, last
