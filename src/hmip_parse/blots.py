"""Characters that cannot be read: a number that one touches is no number any more.

Scanners put '■' where they make nothing out, and letters for digits: '■9 November 2021', '2O21', 'scored 1■ points'.
Elsewhere a digit becomes a question mark. What is left of such a number would be another one.
"""

from hmip_parse.folding import edited
from hmip_parse.lost import DATES_ON, LOST
from hmip_parse.patterns import lazy

BLOT = "█"
"""What the norm has for them."""

_BLOCKS = "■□█▮▯▉"  # two of them are bullets too: those have a blank behind, or begin a line
_RUN = f"[{_BLOCKS}]"
_UNREAD = lazy(
    rf"(?<=\w){_RUN}+|{_RUN}{{2,}}|(?<=[^\n]){_RUN}(?=\w)|^{_RUN}(?=\d)|\n{_RUN}(?=\d)|(?<=[a-z,] ){_RUN}(?={DATES_ON.pattern})"
)
_ASKED = lazy(
    rf"(?<=\d)\?(?=[\d-]| [A-Za-z]+ \d)|(?<=[ (])\?(?=[\da-z]|{DATES_ON.pattern})|(?<=\b20)\?(?=\d)|(?<=\b20\d)\?|(?<=[a-z])\?(?=[a-z])"
)
_LOST_DIGIT = lazy(rf"(?<=\d){LOST}|{LOST}(?=\d)| {LOST}(?={DATES_ON.pattern}|[a-z])")
# A number of digits and of letters that look like them.
_MIXED = lazy(r"(?<![\w/.@=-])(?=[OlI]*\d)(?=\d*[OlI])[\dOlI]{2,4}(?![\w/@])")
_LONE = lazy(rf"(?<= )[oil](?={DATES_ON.pattern})")  # the day of a date
_LONE_LETTERS = tuple(f" {letter}{behind}" for letter in "oil" for behind in " ,")
_DIGITS_AND_LETTERS = bytes(
    ord("0") if chr(byte).isdigit() else ord("O") if chr(byte) in "OlI" else ord(" ") for byte in range(128)
).ljust(256)


def blotted(view: str, norm: str) -> str:
    """The norm with `BLOT` for what cannot be read; of the same length."""
    if not view.isascii() and any(block in view for block in _BLOCKS):
        norm = _marked(norm, [(found.start() + (found[0][0] == "\n"), found.end()) for found in _UNREAD.finditer(view)])
    if "?" in norm:
        norm = _marked(norm, _asked(norm))
    if LOST in norm:
        norm = _marked(norm, [found.span() for found in _LOST_DIGIT.finditer(norm)])
    shapes = norm.encode("ascii", "replace").translate(_DIGITS_AND_LETTERS)  # a tenth of a pattern's time
    if b"0O" in shapes or b"O0" in shapes:
        norm = _marked(norm, [found.span() for found in _MIXED.finditer(norm)])
    return norm


def _asked(norm: str) -> list[tuple[int, int]]:
    """Where a question mark stands for a digit, or for a letter of a word; in an address it does not."""
    found: list[tuple[int, int]] = []
    at = norm.find("?")
    while at != -1:
        if _ASKED.match(norm, at) and "/" not in norm[norm.rfind(" ", 0, at) : at]:
            found.append((at, at + 1))
        at = norm.find("?", at + 1)
    return found


def _marked(norm: str, places: list[tuple[int, int]]) -> str:
    if not places:
        return norm
    return edited(norm, [(start, end, BLOT * (end - start)) for start, end in places])


def is_blotted(lower: str, start: int, end: int) -> bool:
    """Whether something in this range of the text cannot be read."""
    words = lower[max(start, 0) : end]
    if BLOT in words or LOST in words:
        return True
    return any(letter in words for letter in _LONE_LETTERS) and _LONE.search(words) is not None
