"""Lines of a text, and which line ends only wrap a paragraph."""

import itertools
import re

# What opens a list item or a note: its label is a number with a stop, a bullet or a star.
LABEL = re.compile(r"(?:(\d{1,2})[.)] ?(?=\D)|(-) ?(?=\S)|(\*) ?(?=\S))")
# A note's number may lack its stop; in running text a number is no label.
NOTE_LABEL = re.compile(
    r"(?:(\d{1,2})(?:[.)] ?(?=\D)| (?=[*\"']?[A-Z])(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b))"
    r"|(-) ?(?=\S)|(\*) ?(?=\S))"
)
_HEADING = re.compile(r"-? ?ends\b ?[-.]?$|notes?(?: (?:to|for) (?:the )?editors?)? ?[:.]?$", re.IGNORECASE)

# A text counts as wrapped when nearly all of it stands in lines no longer than this; wire copies wrap at 60 to 80.
WIDEST_WRAP = 90
NARROWEST_WRAP = 40
_MOSTLY = 0.8
_FEWEST_LINES = 8
# A word that would have fitted into the line above by this margin shows that the line was ended on purpose.
_SLACK = 6


def lines(norm: str) -> list[tuple[int, int]]:
    """The non-empty lines, as ranges."""
    found, start = [], 0
    for line in norm.split("\n"):
        end = start + len(line)
        if line and not line.isspace():
            found.append((start, end))
        start = end + 1
    return found


def wraps(norm: str, ranges: list[tuple[int, int]]) -> list[int]:
    """Offsets of the line ends inside paragraphs, where the text is hard-wrapped; otherwise none."""
    lengths = [end - start for start, end in ranges]
    narrow = [length for length in lengths if length <= WIDEST_WRAP]
    if len(ranges) < _FEWEST_LINES or sum(narrow) < _MOSTLY * sum(lengths):
        return []
    width = max(narrow)
    if width < NARROWEST_WRAP:
        return []
    found = []
    for (start, end), (after, after_end) in itertools.pairwise(ranges):
        if after != end + 1 or end - start > WIDEST_WRAP:  # a blank line parts them
            continue
        if LABEL.match(norm, after) or _HEADING.match(norm[after:after_end]) or _HEADING.match(norm[start:end]):
            continue
        word = norm[after:after_end].partition(" ")[0]
        if end - start + 1 + len(word) > width - _SLACK or norm[after].islower():
            found.append(end)
    return found


def lone_dashes(norm: str, ranges: list[tuple[int, int]]) -> list[int]:
    """Offsets of the line ends behind a bullet that stands alone on its line: the item is on the next."""
    found: list[int] = []
    for (start, end), (after, _) in itertools.pairwise(ranges):
        if end - start == 1 and norm[start] in "-*":
            found += range(end, after)
    return found
