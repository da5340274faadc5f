"""When inspectors were in the field."""

import re

from hmip_parse.extractors import periods
from hmip_parse.records import Period
from hmip_parse.spans import Evidence
from hmip_parse.tokenizer import Document, sentences

# A statement by name: 'Fieldwork for this inspection took place in …', 'Fieldwork was carried out between …'; the first
# period of its sentence is meant.
_FIELDWORK = re.compile(r"\bfield ?work\b")
# The same without the word; the period must follow at once.
_VISITED = re.compile(
    r"\b(?:inspectors\b(?:[^.;]{0,60}?\bwere (?:in|with|at|on site)| visited| inspected)\b[^.;]{0,60}?|inspectorate (?:of probation )?(?:visited|inspected)\b[^.;]{0,80}?"
    r"|(?:was|were) inspected\b[^.;,]{0,40}?"
    r"|(?:this|the|an?) (?:joint |local |regional |full |re-?)?inspections?\b(?: of [^.;]{2,90}?| by [^.;,]{2,60}?|,? (?:which )?(?:took place|was carried out|was held|was conducted|was undertaken))?"
    r") (?P<when>(?:in|on|from|between|during)(?: early| late)?(?: the)? )"
    r"|\bat the time of (?:the|this|our) inspection \((?P<then>)"
)
# The period of another inspection, or of another thing.
_EARLIER = re.compile(r"\b(?:last|previous|previously|earlier|since|first inspected|prior|predecessor|announced|suspen\w+)\b")
_LATE = re.compile(r"(?:late|early|mid)[ -]")


def read_fieldwork(document: Document) -> Period | None:
    """The period of the fieldwork: from the notes, failing that from the body."""
    lower = document.source.lower
    passages = [(note.start, note.end) for note in document.notes] + document.body
    for start, end in passages:
        if "field" in lower[start:end]:
            for first, last in sentences(document.source.norm, start, end):
                if named := _FIELDWORK.search(lower, first, last):
                    stated = periods.PERIOD.search(lower, named.end(), last)
                    if stated and (period := _period(document, stated)):
                        return period
    for start, end in passages:
        if "inspect" not in lower[start:end]:
            continue
        for first, last in sentences(document.source.norm, start, end):
            for found in _VISITED.finditer(lower, first, last):
                if _EARLIER.search(lower, first, found.end()) or _LATE.match(lower, found.end()):
                    continue
                stated = periods.PERIOD.match(lower, found.end(), last)
                if stated and (period := _period(document, stated)):
                    return period
    return None


def _period(document: Document, found: re.Match[str]) -> Period | None:
    period = periods.period_of(found)
    if period is None:
        return None
    span = document.source.span(*found.span())
    return Period(*period, evidence=Evidence({"start": (span,), "end": (span,), "precision": (span,)}))
