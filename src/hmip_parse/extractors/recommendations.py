"""How many recommendations the report makes, and to whom."""

import re
from collections.abc import Iterator

import attrs

from hmip_parse.records import RecommendationCount, Recommendations
from hmip_parse.spans import Evidence
from hmip_parse.terms import Level
from hmip_parse.tokenizer import Document, Range
from hmip_parse.vocabulary import NUMBER, NUMBER_WORDS, number

# 'seven recommendations', 'a total of 11 key recommendations'; not 'a further two recommendations', which is a share.
_TOTAL = re.compile(
    rf"\b(?P<share>further |remaining |other |including |another )?(?P<n>{NUMBER}) (?:(?!of\b|the\b|and\b|to\b)[a-z-]+ ){{0,2}}?recommendations?\b"
)
# A report's earlier recommendations are not this report's: 'made four recommendations … in its 2022 report'.
_EARLIER = re.compile(
    r"\b(?:in|from|of|since) (?:its|the|our|his|her|their|that|a) (?:\d{4}|last|previous|earlier|first|original)\b|\b(?:previous|earlier|last year's|outstanding) recommendations"
    r"|\bof the \w+ recommendations\b[^.]*\b(?:accepted|carried out|implemented|met|completed|achieved|addressed)\b"
    r"|\brecommendations? (?:we |it |they |that were |which were )?(?:made |set out |issued )?(?:last year|previously|in (?:\w+ )?\d{4}|(?:at|after|following) (?:the|our|its) (?:last|previous))"
)
_IN_YEAR = re.compile(r"(?:back )?in (?:\w+ )?(?:19|20)\d\d\b")
_VERB_TO = r"(?:aimed (?:at|towards)|at|directed (?:at|to|towards)|addressed to|made to|intended for|meant for|targeted at|for|to)"
_OF = r"(?: of (?:the|these|those|which|them)(?: (?:recommendations|\w+))?)?"
_IS = r"(?: (?:is|are|was|were|being|have been|has been))?(?: recommendations?)?(?: (?:specifically|directly|also))?"
# 'five [of the recommendations] [were] [aimed at changes at a local level, calling on] Derby City PDU'.
_COUNT = re.compile(
    rf"\b(?:(?:the )?(?:remaining|other|final|further) )?(?:(?P<n>{NUMBER})(?P<each> each)?|(?P<one>the (?:last|final|other|remaining))(?: one)?|(?P<all>all|both)(?: of these| of them| of which|, of which)?)(?P<of>{_OF})(?: recommendations?)?{_IS} {_VERB_TO} "
    r"(?P<local>changes at (?:a|an) (?:local|regional|national) level,? (?:calling on |asking |urging |including for |for ))?"
)
# The words that a count can begin with: the pattern is tried at these alone.
_WORD = re.compile(r"[a-z]+|\d[\d,]*")
_STARTS = frozenset(word.partition("-")[0] for word in NUMBER_WORDS) | {"all", "both", "the"}
_DIRECT = re.compile(rf" (?:were |was |are |is |have been |has been )?(?:made )?(?:by \w+ )?{_VERB_TO} (?=\S)")
# Where a recipient's name ends.
_STOP = re.compile(
    rf"[.;:()\[]|,? (?:and|with|plus) (?:(?:a )?(?:further|the remaining|the other|the rest|the final|another) )?(?:{NUMBER}\b|others?\b|the rest\b|the remaining\b|the last\b|the final\b|that\b|it\b)"
    rf"|, (?:the )?(?:remaining |other |further |final |a further )?{NUMBER}\b|, (?:including|which|who|with|calling|such|on|among|while|whose|as|asking|to|where|covering|and (?:\w+ ){{0,3}}(?:are|is|was|were)|all|most|so|but|in|many|some|each|both|aimed|designed|intended)\b"
    r"| (?:to|is|are|was|were|has|have|including|which|who|that|asking|aimed|regarding|about|on how|so|by|as|because|following|after|in order|concerning|covering|where|whose|should|must|will|on (?:matters|ways|the)|designed|intended)\b|,? - (?!\w+(?: \w+){0,4} region)"
)
_ARTICLE = re.compile(r"(?:the|a|an|its|their|both|each of the|that|this) ")
# Bodies that are named without article or capital: 'two to youth justice management boards'.
_BODIES = re.compile(
    r"(?:youth|local|probation|management|police|prisons?|health|children's|councils?|courts?|regional|partners?|national|chief)\b"
)
_LONGEST = 140
_BEFORE = 60

# Who a recipient is, by the first row that fits; the level is where the change has to be made.
_LEVELS = (
    (Level.REGIONAL, re.compile(r"\bdivisions?\b")),
    (
        Level.NATIONAL,
        re.compile(
            r"\byouth justice board\b|\byouth custody service\b|\bparole board\b|\bnational\b.*\b(?:service|agency|board)\b(?!.*\bdivision)|\bministr|\bhome office\b|\bdepartment\b|\bhmpps\b|\bprison and probation service\b|\bnoms\b|\bgovernment\b|\bsecretary of state\b|\bnhs england\b|\bcrown prosecution\b|\bcourts and tribunals\b|\btreasury\b|\bwelsh government\b"
        ),
    ),
    (
        Level.OTHER,
        re.compile(
            r"\bpolice\b|\bconstabulary\b|\bchief (?:constables?|officers)\b|\bhealth\b|\bclinical\b|\bintegrated care\b|\bnhs\b"
        ),
    ),
    (
        Level.LOCAL,
        re.compile(
            r"\bboards?\b|\bpartnership\b(?! trust)|\b(?:pdu|yjs|yos|yot|yjt|yjps|cypjs|pyjs|y&js|crc)s?\b|\bdelivery units?\b|\byouth (?:justice|offending)\b|\brehabilitation compan|\btrust$|\bapproved premises\b|\b(?:yos|yot) manager"
        ),
    ),
    (Level.REGIONAL, re.compile(r"\bregions?\b|\bregional\b|\bdivisions?\b|\bnps\b")),
    (
        Level.OTHER,
        re.compile(
            r"\bcouncils?\b|\bauthorit|\bnhs\b|\bcommissioner|\bchildren's (?:social care|services)\b|\bcourts?\b|\bprisons?\b|\bschools?\b|\bpartner|\btrusts?\b|\bhousing\b|\bborough\b|\bcare board\b"
        ),
    ),
    (Level.LOCAL, re.compile(r"\b(?:unit|service|company|team|premises|trust)$")),
)


@attrs.frozen
class _Found:
    """A number of recommendations: its value and range, and the recipient's range where it has one."""

    value: int
    place: Range
    recipient: Range | None = None
    share: bool = False  # said to be a part: 'four of which'


def read_recommendations(document: Document, speech: list[Range], names: list[str]) -> Recommendations | None:
    """The recommendations stated in the body.

    Args:
        document: The text's parts.
        speech: Ranges of quoted speech, where a number of recommendations is only talked about.
        names: Names of the services that the release announces: a bare one is a recipient too.
    """
    source = document.source
    if "recommendation" not in source.lower:
        return None
    reader = _Reader(document, [name.lower() for name in names])
    for start, end in document.body:
        if "recommendation" in source.lower[start:end] and not any(
            first <= start and end <= last for first, last in speech
        ):
            reader.read(start, end, speech)
    return reader.result()


class _Reader:
    """Totals and counts of the passages read so far."""

    def __init__(self, document: Document, names: list[str]) -> None:
        self.document = document
        self.source = document.source
        self.names = names
        self.total: _Found | None = None
        self.counts: list[_Found] = []

    def read(self, start: int, end: int, speech: list[Range]) -> None:
        """Read a paragraph that holds the word: the sentences from the first that has it on."""
        lower = self.source.lower
        begun = False
        for first, last in self.document.sentences(start, end):
            begun = begun or "recommendation" in lower[first:last]
            if not begun or any(a < last and first < b for a, b in speech):
                continue
            if _EARLIER.search(lower, first, last) or _IN_YEAR.match(lower, first, last):
                begun = False
                continue
            self._sentence(first, last)

    def _sentence(self, start: int, end: int) -> None:
        lower = self.source.lower
        direct: _Found | None = None
        at = start
        for found in self._totals(start, end):
            value = number(found["n"])
            if (
                value is None
                or found["share"]
                or self.total
                or _COUNT.match(lower, found.start("n"), end)
                and self.counts
            ):
                continue
            recipient = self._recipient(after.end(), end) if (after := _DIRECT.match(lower, found.end(), end)) else None
            direct = _Found(value, (found.start("n"), found.end()), recipient)
            at = recipient[1] if recipient else found.end()
            break
        counts = list(self._counts(at, end, direct or self.total))
        if direct is None:
            self.counts += counts
        elif direct.recipient and counts and not counts[0].share and "including" not in lower[at : counts[0].place[0]]:
            self.counts += [direct, *counts]  # 'three recommendations to A and six to B'
        else:
            self.total = direct
            self.counts += counts

    def _totals(self, start: int, end: int) -> Iterator[re.Match[str]]:
        """Numbers of recommendations: searched for only before the word."""
        lower = self.source.lower
        at = lower.find("recommendation", start, end)
        while at != -1:
            if found := _TOTAL.search(lower, max(start, at - _BEFORE), min(end, at + len("recommendations"))):
                yield found
            at = lower.find("recommendation", at + 1, end)

    def _counts(self, start: int, end: int, total: _Found | None) -> Iterator[_Found]:
        lower = self.source.lower
        at = start
        for word in _WORD.finditer(lower, start, end):
            if word.start() < at or not (word[0] in _STARTS or word[0].isdigit()):
                continue
            if not (found := _COUNT.match(lower, word.start(), end)):
                continue
            at = found.end("n") if found["n"] else found.end("one") if found["one"] else found.end("all")
            # 'All of them' are as many as the total says.
            value, place = total.value if total else None, total.place if total else found.span()
            if found["n"]:
                value, place = number(found["n"]), found.span("n")
            elif found["one"]:
                value, place = 1, found.span("one")
            recipient = self._recipient(found.end(), end)
            if value is None or recipient is None:
                continue
            at = recipient[1]
            parts = self._parted(recipient) if found["each"] else [recipient]
            for part in parts:
                yield _Found(value, place, part, share=bool(found["of"] or found["all"]))

    def _recipient(self, start: int, end: int) -> Range | None:
        """The name that begins at `start`, its article aside: capitalised, or behind an article a body's own word."""
        lower, norm = self.source.lower, self.source.norm
        article = _ARTICLE.match(lower, start, end)
        first = article.end() if article else start
        if first >= end:
            return None
        stop = _STOP.search(lower, first, min(end, first + _LONGEST))
        last = stop.start() if stop else min(end, first + _LONGEST)
        while last > first and norm[last - 1] in " ,.-":
            last -= 1
        if last <= first:
            return None
        if norm[first].isupper() or (article or _BODIES.match(lower, first)) and self._level(lower[first:last]):
            return first, last
        return None

    def _parted(self, recipient: Range) -> list[Range]:
        first, last = recipient
        at = self.source.lower.rfind(" and ", first, last)
        if at == -1:
            return [recipient]
        second = at + len(" and ")
        if article := _ARTICLE.match(self.source.lower, second, last):
            second = article.end()
        return [(first, at), (second, last)]

    def _level(self, words: str) -> Level | None:
        if words in self.names:
            return Level.LOCAL
        return next((level for level, pattern in _LEVELS if pattern.search(words)), None)

    def result(self) -> Recommendations | None:
        """What was read; `None` for nothing."""
        if self.total is None and not self.counts:
            return None
        source = self.source
        counts = self.counts
        if not counts and self.total and self.total.recipient:
            counts = [_Found(self.total.value, self.total.place, self.total.recipient)]
        made = tuple(record for found in counts if (record := self._count(found)))
        total = self.total.value if self.total else None
        spare = total - sum(count.count for count in made) if total is not None and made else None
        evidence = Evidence({"total": (source.span(*self.total.place),)} if self.total else {})
        return Recommendations(total, made, spare if spare is not None and spare >= 0 else None, evidence=evidence)

    def _count(self, found: _Found) -> RecommendationCount | None:
        if found.recipient is None:
            return None
        source = self.source
        level = self._level(source.lower[slice(*found.recipient)])
        if level is None:
            return None
        who = source.span(*found.recipient)
        evidence = Evidence({"recipient": (who,), "level": (who,), "count": (source.span(*found.place),)})
        return RecommendationCount(source.view[slice(*found.recipient)], level, found.value, evidence=evidence)
