"""Graded bullets of the youth full joint inspections of 2013 to 2017, on the scale that came before ratings."""

import re

import attrs

from hmip_parse.records import AspectRating, Outcome
from hmip_parse.spans import Evidence
from hmip_parse.terms import ServiceKind
from hmip_parse.tokenizer import Document

_GRADE = (
    r"(?:very good|good|satisfactory|unsatisfactory|very poor|poor|excellent|outstanding|inadequate|adequate|mixed)"
)
# '- work to reduce reoffending was good; and', '- governance and partnership arrangements remained satisfactory.'
_BULLET = re.compile(
    rf"[-*]? *(?:that )?(?:the )?(?:overall,? )?(?P<aspect>(?:work to |governance|leadership|management|interventions|partnership|effectiveness|operational|delivery of|the management)[^.;]{{0,140}}?)"
    rf" (?:was|were|remained|remains|is|are|had become|had remained|had been|continued to be|proved) (?:overall |also |still |generally |judged |mostly |now )?(?P<grade>{_GRADE})(?=[,.;:]|$| and\b| but\b| because\b| with\b| overall\b| although\b| ?-)"
)


def read_grades(document: Document) -> tuple[AspectRating, ...]:
    """The graded bullets of the body; none of these grades is a rating of the later scale."""
    source = document.source
    found = []
    for start, end in document.body:
        if bullet := _BULLET.match(source.lower, start, end):
            aspect, grade = bullet.span("aspect"), bullet.span("grade")
            evidence = Evidence({"aspect": (source.span(*aspect),), "grade": (source.span(*grade),)})
            found.append(AspectRating(source.view[slice(*aspect)], source.view[slice(*grade)], None, evidence=evidence))
    return tuple(found)


def with_grades(document: Document, outcomes: tuple[Outcome, ...]) -> tuple[Outcome, ...]:
    """The outcomes, the graded bullets added: they belong to the one youth service of a release without a rating."""
    if len(outcomes) != 1 or outcomes[0].rating or outcomes[0].service.kind is not ServiceKind.YOUTH:
        return outcomes
    found = read_grades(document)
    return (attrs.evolve(outcomes[0], aspects=outcomes[0].aspects + found),) if found else outcomes
