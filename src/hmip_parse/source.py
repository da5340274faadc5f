r"""The caller's text and the two forms of it that the parser reads.

`Source.view` is the text with its white space folded and its damage mended: every blank is a plain one, runs of them are
one, line ends are `\n`, `â€˜` is ‘ again and `&amp;` is &. What a record prints is cut from the view. `Source.norm` has
the view's length and one shape for each kind of mark: every single quotation mark is ', every double one is ", every
dash is -. What patterns read is the norm. A range of either becomes a span of the caller's own string with `Source.span`.
"""

import bisect
from collections.abc import Iterable

from hmip_parse.blots import blotted
from hmip_parse.columns import right_hand
from hmip_parse.damage import repairs
from hmip_parse.folding import Edit, edited, fold_marks, lower, runs
from hmip_parse.joining import joints
from hmip_parse.lost import lost_mark, restored
from hmip_parse.markup import markup
from hmip_parse.spans import Span

_span = tuple.__new__  # of two numbers: half the time of `Span(…)`, and there are some forty in a release

LONGEST = 200_000
"""How many characters of a text are read, at most: ten times as many as the longest release has.

What is longer is a report, a whole site or an attack. With this limit no text takes more than so much time and memory.
"""


class Source:
    """A text and its forms.

    Attributes:
        text: The caller's string.
        view: The text with white space folded and damage mended.
        norm: The view with one shape for each kind of mark; same length.
        lower: The norm in lower case, as far as Latin and Welsh letters go; same length.
        rows: The lines of the norm, empty ones among them.
        aside: The right-hand column of a text whose lines run across two, as ranges of the caller's string: it is not read.
        mended: The sequences of damaged characters that were mended, as spans of the caller's string.
        lost: The character that stands for the text's quotation marks, where they are lost; else an empty string.
        read: How many characters of the caller's string are read: all, but of a text beyond `LONGEST`.
    """

    __slots__ = ("_layers", "aside", "lost", "lower", "mended", "norm", "read", "rows", "text", "view")

    def __init__(self, text: str) -> None:
        self.text = text
        self.read = len(text)
        if self.read > LONGEST:
            self.read = _whole_lines(text)
            text = text[: self.read]
        self.mended: list[Span] = []
        # From the view back to the text: white space was folded last, after the damage was mended.
        self._layers: list[_Layer] = []
        self.aside = right_hand(text)
        if self.aside:
            edits = [(start, end, "") for start, end in self.aside]
            self._layers.append(_Layer(edits))
            text = edited(text, edits)
        view, norm = fold_marks(text)
        if marks := markup(text, norm):
            self._layers.insert(0, _Layer(marks))
            text = edited(text, marks)
            view, norm = fold_marks(text)
        if "&" in norm or not norm.isascii():
            edits, mended = repairs(text, norm)
            if edits:
                self.mended = list(self.spans([(start, end) for start, end, _ in mended]))
                self._layers.insert(0, _Layer(edits))
                view, norm = fold_marks(edited(text, edits))
        rows = norm.split("\n")
        if edits := runs(norm, rows):
            self._layers.insert(0, _Layer(edits))
            view, norm = edited(view, edits), edited(norm, edits)
            rows = norm.split("\n")
        self.lost = lost_mark(norm)
        whole = restored(norm, self.lost) if self.lost else norm
        whole = blotted(view, whole)
        if whole is not norm:
            norm = whole
            rows = norm.split("\n")
        self.view, self.norm, self.rows = view, norm, rows
        self.lower = lower(norm)

    def join_lines(self, breaks: list[int]) -> None:
        """Turn the line ends at these offsets of the view into blanks: they only wrap a paragraph.

        Inside a word or a web address nothing is put, and a hyphen that only parted a word goes with the line end.
        """
        edits = joints(self.view, sorted(set(breaks)))
        if any(not plain for _, _, plain in edits):
            self._layers.insert(0, _Layer(edits))
        self._edit(edits)

    def leave_out(self, places: list[tuple[int, int]]) -> None:
        """Take ranges out of the text: the rows of a page break."""
        edits = [(start, end, "") for start, end in places]
        self._layers.insert(0, _Layer(edits))
        self._edit(edits)

    def _edit(self, edits: list[Edit]) -> None:
        self.view = edited(self.view, edits)
        self.norm = edited(self.norm, edits)
        self.rows = self.norm.split("\n")
        self.lower = lower(self.norm)

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
