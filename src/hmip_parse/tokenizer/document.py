"""The parts of a release: preamble, headline, body, notes to editors."""

import attrs

from hmip_parse.source import Source, places
from hmip_parse.tokenizer import chrome, ending, lines, mail
from hmip_parse.tokenizer.ending import NoteRange
from hmip_parse.tokenizer.headline import find_headline
from hmip_parse.tokenizer.pages import page_breaks
from hmip_parse.tokenizer.preamble import find_lead, split_preamble
from hmip_parse.tokenizer.sentences import sentences

Range = tuple[int, int]

_OPENING = 24
_CENTURY = "20"
_LONGEST_LABEL = 40  # shorter lines may be subheadings, which return


@attrs.define(eq=False)
class Document:
    """A text with its parts, as ranges of `Source.norm`.

    Attributes:
        source: The text.
        preamble: Lines of the page and not of the release, above and below the headline: dates, navigation.
        headline: `None` where the text begins with its lead.
        body: The paragraphs between headline and ENDS, list items among them.
        notes: The notes to editors, in order.
        finished: Whether an ENDS or a heading of notes was found.
        another: Where another release begins that was pasted behind this one: it is left out.
        passages: The headline, where there is one, and the paragraphs of the body.
        note_words: The words of the notes, without their labels.
        years: Where a year of this century stands, in order.
    """

    source: Source
    preamble: list[Range]
    headline: Range | None
    body: list[Range]
    notes: list[NoteRange]
    finished: bool
    another: int | None
    passages: list[Range] = attrs.field(init=False)
    note_words: list[Range] = attrs.field(init=False)
    years: list[int] = attrs.field(init=False)
    _sentences: dict[Range, list[Range]] = attrs.field(factory=dict, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Lay out what most extractors go through."""
        self.passages = [self.headline, *self.body] if self.headline else self.body
        self.note_words = [(start, end) for _, start, end in self.notes]
        lower = self.source.lower
        self.years = [at for at in places(lower, _CENTURY) if lower[at + 2 : at + 4].isdecimal()]

    def opening(self, paragraphs: int) -> list[Range]:
        """The headline, where there is one, and the first paragraphs."""
        return self.passages[: paragraphs + (self.headline is not None)]

    def sentences(self, start: int, end: int) -> list[Range]:
        """The sentences of a range of the text; found once for each range."""
        known = self._sentences.get((start, end))
        if known is None:
            known = self._sentences[start, end] = sentences(self.source.norm, start, end)
        return known


def tokenize(source: Source) -> Document:
    """Find the parts of a text."""
    for find_foreign in (mail.marked, page_breaks):
        if foreign := find_foreign(source):
            source.leave_out(foreign)
    ranges = lines.lines(source)
    norm = source.norm
    if breaks := lines.wraps(source, ranges) + lines.lone_labels(norm, ranges):
        source.join_lines(breaks)
        norm = source.norm
        ranges = lines.lines(source)
    first = split_preamble(norm, ranges)
    preamble, rest = ranges[:first], ranges[first:]
    headline, content = find_headline(norm, rest)
    mailed = mail.is_mail(norm[start:end] for start, end in preamble)
    body, tail, finished = ending.split_notes(norm, content)
    tail, another = ending.split_off(norm, tail)
    if not finished:
        body = body[: chrome.page_behind(norm, body)]
    lead = find_lead(norm, body) if headline else 0
    # A headline, lead or standfirst may be printed twice. Lines are held against each other only where one opens as one
    # before it did.
    openings: dict[str, Range | None] = {_opening(norm, *headline): headline} if headline else {}
    printed: set[str] = set()
    kept = []
    for i, line in enumerate(body):
        start, end = line
        opening = _opening(norm, start, end)
        if known := opening in openings:
            if first_one := openings[opening]:
                printed.add(_bare(norm, first_one))
                openings[opening] = None
            if _bare(norm, line) in printed:
                continue
        if i < lead or chrome.may_be_page_line(opening):
            words = norm[start:end]
            if chrome.is_page_line(words) or i < lead and chrome.is_navigation(words):
                preamble.append(line)
                continue
        if end - start > _LONGEST_LABEL:
            if known:
                printed.add(_bare(norm, line))
            else:
                openings[opening] = line
        kept.append(line)
    return Document(
        source,
        preamble,
        headline,
        kept,
        ending.read_notes(source, tail[: chrome.page_behind(norm, tail)], mailed=mailed),
        finished,
        another,
    )


def _opening(norm: str, start: int, end: int) -> str:
    """A line's first characters; lines that are equal but for stops at their ends have the same."""
    return norm[start : end if end - start < _OPENING else start + _OPENING].rstrip(".")


def _bare(norm: str, line: Range) -> str:
    return norm[slice(*line)].rstrip(".")
