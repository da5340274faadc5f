"""The codes that a check is to look for, and what each of them means."""

import difflib
import textwrap
from collections.abc import Iterable

from hmip_parse.diagnostics import ADVICE, CODES


class UnknownCodeError(ValueError):
    """There is no such code; the message says which one is nearest."""

    def __init__(self, code: str) -> None:
        near = difflib.get_close_matches(code, CODES, 1)
        mend = f"did you mean {near[0]!r}?" if near else f"the codes are {', '.join(CODES)}"
        super().__init__(f"there is no code {code!r}; {mend}")


def chosen(select: Iterable[str], ignore: Iterable[str]) -> frozenset[str]:
    """The codes that are wanted: those selected, or else all, less those ignored.

    Raises:
        UnknownCodeError: If there is no such code.
    """
    wanted = _known(select) or frozenset(CODES)
    return wanted - _known(ignore)


def explain(code: str, columns: int) -> str:
    """What a code means, how much it matters, an example, and what to do.

    Raises:
        UnknownCodeError: If there is no such code.
    """
    if code not in CODES:
        raise UnknownCodeError(code)
    row = CODES[code]
    parts = (f"{code} ({row.severity})", row.meaning, f"For example: {row.example}", ADVICE[row.severity])
    return "\n\n".join(textwrap.fill(part, columns) for part in parts)


def _known(values: Iterable[str]) -> frozenset[str]:
    """The codes in the values of an option, which are parted by commas."""
    codes = [code.strip() for value in values for code in value.split(",") if code.strip()]
    for code in codes:
        if code not in CODES:
            raise UnknownCodeError(code)
    return frozenset(codes)
