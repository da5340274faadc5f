import importlib.util
import re

import pytest

from hmip_parse.explain import Explained, terminal
from tests.explain.common import SEVERAL, STAFFORDSHIRE, damaged, explained, of_text, without_text
from tests.helpers import FIXTURE_NAMES, folded, release_text

CODES = re.compile(r"\x1b\[[\d;]*m")


def test_words_are_marked_and_named():
    said = folded(terminal(explained(STAFFORDSHIRE), colour=False, width=100))
    assert "overall rating of ‘[Inadequate|rating]’ following" in said
    assert "scoring only [two|points] points out of a possible [27|out of]." in said
    assert "[[Staffordshire and Stoke|service] Probation Delivery Unit (PDU)*|sector · kind of service] has" in said
    assert "[04 August 2022|published · embargo] [00.01|embargo]." in said


@pytest.mark.parametrize(
    "line",
    [
        "   1 headline  Staffordshire and Stoke probation service [rated|kind] as",
        "   5 quote     [Chief Inspector of Probation|role] [Julian Rossall|speaker]",
        "  18 note 2      [2|label]. Staffordshire and Stoke PDU sits within the",
        "Overall rating     Inadequate  lines 3, 1",
        "To nobody named    0  inferred: the total less the counts",
        "Earlier result     not stated",
        "Outcome: Staffordshire and Stoke",
        "no remarks",
    ],
)
def test_lines_at_80_columns(line):
    assert line in terminal(explained(STAFFORDSHIRE), colour=False, width=80).splitlines()


def test_what_begins_in_a_line_stands_apart_from_its_words():
    lines = terminal(explained("cheshire-2021"), colour=False, width=100).splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("   9 clause 1"))
    assert [line[:15] for line in lines[at : at + 3]] == ["   9 clause 1  ", "     clause 2, ", "     3         "]


def test_where_it_is_wide_text_and_record_stand_side_by_side():
    lines = terminal(explained(STAFFORDSHIRE), colour=False, width=120).splitlines()
    assert any("has received" in line and " │ " in line for line in lines)
    assert max(map(len, lines)) <= 120


def test_remarks_come_first_and_stand_with_their_values():
    lines = terminal(damaged(), colour=False, width=100).splitlines()
    assert "error score-above-maximum: 29 points out of 27 (outcomes[0].score)" in lines
    assert any(re.fullmatch(r"Points +29  line 3  error: score-above-maximum", line) for line in lines)
    assert lines.index("error score-above-maximum: 29 points out of 27 (outcomes[0].score)") < 6


@pytest.mark.parametrize("colour", [False, True])
def test_nothing_in_a_release_commands_the_terminal(colour):
    word = "\x1b]0;owned\x07 \x1b[2J \u202egood \ud800 \x9b1m"
    item = of_text(release_text(headline=f"Derby City rated {word}", body=f"Inspectors found {word}."), source=word)
    said = CODES.sub("", terminal(item, colour=colour, width=90))
    assert not re.findall(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", said)
    assert "\\x1b]0;owned\\x07" in said


@pytest.mark.parametrize("width", [1, 60, 80, 109, 110, 200])
@pytest.mark.parametrize("colour", [False, True])
def test_lines_fit(width, colour):
    for name in (STAFFORDSHIRE, SEVERAL):
        said = CODES.sub("", terminal(explained(name), colour=colour, width=width))
        words = re.findall(r"\S+", said)
        assert max(map(len, said.splitlines())) <= max(width, 40, max(map(len, words)) + 20)


def test_every_line_of_words_is_there_with_its_number():
    for name in FIXTURE_NAMES[::10]:
        item = explained(name)
        said = terminal(item, colour=False, width=80)
        numbers = {int(found) for found in re.findall(r"^ {0,3}(\d{1,4}) ", said, re.MULTILINE)}
        lines = re.split(r"\r\n|\r|\n", item.text)
        assert {number for number, line in enumerate(lines, start=1) if line.strip()} <= numbers, name


def test_with_rich_words_are_coloured_and_the_words_are_the_same():
    pytest.importorskip("rich")
    item = explained(STAFFORDSHIRE)
    coloured = terminal(item, colour=True, width=80)
    assert re.search(r"\x1b\[1;4;31mInadequate\x1b\[0m\x1b\[3;31m rating\x1b\[0m", coloured)
    bare = CODES.sub("", coloured)
    assert "[Inadequate" not in bare
    for words in ("two points", "in all", "Overall rating", "inferred: the total less the counts"):
        assert folded(words) in folded(bare)


def test_without_rich_marks_are_printed(monkeypatch):
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "rich" else find(name))
    item = damaged()
    assert terminal(item, colour=True, width=80) == terminal(item, colour=False, width=80)


def test_without_its_text_the_record_is_shown():
    item = explained(STAFFORDSHIRE)
    said = terminal(Explained("-", "", without_text(item.release)), colour=False, width=80)
    assert "the text is not at hand" in said
    assert "Overall rating     Inadequate" in said
