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
        all: How many mutants the module has.
        mutants: How many of them were tried: all, or a sample.
        timeouts: How many of the killed were stopped, since the tests did not end.
        survivors: Those that no test failed on, by name: what each is judged by.
    """

    module: str
    digest: str
    all: int
    mutants: int
    timeouts: int
    survivors: Mapping[str, str]

    @classmethod
    def of(cls, tree: Tree, outcome: Outcome) -> Self:
        """The figures of a run."""
        found = collections.Counter(outcome.values())
        survivors = {name: tree.key(name) for name, what in outcome.items() if what == "survived"}
        return cls(tree.module, tree.digest, len(tree.mutants), len(outcome), found["timeout"], survivors)

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
python benchmarks/mutation.py --sample 30                # the whole core, at most 30 mutants of a module, by lot
python benchmarks/mutation.py                            # the whole core, every mutant: some hours
python benchmarks/mutation.py --docs docs/mutation.md    # this page, from benchmarks/mutation.json
```

mutmut's mutants are used and its loop is not: it collects the tests anew for each mutant, which takes longer than
running them. Patterns and tables at the top of a module are no functions, and are not changed; the fixtures and the
tables of the tests hold them.
"""
_SCOPE = """\
Measured are {measured} of the {all} modules of the core. Of some all mutants were tried, of others a sample drawn by lot; the
last line weighs each module by the number of its mutants. A module that has changed since it was measured is marked: its
figures are of the text that it had.
"""


def page(path: Path = RECORD) -> str:
    """The page of the documentation."""
    rows = read(path)
    parts = [_ABOUT, _SCOPE.format(measured=sum(name in rows for name in core()), all=len(core())), _table(rows)]
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


def _table(rows: Mapping[str, Result]) -> str:
    lines = [
        "| Module | mutants | tried | killed | share | judged to change nothing | open | |",
        "|---|--:|--:|--:|--:|--:|--:|---|",
    ]
    for name, row in rows.items():
        equal = row.equal(judged.of(name))
        left = len(row.survivors) - equal
        changed = "changed since" if row.digest != making.digest_of(name) else ""
        lines.append(
            f"| {name} | {row.all} | {row.mutants} | {row.killed} | {row.share:.1%} | {equal} | {left} | {changed} |"
        )
    if rows:
        killed, equal = (
            sum(parts)
            for parts in zip(*((row.killed, row.equal(judged.of(row.module))) for row in rows.values()), strict=True)
        )
        tried, all_of_them = sum(row.mutants for row in rows.values()), sum(row.all for row in rows.values())
        share = sum(row.share * row.all for row in rows.values()) / max(all_of_them, 1)
        lines.append(
            f"| all | {all_of_them} | {tried} | {killed} | {share:.1%} | {equal} | {tried - killed - equal} | |"
        )
    return "\n".join(lines) + "\n"


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
    "lines",
)


def core() -> list[str]:
    """The modules between a text and its record."""
    return [name for name in making.modules() if not name.startswith(_OUTER)]
