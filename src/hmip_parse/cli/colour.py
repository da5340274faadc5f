"""Colours on a terminal, where it wants any.

`NO_COLOR` takes them away (https://no-color.org), `FORCE_COLOR` brings them even into a pipe
(https://force-color.org); otherwise a terminal has them, unless it says by `TERM=dumb` that it cannot.
"""

import os
from typing import TextIO

_CODES = {"bold": "1", "dim": "2", "error": "1;31", "warning": "1;33", "info": "1;36", "good": "1;32"}


def wanted(stream: TextIO) -> bool:
    """Whether what goes to this stream is to be coloured."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return is_terminal(stream) and os.environ.get("TERM") != "dumb"


def is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody looks at this stream."""
    return stream is not None and not stream.closed and stream.isatty()


def painted(text: str, style: str, *, colour: bool) -> str:
    """The text in a style: `bold`, `dim`, `good`, or one of the severities."""
    return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if colour and text else text
