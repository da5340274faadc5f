"""Percentages of the body: '42.5%', 'nine per cent', '17-20%', 'from 40 to 52 per cent'."""

import bisect
from collections.abc import Iterator
from typing import NamedTuple

from hmip_parse.patterns import lazy
from hmip_parse.records import Percentage
from hmip_parse.source import places
from hmip_parse.spans import Evidence
from hmip_parse.tokenizer import Document, Range
from hmip_parse.vocabulary import NUMBER_IN_WORDS, NUMBER_WORDS

_CENT = "cent"
_PER = ("per ", "per-", "per")
_DIGITS = lazy(r"(?:\d{1,3}|\d{1,3}(?:,\d{3}){1,2})(?:\.\d+)?$")
_BOTH_IN_DIGITS = lazy(r"(\d{1,3}(?:\.\d+)?)-(\d{1,3}(?:\.\d+)?)$")
_OPENING = "('\"[~"
# What joins the two numbers of a range. 'and' does so behind 'between' and before 'respectively' only: elsewhere the
# first number counts something else.
_LINKS = (" to ", " or ", " - ", " and ")
# 'from one in 10 to 52 per cent': the first number is no percentage.
_OUT_OF = (" in ", " out of ", " of ")
_HUNDRED = "hundred"
_SMALL = {"a": 1} | {word: value for word, value in NUMBER_WORDS.items() if 0 < value < 10}  # noqa: PLR2004
# Grammar: [a hundred [and]] [forty-two]
_IN_WORDS = lazy(rf"(?:\b(?P<hundreds>{'|'.join(_SMALL)}) {_HUNDRED}(?: and |$))?(?:\b(?P<rest>{NUMBER_IN_WORDS}))?$")
_LONGEST = len("nine hundred and seventy-seven ")
# 'half of one per cent', 'forty-two point five per cent': the number is a part of what is stated.
_PARTS = frozenset("half third quarter quarters thirds fifth fifths tenth tenths point".split())
_HALVES = (" and a half", "-and-a-half", "½")
_POINT = "point"
_SOON = 60
_TO = lazy(r" to (?:\d{1,3}(?:\.\d+)?|" + NUMBER_IN_WORDS + r")(?=[.,;)](?!\d))")
_CLAUSE_MARKS = (", ", "; ", ": ", " - ")


class _Number(NamedTuple):
    value: float
    start: int
    end: int


def read_percentages(document: Document) -> tuple[Percentage, ...]:
    """Every percentage stated between headline and notes, speech included, in order."""
    lower = document.source.lower
    found: list[Percentage] = []
    for at, end in _marks(lower):
        i = bisect.bisect(document.body, (at, len(lower))) - 1
        if i < 0 or at >= document.body[i][1] or lower[end - 1 : end + 1].isalpha() and lower[end : end + 1]:
            continue
        sentences = document.sentences(*document.body[i])
        found += _stated_by(document, sentences[bisect.bisect(sentences, (at, len(lower))) - 1], at, end)
    return tuple(found)


def _marks(lower: str) -> list[Range]:
    """Where '%' and 'per cent' stand, in order."""
    signs = [(at, at + 1) for at in places(lower, "%")]
    words = [
        (lower.rindex("per", 0, at), at + len(_CENT)) for at in places(lower, _CENT) if lower.endswith(_PER, 0, at)
    ]
    short = [(at, at + 2) for at in places(lower, "pc") if lower[at - 1 : at].isdigit()]  # a newspaper's '70pc'
    return sorted(signs + words + short)


def _stated_by(document: Document, sentence: Range, at: int, end: int) -> Iterator[Percentage]:
    """The percentages that one mark states: one, or both ends of a range."""
    source, lower = document.source, document.source.lower
    number = _with_half(lower, sentence[0], at) or _number_before(lower, sentence[0], at)
    if not number or _is_part(lower, sentence[0], number.start):
        return
    low = _low_end(lower, sentence, number, end)
    others = [*_listed_before(lower, sentence, low, end), low] if low else []
    clause = _clause(lower, *sentence, others[0].start if others else number.start, end)
    text, where = source.view[slice(*clause)], (source.span(*clause),)
    high = _high_end(lower, sentence, number, end)
    for value, first, last in (*others, (number.value, number.start, end), *high):
        yield Percentage(value, text, evidence=Evidence({"value": (source.span(first, last),), "text": where}))


def _with_half(lower: str, start: int, at: int) -> _Number | None:
    """A number and a half: 'two and a half per cent', '2½%'."""
    last = at - (at > start and lower[at - 1] == " ")
    if not lower.endswith(_HALVES, start, last):
        return None
    for half in _HALVES:
        if lower.endswith(half, start, last) and (whole := _number_before(lower, start, last - len(half))):
            return _Number(whole.value + 0.5, whole.start, last)
    return None


def _listed_before(lower: str, sentence: Range, low: _Number, end: int) -> list[_Number]:
    """The first numbers of a list: '50, 60 and 70 per cent respectively'."""
    listed: list[_Number] = []
    first: _Number | None = low if _is_list(lower, sentence, low, end) else None
    while first and lower.endswith(", ", sentence[0], first.start):
        first = _number_before(lower, sentence[0], first.start - 2)
        listed = [first, *listed] if first else listed
    return listed


def _number_before(lower: str, start: int, end: int) -> _Number | None:
    """The number that ends at `end`, one blank aside."""
    end -= end > start and (lower[end - 1] == " " or lower.startswith("-per-", end - 1))
    first = max(lower.rfind(" ", start, end), lower.rfind("%-", start, end) + 1, start - 1) + 1
    while first < end and lower[first] in _OPENING:
        first += 1
    word = lower[first:end]
    if word[:1].isdigit():
        if _DIGITS.match(word):
            return _Number(float(word.replace(",", "")), first, end)
        if both := _BOTH_IN_DIGITS.match(word):
            return _Number(float(both[2]), first + both.start(2), end)
        return None
    if word != _HUNDRED and word not in NUMBER_WORDS:
        return None
    words = _IN_WORDS.search(lower, max(start, end - _LONGEST), end)
    if not words or words.start() == end:
        return None
    value = _SMALL[words["hundreds"]] * 100 if words["hundreds"] else 0
    if words["rest"]:
        value += NUMBER_WORDS[words["rest"]]
    return _Number(float(value), words.start(), end)


def _low_end(lower: str, sentence: Range, number: _Number, end: int) -> _Number | None:
    """The other number of a range: 'from 40 to 52 per cent', 'between 60 and 70 per cent', '17-20%'."""
    start, at = sentence[0], number.start
    if lower[at - 1 : at] == "-" and lower[at - 2 : at - 1].isdigit():
        return _number_before(lower, start, at - 1)
    if not lower.endswith(_LINKS, start, at):
        return None
    link = lower.rindex(" ", start, at - 1)
    low = _number_before(lower, start, link)
    if low is None:
        return None
    if lower.startswith(" and ", link) and not (
        lower.endswith("between ", start, low.start) or _is_list(lower, sentence, low, end)
    ):
        return None
    for before in _OUT_OF:
        if lower.endswith(before, start, low.start) and _number_before(lower, start, low.start - len(before)):
            return None
    return low


def _is_list(lower: str, sentence: Range, low: _Number, end: int) -> bool:
    """Whether the number before an 'and' is of the same per cents: one more stands before it, or 'respectively' behind."""
    if lower.find(" respectively", end, min(end + _SOON, sentence[1])) != -1:
        return True
    if not lower.endswith(", ", sentence[0], low.start):
        return False
    first = _number_before(lower, sentence[0], low.start - 2)
    return first is not None and not lower.endswith("of ", sentence[0], first.start)  # 'Of 40, 52 and 60 per cent'


def _high_end(lower: str, sentence: Range, number: _Number, end: int) -> list[_Number]:
    """The other end of a change, its 'per cent' left out: 'from 35 per cent to 79'."""
    if not lower.endswith("from ", sentence[0], number.start):
        return []
    found = _TO.match(lower, end, sentence[1])
    high = _number_before(lower, end, found.end()) if found else None
    return [high] if high else []


def _is_part(lower: str, start: int, at: int) -> bool:
    """Whether the number at `at` is a part of what is stated: 'half of one per cent', 'forty-two point five'."""
    before = _word_before(lower, start, at)
    if before != _POINT:
        return before in _PARTS
    return _number_before(lower, start, lower.rindex(_POINT, start, at)) is not None  # not so 'by which point 12%'


def _word_before(lower: str, start: int, at: int) -> str:
    """The word that ends before `at`, 'of' aside."""
    before = lower[max(start, at - _LONGEST) : at].split()
    if before and before[-1] == "of":
        before.pop()
    return before[-1].rpartition("-")[2] if before else ""


def _clause(lower: str, start: int, end: int, first: int, last: int) -> Range:
    """The clause around the number: from the mark before it to the mark after it."""
    left, right = start, end
    for mark in _CLAUSE_MARKS:
        at = lower.rfind(mark, left, first)
        if at != -1:
            left = at + len(mark)
        at = lower.find(mark, last, right)
        if at != -1:
            right = at
    while lower[left] in " -":
        left += 1
    return left, right
