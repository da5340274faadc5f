"""Mentions of ratings: every place where a word of the scale may state one."""

import operator

import attrs

from hmip_parse.patterns import lazy
from hmip_parse.source import Source, places
from hmip_parse.terms import Rating
from hmip_parse.vocabulary import RATING_WORDS

# Cheap literals first: a text is searched for each of these, and only around a hit for the whole word.
_STEMS = ("outstanding", "good", "improvement", "inadequate")
_VERBS = ("requires ", "require ", "required ", "requiring ")
_MARKS = "'\""
_OPENS = (".", "!", "?", ":", "\n")
_OPENING = 4  # characters before the first word of a sentence
# A bare word is a rating only right behind the words that announce one: 'rated', 'rating of', 'assessed … as'.
_ANNOUNCING = tuple(
    f"{words} " for words in ("as", "rated", "rating of", "to be", "overall", "rating is", "-", "also", "branded")
)

# Behind a dash a bare word is a rating where nothing follows that it could qualify: 'A PDU – good work by staff' has none.
_DASH = "- "
_STANDS_ALONE = lazy(
    r" *(?:$|[.,;:!?()\n'\"])| -| (?:overall|again|ratings?|but|although|though|while|yet|despite|after|following|as|says?|said|find|found"
    r"|for (?:the |a )?(?:first|second|third|fourth|fifth) (?:time|year|inspection))\b"
)

_SHORTEST_LABEL, _LONGEST_LABEL = 3, 80
# The rows above and below in a table.
_RATED = (" Outstanding", " Good", " Requires improvement", " Inadequate")
_ENDS_ROW = lazy(r"\n[^\n.:;,'\"]{3,80} (?:Outstanding|Good|Requires improvement|Inadequate)(?=\n|$)")
_NEAR = 20
_PHRASE_END = lazy(r"[^'\".;:\n]{1,60}['\"](?!\w)")


@attrs.define(eq=False)
class RatingMention:
    """A word of the scale in the text.

    Attributes:
        start: Where it begins, its opening mark included.
        end: Where it ends, its closing mark included.
        word: The range of the word alone.
        rating: The rating it may state.
        marked: Whether it stands in quotation marks, as ratings do; one of the two may be missing.
        capital: Whether it begins with a capital.
    """

    start: int
    end: int
    word: tuple[int, int]
    rating: Rating
    marked: bool
    capital: bool


def find_ratings(source: Source, start: int, end: int, ends: set[int] | None = None) -> list[RatingMention]:
    """The mentions in a range of the text, in order; 'good' inside a quoted phrase ('good foundation') is none.

    Args:
        source: The text.
        start: Where the range begins.
        end: Where it ends.
        ends: Where a rating may begin right behind a service; a bare word counts only there or behind words that
            announce it. Any bare word counts where it is `None`.
    """
    lower = source.lower
    found = []
    for stem in _STEMS:
        for at in places(lower, stem, start, end):
            last = at + len(stem)
            first = _with_verb(lower, at, start) if stem == "improvement" else at
            mention = _mention(source, first, last, start, end) if first != -1 else None
            if mention and (mention.marked or _may_be_bare(source, mention, start, end, ends)):
                found.append(mention)
    found.sort(key=operator.attrgetter("start"))
    return found


def _may_be_bare(source: Source, mention: RatingMention, start: int, end: int, ends: set[int] | None) -> bool:
    """Whether a word without quotation marks may state a rating where it stands; a label gives it the force of a capital."""
    lower, (first, last) = source.lower, mention.word
    if lower.endswith(_DASH, start, first) and not _STANDS_ALONE.match(lower, last, end):
        return False
    if ends is None or mention.capital:
        return True
    if _is_labelled(source, start, first, last, end):
        mention.capital = True
        return True
    return first in ends or lower.endswith(_ANNOUNCING, max(0, first - _NEAR), first)


def _is_labelled(source: Source, start: int, first: int, last: int, end: int) -> bool:
    """Whether a word is all that a line has behind its label: '- Assessing: Good', or 'Assessing Good' in a table."""
    norm = source.norm
    if not norm[first].isupper() or first - start < _SHORTEST_LABEL:
        return False
    line = norm.find("\n", last, end)
    line = line if line != -1 else end
    if norm[last:line].strip(" .,;"):
        return False
    begin = max(norm.rfind("\n", start, first), start)
    if first - begin >= _LONGEST_LABEL:
        return False
    if norm.endswith(": ", start, first):
        return True
    return norm[first - 1] == " " and (
        norm.endswith(_RATED, start, begin) or _ENDS_ROW.match(norm, line, end) is not None
    )


def _with_verb(lower: str, at: int, floor: int) -> int:
    """Where 'requires improvement' begins, of which 'improvement' stands at `at`; -1 where it is something else."""
    for verb in _VERBS:
        if lower.endswith(verb, floor, at):
            return at - len(verb)
    return -1


def _mention(source: Source, first: int, last: int, start: int, end: int) -> RatingMention | None:
    norm, lower = source.norm, source.lower
    if first > start and (norm[first - 1].isalnum() or norm[first - 1] == "-"):
        return None
    if last < end and (norm[last].isalnum() or norm[last] == "-" and norm[last + 1 : last + 2].isalnum()):
        return None
    rating = RATING_WORDS[lower[first:last]]
    opened = first > start and norm[first - 1] in _MARKS
    close = last + (1 if last < end and norm[last] in ".,;" else 0)
    closed = close < end and norm[close] in _MARKS and not (close + 1 < end and norm[close + 1].isalnum())
    if opened and not closed and _PHRASE_END.match(norm, last, end):
        return None  # the phrase goes on: ‘good foundation’
    if (
        closed
        and not opened
        and norm.find(norm[close], start, first) != -1
        and _ends_phrase(norm, start, first, norm[close])
    ):
        return None  # the phrase began before: ‘far from good’
    return RatingMention(
        first - opened,
        close + 1 if closed else last,
        (first, last),
        rating,
        opened or closed,
        _has_capital(norm, first),
    )


def _has_capital(norm: str, at: int) -> bool:
    """Whether a word has a capital that is not owed to its place: 'Good work was seen' begins a sentence."""
    return norm[at].isupper() and not (norm[max(0, at - _OPENING) : at].rstrip(" '\"") or ".").endswith(_OPENS)


def _ends_phrase(norm: str, start: int, first: int, mark: str) -> bool:
    """Whether a mark before the word opens a phrase that is still open at it."""
    at = norm.rfind(mark, start, first)
    return at != -1 and (at == start or not norm[at - 1].isalnum()) and norm[at + 1].isalnum() and first - at < 60  # noqa: PLR2004 - a phrase, not a passage
