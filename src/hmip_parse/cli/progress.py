"""How far the work is: a line on the terminal, gone when it is done. Nobody else sees it."""

import os
import sys
import time
from types import TracebackType
from typing import Protocol, Self

from hmip_parse.cli.colour import is_terminal

_EVERY = 0.1  # seconds between two states of the line: more often, nobody reads it
_CLEAR = "\r\x1b[K"


class Progress(Protocol):
    """What shows the progress. Use it as a context manager."""

    def advance(self) -> None:
        """One more is done."""

    def above(self, line: str) -> None:
        """Print a line to standard error, so that it stays."""

    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def progress(total: int, *, shown: bool) -> Progress:
    """The progress over so many files: by rich where it is installed, else a plain counter.

    Args:
        total: How many there are; for one alone, nothing is shown.
        shown: Whether it may be shown at all; only a terminal on standard error gets it in any case.
    """
    if not shown or total <= 1 or not is_terminal(sys.stderr) or os.environ.get("TERM") == "dumb":
        return Silent()
    try:
        from hmip_parse.cli.bar import Bar  # noqa: PLC0415 - an extra, and wanted on terminals alone
    except ModuleNotFoundError:
        return Counter(total)
    return Bar(total)


class Silent:
    """No progress."""

    def advance(self) -> None:
        """One more is done."""

    def above(self, line: str) -> None:
        """Print a line to standard error."""
        print(line, file=sys.stderr)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass


class Counter(Silent):
    """A plain line: `12 of 300 files`."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._shown_at = 0.0

    def advance(self) -> None:
        """One more is done."""
        self._done += 1
        now = time.monotonic()
        if now - self._shown_at >= _EVERY:
            self._shown_at = now
            self._show(f"{_CLEAR}{self._done} of {self._total} files")

    def above(self, line: str) -> None:
        """Print a line to standard error, in place of the counter, which comes again below it."""
        self._show(_CLEAR)
        self._shown_at = 0.0
        super().above(line)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._show(_CLEAR)

    def _show(self, text: str) -> None:
        sys.stderr.write(text)
        sys.stderr.flush()
