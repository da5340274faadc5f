"""Findings for people."""

import re

from hmip_parse.cli.colour import painted
from hmip_parse.lint.text import lines
from tests.lint.common import checked


def plain(text, _style):
    return text


def test_each_is_a_line_that_editors_know_then_the_line_and_the_carets():
    shown = list(lines(checked(), 100, plain))
    assert re.fullmatch(r"texts/a\.txt:7:14: info rating-unlinked ‘good’ stands in marks, .+", shown[0])
    assert shown[1:3] == ["    Each plan, a ‘good’ one: 100%, was read.", "                 ^^^^^^"]
    for line in shown:
        if not line.startswith("    "):
            assert re.match(r"texts/a\.txt:\d+:\d+: (error|warning|info) [a-z-]+ \S", line)


def test_what_is_about_the_whole_text_stands_at_its_first_character_without_an_excerpt():
    shown = list(lines(checked(text=""), 100, plain))
    assert [line.rpartition(": ")[0] for line in shown] == ["texts/a.txt:1:1"] * len(shown)
    assert "error text-empty" in shown[0]


def test_a_name_stays_as_it_is_but_for_what_a_terminal_would_obey():
    (first, *_) = lines(checked("two  blanks\x1b.txt", text=""), 100, plain)
    assert first.startswith("two  blanks\\x1b.txt:1:1: ")


def test_colours():
    shown = list(lines(checked(text=""), 100, lambda text, style: painted(text, style, colour=True)))
    assert shown[0].startswith("\x1b[1mtexts/a.txt:1:1:\x1b[0m \x1b[1;31merror\x1b[0m text-empty")
