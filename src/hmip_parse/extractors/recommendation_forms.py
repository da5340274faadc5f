"""The forms in which a number of recommendations is stated, with or without the one whom they are for."""

import re
from typing import NamedTuple

from hmip_parse.patterns import lazy
from hmip_parse.vocabulary import NUMBER, NUMBER_WORDS, number

WORD = "recommendation"

_ORDINALS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth".split("|")
_FURTHER = ("further", "additional")
_ONE = ("another", "single", *_FURTHER, "last", "final", "other", "remaining", *_ORDINALS)
# The words that a share can begin with, marks beside them included: the text is split at its blanks.
_BEGINS = frozenset(
    f"{before}{word}{after}"
    for word in (*NUMBER_WORDS, *_ONE, "all", "both", "every", *map(str, range(1, 400)))
    for before in ("", "(")
    for after in ("", ",", ".", ";")
)
# What is done with recommendations.
_DONE = (
    r"(?:acted (?:up)?on|carried out|met|implemented|answered|addressed|considered|taken (?:forward|on|up)|dealt with|led|"
    r"completed|tackled|fulfilled|delivered|put (?:right|in(?:to)? (?:place|practice)))"
)
_TO = (
    rf"(?:(?:to )?be {_DONE} by|aimed (?:at|towards)|at|"
    r"(?:directed|addressed|targeted|levelled|made|given|issued|assigned|put|sent|passed|handed|gone) (?:at|to|towards)"
    r"|(?:intended|meant|reserved|designed) for|f[ae]ll(?:s|ing)? to|(?:rests?|lies?|sits?|lands?|landed|stays?) with|go(?:es)? to|went to"
    r"|belongs? to|appl(?:y|ies) to|the responsibility of|a matter for|down to|for|to)"
)
_ASK = r"(?:ask(?:s|ed)?|call(?:s|ed)? (?:up)?on|urged?s?|invite[sd]?|require[sd]?|tells?|told|press(?:es|ed)?)"
# Grammar: five [of the [nine]] [recommendations] [were] aimed at [changes at a local level, calling on] …
SHARE = lazy(
    rf"(?:(?P<n>{NUMBER})|(?P<all>all|both|every one|every single one)(?: (?P<whole>{NUMBER}))?"
    rf"|(?P<one>{'|'.join(_ONE)})(?: (?:one\b|(?P<more>{NUMBER})))?)(?![\w-])(?P<each> each| apiece)?"
    rf"(?P<of>,? of (?:the|these|those|which|them|its|our|their)\b(?: [a-z]+'s?)?(?: (?P<inner>{NUMBER}))?,?)?(?: more| others?)?"
    r"(?P<noun>(?: [a-z][a-z-]*,?){0,2}? recommendations?\b)?(?P<apiece> each| apiece)?(?: for (?:improvement|change|action))?"
    r"(?: left(?: over)?)?(?: (?:in|of) (?:the|this|today's|our|its|the latest) (?:new )?report)?"
    r"(?:,? (?:in all|in total|this time|as a result of (?:this|these|the) inspections?|(?:stemming |arising )?from (?:this|the) report))?"
    r"(?:, (?:on|about|concerning|regarding|relating|to (?!the\b|its\b|their\b|hm|both\b|all\b)[a-z]+|common to|shared by|mostly|mainly|all|both|each|again|including) [^,.;:()]{1,80},(?= ))?"
    r"(?:, (?:all|both|each) of (?:which|them) (?:concern|are about|relate to|deal with) [^,.;:()]{1,80},(?= )|,? which (?:concern|concerns|deal|deals|relate|relates|cover|covers) [^,.;:()]{1,80},(?= )"
    r"| - (?:on|about|covering|concerning) [^.;:()]{1,100}? -(?= ))?"
    r"(?: (?:that|which) (?:apply|applies|relate|relates|are common|is common) [^,.;:()]{1,50}?)?"
    r"(?P<is>,? (?:(?:which|that) )?(?P<many>are|were|have been|is|was|has been|being|will be|will have|have|has|must|should|will|needs?)(?: all| both| each| recommendations){0,2})?"
    r"(?: (?:specifically|directly|also|mainly|made|issued|given|set out))?(?: by (?:the )?[a-z]+)?,? "
    rf"(?:{_TO}|(?P<ask>{_ASK})|(?P<again>by|with)) "
    r"(?:(?:changes?|improvements?|action|work) (?:at|on) (?:an? |the )?(?:local|regional|national) level,? ?"
    r"(?:calling (?:up)?on |asking |urging |telling |including for |for )?)?(?=\S)"
)
# Another number behind the recipient of one: 'to Dorset PDU and two to …'. What it is part of is not said.
AND_MORE = lazy(
    rf",? (?:and|while|with|plus) (?:a further |another |just |only )?{NUMBER}(?:,[^,.;]{{1,80}},)? (?:(?:were|was|are|is) )?(?:{_TO})\b"
)
# The same where the number cannot be made out: 'and eigth to …'.
AND_SOME = lazy(r",? (?:and|while|with|plus) (?:a further |another |just |only )?\S{2,12} (?:to|for) (?=\S)")
# 'one each to the board and to Dorset Police'
AND_TO = lazy(r",? and (?:to|for|at) |, (?:to|for|at) ")
# Behind the noun a mark: no recipient follows.
CLOSED = lazy(r"recommendations?(?:,(?! and\b)|:|;)")
# 'including eight for …': parts; but 'four to A, including to do more, and one to B'.
INCLUDING = lazy(r"\binclud(?:es?|ed|ing),?(?: [a-z]+){0,2} $")
ASKED = lazy(r" (?:to|that|should|must)\b")
# 'Dorset PDU (four)', 'Dorset PDU: four'
BEHIND = lazy(rf"(?: \(| - |: )(?P<n>{NUMBER})(?: recommendations?)?(?=[).,;]|$)")

# 'The other three are split between HMPPS (two) and the Ministry of Justice (one)', behind a total.
SPLIT = lazy(
    rf"(?:^|\b)(?:these|they|those|(?:the )?(?:other |remaining )?{NUMBER}|the (?:rest|others|remainder)) (?:are|is|were) (?:split|divided|shared|spread)(?: out)? (?:between|among|across) "
)
# A seventh behind six: 'A seventh is made to the Ministry of Justice'.
NTH = lazy(
    rf"(?:^|(?<=[.;,] )|(?<=and ))an? (?P<nth>{'|'.join(_ORDINALS)})(?: recommendation)? (?:is|was|has been|goes|went)(?: also)?(?: made| addressed| directed| given)? (?:to|for) (?=\S)"
)
ORDINALS = {word: at for at, word in enumerate(_ORDINALS, 1)}
# 'This year it makes a further five', behind a sentence about the recommendations of an earlier one.
AGAIN = lazy(
    rf"\b(?:makes?|made|adds?|contains?|there (?:are|is))(?: only| just)? (?:an? )?(?:further |new |another |additional )?(?P<n>{NUMBER})"
    r"(?: more| new ones)?(?=[:;,.]| (?:to|for|of (?:which|them|these)|this time)\b| - |$)"
)

# 'five recommendations out of the eight in the report'
OUT_OF = lazy(rf"s? out of (?:the |a total of |all )?(?P<n>{NUMBER})(?=[.,;:]| in | made\b| that\b| it |$)")
# '…, making 14 in all', 'three recommendations altogether', 'bringing the total to 22'
IN_ALL = lazy(
    rf"(?:\b(?:makes?|made|making|giving|for|a total of|adding up to)|[:,-]) (?P<n>{NUMBER}) (?:recommendations )?(?:in all|in total|altogether)\b"
    rf"|\bbring(?:s|ing)? (?:the|its|their) (?:total|number|tally) to (?P<to>{NUMBER})(?=[.,;]| recommendations| in all|$)"
    rf"|\brecommendations?, of which there (?:are|were) (?P<there>{NUMBER})\b"
    rf"|(?:^|(?<=[.;] )){NUMBER} (?:more|further|others?)\b[^.;:]{{0,100}}?,? makes? (?:(?:it|a total of|the total) )?(?P<sum>{NUMBER})(?=[.;]| in all| altogether|$)"
)
IN_ALL_WORDS = (
    " in all",
    " in total",
    " altogether",
    "bringing ",
    "brings ",
    "bring ",
    ", make ",
    ", makes ",
    " more make ",
    " of which there ",
)

# Words that can stand between a number and the noun are adjectives: not these.
_NO_ADJECTIVES = frozenset(
    "of the and to a an or in on for from with by its their our his her these those no any many several "
    "main principal central urgent priority important".split()  # some of them only
)
_SHARES = frozenset(
    "further remaining other another additional including extra first last final second more top".split()
)
_VAGUE = frozenset("over about around than nearly almost least some roughly approximately under every".split())
# What makes a share vague, or the rest of one: 'all but one are for Dorset PDU'.
_VAGUELY = tuple(
    f"{words} "
    for words in (
        "all but",
        "at least",
        "at most",
        "more than",
        "fewer than",
        "less than",
        "up to",
        "every",
        "every single",
        "each",
        "not",
        *_VAGUE - {"some", "under", "every"},
    )
)
# 'half of the six', 'most of its nine': how many those are nobody says.
_PART_OF = lazy(r"(?: of (?:the|its|their|our|these|those)(?: [a-z]+'s?)?|\bhalf (?:the|its)) $")
_LONGEST_PART = 40
_BETWEEN = frozenset(("to", "and", "or"))  # 'up to nine', 'six or seven'
_MADE = frozenset("make makes made contains contain includes include of issues issued has have are were are".split())
_MODALS = frozenset("could would might may should can".split())
_TOPIC = lazy(
    r"recommendations? (?:concern|deal|relate|cover|address|focus|call|ask|urge|seek|touch|is that|is to|are that|are to|(?:is|are) about)"
)
_PARALLEL = lazy(
    rf"recommendations? (?:on|about|concerning|regarding|relating to) [^.;:]{{1,80}}? and (?:a further |another )?{NUMBER} (?:on|about|concerning|regarding|relating)\b"
)
_GOES_ON = lazy(r"s? (?!-)")
_EACH = lazy(r"recommendations? (?:each|apiece|(?:to|for) each)\b")
_SHARE_FOLLOWS = (
    ",", ";", ":", "-", "(", "and", "which", "with", "including", "include", "further", "while", "whereas", "but", "plus",
    " the", "the", " a", "then", "these", "them", "remainder", "rest", "only", "just", "additional", "number",
    "there are", "there is",
)  # fmt: skip
# 'Besides the four recommendations that it makes to Dorset PDU, …': others follow, and four are not all.
BESIDES = tuple(
    f"{words} {article}"
    for words in ("besides", "in addition to", "as well as", "on top of", "apart from", "along with")
    for article in ("", "the ", "its ")
)
# 'Responsibility for six of the nine recommendations lies with Dorset PDU': the six.
_OWN_VERB = lazy(r" (?:lies?|rests?|sits?|stays?|lands?|landed|fell|falls?|goes|go|went|belongs?|appl(?:y|ies))\b")
_MARKS = " '\"(,"
_MOST_ADJECTIVES = 2
_FARTHEST = 80


class Stated(NamedTuple):
    """A number before the noun."""

    value: int
    start: int
    end: int
    share: bool  # said to be a part: 'a further two'
    strong: bool  # behind a verb that makes them
    each: bool = False  # one of several has so many


def begins(lower: str, start: int, end: int) -> list[int]:
    """Where shares can begin."""
    words = lower[start:end].split(" ")
    if _BEGINS.isdisjoint(words):
        return []
    found, first = [], start
    for word in words:
        if word in _BEGINS and not lower.endswith(_VAGUELY, first, start) and not _is_whole(lower, first, start):
            found.append(start + (word[0] == "("))
        start += len(word) + 1
    return found


def _is_whole(lower: str, start: int, at: int) -> bool:
    """Whether the number at `at` is what a part is of: 'half of the six recommendations', of which six are for nobody."""
    return lower[at - 1 : at] == " " and _PART_OF.search(lower, max(start, at - _LONGEST_PART), at) is not None


def stated_before(lower: str, start: int, at: int, end: int) -> Stated | None:
    """The number of recommendations stated before the noun at `at`; `None` for none, and for a vague one."""
    words = lower[max(start, at - _FARTHEST) : at].split()
    for _ in range(_MOST_ADJECTIVES + 1):
        word = words.pop().strip(_MARKS) if words else ""
        value = 1 if word == "single" else number(word)
        if value is not None:
            break
        if word in _NO_ADJECTIVES or not word.replace("-", "").isalpha():
            return None
    else:
        return None
    first = lower.rindex(word, start, at)
    while lower[first - 1].isalpha():  # 'ten' is in 'written' too
        first = lower.rindex(word, start, first)
    last = first + len(word)
    lead = words.pop() if words else ""
    if (both := number(f"{lead} {word}")) is not None:  # 'twenty one'
        value, first, lead = both, first - len(lead) - 1, words.pop() if words else ""
    if lead in _VAGUE or (words and lead in _BETWEEN and (words[-1] == "up" or number(words[-1]) is not None)):
        return None
    if lead == "make" and words and words[-1] in _MODALS:
        return None  # 'if I could make one recommendation'
    share, each = lead in _SHARES, False
    if _GOES_ON.match(lower, at + len(WORD)):
        if _PARALLEL.match(lower, at, end):
            return None
        if lead not in {"the", "all", "its"} and not lead.endswith("'s") and _TOPIC.match(lower, at, end):
            return None
        each = _EACH.match(lower, at, end) is not None
    return Stated(value, first, last, share or each, lead in _MADE, each)


def how_many(lower: str, form: re.Match[str]) -> tuple[int, tuple[int, int]] | None:
    """The number of a share and where it stands; -1 for 'all of them', `None` where the form states none."""
    if form["one"] == "single":
        return 1, form.span("one")
    if form["one"]:
        start = form.start("one")
        if form["one"] in _FURTHER:  # 'A further recommendation is for …'; in 'a further two' the number tells
            single = form["noun"] and not form["noun"].endswith("s") and not form["more"]
            return (1, form.span("one")) if single and lower.endswith(("a ", "an "), 0, start) else None
        if form["one"] != "another" and not lower.startswith(("the ", "its "), start - 4):  # 'a third' is a fraction
            return None
        if form["more"]:
            group, value = "more", number(form["more"])
        else:
            if form["many"] in {"are", "were", "have been"} or (form["noun"] or "").endswith("s"):
                return None
            group, value = "one", 1
    elif form["all"]:
        group, value = ("whole", number(form["whole"])) if form["whole"] else ("all", -1)
    elif _is_attribute(form):
        # 'One of the five recommendations made to Dorset PDU is …': the five are for it.
        group, value = "inner", number(form["inner"] or "")
    else:
        group, value = "n", number(form["n"])
    return None if value is None else (value, form.span(group))


def is_named(form: re.Match[str]) -> bool:
    """Whether the number is that of the recommendations, and no part of it."""
    return bool(form["noun"]) and (not form["of"] or _is_attribute(form))


def may_begin(lower: str, start: int, at: int) -> bool:
    """Whether a share can begin at `at` in a sentence that does not have the noun."""
    before = lower[start:at].rstrip()
    return not before or before.endswith(_SHARE_FOLLOWS)


def _is_attribute(form: re.Match[str]) -> bool:
    """Whether the recipient goes with the noun and not with the number before it: 'one of the five made to Dorset PDU'."""
    if not (form["of"] and form["noun"]) or form["many"] or form["ask"]:
        return False
    return _OWN_VERB.match(form.string, form.end("noun")) is None
