"""Two releases' values never mix when one is quoted in the other's notes."""

import collections
import functools

import pytest

from hmip_parse import ReleaseKind, parse
from tests.properties.changes import WRAPPED, quotation, with_note
from tests.properties.known_failures import MIXED
from tests.properties.strategies import FIXTURES
from tests.properties.test_cuts import field_of
from tests.properties.values import differences, values

STEPS = (7, 31, 64, 90)
"""How far down the list of releases the one that is quoted stands: four pairs for each release."""
FIELDS = (
    "kind sector headline body[] quotes[].speaker quotes[].role quotes[].text outcomes[].service.name outcomes[].service.kind "
    "outcomes[].service.region outcomes[].service.canonical outcomes[].rating outcomes[].score outcomes[].previous "
    "outcomes[].aspects[] recommendations published embargo fieldwork percentages[].value percentages[].text report_url media_email"
).split()


@functools.cache
def parsed(slug):
    return parse(FIXTURES[slug])


def releases():
    """The Inspectorate's own releases that have notes, in lines of their own; a wrapped text is spared a long line."""
    return [
        slug
        for slug in FIXTURES
        if parsed(slug).notes
        and parsed(slug).kind is not ReleaseKind.UNKNOWN
        and slug not in WRAPPED
        and "\n" in FIXTURES[slug].strip()
    ]


def field_group(path):
    """The field of `FIELDS` that a path is of."""
    field = field_of(path).removesuffix(".length")
    return next(
        (name for name in sorted(FIELDS, key=len, reverse=True) if field.startswith(name) or field + "[]" == name),
        field,
    )


@functools.cache
def mixed():
    """Every value that a quoted release changes, by field."""
    found = collections.defaultdict(list)
    names = releases()
    for index, slug in enumerate(names):
        for step in STEPS:
            other = names[(index + step) % len(names)]
            words = [parsed(other).headline, *parsed(other).body]
            for a_line_each in (False, True):
                note = quotation([paragraph for paragraph in words if paragraph], a_line_each=a_line_each)
                after = parse(with_note(FIXTURES[slug], len(parsed(slug).notes) + 1, note))
                changed = differences(
                    values(parsed(slug), without=("notes", "recalled")), values(after, without=("notes", "recalled"))
                )
                for path, (own, got) in changed.items():
                    found[field_group(path)].append(f"{slug}, quoting {other}: {path} is {got!r}, without {own!r}")
    return found


def field_cases():
    for field in FIELDS:
        reason = MIXED.get(field)
        yield pytest.param(field, marks=pytest.mark.xfail(reason=reason, strict=True) if reason else ())


@pytest.mark.parametrize("field", list(field_cases()))
def test_a_quoted_release_changes_no_value(field):
    """A release that quotes another in its notes has the values that it has without."""
    found = mixed().get(field, [])
    assert not found, f"{len(found)} values:\n" + "\n".join(found[:40])


def test_every_field_is_judged():
    assert set(mixed()) <= set(FIELDS), set(mixed()) - set(FIELDS)
    assert set(MIXED) <= set(FIELDS), "a known failure names no field"
