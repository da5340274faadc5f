"""What leads into words that somebody says: a verb or a colon, right before them, and the sentence that it ends."""

import bisect

from hmip_parse.extractors.persons import VERB
from hmip_parse.extractors.statements import closing
from hmip_parse.patterns import lazy
from hmip_parse.tokenizer import last_sentence

# The end of an attribution, right before the words: a verb; or anything with a colon ('said on behalf of … : "',
# 'has made this statement: "', 'Chief Inspector Justin Russell: "').
_COLONS = (": ", ":")
_SAYS = lazy(rf"\b{VERB},? ?$")
_VERB_END = lazy(rf"\b{VERB}$")
_LONGEST_VERB = 26  # 'told the inspectors' too
_SPOKEN = lazy(rf"\b(?:{VERB}|statement|comment)\b")
# … and what a report does, before a colon: 'The report puts it like this: "'.
_WRITTEN = lazy(
    r"\b(?:reports?|reviews?|bulletin|inspectors|inspectorates?|letter|foreword|response|survey|authors)\b[^.:;\"]{0,60}"
    r"\b(?:notes|states|reads?|finds|found|argues|writes?|puts? (?:it|this)|(?:has|had) this to say)(?: [\w ]{0,20})?: ?$"
    r"|\bwords of (?:the|this|its|their) (?:\w+ )?(?:report|review|inspectors)(?: [\w ]{0,20})?: ?$"
)
_LONGEST_SENTENCE = 400  # before a mark: an attribution is shorter, and a text of marks stays cheap
_INDIRECT = lazy(rf"\b{VERB}\b(?! ?[:])")


def lead(norm: str, start: int, mark: int) -> int:
    """Where the sentence begins that a mark stands in."""
    return last_sentence(norm, max(start, mark - _LONGEST_SENTENCE), mark)


def says(norm: str, start: int, mark: int) -> bool:
    """Whether an attribution ends right before a mark."""
    start = max(start, mark - _LONGEST_VERB)
    return norm.endswith(_COLONS, start, mark) or _SAYS.search(norm, start, mark) is not None


def ends_with_verb(norm: str, start: int, at: int) -> bool:
    """Whether a verb of speech stands right before a colon or a comma."""
    return _VERB_END.search(norm, max(start, at - _LONGEST_VERB), at) is not None


def gives_words(norm: str, start: int, end: int) -> bool:
    """Whether a sentence gives words indirectly."""
    return _INDIRECT.search(norm, start, end) is not None


def is_told(norm: str, start: int, mark: int) -> bool:
    """Whether somebody or something is said to speak before a mark or a line's end."""
    return bool(_SPOKEN.search(norm, start, mark) or _WRITTEN.search(norm, start, mark))


def is_phrase(norm: str, mark: int, end: int, *, by_somebody: bool) -> bool:
    """Whether prose goes on behind the words that a mark opens: 'The report noted "a lack of grip" in three cases'."""
    if not norm[mark + 1].islower() or by_somebody and norm[mark - 2 : mark] == ": ":
        return False
    close = closing(norm, mark + 1, end)
    return close != -1 and norm[close - 1] not in ".!?,"


def unmarked(norm: str, colons: list[int], start: int, end: int) -> int:
    """Where words begin behind a verb and a colon without any mark; -1 for nowhere."""
    for at in colons[bisect.bisect_left(colons, start) : bisect.bisect_left(colons, end - 2)]:
        if norm[at + 2].isupper() and ends_with_verb(norm, start, at):
            return at + 2
    return -1
