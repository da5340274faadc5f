"""Marks that a text has lost: quotation marks, apostrophes and dashes that came out as U+FFFD or as question marks.

Where they stood tells what they were. Only the norm gets them back: what is printed stays as it is.
"""

from hmip_parse.patterns import lazy
from hmip_parse.vocabulary import MONTH

LOST = "\ufffd"
# In no text that has its marks does a question begin so, or stand by itself, or in 'the town?s', 'doesn?t'.
_OPENED = lazy(r"(?:^|[ \n(])\?(?=[\w ])|(?<=[a-z])\?(?:s|t|re|ve|ll)\b")
_NUMBER_ENDS, _NUMBER_BEGINS = lazy(r"\d{1,4}$"), lazy(r"\d{1,4}")
_MONTH_ENDS = lazy(rf"(?i:{MONTH}) $")
_YEAR = 4  # digits
_LONGEST_MONTH = len("September ")
DATES_ON = lazy(
    rf"(?: (?:and |to |- )?\d{{0,2}}(?: ?(?:and|to|-) ?\d{{1,2}})? ?(?i:{MONTH})\b|,? (?:and |to |- )\d|, \d)"
)
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
    if before.isdecimal() or behind.isdecimal():  # it may have been a digit
        return "-" if _is_range(norm, at) else lost
    if before.isalnum() and behind.isalnum():
        return "'"
    if before == " " and behind in " ," and DATES_ON.match(norm, at + 1):
        return lost
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


def _is_range(norm: str, at: int) -> bool:
    """Whether the numbers beside a mark can be the ends of a range: '15?17', '2019?20'; '1?0' was one number."""
    first, last = _NUMBER_ENDS.search(norm, max(0, at - _YEAR), at), _NUMBER_BEGINS.match(norm, at + 1)
    if first is None or last is None:
        return False
    one, other = first[0], last[0]
    if (
        one == "2"
        and len(other) == len("22")
        or _MONTH_ENDS.search(norm, max(0, first.start() - _LONGEST_MONTH), first.start())
    ):
        return False  # 'in its 2?22 report', 'January 2?23'
    return int(one) < int(other) or len(one) == _YEAR and int(one[2:]) < int(other)


def _is_phrase(norm: str, at: int, lost: str) -> bool:
    """Whether a mark opens a few words, and no speech: those end before the next stop."""
    if norm.endswith(": ", 0, at):
        return False
    end = norm.find(lost, at + 1, at + _PHRASE)
    while end != -1 and norm[end + 1 : end + 2].isalnum():
        end = norm.find(lost, end + 1, at + _PHRASE)
    return end != -1 and norm[end - 1] not in _STOPS and not any(stop in norm[at:end] for stop in (". ", "\n"))
