"""A digit, a number word or a month of which one character cannot be read never becomes another value."""

import random
import re

import pytest

from hmip_parse import parse
from tests.properties.strategies import FIXTURES

SAMPLED = 2
"""Characters a fixture that are made unreadable, one at a time, by each mark."""
MARKS = ("■", "□", "\ufffd", "?", "l", "O")
_NUMBERS = re.compile(
    r"\d+|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|January|February|March|April|May|June|July|August"
    r"|September|October|November|December)\b"
)


def figures(release):
    """What a release states in numbers, with what each is of."""
    found = set()
    if release.published:
        found.add(("published", release.published))
    if release.embargo:
        found.add(("embargo", release.embargo))
    if release.fieldwork:
        found.add(("fieldwork", release.fieldwork.start, release.fieldwork.end))
    for outcome in release.outcomes + release.recalled:
        name = outcome.service.name
        if outcome.score:
            found |= {("points", name, outcome.score.points), ("out of", name, outcome.score.out_of)}
        if outcome.previous:
            found.add(("previous", name, outcome.previous.year))
    if asked := release.recommendations:
        found |= {("count", count.recipient, count.count) for count in asked.counts} | {("total", asked.total)}
    found |= {("percentage", percentage.value) for percentage in release.percentages}
    return {figure for figure in found if figure[-1] is not None}


@pytest.mark.parametrize("mark", MARKS)
def test_an_unreadable_character_makes_no_other_figure(mark):
    """What a text states in numbers with one character unreadable, it states with that character too."""
    wrong = []
    for slug, text in FIXTURES.items():
        known = figures(parse(text))
        chance = random.Random(slug + mark)  # noqa: S311 - no secret
        # A letter is taken for a digit among digits; alone it is a word.
        numbers = [found for found in _NUMBERS.finditer(text) if not mark.isalpha() or found[0][1:].isdigit()]
        for number in chance.sample(numbers, min(SAMPLED, len(numbers))):
            at = chance.randrange(*number.span())
            if "/" in text[text.rfind(" ", 0, at) + 1 : at]:
                continue  # the address of a page may have any letter
            smudged = text[:at] + mark + text[at + 1 :]
            if other := figures(parse(smudged)) - known:
                wrong.append(f"{slug}: {smudged[max(0, at - 40) : at + 30]!r} gives {other}")
    assert not wrong, "\n".join(wrong)
