"""When the report was or will be public: the day, and the moment where a time is given."""

import datetime
from typing import NamedTuple

from hmip_parse.extractors import dates
from hmip_parse.extractors.availability import PAPERS, is_tied
from hmip_parse.extractors.dates import FoundDate
from hmip_parse.extractors.literals import has_any, holding, stands_in
from hmip_parse.extractors.quoted import is_quoted
from hmip_parse.patterns import lazy
from hmip_parse.spans import Span
from hmip_parse.tokenizer import Document, Range, mail
from hmip_parse.vocabulary import WEEKDAY

_INSPECTORATE = r"(?:(?:hm|his majesty's|her majesty's|the) inspectorate of probation|the inspectorate|hmi probation|hmip|inspectors)"
# In the body: '(also published on …)', 'These reports were published on …', 'published today (4 August 2022)'.
# '(published on …)' behind a sibling is the sibling's day, and an earlier report's is its own.
_PUBLISHED = lazy(
    r"\balso published (?:today )?on |\bin (?:two |three |separate )?reports (?:which were )?published (?:today )?(?:on |\()|\b(?:these|the|this|both|our|its) (?:[\w-]+ )?(?:reports?|inspections?|findings|reviews?) (?:was|were|is|are|will be) (?:also |both |all )?(?:being )?published (?:today )?(?:on |\()"
    r"|\b(?:published|publishes|released|issued|releases)\b[^.;()]{0,60}\btoday,? ?(?:on |\()?|\btoday,? (?:on |\()?(?=\d|"
    + WEEKDAY
    + ")"
    r"|\b(?:the|its|our|these) findings (?:were|are|have been) published in a letter to [^.;()]{3,80}? on (?=\d)"
    r"|\b(?:reports?|reviews?|findings|results)\b[^.;()]{0,60}\b(?:published|released|issued|launched|out|appears?|made public) this (?:morning|afternoon|week),? ?(?:on |\()?"
    r"|\b(?:the|this|these|both|our) (?:full |final |joint |inspection )?reports? (?:is|are|will be) (?:also |now )?(?:available|published|online|live)\b[^.;()\d]{0,80}? (?:from|at|on) (?:(?:0[01][.:]01|0001|midnight|(?:one|a|1) minute past midnight)(?: hrs| hours| am|am)?,? (?:on |of )?)?(?:the )?(?=\d{1,2}(?:st|nd|rd|th)? [a-z]|"
    + WEEKDAY
    + ")"
    rf"|\b(?:according to|in) (?:an?|the|its|their|this|these|two|three|four) (?:[\w-]+ ){{0,2}}reports? (?:which (?:was|were) )?(?:published|released|issued) by {_INSPECTORATE} (?:today )?on "
)
# 'according to a report that HM Inspectorate of Probation brought out on …': in the lead, where the words are this report's.
_LEAD = 2
_LEAD_WORDS = ("report that ", "report which ", "reports that ", "reports which ", "report, which ")
_BROUGHT_OUT = lazy(
    rf"\b(?:according to|(?:says?|finds?|concludes?|warns?)|(?:said|found|set out|described) in) (?:an?|the|its|their|this|these|two|three) (?:[\w-]+ ){{0,3}}reports?,? (?:that|which) {_INSPECTORATE} "
    r"(?:has |have )?(?:published|released|issued|brought out|put out|launched|made public) (?:today,? )?(?:on )?(?=\d|"
    + WEEKDAY
    + ")"
)
_SINCE = lazy(r"\b(?:now|today|since|then|later|this time)\b")
_EARLIER = lazy(
    r"\b(?:previous|previously|earlier|last (?:year|inspection|report|annual)|predecessor|first report|second report|other report|next (?:report|inspection|annual))\b"
)
# 'The first national inspection was published on …': a past of its own, unless it is this report's.
_PAST = lazy(
    r"\b(?:was|were|(?P<before>had been)) (?:first |originally |also |last |all |both )?(?:published|released|issued|launched|laid before)\b|\b(?:came out|appeared)\b"
)
# 'The report on B PDU was published on …': another one's, unless the opening names it.
_ON = lazy(
    r"the (?:[\w-]+ )?report (?:on|about|into) (?:the )?(?P<what>[^,.;]{3,80}?) (?:was|were|had been|came out|appeared)\b"
)
_ABOUT = ("report on ", "report about ", "report into ")
_ON_UNIT = lazy(
    r"\breport (?:on|about|into) (?P<what>[^,.;()]{3,60}?) (?:pdus?|probation delivery units?|youth (?:justice|offending) (?:services?|teams?)|yjs|yos|yot|crc)\b"
)
_NO_NAMES = frozenset(
    "the of in at and inspection an our work probation services both all each these those two three four this that its".split()
)
_THIS = lazy(
    r"(?:it|they|both|(?:the|this|these|our|both|all|each) (?:full |final |whole |complete |joint |inspection |inspectorate's |two |three )?"
    r"(?:reports?|reviews?|bulletins?|findings|results|screening|inspection reports?))\b"
)
_NEWS_WORDS = (
    "publish",
    "available",
    "today",
    "released by",
    "issued by",
    "this morning",
    "this afternoon",
    "this week",
)
_PAST_WORDS = ("was ", "were ", "had ", "came out", "appeared")
_EARLIER_WORDS = (
    "previous",
    "earlier",
    "last ",
    "predecessor",
    "first report",
    "second report",
    "other report",
    "next ",
)
_OTHER_PAPERS = lazy(
    rf"\b(?:{'|'.join(PAPERS)})\b[^.]{{0,40}}\b(?:published|available|released|found|used|quoted|reported)\b"
)
_ELSEWHERE = lazy(r"\bthematic\b")
_HEADED = lazy(r"[^\d]{0,80}(?:(?<!\d)\d{1,2}[.:]\d{2}[^\d]{0,20})?")
# The day of an article is the report's where the article says that it came out that day.
_DAY = ("published:", "published on", "publication date", "date published", "date of publication")
_BYLINE = lazy(r"\bby [a-z]|\|")
# How far a time may stand from its date: 'from 00.01 on Thursday 20 July 2017', '04 August 2022 at 00.01'.
_TIME_GAP = lazy(
    r"[ ,]{0,2}(?:at |from |on |\(|- ?)?(?:(?:hrs|hours)[ ,]{1,2})?(?:\(?(?:uk time|gmt|bst)\)?[ ,]{1,2})?(?:at |on )?"
)
_AGAIN = lazy(r" \(\d{1,2}[.:]?\d{2}(?: ?[ap]m| hrs| hours)?\)")  # 'from one minute past midnight (00.01) on'
_NEAR = 36  # from the far end of the time
_AHEAD = 40  # from 'published today (' to the end of its date


class Publication(NamedTuple):
    """The day, the moment (naive, London time), their places, and the date as found."""

    day: datetime.date
    moment: datetime.datetime | None
    day_span: Span
    moment_spans: tuple[Span, ...]
    found: FoundDate


def read_publication(document: Document) -> Publication | None:
    """The day of publication: from the notes; failing that the body; failing that the lines around the headline."""
    if not document.years:
        return None  # without its year a date is none
    found = _from_notes(document) or _from_body(document)
    if found is None:
        return _from_heading(document)
    if found.moment is None and document.preamble:  # the note has the day, the line above the headline the time too
        above = _from_heading(document)
        if above and above.moment and above.day == found.day:
            return found._replace(moment=above.moment, moment_spans=above.moment_spans)
    return found


def _from_notes(document: Document) -> Publication | None:
    lower = document.source.lower
    if not document.notes:
        return None
    notes = document.note_words
    for _, (start, end) in holding(notes, document.years):
        for date in dates.find_dates(lower, start, end):
            if date.value is None:
                continue
            sentence = _clause_at(document, start, end, date)
            if (
                is_tied(lower, sentence, date)
                and not _is_earlier(lower, *sentence)
                and not (has_any(lower, _ABOUT, *sentence) and _is_on_another(document, *sentence))
                and not (has_any(lower, _PAST_WORDS, *sentence) and _is_past(document, *sentence))
                and not (has_any(lower, PAPERS, *sentence) and _OTHER_PAPERS.search(lower, *sentence))
                and not is_quoted(document, date.start)
            ):
                return _publication(document, date, sentence)
    return None


def _from_body(document: Document) -> Publication | None:
    lower = document.source.lower
    for index, (start, end) in holding(document.body, document.years):
        if index < _LEAD and has_any(lower, _LEAD_WORDS, start, end) and _BROUGHT_OUT.search(lower, start, end):
            news = _BROUGHT_OUT
        elif has_any(lower, _NEWS_WORDS, start, end):
            news = _PUBLISHED
        else:
            continue
        for found in news.finditer(lower, start, end):
            sentence = _sentence_at(document, start, end, found.end())
            if _is_earlier(lower, *sentence) or _ELSEWHERE.search(lower, *sentence):
                continue
            date = next(dates.find_dates(lower, found.end() - 1, min(end, found.end() + _AHEAD)), None)
            if date and news is _BROUGHT_OUT and _SINCE.search(lower, date.end, sentence[1]):
                continue
            if date and date.start <= found.end() + 1:
                return _publication(document, date, sentence)
    return None


def _from_heading(document: Document) -> Publication | None:
    lower = document.source.lower
    for start, end in [*document.preamble, *document.opening(0)]:
        if lower.find("20", start, end) == -1:
            continue
        if lower.startswith(mail.SENT, start) and mail.is_mail(lower[slice(*line)] for line in document.preamble):
            continue  # when somebody sent the release on
        told = lower.startswith(
            _DAY, start + (lower[start] == "*")
        )  # 'Published: 26 February 2026 | 3 minutes to read'
        if (
            not told
            and _BYLINE.search(lower, start, end)
            and not has_any(lower, ("today", "this morning"), end, len(lower))
        ):
            continue
        date = next(dates.find_dates(lower, start, end), None)
        if date and date.value and _HEADED.fullmatch(lower, start, date.start):
            return _publication(document, date, (start, end))
    return None


def _sentence_at(document: Document, start: int, end: int, at: int) -> Range:
    """The sentence of a paragraph that what ends at an offset stands in."""
    return next((sentence for sentence in document.sentences(start, end) if sentence[1] >= at), (start, end))


def _clause_at(document: Document, start: int, end: int, date: FoundDate) -> Range:
    """The sentence of a date; what stands before a semicolon is told of something else."""
    first, last = _sentence_at(document, start, end, date.end)
    lower = document.source.lower
    parted = lower.rfind("; ", first, date.start)
    return (first if parted == -1 or lower.find("embargo", first, parted) != -1 else parted + 2), last


def _is_past(document: Document, start: int, end: int) -> bool:
    """Whether a sentence says of something else than this report that it was published."""
    lower = document.source.lower
    found = _PAST.search(lower, start, end)
    if found is None:
        return False
    if on := _ON.match(lower, start, end):
        return not stands_in(lower, on["what"], document.opening(1))
    return found["before"] is not None or _THIS.match(lower, start, end) is None


def _is_on_another(document: Document, start: int, end: int) -> bool:
    """Whether a sentence is about the report on a unit of whose name the opening has nothing."""
    lower = document.source.lower
    found = _ON_UNIT.search(lower, start, end)
    if found is None:
        return False
    names = [word for word in found["what"].split() if word not in _NO_NAMES]
    return bool(names) and not any(has_any(lower, tuple(names), *passage) for passage in document.opening(_LEAD))


def _is_earlier(lower: str, start: int, end: int) -> bool:
    """Whether a sentence is about an earlier report."""
    return has_any(lower, _EARLIER_WORDS, start, end) and _EARLIER.search(lower, start, end) is not None


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
    for found in dates.find_times(lower, max(within[0], date.start - _NEAR), date.start):
        again = _AGAIN.match(lower, found.end(), date.start)
        if _TIME_GAP.fullmatch(lower, again.end() if again else found.end(), date.start):
            return dates.time_of(found), found.span()
    last = min(within[1], date.end + _NEAR)
    if (gap := _TIME_GAP.match(lower, date.end, last)) and (time := dates.TIME.match(lower, gap.end(), last)):
        return dates.time_of(time), time.span()
    return None, None
