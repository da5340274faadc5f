"""The people that a release introduces by name and role."""

import re
from collections.abc import Iterator

from hmip_parse.extractors.chiefs import name_before, role_at
from hmip_parse.extractors.persons import (
    ASIDE,
    CAP,
    CLAUSE,
    DOING,
    HAS,
    INSPECTOR,
    LEADS,
    NAME,
    NOT_A_NAME,
    PARTICLE,
    POST,
    ROLE,
    ROLE_WORD,
    TITLE,
    TO_ROLE,
    UPPER,
    VERB,
    Person,
    roles_in,
)
from hmip_parse.extractors.spoken_of import OF, SERVES, TOGETHER, is_object
from hmip_parse.patterns import lazy
from hmip_parse.source import Source
from hmip_parse.tokenizer import Range
from hmip_parse.vocabulary import MONTH

# Grammar: NAME[ CBE], ROLE, … ; ROLE[,] NAME … ; said NAME, ROLE[,.]. The inspector's role is found first, by its
# words; then the name right before or right behind it.
# The chief inspector of another body, or of more: 'Deputy Chief Inspector of Hospitals at the Care Quality Commission'.
_ROLE_ON = lazy(
    rf" (?:of [^.;:,\"()]{{1,90}}?|(?:for|in|at) (?:the )?(?!(?i:{MONTH})){UPPER}[^.;:,\"()]{{1,60}}?|and (?!{NAME}){UPPER}[^.;:,\"()]{{1,60}}?)(?=[,)]| {HAS}{VERB}\b| and {NAME},(?! {HAS}{VERB}\b))"
)
_NAME_BEHIND = lazy(rf",? (?P<name>{NAME})\b(?!,? (?:the )?{INSPECTOR})")
_NAME_ANY_ROLE = lazy(
    rf'\b(?P<name>{NAME}){POST}(?:, | - | \(){TO_ROLE}(?P<role>(?!(?:wh\w+|in|not|no longer|never|formerly|and|or|with|alongside|together|{DOING}) )[^.;:"()]{{0,90}}?\b{ROLE_WORD}\b[^.;:"()]{{0,90}}?)\)?{ASIDE}(?:,| -)? {HAS}{VERB}\b'
)
_SAID_NAME = lazy(
    rf'\b{VERB} (?P<name>{NAME}){POST}, {TO_ROLE}(?P<role>(?!wh\w+ )[^.;:,"()]{{0,90}}?\b{ROLE_WORD}\b[^.;:,"()]{{0,90}}?)(?=[.,;:]|$)'
)
_ANY_ROLE_NAME = lazy(
    rf"(?:(?<![^\n])|(?<=[.:\"] ))(?:, )?{CLAUSE}(?:(?:[Tt]he|An?) )?(?P<role>(?!(?:{LEADS}|(?i:{DOING})) |{TITLE} {UPPER}|(?:[\w-]+ )?(?:report|review|statement|letter|response) (?:of|by|from) )[\w'& -]{{0,80}}?\b{ROLE_WORD}\b[\w',& -]{{0,60}}?)"
    rf"(?:, (?P<full>{NAME})| (?P<name>(?:{TITLE} )?{CAP}(?: {PARTICLE})? {CAP})){POST}(?:,? of (?:the )?{UPPER}[^.:;,\"]{{1,50}},?)?{ASIDE},? {HAS}{VERB}\b"
)
_NAME_ROLE_APART = lazy(
    rf"\b(?P<name>{NAME}){POST}, (?:the )?(?P<role>(?:HM )?(?:{UPPER}[\w']* ){{0,4}}{ROLE_WORD}\b[^.;:,\"()]{{0,70}}),"
)
# Another one inside a role: 'Ann Lees, head of service, and Jo Blank, chair of …'; 'head of service Ann Lees and chair …'.
_NAME_NEXT = lazy(
    rf"(?:(?:,? (?:and|with|alongside|together with|as well as) |, )|(?<=, ))(?P<name>{NAME}){POST}, (?:the |who is |its |our )?(?!and )"
)
_NAME_PAST = lazy(
    rf",? (?P<name>(?:{TITLE} )?{CAP}(?: {PARTICLE})? {CAP}){POST},? (?:and|with|alongside) (?:the |its |our )?"
)
# One without a role at a role's end: 'Ann Lees, head of service, and her deputy, Jo Blank, said'; a list has more commas.
_NAME_LAST = lazy(rf",(?P<joined> and)? (?P<name>{NAME}){POST}$")
# … or beside a chief inspector: 'Ann Lees, Chief Inspector of Probation, and her deputy, Jo Blank, said'.
_NAME_BESIDE = lazy(rf"[,)]? and (?:(?:the|her|his|its|our) )?(?:{ROLE_WORD},? )?(?P<name>{NAME})\b")
_INTRODUCTIONS = (_NAME_ANY_ROLE, _SAID_NAME, _ANY_ROLE_NAME, _NAME_ROLE_APART)
# Somebody of whom prose tells, and who says nothing there: 'Manager Ann Lees holds a monthly meeting', 'Ann Lees, its
# manager, holds one'. Read only where that name is looked for.
_WORDS = r"(?:(?!(?:the|its|their|his|her|an?|was|were|is|are|has|had|and|who\w*|that|which|in|on|by|with|to|from|as|former|then|until|no|not)\b)[\w'&-]+ ){0,5}"
_OF = r"(?: (?:of|for|at) (?:[\w'&-]+ ){0,6}?[\w'&-]+?)?"
_IN_PROSE = (
    lazy(
        rf"(?:(?<![^\n])(?:(?:The|Its|An?) )?|(?<=[.:\"] )(?:(?:The|Its|An?) )?|\b(?:the|its|their|our) )(?P<role>(?!{TITLE} {UPPER}){_WORDS}{ROLE_WORD}\b{_OF})"
        rf"(?:, (?P<full>{NAME}),| (?P<name>(?:{TITLE} )?{CAP}(?: {PARTICLE})? {CAP}){POST}(?=,? [a-z]))"
    ),
    lazy(rf"\b(?P<name>{NAME}){POST}, {TO_ROLE}(?P<role>{_WORDS}{ROLE_WORD}\b[^.;:,\"()]{{0,70}}),"),
    lazy(
        rf"\b(?:appointed|named|chosen) (?P<name>{NAME}){POST} (?:as|to be) (?:its |the |our )?(?:new |next )?(?P<role>{_WORDS}{ROLE_WORD}\b{_OF})(?=[.,;]|$)"
    ),
    lazy(
        rf"\b(?P<name>{NAME}){POST} (?:has |have )?(?:today |now |this week )?(?:taken up (?:the )?(?:post|role|position)|takes up (?:the )?(?:post|role|position)|began|begun|begins|started|starts|taken over|takes over|become|becomes|became)"
        rf"(?: work| today| this week)? (?:as )?(?:its |the |our )?(?:new |next )?(?P<role>{_WORDS}{ROLE_WORD}\b{_OF})(?=[.,;]|$)"
    ),
)
# Nobody is introduced where no such word stands; it stands no further than this from the name.
REACH = 140
_WHEN = lazy(
    rf" (?:in|from|at the end of|next|this|later this) (?:(?i:{MONTH})|year|month|week|spring|summer|autumn|winter)(?: \d{{4}})?,?$"
)
_NEAR = 70


class Introductions:
    """The people of a release, in order of introduction.

    Attributions are read as they come. The prose before them is read only where one asks for it: by a short form that
    takes up nobody yet, or by a name that stood there before.
    """

    def __init__(self, source: Source, first: int = 0) -> None:
        self._norm, self._lower = source.norm, source.lower
        self.first = first  # where the prose begins
        self._read = first
        self.agreeing: dict[tuple[str, str], bool] = {}  # whether a name goes with 'he' or 'she', once it is known
        self._looking = False
        self._spoken_of: list[Range] = []  # names in the range read last whose bearers do not speak there
        self._people: dict[str, Person] = {}

    def introduce(
        self, start: int, end: int, *, only_one: bool = False, prose: bool = False
    ) -> list[tuple[int, Person]]:
        """Add whom this range of the text introduces; give each with the place of the introduction.

        Args:
            start: Where the range begins.
            end: Where it ends.
            only_one: Whether others are left out where a chief inspector is found, and whoever is only spoken of.
            prose: Whether those count too who say nothing there.
        """
        found: list[tuple[int, Person]] = []
        taken: list[Range] = []
        spoken_of: list[Range] = []
        for place, name, role in self._inspectors(start, end):
            if is_object(self._norm, *place):
                behind = role[1] < name[0] and self._norm[role[1]] == ","
                if behind and SERVES.search(self._norm, max(start, place[0] - _NEAR), place[0]):
                    continue  # 'the deputy to the Chief Inspector, Jo Blank, said'
                spoken_of.append(name)
                if only_one:
                    self._person(name, role)
                    continue
            together = found and self._norm[taken[-1][1] : place[0]] in TOGETHER
            taken.append(place)
            found.append((found[-1][0] if together else place[0], self._person(name, role)))
        self._spoken_of = spoken_of
        if found and only_one:
            beside = _NAME_BESIDE.match(self._norm, taken[-1][1], end)
            if beside and not NOT_A_NAME.search(self._norm, *beside.span("name")):
                found.append((found[-1][0], Person(beside.span("name"), None)))
            return found
        roles = [at for at in roles_in(self._lower, start, end) if not meets(taken, (at, at + 1))]
        patterns = (*_INTRODUCTIONS, *_IN_PROSE) if prose else _INTRODUCTIONS
        for pattern in patterns if roles else ():
            for match in pattern.finditer(self._norm, max(start, roles[0] - REACH), min(end, roles[-1] + REACH)):
                name = match.span("full" if match.lastgroup == "full" else "name")
                if meets(taken, name) or meets(spoken_of, name) or NOT_A_NAME.search(self._norm, *name):
                    continue
                if match.start("role") < name[0] and self._norm.endswith(OF, 0, name[0]):
                    continue
                if " until " in match["role"]:
                    continue  # 'Ann Lees, head of service until May, said'
                if name[0] < match.start("role") and (other := self._last_in(*match.span("role"))):
                    found += [(match.start(), Person(one, None)) for one in (name, other)]
                    continue
                taken.append(match.span())
                people = [self._person(*one) for one in self._each(name, match.span("role"))]
                found += [(match.start(), person) for person in people]
        return found

    def _last_in(self, start: int, end: int) -> Range | None:
        """Somebody else's name in which a role ends."""
        last = _NAME_LAST.search(self._norm, start, end)
        if last is None or last["joined"] and "," in self._norm[start : last.start()]:
            return None
        name = last.span("name")
        return None if NOT_A_NAME.search(self._norm, *name) or ROLE.search(self._lower, *name) else name

    def _each(self, name: Range, role: Range) -> Iterator[tuple[Range, Range]]:
        """The name and role of each whom one introduction holds: nearly always of the one."""
        behind = role[0] > name[0]
        while other := self._another(name, role):
            yield name if behind else other.span("name"), (role[0], other.start())
            name, role = other.span("name") if behind else name, (other.end(), role[1])
        yield name, role

    def _another(self, name: Range, role: Range) -> re.Match[str] | None:
        """The next person inside a role, with a role of that person's own."""
        behind = role[0] > name[0]
        for other in (_NAME_NEXT if behind else _NAME_PAST).finditer(self._norm, *role):
            first, last = other.span("name")
            if (
                not NOT_A_NAME.search(self._norm, first, last)
                and not ROLE.search(self._lower, first, last)
                and ROLE.search(self._lower, other.end(), role[1])
                and (behind or not self._norm.endswith(OF, 0, first) and ROLE.search(self._lower, role[0], first))
            ):
                return other
        return None

    def _inspectors(self, start: int, end: int) -> Iterator[tuple[Range, Range, Range]]:
        """The chief inspectors of a range: the place of each introduction, the name's and the role's."""
        norm, done = self._norm, start
        at = norm.find("hief ", start, end)
        while at != -1:
            role = role_at(norm, done, at - 1, end)
            if role is None:
                at = norm.find("hief ", at + 1, end)
                continue
            name = place = None
            last = role.end()
            before = name_before(norm, done, role.start())
            if before and not NOT_A_NAME.search(norm, *before.span("name")):
                last = self._role_end(last, end)
                name, place = before.span("name"), (before.start(), last)
            elif behind := _NAME_BEHIND.match(norm, last, end):
                name, place = behind.span("name"), (role.start(), behind.end())
            done = max(last, at)
            if name and place and not NOT_A_NAME.search(norm, *name):
                yield place, name, (role.start(), last)
                done = place[1]
            at = norm.find("hief ", done, end)

    def _role_end(self, at: int, end: int) -> int:
        """Where a chief inspector's role ends whose first words end at `at`, and behind which no name stands."""
        more = _ROLE_ON.match(self._norm, at, end)
        return more.end() if more and not ROLE.search(self._lower, at, more.end()) else at

    def _person(self, name: Range, role: Range) -> Person:
        words = self._norm[slice(*name)]
        known = self._people.get(words)
        if known is None:
            self._look_back(words, name[0])  # the role is that of the first mention
            known = self._people.get(words)
        if known is None or known.role is None:
            known = self._people[words] = Person(known.name if known else name, self._trim(*role))
        return known

    def read_on(self, end: int) -> None:
        """Add whom all prose before a place introduces; what is read already is not read again."""
        if end > self._read:
            self.introduce(self._read, end, prose=True)
            self._read = end

    def _look_back(self, words: str, end: int) -> None:
        """Read the prose around the first place at which these words stand, if that is before the end."""
        norm = self._norm
        at = norm.find(words, self.first, end)
        if at != -1 and not self._looking:
            self._looking = True  # once is enough: a chain of names costs no frames
            start = max(norm.rfind("\n", self.first, at) + 1, at - REACH, self.first)
            stop = norm.find("\n", at, min(end, at + REACH))
            self.introduce(start, stop if stop != -1 else min(end, at + REACH), prose=True)
            self._looking = False

    def _trim(self, start: int, end: int) -> Range:
        if when := _WHEN.search(self._norm, start, end):
            end = when.start()  # 'retires as head of service in May'
        while self._norm[end - 1] in ", ":
            end -= 1
        return start, end


def meets(taken: list[Range], place: Range) -> bool:
    """Whether a place overlaps one of those taken."""
    return bool(taken) and any(first < place[1] and place[0] < last for first, last in taken)
