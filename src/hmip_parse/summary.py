"""A release as a summary for people: what `hmip-parse --pretty` prints.

Every value of the record has its row, and one that the release does not state is said to be missing. Body, notes and
quotations are told by their length; what is cut ends in '…'.
"""

import datetime
import textwrap
from collections.abc import Iterator

from hmip_parse.records import AspectRating, Diagnostic, Outcome, Percentage, Period, Quote, Recommendations, Release
from hmip_parse.terms import Precision

_MISSING = "not stated"
_NARROWEST = 40  # columns; below, nothing would be gained by wrapping
_LABEL = 17  # width of the column of labels
_OUTCOME_LABEL = 10  # the same, of the rows below an outcome
_FIRST_WORDS = 12  # of a quotation


def summarise(source: str, release: Release, width: int) -> str:
    """The summary, without a last line end.

    Args:
        source: Where the text came from; its title.
        release: The record.
        width: Columns to wrap at.
    """
    width = max(width, _NARROWEST)
    title = printable(source)
    lines = [title, "─" * min(len(title), width)]
    before = ""
    for label, value in _rows(release):
        # A label is not repeated over the items of a list.
        lines += _wrapped(f"{'' if label == before else label:<{_LABEL}}", value, width)
        before = label
    return "\n".join(lines)


def printable(text: str) -> str:
    """The text on one line, with what a terminal might take for a command, and lone surrogates, as escapes."""
    folded = " ".join(text.split())
    return folded if folded.isprintable() else "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in folded)


def _wrapped(label: str, value: str, width: int) -> list[str]:
    # The blanks that align a value are at its start; a value that wraps goes on below its words.
    words = printable(value)
    indent = len(label) + len(value) - len(value.lstrip(" "))
    return textwrap.wrap(
        words, width, initial_indent=label.ljust(indent), subsequent_indent=" " * indent, break_long_words=False, break_on_hyphens=False
    )
