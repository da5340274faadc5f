"""Ratings beside what is rated, without a verb."""

import pytest

from hmip_parse.linking.labels import gap, in_bracket, lists_on, superlative, without_verb


def words(text, found):
    return found and [text[slice(*aspect)] for aspect in found.aspects]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("leadership (", ["leadership"]),
        ("inspectors looked at leadership (", ["leadership"]),
        ("leadership (R), staffing (", ["staffing"]),
        ("leadership (R) and staffing (", ["staffing"]),
        ("best of all: staffing (", ["staffing"]),
        ("information and facilities (", ["information and facilities"]),
        ("the best was leadership (", None),
        ("a garden (", None),
        ("two of the standards (", ["two of the standards"]),
        ("two (", None),
        (f"a very long {'and winding ' * 6}list of staff (", None),
    ],
)
def test_before_a_bracket(text, expected):
    assert words(text, in_bracket(text, len(text) - 1)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("leadership: R.", ["leadership"]),
        ("leadership - R, staffing - R.", ["leadership"]),
        ("leadership: R; and staffing: R.", ["leadership"]),
        ("leadership: R, with 17 points.", ["leadership"]),
        ("governance and leadership R", ["governance and leadership"]),
        ("the office was leadership R", None),
        ("leadership - R (17/27).", ["leadership"]),
        ("leadership: R, a score of 17 points.", None),
        ("leadership: R, which was a surprise to the board.", None),
        ("leadership, as all who work there have been saying for years: R.", None),
        ("leadership R.", None),
    ],
)
def test_before_the_first_rating(text, expected):
    assert words(text, without_verb(text, 0, text.index("R"))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("its best standard was staffing", ["staffing"]),
        ("the lowest mark went to staffing, ", ["staffing"]),
        ("weakest area was staffing", ["staffing"]),
        ("the weakest area was the car park", None),
        ("the best standard was one", None),
        ("the director was staffing", None),
        ("the best standard was staffing, which", None),
    ],
)
def test_the_best_and_the_worst(text, expected):
    assert words(text, superlative(text, len(text))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("leadership was R, staffing R", ["staffing"]),
        ("leadership was R and for its staffing R", ["staffing"]),
        ("leadership falls into the R category, staffing R", None),
        ("leadership falls into R, staffing into R", None),
    ],
)
def test_between_two_ratings(text, expected):
    first, second = text.index("R") + 1, text.rindex("R")
    assert words(text, gap(text, first, second)) == expected
    assert words(text, without_verb(text, first, second)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("R, staffing R", True),
        ("R; staffing: R", True),
        ("R, and services - B", True),
        ("R. staffing R", False),
        ("R, S R", True),
        ("R, S and S R", False),
        ("R, staffing", False),
    ],
)
def test_the_next_of_a_list(text, expected):
    assert lists_on(text, 0) is expected
