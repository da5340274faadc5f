"""Who speaks: the people that a release introduces by name and role, and the short forms that take them up again."""

import re

import attrs

from hmip_parse.source import Source
from hmip_parse.tokenizer import Range

_UPPER = "[A-ZÀ-ÖØ-ÞŴŶ]"  # those of Welsh and its neighbours too
_CAP = rf"(?!(?:CBE|OBE|MBE|KC|QC|CB|DBE|QPM)\b){_UPPER}[\w'-]++"
_TITLE = r"(?:Dame|Sir|Dr|Lord|Baroness|Professor|Cllr|Councillor)"
_NAME = rf"(?!(?:Mr|Mrs|Ms|Miss) )(?:{_TITLE} )?{_CAP}(?: (?:{_CAP}|{_UPPER}\.?|de la|de|van der|van den|van|von)){{0,2}} {_CAP}"
# A role that is told by its words alone, so that it may stand on either side of a name.
_INSPECTOR = (
    r"(?:(?:HM|Her Majesty's|His Majesty's) )?(?:(?:[Ii]nterim|[Aa]cting|[Dd]eputy|[Aa]ssistant|former) )*"
    r"[Cc]hief [Ii]nspector(?: [Dd]esignate)?(?: of (?:Probation|probation|Prisons?|prisons?|Constabulary|Education|Social Care))?(?: \([A-Z][\w ]+\))?"
)
_ROLE_WORD = r"(?:[Ii]nspector|[Dd]irector|[Hh]ead|[Ll]eader|[Cc]hair|[Mm]anager|[Mm]inister|[Ss]ecretary|[Cc]ommissioner|[Oo]fficer|[Ee]xecutive|[Cc]ouncillor|[Mm]ember|[Pp]resident|[Mm]ayor|[Pp]rofessor|[Ss]pokes(?:man|woman|person))"
VERB = r"(?:said|says|added|adds|continued|continues|concluded|concludes|commented|explained|warned|noted|stated|went on|told (?:the )?\w+|remarked|responded|wrote)"
_POST = r"(?: (?:CBE|OBE|MBE|KC|QC|CB|DBE|QPM))?(?: \((?:pictured|above|right|left)[\w ,]*\))?"

# Grammar: NAME[ CBE], ROLE, … ; ROLE[,] NAME … ; said NAME, ROLE[,.].
_NAME_ROLE = re.compile(rf"\b(?P<name>{_NAME}){_POST},? (?:the |who is |our )?(?P<role>{_INSPECTOR})(?!\w)")
_ROLE_NAME = re.compile(rf"\b(?P<role>{_INSPECTOR}),? (?P<name>{_NAME})\b(?!,? (?:the )?{_INSPECTOR})")
_NAME_ANY_ROLE = re.compile(
    rf'\b(?P<name>{_NAME}){_POST}, (?:the |who is )?(?P<role>(?!who )[^.;:"()]{{0,90}}?\b{_ROLE_WORD}\b[^.;:"()]{{0,90}}?),? {VERB}\b'
)
_SAID_NAME = re.compile(
    rf'\b{VERB} (?P<name>{_NAME}){_POST}, (?:the )?(?P<role>[^.;:,"()]{{0,90}}?\b{_ROLE_WORD}\b[^.;:,"()]{{0,90}}?)(?=[.,;:]|$)'
)
_ANY_ROLE_NAME = re.compile(
    rf"(?:(?<![^\n])|(?<=[.:] ))(?:The )?(?P<role>[\w',& -]{{0,80}}?\b{_ROLE_WORD}\b[\w'& -]{{0,60}}?),? (?P<name>(?:{_TITLE} )?{_CAP} {_CAP}){_POST},? {VERB}\b"
)
_NAME_ROLE_APART = re.compile(
    rf"\b(?P<name>{_NAME}){_POST}, (?:the )?(?P<role>(?:HM )?(?:{_UPPER}[\w']* ){{0,4}}{_ROLE_WORD}\b[^.;:,\"()]{{0,70}}),"
)
_INTRODUCTIONS = (_NAME_ROLE, _ROLE_NAME, _NAME_ANY_ROLE, _SAID_NAME, _ANY_ROLE_NAME, _NAME_ROLE_APART)
# Nobody is introduced where no such word stands; it stands no further than this from the name.
_ROLE = re.compile(rf"\b{_ROLE_WORD}\b")
_REACH = 140
_NEAR = 70
_BY_INSPECTOR = (_NAME_ROLE, _ROLE_NAME)

# Grammar of the short forms: 'Mr Russell', 'Dame Glenys', 'Sue McAllister', 'She'; all before a verb.
_SHORT = re.compile(
    rf"\b(?:(?P<title>Mr|Mrs|Ms|Miss|Dr|Dame|Sir|Lord|Baroness|Cllr|Councillor|Professor) (?P<one>{_CAP}(?: {_CAP})?)|(?P<name>{_NAME})|(?P<pronoun>He|She|They))\b"
)
# Somebody speaks, but no person: 'The report noted', 'Inspectors added', 'A spokesperson said'.
_NOBODY = re.compile(
    r"\b(?:report|inspectorate|inspectors|spokes(?:man|woman|person)|review|watchdog|council|statement|board|letter|service|service user|officer|manager|child|parent)\b",
    re.IGNORECASE,
)


@attrs.frozen
class Person:
    """Somebody introduced: the ranges of the name and of the role at first mention."""

    name: Range
    role: Range | None


class Roster:
    """The people of a release, in order of introduction."""

    def __init__(self, source: Source) -> None:
        self._norm = source.norm
        self._people: dict[str, Person] = {}

    def introduce(self, start: int, end: int) -> list[tuple[int, Person]]:
        """Add whom this range of the text introduces; give each with the place of the introduction."""
        found: list[tuple[int, Person]] = []
        roles = [match.span() for match in _ROLE.finditer(self._norm, start, end)]
        if not roles:
            return found
        taken: list[Range] = []
        for pattern in _INTRODUCTIONS:
            if pattern is _NAME_ANY_ROLE:
                roles = [role for role in roles if not any(first <= role[0] < last for first, last in taken)]
            if not roles:
                break  # the chief inspectors were all there is
            reach = _REACH if pattern not in _BY_INSPECTOR else _NEAR
            for match in pattern.finditer(self._norm, max(start, roles[0][0] - reach), min(end, roles[-1][1] + reach)):
                name = match.span("name")
                if any(first < name[1] and name[0] < last for first, last in taken) or _NOT_A_NAME.search(
                    match["name"]
                ):
                    continue
                taken.append(match.span())
                person = self._people.setdefault(match["name"], Person(name, self._trim(*match.span("role"))))
                found.append((match.start(), person))
        return found

    def _trim(self, start: int, end: int) -> Range:
        while self._norm[end - 1] in ", ":
            end -= 1
        return start, end

    def resolve(self, start: int, end: int, last: Person | None) -> tuple[Person | None, bool]:
        """Who speaks in an attribution, and whether it names a person at all.

        Args:
            start: Where the sentence of the attribution begins.
            end: Where the quoted words begin.
            last: Who spoke last.
        """
        introduced = self.introduce(start, end)
        if introduced:
            return max(introduced, key=lambda item: item[0])[1], True
        found = None
        for found in _SHORT.finditer(self._norm, start, end):
            if found["name"] and found["name"] in self._people:
                return self._people[found["name"]], True
            if found["title"] and (person := self._by_part(found["title"], found["one"])):
                return person, True
            if found["pronoun"] and found["pronoun"] != "They":
                return last, True
        if _NOBODY.search(self._norm, start, end):
            return None, False
        for found in _SHORT.finditer(self._norm, start, end):
            if found["pronoun"] is None and not _NOT_A_NAME.search(found[0]):
                return Person(found.span(), None), True
        return None, False

    def _by_part(self, title: str, part: str) -> Person | None:
        """'Mr Russell' by the last word of a name, 'Dame Glenys' by the first behind the title."""
        for name, person in reversed(self._people.items()):
            words = name.split()
            if part in {words[-1], name} or words[:2] == [title, part] or " ".join(words[-2:]) == part:
                return person
        return None


_NOT_A_NAME = re.compile(
    r"\b(?:Chief|Inspector|Inspectorate|Probation|Service|Youth|Justice|Delivery|Unit|Council|Director|Head|Police|Prison|Prisons|County|Ministry|The|This|In|At|HM|Her|His|Majesty's)\b"
)
