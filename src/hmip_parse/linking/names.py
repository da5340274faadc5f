"""Where a service's name begins and ends: the run of capitalised words, commas and connectors beside its unit word."""

import regex

from hmip_parse.blots import BLOT
from hmip_parse.linking.units import BEFORE_OF, CONNECTORS, IN_NAMES, NOT_NAMES, POSSESSIVES
from hmip_parse.patterns import lazy
from hmip_parse.reference import canonical
from hmip_parse.reference import region_name as is_region
from hmip_parse.terms import ServiceKind
from hmip_parse.vocabulary import NUMBER_WORDS

_WORD = regex.compile(r"\p{Lu}[\w.&-]*(?:'\w+)*(?:,|(?<=s)')?$")
# 'Under-staffed Northwick PDU': what a hyphen joins in names has capitals, 'on' and its like aside.
_COMPOUND = lazy(r"-(?!(?:le|la|in|on|by|of|under|upon|super|sub|and|the|next)-)[a-z]+,?$")
_MISREAD = lazy(r"[a-z]\d")  # 'Nationa1': a letter that was read as a digit
_LONGEST = 16  # words
_NO_FIRST_WORDS = frozenset(("and", "&", "with", "on", "upon", "the", "of"))
_LINKS = frozenset(("of", "the"))  # words that may stand inside a name, beside some words alone
_OPENS = ".!?:\"'\n"  # what stands before the first word of a sentence
# Grammar: capitalised words, joined by blanks, ', ' or connectors: 'Hammersmith, Fulham, Kensington and Chelsea'.
_FORWARD = regex.compile(
    r"(?:the )?(?P<name>\p{Lu}[\w'&-]*(?:(?:,? (?:and|&|with|upon|on|of|the|under)(?: the)?|,)? \p{Lu}[\w'&-]*)*+)"
)

_SAINT = lazy(r"\b(?:St\.?|Saint) [A-Z][\w-]*'s$")
_IN_NAMES = IN_NAMES | NUMBER_WORDS.keys()

Range = tuple[int, int]


def name_before(norm: str, end: int, floor: int) -> Range | None:
    """The name that ends at `end`, the blank before a unit word; it begins no earlier than `floor`."""
    words: list[tuple[int, int, str]] = []
    at = end
    for _ in range(_LONGEST):
        if at <= floor:
            break
        start = norm.rfind(" ", floor, at) + 1 or floor
        word = norm[start:at]
        plain = word.isalpha()
        if plain and word[0].isupper():
            may = (lower := word.lower()) not in NOT_NAMES or lower in _IN_NAMES and not _opens(norm, start, floor)
        elif word in CONNECTORS:
            may = bool(words)
        else:
            may = (not plain or word in _LINKS) and _may_stand(
                word, norm[floor : max(start - 1, floor)], last=not words, opens=_opens(norm, start, floor)
            )
        if not may:
            if BLOT in word:
                return None  # 'T■ree Rivers YOS' is no 'Rivers YOS'
            break
        words.append((start, at, word))
        at = start - 1
    while words and words[-1][2] in _NO_FIRST_WORDS:
        words.pop()
    if not words or not words[0][2][0].isupper():
        return None
    last = words[0][1]
    saint = len(words) > 1 and words[1][2].rstrip(".") in {"St", "Saint"}
    for ending in ("'s", "'") if not words[0][2].isalpha() and not saint else ():
        if norm.endswith(ending, words[0][0], last):
            last -= len(ending)
    return _without_region(norm, words[-1][0], last), last


def _opens(norm: str, start: int, floor: int) -> bool:
    """Whether the word that begins at `start` opens a sentence."""
    return start <= floor or norm[start - 2] in _OPENS


def _without_region(norm: str, start: int, end: int) -> int:
    """Where a name begins behind its region: 'two areas in Wales, Gwent PDU and …'."""
    comma = norm.find(", ", start, end)
    if comma != -1 and norm.endswith((" in ", " of ", " across "), 0, start) and is_region(norm[start:comma]):
        return comma + 2
    return start


def _may_stand(word: str, before: str, *, last: bool, opens: bool) -> bool:
    if word not in _LINKS and _WORD.match(word):
        if _COMPOUND.search(word) or _MISREAD.search(word):
            return False
        if word.endswith((".", ".,")) and word.rstrip(",") != "St.":
            return False
        if word.endswith(("'s", "s'", "'s,")) and not last and not _is_possessive_name(word, before):
            return False
        if last and word.endswith(","):
            return False
        plain = word.rstrip(",").lower()
        return plain not in NOT_NAMES or not opens and plain in _IN_NAMES
    if last:
        return False
    company = before.rpartition(" ")[2].lower()
    if word == "of":
        return company in BEFORE_OF
    return word == "the" and company in {"and", "&", "of", "with"}


def _is_possessive_name(word: str, before: str) -> bool:
    """'St Austin's and the Levels' and 'King's Lynn' are names; 'Inspectors saw Reading's Northwick PDU' holds two."""
    saint = before.rpartition(" ")[2] in {"St", "St.", "Saint"}
    return saint or word.partition("'")[0].lower().rstrip("s") in POSSESSIVES


def name_after(norm: str, start: int, end: int) -> Range | None:
    """The name that begins at `start`, an article aside; `None` where no capital stands there."""
    first = start + len("the ") * norm.startswith("the ", start)
    if not norm[first : first + 1].isupper() or not (found := _FORWARD.match(norm, start, end)):
        return None
    first, last = found.span("name")
    if last == len(norm):
        return None  # the text ends in it: it may have gone on
    if norm.endswith("'s", first, last) and not _SAINT.search(norm, first, last):  # 'St Bride's' is a name
        last -= 2
    if norm[first:last].split(maxsplit=1)[0].lower().rstrip(",") in NOT_NAMES:
        return None
    return first, last


_SPLIT = lazy(r", and |, | and ")
_AND = lazy(r" and ")


def split_names(norm: str, start: int, end: int, kind: ServiceKind | None = None) -> list[Range]:
    """The names of a list whose items are single names: 'A, B and C'.

    With a second 'and' the last ones cannot be told apart ('Gwent and Teifi Valleys and Coast'): they are left out, unless
    there is one way alone to part the list into services of that kind that the reference data knows.
    """
    if len(_AND.findall(norm, start, end)) > 1:
        ways = _known(norm, start, end, kind) if kind else []
        if len(ways) == 1:
            return ways[0]
        comma = norm.rfind(", ", start, end)
        return split_names(norm, start, comma) if comma != -1 else []
    found, first = [], start
    for mark in _SPLIT.finditer(norm, start, end):
        found.append((first, mark.start()))
        first = mark.end()
    found.append((first, end))
    return found


def _known(norm: str, start: int, end: int, kind: ServiceKind) -> list[list[Range]]:
    """The ways to part a list into names that the reference data knows."""
    ways: list[list[Range]] = [[(start, end)]] if canonical(norm[start:end], kind) else []
    for mark in _SPLIT.finditer(norm, start, end):
        if canonical(norm[start : mark.start()], kind):
            ways += [[(start, mark.start()), *rest] for rest in _known(norm, mark.end(), end, kind)]
    return ways
