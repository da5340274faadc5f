"""Who or what a rating is about: the services, the pronoun or the aspect that its verb has for a subject or object."""

import re

import attrs

from hmip_parse.linking import notation

# 'A PDU, B PDU and C PDU'.
RUN = re.compile(r"S(?:(?:, and |, | and | & |/)(?:the |for |of )?S)*")
_VERB = re.compile(
    r"\b(?:rated|rates|graded|assessed|judged|deemed|found|considered|named|confirmed|ranked|marked|received?|receives|given|gave|gives?"
    r"|awarded|awards?|achieved|achieving|achieves|secured|earned|got|attained|handed|assigned|issued|obtained)\b"
)
_AUXILIARY = re.compile(
    r"(?:(?:^|(?<=[ ,]))(?:has|have|had|is|are|was|were|be|been|being|also|each|both|all|again|only|now|then|still|too|however|recently|inspected|separately|overall|and|though|although|while|with|to|generally)(?: |,)? ?)+$"
)
_RELATIVE = re.compile(r"(?:,| -)? (?:which|that|who)(?: (?:we|inspectors|they)(?: have| had| also)?)? ?$")
_IT = re.compile(r"(?:^|(?<=[ ,]))" + f"(?:{notation.WORDS['it']})$")
# Where the subject's clause begins.
_BOUNDARY = re.compile(
    r"[;:]|,? - |, |(?<!\bin)(?<!\bof)(?<!\bfor) that | (?:but|while|whereas|because|where|when|as|although|though|by contrast) |\bwith (?=\w)"
)
_PREPOSITION = re.compile(
    r"^(?:in|at|for|on|across|by|of|under|within|since|after|over|despite|however|overall|among|from|during|as|to|similarly|meanwhile|finally|elsewhere|furthermore|in addition|by contrast|only)\b"
)
_OBJECT = re.compile(
    r"^(?: by [^,]{2,60}?(?= (?:as|to be)\b)|) ?(?P<what>.*?) ?(?:as|to be|overall|being|an?|(?:overall |regional )?rating of|,| )*$"
)
_INSPECTORS = re.compile(
    r"\b(?:inspectors|inspectorate|they|we|hmip|inspectorate of probation|inspection|report|hmi probation|it)\b[^,;]{0,40}$"
)

# What can be rated below a service: an aspect has one of these words.
ASPECT = re.compile(
    r"\b(?:leadership|governance|staff|staffing|services|information|facilities|victims?|courts?|unpaid work|resettlement|desistance|protection|safety|safe"
    r"|assess\w*|planning|plans?|deliver\w*|implement\w*|review\w*|disposals?|provision|work|casework|case|management|supervision|dimensions?|aspects?|standards?|elements?"
    r"|categor\w+|arrangements?|areas?|policy|partnerships?|advice|through the gate|quality|joint working|engagement|interventions?|diversion|education|health"
    r"|domains?|custody|activity|activities|support|induction|premises|environment|residents|rehabilitation|organisational|sentence|risk|harm|policies|strateg\w+|help|programmes?|training|drug\w*|accommodation|oversight|this area|the area|outcomes|respects?|performance|those)\b"
)
_PART_OF = re.compile(
    r"(?:^|(?<=[,;] )|(?<= and )|(?<= the ))(?:[a-z]+ ){0,3}[a-z]+ (?:of|at|in|within|across|by) (?:the )?$"
)
_ASPECT_VERB = re.compile(r"\b(?:rated|graded|assessed|judged|separately|individually|inspected)\b")
_ASPECT_ADVERBS = re.compile(r"(?:\b(?:separately|individually|also|inspected and|inspected|rated) )+$")
_AND_ITS = re.compile(r"[RB],? and (?P<what>[^RB,;]{3,80}) $")
_RATED_IT = re.compile(
    r"\b(?:rated|graded|assessed|inspected) (?P<it>it|this|them|this (?:area|work|aspect)) (?=separately|individually)"
)
_LIKEWISE = re.compile(r",? (?:as|and so|so too|so) (?:was|were) (?P<what>[^,.;RB]{3,80})")
_LONGEST_INSERTION = 110
# One standard each, although 'and' stands in them.
_COMPOUND = re.compile(
    r"information and facilities|polic(?:y|ies) and provision|governance and leadership|leadership and governance|partnerships? and services|staff and services|education, training and employment|policy and practice|assessment and planning of"
)
_PARTS = re.compile(r",? and |, ")
_LOOKED = re.compile(
    r"\b(?:looked at|inspected|examined|impressed by|praised|considered|pleased with)\b (?:the quality of )?(?:(?:the|its|their) (?:service|unit|team|company|pdu)'s )?"
)
_TAIL = re.compile(
    r"(?: that)? (?:we inspect(?:ed)?|were|was|being|been|had been|have been|has been|they were)$|(?: for| that| which) (?:children|people) (?:leaving|who leave) custody$"
)
_CONJUNCTION = re.compile(r"(?:while|whereas|although|though|and|but|yet|with|so) ")
_ARTICLE = re.compile(r"(?:the|its|their|both|work on the|all of the) ")

Range = tuple[int, int]


@attrs.frozen
class Subject:
    """What a rating is about, as ranges of the skeleton.

    Attributes:
        run: The run of services, where it is about named ones.
        topic: Whether a pronoun or 'the service' stands for the services.
        aspects: The aspects, where it is about some.
    """

    run: Range | None = None
    topic: bool = False
    aspects: tuple[Range, ...] = ()


def nearest_run(text: str, at: int) -> Range | None:
    """The last run of services before `at`."""
    last = _last(RUN, text, at)
    return last.span() if last else None


def _last(pattern: re.Pattern[str], text: str, end: int) -> re.Match[str] | None:
    """The last match before `end`."""
    found = None
    for match in pattern.finditer(text, 0, end):
        found = match
    return found


def of_result(text: str, at: int) -> Subject:
    """What 'rated R' is about."""
    verb = _last(_VERB, text, at)
    if verb is None:
        nearest = nearest_run(text, at)
        return Subject(nearest, topic=nearest is None)
    between = _OBJECT.match(text[verb.end() : at])
    thing = between["what"].strip() if between else ""
    if between and thing:
        first = verb.end() + between.start("what")
        if "S" in thing and (run := RUN.search(text, first, at)) and not _possessive(text, run.end()):
            return Subject(run.span())
        if _IT.search(thing):
            return Subject(topic=True)
        if ASPECT.search(thing) and _INSPECTORS.search(text, 0, verb.start()):
            return Subject(aspects=(_trim(text, first, verb.end() + between.end("what")),))
        if not thing.startswith("by "):
            return Subject()
    return _before_verb(text, verb.start())


def of_aspect(text: str, at: int) -> Subject:
    """What a rating is about that its form gives to an aspect."""
    if pronoun := _RATED_IT.search(text, 0, at):
        return Subject(aspects=(pronoun.span("it"),))
    if another := _AND_ITS.search(text, 0, at):
        return Subject(aspects=(_trim(text, *another.span("what")),))
    if verb := _last(_ASPECT_VERB, text, at):
        start = verb.start()
        earlier = _ASPECT_ADVERBS.search(text, 0, start)
        found = _before_verb(text, earlier.start() if earlier else start)
        if found.aspects:
            return found
        start = _clause(text, start)
        return (
            Subject(aspects=(_trim(text, start, verb.start()),))
            if text[start : verb.start()].strip()
            else Subject(aspects=((start, at),))
        )
    start = _clause(text, at)
    return Subject(aspects=(_trim(text, start, at),))


def behind(text: str, at: int) -> Range | None:
    """The aspect that follows a rating: 'in four categories', 'for the quality of its advice'."""
    found = re.match(
        r"(?: ?(?:overall )?(?:rating|ratings|grade|mark|score|judgement|verdict|assessment|result)s?)?(?:,? (?:however|too|though|also),?)?(?: (?:was|is) (?:also )?given)? ?(?:in|for|on|across|against|when it comes to|in terms of) (?P<what>[^,.;:RB]{2,90})",
        text[at + 1 :],
    )
    if not found:
        return None
    what = re.split(
        r" (?:following|after|by|which|and was|and were|in an inspection|in a report|but|while|with|as) ", found["what"]
    )[0]
    first = at + 1 + found.start("what")
    return _trim(text, first, first + len(what))


def likewise(text: str, at: int) -> Range | None:
    """Another aspect that the same rating is given to: ', and so was its work with victims'."""
    found = _LIKEWISE.match(text, at + 1)
    return _trim(text, *found.span("what")) if found and ASPECT.search(found["what"]) else None


def _before_verb(text: str, verb: int) -> Subject:
    auxiliary = _AUXILIARY.search(text, 0, verb)
    words = auxiliary[0] if auxiliary else ""
    end = auxiliary.start() if auxiliary else verb
    if relative := _RELATIVE.search(text, 0, end):
        end = relative.start()
        dash = text.rfind(" - ", 0, end)
        if relative[0].startswith(" -") and dash > 0:  # 'resettlement work - helping children … - which was rated'
            end = dash
    if not words and text[:end].endswith(", ") or re.match(r"(?:and|but|while|with|though|although)\b", words):
        end = _rstrip(text, end)  # ', achieving a rating of'; ', and both were rated'
    else:
        end = _before_insertion(text, end)
    last = _last(RUN, text, end)
    if last and (part := _PART_OF.search(text, 0, last.start())) and ASPECT.search(text, part.start(), part.end()):
        return Subject(aspects=(_trim(text, part.start(), last.end()),))  # 'the leadership of A PDU was rated'
    if last and (
        last.end() == end
        or re.fullmatch(
            r"(?:'s)?(?: region| itself| overall| pdu| \[?see notes? to editors?\]?)?", text[last.end() : end]
        )
    ):
        return Subject(last.span())
    start = _clause(text, end, listed=" and " in text[max(0, end - 80) : end])
    phrase = text[start:end]
    if not words and text[end:verb] == ", " and (run := nearest_run(text, end)):
        return Subject(run)  # 'A PDU has broken the pattern, achieving a rating of'
    if _IT.fullmatch(_CONJUNCTION.sub("", phrase.strip(" ,"), 1)):
        return Subject(topic=True)
    if not phrase.strip():
        run = nearest_run(text, end)
        return Subject(run, topic=run is None)
    if not ASPECT.search(phrase):
        return Subject()
    many = re.search(r"\b(?:each|both|all|were|are|have)\b", words)
    parts = _parts(text, start, end)
    if many and " and " in phrase and not _COMPOUND.search(phrase):
        return Subject(aspects=tuple(parts))
    return Subject(aspects=(_trim(text, parts[0][0] if parts else start, end),))


def _before_insertion(text: str, end: int) -> int:
    """Where a subject ends that an insertion parts from its verb: 'Staffing, by contrast, was rated'."""
    last = _rstrip(text, end)
    if "," not in text[last:end]:
        return last
    comma = text.rfind(", ", max(0, last - _LONGEST_INSERTION), last)
    if comma == -1 or RUN.fullmatch(text, comma + 2, last):  # 'the best of them, A PDU, was rated'
        return last
    return comma


def _rstrip(text: str, end: int) -> int:
    while end and text[end - 1] in " ,-":
        end -= 1
    return end


def _clause(text: str, end: int, *, listed: bool = False) -> int:
    start = 0
    for mark in _BOUNDARY.finditer(text, 0, end):
        if (
            listed
            and mark[0].startswith(", ")
            and text[mark.start() - 1] not in "RBS"
            and " and " in text[mark.end() : end]
            and _is_list(text[mark.end() : end])
        ):
            continue
        if text[mark.end() : end].strip():
            start = mark.end()
    return start


def _is_list(words: str) -> bool:
    """Whether the words are the rest of a list: 'implementation and review', and no clause of their own."""
    return len(words) <= 90 and not re.search(r"\b(?:was|were|is|are|has|have|had|inspectors)\b", words)  # noqa: PLR2004 - a list of aspects is short


def _parts(text: str, start: int, end: int) -> list[Range]:
    found: list[Range] = []
    first = start
    for mark in [*_PARTS.finditer(text, start, end), None]:
        last = mark.start() if mark else end
        if not _PREPOSITION.match(text[first:last].strip()) or not found and mark is None:
            found.append(_trim(text, first, last))
        first = mark.end() if mark else end
    return [part for part in found if part[1] > part[0]]


def _trim(text: str, start: int, end: int) -> Range:
    if looked := _last(_LOOKED, text[:end], end):  # 'inspectors also looked at the service's resettlement work'
        start = max(start, looked.end())
    if said := _TAIL.search(text, start, end):
        end = said.start()
    while start < end and text[start] in " ,;:-*":
        start += 1
    for opening in (_CONJUNCTION, _ARTICLE):
        if found := opening.match(text, start, end):
            start = found.end()
    while end > start and text[end - 1] in " ,;:-":
        end -= 1
    return start, end


def _possessive(text: str, at: int) -> bool:
    return text.startswith("'", at)
