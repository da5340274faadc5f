"""Statements that the release attributes, over as many paragraphs as they run.

A quoted phrase inside prose is no statement: words count only behind an attribution ('… said: "'), before one
('", said …'), or as a whole paragraph that goes on from a statement or an indirect one.
"""

import bisect
import re

import attrs

from hmip_parse.extractors.speakers import VERB, Person, Roster
from hmip_parse.records import Quote
from hmip_parse.source import Source, places
from hmip_parse.spans import Evidence, Span
from hmip_parse.tokenizer import Document, Range, sentences

# The end of an attribution, right before the words: a verb; or anything with a colon ('said on behalf of … : "',
# 'has made this statement: "', 'Chief Inspector Justin Russell: "').
_SAYS = re.compile(rf"\b{VERB}[:,]? ?$|: ?$")
_NOTHING = re.compile(r"[ .,]*")
_SPOKEN = re.compile(rf"\b(?:{VERB}|statement|comment)\b")
_SAYS_UNMARKED = re.compile(rf"\b{VERB}: (?=[A-Z])")
_LONGEST_PHRASE = 90
_LONGEST_SENTENCE = 400  # before a mark: an attribution is shorter, and a text of marks stays cheap
# Outside attributions somebody is introduced by one of these: 'published by Dame Glenys Stacey, HM Chief Inspector …'.
_ROLE_STARTS = ("hief ", "Director", "Head of", "Minister", "Commissioner", "Inspector of")
_INDIRECT = re.compile(rf"\b{VERB}\b(?! ?[:])")
_TRAILING = re.compile(rf'"?,? ?(?:{VERB} |(?:[A-Z][\w.\'-]+ ){{1,4}}{VERB}|(?:he|she) {VERB})')
_SAYS_SINGLE = re.compile(rf"\b{VERB}[:,] '")


@attrs.define
class _Statement:
    """Words being read: their ranges, and who speaks."""

    person: Person | None
    parts: list[Range] = attrs.field(factory=list)
    closed: bool = True  # by a mark, and not by the end of the paragraph
    opened: bool = True


def read_quotes(document: Document) -> tuple[tuple[Quote, ...], list[Range], list[tuple[str, Range]]]:
    """The statements in order, the ranges of all quoted speech, and what is wrong with their marks.

    The faults are pairs of a diagnostic's code and the range that it is about.
    """
    reader = _Reader(document)
    for paragraph in document.body:
        reader.read(*paragraph)
    statements = [
        spoken
        for spoken in reader.statements
        if any(document.source.norm[slice(*part)].strip() for part in spoken.parts)
    ]
    faults = []
    for statement in statements:
        if not statement.closed:
            faults.append(("quotation-not-closed", statement.parts[-1]))
        if not statement.opened:
            faults.append(("quotation-not-opened", statement.parts[0]))
    quotes = tuple(_quote(document.source, statement) for statement in statements)
    return quotes, [part for statement in statements for part in statement.parts], faults


class _Reader:
    """Goes through the paragraphs once, with the statement that may still run on."""

    def __init__(self, document: Document) -> None:
        self.norm = document.source.norm
        self.roster = Roster(document.source)
        self.statements: list[_Statement] = []
        self.last: Person | None = None
        self.running: _Statement | None = None  # the paragraph before ended inside it or with it
        self.announced: tuple[Person | None, bool] | None = None  # the paragraph before ended with 'said:'
        self.roles = sorted(at for start in _ROLE_STARTS for at in places(self.norm, start))
        self.cues = sorted([*self.roles, *places(self.norm, ": "), *places(self.norm, ", '")])
        self.before: Range | None = None  # the paragraph before, where it held no speech

    def read(self, start: int, end: int) -> None:
        """Read one paragraph."""
        running, announced, before = self.running, self.announced, self.before
        self.running = self.announced = self.before = None
        first = self.norm[start]
        if running and running.closed and first == '"' and not self._is_whole(start, end):
            running = None  # a phrase, or another's words: the statement ended with its paragraph
        if first == '"' and (running or announced or before and (indirect := self._indirect(*before))):
            statement = running or self._begin(announced[0] if announced else indirect)
            self._after(self._double(statement, start + 1, end), end)
        elif first == "'" and (announced or running and self.norm[running.parts[0][0] - 1] == "'"):
            self._single(running or self._begin(announced[0] if announced else None), start + 1, end)
        elif running and not running.closed and self._runs_on(start, end):
            self._after(self._double(running, start, end), end)
        else:
            self._prose(start, end)

    def _is_whole(self, start: int, end: int) -> bool:
        """Whether a paragraph that begins with a mark is speech to its end."""
        close = self._closing(start + 1, end)
        return close == -1 or not self.norm[close + 1 : end].strip(" .,") or self.norm.startswith(' "', close + 1)

    def _begin(self, person: Person | None) -> _Statement:
        self.last = person or self.last
        self.statements.append(_Statement(person))
        return self.statements[-1]

    def _runs_on(self, start: int, end: int) -> bool:
        """A paragraph of an open statement whose own opening mark is missing: its first mark closes."""
        at = self.norm.find('"', start, end)
        return at > start and self.norm[at - 1] != " " and not _SAYS_UNMARKED.search(self.norm, start, at)

    def _double(self, statement: _Statement, start: int, end: int) -> int | None:
        """Read words in double marks from `start` on.

        Returns:
            Where prose goes on in the paragraph; `None` where the statement ends it.
        """
        while True:
            at = self._closing(start, end)
            statement.parts.append((start, end if at == -1 else at))
            statement.closed = at != -1
            if at == -1 or _NOTHING.fullmatch(self.norm, at + 1, end):
                self.running = statement
                return None
            after = at + 1
            if self.norm.startswith(' "', after):  # closed and opened again: paragraphs of one statement on one line
                start = after + 2
                continue
            more = self._goes_on(at, end)
            if more is None:
                return after
            start = more

    def _goes_on(self, close: int, end: int) -> int | None:
        """Where the words of a sentence go on behind its attribution: '"Good," she said, "but …"'."""
        if self.norm[close - 1] != "," or not _TRAILING.match(self.norm, close, end):
            return None
        more = self.norm.find(' "', close + 1, end)
        return more + 2 if more != -1 and self.norm.find(". ", close + 1, more - 1) == -1 else None

    def _closing(self, start: int, end: int) -> int:
        """The mark that closes words from `start` on; -1 for none before the next statement or the paragraph's end."""
        at = self.norm.find('"', start, end)
        while at != -1 and self.norm[at - 1] == " " and at + 1 < end and not self.norm[at + 1].isspace():
            if self.norm[at - 2] in ":,":  # it opens another statement
                return -1
            inner = self.norm.find('"', at + 1, end)
            nested = self.norm[at - 2] not in ".!?" and inner != -1 and inner - at < _LONGEST_PHRASE
            at = self.norm.find('"', (inner if nested else at) + 1, end)
        return at

    def _single(self, statement: _Statement, start: int, end: int) -> None:
        """Words in single marks: an apostrophe looks the same, so that only the paragraph's last mark closes."""
        statement.closed = self.norm[end - 1] == "'" or self.norm[end - 2 : end] in {"'.", "',"}
        last = self.norm.rfind("'", start, end) if statement.closed else end
        statement.parts.append((start, last))
        self.running = statement

    def _after(self, prose: int | None, end: int) -> None:
        if prose is not None:
            self._prose(prose, end)

    def _prose(self, start: int, end: int) -> None:
        """A paragraph, or the rest of one, outside speech: find where speech begins."""
        at = start
        while (mark := self.norm.find('"', at, end)) != -1:
            lead = self._sentence_start(start, mark)
            if mark + 1 >= end:
                break
            opens = mark == start or not self.norm[mark - 1].isalnum() and self.norm[mark - 1] in " :,("
            if opens and mark > start and _SAYS.search(self.norm, lead, mark):
                person, named = self.roster.resolve(lead, mark, self.last)
                if person is None and named:
                    person = self.last
                if person or _SPOKEN.search(self.norm, lead, mark):  # a colon alone may lead into a list
                    after = self._double(self._begin(person), mark + 1, end)
                    if after is None:
                        return
                    start = at = after
                    continue
            close = self._closing(mark + 1, end)
            if (
                opens
                and close == end - 1
                and mark > start
                and self.norm[mark - 2] in ".!?"
                and self.norm[mark + 1].isupper()
            ):
                # 'Mr Jones also praised those who had stayed. "There are officers here …"'
                person, _ = self.roster.resolve(self._sentence_start(start, mark - 1), mark, self.last)
                if person and person.role:
                    self._double(self._begin(person), mark + 1, end)
                    return
            if opens and close != -1 and (trailing := _TRAILING.match(self.norm, close, end)):
                stop = self.norm.find(".", close + 1, end)
                person, _ = self.roster.resolve(close + 1, end if stop == -1 else stop, self.last)
                if person and mark == start or person and trailing and self.norm[close - 1] in ",.!?":
                    self._begin(person).parts.append((mark + 1, close))
            at = (close if close != -1 else mark) + 1
        self._announce(start, end)

    def _sentence_start(self, start: int, mark: int) -> int:
        return sentences(self.norm, max(start, mark - _LONGEST_SENTENCE), mark)[-1][0]

    def _announce(self, start: int, end: int) -> None:
        """What a paragraph without speech says about the speech to come."""
        if not _any_between(self.cues, start, end) and self.norm[end - 1] != ":":
            self.before = (start, end)
            return
        if unmarked := _SAYS_UNMARKED.search(self.norm, start, end):
            begin = unmarked.end()
            person, _ = self.roster.resolve(self._sentence_start(start, begin), begin, self.last)
            if person:
                statement = self._begin(person)
                statement.opened = False
                close = end - 1 if self.norm[end - 1] == '"' else end
                statement.parts.append((begin, close))
                statement.closed = close < end
                self.running = statement
                return
        if single := _SAYS_SINGLE.search(self.norm, start, end):
            person, _ = self.roster.resolve(self._sentence_start(start, single.end() - 1), single.end(), self.last)
            if person:
                self._single(self._begin(person), single.end(), end)
                return
        if self.norm[end - 1] == ":" and _SAYS.search(self.norm, lead := self._sentence_start(start, end), end):
            person, named = self.roster.resolve(lead, end, self.last)
            if person or named:
                self.announced = (person, named)
                return
        introduced = self.roster.introduce(start, end) if _any_between(self.roles, start, end) else []
        self.last = introduced[-1][1] if introduced and self.last is None else self.last
        self.before = (start, end)

    def _indirect(self, start: int, end: int) -> Person | None:
        """Whose words a paragraph gives indirectly ('Dame Glenys said that Wales had much to be proud of')."""
        lead = self._sentence_start(start, end)
        if not _INDIRECT.search(self.norm, lead, end):
            return None
        person, _ = self.roster.resolve(lead, end, None)
        return person if person and person.role else None


def _any_between(places: list[int], start: int, end: int) -> bool:
    """Whether one of the offsets, which are in order, lies in the range."""
    at = bisect.bisect_left(places, start)
    return at < len(places) and places[at] < end


def _quote(source: Source, statement: _Statement) -> Quote:
    spans: dict[str, tuple[Span, ...]] = {"text": tuple(source.span(*part) for part in statement.parts)}
    speaker = role = None
    if statement.person:
        speaker = source.view[slice(*statement.person.name)]
        spans["speaker"] = (source.span(*statement.person.name),)
        if statement.person.role:
            role = source.view[slice(*statement.person.role)]
            spans["role"] = (source.span(*statement.person.role),)
    text = "\n\n".join(source.view[slice(*part)].strip() for part in statement.parts)
    return Quote(speaker, role, text, evidence=Evidence(spans))
