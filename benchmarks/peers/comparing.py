"""Every peer on every fixture: time in yardsticks, and right and wrong values by field."""

import collections
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from typing import Any

import hmip_parse
from peers import citations, dates, figures, rules, script
from peers.peer import FIELDS, Peer, values_of
from scoring import Comparison, Figures, Fixture
from timing import least_in_turn, uncollected
from yardstick import yardstick

OURS = Peer(
    "hmip_parse",
    ("hmip-parse",),
    "`parse`: all of these fields and the rest of the record, each with its spans",
    lambda: hmip_parse.parse,
    lambda release: values_of(release.to_dict()),
)
PEERS = (OURS, script.PEER, rules.PEER, dates.PEER, figures.PEER, citations.PEER)


@dataclass(frozen=True, slots=True)
class Result:
    """What a peer did with the fixtures.

    Attributes:
        peer: The peer.
        versions: Its packages with their versions.
        times: One reading of each fixture, in yardsticks.
        fields: Right and wrong values of the fields that it gives.
        failed: How many texts it raised an error on.
    """

    peer: Peer
    versions: str
    times: tuple[float, ...]
    fields: Mapping[str, Figures]
    failed: int

    @property
    def median(self) -> float:
        """The median of its times."""
        return statistics.median(self.times)


def compare(peers: Sequence[Peer], fixtures: Sequence[Fixture], repeats: int) -> tuple[list[Result], list[str]]:
    """Set every peer up and put it to the fixtures.

    Returns:
        The results, and a line for each peer that is not installed.
    """
    results, missing = [], []
    for peer in peers:
        try:
            read = peer.load()
        except ImportError as error:
            missing.append(f"{peer.name}: skipped, it is not installed ({error})")
        else:
            results.append(_put(peer, read, fixtures, repeats))
    return results, missing


def _put(peer: Peer, read: Callable[[str], Any], fixtures: Sequence[Fixture], repeats: int) -> Result:
    times: list[float] = []
    fields: dict[str, Figures] = collections.defaultdict(Figures)
    failed = 0
    with uncollected() as collect:
        for fixture in fixtures:
            collect()
            try:
                found = read(fixture.text)
            except Exception:  # noqa: BLE001 - whatever a peer raises is its result
                failed += 1
                continue
            scan, reading = least_in_turn((yardstick, read), fixture.text, repeats)
            times.append(reading / scan)
            if peer.values:
                gold, got = values_of(fixture.gold), peer.values(found)
                for field in FIELDS:
                    if field in got and field not in _unsure(fixture):
                        compared = Comparison(collections.Counter(gold[field]), collections.Counter(got[field]))
                        fields[field] += compared.figures
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in peer.packages) or "the standard library"
    return Result(peer, versions, tuple(times), dict(fields), failed)


_LABELS = {
    "outcomes.rating": "rating",
    "outcomes.score": "score",
    "recommendations.total": "recommendations",
    "quotes.speaker": "speakers",
}


def _unsure(fixture: Fixture) -> set[str]:
    """The fields that two careful readers would label differently."""
    return {_LABELS.get(name, name) for name in fixture.gold.get("ambiguous", ())}
