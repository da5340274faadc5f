r"""The caller's text and the two forms of it that the parser reads.

`Source.view` is the text with its white space folded and its damage mended: runs of blanks are one blank, line ends
are `\n`, `â€˜` is ‘ again and `&amp;` is &. What a record prints is cut from the view. `Source.norm` has the view's
length and one shape for each kind of mark: every single quotation mark is ', every double one is ", every dash is -.
What patterns read is the norm. A range of either becomes a span of the caller's own string with `Source.span`.
"""

import bisect
import html
import re

from hmip_parse.spans import Span

# What the norm puts for the marks that stand in the view, one character for one.
FOLDED = {
    "'": "`’‘‚‛′´",
    '"': "“”„‟″«»",
    "-": "–—‐‑‒―−•·▪●◦\uf0b7",  # bullets too: an item's mark is told from its place, not from its shape
    " ": "\t\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
}
# Plain ones first: the folding stops when nothing but ASCII is left.
_FOLDS = tuple(
    sorted(((mark, plain) for plain, marks in FOLDED.items() for mark in marks), key=lambda fold: not fold[0].isascii())
)

# UTF-8 that was read as Windows-1252: each character and what it was turned into. A code point that Windows-1252 does
# not define comes out as a control character, as U+FFFD or not at all.
_MANGLED = "‘’“”–—…•£é\xa0ôâ"


def _mojibake() -> dict[str, str]:
    found = {}
    for char in _MANGLED:
        raw = char.encode()
        found[raw.decode("latin-1")] = char
        found["".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in raw)] = char
        found[raw.decode("cp1252", "replace")] = char
    found["â€"] = "”"  # the byte 9D is undefined, and often dropped
    return dict(sorted(found.items(), key=lambda item: -len(item[0])))


_MOJIBAKE = _mojibake()
_MOJIBAKE_LEADS = ("â", "Â", "Ã")
_MOJIBAKE_RUN = re.compile("|".join(map(re.escape, _MOJIBAKE)))
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d{0,2});")
_BLANKS = FOLDED[" "] + " "
_RUN = re.compile(f"[{_BLANKS}]{{2,}}")
_LINE_END = re.compile(f"[{_BLANKS}]*(?:\r\n?|[\n\x0b\x0c\x85\u2028\u2029])[{_BLANKS}]*")
_LINE_ENDS = "\r\x0b\x0c\x85\u2028\u2029"  # besides the common one
_INVISIBLES = "\ufeff\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\xad"
_INVISIBLE = re.compile(f"[{_INVISIBLES}]+")


class Source:
    """A text and its forms.

    Attributes:
        text: The caller's string.
        view: The text with white space folded and damage mended.
        norm: The view with one shape for each kind of mark; same length.
        lower: The norm in lower case; same length.
        mended: The sequences of damaged characters that were mended, as spans of the caller's string.
    """

    __slots__ = ("_at", "_there", "_wide", "lower", "mended", "norm", "text", "view")

    def __init__(self, text: str) -> None:
        self.text = text
        # Where view and text part company: from view offset `_at[i]` on, the text is read from `_there[i]` on;
        # `_wide` has the view's characters that stand for a run of the text, and where that run ends.
        self._at: list[int] = []
        self._there: list[int] = []
        self._wide: dict[int, int] = {}
        self.mended: list[Span] = []
        self.view, self.norm = self._fold(text, _fold_marks(text))
        self.lower = _lower(self.norm)

    def join_lines(self, breaks: list[int]) -> None:
        """Turn the line ends at these offsets of the view into blanks: they only wrap a paragraph."""
        parts, done = [], 0
        for at in sorted(set(breaks)):
            parts.append(self.view[done:at])
            done = at + 1
        parts.append(self.view[done:])
        self.view = " ".join(parts)
        self.norm = _fold_marks(self.view)
        self.lower = _lower(self.norm)

    def span(self, start: int, end: int) -> Span:
        r"""The caller's words for a range of the view."""
        if not self._at:
            return Span(start, end)
        at, there, last = self._at, self._there, end - 1
        i = bisect.bisect_right(at, start) - 1
        first = start + there[i] - at[i] if i >= 0 else start
        if (wide := self._wide.get(last)) is not None:
            return Span(first, wide)
        i = bisect.bisect_right(at, last, i + 1) - 1
        return Span(first, end + there[i] - at[i] if i >= 0 else end)

    def _fold(self, text: str, marks: str) -> tuple[str, str]:
        """The view of a text and its norm; `marks` is the text with its marks folded already."""
        edits = self._edits(text, marks)
        if not edits:
            return text, marks
        view: list[str] = []
        norm: list[str] = []
        done = length = 0
        for start, end, plain in edits:
            if start < done:
                continue
            view += text[done:start], plain
            norm += marks[done:start], plain if plain in " \n" else _fold_marks(plain)
            length += start - done
            if plain:
                self._at.append(length)
                self._there.append(start)
                self._wide[length] = end
            length += len(plain)
            self._at.append(length)
            self._there.append(end)
            done = end
        view.append(text[done:])
        norm.append(marks[done:])
        return "".join(view), "".join(norm)

    def _edits(self, text: str, marks: str) -> list[tuple[int, int, str]]:
        """The runs of the text for which the view has something else: start, end and what it has."""
        edits: list[tuple[int, int, str]] = []
        if "  " in marks:
            edits += [(m.start(), m.end(), " ") for m in _RUN.finditer(text)]
        if "\r" in text or _has_any(text, _LINE_ENDS):
            edits += [(m.start(), m.end(), "\n") for m in _LINE_END.finditer(text) if m[0] != "\n"]
        elif " \n" in marks or "\n " in marks:
            edits += _ragged_lines(text)
        if not marks.isascii():  # letters and marks beyond those that a clean release has
            if _has_any(text, _INVISIBLES):
                edits += [(m.start(), m.end(), "") for m in _INVISIBLE.finditer(text)]
            if any(lead in text for lead in _MOJIBAKE_LEADS):
                damage = [(m.start(), m.end(), _MOJIBAKE[m[0]]) for m in _MOJIBAKE_RUN.finditer(text) if len(m[0]) > 1]
                self.mended += [Span(start, end) for start, end, _ in damage]
                edits += damage
        if "&" in text:
            for m in _ENTITY.finditer(text):
                plain = html.unescape(m[0])
                if len(plain) == 1 and plain != "&" or m[0] == "&amp;":
                    self.mended.append(Span(*m.span()))
                    edits.append((m.start(), m.end(), plain))
        edits.sort(key=lambda edit: (edit[0], -edit[1]))
        return edits


def places(text: str, literal: str, start: int = 0, end: int | None = None) -> list[int]:
    """Where a literal stands: the cheap search before any pattern."""
    found = []
    at = text.find(literal, start, end)
    while at != -1:
        found.append(at)
        at = text.find(literal, at + 1, end)
    return found


def _has_any(text: str, chars: str) -> bool:
    return any(char in text for char in chars)


def _ragged_lines(text: str) -> list[tuple[int, int, str]]:
    """The line ends that have blanks before or behind them."""
    found = []
    at = text.find("\n")
    while at != -1:
        first, last = at, at + 1
        while first and text[first - 1] in _BLANKS:
            first -= 1
        while text[last : last + 1] and text[last] in _BLANKS:
            last += 1
        if last - first > 1:
            found.append((first, last, "\n"))
        at = text.find("\n", last)
    return found


def _fold_marks(view: str) -> str:
    if not view.isascii():
        for mark, plain in _FOLDS:
            if mark in view:
                view = view.replace(mark, plain)
                if view.isascii():
                    break
    return view.replace("\t", " ").replace("`", "'") if "\t" in view or "`" in view else view


def _lower(norm: str) -> str:
    lower = norm.lower()
    if len(lower) != len(norm):  # 'İ' grows in lower case
        lower = "".join(char.lower() if len(char.lower()) == 1 else char for char in norm)
    return lower
