"""What a phrase of a skeleton names: services, the service that the text is speaking of, or aspects of its work."""

from typing import NamedTuple

from hmip_parse.linking import notation
from hmip_parse.linking.trimming import last, stripped, trimmed
from hmip_parse.patterns import lazy
from hmip_parse.vocabulary import NUMBER

Range = tuple[int, int]

# 'A PDU, B PDU and C PDU'.
RUN = lazy(
    r"S(?:(?:, and |, | and | & |/)(?:(?:the |for |of |its |their )?(?:neighbour,? |neighbouring |sister service,? )?)?S)*"
)
IT = lazy(
    f"(?:{notation.WORDS['it']}|the former|the latter|{notation.IN_FULL})(?: this time| itself| overall| as a whole| too)?"
)
# What can be rated below a service: an aspect has one of these words.
ASPECT = lazy(
    r"\b(?:leadership|governance|staff|staffing|services|information|facilities|victims?|courts?|unpaid work|resettlement|desistance|protection|safety|safe"
    r"|assess\w*|planning|plans?|deliver\w*|implement\w*|review\w*|disposals?|provision|work|casework|case|management|supervision|dimensions?|aspects?|standards?|elements?"
    r"|categor\w+|arrangements?|areas?|policy|partnerships?|advice|through the gate|quality|joint working|engagement|interventions?|diversion|education|health"
    r"|domains?|custody|activity|activities|support|induction|premises|environment|residents|rehabilitation|organisational|sentence|risk|harm|policies|strateg\w+|help|programmes?|training|drug\w*|accommodation|oversight|buildings?|this area|the area|outcomes|respects?|performance|decision-making|those|(?:ways?|extent|degree) (?:in|to) which|how (?:well|far))\b"
)
# What is counted where ratings of aspects are: 'two of the nine standards'.
GROUP = lazy(rf"\b(?:{notation.WORDS['aspects']})\b")
_COUNTED = lazy(
    rf"(?:here,? |in this case,? |this time,? |altogether,? |overall,? |of (?:these|those|them),? )?(?:the )?(?P<count>(?:only |just |and |other |remaining |first |last |another |a further )?(?:{NUMBER}|half|most|all|both|none|each|every one|the rest|rest|the others?|others?|remainder|a third|two-thirds))\b"
)
_PART_OF = lazy(
    r"(?:^|(?<=[,;:] )|(?<= and )|(?<= the ))(?:[a-z]+ ){0,3}[a-z]+ (?:of|at|in|within|across|by) (?:the )?$"
)
# All of a service's work: 'the work of A PDU', 'services delivered by A YJS'.
_WHOLE_OF = lazy(
    r"(?:the |overall |probation |youth justice |youth offending |youth |local )*(?:work|performance|services?|provision|quality)(?: delivered| provided| run| offered)? (?:of|at|in|by|from|for) (?:the )?"
)
# What of a headline may stand between a service and its rating, and the aspect that makes the rating that aspect's.
_RATED = (
    r"(?: (?:was|is|are|were|has|have|been|rated|found|judged|graded|deemed|to|be|as|remains?|still|now|again|-|:))*"
)
_RATED_ALONE = lazy(rf"{_RATED} ?")
_OWN_PART = lazy(
    rf"(?:'s?)?(?! (?:work|services?|provision|performance|quality)\b)(?: (?:{ASPECT.pattern}|work|and))+{_RATED} ?"
)
_WHOLE_WORK = lazy(
    r"(?:the |its |their )?(?:overall |probation |youth justice |local )*(?:work|performance|services?|provision|quality)(?: of (?:the |this )?(?:service|unit|team|pdu|crc))?|(?:the )?national arrangements"
)
# All that a service does: 'inspectors rate its work R'; but 'in one respect they judged its performance to be R'.
_OWN_WORK = lazy(r"(?:its|their) (?:overall )?(?:work|performance)(?: overall| as a whole)?")
# One standard each, although 'and' stands in them.
_COMPOUND = lazy(
    r"court reports and case allocation|information and facilities|polic(?:y|ies) and provision|governance and leadership|leadership and governance|partnerships? and services|staff and services|education, training and employment|policy and practice|assessment and planning of|implementation and delivery|polic(?:y|ies) and procedures?"
)
_PLURAL_HEAD = lazy(
    r"(?:the |its |their )?(?:[a-z-]+ )?[a-z]+[^s]s (?:for|of|with|to|on) (?!.* and (?:the|its|their|work|how) )"
)
_EXPLICIT = lazy(r"[ ,]*(?:(?:were|are|have|had)(?: \w+)? )?(?:each|both|all)\b")
_JOINTS = lazy(r",? and (?:for |to |in |on )?|, (?:for |to |in |on )?")
_AND_FOR = lazy(r",? and (?:for|to|in) ")
_PREPOSITION = lazy(
    r"(?:in|at|for|on|across|by|of|under|within|since|after|over|despite|however|overall|among|from|during|as|to|similarly|meanwhile|finally|elsewhere|furthermore|in addition|by contrast|only|once more)\b"
)
# Where services are, and none of their aspects: 'in two areas of the region'.
_PLACE = lazy(rf"(?:in|across|within) (?:the )?{NUMBER} (?:areas?|parts|corners|counties|cities|towns)\b")
# A service, whichever: 'a probation delivery unit in the Midlands', 'the first unit'.
_SOME_UNIT = lazy(
    r"(?:an?|one|another|the (?:first|second|third|only|other|last|latest)) (?:[a-z-]+ ){0,2}?"
    r"(?:probation delivery unit|pdu|unit|youth (?:justice|offending) (?:service|team)|probation service|community rehabilitation company|crc|company|approved premises|hostel)\b"
    r"(?: \([a-z]+\)\*?)?(?= (?:in|on|across|for|that|which|of|at|near|to)\b|[ ,*]*$)"
    r"|the (?:[a-z-]+ ){0,2}?(?:company|unit|service|team|division|region|pdu|crc|yot|yos|yjs)(?: \([a-z]+\)\*?)? (?:that|which|covering|serving|responsible for) "
)
# Where a service lies, behind its name: 'A PDU in the Midlands', 'A PDU, in north Wales,'.
_WHERE = (
    r"(?:,? (?:in|on) (?:the )?(?:G|(?:(?:mid|north|south|east|west)(?:-?(?:east|west|wales))?(?:ern)?"
    r"|midlands|london|england|wales|yorkshire|cornwall|devon|kent|essex|sussex|county|city|coast|of|the|and)\b ?)+,?)?"
)
# Of these the rating is not said: 'neither staffing nor planning', 'not even A PDU', 'everything but staffing'.
_NEGATED = lazy(
    r"(?:no|neither|nor|not(?! (?:least|only|just)\b)|none|hardly|scarcely|nothing|(?:all|everything|anything|everywhere|every [a-z]+) (?:but|except)(?! (?:a|one|two|three|four|five)\b))\b(?! doubt)"
)
_SERVICE_TAIL = lazy(
    rf"(?:'s?)?{_WHERE}(?: region| area| itself| overall| pdu| too| as a whole| this time| \[?see notes? to editors?\]?)?[*,]?"
)
# Papers, whose readers rate them: 'a serious further offence review'; 'review' alone is a standard.
_A_PAPER = lazy(
    r"(?:(?:that|this|those|these|another|an?) (?:[a-z-]+ ){0,4}?|(?:[a-z-]+ ){0,4}?(?:serious further offence|sfo|case|learning|safeguarding|thematic|peer) )(?:reviews?|plan|case)"
)
_RANK = lazy(r"(?:the |its )?(?:top|bottom|best|worst|lowest|highest|first|second|third|fourth|last) categor(?:y|ies)")
# 'For staffing the mark was R': the noun is the rating's, and what stands before it is rated.
_FOR_ASPECT = lazy(
    r"(?:for|in|on) (?P<what>[^,;:RBS]{3,60}?),? (?:the|its) (?:rating|grade|mark|score|verdict|judgement|outcome|result)(?: given| of inspectors)?$"
)


_INSERTED = lazy(
    r", (?:which|who|where|whose|whom) [^;:RB]{2,140}, (?:has|have|had|was|were|is|are|received|gets?|got|gained|earned|scored|collected|took|won|achieved|now|also)\b[^,;:S]*$"
    # 'B, which is separate from A PDU and received R': its second verb has the same subject
    r"|, (?:which|who) [^,;:RB]{2,140}?(?<!and )S and (?:has |have |had |was |were |is |are |also |then |now )*(?:received|given|gets?|got|gained|earned|scored|collected|took|won"
    r"|achieved|rated|judged|graded|found|awarded|retained|kept)\b[^,;:S]*$"
)
_REGION = lazy(r"(?:the )?G(?: itself| overall| as a whole| too)?")
REGION_BEGINS = lazy(
    r"(?:^|, )(?:the )?(?P<region>G)(?= (?:itself )?(?:is|was|has|had|retain|keep|kept|maintain|held|hold|receive|remain|got|gain|achieve)\w*)"
)


class Subject(NamedTuple):
    """What a rating is about, as ranges of the skeleton.

    Attributes:
        run: The run of services, where it is about named ones.
        topic: Whether a pronoun or 'the service' stands for the services.
        aspects: The aspects, where it is about some.
        counted: Whether the phrase only counts: 'two', 'half'; the context tells of what.
        pronoun: The pronoun or 'the service', where that is what stands for the services.
        region: The region, where it is about one and no service.
    """

    run: Range | None = None
    topic: bool = False
    aspects: tuple[Range, ...] = ()
    counted: bool = False
    pronoun: Range | None = None
    region: Range | None = None


def nearest_run(text: str, at: int) -> Range | None:
    """The last run of services before `at`."""
    found = last(RUN, text, at) if "S" in text[:at] else None
    return found.span() if found else None


def run_before(text: str, at: int) -> Range | None:
    """The last run of services before `at` that stands in no insertion: 'A PDU, which shares a court team with B, has …'."""
    inserted = _INSERTED.search(text, 0, at) if ", wh" in text else None
    return inserted and nearest_run(text, inserted.start()) or nearest_run(text, at)


def read_phrase(text: str, start: int, end: int, *, many: bool = False) -> Subject | None:
    """What `text[start:end]` names; `None` where it is nothing that can be rated.

    Args:
        text: The skeleton.
        start: Where the phrase begins.
        end: Where it ends.
        many: Whether its verb tells that it lists several things ('were both rated').
    """
    start, end = stripped(text, start, end)
    phrase = text[start:end]
    if not phrase:
        return None
    if _PLACE.match(phrase) or _NEGATED.match(phrase) or _SOME_UNIT.match(phrase):
        return None
    if IT.fullmatch(phrase) or _OWN_WORK.fullmatch(phrase) and not ASPECT.search(text, 0, start):
        return Subject(topic=True, pronoun=(start, end))
    if "G" in phrase and _REGION.fullmatch(phrase):
        return Subject(region=(start, end))
    if "S" in phrase and (run := last(RUN, text, end, start)):
        if _WHOLE_OF.fullmatch(text, start, run.start()) and _SERVICE_TAIL.fullmatch(text, run.end(), end):
            return Subject(run.span())
        part = _PART_OF.search(text, start, run.start())
        if part and ASPECT.search(text, part.start(), part.end()):
            return Subject(aspects=(trimmed(text, part.start(), run.end()),))  # 'the leadership of A PDU'
        if _SERVICE_TAIL.fullmatch(text, run.end(), end):
            return Subject(run.span())
    counted = _COUNTED.match(text, start, end)
    if counted and not (GROUP.search(phrase) or ASPECT.search(phrase)):
        return Subject(aspects=((counted.start("count"), end),), counted=True)
    if not ASPECT.search(phrase) or _RANK.fullmatch(phrase) or _A_PAPER.fullmatch(phrase):
        return None
    if fronted := _FOR_ASPECT.match(text, start, end):
        return Subject(aspects=read_list(text, *fronted.span("what")) or (fronted.span("what"),))
    if many and " and " in phrase and not counted and not _is_one(text, start, end):
        return Subject(aspects=tuple(_parts(text, start, end)))
    aspect = trimmed(text, start, end)
    return Subject(aspects=(aspect,)) if ASPECT.search(text, *aspect) else None  # 'leadership at a team seen last year'


def is_of_part(text: str, run: Range, at: int) -> bool:
    """Whether a headline rates an aspect of these services: 'Leadership at S found R', 'S leadership rated R'."""
    if _OWN_PART.fullmatch(text, run[1], at):
        return True
    part = _PART_OF.search(text, 0, run[0])
    if part is None or not ASPECT.search(text, *part.span()) or not _RATED_ALONE.fullmatch(text, run[1], at):
        return False
    return all(whole.end() < part.end() for whole in _WHOLE_OF.finditer(text, *part.span()))


def is_whole_work(text: str, aspect: Range) -> bool:
    """Whether an aspect is all of a service's work: 'its work', 'the overall quality of the service'."""
    return _WHOLE_WORK.fullmatch(text, *aspect) is not None


def _is_one(text: str, start: int, end: int) -> bool:
    """Whether 'and' stands inside one aspect: a known pair, or 'arrangements for premises and facilities were'."""
    if _COMPOUND.search(text, start, end):
        return not _lists_compounds(text, start, end)
    head = _PLURAL_HEAD.match(text, start, end)
    return head is not None and ", " not in text[start:end] and not _EXPLICIT.match(text, end)


def _lists_compounds(text: str, start: int, end: int) -> bool:
    """Whether known pairs are parts of a list: 'governance and leadership, staff, and partnerships and services'."""
    parts = _parts(text, start, end)
    return len(parts) > 1 and all(
        _COMPOUND.fullmatch(text, *part) or not _COMPOUND.search(text, *part) and ASPECT.search(text, *part)
        for part in parts
    )


def read_list(text: str, start: int, end: int) -> tuple[Range, ...]:
    """The aspects of a phrase that lists them behind a rating: 'leadership, staffing and services'."""
    phrase = text[start:end]
    if not ASPECT.search(phrase):
        return ()
    if joint := _AND_FOR.search(text, start, end):  # 'for leadership and for partnerships and services'
        return (*read_list(text, start, joint.start()), *read_list(text, joint.end(), end))
    if (
        _COUNTED.match(phrase)
        or " and " not in phrase
        and ", " not in phrase
        or _COMPOUND.search(phrase)
        and not _lists_compounds(text, start, end)
    ):
        return (trimmed(text, start, end),)
    parts = _parts(text, start, end)
    if all(ASPECT.search(text, *part) for part in parts):
        return tuple(parts)
    return (trimmed(text, start, end),)


def _parts(text: str, start: int, end: int) -> list[Range]:
    found: list[Range] = []
    first = start
    pairs = [pair.span() for pair in _COMPOUND.finditer(text, start, end)]
    joints = [mark for mark in _JOINTS.finditer(text, start, end) if not any(a < mark.start() < b for a, b in pairs)]
    for mark in [*joints, None]:
        stop = mark.start() if mark else end
        if not _PREPOSITION.match(text[first:stop].strip()) or not found and mark is None:
            found.append(trimmed(text, first, stop))
        first = mark.end() if mark else end
    return [part for part in found if part[1] > part[0]]
