"""When inspectors were in the field."""

import re

from hmip_parse.extractors import periods
from hmip_parse.records import Period
from hmip_parse.source import places
from hmip_parse.spans import Evidence
from hmip_parse.tokenizer import Document

# By name ('Fieldwork for this inspection took place in …'), the first period of the sentence is meant.
# Without the word: what is inspected, and by whom, may stand before the period, but no other event.
_VISITED = re.compile(
    r"\b(?:inspectors\b(?:[^.;]{0,60}?\bwere (?:in|with|at|on site)| visited| inspected| worked)\b|inspectorate (?:of probation )?(?:visited|inspected)\b"
    r"|(?:was|were) inspected\b"
    r"|(?:this|the|an?) (?:joint |local |regional |full |re-?)?inspections?\b"
    r")(?= )|\bat the time of (?:the|this|our) inspection(?= \()"
)
_WHEN = re.compile(r"\b(?:in|on|from|between|during)(?: the)? |\(")
_FAR = 90
_EVENT = re.compile(
    r"\b(?:found|had|has|have|said|that|because|since|after|before|until|opened|began|started|joined|rose|fell|who|when|where|but|launched|set up"
    r"|introduced|created|established|announced|published|closed|appointed|recruited|released|made|given|received|resulted|due|will|expected|planned)\b"
)
# The period of another inspection, or of another thing.
_EARLIER = re.compile(
    r"\b(?:last|previous|previously|earlier|since|first inspected|prior|predecessor|announced|suspen\w+)\b"
)


def read_fieldwork(document: Document) -> Period | None:
    """The period of the fieldwork: from the notes, failing that from the body."""
    lower = document.source.lower
    passages = [(note.start, note.end) for note in document.notes] + document.body
    named = [at for word in ("fieldwork", "field work") for at in places(lower, word)]
    for start, end in passages if named else ():
        for at in named:
            if start <= at < end:
                last = next(sentence[1] for sentence in document.sentences(start, end) if sentence[1] > at)
                stated = periods.PERIOD.search(lower, at, last)
                if stated and (period := _period(document, stated)):
                    return period
    for start, end in passages:
        if lower.find("inspect", start, end) == -1 or lower.find("20", start, end) == -1:
            continue  # without its year a period is none
        for first, last in document.sentences(start, end):
            for found in _VISITED.finditer(lower, first, last):
                for when in _WHEN.finditer(lower, found.end(), min(last, found.end() + _FAR)):
                    stated = periods.PERIOD.match(lower, when.end(), last)
                    if _EVENT.search(lower, found.end(), when.start()):
                        break
                    if (
                        stated
                        and not _EARLIER.search(lower, first, when.end())
                        and (period := _period(document, stated))
                    ):
                        return period
    return None


def _period(document: Document, found: re.Match[str]) -> Period | None:
    period = periods.period_of(found)
    if period is None:
        return None
    span = document.source.span(*found.span())
    return Period(*period, evidence=Evidence({"start": (span,), "end": (span,), "precision": (span,)}))
