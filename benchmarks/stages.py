"""One parse of each fixture in yardsticks, by stage of the pipeline; and the record's way to JSON."""

import itertools
import json
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass

import hmip_parse
from hmip_parse.extractors import quotes
from hmip_parse.linking import link
from hmip_parse.source import Source
from hmip_parse.tokenizer import tokenize
from scoring import Fixture
from timing import least_in_turn, uncollected
from yardstick import yardstick

STAGES = ("Source", "tokenize", "quotes", "link", "others")
"""The parts of a parse, as parser.py has them; `others` are the remaining extractors, the record and its checks."""
OUTPUT = ("to_dict", "JSON")
"""What comes after a parse: the record as plain types, and these as a line of JSON."""


@dataclass(frozen=True, slots=True)
class Timing:
    """How long one release took.

    Attributes:
        slug: Its name.
        characters: Its length.
        scan: The yardstick on it, in nanoseconds.
        parse: One parse of it, in nanoseconds.
        parts: The stages of a parse and the ways out, in nanoseconds, by the names of `STAGES` and `OUTPUT`.
    """

    slug: str
    characters: int
    scan: int
    parse: int
    parts: dict[str, int]

    @property
    def yardsticks(self) -> float:
        """The parse in yardsticks."""
        return self.parse / self.scan

    def part(self, name: str) -> float:
        """A stage or a way out in yardsticks."""
        return self.parts[name] / self.scan


def measure(fixtures: Sequence[Fixture], repeats: int) -> list[Timing]:
    """Time every release; garbage is collected between releases alone."""
    with uncollected() as collect:
        timings = []
        for fixture in fixtures:
            collect()
            timings.append(_time_one(fixture, repeats))
        return timings


def measure_again(timings: Sequence[Timing], fixtures: Sequence[Fixture], repeats: int) -> list[Timing]:
    """The timings with the lesser of two times each, as if all turns had been taken at once: a slow spell has passed."""
    return [
        Timing(
            first.slug,
            first.characters,
            min(first.scan, second.scan),
            min(first.parse, second.parse),
            {name: min(time, second.parts[name]) for name, time in first.parts.items()},
        )
        for first, second in zip(timings, measure(fixtures, repeats), strict=True)
    ]


def ratios(timings: Sequence[Timing]) -> dict[str, float]:
    """The figures that are guarded, in yardsticks: median and worst parse, median of each part."""
    found = {"parse, median": median(timings), "parse, worst": max(timing.yardsticks for timing in timings)}
    for name in (*STAGES, *OUTPUT):
        found[f"{name}, median"] = statistics.median(timing.part(name) for timing in timings)
    return found


def median(timings: Sequence[Timing]) -> float:
    """The median parse in yardsticks."""
    return statistics.median(timing.yardsticks for timing in timings)


def _time_one(fixture: Fixture, repeats: int) -> Timing:
    text = fixture.text
    scan, parse = least_in_turn((yardstick, hmip_parse.parse), text, repeats)
    stages = [min(times) for times in zip(*(_first_stages(text) for _ in range(repeats)), strict=True)]
    stages.append(max(0, parse - sum(stages)))
    release = hmip_parse.parse(text)
    plain = release.to_dict()
    output = least_in_turn(
        (lambda _: release.to_dict(), lambda _: json.dumps(plain, ensure_ascii=False)), text, max(1, repeats // 2)
    )
    parts = dict(zip((*STAGES, *OUTPUT), (*stages, *output), strict=True))
    return Timing(fixture.slug, len(text), scan, parse, parts)


def _first_stages(text: str) -> tuple[int, ...]:
    """How long each stage takes but the last, `others`."""
    marks = [time.perf_counter_ns()]
    source = Source(text)
    marks.append(time.perf_counter_ns())
    document = tokenize(source)
    marks.append(time.perf_counter_ns())
    _, speech, _ = quotes.read_quotes(document)
    marks.append(time.perf_counter_ns())
    link(document, speech)
    marks.append(time.perf_counter_ns())
    return tuple(after - before for before, after in itertools.pairwise(marks))
