"""Which services' inspection a release announces, and which it only mentions."""

import re

from hmip_parse.elsewhere import Elsewhere
from hmip_parse.extractors.literals import has_any
from hmip_parse.linking.findings import Finding
from hmip_parse.linking.forms import STATES, Decision
from hmip_parse.linking.items import BODY, Items
from hmip_parse.linking.mentions import Mention
from hmip_parse.linking.register import Named, Register
from hmip_parse.linking.services import addressing_recommendations
from hmip_parse.linking.siblings import brings_siblings
from hmip_parse.patterns import lazy
from hmip_parse.source import places_of
from hmip_parse.terms import ServiceKind
from hmip_parse.tokenizer import Document
from hmip_parse.vocabulary import number

# How deep in the body the results of the release's own services may begin.
_LEAD_DEPTH = 5
_SEVERAL_DEPTH = 14  # where so many are announced that one is still missing: each may have a section of its own
_MANY = {"both": 2, "pair of": 2, "trio of": 3}
# The opening announces several services, whose names may follow in later paragraphs.
_SEVERAL = lazy(
    r"(?P<many>two|three|four|five|six|both|\d|pair of|trio of|several) (?:\w+ ){0,3}?(?:areas|units|pdus|services|parts|probation delivery units|teams|companies|divisions|inspections|reports|yots|yoss|yjss|premises|hostels)\b"
    r"|(?:remaining|latest) (?:\w+ )?inspections\b"
)
# 'one of three inspections', 'one of the five units': the others are siblings.
_BESIDE = (" and ", " with ", " while ", " but ", ", ")
_ONE_OF = (" one of ", " of the ", " of these ")
_PLURALS = (
    "areas ",
    "units",
    "pdus",
    "services ",
    "parts of",
    "teams ",
    "inspections",
    "reports ",
    "companies",
    "divisions",
    "yots",
    "yoss",
    "yjss",
    "hostels",
    "premises",
)
_CLAIMS = ("inspect", "rated", "rating", "report")
_CONTRACTOR = lazy(
    r"\b(?:run|owned|managed|led|operated) by (?:the )?$|\bformer (?:the )?$|\bpart of (?:the )?(?:former )?$"
)
_JOINED = lazy(r",? and (?:by |of |in |at |that of |those of |from )?(?:the )?|, (?:the )?")
# The two organisations of an area: 'by the A CRC in B, which is run by C, and by the National Probation Service in B'.
_SHARED = lazy(
    r"(?: in [\w' -]{3,40}?)?(?:,? which [^.;]{3,80}?,)?,? (?:and|alongside|together with|as well as) (?:also )?(?:by |of |in |at |that of |those of |from |at that of )?(?:the )?"
)
_ORGANISATIONS = frozenset((ServiceKind.CRC, ServiceKind.NPS))
_REACH = 40
_LEAD_PARAGRAPHS = 3
_GROUP = Decision.GROUP
_GROUP_DEPTH = 2  # paragraphs
_AREAS = (" areas of ", " parts of ")
# 'Probation services in three areas of Wales have been rated following inspections. The ratings are shown in the table.'
_RATED_IN = lazy(
    r"\b(?:services|units|pdus)\b[^.;:]{0,60}? in (?P<areas>[a-z0-9]+ (?:areas|parts) of [^.;:,]{3,40}) have (?:all |each |both )?been (?:rated|inspected)\b(?! as\b)"
)
_HOW_MANY = lazy(r"\b(two|three|four|five|six|seven|eight|nine|\d) (?:\w+ ){0,2}(?:areas|units|pdus|parts)\b")


def own_services(
    document: Document, register: Register, mentions: list[Mention], items: Items, findings: list[Finding]
) -> list[Named]:
    """The services that the release announces, in order of first mention."""
    if group := grouped(document, register, mentions, findings):
        return group
    own: dict[Named, None] = {}
    more: dict[Named, None] = {}
    lead: int | None = None
    several = _announced(document, findings)
    heading = set(_in_headline(document, register, mentions))
    first_named = _first_named(document, register, mentions)
    # 'A PDU has been inspected', says the lead: another one whose result stands beside A's further down is a sibling.
    alone = len(first_named) == 1 and not several and _is_inspected(document, first_named[0])
    for finding in findings:
        depth = _SEVERAL_DEPTH if len(own) < several else _LEAD_DEPTH
        if not _may_announce(finding, depth, several=several > 0) or brings_siblings(document, finding):
            continue
        new = [service for service in finding.services if service not in own and _alike(service, own)]
        if lead is None:
            if first_named and not several and not set(finding.services) & set(first_named):
                continue  # the lead was about another service: this one is only mentioned
            lead = finding.paragraph
        elif not (
            finding.paragraph == lead
            and not (alone and lead)
            or several
            or heading.issuperset(new)
            or _are_asked(document, items.named, new)
        ):
            continue  # a service that only comes up further down
        elif 1 < several < len(own) + len(new):
            more |= dict.fromkeys(new)  # than are announced
            continue
        own |= dict.fromkeys(new)
    again = [service for service in own | more if len(service.mentions) > 1] if more else []
    if again and len(again) == several:
        own = dict.fromkeys(again)  # one that is named once among them is an aside
    found = list(own) or first_named or sorted(heading, key=_first_mention)[:1]
    return sorted([service for service in found if service.kind], key=_first_mention)


def elsewhere(register: Register, own: list[Named]) -> Elsewhere:
    """Where services are named, the announced and the others."""
    if all(service in own for service in register.services):
        return Elsewhere()
    places: tuple[list[int], list[int]] = ([], [])
    for service in register.services:
        if service in own or service.kind:
            places[service not in own].extend([mention.start for mention in service.mentions])
    return Elsewhere(*[tuple(sorted(starts)) for starts in places])


def _first_mention(service: Named) -> int:
    return service.mentions[0].start


def _may_announce(finding: Finding, depth: int, *, several: bool) -> bool:
    """Whether a finding states a result early in the body. In brackets siblings stand, outside of the lead."""
    return (
        finding.decision in STATES
        and bool(finding.services)
        and not finding.unsure
        and finding.place is BODY
        and finding.paragraph < depth
        and (finding.decision is not Decision.BRACKET or several or finding.paragraph == 0)
    )


def _are_asked(document: Document, named: list[tuple[int, Named]], services: list[Named]) -> bool:
    """Whether recommendations are made to all of these services: to those alone that the release is about."""
    paragraphs = addressing_recommendations(document)
    asked = {service for at, service in named if any(start <= at < end for start, end in paragraphs)}
    return bool(services) and asked.issuperset(services)


def grouped(document: Document, register: Register, mentions: list[Mention], findings: list[Finding]) -> list[Named]:
    """The services that the lead only counts ('in three areas of Wales'): so many as it counts, named further down."""
    group = next((f for f in findings if f.decision is _GROUP and f.paragraph < _GROUP_DEPTH), None)
    lower = document.source.lower
    if group:
        counted, behind = _HOW_MANY.search(lower, group.start, group.mention.start), group.mention.end
    else:
        counted, behind = _counted(document)
    if counted is None:
        return []
    named: list[Named] = []
    for mention in mentions:
        service = register.of(mention) if mention.start > behind else None
        if service and service.kind is ServiceKind.PDU and service not in named:
            named.append(service)
    count = number(counted[1])
    # Another one that is named among them is an aside: named once, or without a result.
    again = [service for service in named if len(service.mentions) > 1]
    if len(again) == count:
        return again
    rated = {s for f in findings if f.decision in STATES and f.place is BODY and not f.unsure for s in f.services}
    several = [service for service in named if service in rated]
    if not again and len(several) == count:
        return several
    return named[:count] if len(named) >= (count or 0) else []


def _counted(document: Document) -> tuple[re.Match[str] | None, int]:
    """The number of services that the lead counts without their results, and where its words end."""
    for start, end in document.body[:1]:
        if not has_any(document.source.lower, _AREAS, start, end):
            continue
        if found := _RATED_IN.search(document.source.lower, start, end):
            return _HOW_MANY.search(document.source.lower, *found.span("areas")), found.end()
    return None, 0


def _announced(document: Document, findings: list[Finding]) -> int:
    """How many services headline or lead announces, where that is more than one; 0 where it is not, 1 for 'several'.

    The lead is the first paragraph with a result.
    """
    lower = document.source.lower
    depth = 1 if any(f.paragraph == 0 and f.decision in STATES and f.services for f in findings) else 2
    opening = document.opening(depth)
    if not opening:
        return 0
    start, end = opening[0][0], opening[-1][1]
    for at in places_of(lower, _PLURALS, start, end):
        for found in _SEVERAL.finditer(lower, max(start, at - _REACH), min(end, at + _REACH)):
            first = found.start()
            if not lower[first - 1 : first].isalnum() and not lower.endswith(_ONE_OF, start, first):
                if lower.endswith(_BESIDE, start, first):
                    return 1  # 'A PDU rated R and two Manchester PDUs R': those beside others
                many = found["many"] or ""
                return _MANY.get(many) or number(many) or 1
    return 0


def _alike(service: Named, own: dict[Named, None]) -> bool:
    """Services inspected together are of one kind; a company beside a unit is what came before it."""
    return not own or service.kind is next(iter(own)).kind


def _in_headline(document: Document, register: Register, mentions: list[Mention]) -> list[Named]:
    if not document.headline:
        return []
    end = document.headline[1]
    return [
        service for mention in mentions if mention.start < end and (service := register.of(mention)) and service.kind
    ]


def _first_named(document: Document, register: Register, mentions: list[Mention]) -> list[Named]:
    """The services that the first paragraphs are about, where nothing states a result.

    The first named, those joined to it ('A PDU and B PDU'), and another organisation of the same area.
    """
    lower = document.source.lower
    found: list[Named] = []
    last: Mention | None = None
    if not document.body:
        return found
    start, end = document.body[0][0], document.body[:_LEAD_PARAGRAPHS][-1][1]
    for mention in mentions:
        if mention.start < start:
            continue
        if mention.start >= end:
            break
        service = register.of(mention)
        if service is None or service.kind is None or service in found:
            last = mention if service in found else last
            continue
        if _CONTRACTOR.search(lower, max(start, mention.start - _REACH), mention.start):
            continue
        joined = last is not None and _JOINED.fullmatch(lower, last.end, mention.start) is not None
        if last and not joined and {last.kind, service.kind} == _ORGANISATIONS:
            joined = _SHARED.fullmatch(lower, last.end, mention.start) is not None
        if not found or joined or _is_of_same_area(service, found):
            found.append(service)
            last = mention
    return found


def _is_inspected(document: Document, service: Named) -> bool:
    """Whether the first paragraph names a service and says that it was inspected."""
    start, end = document.body[0]
    return _first_mention(service) < end and document.source.lower.find("inspected", start, end) != -1


def _is_of_same_area(service: Named, others: list[Named]) -> bool:
    for other in others:
        if service.kind is not other.kind and service.keys & other.keys:
            return True
    return False


def is_inspection(document: Document, own: list[Named]) -> bool:
    """Whether the opening speaks of an inspection or a rating at all."""
    if not own:
        return False
    opening = document.opening(_LEAD_PARAGRAPHS)
    start, end = opening[0][0], opening[-1][1]
    return min(map(_first_mention, own)) < end and has_any(document.source.lower, _CLAIMS, start, end)


def leads(document: Document, own: list[Named]) -> bool:
    """Whether headline or lead name one of them."""
    opening = document.opening(1)
    return min(map(_first_mention, own)) < opening[-1][1]
