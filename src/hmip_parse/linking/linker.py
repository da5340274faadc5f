"""From mentions to outcomes: finds the services, reads the sentences, settles each service's values."""

import attrs

from hmip_parse.elsewhere import Elsewhere
from hmip_parse.extractors import kind as kinds
from hmip_parse.extractors.quoted import is_quoted
from hmip_parse.linking import own
from hmip_parse.linking.forms import STATES, Decision
from hmip_parse.linking.issues import Issue
from hmip_parse.linking.items import Items, telling_notes
from hmip_parse.linking.mentions import Mention, find_mentions
from hmip_parse.linking.reader import Reader
from hmip_parse.linking.regions import RegionMention, find_regions
from hmip_parse.linking.register import Named, Register
from hmip_parse.linking.settle import Settler
from hmip_parse.records import Outcome
from hmip_parse.terms import ReleaseKind, ServiceKind
from hmip_parse.tokenizer import Document, Range

_WITH_OUTCOMES = {
    ReleaseKind.INSPECTION: None,
    ReleaseKind.REGIONAL_INSPECTION: ServiceKind.REGION,
    ReleaseKind.DYNAMIC_INSPECTION: ServiceKind.REGION,
    ReleaseKind.NATIONAL_INSPECTION: ServiceKind.NATIONAL,
}


@attrs.frozen
class Linked:
    """What linking found.

    Attributes:
        kind: The kind of release.
        kind_at: The words that tell it, where some do.
        outcomes: Of the services that the release announces.
        recalled: Of those that it only mentions.
        services: The kinds of all services with a result.
        issues: What a reader should know about the linking.
        elsewhere: Where other services are named than those that the release announces.
    """

    kind: ReleaseKind
    kind_at: Range | None
    outcomes: tuple[Outcome, ...]
    recalled: tuple[Outcome, ...]
    services: set[ServiceKind]
    issues: list[Issue]
    elsewhere: Elsewhere


def link(document: Document, speech: list[Range]) -> Linked:
    """Link the ratings, scores and regions of a release to its services."""
    source = document.source
    notes = telling_notes(document)
    mentions = find_mentions(source, document.passages)
    noted = find_mentions(source, notes) if notes else []
    regions = find_regions(source, document.passages + document.note_words)
    regions = [region for region in regions if not is_quoted(document, region.start)]
    register = Register(source)
    register.fill(mentions, document.body[0][0] if document.body else 0, noted)
    mentions += noted
    items = Items(document, register, mentions, regions, notes)
    reader = Reader(document, items, speech)
    reader.read()
    local = own.own_services(document, register, mentions, items, reader.findings)
    named = own.is_inspection(document, local)
    kind, kind_at = kinds.read_kind(
        document, named=named, leading=named and own.leads(document, local), region=bool(regions)
    )
    services: list[Named] = []
    if kind in _WITH_OUTCOMES:
        whole = _WITH_OUTCOMES[kind]
        services = local if whole is None else _whole(document, whole, regions)
    if kind is ReleaseKind.DYNAMIC_INSPECTION:
        for finding in reader.findings:
            if finding.decision in STATES:
                finding.decision = Decision.PREVIOUS  # such an inspection is never rated
    settler = Settler(document, register, mentions, regions, items, reader, services)
    outcomes = settler.outcomes()
    recalled = () if kind is ReleaseKind.UNKNOWN else settler.recalled()
    found = {outcome.service.kind for outcome in outcomes or recalled}
    # An inspection of which no service could be made out may be that of any that is named.
    unclear = kind is ReleaseKind.INSPECTION and not services
    elsewhere = Elsewhere() if unclear else own.elsewhere(register, services)
    return Linked(kind, kind_at, outcomes, recalled, found, settler.issues, elsewhere)


def _whole(document: Document, kind: ServiceKind, regions: list[RegionMention]) -> list[Named]:
    """The service of a regional, dynamic or national inspection: the region first stated, or the Probation Service."""
    source = document.source
    if kind is ServiceKind.REGION:
        place = next((region.place for region in regions), None)
    else:
        start = document.headline[0] if document.headline else document.body[0][0]
        at = source.lower.find("probation service", start)
        place = (at, at + len("probation service")) if at != -1 else None
    if place is None:
        return []
    return [Named(kind, set(), [Mention(*place, kind, place)], place)]
