"""Unit words: what tells that the words before or after them name a service.

A new kind of service is one row of `UNITS` (and its names, where they are known, one data file of the reference).
"""

import re
from typing import NamedTuple

from hmip_parse.terms import ServiceKind


class Unit(NamedTuple):
    """One row: a kind of service, its words in full and its abbreviations; grammar is that of `re`, lower case."""

    kind: ServiceKind | None
    words: str


UNITS = (
    Unit(ServiceKind.PDU, r"probation delivery units?|pdus?"),
    Unit(ServiceKind.CRC, r"community rehabilitation compan(?:y|ies)|crcs?"),
    Unit(
        ServiceKind.YOUTH,
        r"youth (?:(?:\w+ |and |& |, ){0,4}?)(?:justice|offending)(?: and prevention| prevention and early help| support| and early help)? (?:services?|teams?|partnerships?)"
        r"|(?:children and )?young people's (?:(?:\w+ |and |& ){0,4}?)(?:justice|offending) (?:services?|teams?)"
        r"|prevention (?:and|&) youth justice services?|youth services?(?= \()|youth (?:offending|justice) work(?= in )"
        r"|yj[st]s?|yo[st]s?|yjps|pyjs|cypjs|y&js|ype&js",
    ),
    Unit(ServiceKind.TRUST, r"probation trusts?"),
    Unit(ServiceKind.APPROVED_PREMISES, r"(?:independent )?approved premises"),
    Unit(
        ServiceKind.NPS,
        r"division of the (?:national probation service|nps)|(?:national probation service|nps) division|national probation service|nps|divisions?(?! of)",
    ),
    Unit(
        None, r"probation (?:services?|compan(?:y|ies))"
    ),  # a unit, a company or a division: the era and the rest of the release tell
)
UNIT = re.compile(r"\b(?:" + "|".join(f"(?P<u{i}>{unit.words})" for i, unit in enumerate(UNITS)) + r")\b")


class Start(NamedTuple):
    """What a text is searched for: a literal, the letters of which one follows it, and words that may stand before it."""

    literal: str
    follows: str = ""
    leads: tuple[str, ...] = ()


# How each unit word begins; at a hit the whole word is asked for. Few literals, for each costs a search of the text.
STARTS = (
    Start("probation ", "dcst", ("national ",)),
    Start("community rehab"),
    Start("youth ", leads=("prevention and ", "prevention & ")),
    Start("young people's", leads=("children and ",)),
    Start("approved premises", leads=("independent ",)),
    Start("division"),
)
# Abbreviations are looked for in capitals.
CAPITAL_STARTS = ("PDU", "CRC", "NPS", "YJ", "YO")
JS = "JS"  # the end of PYJS, CYPJS and Y&JS
# Words that end in s and are no plurals.
SINGULARS = frozenset(
    (
        "approved premises|independent approved premises|division of the nps|nps|yos|yjps|pyjs|cypjs|y&js|ype&js|yjs"
    ).split("|")
)
KINDS = tuple(unit.kind for unit in UNITS)

# '(PDU)*', '(PDU*)', '*', '(HLNY CRC)': what may follow the unit word; an abbreviated name inside is an alias.
BRACKET = re.compile(r"\*? ?\((?:the |or )?(?:(?P<alias>[A-Z][A-Za-z&]*) )?[A-Z&]{2,6}s?\*?\)\*?|\*")

# Words that begin with a capital and are no part of a name.
NOT_NAMES = frozenset(
    """a about across after again all also although an and another any area areas as at because before both but by call
    chief children company constabulary council councils county's crc crcs dame despite director during each early
    eight eleven embargoed ends england even fieldwork first five following for four former from further he her his hm hmip
    however if improvement improvements in inadequate inspection inspections inspector inspectorate inspectors interim
    into is it its joint last leaders like lord majesty's managers many meanwhile nearby neighbouring more mr mrs ms national new next
    nine no not note notes now of on once one only or other our outstanding overall partnership pdu pdus people police
    previously prison probation published rated reading's report reports requires requiring second senior service
    services seven she similarly since sir six so some staff still team ten that the their then there these they third
    this those though three today today's two unit units until was we were what when where whereas which while with
    within without work yet yjs yos yot young youth good january february march april june july august september
    october november december monday tuesday wednesday thursday friday saturday sunday ministry office home
    board trust region division""".split()
)
# Of these, what begins a name all the same where it opens no sentence: 'the New Forest'; numbers too ('Three Rivers').
IN_NAMES = frozenset(("new", "great", "young"))
# Words in lower case that may stand inside a name; 'of' and 'the' only in the company named here.
CONNECTORS = frozenset("and & with upon on under le y a in-".split())
BEFORE_OF = frozenset(
    "isle isles vale east borough city county cities counties forest district island riding ridings weald peak heart bank house parts soke hundred peninsula bay".split()
)
# Places are called after these: 'King's Lynn', 'Bishop's Stortford', 'Shepherd's Bush', 'Land's End'.
POSSESSIVES = frozenset(
    "king queen bishop abbot prince princess earl shepherd lord lady land god canon monk regent saint robin".split()
)
