"""When inspectors were in the field.

Periods are rare, so each one is looked at: what stands between it and the words that name the fieldwork, or say that
inspectors inspected, decides whether it is theirs. Any other event on the way ('… a clinic that opened in April 2022')
makes it the period of that event.
"""

import datetime
from typing import NamedTuple

from hmip_parse.blots import is_blotted
from hmip_parse.elsewhere import Elsewhere
from hmip_parse.extractors import anchors, periods, visits
from hmip_parse.extractors.dates import DAY
from hmip_parse.extractors.literals import has_any, holding, stands_in
from hmip_parse.extractors.periods import Ends
from hmip_parse.extractors.quoted import is_quoted
from hmip_parse.patterns import lazy
from hmip_parse.records import Period
from hmip_parse.spans import Evidence
from hmip_parse.terms import Precision
from hmip_parse.tokenizer import Document, Range
from hmip_parse.vocabulary import MONTH, MONTHS

# 'in Februar?, March and April 2021'
_NO_MONTH = lazy(r"\bin (?:ja|fe|ma|ap|ju|au|se|oc|no|de|[a-z]*[^a-z\s,])[^\s,]*, $")
_BESIDE = 30  # characters beside a period in which its other end may stand
_LONGEST_LAG = datetime.timedelta(days=450)  # from the end of the fieldwork to the report; an older one was another
_UNFINISHED = 40
# Without one of these a passage, or a sentence, is about no fieldwork.
_NAME = ("field",)
_ROUSING = ("inspect", "watchdog", "screening", "on site", "on-site", "our team")
_WORDS = (
    "inspect",
    "watchdog",
    "field",
    "hmi",
    "screening",
    "on site",
    "on-site",
    "our team",
    "site visit",
    "our visit",
    "visit itself",
    "a team ",
)
_ITS_OWN = " its own inspection"
_VISIT = ("inspect", "visit", "watchdog", "hmi", "screening", "on site", "on-site", "our team", "a team ")
# 'in March 2022 (7 to 11 March)', 'in March 2022 (7-11)': the days of the month before.
_DAYS_WITHIN = lazy(
    rf" \((?:from )?(?:the )?(?P<first>{DAY})(?: ?- ?| to | until )(?:the )?(?P<last>{DAY})(?: (?:of )?(?P<month>{MONTH}))?\)"
)


class _Statement(NamedTuple):
    """A period that a sentence states: in which passage, and whether it may be an older inspection's."""

    ends: Ends
    place: Range
    passage: int
    doubtful: bool


class _Context(NamedTuple):
    """What is known of the release: where other services are named, and whether its own inspection may be a thematic one."""

    elsewhere: Elsewhere
    thematic: bool


def read_fieldwork(
    document: Document, published: datetime.date | None = None, elsewhere: Elsewhere | None = None
) -> Period | None:
    """The period of the fieldwork: from the notes, failing that from the body; by the word, failing that by a visit.

    Args:
        document: The text's parts.
        published: The day of publication, where it is known: fieldwork long before it was another inspection's.
        elsewhere: Where other services are named: a period that is said of one is not this inspection's.
    """
    lower = document.source.lower
    context = _Context(elsewhere or Elsewhere(), stands_in(lower, "thematic", document.opening(1)))
    # Without its year a period is none, and before the year stands a month.
    years = [at - 1 for at in document.years if lower[at - 1] == " " and periods.may_end_month(lower, at - 1)]
    if not years:
        return None
    notes = document.note_words
    dated = [holding(notes, years), holding(document.body, years)]
    for passages in dated:
        if named := _statements(document, passages, context, named=True):
            return _period(document, named)
    if not has_any(lower, _ROUSING, 0, len(lower)):
        return None
    behind = len(notes)
    passages = dated[0] + [(behind + index, passage) for index, passage in dated[1]]
    found = _statements(document, passages, context, named=False)
    latest = published or max([statement.ends[1] for statement in found], default=datetime.date.min)
    recent = [
        statement
        for statement in found
        if latest - statement.ends[1] <= _LONGEST_LAG and (published or not statement.doubtful)
    ]
    if not recent:
        return None
    # One unit may have its sentence, or its note, beside another's.
    last = recent[0].passage + (recent[0].passage + 1 < len(notes))
    return _period(document, [statement for statement in recent if statement.passage <= last])


def _statements(
    document: Document, passages: list[tuple[int, Range]], context: _Context, *, named: bool
) -> list[_Statement]:
    """All statements of a period of fieldwork in dated passages: those that name it, or those of a visit."""
    lower = document.source.lower
    rousing, cues = (_NAME, _NAME) if named else (_WORDS, _VISIT)
    found: list[_Statement] = []
    noted = document.notes[0].start if document.notes else len(lower)
    for index, (start, end) in passages:
        if not (
            has_any(lower, rousing, start, end)
            or not named
            and start >= noted
            and has_any(lower, anchors.EVIDENCE_CUES, start, end)
        ):
            continue
        for first, last in document.sentences(start, end):
            if " 20" in lower[first:last] and (
                has_any(lower, cues, first, last)
                or not named
                and (first > start or start >= noted and has_any(lower, anchors.EVIDENCE_CUES, first, last))
            ):
                stated = _of_sentence(document, (first, last), index, thematic=context.thematic, named=named)
                found += [
                    one for one in stated if not _is_elsewhere(lower, context.elsewhere, (first, last), one.place)
                ]
    return found


def _is_elsewhere(lower: str, elsewhere: Elsewhere, sentence: Range, place: Range) -> bool:
    """Whether a period is said of another service: of one before it, or of the first behind 'its own inspection'."""
    if elsewhere.is_at(sentence[0], place[0]):
        return True
    return lower.find(_ITS_OWN, sentence[0], place[0]) != -1 and elsewhere.begins(place[1], sentence[1])


def _of_sentence(document: Document, sentence: Range, passage: int, *, thematic: bool, named: bool) -> list[_Statement]:
    lower = document.source.lower
    start, end = sentence
    found: list[_Statement] = []
    noted = bool(document.notes) and start >= document.notes[0].start
    told = (
        anchors.named_in(lower, start, end)
        if named
        else anchors.visits_in(lower, start, end, norm=document.source.norm, noted=noted)
    )
    if not told and not visits.may_be_fronted(lower, start):
        return found
    for stated in periods.find_periods(lower, start, end):
        ends = periods.period_of(stated)
        first, last = stated.span()
        if ends is None:
            continue
        ends, last = _days_within(lower, ends, last)
        if is_blotted(lower, max(start, first - _BESIDE), min(end, last + _BESIDE)):
            continue  # 'between 4 and 1■ February 2013' is not all of February
        if (
            lower.endswith("between ", start, first)
            and lower.startswith(" and ", last)
            and (stated["d"] or stated["m"])
        ):
            continue  # 'between October 2025 and Jaunary 2026': the other end cannot be read
        if lower.endswith(", ", start, first) and _NO_MONTH.search(lower, start, first):
            continue
        if found and visits.goes_on(lower, found[-1].place[1], first):
            if not _is_cut(lower, last):  # pragma: no branch - as far as is known, such a text is dropped before
                found.append(_Statement(ends, (first, last), passage, doubtful=False))
            continue
        before = [anchor for anchor in told if anchor.end() <= first]
        if before:
            behind = visits.behind(lower, before, stated)
            if behind is None:
                continue
            ends, first = visits.from_first(lower, behind, first, ends)
        elif not visits.is_fronted(lower, sentence, stated, named=named and bool(told)):
            continue
        if visits.is_of_another(lower, start, last, named=named, thematic=thematic):
            continue
        if _is_cut(lower, last) or is_quoted(document, first):
            continue
        doubtful = visits.is_doubtful(lower, sentence, (first, last))
        found.append(_Statement(ends, (first, last), passage, doubtful))
    return found


def _days_within(lower: str, ends: Ends, last: int) -> tuple[Ends, int]:
    """A month's days, where they stand in brackets behind it, and where the words end."""
    within = _DAYS_WITHIN.match(lower, last) if ends[2] is Precision.MONTH and lower.startswith(" (", last) else None
    if within is None:
        return ends, last
    (begin, finish, _), days = ends, [int(day.rstrip("stndrh")) for day in within.group("first", "last")]
    named = within["month"] is None or MONTHS[within["month"]] == begin.month
    if not (named and begin.month == finish.month and 0 < days[0] <= days[1] <= finish.day):
        return ends, last
    return (begin.replace(day=days[0]), begin.replace(day=days[1]), Precision.DAY), within.end()


def _is_cut(lower: str, end: int) -> bool:
    """Whether the text breaks off behind a period, which may have gone on: 'in December 2022 and Janu'."""
    rest = lower[end : end + _UNFINISHED]
    return len(rest) < _UNFINISHED and not any(mark in rest for mark in ".;:!?)\n")


def _period(document: Document, statements: list[_Statement]) -> Period:
    """One period for all statements: from the first day of any to the last day of any."""
    source = document.source
    if len(statements) == 1:
        (first, last, precision), place = statements[0][:2]
        span = (source.span(*place),)
        return Period(first, last, precision, evidence=Evidence({"start": span, "end": span, "precision": span}))
    begins = min(statements, key=lambda statement: statement.ends[0])
    finishes = max(statements, key=lambda statement: statement.ends[1])
    coarse = any(statement.ends[2] is Precision.MONTH for statement in statements)
    spans = (source.span(*begins.place), source.span(*finishes.place))
    evidence = Evidence({"start": spans[:1], "end": spans[1:], "precision": tuple(dict.fromkeys(spans))})
    return Period(begins.ends[0], finishes.ends[1], Precision.MONTH if coarse else Precision.DAY, evidence=evidence)
