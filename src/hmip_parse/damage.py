"""What damages a text on its way: UTF-8 read as something else, entities of HTML, ligatures, what cannot be seen."""

import html
import re

from hmip_parse.folding import Edit
from hmip_parse.patterns import lazy

_INVISIBLES = "\ufeff\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\xad"
# UTF-8 that was read as Windows-1252: each character and what it was turned into. A code point that Windows-1252 does
# not define comes out as a control character, as U+FFFD or not at all.
_MANGLED = "‘’“”–—…•‐‑™€£éèêëâàáäôóöûúüîïçñÉŵŷ½©®°\xa0\u200b\ufeff"


def _mojibake() -> dict[str, str]:
    found = {}
    for char in _MANGLED:
        raw = char.encode()
        found[raw.decode("latin-1")] = char
        found["".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in raw)] = char
        found.setdefault(raw.decode("cp1252", "replace"), char)  # ” and ‐ come out alike: ” stands first, and often
    found["â€"] = "”"  # the byte 9D is undefined, and often dropped
    return {
        mangled: "" if char in _INVISIBLES else char
        for mangled, char in sorted(found.items(), key=lambda item: -len(item[0]))
    }


_MOJIBAKE = _mojibake()
_MOJIBAKE_RUN = lazy("|".join(map(re.escape, _MOJIBAKE)))
_ENTITY = lazy(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d{0,2});")
_INVISIBLE = lazy(f"[{_INVISIBLES}]+")
# Two or three letters in one character, as typesetters and PDFs have them.
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_LIGATURE = lazy(f"[{''.join(_LIGATURES)}]")


def repairs(text: str, norm: str) -> tuple[list[Edit], list[Edit]]:
    """What mends a text, and which of it stands for damage: mangled characters and entities.

    The rest are ligatures, and invisible characters, of which nothing is left.
    """
    mended: list[Edit] = []
    if "&" in norm and ";" in norm:
        for m in _ENTITY.finditer(text):
            plain = html.unescape(m[0])
            if len(plain) == 1:
                mended.append((m.start(), m.end(), "" if plain in _INVISIBLES else plain))
    if norm.isascii():  # none of these is folded, and the norm is the smaller string
        return mended, mended
    if "â" in norm or "Â" in norm or "Ã" in norm or "Å" in norm or "ï" in norm and "ï»" in text:
        found = _MOJIBAKE_RUN.finditer(text)
        mended += [(m.start(), m.end(), _MOJIBAKE[m[0]]) for m in found]
    edits = list(mended)
    for char in _INVISIBLES:
        if char in norm:
            edits += [(m.start(), m.end(), "") for m in _INVISIBLE.finditer(text)]
            break
    for char in _LIGATURES:
        if char in norm:
            edits += [(m.start(), m.end(), _LIGATURES[m[0]]) for m in _LIGATURE.finditer(text)]
            break
    edits.sort()
    return edits, mended
