"""`parse()`: the whole way from a text to its record, on one page."""

import hashlib
import zoneinfo

from hmip_parse import checks
from hmip_parse.elsewhere import Elsewhere
from hmip_parse.errors import StrictError
from hmip_parse.extractors import (
    contacts,
    fieldwork,
    grades,
    notes,
    percentages,
    publication,
    quotes,
    recommendations,
)
from hmip_parse.extractors.sector import read_sector
from hmip_parse.linking import link
from hmip_parse.records import Outcome, Release
from hmip_parse.source import Source
from hmip_parse.spans import Evidence, Span
from hmip_parse.terms import ReleaseKind, ServiceKind, Severity
from hmip_parse.tokenizer import tokenize

_WIDE = frozenset((ServiceKind.REGION, ServiceKind.NPS, ServiceKind.NATIONAL))  # what is no local service


def parse(text: str, strict: bool = False) -> Release:
    """Read one press release.

    Args:
        text: The release as it was published, saved or pasted; any `str`, however damaged.
        strict: Raise on a diagnostic of severity `error` instead of handing it over with the record.

    Returns:
        The record. What the release does not state is `None` or empty; spans index `text`.

    Raises:
        TypeError: If `text` is no `str`.
        StrictError: With `strict`, if the text has a fault of severity `error`.
    """
    _check_type(text)
    source = Source(text)
    document = tokenize(source)
    said, speech, faults = quotes.read_quotes(document)
    linked = link(document, speech)
    published = publication.read_publication(document)
    # For a thematic report inspectors were in several places, of which no result is announced.
    elsewhere = linked.elsewhere if linked.kind is not ReleaseKind.THEMATIC else Elsewhere()
    worked = fieldwork.read_fieldwork(document, published.day if published else None, elsewhere)
    report_url, url_at = contacts.read_report_url(document)
    media_email, email_at = contacts.read_media_email(document)
    outcomes = grades.with_grades(document, linked.outcomes)
    known = linked.kind is not ReleaseKind.UNKNOWN
    if not known:
        worked = None  # another inspectorate's
    local = [outcome.service.name for outcome in outcomes if outcome.service.kind not in _WIDE]
    # News is of no report: what recommendations it speaks of are another's.
    news = linked.kind is ReleaseKind.OTHER and linked.kind_at is not None
    asked = None
    if known and not news:
        division = ServiceKind.NPS in linked.services
        asked = recommendations.read_recommendations(document, speech, local, linked.elsewhere, division=division)
    sector = read_sector(document, linked.kind, linked.services)
    noted = notes.read_notes(document)

    spans: dict[str, tuple[Span, ...]] = {}
    if document.headline:
        spans["headline"] = (source.span(*document.headline),)
    if linked.kind_at:
        spans["kind"] = (source.span(*linked.kind_at),)
    if sector and linked.services:
        spans["sector"] = _sector_spans(outcomes or linked.recalled)
    if document.body:
        spans["body"] = source.spans(document.body)
    if published:
        spans["published"] = (published.day_span,)
        if published.moment:
            spans["embargo"] = published.moment_spans
    for name, place in (("report_url", url_at), ("media_email", email_at)):
        if place:
            spans[name] = (place,)

    values = checks.Values(
        kind=linked.kind,
        kind_read=linked.kind_at is not None,
        sector=sector,
        sector_read="sector" in spans,
        outcomes=outcomes,
        recalled=linked.recalled,
        recommendations=asked,
        quotes=said,
        notes=noted,
        published=published,
        fieldwork=worked,
    )
    diagnostics = checks.diagnose(document, values, linked.issues, faults)
    if strict and (grave := [found for found in diagnostics if found.severity is Severity.ERROR]):
        raise StrictError(tuple(found.code for found in grave), tuple(found.message for found in grave))
    return Release(
        kind=linked.kind,
        sector=sector,
        headline=source.view[slice(*document.headline)] if document.headline else "",
        body=tuple([source.view[start:end] for start, end in document.body]),
        quotes=said,
        notes=noted,
        outcomes=outcomes,
        recalled=linked.recalled,
        recommendations=asked,
        published=published.day if published else None,
        embargo=published.moment.replace(tzinfo=zoneinfo.ZoneInfo("Europe/London"))
        if published and published.moment
        else None,
        fieldwork=worked,
        percentages=percentages.read_percentages(document),
        report_url=report_url,
        media_email=media_email,
        diagnostics=diagnostics,
        release_id=hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest(),
        evidence=Evidence(spans, text),
    )


def _sector_spans(outcomes: tuple[Outcome, ...]) -> tuple[Span, ...]:
    """The unit words, or the names, of the services that tell the sector."""
    found: dict[Span, None] = {}
    for outcome in outcomes:
        evidence = outcome.service.evidence
        for span in evidence["kind"] if "kind" in evidence else evidence["name"]:
            found[span] = None
    return tuple(found)


def _check_type(text: object) -> None:
    if isinstance(text, str):
        return
    if isinstance(text, bytes | bytearray):
        mend = "decode it first, for example with text.decode('utf-8')"
    else:
        mend = "pass the text of one release"
    raise TypeError(f"parse() reads a str, not {type(text).__name__}: {mend}")
