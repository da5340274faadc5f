"""Cutting a text at any character never makes a wrong value appear; `values.wrong_values` says what is wrong."""

import collections
import functools
import os
import random
import re

import pytest

from hmip_parse import parse
from tests.properties.known_failures import CUT
from tests.properties.strategies import FIXTURES
from tests.properties.values import line_of, placed, risky_cuts, wrong_values

SAMPLED = 6
"""Cuts a fixture at random places, besides those inside and around what its values were read from."""
FOUND = {"case-2023-bendall": (83,), "bellchester-2019": (284,)}
"""Cuts that misled once, and that no rule above finds."""
EVERY_CUT = "HMIP_PARSE_EVERY_CUT"
"""With this variable set, fixtures are cut at every character: four minutes and more."""

FIELDS = (
    "kind sector headline body@ quotes[].speaker quotes[].role quotes[].text notes[].label notes[].text outcomes[].service.name "
    "outcomes[].service.kind outcomes[].service.region outcomes[].rating outcomes[].score.points outcomes[].score.out_of "
    "outcomes[].previous.rating outcomes[].previous.year outcomes[].aspects[].aspect outcomes[].aspects[].grade "
    "outcomes[].aspects[].rating recalled[].service.name recalled[].service.kind recalled[].service.region "
    "recalled[].rating recalled[].score.points recalled[].score.out_of recalled[].previous.rating recalled[].previous.year "
    "recalled[].aspects[].aspect recalled[].aspects[].grade recalled[].aspects[].rating "
    "recommendations.total recommendations.counts[].recipient recommendations.counts[].level recommendations.counts[].count "
    "published embargo fieldwork.start fieldwork.end fieldwork.precision percentages[].value percentages[].text report_url media_email"
).split()
_INSIDE = re.compile(r"\[[^\[\]]*\]|(?<=@)\d+")


def field_of(path):
    """The field that a path is of: 'quotes[@713].role' is of 'quotes[].role'."""
    return _INSIDE.sub(lambda found: "[]" if found[0].startswith("[") else "", path)


def cuts(slug):
    """Where a fixture is cut."""
    text = FIXTURES[slug]
    if os.environ.get(EVERY_CUT):
        return range(len(text))
    chance = random.Random(slug)  # noqa: S311 - no secret
    sampled = (chance.randrange(len(text)) for _ in range(SAMPLED))
    return sorted({*risky_cuts(text, parse(text)), *sampled, *FOUND.get(slug, ())})


@functools.cache
def wrong_by_field():
    """Every wrong value that a cut of a fixture gives, by field: the first cut of each."""
    found = collections.defaultdict(dict)
    for slug, text in FIXTURES.items():
        whole = placed(parse(text))
        for length in cuts(slug):
            for wrong in wrong_values(parse(text[:length]), whole, length):
                found[field_of(wrong.path)].setdefault((slug, wrong.path, wrong.value), wrong)
    return found


def field_cases():
    for field in FIELDS:
        reason = CUT.get(field)
        yield pytest.param(field, marks=pytest.mark.xfail(reason=reason, strict=True) if reason else ())


@pytest.mark.xdist_group("cuts")  # one process makes the cuts, and each field is asked of them
@pytest.mark.parametrize("field", list(field_cases()))
def test_a_cut_makes_no_wrong_value(field):
    """Whatever is missing at its end, a text never states a value that the whole text contradicts or does not have."""
    found = [
        f"{slug}, cut in line {line_of(FIXTURES[slug], wrong.length)} at {wrong.length}: {wrong.value!r}, whole {wrong.whole!r}"
        for (slug, *_), wrong in wrong_by_field().get(field, {}).items()
    ]
    assert not found, f"{len(found)} wrong values:\n" + "\n".join(found[:40])


@pytest.mark.xdist_group("cuts")
def test_every_field_is_judged():
    assert set(wrong_by_field()) <= set(FIELDS), "a field is missing from FIELDS"
    assert set(CUT) <= set(FIELDS), "a known failure names no field"
    seen = {field_of(path) for text in FIXTURES.values() for path in placed(parse(text))}
    assert seen <= set(FIELDS), seen - set(FIELDS)
