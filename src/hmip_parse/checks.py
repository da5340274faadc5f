"""From finished records to diagnostics: what a careful reader would check before relying on a value.

A check never corrects anything. Its code, severity and meaning stand in `diagnostics.CODES`.
"""

from collections.abc import Iterator
from typing import NamedTuple

from hmip_parse.blots import BLOT
from hmip_parse.diagnostics import CODES
from hmip_parse.extractors.dates import find_dates
from hmip_parse.extractors.publication import Publication
from hmip_parse.linking.issues import Issue
from hmip_parse.patterns import lazy
from hmip_parse.records import Diagnostic, Note, Outcome, Period, Quote, Recommendations
from hmip_parse.reference import region_of_unit
from hmip_parse.reference.bands import other_band
from hmip_parse.source import Source
from hmip_parse.spans import NO_EVIDENCE, Evidence, Span
from hmip_parse.terms import ReleaseKind, Sector, ServiceKind
from hmip_parse.tokenizer import LONGEST_HEADING, Document, Range, is_ends
from hmip_parse.vocabulary import MONTH, WEEKDAYS
from hmip_parse.wording import KNOWN_KINDS, spaced

_SENTENCE_END = lazy(r"[.!?:;]['\")\]]{0,3}$|\b(?:ends|editors?)$|\)$")
_LONGEST_END = 12  # and a character before it
# A note that ends with one of these breaks off.
_BROKEN_OFF = (
    ",",
    *(
        f" {word}"
        for word in (
            "a an the and or of to in on at by for from with is was were are has have that which who this its".split()
        )
    ),
)
_YEARLESS = lazy(
    rf"\b(?:available|published|public|released|embargoed|live)\b.{{0,200}}?\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}\b(?!,? \d{{4}})"
)
# Characters that stand for others and cannot be mended: the replacement character, and what is left of mojibake.
_LOST = ("\ufffd", "â€", "Ã©")
_IN_ORDER = [str(label) for label in range(1, 31)]  # most notes are numbered so
_RANK = {code: rank for rank, code in enumerate(CODES)}
_QUOTE_FAULTS = {
    "quotation-not-closed": "the statement has no closing mark; it is read to the end of its paragraph",
    "quotation-not-opened": "the statement has no opening mark; it is read from its attribution on",
}


class Values(NamedTuple):
    """What was read, before it is one record.

    `kind_read` and `sector_read` tell whether words of the text state the two.
    """

    kind: ReleaseKind
    kind_read: bool
    sector: Sector | None
    sector_read: bool
    outcomes: tuple[Outcome, ...]
    recalled: tuple[Outcome, ...]
    recommendations: Recommendations | None
    quotes: tuple[Quote, ...]
    notes: tuple[Note, ...]
    published: Publication | None
    fieldwork: Period | None


def diagnose(
    document: Document, values: Values, issues: list[Issue], faults: list[tuple[str, Range]]
) -> tuple[Diagnostic, ...]:
    """The diagnostics of a release, gravest first.

    Args:
        document: The text's parts.
        values: What was read.
        issues: What linking remarked on.
        faults: The codes and places of faulty quotations.
    """
    found = [*issues, *[Issue(code, "quotes", _QUOTE_FAULTS[code], place) for code, place in faults]]
    found += _of_text(document, values.kind)
    if values.kind is not ReleaseKind.UNKNOWN:
        found += _of_publication(document, values.published)
        if values.fieldwork:
            found += _of_fieldwork(document, values.fieldwork, values.published)
        found += _of_inference(values)
        if values.recommendations:
            found += _of_recommendations(values.recommendations)
        for index, outcome in enumerate(values.outcomes):
            found += _of_outcome(f"outcomes[{index}]", outcome)
        found += _of_quotes(values.quotes)
        found += _of_notes(values.notes)
    if len(found) > 1:
        found.sort(key=_rank)
    return tuple([_diagnostic(document, issue) for issue in found])


def _rank(issue: Issue) -> int:
    return _RANK[issue.code]


def _diagnostic(document: Document, issue: Issue) -> Diagnostic:
    spans = (document.source.span(*issue.place),) if issue.place else issue.spans
    evidence = Evidence({"message": spans}) if spans else NO_EVIDENCE
    return Diagnostic(issue.code, CODES[issue.code].severity, issue.field, issue.message, evidence=evidence)


def _of_text(document: Document, kind: ReleaseKind) -> Iterator[Issue]:
    norm = document.source.norm
    if (read := document.source.read) < (length := len(document.source.text)):
        said = f"the text has {length:,} characters, of which the first {read:,} were read: no release is so long"
        yield Issue("text-too-long", None, said)
    if not norm or norm.isspace():
        yield Issue("text-empty", None, "the text holds no words")
        return
    if kind is ReleaseKind.UNKNOWN:
        said = "nothing says that the text is about the work of HM Inspectorate of Probation"
        yield Issue("not-a-release", "kind", said)
    if document.headline is None:
        yield Issue("headline-missing", "headline", "the text has no line that can be its headline")
    if aside := document.source.aside:
        said = f"the text is printed in two columns: the right-hand part of {len(aside)} lines is not read"
        yield Issue("text-in-columns", None, said, spans=(Span(aside[0][0], aside[-1][1]),))
    if count := len(document.source.mended):
        what = "mangled characters or HTML entities were" if count > 1 else "mangled character or HTML entity was"
        said = f"{count} {what} mended before reading"
        yield Issue("text-damaged", None, said)
    elif (source := document.source).lost == "?":
        said = f"{source.view.count('?') - norm.count('?')} question marks stand for quotation marks, apostrophes or dashes"
        yield Issue("text-damaged", None, said)
    elif (source.lost or not norm.isascii()) and (lost := _unreadable(source)):
        yield Issue("text-damaged", None, f"{lost} character{'s' * (lost > 1)} of the text cannot be made out")
    if kind is not ReleaseKind.UNKNOWN:
        yield from _of_ends(document)


def _unreadable(source: Source) -> int:
    """How many characters, or what is left of some, nobody can make out."""
    lost = sum(source.view.count(mark) for mark in _LOST)
    if BLOT in source.norm:
        lost += sum(norm == BLOT and view not in _LOST for view, norm in zip(source.view, source.norm, strict=True))
    return lost


def _of_ends(document: Document) -> Iterator[Issue]:
    lower = document.source.lower
    last = document.body[-1] if document.body else None
    if document.notes:
        note = document.notes[-1]
        last_words = lower[note.start : note.end]
        if last_words.endswith(_BROKEN_OFF) or last_words.rfind("(") > last_words.rfind(")"):
            yield Issue("text-cut-short", "notes", "the last note breaks off", (note.start, note.end))
    elif last and not document.finished and not _is_whole(lower[last[0] : last[1]].strip()):
        yield Issue("text-cut-short", None, "the text ends in the middle of a sentence", last)
    if document.another is not None:
        said = "another release begins behind the notes and is left out: pass it by itself"
        yield Issue("several-releases", None, said, (document.another, len(lower)))
        return
    rows = [row for row in document.source.rows if len(row) <= LONGEST_HEADING and ("nd" in row or "ND" in row)]
    if len(rows) > 1 and sum(map(is_ends, rows)) > 1:
        yield Issue("several-releases", None, "more than one ENDS: several releases in one text are read as one")


def _is_whole(words: str) -> bool:
    """Whether a paragraph ends where a sentence does; a lone mark is no sentence."""
    return len(words) <= 1 or _SENTENCE_END.search(words[-_LONGEST_END:]) is not None


def _of_publication(document: Document, published: Publication | None) -> Iterator[Issue]:
    lower = document.source.lower
    if published is None:
        for note in document.notes:
            if found := _YEARLESS.search(lower, note.start, note.end):
                said = "a day of publication is printed without its year"
                yield Issue("date-without-year", "published", said, found.span())
        return
    day, stated = published.day, published.found.weekday
    if stated is not None and day.weekday() != stated:
        said = f"{day} was a {WEEKDAYS[day.weekday()].title()}, not a {WEEKDAYS[stated].title()}"
        yield Issue("weekday-mismatch", "published", said, (published.found.start, published.found.end))
    if "embargo" not in lower:
        return
    for start, end in [*document.preamble, *document.note_words]:
        if lower.find("embargo", start, end) == -1:
            continue
        for date in find_dates(lower, start, end):
            if date.value and date.value != day:
                said = f"the embargo is until {date.value}, the release is out on {day}"
                yield Issue("embargo-disagrees", "embargo", said, (date.start, date.end))


def _of_fieldwork(document: Document, period: Period, published: Publication | None) -> Iterator[Issue]:
    if published and period.end > published.day:
        place = (published.found.start, published.found.end)
        said = f"fieldwork to {period.end}, published {published.day}"
        yield Issue("fieldwork-after-publication", "fieldwork", said, place)
    if str(period.start.year) not in "\n".join([span.of(document.source.text) for span in period.evidence["start"]]):
        said = f"the first end of the period is printed without its year; {period.start.year} follows from the second"
        yield Issue("year-inferred", "fieldwork.start", said)


def _of_inference(values: Values) -> Iterator[Issue]:
    """What no words of the text state; an inferred region has its remark from the lookup itself."""
    if not values.kind_read:
        yield Issue("kind-inferred", "kind", "nothing in the opening says what is announced; it is read as other news")
    if values.sector and not values.sector_read:
        said = f"no service is named; the words of the text are those of the {values.sector} sector"
        yield Issue("sector-inferred", "sector", said)
    for name, outcomes in (("outcomes", values.outcomes), ("recalled", values.recalled)):
        for index, outcome in enumerate(outcomes):
            service = outcome.service
            if "kind" not in service.evidence:
                called = KNOWN_KINDS.get(service.kind, spaced(service.kind))
                said = f"no unit word stands with {service.name!r}; its kind ({called}) is that of the rest"
                yield Issue("service-kind-inferred", f"{name}[{index}].service.kind", said)


def _of_recommendations(made: Recommendations) -> Iterator[Issue]:
    if made.total is not None and made.counts:
        counted = sum([count.count for count in made.counts])
        if counted > made.total:
            said = f"{counted} by recipient, {made.total} in all"
            yield Issue("recommendation-counts-exceed-total", "recommendations", said)


def _of_outcome(path: str, outcome: Outcome) -> Iterator[Issue]:
    service, score = outcome.service, outcome.score
    if score and score.out_of is not None:
        if score.points > score.out_of:
            yield Issue("score-above-maximum", f"{path}.score", f"{score.points} points out of {score.out_of}")
        elif outcome.rating and (other := other_band(service.kind, outcome.rating, score.points, score.out_of)):
            said = f"{score} lies among the points published with {other}, the release says {outcome.rating}"
            yield Issue("score-outside-band", f"{path}.score", said)
    if service.canonical is None and service.kind in KNOWN_KINDS:
        said = f"there is no {KNOWN_KINDS[service.kind]} named {service.name!r} in the reference data"
        yield Issue("unit-unknown", f"{path}.service.canonical", said)
    if service.canonical and service.kind is ServiceKind.PDU and "region" in service.evidence:
        known = region_of_unit(service.canonical)
        if known and known != service.region:
            said = f"the release says {service.region}, the reference data {known}"
            yield Issue("region-disagrees", f"{path}.service.region", said, spans=service.evidence["region"])


def _of_quotes(quotes: tuple[Quote, ...]) -> Iterator[Issue]:
    for index, quote in enumerate(quotes):
        if quote.speaker is None or quote.role is None:
            said = f"the words are given to {quote.speaker or 'nobody by name'}, introduced without a role"
            yield Issue("speaker-unknown", f"quotes[{index}].speaker", said)


def _of_notes(notes: tuple[Note, ...]) -> Iterator[Issue]:
    labels = [note.label for note in notes]
    if labels == _IN_ORDER[: len(labels)]:
        return
    numbers = [int(label) for label in labels if label and label.isdigit()]
    if numbers and numbers != list(range(1, len(numbers) + 1)):
        yield Issue("notes-out-of-order", "notes", f"the notes are numbered {', '.join(map(str, numbers))}")
