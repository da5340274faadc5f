"""The parts of a release: preamble, headline, body, notes to editors."""

import re
from typing import NamedTuple

import attrs

from hmip_parse.source import Source
from hmip_parse.tokenizer import chrome, lines
from hmip_parse.tokenizer.sentences import sentences

Range = tuple[int, int]

# '-ENDS-', 'Ends', 'ENDS.' alone on a line; the heading of the notes alone on a line.
_ENDS = re.compile(r"-? ?ends ?[-.]?$", re.IGNORECASE)
_NOTES = re.compile(r"(?:editor'?s'? )?notes?(?: (?:to|for) (?:the )?editors?)? ?[:.]?$", re.IGNORECASE)
# The same where the line ends are lost. '[see notes to editor]' is a pointer and no heading.
_INLINE_ENDS = re.compile(
    r"\b(?:ENDS|Ends)\b(?= Notes?\b| ?$)|(?<!see )(?<!See )\bNotes? (?:to|for) (?:the )?[Ee]ditors?\b(?=:? (?:1\.|[-*]))"
)
_INLINE_HEADING = re.compile(r"(?:ENDS|Ends)? ?(?:Notes?(?: (?:to|for) (?:the )?[Ee]ditors?)?:?)? ?")
# A headline is no longer than this, and is not a sentence of the lead.
_LONGEST_HEADLINE = 180
_LEAD = re.compile(
    r"(?:has|have) (?:both |each |all )?(?:received|been (?:rated|given))|following an? .{0,40}inspections? (?:by|of)|, (?:has )?said |\bhas said\.$|\bwas rated\b.*\btoday\b"
)
_LONGEST_LABELLESS_HEADING = 40
_DEEPEST_INLINE = 2  # lines from the end: all that a text without line ends has


class NoteRange(NamedTuple):
    """A note: its label's range, where it has one, and its words'."""

    label: Range | None
    start: int
    end: int


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
    ranges = lines.lines(source.norm)
    if breaks := lines.wraps(source.norm, ranges) + lines.lone_dashes(source.norm, ranges):
        source.join_lines(breaks)
        ranges = lines.lines(source.norm)
    norm = source.norm
    preamble, rest = chrome.split_preamble(norm, ranges)
    headline = rest[0] if rest and _is_headline(norm, rest) else None
    content = rest[1:] if headline else rest
    body, tail, finished = _split_notes(norm, content)
    printed = {norm[slice(*headline)].rstrip(".")} if headline else set()
    kept = []
    for start, end in body:
        words = norm[start:end]
        if words.rstrip(".") in printed:
            continue
        if chrome.is_chrome(words) or chrome.is_date_line(words):
            preamble.append((start, end))
            continue
        if len(words) > _LONGEST_LABELLESS_HEADING:  # a lead or standfirst that is printed twice
            printed.add(words.rstrip("."))
        kept.append((start, end))
    return Document(source, preamble, headline, kept, _notes(norm, tail), finished)


def _is_headline(norm: str, content: list[Range]) -> bool:
    start, end = content[0]
    words = norm[start:end]
    return len(content) > 1 and len(words) <= _LONGEST_HEADLINE and not (words.endswith(".") and _LEAD.search(words))


def _split_notes(norm: str, content: list[Range]) -> tuple[list[Range], list[Range], bool]:
    for i, (start, end) in enumerate(content):
        if end - start <= _LONGEST_LABELLESS_HEADING:
            words = norm[start:end].strip()
            if _ENDS.match(words) or _NOTES.match(words):
                tail = content[i + 1 :]
                while tail and (
                    _NOTES.match(norm[slice(*tail[0])].strip()) or _ENDS.match(norm[slice(*tail[0])].strip())
                ):
                    tail = tail[1:]
                return content[:i], tail, True
        elif (
            len(content) - i <= _DEEPEST_INLINE
            and _may_end(norm, start, end)
            and (found := _INLINE_ENDS.search(norm, start, end))
        ):
            heading = _INLINE_HEADING.match(norm, found.start(), end)
            notes = (heading.end() if heading else found.end(), end)
            return [*content[:i], (start, found.start() - 1)], [notes, *content[i + 1 :]], True
    return content, [], False


def _may_end(norm: str, start: int, end: int) -> bool:
    return any(norm.find(literal, start, end) != -1 for literal in ("ENDS", "Ends", "Note"))


def _notes(norm: str, tail: list[Range]) -> list[NoteRange]:
    found: list[NoteRange] = []
    for start, end in tail:
        for first, last in _numbered(norm, start, end):
            words = norm[first:last]
            if chrome.is_chrome(words):
                continue
            if label := lines.NOTE_LABEL.match(norm, first, last):
                which = label.lastindex or 1
                found.append(NoteRange(label.span(which), label.end(), last))
            elif found and found[-1].label and words[0].islower():  # a note that runs on
                found[-1] = NoteRange(found[-1].label, found[-1].start, last)
            else:
                found.append(NoteRange(None, first, last))
    return found


def _numbered(norm: str, start: int, end: int) -> list[Range]:
    """A line's numbered notes, where the line ends between them are lost: '1. … 2. … 3. …'."""
    found, wanted, first = [], 2, start
    if norm.startswith("1. ", start):
        while (at := norm.find(f" {wanted}. ", first, end)) != -1:
            found.append((first, at))
            first, wanted = at + 1, wanted + 1
    found.append((first, end))
    return found
