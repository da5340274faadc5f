"""Files that are whole or not there: written beside their place, and moved to it when they are done."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

_UNFINISHED = ".unfinished"


@contextlib.contextmanager
def whole(path: Path) -> Iterator[Path]:
    """The path to write to; its content takes the place of `path` at the end, and never without an error before."""
    beside = path.with_name(path.name + _UNFINISHED)
    try:
        yield beside
        with beside.open("r+b") as written:
            os.fsync(written.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
