"""Marks that a text has lost: quotation marks, apostrophes and dashes that came out as U+FFFD or as question marks.

Where they stood tells what they were. Only the norm gets them back: what is printed stays as it is.
"""

from hmip_parse.patterns import lazy

LOST = "\ufffd"
_OPENED = lazy(r"(?:^|[ \n(])\?(?=\w)")  # in no text that has its marks does a question begin so
_FEWEST = 2
_PHRASE = 90  # characters that stand in single marks, at most
_STOPS = frozenset(".,!?")
_BEFORE, _BEHIND = frozenset(" \n(-["), frozenset(" \n.,;:!?)]-")


def lost_mark(norm: str) -> str:
    """The character that stands for the marks of a text; an empty string where none is lost."""
    if LOST in norm:
        return LOST
    if "?" not in norm:
        return ""
    asked = (" ?" in norm or "\n?" in norm or norm.startswith("?")) and '"' not in norm and "'" not in norm
    return "?" if asked and len(_OPENED.findall(norm)) >= _FEWEST else ""


def restored(norm: str, lost: str) -> str:
    """The norm with marks in their places; of the same length."""
    parts: list[str] = []
    done = 0
    opened: list[str] = []
    at = norm.find(lost)
    while at != -1:
        if "\n" in norm[done:at]:
            opened = []
        parts += norm[done:at], _mark(norm, at, lost, opened)
        done = at + 1
        at = norm.find(lost, done)
    parts.append(norm[done:])
    return "".join(parts)


def _mark(norm: str, at: int, lost: str, opened: list[str]) -> str:
    before, behind = norm[at - 1] if at else "\n", norm[at + 1 : at + 2] or "\n"
    if before.isalnum() and behind.isalnum():
        return "-" if before.isdecimal() and behind.isdecimal() else "'"
    if before in _BEFORE:
        if behind in " \n":
            return "-"
        opened.append("'" if _is_phrase(norm, at, lost) else '"')
        return opened[-1]
    if behind not in _BEHIND and behind != lost:
        return lost
    if not opened:
        return "'" if lost == LOST and before.isalnum() else lost
    if opened[-1] == '"' and before not in _STOPS and before != lost and behind != "\n":
        return "'" if lost == LOST else lost  # the children's; or a question
    return opened.pop()


def _is_phrase(norm: str, at: int, lost: str) -> bool:
    """Whether a mark opens a few words, and no speech: those end before the next stop."""
    if norm.endswith(": ", 0, at):
        return False
    end = norm.find(lost, at + 1, at + _PHRASE)
    while end != -1 and norm[end + 1 : end + 2].isalnum():
        end = norm.find(lost, end + 1, at + _PHRASE)
    return end != -1 and norm[end - 1] not in _STOPS and not any(stop in norm[at:end] for stop in (". ", "\n"))
