"""Numbers of recommendations that are followed by a recipient: 'four of which are for Dorset PDU'."""

from collections.abc import Iterator

from hmip_parse.extractors import recommendation_forms as forms
from hmip_parse.extractors.recipients import Recipients
from hmip_parse.extractors.recommendation_subjects import Found
from hmip_parse.vocabulary import number

_LATEST_SHARE = 16  # 'Of the recommendations, ' is not what such a paragraph begins with


class Shares:
    """Reads them in one text."""

    def __init__(self, lower: str, recipients: Recipients) -> None:
        self._lower = lower
        self._recipients = recipients

    def begin(self, start: int, end: int) -> bool:
        """Whether a paragraph goes on with a share: 'Of these, five are for …', '- two for …'."""
        latest = start + _LATEST_SHARE
        numbers = [at for at in forms.begins(self._lower, start, end) if at <= latest]
        return next(self.read(start, end, numbers), None) is not None

    def read(self, start: int, end: int, numbers: list[int]) -> Iterator[Found]:
        """The numbers that are followed by a recipient: 'four of which are for …'."""
        lower, find = self._lower, self._recipients.find
        at, to = start, ""
        noun = forms.WORD in lower[start:end]
        among = False  # behind 'including', all that follow are parts
        for first in numbers:
            if first < at or not noun and not forms.may_begin(lower, start, first):
                continue
            form = forms.SHARE.match(lower, first, end)
            if not form:
                continue
            each = bool(form["each"] or form["apiece"] or lower.startswith("each of", form.end()))
            many = forms.how_many(lower, form)
            if many is None or not (recipient := find(form.end(), end, each=each)):
                continue
            behind = forms.BEHIND.match(lower, recipient.end, end)
            if behind and number(behind["n"]) != many[0]:
                continue  # 'seven recommendations to Dorset Police (three) and others': the three
            if form["ask"] and not forms.ASKED.match(lower, recipient.end, end):
                continue
            if form["again"] and form["again"] != to:  # 'Three are to be met by Dorset PDU and one by its board'
                continue
            to = form[0].rstrip().rpartition(" ")[2]
            parts, last = [recipient], recipient.end
            if each:
                parts = self._recipients.parted(recipient.start, recipient.end)
            while (join := forms.AND_TO.match(lower, last, end)) and (more := find(join.end(), end, each=each)):
                parts += self._recipients.parted(more.start, more.end)
                last = more.end
            among = among or first > numbers[0] and forms.INCLUDING.search(lower, at, first) is not None
            at = last
            if each is not (len(parts) > 1):  # one number for two, or each of nobody knows how many
                continue
            value, place = many
            share = bool(form["of"] or form["all"])
            named = bool(form["whole"]) or forms.is_named(form)
            for part in parts:
                yield Found(value, place, part, among or share, named)
