"""The progress as a bar, by rich."""

import sys
from types import TracebackType
from typing import Self

from rich import progress
from rich.console import Console


class Bar:
    """A bar, how many are done, and how long the rest will take."""

    def __init__(self, total: int) -> None:
        self._bar = progress.Progress(
            progress.BarColumn(),
            progress.MofNCompleteColumn(),
            progress.TextColumn("files"),
            progress.TimeRemainingColumn(),
            console=Console(file=sys.stderr),
            transient=True,
            redirect_stdout=False,  # it would send the output to the terminal, wherever it is to go
            redirect_stderr=False,
        )
        self._task = self._bar.add_task("", total=total)

    def advance(self) -> None:
        """One more is done."""
        self._bar.advance(self._task)

    def above(self, line: str) -> None:
        """Print a line to standard error, above the bar."""
        self._bar.console.print(line, markup=False, highlight=False, emoji=False, soft_wrap=True)

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()
