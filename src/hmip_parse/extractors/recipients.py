"""Whom a recommendation is for: where the name of a recipient ends, and at which level it has to act.

A name is read word by word and not up to a word that ends it, so that it cannot run on into the sentence: words with
a capital, and the common nouns of the field ('management board', 'local authority', 'division').
"""

from collections.abc import Collection
from typing import NamedTuple

from hmip_parse.folding import FOLDED
from hmip_parse.patterns import lazy
from hmip_parse.terms import Level
from hmip_parse.vocabulary import MONTHS, NUMBER

# What a name can end with, in either case.
_HEADS = (
    "agency|agencies|authority|authorities|board|boards|borough|boroughs|chair|chairs|commissioner|commissioners|"
    "company|companies|constable|constables|constabulary|council|councils|court|courts|department|departments|"
    "director|directors|division|divisions|executive|executives|force|forces|government|governor|governors|headquarters|"
    "leader|leaders|manager|managers|minister|ministers|ministry|officer|officers|partner|partners|partnership|"
    "partnerships|police|premises|prison|prisons|region|regions|school|schools|service|services|team|teams|"
    "treasury|trust|trusts|unit|units"
)
# What can only stand before such a noun.
_MODIFIERS = (
    "approved|care|chief|children's|city|clinical|commissioning|community|county|crime|criminal|delivery|district|"
    "governing|head|health|housing|improvement|integrated|justice|joint|leadership|local|management|mental|national|new|nhs|offending|"
    "own|probation|regional|rehabilitation|safeguarding|safety|senior|social|strategic|youth"
)
_CAPITAL = r"(?:St\. )?[A-Z][\w']*(?:[&.-][\w']+)*"
_WORD = rf"(?:{_CAPITAL}|(?:{_HEADS}|{_MODIFIERS})(?:'s?)?(?![\w-]))"
_LAST = rf"(?:{_CAPITAL}|(?:{_HEADS})(?![\w-]))"
_MONTH = "(?:" + "|".join(month.capitalize() for month in MONTHS) + ")"
_REGION = rf" - (?:the )?{_CAPITAL}(?:,?(?: and| of| the| &)* {_CAPITAL}){{0,6}} (?:[Rr]egion|[Dd]ivision)\b"
# Grammar of a name without comma or 'and': words, joined by blanks, 'of', 'for', 'in', '&'; a region behind a dash.
_PART = lazy(
    rf"(?:{_WORD} (?:(?:of|for|in|upon|with|&) (?!{_MONTH}\b))?(?:the |both |all )?(?={_WORD}))*{_LAST}"
    rf"(?: \([A-Z][\w' ]+\) [A-Z&]{{3,}})?(?:{_REGION})?"
)
_SELF = r"(?: itself| themselves)?"
_JOIN = lazy(rf"{_SELF},? and (?P<article>the |its |their |a )?|, (?=[A-Z])")
_JOIN_EACH = lazy(rf"{_SELF}(?:,? and |, )(?P<article>the |its |their |a )?")
_EVERY_JOIN = lazy(rf"{_SELF}(?:,? and |, )")
_DETERMINER = lazy(
    r"(?:(?:all|both|each|every)(?: of)? )?(?:(?:the|an?|its|their|that|this) )?(?:(?:two|three|four|both|\d+) )?"
)
_HEAD_NOUNS = frozenset(_HEADS.split("|"))
_ABBREVIATION = lazy(r"[A-Z][A-Z&]{2,}s?$")
# Names with an 'and' inside: the words on its two sides.
_COMPOUNDS = {"prison": "probation", "courts": "tribunals", "police": "crime", "health": "social", "youth": "justice"}
_BY_NUMBER = lazy(rf",? {NUMBER}\b")
_LONGEST = 140
# What follows a name that has neither capital nor article, if it is one: 'two are for police checks' names nobody.
_AFTER_COMMON = (
    " and ",
    " to ",
    " which ",
    " who ",
    " that ",
    " with ",
    " while ",
    " in ",
    " plus ",
    " - ",
    " (",
    " themselves",
    " itself",
    " has ",
    " have ",
)

# A verb behind a joined name begins a clause of its own: '…, and the Youth Justice Board will be kept informed'.
_OWN_VERB = lazy(r" (?:will|has|have|had|is|are|was|were|must|should|can)\b")

# The level is where the change has to be made: by the whole name, by its last word, or by the first row that fits.
_SERVICE = " prison and probation service"
_SERVICES = tuple(whose + _SERVICE for whose in ("hm", "his majesty's", "her majesty's"))
_BY_NAME = dict.fromkeys((*_SERVICES, "ministry of justice", "home office", "probation service"), Level.NATIONAL)
_BY_LAST_WORD = {
    word: level
    for level, words in (
        (Level.LOCAL, "pdu pdus yjs yos yot yots yjt yjps ayjs cyjs cypjs fyjs pyjs y&js crc crcs"),
        (Level.REGIONAL, "region regions division divisions"),
        (Level.NATIONAL, "hmpps noms yjb moj dfe dhsc hmcts treasury"),
        (Level.OTHER, "police constabulary"),
    )
    for word in words.split()
}
_LEVELS = (
    (Level.REGIONAL, lazy(r"division|regional\b|probation service - ")),
    (
        Level.NATIONAL,
        lazy(
            r"youth justice board|youth custody service|parole board|ministr|home office|departments? (?:for|of)\b|"
            r"government departments?|hmpps|prison (?:and|&) probation|national (?:probation|offender management) service|"
            r"(?<!local )government\b|secretary of state|nhs (?:england|wales)|crown prosecution|courts (?:and|&) tribunals|"
            r"sentencing council|college of policing|legal aid agency|chief probation officer"
        ),
    ),
    (Level.OTHER, lazy(r"polic(?:e|ing)\b|constab|chief officers|health|clinical|integrated care|\bnhs\b")),
    (
        Level.LOCAL,
        lazy(
            r"boards?\b|partnerships?\b(?! trust)|\b(?:pdu|yjs|yos|yot|yjt|yjps|ayjs|cyjs|cypjs|fyjs|pyjs|y&js|crc)s?\b|"
            r"delivery units?\b|youth (?:and )?(?:justice|offending)|justice service|heads? of service|rehabilitation compan|\btrusts?$|"
            r"approved premises|(?:^|\bprobation )trust's\b"
        ),
    ),
    (Level.REGIONAL, lazy(r"\bregions?\b|\bnps\b")),
    (
        Level.OTHER,
        lazy(
            r"council|authorit|commissioner|children's (?:social care|services)|\bcourts?\b|\bprisons?\b|governors?\b|"
            r"\bhmp\b|schools?\b|partners?\b|\btrusts?\b|housing|borough"
        ),
    ),
    (Level.LOCAL, lazy(r"(?<!probation )service$|(?:unit|company|team|premises)$|^managers? of ")),
)
# What a name can be that does not end in a noun of the field.
_OFFICES = ("ministry of", "department for", "department of", "home office")
_TO_NORM = str.maketrans({mark: plain for plain, marks in FOLDED.items() for mark in marks})


class Recipient(NamedTuple):
    """A name's range, and the level of whom it names."""

    start: int
    end: int
    level: Level


class Recipients:
    """Reads the names of recipients in one text."""

    def __init__(self, norm: str, lower: str, names: Collection[str], *, division: bool = False) -> None:
        """Begin.

        Args:
            norm: The text with its marks folded.
            lower: The same in lower case.
            names: Names of the services that the release announces: a bare one is a recipient too.
            division: Whether 'the NPS' is a division of it, which the release is about.
        """
        self.nps = Level.REGIONAL if division else Level.NATIONAL
        self.norm = norm
        self.lower = lower
        self.names = [name.translate(_TO_NORM).lower() for name in names]

    def find(self, start: int, end: int, *, each: bool = False, common: bool = False) -> Recipient | None:
        """The name that begins at `start`, its article aside; `None` where none does or its level is not clear.

        Names joined by 'and' are one range: what they are given is given to all of them together, or, with `each`,
        to every one of them. With `common`, words without capital or article are a name whatever follows.
        """
        norm = self.norm
        end = min(end, start + _LONGEST)
        first = self._behind_determiner(start, end)
        if self.lower.startswith(_SERVICES, first, end):  # the most frequent recipient
            last = self.lower.index(_SERVICE, first) + len(_SERVICE)
        elif part := _PART.match(norm, first, end):
            last = part.end()
        else:
            return None
        joins = _JOIN_EACH if each else _JOIN
        while (join := joins.match(norm, last, end)) and (more := _PART.match(norm, join.end(), end)):
            if join[0][0] == "," and " and" in join[0] and self._has_verb(more.end(), end):
                break
            whole = self.has_head(first, last) or (join["article"] and self._stands_alone(first, last))
            # 'eight each for Dorset PDU and Devon PDU, six for …': the number behind is the next one's.
            goes_on = each and self._level_of(join.end(), more.end()) is not None
            if (
                whole
                and not goes_on
                and not self._is_compound(first, last, end)
                and self._is_another(join.end(), more.end(), end)
            ):
                break
            last = more.end()
        owns = norm.endswith(("'s", "'"), first, last) and self.lower[first:last] not in self.names
        if owns or not (common or first != start or self._is_name(first, last, end)):
            return None
        level = self._shared_level(first, last)
        if level is None and each and len(parts := self.parted(first, last)) > 1:
            level = parts[0].level
        return Recipient(first, last, level) if level else None

    def _has_verb(self, last: int, end: int) -> bool:
        """Whether behind the name that ends at `last`, and others joined to it, a verb of their own stands."""
        while (join := _JOIN.match(self.norm, last, end)) and (more := _PART.match(self.norm, join.end(), end)):
            last = more.end()
        return _OWN_VERB.match(self.lower, last, end) is not None

    def parted(self, first: int, last: int) -> list[Recipient]:
        """The names that a range joins by commas and 'and'; one where it is one name, none where nobody is meant."""
        for join in _EVERY_JOIN.finditer(self.lower, first, last):
            left = self._level_of(first, join.start())
            if left and not self._is_compound(first, join.start(), last):
                rest = self.parted(self._behind_determiner(join.end(), last), last)
                if rest:
                    return [Recipient(first, join.start(), left), *rest]
        level = self._level_of(first, last)
        return [Recipient(first, last, level)] if level else []

    def _shared_level(self, first: int, last: int) -> Level | None:
        """The level of a name, or of several of one level; `None` where there is none or they differ."""
        words = self.lower[first:last]
        level = self._level_of(first, last)
        if level and (" and " in words or ", " in words) and words not in _BY_NAME:
            for join in _EVERY_JOIN.finditer(self.lower, first, last):
                at = join.start()
                if self._stands_alone(first, at) and not self._is_compound(first, at, last):
                    right = self._level_of(self._behind_determiner(join.end(), last), last)
                    if right and right is not self._level_of(first, at):
                        return None
        return level

    def _level_of(self, first: int, last: int) -> Level | None:
        words = self.lower[first:last]
        if words in self.names:
            return Level.LOCAL
        if words == "nps":
            return self.nps
        if level := _BY_NAME.get(words) or _BY_LAST_WORD.get(words.rpartition(" ")[2]):
            return level
        for level, pattern in _LEVELS:
            if pattern.search(words):
                return level
        return None

    def _behind_determiner(self, start: int, end: int) -> int:
        determiner = _DETERMINER.match(self.lower, start, end)
        return determiner.end() if determiner else start

    def has_head(self, first: int, last: int) -> bool:
        """Whether these words end in a noun that a name ends in: 'Dorset PDU' and not 'Avon' or 'Dorset'."""
        word = self.norm[first:last].rpartition(" ")[2]
        return word.lower() in _HEAD_NOUNS or _ABBREVIATION.match(word) is not None

    def _stands_alone(self, first: int, last: int) -> bool:
        """Whether these words can be a name by themselves."""
        return (
            self.has_head(first, last) or self.lower.startswith(_OFFICES, first) or self.lower[first:last] in self.names
        )

    def _is_another(self, first: int, last: int, end: int) -> bool:
        """Whether the words behind an 'and' do not go with those before it: nobody's name, or with a number behind."""
        return not self._level_of(first, last) or _BY_NUMBER.match(self.lower, last, end) is not None

    def _is_compound(self, first: int, at: int, end: int) -> bool:
        """Whether the 'and' at `at` stands inside a name."""
        right = _COMPOUNDS.get(self.lower[first:at].rpartition(" ")[2])
        return right is not None and self.lower.startswith(f" and {right}", at, end)

    def _is_name(self, first: int, last: int, end: int) -> bool:
        """Whether words without an article name somebody: by their capital, or by ending where a name would."""
        return (
            not self.norm[first].islower()
            or last >= end
            or self.lower[last] in ".,;:)"
            or self.lower.startswith(_AFTER_COMMON, last)
        )
