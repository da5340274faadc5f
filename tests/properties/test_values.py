"""The properties' own tools: they see a fault where there is one."""

import datetime

import attrs
import pytest

from hmip_parse import Evidence, Percentage, Rating, Span, parse
from tests.helpers import release_text
from tests.properties import changes, invariants
from tests.properties.values import differences, placed, values, wrong_values

TEXT = release_text(
    lead="Dorset PDU has received an overall rating of ‘Good’ following an inspection by HM Inspectorate of Probation."
)
RELEASE = parse(TEXT)
WHOLE = placed(RELEASE)


def with_outcome(**changed):
    """The record with other values in its outcome."""
    return attrs.evolve(RELEASE, outcomes=(attrs.evolve(RELEASE.outcomes[0], **changed),))


def with_service(**changed):
    return with_outcome(service=attrs.evolve(RELEASE.outcomes[0].service, **changed))


@pytest.mark.parametrize(
    ("cut", "paths"),
    [
        (RELEASE, []),
        (with_outcome(rating=Rating.INADEQUATE), ["outcomes[dorset, pdu].rating"]),
        (with_outcome(rating=None), []),
        (
            with_service(name="Dors"),
            ["outcomes[dors, pdu].rating", "outcomes[dors, pdu].service.kind", "outcomes[dors, pdu].service.name"],
        ),
        (with_service(name="DORSET"), []),
        (attrs.evolve(RELEASE, report_url="hmip"), ["report_url"]),
        (attrs.evolve(RELEASE, headline=RELEASE.headline[:20]), []),
        (attrs.evolve(RELEASE, headline="Another"), ["headline"]),
        (attrs.evolve(RELEASE, published=datetime.date(2024, 3, 1)), ["published"]),
    ],
    ids=["same", "rating", "less", "name", "capitals", "address", "words cut", "other words", "date"],
)
def test_what_is_wrong(cut, paths):
    found = {wrong.path for wrong in wrong_values(cut, WHOLE, 9)}
    assert {path for path in found if "region" not in path} == set(paths)


@pytest.mark.parametrize(
    ("record", "message"),
    [
        (attrs.evolve(RELEASE, evidence=Evidence({"headline": (Span(5, 5),)})), "span outside"),
        (attrs.evolve(RELEASE, evidence=Evidence({"headline": (Span(0, len(TEXT) + 1),)})), "span outside"),
        (attrs.evolve(RELEASE, evidence=Evidence({"headline": (Span(9, 3),)})), "span outside"),
        (attrs.evolve(RELEASE, evidence=Evidence({"headline": (Span(7, 8),)})), "blank span"),
    ],
    ids=["empty", "too long", "inverted", "blank"],
)
def test_a_false_span_is_seen(record, message):
    with pytest.raises(AssertionError, match=message):
        invariants.check_spans(record, TEXT)


@pytest.mark.parametrize(
    "record",
    [
        attrs.evolve(RELEASE, headline="Another headline"),
        attrs.evolve(RELEASE, published=datetime.date(2023, 5, 14)),
        with_outcome(rating=Rating.INADEQUATE),
        with_service(name="Surrey"),
        attrs.evolve(RELEASE, recommendations=attrs.evolve(RELEASE.recommendations, total=4)),
    ],
    ids=["words", "date", "rating", "name", "number"],
)
def test_a_value_that_its_words_do_not_carry_is_seen(record):
    with pytest.raises(AssertionError, match="other words"):
        invariants.check_words(record, TEXT)


def test_a_record_that_json_changes_is_seen():
    with pytest.raises(AssertionError, match="not plain JSON"):
        invariants.check_json(attrs.evolve(RELEASE, percentages=(Percentage(float("nan"), "x"),)))


def test_differences_name_what_changed():
    assert differences(values(RELEASE), values(RELEASE)) == {}
    changed = differences(values(RELEASE), values(with_outcome(rating=None)))
    assert changed == {"outcomes[0].rating": ("Good", None)}


@pytest.mark.parametrize("change", changes.CHANGES)
def test_every_change_changes_the_text(change):
    assert changes.CHANGES[change](TEXT) != TEXT


def test_wrapped_lines_lose_no_word():
    for width in changes.WIDTHS:
        wrapped = changes.wrapped(TEXT, width)
        assert wrapped.split() == TEXT.split()
        assert max(len(line) for line in wrapped.split("\n") if " " in line) <= width
