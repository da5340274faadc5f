"""Mentions of services: every unit word of the text, with the name that it belongs to."""

import re

import attrs

from hmip_parse.extractors.literals import has_any
from hmip_parse.linking import names
from hmip_parse.linking.units import (
    BRACKET,
    CAPITAL_STARTS,
    CONNECTORS,
    JS,
    KINDS,
    NOT_NAMES,
    SINGULARS,
    STARTS,
    UNIT,
    UNNAMED,
)
from hmip_parse.patterns import lazy
from hmip_parse.reference import region_name
from hmip_parse.source import Source, places
from hmip_parse.terms import ServiceKind

Range = tuple[int, int]

# What may stand between a unit word and the name after it:
# 'Probation Delivery Unit (PDU*), in|for Derby City', 'the YOS in Powys', 'NPS Wales', 'NPS - Midlands division'.
_TO_NAME = lazy(
    r",? (?:in|for|of|across|serving|covering|called|named|responsible for|(?:that|which) (?:covers|serves|works (?:in|across))) | - (?=[A-Z])| (?=[A-Z])"
)
# Names that stand in apposition, and what ends them: 'two PDUs, Norfolk and Suffolk, were', 'three units (A, B and C)'.
_BESIDE = lazy(r"(?:, |: | - | \()(?=[A-Z])")
_RATED = ("rated", "graded", "judged", "received", "awarded", "rating")  # without a result they are only an example
_SOON = 40
_CLOSES = (",", ")", ".", ";", " -")
_ALSO_KNOWN = lazy(
    r",? (?:or|also known as|otherwise known as)[ ,]*(?:also known as )?(?:a |an |the )?(?=probation delivery units?|pdus?)"
)
_AGAIN = (" or ", ", or ", " also ", ", also ", " otherwise ", ", otherwise ")
_BRACKETS = ("(", "*", " (", " *")
_NO_UNITS = (" officer", " staff", " work ", " work.", " work,", " order")  # but 'A PDU works with …'
# 'A youth offending team in West Yorkshire' may only say where it is.
_INDEFINITE = lazy(r"\b(?:an?|one|another)(?: [a-z-]+){0,2} $")
_LONGEST_INDEFINITE = 40
_PRISONS = ("prison and ", "prisons and ")
_LONGEST_NAME = 130
_APPOSED = (ServiceKind.PDU, ServiceKind.YOUTH, ServiceKind.APPROVED_PREMISES, ServiceKind.CRC)
_WHERE = (", where the ", ", where the local ", ", where its ", ", whose ", ", whose local ")
_ARTICLES = (*_WHERE, ", a ", ", an ", ", an independent ", ", a small ", ", a large ", ", a new ", ", a busy ")
_PLACES = (
    "In ",
    "in ",
    "At ",
    "at ",
    "Of ",
    "of ",
    "Near ",
    "near ",
    "Across ",
    "across ",
    "From ",
    "from ",
    "for ",
    "For ",
    "to ",
    "by ",
)
_SEVERAL = tuple(
    f"{word} {article}"
    for word in ("two", "three", "four", "five", "six", "seven", "eight", "both", "all", "several", "other")
    for article in ("", "the ", "of the ", "other ", "of ")
)
_OWNED = (" its ", "council's ")
_COUNCILS = frozenset("City County Borough Metropolitan District Unitary London".split())
_LOCAL = (ServiceKind.PDU, ServiceKind.YOUTH)
_ALL_BUT_CAPITALS = bytes(byte for byte in range(256) if not chr(byte).isupper() or byte > ord("Z"))


@attrs.define(eq=False)
class Mention:
    """A service as one place of the text names it.

    Attributes:
        start: Where the mention begins: at its name or its unit word.
        end: Where it ends, its bracketed abbreviation included.
        kind: What its unit word says; `None` for 'probation service', which may be any adult one.
        name: Range of the name; `None` for 'the PDU'.
        alias: The short name in its bracket ('HLNY' of '(HLNY CRC)').
        plural: Whether the unit word is ('PDUs').
        vague: Whether the name may be that of the area around: 'a youth offending team in West Yorkshire'.
    """

    start: int
    end: int
    kind: ServiceKind | None
    name: Range | None
    alias: str | None = None
    plural: bool = False
    vague: bool = False


def find_mentions(source: Source, passages: list[Range]) -> list[Mention]:
    """The mentions in these ranges of the text, in order."""
    if not passages:
        return []
    hits = _starts(source, passages[0][0], passages[-1][1])
    lower = source.lower
    found: list[Mention] = []
    for start, end in passages:
        if not hits:
            break
        done = start
        while hits and hits[-1] < end:
            at = hits.pop()
            if at < done:
                continue
            if word := UNIT.match(lower, at, end):
                mentions = _mentions_at(source, word, done, end)
                done = word.end()
            else:
                mentions = (
                    _apposed(source, at + len(UNNAMED), end, ServiceKind.PDU) if lower.startswith(UNNAMED, at) else []
                )
            found += mentions
            done = max(done, mentions[-1].end) if mentions else done
    if vague := [mention for mention in found if mention.vague]:
        named = {mention.kind for mention in found if mention.name and not mention.vague}
        for mention in vague:
            if mention.kind in named:
                mention.name = None
    return found


def _starts(source: Source, start: int, end: int) -> list[int]:
    """Where a unit word may begin, the last first."""
    lower, norm = source.lower, source.norm
    hits: list[int] = []
    for literal, follows, leads in STARTS:
        behind = len(literal)
        for at in places(lower, literal, start, end):
            if follows and (lower[at + behind : at + behind + 1] or " ") not in follows:
                continue
            hits += [at - len(lead) for lead in leads if lower.endswith(lead, start, at)]
            hits.append(at)
    # The capitals alone are few: what is not in a row in them stands nowhere in the text.
    capitals = norm[start:end].encode("ascii", "replace").translate(None, _ALL_BUT_CAPITALS).decode()
    for literal in CAPITAL_STARTS:
        if literal in capitals:
            hits += places(norm, literal, start, end)
    if JS in capitals:
        hits += [_whole(norm, at, start) for at in places(norm, JS, start, end)]
    hits.sort(reverse=True)
    return hits


def _whole(norm: str, at: int, floor: int) -> int:
    """Where the abbreviation begins that ends in JS."""
    while at > floor and norm[at - 1] in "ACFPYE&":
        at -= 1
    return at


def _mentions_at(source: Source, word: re.Match[str], floor: int, ceiling: int) -> list[Mention]:
    lower, norm = source.lower, source.norm
    first, last = word.span()
    if lower.startswith(_NO_UNITS, last) or lower.endswith(_PRISONS, floor, first):
        return []  # HM Prison and Probation Service; 'youth offending team staff' is no name's end either
    kind = KINDS[(word.lastindex or 1) - 1]
    if lower.startswith(_AGAIN, last):  # 'the probation service, also known as a Probation Delivery Unit'
        also = _ALSO_KNOWN.match(lower, last, ceiling)
        if also and (unit := UNIT.match(lower, also.end(), ceiling)):
            kind, last = KINDS[(unit.lastindex or 1) - 1], unit.end()
    plural = lower[last - 1] == "s" and lower[first:last] not in SINGULARS
    alias = None
    if norm.startswith(_BRACKETS, last) and (bracket := BRACKET.match(norm, last + (norm[last] == " "), ceiling)):
        last, alias = bracket.end(), bracket["alias"]
    before = None
    if first > floor and norm[first - 1] == " ":
        before = names.name_before(norm, first - 1, max(floor, first - _LONGEST_NAME))
        if before is None and norm[first - 2] == ")":
            before = _bracketed_before(norm, first - 1, floor)
    if before:
        if (
            not plural or kind is None and region_name(norm[slice(*before)])
        ):  # 'Kent, Surrey and Sussex probation services'
            return [Mention(before[0], last, kind, before, alias)]
        parts = names.split_names(norm, *before, kind)  # 'the North East and Wales divisions'
        if len(parts) == 1 and (kind is ServiceKind.PDU or lower.endswith(_SEVERAL, floor, before[0])):
            return [Mention(first, last, kind, None, alias, plural)]  # 'two Manchester PDUs': units of that place
        return [Mention(part[0], last if part is parts[-1] else part[1], kind, part, alias, plural) for part in parts]
    if kind in _APPOSED and lower.endswith(_ARTICLES, floor, first) and (named := _named_before(norm, floor, first)):
        place = norm.endswith(_PLACES, 0, named[0])
        if lower.endswith(_WHERE, floor, first):  # 'from Dorset, where the local PDU was rated R'
            return [Mention(named[0], last, kind, named, alias, vague=True)]
        if not place:  # 'In Preston, an approved premises has …'
            return [Mention(named[0], last, kind, named, alias)]
    if (
        kind is ServiceKind.YOUTH
        and lower.endswith(_OWNED, floor, first)
        and (of := _council_before(norm, floor, first))
    ):
        return [Mention(of[0], last, kind, of, alias)]
    if (link := _TO_NAME.match(norm, last, ceiling)) and (link[0] != " " or kind is ServiceKind.NPS):
        after = names.name_after(norm, link.end(), min(ceiling, link.end() + _LONGEST_NAME))
        if after and not _is_geography(norm, lower, after, kind) and not _holds_unit(lower, after):
            if plural:
                parts = names.split_names(norm, *after, kind)
                return [
                    Mention(first if i == 0 else part[0], part[1], kind, part, alias, plural)
                    for i, part in enumerate(parts)
                ]
            end = after[1]
            if kind is ServiceKind.NPS and lower.startswith(" division", end):
                end += len(" division")
            vague = kind in _LOCAL and " in " in link[0] and _is_indefinite(lower, floor, first)
            return [Mention(first, end, kind, after, alias, vague=vague)]
    apposed = _apposed(source, last, ceiling, kind) if plural else []
    return apposed or [Mention(first, last, kind, None, alias, plural)]


def _named_before(norm: str, floor: int, first: int) -> Range | None:
    """The name that a unit word behind a comma says more of: 'Linden Bank, an approved premises in Preston, has …'."""
    comma = norm.rfind(", ", floor, first)
    return names.name_before(norm, comma, max(floor, comma - _LONGEST_NAME)) if comma != -1 else None


def _council_before(norm: str, floor: int, first: int) -> Range | None:
    """The place of the council whose service it is: 'Dorset Council is glad that its youth justice service …'."""
    council = norm.rfind(" Council", max(floor, first - _LONGEST_NAME), first)
    if council == -1 or norm.find(". ", council, first) != -1:
        return None
    while (word := norm[norm.rfind(" ", floor, council) + 1 : council]) in _COUNCILS:
        council -= len(word) + 1
    return names.name_before(norm, council, max(floor, council - _LONGEST_NAME))


def _apposed(source: Source, last: int, ceiling: int, kind: ServiceKind | None) -> list[Mention]:
    """The services named beside a plural unit word: 'two PDUs, Norfolk and Suffolk, were …'."""
    norm, lower = source.norm, source.lower
    if not (link := _BESIDE.match(norm, last, ceiling)):
        return []
    after = names.name_after(norm, link.end(), min(ceiling, link.end() + _LONGEST_NAME))
    if after is None or not norm.startswith(_CLOSES, after[1]) or _holds_unit(lower, after):
        return []
    parts = names.split_names(norm, *after, kind)
    if (
        len(parts) == 1
        or not has_any(lower, _RATED, after[1], after[1] + _SOON)
        or any(_is_no_place(norm[slice(*part)]) for part in parts)
    ):
        return []
    return [Mention(*part, kind, part, None, plural=True) for part in parts]


def _is_no_place(name: str) -> bool:
    """Whether a name has a word that no place has: 'the Ministry of Justice', 'HMPPS'."""
    return name.isupper() or not NOT_NAMES.isdisjoint(set(name.lower().split()) - CONNECTORS)


def _is_indefinite(lower: str, floor: int, first: int) -> bool:
    return _INDEFINITE.search(lower, max(floor, first - _LONGEST_INDEFINITE), first) is not None


def _bracketed_before(norm: str, end: int, floor: int) -> Range | None:
    """A name that ends in a bracket: 'Hull (Kingston upon Hull)'."""
    opened = norm.rfind(" (", floor, end)
    if opened == -1 or not norm[opened + 2].isupper() or norm[opened + 2 : end - 1].isupper():
        return None
    outer = names.name_before(norm, opened, floor)
    return (outer[0], end) if outer else None


def _holds_unit(lower: str, name: Range) -> bool:
    """'probation services in Northwick PDU': the name belongs to the unit word behind it."""
    return any(UNIT.match(lower, at + 1, name[1]) for at in places(lower, " ", *name))


def _is_geography(norm: str, lower: str, name: Range, kind: ServiceKind | None) -> bool:
    """'probation services in the East Midlands region' and 'a youth offending service in the South West' name no unit."""
    if lower.startswith((" region", " of the probation service"), name[1]):
        return True
    return (kind in _LOCAL or kind is None) and region_name(norm[slice(*name)]) is not None
