"""The notation of the forms, close to that of a style guide, and its translation into patterns.

    word        that word                     (a|b c)   one of these
    …           up to a score of words        [a|b c]   one of these, or nothing
    ~           … without a service or colon  ≈         the same, other ratings too
    ^           the sentence begins here
    S G         a service, a region           N         a number in digits or words
    R           the rating that is decided    Q         any other rating
    Y           a year, or a month and year   < >       round brackets
    {name}      a word list of `WORDS`

A form is read from its R outwards: what stands before it has to end at the rating, what stands behind it to begin there.
"""

import functools
import itertools
import re

from hmip_parse.blots import BLOT
from hmip_parse.patterns import lazy
from hmip_parse.vocabulary import MONTH, MONTHS, NUMBER_WORDS, OTHER_INSPECTORATES, TENS

# Word lists that several forms share.
WORDS = {
    "be": "is|are|was|were|been|being|be",
    "have": "has|have|had|having",
    "rated": "rated|rates|graded|assessed|judged|deemed|ranked|marked",
    "it": "it|they|them|this|the service|the unit|the pdu|the crc|the company|the yos|the yjs|the yot|the team|the trust"
    "|the organisation|the division|the region|the partnership|the premises|the area|the nps|that service|that unit|that pdu|that team|the service's work",
    "services": "services|service|units|pdus|areas|regions|reviews|crcs|companies|yjss|yots|yoss|teams|divisions|offices|providers|organisations|trusts|inspections|reports|sites|probation delivery units|probation services",
    "aspects": "aspects|standards|elements|dimensions|categories|areas|questions|domains|measures|criteria|parts|counts|quality standards|key questions|areas of work|aspects of its work|respects",
    "moved": "raised|raises|raising|lifts|lifted|lifting|takes|took|brings|brought|marked|improved|lifted|risen|rises|rose|gone up|gone|goes|moved|moves|moving|improving|improves|climbed|climbs|leapt|jumped"
    "|advanced|fell|fallen|falls|dropped|drops|dropping|slipped|slips|slipping|slid|sunk|sank|lowered|declined|declines"
    "|deteriorated|sank|sunk|sinks|plunged|tumbled|downgraded|upgraded|progressed|went",
    "mark": "rating|grade|mark|score|judgement|verdict|assessment|result",
    "inspectorates": "|".join(OTHER_INSPECTORATES),
    "some": "none|half|most|some|many|few|several|two-thirds|a third|a quarter|three-quarters|a majority|the majority|a number|more than half|just over half|nearly half|the rest|others|another|more|per cent|%",
}
# Units by their words in full, as 'it' too.
IN_FULL = r"the (?:probation delivery unit|youth (?:justice|offending) (?:service|team)|community rehabilitation company|approved premises)(?: \([a-z&]+\*?\))?\*?"
_LIST = lazy(r"([(|])?\{(\w+)\}")  # inside a group its words join the group's
_TOKEN = lazy(r"\([^)]*\)|\[[^\]]*\]|\S+")
_GAPS = {"…": r" ?[^RB;]{0,110}?", "~": r" ?[^RBS;:]{0,110}?", "≈": r" ?[^;]{0,160}?"}
_TWENTY = 20
_LONGEST_WORD = 40  # characters: no form has a longer one
_FARTHEST = 400  # characters: no form is longer
_LENGTHS = {"N": len("seventy-seven"), "Y": len("early september 2024")}
_TO_NINETEEN = frozenset(word for word, value in NUMBER_WORDS.items() if value < _TWENTY)
# Grammar: digits with thousands commas, or twenty to ninety-nine in words; what is less stands with the other words.
_NUMERAL = rf"\d{{1,3}}(?:,\d{{3}})+|\d{{1,6}}|(?=[efnst])(?:{'|'.join(TENS)})(?:[- ](?:{'|'.join(list(NUMBER_WORDS)[1:10])}))?"
_SYMBOLS = {
    "S": "S",
    "G": "G",
    "N": _NUMERAL,
    "Q": "[RB]",
    "Y": rf"(?:(?:early |late )?(?:{MONTH} )?(?:(?P<year>(?:19|20)\d\d)|(?<!\w)[\d{BLOT}]{{4}}(?<!\d{{4}})))",
    "<": r"\(",
    ">": r"\)",
    "^": "^",
}
# What the rows are chosen by: words, the symbols and marks that forms name, '0' for any numeral and 'Y' for a year.
_MARKS = "SG(%:"
_LETTERS = bytes(
    byte if chr(byte).islower() else ord("0") if chr(byte).isdigit() else ord(" ") for byte in range(128)
).ljust(256)
# Words that most sentences with a rating have: they choose badly.
_COMMON = frozenset(
    "S 0 rated rating overall received given was were is are has have had been be being of in to as the a an it its they by "
    "from and for on that inspection inspected inspectors report service services one two".split()
)
_NEEDED = {
    "N": frozenset(NUMBER_WORDS) | {"0"},
    "Y": frozenset("Y"),
    "S": frozenset("S"),
    "G": frozenset("G"),
    "Q": frozenset("Q"),
    "<": frozenset("("),
    ":": frozenset(":"),
}
# What a symbol ends and begins with, in the terms of `word_before` and `word_behind`.
_NUMBERS = frozenset(re.findall(r"[a-z]+", " ".join(NUMBER_WORDS))) | {"0"}
_ENDS = {
    "N": _NUMBERS,
    "Y": frozenset((*MONTHS, "early", "late", "0", BLOT)),
    "Q": frozenset("RB"),
    "<": frozenset("("),
    ">": frozenset(")"),
}
_FIRST_WORD, _LAST_WORD = lazy(r"[a-z]+"), lazy(r"[a-z]+$")
_ANY_RATING = lazy(r"(?<!\S)R(?!\S)")


def expand(form: str) -> str:
    """The form with its word lists written out."""
    return _LIST.sub(lambda found: (found[1] or "") + (WORDS[found[2]] if found[1] else f"({WORDS[found[2]]})"), form)


def sides(form: str) -> tuple[str, str]:
    """What stands before the R of a form, and what behind."""
    left, right = _ANY_RATING.split(expand(form))
    return left.strip(), right.strip()


def before(left: str) -> re.Pattern[str] | None:
    """The pattern for what ends at the rating; `None` where the form asks nothing."""
    return lazy(lambda: _translate(left) + " ?$") if left else None


def behind(right: str) -> re.Pattern[str] | None:
    """The pattern for what begins behind the rating; `None` where the form asks nothing."""
    return lazy(lambda: " ?" + _translate(right)) if right else None


def reach(side: str) -> int:
    """How many characters before the rating a side can begin, at most."""
    length = 0
    for token in _TOKEN.findall(side):
        if token in _GAPS or token == "^":
            return _FARTHEST
        choices = token.strip("()[]").split("|") if token[0] in "([" else [token]
        length += 2 + max(_LENGTHS.get(choice, len(choice)) for choice in choices)
    return length


def needs(*sides: str) -> tuple[frozenset[str], ...]:
    """The words that a form needs on its sides, as choices of which one must occur, the rarest choice first.

    Digits and words stand for a number; a choice with a mark among its words is left out, for marks are no words.
    """
    found: list[tuple[int, frozenset[str]]] = []
    for token in _TOKEN.findall(" ".join(sides)):
        if token[0] == "[" or token in _GAPS or token == "^":
            continue
        choices = token.strip("()").split("|") if token[0] == "(" else [token]
        words = [_needed(choice) for choice in choices]
        if all(words):
            choice = frozenset[str]().union(*words)
            found.append((100 * len(choice & _COMMON) + len(choice), choice))
    found.sort(key=lambda choice: choice[0])
    return tuple(words for _, words in found)


def words_in(text: str) -> list[str]:
    """The words of a skeleton, in the terms of `needs`."""
    letters = text.encode("ascii", "replace").translate(_LETTERS).decode()  # a sixth of a pattern's time
    words = letters.split()
    for mark in _MARKS:
        if mark in text:
            words.append(mark)
    if "0" in letters:
        words.append("0")
        if "20" in text or "19" in text:
            words.append("Y")
    if BLOT in text:
        words.append("Y")
    if text.count("R") + text.count("B") > 1:
        words.append("Q")
    return words


def last_words(left: str) -> frozenset[str]:
    """The words of which one ends right before the rating, in the terms of `word_before`; none where any may."""
    return _nearest(_TOKEN.findall(left)[::-1], last=True)


def first_words(right: str) -> frozenset[str]:
    """The words of which one begins right behind the rating, in the terms of `word_behind`; none where any may."""
    return _nearest(_TOKEN.findall(right), last=False)


def word_before(text: str, end: int) -> str:
    """The word that ends at `end`, a blank aside: its letters, '0' for a digit, or the mark that stands there."""
    if text[end - 1 : end] == " ":
        end -= 1
    word = text[max(0, end - _LONGEST_WORD) : end].rpartition(" ")[2]
    if word.isalpha() and word.islower() and word.isascii():  # the common case
        return word
    found = _LAST_WORD.search(word)
    return found[0] if found else _mark(word[-1:])


def word_behind(text: str, start: int) -> str:
    """The word that begins at `start`, a blank aside, as `word_before` has it."""
    if text[start : start + 1] == " ":
        start += 1
    found = _FIRST_WORD.match(text, start)
    return found[0] if found else _mark(text[start : start + 1])


def _mark(char: str) -> str:
    return "0" if char.isdecimal() else char


def _nearest(tokens: list[str], *, last: bool) -> frozenset[str]:
    """The words at the near end of the first of these tokens, and of those before it that may be left out."""
    found: set[str] = set()
    for token in tokens:
        if token in _GAPS or token == "^":
            break
        for choice in token[1:-1].split("|") if token[0] in "([" else [token]:
            if choice in _ENDS:
                found |= _ENDS[choice]
            else:
                found.add(word_before(choice, len(choice)) if last else word_behind(choice, 0))
        if token[0] != "[":
            return frozenset(found)
    return frozenset()


def _needed(choice: str) -> frozenset[str]:
    """The words of which one occurs wherever this choice does, the rarest it has; none where that cannot be said."""
    if choice in _NEEDED:
        return _NEEDED[choice]
    words = re.findall(r"[a-z]+|%", choice)
    return frozenset([max(words, key=lambda word: (word not in _COMMON, len(word)))]) if words else frozenset()


def _translate(side: str) -> str:
    parts: list[str] = []
    blank = ""  # what parts the next token from the one before: nothing at first, behind a bracket perhaps a blank
    for token in _TOKEN.findall(side):
        if token in _GAPS:
            parts.append(_GAPS[token])
            blank = r"(?<![\w-])"
            continue
        words = token[1:-1].split("|") if token[0] in "[(" else [token]
        choice = _one_of(tuple(words))
        if token[0] == "[":
            close = " ?" if any(word[0] == "," for word in words) else " "  # ', as' follows a word without a blank
            parts.append(f"(?:{close}{choice})?" if blank == " " else f"(?:{choice}(?: |(?=[,:])))?")
            continue
        if not parts and words[0][0].isalnum():
            blank = r"(?<![\w-])"
        elif token in {",", ">", ":"}:
            blank = " ?"
        parts.append(blank + choice)
        blank = " ?" if token in {"<", "^"} else " "
    end = r"(?!\w)" if side and (side[-1].isalnum() or side[-1] in ")]") else ""
    return "".join(parts) + end


@functools.cache  # the forms share their lists of words
def _one_of(words: tuple[str, ...]) -> str:
    """The pattern for one of these: symbols, and words by their first letters, for few of many begin alike."""
    symbols = [_SYMBOLS[word] for word in words if word in _SYMBOLS]
    spelt = {word for word in words if word not in _SYMBOLS}
    if "N" in words:
        spelt.update(_TO_NINETEEN)
    return "(?:" + "|".join([*symbols, *_by_letters(spelt)]) + ")"


def _by_letters(words: set[str]) -> list[str]:
    """One pattern for all the words that begin with the same letter."""
    found: list[str] = []
    for letter, group in itertools.groupby(sorted(words), key=lambda word: word[:1]):
        rests = {word[1:] for word in group}
        further = _by_letters(rests - {""})
        if "" in rests:
            found.append(_literal(letter) + (f"(?:{'|'.join(further)})?" if further else ""))
        else:
            found.append(_literal(letter) + (f"(?:{'|'.join(further)})" if len(further) > 1 else further[0]))
    return found


def _literal(words: str) -> str:
    return re.escape(words).replace(r"\ ", " ")
