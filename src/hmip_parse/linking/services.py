"""The record of a service: its name as printed and as known, and its region, read or looked up."""

from hmip_parse.extractors.literals import holding
from hmip_parse.linking.issues import Issue
from hmip_parse.linking.regions import RegionMention
from hmip_parse.linking.register import Named
from hmip_parse.records import Service
from hmip_parse.reference import canonical, region_of_unit
from hmip_parse.source import places
from hmip_parse.spans import Evidence, Span
from hmip_parse.terms import ServiceKind
from hmip_parse.tokenizer import Document, Range

_IN_REGIONS = frozenset((ServiceKind.PDU, ServiceKind.APPROVED_PREMISES))
_BESIDE = 12  # characters: ', in the '


class ServiceMaker:
    """Makes the service records of a release; what it infers it adds to `issues`."""

    def __init__(self, document: Document, regions: list[RegionMention], issues: list[Issue]) -> None:
        self._document = document
        asked = addressing_recommendations(document) if regions else []
        self._regions = [region for region in regions if not any(start <= region.start < end for start, end in asked)]
        self._issues = issues

    def make(self, service: Named, path: str, near: Range | None = None) -> Service:
        """The record of a service.

        Args:
            service: The service.
            path: The path of its record, for remarks.
            near: The passage in which its region has to stand; anywhere where `None`.
        """
        source = self._document.source
        assert service.kind is not None
        name = source.view[slice(*service.name)]
        place = source.span(*service.name)
        spans: dict[str, tuple[Span, ...]] = {"name": (place,)}
        if unit := next(
            (mention for mention in service.mentions if mention.kind is service.kind and mention.name), None
        ):
            spans["kind"] = (source.span(unit.start, unit.end),)
        known = canonical(name, service.kind)
        region: str | None = None
        if service.kind is ServiceKind.REGION or service.kind is ServiceKind.NPS and known:
            region = known
            spans["region"] = (place,)
        elif service.kind in _IN_REGIONS:
            stated = self._stated_regions(service, near)
            names = {region.name for region in stated}
            if len(names) > 1:
                said = f"the release names several regions: {', '.join(sorted(names))}"
                self._issues.append(Issue("two-regions", f"{path}.region", said))
            elif names:
                region = names.pop()
                spans["region"] = tuple([source.span(*found.place) for found in stated])
            elif known and service.kind is ServiceKind.PDU and (region := region_of_unit(known)):
                said = f"the release states no region; {known} is in {region} by the reference data"
                self._issues.append(Issue("region-inferred", f"{path}.region", said, service.name))
        return Service(name, service.kind, region, known, evidence=Evidence(spans))

    def _stated_regions(self, service: Named, near: Range | None) -> list[RegionMention]:
        """Where the release states the region of a service: anywhere, or, of one among others, right beside it."""
        if near is None:
            return self._regions
        norm = self._document.source.norm
        return [  # 'A PDU, in the North East region, …'; with 'A PDU. The North East region …' another sentence begins
            region
            for region in self._regions
            if near[0] <= region.start < near[1]
            and any(
                0 <= region.start - mention.end <= _BESIDE and ". " not in norm[mention.end : region.start]
                for mention in service.mentions
            )
        ]


def addressing_recommendations(document: Document) -> list[Range]:
    """The paragraphs that address recommendations: naming a region there does not say who lies in it."""
    asked = places(document.source.lower, "recommendation")
    return [paragraph for _, paragraph in holding(document.body, asked)]
