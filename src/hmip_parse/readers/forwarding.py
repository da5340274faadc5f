"""What mail programs put around a text that is sent on: headings, marks of quotation, signatures."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from hmip_parse.patterns import lazy

# '---------- Forwarded message ---------', '-----Original Message-----', 'Begin forwarded message:'
_MARKER = lazy(
    r"[ >]*(?:-{2,} ?(?:forwarded|original) (?:message|e-?mail)(?: from .{1,80}?)? ?-{2,}|begin forwarded message:)\s*$",
    re.IGNORECASE,
)
_FIELD = lazy(r"[ >]*\*?(From|Sent|Date|To|Cc|Bcc|Subject|Reply-To|Importance|Attachments):\*?(?:\s|$)", re.IGNORECASE)
_ATTRIBUTION = lazy(r"[ >]*On .{6,200} wrote:\s*$")
_QUOTED = lazy(r"^(?:> ?)+")
_SIGNATURE = "-- "
_FEWEST_FIELDS = 3
_MOST_FIELDS = 12


class Passage(NamedTuple):
    """A stretch of a message's body that one person wrote.

    Attributes:
        of: What it is beside the sender's own words, such as 'forwarded'; `None` for these.
        text: Its words, without marks of quotation.
    """

    of: str | None
    text: str


def passages(text: str) -> list[Passage]:
    """The sender's own words, and each text that is sent on or answered below them.

    A body that nothing is forwarded in is one passage, as it stands but for a signature below the line `-- `.
    """
    lines = text.split("\n")
    cuts = list(_cuts(lines))
    if not cuts:
        return [Passage(None, "\n".join(_without_signature(lines)))]
    found = []
    first, of = 0, None
    for start, end, what in [*cuts, (len(lines), len(lines), "")]:
        found.append(Passage(of, "\n".join(_unquoted(_without_signature(lines[first:start])))))
        first, of = end, what
    return [passage for passage in found if passage.text.strip()]


def _cuts(lines: list[str]) -> Iterator[tuple[int, int, str]]:
    """The headings of passages: first line, the line after the last one, and what they say the passage is."""
    i = 0
    while i < len(lines):
        if _MARKER.match(lines[i]):
            end = _end_of_fields(lines, i + 1)
            yield i, max(end, i + 1), "forwarded"
            i = max(end, i + 1)
        elif _ATTRIBUTION.match(lines[i]):
            yield i, i + 1, "quoted"
            i += 1
        elif lines[i].lstrip(" >*").startswith("From:") and (end := _end_of_fields(lines, i)) > i:
            yield i, end, "forwarded"
            i = end
        else:
            i += 1


def _end_of_fields(lines: list[str], start: int) -> int:
    """The line after a heading's fields, from its first line or the blank ones before it; `start` where there are none."""
    i = start
    while i < len(lines) and not lines[i].strip(" >\r"):
        i += 1
    names: set[str] = set()
    first = i
    while i < len(lines) and i - first < _MOST_FIELDS:
        field = _FIELD.match(lines[i])
        if field:
            names.add(field[1].casefold())
        elif not lines[i].startswith((" ", "\t")) or not names:  # a long list of recipients runs on
            break
        i += 1
    return i if len(names) >= _FEWEST_FIELDS else start


def _without_signature(lines: list[str]) -> list[str]:
    for i, line in enumerate(lines):
        if line.rstrip("\r") == _SIGNATURE and any(words.strip() for words in lines[:i]):
            return lines[:i]
    return lines


def _unquoted(lines: list[str]) -> list[str]:
    """The lines without `>` before them, if nearly all that have words have it."""
    filled = [line for line in lines if line.strip()]
    if not filled or sum(line.startswith(">") for line in filled) < len(filled) * 3 / 4:
        return lines
    return [_QUOTED.sub("", line) for line in lines]
