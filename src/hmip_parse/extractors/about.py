"""Whether a text is about this inspectorate's work, and not another's."""

from hmip_parse.extractors.literals import has_any
from hmip_parse.patterns import lazy
from hmip_parse.tokenizer import Document, Range
from hmip_parse.vocabulary import OTHER_INSPECTORATE

OPENING = 3
"""The paragraphs below the headline that tell what a release is about."""
# The inspectorate by one of its names, its chief, its address, or what the press calls it.
_INSPECTORATE = (
    "inspectorate of probation",
    "inspector of probation",
    "hmip ",
    "hmip's",
    "hmip)",
    "hmip,",
    "hmip.",
    "hmi probation",
    "hmiprobation",
    "inspectors of probation",
    "inspectorates of probation",
    "probation watchdog",
    "probation inspectorate",
    "probation inspector",
    "justiceinspectorates.gov.uk/cjji",
)
_REPORTING = ("inspect", "rated", "rating", "report", "review", "graded", "watchdog", "hmi ", "verdict", "appoint")
_TELLING = (*_REPORTING, *_INSPECTORATE)  # the most frequent first
_ROUSING = ("inspect", "hmi", "watchdog")  # without any of these a text is about no inspection
# Only this inspectorate's own staff write 'we inspect' of these services: a blog or a statement.
_OWN_VOICE = lazy(
    r"(?:our|we) (?:\w+ ){0,3}(?:inspect\w*|reports?|rated|publish\w*)\b|\bi (?:joined|work (?:for|at|in)|le(?:a)?d|inspect) (?:\w+ ){0,2}inspect\w*|\bas (?:an? )?(?:hm )?inspectors?\b"
)
_SPEAKS = r"(?:said|says|added|adds|continued|concluded|went on)\b"
_CHIEF_SPEAKS = lazy(
    rf"(?<!\w)chief inspector of probation,? [a-z .'-]{{4,40}},? {_SPEAKS}|[a-z], (?:(?:the|hm) )?chief inspector of probation, {_SPEAKS}"
)
_BY_ANOTHER = lazy(rf"\b(?:by|led by|from) (?:the )?(?:(?:hm|his majesty's|her majesty's) )?{OTHER_INSPECTORATE}")
# A line above or below the headline that says whose page it is: 'From: Ministry of Justice and HM Prison and Probation Service'.
_ISSUED_BY = lazy(
    r"(?:from|published by|issued by|source): (?![^\n]*inspect)(?![^\n]*hmip?\b)[^\n]*?\b(?:ministry|department|home office|office of|service|council|authority|police"
    r"|commissioner|university|college|trust|association|union|foundation|institute|league|government|commission|committee|agency)\b"
)
FIELD = lazy(
    r"pdus?\b|probation delivery units?\b|youth (?:justice|offending) (?:services?|teams?)\b|probation services?\b"
)
# A result that nobody else gives to these services, in headline or lead: the text may have lost who gave it.
_UNIT = (
    r"\b(?:pdus?|probation delivery units?|youth (?:justice|offending) (?:services?|teams?)|yjs|yots?|yos|crcs?|community rehabilitation compan(?:y|ies)"
    r"|probation service - [a-z ]{3,40} region)\b"
)
_OWN_RESULT = lazy(
    rf"{_UNIT}[^.;]{{0,160}}?\boverall (?:regional )?(?:rating|grade) of '|{_UNIT}[^.;]{{0,90}}?\bscor(?:ed|ing) [^.;]{{1,40}}? out of [^.;]{{0,60}}?\brated (?:as )?'"
    rf"|\binspectors (?:have |had )?(?:rated|gave|given) [^.;]{{0,60}}?{_UNIT}[^.;]{{0,90}}?(?:as|of|rating) '"
)


def is_about_inspectorate(document: Document) -> bool:
    """Whether the release is about this inspectorate's work, and not another's."""
    lower = document.source.lower
    start, end = opening(document)
    if has_any(lower, _INSPECTORATE, start, end) and _tells_of_reports(document):
        return True
    if _states_a_result(document):
        return True
    if not has_any(lower, _ROUSING, 0, len(lower)):
        return False
    if any(_ISSUED_BY.match(lower, *line) for line in document.preamble):
        return False  # another's news, which come to speak of this one further down
    last = document.body[-1][1] if document.body else end
    words = lower[start:last]
    named = sum([words.count(name) for name in _INSPECTORATE if name in words])
    field = FIELD.search(lower, start, last) is not None
    if named > 1 and (field or lower.find("inspect", start, end) != -1):
        return True
    if named and field and _CHIEF_SPEAKS.search(lower, start, last):
        return True  # a release whose first page is lost
    if _BY_ANOTHER.search(lower, start, end):
        return False  # a note may tell of this one all the same
    for note in document.notes:
        if has_any(lower, _INSPECTORATE, note.start, note.end):
            return True
    return field and len(_OWN_VOICE.findall(lower, start, last)) > 1


def _tells_of_reports(document: Document) -> bool:
    """Whether headline, lead or the paragraph behind it has a word of inspection, or names this inspectorate itself."""
    lower = document.source.lower
    return any(has_any(lower, _TELLING, *passage) for passage in document.opening(1))


def _states_a_result(document: Document) -> bool:
    """Whether headline or lead state a result of a service that no other inspectorate rates."""
    lower = document.source.lower
    found = any(_OWN_RESULT.search(lower, *passage) for passage in document.opening(1))
    return found and not _BY_ANOTHER.search(lower, *opening(document))


def opening(document: Document) -> Range:
    """From the headline to the end of the first paragraphs."""
    passages = document.opening(OPENING)
    return (passages[0][0], passages[-1][1]) if passages else (0, 0)
