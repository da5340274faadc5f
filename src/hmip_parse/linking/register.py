"""Which mentions name the same service."""

import attrs

from hmip_parse.linking.mentions import Mention
from hmip_parse.reference import region_name
from hmip_parse.reference.lookup import key
from hmip_parse.source import Source
from hmip_parse.terms import ServiceKind

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


class Register:
    """The services that a release names."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.services: list[Named] = []
        self._of: dict[int, Named] = {}
        self._keys: dict[str, frozenset[str]] = {}

    def fill(self, mentions: list[Mention], body: int) -> None:
        """Take in all mentions, in order.

        Args:
            mentions: The mentions of headline and body.
            body: Where the body begins: a name printed there is preferred to the headline's.
        """
        named = [mention for mention in mentions if mention.name]
        # What the unit word tells comes first, and a name that brings its own short form before that short form.
        for mention in sorted(named, key=lambda mention: (mention.kind is None, mention.alias is None)):
            self._add(mention)
        kinds = {service.kind for service in self.services if service.kind in _ADULT} | {
            mention.kind for mention in mentions if mention.kind in _ADULT
        }
        for service in self.services:
            service.mentions.sort(key=lambda mention: mention.start)
            if service.kind is None and len(kinds) == 1:
                service.kind = next(iter(kinds))
            inside = [mention for mention in service.mentions if mention.start >= body]
            best = next((mention for mention in inside or service.mentions if self._key(mention) in service.keys), None)
            if best and best.name:
                service.name = best.name
        self.services.sort(key=lambda service: service.mentions[0].start)

    def of(self, mention: Mention) -> Named | None:
        """The service that a mention names."""
        return self._of.get(id(mention))

    def text(self, service: Named) -> str:
        """A service's name as printed."""
        return self._source.view[slice(*service.name)]

    def _key(self, mention: Mention) -> frozenset[str]:
        if mention.name is None:
            return frozenset()
        name = self._source.norm[slice(*mention.name)]
        words = self._keys.get(name)
        if words is None:
            words = self._keys[name] = key(name)
        return words

    def _add(self, mention: Mention) -> None:
        if mention.name is None:
            return
        words = self._key(mention)
        if mention.kind is None and region_name(self._source.norm[slice(*mention.name)]):
            return  # 'a probation service in the North West': geography
        for service in self.services:
            if self._same(service, mention.kind, words):
                break
        else:
            service = Named(mention.kind, set(), [], mention.name)
            self.services.append(service)
        if words not in service.keys and len(words) >= max(map(len, service.keys), default=0):
            service.keys.add(words)
        if mention.alias:
            service.keys.add(key(mention.alias))
        service.mentions.append(mention)
        self._of[id(mention)] = service

    @staticmethod
    def _same(known: Named, kind: ServiceKind | None, words: frozenset[str]) -> bool:
        alike = known.kind is kind if kind else known.kind is None or known.kind in _ADULT
        # A word dropped: 'Derby' for 'Derby City'; 'Blackburn' for 'Blackburn with Darwen'.
        if not alike:
            return False
        for names in known.keys:
            if words <= names or names <= words:
                return True
        return False
