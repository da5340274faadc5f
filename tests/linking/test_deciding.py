"""What the wording around a rating alone decides. S is a service, R the rating, G a region."""

import pytest

from hmip_parse.linking import matching
from hmip_parse.linking.deciding import by_form, named_beside
from hmip_parse.linking.forms import Decision


def decided(text, *, headline=False):
    """What the form decides, its year, and the words of the aspects that moved."""
    rows = matching.table(headline=headline).candidates(text)
    decision, year, moved = by_form(text, text.index("R"), rows, headline=headline)
    return decision, year, [text[slice(*aspect)] for aspect in moved]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("S has received an overall rating of R.", (Decision.OVERALL, None, [])),
        ("S was not rated R.", (Decision.NONE, None, [])),
        ("S was last inspected in 2019, when it was rated R.", (Decision.PREVIOUS, None, [])),
        ("S was rated R in 2019.", (Decision.PREVIOUS, 2019, [])),
        ("no other unit is R, two years after inspectors found it to be R.", (Decision.NONE, None, [])),
        ("S could be rated R.", (Decision.NONE, None, [])),
        ("leadership keeps its R rating.", (Decision.ASPECT, None, ["leadership"])),
        ("planning has moved from B to R.", (Decision.ASPECT, None, ["planning"])),
        ("court work had to settle for R.", (None, None, [])),
        ("S went for a walk R.", (None, None, [])),
    ],
)
def test_a_form(text, expected):
    assert decided(text) == expected


@pytest.mark.parametrize(
    ("decision", "text", "run", "region", "topic"),
    [
        (Decision.OVERALL, "S and S were given R", "S and S", None, False),
        (Decision.OVERALL, "a rating of R went to S", "S", None, False),
        (Decision.OVERALL, "it was given R", None, None, True),
        (Decision.PREVIOUS, "it was R before S was made", None, None, True),
        (Decision.LISTED, "S: rated R are S and S", "S and S", None, False),
        (Decision.OVERALL, "the G retained its R rating", None, "G", False),
    ],
)
def test_the_services_beside_a_rating(decision, text, run, region, topic):
    found = named_beside(decision, text, text.index("R"))
    words = [text[slice(*place)] if place else None for place in (found.run, found.region)]
    assert (*words, found.topic) == (run, region, topic)
