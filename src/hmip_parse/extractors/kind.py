"""What a release announces, and whose supervision it is about."""

import re

from hmip_parse.terms import ReleaseKind, Sector, ServiceKind
from hmip_parse.tokenizer import Document, Range

# The inspectorate by one of its names, its chief, its address, or what the press calls it.
_INSPECTORATE = re.compile(
    r"inspector(?:ate)?s? of probation\b|\bhmi(?:p\b| probation\b|probation)|\bprobation (?:watchdog|inspectorate|inspectors?)\b"
    r"|justiceinspectorates\.gov\.uk/cjji"
)
# Only this inspectorate's own staff write 'we inspect' of these services: a blog or a statement.
_OWN_VOICE = re.compile(r"\b(?:our|we) (?:\w+ ){0,3}(?:inspect\w*|reports?|rated|publish\w*)\b")
_FIELD = re.compile(
    r"\bpdus?\b|\bprobation delivery units?\b|\byouth (?:justice|offending) (?:services?|teams?)\b|\bprobation services?\b"
)

# One row a kind, by what the headline and the first paragraphs say: cheap literals, then the pattern. The first wins.
_OPENING = 3  # paragraphs
_DYNAMIC = re.compile(r"\bdynamic inspections?\b|\breview of public protection\b")
_ROWS = (
    (ReleaseKind.DYNAMIC_INSPECTION, ("dynamic", "public protection"), _DYNAMIC),
    (
        ReleaseKind.CASE_REVIEW,
        ("review",),
        re.compile(
            r"\b(?:independent|serious further offence|sfo) (?:serious further offence |sfo |case )?reviews? (?:of|into|in) (?:the )?(?:case|supervision|management|probation|how|murder|killing|death|actions|circumstances)\b|\breview (?:of|into) (?:the )?(?:case of|supervision of|how \w+ was (?:managed|supervised)|management of|probation supervision of)\b|\bindependent review\b.*\b(?:murder|kill|convicted|sentenced|supervision)"
        ),
    ),
    (
        ReleaseKind.ANNUAL_REPORT,
        ("annual", "year", "serious further"),
        re.compile(
            r"\bannual reports?\b|\breviews? (?:each|every) year\b|\byearly report\b|\bserious further offence\b.*\breviews\b|\bannual (?:review|assessment)\b"
        ),
    ),
    (
        ReleaseKind.NATIONAL_INSPECTION,
        ("national",),
        re.compile(
            r"\bnational inspection\b|\binspection of (?:the )?national (?:arrangements|probation service headquarters)\b|\bnational arrangements of\b|\bnational leadership of the probation service\b"
        ),
    ),
    (
        ReleaseKind.REGIONAL_INSPECTION,
        ("region",),
        re.compile(
            r"\boverall regional rating\b|\bregional inspections?\b|\binspection of (?:the )?(?:probation services? in )?the [\w ,]{3,40} region\b"
        ),
    ),
)
_THEMATIC = re.compile(
    r"\bthematic\b|\bjoint (?:inspection |thematic )?report\b|\b(?:two|three|four|five|six) inspectorates\b|\breport,? (?:has |have )?(?:found|finds|says|warns|published)\b|\binspect(?:ion|ors)\b[^.]{0,60}\b(?:found|finds|say|says|said|warn\w*|looked|examined|concluded|call\w*)\b"
)
_ADULT = re.compile(r"\b(?:probation|pdus?|crcs?|prisons?|offenders)\b")
_YOUTH = re.compile(r"\b(?:youth (?:justice|offending|resettlement)|children|young people|yjss?|yots?|yoss?)\b")
_INSPECTORATE_NAMES = re.compile(
    r"(?:inspector(?:ate)?s? of|hmi|chief inspector of) (?:prisons? and )?(?:probation|prisons?)"
)


def is_about_inspectorate(document: Document) -> bool:
    """Whether the release is about this inspectorate's work, and not another's."""
    lower = document.source.lower
    opening = _opening(document)
    if "inspect" not in lower and "hmi" not in lower and "watchdog" not in lower:
        return False
    if "inspectorate of probation" in opening or _INSPECTORATE.search(opening):
        return True
    body = "\n".join(lower[start:end] for start, end in document.body)
    if len(_INSPECTORATE.findall(body)) > 1 and (_FIELD.search(body) or "inspect" in opening):
        return True
    if any(_INSPECTORATE.search(lower, note.start, note.end) for note in document.notes):
        return True
    return len(_OWN_VOICE.findall(body)) > 1 and _FIELD.search(body) is not None


def read_kind(document: Document, *, named: bool, region: bool) -> tuple[ReleaseKind, Range | None]:
    """The kind, and the words that tell it where a row of the table decided.

    Args:
        document: The text's parts.
        named: Whether the opening names a local service whose inspection it may announce.
        region: Whether it states a region.
    """
    if not is_about_inspectorate(document):
        return ReleaseKind.UNKNOWN, None
    lower = document.source.lower
    depth = document.body[:_OPENING]
    passages = [*([document.headline] if document.headline else []), *depth]
    if region and not named and "dynamic" in lower:  # the programme is named further down
        for start, end in document.body:
            if found := _DYNAMIC.search(lower, start, end):
                return ReleaseKind.DYNAMIC_INSPECTION, found.span()
    opening = _opening(document)
    for kind, cues, pattern in _ROWS:
        if not any(cue in opening for cue in cues) or kind is ReleaseKind.REGIONAL_INSPECTION and not region:
            continue
        for start, end in passages:
            if (
                kind in {ReleaseKind.ANNUAL_REPORT, ReleaseKind.REGIONAL_INSPECTION}
                and named
                and (start, end) not in passages[:2]
            ):
                continue
            if found := pattern.search(lower, start, end):
                return kind, found.span()
    if named:
        return ReleaseKind.INSPECTION, None
    for start, end in passages:
        if found := _THEMATIC.search(lower, start, end):
            return ReleaseKind.THEMATIC, found.span()
    return ReleaseKind.OTHER, None


def read_sector(document: Document, kind: ReleaseKind, services: set[ServiceKind]) -> Sector | None:
    """Whose supervision it is about: that of the services; without any, that of the words."""
    if kind is ReleaseKind.UNKNOWN:
        return None
    if sectors := {service.sector for service in services}:
        return sectors.pop() if len(sectors) == 1 else None
    if kind is ReleaseKind.OTHER:
        return None
    lower = document.source.lower
    end = document.body[-1][1] if document.body else len(lower)
    text = _INSPECTORATE_NAMES.sub(" ", lower[:end])
    adult, youth = len(_ADULT.findall(text)), len(_YOUTH.findall(text))
    if adult > 3 * youth:
        return Sector.ADULT
    if youth > 3 * adult or youth > adult and re.search(r"\b(?:youth|children|young)\b", _headline(document)):
        return Sector.YOUTH
    return None


def _headline(document: Document) -> str:
    return document.source.lower[slice(*document.headline)] if document.headline else ""


def _opening(document: Document) -> str:
    return "\n".join(
        [_headline(document), *(document.source.lower[start:end] for start, end in document.body[:_OPENING])]
    )
