"""How many recommendations the report makes, and to whom."""

import bisect
from collections.abc import Collection

from hmip_parse.blots import BLOT, is_blotted
from hmip_parse.elsewhere import Elsewhere
from hmip_parse.extractors import recommendation_forms as forms
from hmip_parse.extractors.others_recommendations import Others
from hmip_parse.extractors.recipients import Recipient, Recipients
from hmip_parse.extractors.recommendation_shares import Shares
from hmip_parse.extractors.recommendation_subjects import Found, Subjects, is_given
from hmip_parse.patterns import lazy
from hmip_parse.records import RecommendationCount, Recommendations
from hmip_parse.source import places
from hmip_parse.spans import Evidence
from hmip_parse.tokenizer import Document, Range
from hmip_parse.vocabulary import number

_AS_MANY = -1  # 'all of them': as many as the total says
_BOTH = 2
_NEW_CLAUSE = lazy(r"[^.:;]{0,60}[.:] (?:of (?:these|them|those),? )?(?:the )?")
_OF_ALL = ("service", "unit", "pdu", "team", "region", "company")
_YEAR = lazy(rf"(?<!\w)[\d{BLOT}]{{4}}(?![\w{BLOT}])(?<!\d{{4}})")  # one that cannot be read
_MOST = 99  # where no total is stated


def _place(found: Found) -> Range:
    return found.place


def read_recommendations(
    document: Document,
    speech: list[Range],
    names: Collection[str],
    elsewhere: Elsewhere | None = None,
    *,
    division: bool = False,
) -> Recommendations | None:
    """The recommendations stated in the body.

    Args:
        document: The text's parts.
        speech: Ranges of quoted speech, where a number of recommendations is only talked about.
        names: Names of the services that the release announces: a bare one is a recipient too.
        elsewhere: Where other services are named: what is said of one is another report's.
        division: Whether the release announces a division of the NPS.
    """
    hits = places(document.source.lower, forms.WORD)
    if not hits:
        return None
    recipients = Recipients(document.source.norm, document.source.lower, names, division=division)
    reader = _Reader(document, speech, recipients, elsewhere or Elsewhere())
    body = document.body
    done = 0
    for hit in hits:
        at = bisect.bisect(body, (hit, len(reader.lower))) - 1  # the paragraph with the noun, if it is in the body
        if at < done or hit >= body[at][1]:
            continue
        goes_on = reader.read(*body[at])
        done = at + 1
        # A list of shares, or a paragraph that begins with one.
        while goes_on and done < len(body) and reader.shares.begin(*body[done]):
            goes_on = reader.read(*body[done], begun=True)
            done += 1
    return reader.result()


class _Reader:
    """Totals and counts of the passages read so far."""

    def __init__(self, document: Document, speech: list[Range], recipients: Recipients, elsewhere: Elsewhere) -> None:
        self.document = document
        self.lower = document.source.lower
        self.speech = speech
        self.elsewhere = elsewhere
        self.recipients = recipients
        self.subjects = Subjects(self.lower, recipients)
        self.shares = Shares(self.lower, recipients)
        self.total: Found | None = None
        self.disputed = False  # two totals are stated
        self.more = False  # behind a recipient another number is for somebody who cannot be read
        self.counts: dict[Found, None] = {}  # in order
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
            at = self.lower.find(forms.WORD, first, stop)
            noun = at != -1
            if noun and first < self.cut <= stop and self.total is None:
                self._cut_total(first, at, stop)
            elif (begun or noun) and first < stop < self.cut:
                own = self.others.own_part(first, stop)
                if own and noun and self.elsewhere.is_at(own[0], at):
                    own = None
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

    def result(self) -> Recommendations | None:
        """What was read; `None` for nothing."""
        total, counts = self.total, list(self.counts)
        if total is None and not self.more and counts and counts[0].named and all(found.share for found in counts[1:]):
            total = counts[0]  # 'makes five recommendations to Dorset PDU[, two of which are for its board]'
            counts = counts[1:] or counts
        elif total is None and self._adds_up(counts):
            # 'six recommendations for the service and others: four are for the service, two for Dorset Police'
            total, counts = counts[0], counts[1:]
        if self.disputed:
            total = None
        if total is None and not counts:
            return None
        made = tuple([self._count(found, found.recipient) for found in counts if found.recipient])
        spare = total.value - sum([count.count for count in made]) if total and made else -1
        evidence = Evidence({"total": (self.document.source.span(*total.place),)} if total else {})
        return Recommendations(total.value if total else None, made, spare if spare >= 0 else None, evidence=evidence)

    def _adds_up(self, counts: list[Found]) -> bool:
        """Whether the first number is that of all: a new clause begins behind it, whose numbers come to as many."""
        if len(counts) <= _BOTH or not counts[0].named or not counts[0].recipient:
            return False
        start, end = counts[0].recipient[:2]
        if self.recipients.has_head(start, end) and not self.lower.startswith(_OF_ALL, start):
            return False  # 'four recommendations to Dorset PDU. Three are for Devon PDU, one is for HMPPS'
        between = self.lower[end : counts[1].place[0]]
        return _NEW_CLAUSE.fullmatch(between) is not None and counts[0].value == sum([c.value for c in counts[1:]])

    def _spoken(self, start: int, end: int) -> int:
        """Where speech begins in a sentence, or its end."""
        for first, last in self.speech:
            if first < end and start < last:
                return max(start, first)
        return end

    def _sentence(self, start: int, end: int, *, again: bool) -> None:
        """Read a sentence; `again` for one that comes back to this report from another's."""
        lower = self.lower
        if is_blotted(lower, start, end):
            self.more = True  # 'six recommendations to Dorset PDU and eigh■ to its board'
            if _YEAR.search(lower, start, end):
                return  # 'in 202■ it made five': they may be of then
        numbers = forms.begins(lower, start, end)
        counts = list(self.shares.read(start, end, numbers))
        counted = {found.place for found in counts}
        for at in places(lower, forms.WORD, start, end):
            stated = forms.stated_before(lower, start, at, end)
            if not stated or lower.endswith(forms.BESIDES, start, stated.start):
                continue
            if fronted := self.subjects.fronted(start, end, stated):
                counts += fronted
            elif given := is_given(lower, start, stated.start):
                found = self.subjects.given(start, end, given, stated, at + len(forms.WORD))
                counts += found or ()
                if found is None:
                    self._state(stated)
                elif self.total is None and (whole := forms.OUT_OF.match(lower, at + len(forms.WORD), end)):
                    self.total = Found(number(whole["n"]) or 0, whole.span("n"))
            elif handed := self.subjects.handed(start, end, stated, at + len(forms.WORD)):
                counts += handed
            elif not stated.share and (stated.start, stated.end) not in counted:
                self._state(stated)
        if again and self.total is None and (more := forms.AGAIN.search(lower, start, end)):
            self.total = Found(number(more["n"]) or 0, more.span("n"))
        if self.total is None or self.total.share:
            self._state_last(start, end)  # 'Three further recommendations … bring the number to 19'
            if self.total is None and (bulk := self.subjects.bulk(start, end)):
                self.total = bulk[0]
                counts.append(bulk[1])
        if self.total or self.counts:
            most = self.total.value if self.total else _MOST
            spare = most - self.counted - sum([max(count.value, 0) for count in counts])
            counts += self.subjects.taken(start, end, numbers, counts, spare)
        if not counts and (forms.WORD in lower[start:end] or self.total and forms.SPLIT.search(lower, start, end)):
            counts = list(self.subjects.named_before(start, end))
        if nth := self._next_one(start, end):
            counts.append(nth)
        counts.sort(key=_place)
        self.more = self.more or self._is_open(start, end, numbers, counts)
        for count in counts:
            if count.value != _AS_MANY:
                made = count
            elif self.total and (self.total.value == _BOTH or not lower.startswith("both", count.place[0])):
                made = count._replace(value=self.total.value, place=self.total.place)
            else:
                continue
            if made not in self.counts:  # pragma: no branch - no text is known that counts one twice
                self.counts[made] = None
                self.counted += made.value

    def _next_one(self, start: int, end: int) -> Found | None:
        """One more than all so far, which makes the total: 'A seventh is made to the Ministry of Justice'."""
        found = forms.NTH.search(self.lower, start, end) if self.counted and self.total is None else None
        if found is None or forms.ORDINALS[found["nth"]] != self.counted + 1:
            return None
        recipient = self.recipients.find(found.end(), end)
        if recipient:
            self.total = Found(self.counted + 1, found.span("nth"))
        return recipient and Found(1, found.span("nth"), recipient)

    def _is_open(self, start: int, end: int, numbers: list[int], counts: list[Found]) -> bool:
        """Whether behind the numbers of a sentence another stands that is somebody's, whoever that is."""
        if not counts:
            return False
        behind = counts[-1].recipient.end if counts[-1].recipient else 0
        if behind and forms.AND_MORE.match(self.lower, behind, end):
            return True
        some = forms.AND_SOME.match(self.lower, behind, end) if behind else None
        if some and self.recipients.find(some.end(), end):
            return True
        known = {count.place[0] for count in counts}
        loose = [at for at in numbers if at > behind and at not in known] if self.total is None else ()
        return any(self.subjects.is_somebodys(start, at, end) for at in loose)

    def _cut_total(self, start: int, at: int, end: int) -> None:
        """Take the total of a sentence in which the text breaks off: what is behind its noun is told by the mark there."""
        stated = forms.stated_before(self.lower, start, at, end)
        if stated and stated.strong and forms.CLOSED.match(self.lower, at, end):
            self._state(stated)

    def _state(self, stated: forms.Stated) -> None:
        """Take a number without a recipient for the total."""
        if stated.each or stated.value > _MOST:
            return  # 'The three better units have been set five recommendations each'
        found = Found(stated.value, (stated.start, stated.end), share=not stated.strong)
        if self.total is None or stated.strong and self.total.share and not self.counts:
            self.total = found  # 'The seven recommendations were accepted. The report makes nine recommendations.'
        elif stated.strong and not self.total.share and stated.value != self.total.value:
            self.disputed = True

    def _state_last(self, start: int, end: int) -> None:
        """Take a total that stands behind the numbers it is made of: '…, making 14 in all'."""
        for words in forms.IN_ALL_WORDS:
            if self.lower.find(words, start, end) != -1:
                if whole := forms.IN_ALL.search(self.lower, start, end):
                    if self.elsewhere.is_at(start, whole.start()):
                        return  # 'The recommendations to B PDU, five in all, apply here too'
                    group = next(group for group in ("n", "to", "sum", "there") if whole[group])
                    self.total = Found(number(whole[group]) or 0, whole.span(group))
                return

    def _count(self, found: Found, to: Recipient) -> RecommendationCount:
        source = self.document.source
        who = (source.span(to.start, to.end),)
        evidence = Evidence({"recipient": who, "level": who, "count": (source.span(*found.place),)})
        return RecommendationCount(source.view[to.start : to.end], to.level, found.value, evidence=evidence)
