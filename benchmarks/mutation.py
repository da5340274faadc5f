"""Mutation testing: does a test fail when a line of the core is changed?

    python benchmarks/mutation.py [MODULE ...] [--sample N] [--show] [--docs docs/mutation.md]
    python benchmarks/mutation.py extractors/dates linking/scores --show

Needs `pip install -e '.[test,mutation]'` and a system that can fork. mutmut makes the mutants: each function is changed
in one place, in every way it knows. The tests are collected once a module, and run once without a mutant, which tells
what functions each calls. Each mutant then meets the tests that call its function, in a fork, until one fails: those that
mirror the module first, then those of its folder, the other unit tests, the fixtures last. mutmut's own loop collects the
tests anew for every mutant, which costs seconds where there are twenty thousand.

Figures are added to mutation.json, with a digest of the module that they are of; `--docs` writes all that is there.
"""

import argparse
import random
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from mutants import judged, making, results, running


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; gives the exit status."""
    ask = argparse.ArgumentParser(description="Change the core line by line, and see whether a test fails.")
    ask.add_argument("modules", nargs="*", metavar="MODULE", help="as 'extractors/dates' (default: all of the core)")
    ask.add_argument("--only", metavar="FUNCTION", help="mutants of the functions whose name holds this; not recorded")
    ask.add_argument("--sample", type=int, metavar="N", help="of a module with more mutants, N that are drawn by lot")
    ask.add_argument("--seed", default="", help="draw others than the last time")
    ask.add_argument("--show", action="store_true", help="print the change of each mutant that survives")
    ask.add_argument("--record", type=Path, default=results.RECORD, help="another file for the figures")
    ask.add_argument("--docs", type=Path, help="write the page of what is recorded")
    asked = ask.parse_args(arguments)
    known = making.modules()
    if unknown := [name for name in asked.modules if name not in known]:
        ask.error(f"there is no module {', '.join(unknown)}; name them as in 'extractors/dates'")
    measured = asked.modules or ([] if asked.docs else results.core())
    for module in measured:
        with tempfile.TemporaryDirectory() as where:
            tree = making.make(module, Path(where))
            names = [name for name in tree.mutants if not asked.only or asked.only in name]
            if asked.sample and asked.sample < len(names):
                drawn = random.Random(module + asked.seed).sample(names, asked.sample)  # noqa: S311 - no secret
                names = sorted(drawn, key=names.index)
            outcome = running.run(tree, names)
        result = results.Result.of(tree, outcome)
        print(result.line(judged.of(module)), flush=True)
        for name in result.survivors:
            why = judged.of(module).get(tree.key(name))
            if asked.show and why is None:
                print(f"{name}\n{tree.change(name)}", flush=True)
        if not asked.only:
            results.add(result, asked.record)
    if asked.docs:
        asked.docs.write_text(results.page(asked.record), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
