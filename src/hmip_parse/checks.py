"""From finished records to diagnostics: what a careful reader would check before relying on a value.

A check never corrects anything. Its code, severity and meaning stand in `diagnostics.CODES`.
"""

import re
from collections.abc import Iterator

import attrs

from hmip_parse.diagnostics import CODES
from hmip_parse.extractors.periods import find_dates
from hmip_parse.extractors.publication import Publication
from hmip_parse.linking.issues import Issue
from hmip_parse.records import Diagnostic, Outcome, Release
from hmip_parse.reference import rating_bands, region_of_unit
from hmip_parse.spans import NO_EVIDENCE, Evidence
from hmip_parse.terms import ReleaseKind, ServiceKind
from hmip_parse.tokenizer import Document, Range
from hmip_parse.vocabulary import MONTH, WEEKDAYS

_SENTENCE_END = re.compile(r"[.!?:;]['\")\]]{0,3}$|\b(?:ends|editors?)$|\)$")
_YEARLESS = re.compile(rf"\b(?:available|published)\b[^.]{{0,80}}\b\d{{1,2}} {MONTH}\b(?!,? \d{{4}})", re.IGNORECASE)
_ENDS = re.compile(r"^-? ?ends ?[-.]?$", re.IGNORECASE | re.MULTILINE)
_RANK = {code: rank for rank, code in enumerate(CODES)}
_QUOTE_FAULTS = {
    "quotation-not-closed": "the statement has no closing mark; it is read to the end of its paragraph",
    "quotation-not-opened": "the statement has no opening mark; it is read from its attribution on",
}


def with_diagnostics(
    release: Release,
    document: Document,
    published: Publication | None,
    issues: list[Issue],
    faults: list[tuple[str, Range]],
) -> Release:
    """The release with its diagnostics, gravest first."""
    found = [*issues, *(Issue(code, "quotes", _QUOTE_FAULTS[code], place) for code, place in faults)]
    found += _of_text(release, document)
    if release.kind is not ReleaseKind.UNKNOWN:
        found += _of_dates(release, document, published)
        found += _of_recommendations(release)
        for index, outcome in enumerate(release.outcomes):
            found += _of_outcome(f"outcomes[{index}]", outcome)
        found += _of_quotes(release)
        found += _of_notes(release)
    if not found:
        return release
    found.sort(key=lambda issue: _RANK[issue.code])
    return attrs.evolve(release, diagnostics=tuple(_diagnostic(document, issue) for issue in found))


def _diagnostic(document: Document, issue: Issue) -> Diagnostic:
    evidence = Evidence({"message": (document.source.span(*issue.place),)}) if issue.place else NO_EVIDENCE
    return Diagnostic(issue.code, CODES[issue.code].severity, issue.field, issue.message, evidence=evidence)


def _of_text(release: Release, document: Document) -> Iterator[Issue]:
    norm = document.source.norm
    if not norm.strip():
        yield Issue("text-empty", None, "the text holds no words")
        return
    if release.kind is ReleaseKind.UNKNOWN:
        yield Issue(
            "not-a-release", "kind", "nothing says that the text is about the work of HM Inspectorate of Probation"
        )
    if document.headline is None:
        yield Issue("headline-missing", "headline", "the text has no line that can be its headline")
    if document.source.mended:
        count = len(document.source.mended)
        yield Issue(
            "text-damaged",
            None,
            f"{count} mangled character{'s' * (count > 1)} or HTML entities were mended before reading",
        )
    last = document.body[-1] if document.body else None
    if (
        last
        and not document.finished
        and not _SENTENCE_END.search(norm[slice(*last)].strip())
        and last[1] - last[0] > 1
    ):
        yield Issue("text-cut-short", None, "the text ends in the middle of a sentence", last)
    if document.source.lower.count("\nends") > 1 and len(_ENDS.findall(norm)) > 1:
        yield Issue("several-releases", None, "more than one ENDS: several releases in one text are read as one")


def _of_dates(release: Release, document: Document, published: Publication | None) -> Iterator[Issue]:
    lower = document.source.lower
    if published:
        stated = published.found.weekday
        place = (published.found.start, published.found.end)
        if stated is not None and published.day.weekday() != stated:
            fell = WEEKDAYS[published.day.weekday()].title()
            yield Issue(
                "weekday-mismatch",
                "published",
                f"{published.day} was a {fell}, not a {WEEKDAYS[stated].title()}",
                place,
            )
        for start, end in document.preamble:
            for date in find_dates(lower, start, end):
                if date.value and date.value != published.day and "embargo" in lower[start:end]:
                    yield Issue(
                        "embargo-disagrees",
                        "embargo",
                        f"the line above the headline says {date.value}, the release {published.day}",
                        (date.start, date.end),
                    )
        if release.fieldwork and release.fieldwork.end > published.day:
            yield Issue(
                "fieldwork-after-publication",
                "fieldwork",
                f"fieldwork to {release.fieldwork.end}, published {published.day}",
                place,
            )
    else:
        for note in document.notes:
            if found := _YEARLESS.search(lower, note.start, note.end):
                yield Issue(
                    "date-without-year", "published", "a day of publication is printed without its year", found.span()
                )


def _of_recommendations(release: Release) -> Iterator[Issue]:
    made = release.recommendations
    if made and made.total is not None and sum(count.count for count in made.counts) > made.total:
        counted = sum(count.count for count in made.counts)
        yield Issue(
            "recommendation-counts-exceed-total", "recommendations", f"{counted} by recipient, {made.total} in all"
        )


def _of_outcome(path: str, outcome: Outcome) -> Iterator[Issue]:
    service, score = outcome.service, outcome.score
    if score and score.out_of is not None:
        if score.points > score.out_of:
            yield Issue("score-above-maximum", f"{path}.score", f"{score.points} points out of {score.out_of}")
        for band in rating_bands():
            if (
                band.out_of == score.out_of
                and band.seen
                and band.seen[0] <= score.points <= band.seen[1]
                and outcome.rating
                and band.rating is not outcome.rating
            ):
                yield Issue(
                    "score-outside-band",
                    f"{path}.score",
                    f"{score} was published as {band.rating}, the release says {outcome.rating}",
                )
    if service.canonical is None and service.kind in {
        ServiceKind.PDU,
        ServiceKind.YOUTH,
        ServiceKind.CRC,
        ServiceKind.NPS,
    }:
        yield Issue(
            "unit-unknown",
            f"{path}.service.canonical",
            f"the reference data knows no {service.kind} named {service.name!r}",
        )
    if service.canonical and service.kind is ServiceKind.PDU and "region" in service.evidence:
        known = region_of_unit(service.canonical)
        if known and known != service.region:
            yield Issue(
                "region-disagrees",
                f"{path}.service.region",
                f"the release says {service.region}, the reference data {known}",
            )


def _of_quotes(release: Release) -> Iterator[Issue]:
    for index, quote in enumerate(release.quotes):
        if quote.speaker is None or quote.role is None:
            who = quote.speaker or "nobody by name"
            yield Issue(
                "speaker-unknown",
                f"quotes[{index}].speaker",
                f"the words are given to {who}, introduced without a role",
            )


def _of_notes(release: Release) -> Iterator[Issue]:
    numbers = [int(note.label) for note in release.notes if note.label and note.label.isdigit()]
    if numbers and numbers != list(range(1, len(numbers) + 1)):
        yield Issue("notes-out-of-order", "notes", f"the notes are numbered {', '.join(map(str, numbers))}")
