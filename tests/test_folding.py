"""Blanks and line ends in one shape, and letters in one case: what is put for each, and where."""

import pytest

from hmip_parse.folding import lower, runs


@pytest.mark.parametrize(
    ("text", "edits"),
    [
        ("It was rated", []),
        ("It was  rated", [(6, 8, " ")]),
        ("It was   rated", [(6, 9, " ")]),
        ("It     was  rated", [(2, 7, " "), (10, 12, " ")]),
        ("It was \n  rated", [(6, 10, "\n")]),
    ],
)
def test_a_run_of_blanks_is_one_blank_or_goes_with_its_line_end(text, edits):
    assert runs(text, text.split("\n")) == edits


@pytest.mark.parametrize(
    ("text", "small"),
    [
        ("Rated GOOD", "rated good"),
        ("CAFÉ ÔL", "café ôl"),
        ("Ŵyr ÀND ŶND", "ŵyr ànd ŷnd"),
        ("É, É AND Ô", "é, é and ô"),
        # what would grow, and what is no letter at all, stay
        ("İn THE", "İn the"),
        ("A LONE \ud800", "a lone \ud800"),
    ],
)
def test_letters_in_lower_case(text, small):
    assert lower(text) == small
