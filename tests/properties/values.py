"""A record's values, and when one of them is wrong: what the properties compare.

A *value* is a leaf of `Release.to_dict()`: a name, a rating, a number, a date, some words. Evidence, the text's hash,
the versions and the diagnostics are none: they say where a value stands and what to think of it.
"""

import bisect
from collections.abc import Iterator
from typing import Any, NamedTuple

from hmip_parse import Release

NO_VALUES = frozenset({"evidence", "release_id", "schema_version", "parser_version", "diagnostics"})
STRAIGHT = str.maketrans("‘’“”", "''\"\"")
WORDS = frozenset({"headline", "body", "text"})
"""Fields that hold a stretch of the text: where the text is cut inside them, they end there too."""

LAYOUT = ("headline", "body", "notes")
"""Fields that say what part of a release a stretch of text is."""

_STOPS = " \n,;:.–-‘“'\""
_KEYS = ("value", "count", "text", "grade", "label")


class Wrong(NamedTuple):
    """A value of a cut text that the whole text contradicts: the cut is at `length` characters."""

    length: int
    path: str
    value: object
    whole: object


def values(release: Release, *, marks: bool = True, without: tuple[str, ...] = ()) -> dict[str, object]:
    """Every value by its path, white space folded; with `marks=False`, curly marks as straight ones."""
    found = dict(_leaves({name: part for name, part in release.to_dict().items() if name not in without}, ""))
    if not marks:
        found = {path: value.translate(STRAIGHT) if isinstance(value, str) else value for path, value in found.items()}
    return found


def differences(one: dict[str, object], other: dict[str, object]) -> dict[str, tuple[object, object]]:
    """The paths whose values differ, with both."""
    missing = "(absent)"
    return {
        path: (one.get(path, missing), other.get(path, missing))
        for path in sorted(one.keys() | other.keys())
        if one.get(path, missing) != other.get(path, missing)
    }


def _leaves(part: Any, path: str) -> Iterator[tuple[str, object]]:
    if isinstance(part, dict):
        for name, inner in part.items():
            if name not in NO_VALUES:
                yield from _leaves(inner, f"{path}.{name}".lstrip("."))
    elif isinstance(part, list):
        yield f"{path}.length", len(part)
        for index, inner in enumerate(part):
            yield from _leaves(inner, f"{path}[{index}]")
    else:
        yield path, " ".join(part.split()) if isinstance(part, str) else part


def placed(release: Release) -> dict[str, object]:
    """Every value that has evidence, by a path that a cut does not change.

    An item of a list is named by what it stands for and not by its number: an outcome by its service, all else by the
    place where it begins in the text. So an item that appears earlier or not at all renames no other.
    """
    return dict(_placed(release.to_dict(), ""))


def _placed(record: dict[str, Any], path: str) -> Iterator[tuple[str, object]]:
    spans = record.get("evidence", {})
    for name, value in record.items():
        where = f"{path}.{name}".lstrip(".")
        if name in NO_VALUES:
            continue
        if name == "body":
            for span, paragraph in zip(spans.get("body", ()), value, strict=True):
                yield f"body@{span[0]}", paragraph
        elif isinstance(value, list):
            for item in value:
                yield from _placed(item, f"{where}[{_key(item)}]")
        elif isinstance(value, dict):
            yield from _placed(value, where)
        elif spans.get(name) and value is not None:
            yield where, value


def _key(item: dict[str, Any]) -> str:
    if "service" in item:
        return f"{_folded_name(item['service']['name'])}, {item['service']['kind']}"
    return "@" + str(next(item["evidence"][name][0][0] for name in _KEYS if item["evidence"].get(name)))


def wrong_values(cut: Release, whole: dict[str, object], length: int) -> list[Wrong]:
    """The values of a cut text that are wrong.

    A value with evidence is *wrong* if the whole text's record has, with evidence too, another value in the same field
    of the same item; or if it does not have the item at all: the service, the quotation, the percentage, the count.
    Two things are right, since cutting alone makes them:

    - Where a field holds a stretch of the text, and the cut falls inside, its value is what the whole's begins with, stops
      and marks at its end aside.
    - A stretch of text may be a paragraph until more lines show it to be the headline or a note.

    Args:
        cut: The record of the text's first `length` characters.
        whole: `placed` of the whole text's record.
        length: Where the text was cut.
    """
    found = []
    for path, value in placed(cut).items():
        name = path.rpartition(".")[2].partition("@")[0]
        known = whole.get(path)
        right = (
            path.startswith(LAYOUT)
            if known is None
            else _folded_name(known) == _folded_name(value)
            or name in WORDS
            and str(known).startswith(str(value).rstrip(_STOPS))
        )
        if not right:
            found.append(Wrong(length, path, value, known))
    return found


def _folded_name(value: object) -> object:
    """A name as headline and lead may both print it: '&' or 'and', capitals or none."""
    return value.casefold().replace("&", "and") if isinstance(value, str) else value


def risky_cuts(text: str, release: Release) -> list[int]:
    """Where a cut is likeliest to mislead: inside and right behind what a value was read from."""
    places: set[int] = set()
    for start, end in _spans(release.to_dict()):
        places |= {start + 1, (start + end) // 2, end - 1, end, end + 1}
    return sorted(place for place in places if 0 <= place < len(text))


def _spans(part: Any) -> Iterator[tuple[int, int]]:
    if isinstance(part, list):
        for inner in part:
            yield from _spans(inner)
    elif isinstance(part, dict):
        for name, inner in part.items():
            if name == "evidence":
                yield from ((start, end) for spans in inner.values() for start, end in spans)
            else:
                yield from _spans(inner)


def line_of(text: str, place: int) -> int:
    """The number of the line that a place lies in, from 1: for messages."""
    breaks = [at for at, char in enumerate(text) if char == "\n"]
    return bisect.bisect_left(breaks, place) + 1
