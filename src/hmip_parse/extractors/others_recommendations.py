"""Which recommendations are not this report's: those of an earlier report, of another one, of another body."""

import re
from collections.abc import Iterable

from hmip_parse.extractors.literals import stands_in
from hmip_parse.patterns import lazy
from hmip_parse.vocabulary import OTHER_INSPECTORATE, OTHER_INSPECTORATES

_DONE = (
    r"(?:carried out|acted (?:up)?on|met|implemented|completed|achieved|addressed(?! (?:\w+ recommendations? )?to\b)|fulfilled|followed(?! by)|"
    r"honoured|delivered(?! to)|put in(?:to)? (?:place|effect|practice)|dealt with|taken forward|taken up)"
)
_REPORT = r"(?:reports?|inspections?|reviews?|visits?|audits?|round)"
_YEAR = r"(?:19|20)\d\d"
_BODIES = (
    rf"(?:{OTHER_INSPECTORATE}|coroners?|ombudsman|committee|national audit office|auditors?|auditor general|audit wales|inquiry|inquest|"
    r"peer review|safeguarding practice review|serious case review)"
)

_MAKERS = r"(?:(?:sentencing|external|peer|ministerial|parliamentary|practice|case) review|commission|committee|inquiry|inquest|panel|task ?force)"


def _sign(hints: Iterable[str], *forms: str) -> tuple[frozenset[str], re.Pattern[str]]:
    # A word can have a mark behind it in the text that is split at its blanks.
    return frozenset(hint + mark for hint in hints for mark in ("", ",", ".", ";", ":", ")", "'s")), lazy(
        r"(?<!\w)(?:" + "|".join(forms) + ")"
    )


# Forms of others' recommendations, each row behind the words without one of which none of its forms can fit.
_SIGNS = (
    _sign(  # in its 2019 report; made nine recommendations to the unit in 2021
        map(str, range(1900, 2100)),
        rf"(?:its|the|our|his|her|their|that|an?|'s) {_YEAR} (?:[\w-]+ ){{0,3}}?{_REPORT}\b",
        rf"(?:reports?|reviews|audits|inquiries) (?:of|in|from|dated|published in) (?:\w+ )?{_YEAR}\b",
        rf"(?:visits?|inspections?|reports?|reviews?) (?:in|of) (?:\w+ )?{_YEAR}\b[^.]{{0,80}}?[;,] (?:but )?(?:this time|this year|now|today)\b",
        rf"(?:study|inspection|review|audit) (?:of|in|from|published in) (?:\w+ )?{_YEAR}\b[^.;]{{0,60}}?,? (?:which|that) (?:made|contained|gave|set out)\b",
        rf"recommendations?(?: (?!to\b|for\b|by\b)\w+){{0,6}}? in (?:\w+ )?{_YEAR}\b",
        rf"recommendations?, (?:\w+ ){{0,3}}?(?:made|issued|published|set out) (?:\w+ ){{0,3}}?in (?:\w+ )?{_YEAR}\b",
        rf"(?:visited|inspected|reported|came|looked)(?: [\w'-]+){{0,4}}? in (?:\w+ )?{_YEAR},? when\b",
        rf"(?:made|issued|contained|gave|set out)(?: [\w'-]+){{1,12}}? in (?:\w+ )?{_YEAR}\b",
    ),
    _sign(
        "last previous previously earlier original preceding initial former outstanding first addition top above separate additional".split(),
        rf"(?:last|previous|earlier|original|preceding|initial|former) (?:[\w-]+ ){{0,3}}?(?:{_REPORT}|recommendations)\b",
        r"(?:these|those|they|which) (?:are|were|come|came) (?:in addition to|on top of|over and above|separate from|additional to)\b",
        r"(?:outstanding|last year's) (?:\w+ )?recommendations\b",
        r"(?:its|our|their) first report\b",
        r"first (?:inspected|visited|reported|examined|looked)\b",
        r"last (?:year|time|spring|summer|autumn|winter|month|inspected|reported|visited|examined|looked)\b",
        r"recommendations?(?: (?!to\b|for\b|by\b)\w+){0,6}? (?:previously|earlier)\b",
    ),
    _sign(
        ("ago", "time", "then"),
        r"(?:years?|months) ago\b",
        r"at (?:that|the) time\b(?! of)",
        r"back then\b",
    ),
    _sign(  # what has become of them
        "carried acted met implemented completed achieved addressed fulfilled followed honoured delivered put dealt taken "
        "remain remains remained still yet had".split(),
        r"(?<!what it )(?<!what they )(?<!progress it )(?:has|have|had|having|were|was)(?: not| now| already| since| yet| only| all| both| been| fully| largely){0,3} "
        rf"{_DONE}\b",
        r"remain(?:s|ed)? (?:outstanding|unmet|to be)\b",
        rf"(?:still|yet) to be {_DONE}\b",
        r"had (?:\w+ )?(?:made|issued|set out|been given|received)\b",
    ),
    _sign(  # what was not made
        "could would might".split(),
        r"(?:could|would|might) (?:well |easily |also )?have (?:been )?(?:made|issued|given|set out|received|contained|ended)\b",
    ),
    _sign(  # what is to be made
        "expected due likely set going about".split(),
        r"(?:is|are) (?:expected|due|likely|set|about|going) to (?:make|contain|include|set out|issue)\b",
    ),
    _sign(  # tallies
        ("year", "months", "reports"),
        r"in (?:its|our|the) (?:past|last|first|previous|reporting) (?:full |financial )?year\b",
        r"\d\d+(?: \w+){0,2} reports,? (?:which |that )?(?:made|contained|issued)\b",
        r"(?:in|over|during|across) the (?:past |last |reporting )?(?:year|12 months)\b(?! ahead| to come| that)",
    ),
    _sign(
        "another separate sister companion parallel thematic elsewhere regions areas units".split(),
        rf"(?:another|separate|sister|companion|parallel) (?:[\w-]+ ){{0,2}}?{_REPORT}\b",
        rf"(?P<thematic>thematic) {_REPORT}\b",
        r"(?:at|in) other (?:regions|areas|units)\b",
    ),
    _sign(  # That report made eight
        ("that",),
        rf"that (?:[\w-]+ )?{_REPORT} (?:had |also )*(?:made|contained|set out|issued|gave|led to|ended|resulted|carried)\b",
        rf"recommendations? (?:that|which) an? (?:[\w-]+ ){{0,3}}?(?:{_REPORT}|{_MAKERS})\b",
    ),
    _sign(
        ("by", "of", "from"),
        r"recommendations? (?:(?:that|which) (?:had been|have been|has been|were|was|are) )?(?:made|put forward|set out|issued|published|drawn up|given) by "
        r"(?!(?:the |this |these |our |hm |hmi |his majesty's |her majesty's |chief )*(?:inspect|report|review|probation|us\b|hmip|hmi\b|team|lead))",
        rf"recommendations? (?:of|from) (?:the|an?) (?:[\w'-]+ ){{0,4}}?{_MAKERS}\b",
    ),
    _sign(
        (
            *(name.split()[-1] for name in OTHER_INSPECTORATES),
            *"coroner coroners ombudsman committee office audit auditor auditors general wales inquiry inquest review".split(),
        ),
        rf"(?P<body>{_BODIES})\b(?=[^.,;]{{0,40}}\b(?:makes?|made|set out|issued|gave|published)\b)",
    ),
    _sign(  # who makes some, too, but is made some more often
        "justice hmpps government office mps councillors".split(),
        r"(?<!to the )(?<!for the )(?<!by the )(?<!to )(?<!for )(?<!by )(?:ministry of justice|home office|hmpps|government|mps|councillors)"
        r" (?:has |have )?(?:also |itself |now )?(?:makes?|made|set out|issued|gave|published)\b",
    ),
)
_OPENS = lazy(
    rf"(?:back )?in (?:\w+ )?{_YEAR}\b|(?:previously|earlier|last year|before that|elsewhere)\b|(?:at|in) other (?:regions|areas|units|services|places)\b"
    rf"|when (?:inspectors|they|we|it was|it) (?:\w+ ){{0,3}}?(?:in )?(?:\w+ )?{_YEAR}\b"
    rf"|(?:after|following|since|in|at|by|according to|from) (?:an?|the|its|their) {_BODIES}\b"
)
# What shows that a clause is about this report after all.
_NOW = lazy(
    r"\b(?:makes?|ha(?:s|ve) (?:now |also )?made|contains?|sets? out|there (?:are|is)|(?:are|is|been) made|this (?:time|year|one|report|inspection|review)|now|today)\b"
)
_NOW_ONE = lazy(r"\bthis (?:time|year|one|report|inspection|review)\b")
_CLAUSES = (", ", "; ", ": ", " - ", " (")


_ANY_HINT = frozenset().union(*(hints for hints, _ in _SIGNS))


class Others:
    """Tells what is about others' recommendations.

    Attributes:
        lower: The text in lower case.
        head: Headline and first paragraph: they say whether this report is a thematic one.
        patterns: The rows that can fit in the paragraph that is being read.
    """

    def __init__(self, lower: str, head: list[tuple[int, int]]) -> None:
        """Begin a text."""
        self.lower = lower
        self.head = head
        self.patterns: list[re.Pattern[str]] = []

    def begin(self, start: int, end: int) -> None:
        """Begin a paragraph."""
        words = self.lower[start:end].split(" ")
        hinted = _ANY_HINT.intersection(words)
        self.patterns = [pattern for hints, pattern in _SIGNS if not hints.isdisjoint(hinted)] if hinted else []

    def own_part(self, start: int, end: int) -> tuple[int, int] | None:
        """The part of a sentence that is about this report's recommendations.

        Returns:
            The whole sentence; the clauses before or behind one about others; `None` where nothing is left.
        """
        if not self.patterns:
            return start, end
        words = self.lower[start:end]
        if opening := _OPENS.match(words):
            first, last = opening.span()
        elif signs := [sign for pattern in self.patterns if (sign := self._first_sign(pattern, words))]:
            first, last = min(signs)
        else:
            return start, end
        clause = max(words.rfind(mark, 0, first) for mark in _CLAUSES)
        if clause > 0 and "recommendation" in words[:clause] and _NOW.search(words, 0, clause):
            return start, start + clause
        if now := _NOW_ONE.search(words, last):
            return start + now.start(), end
        return None

    def is_back(self, start: int, end: int) -> bool:
        """Whether a sentence comes back from others to this report."""
        return _NOW.search(self.lower, start, end) is not None

    def _first_sign(self, pattern: re.Pattern[str], words: str) -> tuple[int, int] | None:
        for sign in pattern.finditer(words):
            if "body" in pattern.groupindex:  # a joint inspection, if this inspectorate is named before
                return None if words.find("probation", 0, sign.start()) != -1 else sign.span()
            if (
                "thematic" not in pattern.groupindex
                or not sign["thematic"]
                or not (words.endswith("this ", 0, sign.start()) or stands_in(self.lower, "thematic", self.head))
            ):
                return sign.span()
        return None
