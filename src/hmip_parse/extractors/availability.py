"""The words by which a note says when the report can be had."""

from hmip_parse.extractors.dates import FoundDate
from hmip_parse.extractors.literals import has_any
from hmip_parse.patterns import lazy
from hmip_parse.tokenizer import Range
from hmip_parse.vocabulary import WEEKDAY

# A note that says when the report can be had: 'The report is available at … on …', 'can be found at … from …',
# 'will be published on …', 'is under embargo until …', 'goes live at …'.
_AVAILABLE = lazy(
    r"\b(?:reports?|review|it|copy|copies|both|they|these|findings|bulletin|release|letter|document)\b(?:[^.]|\.(?=[a-z0-9])){0,90}?\b(?:available|found|published|released|issued|brought out|put out|read|download(?:ed)?|public|online|live|accessed|viewed|launched|c[ao]mes? out|(?:is|are|be) out (?:on|from|at)|laid before|appears?|be put (?:on|up)|on (?:our|the|its) (?:[\w']+ ){0,4}website)\b"
    r"|\b(?:we|inspectorate(?: of probation)?|hmip|hmi probation) (?:is |are |will |has |have )?(?:be )?(?:publish(?:es|ed|ing)?|releas(?:es?|ed|ing)|launch(?:es|ed|ing)?|issu(?:es?|ed|ing)|brings? out|bringing out|brought out)"
    r" (?:the|its|this|these|our|both|their) (?:full |joint |inspection |two )?(?:reports?|findings|review)(?= (?:today,? )?(?:on|at|from) (?:the )?(?:\d|"
    + WEEKDAY
    + r"))"
    r"|\b(?:placed|put|posted) on (?:our|the|its) (?:[\w']+ ){0,4}website\b"
    r"|\bdownload (?:a copy of )?(?:the|this|our|both) (?:\w+ )?reports?\b"
    r"|\b(?:available|published|publication|released)(?: date)?:? (?:at|on|from|in full|is|will be|\d|"
    + WEEKDAY
    + r")|\bpublication (?:date|day|time)\b|\brelease date:|\bembargo|\bnot for (?:publication|release|broadcast|use)\b|\b(?:hold|held)(?: (?:back|this|the|release|report|story|copy))* until\b|\bconfidential until\b|\bno (?:publication|use|broadcast|reporting) (?:before|until|prior to)\b"
    r"|\bfor (?:use|publication|release|broadcast)(?:: | (?:from|on|after|at)\b(?! (?:\w+ )?(?:licence|parole|bail|remand)))|\bquote from (?:the|this|our|both) reports?\b"
    r"|\b(?:not (?:to )?|can |may )be (?:used|published|reported|broadcast|quoted) (?:before|until|from|on or after|after)\b"
    r"|\b(?:do|must|may|should|can) ?not (?:publish|use|quote|release|broadcast|report)\b[^.]{0,30}? (?:before|until|till|prior to)\b"
)
# … or that gives its address, and the day right behind that: 'Full report: www.x.gov.uk, from …', '(live from …'.
_SITE = r"(?:https?://)?(?:[a-z0-9-]+\.)+(?:uk|org|com|net|wales|cymru)(?:/[\w./~%#?=&+-]*)?"
_AT_SITE = lazy(
    r"[-* ]*(?:(?:you|journalists|readers|editors) (?:can|may|will|will be able to) )?(?:(?:read|see|find|get|view|download|access|for) )?(?:(?:a )?cop(?:y|ies) of )?"
    r"(?:(?:the|this|these|both|all|our|its|full|annual|final|joint|inspection|thematic|whole|complete|two|three|reports? and) )*(?:reports?|letters?|reviews?|bulletins?|findings|text|cop(?:y|ies))\b"
    rf"(?P<about>[^.;\d]{{0,80}}?)(?:: ?|, |\b(?:at|on|via|from|see|visit) )(?:the |our )?(?:web ?site |page )?(?:at )?{_SITE}[,:;]?[ (-]{{1,3}}"
    r"(?:(?:which|that|and|is|are|will|be|goes|go|going|both|all|live|available|online|there|public|up|posted|accessible|from|on|after|as|of|at|since|the|hrs|hours|midnight|noon|past|one|minute|gmt|bst|uk time|0001|\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\.?)?),? )*"
)
_IS_AT_SITE = lazy(rf"\b(?:reports?|letter|review|findings|bulletin) (?:is|are|will be) (?:at|on) {_SITE}")
_SITES = (".uk", ".org", ".com", ".net", ".wales", ".cymru")
# What comes between, and has a day of its own: '… is available, and covers the year to …'.
_OTHER_EVENT = lazy(
    r"\b(?:years? (?:to|end(?:ed|ing))|cover(?:s|ed|ing)?|cases|visits?|visited|held|took place|began|inspected|sentenced|appointed|replaced|formed|changed|based on|fieldwork)\b"
)
# Before a day that stands ahead of it: 'On 4 August 2022 the report goes live', 'The report (4 August 2022) is on our website'.
_FRONT = lazy(
    r"[-* ]*(?:(?:the|this|these|both|our|full|joint|inspection|reports?|release|findings) )*[,(]?"
    r"(?:(?:published|out|dated|due|at|from|on|after|until|as|of|hrs|hours|\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\.?)?|0001|midnight|past|one|minute|noon),? )*"
)
# Other papers have days of publication too.
PAPERS = (
    "standards", "framework", "methodology", "guidance", "consultation", "strategy", "statistics", "figures", "action plan",
    "white paper", "inspection programme", "review of sentencing",
)  # fmt: skip
_LONG = 100  # what a report is about, before its address


def is_tied(lower: str, sentence: Range, date: FoundDate) -> bool:
    """Whether it is on this day that a sentence says that something can be had."""
    start, end = sentence
    if found := _AVAILABLE.search(lower, start, date.end):
        return _OTHER_EVENT.search(lower, found.end(), date.start) is None
    if _FRONT.fullmatch(lower, start, date.start):
        return _AVAILABLE.search(lower, start, end) is not None or _IS_AT_SITE.search(lower, date.end, end) is not None
    if not has_any(lower, _SITES, start, date.start):
        return False
    there = _AT_SITE.fullmatch(lower, start, date.start)
    return there is not None and not (_OTHER_EVENT.search(there["about"]) or has_any(there["about"], PAPERS, 0, _LONG))
