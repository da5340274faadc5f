"""Who speaks: the people that a release introduces, and the short forms that take them up again."""

import itertools
import re

from hmip_parse.extractors.introductions import REACH, Introductions, meets
from hmip_parse.extractors.literals import has_any
from hmip_parse.extractors.persons import CAP, DOING, HAS, LEADS, NAME, NOT_A_NAME, POST, UPPER, VERB, Person
from hmip_parse.extractors.spoken_of import OF, TOGETHER, is_object
from hmip_parse.patterns import lazy

# Grammar of the short forms: 'Mr Russell', 'Dame Glenys', 'Sue McAllister', 'She'; all before a verb.
_SHORT = lazy(
    rf"\b(?={UPPER}|s?he)(?:(?P<title>Mr|Mrs|Ms|Miss|Dr|Dame|Sir|Lord(?! C)|Baroness|Cllr|Councillor|Professor) (?P<one>{CAP}(?: {CAP})?)|(?P<name>{NAME})|(?P<pronoun>He|She|They|(?:he|she)(?= {HAS}{VERB}\b)))\b"
)
_FORENAMES = ("Dame", "Sir")  # … and a forename: 'Dame Glenys'
_BARE = lazy(rf"\b(?={UPPER})(?P<one>{CAP}) {HAS}{VERB}\b")  # a newspaper's 'Russell said'
# One who stands before another: 'Jo Blank and Ann Lees, head of service, said'.
_NAME_AHEAD = lazy(rf"\b(?P<name>{NAME}){POST}(?: \([^()]{{3,60}}\)|, [^,.;:()]{{3,60}},)?,? and (?:the |our |its )?$")
_ANDS = tuple(words for words in TOGETHER if "and" in words)
# The words of somebody else, whom a sentence tells of: 'Ms Blank praised one officer who said: "'.
_ANOTHERS_CUES = (" who ", " as saying", " told", " heard ", " telling ")
_ANOTHERS = lazy(
    rf"(?:(?<!,) who (?:has |had )?{VERB}|\bquot(?:es|ed|ing) (?!as\b)[^.:]{{1,60}} as saying|\b(?:was|were|been) told\b"
    rf"|\bheard (?:from |one |an? |how )|\btelling (?:him|her|them|us|inspectors)\b)(?:(?! and {VERB}\b)[^.:,\"]){{0,40}}[:,]? ?\"?$"
)
# What somebody says, by its name: 'Ms Blank's verdict was: "'.
_OWN_WORDS = lazy(
    r" (?:own |final |first |last )?(?:words?|verdict|views?|messages?|conclusions?|assessment|advice|plea|warning|answer|reply|response|comments?)\b"
)
# … of whom it is told before the verb; without a title, only of a person: 'Jo Blank, whose son …, said in a statement'.
_SAYS_THERE = lazy(
    rf"{POST}(?P<aside>, (?:who|whose|aged|for|on behalf of|speaking for) [^.:;\"]{{1,90}},)? {HAS}{VERB}\b"
)
# The office of somebody who is known: 'The chief inspector added', 'said the Chief Inspector of Probation'.
_OFFICE = r"(?:[Tt]he|H(?:er|is) Majesty's|HM) (?:outgoing )?[Cc]hief [Ii]nspector(?: of [Pp]robation)?"
_BY_OFFICE = lazy(rf"\b{_OFFICE},? (?:also )?{HAS}{VERB}\b|\b(?:{VERB}|according to) {_OFFICE}(?=[.,:;]|$)")
_OPENS_BY_OFFICE = lazy(rf"{_OFFICE}\b(?! of\b|'s)(?!,? {NAME})")
_OTHER_INSPECTORATE = lazy(r" of (?!probation)|constabulary|prison|care|education|schools", re.IGNORECASE)
# 'Speaking for the board, Ann Lees said'.
_FRONT_CLAUSE = lazy(rf"(?:(?i:{DOING})|{LEADS}|On behalf of|For|Asked)\b[^.:;\",]{{0,100}}, ")
_COLONS = (": ", ":")
_ARTICLE = 5  # letters before who opens a sentence: 'The '
# Somebody speaks, but no person: 'The report noted', 'Inspectors added', 'A spokesperson said'.
_NOBODY = lazy(
    r"\b(?:report|inspectorate|inspectors|spokes(?:man|woman|person)|review|watchdog|council|statement|board|letter|service|service user|officer|manager|child|parent)\b",
    re.IGNORECASE,
)


class Roster(Introductions):
    """The people of a release, and who of them speaks."""

    def resolve(self, start: int, end: int, last: Person | None) -> tuple[Person | None, bool]:
        """Who speaks in an attribution, and whether it names a person at all.

        Args:
            start: Where the sentence of the attribution begins.
            end: Where the quoted words begin.
            last: Who spoke last.
        """
        introduced = self.introduce(start, end, only_one=True)
        if self._tells_of_another(start, end):
            return None, False
        if introduced:
            place = max(introduced, key=lambda item: item[0])[0]
            people = [person for at, person in introduced if at == place]
            alone = len(people) == 1 and not self._follows_another(start, place)
            return people[0] if alone else None, True  # two who speak together: which of them is not said
        forms = list(_SHORT.finditer(self._norm, start, end))
        spoken_of = self._spoken_of
        short = [
            found
            for found in forms
            if found["pronoun"] or self._is_subject(found) and not meets(spoken_of, found.span())
        ]
        if any(self._are_together(one, other) for one, other in itertools.pairwise(short)):
            return None, True
        if person := self._taken_up(short, None, last):
            return person, True
        bare = _BARE.search(self._norm, start, end)
        if (
            bare
            and len(short) < len(forms)
            and meets([found.span() for found in forms if found not in short], bare.span("one"))
        ):
            bare = None  # 'a spokesman for Ms Lees said'
        person = self._taken_up(short, bare, last) if bare else None
        if person is None and (short or bare):
            for found in [*short, *([bare] if bare else [])]:
                if words := _sought(found):
                    self._look_back(words, start)
            if any(found["pronoun"] for found in short):
                self.read_on(start)
            person = self._taken_up(short, bare, last or self._latest(start))
        if person:
            return person, True
        nobody = _NOBODY.search(self._norm, start, end)
        for found in short:
            if nobody and not self._says_there(start, found):
                continue
            if found["pronoun"]:
                return None, found["pronoun"] != "They"
            if not found[0].endswith("'s") and self._may_speak(*found.span()):
                return self._without_role(found), True
        if self._norm.find("hief ", start, end) != -1 and _BY_OFFICE.search(self._norm, start, end):
            person = self._chief(start)
            return person, person is not None
        if self._norm.endswith(_COLONS, start, end):  # 'Council leader Ann Lees was pleased: "'
            people = [one for at, one in self.introduce(start, end, prose=True) if at - start < _ARTICLE]
            if len(people) == 1 and not self._norm.startswith(
                TOGETHER, max(people[0].name[1], (people[0].role or (0, 0))[1])
            ):
                return people[0], True
        return None, False

    def _chief(self, start: int) -> Person | None:
        """The only chief inspector of this inspectorate who is introduced before this place."""
        self.read_on(start)
        chiefs = [
            person
            for person in self._people.values()
            if person.role
            and "hief inspector" in (role := self._lower[slice(*person.role)])
            and not role.startswith(("deputy", "former", "assistant"))
            and not _OTHER_INSPECTORATE.search(role)
        ]
        return chiefs[0] if len(chiefs) == 1 else None

    def told_of(self, start: int, end: int, last: Person | None) -> list[Person]:
        """Whom a sentence of prose is about: those it introduces, and those that it takes up by name, office or pronoun."""
        people = {person.name: person for _, person in self.introduce(start, end, prose=True)}
        for found in _SHORT.finditer(self._norm, start, end):
            if found["pronoun"]:
                if found.start() == start and last and found["pronoun"] != "They":
                    people[last.name] = last
                continue
            if self._by_form(found) is None:
                self._look_back(_sought(found), start)
            person = self._by_form(found)
            if person is None and found["title"] and found.start() == start:
                person = self._without_role(found)
            if person and self._is_subject(found):
                people[person.name] = person
        if _OPENS_BY_OFFICE.match(self._norm, start, end) and (chief := self._chief(start)):
            people[chief.name] = chief
        return list(people.values())

    def _says_there(self, start: int, found: re.Match[str]) -> bool:
        """Whether it is this person who speaks in a sentence that names a body too: 'Ms Blank told inspectors'."""
        there = None if found["pronoun"] else _SAYS_THERE.match(self._norm, found.end())
        if there is None:
            return False
        first = found.start()
        front = first > start and _FRONT_CLAUSE.fullmatch(self._norm, start, first) is not None
        return bool(found["title"] or front or first == start and there["aside"])

    def _without_role(self, found: re.Match[str]) -> Person:
        """Somebody who speaks and whom nothing introduces; the full name is known from then on."""
        person = Person(found.span(), None)
        if found["name"] or found["title"] in _FORENAMES and " " in found["one"]:
            self._people.setdefault(found[0], person)
        return person

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

    def _tells_of_another(self, start: int, end: int) -> bool:
        """Whether a sentence tells of somebody else what that one said."""
        return (
            has_any(self._norm, _ANOTHERS_CUES, start, end)
            and not self._norm.startswith("It was ", start)
            and _ANOTHERS.search(self._norm, start, end) is not None
        )

    def _is_subject(self, found: re.Match[str]) -> bool:
        """Whether a sentence is about whom a short form names, and not of theirs: 'Ms Blank's verdict', 'Ms Blank's deputy'."""
        if found[0].endswith("'s") and not _OWN_WORDS.match(self._norm, found.end()):
            return False
        return not is_object(self._norm, *found.span())

    def _by_form(self, found: re.Match[str]) -> Person | None:
        if found["title"]:
            return self._by_part(found["title"], found["one"].removesuffix("'s"))
        return self._people.get(found["name"].removesuffix("'s"))

    def _follows_another(self, start: int, place: int) -> bool:
        """Whether somebody else is named right before, and speaks too."""
        if not self._norm.endswith(_ANDS, start, place):
            return False
        ahead = _NAME_AHEAD.search(self._norm, max(start, place - REACH), place)
        if ahead is None or self._norm.endswith(OF, 0, ahead.start()):
            return False
        return not NOT_A_NAME.search(self._norm, *ahead.span("name"))

    def _are_together(self, one: re.Match[str], other: re.Match[str]) -> bool:
        """Whether two short forms are of two people who speak together: 'Ms Lees and Mr Blank added'."""
        if self._norm[one.end() : other.start()] not in TOGETHER or one["pronoun"] or other["pronoun"]:
            return False
        for found in (one, other):
            if self._by_form(found) is None:
                self._look_back(_sought(found), one.start())
            if self._by_form(found) is None and NOT_A_NAME.search(self._norm, *found.span()):
                return False  # it is a body
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
        return not NOT_A_NAME.search(self._norm, start, end) and not self._norm.endswith(OF, 0, start)

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
    return ((words["one"] or "").rpartition(" ")[2] or words.get("name") or "").removesuffix("'s")
