"""How a text stands on a screen: what of it can be shown, and how many columns that takes."""

import unicodedata

_ABOVE_OTHERS = frozenset(("Mn", "Me", "Cf"))  # accents, joiners and marks of direction take no column of their own


def printable(text: str) -> str:
    """The text on one line, with lone surrogates and all that a terminal might take for a command as escapes."""
    return escaped(" ".join(text.split()))


def escaped(text: str) -> str:
    """The text with all that is not printable as escapes; blanks stay as they are."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def width(text: str) -> int:
    """How many columns of a terminal the text takes: two for a wide character, none for an accent above another."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(char: str) -> int:
    if char.isascii():
        return 1
    if unicodedata.category(char) in _ABOVE_OTHERS:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1
