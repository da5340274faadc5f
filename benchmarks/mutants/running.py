"""The tests against each mutant: collected in one process, run in a fork for every mutant."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from mutants.making import ROOT, Tree

_ALWAYS = ("tests/test_forms.py", "tests/test_fixtures.py")
"""Tests of the whole way from a text to its record: a mutant meets them if those of its module let it live."""

Outcome = dict[str, str]
"""What became of mutants, by name: 'survived', 'timeout', or the test that failed."""


def tests_of(module: str) -> list[str]:
    """The tests that mutants of a module are put to: those of its folder, or of itself, and the tests of the whole way."""
    folder, _, name = module.rpartition("/")
    near = [f"tests/{folder}"] if folder else [f"tests/test_{name}.py", "tests/test_records.py"]
    return [path for path in dict.fromkeys((*near, *_ALWAYS)) if (ROOT / path).exists()]


def run(tree: Tree, names: Sequence[str]) -> Outcome:
    """Run the tests against each of these mutants.

    Raises:
        RuntimeError: If the tests fail without any mutant.
    """
    plan, told = tree.folder / "plan.json", tree.folder / "outcome.json"
    mutants = [f"{tree.dotted}.{name}" for name in names]
    plan.write_text(json.dumps({"module": tree.module, "mutants": mutants, "outcome": str(told)}), encoding="utf-8")
    places = [str(tree.folder), str(Path(__file__).resolve().parent.parent), str(ROOT)]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(places),
        "MUTATION_PLAN": str(plan),
        "PYTHONHASHSEED": "0",
    }
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "mutants.loop",
        "-p",
        "no:cacheprovider",
        "-q",
        *tests_of(tree.module),
    ]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
    if not told.exists():
        raise RuntimeError(f"the tests could not be run:\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
    outcome: Outcome = json.loads(told.read_text(encoding="utf-8"))
    return {name.rpartition(".")[2]: what for name, what in outcome.items()}
