"""Dates and periods as releases print them.

A pattern matches the whole of a date before anything computes with it. Day, month and year in words come from a table;
`dateutil` sees only the forms that the table does not hold ('04/08/2022', '4 Aug 2022').
"""

import calendar
import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from hmip_parse.terms import Precision
from hmip_parse.vocabulary import MONTH, MONTHS, WEEKDAY, WEEKDAYS

_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_SHORT_MONTH = r"(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?"
_ANY_MONTH = (
    r"(?:jan(?:uary|\b\.?)|feb(?:ruary|\b\.?)|mar(?:ch|\b\.?)|apr(?:il|\b\.?)|may|june?\b|july?\b|aug(?:ust|\b\.?)"
    r"|sept?(?:ember|\b\.?)|oct(?:ober|\b\.?)|nov(?:ember|\b\.?)|dec(?:ember|\b\.?))"
)

# '04 August 2022', 'Thursday 18 August 2022', 'Thursday, 18th of August, 2022'; 'August 4, 2022', '04/08/2022',
# '4 Aug 2022'.
DATE = re.compile(
    rf"(?:(?P<weekday>{WEEKDAY}),? (?:the )?)?(?:(?P<day>(?<![\d/]){_DAY})(?: of)? (?P<month>{MONTH}),? (?P<year>\d{{4}})\b"
    rf"|(?P<other>(?<![\d/.])\d{{1,2}}/\d{{1,2}}/\d{{4}}\b|(?<![\d/.])\d{{1,2}}\.\d{{1,2}}\.\d{{4}}\b|(?<![\d/])\d{{1,2}} {_SHORT_MONTH} \d{{4}}\b"
    rf"|\b(?:{MONTH}|{_SHORT_MONTH}) {_DAY}, \d{{4}}\b))"
)
# '00.01', '00:01', '0.01am', '12.01 a.m.', '9am', '0001 hours', 'midnight', 'noon'; no decimal, no telephone number.
TIME = re.compile(
    r"(?<![\d.,:£])(?:(?P<hour>\d{1,2})[.:](?P<minute>\d{2})(?![\d%])(?! ?per cent)(?: ?(?P<half>[ap])\.?m\b\.?)?"
    r"|(?P<full>\d{1,2}) ?(?P<part>[ap])\.?m\b\.?|(?P<clock>[012]\d[0-5]\d) ?(?:hrs?|hours)\b|(?P<past>one minute past )?(?P<word>midnight|noon|midday)\b)"
)
# 'to', '-', 'and', 'until the end of'; a part of a month counts as the month.
_PART = r"(?:(?:the )?(?:beginning|start|middle|end) of |(?:early|mid|late)[- ])?"
_JOIN = rf" ?(?:-|/|to|and|until|till|through) ?{_PART}(?:the )?"
# Longest first. Days and months of the first end may borrow month and year from the second; lists count from their
# first item to their last ('8, 9 and 10 July 2025').
PERIOD = re.compile(
    rf"(?P<week>(?:(?:the )?(?:(?P<weeks>two|three|four) )?weeks?|(?P<fortnight>(?:the )?fortnight)) (?:commencing|beginning|starting|of|(?P<ending>ending))(?: on)?|w/[cb])"
    rf" (?:{WEEKDAY},? )?(?:the )?(?:(?P<w1>{_DAY})(?: (?P<wm1>{_ANY_MONTH}))?(?:, {_DAY})*,? and )?"
    rf"(?P<w2>{_DAY})(?: of)? (?P<wm2>{_ANY_MONTH}),? (?P<wy>\d{{4}})\b"
    rf"|(?<![\d/])(?:{WEEKDAY},? )?(?P<d1>{_DAY})(?:(?: of)? (?P<dm1>{_ANY_MONTH})(?:,? (?P<dy1>\d{{4}}))?)?(?:, {_DAY})*,?{_JOIN}(?:{WEEKDAY},? )?"
    rf"(?P<d2>{_DAY})(?: of)? (?P<dm2>{_ANY_MONTH}),? (?P<dy2>\d{{4}})\b"
    rf"|(?<![\d/])(?P<d>{_DAY})(?: of)? (?P<dm>{_ANY_MONTH}),? (?P<dy>\d{{4}})\b"
    rf"|\b(?P<m1>{_ANY_MONTH})(?:,? (?P<y1>\d{{4}}))?(?:, {_ANY_MONTH})*,?{_JOIN}(?P<m2>{_ANY_MONTH}),? (?P<y2>\d{{4}})\b"
    rf"|\b(?P<m>{_ANY_MONTH}),? (?P<y>\d{{4}})\b"
)
# Either, in few words.
PERIOD_WORDS = rf"(?:{_DAY}(?: of)? )?{_ANY_MONTH}(?:,? \d{{4}})?"
# The same without a year: 'in March (A) and April 2025 (B)' states March 2025 as well.
YEARLESS = re.compile(
    rf"(?<![\d/])(?:(?P<first>{_DAY})(?:, {_DAY})*{_JOIN})?(?P<day>{_DAY})(?: of)? (?P<dm>{_ANY_MONTH})\b(?!,? \d{{4}})"
    rf"|\b(?P<m>{_ANY_MONTH})(?: (?:and|to|-) {_ANY_MONTH})?\b(?!,? \d)"
)
# Where a date or a period can begin: few branches, each with its first letter, are searched fast.
_TIME_OPENS = re.compile(r"\d|one minute|mid|noon")
_DATE_OPENS = re.compile(
    r"\d|m(?:on|ar|ay)|t(?:ue|hu)|wed|f(?:ri|eb)|s(?:at|un|ep)|j(?:an|u[nl])|a(?:pr|ug)|oct|nov|dec"
)
_PERIOD_OPENS = re.compile(
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
        *"of to and until till through the beginning start middle end early mid late weeks w/c on commencing two three four".split(),
        "fortnight",
    )
)
_MOST_WORDS = 9  # of a usual period
_WORDS_OF_DATE = 3
_DAYS = {
    f"{day:{width}}{th}": day for day in range(1, 32) for width in ("", "02") for th in ("", "st", "nd", "rd", "th")
}
_MONTH_WORDS = {name + mark: number for name, number in MONTHS.items() for mark in ("", ",")}
_WEEKDAY_TAILS = {name[-6:]: number for number, name in enumerate(WEEKDAYS)}
_LONGEST_BEFORE_YEAR = 42  # 'wednesday, the 28th of september, '
_LONGEST_PERIOD = 110  # both ends of it, weekdays and a list of days among them
_FOUR_DIGITS = 4
_FEBRUARY = 2
_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)  # of the months, by their numbers
_LONGEST_MONTH = 10  # 'september,'
_WEEKS = {None: 1, "two": 2, "three": 3, "four": 4}


_BY_LETTERS = {name[:3]: number for name, number in MONTHS.items()}

Ends = tuple[datetime.date, datetime.date, Precision]


class FoundDate(NamedTuple):
    """A date in the text: its value (`None` for a day that no calendar has), its range and its weekday as stated."""

    value: datetime.date | None
    start: int
    end: int
    weekday: int | None


def find_dates(lower: str, start: int, end: int) -> Iterator[FoundDate]:
    """The full dates of a range of the text: a year is found fast, and a date ends with one."""
    done = start
    year = lower.find("20", start, end)
    while year != -1:
        last = year + _FOUR_DIGITS
        if last <= end and lower[year:last].isdecimal() and not lower[last : last + 1].isalnum():
            first = max(done, year - _LONGEST_BEFORE_YEAR)
            if found := _plain_date(lower, first, year) or _any_date(lower, first, year):
                yield found
                done = last
        year = lower.find("20", max(year + 2, done), end)


def _plain_date(lower: str, first: int, year: int) -> FoundDate | None:
    """The most frequent date before a year, read word by word: '18 August 2022', 'Thursday 18 August 2022'."""
    words = lower[first:year].rsplit(" ", _WORDS_OF_DATE)
    if len(words) <= _WORDS_OF_DATE or words[3]:
        return None
    head, day, month, _ = words
    if day not in _DAYS or month not in _MONTH_WORDS:
        return None
    last = year + _FOUR_DIGITS
    try:
        value = datetime.date(int(lower[year:last]), _MONTH_WORDS[month], _DAYS[day])
    except ValueError:
        value = None
    start = year - len(month) - len(day) - 2
    if head.endswith((" the", ",")):
        head = head.removesuffix(" the").removesuffix(",")
    weekday = _WEEKDAY_TAILS.get(head[-6:])
    if weekday is not None:
        if head.endswith(WEEKDAYS[weekday]):
            start = first + len(head) - len(WEEKDAYS[weekday])
        else:
            weekday = None
    return FoundDate(value, start, last, weekday)


def _any_date(lower: str, first: int, year: int) -> FoundDate | None:
    """The first match of `DATE` between an offset and the end of a year."""
    for opening in _DATE_OPENS.finditer(lower, first, year):
        if found := DATE.match(lower, opening.start(), year + _FOUR_DIGITS):
            if other := found["other"]:
                value = _by_dateutil(other)
            else:
                value = _date(found["year"], found["month"], found["day"])
            weekday = WEEKDAYS.index(found["weekday"]) if found["weekday"] else None
            return FoundDate(value, found.start(), found.end(), weekday)
    return None


def _by_dateutil(words: str) -> datetime.date | None:
    from dateutil import parser  # noqa: PLC0415 - late: few releases need it, and it is slow to import

    try:
        return parser.parse(words.replace("sept ", "sep "), dayfirst=True).date()
    except (ValueError, OverflowError):
        return None


def _date(year: str, month: str, day: str) -> datetime.date | None:
    try:
        return datetime.date(int(year), _month(month), int(day.rstrip("stndrh")))
    except ValueError:
        return None


def find_times(lower: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The times of day in a range of the text."""
    done = start
    for opening in _TIME_OPENS.finditer(lower, start, end):
        if opening.start() >= done and (found := TIME.match(lower, opening.start(), end)):
            yield found
            done = found.end()


def time_of(found: re.Match[str]) -> datetime.time | None:
    """The time of day of a match of `TIME`; `None` for one that no clock shows."""
    if found["word"]:
        return datetime.time(0 if found["word"] == "midnight" else 12, int(bool(found["past"])))
    if clock := found["clock"]:
        hour, minute = int(clock[:2]), int(clock[2:])
    else:
        hour, minute = int(found["hour"] or found["full"]), int(found["minute"] or 0)
    if half := found["half"] or found["part"]:
        if hour > 12:  # noqa: PLR2004 - a clock's face
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return datetime.time(hour, minute)
    except ValueError:
        return None


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
        last = _date(found["wy"], found["wm2"], found["w2"])
        first = _date(found["wy"], found["wm1"] or found["wm2"], found["w1"]) if found["w1"] else last
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
        first, last = _date(year, month, found["d1"]), _date(found["dy2"], found["dm2"], found["d2"])
    elif found["d"]:
        first = last = _date(found["dy"], found["dm"], found["d"])
    else:
        precision = Precision.MONTH
        if one := found["m"]:
            year = found["y"]
            first, last = _date(year, one, "1"), _month_end(year, one)
        else:
            one, other, year = found["m1"], found["m2"], found["y2"]
            first = _date(found["y1"] or year_before(one, other, year), one, "1")
            last = _month_end(year, other)
    if first is None or last is None or last < first:
        return None
    return first, last, precision


def yearless_start(found: re.Match[str], stated: Ends) -> datetime.date | None:
    """The first day of a match of `YEARLESS` that borrows its year from the period behind it."""
    month = found["dm"] or found["m"]
    year = stated[1].year - (_month(month) > stated[1].month)
    return _date(str(year).zfill(_FOUR_DIGITS), month, found["first"] or found["day"] or "1")


def year_before(month: str, last_month: str, year: str) -> str:
    """The year of the first end: 'November and January 2023' begins in 2022."""
    return str(int(year) - (_month(month) > _month(last_month))).zfill(_FOUR_DIGITS)


def _month(name: str) -> int:
    return _BY_LETTERS[name[:3]]


def _month_end(year: str, month: str) -> datetime.date | None:
    number, which = int(year), _month(month)
    if not datetime.MINYEAR <= number <= datetime.MAXYEAR:
        return None
    return datetime.date(number, which, _LENGTHS[which] + (which == _FEBRUARY and calendar.isleap(number)))
