"""Settling a service's values from all that the sentences say: the lead outranks the headline, both outrank speech."""

from hmip_parse.linking.findings import Finding, Reader, Remark
from hmip_parse.linking.forms import STATES, Decision
from hmip_parse.linking.issues import Issue
from hmip_parse.linking.items import Items, Place
from hmip_parse.linking.mentions import Mention
from hmip_parse.linking.ratings import RatingMention
from hmip_parse.linking.regions import RegionMention
from hmip_parse.linking.register import Named, Register
from hmip_parse.linking.scores import find_scale
from hmip_parse.linking.services import ServiceMaker
from hmip_parse.records import AspectRating, Outcome, PreviousRating, Score
from hmip_parse.spans import Evidence, Span
from hmip_parse.tokenizer import Document, Range

_BY_RANK = (Place.BODY, Place.HEADLINE, Place.SPEECH)


class Settler:
    """Makes the outcomes of a release."""

    def __init__(
        self,
        document: Document,
        register: Register,
        mentions: list[Mention],
        regions: list[RegionMention],
        items: Items,
        reader: Reader,
        services: list[Named],
    ) -> None:
        self.issues: list[Issue] = []
        self._document = document
        self._register = register
        self._mentions = mentions
        self._maker = ServiceMaker(document, regions, self.issues)
        self._items = items
        self._reader = reader
        self._services = services

    def outcomes(self) -> tuple[Outcome, ...]:
        """One for each service that the release announces."""
        made = tuple(self._outcome(index, service) for index, service in enumerate(self._services))
        if self._services:
            for mention in self._reader.undecided:
                words = self._document.source.view[slice(*mention.word)]
                self.issues.append(
                    Issue(
                        "rating-unlinked",
                        "outcomes",
                        f"‘{words}’ stands in marks, but no form says whose rating it is",
                        (mention.start, mention.end),
                    )
                )
        return made

    def recalled(self) -> tuple[Outcome, ...]:
        """The services that the release only mentions with a result."""
        found: dict[Named, list[Finding]] = {}
        for finding in self._reader.findings:
            if finding.place is not Place.NOTES and finding.decision in STATES | {Decision.PREVIOUS}:
                for service in finding.services or self._spoken_of(finding):
                    if service not in self._services and service.kind:
                        found.setdefault(service, []).append(finding)
        made: list[Outcome] = []
        for service, findings in sorted(found.items(), key=lambda item: item[1][0].mention.start):
            stated = next((finding for finding in findings if finding.decision in STATES), None)
            earlier = next((finding for finding in findings if finding.decision is Decision.PREVIOUS), None)
            result = stated or earlier
            if result is None:
                continue
            path = f"recalled[{len(made)}]"
            previous = self._previous_of(earlier) if stated and earlier else None
            near = None if self._services else self._paragraph(result.mention.start)
            evidence = Evidence({"rating": (self._span(result.mention),)})
            score = self._score(service, path)
            made.append(
                Outcome(
                    self._maker.make(service, f"{path}.service", near),
                    result.mention.rating,
                    score,
                    previous,
                    evidence=evidence,
                )
            )
        return tuple(made)

    def _spoken_of(self, finding: Finding) -> tuple[Named, ...]:
        """Where the release announces no service: the one that 'it' takes up, named before in the same paragraph."""
        paragraph = self._paragraph(finding.mention.start)
        if self._services or not finding.topic or paragraph is None:
            return ()
        before = [mention for mention in self._mentions if paragraph[0] <= mention.start < finding.start]
        named = self._register.of(before[-1]) if before else None
        return (named,) if named else ()

    def _previous_of(self, finding: Finding) -> PreviousRating:
        spans: dict[str, tuple[Span, ...]] = {"rating": (self._span(finding.mention),)}
        if finding.year:
            spans["year"] = (self._document.source.span(*finding.year[1]),)
        return PreviousRating(
            finding.mention.rating, finding.year[0] if finding.year else None, evidence=Evidence(spans)
        )

    # -- one outcome

    def _outcome(self, index: int, service: Named) -> Outcome:
        path = f"outcomes[{index}]"
        spans: dict[str, tuple[Span, ...]] = {}
        stated = self._of(service, STATES)
        rating = None
        if stated:
            first = stated[0]
            rating = first.mention.rating
            alike = [finding for finding in stated if finding.mention.rating is rating]
            spans["rating"] = tuple(dict.fromkeys(self._span(finding.mention) for finding in alike))
            self._disagreements(path, first, stated)
        score = self._score(service, path)
        previous = self._previous(service, path, stated)
        return Outcome(
            self._maker.make(service, f"{path}.service"),
            rating,
            score,
            previous,
            self._aspects(service),
            evidence=Evidence(spans),
        )

    def _of(self, service: Named, decisions: set[Decision]) -> list[Finding]:
        """The findings about a service, those of the highest rank first; speech only where nothing else states."""
        found = [
            finding
            for finding in self._reader.findings
            if finding.decision in decisions and finding.place is not Place.NOTES and self._is_about(finding, service)
        ]
        ranked = [finding for place in _BY_RANK for finding in found if finding.place is place]
        written = [finding for finding in ranked if finding.place is not Place.SPEECH]
        return written or ranked or self._of_group(decisions)

    def _of_group(self, decisions: set[Decision]) -> list[Finding]:
        """What the lead says of all the services that it counts."""
        return [f for f in self._reader.findings if f.decision is Decision.GROUP] if decisions is STATES else []

    def _is_about(self, finding: Finding | Remark, service: Named) -> bool:
        if finding.services:
            return service in finding.services
        if isinstance(finding, Finding) and not finding.topic:
            return False
        if len(self._services) == 1:
            return self._services[0] is service
        return self._topic(finding.start) is service

    def _topic(self, at: int) -> Named | None:
        """The service that the text is speaking of: the last that was named before."""
        last = None
        for place, named in self._items.named:
            if place >= at:
                break
            last = named if named in self._services else last
        return last

    def _disagreements(self, path: str, first: Finding, stated: list[Finding]) -> None:
        view = self._document.source.view
        for other in stated[1:]:
            if other.mention.rating is not first.mention.rating:
                code = "headline-disagrees" if other.place is Place.HEADLINE else "two-ratings"
                said = f"‘{view[slice(*other.mention.word)]}’ disagrees with ‘{view[slice(*first.mention.word)]}’, which stands first in the body"
                self.issues.append(Issue(code, f"{path}.rating", said, (other.mention.start, other.mention.end)))

    def _score(self, service: Named, path: str) -> Score | None:
        remarks = [remark for remark in self._reader.remarks if remark.score and self._is_about(remark, service)]
        remarks = [remark for remark in remarks if remark.place is not Place.SPEECH] or remarks
        remarks = [remark for remark in remarks if not self._is_earlier(remark)]
        if not remarks:
            return None
        first = remarks[0]
        if first.score is None or first.score_at is None:
            return None
        if any(other.score and other.score.points != first.score.points for other in remarks):
            self.issues.append(
                Issue("two-scores", f"{path}.score", "the release gives this service two scores", first.score_at[0])
            )
            return None
        source = self._document.source
        points, of = first.score_at
        out_of = first.score.out_of
        if out_of is None:  # the denominator may stand in the sentence before, with another service's points
            others = {
                remark.score.out_of: remark for remark in self._reader.remarks if remark.score and remark.score.out_of
            }
            if len(others) == 1 and (found := next(iter(others.values()))).score_at:
                out_of, of = next(iter(others)), found.score_at[1]
            elif not others:
                out_of, of = self._scale()
        evidence = {"points": (source.span(*points),)}
        if of:
            evidence["out_of"] = (source.span(*of),)
        return Score(first.score.points, out_of, evidence=Evidence(evidence))

    def _scale(self) -> tuple[int | None, Range | None]:
        """The points possible, where the body states them apart from the score."""
        for paragraph in self._document.body:
            if found := find_scale(self._document.source.lower, *paragraph):
                return found
        return None, None

    def _is_earlier(self, remark: Remark) -> bool:
        """Whether a score's sentence is about an earlier inspection."""
        return any(
            finding.start == remark.start and finding.decision is Decision.PREVIOUS for finding in self._reader.findings
        ) and not any(finding.start == remark.start and finding.decision in STATES for finding in self._reader.findings)

    def _previous(self, service: Named, path: str, stated: list[Finding]) -> PreviousRating | None:
        source = self._document.source
        found = [
            f
            for f in self._reader.findings
            if f.decision in {Decision.PREVIOUS, Decision.KEPT} and self._is_about(f, service)
        ]
        found = [f for f in found if f.place is not Place.HEADLINE]
        years = {f.year[0]: f.year[1] for f in reversed(found) if f.year}
        dated = [r for r in self._reader.remarks if r.year and self._is_about(r, service)]
        if not years:
            years = {r.year[0]: r.year[1] for r in reversed(dated) if r.year}
        ratings: dict[object, RatingMention] = {f.mention.rating: f.mention for f in reversed(found)}
        spans: dict[str, tuple[Span, ...]] = {}
        rating = None
        if len(ratings) > 1 or len(years) > 1:
            self.issues.append(
                Issue("two-previous", f"{path}.previous", "the release recalls two earlier results of this service")
            )
            first = next((f for f in found if f.year), found[0] if found else None)
            ratings = {first.mention.rating: first.mention} if first else {}
            years = {first.year[0]: first.year[1]} if first and first.year else {}
        if ratings:
            mention = next(iter(ratings.values()))
            rating = mention.rating
            spans["rating"] = (self._span(mention),)
        elif stated and any(remark.same and self._is_about(remark, service) for remark in self._reader.remarks):
            rating = stated[0].mention.rating  # 'its overall rating has stayed the same'
            spans["rating"] = (self._span(stated[0].mention),)
        year = next(iter(years), None)
        if year:
            spans["year"] = (source.span(*years[year]),)
        return PreviousRating(rating, year, evidence=Evidence(spans)) if rating or year else None

    def _aspects(self, service: Named) -> tuple[AspectRating, ...]:
        source = self._document.source
        made: dict[tuple[str, str], AspectRating] = {}
        for finding in self._reader.findings:
            if finding.decision is not Decision.ASPECT or finding.place in {Place.NOTES, Place.HEADLINE}:
                continue
            if not (self._is_about(finding, service) or not finding.services and len(self._services) == 1):
                continue
            grade = self._span(finding.mention)
            for aspect in finding.aspects:
                name, word = source.view[slice(*aspect)], source.view[slice(*finding.mention.word)]
                evidence = Evidence({"aspect": (source.span(*aspect),), "grade": (grade,), "rating": (grade,)})
                made.setdefault(
                    (name.lower(), word.lower()), AspectRating(name, word, finding.mention.rating, evidence=evidence)
                )
        return tuple(made.values())

    def _paragraph(self, at: int) -> Range | None:
        return next((paragraph for paragraph in self._document.body if paragraph[0] <= at < paragraph[1]), None)

    def _span(self, mention: RatingMention) -> Span:
        return self._document.source.span(*mention.word)
