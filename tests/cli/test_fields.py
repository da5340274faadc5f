"""Values by dotted names."""

import datetime
import json

import pytest

from hmip_parse import parse
from hmip_parse.cli import fields
from hmip_parse.cli.cells import cell
from hmip_parse.cli.failure import EXIT_USAGE, CommandError
from hmip_parse.codec import plain
from hmip_parse.tables import Type
from hmip_parse.version import PARSER_VERSION
from tests.cli.common import LONDON, TEXT

RELEASE = parse(TEXT)
SEVERAL = parse(LONDON.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("name", "kind", "depth", "value"),
    [
        ("source", Type.STRING, 0, "a.txt"),
        ("kind", Type.STRING, 0, "inspection"),
        ("published", Type.DATE, 0, datetime.date(2021, 12, 14)),
        ("embargo", Type.DATETIME, 0, RELEASE.embargo),
        ("fieldwork.start", Type.DATE, 0, datetime.date(2021, 9, 1)),
        ("recommendations.total", Type.INTEGER, 0, 6),
        ("recommendations.counts.count", Type.INTEGER, 1, [4]),
        ("outcomes.rating", Type.STRING, 1, ["Good"]),
        ("outcomes.service.region", Type.STRING, 1, [None]),
        ("outcomes.aspects.grade", Type.STRING, 2, [[aspect.grade for aspect in RELEASE.outcomes[0].aspects]]),
        ("percentages.value", Type.NUMBER, 1, [percentage.value for percentage in RELEASE.percentages]),
        ("rating", Type.STRING, 0, "Good"),
        ("score.points", Type.INTEGER, 0, 26),
        ("pdu", Type.STRING, 0, None),
        ("body", Type.STRING, 1, list(RELEASE.body)),
        ("diagnostics.code", Type.STRING, 1, []),
        ("parser_version", Type.STRING, 0, PARSER_VERSION),
        ("score", Type.STRING, 0, RELEASE.score),
        ("score.evidence", Type.STRING, 0, RELEASE.score.evidence),
        ("fieldwork", Type.STRING, 0, RELEASE.fieldwork),
        ("outcomes", Type.STRING, 1, list(RELEASE.outcomes)),
    ],
)
def test_a_name_is_the_path_of_a_value(name, kind, depth, value):
    (field,) = fields.named([name])
    assert (field.name, field.type, field.depth) == (name, kind, depth)
    assert field.get("a.txt", RELEASE) == value


def test_a_path_through_a_list_has_a_value_for_each_item():
    names = ["outcomes.service.name", "outcomes.score.points"]
    found = [field.get("", SEVERAL) for field in fields.named(names)]
    assert found == [["Lewisham and Bromley", "Newham", "Barking, Dagenham and Havering"], [None, None, None]]


def test_every_name_and_every_default_is_known_and_can_be_written_of_every_release():
    names = list(fields.all_names())
    assert set(fields.FLAT) <= set(names)
    assert len(set(names)) == len(names)
    for field in fields.named(names):
        for release in (RELEASE, SEVERAL, parse("")):
            value = field.get("a.txt", release)
            assert "Evidence(" not in cell(value)  # words, and no repr of Python's
            json.dumps(plain(value))


@pytest.mark.parametrize(
    ("name", "mend"),
    [
        ("publshed", "did you mean 'published'?"),
        ("outcome.ratings", "did you mean 'outcome.rating'?"),
        ("outcomes.rating.value", "did you mean 'outcomes.rating'?"),
        ("points", "did you mean 'score.points'?"),
        ("Rating", "did you mean 'rating'?"),
        ("zzz", "'hmip-parse schema' describes them all"),
    ],
)
def test_an_unknown_name_is_told_with_the_nearest(name, mend):
    with pytest.raises(CommandError) as raised:
        fields.named([name])
    assert str(raised.value) == f"--fields: there is no field {name!r}; {mend}"
    assert raised.value.code == EXIT_USAGE


def test_names_are_parted_by_commas_and_the_option_may_be_given_twice():
    assert fields.split(["source, kind", "rating,"]) == ["source", "kind", "rating"]
