"""Which words tie a period to an inspection: what stands between the two decides, and any other event parts them."""

import datetime
import re

from hmip_parse.extractors import periods
from hmip_parse.extractors.anchors import HAPPENED, WORK
from hmip_parse.extractors.literals import has_any
from hmip_parse.extractors.periods import Ends
from hmip_parse.patterns import lazy
from hmip_parse.terms import Precision
from hmip_parse.vocabulary import NUMBER_IN_WORDS, OTHER_INSPECTORATE, OTHER_INSPECTORATES, WEEKDAY

# The verb behind a subject with words of its own: 'Fieldwork, which was put off in March 2020, took place in …'.
_VERB = lazy(rf"\b(?:{HAPPENED}|ran\b(?= (?:from|between|over|for|until|in|throughout) )|lasted\b)")
_ASIDE = lazy(r", [^,]*(?:,|$)|\([^)]*\)")
_RELATIVE = lazy(r", (?:which|who|whose|where)\b[^,]*,|\([^)]*\)")
_SUBJECT = lazy(r"\b(?:field[- ]?work|inspections?|screenings?|visits?)\b")
# What may stand right before the period.
_WHEN = lazy(
    r"(?:\b(?:in|on|over|between|during|from|throughout|across|within|of|for|was|were)(?: the| both)?(?: (?:months?|weeks?|dates?|period|course) of)?"
    rf"|[(:,-])(?: the)?(?: (?:early|late|mid)[- ]?| (?:first|second|third|last|final|{NUMBER_IN_WORDS})(?: \w+)? (?:weeks?|half|days|fortnight) (?:of|in))? ?$"
)
_USUAL_WHEN = frozenset("between during over throughout across within".split())  # no other form has these words
_FAR = 170
_WHEN_REACH = 50
# Other events, and clauses that may hold one. Participles are events unless they are about the inspection itself.
_EVENT_WORDS = frozenset(
    "found had has have said that because since after before until began begun beginning starting rose fell who when where "
    "whose but set made given taken sent left written drawn brought seen due will would to planned which available online".split()
)
_EVENT = lazy(
    r"\b(?:found|had|has|have|said|that|because|since|after|before|until|began|begun|beginning|starting|rose|fell|who|when|where|whose|but|set up"
    r"|made|given|taken|sent|left|written|drawn|brought|seen|due|will|would|to be|planned|available|online|which (?!(?:was|were|took)\b)"
    r"|(?!(?:inspected|visited|carried|conducted|completed|undertaken|led|needed|unannounced|announced in full|hundred|combined|detailed|mixed|shared|united|based|joined by|accompanied|speed|indeed|dyfed|ofsted|lasted|interviewed)\b)\w{2,}ed)\b"
)
# Both ends with verbs of their own: 'began on 3 June and ended on 14 June 2019'.
_FROM_TO = lazy(
    rf"(?:,? which)? (?:began|started|commenced|opened) (?:in|on) (?:{WEEKDAY},? )?(?P<first>{periods.PERIOD_WORDS})(?:,? and|,) (?:was )?(?:ended|finished|concluded|closed|completed) (?:in|on) (?:{WEEKDAY},? )?$"
)
_ELSEWHERE = lazy(rf"\b(?:{OTHER_INSPECTORATE}|constabulary|of prisons|auditors?)\b")
_THEIRS = lazy(rf"{OTHER_INSPECTORATE}(?:'s?)? (?:own |last |recent )?$")
# 'Inspections of the prison', which this inspectorate does not inspect.
_OF_OTHERS = lazy(
    r" (?:of|at) (?:the |a |its )?(?:(?:local|nearby) )?(?:prisons?|schools?|colleges?|hospitals?|police|courts?)(?= (?:in|on|by|between|from|during|took|was|were|last)\b)"
)
# 'Inspectors spent the first week of June 2022'; but 'looked at the minutes of June 2022'.
_PART_OF = lazy(r"\b(?:weeks?|days|half|fortnight|parts?|months?|course|end|start|beginning|middle) (?:of|for) $")
_OURS = lazy(r"\b(?:of probation|hmip|hmi probation|joint|jointly|with|alongside)\b")
# The sentence is about an earlier inspection, or about other services.
_EARLIER = lazy(
    r"\b(?:last(?! (?:\w+ )?(?:weeks?|days|half|fortnight)\b)|previous|previously|earlier|prior|predecessors?|first (?:inspected|visited))\b"
)
_OTHER_INSPECTION = lazy(
    r"\b(?:an?|another|(?:the )?inspectorate's|hmip's) (?:\w+ )?thematic (?:study|review|inspection|report)\b"
    rf"|\b(?:another|next|separate|companion|sister|parallel|{OTHER_INSPECTORATE}'s?|(?:the|an?) {OTHER_INSPECTORATE}) (?:[a-z]+ )?(?:inspection|report|review|visit)\b"
)
_OTHER_WORDS = ("another", "next ", "separate", "companion", "sister", "parallel", "thematic", *OTHER_INSPECTORATES)
_THIS_THEME = lazy(r"\b(?:this|our) (?:\w+ )?thematic\b")
# 'HM Inspectorate of Constabulary carried out its fieldwork in …'; a joint inspection names this one first.
_BY_ANOTHER = lazy(
    rf"(?:the |hm |his majesty's |her majesty's )?{OTHER_INSPECTORATE}(?: \([^()]*\))? (?:has |had |have |also )?(?:carried out|did|conducted|undertook|held|completed|finished|began)\b"
)
_EARLIER_WORDS = ("last", "previous", "earlier", "prior", "predecessor", "first ")
_OTHERS = lazy(r"\b(?:since|suspen\w+|another|other|neighbouring|sister|next|thematic|draws? on|drew on|drawn from)\b")
# A result makes it doubtful which inspection is meant: '… in March 2019 and rated ‘Good’', 'rated ‘Good’ when …'.
_RESULT = lazy(
    r",? (?:when|and) (?:it |they |the \w+ )?(?:was |were |had )?(?:been )?(?:rated|given|judged|found|received|got)\b"
)
_RESULT_BEFORE = lazy(r"\b(?:rated|judged|graded|given|received|awarded|found)\b[^.]* when\b")
# A second period of the same statement: 'A was inspected in March 2025 and B in April 2025'.
_AND = lazy(r"(?: \([^()]*\))?(?:[,;] (?:and |with |then )?| and | then | with | & )")
# The subject and the verb behind the period: 'In April 2024, inspectors visited the unit'.
_INVERTED = lazy(
    rf",? (?:when )?(?:(?:the|our|a team of|hm|hmi|his majesty's|her majesty's|probation|\w+) )*?(?:inspectors|inspectorate(?: of probation)?|hmip|hmi probation|inspection team|we) (?:also )?{WORK}"
    rf"|,? (?:when |that )?(?:the )?[\w '&-]{{2,60}} (?:was|were) (?:inspected|visited)\b"
)
_FRONTS = ("- ", "* ", "it was ", "over ", "in ", "on ", "during ", "between ", "from ", "throughout ")
_FRONTED = lazy(
    r"(?:- |\* )?(?:it was )?(?:over [\w ]{3,20}, ?|over [\w ]{3,20} )?(?:in|on|during|between|from|over|throughout)(?: the)? $"
)


def is_of_another(lower: str, start: int, end: int, *, named: bool, thematic: bool = True) -> bool:
    """Whether the sentence is about an earlier inspection, or about other services; `thematic` if this one is."""
    if not thematic and lower.find("thematic", start, end) != -1 and not _THIS_THEME.search(lower, start, end):
        return True
    if has_any(lower, OTHER_INSPECTORATES, start, end) and _BY_ANOTHER.match(lower, start, end):
        return True
    if has_any(lower, _OTHER_WORDS, start, end) and _OTHER_INSPECTION.search(lower, start, end):
        return True
    return (has_any(lower, _EARLIER_WORDS, start, end) and _EARLIER.search(lower, start, end) is not None) or (
        not named and _OTHERS.search(lower, start, end) is not None
    )


def is_doubtful(lower: str, sentence: tuple[int, int], stated: tuple[int, int]) -> bool:
    """Whether the sentence gives that visit's result, as one about an earlier inspection does."""
    start, end = sentence
    return _RESULT.match(lower, stated[1], end) is not None or (
        lower.find(" when", start, stated[0]) != -1 and _RESULT_BEFORE.search(lower, start, stated[0]) is not None
    )


def may_be_fronted(lower: str, start: int) -> bool:
    """Whether a sentence begins as one does that its period opens."""
    return lower.startswith(_FRONTS, start)


def is_fronted(lower: str, sentence: tuple[int, int], stated: re.Match[str], *, named: bool) -> bool:
    """Whether the period opens the sentence and the visit follows it: 'In April 2024, inspectors visited the unit'."""
    start, end = sentence
    if not _FRONTED.fullmatch(lower, start, stated.start()):
        return False
    return named or _INVERTED.match(lower, stated.end(), end) is not None


def behind(lower: str, anchors: list[re.Match[str]], stated: re.Match[str]) -> int | None:
    """Where the words begin that tie a period to the inspection before it; `None` where it is something else's."""
    first = stated.start()
    for anchor in reversed(anchors):
        named = _is_subject(lower, *anchor.span())
        if _is_anothers(lower, anchor, first, named=named):
            continue
        if _is_tied(lower, anchor.end(), stated):
            return anchor.end()
        if named:
            for verb in [*_VERB.finditer(lower, anchor.end(), first)][-1:]:
                subject = _ASIDE.sub("", lower[anchor.end() : verb.start()])
                if not _EVENT.search(subject) and _is_tied(lower, verb.end(), stated):
                    return verb.end()
    return None


def _is_subject(lower: str, start: int, end: int) -> bool:
    """Whether the words that tell of an inspection name it."""
    return has_any(lower, ("inspection", "fieldwork", "screening"), start, end) or (
        has_any(lower, ("field", "visit"), start, end) and _SUBJECT.search(lower, start, end) is not None
    )


def _is_anothers(lower: str, anchor: re.Match[str], first: int, *, named: bool) -> bool:
    """Whether the inspection is another body's, or the period that of what inspectors looked at."""
    if named:
        before = _THEIRS.search(lower, max(0, anchor.start() - _WHEN_REACH), anchor.start())
        return before is not None or _OF_OTHERS.match(lower, anchor.end(), first) is not None
    return lower.endswith((" of ", " for "), anchor.end(), first) and not _PART_OF.search(
        lower, max(anchor.end() - 1, first - _WHEN_REACH), first
    )


def _is_tied(lower: str, start: int, stated: re.Match[str]) -> bool:
    first = stated.start()
    if first - start > _FAR:
        return False
    gap = lower[start:first]
    if (
        _FROM_TO.fullmatch(gap) or gap == " " and (stated["week"] or lower.endswith("spent", 0, start))
    ):  # 'inspectors spent the weeks of 1 and 8 December 2025'
        return True
    if early := _yearless(gap):
        if _has_event(gap[early.end() - 1 :]):
            return False
        gap = gap[: early.start()]
    gap = _RELATIVE.sub("", gap)
    when = _when(gap)
    if when is None or _has_event(gap):
        return False
    if when.startswith("from") and (stated["d"] or stated["m"]):
        return False  # it began then, and ended nobody knows when
    return _ELSEWHERE.search(gap) is None or _OURS.search(gap) is not None


def _when(gap: str) -> str | None:
    """The words that lead to the period at the end of the gap; `None` where others do."""
    word = gap[:-1].rpartition(" ")[2]
    if word in _USUAL_WHEN and gap[-1] == " ":
        return word
    when = _WHEN.search(gap, max(0, len(gap) - _WHEN_REACH))
    return when[0] if when else None


def _has_event(words: str) -> bool:
    """Whether another event stands between the visit and the period."""
    if "ed" not in words and words.replace(" ", "").isalpha() and _EVENT_WORDS.isdisjoint(words.split(" ")):
        return False
    return _EVENT.search(words) is not None


def from_first(lower: str, start: int, first: int, ends: Ends) -> tuple[Ends, int]:
    """The period with what stands before it without a year: 'in March (A) and April 2025 (B)', 'began on 3 June and …'."""
    gap = lower[start:first]
    if both := _FROM_TO.fullmatch(gap):
        whole = periods.PERIOD.fullmatch(both["first"])
        stated = periods.period_of(whole) if whole else None
        day = stated[0] if stated else _borrowed(periods.YEARLESS.fullmatch(both["first"]), ends)
        at, coarse = both.start("first"), not both["first"][0].isdigit()
    elif early := _yearless(gap):
        day, at, coarse = _borrowed(early, ends), early.start(), not early["day"]
    else:
        return ends, first
    if day is None or day > ends[0]:
        return ends, first
    return (day, ends[1], Precision.MONTH if coarse else ends[2]), start + at


def _borrowed(early: re.Match[str] | None, ends: Ends) -> datetime.date | None:
    return periods.yearless_start(early, ends) if early else None


def _yearless(gap: str) -> re.Match[str] | None:
    """A first period that borrows its year from the one behind the gap."""
    if " and " not in gap and "(" not in gap and ", " not in gap and " & " not in gap:
        return None
    early = periods.YEARLESS.search(gap)
    return early if early and _AND.match(gap, early.end()) else None


def goes_on(lower: str, end: int, start: int) -> bool:
    """Whether the words between two periods join them: ' and B in '."""
    return (
        start - end <= _FAR
        and _AND.match(lower, end, start) is not None
        and (
            _WHEN.search(lower[max(end, start - _WHEN_REACH) : start]) is not None
            or _AND.fullmatch(lower, end, start) is not None
        )
        and _EVENT.search(lower, end, start) is None
    )
