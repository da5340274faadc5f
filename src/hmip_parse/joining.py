"""Joining the lines that wrap a paragraph: with a blank, with nothing inside a word or a web address."""

import re
from collections.abc import Iterable

from hmip_parse.folding import Edit
from hmip_parse.reference.lookup import name_words

# An address that stops at a dot or a stroke, and what can follow in the next line: its domain, or the rest of its path.
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?:[\w-]+\.){2,}(?:\w[\w/-]*)?")
_DOMAIN, _PATH = (
    re.compile(r"(?:(?:gov|org|co|police|nhs)\.)?uk\b|(?:org|com|net)\b(?=/)"),
    re.compile(r"[a-z\d][\w-]*[-/\d]"),
)
_HYPHENS = "-‐‑"
_PARTING = "-‐"  # those that a typesetter puts in; a no-break hyphen is the writer's own
_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
# What no word of English is, but many end in: 'improve-' and 'ment', 'recommen-' and 'dations'.
_ENDING = re.compile(
    r"(?:[a-z]{0,3}(?:ments?|[st]ions?|tional|sional)|[a-z]{0,2}ings?|ness|it(?:y|ies)|[ae]nc(?:e|es|y)|[ai]ble|[ai]bly|ated?|ates|ly|ed|ers?|ors?|ives?|ally?|als|ary|ic|ous|fully?|ship)\b"
)
# Words of the field that a line's end may part, whatever else the text has.
_OFTEN = frozenset(
    "children community court delivery director fieldwork improvement improvements inadequate inspected inspection inspections "
    "inspector inspectorate inspectors justice leadership management national offender offenders offending organisation "
    "organisations outstanding overall probation publication published quality rating ratings recommendation recommendations "
    "region regional requires requirement resettlement service services staffing standard standards supervision transforming "
    "january february march april june july august september october november december".split()
)


def joints(view: str, breaks: Iterable[int]) -> list[Edit]:
    """What stands for these line ends once the lines are joined: a blank, or nothing.

    'out-of-' and 'court' are one word with its hyphen, 'improve-' and 'ment' one without.
    """
    edits: list[Edit] = []
    words: set[str] = set()
    for at in breaks:
        start, plain = at, " "
        if view[at - 1] in _HYPHENS:
            if view[max(at - 2, 0)].isalpha() and view[at + 1].isalpha():
                plain = ""
                words = words or set(_WORD.findall(view.lower()))
                start -= _is_parted(view, at, words)
        elif view[at - 1] in "./" and _goes_on(view, at):
            plain = ""
        edits.append((start, at + 1, plain))
    return edits


def _is_parted(view: str, at: int, words: set[str]) -> bool:
    """Whether the hyphen before a line's end only parts a word: the text or the field has the word without it."""
    start, end = at - 1, at + 1
    if view[start] not in _PARTING:
        return False
    while start and view[start - 1].isalpha():
        start -= 1
    while end < len(view) and view[end].isalpha():
        end += 1
    if view[start - 1 : start] in _HYPHENS and start or view[end : end + 1] in ("-", "‐", "‑"):
        return False  # 'out-of-' and 'court'
    head, tail = view[start : at - 1].lower(), view[at + 1 : end]
    if f"{head}-{tail}" in words or not tail.islower():
        return False
    whole = head + tail
    if view[start].isupper() and whole in name_words():  # 'Ports-' and 'mouth'
        return True
    return whole in words or whole in _OFTEN or _ENDING.fullmatch(tail) is not None


def _goes_on(view: str, at: int) -> bool:
    """Whether a web address that a line ends in goes on in the next: 'www.justiceinspectorates.' and 'gov.uk'."""
    word = view[view.rfind(" ", 0, at) + 1 : at].rpartition("\n")[2]
    rest = _DOMAIN if word.endswith(".") else _PATH
    return _ADDRESS.fullmatch(word) is not None and rest.match(view, at + 1) is not None
