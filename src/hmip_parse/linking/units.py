"""Unit words: what tells that the words before or after them name a service.

A new kind of service is one row of `UNITS` (and its names, where they are known, one data file of the reference).
"""

from typing import NamedTuple

from hmip_parse.patterns import lazy
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
        r"youth (?:(?:\w+ |and |& |, ){0,4}?)(?:justice|offending)(?: and prevention| prevention and early help| support| and early (?:help|intervention)| and (?:resettlement|diversion|targeted youth support))? (?:services?|teams?|partnerships?)"
        r"|(?:child|children's|children|family|families|adolescent) (?:and|&) youth (?:justice|offending) (?:service|team)s?"
        r"|(?:children and )?young people's (?:(?:\w+ |and |& ){0,4}?)(?:justice|offending) (?:services?|teams?)"
        r"|prevention (?:and|&) youth justice services?|youth services?(?= \()|youth (?:offending|justice) work(?= in )"
        r"|[acf]?yj[st]s?|yo[st]s?|yjps|pyjs|cypjs|y&js|ype&js",
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
UNIT = lazy(r"\b(?:" + "|".join(f"(?P<u{i}>{unit.words})" for i, unit in enumerate(UNITS)) + r")\b")


UNNAMED = "units"
"""What is a unit word only where the names stand beside it: 'two of the units, Norfolk and Suffolk, were …'."""


class Start(NamedTuple):
    """What a text is searched for: a literal, the letters of which one follows it, and words that may stand before it."""

    literal: str
    follows: str = ""
    leads: tuple[str, ...] = ()


_YOUTH_LEADS = (
    "prevention and ",
    "child and ",
    "children's and ",
    "children and ",
    "family and ",
    "families and ",
    "adolescent and ",
)
# How each unit word begins; at a hit the whole word is asked for. Few literals, for each costs a search of the text.
STARTS = (
    Start("probation ", "dcst", ("national ",)),
    Start("community rehab"),
    Start("youth ", leads=(*_YOUTH_LEADS, *(lead.replace("and", "&") for lead in _YOUTH_LEADS))),
    Start("young people's", leads=("children and ",)),
    Start("approved premises", leads=("independent ",)),
    Start("division"),
    Start(UNNAMED, ",:("),
)
# Abbreviations are looked for in capitals.
CAPITAL_STARTS = ("PDU", "CRC", "NPS", "YJ", "YO")
JS = "JS"  # the end of PYJS, CYJS, CYPJS and Y&JS
# Words that end in s and are no plurals.
SINGULARS = frozenset(
    (
        "approved premises|independent approved premises|division of the nps|nps|yos|yjps|pyjs|ayjs|cyjs|fyjs|cypjs|y&js|ype&js|yjs"
    ).split("|")
)
KINDS = tuple(unit.kind for unit in UNITS)

# '(PDU)*', '(PDU*)', '*', '(HLNY CRC)': what may follow the unit word; an abbreviated name inside is an alias.
BRACKET = lazy(r"\*? ?\((?:the |or )?(?:(?P<alias>[A-Z][A-Za-z&]*) )?[A-Z&]{2,6}s?\*?\)\*?|\*")

# Words that begin with a capital and are no part of a name.
NOT_NAMES = frozenset(
    """a about across after again all alongside also although amid among an and another any april area areas around as
    asked at august because before behind beside besides beyond board both but by call certainly chief children
    clearly company compared concerning constabulary council councils county's crc crcs dame december despite
    director division during each early eight either eleven elsewhere embargoed ends england even every excluding
    failing february few fieldwork first five following for former fortunately four friday from further good he her
    here his hm hmip home how however if improvement improvements improving in inadequate including inside
    inspection inspections inspector inspectorate inspectors interim into is it its january joint july june last
    leaders leaving like lord majesty's managers many march meanwhile ministry monday more most mr mrs ms national
    near nearby neighbouring neither new next nine no not note notes november now october of office on once one
    only opposite or other our outside outstanding over overall partnership pdu pdus people perhaps police praised
    previously prison probation published rated reading's regarding region report reports requires requiring sadly
    saturday second senior september service services seven several she similarly since sir six so some staff still
    struggling such sunday team ten thanks that the their then there these they third this those though three
    thursday today today's tomorrow toward towards trust tuesday two under unfortunately unit units unlike until
    upon visiting was we wednesday were what when where whereas whether which while whilst who whose why with
    within without work yesterday yet yjs yos yot young youth""".split()
)
# Of these, what begins a name all the same where it opens no sentence: 'the New Forest'; numbers too ('Three Rivers').
IN_NAMES = frozenset(("new", "great", "young", "over", "under", "near"))
# Words in lower case that may stand inside a name; 'of' and 'the' only in the company named here.
CONNECTORS = frozenset("and & with upon on under le y a in-".split())
BEFORE_OF = frozenset(
    "isle isles vale east borough city county cities counties forest district island riding ridings weald peak heart bank house parts soke hundred peninsula bay".split()
)
# Places are called after these: 'King's Lynn', 'Bishop's Stortford', 'Shepherd's Bush', 'Land's End'.
POSSESSIVES = frozenset(
    "king queen bishop abbot prince princess earl shepherd lord lady land god canon monk regent saint robin".split()
)
