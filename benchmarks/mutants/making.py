"""A copy of the sources in which one module holds all its mutants, each of them asleep."""

import contextlib
import difflib
import hashlib
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCES = ROOT / "src" / "hmip_parse"
_NUMBER = re.compile(r"__mutmut_\d+$")


@dataclass(frozen=True, slots=True)
class Tree:
    """A copy of the sources.

    Attributes:
        module: The module with mutants, as 'extractors/dates'.
        folder: What is to stand first on the path.
        digest: Of the module's source, without its mutants.
        mutants: The mutants by name: the change of each, as lines of a diff.
    """

    module: str
    folder: Path
    digest: str
    mutants: dict[str, str]

    @property
    def dotted(self) -> str:
        """The module as it is imported."""
        return f"hmip_parse.{self.module.replace('/', '.')}"

    def change(self, name: str) -> str:
        """What a mutant changes."""
        return self.mutants[name]

    def key(self, name: str) -> str:
        """What a mutant is judged by: its function and its changed lines, which stay when others move."""
        lines = [line[1:].strip() for line in self.mutants[name].splitlines() if line.startswith("+")]
        return f"{function_of(name)}: {' / '.join(lines)}"


def modules() -> list[str]:
    """Every module, as 'extractors/dates'."""
    found = (path.relative_to(SOURCES).with_suffix("").as_posix() for path in SOURCES.rglob("*.py"))
    return sorted(name for name in found if not name.endswith("__"))


def function_of(name: str) -> str:
    """The function that a mutant changes, as written."""
    return _NUMBER.sub("", name).removeprefix("x_").removeprefix("xǁ").replace("ǁ", ".")


def digest_of(module: str) -> str:
    """The digest of a module as it stands."""
    return hashlib.sha256((SOURCES / f"{module}.py").read_bytes()).hexdigest()[:16]


def make(module: str, folder: Path) -> Tree:
    """Copy the sources to a folder, one module with its mutants."""
    from mutmut.mutation.file_mutation import mutate_file_contents  # noqa: PLC0415 - an extra

    copy = folder / "src" / "hmip_parse"
    shutil.copytree(SOURCES, copy, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "setup.cfg").write_text("[mutmut]\nsource_paths=src\n", encoding="utf-8")
    path = copy / f"{module}.py"
    with contextlib.chdir(folder):  # where mutmut looks for its settings
        made = mutate_file_contents(str(path), path.read_text(encoding="utf-8"))
    path.write_text(made.code, encoding="utf-8")
    lines = made.code.splitlines()
    bodies = {name: lines[span.start - 1 : span.end] for name, span in made.line_span_by_function_name.items()}
    changes = {name: _change(bodies, name) for name in made.mutant_names}
    return Tree(module, folder / "src", digest_of(module), changes)


def _change(bodies: dict[str, list[str]], name: str) -> str:
    original = _NUMBER.sub("__mutmut_orig", name)
    after = [line.replace(name, original) for line in bodies[name]]
    diff = difflib.unified_diff(bodies[original], after, lineterm="", n=1)
    return "\n".join(line for line in diff if not line.startswith(("---", "+++", "@@")))
