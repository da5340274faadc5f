"""Values in words, as summary, page and tables all print them."""

import datetime
import enum


def day(value: datetime.date) -> str:
    """A date: '4 August 2022'."""
    return f"{value.day} {value:%B %Y}"


def moment(value: datetime.datetime) -> str:
    """A time of a day: '4 August 2022, 00:01 BST'."""
    return f"{day(value)}, {value:%H:%M %Z}"


def spaced(value: enum.StrEnum) -> str:
    """One of several values that a field may have: 'approved premises'."""
    return value.value.replace("_", " ")


def counted(number: int, noun: str) -> str:
    """How many there are of a thing: '1 note', '2 notes'."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
