"""What a release announces."""

import re

from hmip_parse.extractors.about import FIELD, OPENING, is_about_inspectorate, opening
from hmip_parse.extractors.kind_forms import (
    A_THEME,
    APPOINTMENT,
    CLAIM,
    DYNAMIC,
    MARKED,
    NEWS,
    RATED,
    REGION,
    REPORTING,
    ROWS,
    THEMATIC,
    THEME,
    TO_COME,
    WHOLE_ROWS,
)
from hmip_parse.extractors.literals import has_any
from hmip_parse.terms import ReleaseKind
from hmip_parse.tokenizer import Document, Range

_APPOINTS = (
    "appoint",
    " names ",
    " named ",
    "new head",
    "new chief",
    "new director",
    "new deputy",
    "new chair",
    " joins ",
    " join ",
)
_OVERALL = ("overall rating of", "rating overall", "overall grade of")  # a theme has none
_PARTS = (" areas ", " parts ", " units ", " pdus ", "pdus*", " services in ")
_NEARBY = 2  # passages: the headline and the lead


def read_kind(document: Document, *, named: bool, leading: bool, region: bool) -> tuple[ReleaseKind, Range | None]:
    """The kind, and the words that tell it; no words where nothing in the opening says what is announced.

    Args:
        document: The text's parts.
        named: Whether the opening names a local service whose inspection it may announce.
        leading: Whether headline or lead do.
        region: Whether it states a region.
    """
    if not is_about_inspectorate(document):
        return ReleaseKind.UNKNOWN, None
    lower = document.source.lower
    start, end = opening(document)
    passages = document.opening(OPENING)
    if (
        document.headline
        and has_any(lower, _APPOINTS, *document.headline)
        and (place := _first(lower, APPOINTMENT, passages[:_NEARBY]))
    ):
        return ReleaseKind.OTHER, place
    lead = passages[1:_NEARBY] if document.headline else passages[:1]
    if "inspect" in lower and (place := _first(lower, TO_COME, lead)) and not _first(lower, MARKED, lead):
        return ReleaseKind.OTHER, place
    if region and not leading and "dynamic" in lower and (place := _first(lower, DYNAMIC, document.body)):
        return ReleaseKind.DYNAMIC_INSPECTION, place  # the programme may be named further down
    words = lower[start:end]
    for kind, cues, pattern in ROWS:
        for cue in cues:
            if cue in words:
                break
        else:
            continue
        if kind is ReleaseKind.REGIONAL_INSPECTION and not region:
            continue
        # In the third paragraph of a local inspection an annual report, or the region's, is another publication.
        near = leading and kind in {ReleaseKind.ANNUAL_REPORT, ReleaseKind.REGIONAL_INSPECTION}
        if place := _first(lower, pattern, passages[:_NEARBY] if near else passages):
            return kind, place
    if place := _first(lower, A_THEME, lead):
        return ReleaseKind.THEMATIC, place  # what its lead names is an example
    if named and not leading:  # below the lead it may be an example, or what news recall
        told = has_any(words, _OVERALL, 0, len(words)) or _first(lower, FIELD, passages[:_NEARBY])
        theme = THEMATIC if told else THEME
        for kind, pattern in ((ReleaseKind.THEMATIC, theme), (ReleaseKind.OTHER, NEWS)):
            if place := _first(lower, pattern, passages[:_NEARBY]):
                return kind, place
    # Where units come up below the lead only, the lead may be about the region or the country they lie in, and not about
    # its parts: 'services in three areas of the South West region have been rated'.
    for kind, hints, in_region, pattern in WHOLE_ROWS if not leading else ():
        if in_region and not region or not has_any(lower, hints, start, end):
            continue
        place = _first(lower, pattern, passages[:_NEARBY] if named else passages)
        if place and not (named and has_any(lower, _PARTS, start, place[0])):
            return kind, place
    if named:
        return ReleaseKind.INSPECTION, _first(lower, CLAIM, passages)
    if region and (place := _first(lower, REGION, passages[:_NEARBY])) and _first(lower, MARKED, passages[:_NEARBY]):
        return ReleaseKind.REGIONAL_INSPECTION, place
    for kind, pattern, within in (
        (ReleaseKind.INSPECTION, RATED, passages[:_NEARBY]),
        (ReleaseKind.THEMATIC, THEME, passages),
        (ReleaseKind.OTHER, NEWS, passages[:_NEARBY]),
        (ReleaseKind.THEMATIC, REPORTING, passages),
    ):
        if place := _first(lower, pattern, within):
            return kind, place
    return ReleaseKind.OTHER, None


def _first(lower: str, pattern: re.Pattern[str], passages: list[Range]) -> Range | None:
    for start, end in passages:
        if found := pattern.search(lower, start, end):
            return found.span()
    return None
