"""Where in a text a diagnostic is: lines and columns, as an editor counts them.

Both are counted from 1; a column is a character (a code point), and an end is after the last one. A line ends with
LF, CR LF or CR.
"""

import bisect
import re
from collections.abc import Iterator

import attrs

from hmip_parse.records import Diagnostic, Release
from hmip_parse.spans import Evidence, Span

_LINE_END = re.compile(r"\r\n|\n|\r")
_STEP = re.compile(r"(\w+)(?:\[(\d+)\])?")


@attrs.frozen
class Place:
    """A range of a text.

    Attributes:
        span: Its offsets.
        line: The line of its first character.
        column: The column of its first character.
        end_line: The line of its last character.
        end_column: The column after its last character.
    """

    span: Span
    line: int
    column: int
    end_line: int
    end_column: int


class Lines:
    """The lines of a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        ends = list(_LINE_END.finditer(text))
        self._starts = [0, *(end.end() for end in ends)]
        self._ends = [*(end.start() for end in ends), len(text)]

    def place(self, span: Span) -> Place:
        """Where a span is."""
        line = self._line(span.start)
        last = self._line(max(span.end - 1, span.start))
        return Place(span, line + 1, span.start - self._starts[line] + 1, last + 1, span.end - self._starts[last] + 1)

    def text_of(self, line: int) -> str:
        """A line without its end."""
        return self._text[self._starts[line - 1] : self._ends[line - 1]]

    def _line(self, offset: int) -> int:
        return bisect.bisect_right(self._starts, offset) - 1


def span_of(diagnostic: Diagnostic, release: Release) -> Span | None:
    """The words that a diagnostic is about.

    These are the words that gave rise to it; else those of the value concerned; else, where that was not read, those
    of the record that it belongs to: the name of the service whose region was looked up. `None` where it is about the
    text as a whole.
    """
    for evidence in (diagnostic.evidence, *_near(diagnostic.field, release)):
        if spans := [span for found in evidence.values() for span in found]:
            return spans[0]
    return None


def _near(path: str | None, release: Release) -> Iterator[Evidence]:
    """The evidence of a value, and then of the records around it, inmost first."""
    if path is None:
        return
    around: list[Evidence] = []
    owner: object = release
    for name, index in _STEP.findall(path):
        evidence: Evidence = getattr(owner, "evidence", Evidence())
        around.insert(0, Evidence({name: evidence[name]} if name in evidence else {}))
        owner = getattr(owner, name, None)
        if index and isinstance(owner, tuple):
            owner = owner[int(index)] if int(index) < len(owner) else None
        around.insert(0, getattr(owner, "evidence", Evidence()))
    yield from around
