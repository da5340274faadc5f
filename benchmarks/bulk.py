"""Tables of many files: time against the sum of the parses, memory, and what becomes of the broken ones.

    python benchmarks/bulk.py [--files 10000] [--broken 20] [--formats csv]

Composes a folder of files out of the fixtures, no two alike, with broken ones strewn in; runs the command
`hmip-parse --tables` over it with one process and with two, each time into an empty folder; and once more over a tenth
of the files, to see whether memory grows with their number. The sum of the parses is measured in this process, on the
same texts, before and after. Memory is sampled from /proc, where there is one: the peak of the largest process, as the
system keeps it, and the largest sum over all processes, shared pages counted once.
"""

import argparse
import itertools
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import hmip_parse
from scoring import read_fixtures

_BROKEN = (
    b"\xff\xfe\x00\xd8",
    b"%PDF-1.7\n\xe2\xe3\xcf\xd3",
    b"PK\x03\x04\x14\x00\x08\x08\xff",
    b"\x89PNG\r\n",
    bytes(99),
)
"""Files that no reader can read: UTF-16, a PDF and a Word document that are cut short, a picture, nothing but NUL."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the command.

    Attributes:
        files: How many files it was given.
        jobs: How many processes.
        seconds: How long it took, start and end of the processes included.
        peak: Largest resident memory of its largest process, in MB.
        total: Largest sum of the memory of all its processes, in MB, shared pages counted once.
        code: Its exit code.
        releases: How many releases are in the table.
        named: How many files are in the table of sources with a reason.
    """

    files: int
    jobs: int
    seconds: float
    peak: float
    total: float
    code: int
    releases: int
    named: int


def compose(folder: Path, files: int, broken: int) -> list[str]:
    """Fill the folder; gives the texts of the good files."""
    folder.mkdir()
    texts = []
    every = max(1, files // broken) if broken else files + 1
    spoiled = itertools.cycle(_BROKEN)
    left = broken
    for number, fixture in zip(range(files), itertools.cycle(read_fixtures()), strict=False):
        path = folder / f"{number:06}.txt"
        if left and number % every == every // 2:
            path.write_bytes(next(spoiled))
            left -= 1
        else:
            # A line after the last note tells the texts apart, and costs no more than a line.
            texts.append(f"{fixture.text}\n\nReference {number}\n")
            path.write_text(texts[-1], encoding="utf-8", newline="")
    return texts


def sum_of_parses(texts: Sequence[str]) -> float:
    """How long the parses take, one after the other, in seconds."""
    start = time.perf_counter()
    for text in texts:
        hmip_parse.parse(text)
    return time.perf_counter() - start


def run(folder: Path, out: Path, jobs: int, formats: Sequence[str]) -> Run:
    """Run the command over a folder, and see what it wrote."""
    chosen = [word for name in formats for word in ("--format", name)]
    command = [sys.executable, "-m", "hmip_parse", "--tables", str(out), "--jobs", str(jobs), *chosen, str(folder)]
    start = time.perf_counter()
    running = subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True)  # noqa: S603 - our own command
    sampler = _Sampler(running.pid)
    sampler.start()
    code = running.wait()
    seconds = time.perf_counter() - start
    sampler.done.set()
    sampler.join()
    db = sqlite3.connect(out / "hmip.sqlite")
    (releases,) = db.execute("SELECT count(*) FROM releases").fetchone()
    files, named = db.execute("SELECT count(*), count(reason) FROM sources").fetchone()
    db.close()
    return Run(files, jobs, seconds, sampler.peak, sampler.total, code, releases, named)


class _Sampler(threading.Thread):
    """Looks at the memory of a session of processes, ten times a second; where there is no /proc, it sees nothing."""

    def __init__(self, session: int) -> None:
        super().__init__(daemon=True)
        self._session = session
        self.peak = 0.0
        self.total = 0.0
        self.done = threading.Event()

    def run(self) -> None:
        while not self.done.wait(0.1):
            found = [self._memory(process) for process in Path("/proc").glob("[0-9]*")]
            self.peak = max(self.peak, *(peak for peak, _ in found)) if found else 0.0
            self.total = max(self.total, sum(share for _, share in found))

    def _memory(self, process: Path) -> tuple[float, float]:
        """Peak and present share of one process, in MB; nothing, if it is of another session or gone."""
        try:
            if int((process / "stat").read_text().rpartition(")")[2].split()[3]) != self._session:
                return 0.0, 0.0
            peak = (process / "status").read_text().partition("VmHWM:")[2].split()[0]
            share = (process / "smaps_rollup").read_text().partition("\nPss:")[2].split()[0]
            return int(peak) / 1024, int(share) / 1024
        except (OSError, IndexError, ValueError):
            return 0.0, 0.0


def show(runs: Sequence[Run], parses: float, per: int) -> None:
    """Print the figures."""
    print(f"sum of the parses of {per} releases, one after the other: {parses:.1f} s")
    print(
        f"\n{'files':>7}{'jobs':>6}{'seconds':>9}{'of the sum':>12}{'peak MB':>9}{'all MB':>8}{'exit':>6}{'releases':>10}{'named':>7}"
    )
    for made in runs:
        share = made.seconds / (parses * made.releases / per)
        print(
            f"{made.files:>7}{made.jobs:>6}{made.seconds:>9.1f}{share:>12.2f}{made.peak:>9.0f}{made.total:>8.0f}"
            f"{made.code:>6}{made.releases:>10}{made.named:>7}"
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; gives the exit status: 1 if a good file was lost or a broken one not named."""
    ask = argparse.ArgumentParser(description="Tables of many files: time and memory.")
    ask.add_argument("--files", type=int, default=10_000, help="how many files (default %(default)s)")
    ask.add_argument("--broken", type=int, default=20, help="how many of them are broken (default %(default)s)")
    ask.add_argument("--formats", nargs="+", default=["csv"], help="what is written (default csv)")
    asked = ask.parse_args(arguments)
    if not 0 <= asked.broken * 10 <= asked.files:
        ask.error("--broken takes at most a tenth of --files")
    with tempfile.TemporaryDirectory() as where:
        root = Path(where)
        texts = compose(root / "texts", asked.files, asked.broken)
        compose(root / "tenth", asked.files // 10, asked.broken // 10)
        before = sum_of_parses(texts)
        runs = [
            run(root / folder, root / f"{folder}-{jobs}", jobs, asked.formats)
            for folder, jobs in (("tenth", 1), ("tenth", 2), ("texts", 1), ("texts", 2))
        ]
        again = run(root / "texts", root / "texts-2", 2, asked.formats)
        after = sum_of_parses(texts)
    show([*runs, again], (before + after) / 2, len(texts))
    print("\nthe last line is a second run over the same folder: what has not changed is not read again")
    whole = runs[2:]
    lost = [made for made in whole if made.releases != len(texts) or made.named != asked.broken]
    wrong = [made for made in whole if made.code != (1 if asked.broken else 0)]
    return 1 if lost or wrong else 0


if __name__ == "__main__":
    sys.exit(main())
