"""Ratings that stand beside what is rated and have no verb: 'Leadership: R', 'staffing (R)', '… and services R'."""

from hmip_parse.linking.clauses import FINITE
from hmip_parse.linking.phrases import Subject, read_phrase
from hmip_parse.linking.verbs import INTO, RANK_BEHIND, nearest_word
from hmip_parse.patterns import lazy
from hmip_parse.vocabulary import NUMBER

_AND_ITS = lazy(r"(?: (?:rating|grade|mark)s?)?,? (?:(?:and|but|while|with|whereas|yet|or) )?(?:(?:for|in|on|to) )?")
# The first one's aspects stand behind it, the second's before: 'R for leadership, and for staffing a rating of R'.
_AND_FOR = lazy(r",? (?:and|but|while|whereas) (?:for|in|on) (?P<what>[^,;:RBS]{3,60}?),?$")
_FOR = (" for ", " in ", " on ")
_LONGEST_LABEL = 8
_LONGEST_LABELLED = 60
_LABEL_START = lazy(r"[;:,] (?:and )?|\),? (?:and )?| (?:than|with|at|about) ")
_SUPERLATIVE = lazy(
    r"\b(?:best|worst|weakest|strongest|poorest|highest|lowest|brightest) (?:[a-z-]+ )?(?:standards?|areas?|aspects?|elements?|marks?|ratings?|grades?|points?|spots?|parts?) (?:was|is|went|came) (?:for |to |in )?(?P<what>[^,;:RBS]{3,60})$"
)
_LONGEST_SUPERLATIVE = 130
# Behind the rating its points: 'A PDU - R, with 17 points', 'A PDU: R (17/27)'.
_POINTS = lazy(
    rf"(?: overall)?(?:,? (?:with|on|and|scoring) (?:a (?:score|total) of |just |only )?| \(|, | - ){NUMBER}(?: points?| out of|/| of|\))"
)
# Behind a rating the next of a list: ', staffing R', '; services - R'.
_LISTS_ON = lazy(r"[,;] (?:and )?(?:S|[^,;:RBS]{3,60}?) ?[-:]? ?[RB]")


def lists_on(text: str, at: int) -> bool:
    """Whether behind the rating at offset `at` the next one of a list follows."""
    return _LISTS_ON.match(text, at + 1) is not None


def superlative(text: str, end: int) -> Subject | None:
    """The aspect that is named as the best or the worst: 'The weakest area was staffing: R'."""
    found = _SUPERLATIVE.search(text, max(0, end - _LONGEST_SUPERLATIVE), len(text[:end].rstrip(" ,")))
    named = read_phrase(text, *found.span("what")) if found else None
    return named if named and named.aspects and not named.counted else None


def without_verb(text: str, floor: int, start: int) -> Subject | None:
    """Behind another rating what is rated stands alone: ', staffing R and services R'."""
    if not floor:
        head = text[:start].rstrip()
        if len(text) - start == 1 and head.count(" ") < _LONGEST_LABEL and not FINITE.search(f" {head}"):
            return read_phrase(text, 0, len(head.rstrip(":- ")))  # all of a table's row
        if not head.endswith((":", "-")) or head.count(" ") >= _LONGEST_LABEL:
            return None
        if len(text) - start < _LONGEST_LABEL or lists_on(text, start) or _POINTS.match(text, start + 1):
            return read_phrase(text, 0, len(head) - 1)  # 'Leadership: R', 'Leadership - R, staffing - R'
        return None
    return gap(text, floor, start)


def in_bracket(text: str, end: int) -> Subject | None:
    """The aspect whose rating stands in a bracket behind it: 'Leadership (R), staffing (R) and services (R)'."""
    start = max(0, end - _LONGEST_LABELLED)
    for mark in _LABEL_START.finditer(text, start, end):
        start = mark.end()
    if start and not text[start - 1].isspace() or FINITE.search(f" {text[start:end]}"):
        return None
    found = read_phrase(text, start, end)
    return found if found and found.aspects and not found.counted else None


def gap(text: str, floor: int, end: int) -> Subject | None:
    """What stands between two ratings, the second one's verb left out: 'leadership was R and staffing R'."""
    opening = _AND_ITS.match(text, floor, end)
    first = opening.end() if opening else floor
    if text.startswith((*RANK_BEHIND, " ("), floor) or nearest_word(text, end, floor)[0] in INTO:
        return None  # 'Court work falls into the R category, staffing into the R'
    if text.startswith(_FOR, floor) and (other := _AND_FOR.search(text, floor, len(text[:end].rstrip()))):
        first = other.start("what")
    return read_phrase(text, first, end, many=True)
