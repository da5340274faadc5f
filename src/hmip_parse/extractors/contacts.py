"""Where the report is to be found, and whom the press may ask: both from the notes to editors."""

import re

from hmip_parse.spans import Span
from hmip_parse.tokenizer import Document

# The address stands in the note that says where or when the report is available.
_AVAILABLE = re.compile(r"\b(?:available|found|published|read|downloaded|online|accessed)\b")
_URL = re.compile(
    r"\b(?:https?://)?(?:[a-z0-9-]+\.)+(?:gov\.uk|org\.uk|co\.uk|uk|org|com|net)(?:/[\w./~%#?=&+-]*)?", re.IGNORECASE
)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}", re.IGNORECASE)


def read_report_url(document: Document) -> tuple[str | None, Span | None]:
    """The address of the report as printed, and its place."""
    norm = document.source.norm
    for note in document.notes:
        if _has_address(document.source.lower, note.start, note.end) and _AVAILABLE.search(norm, note.start, note.end):
            for found in _URL.finditer(norm, note.start, note.end):
                if "@" in norm[max(found.start() - 1, 0) : found.start()] or norm.startswith("@", found.end()):
                    continue
                start, end = found.start(), found.start() + len(found[0].rstrip("./"))
                return document.source.view[start:end], document.source.span(start, end)
    return None, None


def _has_address(lower: str, start: int, end: int) -> bool:
    return any(lower.find(part, start, end) != -1 for part in (".uk", "www.", "http", ".org", ".com", ".net"))


def read_media_email(document: Document) -> tuple[str | None, Span | None]:
    """The e-mail address for the press, and its place."""
    norm = document.source.norm
    for note in document.notes:
        if norm.find("@", note.start, note.end) != -1 and (found := _EMAIL.search(norm, note.start, note.end)):
            return document.source.view[slice(*found.span())], document.source.span(*found.span())
    return None, None
