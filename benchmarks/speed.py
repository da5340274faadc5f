"""Speed, in yardsticks: how many scans of the same text for 30 literals take as long as one parse.

    python benchmarks/speed.py [--check | --record]
    python benchmarks/speed.py --docs docs/performance.md    # with the peers, and 10,000 releases

Measures one parse of each fixture, by stage; the record's way to JSON; the import against what it is built on; a folder
of releases to JSON Lines against the sum of the parses; and, with `--peers`, what somebody would pick instead on the
same texts. Ratios are the same on every machine, near enough; `--check` fails if one is more than twice its floor.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import guard
import lines
import stages
import starting
from accuracy import report
from peers.comparing import PEERS, compare
from performance import Measured, page, plain
from scoring import ROOT, read_fixtures

QUICK, THOROUGH = 12, 40
FEW, MANY = 1000, 10_000
_PEER_TURNS = 3
_AGAIN = 2  # times that everything is measured again where a ratio is above its limit
_IMPORT_TURNS = 7  # at least; they take most of a second each


def measure(repeats: int, bulk: int, *, peers: bool) -> Measured:
    """One run of everything."""
    fixtures = read_fixtures()
    timings = stages.measure(fixtures, repeats)
    imports = starting.measure(max(_IMPORT_TURNS, repeats // 2))
    folder = lines.measure(bulk)
    results, missing = compare(PEERS, fixtures, min(repeats, _PEER_TURNS)) if peers else ([], [])
    return Measured(timings, repeats, imports, folder, results, missing)


def ratios(run: Measured) -> dict[str, float]:
    """What is guarded."""
    return stages.ratios(run.timings) | starting.ratios(run.imports) | lines.ratios(run.lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; gives the exit status."""
    ask = argparse.ArgumentParser(description="Speed of the parser, in yardsticks.")
    ask.add_argument("--repeats", type=int, help=f"turns for each release (default {QUICK}; {THOROUGH} for --docs)")
    ask.add_argument("--bulk", type=int, help=f"how many releases go to JSON Lines (default {FEW}; {MANY} for --docs)")
    ask.add_argument("--peers", action="store_true", help="compare with the peers that are installed")
    ask.add_argument("--docs", type=Path, help="write the page, peers included; the path is relative to the project")
    ask.add_argument("--floor", type=Path, default=guard.FLOOR, help="another file with the floor")
    ask.add_argument("--slack", type=float, default=guard.SLACK, help="room over the floor (default %(default)s times)")
    deed = ask.add_mutually_exclusive_group()
    deed.add_argument(
        "--check", action="store_true", help="exit 1 if a ratio is above its floor by more than the slack"
    )
    deed.add_argument("--record", action="store_true", help="write the floor; refused if a ratio rose by a quarter")
    ask.add_argument("--allow-slower", action="store_true", help="with --record: raise the floor all the same")
    asked = ask.parse_args(arguments)
    if asked.allow_slower and not asked.record:
        ask.error("--allow-slower goes with --record")
    repeats = (THOROUGH if asked.docs else QUICK) if asked.repeats is None else asked.repeats
    bulk = (MANY if asked.docs else FEW) if asked.bulk is None else asked.bulk
    if min(repeats, bulk) < 1:
        ask.error("--repeats and --bulk take a number from 1")
    run = measure(repeats, bulk, peers=asked.peers or asked.docs is not None)
    print(plain(run))
    if asked.docs:
        (ROOT / asked.docs).write_text(page(run, _command(asked)), encoding="utf-8", newline="\n")
    if asked.check:
        found = guard.check(ratios(run), asked.floor, asked.slack)
        for _ in range(_AGAIN if found else 0):  # only a real regression is there each time
            print("too slow: measured again", *found, sep="\n")
            timings = stages.measure_again(run.timings, read_fixtures(), repeats)
            run = Measured(timings, repeats, starting.measure(_IMPORT_TURNS), lines.measure(bulk))
            if not (found := guard.check(ratios(run), asked.floor, asked.slack)):
                break
        return report("speed", found)
    if asked.record:
        refused = guard.record(ratios(run), asked.floor, allow_slower=asked.allow_slower)
        return report("floor not recorded, --allow-slower would be needed", refused)
    return 0


def _command(asked: argparse.Namespace) -> str:
    """The command that writes the page, as it was given."""
    words = [f"--{name} {getattr(asked, name)}" for name in ("repeats", "bulk") if getattr(asked, name) is not None]
    return " ".join(["python benchmarks/speed.py", *words, f"--docs {asked.docs.as_posix()}"])


if __name__ == "__main__":
    sys.exit(main())
