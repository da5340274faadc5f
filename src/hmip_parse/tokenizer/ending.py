"""The end of a release: ENDS, the heading of the notes to editors, and the notes."""

import re
from typing import NamedTuple

from hmip_parse.folding import BULLETS
from hmip_parse.patterns import lazy
from hmip_parse.source import Source
from hmip_parse.tokenizer import chrome, lines, mail
from hmip_parse.tokenizer.headings import LONGEST_HEADING, is_ends, is_heading
from hmip_parse.tokenizer.series import find_series

Range = tuple[int, int]

# The same where line ends are lost. '[see notes to editor]' is a pointer and no heading; the heading of notes has one
# behind it.
_WORDS = r"(?:Editors?'?s? |Further |Background )?N(?:otes?|OTES?)(?: (?:to|for|TO|FOR) (?:the |THE )?(?:[Ee]ditors?|EDITORS?))?"
_INLINE = lazy(
    rf"- ?(?:ENDS|Ends|ends) ?-(?= |$)|\b(?:ENDS|Ends)\b[.:]?(?= {_WORDS}\b| 1[.)] | ?$)"
    rf"|(?<!see )(?<!See )\b{_WORDS} ?[:.]?(?= (?:1[.)]|[-*] ?\S|\(1\)|\(?[ai]\)))"
)
_INLINE_HEADING = lazy(rf"[-*\[( ]{{0,3}}(?:ENDS|Ends|ends)?[-*\]) .:]{{0,4}}(?:{_WORDS})?[ :.]{{0,3}}")
_CLOSES = lazy(r"(?: -? ?ENDS ?[-.]?| - ?[Ee]nds ?-)$")
_STARTS = ("Note", "NOTE", "Editor", "Ends", "ENDS", "-")
_LONGEST_LABEL = 3
_LONE_LABEL = lazy(r"\d{1,2}[.)]?|[-*]")
_DEEPEST_INLINE = 2  # lines from the end: all that a text without line ends has
_LONGEST_ENDS = 9
_STARS = "**"
_FEWEST_NOTES = 2  # that tell how the notes are labelled
_FEWEST_LINES = 3  # of another release: headline, lead, statement
# The first line of a signature.
_REGARDS = lazy(r"(?:(?:Kind|Best|Many|Warm) )?(?:[Rr]egards|[Tt]hanks|[Ww]ishes),?")


class NoteRange(NamedTuple):
    """A note: its label's range, where it has one, and its words'."""

    label: Range | None
    start: int
    end: int


def split_notes(norm: str, content: list[Range]) -> tuple[list[Range], list[Range], bool]:
    """The body's lines, those of the notes, and whether anything parts them."""
    last = len(content) - _DEEPEST_INLINE
    for i, (start, end) in enumerate(content):
        if end - start <= LONGEST_HEADING:
            if is_heading(norm[start:end]):
                first = i + 1
                while first < len(content) and is_heading(norm[slice(*content[first])]):
                    first += 1
                return _closed(norm, content[:i]), content[first:], True
        elif i >= last or norm[start] in "NE-" and norm.startswith(_STARTS, start):
            found = _inline(norm, start, end, anywhere=i >= last)
            if found is None:
                continue
            heading = _INLINE_HEADING.match(norm, found.start(), end)
            notes = (heading.end() if heading else found.end(), end)
            body = _trimmed(norm, start, found.start())
            return (
                [*content[:i], *([body] if body[0] < body[1] else [])],
                [*([notes] if notes[0] < notes[1] else []), *content[i + 1 :]],
                True,
            )
    return content, [], False


def split_off(norm: str, tail: list[Range]) -> tuple[list[Range], int | None]:
    """The lines of the notes, and where another release begins that was pasted behind them.

    Behind notes that are numbered from 1 it begins with the first line that is no note, if an ENDS of its own follows.
    """
    last = next((i for i in range(len(tail) - 1, 0, -1) if is_ends(norm[slice(*tail[i])])), None)
    if last is None:
        return tail, None
    count, behind = 0, 0
    for i, (start, end) in enumerate(tail[:last]):
        label = lines.NOTE_LABEL.match(norm, start, end)
        if label and label[1] and int(label[1]) == count + 1:
            count, behind = count + 1, i + 1
    while behind < last and (norm[tail[behind][0]].islower() or norm[tail[behind][0]] in "-*"):
        behind += 1  # what goes on in the last note
    if count < _FEWEST_NOTES or last - behind < _FEWEST_LINES or chrome.is_chrome(norm[slice(*tail[behind])]):
        return tail, None
    return tail[:behind], tail[behind][0]


def _inline(norm: str, start: int, end: int, *, anywhere: bool) -> re.Match[str] | None:
    if not anywhere:
        return _INLINE.match(norm, start, end)
    words = norm[start:end]
    if "ENDS" not in words and "nds" not in words and "Note" not in words and "NOTE" not in words:
        return None
    return _INLINE.search(norm, start, end)


def _trimmed(norm: str, start: int, end: int) -> Range:
    while start < end and norm[end - 1] in " -*":
        end -= 1
    return start, end


def _closed(norm: str, body: list[Range]) -> list[Range]:
    """The body without an ENDS at the end of its last line."""
    if body and (closes := _CLOSES.search(norm, max(body[-1][0], body[-1][1] - _LONGEST_ENDS), body[-1][1])):
        body[-1] = body[-1][0], closes.start()
    return body


def read_notes(source: Source, tail: list[Range], *, mailed: bool = False) -> list[NoteRange]:
    """The notes, each with its label; what the page, or whoever sent it on, has behind them is left out.

    Args:
        source: The text.
        tail: The lines behind the body.
        mailed: Whether the text is a mail that was sent on, and may be signed.
    """
    norm = source.norm
    found: list[NoteRange] = []
    label: Range | None = None  # alone on its line: its words are on the next
    page = False
    tail = [line for line in tail if line[1] - line[0] > LONGEST_HEADING or not is_heading(norm[slice(*line)])]
    starred = 0
    while starred < len(tail) and norm[tail[starred][0]] == "*" and norm[tail[starred][1] - 1] in ".)":
        starred += 1
    series, labelled = find_series(source, tail[starred:]), 0
    numbers = _numbers(norm, tail)
    for index, (start, end) in enumerate(tail):
        if series and (lettered := series.notes(norm, start, end, labelled)):
            found += [NoteRange(*note) for note in lettered]
            labelled += len(lettered)
            continue
        for first, last in _parted(source, start, end, loose=len(tail) <= _DEEPEST_INLINE):
            words = norm[first:last]
            if not any(map(str.isalnum, words)) and last - first > _LONGEST_LABEL:
                continue  # a row of stars
            match = lines.NOTE_LABEL.match(norm, first, last) if words[:1] in "-*" or words[:1].isdecimal() else None
            if mailed and words.startswith(_STARS) and mail.is_footer(words.lstrip("* ")):
                page, match = True, None  # the house's words below a row of stars
            if last - first <= _LONGEST_LABEL and _LONE_LABEL.fullmatch(words):
                label = first, last - (words[-1] in ".)")
            elif match and not (page and not match[1]):
                which = match.lastindex or 1
                found.append(NoteRange(match.span(which), match.end(), last))
                label, page = None, False
            elif page or chrome.is_chrome(words) and not chrome.tells_embargo(words) or chrome.opens_tail(words):
                page = page or bool(found) and chrome.opens_tail(words)
            elif found and found[-1].label and not label and _is_signature(words, mailed=mailed):
                page = True
            elif label:
                found.append(NoteRange(label, first, last))
                label = None
            elif found and _runs_on(norm, found[-1], words, numbers, index):
                found[-1] = NoteRange(found[-1].label, found[-1].start, last)
            else:
                found.append(NoteRange(None, first, last))
    return found


def _numbers(norm: str, tail: list[Range]) -> dict[str, int]:
    """Where each number last stands as a label."""
    found = {}
    for index, (start, end) in enumerate(tail):
        if norm[start].isdecimal() and (match := lines.NOTE_LABEL.match(norm, start, end)):
            found[match[1]] = index
    return found


def _runs_on(norm: str, note: NoteRange, words: str, numbers: dict[str, int], index: int) -> bool:
    """Whether a line without a label belongs to the labelled note before it.

    It begins in small letters, or the note of the next number is still to come: it is a second paragraph.
    """
    if note.label is None or words[0].islower():
        return note.label is not None
    number = norm[slice(*note.label)]
    return number.isdecimal() and numbers.get(str(int(number) + 1), 0) > index


def _is_signature(words: str, *, mailed: bool) -> bool:
    return _REGARDS.fullmatch(words) is not None or mailed and mail.is_footer(words)


def _parted(source: Source, start: int, end: int, *, loose: bool) -> list[Range]:
    """A line's notes, where the line ends between them are lost: '1. … 2. … 3. …', '• … • …'.

    Args:
        source: The text.
        start: Where the line begins.
        end: Where it ends.
        loose: Whether all line ends are lost, so that a number needs no stop before it.
    """
    norm, view = source.norm, source.view
    mark = view[start]
    if not (mark in BULLETS or mark.isdecimal()) or not (label := lines.LABEL.match(norm, start, end)):
        return [(start, end)]
    found, count, first, at = [], int(label[1] or 0) + 1, start, start
    while (at := view.find(f" {count}. " if label[1] else f" {view[start]} ", at, end)) != -1:
        if loose or norm[at - 1] in ".!?)'\"":
            found.append((first, at))
            first, count = at + 1, count + 1
        at += 1
    found.append((first, end))
    return found
