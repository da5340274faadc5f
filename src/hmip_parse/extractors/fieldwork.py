"""When inspectors were in the field.

Periods are rare, so each one is looked at: what stands between it and the words that name the fieldwork, or say that
inspectors inspected, decides whether it is theirs. Any other event on the way ('… a clinic that opened in April 2022')
makes it the period of that event.
"""

import datetime
import re

import attrs

from hmip_parse.extractors import periods
from hmip_parse.extractors.periods import Ends
from hmip_parse.extractors.quoted import is_quoted
from hmip_parse.records import Period
from hmip_parse.spans import Evidence
from hmip_parse.terms import Precision
from hmip_parse.tokenizer import Document, Range
from hmip_parse.vocabulary import NUMBER_IN_WORDS

# What inspectors do in the field. Of what they read ('cases in May 2022'), the rest of the grammar sees to it that the
# period is not that of something else.
_ON_SITE = r"(?:in|with|at|on[- ]site|there|on the ground|in the field)"
_WORK = (
    r"(?:visited|inspected|spent|worked|examined|looked (?:at|into)|read|reviewed|sampled|studied|interviewed|met|spoke|talked|went|came"
    rf"|carried out|conducted|undertook|completed|gathered|were {_ON_SITE}|was {_ON_SITE})\b"
)
_HAPPENED = r"(?:took place|(?:was|were) (?:\w+ly )?(?:carried out|conducted|done|undertaken|completed|held|made))\b"
# Grammar: the fieldwork | inspectors [, …,] [who] [have] visited … | the unit was inspected … | [this] inspection …
#        | it took place … | dates of inspection: …
_ANCHOR = re.compile(
    r"\bfield[- ]?work\b(?! (?:standards?|manager|team))"
    rf"|\b(?:inspectors|inspectorate(?: of probation)?|hmip?|hmi probation|inspection teams?|team of \w+|assessors)(?:,? (?:who|which)|, [^,]{{1,80}},)?(?: (?:also|then|all|jointly|both|had|have))? {_WORK}"
    r"|\b(?:they|we|team) (?:visited|inspected|were on[- ]site|spent)\b"
    r"|\b(?:was|were) (?:(?:\w+ly|each|both|all|itself|themselves) )?(?:inspected|visited)\b(?! for\b)"
    r"|\bwhen inspected\b|^(?:- |\* )?inspected\b"
    r"|\bdates? of (?:the |this )?inspections?\b|\binspection (?:dates?|periods?)\b"
    r"|(?<!in )\b(?:this|the|an?|our|its|these|those|both|joint|local|regional|full|core|two|three|re-?|\w+ion) ?(?:re-?)?inspections?\b"
    r"(?! (?:report|programme|framework|standard|regime|method|cycle|process|result|finding|fieldwork|dates?|period|team))"
    rf"|^(?:it|they|this|these|that) {_HAPPENED}"
)
# The verb behind a subject with words of its own: 'Fieldwork, which was put off in March 2020, took place in …'.
_VERB = re.compile(rf"\b{_HAPPENED}")
_ASIDE = re.compile(r", [^,]*(?:,|$)|\([^)]*\)")
_SUBJECT = re.compile(r"\b(?:field[- ]?work|inspections?)\b")
# What may stand right before the period.
_WHEN = re.compile(
    r"(?:\b(?:in|on|over|between|during|from|throughout|across|within|of|for|was|were)(?: the| both)?(?: (?:months?|weeks?|dates?|period) of)?"
    rf"|[(:,-])(?: the)?(?: (?:early|late|mid)[- ]?| (?:first|second|third|last|final|{NUMBER_IN_WORDS})(?: \w+)? (?:weeks?|half|days|fortnight) (?:of|in))? ?$"
)
_FAR = 170
# Other events, and clauses that may hold one. Participles are events unless they are about the inspection itself.
_EVENT = re.compile(
    r"\b(?:found|had|has|have|said|that|because|since|after|before|until|began|begun|beginning|starting|rose|fell|who|when|where|whose|but|set up"
    r"|made|given|taken|sent|left|due|will|would|to be|planned|which (?!(?:was|were|took)\b)"
    r"|(?!(?:inspected|visited|carried|conducted|completed|undertaken|led|needed|unannounced|announced in full|hundred|combined|detailed|mixed|shared|united|based|joined by|accompanied|speed|indeed)\b)\w{2,}ed)\b"
)
_BEGAN = re.compile(r"\b(?:began|started|commenced|got under way|opened)\b")
_ENDED = re.compile(r"\b(?:ended|finished|concluded|(?:was )?completed)\b")
_ELSEWHERE = re.compile(r"\b(?:ofsted|care quality commission|cqc|constabulary|hmicfrs|hmic|estyn|of prisons|auditors?)\b")
_OURS = re.compile(r"\b(?:of probation|hmip|hmi probation|joint|jointly|with|alongside)\b")
# The sentence is about another inspection, or about the programme.
_EARLIER = re.compile(
    r"\b(?:last(?! (?:\w+ )?(?:weeks?|days|half|fortnight)\b)|previous|previously|earlier|since|first (?:inspected|visited)|prior|predecessors?|suspen\w+|another|other|neighbouring|sister|next)\b"
)
# A second period of the same statement: 'A was inspected in March 2025 and B in April 2025'.
_AND = re.compile(r"(?: \([^()]*\))?(?:[,;] (?:and |with |then )?| and | then | with | & )")
# The subject and the verb behind the period: 'In April 2024, inspectors visited the unit'.
_INVERTED = re.compile(
    rf",? (?:when )?(?:(?:the|our|a team of|hm|hmi|his majesty's|her majesty's|probation|\w+) )*?(?:inspectors|inspectorate(?: of probation)?|hmip|hmi probation|inspection team|we) (?:also )?{_WORK}"
    rf"|,? (?:when )?(?:the )?[\w '&-]{{2,60}} (?:was|were) (?:inspected|visited)\b"
)
_FRONTED = re.compile(r"(?:- |\* )?(?:over [\w ]{3,20}, ?|over [\w ]{3,20} )?(?:in|on|during|between|from|over|throughout)(?: the)? $")
_LONGEST_LAG = datetime.timedelta(days=450)  # from the end of the fieldwork to the report; an older one was another
_UNFINISHED = 40


@attrs.frozen
class _Statement:
    """A period that a sentence states: whether it names the fieldwork, where it stands and in which passage."""

    named: bool
    ends: Ends
    place: Range
    passage: int


def read_fieldwork(document: Document, published: datetime.date | None = None) -> Period | None:
    """The period of the fieldwork: from the notes, failing that from the body; by the word, failing that by a visit.

    Args:
        document: The text's parts.
        published: The day of publication, where it is known: fieldwork long before it was another inspection's.
    """
    found = _statements(document)
    if not found:
        return None
    if named := [statement for statement in found if statement.named]:
        notes = len(document.notes)
        return _period(document, [one for one in named if one.passage < notes] or named)
    latest = published or max(statement.ends[1] for statement in found)
    found = [statement for statement in found if latest - statement.ends[1] <= _LONGEST_LAG]
    if not found:
        return None
    passage = found[0].passage
    reach = passage + 1 if passage + 1 < len(document.notes) else passage
    return _period(document, [statement for statement in found if passage <= statement.passage <= reach])


def _statements(document: Document) -> list[_Statement]:
    """All statements of a period of fieldwork: those of the notes first."""
    lower = document.source.lower
    found: list[_Statement] = []
    passages = [(note.start, note.end) for note in document.notes] + document.body
    for index, (start, end) in enumerate(passages):
        if lower.find(" 20", start, end) == -1:
            continue  # without its year a period is none
        if lower.find("inspect", start, end) == -1 and lower.find("field", start, end) == -1:
            continue
        for first, last in document.sentences(start, end):
            if lower.find(" 20", first, last) != -1:
                found += _of_sentence(document, (first, last), index, first == start)
    return found


def _of_sentence(document: Document, sentence: Range, passage: int, opens: bool) -> list[_Statement]:
    lower = document.source.lower
    first, last = sentence
    found: list[_Statement] = []
    anchors: list[re.Match[str]] | None = None
    for stated in periods.find_periods(lower, first, last):
        ends = periods.period_of(stated)
        if ends is None or _is_cut(lower, stated.end(), last) or is_quoted(document, stated.start()):
            continue
        place = stated.span()
        if found and _goes_on(lower, found[-1].place[1], place[0]):
            found.append(_Statement(found[-1].named, ends, place, passage))
            continue
        if _EARLIER.search(lower, first, place[1]):
            continue
        if anchors is None:
            anchors = list(_ANCHOR.finditer(lower, first, last))
        named = any(lower.startswith("field", anchor.start()) for anchor in anchors)
        before = [anchor for anchor in anchors if anchor.end() <= place[0]]
        if before:
            start = _start_of_statement(lower, before[-1], place[0], stated)
            if start is None and _SUBJECT.search(lower, before[0].start(), before[0].end()):
                start = _behind_verb(lower, before[0].end(), place[0], stated)
            if start is None:
                continue
            if _BEGAN.search(lower, start, place[0]):
                continue
            ends, place = _with_yearless(lower, start, ends, place)
        elif not (_FRONTED.fullmatch(lower, first, place[0]) and _INVERTED.match(lower, place[1], last)):
            if not (named and _FRONTED.fullmatch(lower, first, place[0])):
                continue
        found.append(_Statement(named, ends, place, passage))
    return found
