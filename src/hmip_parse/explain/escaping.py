"""Any string as part of a page: nothing in it is markup, and what cannot be seen or would reorder is spelt out."""

import html
import re

from hmip_parse.patterns import lazy

# HTML cannot hold NUL and lone surrogates, and reads C1 controls as Windows-1252. Marks that reorder text could show
# words in another order than that in which they were parsed. Noncharacters and controls have no glyph.
_ODD = lazy("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_LONE_RETURN = lazy("\r(?!\n)")


def text(words: str) -> str:
    """Words as the content of an element, every line end and blank kept."""
    escaped = html.escape(words)
    if "\r" in escaped:
        escaped = _LONE_RETURN.sub("\r<br>", escaped).replace("\r", "&#13;")
    return escaped if escaped.isascii() and escaped.isprintable() else _ODD.sub(_element, escaped)


def plain(words: str) -> str:
    """Words as the value of an attribute or as a title, on one line."""
    return _ODD.sub(_name, html.escape(" ".join(words.split())))


def clipped(words: str, most: int) -> str:
    """At most so many characters of the words, on one line, cut between words where there is a blank; not escaped."""
    head = words[: 8 * most]  # what is cut off is not looked at: a statement may be shown by each of its many parts
    folded = " ".join(head.split())
    if len(folded) <= most and len(head) == len(words):
        return folded
    cut = folded[:most]
    return f"{cut.rpartition(' ')[0] or cut}…"


def _name(found: re.Match[str]) -> str:
    return f"U+{ord(found[0]):04X}"


def _element(found: re.Match[str]) -> str:
    return f'<span class="odd">{_name(found)}</span>'
