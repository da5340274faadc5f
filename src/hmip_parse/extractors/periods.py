"""Dates and periods as releases print them.

A pattern matches the whole of a date before anything computes with it. Day, month and year in words come from a table;
`dateutil` sees only the forms that the table does not hold ('04/08/2022', '4 Aug 2022').
"""

import calendar
import datetime
import re
from collections.abc import Iterator

import attrs

from hmip_parse.terms import Precision
from hmip_parse.vocabulary import MONTH, MONTHS, WEEKDAY, WEEKDAYS

_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_SHORT_MONTH = r"(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?"

# '04 August 2022', 'Thursday 18 August 2022', 'Thursday, 18th of August, 2022'; '04/08/2022', '4 Aug 2022'.
DATE = re.compile(
    rf"(?:(?P<weekday>{WEEKDAY}),? (?:the )?)?(?:(?P<day>(?<![\d/]){_DAY})(?: of)? (?P<month>{MONTH}),? (?P<year>\d{{4}})\b"
    rf"|(?P<other>(?<![\d/])\d{{1,2}}/\d{{1,2}}/\d{{4}}\b|(?<![\d/])\d{{1,2}} {_SHORT_MONTH} \d{{4}}\b))"
)
# '00.01', '00:01', '0.01am', '12.01 a.m.', '9am', 'midnight', 'noon'; no decimal, no telephone number.
TIME = re.compile(
    r"(?<![\d.,:£])(?:(?P<hour>\d{1,2})[.:](?P<minute>\d{2})(?![\d%])(?! ?per cent)(?: ?(?P<half>[ap])\.?m\b\.?)?"
    r"|(?P<full>\d{1,2}) ?(?P<part>[ap])\.?m\b\.?|(?P<word>midnight|noon|midday)\b)"
)
_JOIN = r" ?(?:-|to|and|until|till) ?"
# Longest first. Days and months of the first end may borrow month and year from the second.
PERIOD = re.compile(
    rf"(?P<week>(?:the )?weeks? (?:commencing|beginning|of)|w/c) (?:{WEEKDAY},? )?(?:(?P<w1>{_DAY})(?: (?P<wm1>{MONTH}))? and )?"
    rf"(?P<w2>{_DAY}) (?P<wm2>{MONTH}),? (?P<wy>\d{{4}})\b"
    rf"|(?<![\d/])(?:{WEEKDAY},? )?(?P<d1>{_DAY})(?: (?P<dm1>{MONTH})(?:,? (?P<dy1>\d{{4}}))?)?{_JOIN}(?:{WEEKDAY},? )?"
    rf"(?P<d2>{_DAY}) (?P<dm2>{MONTH}),? (?P<dy2>\d{{4}})\b"
    rf"|(?<![\d/])(?P<d>{_DAY})(?: of)? (?P<dm>{MONTH}),? (?P<dy>\d{{4}})\b"
    rf"|\b(?P<m1>{MONTH})(?:,? (?P<y1>\d{{4}}))?(?:, {MONTH})*,?{_JOIN}(?P<m2>{MONTH}),? (?P<y2>\d{{4}})\b"
    rf"|\b(?P<m>{MONTH}),? (?P<y>\d{{4}})\b"
)
_YEAR = re.compile(r"(?<!\d)\d{4}\b")
_LONGEST_BEFORE_YEAR = 42  # 'wednesday, the 28th of september, '
_WEEK = datetime.timedelta(days=6)


@attrs.frozen
class FoundDate:
    """A date in the text: its value (`None` for a day that no calendar has), its range and its weekday as stated."""

    value: datetime.date | None
    start: int
    end: int
    weekday: int | None


def find_dates(lower: str, start: int, end: int) -> Iterator[FoundDate]:
    """The full dates of a range of the text; a date without a year is none."""
    for found in _dates_before_years(lower, start, end):
        value = _by_dateutil(found["other"]) if found["other"] else _date(found["year"], found["month"], found["day"])
        weekday = WEEKDAYS.index(found["weekday"]) if found["weekday"] else None
        yield FoundDate(value, found.start(), found.end(), weekday)


def _dates_before_years(lower: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The matches of `DATE`: a year is found fast, and a date ends with one."""
    done = start
    for year in _YEAR.finditer(lower, start, end):
        if found := DATE.search(lower, max(done, year.start() - _LONGEST_BEFORE_YEAR), year.end()):
            yield found
            done = found.end()


def _by_dateutil(words: str) -> datetime.date | None:
    from dateutil import parser  # noqa: PLC0415 - late: few releases need it, and it is slow to import

    try:
        return parser.parse(words.replace("sept ", "sep "), dayfirst=True).date()
    except (ValueError, OverflowError):
        return None


def _date(year: str, month: str, day: str) -> datetime.date | None:
    try:
        return datetime.date(int(year), MONTHS[month], int(day.rstrip("stndrh")))
    except ValueError:
        return None


def time_of(found: re.Match[str]) -> datetime.time | None:
    """The time of day of a match of `TIME`; `None` for one that no clock shows."""
    if found["word"]:
        return datetime.time(0 if found["word"] == "midnight" else 12)
    hour, minute = int(found["hour"] or found["full"]), int(found["minute"] or 0)
    if half := found["half"] or found["part"]:
        if hour > 12:  # noqa: PLR2004 - a clock's face
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return datetime.time(hour, minute)
    except ValueError:
        return None


def period_of(found: re.Match[str]) -> tuple[datetime.date, datetime.date, Precision] | None:
    """First day, last day and precision of a match of `PERIOD`; `None` where it ends before it begins."""
    if found["week"]:
        last = _date(found["wy"], found["wm2"], found["w2"])
        first = _date(found["wy"], found["wm1"] or found["wm2"], found["w1"]) if found["w1"] else last
        period = (first, last + _WEEK if last and last <= datetime.date.max - _WEEK else None, Precision.DAY)
    elif found["d2"]:
        month = found["dm1"] or found["dm2"]
        year = found["dy1"] or _year_before(month, found["dm2"], found["dy2"])
        period = (_date(year, month, found["d1"]), _date(found["dy2"], found["dm2"], found["d2"]), Precision.DAY)
    elif found["d"]:
        day = _date(found["dy"], found["dm"], found["d"])
        period = (day, day, Precision.DAY)
    elif found["m2"]:
        year = found["y1"] or _year_before(found["m1"], found["m2"], found["y2"])
        period = (_date(year, found["m1"], "1"), _month_end(found["y2"], found["m2"]), Precision.MONTH)
    else:
        period = (_date(found["y"], found["m"], "1"), _month_end(found["y"], found["m"]), Precision.MONTH)
    first, last, precision = period
    if first is None or last is None or last < first:
        return None
    return first, last, precision


def _year_before(month: str, last_month: str, year: str) -> str:
    """The year of the first end: 'November and January 2023' begins in 2022."""
    return str(int(year) - (MONTHS[month] > MONTHS[last_month])).zfill(4)


def _month_end(year: str, month: str) -> datetime.date | None:
    number = int(year)
    if not datetime.MINYEAR <= number <= datetime.MAXYEAR:
        return None
    return datetime.date(number, MONTHS[month], calendar.monthrange(number, MONTHS[month])[1])
