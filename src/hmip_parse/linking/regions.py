"""Probation regions: where the release states one, and which."""

import bisect
import functools
import re

import attrs

from hmip_parse.patterns import lazy
from hmip_parse.reference import regions
from hmip_parse.source import Source, places_of

Range = tuple[int, int]


@attrs.define(eq=False)
class RegionMention:
    """A region as one place of the text states it: 'Probation Service - West Midlands region', 'the North East region'.

    Attributes:
        start: Where the whole phrase begins.
        end: Where it ends.
        place: The range of the region's name.
        name: Its canonical name.
        services: Whether the phrase is about the region's probation service itself.
    """

    start: int
    end: int
    place: tuple[int, int]
    name: str
    services: bool


@functools.cache
def _names() -> dict[str, str]:
    """The canonical name of each region by the names and aliases that stand for it."""
    found: dict[str, str] = {}
    for region in regions():
        for alias in region.aliases:
            if "robation" not in alias and "region" not in alias:
                found.setdefault(_plain(alias), region.name)
    return found | {_plain(region.name): region.name for region in regions()}


def _plain(name: str) -> str:
    return name.lower().replace("&", "and").replace(",", "")


@functools.cache
def _last_words() -> tuple[str, ...]:
    """The words that the names end with: no region is named where none of them stands."""
    return tuple(sorted({name.rpartition(" ")[2] for name in _names()}))


@functools.cache
def _pattern() -> re.Pattern[str]:
    names = {region.name for region in regions()}
    names |= {
        alias for region in regions() for alias in region.aliases if "robation" not in alias and "region" not in alias
    }
    spelt = sorted(
        (re.escape(name.lower().replace("&", "and")).replace(r"\ ", " ") for name in names), key=len, reverse=True
    )
    first = "".join(sorted({spelling[0] for spelling in spelt}))  # most words are ruled out by their first letter
    name = f"(?=[{first}])(?:" + "|".join(spelling.replace(" and ", ",? (?:and|&) ") for spelling in spelt) + ")"
    # Grammar: probation service(s) - NAME region | probation service(s) in|across the NAME [region]
    #        | NAME region of the probation service | NAME [probation] region | N areas of [the] NAME
    return lazy(
        rf"\b(?:(?P<whole>(?:the )?probation services?,? (?:- |in (?:the )?|across (?:the )?|for (?:the )?)(?P<a>{name})(?:,? (?:probation )?region)?(?: of the probation service)?)\b"
        rf"|(?:the )?(?P<b>{name}) (?:probation )?region(?P<of> of the probation service)?\b"
        rf"|(?:two|three|four|five|six|seven|\d|several|all) (?:probation )?(?:areas|units|pdus|parts) (?:of|in|across) (?:the )?(?P<c>{name})\b"
        rf"|regional inspection of (?:the )?(?P<d>{name})\b)"
    )


_REACH = 90  # the longest form of a region's name and its words
_CUES = ("region", "probation services")
# 'Three areas of Wales': said in headline or lead.
_AREAS = (" areas ", " parts ", " units ", "pdus ")
_LEAD = 4  # passages
_OF = ("of ", "in ", "across ")


def find_regions(source: Source, passages: list[Range]) -> list[RegionMention]:
    """The statements of a region in these ranges of the text. 'A probation service in the North West' is geography."""
    lower = source.lower
    found: list[RegionMention] = []
    hits = places_of(lower, _CUES)
    if passages:
        lead = passages[min(_LEAD, len(passages)) - 1][1]
        hits += [at for at in places_of(lower, _AREAS, 0, lead) if lower.startswith(_OF, lower.index(" ", at + 1) + 1)]
    if not hits:
        return []
    hits.sort()
    last = hits[-1]
    for start, end in passages:
        if start > last:  # the passages are in order
            break
        first = bisect.bisect_left(hits, start)
        if hits[first] < end:
            beyond = bisect.bisect_left(hits, end, first)
            found += _in_passage(source, max(start, hits[first] - _REACH), min(end, hits[beyond - 1] + _REACH))
    return found


def _in_passage(source: Source, start: int, end: int) -> list[RegionMention]:
    lower = source.lower
    for word in _last_words():
        if lower.find(word, start, end) != -1:
            break
    else:
        return []
    found = []
    for match in _pattern().finditer(lower, start, end):
        group = next(name for name in "abcd" if match[name])
        stated = (
            group != "a" or "region" in match[0] or " - " in match[0] or "probation services" in match[0]
        )  # 'a probation service in the North West' is geography
        if stated:
            name = _names()[_plain(match[group])]
            found.append(RegionMention(*match.span(), match.span(group), name, group == "a" or bool(match["of"])))
    return found
