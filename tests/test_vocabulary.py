"""Numbers in words, and the words of the ratings."""

import pytest

from hmip_parse import Rating
from hmip_parse.vocabulary import RATING_WORDS, number


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("zero", 0),
        ("one", 1),
        ("Seven", 7),
        ("TWELVE", 12),
        ("nineteen", 19),
        ("twenty", 20),
        ("twenty-one", 21),
        ("Fifty-one", 51),
        ("thirty two", 32),
        ("ninety-nine", 99),
        ("0", 0),
        ("07", 7),
        ("27", 27),
        ("1,200", 1200),
    ],
)
def test_a_number_has_its_value(words, value):
    assert number(words) == value


@pytest.mark.parametrize(
    "words", ["", "a", "no", "half", "several", "first", "tens", "twenty-ten", "-3", "4.5", "²", "٣", "1/2"]
)
def test_what_is_no_number_has_none(words):
    assert number(words) is None


@pytest.mark.parametrize(
    ("words", "rating"),
    [
        ("outstanding", Rating.OUTSTANDING),
        ("good", Rating.GOOD),
        ("requires improvement", Rating.REQUIRES_IMPROVEMENT),
        ("require improvement", Rating.REQUIRES_IMPROVEMENT),
        ("requiring improvement", Rating.REQUIRES_IMPROVEMENT),
        ("inadequate", Rating.INADEQUATE),
    ],
)
def test_every_spelling_has_its_rating(words, rating):
    assert RATING_WORDS[words] is rating
