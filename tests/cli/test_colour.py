"""When there are colours."""

import io

import pytest

from hmip_parse.cli.colour import is_terminal, painted, wanted


class Screen(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("stream", "environment", "colours"),
    [
        (Screen, {}, True),
        (io.StringIO, {}, False),
        (Screen, {"NO_COLOR": "1"}, False),
        (Screen, {"NO_COLOR": ""}, True),  # https://no-color.org: when present and not an empty string
        (io.StringIO, {"FORCE_COLOR": "1"}, True),
        (io.StringIO, {"FORCE_COLOR": ""}, False),
        (Screen, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        (Screen, {"TERM": "dumb"}, False),
        (Screen, {"TERM": "dumb", "FORCE_COLOR": "1"}, True),
    ],
)
def test_by_the_stream_and_the_environment(monkeypatch, stream, environment, colours):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert wanted(stream()) is colours


def test_no_stream_and_a_closed_one_are_no_terminal():
    closed = Screen()
    assert is_terminal(closed)
    closed.close()
    assert not is_terminal(closed)
    assert not is_terminal(None)


def test_nothing_is_painted_without_colours_or_words():
    assert painted("a", "error", colour=True) == "\x1b[1;31ma\x1b[0m"
    assert painted("a", "error", colour=False) == "a"
    assert painted("", "error", colour=True) == ""
