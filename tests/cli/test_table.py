"""The table for people."""

import pytest

from hmip_parse.cli.table import laid_out
from hmip_parse.screen import width

ROWS = [
    [["a.txt"], ["Barking, Dagenham and Havering (pdu)", "Newham (pdu)"], ["Good", "Requires improvement"]],
    [["b.txt"], [], ["Inadequate"]],
]
HEADINGS = ["file", "service", "rating"]


def test_values_of_one_row_stand_beside_each_other_even_where_one_is_wrapped():
    assert list(laid_out(HEADINGS, ROWS, 45)) == [
        "file   service             rating",
        "─────  ──────────────────  ──────────────────",
        "a.txt  Barking, Dagenham   Good",
        "       and Havering (pdu)",
        "       Newham (pdu)        Requires",
        "                           improvement",
        "b.txt                      Inadequate",
    ]


@pytest.mark.parametrize("columns", [30, 40, 60, 80, 200])
def test_it_fits_the_screen_and_loses_no_word(columns):
    lines = list(laid_out(HEADINGS, ROWS, columns))
    assert max(map(width, lines)) <= columns
    words = {word for row in ROWS for cell in row for value in cell for word in value.split()}
    assert words <= {word for line in lines for word in line.split()}


def test_without_a_screen_nothing_is_wrapped():
    assert len(list(laid_out(HEADINGS, ROWS, None))) == 5


def test_a_long_name_is_broken_and_a_narrow_screen_is_borne():
    name = "n" * 50
    lines = list(laid_out(["file", "kind"], [[[name], ["other"]]], 10))
    assert "".join(line.split()[0] for line in lines[2:]) in {name, name + "other"}


def test_wide_characters_take_two_columns():
    lines = list(laid_out(["file", "rating"], [[["文書"], ["Good"]], [["abcd"], ["Good"]]], None))
    assert lines[2:] == ["文書  Good", "abcd  Good"]
    for columns in (20, 24):
        wrapped = list(laid_out(["file"], [[["文" * 30]]], columns))
        assert max(map(width, wrapped)) <= columns


def test_what_a_terminal_would_take_for_a_command_is_shown_as_an_escape():
    (line,) = list(laid_out(["file"], [[["red\x1b[31m"]]], None))[2:]
    assert line == "red\\x1b[31m"


def test_colours_are_for_headings_and_for_what_the_styles_say():
    def style(cell):
        return "warning" if cell else ""

    lines = list(laid_out(["a", "b"], [[["x"], ["1 warning"]], [["y"], []]], None, styles={"b": style}, colour=True))
    assert lines[0] == "\x1b[1ma\x1b[0m  \x1b[1mb\x1b[0m"
    assert lines[2:] == ["x  \x1b[1;33m1 warning\x1b[0m", "y"]
