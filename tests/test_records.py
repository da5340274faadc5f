"""The records: frozen values that print shortly, and the properties of a release with one outcome."""

import datetime
import pickle
import zoneinfo

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
    Release,
    ReleaseKind,
    Score,
    Sector,
    Service,
    ServiceKind,
    Severity,
    Span,
    parse,
    records,
    version,
)
from hmip_parse.explain import notebook
from tests.helpers import FIXTURE_NAMES, fixture_text

LONG = "Plans were late, and when they came they were thin. " * 40
WHERE = Evidence({"text": (Span(3, 9),), "name": (Span(1, 2),)})

RECORDS = {
    "service": Service("Dorset", ServiceKind.PDU, "South West", "Dorset"),
    "score": Score(7, 21),
    "previous": PreviousRating(Rating.GOOD, 2019),
    "aspect": AspectRating("court work", "‘Outstanding’", Rating.OUTSTANDING),
    "outcome": Outcome(Service("Dorset", ServiceKind.PDU), Rating.GOOD, Score(13, 21)),
    "count": RecommendationCount("Dorset PDU", Level.LOCAL, 4),
    "recommendations": Recommendations(6, (RecommendationCount("Dorset PDU", Level.LOCAL, 4),), 2),
    "period": Period(datetime.date(2022, 6, 1), datetime.date(2022, 6, 30), Precision.MONTH),
    "quote": Quote("Petra Holloway", "Chief Inspector of Probation", LONG),
    "note": Note("1", LONG),
    "percentage": Percentage(42.5, LONG),
    "diagnostic": Diagnostic("unit-unknown", Severity.INFO, "outcomes[0].service.canonical", "no such unit"),
    "release": Release(ReleaseKind.INSPECTION, Sector.ADULT, "Dorset PDU rated ‘Good’", (LONG, LONG)),
}


def service(name="Dorset", kind=ServiceKind.PDU, region=None):
    return Service(name, kind, region)


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS.keys())
def test_records_cannot_be_changed(record):
    name = attrs.fields(type(record))[0].name
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(record, name, None)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        delattr(record, name)


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS.keys())
def test_records_have_no_room_for_other_attributes(record):
    with pytest.raises(AttributeError):
        record.remark = "mine"


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS.keys())
def test_equality_and_hash_ignore_evidence(record):
    other = attrs.evolve(record, evidence=WHERE)
    assert other == record
    assert hash(other) == hash(record)
    assert other.evidence != record.evidence
    assert {record: 1}[other] == 1


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS.keys())
def test_every_other_field_counts_for_equality(record):
    for field in attrs.fields(type(record)):
        if field.name in {"evidence", "embargo"}:
            continue
        assert attrs.evolve(record, **{field.name: "quite another value"}) != record, field.name


def test_the_moment_of_the_embargo_counts_for_equality():
    one = Release(ReleaseKind.OTHER, embargo=datetime.datetime(2022, 8, 4, 0, 1, tzinfo=datetime.UTC))
    assert one != Release(ReleaseKind.OTHER)
    assert one != Release(ReleaseKind.OTHER, embargo=datetime.datetime(2022, 8, 4, 0, 2, tzinfo=datetime.UTC))


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS.keys())
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_records_can_be_pickled(record, protocol):
    record = attrs.evolve(record, evidence=WHERE)
    other = pickle.loads(pickle.dumps(record, protocol))
    assert other == record
    assert other.evidence == record.evidence


@pytest.mark.parametrize("name", FIXTURE_NAMES)
def test_a_parsed_release_is_hashable_and_picklable(name):
    release = parse(fixture_text(name))
    other = pickle.loads(pickle.dumps(release))
    assert other == release
    assert hash(other) == hash(release)
    assert other.evidence == release.evidence


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS.keys())
def test_records_are_short_in_print(record):
    assert len(repr(record)) < 250
    assert "evidence" not in repr(record)
    assert "\n" not in repr(record)


def test_an_outcome_says_the_essentials_in_print():
    assert repr(RECORDS["outcome"]) == "Outcome('Dorset' (pdu): Good, 13/21)"
    assert repr(Outcome(service("Moor Lane", ServiceKind.APPROVED_PREMISES))) == (
        "Outcome('Moor Lane' (approved_premises): no rating)"
    )


def test_a_release_says_the_essentials_in_print():
    shown = repr(Release(ReleaseKind.INSPECTION, headline="Dorset PDU rated ‘Good’", outcomes=(RECORDS["outcome"],)))
    assert shown == "Release(inspection, 'Dorset PDU rated ‘Good’', [Outcome('Dorset' (pdu): Good, 13/21)])"


@pytest.mark.parametrize("name", FIXTURE_NAMES)
def test_parsed_releases_are_short_in_print(name):
    assert len(repr(parse(fixture_text(name)))) < 600


@pytest.mark.parametrize(
    ("score", "printed"),
    [(Score(7, 21), "7/21"), (Score(0, 27), "0/27"), (Score(4), "4/?")],
    ids=["both", "zero", "no-maximum"],
)
def test_a_score_prints_as_a_fraction(score, printed):
    assert str(score) == printed


# -- ratings

SCALE = [Rating.INADEQUATE, Rating.REQUIRES_IMPROVEMENT, Rating.GOOD, Rating.OUTSTANDING]


def test_ratings_are_ordered_from_inadequate_to_outstanding():
    assert sorted(reversed(SCALE)) == SCALE
    for i, lower in enumerate(SCALE):
        for higher in SCALE[i + 1 :]:
            assert lower < higher
            assert lower <= higher
            assert higher > lower
            assert higher >= lower
            assert lower != higher
    assert max(SCALE) is Rating.OUTSTANDING
    assert not any(rating < rating or rating > rating for rating in SCALE)  # noqa: PLR0124 - none is below itself


@pytest.mark.parametrize("other", ["Good", "good", 2, None], ids=repr)
def test_a_rating_is_not_compared_with_anything_else(other):
    with pytest.raises(TypeError):
        _ = Rating.INADEQUATE < other
    with pytest.raises(TypeError):
        _ = Rating.OUTSTANDING >= other
    with pytest.raises(TypeError):
        _ = other < Rating.INADEQUATE
    assert Rating.GOOD != other


def test_a_rating_is_read_by_its_value_and_prints_as_it():
    assert Rating("Requires improvement") is Rating.REQUIRES_IMPROVEMENT
    assert [str(rating) for rating in SCALE] == ["Inadequate", "Requires improvement", "Good", "Outstanding"]
    with pytest.raises(ValueError, match="good"):
        Rating("good")


@pytest.mark.parametrize("rating", SCALE, ids=str)
def test_a_pickled_rating_is_the_same_rating(rating):
    assert pickle.loads(pickle.dumps(rating)) is rating


@pytest.mark.parametrize("kind", ServiceKind, ids=str)
def test_every_kind_of_service_has_a_sector(kind):
    assert kind.sector is (Sector.YOUTH if kind is ServiceKind.YOUTH else Sector.ADULT)


# -- a release and its only outcome


def test_the_properties_are_those_of_the_only_outcome():
    outcome = Outcome(service(region="South West"), Rating.GOOD, Score(13, 21))
    release = Release(ReleaseKind.INSPECTION, outcomes=(outcome,))
    assert release.outcome is outcome
    assert release.pdu == "Dorset"
    assert release.region == "South West"
    assert release.rating is Rating.GOOD
    assert release.score == Score(13, 21)


@pytest.mark.parametrize(
    "outcomes",
    [
        (),
        (
            Outcome(service(region="South West"), Rating.GOOD, Score(13)),
            Outcome(service("Devon", region="South West"), Rating.GOOD),
        ),
    ],
    ids=["none", "two"],
)
def test_without_exactly_one_outcome_the_properties_are_none(outcomes):
    release = Release(ReleaseKind.INSPECTION, outcomes=outcomes)
    assert release.outcome is None
    assert release.pdu is None
    assert release.region is None
    assert release.rating is None
    assert release.score is None


@pytest.mark.parametrize("kind", [kind for kind in ServiceKind if kind is not ServiceKind.PDU], ids=str)
def test_only_a_probation_delivery_unit_is_a_pdu(kind):
    release = Release(ReleaseKind.INSPECTION, outcomes=(Outcome(service(kind=kind), Rating.GOOD),))
    assert release.pdu is None
    assert release.rating is Rating.GOOD


def test_a_recalled_outcome_is_not_the_release_s_own():
    release = Release(ReleaseKind.INSPECTION, recalled=(Outcome(service(), Rating.GOOD),))
    assert release.outcome is None
    assert release.rating is None


# -- the embargo


@pytest.mark.parametrize(
    ("given", "iso"),
    [
        (datetime.datetime(2022, 8, 3, 23, 1, tzinfo=datetime.UTC), "2022-08-04T00:01:00+01:00"),
        (datetime.datetime(2022, 12, 15, 0, 1, tzinfo=datetime.UTC), "2022-12-15T00:01:00+00:00"),
        (datetime.datetime(2022, 8, 4, 0, 1, tzinfo=zoneinfo.ZoneInfo("Europe/London")), "2022-08-04T00:01:00+01:00"),
    ],
    ids=["summer-from-utc", "winter-from-utc", "london"],
)
def test_the_embargo_is_london_time(given, iso):
    embargo = Release(ReleaseKind.OTHER, embargo=given).embargo
    assert embargo.isoformat() == iso
    assert embargo.tzinfo == zoneinfo.ZoneInfo("Europe/London")


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS.keys())
def test_every_record_has_evidence_by_its_own_field_names(record):
    assert isinstance(record.evidence, Evidence)
    assert len(record.evidence) == 0


@pytest.mark.parametrize("name", FIXTURE_NAMES)
def test_evidence_is_keyed_by_field_names(name):
    release = parse(fixture_text(name))
    records = [release, *release.quotes, *release.notes, *release.percentages, *release.outcomes, *release.recalled]
    records += [
        part for outcome in records if isinstance(outcome, Outcome) for part in (outcome.service, *outcome.aspects)
    ]
    for record in records:
        assert set(record.evidence) <= {field.name for field in attrs.fields(type(record))} - {"evidence"}


def test_the_field_of_evidence_is_by_name_alone_and_takes_no_part_in_equality_and_print():
    made = attrs.make_class("Made", {"name": attrs.field(), "evidence": records._evidence()}, frozen=True)
    assert made("Dorset").evidence == Evidence()
    assert made("Dorset") == made("Dorset", evidence=WHERE)
    assert repr(made("Dorset", evidence=WHERE)) == "Made(name='Dorset')"
    with pytest.raises(TypeError):
        made("Dorset", WHERE)


@pytest.mark.parametrize(
    ("headline", "printed"),
    [("", "''"), ("D" * 40, f"'{'D' * 40}'"), ("D" * 41, f"'{'D' * 39}…'")],
    ids=["none", "just short enough", "too long"],
)
def test_a_release_without_outcomes_in_print(headline, printed):
    assert repr(Release(ReleaseKind.OTHER, headline=headline)) == f"Release(other, {printed})"


def test_a_dictionary_names_the_versions_that_it_is_of():
    plain = RECORDS["release"].to_dict()
    assert (plain["schema_version"], plain["parser_version"]) == (version.SCHEMA_VERSION, version.PARSER_VERSION)
    assert Release.from_dict(plain) == RECORDS["release"]


def test_a_notebook_shows_the_release():
    release = parse(fixture_text(FIXTURE_NAMES[0]))
    shown = release._repr_html_()
    assert type(shown) is str
    assert shown == str(notebook.of_release(release))
    assert "<" in shown
