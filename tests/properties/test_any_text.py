"""What holds of every text, however damaged."""

import re

import pytest
from hypothesis import HealthCheck, assume, example, given, settings

from hmip_parse import parse
from tests.properties import invariants, strategies
from tests.properties.known_failures import ANY_TEXT
from tests.properties.strategies import FIXTURES
from tests.properties.values import differences, values

# The same examples in every run: a failure in CI is one that can be had again. `fuzz/` looks for new ones.
any_text = settings(
    derandomize=True,
    deadline=None,
    max_examples=250,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)

# Smallest texts that failed once, from here or from `fuzz/`: each is held against all properties from then on.
FOUND = {
    "a hyphen that is no ASCII at a line's end": (
        "d\nceived an overall rating of ‘Inadequate‐\nfollowing torate of Probation. Kingstgn,\n"
        "Richmints out of a possible 27,\nand"
    ),
    "a closing mark alone behind an attribution": "?\nMs Holloway added: â€™\n2.",
    "a closing mark before the end": ";\nMs Holloway added: â€™\nENDS",
    "a lone mark as a quotation's second paragraph": ", said “.\n“",
    "a label without a note": "2024\nNotes to editor\n1. ",
    "ENDS in a line, and nothing behind it": "ConstabularyDilysGarvey the officers ENDS",
    "a period of words run together": "this inspection between AprilandFebruary 2019\n",
}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            text, id=name, marks=pytest.mark.xfail(reason=ANY_TEXT[name], strict=True) if name in ANY_TEXT else ()
        )
        for name, text in FOUND.items()
    ],
)
def test_texts_that_failed_once(text):
    """Texts that once gave a false span or a value without words do so no more."""
    invariants.check_twins(text, invariants.check(text))


@pytest.mark.parametrize("text", FIXTURES.values(), ids=FIXTURES)
def test_fixtures(text):
    """Every fixture's record is sound in spans, words and JSON, and the same when it is read again."""
    invariants.check_twins(text, invariants.check(text))


@any_text
@example("")
@given(strategies.texts)
def test_parse_returns(text):
    """Every text gives a record."""
    parse(text)


@any_text
@given(strategies.texts)
def test_spans_slice_the_text(text):
    """Every span slices the caller's string and holds words."""
    invariants.check_spans(parse(text), text)


@any_text
@given(strategies.texts)
def test_words_carry_the_value(text):
    """The words that a value's spans cover carry the value."""
    invariants.check_words(parse(text), text)


@any_text
@given(strategies.texts)
def test_json_gives_the_record_back(text):
    """`from_dict(to_dict(r))` is `r`, evidence included, and the schema takes `to_dict(r)`."""
    # JSON writes the two halves of a character as it writes the character, and reads the character.
    assume(not re.search("[\ud800-\udbff][\udc00-\udfff]", text))
    invariants.check_json(parse(text))


@any_text
@given(strategies.texts)
def test_reading_again_gives_the_same(text):
    """The same text gives the same record, and with the line ends of Windows the same values."""
    invariants.check_twins(text, parse(text))


@settings(any_text, max_examples=100)
@given(strategies.composed, strategies.fixtures)
def test_texts_leave_no_trace(first, second):
    """What was parsed before has no influence on a record."""
    expected = values(parse(second))
    parse(first)
    assert not differences(values(parse(second)), expected)
