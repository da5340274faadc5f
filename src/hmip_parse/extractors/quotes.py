"""Statements that the release attributes, over as many paragraphs as they run.

A quoted phrase inside prose is no statement: words count only behind an attribution ('… said: "'), before one
('", said …'), or as a whole paragraph that goes on from a statement or an indirect one.
"""

import bisect
from collections.abc import Iterable

from hmip_parse.extractors import attributions
from hmip_parse.extractors.meant import PRONOUN, goes_on_to_say, meant
from hmip_parse.extractors.persons import Person
from hmip_parse.extractors.speakers import Roster
from hmip_parse.extractors.statements import TRAILING, Statement, as_quote, closing, closing_single, is_whole
from hmip_parse.patterns import lazy
from hmip_parse.records import Quote
from hmip_parse.source import places
from hmip_parse.tokenizer import Document, Range

_NOTHING = lazy(r"[ .,]*")
_LONE_MARKS = 2
_LEAST_SPEECH = 40  # a paragraph of speech without an attribution of its own is no shorter


def read_quotes(document: Document) -> tuple[tuple[Quote, ...], list[Range], list[tuple[str, Range]]]:
    """The statements in order, the ranges of all quoted speech, and what is wrong with their marks.

    The faults are pairs of a diagnostic's code and the range that it is about.
    """
    reader = _Reader(document)
    norm, cues, passed = document.source.norm, reader.cues, 0
    for paragraph in document.body:
        start, end = paragraph
        first, passed = passed, bisect.bisect_left(cues, end, passed)
        if first < passed or norm[start] == "'":
            reader.read(start, end)
        else:
            reader.pass_over(paragraph)
    statements = [spoken for spoken in reader.statements if spoken.parts]
    faults = []
    for statement in statements:
        if not statement.closed:
            faults.append(("quotation-not-closed", statement.parts[-1]))
        if not statement.opened:
            faults.append(("quotation-not-opened", statement.parts[0]))
    quotes = tuple([as_quote(document.source, statement) for statement in statements])
    return quotes, [part for statement in statements for part in statement.parts], faults


class _Reader:
    """Goes through the paragraphs once, with the statement that may still run on."""

    def __init__(self, document: Document) -> None:
        norm = self.norm = document.source.norm
        begin, end = (document.body[0][0], document.body[-1][1]) if document.body else (0, 0)
        self.roster = Roster(document.source, begin)
        self.statements: list[Statement] = []
        self.last: Person | None = None
        self.running: Statement | None = None  # the paragraph before ended inside it or with it
        self.announced: tuple[Person | None, bool] | None = None  # the paragraph before ended with 'said:'
        self.before: Range | None = None  # the paragraph before, where it held no speech
        # The paragraphs before that a mark opens and none closes, and that nobody is given yet.
        self.opened: list[Range] = []
        colons, commas = places(norm, ":", begin, end), places(norm, ", '", begin, end)
        self.colons = [at for at in colons if norm.startswith(" ", at + 1)]
        self.singles = [at for at in self.colons if norm.startswith("'", at + 2)]
        if commas:
            self.singles = sorted(self.singles + commas)
        # Without one of these a paragraph neither holds speech nor leads into it.
        self.cues = sorted([*places(norm, '"', begin, end), *colons, *commas])

    def pass_over(self, paragraph: Range) -> None:
        """Go on behind a paragraph without any cue."""
        self.running = self.announced = None
        self.before = paragraph
        self.opened = []

    def read(self, start: int, end: int) -> None:
        """Read one paragraph."""
        running, announced, before, opened = self.running, self.announced, self.before, self.opened
        self.running = self.announced = self.before = None
        self.opened = []
        first = self.norm[start]
        if running and end - start <= _LONE_MARKS and not self.norm[start:end].strip("\"' "):
            running.closed = True  # a mark alone on its line
            self.running = running
            return
        if running and running.closed and first == '"' and not is_whole(self.norm, start, end):
            running = None  # a phrase, or another's words: the statement ended with its paragraph
        if first == '"' and (running or announced or before and (indirect := self._indirect(before, (start, end)))):
            statement = running or self._begin(announced[0] if announced else indirect)
            self._after(self._double(statement, start + 1, end), end)
        elif first == "'" and (announced or running and self.norm[running.parts[0][0] - 1] == "'"):
            self._single(running or self._begin(announced[0] if announced else None), start + 1, end)
        elif running and not running.closed and self._runs_on(start, end):
            self._after(self._double(running, start, end), end)
        else:
            self._prose(start, end, opened)
            if first == '"' and not self.running and closing(self.norm, start + 1, end) == -1:
                opened.append((start + 1, end))
                self.opened = opened

    def _begin(self, person: Person | None) -> Statement:
        self.last = person or self.last
        self.statements.append(Statement(person))
        return self.statements[-1]

    def _runs_on(self, start: int, end: int) -> bool:
        """A paragraph of an open statement whose own opening mark is missing: its first mark closes."""
        at = self.norm.find('"', start, end)
        return (
            at > start and self.norm[at - 1] != " " and attributions.unmarked(self.norm, self.colons, start, at) == -1
        )

    def _double(self, statement: Statement, start: int, end: int) -> int | None:
        """Read words in double marks from `start` on.

        Returns:
            Where prose goes on in the paragraph; `None` where the statement ends it.
        """
        while self.norm.startswith('"', start) and start + 1 < end and self.norm[start + 1] not in " .,":
            start += 1  # the opening mark is printed twice
        while True:
            at = closing(self.norm, start, end)
            statement.add(self.norm, start, end if at == -1 else at)
            statement.closed = at != -1
            if at == -1 or _NOTHING.fullmatch(self.norm, at + 1, end):
                self.running = statement if statement.parts else None
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
        if self.norm[close - 1] != "," or not TRAILING.match(self.norm, close, end):
            return None
        more = self.norm.find(' "', close + 1, end)
        return more + 2 if more != -1 and self.norm.find(". ", close + 1, more - 1) == -1 else None

    def _single(self, statement: Statement, start: int, end: int) -> None:
        """Words in single marks. An apostrophe looks the same: a mark closes behind a stop, or as the paragraph's last."""
        norm, at = self.norm, closing_single(self.norm, start, end)
        if at == -1 and end - 1 > start and (norm[end - 1] == "'" or norm[end - 2 : end] in {"'.", "',"}):
            at = norm.rfind("'", start, end)
        statement.closed = at != -1
        statement.add(norm, start, end if at == -1 else at)
        if at != -1 and not _NOTHING.fullmatch(norm, at + 1, end):
            self._prose(at + 1, end)
        elif statement.parts:
            self.running = statement

    def _after(self, prose: int | None, end: int) -> None:
        if prose is not None:
            self._prose(prose, end)

    def _prose(self, start: int, end: int, opened: Iterable[Range] = ()) -> None:
        """A paragraph, or the rest of one, outside speech: find where speech begins.

        Words that open it may go on from the paragraphs `opened`, which nobody is given yet: who says them is told behind.
        """
        norm, at = self.norm, start
        while (mark := norm.find('"', at, end)) != -1 and mark + 1 < end:
            opens = mark == start or norm[mark - 1] in " :,("
            if opens and mark > start and attributions.says(norm, start, mark):
                lead = attributions.lead(norm, start, mark)
                person = goes_on_to_say(self.roster, norm, (start, lead), mark, self.last)
                told = person or attributions.is_told(norm, lead, mark)  # a colon alone may lead into a list
                if told and not attributions.is_phrase(norm, mark, end, by_somebody=person is not None):
                    after = self._double(self._begin(person), mark + 1, end)
                    if after is None:
                        return
                    start = at = after
                    continue
            close = closing(self.norm, mark + 1, end)
            if opens and close == end - 1 and mark > start and norm[mark - 2] in ".!?" and norm[mark + 1].isupper():
                # 'Mr Jones also praised those who had stayed. "There are officers here …"'
                person, _ = self.roster.resolve(attributions.lead(norm, start, mark - 1), mark, self.last)
                if person and self._is_known(person):
                    self._double(self._begin(person), mark + 1, end)
                    return
            if opens and close != -1 and (person := self._trailing(start, mark, close, end)):
                statement = self._begin(person)
                for part in opened if mark == start else ():
                    statement.add(norm, *part)
                statement.add(norm, mark + 1, close)
                if more := self._goes_on(close, end):
                    after = self._double(statement, more, end)
                    if after is None:
                        return
                    close = after - 1
            at = (close if close != -1 else mark) + 1
        self._announce(start, end)

    def _trailing(self, start: int, mark: int, close: int, end: int) -> Person | None:
        """Who is named behind words ('"…," said NAME, ROLE.'); a phrase inside prose has no stop before its mark."""
        if mark > start and self.norm[close - 1] not in ",.!?" or not TRAILING.match(self.norm, close, end):
            return None
        if said := PRONOUN.match(self.norm, close, end):
            return meant(self.roster, self.norm, (start, mark), said["pronoun"], self.last)
        ends = [at for stop in '."' if (at := self.norm.find(stop, close + 1, end)) != -1]
        return self.roster.resolve(close + 1, min(ends, default=end), self.last)[0]

    def _is_known(self, person: Person) -> bool:
        """Whether somebody has a role, or has spoken before."""
        return person.role is not None or any(statement.person == person for statement in self.statements)

    def _announce(self, start: int, end: int) -> None:
        """What a paragraph without speech says about the speech to come."""
        norm = self.norm
        last = end - 2 if norm[end - 1] in "\"'" and norm[end - 2] == " " else end - 1  # the mark may end the line
        if (begin := attributions.unmarked(norm, self.colons, start, end)) != -1:
            person, _ = self.roster.resolve(attributions.lead(norm, start, begin), begin, self.last)
            if person:
                statement = self._begin(person)
                statement.opened = False
                statement.closed = norm[end - 1] == '"'
                statement.add(norm, begin, end - statement.closed)
                self.running = statement if statement.parts else None
                return
        for at in self.singles[bisect.bisect_left(self.singles, start) : bisect.bisect_left(self.singles, end - 2)]:
            if attributions.ends_with_verb(norm, start, at):
                person, _ = self.roster.resolve(attributions.lead(norm, start, at), at, self.last)
                if person and at + 3 < end:
                    self._single(self._begin(person), at + 3, end)
                    return
        if norm[last] == ":" or last < end - 1 and norm[last - 1] == ":":
            lead = attributions.lead(norm, start, last)
            person, named = self.roster.resolve(lead, last + 1, self.last)
            if person or named or attributions.is_told(norm, lead, last + 1):
                self.announced = (person, named)
                return
        self.before = (start, end)

    def _indirect(self, before: Range, speech: Range) -> Person | None:
        """Who speaks in a paragraph of speech, by the one before it.

        That gives words indirectly ('Dame Glenys said that Wales had much to be proud of'), or is about who speaks
        ('Mr Jones had a word of praise for the courts').
        """
        lead = attributions.lead(self.norm, *before)
        if not attributions.gives_words(self.norm, lead, before[1]):
            whole = speech[1] - speech[0] > _LEAST_SPEECH and is_whole(self.norm, *speech)
            return self.roster.subject(lead, before[1]) if whole else None
        person, _ = self.roster.resolve(lead, before[1], None)
        return person if person and self._is_known(person) else None
