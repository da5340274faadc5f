"""Findings for people: `file:line:column: severity code message`, the line, and a caret under the words."""

from collections.abc import Callable, Iterator

from hmip_parse.lint.excerpt import excerpt
from hmip_parse.lint.findings import Checked, Finding
from hmip_parse.screen import escaped, printable

_INDENT = "    "
Paint = Callable[[str, str], str]
"""A text, and the style that it is to have, to the text in that style."""


def lines(checked: Checked, columns: int, paint: Paint) -> Iterator[str]:
    """The lines for one file, without their ends. What is about the whole text stands at line 1, column 1.

    Args:
        checked: The file.
        columns: How many columns the screen has.
        paint: Colours a text; the styles are the severities, `bold` and `good`.
    """
    for finding in checked.findings:
        yield from _lines(checked.source, finding, columns, paint)


def _lines(source: str, finding: Finding, columns: int, paint: Paint) -> Iterator[str]:
    found, place = finding.diagnostic, finding.place
    line, column = (place.line, place.column) if place else (1, 1)
    where = paint(f"{escaped(source)}:{line}:{column}:", "bold")
    yield f"{where} {paint(found.severity, found.severity)} {found.code} {printable(found.message)}"
    if place is None:
        return
    start = place.column - 1
    shown, carets = excerpt(finding.shown, start, start + len(finding.words), columns - len(_INDENT))
    yield f"{_INDENT}{shown}".rstrip()
    yield f"{_INDENT}{paint(carets, 'good')}"
