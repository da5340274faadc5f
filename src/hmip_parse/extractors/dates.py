"""Dates and times of day as releases print them.

A pattern matches the whole of a date before anything computes with it. Day, month and year in words come from a table;
`dateutil` sees only the forms that the table does not hold ('04/08/2022', '4 Aug 2022').
"""

import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from hmip_parse.blots import BLOT
from hmip_parse.patterns import lazy
from hmip_parse.vocabulary import MONTH, MONTHS, WEEKDAY, WEEKDAYS

DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_SHORT_MONTH = r"(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?"

# What stands before a number and is no part of it. Any other mark may stand for a digit that cannot be read: '■9 May',
# 'l9 May'.
WHOLE = r"(?<![\d/])(?<![^\sa-zà-ž.(\['\"~:;,*>=-])(?<!(?<![a-z])[oil])"
# '04 August 2022', 'Thursday 18 August 2022', 'Thursday, 18th of August, 2022'; 'August 4, 2022', '04/08/2022',
# '4 Aug 2022'.
DATE = lazy(
    rf"(?:(?P<weekday>{WEEKDAY}),? (?:the )?)?(?:(?P<day>{WHOLE}{DAY})(?: of)? (?P<month>{MONTH}),? (?P<year>\d{{4}})\b"
    rf"|(?P<other>(?<!\.){WHOLE}\d{{1,2}}/\d{{1,2}}/\d{{4}}\b|(?<!\.){WHOLE}\d{{1,2}}\.\d{{1,2}}\.\d{{4}}\b|{WHOLE}\d{{1,2}} {_SHORT_MONTH} \d{{4}}\b"
    rf"|\b(?:{MONTH}|{_SHORT_MONTH}) {DAY}, \d{{4}}\b))"
)
# '00.01', '00:01', '0.01am', '12.01 a.m.', '9am', '0001 hours', 'midnight', 'noon'; no decimal, no telephone number.
TIME = lazy(
    rf"(?<![\d.,:£{BLOT}])(?:(?P<hour>\d{{1,2}})[.:](?P<minute>\d{{2}})(?![\d%])(?! ?per cent)(?: ?(?P<half>[ap])\.?m\b\.?| in the (?P<late>afternoon|evening)\b)?"
    rf"|(?P<full>\d{{1,2}}) ?(?P<part>[ap])\.?m\b\.?|(?P<clock>[012]\d[0-5]\d) ?(?:hrs?|hours)\b|(?P<past>(?:one|a|1) minute past )?(?<![a-z])(?P<word>midnight|noon|midday)\b)"
)
# Where a time or a date can begin: few branches, each with its first letter, are searched fast.
_TIME_OPENS = lazy(r"\d|(?:one|a) minute|mid|noon")
_DATE_OPENS = lazy(r"\d|m(?:on|ar|ay)|t(?:ue|hu)|wed|f(?:ri|eb)|s(?:at|un|ep)|j(?:an|u[nl])|a(?:pr|ug)|oct|nov|dec")
_WORDS_OF_DATE = 3
_DAYS = {
    f"{day:{width}}{th}": day for day in range(1, 32) for width in ("", "02") for th in ("", "st", "nd", "rd", "th")
}
_MONTH_WORDS = {name + mark: number for name, number in MONTHS.items() for mark in ("", ",")}
_WEEKDAY_TAILS = {name[-6:]: number for number, name in enumerate(WEEKDAYS)}
_LONGEST_BEFORE_YEAR = 42  # 'wednesday, the 28th of september, '
FOUR_DIGITS = 4  # of a year
_BY_LETTERS = {name[:3]: number for name, number in MONTHS.items()}


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
        last = year + FOUR_DIGITS
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
    last = year + FOUR_DIGITS
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
    """The first match of `DATE` behind an offset that ends with a year: one of '3 May 1999' ends before."""
    last = year + FOUR_DIGITS
    for opening in _DATE_OPENS.finditer(lower, first, year):
        if (found := DATE.match(lower, opening.start(), last)) and found.end() == last:
            if other := found["other"]:
                value = _by_dateutil(other)
            else:
                value = on_calendar(found["year"], found["month"], found["day"])
            weekday = WEEKDAYS.index(found["weekday"]) if found["weekday"] else None
            return FoundDate(value, found.start(), found.end(), weekday)
    return None


def _by_dateutil(words: str) -> datetime.date | None:
    from dateutil import parser  # noqa: PLC0415 - late: few releases need it, and it is slow to import

    try:
        return parser.parse(words, dayfirst=True).date()
    except (ValueError, OverflowError):
        return None


def on_calendar(year: str, month: str, day: str) -> datetime.date | None:
    """The date of a year, a month and a day as printed; `None` for one that no calendar has."""
    try:
        return datetime.date(int(year), month_number(month), int(day.rstrip("stndrh")))
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
    if found["late"] and hour < 12:  # noqa: PLR2004
        hour += 12
    elif half := found["half"] or found["part"]:
        if hour > 12:  # noqa: PLR2004 - a clock's face
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return datetime.time(hour, minute)
    except ValueError:
        return None


def month_number(name: str) -> int:
    """The number of a month, by its first three letters."""
    return _BY_LETTERS[name[:3]]
