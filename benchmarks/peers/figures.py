"""number-parser: turns number words of a text into digits; two patterns then read what stands behind them."""

import re
from collections.abc import Callable
from typing import Any

from peers.peer import Peer, Values

_PERCENTAGE = re.compile(r"(\d+(?:\.\d+)?)\s?(?:per cent|%)")
_TOTAL = re.compile(r"\b(?:ma[dk]es?|were)\s+(\d+)\s+recommendations", re.IGNORECASE)


def _load() -> Callable[[str], Any]:
    from number_parser import parse  # noqa: PLC0415 - an extra

    return lambda text: parse(text, language="en")


def values(found: str) -> Values:
    """The percentages and the number of recommendations."""
    return {
        "percentages": [float(digits) for digits in _PERCENTAGE.findall(found)],
        "recommendations": [int(digits) for digits in _TOTAL.findall(found)[:1]],
    }


PEER = Peer("number-parser", ("number-parser",), "`parse`: number words to digits; numbers alone", _load, values)
