"""Points behind a rating: 'scoring only two points out of a possible 27', 'scored 26/36'."""

import re

import attrs

from hmip_parse.blots import is_blotted
from hmip_parse.linking import score_forms
from hmip_parse.vocabulary import number

_BESIDE = 4  # characters, in which a digit that cannot be read may stand


@attrs.define(eq=False)
class FoundScore:
    """A score in a sentence: the ranges of its numbers, where it begins, and its values.

    The points are `None` where they are one of several in a list ('15 and nine points'): whose they are nobody says.
    """

    start: int
    points: int | None
    out_of: int | None
    points_at: tuple[int, int]
    out_of_at: tuple[int, int] | None


def find_scores(text: str) -> list[FoundScore]:
    """The scores that a skeleton states, as ranges of it."""
    if not (
        " point" in text or "scor" in text or "out of a" in text or "out of the" in text or "/" in text or "R (" in text
    ):
        return []
    found: list[FoundScore] = []
    for cues, form in score_forms.FORMS:
        for cue in cues:
            if cue not in text:
                break
        else:
            found += _of_form(form, text, found)
    if len(found) > 1:
        found.sort(key=lambda score: score.start)
    return found


def find_bare(text: str, known: list[FoundScore]) -> list[FoundScore]:
    """The points behind a score that leave its noun out, as ranges of a skeleton."""
    after = known[-1].points_at[1] if known else 0
    return [
        FoundScore(match.start("points"), number(match["points"]), None, match.span("points"), None)
        for match in score_forms.BARE.finditer(text, after)
        if "S" in text[: match.start("points")]
        and (known or not match["who"] or match["just"])
        and not _is_listed(text, match.start("points"))
        and not is_blotted(text, match.start("points") - _BESIDE, match.end("points") + _BESIDE)
        and not score_forms.YEAR.search(text, after, match.start("points"))  # 'In 2021 A PDU scored nine'
    ]


def _of_form(form: re.Pattern[str], text: str, known: list[FoundScore]) -> list[FoundScore]:
    """The scores of one form, where no known one stands."""
    found: list[FoundScore] = []
    for match in form.finditer(text):
        again = any(
            other.points_at[0] < match.end() and match.start() < (other.out_of_at or other.points_at)[1]
            for other in known
        )
        if again or text.endswith(score_forms.VAGUE, 0, match.start("points")):
            continue
        if is_blotted(text, match.start("points") - _BESIDE, match.end() + _BESIDE):
            continue  # 'scored ■2 out of a possible 36'
        of = match.groupdict().get("of")
        listed = _is_listed(text, match.start("points")) or not of and score_forms.MORE.match(text, match.end())
        found.append(
            FoundScore(
                match.start(),
                None if listed else number(match["points"]),
                number(of) if of else None,
                match.span("points"),
                match.span("of") if of else None,
            )
        )
    return found


def _is_listed(text: str, at: int) -> bool:
    """Whether the number at an offset is one of several of which the words before it name another."""
    return text.endswith((" and ", ", ", " or ", " then "), 0, at) and (
        score_forms.SEVERAL.search(text[max(0, at - score_forms.SEVERAL_REACH) : at]) is not None
    )


def find_scale(lower: str, start: int, end: int) -> tuple[int, tuple[int, int]] | None:
    """The points possible that a paragraph states apart from a score, and their range."""
    found = score_forms.SCALE.search(lower, start, end)
    if not found:
        return None
    group = found.lastgroup or "of"
    return int(found[group]), found.span(group)
