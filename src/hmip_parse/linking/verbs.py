"""The words that lead to a rating: its verb, what may stand between the two, and the auxiliaries before the verb."""

import enum

from hmip_parse.linking import notation
from hmip_parse.patterns import lazy


class Verb(enum.Enum):
    """What sort of verb leads to a rating."""

    BE = "be"
    RATE = "rate"
    GIVE = "give"
    GET = "get"
    HOLD = "hold"
    """Leads to a rating only by its noun: 'carries the grade R'; a service carries much."""
    KEEP = "keep"


_VERBS = {
    Verb.BE: "is are was were be been remain remains remained stay stays stayed became becomes proved ended ends finishes finished stands stood sits",
    Verb.RATE: "rated rates rate rating graded grades assessed judged judges deemed considered considers found marked ranked classed confirmed named placed places put puts thought grading placing putting singled picked branded",
    Verb.GIVE: "given gave gives give giving awarded awards award awarding handed assigned issued arrived brought brings",
    Verb.GET: "gets get received receives receive receiving got reached reaches earned earning earns achieved achieves achieving secured securing gained gaining attained obtained won merited scored fell falls drew draws fared fares trailed trails lagged lags languished languishes scraped scrapes ending finishing coming emerging come comes came emerged emerges",
    Verb.HOLD: "carried carries carry left leaves bears holds held",
    Verb.KEEP: "kept keeps keep retained retains retain maintained maintains",
}
KINDS = {word: verb for verb, words in _VERBS.items() for word in words.split()}
ANY_VERB = lazy(r"\b(?:" + "|".join(KINDS) + r")\b")
# Verbs that lead to a rating by 'to': 'unpaid work slipped to R', 'staffing has improved from Q to R'.
MOVES = frozenset(notation.WORDS["moved"].split("|"))
UNDER_WAY = (" is ", " are ", " was ", " were ", " be ")
MOVED_FROM = lazy(rf"\b(?:{'|'.join(sorted(MOVES))})(?: (?:up|down|back))? \(?from [^.;:S]{{0,80}}?$")
RATING_NOUNS = frozenset(("rating", "grade", "mark", "score", "judgement", "verdict", "label"))
# What may stand between the verb and its rating.
LINKS = frozenset(
    "as to be being a an the its their overall regional national separate separately individually rating ratings grade "
    "mark marks score judgement verdict label result of at with now also again only just still both each all too however "
    "therefore own generally mostly once lowest highest top bottom best worst second-lowest second-highest same out up down back "
    "behind either though away category categories band bands bracket tier four possible available".split()
)
# 'In' is one only where it leads to a rank: 'placed in the lowest category, R', 'falls into the R category'.
INTO = frozenset(("in", "into"))
_RANKS = frozenset(("category", "categories", "band", "bands", "bracket", "tier"))
_BESIDE = frozenset(("below", "above"))  # 'in the band below'
_OWNED = frozenset(
    f"{whose}'s" for whose in "unit service team pdu region company division".split()
)  # 'the unit's lowest mark'
_ORDINALS = frozenset(("first", "second", "third", "fourth"))  # 'in the second band', 'in the second of its four bands'
# More words than one that say no more than a link does.
_LINKING_PHRASES = (" once more", " this time", " in the end", " on this occasion")
_OUT_FOR = " out for"  # 'singled out for a rating of R', but 'picked out for R awards'
RANKED = _RANKS | RATING_NOUNS
_COLONS = (": ", ":")
RANK_BEHIND = tuple(f" {rank}" for rank in sorted(_RANKS))
# What may stand between the verb and its subject.
AUXILIARIES = frozenset(
    "has have had is are was were be been being also each both all again only now then still too however recently "
    "separately individually overall generally therefore since already itself now jointly instead though never "
    "once more inspected subsequently here there nevertheless nonetheless likewise indeed unsurprisingly sadly".split()
)
TRUE_AUXILIARIES = AUXILIARIES - {"also", "only", "now", "again", "still", "too", "both", "each", "all"}
PASSIVE = frozenset(("was", "were", "been", "is", "are"))
JOINED_VERBS = frozenset((*KINDS, "inspected", "both", "once")) - {"rating"}
MANY = frozenset(("each", "both", "all", "were", "are", "have"))


def over_links(text: str, at: int, floor: int) -> tuple[int, set[str]]:
    """Where the words begin that only link a rating to its verb, and which those are."""
    seen: set[str] = set()
    end = at
    if text.endswith(_COLONS, floor, at):  # 'placed in the lowest category: R'
        colon = text.rindex(":", floor, at)
        if nearest_word(text, colon, floor)[0] in RANKED:
            end = colon
    while True:
        word, start = nearest_word(text, end, floor)
        if (
            start == end
            or word not in LINKS
            and not (
                word == "one"
                and "of" in seen
                or word in _BESIDE
                and nearest_word(text, start, floor)[0] in _RANKS
                or word in _OWNED
                and not RATING_NOUNS.isdisjoint(seen)
                or word == "on"
                and "to" in seen
                or word in _ORDINALS
                and not _RANKS.isdisjoint(seen)
                or word in INTO
                and (not _RANKS.isdisjoint(seen) or text.startswith(RANK_BEHIND, at + 1))
            )
        ):
            phrase = _linking_phrase(text[floor:end].rstrip(" ,"), seen)
            if not phrase:
                return end, seen
            start, word = floor + phrase, ""
        seen.add(word)
        end = start


def _linking_phrase(before: str, seen: set[str]) -> int:
    """Where the linking phrase begins that some words end with; 0 where there is none."""
    if before.endswith(_LINKING_PHRASES):
        return max(before.rfind(phrase) for phrase in _LINKING_PHRASES) + 1
    if before.endswith(_OUT_FOR) and not RATING_NOUNS.isdisjoint(seen):
        return len(before) - len(_OUT_FOR) + 1
    return 0


def nearest_word(text: str, end: int, floor: int) -> tuple[str, int]:
    """The word that ends at `end`, blanks and commas aside, and where it begins."""
    last_ = end
    while last_ > floor and text[last_ - 1] in " ,":
        last_ -= 1
    start = max(text.rfind(" ", floor, last_) + 1, floor)
    return text[start:last_].lstrip("(-"), start
