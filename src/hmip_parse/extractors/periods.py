"""Periods as releases print them: from one day or month to another, or one alone."""

import calendar
import datetime
import re
from collections.abc import Iterator

from hmip_parse.extractors.dates import DAY, FOUR_DIGITS, WHOLE, month_number, on_calendar
from hmip_parse.patterns import lazy
from hmip_parse.terms import Precision
from hmip_parse.vocabulary import MONTHS, WEEKDAY, WEEKDAYS

_ANY_MONTH = (
    r"(?:jan(?:uary|\b\.?)|feb(?:ruary|\b\.?)|mar(?:ch|\b\.?)|apr(?:il|\b\.?)|may|june?\b|july?\b|aug(?:ust|\b\.?)"
    r"|sept?(?:ember|\b\.?)|oct(?:ober|\b\.?)|nov(?:ember|\b\.?)|dec(?:ember|\b\.?))"
)

# 'to', '-', 'and', 'until the end of'; a part of a month counts as the month.
_PART = r"(?:(?:the )?(?:beginning|start|middle|end) of |(?:early|mid|late)[- ])?"
_JOIN = rf" ?(?:-|/|to|and|until|till|through) ?{_PART}(?:the )?"
# Longest first. Days and months of the first end may borrow month and year from the second; lists count from their
# first item to their last ('8, 9 and 10 July 2025').
PERIOD = lazy(
    rf"(?P<week>(?:(?:the )?(?:(?P<weeks>two|three|four) )?weeks?|(?P<fortnight>(?:the )?fortnight)) (?:commencing|beginning|starting|of|(?:that|which) (?:began|begins|started|starts)|(?P<ending>ending))(?: on)?|w/[cb])"
    rf" (?:{WEEKDAY},? )?(?:the )?(?:(?P<w1>{DAY})(?: (?P<wm1>{_ANY_MONTH}))?(?:, {DAY})*,? and )?"
    rf"(?P<w2>{DAY})(?: of)? (?P<wm2>{_ANY_MONTH}),? (?P<wy>\d{{4}})\b"
    rf"|{WHOLE}(?:{WEEKDAY},? )?(?P<d1>{DAY})(?:(?: of)? (?P<dm1>{_ANY_MONTH})(?:,? (?P<dy1>\d{{4}}))?)?(?:, {DAY})*,?{_JOIN}(?:{WEEKDAY},? )?"
    rf"(?P<d2>{DAY})(?: of)? (?P<dm2>{_ANY_MONTH}),? (?P<dy2>\d{{4}})\b"
    rf"|{WHOLE}(?P<d>{DAY})(?: of)? (?P<dm>{_ANY_MONTH}),? (?P<dy>\d{{4}})\b"
    rf"|\b(?P<m1>{_ANY_MONTH})(?:,? (?P<y1>\d{{4}}))?(?:, {_ANY_MONTH})*,?{_JOIN}(?P<m2>{_ANY_MONTH}),? (?P<y2>\d{{4}})\b"
    rf"|\b(?P<m>{_ANY_MONTH}),? (?P<y>\d{{4}})\b"
)
# Either, in few words.
PERIOD_WORDS = rf"(?:{DAY}(?: of)? )?{_ANY_MONTH}(?:,? \d{{4}})?"
# The same without a year: 'in March (A) and April 2025 (B)' states March 2025 as well.
YEARLESS = lazy(
    rf"{WHOLE}(?:(?P<first>{DAY})(?:, {DAY})*{_JOIN})?(?P<day>{DAY})(?: of)? (?P<dm>{_ANY_MONTH})\b(?!,? \d{{4}})"
    rf"|\b(?P<m>{_ANY_MONTH})(?: (?:and|to|-) {_ANY_MONTH})?\b(?!,? \d)"
)
# Where a period can begin: few branches, each with its first letter, are searched fast.
_PERIOD_OPENS = lazy(
    r"\d|m(?:on|ar|ay)|t(?:ue|h(?:u|e (?:week|fort|two|three|four)|ree w)|wo w)|w(?:e(?:d|ek)|/)|f(?:ri|eb|ortn|our w)"
    r"|s(?:at|un|ep)|j(?:an|u[nl])|a(?:pr|ug)|oct|nov|dec"
)
_MONTH_ENDS = tuple(
    f"{name}{mark}" for name in (*MONTHS, *(name[:3] for name in MONTHS), "sept") for mark in ("", ".", ",")
)
# The last two letters of those: they rule out most of what stands before a year.
_MONTH_TAILS = frozenset(month.rstrip(".,")[-2:] for month in _MONTH_ENDS)
# What every word of a period but its first begins with, if not with a digit or a dash.
_GOES_ON = frozenset(
    word[:2]
    for word in (
        *MONTHS,
        *WEEKDAYS,
        *"of to and until till through the beginning start middle end early mid late weeks w/c on that which began begins started starts commencing two three four".split(),
        "fortnight",
    )
)
_MOST_WORDS = 9  # of a usual period
_LONGEST_PERIOD = 110  # both ends of it, weekdays and a list of days among them
_FEBRUARY = 2
_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)  # of the months, by their numbers
_LONGEST_MONTH = 10  # 'september,'
_WEEKS = {None: 1, "two": 2, "three": 3, "four": 4}


Ends = tuple[datetime.date, datetime.date, Precision]


def find_periods(lower: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The matches of `PERIOD` in a range of the text: a month before a year is found fast, and a period has one."""
    done = start
    year = lower.find(" 20", start, end)
    while year != -1:
        if may_end_month(lower, year) and lower.endswith(_MONTH_ENDS, max(done, year - _LONGEST_MONTH), year):
            first = _first_word(lower, max(done, year - _LONGEST_PERIOD), year)
            for opening in _PERIOD_OPENS.finditer(lower, first, year):
                found = PERIOD.match(lower, opening.start(), min(end, year + _LONGEST_PERIOD))
                if found and found.end() > year:
                    yield found
                    done = found.end()
                    break
        year = lower.find(" 20", max(year + 1, done), end)


def may_end_month(lower: str, at: int) -> bool:
    """Whether the letters before an offset can be the last ones of a month."""
    return lower[max(at - 3, 0) : at].rstrip(".,")[-2:] in _MONTH_TAILS


def _first_word(lower: str, first: int, year: int) -> int:
    """Where the words before a year begin that a period can hold: none begins before them."""
    at = year
    for word in reversed(lower[first:year].rsplit(" ", _MOST_WORDS)):
        at -= len(word) + 1
        if word[:2] not in _GOES_ON and not word[:1].isdigit() and word[:1] not in "-/":
            break
    return at + 1


def period_of(found: re.Match[str]) -> Ends | None:
    """First day, last day and precision of a match of `PERIOD`; `None` where it ends before it begins."""
    first: datetime.date | None
    last: datetime.date | None
    precision = Precision.DAY
    if found["week"]:
        last = on_calendar(found["wy"], found["wm2"], found["w2"])
        first = on_calendar(found["wy"], found["wm1"] or found["wm2"], found["w1"]) if found["w1"] else last
        days = datetime.timedelta(
            days=7 * (2 if found["fortnight"] else _WEEKS[found["weeks"]] if not found["w1"] else 1) - 1
        )
        if found["ending"]:
            first = first - days if first and first >= datetime.date.min + days else None
        else:
            last = last + days if last and last <= datetime.date.max - days else None
    elif found["d2"]:
        month = found["dm1"] or found["dm2"]
        year = found["dy1"] or year_before(month, found["dm2"], found["dy2"])
        first, last = on_calendar(year, month, found["d1"]), on_calendar(found["dy2"], found["dm2"], found["d2"])
    elif found["d"]:
        first = last = on_calendar(found["dy"], found["dm"], found["d"])
    else:
        precision = Precision.MONTH
        if one := found["m"]:
            year = found["y"]
            first, last = on_calendar(year, one, "1"), _month_end(year, one)
        else:
            one, other, year = found["m1"], found["m2"], found["y2"]
            first = on_calendar(found["y1"] or year_before(one, other, year), one, "1")
            last = _month_end(year, other)
    if first is None or last is None or last < first:
        return None
    return first, last, precision


def yearless_start(found: re.Match[str], stated: Ends) -> datetime.date | None:
    """The first day of a match of `YEARLESS` that borrows its year from the period behind it."""
    month = found["dm"] or found["m"]
    year = stated[1].year - (month_number(month) > stated[1].month)
    return on_calendar(str(year).zfill(FOUR_DIGITS), month, found["first"] or found["day"] or "1")


def year_before(month: str, last_month: str, year: str) -> str:
    """The year of the first end: 'November and January 2023' begins in 2022."""
    return str(int(year) - (month_number(month) > month_number(last_month))).zfill(FOUR_DIGITS)


def _month_end(year: str, month: str) -> datetime.date | None:
    number, which = int(year), month_number(month)
    if not datetime.MINYEAR <= number <= datetime.MAXYEAR:
        return None
    return datetime.date(number, which, _LENGTHS[which] + (which == _FEBRUARY and calendar.isleap(number)))
