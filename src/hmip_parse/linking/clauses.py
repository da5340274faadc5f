"""Subjects by their clauses: where the clause of a verb begins, and what stands there for its subject."""

import re

from hmip_parse.linking import notation
from hmip_parse.linking.phrases import (
    ASPECT,
    GROUP,
    IT,
    RUN,
    Range,
    Subject,
    is_whole_work,
    nearest_run,
    read_list,
    read_phrase,
)
from hmip_parse.linking.trimming import last
from hmip_parse.patterns import lazy
from hmip_parse.vocabulary import NUMBER, number

_MARK = r"[;:]|, - | - |, |(?<!\ball)(?<!thing) (?:but|while|whereas|because|where|when|as(?! a whole)|although|though|by contrast) "
_BOUNDARY = lazy(_MARK)  # begins with few characters: it is searched fast
_BOUNDARY_OR_THAT = lazy(
    rf"{_MARK}|\b(?:found|said|says|say|concluded|judged|noted|reported|saw|means?|meant|agreed|felt|thought|believed?|decided|ruled|shows?|showed|added|warned|so|now|(?:it is|it was) [a-z ]{{1,24}}) that "
)
# Where a sentence's main clause begins.
_STRONG_BOUNDARY = lazy(
    r"[;:]|,? - | (?:but|while|whereas|although|though) |(?:^|(?<=[;:] ))(?:in|at|by|on|for|after|since|overall|meanwhile|similarly|elsewhere)\b[^,;:]{0,80}, "
)
FINITE = lazy(
    r" (?:is|are|was|were|has|have|had|did|does|do|fell|came|went|remained|remains|stood|got|gained|gains|proved|lagged|dropped|rose|made|showed|shone|needs|needed|lacked|stayed|stays|let|fared|fares|trailed|lagged|kept|held|scored|scores|collected|earned|won|took|amassed|gathered|escaped|avoided|missed|reached)\b"
)
_FRONTED = lazy(
    r"(?:^|; |: |, )(?:but |and |while )?(?:for|on|in|across|throughout|over|when it came to|when it comes to|as for|in terms of) (?P<what>[^,;:RBS]{3,80}), "
)
NO_ASPECT = lazy(
    r"\b(?:inspections?|reports?|regions?|second time|first time|years?|months?|reinspection|country|probation service|(?:an?|any|such) (?:unit|service|team|place|region|company|division|pdu))\b"
)
# What begins a name behind its common noun: 'this part of the work, known as resettlement'.
NAMED = lazy(r"(?:known as|called|namely|that is|such as|that of) ")
_INSPECTION = lazy(r"\b(?:its|the|this) (?:\w+ )?(?:inspection|reinspection|visit)$")
_LONGEST_VISIT = 40
# Where the nouns before a relative clause may begin.
_CUT = lazy(r"(?<= )(?:for|to|on|about|into|by|was|were|is|are|at|from) ")
_GIVEN_TO = (" given ", " offered ", " provided ", " made ", " sent ", " paid ", " shown ")
_LONGEST_INSERTION = 180
# A list behind what it is a list of, and a list's items.
_GROUP_LIST = lazy(
    rf"\b(?P<group>(?:{notation.WORDS['aspects']})(?: (?:for|of|in|on|about|covering|relating to|related to) [^,;:RBS()]{{2,50}}?)?)(?:, | - | \()(?P<list>[^;:RBS()]{{3,160}}?)(?:,| -|\))$"
)
_COUNT = lazy(rf"\b{NUMBER}\b")
_JOINT = lazy(r",? and |, ")
_FEWEST = 3  # with fewer it is an insertion
_FOR_WHICH = lazy(rf",? (?:for|in|on) which (?:{notation.WORDS['it']}|S)$")
_NO_ITEM = lazy(
    r"(?:, |- |\(|\band )(?:for|to|at|in|on|with|by|of|from|across|under|as|which|who|where|when|if|because|though|although|however"
    r"|both|each|all|especially|particularly|notably|including|such|like|also|too|now|not)\b"
)
# 'Governance, which is new, and staffing': what is said of the first stands between the two.
_ASIDE_IN_PAIR = lazy(
    r"(?:^|[;:] |, (?:but|while|whereas) )(?P<first>[^,;:RBS]{3,60}), (?:which|who|where|although|though|itself|now|long|once|also)\b[^,;:RBS]{2,60}, and (?P<second>[^,;:RBS]{3,60}?),?$"
)
# 'Planning, the standard that asks whether anybody has thought ahead, was rated R'.
_EXPLAINED = lazy(
    r"(?:the|an?|one) (?:aspect|standard|area|part|element|domain|question|measure)s?(?: of [a-z ]{3,30}?)? (?:that|which|where|in which) "
)
# What an insertion adds to the subject.
_TOO = lazy(r"(?:together with|along with|as well as|in common with|like|and also|and) ")
_RATING_ALONE = lazy(
    r" ?(?:the|its|their) (?:overall )?(?:rating|grade|mark|score|verdict|judgement|outcome|result)(?: given| of inspectors| there)? ?"
)
PRONOUNS = frozenset(("it", "they", "this", "them"))
_NEXT = 45  # characters that may lead from a clause to the next one's pronoun
_LONGEST_LIST = 90
_CLAUSES = ("while ", "whereas ", "but ", "although ", "though ")
_BUT = " but "
_SINGULAR = frozenset((" is", " was", " has", " had"))
# What leads from one clause to the next, whose 'it' takes up the first one's subject.
_NEXT_CLAUSE = lazy(
    r"(?:[;:]|, (?:and|but|yet|though|although|so|where)|,)(?: (?:and|but|here|yet|though))*(?: (?:we|inspectors|they)(?: have| had| also)? (?:rated|judged|graded|found|thought|considered|deemed|marked|called|ranked|put))?$"
)
_OWN_CLAUSE = lazy(r"\b(?:was|were|is|are|has|have|had|inspectors)\b")


def subject_ending(text: str, end: int, *, many: bool = False) -> Subject | None:
    """The subject that ends at `end`, right before its verb, an insertion between the two aside."""
    inserted: Range | None = None
    floor = max(0, end - _LONGEST_INSERTION)
    if ", and " in text[floor:end] and (pair := _ASIDE_IN_PAIR.search(text, floor, end)):
        both = [read_list(text, *pair.span(part)) for part in ("first", "second")]
        return Subject(aspects=(*both[0], *both[1])) if many and all(both) else None
    if text[end - 1 : end] in {",", ")", "-"}:
        if listed := _listed(text, end, many=many):
            return listed
        opening = {",": ", ", ")": " (", "-": " - "}[text[end - 1]]
        at = text.rfind(opening, max(0, end - _LONGEST_INSERTION), end - 1)
        if at > 0 and not _EXPLAINED.match(text, at + len(opening), end):
            before = text.rfind(opening, max(0, end - _LONGEST_INSERTION), at)
            if before > 0 and _EXPLAINED.match(text, before + len(opening), end):
                at = before
        if at > 0:
            inserted = (at + len(opening), end - 1)
            end = at
        elif at == -1 and text[end - 1] == ",":
            end -= 1
    if inserted and (run := RUN.fullmatch(text, *inserted)):
        whole = nearest_run(text, inserted[1])
        return Subject(whole or run.span())  # 'The best of them, A PDU, was rated R'; 'A and its neighbour, B, were'
    if " which " in text and (relative := _FOR_WHICH.search(text, floor, end)):
        return antecedent(text, relative.start())  # 'leadership, for which the unit was rated R'
    start = _clause_start(text, end, listed=" and " in text[max(0, end - _LONGEST_LIST) : end])
    found = read_phrase(text, start, end, many=many)
    if inserted and found and found.aspects and (too := _TOO.match(text, *inserted)):
        other = read_phrase(text, too.end(), inserted[1], many=many)  # 'staffing, together with leadership, was'
        if other and other.aspects and not (found.counted or other.counted):
            return Subject(aspects=(*found.aspects, *other.aspects))
    if inserted and (found is None or found.counted):
        named = NAMED.match(text, *inserted)
        first = named.end() if named else inserted[0]
        other = read_phrase(text, first, inserted[1], many=many or " and " in text[first : inserted[1]])
        if other:
            return other  # 'Two of the 12, staffing and court work, were …'; 'just one - A PDU - was …'
    if found is None and _RATING_ALONE.fullmatch(text, start, end):
        return fronted_aspect(text, start)  # 'For staffing, the mark was R'
    if found and (found.topic or found.run) and not found.aspects:
        return fronted_aspect(text, start) or taken_up(text, found) or found
    return found


def _listed(text: str, end: int, *, many: bool) -> Subject | None:
    """The aspects of a list with a mark of its own behind it, which an insertion has too.

    Behind 'two of the 12 standards' a list of two tells which; one of three does not fit, and the count is all that is
    sure. Before a plural 'staffing, court work and planning, were rated R' are three.
    """
    floor = max(0, end - _LONGEST_INSERTION)
    last_and = text.rfind(" and ", floor, end)
    if last_and == -1 and text.count(", ", floor, end) < _FEWEST - 1:
        return None
    if group := _GROUP_LIST.search(text, floor, end):
        if _NO_ITEM.search(text, group.end("group"), end) or not _JOINT.search(group["list"]):
            return None
        parts = read_list(text, *group.span("list"))
        whole = (_clause_start(text, group.end("group")), group.end("group"))
        counted = _COUNT.search(text, *whole)
        fits = counted is None or number(counted[0]) == len(parts)
        return Subject(aspects=parts) if parts and fits else read_phrase(text, *whole)
    if last_and == -1 or not many or text[end - 1] != ",":
        return None
    first, comma = end, text.rfind(", ", floor, last_and + 1)
    while comma > 0:
        start = _clause_start(text, comma)
        if not ASPECT.search(text, start, comma) or _OWN_CLAUSE.search(text, start, comma):
            break
        first, comma = start, start - 2 if text.startswith(", ", start - 2) else 0
    items = _JOINT.split(text[first : end - 1])
    if len(items) < _FEWEST and ", and " not in text[first : end - 1] or _NO_ITEM.search(text, first, end):
        return None
    if _COUNT.search(items[0]) or GROUP.search(items[0]):
        return None  # 'the best areas inspected, court work and planning, were rated R'
    parts = read_list(text, first, end - 1)
    return Subject(aspects=parts) if len(parts) == len(items) > 1 else None


def main_subject(text: str, end: int, floor: int = 0) -> Subject | None:
    """The subject of the clause that ends at `end`: what stands before its first verb."""
    end = len(text[:end].rstrip(" ,-(;:"))
    start = floor
    mark = last(_STRONG_BOUNDARY, text, end, floor)
    if mark:
        start = mark.end()  # it ends in what `end` has lost, so words follow it
        if mark[0] == _BUT and FINITE.match(text, start - 1, end):
            return main_subject(text, mark.start(), floor)  # 'It was R in 2018 but has been seen again and is now R'
    first = start
    while text[first : first + 1] == " ":
        first += 1
    if (run := RUN.match(text, first, end)) and not text.startswith("'", run.end()):
        return Subject(run.span())
    finite = FINITE.search(text, start, end)
    many = finite is None or finite[0] not in _SINGULAR
    if finite:
        end = finite.start()
    comma = text.rfind(", ", start, end)
    if comma != -1 and IT.fullmatch(text, comma + 2, end):
        start = comma + 2  # 'Short of staff, the PDU has …'
    return None if "R" in text[start:end] else read_phrase(text, start, end, many=many)


def is_about_aspect(text: str, at: int) -> bool:
    """Whether the clause before `at` is about one aspect of a service's work, and not about all of it."""
    main = main_subject(text, at)
    if main is None or not main.aspects or main.counted or main.run:
        return False
    return not is_whole_work(text, main.aspects[0])


def antecedent(text: str, end: int) -> Subject | None:
    """What a relative clause is about: the nouns right before it."""
    end = len(text[:end].rstrip(" ,-("))
    dash = text.rfind(" - ", 0, end)
    if text[end : end + 3] == " - " and dash > 0:  # 'resettlement work - helping children … - which was rated'
        end = dash
    start = _clause_start(text, end, listed=True)
    if _INSPECTION.search(text, max(start, end - _LONGEST_VISIT), end) and text.count("S", 0, end) == 1:
        return Subject(nearest_run(text, end))  # 'A PDU did better in its own inspection, which ended with R'
    for cut in _cut(text, start, end), None:
        first = cut.end() if cut else start
        found = read_phrase(text, first, end, many=" and " in text[first:end] and "were" in text[end : end + 20])
        if found:
            return found
    return None


def _cut(text: str, start: int, end: int) -> re.Match[str] | None:
    """The last place where the nouns before `end` may begin; 'for' is part of 'provision for children leaving custody'."""
    cut = last(_CUT, text, end, start)
    while cut and text.endswith(_GIVEN_TO, 0, cut.start()):  # 'the advice given to courts'
        cut = last(_CUT, text, cut.start(), start)
    if cut and cut[0] == "for ":
        before = last(_CUT, text, cut.start(), start)
        if ASPECT.search(text, before.end() if before else start, cut.start()):
            return before
    return cut


def fronted_aspect(text: str, end: int) -> Subject | None:
    """The aspect that stands in front of its clause: 'For court work, however, the unit was rated R'."""
    front = last(_FRONTED, text, end) if ", " in text else None
    if front and ASPECT.search(front["what"]) and not NO_ASPECT.search(front["what"]):
        return Subject(topic=True, aspects=read_list(text, *front.span("what")))
    return None


def taken_up(text: str, found: Subject) -> Subject | None:
    """What 'it' takes up of the clause before: 'Reviewing was the weak spot: it was rated R', '…, and it too was R'."""
    if not found.pronoun or text[slice(*found.pronoun)].partition(" ")[0] not in PRONOUNS:
        return None
    before = text[max(0, found.pronoun[0] - _NEXT) : found.pronoun[0]].rstrip()
    mark = _NEXT_CLAUSE.search(before)
    if mark is None:
        return None
    whole = main_subject(text, found.pronoun[0] - (len(before) - mark.start()) - 1)
    return whole if whole and whole.aspects and not whole.counted else None


def _clause_start(text: str, end: int, *, listed: bool = False) -> int:
    # 'Staffing was rated R and services were rated R': nothing that is rated holds a rating.
    start = max(text.rfind("R", 0, end), text.rfind("B", 0, end)) + 1
    boundary = _BOUNDARY_OR_THAT if " that " in text else _BOUNDARY
    for mark in boundary.finditer(text, start, end):
        rest = text[mark.end() : end]
        if mark[0] == ", " and text[mark.start() - 1] == "S" and rest.lstrip().startswith(("S", "and S", "the S")):
            continue
        if listed and mark[0] == ", " and text[mark.start() - 1] not in "RBS" and " and " in rest and _is_list(rest):
            continue
        if rest.strip():
            start = mark.end()
    return start + 1 if text.startswith(")", start) else start


def _is_list(words: str) -> bool:
    """Whether the words are the rest of a list: 'implementation and review', and no clause of their own."""
    return len(words) <= _LONGEST_LIST and not words.lstrip().startswith(_CLAUSES) and not _OWN_CLAUSE.search(words)
