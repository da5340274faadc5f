"""Files that were cut short or damaged on their way: an error or a whole text, never part of one in silence."""

import random

import pytest

from hmip_parse import InputError, read
from tests.helpers import fixture_text
from tests.readers.rendering import FORMS, mail, new_site, old_site, pdf, word

TEXT = fixture_text("cheshire-2021")
MADE = {make.__name__: make(TEXT) for make in (old_site, new_site, word, pdf, mail)}


@pytest.mark.parametrize("form", MADE)
def test_a_file_that_is_cut_short_is_refused(form):
    raw = MADE[form]
    whole = read(raw).text
    refused = 0
    for twentieth in range(1, 20):
        try:
            document = read(raw[: len(raw) * twentieth // 20], name=f"release.{form}")
        except InputError:
            refused += 1
        else:
            assert document.text == whole
    assert refused >= 17


@pytest.mark.parametrize("form", FORMS)
def test_damage_gives_a_text_or_an_error(form):
    name, make = FORMS[form]
    raw = make(TEXT)
    chance = random.Random(form)  # noqa: S311 - the same damage each time
    outcomes = set()
    for _ in range(40):
        damaged = bytearray(raw)
        for _ in range(chance.choice([1, 10, 100])):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        try:
            outcomes.add(type(read(bytes(damaged), name=name).text))
        except InputError as error:
            outcomes.add(type(error))
    assert outcomes <= {str, InputError}
    assert InputError in outcomes or form in {"utf-16", "old site", "new site"}
