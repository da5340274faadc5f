"""A phrase without the words that only lead into it or out of it. S is a service, R a rating."""

import re

import pytest

from hmip_parse.linking.trimming import last, stripped, trimmed


@pytest.mark.parametrize(
    ("phrase", "left"),
    [
        ("staffing", "staffing"),
        (" , 'staffing',", "staffing"),
        ("but staffing", "staffing"),
        ("while, staffing", "while, staffing"),
        ("and once again, under its new management, staffing", "staffing"),
        ("that team", "that team"),
        ("that staffing", "staffing"),
        ("for the third time in a row, staffing", "staffing"),
        (" -", ""),
    ],
)
def test_marks_and_conjunctions_go(phrase, left):
    text = f"R. {phrase}R"
    start, end = stripped(text, 3, 3 + len(phrase))
    assert text[start:end] == left


@pytest.mark.parametrize(
    ("phrase", "left"),
    [
        ("the leadership", "leadership"),
        ("the area", "the area"),
        ("the work", "the work"),
        ("inspectors also looked at the service's resettlement work", "resettlement work"),
        ("inspectors examined planning and praised staffing", "staffing"),
        ("its rating for staffing", "staffing"),
        ("the verdict on the leadership", "leadership"),
        ("here, the unit's staffing", "staffing"),
        ("at S, the planning", "planning"),
        ("S's planning", "planning"),
        ("planning that we inspected", "planning"),
        ("resettlement work, which", "resettlement work"),
        ("advice to courts was the only area to", "advice to courts"),
        ("planning is the best standard of the nine that", "planning"),
        ("the support for children leaving custody", "support for children leaving custody"),  # alone it names nothing
        ("resettlement for children leaving custody", "resettlement"),
        ("staffing there", "staffing"),
        ("and staffing,", "staffing"),
    ],
)
def test_what_leads_in_and_out_goes(phrase, left):
    text = f"R. {phrase} R"
    start, end = trimmed(text, 3, 3 + len(phrase))
    assert text[start:end] == left


@pytest.mark.parametrize(("start", "end", "at"), [(0, 9, 6), (0, 6, 3), (3, 5, 3), (7, 9, None), (0, 0, None)])
def test_the_last_match_of_a_range(start, end, at):
    found = last(re.compile("ab"), "ab.ab.ab.", end, start)
    assert (found and found.start()) == at
