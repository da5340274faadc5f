"""How a text stands on a screen."""

import pytest

from hmip_parse.screen import escaped, printable, width


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("plain", 5),
        ("‘Good’ – rated", 14),
        ("café", 4),
        ("cafe\u0301", 4),  # an accent above the letter before it
        ("文書", 4),
        ("😀", 2),
        ("a\u200db", 2),  # a joiner
        ("ＡＢ", 4),
    ],
)
def test_width(text, columns):
    assert width(text) == columns


def test_what_a_terminal_might_take_for_a_command_is_escaped():
    assert printable("a\x1b[31m  b\n\ud800 c") == "a\\x1b[31m b \\ud800 c"
    assert escaped("a\x07  b") == "a\\x07  b"
