"""How many recommendations the report makes, and to whom."""

import bisect
import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from hmip_parse.extractors import recommendation_forms as forms
from hmip_parse.extractors.others_recommendations import Others
from hmip_parse.extractors.recipients import Recipient, Recipients
from hmip_parse.records import RecommendationCount, Recommendations
from hmip_parse.source import places
from hmip_parse.spans import Evidence
from hmip_parse.tokenizer import Document, Range
from hmip_parse.vocabulary import number

_AS_MANY = -1  # 'all of them': as many as the total says
_BOTH = 2
_LONGEST_SUBJECT = 200
_LATEST_SHARE = 16  # 'Of the recommendations, ' is not what such a paragraph begins with


class _Found(NamedTuple):
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


def read_recommendations(document: Document, speech: list[Range], names: Collection[str]) -> Recommendations | None:
    """The recommendations stated in the body.

    Args:
        document: The text's parts.
        speech: Ranges of quoted speech, where a number of recommendations is only talked about.
        names: Names of the services that the release announces: a bare one is a recipient too.
    """
    hits = places(document.source.lower, forms.WORD)
    if not hits:
        return None
    reader = _Reader(document, speech, names)
    body = document.body
    done = 0
    for hit in hits:
        at = bisect.bisect(body, (hit, len(reader.lower))) - 1  # the paragraph with the noun, if it is in the body
        if at < done or hit >= body[at][1]:
            continue
        goes_on = reader.read(*body[at])
        done = at + 1
        # A list of shares, or a paragraph that begins with one.
        while goes_on and done < len(body) and reader.begins_with_share(*body[done]):
            goes_on = reader.read(*body[done], begun=True)
            done += 1
    return reader.result()


class _Reader:
    """Totals and counts of the passages read so far."""

    def __init__(self, document: Document, speech: list[Range], names: Collection[str]) -> None:
        self.document = document
        self.lower = document.source.lower
        self.speech = speech
        self.recipients = Recipients(document.source.norm, self.lower, names)
        self.total: _Found | None = None
        self.disputed = False  # two totals are stated
        self.more = False  # behind a recipient another number is for somebody who cannot be read
        self.counts: dict[_Found, None] = {}  # in order
        self.counted = 0
        self.others = Others(self.lower, document.opening(1))
        # A sentence that the text ends in without a stop may be cut: what it states is not known.
        words = self.lower.rstrip("'\") \n")
        self.cut = len(self.lower) + 1 if words.endswith((".", "!", "?", ";", ":")) else len(words)

    def read(self, start: int, end: int, *, begun: bool = False) -> bool:
        """Read a paragraph, from the first sentence with the noun on; whether more may follow."""
        others = False  # the sentences before were about the recommendations of others
        self.others.begin(start, end)
        before: Range | None = None
        for first, last in self.document.sentences(start, end):
            stop = self._spoken(first, last)
            noun = self.lower.find(forms.WORD, first, stop) != -1
            if (begun or noun) and first < stop < self.cut:
                own = self.others.own_part(first, stop)
                if noun and not begun and before:
                    others = self.others.own_part(*before) is None
                if own is None:
                    others = others or noun
                elif not others or self.others.is_back(*own):
                    self._sentence(*own, again=others or own[0] > first)
                    others = False
                begun = True
                if self.total and self.total.value == self.counted:  # every one is given to somebody
                    return False
            before = first, last
        return self.total is not None or bool(self.counts)

    def begins_with_share(self, start: int, end: int) -> bool:
        """Whether a paragraph goes on with a share: 'Of these, five are for …', '- two for …'."""
        return next(self._shares(start, end, latest=start + _LATEST_SHARE), None) is not None

    def result(self) -> Recommendations | None:
        """What was read; `None` for nothing."""
        total, counts = self.total, list(self.counts)
        if total is None and not self.more and counts and counts[0].named and all(found.share for found in counts[1:]):
            total = counts[0]  # 'makes five recommendations to Dorset PDU[, two of which are for its board]'
            counts = counts[1:] or counts
        if self.disputed:
            total = None
        if total is None and not counts:
            return None
        made = tuple([self._count(found, found.recipient) for found in counts if found.recipient])
        spare = total.value - sum([count.count for count in made]) if total and made else -1
        evidence = Evidence({"total": (self.document.source.span(*total.place),)} if total else {})
        return Recommendations(total.value if total else None, made, spare if spare >= 0 else None, evidence=evidence)

    def _spoken(self, start: int, end: int) -> int:
        """Where speech begins in a sentence, or its end."""
        for first, last in self.speech:
            if first < end and start < last:
                return max(start, first)
        return end

    def _sentence(self, start: int, end: int, *, again: bool) -> None:
        """Read a sentence; `again` for one that comes back to this report from another's."""
        lower = self.lower
        counts = list(self._shares(start, end))
        counted = {found.place for found in counts}
        for at in places(lower, forms.WORD, start, end):
            if not (stated := forms.stated_before(lower, start, at, end)):
                continue
            if given := forms.is_given(lower, start, stated.start):
                counts += self._given(start, end, given, stated, at + len(forms.WORD))
            elif not stated.share and (stated.start, stated.end) not in counted:
                self._state(stated)
        if again and self.total is None and (more := forms.AGAIN.search(lower, start, end)):
            self.total = _Found(number(more["n"]) or 0, more.span("n"))
        if not counts and forms.WORD in lower[start:end]:
            counts = list(self._behind(start, end))
        if counts and (last := counts[-1]).recipient and forms.AND_MORE.match(lower, last.recipient.end, end):
            self.more = True
        for count in counts:
            if count.value != _AS_MANY:
                found = count
            elif self.total and (self.total.value == _BOTH or not lower.startswith("both", count.place[0])):
                found = count._replace(value=self.total.value, place=self.total.place)
            else:
                continue
            if found not in self.counts:  # pragma: no branch - no text is known that counts one twice
                self.counts[found] = None
                self.counted += found.value

    def _state(self, stated: forms.Stated) -> None:
        """Take a number without a recipient for the total."""
        found = _Found(stated.value, (stated.start, stated.end), share=not stated.strong)
        if self.total is None or stated.strong and self.total.share and not self.counts:
            self.total = found  # 'The seven recommendations were accepted. The report makes nine recommendations.'
        elif stated.strong and not self.total.share and stated.value != self.total.value:
            self.disputed = True

    def _shares(self, start: int, end: int, *, latest: int | None = None) -> Iterator[_Found]:
        """The numbers that are followed by a recipient: 'four of which are for …'."""
        lower, find = self.lower, self.recipients.find
        at = start
        noun = forms.WORD in lower[start:end]
        among = False  # behind 'including', all that follow are parts
        for first in forms.begins(lower, start, end):
            if latest is not None and first > latest:
                return
            if first < at or not noun and not forms.may_begin(lower, start, first):
                continue
            form = forms.SHARE.match(lower, first, end)
            if not form:
                continue
            each = bool(form["each"] or form["apiece"] or lower.startswith("each of", form.end()))
            many = forms.how_many(lower, form)
            if many is None or not (recipient := find(form.end(), end, each=each)):
                continue
            if form["ask"] and not forms.ASKED.match(lower, recipient.end, end):
                continue
            parts, last = [recipient], recipient.end
            if each:
                parts = self.recipients.parted(recipient.start, recipient.end)
            while (join := forms.AND_TO.match(lower, last, end)) and (more := find(join.end(), end, each=each)):
                parts += self.recipients.parted(more.start, more.end)
                last = more.end
            among = among or "includ" in lower[at:first]
            at = last
            if each is not (len(parts) > 1):  # one number for two, or each of nobody knows how many
                continue
            value, place = many
            share = bool(form["of"] or form["all"])
            named = bool(form["whole"]) or forms.is_named(form)
            for part in parts:
                yield _Found(value, place, part, among or share, named)

    def _given(self, start: int, end: int, verb: re.Match[str], stated: forms.Stated, after: int) -> Iterator[_Found]:
        """Those of a subject: 'Dorset YJS has been given four recommendations, and Devon YJS seven'."""
        lower, recipients = self.lower, self.recipients
        each = bool(verb["each"]) or lower.startswith((" each", " apiece"), after + lower.startswith("s", after))
        subject = self._name_before(start, verb.start(), each=each)
        after += lower.startswith("s", after)
        if subject is None:
            self._state(stated)
            return
        place = (stated.start, stated.end)
        if each:
            parts = recipients.parted(subject.start, subject.end)
            for part in parts if len(parts) > 1 else ():
                yield _Found(stated.value, place, part)
            return
        yield _Found(stated.value, place, subject, named=True)
        while (
            (join := forms.ALSO_GIVEN.match(lower, after, end))
            and (other := recipients.find(join.end(), end))
            and (many := forms.HOW_MANY.match(lower, other.end, end))
            and (value := number(many["n"])) is not None
        ):
            yield _Found(value, many.span("n"), other)
            after = many.end()

    def _behind(self, start: int, end: int) -> Iterator[_Found]:
        """Those behind a name: 'recommendations to Dorset PDU (four) and Dorset Police (two)'."""
        at = start
        for found in forms.BEHIND.finditer(self.lower, start, end):
            value = number(found["n"])
            if value is not None and (recipient := self._name_before(at, found.start())):
                yield _Found(value, found.span("n"), recipient)
            at = found.end()

    def _name_before(self, start: int, end: int, *, each: bool = False) -> Recipient | None:
        """The recipient whose name ends at `end`: the longest one that begins behind a mark or a preposition."""
        start = max(start, end - _LONGEST_SUBJECT)
        for first in (start, *(mark.end() for mark in forms.CLAUSES.finditer(self.lower, start, end))):
            found = self.recipients.find(first, end, each=each)
            if found and found.end == end:
                return found
        return None

    def _count(self, found: _Found, to: Recipient) -> RecommendationCount:
        source = self.document.source
        who = (source.span(to.start, to.end),)
        evidence = Evidence({"recipient": who, "level": who, "count": (source.span(*found.place),)})
        return RecommendationCount(source.view[to.start : to.end], to.level, found.value, evidence=evidence)
