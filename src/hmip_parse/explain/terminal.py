"""A release for a terminal: its text with words marked and named, and its record, side by side where it is wide."""

import importlib.util
import textwrap

from hmip_parse.explain import plain
from hmip_parse.explain.item import Explained
from hmip_parse.explain.rows import record_rows, remark_rows, text_rows
from hmip_parse.explain.view import View, view
from hmip_parse.screen import printable

_NARROWEST = 40  # columns; in fewer, wrapping would leave a word a line
_SIDE_BY_SIDE = 110  # columns from which text and record stand beside each other
_PARTS = 10  # width of the column of what begins in a line of the text
_LABELS = 19  # width of the column of the fields' names
_NO_REMARKS = "no remarks"
_NO_TEXT = "the text is not at hand"


def terminal(item: Explained, *, colour: bool, width: int) -> str:
    """A release for a terminal, without a last line end.

    Marks are printed as `[Inadequate|rating]`. With `colour`, and with rich installed, they are coloured and
    underlined instead, each followed by its name.

    Args:
        item: The release and its text.
        colour: Whether the terminal shows colours, and its reader wants them.
        width: Columns.
    """
    width = max(width, _NARROWEST)
    shown = view(item)
    if colour and importlib.util.find_spec("rich"):
        return _coloured(shown, width)
    return "\n".join(_plain(shown, width))


def _plain(shown: View, width: int) -> list[str]:
    remarks = [*plain.lines(remark_rows(shown), 0, width)] or [_NO_REMARKS]
    lines = [plain.rule(printable(shown.item.source), width), *textwrap.wrap(printable(shown.title), width)]
    lines += ["", plain.rule("what to check", width), *remarks, ""]
    wide = width >= _SIDE_BY_SIDE
    right = (width - 3) * 2 // 5 if wide else width
    left = width - 3 - right if wide else width
    words = plain.lines(text_rows(shown), _PARTS, left, beside=wide) if shown.has_text else [_NO_TEXT]
    text = [plain.rule("text", left), *words]
    record = [plain.rule("record", right), *plain.lines(record_rows(shown), _LABELS, right, beside=wide)]
    return [*lines, *(plain.beside(text, record, left) if wide else [*text, "", *record])]


def _coloured(shown: View, width: int) -> str:
    from hmip_parse.explain import coloured  # noqa: PLC0415 - late: rich is an extra

    remarks = coloured.panel("what to check", remark_rows(shown)) if shown.diagnostics else _NO_REMARKS
    text = coloured.panel("text", text_rows(shown)) if shown.has_text else _NO_TEXT
    record = coloured.panel("record", record_rows(shown))
    head = coloured.title(printable(shown.item.source), printable(shown.title))
    sides = [coloured.beside(text, record)] if width >= _SIDE_BY_SIDE else [text, "", record]
    return coloured.printed([head, "", remarks, "", *sides], width)
