"""The lines of a text, as an editor counts them.

Lines and columns are counted from 1; a column is a character (a code point), and an end is after the last one. A line
ends with LF, CR LF or CR.
"""

import bisect

import attrs

from hmip_parse.patterns import lazy
from hmip_parse.spans import Span

LINE_END = lazy(r"\r\n|\n|\r")


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
        ends = list(LINE_END.finditer(text))
        self._starts = [0, *(end.end() for end in ends)]
        self._ends = [*(end.start() for end in ends), len(text)]

    def number(self, offset: int) -> int:
        """The line in which a character stands."""
        return bisect.bisect_right(self._starts, offset)

    def text_of(self, line: int) -> str:
        """A line without its end."""
        return self._text[self._starts[line - 1] : self._ends[line - 1]]

    def place(self, span: Span) -> Place:
        """Where a span is."""
        line = self.number(span.start)
        last = self.number(max(span.end - 1, span.start))
        return Place(span, line, self._column(line, span.start), last, self._column(last, span.end))

    def _column(self, line: int, offset: int) -> int:
        return offset - self._starts[line - 1] + 1
