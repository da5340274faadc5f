"""The parts of a release: preamble, headline, body, notes to editors."""

import attrs

from hmip_parse.source import Source
from hmip_parse.tokenizer import chrome, ending, lines
from hmip_parse.tokenizer.ending import NoteRange
from hmip_parse.tokenizer.headline import find_headline
from hmip_parse.tokenizer.sentences import sentences

Range = tuple[int, int]

_LONGEST_LABEL = 40  # shorter lines may be subheadings, which return


@attrs.define(frozen=True)
class Document:
    """A text with its parts, as ranges of `Source.norm`.

    Attributes:
        source: The text.
        preamble: Lines of the page and not of the release, above and below the headline: dates, navigation.
        headline: `None` where the text begins with its lead.
        body: The paragraphs between headline and ENDS, list items among them.
        notes: The notes to editors, in order.
        finished: Whether an ENDS or a heading of notes was found.
    """

    source: Source
    preamble: list[Range]
    headline: Range | None
    body: list[Range]
    notes: list[NoteRange]
    finished: bool
    _sentences: dict[Range, list[Range]] = attrs.field(factory=dict, init=False, repr=False)

    def sentences(self, start: int, end: int) -> list[Range]:
        """The sentences of a range of the text; found once for each range."""
        known = self._sentences.get((start, end))
        if known is None:
            known = self._sentences[start, end] = sentences(self.source.norm, start, end)
        return known


def tokenize(source: Source) -> Document:
    """Find the parts of a text."""
    ranges = lines.lines(source)
    norm = source.norm
    if breaks := lines.wraps(source, ranges) + lines.lone_labels(norm, ranges):
        source.join_lines(breaks)
        norm = source.norm
        ranges = lines.lines(source)
    first = chrome.split_preamble(norm, ranges)
    preamble, rest = ranges[:first], ranges[first:]
    headline, content = find_headline(norm, rest)
    body, tail, finished = ending.split_notes(norm, content)
    if not finished:
        body = body[: chrome.page_behind(norm, body)]
    printed = {norm[slice(*headline)].rstrip(".")} if headline else set()
    lead = chrome.find_lead(norm, body) if headline else 0
    kept = []
    for i, (start, end) in enumerate(body):
        words = norm[start:end]
        bare = words.rstrip(".")
        if bare in printed:
            continue
        if chrome.is_page_line(words) or i < lead and chrome.is_navigation(words):
            preamble.append((start, end))
            continue
        if end - start > _LONGEST_LABEL:  # a lead or standfirst that is printed twice
            printed.add(bare)
        kept.append((start, end))
    return Document(
        source, preamble, headline, kept, ending.read_notes(source, tail[: chrome.page_behind(norm, tail)]), finished
    )
