"""The examples of a page: its fenced blocks, and how those of each language are run and held to what is printed.

All blocks of a page run in their order, in one folder that holds a copy of `fixtures/`. `python` is what a session of
Python shows, or a program; `console` has commands behind `$ ` and what they print, where a line `...` stands for any
lines; `r` is a program for Rscript. Others (`sh`, `text`, `sql`, …) are for reading, and are not run.
"""

import doctest
import itertools
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

_FENCE = re.compile(r"^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_END = "--- end of a command, with what it printed ---"
_LONGEST = 60  # seconds of one block


class Block(NamedTuple):
    """A fenced block, and the line of the page that its text begins with."""

    language: str
    text: str
    line: int


def blocks(page: Path) -> Iterator[Block]:
    """The blocks of a page that are run."""
    text = page.read_text(encoding="utf-8")
    for found in _FENCE.finditer(text):
        if found["language"] in _RUNNERS:
            yield Block(found["language"], found["text"], text.count("\n", 0, found.start("text")) + 1)


class Runner:
    """Runs the blocks of a page in a folder.

    Attributes:
        faults: What came out otherwise than printed.
        passed_over: Why blocks were not run.
    """

    def __init__(self, page: str, folder: Path) -> None:
        self.page = page
        self.folder = folder
        self.faults: list[str] = []
        self.passed_over: list[str] = []
        self._names: dict[str, Any] = {"__name__": "__main__"}
        self._python = doctest.DocTestRunner(verbose=False)

    def run(self, block: Block) -> None:
        """Run one block. The working directory of this process has to be `folder`."""
        _RUNNERS[block.language](self, block)

    def _run_python(self, block: Block) -> None:
        if ">>> " not in block.text:
            exec(compile(block.text, f"{self.page}:{block.line}", "exec"), self._names)  # noqa: S102 - our own page
            return
        test = doctest.DocTestParser().get_doctest(block.text, self._names, self.page, self.page, block.line - 1)
        self._python.run(test, out=self.faults.append, clear_globs=False)
        self._names.update(test.globs)

    def _run_console(self, block: Block) -> None:
        if not shutil.which("bash"):
            self.passed_over.append(f"{self.page}:{block.line}: there is no bash here")
            return
        commands = [*_commands(block.text)]
        assert commands, f"{self.page}:{block.line}: no line of this block begins with '$ '"
        # One shell for the block, so that `echo $?` and variables mean what they mean to people.
        script = "\n".join(f'{command}\n{{ s=$?; printf "%s\\n" "{_END}"; (exit $s); }}' for command, _ in commands)
        done = subprocess.run(  # noqa: S603 - our own page
            ["bash", "-c", f"exec 2>&1\n{script}"],  # noqa: S607 - whichever bash is there
            cwd=self.folder,
            env=_environment(),
            capture_output=True,
            encoding="utf-8",
            timeout=_LONGEST,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        outputs = done.stdout.split(f"{_END}\n")
        for (command, expected), output in itertools.zip_longest(commands, outputs[: len(commands)], fillvalue=""):
            if not _fits(expected, output):
                self.faults.append(
                    f"{self.page}:{block.line}: $ {command}\nexpected:\n{expected}\nprinted:\n{output}\n"
                )

    def _run_r(self, block: Block) -> None:
        if not shutil.which("Rscript"):
            self.passed_over.append(f"{self.page}:{block.line}: there is no Rscript here")
            return
        done = subprocess.run(  # noqa: S603 - our own page
            ["Rscript", "-e", block.text],  # noqa: S607 - whichever R is there
            cwd=self.folder,
            capture_output=True,
            encoding="utf-8",
            timeout=_LONGEST,
            check=False,
        )
        if done.returncode:
            self.faults.append(f"{self.page}:{block.line}: Rscript ended with {done.returncode}\n{done.stderr}")


_RUNNERS = {"python": Runner._run_python, "console": Runner._run_console, "r": Runner._run_r}


def _commands(text: str) -> Iterator[tuple[str, str]]:
    """Each command of a console, its lines behind `> ` or a backslash included, and what is printed behind it."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        lines = part.splitlines()
        command = [lines.pop(0)]
        while lines and (lines[0].startswith("> ") or command[-1].endswith("\\")):
            command.append(lines.pop(0).removeprefix("> "))
        yield "\n".join(command), "\n".join(lines)


def _fits(expected: str, printed: str) -> bool:
    """Whether what is printed is what is expected, where a line `...` stands for any lines, or none."""
    pattern = "".join(
        r"(?:.*\n)*?" if line.strip() == "..." else f"{re.escape(line.rstrip())}[ ]*\n"
        for line in expected.rstrip("\n").splitlines()
    )
    return re.fullmatch(pattern, f"{printed.rstrip()}\n" if printed.strip() else "") is not None


def _environment() -> dict[str, str]:
    """A plain terminal, with the command and the Python of these tests at hand."""
    scripts = str(Path(sys.executable).parent)
    kept = {name: value for name, value in os.environ.items() if name not in ("FORCE_COLOR", "PYTHONWARNINGS")}
    return kept | {
        "PATH": os.pathsep.join([scripts, os.environ.get("PATH", "")]),
        "COLUMNS": "100",
        "LC_ALL": "C.UTF-8",
        "NO_COLOR": "1",
    }
