"""Whose supervision a release is about: that of adults or that of children."""

from hmip_parse.extractors.literals import has_any
from hmip_parse.terms import ReleaseKind, Sector, ServiceKind
from hmip_parse.tokenizer import Document

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
