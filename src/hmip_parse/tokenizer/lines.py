"""Lines of a text, and which line ends only wrap a paragraph."""

import itertools

from hmip_parse.patterns import lazy
from hmip_parse.source import Source
from hmip_parse.tokenizer.headings import is_heading

Range = tuple[int, int]

# What opens a list item or a note: its label is a number with a stop, a bullet or a star, or stands in brackets.
LABEL = lazy(
    r"(?:(\d{1,2})[.)] ?(?=\D)|(-) ?(?=\S)|(\*) ?(?=\S)|([(\[](?:[a-z]|[ivx]{2,4}|\d{1,2})[)\]]|[a-z]\)) ?(?=\S))"
)
# A note's number may lack its stop; in running text a number is no label.
NOTE_LABEL = lazy(
    r"(?:(\d{1,2})(?:[.)] ?(?=\D)| (?=[*\"']?[A-Z])(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b))"
    r"|(-) ?(?=\S)|(\*) ?(?=\S))"
)
# A label that stands alone on its line: its words are on the next.
_LONE = frozenset("-*")
# What a line ends with before an item, closing marks aside.
_STOPS = (".", ";", ":", "!", "?", " and", " or")

# A field of a mail's heading: each has a line of its own.
_MAIL = lazy(r"(?:From|Sent|Date|To|Cc|Bcc|Subject|Reply-To|Importance|Attachments): |-{2,} ?(?:Forwarded|Original) ")

# Wire copies wrap at 60 to 80 columns.
WIDEST_WRAP = 90
NARROWEST_WRAP = 40
# A text counts as wrapped when it has some lines within paragraphs, few of them longer than a wrap, and most of them
# filled up to the width, with lines in the middle of a sentence among them.
_FEWEST_LINES = 4
_LONGER = 0.3
_FILLED = 0.6
_LOWER = 0.3
_FEWEST_PARTED = 3
# One line in ten may be wider than the others: an address cannot be broken.
_WIDTH_QUANTILE = 0.9
# A word that would have fitted into the line above by this margin shows that the line was ended on purpose.
_SLACK = 6
_LONGEST_SPECKS = 40


def lines(source: Source) -> list[Range]:
    """The non-empty lines of the norm, as ranges without the blanks at a text's ends."""
    found, start = [], 0
    for row in source.rows:
        end = start + len(row)
        if (
            row and row != " " and not (len(row) <= _LONGEST_SPECKS and not row[0].isalnum() and _is_specks(row))
        ):  # blanks are folded
            found.append((start, end))
        start = end + 1
    if found:  # blanks beside line ends are folded: they are left at the text's own ends
        norm = source.norm
        start, end = found[0]
        found[0] = start + (norm[start] == " "), end
        start, end = found[-1]
        found[-1] = start, end - (norm[end - 1] == " ")
    return found


def _is_specks(row: str) -> bool:
    """Whether a scanner has read specks of the paper: '. ,   ~'; a rule of one mark is none, nor a mark of speech."""
    return not any(map(str.isalnum, row)) and '"' not in row and len(set(row) - {" "}) > 1


def wraps(source: Source, ranges: list[Range]) -> list[int]:
    """Offsets of the line ends inside paragraphs, where the text is hard-wrapped; otherwise none."""
    norm = source.norm
    inside = [(above, below) for above, below in itertools.pairwise(ranges) if above[1] + 1 == below[0]]
    if len(inside) < _FEWEST_LINES:
        return []
    lengths = [end - start for (start, end), _ in inside if end - start <= WIDEST_WRAP]
    if len(lengths) < _FEWEST_LINES or len(inside) - len(lengths) > _LONGER * len(inside):
        return []
    lengths.sort()
    width = lengths[int(_WIDTH_QUANTILE * (len(lengths) - 1))]
    if width < NARROWEST_WRAP:
        return []
    filled = {
        above[1]
        for above, (after, end) in inside
        if above[1] - above[0] + 1 + len(norm[after:end].partition(" ")[0]) > width - _SLACK
    }
    headings = {start for start, end in ranges if is_heading(norm[start:end])}
    if "From: " in norm:
        headings |= {start for start, end in ranges if _MAIL.match(norm, start, end)}
    apart = headings | _items(source, inside, filled)
    within = [(above, below) for above, below in inside if above[0] not in headings and below[0] not in apart]
    parted = sum(below[0] - above[1] > 1 for above, below in itertools.pairwise(ranges)) >= _FEWEST_PARTED
    full = lower = 0
    for above, below in within:
        full += above[1] in filled
        lower += norm[below[0]].islower()
    if full < _FILLED * len(within) or lower < _LOWER * len(within):
        return []
    # Where blank lines part the paragraphs, a line that ends in the middle of a sentence goes on, filled or not.
    return [
        above[1]
        for above, below in within
        if above[1] in filled
        or norm[below[0]].islower()
        or parted
        and above[1] - above[0] > width // 2
        and not _stops(norm, above)
    ]


def _stops(norm: str, line: Range) -> bool:
    """Whether a line ends as an item or a sentence does."""
    return norm[slice(*line)].rstrip("'\")]").endswith(_STOPS)


def _items(source: Source, inside: list[tuple[Range, Range]], filled: set[int]) -> set[int]:
    """Where lines begin that open an item of a list.

    A dash or a number of running text may stand at a line's start as well: behind a full line in the middle of a
    sentence a label is one only if it goes on with its list.
    """
    norm, view = source.norm, source.view
    found: set[int] = set()
    number, bullet, done = 0, "", -1
    for above, below in inside:
        if above[0] != done:  # a paragraph begins
            label = LABEL.match(norm, *above)
            bullet = view[label.start()] if label and not label[1] else ""
            number = int(label[1]) if label and label[1] else number
        done = below[0]
        label = LABEL.match(norm, *below)
        if not label:
            if norm[slice(*below)] in _LONE:
                found.add(done)
            continue
        goes_on = int(label[1]) == number + 1 if label[1] else view[done] == bullet and not label[4]
        if goes_on or _stops(norm, above) or above[1] not in filled:
            found.add(done)
            number, bullet = (int(label[1]), bullet) if label[1] else (number, view[done])
    return found


def lone_labels(norm: str, ranges: list[Range]) -> list[int]:
    """Offsets of the line ends behind a bullet that stands alone on its line: the item is on the next."""
    found: list[int] = []
    for i in [i for i, (start, end) in enumerate(ranges) if end - start == 1]:
        start, end = ranges[i]
        if norm[start] in _LONE and i + 1 < len(ranges):
            found += range(end, ranges[i + 1][0])
    return found
