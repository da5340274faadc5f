"""The figures of mutation testing: kept in mutation.json, and the page that shows them."""

import collections
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from mutants import judged, making
from mutants.making import Tree
from mutants.running import Outcome

RECORD = Path(__file__).resolve().parent.parent / "mutation.json"


@dataclass(frozen=True, slots=True)
class Result:
    """What became of the mutants of a module.

    Attributes:
        module: As 'extractors/dates'.
        digest: Of its source.
        mutants: How many there were.
        timeouts: How many of the killed were stopped, since the tests did not end.
        survivors: Those that no test failed on, by name: what each is judged by.
    """

    module: str
    digest: str
    mutants: int
    timeouts: int
    survivors: Mapping[str, str]

    @classmethod
    def of(cls, tree: Tree, outcome: Outcome) -> Self:
        """The figures of a run."""
        found = collections.Counter(outcome.values())
        survivors = {name: tree.key(name) for name, what in outcome.items() if what == "survived"}
        return cls(tree.module, tree.digest, len(outcome), found["timeout"], survivors)

    @property
    def killed(self) -> int:
        """How many a test failed on."""
        return self.mutants - len(self.survivors)

    def equal(self, judgements: Mapping[str, str]) -> int:
        """How many survivors are judged to change nothing that can be seen."""
        return sum(key in judgements for key in self.survivors.values())

    def line(self, judgements: Mapping[str, str]) -> str:
        """The figures in a line."""
        return f"{self.module}: {self.killed} of {self.mutants} killed, {self.share:.1%}; {self.equal(judgements)} of {len(self.survivors)} survivors judged"

    @property
    def share(self) -> float:
        """The share of the mutants that were killed."""
        return self.killed / self.mutants if self.mutants else 1.0


def read(path: Path = RECORD) -> dict[str, Result]:
    """What is recorded, by module."""
    plain = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
    return {row["module"]: Result(**row) for row in plain}


def add(result: Result, path: Path = RECORD) -> None:
    """Record a result, in place of the module's last one."""
    rows = read(path) | {result.module: result}
    plain = [asdict(rows[name]) for name in sorted(rows)]
    path.write_text(json.dumps(plain, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")


_ABOUT = """\
# Mutation testing

Each function is changed in one place at a time ('mutant'), in every way that [mutmut](https://github.com/boxed/mutmut)
knows, and the tests are run: a mutant that no test fails on *survives*, and shows a gap in the tests or a change that
nobody can see. How it is done is said in `benchmarks/mutation.py`.

```sh
pip install -e '.[test,mutation]'
python benchmarks/mutation.py extractors/dates --show    # one module, with the changes that survive
python benchmarks/mutation.py                            # all modules of the table
python benchmarks/mutation.py --docs docs/mutation.md    # this page, from benchmarks/mutation.json
```

mutmut's mutants are used and its loop is not: it collects the tests anew for each mutant, which takes longer than
running them. Patterns and tables at the top of a module are no functions, and are not changed; the fixtures and the
tables of the tests hold them.
"""
_SCOPE = """\
Measured are {measured} of the {all} modules of the core; of the others nothing is known. A module that has changed
since it was measured is marked: its figures are of the text that it had.
"""


def page(path: Path = RECORD) -> str:
    """The page of the documentation."""
    rows = read(path)
    core = [name for name in making.modules() if _is_core(name)]
    parts = [_ABOUT, _SCOPE.format(measured=sum(name in rows for name in core), all=len(core))]
    table = [
        "| Module | mutants | killed | share | judged to change nothing | open | |",
        "|---|--:|--:|--:|--:|--:|---|",
    ]
    sums = [0, 0, 0]
    for name, row in rows.items():
        judgements = judged.of(name)
        equal = row.equal(judgements)
        changed = "changed since" if row.digest != making.digest_of(name) else ""
        left = len(row.survivors) - equal
        sums = [total + more for total, more in zip(sums, (row.mutants, row.killed, equal), strict=True)]
        table.append(f"| {name} | {row.mutants} | {row.killed} | {row.share:.1%} | {equal} | {left} | {changed} |")
    if sums[0]:
        mutants, killed, equal = sums
        table.append(
            f"| all | {mutants} | {killed} | {killed / mutants:.1%} | {equal} | {mutants - killed - equal} | |"
        )
    parts.append("\n".join(table) + "\n")
    parts.append("## Survivors\n")
    for name, row in rows.items():
        if row.survivors:
            judgements = judged.of(name)
            parts.append(f"### {name}\n")
            parts.append(
                "\n".join(f"- `{key}`: {judgements.get(key, 'open')}" for key in sorted(set(row.survivors.values())))
                + "\n"
            )
    return "\n".join(parts)


_OUTER = (
    "readers/",
    "spark/",
    "tables/",
    "explain/",
    "lint/",
    "cli",
    "bulk",
    "pool",
    "inputs",
    "media",
    "screen",
    "summary",
    "version",
)


def _is_core(name: str) -> bool:
    return not name.startswith(_OUTER)
