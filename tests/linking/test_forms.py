"""Every row of the table of forms decides its own example."""

import re

import pytest

from hmip_parse.linking import matching, notation
from hmip_parse.linking.forms import FORMS, HEADLINE_FORMS, Decision

SERVICE = re.compile(r"\b(?:[AB]|Northwick) (?:PDU|YOS|YJS|YOT|probation service|Youth Justice Service)\b")
RATING = re.compile(
    r"‘(?:outstanding|good|inadequate|requir\w+ improvement)’|\brequire[sd] improvement\b|\b(?:good|inadequate)\b(?! foundation)"
)


def skeletons(example):
    """The example as a skeleton, and where its ratings stand."""
    text = SERVICE.sub("\0", example).replace("two areas of Wales", "\1").lower().replace("\0", "S").replace("\1", "G")
    text = RATING.sub("R", text)
    text = text.replace("’", "'").replace("–", "-")
    return text, [match.start() for match in re.finditer("R", text)]


def decide(text, at, *, headline=False):
    table = matching.table(headline=headline)
    return table.decide(table.candidates(text), text, at)


def rows():
    for number, row in enumerate(FORMS):
        yield pytest.param(row, number, False, id=f"{number}-{row.decision.name.lower()}")
    for number, row in enumerate(HEADLINE_FORMS):
        if row not in FORMS:
            yield pytest.param(row, number, True, id=f"headline-{number}")


@pytest.mark.parametrize(("row", "number", "headline"), list(rows()))
def test_row_decides_its_example(row, number, headline):
    text, places = skeletons(row.example)
    assert places, "the example holds no rating"
    row_ = matching.table(headline=headline).rows[number]
    before, behind = row_.before, row_.behind
    fits = [
        at
        for at in places
        if (before is None or before.search(text[:at])) and (behind is None or behind.match(text[at + 1 :]))
    ]
    assert fits, f"the row does not fit its own example: {text}"
    assert any(decide(text, at, headline=headline)[0] is row.decision for at in fits), text


@pytest.mark.parametrize(
    ("form", "text", "fits"),
    [
        ("rated [as] R", "the unit was rated as R", True),
        ("rated [as] R", "the unit was rated R", True),
        ("rated [as] R", "the unit was narrated R", False),
        ("S < [both] rated R", "A (both rated R)".replace("A", "S"), True),
        ("S < [both] rated R", "S (rated R)", True),
        ("N aspects … R", "three aspects were rated R", True),
        ("N aspects … R", "some aspects were rated R", False),
        ("rated ~ R", "rated S as R", False),
        ("separately [as|, as] R", "separately, as R", True),
        ("^ in Y , … R", "in march 2019, it was R", True),
        ("^ in Y , … R", "back in 2019, it was R", False),
    ],
)
def test_notation(form, text, fits):
    left, _ = notation.sides(form)
    at = text.rindex("R")
    assert bool(notation.before(left).search(text[:at])) is fits


def test_nothing_is_decided_without_a_form():
    text = "R colours were seen"
    assert decide(text, 0) == (None, None)


def test_year_of_a_form():
    text = "they received an R rating in march 2020."
    assert decide(text, text.index("R")) == (Decision.PREVIOUS, 2020)
