"""The page of the record, field by field: from the records, their docstrings, and what they say of a composed release."""

import ast
import contextlib
import datetime
import enum
import inspect
import itertools
import re
import types
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

import hmip_parse
from hmip_parse import records, terms
from hmip_parse.spans import Evidence, Span
from record_parts import READ_FROM

ROOT = Path(__file__).resolve().parent.parent
_FIXTURE = "fixtures/nps-2020-south-west-south-central.txt"  # one that has an aspect, a recalled result and a remark
_WITH_SCORE = "fixtures/composed-staffordshire-and-stoke-2022.txt"  # the one above has no points
_EVIDENCE = "evidence"

_TOP = f"""# The record, field by field

What `parse` gives for one press release. A value that the release does not state is `None`, or an empty tuple; nothing
is guessed. The records are frozen, hashable, and equal where their values are. In `to_dict()` and JSON the same names
hold the same values: enums by their value, dates in ISO 8601, tuples as lists, spans as `[start, end]`. `hmip-parse
schema` writes the JSON Schema.

Every example below reads the release `{_FIXTURE}`, a composed one, and runs as a test:

```python
>>> from pathlib import Path
>>> import hmip_parse
>>> text = Path("{_FIXTURE}").read_text(encoding="utf-8")
>>> release = hmip_parse.parse(text)

```

This page is written by `python benchmarks/pages.py` from the records and their docstrings; a test holds it to them.
"""

# How the example of a record is come by, in the order of the page; `release` is there already.
_RECORDS: dict[type, tuple[str, str]] = {
    records.Release: ("release", ""),
    records.Outcome: ("outcome", "outcome = release.outcomes[0]"),
    records.Service: ("service", "service = release.outcomes[0].service"),
    records.Score: (
        "score",
        f'score = hmip_parse.parse(Path("{_WITH_SCORE}").read_text(encoding="utf-8")).outcomes[0].score',
    ),
    records.PreviousRating: ("previous", "previous = release.outcomes[0].previous"),
    records.AspectRating: ("aspect", "aspect = release.outcomes[0].aspects[0]"),
    records.Recommendations: ("recommendations", "recommendations = release.recommendations"),
    records.RecommendationCount: ("count", "count = release.recommendations.counts[0]"),
    records.Period: ("fieldwork", "fieldwork = release.fieldwork"),
    records.Quote: ("quote", "quote = release.quotes[0]"),
    records.Note: ("note", "note = release.notes[0]"),
    records.Percentage: ("percentage", "percentage = release.percentages[0]"),
    records.Diagnostic: ("diagnostic", "diagnostic = release.diagnostics[0]"),
}
_TERMS = (
    terms.ReleaseKind,
    terms.Sector,
    terms.ServiceKind,
    terms.Rating,
    terms.Level,
    terms.Precision,
    terms.Severity,
)
# Where the value as it is would be a page of its own.
_SHORTER = {
    "release.body": "len(release.body), release.body[0][:35]",
    "release.notes": "len(release.notes), release.notes[0]",
    "release.diagnostics": "[found.code for found in release.diagnostics]",
    "outcome.service": "outcome.service.name",
    "outcome.aspects": "len(outcome.aspects), outcome.aspects[0]",
    "outcome.previous": "outcome.previous.rating, outcome.previous.year",
    "outcome.score": "outcome.score is None  # this release states no points: see Score below",
    "quote.text": "quote.text[:35]",
    "recommendations.counts": "len(recommendations.counts), recommendations.counts[0]",
}


def record_page() -> str:
    """The page: a section a record, then the short cuts, the evidence and the terms."""
    space: dict[str, Any] = {"Path": Path, "hmip_parse": hmip_parse}
    lines = [_TOP]
    with contextlib.chdir(ROOT):
        space["release"] = hmip_parse.parse(Path(_FIXTURE).read_text(encoding="utf-8"))
        for record in _RECORDS:
            lines += _section(record, space)
    lines += [_EVIDENCE_SECTION, "## Terms", ""]
    for term in _TERMS:
        lines += _term(term)
    return "\n".join(lines).rstrip() + "\n"


def _section(record: type, space: dict[str, Any]) -> Iterator[str]:
    said = _docstring(record)
    name, given = _RECORDS[record]
    yield f"## {record.__name__}\n\n{said['']}\n"
    yield "| field | type | meaning | where it is read |\n|---|---|---|---|"
    hints = typing.get_type_hints(record)
    fields = [field.name for field in attrs.fields(record)]
    for field in fields:
        where = "" if field == _EVIDENCE else READ_FROM[f"{record.__name__}.{field}"]
        yield f"| `{field}` | {type_name(hints[field])} | {_cell(said[field])} | {_cell(where)} |"
    yield "\n```python"
    if given:
        yield f">>> {given}"
        exec(given, space)  # noqa: S102 - a line of the table above
    for field in fields:
        shown = _SHORTER.get(f"{name}.{field}", f"{name}.{field}")
        yield f">>> {shown}"
        value = eval(shown, space)  # noqa: S307 - the same
        if value is None:
            raise ValueError(f"{shown} has no value to show: take another release")
        yield repr(value)
    yield "\n```\n"
    if record is records.Release:
        yield from _short_cuts(space)


def _short_cuts(space: dict[str, Any]) -> Iterator[str]:
    yield "What most people want of a release with one service, without a way through tuples:\n"
    yield "| property | type | meaning |\n|---|---|---|"
    found = {name: each for name, each in vars(records.Release).items() if isinstance(each, property)}
    for name, each in found.items():
        kind = typing.get_type_hints(each.fget)["return"]
        yield f"| `{name}` | {type_name(kind)} | {_cell(inspect.getdoc(each) or '')} |"
    yield "\n```python"
    for name in found:
        value = eval(f"release.{name}", space)  # noqa: S307 - a property of the record
        yield f">>> release.{name} is None\nTrue" if value is None else f">>> release.{name}\n{value!r}"
    yield "\n```\n"
    yield "Here `pdu` is `None` since the service is a division, and `score` since the release states no points.\n"


_EVIDENCE_SECTION = """## Evidence

Each record has `evidence`: by the names of its fields, the spans of the very string that was passed to `parse`. A span is
half open and counts characters. A field without an entry was not read from the text: it is absent, was looked up or
computed. `evidence` takes no part in equality.

```python
>>> [span.of(text) for span in release.outcomes[0].evidence["rating"]]
['Good']
>>> release.recommendations.evidence["total"]
(Span(start=2051, end=2053),)
>>> text[2051:2053]
'10'
>>> "canonical" in release.outcomes[0].service.evidence
False

```
"""


def _term(term: type[enum.Enum]) -> Iterator[str]:
    first, _, more = (inspect.getdoc(term) or "").partition("\n\n")
    yield f"### {term.__name__}\n\n{first}{' ' + ' '.join(more.split()) if more else ''}\n"
    meanings = _member_docs(term)
    yield "| name | value | meaning |\n|---|---|---|" if meanings else "| name | value |\n|---|---|"
    for member in term:
        meaning = f" {_cell(meanings.get(member.name, ''))} |" if meanings else ""
        yield f"| `{term.__name__}.{member.name}` | `{member.value}` |{meaning}"
    yield ""


def type_name(kind: Any) -> str:
    """A type in words, with links to the records and terms of the page."""
    if isinstance(kind, types.UnionType):
        return " or ".join(type_name(each) for each in typing.get_args(kind))
    if typing.get_origin(kind) is tuple:
        return f"tuple of {type_name(typing.get_args(kind)[0])}"
    if kind is types.NoneType:
        return "`None`"
    if kind in _RECORDS or kind in _TERMS or kind in (Evidence, Span):
        return f"[`{kind.__name__}`](#{kind.__name__.lower()})"
    return f"`{'datetime.' if kind in (datetime.date, datetime.datetime) else ''}{kind.__name__}`"


def _docstring(record: type) -> dict[str, str]:
    """What a record's docstring says of it, under '', and of each of its attributes."""
    said, _, attributes = (inspect.getdoc(record) or "").partition("\n\nAttributes:\n")
    entries = re.findall(r"^    (\w+): (.*(?:\n     .*)*)", attributes, re.MULTILINE)
    return {"": said, **{name: " ".join(words.split()) for name, words in entries}}


def _member_docs(term: type[enum.Enum]) -> dict[str, str]:
    """The docstrings below the members of an enum, which Python itself does not keep."""
    tree = ast.parse(inspect.getsource(term).lstrip())
    found = {}
    body = typing.cast("ast.ClassDef", tree.body[0]).body
    for one, two in itertools.pairwise(body):
        match one, two:
            case ast.Assign(targets=[ast.Name(id=name)]), ast.Expr(value=ast.Constant(value=str(words))):
                found[name] = " ".join(words.split())
            case _:
                pass
    return found


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
