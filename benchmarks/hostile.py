"""Hostile texts: how time and memory grow on texts that are built to hurt patterns.

    python benchmarks/hostile.py [--sizes 10k 100k 1M 10M] [--families NAME ...] [--times] [--check] [--docs docs/hostile.md]

Each family is one text, repeated or generated to a size, and is measured in a process of its own. Time that grows with
the text takes ten times as long at ten times the size; with `--check` the command fails where it takes more than 12
times as long, and where a parse needs more than 8 times the memory of its text, beyond a constant. Times are the
processor's, the least of up to five parses. Memory is the peak of what Python allocates in one more parse (`tracemalloc`), the text itself
aside; a text is as large as Python holds it: one, two or four bytes a character. With `--times` memory is not measured,
which takes most of the time: a text so short that no parse can need more than the constant tells nothing of it.

A family whose time has grown more than 24 times is not tried at a larger size.
"""

import argparse
import functools
import itertools
import json
import math
import platform
import string
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import hmip_parse
from hmip_parse.source import LONGEST

ROOT = Path(__file__).resolve().parent.parent
SIZES = {"10k": 10_000, "100k": 100_000, "1M": 1_000_000, "10M": 10_000_000}
MOST_GROWTH = 12.0
"""The most that ten times the text may take, in times."""
MOST_MEMORY = 8.0
"""The most memory that a parse may need, in times the text."""
CONSTANT = 64_000_000
"""Bytes that a parse may need besides: for the records of the densest text that is read, `source.LONGEST` characters."""
TOO_QUICK = 0.002
"""Seconds below which a time is all overhead, and no growth is told from it."""
HOPELESS = 24.0
"""Growth at which larger sizes are not tried."""
PATIENCE = 300.0
"""Seconds after which a family is given up."""
_MOST_REPEATS = 5
_MORE_TRIES = 2
_ENOUGH = 1.0  # seconds of parsing after which the least time is not sought any further

LEAD = "HM Inspectorate of Probation inspected Dorset PDU.\n\n"
"""The first line of every text: on a text that is not about the inspectorate, less is read."""


def _repeat(part: str) -> Callable[[int], str]:
    return lambda size: LEAD + part * (size // len(part))


def _numbered(line: str) -> Callable[[int], str]:
    def make(size: int) -> str:
        lines = []
        length = 0
        for number in itertools.count(1):
            lines.append(line.format(number))
            length += len(lines[-1])
            if length >= size:
                return "".join(lines)
        raise AssertionError  # the count has no end

    return lambda size: LEAD + make(size)


def _notes(note: str) -> Callable[[int], str]:
    numbered = _numbered("{}. " + note + "\n")
    return lambda size: LEAD + "It was calm.\n\nENDS\n\nNotes to editor\n\n" + numbered(size)[len(LEAD) :]


def _lettered(line: str) -> Callable[[int], str]:
    """Notes with letters, each of which is followed by lines without one."""

    def make(size: int) -> str:
        lines = "".join(f"{letter}) {line}" for letter in string.ascii_lowercase)
        return LEAD + "It was calm.\n\nENDS\n\nNotes to editor\n\n" + lines * (size // len(lines))

    return make


def _nested(size: int) -> str:
    depth = size // 2
    return LEAD + "“‘" * (depth // 2) + "’”" * (depth // 2)


FAMILIES: dict[str, Callable[[int], str]] = {
    "capitals": _repeat("A"),
    "capital words": _repeat("Dorset "),
    "lower case": _repeat("a"),
    "commas": _repeat(","),
    "names, commas": _repeat("Dorset, "),
    "and": _repeat("and "),
    "names and names": _repeat("Dorset and "),
    "blanks": _repeat(" "),
    "digits": _repeat("7"),
    "numbers": _repeat("7 "),
    "line ends": _repeat("\n"),
    "letters a line": _repeat("x\n"),
    "CRLF": _repeat("\r\n"),
    "double marks": _repeat("“"),
    "single marks": _repeat("‘"),
    "straight marks": _repeat("'"),
    "nested quotes": _nested,
    "statements": _repeat("“a,” she said, “b.” "),
    "said": _repeat("said: “"),
    "attributions": _repeat("Mr Blank said, "),
    "quoted paragraphs": _repeat("“We saw this.\n\n"),
    "PDU": _repeat("PDU "),
    "units": _repeat("Dorset PDU "),
    "vague names": _repeat("A youth offending team in Kent. "),
    "units in sentences": _repeat("Dorset PDU was seen. "),
    "ratings": _repeat("rated ‘Good’ "),
    "ratings in sentences": _repeat("Dorset PDU was rated ‘Good’. "),
    "ratings a line": _repeat("Dorset PDU was rated ‘Good’.\n\n"),
    "scores": _repeat("scoring two points out of a possible 27 "),
    "recommendations": _repeat("seven recommendations, two of which are for "),
    "recommendations a line": _repeat("The report makes seven recommendations to Dorset PDU.\n\n"),
    "shares of recommendations": lambda size: (
        LEAD + "The Inspectorate made nine recommendations.\n\nThe unit has " + "two " * (size // len("two "))
    ),
    "percentages": _repeat("9 per cent "),
    "percentages in sentences": _repeat("It was 9 per cent. "),
    "dates": _repeat("on 4 May 2022, "),
    "fieldwork": _repeat("Fieldwork took place in June 2022. "),
    "months": _repeat("June "),
    "regions": _repeat("the Probation Service – North West region, "),
    "brackets": _repeat("("),
    "bullets": _repeat("- "),
    "bullets a line": _repeat("- a;\n"),
    "stops": _repeat("."),
    "sentences": _repeat("A b c. "),
    "labels": _repeat("1. "),
    "ENDS": _repeat("ENDS\n"),
    "notes": _notes("The inspection found that plans were sound."),
    "notes of all kinds": _notes("Fieldwork took place in June 2022; the report is at x.gov.uk on 4 May 2022 00.01."),
    "lettered notes": _lettered("It was calm.\n"),
    "lines of lettered notes": _lettered("x\n" + "x\n" * 20),
    "lines behind one letter": lambda size: (
        LEAD + "It was calm.\n\nENDS\n\nNotes to editor\n\na) x\n" + "x\n" * (size // 2)
    ),
    "lines behind one number": lambda size: (
        LEAD + "It was calm.\n\nENDS\n\nNotes to editor\n\n1. It is.\n" + "Staff.\n" * (size // len("Staff.\n"))
    ),
    "headings": _repeat("Notes to editor\n"),
    "chrome": _repeat("Share this page on "),
    "chrome lines": _repeat("Share this page\n"),
    "addresses": _repeat("x.gov.uk/"),
    "e-mail": _repeat("a@b."),
    "e-mails in notes": _notes("Write to us@dorset.uk."),
    "entities": _repeat("&amp;"),
    "ampersands": _repeat("&"),
    "tags": _repeat("<p>a <b>b</b></p>"),
    "tags that are not closed": _repeat("<p>a</p><script><b "),
    "comments": _repeat("<p>a</p><!--"),
    "marks of Markdown": _repeat("# a **b** _c_ [d](https://e.org)\n"),
    "stars": _repeat("**a*"),
    "quoted mail": _repeat("> > Dorset PDU was rated Good\n>\n"),
    "headings of mails": _repeat("a\nFrom: a b\nSent: today\nSubject: c\n"),
    "pages": _repeat("Dorset PDU was rated Good by those who\nPage 1 of 2\nHMI Probation\nlooked at it in the year.\n"),
    "page breaks": _repeat("Dorset\n12\n\x0c"),
    "parted words": _repeat(
        "Dorset PDU was rated Good by inspec-\ntors who looked at what was in as-\npects of the work\n"
    ),
    "lost marks": _repeat("said: \ufffda \ufffdb c, d\ufffde. "),
    "ligatures": _repeat("oﬀend ﬁnd "),
    "mojibake": _repeat("â€™"),
    "invisible": _repeat("\u200b"),
    "combining": _repeat("e\u0301"),
    "dotted capitals": _repeat("İ"),
    "NUL": _repeat("\x00"),
    "lone surrogates": _repeat("\ud800"),
    "wrapped lines": _repeat("Staff were seen to be at work in the office when the inspectors called\n"),
    "one long line": lambda size: LEAD + _release_line() * (size // len(_release_line())),
    "unreadable digits": _repeat("■1 l0 2O2 ?9 1? May "),
    "unreadable dates": _repeat("Fieldwork took place between 4 and 1■ May 2021 "),
    "question marks in words": _repeat("they asked a?b and ?c of 1?0 people in all "),
    "parts of a whole": _repeat("half of the six recommendations are for Dorset PDU and eigth to "),
    "one more each": _repeat("The report makes six recommendations to Dorset PDU. A seventh is made to HMPPS. "),
    "shares in brackets": _repeat("They are split between HMPPS (two) and the Home Office (one). "),
    "each of many": _repeat("the Home Office, the board itself and Dorset Council have one each; "),
    "tracked changes": _repeat('[six]{.deletion author="a"}[seven]{.insertion} '),
    "fields": _repeat("{ PAGE }{ HYPERLINK "),
    "tags in brackets": _repeat('[share a="b" c="d'),
    "front matter": lambda size: "---\n" + _repeat("a: b\n")(size) + "\n# One",
    "rows of ratings": _repeat("Planning Requires improvement\n"),
    "labels of ratings": _repeat("- Planning: Good\n"),
    "feet of pages": _repeat("A page of it Page 2 of 3\n\x0c"),
    "specks": _repeat(". , ~\n"),
    "councils": _repeat("Dorset Council and its youth justice service and "),
    "units that cover": _repeat("the PDU that covers Dorset and the company that "),
    "the first and the second": _repeat("the first collected 15 points and the second "),
    "two columns": _repeat(
        "Staff were seen to be at work in the office     when the inspectors called and were glad\n"
    ),
    "gaps": _repeat("Staff   were   seen   to   be   at   work   in   the   office   of   the   unit\n"),
    "struck and put in": _repeat("[-six-] {+seven+} {--a--}{++b++}{~~c~>d~~} [- {+ {~~ "),
    "graders": _repeat("managers had rated their own work as ‘Good’ and the unit rated its staff ‘Good’ and "),
    "told what it thought": _repeat("Dorset PDU told inspectors that it thought its staffing ‘Good’ by managers and "),
    "per cents in a list": _repeat("58, 63 and 71, 12 and 71 per cent to 9, "),
    "points behind points": _repeat("Out of 27 points, Dorset PDU amassed 15 and Devon PDU eight, and "),
    "fronted": _repeat("Rated ‘Good’ in 2021, Dorset PDU was seen again. "),
    "lists of known units": _repeat(
        "two PDUs, Plymouth and Devon and Torbay and Plymouth and Devon and Torbay, were rated "
    ),
    "titles in two languages": _repeat("Rhannu / Share | "),
    "releases": lambda size: _release() * max(1, size // len(_release())),
}
"""What each family repeats; 'one long line' is a release without line ends, 'releases' one with them."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One family at one size.

    Attributes:
        size: Characters asked for.
        text: Bytes that the text takes.
        seconds: The least time of a parse.
        memory: The most bytes that a parse needed besides the text.
    """

    size: int
    text: int
    seconds: float
    memory: int

    @property
    def memory_times(self) -> float:
        """The memory in times the text, the constant left out."""
        return max(0, self.memory - CONSTANT) / self.text


@dataclass(frozen=True, slots=True)
class Family:
    """What was measured of one family.

    Attributes:
        name: Its name in `FAMILIES`.
        measures: One a size, ascending; sizes that were not tried are left out.
        complete: Whether every size was tried.
    """

    name: str
    measures: tuple[Measure, ...]
    complete: bool

    @property
    def growth(self) -> float | None:
        """The most times as long that ten times the text takes; `None` where no time is long enough to tell."""
        told = [times for pair in itertools.pairwise(self.measures) if (times := growth(*pair)) is not None]
        return max(told, default=None)

    @property
    def memory_times(self) -> float:
        """The most memory in times the text."""
        return max((one.memory_times for one in self.measures), default=0.0)

    @property
    def peak(self) -> int:
        """The most bytes that a parse needed."""
        return max((one.memory for one in self.measures), default=0)

    def faults(self) -> list[str]:
        """The limits that it does not keep."""
        found = []
        if self.growth is not None and self.growth > MOST_GROWTH:
            found.append(f"{self.growth:.0f} times the time for ten times the text")
        if self.memory_times > MOST_MEMORY:
            found.append(f"{self.memory_times:.1f} times the text in memory")
        if not self.complete and not found:
            found.append("given up as too slow")
        return found


def growth(small: Measure, large: Measure) -> float | None:
    """How many times as long ten times the text takes; `None` where the time is too short to tell."""
    if large.seconds < TOO_QUICK:
        return None
    decades = math.log10(large.size / small.size)
    return float((large.seconds / max(small.seconds, TOO_QUICK / 10)) ** (1 / decades))


def measure(name: str, sizes: Sequence[int], patience: float = PATIENCE, *, memory: bool = True) -> Family:
    """Measure a family in a process of its own."""
    command = [sys.executable, __file__, "--one", name, "--sizes", *map(str, sizes)] + ["--times"] * (not memory)
    complete = True
    try:
        out = subprocess.run(command, stdout=subprocess.PIPE, check=True, timeout=patience).stdout  # noqa: S603 - itself
    except subprocess.TimeoutExpired as slow:
        out, complete = slow.stdout or b"", False
    measures = tuple(Measure(*json.loads(line)) for line in out.splitlines())
    return Family(name, measures, complete and len(measures) == len(sizes))


def measured(name: str, sizes: Sequence[int], patience: float, *, memory: bool = True) -> Family:
    """Measure a family; again where it does not keep a limit: a slow spell of the machine passes, a steep pattern does not."""
    best = measure(name, sizes, patience, memory=memory)
    for _ in range(_MORE_TRIES):
        if not best.faults():
            break
        again = measure(name, sizes, patience, memory=memory)
        if again.complete and (not best.complete or (again.growth or 0) < (best.growth or 0)):
            best = again
    return best


def measure_here(name: str, sizes: Sequence[int], *, memory: bool = True) -> Iterator[Measure]:
    """Measure a family in this process, size by size."""
    hmip_parse.parse(_release())  # what the first parse alone has to do
    last: Measure | None = None
    for size in sizes:
        text = FAMILIES[name](size)
        times: list[float] = []
        while len(times) < _MOST_REPEATS and sum(times) < _ENOUGH:
            start = time.process_time()
            hmip_parse.parse(text)
            times.append(time.process_time() - start)
        found = Measure(size, sys.getsizeof(text), min(times), _peak(text) if memory else 0)
        yield found
        if last and (growth(last, found) or 0) > HOPELESS:
            return
        last = found


def _peak(text: str) -> int:
    """The most bytes that a parse needs besides the text."""
    tracemalloc.start()
    hmip_parse.parse(text)
    needed = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return needed


def _release() -> str:
    """A release that states nearly all that is read."""
    return (ROOT / "fixtures" / "composed-staffordshire-and-stoke-2022.txt").read_text(encoding="utf-8") + "\n"


def _release_line() -> str:
    return " ".join(_release().split()) + " "


def table(families: Sequence[Family], sizes: Sequence[int]) -> Iterator[str]:
    """The figures as a table of Markdown."""
    yield "| Family | " + " | ".join(f"{_short(size)}, ms" for size in sizes) + " | growth | memory | peak, MB | |"
    yield "|---|" + "--:|" * (len(sizes) + 3) + "---|"
    for family in families:
        times = [f"{one.seconds * 1000:,.0f}" for one in family.measures]
        times += ["–"] * (len(sizes) - len(times))
        grown = "–" if family.growth is None else f"{family.growth:.1f}"
        remark = "; ".join(family.faults())
        yield f"| {family.name} | {' | '.join(times)} | {grown} | {family.memory_times:.1f} | {family.peak / 1e6:,.0f} | {remark} |"


def page(families: Sequence[Family], sizes: Sequence[int]) -> str:
    """The page for the documentation."""
    kept = sum(not family.faults() for family in families)
    machine = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    command = "python benchmarks/hostile.py --sizes " + " ".join(map(_short, sizes)) + " --docs docs/hostile.md"
    return "\n".join(
        [
            "# Hostile texts",
            "",
            "Texts that are built to hurt patterns, at several sizes. *Growth* is how many times as long ten times the text",
            f"takes, at worst; the limit is {MOST_GROWTH:g}. *Memory* is the peak that a parse needs, in times the text and",
            f"beyond {CONSTANT // 1_000_000} MB; the limit is {MOST_MEMORY:g}. *Peak* is the same in MB. Times are the least of up to",
            f"{_MOST_REPEATS} parses.",
            "",
            f"No release is longer than {LONGEST:,} characters: of a longer text the beginning is read, and the diagnostic",
            "`text-too-long` says so. So time and memory are bounded whatever is passed in; growth below that size is told by",
            "the first two columns.",
            "",
            "A dash stands where a size was not tried, since the time had grown too much already, or where a time is too",
            "short to tell growth from.",
            "",
            f"This page is written by `{command}` ({machine}).",
            "",
            f"{kept} of {len(families)} families keep both limits.",
            "",
            *table(families, sizes),
            "",
        ]
    )


def _short(size: int) -> str:
    return next((name for name, value in SIZES.items() if value == size), str(size))


def _size(words: str) -> int:
    return SIZES.get(words) or int(words)


def verdict(families: Sequence[Family]) -> list[str]:
    """The limits that are not kept."""
    return [f"{family.name}: {'; '.join(faults)}" for family in families if (faults := family.faults())]


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; gives the exit status."""
    ask = argparse.ArgumentParser(description="How time and memory grow on hostile texts.")
    ask.add_argument(
        "--sizes", nargs="+", type=_size, default=list(SIZES.values()), help="characters, as 100k, 1M or 5000"
    )
    ask.add_argument("--families", nargs="+", choices=FAMILIES, metavar="NAME", help="only these")
    ask.add_argument("--patience", type=float, default=PATIENCE, help="seconds for a family (default %(default)s)")
    ask.add_argument("--jobs", type=int, default=1, help="families measured at once (default %(default)s)")
    ask.add_argument("--times", action="store_true", help="memory is not measured")
    ask.add_argument("--check", action="store_true", help="exit 1 if a limit is not kept")
    ask.add_argument("--docs", type=Path, metavar="FILE", help="write the page of the documentation")
    ask.add_argument("--one", choices=FAMILIES, help=argparse.SUPPRESS)
    asked = ask.parse_args(arguments)
    sizes = sorted(asked.sizes)
    if asked.one:
        for found in measure_here(asked.one, sizes, memory=not asked.times):
            print(json.dumps([found.size, found.text, found.seconds, found.memory]), flush=True)
        return 0
    families = []
    with ThreadPoolExecutor(asked.jobs) as beside:
        one = functools.partial(measured, sizes=sizes, patience=asked.patience, memory=not asked.times)
        for family in beside.map(one, asked.families or FAMILIES):
            families.append(family)
            print("\n".join(list(table(families[-1:], sizes))[0 if len(families) == 1 else 2 :]), flush=True)
    if asked.docs:
        asked.docs.write_text(page(families, sizes), encoding="utf-8")
    wrong = verdict(families) if asked.check else []
    for line in wrong:
        print(f"hostile: {line}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
