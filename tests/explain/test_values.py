import typing

import attrs
import pytest

from hmip_parse import Release, codec, parse
from hmip_parse.explain import Group, values
from hmip_parse.explain.fields import FIELDS
from tests.explain.common import SEVERAL, STAFFORDSHIRE, damaged, explained
from tests.helpers import FIXTURE_NAMES, evidence_of, fixture_text

UNSHOWN = {"evidence", "release_id", "diagnostics"}


def _fields(record, fields, path=""):
    """Paths of the records' own fields, and of those that the tree of names has."""
    hints = codec.hints(record)
    yield path, set(hints) - UNSHOWN, set(fields)
    for name, field in fields.items():
        inner = [part for part in (hints[name], *typing.get_args(hints[name])) if attrs.has(part)]
        assert bool(inner) == bool(field.fields), f"{path}.{name}"
        if inner:
            yield from _fields(inner[0], field.fields, f"{path}.{name}")


def test_every_field_of_every_record_has_its_name():
    for path, there, named in _fields(Release, FIELDS):
        assert named == there, path


STATED = {
    "headline": "Staffordshire and Stoke probation service rated as ‘Inadequate’ with files ‘opened and then forgotten’",
    "kind": "inspection",
    "sector": "adult",
    "body": "5 paragraphs",
    "outcomes[0].service.name": "Staffordshire and Stoke",
    "outcomes[0].service.kind": "Probation Delivery Unit",
    "outcomes[0].service.canonical": "Staffordshire and Stoke",
    "outcomes[0].service.region": "West Midlands",
    "outcomes[0].rating": "Inadequate",
    "outcomes[0].score.points": "2",
    "outcomes[0].score.out_of": "27",
    "outcomes[0].aspects[0].aspect": "provision",
    "outcomes[0].aspects[0].grade": "inadequate",
    "outcomes[0].aspects[0].rating": "Inadequate",
    "recommendations.total": "7",
    "recommendations.counts[0].count": "5",
    "recommendations.counts[1].recipient": "Probation Service – West Midlands region",
    "recommendations.counts[1].level": "regional",
    "recommendations.unallocated": "0",
    "published": "4 August 2022",
    "embargo": "4 August 2022, 00:01 BST",
    "fieldwork.start": "1 June 2022",
    "fieldwork.end": "30 June 2022",
    "fieldwork.precision": "month",
    "quotes[0].speaker": "Julian Rossall",
    "notes[6].label": "7",
    "report_url": "justiceinspectorates.gov.uk/hmiprobation",
    "media_email": "press.example@hmiprobation.gov.uk",
}
ABSENT = {"outcomes[0].previous": "not stated", "recalled": "none", "percentages": "none"}


def test_a_release_as_people_read_it():
    rows = {value.path: value for value in values(explained(STAFFORDSHIRE).release)}
    assert {path: rows[path].printed for path in STATED} == STATED
    assert all(rows[path].stated for path in STATED)
    assert {path: value.printed for path, value in rows.items() if not value.stated} == ABSENT
    assert {path: value.inferred for path, value in rows.items() if value.inferred} == {
        "outcomes[0].service.canonical": "the name in the reference data",
        "recommendations.unallocated": "the total less the counts",
    }


@pytest.mark.parametrize(
    ("path", "label", "tag", "section", "group"),
    [
        ("outcomes[0].rating", "Overall rating", "rating 1", "Outcome 1: Plymouth", Group.RESULT),
        ("outcomes[1].rating", "Overall rating", "rating 2", "Outcome 2: Torbay", Group.RESULT),
        ("outcomes[1].service.name", "Service", "service 2", "Outcome 2: Torbay", Group.SERVICE),
        ("quotes[1].speaker", "Speaker", "speaker 2", "Quotes", Group.PEOPLE),
        ("notes[0].label", "Label", "label", "Notes to editors", Group.RELEASE),
        ("notes[0].text", "Note", "note 1", "Notes to editors", Group.RELEASE),
        ("published", "Published", "published", "Dates", Group.DATES),
        ("fieldwork.start", "Fieldwork from", "fieldwork", "Dates", Group.DATES),
    ],
)
def test_names_say_which_of_several(path, label, tag, section, group):
    rows = {value.path: value for value in values(explained(SEVERAL).release)}
    value = rows[path]
    assert (value.label, value.tag, value.section, value.group) == (label, tag, section, group)


def test_a_number_in_a_number():
    text = explained(SEVERAL).release
    aspect = text.outcomes[1].aspects[0] if text.outcomes[1].aspects else text.outcomes[0].aspects[0]
    both = tuple(attrs.evolve(outcome, aspects=(aspect, aspect)) for outcome in text.outcomes)
    tags = [value.tag for value in values(attrs.evolve(text, outcomes=both)) if value.path.endswith(".grade")]
    assert tags == ["grade 1.1", "grade 1.2", "grade 2.1", "grade 2.2"]


@pytest.mark.parametrize(
    ("path", "item"),
    [("outcomes[0].aspects[1].grade", "outcomes[0].aspects[1]"), ("quotes[2].text", "quotes[2]"), ("kind", "")],
)
def test_the_item_that_a_value_is_part_of(path, item):
    assert attrs.evolve(values(parse(""))[0], path=path).item == item


def test_every_value_and_all_its_words_are_there():
    for name in FIXTURE_NAMES:
        release = parse(fixture_text(name))
        rows = {value.path: value for value in values(release)}
        evidence = {path: spans for path, _, spans in evidence_of(release) if not path.startswith("diagnostics")}
        assert {path: value.spans for path, value in rows.items() if value.spans} == evidence, name
        # What has no words says how it was had.
        assert all(value.spans or value.inferred for value in rows.values() if value.stated), name


def test_remarks_stand_with_their_values():
    release = damaged().release
    about = {release.diagnostics[position].code: value.path for value in values(release) for position in value.remarks}
    assert about == {
        "score-above-maximum": "outcomes[0].score.points",
        "fieldwork-after-publication": "fieldwork.start",
        "region-inferred": "outcomes[0].service.region",
    }
    region = next(value for value in values(release) if value.path == "outcomes[0].service.region")
    assert (
        region.inferred
        == "the release states no region; Staffordshire and Stoke is in West Midlands by the reference data"
    )


def test_a_text_that_says_nothing():
    rows = values(parse(""))
    assert [(value.path, value.printed) for value in rows if value.stated] == [("kind", "unknown")]
    assert {"headline": "not stated", "outcomes": "none", "sector": "both or neither"}.items() <= {
        value.path: value.printed for value in rows
    }.items()
