"""A value as one cell of a table, and as JSON."""

import datetime

import attrs
import pytest

from hmip_parse import Evidence, Span, parse, records
from hmip_parse.cli.cells import cell
from hmip_parse.codec import plain
from hmip_parse.records import (
    AspectRating,
    Diagnostic,
    Note,
    Outcome,
    Percentage,
    Period,
    PreviousRating,
    Quote,
    RecommendationCount,
    Recommendations,
    Release,
    Score,
    Service,
)
from hmip_parse.terms import Level, Precision, Rating, ServiceKind, Severity
from tests.cli.common import TEXT

RELEASE = parse(TEXT)
SALFORD = Service("Salford", ServiceKind.APPROVED_PREMISES)
FIRST, LAST = datetime.date(2022, 6, 1), datetime.date(2022, 6, 30)
TO_PDU = RecommendationCount("Essex North PDU", Level.LOCAL, 5)
TO_REGION = RecommendationCount("East of England", Level.REGIONAL, 2)
CASES = [
    (None, ""),
    ("a", "a"),
    (2.5, "2.5"),
    (Rating.GOOD, "Good"),
    (["Good", None, "Inadequate"], "Good||Inadequate"),
    ([], ""),
    ([[1, None], [3]], "1||3"),
    (FIRST, "2022-06-01"),
    (Score(9, 27), "9/27"),
    (Score(9), "9/?"),
    ([Score(9, 27), None, Score(0, 27)], "9/27||0/27"),
    (Period(FIRST, LAST, Precision.MONTH), "2022-06-01 to 2022-06-30"),
    (Period(FIRST, FIRST, Precision.DAY), "2022-06-01"),
    (SALFORD, "Salford (approved premises)"),
    (Outcome(SALFORD), "Salford (approved premises)"),
    (Outcome(SALFORD, Rating.GOOD), "Salford (approved premises): Good"),
    (Outcome(SALFORD, None, Score(9, 27)), "Salford (approved premises): 9/27"),
    (Outcome(SALFORD, Rating.GOOD, Score(19, 27)), "Salford (approved premises): Good, 19/27"),
    (PreviousRating(Rating.INADEQUATE, 2019), "Inadequate, 2019"),
    (PreviousRating(None, 2019), "2019"),
    (PreviousRating(Rating.INADEQUATE), "Inadequate"),
    (AspectRating("staffing", "satisfactory"), "staffing: satisfactory"),
    (TO_PDU, "5 for Essex North PDU"),
    (Recommendations(7, (TO_PDU, TO_REGION), 0), "7 in all: 5 for Essex North PDU, 2 for East of England"),
    (Recommendations(6, (TO_PDU,), 1), "6 in all: 5 for Essex North PDU, 1 unallocated"),
    (Recommendations(6), "6 in all"),
    (Recommendations(None, (TO_PDU,)), "5 for Essex North PDU"),
    (Quote("Sue McAllister", "Director", "We ‘must’."), "Sue McAllister, Director: “We ‘must’.”"),
    (Quote("Sue McAllister", None, "We must."), "Sue McAllister: “We must.”"),
    (Quote(None, None, "We must."), "“We must.”"),
    (Note("1", "The report"), "1 The report"),
    (Note(None, "The report"), "The report"),
    (Percentage(42.5, "42.5% of them"), "42.5%"),
    (Diagnostic("text-empty", Severity.ERROR, None, "no words"), "error text-empty: no words"),
    (Diagnostic("two-scores", Severity.WARNING, "outcomes[0]", "two"), "warning two-scores: two (outcomes[0])"),
    (Evidence({"points": (Span(3, 4), Span(9, 10)), "out_of": (Span(6, 8),)}), "points 3:4, 9:10; out_of 6:8"),
    (Evidence(), ""),
]


@pytest.mark.parametrize(("value", "shown"), CASES)
def test_a_value_in_one_cell(value, shown):
    assert cell(value) == shown


def test_every_kind_of_record_has_its_words():
    classes = {value for value in vars(records).values() if attrs.has(value)}
    assert {type(value) for value, _ in CASES} >= classes - {Release}


@pytest.mark.parametrize(
    ("value", "json"),
    [
        (RELEASE.score, RELEASE.to_dict()["outcomes"][0]["score"]),
        (RELEASE.fieldwork, RELEASE.to_dict()["fieldwork"]),
        (list(RELEASE.notes), RELEASE.to_dict()["notes"]),
        (RELEASE.score.evidence, RELEASE.to_dict()["outcomes"][0]["score"]["evidence"]),
        (RELEASE.published, "2021-12-14"),
        ([None, 3], [None, 3]),
    ],
)
def test_json_has_the_record_as_it_is(value, json):
    assert plain(value) == json
