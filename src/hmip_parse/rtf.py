r"""The source of a document in Rich Text Format, pasted as it stands: '{\rtf1\ansi … \b Rated\b0  \'91Good\'92\par'."""

from hmip_parse.folding import Edit, apart
from hmip_parse.patterns import lazy

_OPENS = "{\\rtf"
_TOKEN = lazy(
    r"\\'(?P<byte>[0-9a-fA-F]{2})|\\u(?P<code>-?\d{1,5}) ?\??|\\(?P<word>[a-z]{1,32})-?\d{0,10} ?|\\(?P<sign>[^a-z])|(?P<brace>[{}])|(?P<end>\r\n|\r|\n)"
)
_BREAKS = frozenset("par line sect page row".split())
_BLANKS = frozenset("tab cell emspace enspace".split())
_MARKS = {"lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "endash": "–", "emdash": "—", "bullet": "•"}
_SIGNS = {"~": "\xa0", "_": "-", "\\": "\\", "{": "{", "}": "}"}
# Groups that hold no words of the text.
_ASIDE = frozenset(
    "fonttbl colortbl stylesheet info pict listtable listoverridetable generator themedata xmlnstbl pntext".split()
)
_LARGEST = 0x10000


def plain(text: str) -> list[Edit]:
    """What stands for each control word, byte and brace, so that the words are left; none for another text."""
    if not text.startswith(_OPENS):
        return []
    found: list[Edit] = []
    skipped: tuple[int, int] | None = None  # how deep a group without words lies, and where it begins
    depth = opened = 0
    for token in _TOKEN.finditer(text):
        start, end = token.span()
        if brace := token["brace"]:
            depth += 1 if brace == "{" else -1
            if brace == "{":
                opened = start
            elif skipped and depth < skipped[0]:
                found.append((skipped[1], end, ""))
                skipped = None
                continue
        elif not skipped and (token["word"] in _ASIDE or token["sign"] == "*") and opened + 1 == start:
            skipped = depth, opened
        if not skipped:
            found.append((start, end, _stands_for(token["byte"], token["code"], token["word"], token["sign"])))
    return apart(found)


def _stands_for(byte: str | None, code: str | None, word: str | None, sign: str | None) -> str:
    if byte:
        return bytes.fromhex(byte).decode("cp1252", "replace")
    if code:
        return chr(int(code) % _LARGEST)
    if word:
        return "\n" if word in _BREAKS else " " if word in _BLANKS else _MARKS.get(word, "")
    return _SIGNS.get(sign, "") if sign else ""
