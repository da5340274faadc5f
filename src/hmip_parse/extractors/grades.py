"""Graded bullets of the youth full joint inspections of 2013 to 2017, on the scale that came before ratings."""

import attrs

from hmip_parse.patterns import lazy
from hmip_parse.records import AspectRating, Outcome
from hmip_parse.source import places
from hmip_parse.spans import Evidence
from hmip_parse.terms import ServiceKind
from hmip_parse.tokenizer import Document

_GRADE = (
    r"(?:very good|good|satisfactory|unsatisfactory|very poor|poor|excellent|outstanding|inadequate|adequate|mixed)"
)
_ASPECT = (
    r"(?:(?:its |their )?work (?:to|on|with|done|in) |governance|leadership|management|interventions|partnership|effectiveness|operational|(?:delivery|quality) of |victim work"
    r"|reducing |protecting |ensuring |making sure |arrangements |court work)"
)
# All that such a team does is no aspect of it: 'Work with young people who had offended in Dorset was good overall.'
_WHOLE = r"(?!(?:the )?work (?:done )?(?:with|on) (?:(?:local )?(?:children|young people)(?: and (?:children|young people))?|those) who (?:had |have )?offend(?:ed)?\b)"
_VERB = r"(?:was|were|is|are|(?:had|has|have) (?:been|become|remained)|remained?s?|continued to be|continues? to be|proved|became)"
_JUDGED = r"(?:(?:judged|found|assessed|considered|thought|deemed|rated|graded) (?:to be |as (?:being )?)?)?"
# '- work to reduce reoffending was good; and', '- governance and partnership arrangements, which had once been a
# strength, remained satisfactory.', '- interventions: good'. What follows the grade has to end it: 'good in parts' is none.
_BULLET = lazy(
    rf"(?:[-*] *|(?:o|\d{{1,2}}[.)]?) )?(?:that )?(?:overall,? )?(?P<aspect>{_WHOLE}(?:the )?{_ASPECT}[^.;:]{{0,140}}?)(?<! and)(?<! but)(?<! yet),?(?: which [^.;,]{{2,80}},)?(?: (?:had|has|have) [^.;:,]{{2,60}}? and)?"
    rf"(?: {_VERB} (?:overall |also |still |generally |mostly |now |again |therefore |only |just |merely ){{0,2}}{_JUDGED}|:(?: -)? | - )['\"]?(?P<grade>{_GRADE})['\"]?"
    r"(?=[,.;:]|$|\n| (?:and|but|because|with|overall|although|though|even though|despite|since|while|when)\b| ?-)"
)
_ITEM_BEHIND = ("; ", ": ", ". ", ", ", "and ")


def read_grades(document: Document) -> tuple[AspectRating, ...]:
    """The graded bullets of the body; none of these grades is a rating of the later scale."""
    source = document.source
    found = []
    for start, end in document.body:
        # Where the line ends between them are lost, several items stand in one paragraph.
        for item in [start, *places(source.lower, "- ", start + 1, end)]:
            if item > start and not source.lower.endswith(_ITEM_BEHIND, start, item):
                continue
            bullet = _BULLET.match(source.lower, item, end)
            if bullet is None or bullet.end() == len(source.lower):
                continue  # at the very end of a text that is cut short the grade may have gone on
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
