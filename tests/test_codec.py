"""Records to plain JSON types and back, and the errors that say where a dictionary is wrong."""

import copy
import datetime
import enum
import json
from typing import Any

import attrs
import pytest

from hmip_parse import (
    AspectRating,
    Diagnostic,
    Evidence,
    Level,
    Note,
    Outcome,
    Percentage,
    Period,
    Precision,
    PreviousRating,
    Quote,
    Rating,
    RecommendationCount,
    Recommendations,
    RecordError,
    Release,
    ReleaseKind,
    Score,
    Sector,
    Service,
    ServiceKind,
    Severity,
    Span,
    __version__,
    parse,
)
from hmip_parse.codec import from_plain
from hmip_parse.version import SCHEMA_VERSION
from tests.helpers import FIXTURE_NAMES, fixture_text, release_text

FULL = Release(
    ReleaseKind.INSPECTION,
    Sector.ADULT,
    "Dorset PDU rated ‘Good’ – “well led”",
    ("A first paragraph.", "A second one, with a lone \\ and a \t in it."),
    (
        Quote(
            "Petra Holloway",
            "Chief Inspector of Probation",
            "One paragraph.\n\nAnother.",
            evidence=Evidence({"text": (Span(1, 4), Span(6, 9))}),
        ),
        Quote(None, None, "Nobody in particular said so."),
    ),
    (Note("1", "A note."), Note(None, "A note without a label.")),
    (
        Outcome(
            Service("Dorset", ServiceKind.PDU, "South West", "Dorset", evidence=Evidence({"name": (Span(0, 6),)})),
            Rating.GOOD,
            Score(13, 21, evidence=Evidence({"points": (Span(3, 5),)})),
            PreviousRating(Rating.INADEQUATE, 2022),
            (AspectRating("court work", "Outstanding", Rating.OUTSTANDING), AspectRating("governance", "satisfactory")),
            evidence=Evidence({"rating": (Span(20, 24), Span(99, 103))}),
        ),
    ),
    (Outcome(Service("Devon and Torbay", ServiceKind.PDU), Rating.REQUIRES_IMPROVEMENT, Score(4)),),
    Recommendations(7, (RecommendationCount("Dorset PDU", Level.LOCAL, 5),), 2),
    datetime.date(2024, 3, 14),
    datetime.datetime(2024, 3, 14, 0, 1, tzinfo=datetime.UTC),
    Period(datetime.date(2023, 11, 1), datetime.date(2023, 11, 30), Precision.MONTH),
    (Percentage(42.5, "42.5% of plans"), Percentage(9.0, "nine per cent of people")),
    "hmiprobation.example.gov.uk",
    "press.example@hmiprobation.example.gov.uk",
    (Diagnostic("unit-unknown", Severity.INFO, None, "no such unit"),),
    "0123abcd",
    evidence=Evidence({"headline": (Span(0, 30),), "body": (Span(32, 50), Span(52, 90))}),
)
HAND_MADE = {"full": FULL, "least": Release(ReleaseKind.UNKNOWN)}
PLAIN = (str, int, float, bool, type(None))


def releases():
    for name, release in HAND_MADE.items():
        yield pytest.param(release, id=name)
    for name in FIXTURE_NAMES:
        yield pytest.param(parse(fixture_text(name)), id=name)
    yield pytest.param(parse(""), id="empty-text")
    yield pytest.param(parse("lone \ud800 surrogate"), id="surrogate")


def same_evidence(one: Any, other: Any) -> bool:
    """Whether two equal records agree in their evidence, all the way down."""
    if isinstance(one, tuple):
        return all(same_evidence(a, b) for a, b in zip(one, other, strict=True))
    if not attrs.has(type(one)):
        return True
    return one.evidence == other.evidence and all(
        same_evidence(getattr(one, field.name), getattr(other, field.name)) for field in attrs.fields(type(one))
    )


@pytest.mark.parametrize("release", list(releases()))
def test_round_trip_gives_an_equal_record_with_equal_evidence(release):
    back = Release.from_dict(release.to_dict())
    assert back == release
    assert same_evidence(back, release)


@pytest.mark.parametrize("release", list(releases()))
def test_round_trip_through_json_text(release):
    plain = release.to_dict()
    back = Release.from_dict(json.loads(json.dumps(plain)))
    assert back == release
    assert same_evidence(back, release)
    assert back.to_dict() == plain


@pytest.mark.parametrize("release", list(releases()))
def test_a_dictionary_holds_plain_types_only(release):
    def check(value: Any) -> None:
        if isinstance(value, dict):
            assert all(type(key) is str for key in value)
            for item in value.values():
                check(item)
        elif isinstance(value, list):
            for item in value:
                check(item)
        else:
            assert type(value) in PLAIN
            assert not isinstance(value, enum.Enum)

    check(release.to_dict())


@pytest.mark.parametrize("release", list(releases()))
def test_every_key_is_always_present(release):
    def check(record: Any, plain: Any) -> None:
        if isinstance(record, tuple):
            for item, value in zip(record, plain, strict=True):
                check(item, value)
        elif attrs.has(type(record)):
            names = [field.name for field in attrs.fields(type(record))]
            assert [name for name in plain if name not in {"schema_version", "parser_version"}] == names
            for name in names:
                if name != "evidence":
                    check(getattr(record, name), plain[name])

    check(release, release.to_dict())


@pytest.mark.parametrize("release", list(releases()))
def test_versions_stand_in_every_dictionary(release):
    plain = release.to_dict()
    assert plain["schema_version"] == SCHEMA_VERSION
    assert plain["parser_version"] == __version__
    assert plain["parser_version"].count(".") == 2  # a bare '1.0' is taken for a number by table readers


def test_the_shape_is_that_of_the_documentation():
    plain = FULL.to_dict()
    assert plain["kind"] == "inspection"
    assert plain["sector"] == "adult"
    assert plain["published"] == "2024-03-14"
    assert plain["embargo"] == "2024-03-14T00:01:00+00:00"
    assert plain["fieldwork"] == {"start": "2023-11-01", "end": "2023-11-30", "precision": "month", "evidence": {}}
    assert plain["evidence"]["body"] == [[32, 50], [52, 90]]
    assert plain["outcomes"][0] == {
        "service": {
            "name": "Dorset",
            "kind": "pdu",
            "region": "South West",
            "canonical": "Dorset",
            "evidence": {"name": [[0, 6]]},
        },
        "rating": "Good",
        "score": {"points": 13, "out_of": 21, "evidence": {"points": [[3, 5]]}},
        "previous": {"rating": "Inadequate", "year": 2022, "evidence": {}},
        "aspects": [
            {"aspect": "court work", "grade": "Outstanding", "rating": "Outstanding", "evidence": {}},
            {"aspect": "governance", "grade": "satisfactory", "rating": None, "evidence": {}},
        ],
        "evidence": {"rating": [[20, 24], [99, 103]]},
    }
    assert plain["recalled"][0]["score"] == {"points": 4, "out_of": None, "evidence": {}}
    assert plain["recommendations"]["counts"] == [
        {"recipient": "Dorset PDU", "level": "local", "count": 5, "evidence": {}}
    ]
    assert plain["diagnostics"] == [
        {"code": "unit-unknown", "severity": "info", "field": None, "message": "no such unit", "evidence": {}}
    ]


def test_summer_time_stands_in_the_embargo():
    text = release_text().replace("14 March 2024", "14 August 2024")
    assert parse(text).to_dict()["embargo"] == "2024-08-14T00:01:00+01:00"


@pytest.mark.xfail(strict=True, reason="an embargo in the hour that the clocks skip comes back an hour later")
def test_an_embargo_that_no_clock_shows_comes_back_equal():
    release = parse(release_text().replace("14 March 2024 00.01", "31 March 2024 01.30"))
    assert Release.from_dict(release.to_dict()) == release


def test_to_dict_gives_a_new_dictionary_each_time():
    plain = FULL.to_dict()
    plain["outcomes"][0]["service"]["name"] = "Devon"
    plain["evidence"].clear()
    assert FULL.to_dict()["outcomes"][0]["service"]["name"] == "Dorset"
    assert FULL.to_dict()["evidence"]


def test_a_release_is_equal_though_versions_are_left_out():
    plain = FULL.to_dict()
    del plain["parser_version"]
    assert Release.from_dict(plain) == FULL


def test_a_whole_number_is_a_percentage_too():
    plain = FULL.to_dict()
    plain["percentages"][0]["value"] = 42
    (first, _) = Release.from_dict(plain).percentages
    assert first.value == 42.0
    assert type(first.value) is float


def test_tuples_and_other_mappings_are_taken():
    plain = FULL.to_dict()
    plain["body"] = tuple(plain["body"])
    assert Release.from_dict(plain) == FULL


GONE = object()


def changed(path: tuple[str | int, ...], value: Any) -> dict[str, Any]:
    """The full dictionary with one value put in, or taken out."""
    plain = copy.deepcopy(FULL.to_dict())
    at: Any = plain
    for step in path[:-1]:
        at = at[step]
    if value is GONE:
        del at[path[-1]]
    else:
        at[path[-1]] = value
    return plain


WRONG = [
    # id, path, value, path in the error, words in the message
    ("enum-kind", ("kind",), "inspektion", "kind", ["inspektion", "regional_inspection"]),
    ("enum-kind-null", ("kind",), None, "kind", ["expected one of", "None"]),
    ("enum-kind-list", ("kind",), ["inspection"], "kind", ["expected one of"]),
    ("enum-sector-case", ("sector",), "Adult", "sector", ["adult, youth", "'Adult'"]),
    ("enum-rating-case", ("outcomes", 0, "rating"), "good", "outcomes[0].rating", ["Requires improvement", "'good'"]),
    (
        "enum-service",
        ("recalled", 0, "service", "kind"),
        "PDU",
        "recalled[0].service.kind",
        ["approved_premises", "'PDU'"],
    ),
    (
        "enum-aspect",
        ("outcomes", 0, "aspects", 1, "rating"),
        "satisfactory",
        "outcomes[0].aspects[1].rating",
        ["Inadequate"],
    ),
    ("enum-level", ("recommendations", "counts", 0, "level"), "city", "recommendations.counts[0].level", ["regional"]),
    ("enum-precision", ("fieldwork", "precision"), "week", "fieldwork.precision", ["day, month"]),
    ("enum-severity", ("diagnostics", 0, "severity"), "fatal", "diagnostics[0].severity", ["error, warning, info"]),
    ("missing-at-top", ("headline",), GONE, "", ["lacks headline"]),
    ("missing-evidence", ("evidence",), GONE, "", ["lacks evidence"]),
    ("missing-inside", ("outcomes", 0, "score", "out_of"), GONE, "outcomes[0].score", ["Score lacks out_of"]),
    ("missing-in-list", ("notes", 1, "label"), GONE, "notes[1]", ["Note lacks label"]),
    ("unknown-at-top", ("remarks",), "none", "", ["no field remarks"]),
    (
        "unknown-inside",
        ("outcomes", 0, "service", "town"),
        "Poole",
        "outcomes[0].service",
        ["Service has no field town"],
    ),
    ("version-inside", ("fieldwork", "schema_version"), "1.0.0", "fieldwork", ["no field schema_version"]),
    ("type-headline", ("headline",), 7, "headline", ["expected str", "int 7"]),
    ("type-headline-null", ("headline",), None, "headline", ["expected str", "None"]),
    ("type-body", ("body",), "one paragraph", "body", ["expected a list", "str"]),
    ("type-paragraph", ("body", 1), 3, "body[1]", ["expected str", "3"]),
    ("type-outcomes", ("outcomes",), {}, "outcomes", ["expected a list"]),
    ("type-outcome", ("outcomes", 0), ["Dorset"], "outcomes[0]", ["expected an object for Outcome"]),
    ("type-service-null", ("outcomes", 0, "service"), None, "outcomes[0].service", ["expected an object for Service"]),
    ("type-points", ("outcomes", 0, "score", "points"), "13", "outcomes[0].score.points", ["expected int", "'13'"]),
    (
        "type-points-float",
        ("outcomes", 0, "score", "points"),
        13.0,
        "outcomes[0].score.points",
        ["expected int", "13.0"],
    ),
    (
        "type-points-bool",
        ("outcomes", 0, "score", "points"),
        True,
        "outcomes[0].score.points",
        ["expected int", "True"],
    ),
    ("type-year", ("outcomes", 0, "previous", "year"), "2022", "outcomes[0].previous.year", ["expected int"]),
    ("type-value", ("percentages", 0, "value"), "42.5", "percentages[0].value", ["expected float", "'42.5'"]),
    ("type-value-bool", ("percentages", 0, "value"), True, "percentages[0].value", ["expected float"]),
    ("type-total", ("recommendations", "total"), [7], "recommendations.total", ["expected int"]),
    ("date-words", ("published",), "14 March 2024", "published", ["ISO 8601 date", "14 March 2024"]),
    ("date-impossible", ("published",), "2024-02-30", "published", ["ISO 8601 date"]),
    ("date-number", ("published",), 20240314, "published", ["ISO 8601 date", "int"]),
    ("date-null-inside", ("fieldwork", "end"), None, "fieldwork.end", ["ISO 8601 date"]),
    ("date-with-time", ("published",), "2024-03-14T00:01:00+00:00", "published", ["ISO 8601 date"]),
    ("moment-words", ("embargo",), "midnight", "embargo", ["ISO 8601 datetime", "midnight"]),
    ("moment-impossible", ("embargo",), "2024-03-14T25:01:00+00:00", "embargo", ["ISO 8601 datetime"]),
    ("evidence-null", ("evidence",), None, "evidence", ["[start, end]"]),
    ("evidence-list", ("evidence",), [[0, 4]], "evidence", ["[start, end]"]),
    ("evidence-bare-span", ("evidence", "headline"), [0, 30], "evidence", ["[start, end]"]),
    ("evidence-one-end", ("evidence", "headline"), [[0]], "evidence", ["[start, end]"]),
    ("evidence-three", ("evidence", "headline"), [[0, 1, 2]], "evidence", ["[start, end]"]),
    ("evidence-words", ("evidence", "headline"), [["a", "b"]], "evidence", ["[start, end]"]),
    ("evidence-nulls", ("outcomes", 0, "evidence", "rating"), [[None, 4]], "outcomes[0].evidence", ["[start, end]"]),
]


@pytest.mark.parametrize(("path", "value", "where", "words"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG])
def test_a_wrong_dictionary_is_refused_with_the_place(path, value, where, words):
    with pytest.raises(RecordError) as caught:
        Release.from_dict(changed(path, value))
    assert caught.value.path == where
    for word in words:
        assert word in str(caught.value)


OUTSIDE = [
    ("evidence-pair-in-a-string", ("evidence", "headline"), ["12"], "evidence"),
    ("evidence-digits-as-strings", ("evidence", "headline"), [["1", "2"]], "evidence"),
    ("evidence-broken-numbers", ("evidence", "headline"), [[0.5, 3.9]], "evidence"),
    ("evidence-negative", ("evidence", "headline"), [[-3, 4]], "evidence"),
    ("embargo-without-a-zone", ("embargo",), "2024-03-14T00:01:00", "embargo"),
    ("embargo-without-a-time", ("embargo",), "2024-03-14", "embargo"),
]


@pytest.mark.parametrize(("path", "value", "where"), [row[1:] for row in OUTSIDE], ids=[row[0] for row in OUTSIDE])
def test_a_value_outside_the_schema_is_refused(path, value, where):
    with pytest.raises(RecordError) as caught:
        Release.from_dict(changed(path, value))
    assert caught.value.path == where


@pytest.mark.parametrize("data", [None, [], "release", 7], ids=repr)
def test_what_is_no_mapping_is_refused(data):
    with pytest.raises(RecordError, match="expected an object for Release"):
        Release.from_dict(data)


def test_an_empty_dictionary_names_all_that_it_lacks():
    with pytest.raises(RecordError) as caught:
        Release.from_dict({})
    for name in ("kind", "headline", "outcomes", "evidence"):
        assert name in caught.value.reason


def test_a_long_wrong_value_is_cut_in_the_message():
    with pytest.raises(RecordError) as caught:
        Release.from_dict(changed(("kind",), "x" * 10_000))
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    ("cls", "data", "said"),
    [
        (Score, [7, 21], "at the top: expected an object for Score, found list [7, 21]"),
        (Score, {}, "at the top: Score lacks points, out_of, evidence"),
        (
            Score,
            {"points": 7, "out_of": 21, "evidence": {}, "of": 1, "town": 2},
            "at the top: Score has no field of, town",
        ),
        (
            Score,
            {"points": 7, "out_of": 21, "evidence": [7]},
            "at evidence: expected lists of [start, end] by field, found list [7]",
        ),
        (
            Score,
            {"points": "x" * 58, "out_of": 21, "evidence": {}},
            f"at points: expected int, found str '{'x' * 58}'",
        ),
        (
            Score,
            {"points": "x" * 59, "out_of": 21, "evidence": {}},
            f"at points: expected int, found str '{'x' * 59}…",
        ),
    ],
    ids=["no-object", "lacks", "unknown", "evidence", "just-short-enough", "cut"],
)
def test_the_message_says_what_was_found(cls, data, said):
    with pytest.raises(RecordError) as caught:
        from_plain(cls, data)
    assert str(caught.value) == said
