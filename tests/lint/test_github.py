"""Annotations of GitHub Actions, taken apart as its runner does it."""

import re

from hmip_parse.errors import InputError
from hmip_parse.lint import github
from tests.helpers import fixture_text
from tests.lint.common import checked, pdf

COMMAND = re.compile(r"::(?P<name>\w+) (?P<properties>.*?)::(?P<data>.*)", re.DOTALL)


def taken(line):
    """Level, properties and message, as `ActionCommand.TryParseV2` of the runner reads them."""
    match = COMMAND.fullmatch(line)
    properties = dict(part.split("=", 1) for part in match["properties"].split(","))
    for code, char in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        properties = {name: value.replace(code, char) for name, value in properties.items()}
    data = match["data"].replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")
    return match["name"], properties, data


def test_a_finding_is_marked_in_its_line():
    level, properties, message = taken(next(github.lines(checked())))
    assert level == "notice"
    assert properties == {
        "file": "texts/a.txt",
        "title": "rating-unlinked",
        "line": "7",
        "endLine": "7",
        "col": "14",
        "endColumn": "20",
    }
    assert message.startswith("‘good’ stands in marks")


def test_names_and_messages_come_back_as_they_were():
    name = "100%, a: b\n,%2C::x.txt"
    for line in github.lines(checked(name)):
        assert "\n" not in line
        assert taken(line)[1]["file"] == name


def test_what_is_about_the_whole_text_is_marked_at_the_file():
    for line in github.lines(checked(text="")):
        assert set(taken(line)[1]) == {"file", "title"}
    assert taken(next(github.lines(checked(text=""))))[0] == "error"


def test_lines_of_a_text_that_a_reader_made_are_no_lines_of_the_file():
    level, properties, message = taken(next(github.lines(pdf())))
    assert (level, properties) == ("notice", {"file": "texts/a.pdf", "title": "rating-unlinked"})
    assert message.endswith(" (at '‘good’', line 7 of its text)")


def test_a_place_over_several_lines_has_no_columns():
    text = fixture_text("marchdale-2015")  # a statement whose mark is missing, on lines 44 to 46
    found = [taken(line)[1] for line in github.lines(checked(text=text))]
    assert {
        "file": "texts/a.txt",
        "title": "quotation-not-closed",
        "line": "44",
        "endLine": "46",
    } in found


def test_a_file_that_cannot_be_read():
    line = github.unread(InputError("a,b.txt", "it is 100% damaged", "get it anew"))
    assert line == "::error file=a%2Cb.txt,title=unreadable::it is 100%25 damaged; get it anew"
