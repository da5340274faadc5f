"""The words that lead to a rating: its verb and what may stand between the two."""

import pytest

from hmip_parse.linking.verbs import nearest_word, over_links


@pytest.mark.parametrize(
    ("text", "word", "seen"),
    [
        ("the unit was rated R", "rated", set()),
        ("it was given an overall rating of R", "given", {"an", "overall", "rating", "of"}),
        ("it was placed in the lowest category, R", "placed", {"in", "the", "lowest", "category"}),
        ("it was placed in the lowest category: R", "placed", {"in", "the", "lowest", "category"}),
        ("it falls into the R category", "falls", {"into", "the"}),
        ("it lies in R", "in", set()),
        ("it was told: R", "told:", set()),
        ("it is one of R", "is", {"one", "of"}),
        ("it is one R", "one", set()),
    ],
)
def test_links_to_the_verb(text, word, seen):
    at = text.index("R")
    start, links = over_links(text, at, 0)
    assert links == seen
    assert nearest_word(text, start, 0)[0] == word


@pytest.mark.parametrize(
    ("text", "floor", "expected"),
    [
        ("it was rated, ", 0, ("rated", 7)),
        ("it (rated", 0, ("rated", 3)),
        ("it -rated", 0, ("rated", 3)),
        ("R rated", 1, ("rated", 2)),
        ("rated", 2, ("ted", 2)),
        (" ,", 0, ("", 0)),
    ],
)
def test_the_nearest_word(text, floor, expected):
    assert nearest_word(text, len(text), floor) == expected
