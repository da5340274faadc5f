"""Which mentions name the same service."""

from collections.abc import Sequence

import attrs

from hmip_parse.linking.mentions import Mention
from hmip_parse.reference import region_name
from hmip_parse.reference.lookup import are_different, key
from hmip_parse.source import Source
from hmip_parse.terms import ServiceKind

# Of these kinds one organisation ran the services of several counties, and has a name of its own.
_OF_SEVERAL_COUNTIES = frozenset((ServiceKind.CRC, ServiceKind.NPS, ServiceKind.TRUST))
_NEAR = 500  # characters: the next paragraph
_ADULT = (ServiceKind.PDU, ServiceKind.CRC, ServiceKind.NPS, ServiceKind.TRUST, ServiceKind.APPROVED_PREMISES)


@attrs.define(eq=False)
class Named:
    """A service of the release.

    Attributes:
        kind: What sort; `None` while only 'probation service' names it.
        keys: What its names share: the words of its name, and of its alias.
        mentions: Where it is named, in order.
        name: The range of its name as the record prints it: the first in the body, else in the headline.
    """

    kind: ServiceKind | None
    keys: set[frozenset[str]]
    mentions: list[Mention]
    name: tuple[int, int]


def _told_by(mention: Mention) -> tuple[bool, bool]:
    return mention.kind is None, mention.alias is None


def _is_county(service: Named, companies: list[Named]) -> bool:
    """Whether a name is only an area of a company that is named near it: 'probation services in Kent and Essex'."""
    at = service.mentions[0].start
    return all(mention.plural for mention in service.mentions) and any(
        company.mentions[0].start < at + _NEAR for company in companies
    )


def _start(mention: Mention) -> int:
    return mention.start


class Register:
    """The services that a release names."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.services: list[Named] = []
        self._of: dict[Mention, Named] = {}
        self._keys: dict[str, frozenset[str]] = {}
        self._by_word: dict[str, dict[Named, None]] = {}
        self._orders: dict[int, int] = {}

    def fill(self, mentions: list[Mention], body: int, notes: Sequence[Mention] = ()) -> None:
        """Take in all mentions, in order.

        Args:
            mentions: The mentions of headline and body.
            body: Where the body begins: a name printed there is preferred to the headline's.
            notes: The mentions of the notes. They do not tell what a bare 'probation service' of the body is.
        """
        named = [mention for mention in (*mentions, *notes) if mention.name]
        # What the unit word tells comes first, and a name that brings its own short form before that short form.
        named.sort(key=_told_by)
        for mention in named:
            self._add(mention)
        kinds = {mention.kind for mention in mentions if mention.kind in _ADULT}
        kinds.update([s.kind for s in map(self.of, mentions) if s and s.kind in _ADULT])
        companies = [service for service in self.services if service.kind in _OF_SEVERAL_COUNTIES]
        for service in self.services:
            if len(service.mentions) > 1:
                service.mentions.sort(key=_start)
            if service.kind is None and len(kinds) == 1 and not _is_county(service, companies):
                service.kind = next(iter(kinds))
            inside = service.mentions[-1].start >= body
            for mention in service.mentions:
                if inside and mention.start < body:
                    continue
                if mention.name and self._key(mention.name) in service.keys:
                    service.name = mention.name
                    break
        self.services.sort(key=lambda service: service.mentions[0].start)

    def of(self, mention: Mention) -> Named | None:
        """The service that a mention names."""
        return self._of.get(mention)

    def _key(self, place: tuple[int, int]) -> frozenset[str]:
        """The key of the name that stands there."""
        name = self._source.norm[place[0] : place[1]]
        words = self._keys.get(name)
        if words is None:
            words = self._keys[name] = key(name)
        return words

    def _add(self, mention: Mention) -> None:
        assert mention.name
        words = self._key(mention.name)
        if mention.kind is None and region_name(self._source.norm[slice(*mention.name)]):
            return  # 'a probation service in the North West': geography
        service = self._known(mention.kind, words)
        if service is None:
            service = Named(mention.kind, set(), [], mention.name)
            self._orders[id(service)] = len(self.services)
            self.services.append(service)
        if words not in service.keys and (not service.keys or len(words) >= max(map(len, service.keys))):
            self._take(service, words)
        if mention.alias:
            self._take(service, key(mention.alias))
        service.mentions.append(mention)
        self._of[mention] = service

    def _take(self, service: Named, words: frozenset[str]) -> None:
        """One more key of a service."""
        service.keys.add(words)
        for word in words:
            if word in self._by_word:
                self._by_word[word][service] = None
            else:
                self._by_word[word] = {service: None}

    def _known(self, kind: ServiceKind | None, words: frozenset[str]) -> Named | None:
        """The service that shares these words with a name; only those that share one are asked."""
        asked: dict[Named, None] = {}
        for word in words:
            if word in self._by_word:
                asked |= self._by_word[word]
        found = [service for service in asked if self._same(service, kind, words)]
        return min(found, key=self._order) if len(found) > 1 else found[0] if found else None

    def _order(self, service: Named) -> int:
        return self._orders[id(service)]

    @staticmethod
    def _same(known: Named, kind: ServiceKind | None, words: frozenset[str]) -> bool:
        alike = known.kind is kind if kind else known.kind is None or known.kind in _ADULT
        # A word dropped: 'Derby' for 'Derby City'; 'Blackburn' for 'Blackburn with Darwen'.
        if not alike:
            return False
        for names in known.keys:
            if words == names:
                return True
            if words <= names or names <= words:
                return not are_different(words, names, kind or known.kind)
        return False
