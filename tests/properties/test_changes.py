"""Metamorphic properties over all fixtures: what a reader would not notice changes no value."""

import functools

import pytest

from hmip_parse import ReleaseKind, parse
from tests.properties.changes import CHANGES, KEEP_LINES, STANDING_NOTES, WRAPPED, with_note
from tests.properties.known_failures import CHANGED
from tests.properties.strategies import FIXTURES
from tests.properties.values import differences, values


@functools.cache
def parsed(slug):
    return parse(FIXTURES[slug])


def changes_of(slug):
    """The changes that a fixture can undergo."""
    for change in CHANGES:
        if change in KEEP_LINES and slug in WRAPPED:
            continue
        if change == "straight-marks" and "â€" in FIXTURES[slug]:
            continue  # in UTF-8 that was read as Windows-1252, a curly mark may be the third byte of a dash
        yield change


@pytest.mark.parametrize("slug", FIXTURES)
def test_a_change_of_form_changes_no_value(slug):
    """Straight marks, CRLF, single newlines, blank lines, wrapped lines, page chrome above or below: no value changes."""
    wrong = {}
    for change in changes_of(slug):
        marks = change != "straight-marks"
        changed = parse(CHANGES[change](FIXTURES[slug]))
        found = differences(values(parsed(slug), marks=marks), values(changed, marks=marks))
        codes = [[d.code for d in release.diagnostics] for release in (parsed(slug), changed)]
        if found or codes[0] != codes[1]:
            wrong[change] = found or codes
    # What is known to change, and nothing else: what is mended has to leave the list.
    assert wrong.keys() == {change for change, known in CHANGED if known == slug}, wrong


@pytest.mark.parametrize(
    "slug", [slug for slug in FIXTURES if parsed(slug).notes and parsed(slug).kind is not ReleaseKind.UNKNOWN]
)
def test_a_standing_note_changes_no_other_value(slug):
    """A note that stands below every release of the Inspectorate adds itself and changes no value."""
    before = parsed(slug)
    for note in STANDING_NOTES.values():
        after = parse(with_note(FIXTURES[slug], len(before.notes) + 1, note))
        assert differences(values(before, without=("notes",)), values(after, without=("notes",))) == {}
        assert [n.text for n in after.notes] == [*(n.text for n in before.notes), note]


def test_known_failures_name_changes_and_fixtures():
    for change, slug in CHANGED:
        assert change in CHANGES, f"there is no change {change}"
        assert slug in FIXTURES, f"there is no fixture {slug}"
