"""A folder of releases to JSON Lines on one core, against the sum of the parses of the same texts.

Times are the processor's, so that it does not matter what else the machine does.
"""

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import hmip_parse
from bulk import compose


@dataclass(frozen=True, slots=True)
class Lines:
    """One run of `hmip-parse FOLDER > FILE`.

    Attributes:
        files: How many releases there are.
        seconds: How long the command took, its start included.
        start: How long it takes for a single release: nearly all of that is its start.
        parses: How long the parses of the same texts take, one after the other; the lesser of before and after.
    """

    files: int
    seconds: float
    start: float
    parses: float

    @property
    def whole(self) -> float:
        """The command in times of the parses."""
        return self.seconds / self.parses

    @property
    def running(self) -> float:
        """The command without its start, in times of the parses: the same for any number of files."""
        return (self.seconds - self.start) / self.parses


def measure(files: int) -> Lines:
    """Compose a folder, no two releases alike, and have the command read it.

    Raises:
        ValueError: If the command did not write a line for each release.
    """
    with tempfile.TemporaryDirectory() as where:
        root = Path(where)
        texts = compose(root / "texts", files, 0)
        compose(root / "one", 1, 0)
        out = root / "releases.jsonl"
        before = _parses(texts)
        start = min(_seconds(root / "one", out) for _ in range(3))
        seconds = _seconds(root / "texts", out)
        with out.open("rb") as opened:
            written = sum(1 for _ in opened)
        if written != files:
            raise ValueError(f"the command wrote {written} lines for {files} releases")
        return Lines(files, seconds, start, min(before, _parses(texts)))


def ratios(lines: Lines) -> dict[str, float]:
    """What is guarded."""
    return {"JSON Lines, of the parses": lines.running}


def _parses(texts: list[str]) -> float:
    start = time.process_time()
    for text in texts:
        hmip_parse.parse(text)
    return time.process_time() - start


def _seconds(folder: Path, out: Path) -> float:
    with out.open("wb") as opened:
        before = os.times()
        subprocess.run([sys.executable, "-m", "hmip_parse", str(folder)], stdout=opened, check=True)  # noqa: S603 - our own command
        after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system
