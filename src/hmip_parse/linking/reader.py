"""Reading the sentences of a release: what each of their ratings is, and whose."""

import bisect

from hmip_parse.extractors.quoted import is_quoted
from hmip_parse.linking import earlier, matching, previous, pronouns
from hmip_parse.linking.clauses import PRONOUNS, is_about_aspect
from hmip_parse.linking.deciding import by_form, named_beside
from hmip_parse.linking.findings import Finding
from hmip_parse.linking.forms import Decision
from hmip_parse.linking.gates import (
    FEWEST_OF_SCALE,
    is_rated,
    is_scale,
    may_remark,
)
from hmip_parse.linking.items import BODY, HEADLINE, NOTES, SPEECH, Items, Place, region_in, services_in, services_too
from hmip_parse.linking.phrases import GROUP, Subject, is_of_part, nearest_run
from hmip_parse.linking.predicates import read_subject
from hmip_parse.linking.ratings import RatingMention
from hmip_parse.linking.register import Named
from hmip_parse.linking.remarks import RemarkReader
from hmip_parse.linking.skeleton import Skeleton, Symbol
from hmip_parse.patterns import lazy
from hmip_parse.tokenizer import Document, Range

# As in `items`: members of an `Enum` are looked up once.
_ASPECT, _GROUP, _KEPT, _LISTED = Decision.ASPECT, Decision.GROUP, Decision.KEPT, Decision.LISTED
_NONE, _OVERALL, _PREVIOUS, _TALLY = Decision.NONE, Decision.OVERALL, Decision.PREVIOUS, Decision.TALLY
_OF_NOW = (_ASPECT, _KEPT, _LISTED, _OVERALL)
_STATED = (_ASPECT, _KEPT, _OVERALL, _PREVIOUS)
_PLACES = frozenset(("areas", "parts"))
_OF_PLACE = lazy(r" (?:of|in|across) (?:the )?[A-Z]")  # 'in three areas of Greater Manchester': no aspects
_ITS = lazy(r", (?:its|their) [^,;:RBS]{3,60}$")
_AT = lazy(r" (?:at|in|for) (?:the )?(?P<run>S)(?!')\b")
_CONTEXT = 300  # characters before a sentence in which it is said what is counted


class Reader:
    """Reads the sentences of a release once; its lists hold what they say."""

    def __init__(self, document: Document, items: Items, speech: list[Range]) -> None:
        self.findings: list[Finding] = []
        self.undecided: list[RatingMention] = []
        self._remarks = RemarkReader(items)
        self.remarks, self.unlinked_scores = self._remarks.remarks, self._remarks.unlinked_scores
        self._document = document
        self._items = items
        self._speech = speech

    def read(self) -> None:
        """Read headline, body and notes."""
        points, near = self._items.points, 0
        beyond = len(points)
        for place, paragraph, (start, end) in self._items.passages:  # both are in order
            near = bisect.bisect_left(points, start, near)
            if near == beyond:
                break
            if points[near] >= end:
                continue
            whole = [(start, end)] if place is HEADLINE else self._document.sentences(start, end)
            for index, (first, last) in enumerate(whole):
                near = bisect.bisect_left(points, first, near)
                if near == beyond or points[near] >= last:
                    continue
                if place is NOTES and is_quoted(self._document, points[near]):
                    continue  # another release, which the note quotes
                spoken = place is BODY and self._is_spoken((first + last) // 2)
                frame = self._items.skeleton(first, last)
                frame.before = whole[index - 1] if index else None
                frame.earlier = whole[max(0, index - pronouns.BACK) : index]
                self._sentence(frame, SPEECH if spoken else place, paragraph)
        earlier.tell_apart(self._document.source.lower, self.findings)

    def _is_spoken(self, at: int) -> bool:
        for start, end in self._speech:
            if start <= at < end:
                return True
        return False

    def _sentence(self, frame: Skeleton, place: Place, paragraph: int) -> None:
        marks = frame.ratings()
        if marks and (len(marks) < FEWEST_OF_SCALE or not is_scale(frame.text)):
            rows = matching.table(headline=place is HEADLINE).candidates(frame.text)
            for index, symbol in enumerate(marks):
                self._decide(frame, symbol, index, rows, place, paragraph)
        follows = frame.before is not None and self._document.source.lower.find(" points", *frame.before) != -1
        if follows or may_remark(frame.text):
            follows = follows or self._remarks.has_score and "scor" in frame.text  # '…, scoring just two'
            self._remarks.read(frame, place, follows=follows)

    def _decide(self, frame: Skeleton, symbol: Symbol, index: int, rows: int, place: Place, paragraph: int) -> None:
        mention = symbol.thing
        assert isinstance(mention, RatingMention)
        text = frame.text if symbol.letter == "R" else f"{frame.text[: symbol.at]}R{frame.text[symbol.at + 1 :]}"
        decision, year, moved = by_form(text, symbol.at, rows, headline=place is HEADLINE)
        shared = "respectively" in text[symbol.at :]
        if shared:  # 'A PDU and B PDU have been rated R and R, respectively': the run stands before the first of them
            decision = _OVERALL
        aspects_at: tuple[Range, ...] = ()
        subject: Subject | None = None
        counts = decision is _TALLY
        if moved:
            subject = Subject(topic=True, aspects=moved)
        elif decision is None and place is HEADLINE or decision is _TALLY and not self._counts_aspects(frame):
            decision = _NONE
        elif decision is None or decision is _TALLY:
            subject, aspects_at = self._said_of(frame, text, symbol)
            decision = _NONE if subject is None else _ASPECT if subject.aspects else _OVERALL
        elif decision is not _NONE and not self._is_of_aspect(decision, frame, symbol.at):
            subject = named_beside(decision, text, symbol.at)
        if decision in _OF_NOW and place is not HEADLINE and previous.is_of_then(text, symbol.at):
            decision = _NONE if decision is _ASPECT else _PREVIOUS  # an aspect has no earlier rating
        part = place is HEADLINE and subject and subject.run and is_of_part(text, subject.run, symbol.at)
        if decision is None or decision is _NONE or subject is None or part:
            if mention.marked and place is BODY and not (counts or self._is_count(text, symbol.at)):
                self.undecided.append(mention)
            return
        services = services_in(frame, subject.run)
        if services and not subject.aspects:
            services = tuple(dict.fromkeys((*services, *services_too(frame, symbol.at))))
        if shared:
            services = services[index : index + 1] if len(services) == len(frame.ratings()) else ()
            several = None if services else read_subject(text, frame.ratings()[0].at)
            if several and several.aspects and not several.counted:
                # 'Governance and staffing were rated R and R respectively'
                subject = several._replace(aspects=several.aspects[index : index + 1])
                decision = _ASPECT
            elif not services:  # the names follow, in the same order
                decision = _GROUP
        if subject.aspects and not services:
            there = _AT.match(text, symbol.at + 1)  # 'Safety was rated R at A PDU and R at B PDU'
            services = services_in(frame, there.span("run") if there else nearest_run(text, symbol.at))
        topic, unsure = subject.topic or bool(subject.aspects), False
        if not services and decision in _STATED and not subject.region:
            services, topic, unsure = self._meant(frame, subject, symbol)
        dated = _year_of(decision, text, symbol.at, year)
        self.findings.append(
            Finding(
                decision,
                mention,
                services,
                topic,
                aspects_at or tuple([frame.range(*aspect) for aspect in subject.aspects]),
                (dated[0], frame.range(*dated[1])) if dated else None,
                place,
                paragraph,
                frame.start,
                frame.end,
                frame.before,
                unsure,
                region_in(frame, subject.region),
            )
        )

    def _is_count(self, text: str, at: int) -> bool:
        """Whether a rating that is left open is said of so many: a count is nobody's ('one rated R and two rated R')."""
        said = read_subject(text, at)
        return said is not None and said.counted

    def _said_of(self, frame: Skeleton, text: str, symbol: Symbol) -> tuple[Subject | None, tuple[Range, ...]]:
        """What a rating is said of that no form decides, and the aspects that 'it' takes up, as ranges of the text.

        A plain word is a rating only where it is said to be one.
        """
        mention = symbol.thing
        if (
            symbol.letter == "B"
            and isinstance(mention, RatingMention)
            and not is_rated(text, symbol.at, mention.rating)
        ):
            return None, ()
        subject = read_subject(text, symbol.at)
        if text.startswith(pronouns.HERE) and not (subject and subject.aspects):
            told = pronouns.aspects_before(self._items, frame)  # 'Resettlement is rated apart. Here it was R'
            return (Subject(topic=True, aspects=((0, len("here")),)), told) if told else (None, ())
        if subject is None or subject.counted and not self._counts_aspects(frame):
            return None, ()
        if len(subject.aspects) == 1 and text[slice(*subject.aspects[0])] in PRONOUNS:  # it 'was rated separately'
            told = pronouns.rated_apart(self._items, frame)
            return (subject, told) if told else (None, ())
        if not subject.pronoun:
            return subject, ()
        taken = pronouns.aspects_taken_up(self._items, frame, subject.pronoun)
        if taken is None:
            return None, ()
        return (Subject(topic=True, aspects=(subject.pronoun,)), taken) if taken else (subject, ())

    def _meant(self, frame: Skeleton, subject: Subject, symbol: Symbol) -> tuple[tuple[Named, ...], bool, bool]:
        """The services that 'it' takes up, of its own sentence or of those before.

        And whether it may be the one that the text is speaking of, and whether nothing in words takes up the services.
        """
        text, at = frame.text, symbol.at
        topic = subject.topic or bool(subject.aspects)
        if subject.aspects and frame.before and pronouns.aspects_taken_up(self._items, frame, subject.aspects[0]):
            told = self._items.skeleton(*frame.before)  # 'Work with victims at B PDU was better. It was rated R'
            return services_in(told, (0, len(told.text))), topic, False
        which = pronouns.OF_TWO.get(text[slice(*subject.pronoun)]) if subject.pronoun else None
        if which is not None:
            two = pronouns.services_before(self._items, frame.earlier)
            if len(two) == len(pronouns.OF_TWO):
                return two[which : which + 1], False, False
            assert isinstance(symbol.thing, RatingMention)
            self.undecided.append(symbol.thing)
            return (), False, False
        if "S" in text[:at]:  # 'A PDU missed that mark by a point: it was rated R'
            named = services_in(frame, (0, subject.pronoun[0])) if subject.pronoun else ()
            return (named if len(named) == 1 else ()), topic, False
        if not frame.earlier:
            return (), topic, False
        services = pronouns.services_before(self._items, frame.earlier)
        if not pronouns.takes_up(text, at, subject):  # 'B PDU was visited too. Leadership was rated R'
            return (services, topic, True) if len(services) == 1 else ((), topic, False)
        clear = len(services) <= 1 or pronouns.names_several(text, at)
        if not clear and isinstance(symbol.thing, RatingMention):
            self.undecided.append(symbol.thing)  # 'A PDU and B PDU were visited too. It was rated R'
        return (services if clear else ()), topic and clear, False

    def _is_of_aspect(self, decision: Decision, frame: Skeleton, at: int) -> bool:
        """Whether an earlier rating is an aspect's: 'planning, which was rated R and had been R last time'."""
        if decision is not _PREVIOUS:
            return False
        if "S" in frame.text:  # 'When A PDU was last inspected, in 2022, its leadership was rated R'
            said = read_subject(frame.text, at) if _ITS.search(frame.text, 0, at) else None
            return said is not None and bool(said.aspects) and not (said.run or said.counted)
        last = self.findings[-1] if self.findings else None
        if last and last.start == frame.start and last.decision is _ASPECT:
            return True
        if is_about_aspect(frame.text, at):
            return True  # 'Its work with courts was last looked at in 2019, when it was rated R'
        said = read_subject(frame.text, at)
        if said is None or said.counted:
            return False
        return bool(said.aspects or said.pronoun and pronouns.aspects_taken_up(self._items, frame, said.pronoun))

    def _counts_aspects(self, frame: Skeleton) -> bool:
        """Whether what is counted are aspects of a service's work, by this sentence or the one before."""
        start = frame.before[0] if frame.before else frame.start
        norm = self._document.source.norm
        groups = GROUP.finditer(self._document.source.lower, max(start, frame.start - _CONTEXT), frame.end)
        return any(group[0] not in _PLACES or not _OF_PLACE.match(norm, group.end()) for group in groups)


def _year_of(decision: Decision, text: str, at: int, year: int | None) -> tuple[int, Range] | None:
    """The year of an earlier rating, and its range: what stands beside it, else what its form has read."""
    dated = None
    if decision is _PREVIOUS:
        dated = previous.year_beside(text, at)
    elif decision is _KEPT:
        dated = previous.year_behind(text, at)
    if dated is None and year:
        first = text.find(str(year))
        dated = (year, (first, first + 4))
    return dated
