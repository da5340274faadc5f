"""Speed on the fixtures, in yardsticks: how many scans of the same text for 30 literals take as long as one parse.

    python benchmarks/speed.py [--repeats 40] [--check [3] [--slack 1.15]]

Scan and parse of a text are timed in turn, so that a slow spell of the machine meets both, and the least time of all
repeats counts for each. A yardstick is the same on every machine, near enough; microseconds are not, and stand here
for orientation.
"""

import argparse
import gc
import itertools
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import hmip_parse
from hmip_parse.extractors import quotes
from hmip_parse.linking import link
from hmip_parse.source import Source
from hmip_parse.tokenizer import tokenize
from scoring import Fixture, read_fixtures
from yardstick import yardstick

STAGES = ("Source", "tokenize", "quotes", "link", "others")
"""The parts of a parse, as parser.py has them; `others` are the remaining extractors, the record and its checks."""

TARGET = 3.0
SLACK = 1.15
SLOWEST = 5


@dataclass(frozen=True, slots=True)
class Timing:
    """How long one release took.

    Attributes:
        slug: Its name.
        characters: Its length.
        scan: The yardstick on it, in nanoseconds.
        parse: One parse of it, in nanoseconds.
        stages: The stages of a parse, in nanoseconds, in the order of `STAGES`.
    """

    slug: str
    characters: int
    scan: int
    parse: int
    stages: tuple[int, ...]

    @property
    def yardsticks(self) -> float:
        """The parse in yardsticks."""
        return self.parse / self.scan

    def stage(self, name: str) -> float:
        """A stage in yardsticks."""
        return self.stages[STAGES.index(name)] / self.scan


def nanoseconds(act: Callable[[str], object], text: str) -> int:
    """How long one call takes."""
    start = time.perf_counter_ns()
    act(text)
    return time.perf_counter_ns() - start


def first_stages(text: str) -> tuple[int, ...]:
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


def measure(fixtures: Sequence[Fixture], repeats: int) -> list[Timing]:
    """Time every release; garbage is collected between releases alone."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return [time_one(fixture, repeats) for fixture in fixtures]
    finally:
        if collecting:
            gc.enable()


def time_one(fixture: Fixture, repeats: int) -> Timing:
    """Time one release: scan and parse in turn, then its stages."""
    gc.collect()
    text = fixture.text
    pairs = [(nanoseconds(yardstick, text), nanoseconds(hmip_parse.parse, text)) for _ in range(repeats)]
    scan, parse = (min(times) for times in zip(*pairs, strict=True))
    stages = [min(times) for times in zip(*(first_stages(text) for _ in range(repeats)), strict=True)]
    return Timing(fixture.slug, len(text), scan, parse, (*stages, max(0, parse - sum(stages))))


def show(timings: Sequence[Timing]) -> None:
    """Print the figures."""
    slowest = sorted(timings, key=lambda timing: -timing.yardsticks)
    print(f"{len(timings)} releases, one parse of each in yardsticks")
    print(f"{'median':<12}{median(timings):>8.2f}")
    print(f"{'worst':<12}{slowest[0].yardsticks:>8.2f}   {slowest[0].slug}")
    print(f"\n{'slowest':<44}{'yardsticks':>11}{'µs':>8}{'characters':>12}")
    for timing in slowest[:SLOWEST]:
        print(f"{timing.slug:<44}{timing.yardsticks:>11.2f}{timing.parse / 1000:>8.0f}{timing.characters:>12}")
    print(f"\n{'stage':<12}{'median':>8}{'worst':>8}")
    for name in STAGES:
        shares = [timing.stage(name) for timing in timings]
        print(f"{name:<12}{statistics.median(shares):>8.2f}{max(shares):>8.2f}")
    scan, parse = (statistics.median(times) / 1000 for times in zip(*((t.scan, t.parse) for t in timings), strict=True))
    print(f"\nfor orientation, on this machine: median parse {parse:.0f} µs, median yardstick {scan:.0f} µs")


def median(timings: Sequence[Timing]) -> float:
    """The median parse in yardsticks."""
    return statistics.median(timing.yardsticks for timing in timings)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; gives the exit status."""
    ask = argparse.ArgumentParser(description="Speed of the parser on the fixtures, in yardsticks.")
    ask.add_argument("--repeats", type=int, default=40, help="how often each release is parsed (default %(default)s)")
    ask.add_argument(
        "--check",
        type=float,
        nargs="?",
        const=TARGET,
        metavar="N",
        help=f"exit 1 if the median parse takes more than N yardsticks (default {TARGET:g}), slack allowed for",
    )
    ask.add_argument("--slack", type=float, default=SLACK, help="room for noise, a factor on N (default %(default)s)")
    asked = ask.parse_args(arguments)
    if asked.repeats < 1:
        ask.error("--repeats takes a number from 1")
    timings = measure(read_fixtures(), asked.repeats)
    show(timings)
    if asked.check is not None and median(timings) > asked.check * asked.slack:
        limit = f"{asked.check:g} times {asked.slack:g} of slack"
        print(f"speed: the median parse takes {median(timings):.2f} yardsticks, the limit is {limit}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
