"""What several tests share: the fixtures, a text's parts, a release to vary, and the walk over a record's spans."""

import functools
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

from hmip_parse import Evidence, Note, Percentage, Quote, Release, Span
from hmip_parse.extractors import quotes
from hmip_parse.source import Source
from hmip_parse.tokenizer import Document, tokenize

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
FIXTURE_NAMES = sorted(path.stem for path in FIXTURES.glob("*.txt"))
_WRAPPED_LINE = re.compile(r"[\w,;][ \t]*\r?\n[ \t]*[a-z]")

PARTS = {
    "headline": "Swansea Neath Port Talbot Probation Delivery Unit rated as ‘Good’",
    "lead": (
        "Swansea Neath Port Talbot Probation Delivery Unit (PDU) has received an overall rating of ‘Good’ following "
        "an inspection by His Majesty’s Inspectorate of Probation."
    ),
    "speech": (
        "Chief Inspector of Probation Petra Holloway said: “Staff here are well led and they know the people they "
        "supervise. I was glad to see it.”"
    ),
    "body": "Inspectors found that plans were kept up to date, and that offices were calm and clean.",
    "recommendations": "The Inspectorate made three recommendations to Swansea Neath Port Talbot PDU.",
    "ends": "ENDS",
    "heading": "Notes to editor",
    "notes": (
        "1. Swansea Neath Port Talbot PDU sits within the Probation Service – Wales region.\n"
        "2. The report is available at hmiprobation.example.gov.uk/reports on 14 March 2024 00.01.\n"
        "3. Fieldwork for this inspection took place in November 2023.\n"
        "4. For media enquiries, please contact press.example@hmiprobation.example.gov.uk"
    ),
}


def release_text(gap: str = "\n\n", **changes: str | None) -> str:
    """A clean release of today's kind; a part is replaced by keyword, and left out with `None`."""
    parts = PARTS | changes
    return gap.join(words for words in parts.values() if words is not None)


def fixture_text(name: str) -> str:
    """A fixture as it stands: no line end is translated."""
    with (FIXTURES / f"{name}.txt").open(encoding="utf-8", newline="") as opened:
        return opened.read()


def fixture_gold(name: str) -> dict[str, Any]:
    """What a person read in a fixture."""
    return json.loads((FIXTURES / f"{name}.json").read_text(encoding="utf-8"))


def document(text: str) -> Document:
    """A text's parts."""
    return tokenize(Source(text))


def bare(*paragraphs: str, notes: tuple[str, ...] = ()) -> Document:
    """A document with a headline of its own, whose body and notes are these."""
    head = ["Report on a local service published", *paragraphs]
    tail = ["ENDS", "Notes to editor", *(f"{i}. {note}" for i, note in enumerate(notes, start=1))] if notes else []
    return document("\n\n".join(head + tail))


def body_of(parts: Document) -> list[str]:
    """The paragraphs as printed."""
    return [parts.source.view[start:end] for start, end in parts.body]


def headline_of(parts: Document) -> str | None:
    """The headline as printed."""
    return parts.source.view[slice(*parts.headline)] if parts.headline else None


def notes_of(parts: Document) -> list[tuple[str | None, str]]:
    """Label and words of each note as printed."""
    view = parts.source.view
    return [(view[slice(*note.label)] if note.label else None, view[note.start : note.end]) for note in parts.notes]


def speech_of(parts: Document) -> list[tuple[int, int]]:
    """The ranges of quoted speech."""
    return quotes.read_quotes(parts)[1]


def evidence_of(record: object, path: str = "") -> Iterator[tuple[str, object, tuple[Span, ...]]]:
    """Path, value and spans of every evidence entry of a record and the records in it."""
    if isinstance(record, tuple):
        for index, item in enumerate(record):
            yield from evidence_of(item, f"{path}[{index}]")
    elif attrs.has(type(record)):
        evidence: Evidence = record.evidence
        for name, spans in evidence.items():
            yield f"{path}.{name}".lstrip("."), getattr(record, name), spans
        for field in attrs.fields(type(record)):
            if field.name != "evidence":
                yield from evidence_of(getattr(record, field.name), f"{path}.{field.name}".lstrip("."))


def check_spans(release: Release, text: str) -> int:
    """Assert that every span lies in the text and holds words; give the number of spans."""
    count = 0
    for path, _, spans in evidence_of(release):
        for span in spans:
            assert 0 <= span.start < span.end <= len(text), f"{path}: {span} of {len(text)} characters"
            assert span.of(text).strip(), f"{path}: blank span {span}"
            count += 1
    return count


def folded(words: str) -> str:
    """Words with every run of white space as one blank."""
    return " ".join(words.split())


def unclosed(text: str) -> str:
    """The text of a reader without the one line end that closes it."""
    assert not text or re.search(r"[^\n]\n\Z", text)
    return text.removesuffix("\n")


@functools.cache
def wrapped_fixtures() -> frozenset[str]:
    """The fixtures whose lines are cut off at a width: in these nothing but a blank line parts two paragraphs."""
    return frozenset(name for name in FIXTURE_NAMES if len(_WRAPPED_LINE.findall(fixture_text(name))) > 1)


def split(text: str) -> tuple[str, *tuple[int, ...]]:
    """A text whose range, or whose two parts, are marked by '|': the text without the marks, and their places."""
    places = [at - number for number, at in enumerate(at for at, mark in enumerate(text) if mark == "|")]
    return text.replace("|", ""), *places


def check_words(release: Release, text: str) -> None:
    """Where a field is words of the text, the spans' words are the value."""
    view = {}

    def said(spans):
        return [view.setdefault(span, folded(Source(span.of(text)).view)) for span in spans]

    if release.headline:
        assert said(release.evidence["headline"]) == [folded(release.headline)]
    assert said(release.evidence.get("body", ())) == [folded(paragraph) for paragraph in release.body]
    for record in (*release.quotes, *release.notes, *release.percentages):
        words = said(record.evidence["text"])
        if isinstance(record, Quote):
            assert folded(" ".join(words)) == folded(record.text)
            assert record.speaker is None or said(record.evidence["speaker"]) == [folded(record.speaker)]
            assert record.role is None or said(record.evidence["role"]) == [folded(record.role)]
        else:
            assert isinstance(record, Note | Percentage)
            assert words == [folded(record.text)]
    for outcome in (*release.outcomes, *release.recalled):
        assert said(outcome.service.evidence["name"]) == [folded(outcome.service.name)]
        for aspect in outcome.aspects:
            assert said(aspect.evidence["aspect"]) == [folded(aspect.aspect)]
            assert said(aspect.evidence["grade"]) == [folded(aspect.grade)]
    if release.report_url:
        assert said(release.evidence["report_url"]) == [release.report_url]
    if release.media_email:
        assert said(release.evidence["media_email"]) == [release.media_email]
