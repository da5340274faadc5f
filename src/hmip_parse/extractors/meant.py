"""Whom 'he' or 'she' behind somebody's words means.

Prose right before the words tells it ('Mr Russell also asks whether … "Local control is worth a discussion," he said.'),
and only where that is about nobody it is who spoke last. A stranger in that prose ('One mother …') may be meant as well.
"""

import re
from collections.abc import Iterator

from hmip_parse.extractors.persons import HAS, VERB, Person
from hmip_parse.extractors.speakers import Roster
from hmip_parse.patterns import lazy
from hmip_parse.tokenizer import Range
from hmip_parse.tokenizer.sentences import sentences

PRONOUN = lazy(rf"\"?,? ?(?P<pronoun>he|she) {HAS}{VERB}\b")
_PRONOUNS = ("He ", "She ", "Of ", "On ", "About ", "Asked ", "Speaking ", "Writing ")
_OPENS = lazy(
    rf"(?:(?:Of|On|About|Asked|Speaking|Writing) [^.:;\"]{{2,90}}?, )?(?P<pronoun>[Hh]e|[Ss]he) {HAS}{VERB}\b"
)
# Somebody whom the release does not name; who is named has the post behind a comma: 'Ann Lees, an officer in Kent, …'.
_STRANGER = lazy(
    r"(?<!, )(?<!as )\b(?:an?|one|another|the|his|her|their|every|each) (?:[\w'-]+ ){0,2}?(?:officer|mother|father|mum|dad|parent|grandmother"
    r"|grandfather|sister|brother|son|daughter|boy|girl|lad|man|woman|child|teenager|resident|tenant|victim|worker|volunteer|mentor"
    r"|magistrate|judge|sergeant|constable|prisoner|apprentice|trainee|colleague|manager|governor|person)\b"
    # … or whose office alone it tells
    r"|(?:\b(?:the|his|her|their|its|an?)|'s) (?:[\w'-]+ )?(?:deputy|director|head|leader|chair|minister|secretary|commissioner|executive)\b"
    r"(?!(?: (?:of|for) [^,.]{1,60})?,? (?-i:[A-Z]))|\bchief inspectors? of (?!probation)",
    re.IGNORECASE,
)
_LONGEST = 1000  # characters of prose
_TITLES = {"he": ("Ms", "Mrs", "Miss", "Dame", "Baroness"), "she": ("Mr", "Sir", "Lord")}  # those of the other sex


def meant(roster: Roster, norm: str, prose: Range, pronoun: str, last: Person | None) -> Person | None:
    """Whom the pronoun means; `None` where that is not clear.

    Args:
        roster: The people of the release.
        norm: The text.
        prose: The prose of the paragraph before the words; where there is none, that of a paragraph before it may tell.
        pronoun: `he` or `she`.
        last: Who spoke last.
    """
    start, end = prose
    start = max(start, end - _LONGEST)
    if start == end:
        end = len(norm[:start].rstrip())
        start = norm.rfind("\n", 0, end) + 1
        if start < roster.first or norm.find('"', start, end) != -1:
            start = end
    for first, stop in _outside(norm, start, end):
        if PRONOUN.match(norm, first, stop):
            continue  # behind words before these
        if _STRANGER.search(norm, first, stop):
            return None
        people = roster.told_of(first, stop, last)
        if people:
            fitting = [person for person in people if _agrees(roster, norm, person, pronoun)]
            return fitting[0] if len(fitting) == 1 else None
    return last if last is None or _agrees(roster, norm, last, pronoun) else None


def goes_on_to_say(roster: Roster, norm: str, prose: Range, mark: int, last: Person | None) -> Person | None:
    """Who says the words before which a sentence begins with a pronoun: 'Ann Lees is glad of it. She said: "…"'.

    Args:
        roster: The people of the release.
        norm: The text.
        prose: The prose of the paragraph before that sentence.
        mark: Where the words begin.
        last: Who spoke last.
    """
    begins = _OPENS.match(norm, prose[1], mark) if norm.startswith(_PRONOUNS, prose[1]) else None
    if begins is None:
        return roster.resolve(prose[1], mark, last)[0]
    pronoun = begins["pronoun"].lower()
    for first, stop in _outside(norm, max(prose[0], prose[1] - _LONGEST), prose[1]):
        if _STRANGER.match(norm, first, stop):
            return None
        people = [person for person in roster.told_of(first, stop, last) if _agrees(roster, norm, person, pronoun)]
        if people:
            return people[0] if len(people) == 1 else last if last in people else None
    person = roster.resolve(prose[1], mark, last)[0]
    return person if person is None or _agrees(roster, norm, person, pronoun) else None


def _outside(norm: str, start: int, end: int) -> Iterator[Range]:
    """The sentences of a range that stand in no quotation marks, the last first."""
    while start < end:
        closes = norm.rfind('"', start, end)
        yield from reversed(sentences(norm, closes + 1, end) if closes + 1 < end and closes != -1 else [])
        if closes == -1:
            yield from reversed(sentences(norm, start, end))
            return
        end = norm.rfind('"', start, closes)


def _agrees(roster: Roster, norm: str, person: Person, pronoun: str) -> bool:
    """Whether no title tells that somebody is of the other sex."""
    name = norm[slice(*person.name)]
    agrees = roster.agreeing.get((name, pronoun))
    if agrees is None:
        title, surname = name.split(" ")[0], name.rpartition(" ")[2]
        others = _TITLES[pronoun]
        agrees = title not in others and not any(f"{other} {surname}" in norm for other in others)
        roster.agreeing[name, pronoun] = agrees
    return agrees
