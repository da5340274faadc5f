"""Earlier inspections of a service: their year, and results that are only said to be the same as now."""

from hmip_parse.patterns import lazy
from hmip_parse.vocabulary import MONTH

_YEAR = r"(?P<year>(?:19|20)\d\d)\b"
_WHEN = rf"(?:(?:early|late|mid|the) )?(?:(?:spring|summer|autumn|winter)(?: of)? )?(?:{MONTH} )?"
# An earlier inspection with its year: '(was) last inspected [in] 2023', 'our last inspection in 2022', 'inspectors
# last visited the CRC in 2018', 'previously highlighted in a September 2022 inspection of'.
_EVENTS = (" inspection", " report", " visit")
_LONGEST_EVENT = max(map(len, _EVENTS))
_DATED = tuple(
    (cues, lazy(form))
    for cues, form in (
        (
            ("last", "previously"),
            rf"\b(?:was|were|been|had been|service|unit|pdu|crc) (?:last|previously) (?:inspected|visited|rated|assessed|judged)(?: by \w+(?: \w+){{0,4}}| under [^.;,\d]{{3,50}})?,?(?: in| during)? {_WHEN}{_YEAR}",
        ),
        (
            ("last", "previously", "first"),
            rf"\b(?:last|previously|first) (?:inspected|visited|looked at|rated|called|called on|came|came to|went|went to|reported on|examined)(?: S| the \w+| it| them| this \w+)?,?(?: in| during)? {_WHEN}{_YEAR}",
        ),
        (
            ("last", "previous", "earlier", "prior", "original"),
            rf"\b(?:last|previous|earlier|prior|original) (?:full |joint |local )?(?:inspection|visit|report|inspection report|rating|review|screening)s?(?: of S| of the \w+| of this \w+)?(?: by (?:the |hm |his majesty's |her majesty's )?(?:inspectorate|hmip)(?: of probation)?)?,?(?: was| came| took place|,? published| carried out|,? which was)?(?: in| from|,) {_WHEN}{_YEAR}",
        ),
        (
            ("previously", "earlier", "before"),
            rf"\b(?:previously|earlier|before)\b[^.;]{{0,40}} in an? (?:{MONTH} )?{_YEAR} (?:inspection|report|review)",
        ),
        (
            ("since",),
            rf"\bsince (?:our|the|its|an?) (?:last |previous |earlier )?(?:(?:inspection|report|visit) (?:of|in) {_WHEN}{_YEAR}|(?:{MONTH} )?(?P<older>(?:19|20)\d\d) (?:inspection|report|visit))",
        ),
        (
            _EVENTS,
            rf"\b(?:our|its|their|the) (?:previous |last |earlier )?(?:{MONTH} )?{_YEAR} (?:inspection|report|visit)\b",
        ),
        (
            ("earlier", "previous", "critical", "poor"),
            rf"\b(?:following|after|since|to) an? (?:earlier|previous|critical|poor) inspection (?:of S )?in {_WHEN}{_YEAR}",
        ),
        (
            ("occasion",),
            rf"\b(?:last|previous|earlier) occasion,? in {_WHEN}{_YEAR}",
        ),
        (
            ("follows",),
            rf"\bfollows an? (?:earlier |previous |critical )?(?:inspection|report|visit)(?: of S)? (?:in|from) {_WHEN}{_YEAR}",
        ),
        (
            ("rating ", "result ", "grade ", "mark ", "score ", "judgement ", "verdict "),
            rf"\b(?:earlier|previous|last|lower|higher|first|old|old) (?:such )?(?:rating|result|grade|mark|score|judgement|verdict) (?:was given|was awarded|was received|dates from|dated from|dates back to|came|was published)(?: in)? {_WHEN}{_YEAR}",
        ),
        (("last ",), rf"\b(?:was|were) last (?:here|there|in the area|on site) in {_WHEN}{_YEAR}"),
        (  # 'that inspectors placed in the bottom band in 2022'
            ("placed ", "put ", "rated ", "graded "),
            rf"\b(?:(?:that|which) (?:inspectors|the inspectorate|we|hmip)(?: had)?|(?:that|which|who) (?:was|were)|had been) (?:placed|put|rated|graded) (?:in|at) (?:the|its) (?:bottom|lowest|top|highest|second|third|same) (?:possible )?(?:band|category|grade|rating|mark|tier)(?: possible| available| of all)?,? in {_WHEN}{_YEAR}",
        ),
        (("had ",), rf"\bhad (?:last )?been inspected (?:before )?in {_WHEN}{_YEAR}"),
    )
)
# '2021' of 'since it was established under the unification of probation services in 2021' is the founding year.
_FOUNDING = lazy(
    r"\b(?:re)?(?:unification|unified|established|formed|created|merged|came into being|set up|brought together)\b[^.;\d]{0,60}$"
)
# 'A report published today (Thursday 12 June 2025) lifts its rating from R to R'.
_TODAY = lazy(r"\b(?:today|this morning)\b[^.;:RBS]{0,40}$")
_ANY_YEAR = lazy(r"(?:20|19)\d\d")
# The result is the one before: 'its overall rating has stayed the same', 'the same mark as last year'.
_RESULT = r"(?:overall )?(?:rating|mark|grade|result|verdict|judgement)"
_GIVEN = "given|awarded|received|recorded|reached|arrived at|handed down|earned"
_SAME = lazy(
    rf"\b(?:rating is the same as (?:the one|that|it was|before|last)\b|the same {_RESULT} (?:after|at|following|in) (?:its|the|our|their) (?:first|last|previous|earlier)\b"
    rf"|the same {_RESULT} (?:that|which|it)? ?(?:it |they |the service |the unit |was )*(?:{_GIVEN}|got|had)\b"
    r"|(?:rating|result|grade|mark) has not changed\b"
    r"|rating (?:has |have |is |was |therefore )*(?:stayed|remained|remains|stays|unchanged|kept)(?: the same| unchanged)?\b"
    r"|the same (?:overall )?(?:rating|mark|grade|score|judgement|result) (?:again|as (?:last|in|at|it|the|its|our|before|previously|two|three))"
    rf"|(?:{_GIVEN}|has|had|gets|got) the same {_RESULT}\b(?! (?:again|as)\b)"
    rf"|(?:rating|result|grade|mark|verdict) (?:in|of|from) (?:19|20)\d\d (?:was|had been) the same\b"
    r"|no change (?:in|to) (?:the|its|their) (?:overall )?(?:rating|grade|mark|result)\b"
    r"|(?:unchanged|no change) (?:rating|from|since)\b)"
)
# … of another: 'the same mark was given to B PDU', 'to staffing', 'for its planning'.
_OF_ANOTHER = lazy(
    r" (?:to|for|by|at|in|on) (?!(?:it|them|the (?:service|unit|pdu|company|team|division|region))\b"
    rf"|(?:(?:the|its|our|their) )?(?:{MONTH} )?(?:19|20)\d\d|{MONTH}|our |(?:its|the) (?:last|previous|first))"
)
_SAME_YEAR = lazy(rf" ?{_WHEN}{_YEAR}|[^.;:\d]{{0,70}}?,? (?:in|from|of|since) {_WHEN}(?P<later>(?:19|20)\d\d)\b")
# The year of a previous rating, behind it ('… in a report published in March 2020') or before it.
_BEHIND = lazy(
    rf"(?:(?: (?:rating|grade|mark))?,? (?:the|a) {_RESULT} (?:that |which )?(?:it|they|S|the \w+)(?: (?:was|were|had been|had))?(?= )|[^.;RB]{{0,12}}?)(?:,? (?:in|at|following|after|from|during|since|when|where|which|that|published|issued|given|awarded|received|first given)\b[^.;RB]{{0,60}}?)?\b{_YEAR}"
)
_BEFORE = lazy(rf"\b{_YEAR}")
_FROM = (" from ", " from an ", " from a ")
_INSPECTED = lazy(
    r"(?:following|after|in|at) (?:an?|the|this|our|its|their) (?!(?:previous|earlier|last|first)\b)(?:\w+ )?(?:re-?)?(?:inspection|visit|report)\b[^;:RBS]*?, "
)


# What stands before a rating of today, whatever the sentence says before of an earlier one.
_NOW = lazy(
    r"\bnow (?:been |be |also )?(?:rated |judged |graded |given |received )?(?:as |an? |an overall rating of )?$"
)
# 'Following an inspection in January 2024, A PDU has been awarded an overall rating of R': no earlier result is told so.
_JUST = lazy(
    r"\b(?:has|have) (?:now |today |just )?(?:been (?:awarded|given|rated|judged|graded|assessed|handed|marked)|received|earned|gained|achieved|secured) "
    r"(?:as |to be |an? |with )*(?:overall )?(?:rating |grade |mark )?(?:of )?$"
)
_LONGEST_NOW = 40
_LONGEST_JUST = 80


# What opens a sentence about then, unless something in it is of now: 'In 2019, A PDU had received an overall rating of R'.
_OPENINGS = (
    "in ",
    "back in ",
    "three ",
    "two ",
    "four ",
    "five ",
    "six ",
    "a ",
    "some ",
    "at ",
    "last ",
    "previously",
    "before ",
    "on ",
    "when ",
    "it was last ",
    "but ",
    "and ",
    "yet ",
    "though ",
)
_THEN = lazy(
    r"(?:(?:but|and|yet|though) )?(?:(?:back )?in (?:19|20)\d\d\b|(?:a|two|three|four|five|six|some|several|\d) (?:years?|months) (?:ago|earlier|before)\b"
    r"|(?:at|in|after|during|on) (?:the|its|our|their) (?:last|previous|earlier|first) (?:inspection|visit|report|occasion)\b|last (?:time|year|spring|summer|autumn|winter)\b|previously\b"
    r"|before that\b|it was last (?:inspected|visited)\b"
    r"|when (?:it|they|the \w+|S) (?:was|were) (?:(?:last|first|previously) (?:inspected|visited|looked at)\b|(?:inspected|visited|looked at) in (?:\w+ )?(?:19|20)\d\d\b))"
)
_BULLET, _BULLETS = "- ", ("- ", "* ")
_STILL = lazy(r"\b(?:has|have|now|today|this time|this year)\b")


def is_of_then(text: str, at: int) -> bool:
    """Whether a sentence's opening makes the rating at offset `at` of its skeleton an earlier one."""
    start = len(_BULLET) * text.startswith(_BULLETS)
    return text.startswith(_OPENINGS, start) and _THEN.match(text, start) is not None and not _STILL.search(text, 0, at)


def is_of_today(text: str, at: int) -> bool:
    """Whether the rating at offset `at` of a skeleton is said to be today's: 'was R in 2018 and is now R'."""
    if " now " in text[:at] and _NOW.search(text, max(0, at - _LONGEST_NOW), at):
        return True
    return _JUST.search(text, max(0, at - _LONGEST_JUST), at) is not None


def year_behind(text: str, at: int) -> tuple[int, tuple[int, int]] | None:
    """The year that stands behind the earlier rating at offset `at` of a skeleton, and its range."""
    behind = _BEHIND.match(text, at + 1)
    return (int(behind["year"]), behind.span("year")) if behind else None


def year_beside(text: str, at: int) -> tuple[int, tuple[int, int]] | None:
    """The year of the earlier rating at offset `at` of a skeleton, and its range."""
    if behind := year_behind(text, at):
        return behind
    found = None
    # 'Following an inspection in 2020, its rating has risen from R to R': that inspection is today's.
    first = opened.end() if text.endswith(_FROM, 0, at) and (opened := _INSPECTED.match(text)) else 0
    for match in _BEFORE.finditer(text, first, at):
        if not (_FOUNDING.search(text, 0, match.start()) or _TODAY.search(text, 0, match.start())):
            found = int(match["year"]), match.span("year")
    return found


def dated_inspections(text: str) -> list[tuple[int, tuple[int, int]]]:
    """The years of earlier inspections that a skeleton states, and their ranges."""
    years = [year.end() for year in _ANY_YEAR.finditer(text)] if "20" in text or "19" in text else []
    if not years:
        return []
    behind = "".join([text[year : year + _LONGEST_EVENT] for year in years])
    found = {}
    for cues, form in _DATED:
        words = behind if cues is _EVENTS else text  # many sentences have one of those words elsewhere
        for cue in cues:
            if cue in words:
                break
        else:
            continue
        for match in form.finditer(text):
            group = "year" if match["year"] else "older"
            if not _FOUNDING.search(text, 0, match.start(group)):
                found[match.span(group)] = int(match[group])
    return [(year, span) for span, year in sorted(found.items())]


def year_of_same(text: str, same: tuple[int, int]) -> tuple[int, tuple[int, int]] | None:
    """The year of the result that is said to be the same, behind the words that say so."""
    found = _SAME_YEAR.match(text, same[1])
    if not found:
        return None
    group = "year" if found["year"] else "later"
    return int(found[group]), found.span(group)


def says_same(text: str) -> tuple[int, int] | None:
    """Where a skeleton says that the result is the same as the one before."""
    if not (
        "same" in text
        or "unchanged" in text
        or "no change" in text
        or "not changed" in text
        or "rating " in text
        and ("stay" in text or "remain" in text or "kept" in text)
    ):
        return None
    found = _SAME.search(text)
    return found.span() if found and not _OF_ANOTHER.match(text, found.end()) else None
