"""What of a release the sentences are read for: its passages, and what stands in them, as items for the skeletons."""

import bisect
import enum

from hmip_parse.linking import skeleton
from hmip_parse.linking.mentions import Mention
from hmip_parse.linking.ratings import RatingMention, find_ratings
from hmip_parse.linking.regions import RegionMention
from hmip_parse.linking.register import Named, Register
from hmip_parse.linking.skeleton import Item, Skeleton
from hmip_parse.patterns import lazy
from hmip_parse.source import Source, places, places_of
from hmip_parse.terms import ServiceKind
from hmip_parse.tokenizer import Document, Range


class Place(enum.Enum):
    """Which part of a release a sentence stands in: body and lead state, speech only confirms."""

    HEADLINE = "headline"
    BODY = "body"
    SPEECH = "speech"
    NOTES = "notes"


# Until Python 3.12 each look-up of a member in its class takes longer than the comparison it is made for.
HEADLINE, BODY, SPEECH, NOTES = Place

# The words of a score and of an unchanged result.
_REMARK_CUES = (" point", "scor", "same", "changed", "no change", "stayed")
# The notes with an earlier result, with a score, with the results of others.
_TELLING = (
    "last inspected",
    "last inspection",
    "previous",
    "scored ",
    "score of ",
    "was rated",
    "were rated",
    "been rated",
    "(rated ",
)
_MOST_NAMES = 60  # that are looked for without their unit words: a list of all services names more

# 'A PDU was rated R, as was B PDU'
_SO_WAS = lazy(
    r",? (?:as (?:was|were|did|is|has)|and so (?:was|were|is)) (?:the |neighbouring )?(?P<run>S(?:(?:, and |, | and )(?:the )?S)*)"
)
_IN = " in "


def telling_notes(document: Document) -> list[Range]:
    """The notes that may state something: they recall a result, or have a score."""
    if not document.notes:
        return []
    hits = places_of(document.source.lower, _TELLING, document.notes[0].start, document.notes[-1].end)
    return [place for place in document.note_words if any(place[0] <= at < place[1] for at in hits)] if hits else []


class Items:
    """The items of a release.

    Attributes:
        passages: The passages that may state something, each with its place and the index of its paragraph.
        points: Where a sentence has to be read: at ratings and at the words of scores and earlier inspections.
        named: Where services are named, in order.
    """

    def __init__(
        self,
        document: Document,
        register: Register,
        mentions: list[Mention],
        regions: list[RegionMention],
        notes: list[Range],
    ) -> None:
        self.lower = document.source.lower
        self._notes = notes
        items: list[Item] = [(m.start, m.end, "S", service) for m in mentions if (service := register.of(m))]
        items += _short_mentions(
            document.source.norm, mentions, register, document.passages[-1][1] if document.passages else 0
        )
        items += [(region.start, region.end, "G", region) for region in regions]
        self.passages = self._told(document)
        ratings = self._ratings(document.source, {last + 1 for _, last, _, _ in items})
        items += [(rating.start, rating.end, skeleton.rating_letter(rating), rating) for rating in ratings]
        items += _bare_names(document.source.norm, register, {mention.end for mention in mentions})
        self._items = skeleton.without_overlaps(items)
        self._starts = [start for start, _, _, _ in self._items]
        self.named = [(start, thing) for start, _, _, thing in self._items if isinstance(thing, Named)]
        self.points = [rating.start for rating in ratings] + self._remark_cues(document.years)
        self.points.sort()

    def skeleton(self, start: int, end: int) -> Skeleton:
        """The skeleton of a sentence."""
        first = bisect.bisect_left(self._starts, start)
        items = self._items[first : bisect.bisect_left(self._starts, end, first)]
        return skeleton.build(self.lower, start, end, items)

    def _told(self, document: Document) -> list[tuple[Place, int, Range]]:
        """The passages that may state something: headline, body, and some of the notes."""
        told = [(HEADLINE, -1, document.headline)] if document.headline else []
        told += [(BODY, index, paragraph) for index, paragraph in enumerate(document.body)]
        told += [(NOTES, len(document.body), note) for note in self._notes]
        return told

    def _ratings(self, source: Source, ends: set[int]) -> list[RatingMention]:
        """The ratings of the passages; a bare word of headline or body only beside a service or what announces it."""
        found: list[RatingMention] = []
        stated = [passage for place, _, passage in self.passages if place is not NOTES]
        if stated:
            found += find_ratings(source, stated[0][0], stated[-1][1], ends)
        for _, _, passage in self.passages[len(stated) :]:
            found += find_ratings(source, *passage)
        return found

    def _remark_cues(self, years: list[int]) -> list[int]:
        """Where the passages have the words of a score, of an earlier inspection or of an unchanged result."""
        if not self.passages:
            return []
        lower, start, end = self.lower, self.passages[0][2][0], self.passages[-1][2][1]
        found = years[bisect.bisect_left(years, start) : bisect.bisect_left(years, end)]
        return found + places_of(lower, _REMARK_CUES, start, end)


def services_in(frame: Skeleton, run: Range | None) -> tuple[Named, ...]:
    """The services of a run of a skeleton, each once."""
    if run is None:
        return ()
    found = [symbol.thing for symbol in frame.symbols if symbol.letter == "S" and run[0] <= symbol.at < run[1]]
    return tuple(dict.fromkeys([item for item in found if isinstance(item, Named)]))


def region_in(frame: Skeleton, place: Range | None) -> str | None:
    """The canonical name of the region in a range of a skeleton."""
    if place is None:
        return None
    found = next(symbol.thing for symbol in frame.symbols if symbol.letter == "G" and place[0] <= symbol.at < place[1])
    return found.name if isinstance(found, RegionMention) else None


def _short_mentions(norm: str, mentions: list[Mention], register: Register, notes: int) -> list[Item]:
    """'The CRC' where services of several kinds are named before the notes.

    It is the one of its kind that its paragraph named last, or else the only one that the release has named so far.
    """
    if len({service.kind for service in register.services if service.mentions[0].start < notes}) == 1:
        return []
    found: list[Item] = []
    first: dict[ServiceKind, Named] = {}
    last: dict[ServiceKind, tuple[Named, int]] = {}
    for mention in mentions:
        service = register.of(mention)
        if service and service.kind:
            first.setdefault(service.kind, service)
            last[service.kind] = service, mention.end
        elif mention.kind in last and mention.name is None and not mention.plural:
            named, end = last[mention.kind]
            if named is first[mention.kind] or "\n" not in norm[end : mention.start]:
                found.append((mention.start, mention.end, "S", named))
    return found


def _bare_names(norm: str, register: Register, ends: set[int]) -> list[Item]:
    """Names that the release has introduced, wherever they stand without their unit word; long ones first.

    Args:
        norm: The text.
        register: The services.
        ends: Where mentions end: in 'Holbeck Lodge Approved Premises in Leeds' the last name is that of a place.
    """
    names = [(norm[slice(*service.name)], service) for service in register.services[:_MOST_NAMES]]
    found: list[Item] = []
    for name, service in sorted(names, key=lambda item: -len(item[0])):
        for at in places(norm, name):
            last = at + len(name)
            where = norm.endswith(_IN, 0, at) and at - len(_IN) in ends
            if not (where or norm[at - 1 : at].isalnum() or norm[last : last + 1].isalnum()):
                found.append((at, last, "S", service))
    return found


def services_too(frame: Skeleton, at: int) -> tuple[Named, ...]:
    """The services behind the rating at offset `at` that have it too: 'A PDU was rated R, as was B PDU'."""
    also = _SO_WAS.match(frame.text, at + 1)
    return services_in(frame, also.span("run")) if also else ()
