"""The values of one service, settled from what the sentences say of it: score, earlier result, aspects."""

from hmip_parse.linking.forms import STATES, Decision
from hmip_parse.linking.issues import Issue
from hmip_parse.linking.items import HEADLINE, NOTES, SPEECH
from hmip_parse.linking.ratings import RatingMention
from hmip_parse.linking.register import Named
from hmip_parse.linking.remarks import Remark
from hmip_parse.linking.scores import find_scale
from hmip_parse.linking.told import Told
from hmip_parse.records import AspectRating, PreviousRating, Score
from hmip_parse.spans import Evidence, Span
from hmip_parse.tokenizer import Document, Range

_NO_PLACE = (NOTES, HEADLINE)
_EARLIER = (Decision.PREVIOUS, Decision.KEPT)
_ASPECT = Decision.ASPECT
_POINTING = ("this ", "these ")


class Values:
    """Reads the values of a release's services; what it remarks on it adds to `issues`."""

    def __init__(self, document: Document, told: Told, issues: list[Issue]) -> None:
        self._document = document
        self._told = told
        self._issues = issues

    def span(self, mention: RatingMention) -> Span:
        """The place of a rating's word."""
        return self._document.source.span(*mention.word)

    def score(self, service: Named, path: str, *, earlier: bool = False) -> Score | None:
        """Its points: none where the release gives it two scores; those of an earlier inspection only if `earlier`."""
        remarks = [r for r in self._told.remarks(service) if r.score]
        if not remarks:
            return None
        told = [remark for remark in remarks if remark.place is not NOTES]
        remarks = [remark for remark in told if remark.place is not SPEECH] or told or remarks
        remarks = [remark for remark in remarks if earlier or not self._is_earlier(service, remark)]
        if not remarks:
            return None
        first = remarks[0]
        assert first.score
        assert first.score_at
        assert first.score.points is not None  # what no form gives to anybody makes no remark
        for other in remarks:
            if other.score and other.score.points != first.score.points:
                said = "the release gives this service two scores"
                self._issues.append(Issue("two-scores", f"{path}.score", said, first.score_at[0]))
                return None
        source = self._document.source
        points, of = first.score_at
        out_of = first.score.out_of
        if out_of is None:
            out_of, of = self._denominator()
        evidence = {"points": (source.span(*points),)}
        if of:
            evidence["out_of"] = (source.span(*of),)
        return Score(first.score.points, out_of, evidence=Evidence(evidence))

    def _denominator(self) -> tuple[int | None, Range | None]:
        """The points possible: with another service's points in the sentence before, or apart from any score."""
        others = {
            remark.score.out_of: remark for remark in self._told.all_remarks if remark.score and remark.score.out_of
        }
        if len(others) == 1 and (found := next(iter(others.values()))).score_at:
            return next(iter(others)), found.score_at[1]
        if others:
            return None, None
        for paragraph in self._document.body:
            if scale := find_scale(self._document.source.lower, *paragraph):
                return scale
        return None, None

    def _is_earlier(self, service: Named, remark: Remark) -> bool:
        """Whether a score's sentence is about an earlier inspection."""
        earlier = False
        for finding in self._told.findings(service):
            if finding.start == remark.start:
                if finding.decision in STATES:
                    return False
                earlier = earlier or finding.decision is Decision.PREVIOUS
        return earlier

    def previous(self, service: Named, path: str) -> PreviousRating | None:
        """Its earlier result: the first dated one where the release recalls several."""
        found = [
            finding
            for finding in self._told.findings(service)
            if finding.decision in _EARLIER and finding.place is not HEADLINE
        ]
        remarks = self._told.remarks(service)
        if not found and not remarks:
            return None
        years = {f.year[0]: f.year[1] for f in reversed(found) if f.year}
        if not years:
            years = {r.year[0]: r.year[1] for r in reversed(remarks) if r.year}
        ratings: dict[object, RatingMention] = {f.mention.rating: f.mention for f in reversed(found)}
        if len(ratings) > 1 or len(years) > 1:
            said = "the release recalls two earlier results of this service"
            self._issues.append(Issue("two-previous", f"{path}.previous", said))
            first = next((f for f in found if f.year), found[0] if found else None)
            ratings = {first.mention.rating: first.mention} if first else {}
            years = {first.year[0]: first.year[1]} if first and first.year else {}
        mention = next(iter(ratings.values()), None)
        if mention is None and any(remark.same for remark in remarks):
            stated = self._told.stated(service)
            mention = stated[0].mention if stated else None  # 'its overall rating has stayed the same'
        spans: dict[str, tuple[Span, ...]] = {}
        if mention:
            spans["rating"] = (self.span(mention),)
        year = next(iter(years), None)
        if year:
            spans["year"] = (self._document.source.span(*years[year]),)
        if not spans:
            return None
        return PreviousRating(mention.rating if mention else None, year, evidence=Evidence(spans))

    def aspects(self, service: Named) -> tuple[AspectRating, ...]:
        """The ratings below the overall one, in order; each once."""
        source = self._document.source
        made: dict[tuple[str, str], AspectRating] = {}
        for finding in self._told.findings(service):
            if finding.decision is not _ASPECT or finding.place in _NO_PLACE:
                continue
            grade = self.span(finding.mention)
            word = source.view[slice(*finding.mention.word)]
            for aspect in finding.aspects:
                if aspect[1] == len(source.norm):
                    continue  # the text ends in it: it may have gone on
                name = source.view[slice(*aspect)]
                if name.lower().startswith(_POINTING) and any(known == word.lower() for _, known in made):
                    continue  # 'which is why we rated this work R': what has that rating already
                evidence = Evidence({"aspect": (source.span(*aspect),), "grade": (grade,), "rating": (grade,)})
                made.setdefault(
                    (name.lower(), word.lower()), AspectRating(name, word, finding.mention.rating, evidence=evidence)
                )
        return tuple(made.values())
