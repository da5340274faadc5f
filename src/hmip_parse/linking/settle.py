"""From findings to outcomes: of the services that the release announces, and of those that it only mentions."""

from hmip_parse.linking.findings import Finding
from hmip_parse.linking.forms import STATES, Decision
from hmip_parse.linking.issues import Issue
from hmip_parse.linking.items import HEADLINE, Items
from hmip_parse.linking.mentions import Mention
from hmip_parse.linking.reader import Reader
from hmip_parse.linking.regions import RegionMention
from hmip_parse.linking.register import Named, Register
from hmip_parse.linking.services import ServiceMaker
from hmip_parse.linking.told import Told
from hmip_parse.linking.values import Values
from hmip_parse.records import Outcome, PreviousRating
from hmip_parse.spans import Evidence, Span
from hmip_parse.tokenizer import Document, Range

_RESULTS = (*STATES, Decision.PREVIOUS)


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
        self._reader = reader
        self._services = services
        region = next((region.name for region in regions for own in services if own.name == region.place), None)
        self._told = Told(services, items, reader.findings, reader.remarks, region)
        self._values = Values(document, self._told, self.issues)

    def outcomes(self) -> tuple[Outcome, ...]:
        """One for each service that the release announces."""
        made = tuple([self._outcome(index, service) for index, service in enumerate(self._services)])
        own = frozenset(self._services)
        left = [f.mention for f in self._reader.findings if f.unsure and own.isdisjoint(f.services)]
        for mention in (*self._reader.undecided, *left) if made else ():
            words = self._document.source.view[slice(*mention.word)]
            said = f"‘{words}’ stands in marks, but no form says whose rating it is"
            self.issues.append(Issue("rating-unlinked", "outcomes", said, (mention.start, mention.end)))
        for place in self._reader.unlinked_scores if made else ():
            said = (
                f"‘{self._document.source.view[slice(*place)]}’ is one of several scores, and no form says whose it is"
            )
            self.issues.append(Issue("score-unlinked", "outcomes", said, place))
        return made

    def _outcome(self, index: int, service: Named) -> Outcome:
        path = f"outcomes[{index}]"
        spans: dict[str, tuple[Span, ...]] = {}
        rating = None
        if stated := self._told.stated(service):
            rating = stated[0].mention.rating
            alike = [self._values.span(finding.mention) for finding in stated if finding.mention.rating is rating]
            spans["rating"] = tuple(dict.fromkeys(alike))
            self._disagreements(path, stated)
        score = self._values.score(service, path)
        previous = self._values.previous(service, path)
        made = self._maker.make(service, f"{path}.service")
        return Outcome(made, rating, score, previous, self._values.aspects(service), evidence=Evidence(spans))

    def _disagreements(self, path: str, stated: list[Finding]) -> None:
        view, first = self._document.source.view, stated[0].mention
        for other in stated[1:]:
            if other.mention.rating is not first.rating:
                code = "headline-disagrees" if other.place is HEADLINE else "two-ratings"
                said = f"‘{view[slice(*other.mention.word)]}’ disagrees with ‘{view[slice(*first.word)]}’, which stands first in the body"
                self.issues.append(Issue(code, f"{path}.rating", said, (other.mention.start, other.mention.end)))

    def recalled(self) -> tuple[Outcome, ...]:
        """The services that the release only mentions with a result."""
        own = frozenset(self._services)
        found: dict[Named, list[Finding]] = {}
        for finding in self._reader.findings:
            if finding.unsure and own:
                continue
            if finding.decision in _RESULTS:
                for service in finding.services or self._spoken_of(finding):
                    if service not in own and service.kind and not (own and self._is_area(service)):
                        found.setdefault(service, []).append(finding)
        made: list[Outcome] = []
        for service, findings in sorted(found.items(), key=lambda item: item[1][0].mention.start):
            stated = next((finding for finding in findings if finding.decision in STATES), None)
            earlier = next((finding for finding in findings if finding.decision is Decision.PREVIOUS), None)
            result = stated or earlier
            assert result  # each finding is the one or the other
            path = f"recalled[{len(made)}]"
            previous = self._previous_of(earlier) if stated and earlier else None
            near = None if self._services else self._paragraph(result.mention.start)
            evidence = Evidence({"rating": (self._values.span(result.mention),)})
            score = self._values.score(service, path, earlier=result is earlier)
            named = self._maker.make(service, f"{path}.service", near)
            made.append(Outcome(named, result.mention.rating, score, previous, evidence=evidence))
        return tuple(made)

    def _is_area(self, service: Named) -> bool:
        """Whether only the headline has a service, as 'probation service in X': the announced one, or where it is."""
        body = self._document.body[0][0] if self._document.body else 0
        return all(mention.start < body for mention in service.mentions)

    def _spoken_of(self, finding: Finding) -> tuple[Named, ...]:
        """Where the release announces no service: the one that 'it' takes up, named before in the same paragraph."""
        if self._services or not finding.topic:
            return ()
        paragraph = self._paragraph(finding.mention.start)
        if paragraph is None:
            return ()
        before = [mention for mention in self._mentions if paragraph[0] <= mention.start < finding.start]
        named = self._register.of(before[-1]) if before else None
        return (named,) if named else ()

    def _previous_of(self, finding: Finding) -> PreviousRating:
        spans: dict[str, tuple[Span, ...]] = {"rating": (self._values.span(finding.mention),)}
        if finding.year:
            spans["year"] = (self._document.source.span(*finding.year[1]),)
        year = finding.year[0] if finding.year else None
        return PreviousRating(finding.mention.rating, year, evidence=Evidence(spans))

    def _paragraph(self, at: int) -> Range | None:
        return next((paragraph for paragraph in self._document.body if paragraph[0] <= at < paragraph[1]), None)
