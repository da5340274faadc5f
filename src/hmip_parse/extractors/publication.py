"""When the report was or will be public: the day, and the moment where a time is given."""

import datetime
import re

import attrs

from hmip_parse.extractors import periods
from hmip_parse.extractors.periods import FoundDate
from hmip_parse.spans import Span
from hmip_parse.tokenizer import Document

# A note that says when the report can be had: 'The report is available at … on …', 'can be found at … from …',
# 'will be published on …', 'is under embargo until …'.
_AVAILABLE = re.compile(
    r"\b(?:reports?|review|it|copy|copies|both|they|findings)\b[^.]{0,60}?\b(?:available|found|published|released|read|downloaded|public|online|live)\b"
    r"|\b(?:available|published) (?:at|on|from|in full)\b|\bembargo"
)
# In the body: '(also published on …)', 'These reports were published on …', 'published today (4 August 2022)'.
# '(published on …)' behind a sibling is the sibling's day, and an earlier report's is its own.
_PUBLISHED = re.compile(
    r"\balso published (?:today )?on |\b(?:these|the|this|both) (?:\w+ )?(?:reports?|inspections?|findings) (?:was|were|is|are|will be) (?:also |both |all )?published (?:today )?(?:on |\()"
    r"|\b(?:published|publishes|released|issued)\b[^.;()]{0,60}\btoday,? ?\(?|\btoday \("
)
_EARLIER = re.compile(r"\b(?:previous|earlier|last year|predecessor|first report|thematic)\b")
_HEADED = re.compile(r"[^\d]{0,80}(?:(?<!\d)\d{1,2}[.:]\d{2}[^\d]{0,20})?")
# How far a time may stand from its date: 'from 00.01 on Thursday 20 July 2017', '04 August 2022 at 00.01'.
_TIME_GAP = re.compile(r"[ ,]{0,2}(?:at |from |on |\()?")
_NEAR = 12


@attrs.frozen
class Publication:
    """The day, the moment (naive, London time), their places, and the date as found."""

    day: datetime.date
    moment: datetime.datetime | None
    day_span: Span
    moment_spans: tuple[Span, ...]
    found: FoundDate


def read_publication(document: Document) -> Publication | None:
    """The day of publication: from the notes; failing that the body; failing that the lines around the headline."""
    lower = document.source.lower
    for note in document.notes:
        if lower.find("20", note.start, note.end) == -1:
            continue  # without its year a date is none
        for start, end in document.sentences(note.start, note.end):
            if _AVAILABLE.search(lower, start, end) and (publication := _first(document, start, end)):
                return publication
    for start, end in document.body:
        if lower.find("20", start, end) != -1 and (
            lower.find("published", start, end) != -1 or lower.find("today", start, end) != -1
        ):
            for found in _PUBLISHED.finditer(lower, start, end):
                sentence = next(s for s in document.sentences(start, end) if s[1] >= found.end())
                if _EARLIER.search(lower, *sentence):
                    continue
                date = next(periods.find_dates(lower, found.end() - 1, min(end, found.end() + 40)), None)
                if date and date.start <= found.end() + 1:
                    return _publication(document, date, sentence)
    return _from_heading(document)


def _from_heading(document: Document) -> Publication | None:
    lower = document.source.lower
    heads = [*document.preamble, *([document.headline] if document.headline else [])]
    for start, end in heads:
        if lower.find("20", start, end) == -1:
            continue
        date = next(periods.find_dates(lower, start, end), None)
        if date and date.value and _HEADED.fullmatch(lower, start, date.start):
            return _publication(document, date, (start, end))
    return None


def _first(document: Document, start: int, end: int) -> Publication | None:
    for date in periods.find_dates(document.source.lower, start, end):
        if publication := _publication(document, date, (start, end)):
            return publication
    return None


def _publication(document: Document, date: FoundDate, within: tuple[int, int]) -> Publication | None:
    if date.value is None:
        return None
    source = document.source
    day_span = source.span(date.start, date.end)
    time, place = _time_beside(source.lower, date, within)
    if time is None or place is None:
        return Publication(date.value, None, day_span, (), date)
    return Publication(
        date.value, datetime.datetime.combine(date.value, time), day_span, (source.span(*place), day_span), date
    )


def _time_beside(
    lower: str, date: FoundDate, within: tuple[int, int]
) -> tuple[datetime.time | None, tuple[int, int] | None]:
    for found in periods.TIME.finditer(
        lower, max(within[0], date.start - 2 * _NEAR), min(within[1], date.end + 2 * _NEAR)
    ):
        if found.end() <= date.start:
            gap = lower[found.end() : date.start]
        elif found.start() >= date.end:
            gap = lower[date.end : found.start()]
        else:
            continue
        if _TIME_GAP.fullmatch(gap):
            return periods.time_of(found), found.span()
    return None, None
