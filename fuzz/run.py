"""Coverage-guided fuzzing of the parser: a check that is the same each time, or a search for so many seconds.

    python fuzz/run.py --texts 6000 [--seed 1] [--finds DIR]
    python fuzz/run.py --seconds 1800 [--corpus DIR] [--finds DIR] [--docs FILE]
    python fuzz/run.py --replay FILE ...

Needs `pip install -e '.[fuzz]'` (atheris: Linux or macOS, Python 3.11 to 3.13). The fixtures are the seeds, the
properties of `tests/properties/invariants.py` the invariant. Prints the figures of the run and each kind of find once.
The check exits 1 if there is one that is not known; a search, which has luck in it, exits 0. See fuzz/README.md.
"""

import argparse
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from tests.properties.known_failures import FUZZED  # noqa: E402 - after the path is set
from tests.properties.strategies import FIXTURES, MARKERS  # noqa: E402 - the same
from tests.properties.test_any_text import FOUND  # noqa: E402 - the same

LONGEST = 6000
"""Bytes of a text; the longest fixture has fewer."""
SLOWEST = 20
"""Seconds that one text may take: thousands of times what a fixture takes."""
_DONE = re.compile(r"#(\d+)\s+DONE\s+cov: (\d+) ft: (\d+) corp: (\d+)/(\S+)")


def prepare(folder: Path) -> tuple[Path, Path]:
    """Write the seeds with a list of them, and the dictionary of libFuzzer."""
    names = []
    for number, text in enumerate([*FIXTURES.values(), *FOUND.values()]):
        names.append(folder / f"{number:03}")
        names[-1].write_bytes(text.encode("utf-8", "surrogatepass"))
    seeds = folder / "seeds"
    # A list, and no folder: libFuzzer takes the files of a folder as the system happens to list them.
    seeds.write_text(",".join(map(str, names)), encoding="utf-8")
    words = folder / "dictionary"
    words.write_text(
        "".join(
            '"' + "".join(f"\\x{byte:02x}" for byte in marker.encode("utf-8", "surrogatepass")) + '"\n'
            for marker in MARKERS
        ),
        encoding="ascii",
    )
    return seeds, words


def check(texts: int, seed: int) -> list[str]:
    """What has libFuzzer try so many texts, which are the same in every run over the same code."""
    # Its notes of what the code compares hold addresses, which are of each process its own; and where it weighs the kept
    # texts by the rareness of what they reach, two runs part after some hundred texts.
    return [f"-runs={texts}", f"-seed={seed}", "-reload=0", "-use_cmp=0", "-entropic=0"]


def search(seconds: int, corpus: Path) -> list[str]:
    """What has libFuzzer go on from what runs before have kept, until its time is up."""
    corpus.mkdir(parents=True, exist_ok=True)
    return [f"-max_total_time={seconds}", str(corpus)]


def fuzz(plan: Sequence[str], finds: Path) -> str:
    """Run the harness; gives what libFuzzer says."""
    finds.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        seeds, words = prepare(Path(folder))
        command = [sys.executable, str(HERE / "harness.py"), str(finds), *plan, f"-seed_inputs=@{seeds}"]
        command += [f"-max_len={LONGEST}", f"-timeout={SLOWEST}", f"-dict={words}"]
        command += [f"-artifact_prefix={finds}/", "-rss_limit_mb=4096", "-print_final_stats=1"]
        # The order of sets, and with it the way through the code, is to be the same in every run.
        same = {**os.environ, "PYTHONHASHSEED": "0"}
        done = subprocess.run(command, stderr=subprocess.PIPE, env=same, check=False)  # noqa: S603 - the harness beside this file
    said = done.stderr.decode("utf-8", "replace")
    if done.returncode and not any(finds.iterdir()):
        raise SystemExit(f"fuzz: the harness failed\n{said[-3000:]}")
    return said


def figures_of(said: str, seconds: float) -> list[str]:
    """What a run reached, from what libFuzzer says at its end."""
    done = _DONE.search(said)
    if done is None:
        return [f"stopped after {seconds:.0f} s, before its time"]
    runs, edges, features, texts, size = done.groups()
    return [
        f"{int(runs):,} texts in {seconds:,.0f} s, {int(runs) / seconds:.0f} a second",
        f"{int(edges):,} edges and {int(features):,} features of the code reached",
        f"{int(texts):,} texts kept as seeds of the next run, {size}",
    ]


def finds_in(folder: Path) -> tuple[list[str], int]:
    """The finds of a run, one a kind, and how many of them are not known."""
    lines, new = [], 0
    for why in sorted(folder.glob("*.why")):
        shape, _, message = why.read_text(encoding="utf-8").partition("\n")
        known = FUZZED.get(shape)
        new += known is None
        lines.append(
            f"{shape} (known: {known})" if known else f"FIND {why.with_suffix('.txt').name}: {message.strip()[:300]}"
        )
    stopped = [path.name for path in folder.iterdir() if path.name.startswith(("timeout-", "oom-", "crash-", "leak-"))]
    lines += [f"FIND {name}" for name in sorted(stopped)]
    return lines or ["no finds"], new + len(stopped)


def page(figures: Sequence[str], finds: Sequence[str], seconds: int) -> str:
    """The page for the documentation."""
    machine = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, one core"
    return "\n".join(
        [
            "# Fuzzing",
            "",
            "The last long run; how it works, and what it holds texts against, is said in `fuzz/README.md`.",
            "",
            f"This page is written by `python fuzz/run.py --seconds {seconds} --docs docs/fuzzing.md` ({machine}).",
            "",
            *(f"- {line}" for line in (*figures, *finds)),
            "",
        ]
    )


def replay(paths: Sequence[Path]) -> int:
    """Hold single texts against the whole invariant; gives the exit status."""
    from tests.properties import invariants  # noqa: PLC0415 - this alone needs it

    faults = 0
    for path in paths:
        text = path.read_bytes().decode("utf-8", "surrogateescape")
        try:
            invariants.check_twins(text, invariants.check(text))
        except Exception as error:  # noqa: BLE001 - whatever comes out of it is a find
            faults += 1
            print(f"{path}: {type(error).__name__}: {error}")
        else:
            print(f"{path}: holds")
    return 1 if faults else 0


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; gives the exit status."""
    ask = argparse.ArgumentParser(description="Fuzz the parser, guided by coverage.")
    what = ask.add_mutually_exclusive_group(required=True)
    what.add_argument("--texts", type=int, metavar="N", help="check so many texts, the same ones each time")
    what.add_argument("--seconds", type=int, metavar="N", help="search for so long")
    what.add_argument("--replay", type=Path, nargs="+", metavar="FILE", help="hold these texts against the properties")
    ask.add_argument("--seed", type=int, default=1, help="which texts are checked (default %(default)s)")
    ask.add_argument(
        "--corpus", type=Path, default=HERE / "corpus", help="what a search has found worth keeping, for the next"
    )
    ask.add_argument("--finds", type=Path, help="a folder for the texts that break a property (default: a new one)")
    ask.add_argument("--docs", type=Path, metavar="FILE", help="write the page of the documentation")
    asked = ask.parse_args(arguments)
    if asked.replay:
        return replay(asked.replay)
    if (asked.seconds if asked.texts is None else asked.texts) < 1:
        ask.error("--texts and --seconds take a number from 1")
    if asked.docs and not asked.seconds:
        ask.error("--docs is about a search: say how long with --seconds")
    finds = asked.finds or Path(tempfile.mkdtemp(prefix="hmip-finds-"))
    print(f"finds go to {finds}", flush=True)
    start = time.monotonic()
    plan = check(asked.texts, asked.seed) if asked.texts else search(asked.seconds, asked.corpus)
    said = fuzz(plan, finds)
    figures = figures_of(said, time.monotonic() - start)
    found, new = finds_in(finds)
    print("\n".join([*figures, *found]))
    if asked.docs:
        asked.docs.write_text(page(figures, found, asked.seconds), encoding="utf-8")
    return 1 if new and asked.texts else 0


if __name__ == "__main__":
    sys.exit(main())
