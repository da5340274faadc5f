"""dateparser: every date that it finds in a text; the last one that is a whole day is taken for the publication."""

import re
from collections.abc import Callable
from typing import Any

from peers.peer import Peer, Values

_WHOLE_DAY = re.compile(r"\b\d{1,2}\b.*\b\d{4}\b")


def _load() -> Callable[[str], Any]:
    from dateparser.search import search_dates  # noqa: PLC0415 - an extra

    settings = {"DATE_ORDER": "DMY", "STRICT_PARSING": True}
    return lambda text: search_dates(text, languages=["en"], settings=settings) or []


def values(found: list[tuple[str, Any]]) -> Values:
    """The day of publication: the note that states it comes last."""
    days = [moment.date().isoformat() for words, moment in found if _WHOLE_DAY.search(words)]
    return {"published": days[-1:]}


PEER = Peer(
    "dateparser",
    ("dateparser",),
    "`search_dates`, in English, days first, strict; dates alone",
    _load,
    values,
)
