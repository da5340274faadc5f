"""Numbers of recommendations that are said of a subject: 'Dorset PDU must act on two', 'its board, which receives five'."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from hmip_parse.extractors import recommendation_forms as forms
from hmip_parse.extractors.recipients import Recipient, Recipients
from hmip_parse.tokenizer import Range
from hmip_parse.vocabulary import number

_LONGEST_SUBJECT = 200


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
        each = bool(verb["each"]) or lower.startswith((" each", " apiece"), after + lower.startswith("s", after))
        subject = self._name_before(start, verb.start(), each=each)
        after += lower.startswith("s", after)
        if subject is None:
            return None
        place = (stated.start, stated.end)
        if each:
            parts = recipients.parted(subject.start, subject.end)
            return [Found(stated.value, place, part) for part in parts] if len(parts) > 1 else []
        return [Found(stated.value, place, subject, named=True), *self._given_too(after, end)]

    def _given_too(self, after: int, end: int) -> Iterator[Found]:
        """Those of further subjects, without a verb: ', and Devon YJS seven'."""
        lower, recipients = self._lower, self._recipients
        while (
            (join := forms.ALSO_GIVEN.match(lower, after, end))
            and (other := recipients.find(join.end(), end))
            and (many := forms.HOW_MANY.match(lower, other.end, end))
            and (value := number(many["n"])) is not None
        ):
            yield Found(value, many.span("n"), other)
            after = many.end()

    def taken(self, start: int, end: int, known: list[Found], spare: int) -> list[Found]:
        """Those without the noun: 'Dorset PDU must act on two', 'its board, which receives five'.

        Args:
            start: Where the sentence begins.
            end: Where it ends.
            known: What is known of the sentence.
            spare: How many recommendations nobody has been given yet: a number beyond is of something else.
        """
        lower = self._lower
        found: list[Found] = []
        places = {one.place for one in known}
        done = start
        for first in forms.begins(lower, start, end) if spare > 0 else ():
            if first < done:
                continue
            many = forms.TAKEN.match(lower, first, end)
            verb = forms.is_given(lower, done, first) if many else None
            if many is None and (before := lower.rfind(" ha", done, first)) != -1:
                many = verb = forms.HAS.match(lower, before, end)
            if many is None or verb is None or many.span("n") in places:
                continue
            subject, value = self._name_before(done, verb.start()), number(many["n"])
            if subject is None or value is None:
                continue
            taken = [Found(value, many.span("n"), subject), *self._given_too(many.end(), end)]
            spare -= sum([one.value for one in taken])
            if spare < 0:
                break
            found += taken
            done = taken[-1].place[1]
        return found

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
        for first in (start, *(mark.end() for mark in forms.CLAUSES.finditer(self._lower, start, end))):
            found = self._recipients.find(first, end, each=each)
            if found and found.end == end:
                return found
        return None
