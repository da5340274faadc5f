"""The words that the scripts look for, and their values."""

import datetime

MONTHS = "January February March April May June July August September October November December".split()
NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()


def rating(words: str) -> str:
    """The rating that some words state, as the labels write it."""
    return "Requires improvement" if words[:6].lower() == "requir" else words.capitalize()


def number(words: str) -> int:
    """The value of digits or a number word."""
    return int(words) if words.isdigit() else NUMBERS.index(words.lower())


def month(name: str, year: str) -> str:
    """A month as '2022-06'."""
    return f"{year}-{MONTHS.index(name) + 1:02}"


def day(of: str, name: str, year: str) -> list[str]:
    """A day as the labels write it; nothing if there is no such day."""
    try:
        return [datetime.date(int(year), MONTHS.index(name) + 1, int(of)).isoformat()]
    except ValueError:
        return []


def full_names(names: list[str]) -> list[str]:
    """Names as printed in full: 'Mr Rossall' and 'Dame Gwenda' are who was named before."""
    found: list[str] = []
    for name in names:
        title, _, rest = name.partition(" ")
        short = title in {"Mr", "Mrs", "Ms", "Miss", "Dr", "Dame", "Sir"} and " " not in rest
        found.append(next((full for full in found if rest in full.split()), name) if short else name)
    return found
