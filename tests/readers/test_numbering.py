"""Numerals of lists."""

import pytest

from hmip_parse.readers import numbering


@pytest.mark.parametrize(
    ("number", "roman"),
    [(1, "i"), (4, "iv"), (9, "ix"), (14, "xiv"), (40, "xl"), (1994, "mcmxciv"), (0, "0"), (4000, "4000")],
)
def test_roman(number, roman):
    assert numbering.roman(number) == roman


@pytest.mark.parametrize(
    ("number", "in_pages", "in_word"),
    [
        (1, "a", "a"),
        (26, "z", "z"),
        (27, "aa", "aa"),
        (28, "ab", "bb"),
        (53, "ba", "aaa"),
        (703, "aaa", None),
        (0, "0", "0"),
    ],
)
def test_letters(number, in_pages, in_word):
    assert numbering.letters(number) == in_pages
    if in_word:
        assert numbering.repeated_letters(number) == in_word


@pytest.mark.parametrize(
    ("number", "ordinal"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (21, "21st"), (113, "113th")],
)
def test_ordinal(number, ordinal):
    assert numbering.ordinal(number) == ordinal
