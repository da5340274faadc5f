"""What a sentence says beside ratings: a score, an earlier inspection with its year, an unchanged result."""

import attrs

from hmip_parse.linking import notation, previous, pronouns, scores
from hmip_parse.linking.clauses import main_subject, subject_ending
from hmip_parse.linking.gates import is_of_others, is_unreal
from hmip_parse.linking.items import BODY, NOTES, Items, Place, services_in
from hmip_parse.linking.phrases import ASPECT, nearest_run, run_before
from hmip_parse.linking.register import Named
from hmip_parse.linking.scores import FoundScore
from hmip_parse.linking.skeleton import Skeleton
from hmip_parse.patterns import lazy
from hmip_parse.tokenizer import Range

# What says that a result is the same begins with the result, or else with a verb, which has a subject.
_NOUNS = ("the same ", "rating ", "result ", "grade ", "mark ", "verdict ", "no change ", "unchanged ")
_LONGEST_OWNER = 60
# What may stand between the subject of a score and its number.
_EARNED = lazy(
    r"(?: (?:has|have|had|was|were|is|are|only|just|a|mere|took|taking|given|received|collected|scored|got|managed|earned|gained|picked|up))+ ?$"
)
# 'It had scored two points when it was first inspected.'
_HAD_EARNED = lazy(
    r"\bhad(?: only| just| been| previously| earlier| once)*(?: (?:scored|earned|received|achieved|got|given|awarded|gained|managed|collected))?(?: only| just| a score of| a total of)* ?$"
)
_AT_FIRST = lazy(
    r"\b(?:(?:when|as) (?:it|they|the [a-z]+|S|inspectors|we) (?:was |were )?(?:first|last)|(?:the )?(?:first|last|previous|earlier) (?:time|inspection|visit|report)|previously|before|ago|earlier|in (?:19|20)\d\d)\b"
)
# 'Inspectors looked at 12 aspects of the team's work and awarded 22 points.'
_AND_AWARDED = lazy(
    rf"\b(?:inspectors|inspectorate|inspectorate of probation|we|hmip)\b[^.;]{{0,120}}(?:,| and) (?:awarded|gave)(?: S| {notation.WORDS['it'].replace('|', '| ')})?(?: only| just| a total of)? ?$"
)
_SERVICE = lazy(rf"\b(?:{notation.WORDS['it']}|{notation.IN_FULL}) ?$")
# In a note a score is this report's where nothing speaks of another time, and no rating of one.
_OF_ANOTHER_TIME = lazy(r"[RB]|\b(?:19|20)\d\d\b|\b(?:had|last|previous\w*|earlier|before|then|ago|former\w*|since)\b")
# 'The first collected 15 points and the second ten': of which services nobody says here.
_OF_SEVERAL = lazy(
    r"(?:^|[,;] (?:and |but |while |whereas )?| and )(?:the (?:first|second|third|former|latter|other|others|last)|one|another|both|each)(?: (?:one|of them|of the (?:two|three|four)|unit|service|pdu))?(?= |$) ?"
    r"(?:(?:has|have|had|only|just|also|was|were) )*(?:collected|scored|earned|got|received|gained|took|won|managed|achieved|gathered|given|awarded)?(?: [a-z]+){0,3} ?$"
)
_OWNER = lazy(r"\b([a-z ]+)'s? (?:overall )?$")


@attrs.define(eq=False)
class Remark:
    """A sentence's score, earlier inspection or unchanged result."""

    services: tuple[Named, ...]
    place: Place
    start: int
    score: FoundScore | None = None
    score_at: tuple[Range, Range | None] | None = None
    year: tuple[int, Range] | None = None
    same: Range | None = None


class RemarkReader:
    """Reads the remarks of sentences; its lists hold them, and the scores that are nobody's."""

    def __init__(self, items: Items) -> None:
        self.remarks: list[Remark] = []
        self.unlinked_scores: list[Range] = []
        self.has_score = False  # one was found so far
        self._items = items

    def read(self, frame: Skeleton, place: Place, *, follows: bool) -> None:
        """Read what else a sentence says; `follows` for one behind a sentence with points."""
        text = frame.text
        stated = scores.find_scores(text)
        if stated or follows:
            stated += scores.find_bare(text, stated)
        if place is NOTES and (_OF_ANOTHER_TIME.search(text) or "S" not in text):
            stated = []
        for score in stated:
            if score.points is None or _is_nobodys(text, score.start):
                if place is BODY:
                    self.unlinked_scores.append(frame.range(*score.points_at))
                continue
            self.has_score = True
            # 'Of 27 points, A PDU took 15': the services stand behind where the score begins
            run = run_before(text, score.points_at[0])
            if run is None and not _SERVICE.search(text, 0, _verb_of(text, score.start)):
                run = nearest_run(text, len(text))  # else 'In total the PDU scored 11 points, two more than B PDU'
            points = frame.range(*score.points_at)
            of = frame.range(*score.out_of_at) if score.out_of_at else None
            self.remarks.append(Remark(self._about(frame, run), place, frame.start, score=score, score_at=(points, of)))
        for year, (first, last) in [] if is_of_others(text) else previous.dated_inspections(text):
            run = run_before(text, first) or nearest_run(text, len(text))
            year_at = frame.range(first, last)
            self.remarks.append(Remark(self._about(frame, run), place, frame.start, year=(year, year_at)))
        if (same := previous.says_same(text)) and not _is_of_aspect(text, same[0]):
            run = nearest_run(text, same[0])
            if dated := previous.year_of_same(text, same):
                year_at = frame.range(*dated[1])
                self.remarks.append(Remark(self._about(frame, run), place, frame.start, year=(dated[0], year_at)))
            self.remarks.append(Remark(self._about(frame, run), place, frame.start, same=frame.range(*same)))

    def _about(self, frame: Skeleton, run: Range | None) -> tuple[Named, ...]:
        """The services of a run; without one, the service that 'it' takes up."""
        if run or not frame.earlier or not pronouns.takes_up(frame.text, len(frame.text)):
            return services_in(frame, run)
        services = pronouns.services_before(self._items, frame.earlier)
        return services if len(services) == 1 else ()


def _is_nobodys(text: str, at: int) -> bool:
    """Whether the score at offset `at` is an earlier one, another's, an aspect's, or none at all."""
    if previous.is_of_then(text, at) or is_of_others(text) or is_unreal(text, at):
        return True
    if (
        " had " in text[:at]
        and _HAD_EARNED.search(text, max(0, at - _LONGEST_OWNER), at)
        and _AT_FIRST.search(text, at)
    ):
        return True
    if _OF_SEVERAL.search(text, max(0, at - _LONGEST_OWNER), at):
        return True
    if "S" in text[:at] or _AND_AWARDED.search(text[:at]):
        return False
    end = _verb_of(text, at)
    if _SERVICE.search(text, max(0, end - _LONGEST_OWNER), end):
        return False  # 'Against the nine standards that are used, it earned ten points'
    said = subject_ending(text, end)
    return said is not None and bool(said.aspects) and not (said.topic or said.run or said.counted)


def _verb_of(text: str, at: int) -> int:
    """Where the verb of the score at offset `at` begins."""
    earned = _EARNED.search(text, max(0, at - _LONGEST_OWNER), at)
    return earned.start() if earned else at


def _is_of_aspect(text: str, at: int) -> bool:
    """Whether what is said at `at` of an unchanged result is said of an aspect: 'Leadership got the same grade'."""
    if text.startswith(_NOUNS, at):
        owner = _OWNER.search(text, max(0, at - _LONGEST_OWNER), at)
        return owner is not None and ASPECT.search(owner[1]) is not None
    said = main_subject(text, at) if at else None
    return said is not None and bool(said.aspects)
