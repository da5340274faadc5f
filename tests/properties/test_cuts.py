"""Cutting a text at any character never makes a wrong value appear; `values.wrong_values` says what is wrong."""

import collections
import os
import random
import re

import pytest

from hmip_parse import parse
from tests.properties.known_failures import CUT
from tests.properties.strategies import FIXTURES
from tests.properties.values import line_of, placed, risky_cuts, wrong_values

SAMPLED = 6
"""Cuts a fixture at random places, besides every other one of those inside and around what its values were read from."""
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
    risky = risky_cuts(text, parse(text))[len(slug) % 2 :: 2]
    return sorted({*risky, *sampled, *FOUND.get(slug, ())})


def known(slug):
    """The fields of a fixture that some cut is known to make wrong."""
    return {field for field, (_, slugs) in CUT.items() if slug in slugs.split()}


@pytest.mark.parametrize("slug", FIXTURES)
def test_a_cut_makes_no_wrong_value(slug):
    """Whatever is missing at its end, a text never states a value that the whole text contradicts or does not have."""
    text, found = FIXTURES[slug], collections.defaultdict(list)
    whole = placed(parse(text))
    for length in cuts(slug):
        for wrong in wrong_values(parse(text[:length]), whole, length):
            found[field_of(wrong.path)].append(
                f"cut in line {line_of(text, length)} at {length}: {wrong.path} {wrong.value!r}, whole {wrong.whole!r}"
            )
    assert set(found) <= set(FIELDS), "a field is missing from FIELDS"
    # What is known to go wrong, and nothing else: what is mended has to leave the list.
    assert found.keys() == known(slug), "\n".join(line for lines in found.values() for line in lines)


def test_every_field_is_judged():
    assert set(CUT) <= set(FIELDS), "a known failure names no field"
    assert {slug for _, slugs in CUT.values() for slug in slugs.split()} <= set(FIXTURES), (
        "a known failure names no fixture"
    )
    seen = {field_of(path) for text in FIXTURES.values() for path in placed(parse(text))}
    assert seen <= set(FIELDS), seen - set(FIELDS)
