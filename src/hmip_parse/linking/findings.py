"""What the sentences of a release say about results: each rating with its decision, its services and its place."""

import bisect
import enum

import attrs

from hmip_parse.linking import matching, previous, scores, skeleton
from hmip_parse.linking.forms import Decision
from hmip_parse.linking.mentions import Mention
from hmip_parse.linking.phrases import GROUP, RUN, Subject, nearest_run
from hmip_parse.linking.predicates import main_subject, read_subject
from hmip_parse.linking.ratings import RatingMention, find_ratings
from hmip_parse.linking.regions import RegionMention
from hmip_parse.linking.register import Named, Register
from hmip_parse.linking.scores import FoundScore
from hmip_parse.linking.skeleton import Item, Skeleton, Symbol
from hmip_parse.source import Source, places
from hmip_parse.terms import Rating, ServiceKind
from hmip_parse.tokenizer import Document, Range

_CONTEXT = 300  # characters before a sentence in which it is said what is counted
_NEAR = 60
_OPENING = 8
_RATED_WORDS = ("rated", "rating", "graded", "rates")
_FOUND_WORDS = ("assessed", "judged", "found", "deemed", "considered")


class Place(enum.Enum):
    """Which part of a release a sentence stands in: body and lead state, speech only confirms."""

    HEADLINE = "headline"
    BODY = "body"
    SPEECH = "speech"
    NOTES = "notes"


@attrs.define(eq=False)
class Finding:
    """One rating in one sentence, decided.

    Attributes:
        decision: What the rating is.
        mention: The rating.
        services: The services it is about, where the sentence names them.
        topic: Whether it is about the service that the text is just speaking of.
        aspects: Ranges of the text that name the aspects.
        year: The year of an earlier rating, with its range.
        place: Which part of the release.
        paragraph: Index of the paragraph in the body; -1 for the headline.
        start: Where the sentence begins.
    """

    decision: Decision
    mention: RatingMention
    services: tuple[Named, ...]
    topic: bool
    aspects: tuple[Range, ...]
    year: tuple[int, Range] | None
    place: Place
    paragraph: int
    start: int


@attrs.define(eq=False)
class Remark:
    """A sentence's score, earlier inspection or unchanged result."""

    services: tuple[Named, ...]
    place: Place
    start: int
    score: FoundScore | None = None
    score_at: tuple[Range, Range | None] | None = None
    year: tuple[int, Range] | None = None
    same: Range | None = None


class Reader:
    """Reads the sentences of a release once; its lists hold what they say."""

    def __init__(
        self,
        document: Document,
        words: frozenset[str],
        register: Register,
        mentions: list[Mention],
        regions: list[RegionMention],
        speech: list[Range],
    ) -> None:
        self.findings: list[Finding] = []
        self.remarks: list[Remark] = []
        self.undecided: list[RatingMention] = []
        self._document = document
        self._speech = speech
        self._words = words
        source = document.source
        items = [Item(m.start, m.end, "S", service) for m in mentions if (service := register.of(m))]
        items += self._short_mentions(mentions, register)
        items += [Item(region.start, region.end, "G", region) for region in regions]
        self._passages = self._told(document)
        ratings = self._ratings(source, {item.end + 1 for item in items})
        items += [Item(rating.start, rating.end, skeleton.rating_letter(rating), rating) for rating in ratings]
        items += self._bare_names(source.norm, register)
        self._items = skeleton.without_overlaps(items)
        self._starts = [item.start for item in self._items]
        self.named = [(item.start, item.thing) for item in self._items if isinstance(item.thing, Named)]
        # Where a sentence has to be read at all.
        self._points = sorted([*(rating.start for rating in ratings), *_remark_cues(source.lower, words)])

    @staticmethod
    def _short_mentions(mentions: list[Mention], register: Register) -> list[Item]:
        """'The CRC' where services of several kinds are named: the one of its kind that was named last."""
        if len({service.kind for service in register.services}) == 1:
            return []
        found: list[Item] = []
        last: dict[ServiceKind, Named] = {}
        for mention in mentions:
            service = register.of(mention)
            if service and service.kind:
                last[service.kind] = service
            elif mention.kind in last and mention.name is None and not mention.plural:
                found.append(Item(mention.start, mention.end, "S", last[mention.kind]))
        return found

    def _told(self, document: Document) -> list[tuple[Place, int, Range]]:
        """The passages that may state something: headline, body, and the notes that recall an earlier result."""
        lower = document.source.lower
        told = [(Place.HEADLINE, -1, document.headline)] if document.headline else []
        told += [(Place.BODY, index, paragraph) for index, paragraph in enumerate(document.body)]
        if document.notes and not self._words.isdisjoint(_RECALLING):
            for note in document.notes:
                words = lower[note.start : note.end]
                if "last inspected" in words or "previous" in words:
                    told.append((Place.NOTES, len(document.body), (note.start, note.end)))
        return told

    def _ratings(self, source: Source, ends: set[int]) -> list[RatingMention]:
        """The ratings of the passages; a bare word of headline or body only beside a service or what announces it."""
        stated = [passage for place, _, passage in self._passages if place is not Place.NOTES]
        found = find_ratings(source, self._words, stated[0][0], stated[-1][1]) if stated else []
        found = [
            rating
            for rating in found
            if rating.marked or rating.capital or rating.start in ends or _is_announced(source.lower, rating.start)
        ]
        for place, _, passage in self._passages:
            if place is Place.NOTES:
                found += find_ratings(source, self._words, *passage)
        return found

    def _bare_names(self, norm: str, register: Register) -> list[Item]:
        """Names that the release has introduced, wherever they stand without their unit word; long ones first."""
        names = [(norm[slice(*service.name)], service) for service in register.services]
        found: list[Item] = []
        for name, service in sorted(names, key=lambda item: -len(item[0])):
            for at in places(norm, name):
                last = at + len(name)
                if not (norm[at - 1 : at].isalnum() or norm[last : last + 1].isalnum()):
                    found.append(Item(at, last, "S", service))
        return found

    def read(self) -> None:
        """Read headline, body and notes."""
        points, lower = self._points, self._document.source.lower
        for place, paragraph, (start, end) in self._passages:
            near = bisect.bisect_left(points, start)
            beyond = bisect.bisect_left(points, end, near)
            if near == beyond:
                continue
            whole = [(start, end)] if place is Place.HEADLINE else self._document.sentences(start, end)
            for first, last in whole:
                while near < beyond and points[near] < first:
                    near += 1
                if near == beyond or points[near] >= last:
                    continue
                items = self._between(first, last)
                if place is Place.BODY and self._is_spoken((first + last) // 2):
                    self._sentence(skeleton.build(lower, first, last, items), Place.SPEECH, paragraph)
                else:
                    self._sentence(skeleton.build(lower, first, last, items), place, paragraph)

    def _between(self, start: int, end: int) -> list[Item]:
        return self._items[bisect.bisect_left(self._starts, start) : bisect.bisect_left(self._starts, end)]

    def _is_spoken(self, at: int) -> bool:
        for start, end in self._speech:
            if start <= at < end:
                return True
        return False

    def _sentence(self, frame: Skeleton, place: Place, paragraph: int) -> None:
        marks = frame.ratings()
        if marks and not _is_scale(frame.text):
            for index, symbol in enumerate(marks):
                self._decide(frame, symbol, index, place, paragraph)
        if _may_remark(frame.text):
            self._remark(frame, place)

    def _decide(self, frame: Skeleton, symbol: Symbol, index: int, place: Place, paragraph: int) -> None:
        mention = symbol.thing
        assert isinstance(mention, RatingMention)
        text = frame.text if symbol.letter == "R" else f"{frame.text[: symbol.at]}R{frame.text[symbol.at + 1 :]}"
        decision, year = matching.decide(text, symbol.at, headline=place is Place.HEADLINE)
        shared = "respectively" in text[symbol.at :]
        if shared:  # 'A PDU and B PDU have been rated R and R, respectively': the run stands before the first of them
            decision = Decision.OVERALL
        counts = decision is Decision.TALLY
        aspects_at: tuple[Range, ...] = ()
        subject: Subject | None = None
        if decision is None and place is Place.HEADLINE or counts and not self._counts_aspects(frame):
            decision = Decision.NONE
        elif decision is None or counts:
            subject = self._said_of(text, symbol, mention)
            if subject and subject.counted and not self._counts_aspects(frame):
                subject = None
            if subject and subject.pronoun and (taken := self._taken_up(frame, subject.pronoun)):
                aspects_at, subject = taken, Subject(topic=True, aspects=(subject.pronoun,))
            decision = Decision.NONE if subject is None else Decision.ASPECT if subject.aspects else Decision.OVERALL
        elif decision is not Decision.NONE:
            subject = self._named_beside(decision, text, symbol.at)
        if decision is Decision.NONE or subject is None:
            if mention.marked and place is Place.BODY:
                self.undecided.append(mention)
            return
        services = self._services(frame, subject.run)
        if subject.pronoun and not services:  # 'A PDU missed that mark by a point: it was rated R'
            named = self._services(frame, (0, subject.pronoun[0]))
            services = named if len(named) == 1 else ()
        if shared:
            services = services[index : index + 1] if len(services) == len(frame.ratings()) else ()
            if not services and (several := read_subject(text, frame.ratings()[0].at)) and several.aspects:
                # 'Governance and staffing were rated R and R respectively'
                subject = attrs.evolve(several, aspects=several.aspects[index : index + 1])
                decision = Decision.ASPECT
        if subject.aspects and not services:
            services = self._services(frame, nearest_run(text, symbol.at))
        dated = None
        if decision is Decision.PREVIOUS:
            dated = previous.year_beside(text, symbol.at)
        elif decision is Decision.KEPT:
            dated = previous.year_behind(text, symbol.at)
        if dated is None and year:
            at = text.find(str(year))
            dated = (year, (at, at + 4))
        self.findings.append(
            Finding(
                decision,
                mention,
                services,
                subject.topic or bool(subject.aspects),
                aspects_at or tuple(frame.range(*aspect) for aspect in subject.aspects),
                (dated[0], frame.range(*dated[1])) if dated else None,
                place,
                paragraph,
                frame.start,
            )
        )

    @staticmethod
    def _said_of(text: str, symbol: Symbol, mention: RatingMention) -> Subject | None:
        """What a rating is said of that no form decides; a plain word is a rating only where it is said to be one."""
        if symbol.letter == "B" and not _is_rated(text, symbol.at, mention.rating):
            return None
        return read_subject(text, symbol.at)

    def _taken_up(self, frame: Skeleton, pronoun: Range) -> tuple[Range, ...]:
        """The aspects that 'it' takes up at the beginning of a sentence: those that the one before is about."""
        if pronoun[0] > _OPENING or frame.text[slice(*pronoun)] not in {"it", "they", "this"}:
            return ()
        start = self._document.source.lower.rfind("\n", 0, frame.start) + 1
        if start == frame.start:
            return ()
        before = self._document.sentences(start, frame.start - 1)[-1]
        told = skeleton.build(self._document.source.lower, *before, self._between(*before))
        subject = main_subject(told.text, len(told.text))
        if subject is None or subject.counted or subject.topic or subject.run:
            return ()
        return tuple(told.range(*aspect) for aspect in subject.aspects)

    @staticmethod
    def _named_beside(decision: Decision, text: str, at: int) -> Subject:
        """The services nearest to a rating whose form decides it."""
        run = None if decision is Decision.LISTED else nearest_run(text, at)
        if run is None and decision is not Decision.PREVIOUS and (behind := RUN.search(text, at)):
            run = behind.span()
        return Subject(run, topic=run is None and decision is not Decision.LISTED)

    def _counts_aspects(self, frame: Skeleton) -> bool:
        """Whether what is counted are aspects of a service's work, by this sentence or the one before."""
        lower = self._document.source.lower
        return bool(GROUP.search(lower, max(0, frame.start - _CONTEXT, lower.rfind("\n", 0, frame.start)), frame.end))

    @staticmethod
    def _services(frame: Skeleton, run: Range | None) -> tuple[Named, ...]:
        if run is None:
            return ()
        found = [symbol.thing for symbol in frame.symbols if symbol.letter == "S" and run[0] <= symbol.at < run[1]]
        return tuple(dict.fromkeys(item for item in found if isinstance(item, Named)))

    def _remark(self, frame: Skeleton, place: Place) -> None:
        text = frame.text
        for score in scores.find_scores(text):
            run = nearest_run(text, score.start) or nearest_run(text, len(text))
            points = frame.range(*score.points_at)
            of = frame.range(*score.out_of_at) if score.out_of_at else None
            self.remarks.append(
                Remark(self._services(frame, run), place, frame.start, score=score, score_at=(points, of))
            )
        for year, (first, last) in previous.dated_inspections(text):
            run = nearest_run(text, len(text))
            year_at = frame.range(first, last)
            self.remarks.append(Remark(self._services(frame, run), place, frame.start, year=(year, year_at)))
        if same := previous.says_same(text):
            run = nearest_run(text, same[0])
            if dated := previous.year_of_same(text, same):
                year_at = frame.range(*dated[1])
                self.remarks.append(Remark(self._services(frame, run), place, frame.start, year=(dated[0], year_at)))
            self.remarks.append(Remark(self._services(frame, run), place, frame.start, same=frame.range(*same)))


_REMARK_CUES = (
    (" point", ("point", "points")),
    ("scor", ("scored", "scoring", "score", "scores")),
    ("same", ("same",)),
    ("stayed", ("stayed",)),
)
_RECALLING = ("last", "previous", "previously")
_EARLIER_CUES = ("last", "previous", "earlier", "inspection", "report", "visit")


def _remark_cues(lower: str, words: frozenset[str]) -> list[int]:
    """Where the text has the words of a score, of an earlier inspection or of an unchanged result."""
    found = places(lower, "20")
    for literal, needed in _REMARK_CUES:
        if not words.isdisjoint(needed):
            found += places(lower, literal)
    return found


def _may_remark(text: str) -> bool:
    """Whether a sentence may state one of these: a year alone says nothing."""
    if " point" in text or "scor" in text or "same" in text or "stayed" in text:
        return True
    if "20" in text:
        for cue in _EARLIER_CUES:
            if cue in text:
                return True
    return False


def _is_rated(text: str, at: int, rating: Rating) -> bool:
    """Whether a word without marks is said to be a rating: 'rated good', 'found to require improvement'."""
    before = text[max(0, at - _NEAR) : at]
    words = _RATED_WORDS if rating is not Rating.REQUIRES_IMPROVEMENT else (*_RATED_WORDS, *_FOUND_WORDS)
    for word in words:
        if word in before:
            return True
    return False


def _is_scale(text: str) -> bool:
    """Whether a sentence lists the scale: three ratings or more in a row."""
    listed = 0
    at = text.find("R")
    while at != -1:
        listed += 1
        following = text.find("R", at + 1)
        if following == -1 or text[at + 1 : following].strip(" ,;") not in {"", "and", "or", "and/or"}:
            if listed >= 3:  # noqa: PLR2004 - two are a tally or a pair of services
                return True
            listed = 0
        at = following
    return False


def _is_announced(lower: str, at: int) -> bool:
    """A bare word is a rating only right behind the words that announce one: 'rated', 'rating of', 'assessed … as'."""
    return lower.endswith(_ANNOUNCING, max(0, at - 20), at)


_ANNOUNCING = tuple(f"{words} " for words in ("as", "rated", "rating of", "to be", "overall", "rating is", "-", "also"))
