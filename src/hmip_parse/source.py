r"""The caller's text and the two forms of it that the parser reads.

`Source.view` is the text with its white space folded and its damage mended: every blank is a plain one, runs of them are
one, line ends are `\n`, `â€˜` is ‘ again and `&amp;` is &. What a record prints is cut from the view. `Source.norm` has
the view's length and one shape for each kind of mark: every single quotation mark is ', every double one is ", every
dash is -. What patterns read is the norm. A range of either becomes a span of the caller's own string with `Source.span`.
"""

import bisect
import html
import itertools
import re
from collections.abc import Iterable

from hmip_parse.spans import Span

# What the norm puts for the marks that stand in the text, one character for one.
FOLDED = {
    "'": "’‘`‚‛′´",
    '"': "“”„‟″«»",
    "-": "–•—‐‑‒―−·▪●◦\uf0b7",  # bullets too: an item's mark is told from its place, not from its shape
    " ": "\xa0\t\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    "\n": "\x0b\x0c\x85\u2028\u2029",
}
# The most frequent first: the folding stops when nothing but ASCII is left.
_PLAIN = {mark: plain for plain, marks in FOLDED.items() for mark in marks}
_FOLDS = [(mark, _PLAIN[mark]) for mark in dict.fromkeys("\t`\x0b\x0c’‘“”–\xa0•" + "".join(_PLAIN))]
_WHITE = " \n"  # what is folded in the view too
# Capitals that `bytes.lower` leaves alone: those of Latin-1 and of Welsh.
_CAPITALS = [(char, char.lower()) for char in "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞŴŶ"]

_INVISIBLES = "\ufeff\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\xad"
# UTF-8 that was read as Windows-1252: each character and what it was turned into. A code point that Windows-1252 does
# not define comes out as a control character, as U+FFFD or not at all.
_MANGLED = "‘’“”–—…•‐‑™€£éèêëâàáäôóöûúüîïçñÉŵŷ½©®°\xa0\u200b\ufeff"


def _mojibake() -> dict[str, str]:
    found = {}
    for char in _MANGLED:
        raw = char.encode()
        found[raw.decode("latin-1")] = char
        found["".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in raw)] = char
        found.setdefault(raw.decode("cp1252", "replace"), char)  # ” and ‐ come out alike: ” stands first, and often
    found["â€"] = "”"  # the byte 9D is undefined, and often dropped
    return {
        mangled: "" if char in _INVISIBLES else char
        for mangled, char in sorted(found.items(), key=lambda item: -len(item[0]))
    }


_MOJIBAKE = _mojibake()
_MOJIBAKE_RUN = re.compile("|".join(map(re.escape, _MOJIBAKE)))
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d{0,2});")
_INVISIBLE = re.compile(f"[{_INVISIBLES}]+")
_span = tuple.__new__  # of two numbers: half the time of `Span(…)`, and there are some forty in a release

LONGEST = 200_000
"""How many characters of a text are read, at most: ten times as many as the longest release has.

What is longer is a report, a whole site or an attack. With this limit no text takes more than so much time and memory.
"""

Edit = tuple[int, int, str]  # a run of characters, and what stands for it


class Source:
    """A text and its forms.

    Attributes:
        text: The caller's string.
        view: The text with white space folded and damage mended.
        norm: The view with one shape for each kind of mark; same length.
        lower: The norm in lower case, as far as Latin and Welsh letters go; same length.
        rows: The lines of the norm, empty ones among them.
        mended: The sequences of damaged characters that were mended, as spans of the caller's string.
        read: How many characters of the caller's string are read: all, but of a text beyond `LONGEST`.
    """

    __slots__ = ("_layers", "lower", "mended", "norm", "read", "rows", "text", "view")

    def __init__(self, text: str) -> None:
        self.text = text
        self.read = len(text)
        if self.read > LONGEST:
            self.read = _whole_lines(text)
            text = text[: self.read]
        self.mended: list[Span] = []
        # From the view back to the text: white space was folded last, after the damage was mended.
        self._layers: list[_Layer] = []
        view, norm = _fold_marks(text)
        if ("&" in norm or not norm.isascii()) and (damage := self._damage(text, norm)):
            self._layers.append(_Layer(damage))
            view, norm = _fold_marks(_edited(text, damage))
        rows = norm.split("\n")
        if runs := _runs(norm, rows):
            self._layers.insert(0, _Layer(runs))
            view, norm = _edited(view, runs), _edited(norm, runs)
            rows = norm.split("\n")
        self.view, self.norm, self.rows = view, norm, rows
        self.lower = _lower(norm)

    def join_lines(self, breaks: list[int]) -> None:
        """Turn the line ends at these offsets of the view into blanks: they only wrap a paragraph.

        One behind a hyphen is left out: 'out-of-' and 'court' are one word.
        """
        view, edits = self.view, []
        for at in sorted(set(breaks)):
            glued = view[at - 1] in "-‐‑" and view[max(at - 2, 0)].isalpha() and view[at + 1].isalpha()
            edits.append((at, at + 1, "" if glued else " "))
        if any(not plain for _, _, plain in edits):
            self._layers.insert(0, _Layer(edits))
        self.view = _edited(view, edits)
        self.norm = _edited(self.norm, edits)
        self.rows = self.norm.split("\n")
        self.lower = _lower(self.norm)

    def span(self, start: int, end: int) -> Span:
        r"""The caller's words for a range of the view."""
        if self._layers:
            for layer in self._layers:
                start, end = layer.back(start, end)
        return _span(Span, (start, end))

    def spans(self, ranges: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
        r"""The caller's words for several ranges of the view."""
        for layer in self._layers:
            ranges = [layer.back(start, end) for start, end in ranges]
        return tuple([_span(Span, place) for place in ranges])

    def _damage(self, text: str, norm: str) -> list[Edit]:
        """Mangled characters and entities with what they were, and invisible characters with nothing."""
        edits: list[Edit] = []
        if "&" in norm and ";" in norm:
            for m in _ENTITY.finditer(text):
                plain = html.unescape(m[0])
                if len(plain) == 1:
                    edits.append((m.start(), m.end(), "" if plain in _INVISIBLES else plain))
        marked = not norm.isascii()  # none of these is folded, and the norm is the smaller string
        if marked and ("â" in norm or "Â" in norm or "Ã" in norm or "Å" in norm or "ï" in norm and "ï»" in text):
            found = _MOJIBAKE_RUN.finditer(text)
            edits += [(m.start(), m.end(), _MOJIBAKE[m[0]]) for m in found]
        if edits:
            self.mended = [Span(start, end) for start, end, _ in edits]
        if marked:
            for char in _INVISIBLES:
                if char in norm:
                    edits += [(m.start(), m.end(), "") for m in _INVISIBLE.finditer(text)]
                    break
        edits.sort()
        return edits


def _whole_lines(text: str) -> int:
    """How much of a text that is too long is read: whole lines, or whole words where a line is too long itself."""
    for mark in "\n\r ":
        at = text.rfind(mark, LONGEST // 2, LONGEST)
        if at != -1:
            return at
    return LONGEST


class _Layer:
    """The way from an edited text back to the one before."""

    __slots__ = ("_at", "_begins", "_ends", "_gone")

    def __init__(self, edits: list[Edit]) -> None:
        # `_at[i]` is where the edited text has what stands for the run of `edits[i]`; `_gone[i]` is how many characters
        # the runs before have lost. What stands for a run is the whole run: where that begins and ends.
        self._at: list[int] = []
        self._gone = [0]
        self._begins: dict[int, int] = {}
        self._ends: dict[int, int] = {}
        gone = 0
        for start, end, plain in edits:
            at = start - gone
            self._at.append(at)
            if plain:
                self._begins[at], self._ends[at] = start, end
            gone += end - start - len(plain)
            self._gone.append(gone)

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The range of the text before for one of the edited text."""
        i = bisect.bisect_right(self._at, start)
        first = self._begins[start] if start in self._begins else start + self._gone[i]
        last = end - 1
        if last < start:
            return first, first  # pragma: no cover - no reader asks for an empty range
        if last in self._ends:
            return first, self._ends[last]
        return first, end + self._gone[bisect.bisect_right(self._at, last, i)]


def _edited(text: str, edits: list[Edit]) -> str:
    parts: list[str] = []
    done = 0
    for start, end, plain in edits:
        parts += text[done:start], plain
        done = end
    parts.append(text[done:])
    return "".join(parts)


def _fold_marks(text: str) -> tuple[str, str]:
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


def _runs(norm: str, rows: list[str]) -> list[Edit]:
    """Runs of blanks, and line ends with blanks before or behind them."""
    # Rows that need nothing are themselves once stripped: comparing them is a walk over pointers.
    edits = [] if list(map(str.strip, rows)) == rows else _ragged(rows)
    if "  " not in norm:
        return edits
    edits += _doubled(norm)
    edits.sort(key=lambda edit: (edit[0], -edit[1]))
    kept, done = [], 0
    for edit in edits:
        if edit[0] >= done:  # else a line end has it already
            kept.append(edit)
            done = edit[1]
    return kept


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


def places(text: str, literal: str, start: int = 0, end: int | None = None) -> list[int]:
    """Where a literal stands: the cheap search before any pattern."""
    found = []
    at = text.find(literal, start, end)
    while at != -1:
        found.append(at)
        at = text.find(literal, at + 1, end)
    return found


def places_of(text: str, literals: tuple[str, ...], start: int = 0, end: int | None = None) -> list[int]:
    """Where any of several literals stands, one literal after the other; most stand nowhere, which `in` tells first."""
    words, found = text[start:end], []
    for literal in literals:
        if literal in words:
            found += places(text, literal, start, end)
    return found


def _lower(norm: str) -> str:
    """The norm in lower case, of the same length: 'İ' would grow."""
    if norm.isascii():
        return norm.lower()
    # Bytes know the case of ASCII alone, at a third of the time.
    lower = norm.encode("utf-8", "surrogatepass").lower().decode("utf-8", "surrogatepass")
    for capital, small in _CAPITALS:
        if capital in lower:
            lower = lower.replace(capital, small)
    return lower
