"""What the sentences of a release say about results: each rating with its decision, its services and its place."""

import enum

import attrs

from hmip_parse.linking import matching, previous, scores, skeleton, subjects
from hmip_parse.linking.forms import Decision
from hmip_parse.linking.mentions import Mention
from hmip_parse.linking.ratings import RatingMention, find_ratings
from hmip_parse.linking.regions import RegionMention
from hmip_parse.linking.register import Named, Register
from hmip_parse.linking.scores import FoundScore
from hmip_parse.linking.skeleton import Skeleton, Symbol
from hmip_parse.tokenizer import Document, Range


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
        register: Register,
        mentions: list[Mention],
        regions: list[RegionMention],
        speech: list[Range],
    ) -> None:
        self.findings: list[Finding] = []
        self.remarks: list[Remark] = []
        self.undecided: list[RatingMention] = []
        self._document = document
        self._register = register
        self._speech = speech
        names = [(document.source.norm[slice(*service.name)], service) for service in register.services]
        self._names = sorted(names, key=lambda item: -len(item[0]))
        self._items: list[tuple[int, int, str, object]] = [
            (mention.start, mention.end, "S", service) for mention in mentions if (service := register.of(mention))
        ]
        self._items += [(region.start, region.end, "G", region) for region in regions]

    def read(self) -> None:
        """Read headline, body and notes."""
        document, lower = self._document, self._document.source.lower
        passages = [(Place.HEADLINE, -1, document.headline)] if document.headline else []
        passages += [(Place.BODY, index, paragraph) for index, paragraph in enumerate(document.body)]
        if passages:
            ratings = find_ratings(document.source, passages[0][2][0], passages[-1][2][1])
            ends = {item[1] + 1 for item in self._items}
            ratings = [
                rating
                for rating in ratings
                if rating.marked or rating.capital or rating.start in ends or _is_announced(lower, rating.start)
            ]
            for place, index, (start, end) in passages:
                self._passage(start, end, [rating for rating in ratings if start <= rating.start < end], place, index)
        for note in document.notes:
            if (
                lower.find("last inspected", note.start, note.end) != -1
                or lower.find("previous", note.start, note.end) != -1
            ):
                self._passage(
                    note.start,
                    note.end,
                    find_ratings(document.source, note.start, note.end),
                    Place.NOTES,
                    len(document.body),
                )

    def _passage(self, start: int, end: int, ratings: list[RatingMention], place: Place, paragraph: int) -> None:
        source = self._document.source
        if not ratings and not _may_remark(source.lower[start:end]):
            return
        whole = [(start, end)] if place is Place.HEADLINE else self._document.sentences(start, end)
        for first, last in whole:
            inside = [rating for rating in ratings if first <= rating.start and rating.end <= last]
            if inside or _may_remark(source.lower[first:last]):
                spoken = place is Place.BODY and any(a <= (first + last) // 2 < b for a, b in self._speech)
                self._sentence(first, last, inside, Place.SPEECH if spoken else place, paragraph)

    def _sentence(self, start: int, end: int, ratings: list[RatingMention], place: Place, paragraph: int) -> None:
        items: list[tuple[int, int, str, object]] = [item for item in self._items if start <= item[0] < end]
        items += [(rating.start, rating.end, skeleton.rating_letter(rating), rating) for rating in ratings]
        items += self._bare_names(start, end)
        frame = skeleton.build(self._document.source, start, end, items)
        marks = frame.ratings()
        if not _is_scale(frame.text):
            for index, symbol in enumerate(marks):
                self._decide(frame, symbol, index, place, paragraph)
        if _may_remark(frame.text):
            self._remark(frame, place)

    def _bare_names(self, start: int, end: int) -> list[tuple[int, int, str, object]]:
        """Names that the release has introduced, wherever they stand without their unit word."""
        norm = self._document.source.norm
        found: list[tuple[int, int, str, object]] = []
        for name, service in self._names:
            at = norm.find(name, start, end)
            while at != -1:
                last = at + len(name)
                if not (norm[at - 1 : at].isalnum() or norm[last : last + 1].isalnum()):
                    found.append((at, last, "S", service))
                at = norm.find(name, last, end)
        return found

    def _decide(self, frame: Skeleton, symbol: Symbol, index: int, place: Place, paragraph: int) -> None:
        mention = symbol.item
        assert isinstance(mention, RatingMention)
        text = frame.text[: symbol.at] + "R" + frame.text[symbol.at + 1 :]
        decision, year = matching.decide(text, symbol.at, headline=place is Place.HEADLINE)
        shared = "respectively" in text[symbol.at :]
        if shared:  # 'A PDU and B PDU have been rated R and R, respectively': the run stands before the first of them
            decision = Decision.OVERALL
        if decision is Decision.NONE:
            if mention.marked and place is Place.BODY:
                self.undecided.append(mention)
            return
        subject = self._subject(decision, text, symbol.at)
        if decision is Decision.ASPECT_BEHIND and not self._names_aspect(text, subject):
            decision = Decision.RESULT  # 'rated R in its first inspection'
            subject = self._subject(decision, text, symbol.at)
        if subject.aspects and (other := subjects.likewise(text, symbol.at)):
            subject = attrs.evolve(subject, aspects=(*subject.aspects, other))
        services = self._services(frame, subject.run)
        if shared:
            services = services[index : index + 1] if len(services) == len(frame.ratings()) else ()
        if decision is Decision.RESULT:
            decision = Decision.ASPECT if subject.aspects else Decision.OVERALL
            if subject.aspects:
                services = self._services(frame, subjects.nearest_run(text, symbol.at))
                subject = subjects.Subject(topic=True, aspects=subject.aspects)
        if decision is Decision.OVERALL and not services and not subject.topic:
            if mention.marked and place is Place.BODY:
                self.undecided.append(mention)
            return
        dated = previous.year_beside(text, symbol.at) if decision is Decision.PREVIOUS else None
        if dated is None and year:
            at = text.find(str(year))
            dated = (year, (at, at + 4))
        self.findings.append(
            Finding(
                decision,
                mention,
                services,
                subject.topic,
                tuple((frame.offset(first), frame.offset(last)) for first, last in subject.aspects),
                (dated[0], (frame.offset(dated[1][0]), frame.offset(dated[1][1]))) if dated else None,
                place,
                paragraph,
                frame.start,
            )
        )

    @staticmethod
    def _names_aspect(text: str, subject: subjects.Subject) -> bool:
        return bool(
            subject.aspects
            and subjects.ASPECT.search(text[slice(*subject.aspects[0])])
            and "inspection" not in text[slice(*subject.aspects[0])]
        )

    @staticmethod
    def _subject(decision: Decision, text: str, at: int) -> subjects.Subject:
        if decision is Decision.RESULT:
            return subjects.of_result(text, at)
        if decision is Decision.ASPECT:
            found = subjects.of_aspect(text, at)
            return subjects.Subject(subjects.nearest_run(text, at), topic=True, aspects=found.aspects)
        if decision is Decision.ASPECT_BEHIND:
            aspect = subjects.behind(text, at)
            return subjects.Subject(subjects.nearest_run(text, at), topic=True, aspects=(aspect,) if aspect else ())
        if decision is Decision.LISTED:
            run = subjects.RUN.search(text, at)
            return subjects.Subject(run.span() if run else None)
        run_before = subjects.nearest_run(text, at)
        if run_before is None and (run := subjects.RUN.search(text, at)) and decision is not Decision.PREVIOUS:
            run_before = run.span()
        return subjects.Subject(run_before, topic=run_before is None)

    @staticmethod
    def _services(frame: Skeleton, run: Range | None) -> tuple[Named, ...]:
        if run is None:
            return ()
        found = [symbol.item for symbol in frame.symbols if symbol.letter == "S" and run[0] <= symbol.at < run[1]]
        return tuple(dict.fromkeys(item for item in found if isinstance(item, Named)))

    def _remark(self, frame: Skeleton, place: Place) -> None:
        text = frame.text
        for score in scores.find_scores(text):
            run = subjects.nearest_run(text, score.start) or subjects.nearest_run(text, len(text))
            points = (frame.offset(score.points_at[0]), frame.offset(score.points_at[1]))
            of = (frame.offset(score.out_of_at[0]), frame.offset(score.out_of_at[1])) if score.out_of_at else None
            self.remarks.append(
                Remark(self._services(frame, run), place, frame.start, score=score, score_at=(points, of))
            )
        for year, (first, last) in previous.dated_inspections(text):
            run = subjects.nearest_run(text, len(text))
            where = (frame.offset(first), frame.offset(last))
            self.remarks.append(Remark(self._services(frame, run), place, frame.start, year=(year, where)))
        if same := previous.says_same(text):
            run = subjects.nearest_run(text, same[0])
            where = (frame.offset(same[0]), frame.offset(same[1]))
            self.remarks.append(Remark(self._services(frame, run), place, frame.start, same=where))


def _may_remark(lower: str) -> bool:
    """Whether a passage may state a score, an earlier inspection or an unchanged result."""
    return (
        " point" in lower
        or "scor" in lower
        or "same" in lower
        or "stayed" in lower
        or (
            "20" in lower
            and (
                "last" in lower
                or "previous" in lower
                or "earlier" in lower
                or "inspection" in lower
                or "report" in lower
                or "visit" in lower
            )
        )
    )


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
