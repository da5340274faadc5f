"""Numbers of recommendations that are said of a subject: 'Dorset PDU must act on two', 'its board, which receives five'."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from hmip_parse.extractors import recommendation_forms as forms
from hmip_parse.extractors.recipients import Recipient, Recipients
from hmip_parse.patterns import lazy
from hmip_parse.tokenizer import Range
from hmip_parse.vocabulary import NUMBER, number

# 'Dorset YJS has been given four recommendations, and Devon YJS seven': what stands before the number and after it.
_DO = (
    r"(?:act (?:up)?on|carry out|meet|implement|respond to|address|consider|take (?:forward|on|up)|deal with|see to|lead on|complete|"
    r"answer|tackle|fulfil|deliver|follow|put (?:right|in(?:to)? (?:place|practice)))"
)
_GIVE = (
    r"(?:receive[sd]?|receiving|(?:been|is|are|was|were)(?: each| both)? (?:given|issued with|handed|set|allotted|assigned|left with|charged with|the subject of)|leaves with|ends up with|(?:will )?answers? for|(?:is|are|was|were) the recipients? of|gets?|got|faces?|takes?(?: on)?|"
    rf"(?:been |is |are |was |were )?(?:asked|expected|required|told|urged|called (?:up)?on) to {_DO}|"
    rf"(?:must|should|will|needs? to|has to|have to|is to|are to) {_DO}|(?:is|are) (?:responsible|answerable|accountable) for|to {_DO})"
)
_HOW_MANY = r"(?:a total of |just |only |the other |the remaining |the last |the final |another |a further |all )?"
_GIVEN = lazy(
    rf"(?:,? (?:which|who)| itself| themselves)?(?: each)? (?:(?:has|have|had) )?(?:now |also |both )?{_GIVE} {_HOW_MANY}$"
)
_GIVEN_BY = frozenset(
    "receive receives received receiving given with handed set get gets got face faces on out meet implement to address consider of just only "
    "allotted assigned subject of take takes forward up complete answer tackle fulfil deliver follow right place practice upon for "
    "other remaining last final another further all".split()
)
# What stands behind such a number where the noun is left out: nothing that could be counted.
_OF_ALL = r" of (?:them\b|(?:the|these|those|its)(?: (?:report|inspection|inspectorate)'s)?(?: [\w-]+){0,2} recommendations\b|(?:these|those)(?=[,.;]))"
_TAKEN = lazy(
    rf"(?P<n>{NUMBER})(?P<each> each| apiece)?(?={_OF_ALL}|(?!,? out of)[,.;)]| and | while | whereas | but |$)"
)
_HAS_SO_MANY = lazy(r"(?:,? which)?(?: each)? (?:has|have) $")
# 'the London region has two to answer'
_HAS = lazy(rf"(?:,? which)? (?:has|have) {_HOW_MANY}(?P<n>{NUMBER}) (?:of (?:them|these|those)\b|to {_DO}\b)")
_ALSO = lazy(
    rf"(?:{_OF_ALL})?(?: in (?:the|this) report)?(?: to (?:{_DO}|work on))?(?:, (?:on|about|concerning) [^.;()]{{1,100}}?(?=, and ))?(?:[,;] ?)?(?: ?(?:and|while|whereas|but|with) )?"
)
_TOO = lazy(
    rf"(?: itself| themselves)?,?(?: (?:(?:has|have) )?(?:{_GIVE}|has|have)| on| for| with| of)? (?:a further |another |just |only |the other |the remaining |the last )?(?P<n>{NUMBER})(?P<each> each| apiece)?"
    r"(?: recommendations?)?(?=[,.;]| and | while | whereas | but |$)"
)
_CLAUSES = lazy(
    r"[,;:] (?:and |while |but |with |of which )?| \(|(?<= recommendations )|(?<= recommendations, )| and | while | with | of which | to | for | between "
)
_PREPOSITIONS = (" to ", " for ", " between ", " of which ")
_BULK = lazy(
    r" (?:receives?|gets?|takes?|has|have|(?:is|are|has been|have been) given) (?:the )?(?:bulk|most|majority|greater part|lion's share)"
    rf" of the recommendations(?:,| -| \(|:) (?P<n>{NUMBER}) (?:out )?of (?:the |all )?(?P<total>{NUMBER})(?=[.,;)]| and |$)"
)
_HANDS = lazy(r"\b(?:gave|given|gives?|giving|hand(?:ed|s|ing)|sets?|leaves?|leaving|left|issue[sd]) (?!to\b)")
_TO = "to "
_AND_TO = lazy(r"; (?:and )?to ")
_SO_MANY = lazy(
    rf",?(?: (?:it|they|the report|inspectors) (?:has |have )?(?:makes?|made|gives?|gave))? (?P<n>{NUMBER})(?=[.,;]|$)"
)
# What leads from a recipient in front to its number: 'To Dorset PDU, inspectors make four', 'to the board it makes two'.
_MAKES = (", ", " the report ", " the inspectorate ", " inspectors ", " it ", " we ")
_LONGEST_SUBJECT = 200
_FARTHEST = 80


def is_given(lower: str, start: int, at: int, *, noun: bool = True) -> re.Match[str] | None:
    """The verb by which somebody is given the number at `at`; one who has recommendations may have other things too."""
    word = lower[max(start, at - _FARTHEST) : at - 1].rpartition(" ")[2]
    if noun and word in {"has", "have"}:
        return _HAS_SO_MANY.search(lower, max(start, at - _FARTHEST), at)
    return _GIVEN.search(lower, max(start, at - _FARTHEST), at) if word in _GIVEN_BY else None


class Found(NamedTuple):
    """A number of recommendations, and whom they are for where that is said.

    Attributes:
        value: The number.
        place: Where it stands.
        recipient: Whom it is for.
        share: Said to be a part of another number: 'four of which', 'including two'.
        named: Stated with the noun: 'three recommendations to Dorset PDU'.
    """

    value: int
    place: Range
    recipient: Recipient | None = None
    share: bool = False
    named: bool = False


class Subjects:
    """Reads them in one text."""

    def __init__(self, lower: str, recipients: Recipients) -> None:
        self._lower = lower
        self._recipients = recipients

    def given(self, start: int, end: int, verb: re.Match[str], stated: forms.Stated, after: int) -> list[Found] | None:
        """Those of a subject and of what follows: 'Dorset YJS has been given four recommendations, and Devon YJS seven'.

        Args:
            start: Where the sentence begins.
            end: Where it ends.
            verb: The verb before the number.
            stated: The number.
            after: Where its noun ends, a plural's s aside.

        Returns:
            The numbers, none where nobody knows how many are for whom; `None` where no recipient is the subject.
        """
        lower, recipients = self._lower, self._recipients
        each = " each " in verb[0] or lower.startswith((" each", " apiece"), after + lower.startswith("s", after))
        subject = self._name_before(start, verb.start(), each=each)
        after += lower.startswith("s", after)
        if subject is None:
            return None
        place = (stated.start, stated.end)
        if each:
            parts = recipients.parted(subject.start, subject.end)
            return [Found(stated.value, place, part) for part in parts] if len(parts) > 1 else []
        return [Found(stated.value, place, subject, named=True), *self._given_too(after, end)]

    def fronted(self, start: int, end: int, stated: forms.Stated) -> list[Found]:
        """Those of a recipient in front, and of others like it: 'To Dorset PDU, inspectors make four …; to the region, two'."""
        lower = self._lower
        if not lower.startswith(_TO, start):
            return []
        to = self._recipients.find(start + len(_TO), end)
        if to is None or to.end > stated.start or not lower.startswith(_MAKES, to.end):
            return []
        found = [Found(stated.value, (stated.start, stated.end), to, named=True)]
        for mark in _AND_TO.finditer(lower, stated.end, end):
            other = self._recipients.find(mark.end(), end)
            many = _SO_MANY.match(lower, other.end, end) if other else None
            if other and many:
                found.append(Found(number(many["n"]) or 0, many.span("n"), other))
        return found

    def _given_too(self, after: int, end: int) -> Iterator[Found]:
        """Those of further subjects, without a verb: ', and Devon YJS seven'."""
        lower, recipients = self._lower, self._recipients
        while (
            (join := _ALSO.match(lower, after, end))
            and (other := recipients.find(join.end(), end, common=True))
            and (many := _TOO.match(lower, other.end, end))
            and (value := number(many["n"])) is not None
        ):
            parts = recipients.parted(other.start, other.end) if many["each"] else [other]
            if many["each"] and len(parts) == 1:
                return
            for part in parts:  # 'and Dorset Police and Dorset Council with one each'
                yield Found(value, many.span("n"), part)
            after = many.end()

    def taken(self, start: int, end: int, numbers: list[int], known: list[Found], spare: int) -> list[Found]:
        """Those without the noun: 'Dorset PDU must act on two', 'its board, which receives five'.

        Args:
            start: Where the sentence begins.
            end: Where it ends.
            numbers: Where a number stands in it.
            known: What is known of the sentence.
            spare: How many recommendations nobody has been given yet: a number beyond is of something else.
        """
        lower = self._lower
        found: list[Found] = []
        alone: list[Found] = []
        places = {one.place for one in known}
        done = start
        for first in numbers if spare > 0 else ():
            if first < done:
                continue
            many = _TAKEN.match(lower, first, end)
            verb = is_given(lower, done, first, noun=False) if many else None
            bare = False
            if verb is None and (before := lower.rfind(" ha", done, first)) != -1:
                bare = many is not None and _HAS_SO_MANY.fullmatch(lower, before, first) is not None
                verb = _HAS.match(lower, before, end) or (_HAS_SO_MANY.match(lower, before, first) if bare else None)
                many = many if bare else verb
            if many is None or verb is None or many.span("n") in places:
                continue
            # 'each have two', 'have two each'
            each = " each " in verb[0] or many.re.groups > 1 and many["each"] is not None
            subject, value = self._name_before(done, verb.start(), each=each), number(many["n"])
            if subject is None or value is None:
                continue
            parts = self._recipients.parted(subject.start, subject.end) if each else [subject]
            if each is not (len(parts) > 1):
                continue
            taken = [Found(value, many.span("n"), part) for part in parts] + list(self._given_too(many.end(), end))
            spare -= sum([one.value for one in taken])
            if spare < 0:
                break
            done = taken[-1].place[1]
            if bare and len(taken) == 1 and not (found or alone):
                alone = taken  # 'Dorset PDU has three': of what? 'Dorset PDU has three; Devon PDU has five' is a list
                continue
            found += [*alone, *taken]
            alone = []
        return found

    def is_somebodys(self, start: int, at: int, end: int) -> bool:
        """Whether the number at `at` may be of the recommendations to whoever is named before it: 'and Dorset PDU two'."""
        before = at - 1
        for word in (" with", " on", " itself"):
            if self._lower.endswith(word, start, before):
                before -= len(word)
        return _TAKEN.match(self._lower, at, end) is not None and self._name_before(start, before) is not None

    def handed(self, start: int, end: int, stated: forms.Stated, after: int) -> list[Found]:
        """Those of an object: 'Inspectors gave the unit five recommendations and the region two'."""
        lower = self._lower
        at = stated.start - 1
        if lower.endswith(" with", start, at):
            at -= len(" with")
        for verb in _HANDS.finditer(lower, start, at):
            to = self._recipients.find(verb.end(), at)
            if to and to.end == at:
                first = Found(stated.value, (stated.start, stated.end), to, named=True)
                return [first, *self._given_too(after + lower.startswith("s", after), end)]
        return []

    def bulk(self, start: int, end: int) -> tuple[Found, Found] | None:
        """The total and the subject's part of it: 'Dorset PDU receives the bulk of the recommendations, eight of 11'."""
        if self._lower.find(" of the recommendations", start, end) == -1:
            return None
        found = _BULK.search(self._lower, start, end)
        subject = self._name_before(start, found.start()) if found else None
        if found is None or subject is None:
            return None
        part = Found(number(found["n"]) or 0, found.span("n"), subject)
        return Found(number(found["total"]) or 0, found.span("total")), part

    def named_before(self, start: int, end: int) -> Iterator[Found]:
        """Those behind a name: 'recommendations to Dorset PDU (four) and Dorset Police (two)'."""
        at = start
        for found in forms.BEHIND.finditer(self._lower, start, end):
            value = number(found["n"])
            if value is not None and (recipient := self._name_before(at, found.start())):
                yield Found(value, found.span("n"), recipient)
            at = found.end()

    def _name_before(self, start: int, end: int, *, each: bool = False) -> Recipient | None:
        """The recipient whose name ends at `end`: the longest one that begins behind a mark or a preposition."""
        start = max(start, end - _LONGEST_SUBJECT)
        marks = _CLAUSES.finditer(self._lower, start, end)
        # 'Three are for the chief constables, and A and B have one each': a subject begins behind no preposition.
        begins = [mark.end() for mark in marks if not (each and mark[0] in _PREPOSITIONS)]
        for first in (start, *begins):
            found = self._recipients.find(first, end, each=each)
            if found and found.end == end:
                return found
        return None
