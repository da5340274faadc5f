"""Who speaks: the people that a release introduces by name and role, and the short forms that take them up again."""

import itertools
import re
from collections.abc import Iterator

import attrs

from hmip_parse.extractors.literals import has_any
from hmip_parse.source import Source
from hmip_parse.tokenizer import Range

# Capitals: ASCII, Latin-1, and the rows behind it that names of Wales and of all Europe draw on.
_UPPER = (
    "[A-ZÀ-ÖØ-Þ"
    + "".join(chr(code) for code in (*range(0x100, 0x180), *range(0x1E80, 0x1E86)) if chr(code).isupper())
    + "]"
)
_HONOURS = r"(?:CBE|OBE|MBE|KBE|KC|QC|CB|DBE|QPM|KPM|JP|DL|MP|MS|AM|PhD)\b"
_CAP = rf"(?!{_HONOURS}){_UPPER}[\w'-]++"
_PARTICLE = "(?:de la|de|du|van der|van den|van|von|ap|ab|ferch|bin|al|el)"
_TITLE = r"(?:Dame|Sir|Dr|Lord|Baroness|Professor|Cllr|Councillor)"
# The capital is asked for first: few words have one.
_NAME = rf"(?={_UPPER})(?!(?:Mr|Mrs|Ms|Miss) )(?:{_TITLE} )?{_CAP}(?: (?:{_CAP}|{_UPPER}\.?|{_PARTICLE})){{0,2}} {_CAP}"
# A role that is told by its words alone, so that it may stand on either side of a name.
_INSPECTOR = (
    r"(?:(?:HM|Her Majesty's|His Majesty's) )?(?:(?:[Ii]nterim|[Aa]cting|[Dd]eputy|[Aa]ssistant|former) )*"
    r"[Cc]hief [Ii]nspector(?: [Dd]esignate)?(?: of (?:Probation|probation|Prisons?|prisons?|Constabulary|Education|Social Care)| (?:at|for|with) (?:HM|Her Majesty's|His Majesty's) Inspectorate of Probation)?(?: \([A-Z][\w ]+\))?"
)
_ROLES = tuple(
    "inspector director head leader chair manager minister secretary commissioner officer executive councillor member president mayor professor spokesman spokeswoman spokesperson".split()
)
_ROLE_WORD = "(?:" + "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in _ROLES) + ")"
VERB = r"(?:said|says|added|adds|continued|continues|concluded|concludes|commented|explained|warned|noted|stated|went on|told (?:the )?\w+|remarked|responded|wrote)"
_HAS = "(?:has |have |also |then |later )*"
_POST = rf"(?:,? {_HONOURS}){{0,2}}(?: \((?:pictured|above|right|left)[\w ,]*\))?"
# Between the speaker and the verb, and before the speaker.
_DOING = "(?:speaking|welcoming|commenting|responding|reacting|launching|publishing|introducing|announcing|presenting|writing)"
_ASIDE = rf"(?:,? (?:who|which|{_DOING})\b[^.:;\"]{{0,120}}?)?"
_LEADS = "In|At|On|Following|After|Before|As|When"
_CLAUSE = rf"(?:(?:[A-Z][a-z]+ing|{_LEADS}) [^.:;\"]{{0,100}}?, )?"

# Grammar: NAME[ CBE], ROLE, … ; ROLE[,] NAME … ; said NAME, ROLE[,.]. The inspector's role is found first, by its
# words; then the name right before or right behind it.
_CHIEF = re.compile(rf"(?<!\w)(?=[HIiAaDdfCc]){_INSPECTOR}(?!\w)")
_NAME_BEFORE = re.compile(rf"\b(?P<name>{_NAME}){_POST}(?:,? (?:- )?| \()(?:the |who is |our |its )?$")
_NAME_BEHIND = re.compile(rf",? (?P<name>{_NAME})\b(?!,? (?:the )?{_INSPECTOR})")
_NAME_ANY_ROLE = re.compile(
    rf'\b(?P<name>{_NAME}){_POST}(?:, | - | \()(?:the |who is |its |our )?(?P<role>(?!who |{_DOING} )[^.;:"()]{{0,90}}?\b{_ROLE_WORD}\b[^.;:"()]{{0,90}}?)\)?{_ASIDE}(?:,| -)? {_HAS}{VERB}\b'
)
_SAID_NAME = re.compile(
    rf'\b{VERB} (?P<name>{_NAME}){_POST}, (?:the |its )?(?P<role>[^.;:,"()]{{0,90}}?\b{_ROLE_WORD}\b[^.;:,"()]{{0,90}}?)(?=[.,;:]|$)'
)
_ANY_ROLE_NAME = re.compile(
    rf"(?:(?<![^\n])|(?<=[.:\"] ))(?:, )?{_CLAUSE}(?:[Tt]he )?(?P<role>(?!(?:{_LEADS}|(?i:{_DOING})) )[\w'& -]{{0,80}}?\b{_ROLE_WORD}\b[\w',& -]{{0,60}}?)"
    rf"(?:, (?P<full>{_NAME})| (?P<name>(?:{_TITLE} )?{_CAP}(?: {_PARTICLE})? {_CAP})){_POST}{_ASIDE},? {_HAS}{VERB}\b"
)
_NAME_ROLE_APART = re.compile(
    rf"\b(?P<name>{_NAME}){_POST}, (?:the )?(?P<role>(?:HM )?(?:{_UPPER}[\w']* ){{0,4}}{_ROLE_WORD}\b[^.;:,\"()]{{0,70}}),"
)
# Another one inside a role: 'Ann Lees, head of service, and Jo Blank, chair of …'; 'head of service Ann Lees and chair …'.
_NAME_NEXT = re.compile(
    rf"(?:(?:,? (?:and|with|alongside|together with|as well as) |, )|(?<=, ))(?P<name>{_NAME}){_POST}, (?:the |who is |its |our )?(?!and )"
)
_NAME_PAST = re.compile(
    rf",? (?P<name>(?:{_TITLE} )?{_CAP}(?: {_PARTICLE})? {_CAP}){_POST},? (?:and|with|alongside) (?:the |its |our )?"
)
# One without a role at a role's end: 'Ann Lees, head of service, and her deputy, Jo Blank, said'; a list has more commas.
_NAME_LAST = re.compile(rf",(?P<joined> and)? (?P<name>{_NAME}){_POST}$")
# One who stands before another: 'Jo Blank and Ann Lees, head of service, said'.
_NAME_AHEAD = re.compile(
    rf"\b(?P<name>{_NAME}){_POST}(?: \([^()]{{3,60}}\)|, [^,.;:()]{{3,60}},)?,? and (?:the |our |its )?$"
)
_INTRODUCTIONS = (_NAME_ANY_ROLE, _SAID_NAME, _ANY_ROLE_NAME, _NAME_ROLE_APART)
# Nobody is introduced where no such word stands; it stands no further than this from the name.
_ROLE = re.compile("(?:" + "|".join(_ROLES) + r")\b")  # in lower case
_REACH = 140
_NEAR = 70

# Grammar of the short forms: 'Mr Russell', 'Dame Glenys', 'Sue McAllister', 'She'; all before a verb.
_SHORT = re.compile(
    rf"\b(?={_UPPER}|[hs]he)(?:(?P<title>Mr|Mrs|Ms|Miss|Dr|Dame|Sir|Lord|Baroness|Cllr|Councillor|Professor) (?P<one>{_CAP}(?: {_CAP})?)|(?P<name>{_NAME})|(?P<pronoun>He|She|They|(?:he|she)(?= {_HAS}{VERB}\b)))\b"
)
_BARE = re.compile(rf"\b(?={_UPPER})(?P<one>{_CAP}) {_HAS}{VERB}\b")  # a newspaper's 'Russell said'
_OF = (
    " of ",
    " for ",
    " and ",
    " & ",
    " in ",
    " at ",
)  # what stands behind these is no speaker: 'the head of Swale House said'
# Whom a sentence mentions behind one of these does not speak: 'a deputy to Chief Inspector Ann Lees said' …
_OBJECT = tuple(
    f" {word} {article}" for word in ("to", "for", "of", "with") for article in ("", "the ", "our ", "its ")
)
# … but for these words, or where the sentence goes on so: 'it was left to Ms Lees to conclude: "'.
_OWN_WORDS = tuple(
    f"{words} {article}"
    for words in "ccording to,words of,view of,message of,verdict of,opinion of,assessment of".split(",")
    for article in ("", "the ", "our ", "its ")
)
_SPEAKS_YET = (
    ":",
    " to ",
    ", who ",
    " saying",
    " adding",
    " concluding",
    " warning",
    " describing",
    " telling",
    " calling",
)
# What joins two who speak together.
_TOGETHER = (" and ", ", and ", " and the ", ", and the ", " and our ", " and its ", " with ", " alongside ")
_ANDS = tuple(words for words in _TOGETHER if "and" in words)
# Behind 'the deputy to the Chief Inspector,' stands the deputy's name.
_SERVES = re.compile(
    r"\b(?:deputy|advis[eo]r|assistant|aide|secretary|counsel|successor|spokes(?:man|woman|person)) (?:to|for|of) (?:the |our |its )?$",
    re.IGNORECASE,
)
_NOT_A_NAME = re.compile(
    r"\b(?:Chief|Inspector|Inspectorate|Probation|Service|Services|Youth|Justice|Delivery|Unit|Council|Director|Head|Police|Prison|Prisons|County|Ministry|Minister|Secretary|Commissioner|Chair|Board|Operations|Research|The|This|In|At|HM|Her|His|Majesty's)\b"
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
    """The people of a release, in order of introduction.

    Attributions are read as they come. The prose before them is read only where one asks for it: by a short form that
    takes up nobody yet, or by a name that stood there before.
    """

    def __init__(self, source: Source, first: int = 0) -> None:
        self._norm, self._lower = source.norm, source.lower
        self._first = first  # where the prose begins
        self._looking = False
        self._people: dict[str, Person] = {}

    def introduce(self, start: int, end: int, *, only_one: bool = False) -> list[tuple[int, Person]]:
        """Add whom this range of the text introduces; give each with the place of the introduction.

        Args:
            start: Where the range begins.
            end: Where it ends.
            only_one: Whether others are left out where a chief inspector is found, and whoever is only spoken of.
        """
        found: list[tuple[int, Person]] = []
        taken: list[Range] = []
        spoken_of: list[Range] = []
        for place, name, role in self._inspectors(start, end):
            if self._is_object(*place):
                behind = role[1] < name[0] and self._norm[role[1]] == ","
                if behind and _SERVES.search(self._norm, max(start, place[0] - _NEAR), place[0]):
                    continue  # 'the deputy to the Chief Inspector, Jo Blank, said'
                spoken_of.append(name)
                if only_one:
                    self._person(name, role)
                    continue
            together = found and self._norm[taken[-1][1] : place[0]] in _TOGETHER
            taken.append(place)
            found.append((found[-1][0] if together else place[0], self._person(name, role)))
        if found and only_one:
            return found
        if not has_any(self._lower, _ROLES, start, end):
            return found
        roles = [match.start() for match in _ROLE.finditer(self._lower, start, end)]
        roles = [at for at in roles if not _meets(taken, (at, at + 1))]
        for pattern in _INTRODUCTIONS if roles else ():
            for match in pattern.finditer(self._norm, max(start, roles[0] - _REACH), min(end, roles[-1] + _REACH)):
                name = match.span("full" if match.lastgroup == "full" else "name")
                if _meets(taken, name) or _meets(spoken_of, name) or _NOT_A_NAME.search(self._norm, *name):
                    continue
                if match.start("role") < name[0] and self._norm.endswith(_OF, 0, name[0]):
                    continue
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
        return None if _NOT_A_NAME.search(self._norm, *name) or _ROLE.search(self._lower, *name) else name

    def _each(self, name: Range, role: Range) -> Iterator[tuple[Range, Range]]:
        """The name and role of each whom one introduction holds: nearly always of the one."""
        behind = role[0] > name[0]
        while other := self._another(name, role):
            if not behind:
                yield other.span("name"), (role[0], other.start())
            elif other.start() > role[0]:
                yield name, (role[0], other.start())
            name, role = other.span("name") if behind else name, (other.end(), role[1])
        yield name, role

    def _another(self, name: Range, role: Range) -> re.Match[str] | None:
        """The next person inside a role, with a role of that person's own."""
        behind = role[0] > name[0]
        for other in (_NAME_NEXT if behind else _NAME_PAST).finditer(self._norm, *role):
            first, last = other.span("name")
            if (
                not _NOT_A_NAME.search(self._norm, first, last)
                and not _ROLE.search(self._lower, first, last)
                and _ROLE.search(self._lower, other.end(), role[1])
                and (behind or not self._norm.endswith(_OF, 0, first) and _ROLE.search(self._lower, role[0], first))
            ):
                return other
        return None

    def _inspectors(self, start: int, end: int) -> Iterator[tuple[Range, Range, Range]]:
        """The chief inspectors of a range: the place of each introduction, the name's and the role's."""
        norm, done = self._norm, start
        at = norm.find("hief ", start, end)
        while at != -1:
            role = _CHIEF.search(norm, max(done, at - _NEAR), end)
            if role is None:
                return
            name = place = None
            if role.start() > done and (
                before := _NAME_BEFORE.search(norm, max(done, role.start() - _NEAR), role.start())
            ):
                name, place = before.span("name"), (before.start(), role.end())
            elif behind := _NAME_BEHIND.match(norm, role.end(), end):
                name, place = behind.span("name"), (role.start(), behind.end())
            done = max(role.end(), at)
            if name and place and not _NOT_A_NAME.search(norm, *name):
                yield place, name, role.span()
                done = place[1]
            at = norm.find("hief ", done, end)

    def _person(self, name: Range, role: Range) -> Person:
        words = self._norm[slice(*name)]
        if words not in self._people:
            self._look_back(words, name[0])  # the role is that of the first mention
            self._people.setdefault(words, Person(name, self._trim(*role)))
        return self._people[words]

    def _look_back(self, words: str, end: int) -> None:
        """Read the prose around the first place at which these words stand, if that is before the end."""
        norm = self._norm
        at = norm.find(words, self._first, end)
        if at != -1 and not self._looking:
            self._looking = True  # once is enough: a chain of names costs no frames
            start = max(norm.rfind("\n", self._first, at) + 1, at - _REACH, self._first)
            stop = norm.find("\n", at, min(end, at + _REACH))
            self.introduce(start, stop if stop != -1 else min(end, at + _REACH))
            self._looking = False

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
        introduced = self.introduce(start, end, only_one=True)
        if introduced:
            place = max(introduced, key=lambda item: item[0])[0]
            people = [person for at, person in introduced if at == place]
            alone = len(people) == 1 and not self._follows_another(start, place)
            return people[0] if alone else None, True  # two who speak together: which of them is not said
        forms = list(_SHORT.finditer(self._norm, start, end))
        short = [found for found in forms if found["pronoun"] or not self._is_object(*found.span())]
        if any(self._are_together(one, other) for one, other in itertools.pairwise(short)):
            return None, True
        if person := self._taken_up(short, None, last):
            return person, True
        bare = _BARE.search(self._norm, start, end)
        if (
            bare
            and len(short) < len(forms)
            and _meets([found.span() for found in forms if found not in short], bare.span("one"))
        ):
            bare = None  # 'a spokesman for Ms Lees said'
        person = self._taken_up(short, bare, last) if bare else None
        if person is None and (short or bare):
            for found in [*short, *([bare] if bare else [])]:
                if words := _sought(found):
                    self._look_back(words, start)
            if any(found["pronoun"] for found in short):
                self.introduce(self._first, start)
            person = self._taken_up(short, bare, last or self._latest(start))
        if person:
            return person, True
        if _NOBODY.search(self._norm, start, end):
            return None, False
        for found in short:
            if found["pronoun"]:
                return None, found["pronoun"] != "They"
            if self._may_speak(*found.span()):
                return Person(found.span(), None), True
        return None, False

    def _taken_up(self, short: list[re.Match[str]], bare: re.Match[str] | None, last: Person | None) -> Person | None:
        for found in short:
            if found["pronoun"]:
                if found["pronoun"] != "They":
                    return last
            elif person := self._by_form(found):
                return person
        if bare:
            for name, person in self._people.items():
                if name.endswith(f" {bare['one']}"):
                    return person
        return None

    def _by_form(self, found: re.Match[str]) -> Person | None:
        return self._by_part(found["title"], found["one"]) if found["title"] else self._people.get(found["name"])

    def _is_object(self, start: int, end: int) -> bool:
        """Whether a sentence only speaks of whom these words name."""
        norm = self._norm
        return (
            norm.endswith(_OBJECT, 0, start)
            and not norm.endswith(_OWN_WORDS, 0, start)
            and not norm.startswith(_SPEAKS_YET, end)
        )

    def _follows_another(self, start: int, place: int) -> bool:
        """Whether somebody else is named right before, and speaks too."""
        if not self._norm.endswith(_ANDS, start, place):
            return False
        ahead = _NAME_AHEAD.search(self._norm, max(start, place - _REACH), place)
        if ahead is None or self._norm.endswith(_OF, 0, ahead.start()):
            return False
        return not _NOT_A_NAME.search(self._norm, *ahead.span("name"))

    def _are_together(self, one: re.Match[str], other: re.Match[str]) -> bool:
        """Whether two short forms are of two people who speak together: 'Ms Lees and Mr Blank added'."""
        if self._norm[one.end() : other.start()] not in _TOGETHER or one["pronoun"] or other["pronoun"]:
            return False
        for found in (one, other):
            if self._by_form(found) is None:
                self._look_back(_sought(found), one.start())
            if self._by_form(found) is None:
                return False
        return True

    def _latest(self, end: int) -> Person | None:
        """Who was introduced last before this place."""
        before = [person for person in self._people.values() if person.name[1] <= end]
        return max(before, key=lambda person: person.name, default=None)

    def subject(self, start: int, end: int) -> Person | None:
        """Who is known and opens a sentence: 'Mr Russell had a word of praise'."""
        found = _SHORT.match(self._norm, start, end)
        if not found or found["pronoun"]:
            return None
        if self._by_form(found) is None:
            self._look_back(_sought(found), start)
        return self._by_form(found)

    def _may_speak(self, start: int, end: int) -> bool:
        """Whether words of capitals that no introduction has are a name: no body, and not the end of a role."""
        return not _NOT_A_NAME.search(self._norm, start, end) and not self._norm.endswith(_OF, 0, start)

    def _by_part(self, title: str, part: str) -> Person | None:
        """'Mr Russell' by the last word of a name, 'Dame Glenys' by the first behind the title."""
        for name, person in reversed(self._people.items()):
            words = name.split()
            if part in {words[-1], name} or words[:2] == [title, part] or " ".join(words[-2:]) == part:
                return person
        return None


def _sought(found: re.Match[str]) -> str:
    """The words by which a short form is found again in the prose before it; none for a pronoun."""
    words = found.groupdict()
    return (words["one"] or "").rpartition(" ")[2] or words.get("name") or ""


def _meets(taken: list[Range], place: Range) -> bool:
    return bool(taken) and any(first < place[1] and place[0] < last for first, last in taken)
