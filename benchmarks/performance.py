"""The tables of speed: for a terminal, and as the page of the documentation."""

import os
import platform
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from lines import Lines
from peers.comparing import Result
from peers.peer import FIELDS
from scoring import Figures
from stages import OUTPUT, STAGES, Timing, median
from starting import OURS

SLOWEST = 5
DEPENDENCIES = ("attrs", "regex", "python-dateutil")


@dataclass(frozen=True, slots=True)
class Measured:
    """All that one run measured.

    Attributes:
        timings: One of each fixture.
        repeats: The least of how many readings they are.
        imports: Median import in milliseconds, by what is imported.
        lines: A folder to JSON Lines.
        peers: What the peers did; empty if they were not asked for.
        missing: A line for each peer that is not installed.
    """

    timings: Sequence[Timing]
    repeats: int
    imports: dict[str, float]
    lines: Lines
    peers: Sequence[Result] = ()
    missing: Sequence[str] = ()


Table = tuple[list[str], list[list[str]]]
"""Heads and rows; the first column is words, the others are figures."""


def tables(run: Measured) -> Iterator[tuple[str, Table]]:
    """Every table with its title."""
    yield "One parse, in yardsticks", _parses(run.timings)
    yield "Slowest fixtures", _slowest(run.timings)
    yield "Stages of a parse, and the ways out, in yardsticks", _parts(run.timings)
    yield "Import", _imports(run.imports)
    yield "A folder to JSON Lines, on one core", _lines(run.lines)
    if run.peers:
        yield "Peers: one reading of each fixture, in yardsticks", _peers(run.peers)
        yield "Peers: right values / wrong values", _fields(run.peers)


def _parses(timings: Sequence[Timing]) -> Table:
    worst = max(timings, key=lambda timing: timing.yardsticks)
    return ["", "yardsticks", "µs"], [
        ["median", f"{median(timings):.2f}", f"{statistics.median(t.parse for t in timings) / 1000:.0f}"],
        [f"worst: {worst.slug}", f"{worst.yardsticks:.2f}", f"{worst.parse / 1000:.0f}"],
        ["the yardstick itself, median", "1.00", f"{statistics.median(t.scan for t in timings) / 1000:.0f}"],
    ]


def _slowest(timings: Sequence[Timing]) -> Table:
    slowest = sorted(timings, key=lambda timing: -timing.yardsticks)[:SLOWEST]
    rows = [[t.slug, f"{t.yardsticks:.2f}", f"{t.parse / 1000:.0f}", str(t.characters)] for t in slowest]
    return ["release", "yardsticks", "µs", "characters"], rows


def _parts(timings: Sequence[Timing]) -> Table:
    rows = []
    for name in (*STAGES, *OUTPUT):
        shares = [timing.part(name) for timing in timings]
        rows.append([name, f"{statistics.median(shares):.2f}", f"{max(shares):.2f}"])
    return ["stage", "median", "worst"], rows


def _imports(times: dict[str, float]) -> Table:
    rows = [[name, f"{time:.1f}", f"{times[OURS] / time:.2f}"] for name, time in times.items()]
    return ["import", "ms", f"{OURS} in times of it"], rows


def _lines(lines: Lines) -> Table:
    return ["", "seconds", "of the parses"], [
        [f"the parses of {lines.files:,} releases", f"{lines.parses:.2f}", "1.00"],
        ["the command, its start included", f"{lines.seconds:.2f}", f"{lines.whole:.2f}"],
        ["the command without its start", f"{lines.seconds - lines.start:.2f}", f"{lines.running:.2f}"],
    ]


def _peers(peers: Sequence[Result]) -> Table:
    ours = peers[0].median
    rows = [
        [
            f"{result.peer.name} ({result.versions})",
            f"{result.median:.2f}",
            f"{max(result.times):.2f}",
            f"{result.median / ours:.1f}",
        ]
        for result in peers
    ]
    return ["peer", "median", "worst", "in times of ours"], rows


def _fields(peers: Sequence[Result]) -> Table:
    stated = [str(peers[0].fields[field].stated) for field in FIELDS]
    rows = [[result.peer.name, *(_right_wrong(result.fields.get(field)) for field in FIELDS)] for result in peers]
    return ["", *FIELDS], [["stated", *stated], *rows]


def _right_wrong(figures: Figures | None) -> str:
    return f"{figures.right} / {figures.wrong}" if figures else "–"


def plain(run: Measured) -> str:
    """The tables for a terminal."""
    parts = [f"{len(run.timings)} releases"]
    for title, (heads, rows) in tables(run):
        widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
        lines = [
            "  ".join([cells[0].ljust(widths[0]), *map(str.rjust, cells[1:], widths[1:])]).rstrip()
            for cells in (heads, *rows)
        ]
        parts.append("\n".join([title, *lines]))
    return "\n\n".join([*parts, *run.missing])


def machine() -> str:
    """What the figures were measured on."""
    names = Path("/proc/cpuinfo")
    lines = names.read_text(encoding="utf-8").splitlines() if names.exists() else []
    model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
    return f"{model or platform.processor() or platform.machine()}, {os.cpu_count()} cores, {platform.system()}"


def versions() -> str:
    """The versions of what takes part."""
    found = [f"{name} {metadata.version(name)}" for name in ("hmip-parse", *DEPENDENCIES)]
    return ", ".join([f"{platform.python_implementation()} {platform.python_version()}", *found])


_ABOUT = """\
# Performance

All figures are of one run on one machine: {machine}; {versions}.

A *yardstick* is the time of one `regex` scan of the same text for 30 literals (`benchmarks/yardstick.py`). Reading and
scan take turns on each text, and the least time of {repeats} turns counts for each; the collector of garbage is off.
Times in yardsticks are much the same on all machines, microseconds are not. Those of imports and of the command are the
processor's, and so are the parses that the command is held against.

This page is written by `{command}`.
`python benchmarks/speed.py --check` fails where a ratio is more than twice what `benchmarks/speed_floor.json` has.
"""
_PEERS = """\
The peers are what somebody might pick instead. None of them was made for these releases; each is set up as well as an
afternoon allows (`benchmarks/peers/`), and judged by the fields that it gives, on the labels of the fixtures. The
fixtures were composed with traps, and this parser was written with them in sight. The ten patterns and the rules of
spaCy were improved once by what they got wrong there; dateparser and number-parser are taken as they come. They give
values without spans and without telling what is doubtful.

{peers}
"""


def page(run: Measured, command: str) -> str:
    """The page of the documentation."""
    parts = [_ABOUT.format(machine=machine(), versions=versions(), repeats=run.repeats, command=command)]
    for title, (heads, rows) in tables(run):
        parts.append(f"## {title}\n")
        if title.startswith("Peers: one"):
            parts.append(_PEERS.format(peers="\n".join(f"- **{r.peer.name}**: {r.peer.does}." for r in run.peers)))
        lines = [f"| {' | '.join(cells)} |" for cells in (heads, *rows)]
        lines.insert(1, "|---|" + "--:|" * (len(heads) - 1))
        parts.append("\n".join(lines) + "\n")
    parts += [f"{line}.\n" for line in run.missing]
    return "\n".join(parts)
