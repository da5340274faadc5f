"""Percentages of the body: '42.5%', 'nine per cent', '17-20%', 'from 40 to 52 per cent'."""

import re
from collections.abc import Iterator

from hmip_parse.records import Percentage
from hmip_parse.source import places
from hmip_parse.spans import Evidence
from hmip_parse.tokenizer import Document
from hmip_parse.vocabulary import NUMBER_IN_WORDS, TENS, number

_DIGITS = r"\d{1,3}(?:\.\d+)?"
_DECIMAL = rf"(?:{_DIGITS}|{NUMBER_IN_WORDS})"


# Grammar: [number to|digits-] number (% | per cent | percent), or 'between number and number per cent'.
# The first number of 'A and B per cent' is a percentage only behind 'between'; otherwise it counts something else.
def _pattern(number: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?<![\w.,])(?P<low>{_DIGITS}(?= ?-)|{number}(?= to )) ?(?:-|to) ?|\bbetween (?P<least>{number}) and )?"
        rf"(?<![\w.,])(?P<value>{number}) ?(?:%|per ?cent\b)"
    )


_IN_WORDS, _IN_DIGITS = _pattern(_DECIMAL), _pattern(_DIGITS)
_MARKS = ("%", "per cent", "percent")
_BEFORE = 60  # 'between twenty-seven and seventy-seven per cent' has room
_LONGEST = len("per cent") + 1
# What stands before the last number of a range, or before the last word of a number.
_GO_ON = tuple(f"{word} " for word in ("to", "and", "-", *TENS))
_CLAUSE_END = re.compile(r"[;,:](?= )| - ")


def read_percentages(document: Document) -> tuple[Percentage, ...]:
    """Every percentage stated between headline and notes, speech included, in order."""
    lower = document.source.lower
    marks = sorted(at for mark in _MARKS for at in places(lower, mark))
    found: list[Percentage] = []
    for start, end in document.body if marks else ():
        while marks and marks[0] < start:
            del marks[0]
        if not marks:
            break
        if marks[0] < end:
            for first, last in document.sentences(start, end):
                inside = [at for at in marks if first <= at < last]
                if inside:
                    found += _in_sentence(document, first, last, inside)
    return tuple(found)


def _in_sentence(document: Document, start: int, end: int, marks: list[int]) -> list[Percentage]:
    source = document.source
    found: list[Percentage] = []
    for match in _matches(source.lower, start, end, marks):
        clause = _clause(source.lower, start, end, match.start(), match.end())
        for group in ("low", "least", "value"):
            if match[group] is None:
                continue
            value = _value(match[group])
            if value is None:
                continue
            first, last = match.span(group)
            if group == "value":
                last = match.end()
            evidence = Evidence({"value": (source.span(first, last),), "text": (source.span(*clause),)})
            found.append(Percentage(value, source.view[slice(*clause)], evidence=evidence))
    return found


def _matches(lower: str, start: int, end: int, marks: list[int]) -> Iterator[re.Match[str]]:
    """The percentages of a sentence: numbers are searched for only before its marks."""
    done = start
    for at in marks:
        pattern = _IN_DIGITS if lower[at - 2 : at].strip()[-1:].isdigit() else _IN_WORDS
        if match := pattern.search(lower, _first_word(lower, max(done, at - _BEFORE), at), min(end, at + _LONGEST)):
            yield match
            done = match.end()


def _first_word(lower: str, start: int, mark: int) -> int:
    """Where the number before a mark begins, or the range that it ends: the words before it may be left alone."""
    word = lower.rfind(" ", start, mark - 1) + 1 or start
    before = lower[max(start, word - _LONGEST) : word]
    return start if before.endswith(_GO_ON) or "-" in lower[word:mark] else word


def _value(words: str) -> float | None:
    try:
        return float(words.replace(",", ""))
    except ValueError:
        whole = number(words)
        return None if whole is None else float(whole)


def _clause(lower: str, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    """The clause around the number: from the mark before it to the mark after it."""
    left, right = start, end
    for mark in _CLAUSE_END.finditer(lower, start, end):
        if mark.end() <= first:
            left = mark.end()
        elif mark.start() >= last:
            right = mark.start()
            break
    while lower[left] in " -":
        left += 1
    return left, right
