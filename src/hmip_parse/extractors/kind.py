"""What a release announces, and whose supervision it is about."""

import re

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
from hmip_parse.patterns import lazy
from hmip_parse.terms import ReleaseKind, Sector, ServiceKind
from hmip_parse.tokenizer import Document, Range
from hmip_parse.vocabulary import OTHER_INSPECTORATE

# The inspectorate by one of its names, its chief, its address, or what the press calls it.
_INSPECTORATE = (
    "inspectorate of probation",
    "inspector of probation",
    "hmip ",
    "hmip's",
    "hmip)",
    "hmip,",
    "hmip.",
    "hmi probation",
    "hmiprobation",
    "inspectors of probation",
    "inspectorates of probation",
    "probation watchdog",
    "probation inspectorate",
    "probation inspector",
    "justiceinspectorates.gov.uk/cjji",
)
_REPORTING = ("inspect", "rated", "rating", "report", "review", "graded", "watchdog", "hmi ", "verdict", "appoint")
_TELLING = (*_REPORTING, *_INSPECTORATE)  # the most frequent first
_ROUSING = ("inspect", "hmi", "watchdog")  # without any of these a text is about no inspection
# Only this inspectorate's own staff write 'we inspect' of these services: a blog or a statement.
_OWN_VOICE = lazy(
    r"(?:our|we) (?:\w+ ){0,3}(?:inspect\w*|reports?|rated|publish\w*)\b|\bi (?:joined|work (?:for|at|in)|le(?:a)?d|inspect) (?:\w+ ){0,2}inspect\w*|\bas (?:an? )?(?:hm )?inspectors?\b"
)
_SPEAKS = r"(?:said|says|added|adds|continued|concluded|went on)\b"
_CHIEF_SPEAKS = lazy(
    rf"(?<!\w)chief inspector of probation,? [a-z .'-]{{4,40}},? {_SPEAKS}|[a-z], (?:(?:the|hm) )?chief inspector of probation, {_SPEAKS}"
)
_BY_ANOTHER = lazy(rf"\b(?:by|led by|from) (?:the )?(?:(?:hm|his majesty's|her majesty's) )?{OTHER_INSPECTORATE}")
# A line above or below the headline that says whose page it is: 'From: Ministry of Justice and HM Prison and Probation Service'.
_ISSUED_BY = lazy(
    r"(?:from|published by|issued by|source): (?![^\n]*inspect)(?![^\n]*hmip?\b)[^\n]*?\b(?:ministry|department|home office|office of|service|council|authority|police"
    r"|commissioner|university|college|trust|association|union|foundation|institute|league|government|commission|committee|agency)\b"
)
_FIELD = lazy(
    r"pdus?\b|probation delivery units?\b|youth (?:justice|offending) (?:services?|teams?)\b|probation services?\b"
)

# A result that nobody else gives to these services, in headline or lead: the text may have lost who gave it.
_UNIT = (
    r"\b(?:pdus?|probation delivery units?|youth (?:justice|offending) (?:services?|teams?)|yjs|yots?|yos|crcs?|community rehabilitation compan(?:y|ies)"
    r"|probation service - [a-z ]{3,40} region)\b"
)
_OWN_RESULT = lazy(
    rf"{_UNIT}[^.;]{{0,160}}?\boverall (?:regional )?(?:rating|grade) of '|{_UNIT}[^.;]{{0,90}}?\bscor(?:ed|ing) [^.;]{{1,40}}? out of [^.;]{{0,60}}?\brated (?:as )?'"
    rf"|\binspectors (?:have |had )?(?:rated|gave|given) [^.;]{{0,60}}?{_UNIT}[^.;]{{0,90}}?(?:as|of|rating) '"
)
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
_OPENING = 3  # paragraphs
_NEARBY = 2  # passages: the headline and the lead
# Whole words are not asked for: counting a literal is much cheaper than a pattern, and both counts are only compared.
_ADULT = ("probation", "pdu", "crc", "prison", "offenders")
_YOUTH = (
    "youth justice",
    "youth offending",
    "youth resettlement",
    "children",
    "young people",
    "yjs",
    "yot",
    "young offender",
)
_NEITHER = (
    "inspectorate of probation",
    "inspector of probation",
    "hmi probation",
    "hmiprobation",
    "inspectorate of prisons",
    "inspector of prisons",
    "young offenders",
)
_OFFENCE = "serious further offence"  # of somebody under the supervision of the probation service
_CLEARLY = 3  # times as often
# A service that such a release recalls is an example.
_OF_NO_SERVICE = frozenset((ReleaseKind.THEMATIC, ReleaseKind.ANNUAL_REPORT, ReleaseKind.CASE_REVIEW))


def is_about_inspectorate(document: Document) -> bool:
    """Whether the release is about this inspectorate's work, and not another's."""
    lower = document.source.lower
    start, end = _opening(document)
    if has_any(lower, _INSPECTORATE, start, end) and _tells_of_reports(document):
        return True
    if _states_a_result(document):
        return True
    if not has_any(lower, _ROUSING, 0, len(lower)):
        return False
    if any(_ISSUED_BY.match(lower, *line) for line in document.preamble):
        return False  # another's news, which come to speak of this one further down
    last = document.body[-1][1] if document.body else end
    words = lower[start:last]
    named = sum([words.count(name) for name in _INSPECTORATE if name in words])
    field = _FIELD.search(lower, start, last) is not None
    if named > 1 and (field or lower.find("inspect", start, end) != -1):
        return True
    if named and field and _CHIEF_SPEAKS.search(lower, start, last):
        return True  # a release whose first page is lost
    if _BY_ANOTHER.search(lower, start, end):
        return False  # a note may tell of this one all the same
    for note in document.notes:
        if has_any(lower, _INSPECTORATE, note.start, note.end):
            return True
    return field and len(_OWN_VOICE.findall(lower, start, last)) > 1


def _tells_of_reports(document: Document) -> bool:
    """Whether headline, lead or the paragraph behind it has a word of inspection, or names this inspectorate itself."""
    lower = document.source.lower
    return any(has_any(lower, _TELLING, *passage) for passage in document.opening(1))


def _states_a_result(document: Document) -> bool:
    lower = document.source.lower
    found = any(_OWN_RESULT.search(lower, *passage) for passage in document.opening(1))
    return found and not _BY_ANOTHER.search(lower, *_opening(document))


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
    start, end = _opening(document)
    passages = document.opening(_OPENING)
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
    opening = lower[start:end]
    for kind, cues, pattern in ROWS:
        for cue in cues:
            if cue in opening:
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
        told = has_any(opening, _OVERALL, 0, len(opening)) or _first(lower, _FIELD, passages[:_NEARBY])
        theme = THEMATIC if told else THEME
        for kind, pattern in ((ReleaseKind.THEMATIC, theme), (ReleaseKind.OTHER, NEWS)):
            if place := _first(lower, pattern, passages[:_NEARBY]):
                return kind, place
    # Where units come up below the lead only, the lead may be about the region or the country they lie in.
    for kind, hints, in_region, pattern in WHOLE_ROWS if not leading else ():
        if in_region and not region or not has_any(lower, hints, start, end):
            continue
        place = _first(lower, pattern, passages[:_NEARBY] if named else passages)
        if place and not (named and has_any(lower, _PARTS, start, place[0])):
            return (
                kind,
                place,
            )  # … and not its parts: 'services in three areas of the South West region have been rated'
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


def read_sector(document: Document, kind: ReleaseKind, services: set[ServiceKind]) -> Sector | None:
    """Whose supervision it is about: that of the services; without any, that of the words."""
    if kind is ReleaseKind.UNKNOWN:
        return None
    sectors = {service.sector for service in services}
    sector = sectors.pop() if len(sectors) == 1 else None
    if (
        kind is ReleaseKind.OTHER
    ):  # a service that is only recalled does not tell what a speech or an appointment is about
        if sector is None:
            return None
        adult, youth = _words_of(document)
        return None if (youth if sector is Sector.ADULT else adult) > 0 else sector
    if services and kind not in _OF_NO_SERVICE:
        return sector
    return _by_words(document, kind) or sector


def _by_words(document: Document, kind: ReleaseKind) -> Sector | None:
    lower = document.source.lower
    adult, youth = _words_of(document)
    if adult > _CLEARLY * youth:
        return Sector.ADULT
    headline = document.headline or (0, 0)
    if not youth and (kind is ReleaseKind.CASE_REVIEW or lower.find(_OFFENCE, 0, _end(document)) != -1):
        return Sector.ADULT
    if youth > _CLEARLY * adult or youth > adult and has_any(lower, ("youth", "children", "young"), *headline):
        return Sector.YOUTH
    return None


def _words_of(document: Document) -> tuple[int, int]:
    """How often headline and body have the words of adults' supervision, and those of children's."""
    words = document.source.lower[: _end(document)]
    return sum(map(words.count, _ADULT)) - sum(map(words.count, _NEITHER)), sum(map(words.count, _YOUTH))


def _end(document: Document) -> int:
    return document.body[-1][1] if document.body else len(document.source.lower)


def _first(lower: str, pattern: re.Pattern[str], passages: list[Range]) -> Range | None:
    for start, end in passages:
        if found := pattern.search(lower, start, end):
            return found.span()
    return None


def _opening(document: Document) -> Range:
    """From the headline to the end of the first paragraphs."""
    passages = document.opening(_OPENING)
    return (passages[0][0], passages[-1][1]) if passages else (0, 0)
