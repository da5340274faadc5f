"""Who gives a rating: what others than these inspectors give, to themselves or to anybody, is none of the report's."""

from hmip_parse.linking.trimming import last
from hmip_parse.patterns import lazy
from hmip_parse.vocabulary import NUMBER, OTHER_INSPECTORATE

_PEOPLE = (
    r"(?:\d+(?:\.\d+)? ?(?:per cent|%)(?: of [^,;:RB]{2,40}?)?|hmpps|prison and probation service|ministry of justice|government|operators?|owners?|staff|managers?|leaders?|officers|practitioners|colleagues|magistrates|judges|sentencers|courts|partners|partnerships?|police|councils?|councillors|"
    r"boards?|governors?|children|parents|families|victims|young people|users|respondents|residents|directors?|auditors|assessors|consultants|academics|ministers|"
    r"readers|peers|newspapers?|charit(?:y|ies)|people whom it supervises|people on probation|people it supervises|local authorit(?:y|ies)|county council|health boards?|peer reviews?|peer review team|self-assessments?|surveys?|audits?)"
)
_UNIT = r"(?:S|unit|service|pdu|company|crc|region|division|(?<!inspection )(?<!inspector's )(?<!our )(?<!joint )team|trust|yos|yot|yjs)"
_MEANWHILE = r"(?: \([a-z&]+\))?(?:, (?:which|who) [^;:RB]{2,80},)?(?: (?:by|of|from|for|in) [^,;:RB]{2,60}?)?(?:,? (?:who|which|that|has|have|had|also|now|then|once|each|all|both|themselves|itself|recently|already|alone|previously))*"
_OWN_RATES = (
    "rate rates rated grade grades graded judge judges judged assess assesses assessed consider considers considered thought describe "
    "describes described believe believes believed regard regards regarded deem deems deemed"
).split()
_RATES = (
    *_OWN_RATES,
    *"marks marked score scores scored gave give gives awards awarded put saw call calls called".split(),
)
_OWN_VERBS, _VERBS = (f"(?:{'|'.join(words)})" for words in (_OWN_RATES, _RATES))
# What is rated: more than the words that lead to a rating, and no clause of its own.
_REST = r"(?!(?:(?:as|at|to|be|overall|in|an?|the|with|it|rating|grade|of) ?)*$)(?:(?! (?:was|were|is|are|has|have|had|inspectors|we) )[^RB;:])*$"
_WHAT = f" {_REST}"
# 'Managers had rated their own services as R', 'The region had graded its public protection work R'.
_GRADED = lazy(rf"\b{_PEOPLE}{_MEANWHILE} {_VERBS}{_WHAT}|\b{_UNIT}{_MEANWHILE} {_OWN_VERBS}{_WHAT}")
# Whoever else rates something, of whichever name: 'most of those who had been on a course rated it R'.
_RATES_IT = lazy(
    rf"\b{_OWN_VERBS} (?:it|them|its|their|both|all|each|every|S|how|th(?:is|ese|ose)(?! (?:year|time|week|month|spring|summer|autumn|winter)\b)"
    rf"|the (?!(?:lowest|highest|best|worst|first|second|third|fourth|same|poorest|weakest|strongest|overall|grade|rating)\b))\b{_REST}"
)
_CLAUSE = lazy(r"[,;:] ?|\b(?:and|but|while|whereas|although|though|because|when|that) ")
_MAY_BE_INSPECTORS = lazy(
    r"\b(?:inspect\w*|hmip?|we|they|it|he|she|i|^who$|^which$|this|reports?|reviews?|team|visits?|watchdog|regulator|judgements?|verdict|findings?"
    r"|results?|assessments?|mr|ms|mrs|dame|sir)\b"
)
# 'The local police, whose own R grade dates from 2023'.
_WHOSE = lazy(rf"\b{_PEOPLE}, whose (?:own |latest |last |overall )*$")
# 'The company had told inspectors that it thought its work R'.
_TOLD = lazy(
    rf"\b(?:told (?:inspectors|us|the inspectorate)|{_PEOPLE} (?:said|claimed|insisted|believed|argued|felt)|{_UNIT} (?:said|claimed|insisted|believed|argued|felt)) "
    rf"(?:[\w']+ ){{0,4}}?(?:that )?(?:it|they|he|she) (?:had )?(?:thought|considered|rated|graded|believed|judged|regarded|put){_WHAT}"
)
_BY = lazy(
    rf" ?(?:overall |as a whole |too |(?:or|and) [RB] )?(?:in (?:an?|the|its) (?:[\w-]+ ){{0,3}}?(?:review|survey|audit|report|assessment|questionnaire|letter|submission) )?by (?:{NUMBER} (?:in|out of) {NUMBER}\b|(?:(?!inspect(?!orate's)|us\b|hmip\b|hmi\b)[\w'-]+ ){{0,4}}?(?:{_PEOPLE}|{OTHER_INSPECTORATE}|themselves|itself|S)(?!\w))"
)
# 'In a staff survey, leadership was rated R.'
_IN_SURVEY = lazy(
    r"(?:but |and )?in (?:an?|the|its|their|our|another|last year's) (?:[\w-]+ ){0,3}?(?:survey|questionnaire|poll|self-assessment|audit|peer review|staff review|appraisal|return)\b[^;:]{0,40}, "
)
_ANY_RATES = frozenset(_RATES)
_RATED = frozenset("was were is are be been being".split())
_HAS = frozenset("has have had also now then already since again later itself themselves both all".split())
_SURVEY_STARTS = ("in ", "but in ", "and in ")
_NEAR = 70
_REACH = 200


def is_by_others(text: str, at: int) -> bool:
    """Whether the rating at offset `at` of a skeleton is said to be given by somebody else than the inspectors."""
    if text.find(" by ", at, at + _NEAR) != -1 and _BY.match(text, at + 1):
        return True
    if text.startswith(_SURVEY_STARTS) and _IN_SURVEY.match(text):
        return True
    floor = max(0, at - _REACH)
    if ", whose " in text[floor:at] and _WHOSE.search(text, floor, at):
        return True
    if _is_active(text[floor:at].split()) and (_GRADED.search(text, floor, at) or _somebody_rates(text, floor, at)):
        return True
    return " that " in text[floor:at] and _TOLD.search(text, floor, at) is not None


def _somebody_rates(text: str, floor: int, at: int) -> bool:
    """Whether the last verb of rating before `at` has a subject of its own, in which no inspector can be meant."""
    verb = last(_RATES_IT, text, at, floor)
    if verb is None:
        return False
    clause = last(_CLAUSE, text, verb.start(), floor)
    who = text[clause.end() if clause else floor : verb.start()].split()
    while who and who[-1] in _HAS:
        who.pop()
    return bool(who) and who[-1] not in _RATED and not _MAY_BE_INSPECTORS.search(" ".join(who))


def _is_active(words: list[str]) -> bool:
    """The cheap test before the pattern: whether somebody rates something, and is not rated."""
    if _ANY_RATES.isdisjoint(words):
        return False
    last = len(words) - 1
    return any(word in _ANY_RATES and 0 < i < last and words[i - 1] not in _RATED for i, word in enumerate(words))
