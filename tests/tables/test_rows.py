"""Rows: nothing of a record is lost in them, every cell has its type, and evidence leads to its cell."""

import datetime
import json
import pickle

import attrs
import pytest

from hmip_parse import (
    AspectRating,
    Diagnostic,
    Outcome,
    Quote,
    Rating,
    Release,
    ReleaseKind,
    Service,
    ServiceKind,
    Severity,
    parse,
    tables,
)
from hmip_parse.tables import TABLES
from hmip_parse.tables.rows import holdable
from tests.helpers import FIXTURE_NAMES, evidence_of, fixture_text, release_text
from tests.tables.common import PYTHON, TEXTS, all_rows, rows_by_text
from tests.tables.rebuild import named, rebuilt


@pytest.mark.parametrize("name", FIXTURE_NAMES)
def test_a_release_can_be_built_anew_from_its_rows(name):
    release = parse(fixture_text(name))
    back = rebuilt(rows_by_text(name))
    assert back == release
    assert back.to_dict() == release.to_dict()  # evidence takes no part in equality


@pytest.mark.parametrize("name", TEXTS)
def test_no_place_is_lost(name):
    release = parse(TEXTS[name])
    seen = [(row["field"], row["span_start"], row["span_end"]) for row in named(rows_by_text(name), "evidence")]
    assert sorted(seen) == sorted((path, *span) for path, _, spans in evidence_of(release) for span in spans)


@pytest.mark.parametrize("name", FIXTURE_NAMES)
def test_evidence_leads_to_its_cell(name):
    text = fixture_text(name)
    rows = rows_by_text(name)
    plain = {table: named(rows, table) for table in rows}
    for row in plain["evidence"]:
        assert row["words"] == text[row["span_start"] : row["span_end"]]
        place = plain[row["about_table"]][row["about_position"] or 0]
        assert place[row["about_column"]] is not None, row["field"]
        assert (row["about_position"] is None) == (row["about_table"] == "releases")


@pytest.mark.parametrize("table", TABLES)
def test_cells_have_the_type_of_their_column(table):
    for row in all_rows()[table]:
        for column, cell in zip(TABLES[table].columns, row, strict=True):
            if cell is None:
                assert not column.required, column.name
            else:
                assert type(cell) is PYTHON[column.type], column.name
                assert not column.values or cell in column.values
            assert cell != ""


@pytest.mark.parametrize("table", TABLES)
def test_keys_are_unique_and_references_hold(table):
    rows = all_rows()
    plain = named(rows, table)
    keys = [tuple(row[name] for name in TABLES[table].key) for row in plain]
    assert len(set(keys)) == len(keys)
    for own, parent in TABLES[table].references:
        there = {tuple(row[name] for name in TABLES[parent].key) for row in named(rows, parent)}
        assert {tuple(row[name] for name in own) for row in plain} <= there


def test_every_table_of_the_fixtures_has_rows_but_two():
    assert {table for table, rows in all_rows().items() if not rows} == {"recalled_aspects", "sources"}


def test_scores_are_two_integers_and_dates_have_their_precision():
    rows = rows_by_text("composed-staffordshire-and-stoke-2022")
    (outcome,) = named(rows, "outcomes")
    (release,) = named(rows, "releases")
    assert (outcome["points"], outcome["out_of"]) == (2, 27)
    assert release["published"] == datetime.date(2022, 8, 4)
    assert release["embargo"].isoformat() == "2022-08-04T00:01:00+01:00"
    assert (release["fieldwork_start"], release["fieldwork_end"]) == (
        datetime.date(2022, 6, 1),
        datetime.date(2022, 6, 30),
    )
    assert release["fieldwork_precision"] == "month"


def test_recalled_results_are_kept_apart_with_their_aspects():
    service = Service("Dorset", ServiceKind.YOUTH)
    first = Outcome(service, aspects=(AspectRating("leadership", "Good", Rating.GOOD),))
    second = Outcome(service, Rating.GOOD, aspects=(AspectRating("staff", "poor"), AspectRating("plans", "poor")))
    release = Release(ReleaseKind.INSPECTION, outcomes=(first, second), recalled=(second,), release_id="r")
    rows = tables.rows(release)
    assert [(row["position"], row["rating"]) for row in named(rows, "outcomes")] == [(0, None), (1, "Good")]
    assert [(row["position"], row["outcome"], row["aspect"]) for row in named(rows, "aspects")] == [
        (0, 0, "leadership"),
        (1, 1, "staff"),
        (2, 1, "plans"),
    ]
    assert len(rows["recalled"]) == 1
    assert [(row["recalled"], row["aspect"]) for row in named(rows, "recalled_aspects")] == [(0, "staff"), (0, "plans")]
    assert rebuilt(rows) == release


@pytest.mark.parametrize(
    ("field", "about"),
    [
        (None, (None, None, None)),
        ("outcomes[1].service.region", ("outcomes", 1, "region")),
        ("outcomes[1].score", ("outcomes", 1, None)),
        ("outcomes[1].aspects[1].grade", ("aspects", 2, "grade")),
        ("recalled[0].service.name", ("recalled", 0, "service_name")),
        ("quotes[0].speaker", ("quotes", 0, "speaker")),
        ("quotes", ("releases", None, None)),
        ("recommendations", ("releases", None, None)),
        ("recommendations.total", ("releases", None, "recommendations_total")),
        ("published", ("releases", None, "published")),
    ],
)
def test_a_diagnostic_leads_to_its_row(field, about):
    service = Service("Dorset", ServiceKind.YOUTH)
    aspects = (AspectRating("staff", "poor"), AspectRating("plans", "poor"))
    release = Release(
        ReleaseKind.INSPECTION,
        outcomes=(Outcome(service, aspects=aspects[:1]), Outcome(service, aspects=aspects)),
        recalled=(Outcome(service),),
        quotes=(Quote(None, None, "so"),),
        diagnostics=(Diagnostic("a-code", Severity.INFO, field, "a remark"),),
    )
    (row,) = named(tables.rows(release), "diagnostics")
    assert (row["about_table"], row["about_position"], row["about_column"]) == about
    assert row["field"] == field


def test_every_diagnostic_of_the_fixtures_leads_somewhere():
    for row in named(all_rows(), "diagnostics"):
        assert (row["about_table"] is None) == (row["field"] is None)


def test_words_are_missing_without_the_text():
    rows = tables.rows(parse(release_text()))
    assert {row["words"] for row in named(rows, "evidence")} == {None}


@pytest.mark.parametrize(
    ("text", "cell"),
    [("", None), (" ", " "), ("a\0b", "a\ufffdb"), ("\ud800x\udfff", "\ufffdx\ufffd"), ("😀\r\n", "😀\r\n")],
)
def test_what_no_table_can_hold(text, cell):
    assert holdable(text) == cell


def test_rows_of_gives_one_table_of_many_releases():
    pairs = [(parse(TEXTS[name]), TEXTS[name]) for name in FIXTURE_NAMES[:9]]
    for table in TABLES.keys() - {"sources"}:
        expected = [row for name in FIXTURE_NAMES[:9] for row in rows_by_text(name)[table]]
        assert list(tables.rows_of(iter(pairs), table)) == expected


def test_rows_can_be_sent_to_another_process_and_are_plain():
    rows = rows_by_text(FIXTURE_NAMES[0])
    assert pickle.loads(pickle.dumps(rows)) == rows
    assert json.loads(json.dumps(rows, default=str))["releases"][0][0] == rows["releases"][0][0]


def test_a_release_without_anything_has_one_row():
    rows = tables.rows(Release(ReleaseKind.OTHER, release_id="r"))
    assert {table: len(some) for table, some in rows.items() if some} == {"releases": 1}
    assert rebuilt(rows) == attrs.evolve(Release(ReleaseKind.OTHER), release_id="r")
