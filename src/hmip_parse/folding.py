"""Marks, blanks and line ends in one shape, and letters in one case: all of the text's length but for runs of blanks."""

import itertools
from collections.abc import Iterable

Edit = tuple[int, int, str]
"""A run of characters, and what stands for it."""

BULLETS = "•·▪●◦\uf0b7➢➤‣⁃❖✓✔➔■□○◆▶►"
"""The marks of a list's items, dashes aside: those stand in sentences too."""
# What the norm puts for the marks that stand in the text, one character for one.
FOLDED = {
    "'": "’‘`‚‛′´",
    '"': "“”„‟″«»",
    "-": "–—‐‑‒―−" + BULLETS,  # an item's mark is told from its place, not from its shape
    " ": "\xa0\t\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    "\n": "\x0b\x0c\x85\u2028\u2029",
}
# The most frequent first: the folding stops when nothing but ASCII is left.
_PLAIN = {mark: plain for plain, marks in FOLDED.items() for mark in marks}
_FOLDS = [(mark, _PLAIN[mark]) for mark in dict.fromkeys("\t`\x0b\x0c’‘“”–\xa0•" + "".join(_PLAIN))]
_WHITE = " \n"  # what is folded in the view too
# Capitals that `bytes.lower` leaves alone: those of Latin-1 and of Welsh.
_CAPITALS = [(char, char.lower()) for char in "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞŴŶ"]


def fold_marks(text: str) -> tuple[str, str]:
    """The text with its odd blanks and line ends as plain ones, and the norm: both of the text's length."""
    view = text
    if "\r" in text:  # a carriage return before a line feed is a blank at the end of its line
        view = text.replace("\r\n", " \n").replace("\r", "\n")
    norm = view
    for mark, plain in _FOLDS:
        if not mark.isascii() and norm.isascii():
            break
        if mark in norm:
            norm = norm.replace(mark, plain)
            if plain in _WHITE:
                view = view.replace(mark, plain)
    return view, norm


def runs(norm: str, rows: list[str]) -> list[Edit]:
    """Runs of blanks, and line ends with blanks before or behind them."""
    # Rows that need nothing are themselves once stripped: comparing them is a walk over pointers.
    edits = [] if list(map(str.strip, rows)) == rows else _ragged(rows)
    if "  " not in norm:
        return edits
    return apart(edits + _doubled(norm))  # a line end has the blanks beside it


def apart(edits: list[Edit]) -> list[Edit]:
    """The edits in order, without those inside another."""
    kept, done = [], 0
    for edit in sorted(edits, key=lambda edit: (edit[0], -edit[1])):
        if edit[0] >= done:
            kept.append(edit)
            done = edit[1]
    return kept


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text with what stands for each run in its place; the edits are in order."""
    parts: list[str] = []
    done = 0
    for start, end, plain in edits:
        parts += text[done:start], plain
        done = end
    parts.append(text[done:])
    return "".join(parts)


def _doubled(norm: str) -> list[Edit]:
    """The runs of blanks."""
    found: list[Edit] = []
    at = norm.find("  ")
    while at != -1:
        end = at + 2
        while norm.startswith(" ", end):
            end += 1
        found.append((at, end, " "))
        at = norm.find("  ", end)
    return found


def _ragged(rows: list[str]) -> list[Edit]:
    """The line ends with blanks before or behind them."""
    found: list[Edit] = []
    end = 0
    for row, after in itertools.pairwise(rows):
        end += len(row) + 1
        if row[-1:] == " " or after[:1] == " ":
            start = end - 1 - len(row) + len(row.rstrip(" "))
            indent = len(after) - len(after.lstrip(" "))
            if indent == len(after):  # a line of blanks goes with its own end
                indent = 0
            if start < end - 1 or indent:
                found.append((start, end + indent, "\n"))
    return found


def lower(norm: str) -> str:
    """The norm in lower case, of the same length: 'İ' would grow."""
    if norm.isascii():
        return norm.lower()
    # Bytes know the case of ASCII alone, at a third of the time.
    lower = norm.encode("utf-8", "surrogatepass").lower().decode("utf-8", "surrogatepass")
    for capital, small in _CAPITALS:
        if capital in lower:
            lower = lower.replace(capital, small)
    return lower
