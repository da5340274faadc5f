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


def cases():
    for change in CHANGES:
        for slug in FIXTURES:
            if change in KEEP_LINES and slug in WRAPPED:
                continue
            if change == "straight-marks" and "â€" in FIXTURES[slug]:
                continue  # in UTF-8 that was read as Windows-1252, a curly mark may be the third byte of a dash
            reason = CHANGED.get((change, slug))
            yield pytest.param(
                change,
                slug,
                id=f"{change}-{slug}",
                marks=pytest.mark.xfail(reason=reason, strict=True) if reason else (),
            )


@pytest.mark.parametrize(("change", "slug"), list(cases()))
def test_a_change_of_form_changes_no_value(change, slug):
    """Straight marks, CRLF, single newlines, blank lines, wrapped lines, page chrome above or below: no value changes."""
    marks = change != "straight-marks"
    changed = parse(CHANGES[change](FIXTURES[slug]))
    assert differences(values(parsed(slug), marks=marks), values(changed, marks=marks)) == {}
    assert [d.code for d in changed.diagnostics] == [d.code for d in parsed(slug).diagnostics]


@pytest.mark.parametrize(
    "slug", [slug for slug in FIXTURES if parsed(slug).notes and parsed(slug).kind is not ReleaseKind.UNKNOWN]
)
@pytest.mark.parametrize("note", STANDING_NOTES)
def test_a_standing_note_changes_no_other_value(note, slug):
    """A note that stands below every release of the Inspectorate adds itself and changes no value."""
    before = parsed(slug)
    after = parse(with_note(FIXTURES[slug], len(before.notes) + 1, STANDING_NOTES[note]))
    assert differences(values(before, without=("notes",)), values(after, without=("notes",))) == {}
    assert [n.text for n in after.notes] == [*(n.text for n in before.notes), STANDING_NOTES[note]]


def test_known_failures_name_changes_and_fixtures():
    for change, slug in CHANGED:
        assert change in CHANGES, f"there is no change {change}"
        assert slug in FIXTURES, f"there is no fixture {slug}"
