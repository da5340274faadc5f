"""What a sentence can say at all: cheap tests, asked before its forms are."""

from hmip_parse.linking.trimming import last
from hmip_parse.linking.verbs import KINDS, LINKS, MOVES
from hmip_parse.patterns import lazy
from hmip_parse.terms import Rating

# A rating in words is said to be one by these, near before it.
_NEAR = 60
_RATED_WORDS = ("rated", "rating", "graded", "rates", "branded")
_FOUND_WORDS = ("assessed", "judged", "found", "deemed", "considered")
FEWEST_OF_SCALE = 3  # ratings in a row: two are a tally or a pair of services
_EARLIER_CUES = ("last", "previous", "earlier", "inspection", "report", "visit", "band", "category", "such ")


def may_remark(text: str) -> bool:
    """Whether a sentence may state one of these: a year alone says nothing."""
    if " point" in text or "scor" in text or "R (" in text or "same" in text or "stayed" in text or "chang" in text:
        return True
    if "20" in text:
        for cue in _EARLIER_CUES:
            if cue in text:
                return True
    return False


def is_rated(text: str, at: int, rating: Rating) -> bool:
    """Whether a word without marks is said to be a rating: 'rated good', 'found to require improvement'."""
    before = text[max(0, at - _NEAR) : at]
    words = _RATED_WORDS if rating is not Rating.REQUIRES_IMPROVEMENT else (*_RATED_WORDS, *_FOUND_WORDS)
    for word in words:
        if word in before:
            return True
    return False


def is_scale(text: str) -> bool:
    """Whether a sentence lists the scale: three ratings or more in a row, and not of as many things."""
    if "respectively" in text:
        return False
    listed = 0
    at = text.find("R")
    while at != -1:
        listed += 1
        following = text.find("R", at + 1)
        if following == -1 or text[at + 1 : following].strip(" ,;") not in {"", "and", "or", "and/or"}:
            if listed >= FEWEST_OF_SCALE:
                return True
            listed = 0
        at = following
    return False


# 'No other unit scored …', 'The neighbouring unit took …': what such a sentence states is not the service's.
_OTHERS = lazy(
    r"(?:(?:but|and|while) )?(?:(?:no|none|few|most|many|some|several|every|another|any|neither)\b(?: of)?(?: the| its| these| those)?(?: other)?"
    r"|(?:the |an? )?(?:other|average|typical|neighbouring|adjacent|sister)\b)(?: [a-z-]+){0,2}? "
    r"(?:units?|services?|pdus?|regions?|compan(?:y|ies)|teams?|areas?|crcs?|yots?|yoss?|yjss?|premises)\b|(?:the )?others\b"
)
# 'It might have scored nine points', 'it has never scored nine points'
_UNREAL = lazy(
    r"\b(?:not|never|might|could|would|may|should|can|cannot|if)\b(?! (?:only|just|merely)\b)(?: (?!and\b|but\b)[a-z]+){0,3} ?$"
)
_LONGEST_UNREAL = 50


def is_of_others(text: str) -> bool:
    """Whether a sentence is about other services, of which none is named: 'most units', 'another service'."""
    return _OTHERS.match(text) is not None


def is_unreal(text: str, at: int) -> bool:
    """Whether what begins at offset `at` of a skeleton is denied, or only possible."""
    return _UNREAL.search(text, max(0, at - _LONGEST_UNREAL), at) is not None


# 'It has not been given an overall rating of R': what stands between the two words only leads to the rating.
_NOT = lazy(r"\b(?:not|never)\b(?! (?:only|just|merely)\b)")
_DENIALS = ("not ", "never ")
_LEADS = (
    LINKS
    | KINDS.keys()
    | MOVES
    | frozenset(
        "been be being yet ever seen saw it service unit team pdu crc company region from into in R B S by previously earlier before raise "
        "improve move keep retain hold make reach".split()
    )
) - frozenset(("but", "and", "however", "though", "only"))
_LONGEST_NEGATION = 140


def is_negated(text: str, at: int) -> bool:
    """Whether the rating at offset `at` of a skeleton is denied: 'has not been rated R', 'was never once R'."""
    if " not " not in text[:at] and " never " not in text[:at] and not text.startswith(_DENIALS):
        return False
    denied = last(_NOT, text, at, max(0, at - _LONGEST_NEGATION))
    return denied is not None and all(
        word.strip(",(") in _LEADS for word in text[denied.end() : at].split() if word != "("
    )


# 'A PDU, one of three units in the county, has been rated R': the insertion counts, and the rating is A's.
_AMONG = lazy(
    r"S, (?:one|another|the (?:first|second|third|fourth|fifth|last|final|only one)) (?:of|among) [^,;RBS]{3,90}, "
    r"(?:has|have|had|was|were|is|are|received|gets?|got|gained|earned)\b[^,;SRB]{0,60}$"
)
_LONGEST_AMONG = 190
_ONCE_MORE = "once more "  # counts nothing


def is_one_among(text: str, at: int) -> bool:
    """Whether the rating at offset `at` of a skeleton is a service's that is first said to be one of several."""
    if " of " in text and _AMONG.search(text, max(0, at - _LONGEST_AMONG), at):
        return True
    return text.endswith(_ONCE_MORE, 0, at)
