"""The record of a release as HTML: a table a section, each value with links to its words, and the remarks."""

import itertools
from collections.abc import Iterable

from hmip_parse.diagnostics import CODES
from hmip_parse.explain import escaping
from hmip_parse.explain.values import Value
from hmip_parse.explain.view import REMARK, View
from hmip_parse.records import Diagnostic
from hmip_parse.terms import Severity

_LONGEST = 220  # characters of a value in its row; the text beside it has all
_QUOTED = 36  # characters of words in the link to them
_MARKS = "‘’“”'\""  # those around words, for the link has its own
_PLACES = 6  # links of one value; the others are marked with them
GLYPHS = {Severity.ERROR: "✕", Severity.WARNING: "▲", Severity.INFO: "○"}
"""A sign for each severity: not by colour alone."""
NAMES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
"""A word for each severity."""


def tables(view: View, prefix: str) -> str:
    """The record, a table a section.

    Args:
        view: The release.
        prefix: What all ids of this release begin with.
    """
    numbered = enumerate(view.values)
    sections = itertools.groupby(numbered, lambda row: row[1].section)
    return "".join(_table(view, prefix, section, rows) for section, rows in sections)


def remarks(view: View, prefix: str) -> str:
    """The diagnostics as a list, gravest first, or that there are none.

    Args:
        view: The release.
        prefix: What all ids of this release begin with.
    """
    if not view.diagnostics:
        return '<p class="quiet">Nothing: no diagnostic was given. That is no proof that all values are right.</p>'
    rows_of = {position: number for number, value in enumerate(view.values) for position in value.remarks}
    lists: dict[str | None, int] = {}
    for number, value in enumerate(view.values):
        lists.setdefault(value.path.partition("[")[0], number)
    first = len(view.values)
    return (
        '<ul class="remarks">'
        + "".join(
            _remark(view, prefix, first + position, diagnostic, rows_of.get(position, lists.get(diagnostic.field)))
            for position, diagnostic in enumerate(view.diagnostics)
        )
        + "</ul>"
    )


def _table(view: View, prefix: str, section: str, rows: Iterable[tuple[int, Value]]) -> str:
    bodies = (
        f"<tbody>{''.join(_row(view, prefix, number, value) for number, value in item)}</tbody>"
        for _, item in itertools.groupby(rows, lambda row: row[1].item)
    )
    return (
        f"<table><caption>{escaping.text(section)}</caption>"
        '<thead><tr><th scope="col"><span class="hidden">Field</span></th>'
        '<th scope="col"><span class="hidden">Value, and where its words are</span></th></tr></thead>'
        f"{''.join(bodies)}</table>"
    )


def _row(view: View, prefix: str, number: int, value: Value) -> str:
    marks = view.marks_of[number]
    marked = f' data-m="{" ".join(map(str, marks))}"' if marks else ""
    absent = "" if value.stated else " absent"
    shown = escaping.text(escaping.clipped(value.printed, _LONGEST))
    parts = [f'<span class="value">{shown}</span>']
    if value.inferred:
        parts.append(f'<span class="how"><b class="badge">inferred</b> {escaping.text(value.inferred)}</span>')
    if links := _links(view, prefix, marks, value.printed, quote=value.path != "body"):
        parts.append(f'<span class="at">{links}</span>')
    elif value.spans:
        parts.append(f'<span class="at">{_numbers(value)}</span>')
    for position in value.remarks:
        diagnostic = view.diagnostics[position]
        if value.inferred != diagnostic.message:
            parts.append(
                f'<a class="note {diagnostic.severity}" href="#{prefix}v{len(view.values) + position}">'
                f"{_sign(diagnostic)} {escaping.text(diagnostic.code)}</a>"
            )
    return (
        f'<tr id="{prefix}v{number}" class="{value.group}{absent}" tabindex="-1"{marked}>'
        f'<th scope="row">{escaping.text(value.label)}</th><td>{"".join(parts)}</td></tr>'
    )


def _links(view: View, prefix: str, marks: tuple[int, ...], printed: str, *, quote: bool = True) -> str:
    """Links to words: the words themselves where they differ from the value, and their line."""
    links = []
    for mark in marks[:_PLACES]:
        words = escaping.clipped(view.words(mark), _QUOTED + len(printed))
        # Long words are those of a paragraph or a note, which begin as the value does.
        same = not quote or words.casefold() == printed.casefold() or len(view.words(mark)) > _QUOTED
        quoted = "" if same else f"<q>{escaping.text(words.strip(_MARKS))}</q> "
        links.append(f'<a href="#{prefix}m{mark}">{quoted}line {view.line(mark)}</a>')
    if len(marks) > _PLACES:
        links.append(f"and {len(marks) - _PLACES} more")
    return ", ".join(links)


def _numbers(value: Value) -> str:
    """Where words stand that cannot be marked: the text is not at hand, or too many marks lie over each other."""
    places = [f"{span.start}–{span.end}" for span in value.spans[:_PLACES]]
    more = f" and {len(value.spans) - _PLACES} more" if len(value.spans) > _PLACES else ""
    return f"characters {', '.join(places)}{more}"


def _remark(view: View, prefix: str, number: int, diagnostic: Diagnostic, row: int | None) -> str:
    marks = view.marks_of[number]
    marked = f' data-m="{" ".join(map(str, marks))}"' if marks else ""
    links = _links(view, prefix, marks, "")
    if row is not None:
        value = view.values[row]
        whole = value.path.startswith(f"{diagnostic.field}[")  # it is about a list, and the row only begins it
        label = value.section if whole else f"{value.label}: {escaping.clipped(value.printed, _QUOTED)}"
        link = f'<a href="#{prefix}v{row}">{escaping.text(label)}</a>'
        links = f"{link}, {links}" if links else link
    meaning = (
        f'<span class="meaning">{escaping.text(CODES[diagnostic.code].meaning)}</span>'
        if diagnostic.code in CODES
        else ""
    )
    return (
        f'<li id="{prefix}v{number}" class="{REMARK} {diagnostic.severity}" tabindex="-1"{marked}>'
        f'<b class="sign">{_sign(diagnostic)}</b> <code>{escaping.text(diagnostic.code)}</code> '
        f'<span class="message">{escaping.text(diagnostic.message)}</span>{meaning}'
        f'{f"""<span class="at">{links}</span>""" if links else ""}</li>'
    )


def _sign(diagnostic: Diagnostic) -> str:
    return f'<span aria-hidden="true">{GLYPHS[diagnostic.severity]}</span> {NAMES[diagnostic.severity]}'
