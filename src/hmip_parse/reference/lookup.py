"""Names as printed to names as known. Always by kind: forty names are a PDU and a youth service at once."""

import functools
from collections.abc import Callable, Iterable
from typing import Protocol

from hmip_parse.patterns import lazy
from hmip_parse.reference import rows
from hmip_parse.terms import ServiceKind

# The unit words that an alias may carry ('NPS Wales', 'Northumbria CRC', 'Leicester City Youth Justice Service (YJS)').
_UNIT_WORDS = lazy(
    r"\b(?:cpa|nps|crc|pdu|yjs|yos|yot|cypjs|y&js|division|region|probation services?|national probation service"
    r"|community rehabilitation company|youth (?:justice|offending) (?:service|team)|of the)\b|\(.*\)"
)


_MARKS = lazy(r"[^\w' ]+")
_SMALL = frozenset(("and", "the", "of"))


def key(name: str) -> frozenset[str]:
    """What two spellings of a name share: its words, whatever their order, case, commas and ampersands."""
    plain = name.casefold()
    words = frozenset(plain.split())
    if not "".join(words).isalpha():
        plain = plain.replace("’", "'").replace("&", " and ").replace(",", " ").replace("-", " ")
        if not plain.replace(" ", "").isalpha():
            plain = _MARKS.sub(" ", plain)
        words = frozenset(plain.split())
    return words - _SMALL or words


class _Named(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def aliases(self) -> tuple[str, ...]: ...


@functools.cache
def _index(kind: ServiceKind) -> dict[frozenset[str], str]:
    tables: dict[ServiceKind, Callable[[], Iterable[_Named]]] = {
        ServiceKind.PDU: rows.units,
        ServiceKind.YOUTH: rows.youth_services,
        ServiceKind.CRC: rows.companies,
        ServiceKind.NPS: rows.divisions,
        ServiceKind.REGION: rows.regions,
    }
    if kind not in tables:
        return {}
    known: dict[frozenset[str], str] = {}
    for row in tables[kind]():
        for alias in row.aliases:
            known.setdefault(key(_UNIT_WORDS.sub(" ", alias.lower())), row.name)
    for row in tables[kind]():
        known[key(row.name)] = row.name  # a name outranks another's alias
    return known


def canonical(name: str, kind: ServiceKind) -> str | None:
    """The name under which the data knows a service; `None` where it does not."""
    return _index(kind).get(key(name))


@functools.cache
def name_words() -> frozenset[str]:
    """The words of all names and aliases of services and regions, in lower case."""
    kinds = (ServiceKind.PDU, ServiceKind.YOUTH, ServiceKind.CRC, ServiceKind.NPS, ServiceKind.REGION)
    return frozenset().union(*[words for kind in kinds for words in _index(kind)])


def are_different(one: frozenset[str], other: frozenset[str], kind: ServiceKind | None) -> bool:
    """Whether the data knows two services of a kind by these words: 'Salford' and 'Salford and Trafford'."""
    if kind is None:
        return False
    known = _index(kind)
    first, second = known.get(one), known.get(other)
    return first is not None and second is not None and first != second


def region_name(words: str) -> str | None:
    """The canonical name of a probation region; `None` for anything else."""
    return canonical(words, ServiceKind.REGION)


@functools.cache
def _regions_of_units() -> dict[str, str]:
    return {unit.name: unit.region for unit in rows.units()}


def region_of_unit(name: str) -> str | None:
    """The region of a Probation Delivery Unit, by its canonical name."""
    return _regions_of_units().get(name)
