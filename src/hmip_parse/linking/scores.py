"""Points behind a rating: 'scoring only two points out of a possible 27', 'scored 26/36'."""

import re

import attrs

from hmip_parse.vocabulary import NUMBER, number

_POINTS = rf"(?P<points>{NUMBER})(?: inspection)? points?(?: each)?"
_OF = r",? out (?:of )?(?:a |an |the )?(?:possible |total of |maximum of |total |maximum |available )*(?:a possible )?"
_EARNED = (
    r"(?:scor(?:ed|ing|es)|received|receiving|achieved|achieving|gained|gaining|earned|earning|awarded|given|collected|collecting|managed|managing"
    r"|amassed|amassing|took|taking|picked up|picking up|notched up|won|secured)(?: only| just| a mere| each| both| a total of| the minimum of)*"
)
# One row a form. 'Eight out of nine standards', '16 out of 24 cases' and 'seven out of ten' are no scores: without
# the word 'points', a possible or a total has to be named, or the verb has to be to score.
_FORMS = tuple(
    (cues, re.compile(form))
    for cues, form in (
        ((" point", " out "), rf"\b{_POINTS}{_OF}(?P<of>\d{{2}})\b"),
        (
            (" point", " of "),
            rf"\b(?P<points>{NUMBER}) of (?:a|the) (?:possible|maximum|total of|maximum of) (?P<of>\d{{2}})(?: inspection| possible)? points\b",
        ),
        (
            (" point", "of "),
            rf"\b(?P<points>{NUMBER}) (?:out )?of (?:the|its|their) (?P<of>\d{{2}})(?: possible| available| inspection)? points(?: available| possible| on offer|(?= that (?:can|could|may) be))\b",
        ),
        (
            (" out of ",),
            rf"\b(?P<points>{NUMBER}) out of (?:a|the) (?:possible|total of|maximum of|total|maximum|possible total of|possible maximum of) (?P<of>\d{{2}})\b",
        ),
        (  # 'with 24 points to its name from a maximum of 36'
            (" point", " from "),
            rf"\b{_POINTS}(?: to its name)? from (?:(?:(?:a|the) )?(?:possible|maximum|total)(?: total| maximum)?(?: of)? )?(?P<of>\d{{2}})\b(?! [a-z])",
        ),
        (  # 'five points of the 27 on offer'
            (" point", " of the "),
            rf"\b{_POINTS} of the (?P<of>\d{{2}}) (?:possible|available|on offer)\b",
        ),
        (  # 'Of the 27 points that a unit can earn, A PDU managed just three.'
            (" points", "of "),
            rf"\bof (?:the|a possible|a maximum of) (?P<of>\d{{2}}) (?:possible |available )?points\b[^,.;SR]{{0,50}}, (?:the \w+|S|it) (?:has |had )?{_EARNED} (?P<points>{NUMBER})(?= ?[.,;]| and | but | while |$)",
        ),
        (
            ("scor", " out of "),
            rf"\bscor(?:ed|ing|es|e of|e was)(?: only| just| a total of| an overall)? (?P<points>{NUMBER}) out of (?P<of>\d{{2}})(?! (?:cases|posts|staff|people|services))\b",
        ),
        (
            ("/",),
            r"\b(?:scor(?:ed|ing|es|e of|e was)|with|given|received|awarded|earning)(?: only| just| a score of| a total of)? (?P<points>\d{1,2}) ?/ ?(?P<of>\d{2})\b(?!/)",
        ),
        # 'They scored 15 and nine points': one of several, which is no one's
        ((" point", "scor"), rf"\bscor(?:ed|ing|es) {NUMBER}(?:,? and|,| or) {_POINTS}(?!,? out)\b"),
        (
            (" point",),
            rf"\b{_EARNED} {_POINTS}(?!,? out)\b(?! (?:higher|lower|more|fewer|above|below|short|better|behind|of|from)\b)",
        ),
    )
)
# 'They scored 15 and nine points': the number before the words is one of several, each of another service.
_SEVERAL = re.compile(rf"\b{NUMBER}(?: points?)?(?:,? and|,| or|,? then) (?:by |of )?$")
_SEVERAL_REACH = 28
_MORE = re.compile(rf"(?:, (?:and |then )?| and | then ){NUMBER} points?\b")
# Behind a score the next one may leave the noun out: '… scored 17 points, while B PDU scored nine', '… and B PDU just two'.
_BARE = re.compile(
    rf"(?:\b{_EARNED}|(?:,? and|,? while|,? with|,? but|,|;) S(?: only| just| a mere)) (?P<points>{NUMBER})(?= ?[.,;)](?!\d)| and | while | whereas | but |$)"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# What a score is out of, said apart from it: 'can earn a possible 27 points'.
_SCALE = re.compile(
    r"\b(?:possible|maximum of|out of|total of) (?P<of>\d{2})(?: possible| available)? points\b|\b(?P<too>\d{2}) (?:possible|available) points\b"
)


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
    if not (" point" in text or "scor" in text or "out of a" in text or "out of the" in text or "/" in text):
        return []
    found: list[FoundScore] = []
    for cues, form in _FORMS:
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
        for match in _BARE.finditer(text, after)
        if "S" in text[: match.start("points")]
        and not _is_listed(text, match.start("points"))
        and not _YEAR.search(text, after, match.start("points"))  # 'In 2021 A PDU scored nine'
    ]


def _of_form(form: re.Pattern[str], text: str, known: list[FoundScore]) -> list[FoundScore]:
    """The scores of one form, where no known one stands."""
    found: list[FoundScore] = []
    for match in form.finditer(text):
        if any(
            other.points_at[0] < match.end() and match.start() < (other.out_of_at or other.points_at)[1]
            for other in known
        ):
            continue
        of = match.groupdict().get("of")
        listed = _is_listed(text, match.start("points")) or not of and _MORE.match(text, match.end())
        found.append(
            FoundScore(
                match.start(),
                None if listed else number(match["points"]),
                int(of) if of else None,
                match.span("points"),
                match.span("of") if of else None,
            )
        )
    return found


def _is_listed(text: str, at: int) -> bool:
    """Whether the number at an offset is one of several of which the words before it name another."""
    return text.endswith((" and ", ", ", " or ", " then "), 0, at) and (
        _SEVERAL.search(text[max(0, at - _SEVERAL_REACH) : at]) is not None
    )


def find_scale(lower: str, start: int, end: int) -> tuple[int, tuple[int, int]] | None:
    """The points possible that a paragraph states apart from a score, and their range."""
    found = _SCALE.search(lower, start, end)
    if not found:
        return None
    group = "of" if found["of"] else "too"
    return int(found[group]), found.span(group)
