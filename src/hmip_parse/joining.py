"""Joining the lines that wrap a paragraph: with a blank, with nothing inside a word or a web address."""

from collections.abc import Iterable

from hmip_parse.folding import Edit
from hmip_parse.patterns import lazy
from hmip_parse.reference.lookup import name_words

# An address that stops at a dot or a stroke, and what can follow in the next line: its domain, or the rest of its path.
_ADDRESS = lazy(r"(?:https?://|www\.)\S+|(?:[\w-]+\.){2,}(?:\w[\w/-]*)?")
_DOMAIN, _PATH = (
    lazy(r"(?:(?:gov|org|co|police|nhs)\.)?uk\b|(?:org|com|net)\b(?=/)"),
    lazy(r"[a-z\d][\w-]*[-/\d]"),
)
_HYPHENS = "-‐‑"
_PARTING = "-‐"  # those that a typesetter puts in; a no-break hyphen is the writer's own
_WORD = lazy(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
# What no word of English is, but many end in: 'improve-' and 'ment', 'recommen-' and 'dations'.
_ENDING = lazy(
    r"(?:[a-z]{0,3}(?:ments?|[st]ions?|tional|sional)|[a-z]{0,2}ings?|ness|it(?:y|ies)|[ae]nc(?:e|es|y)|[ai]ble|[ai]bly|ated?|ates|ly|ed|ers?|ors?|ives?|ally?|als|ary|ic|ous|fully?|ship)\b"
)
# Words of the field that a line's end may part, whatever else the text has.
_OFTEN = frozenset(
    "aspect aspects available children community companies company court delivery director enquiries fieldwork improvement improvements inadequate inspected inspection inspections "
    "inspector inspectorate inspectors justice leadership management national offender offenders offending organisation "
    "organisations outstanding overall practice practitioners probation publication published quality rating ratings recommendation recommendations "
    "region regional rehabilitation requires requirement resettlement service services staffing standard standards supervision transforming "
    "january february march april june july august september october november december".split()
)
_FEWEST = 2
# Parts that are often joined with a hyphen.
_HEADS = frozenset(
    "all anti back best co cross day double e ever ex face far first four full good half hard high ill in inter ill key large late "
    "life light long longer low lower mental mid mis multi near never new non off old on one out over part post pre pro re right "
    "second self semi short single six small so socio sub ten third three two under up well whole wide year young".split()
)
_TAILS = frozenset(
    "a about after agency and based being by case class close day deep down edge end ended existing face first five focused for four free "
    "friendly going hand hit hour house in informed keeping led level life like line long made making month nine now of off old on one "
    "operate operated operation order ordinate ordinated ordination out over paid part party placed point prepared quality rated related run "
    "scale school sector sentence seven site six specific speaking staffed standing stop style term the third three time to track trained two "
    "up wide week weekly woman work worn year years".split()
)


def joints(view: str, breaks: Iterable[int]) -> list[Edit]:
    """What stands for these line ends once the lines are joined: a blank, or nothing.

    'out-of-' and 'court' are one word with its hyphen, 'improve-' and 'ment' one without. Where a text is seen to part
    words, a hyphen of which nothing is known parts one too, if it joins no parts that are often joined.
    """
    edits: list[Edit] = []
    unclear: list[int] = []
    parted = 0
    words: set[str] = set()
    for at in breaks:
        start, plain = at, " "
        if view[at - 1] in _HYPHENS:
            if view[max(at - 2, 0)].isalpha() and view[at + 1].isalpha():
                plain = ""
                words = words or set(_WORD.findall(view.lower()))
                parts = _is_parted(view, at, words)
                if parts is None:
                    unclear.append(len(edits))
                elif parts:
                    parted += 1
                    start -= 1
        elif view[at - 1] in "./" and _goes_on(view, at):
            plain = ""
        edits.append((start, at + 1, plain))
    if parted >= _FEWEST:
        for index in unclear:
            start, end, plain = edits[index]
            edits[index] = start - 1, end, plain
    return edits


def _is_parted(view: str, at: int, words: set[str]) -> bool | None:
    """Whether the hyphen before a line's end only parts a word; `None` where neither text nor field tells."""
    start, end = at - 1, at + 1
    if view[start] not in _PARTING:
        return False
    while start and view[start - 1].isalpha():
        start -= 1
    while end < len(view) and view[end].isalpha():
        end += 1
    if start and view[start - 1] in _HYPHENS or view[end : end + 1] in _HYPHENS and end < len(view):
        return False  # 'out-of-' and 'court'
    head, tail = view[start : at - 1].lower(), view[at + 1 : end]
    if f"{head}-{tail}" in words or not tail.islower():
        return False
    whole = head + tail
    if view[start].isupper() and whole in name_words():  # 'Ports-' and 'mouth'
        return True
    if whole in words or whole in _OFTEN or _ENDING.fullmatch(tail):
        return True
    joined = head in _HEADS or tail in _TAILS
    return False if joined or view[start].isupper() else None


def _goes_on(view: str, at: int) -> bool:
    """Whether a web address that a line ends in goes on in the next: 'www.justiceinspectorates.' and 'gov.uk'."""
    word = view[view.rfind(" ", 0, at) + 1 : at].rpartition("\n")[2]
    rest = _DOMAIN if word.endswith(".") else _PATH
    return _ADDRESS.fullmatch(word) is not None and rest.match(view, at + 1) is not None
