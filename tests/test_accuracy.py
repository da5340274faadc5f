"""The accuracy floor is honest: faults are counted, no figure is lowered in silence, a changed corpus is noticed."""

import dataclasses
import importlib
import json
import sys
from pathlib import Path

import pytest

from hmip_parse import parse

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"
sys.path.insert(0, str(BENCHMARKS))  # the benchmarks are scripts, no package
scoring = importlib.import_module("scoring")
accuracy = importlib.import_module("accuracy")

SLUG = "composed-staffordshire-and-stoke-2022"
COPIED = (SLUG, "composed-warwickshire-2022", "crc-2020-merseyside")


@pytest.fixture
def fixture():
    return next(one for one in scoring.read_fixtures() if one.slug == SLUG)


@pytest.fixture
def corpus(tmp_path):
    folder = tmp_path / "corpus"
    folder.mkdir()
    for slug in COPIED:
        for suffix in (".txt", ".json"):
            (folder / f"{slug}{suffix}").write_bytes((scoring.FIXTURES / f"{slug}{suffix}").read_bytes())
    return folder


@pytest.fixture
def floor(tmp_path):
    return tmp_path / "floor.json"


@pytest.fixture
def run(corpus, floor):
    return lambda *arguments: accuracy.main(["--fixtures", str(corpus), "--floor", str(floor), *arguments])


def mislabel(corpus, field, value):
    path = corpus / f"{SLUG}.json"
    gold = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(gold | {field: value}), encoding="utf-8")


def faults_of(fixture, change):
    got = parse(fixture.text).to_dict()
    change(got)
    total = scoring.Tally()
    total.add(fixture.slug, scoring.compare(fixture, got))
    return total


def test_the_floor_holds():
    now = accuracy.Floor.of(scoring.tally(scoring.read_fixtures()), scoring.digest())
    assert accuracy.check(now) == []


def test_the_documented_figures_are_those_of_today():
    fixtures = scoring.read_fixtures()
    page = (scoring.ROOT / "docs" / "accuracy.md").read_text(encoding="utf-8")
    assert page == accuracy.markdown(fixtures, scoring.tally(fixtures)), "run accuracy.py --docs docs/accuracy.md"


def test_the_floor_has_every_field():
    figures = accuracy.Floor.read(accuracy.FLOOR).figures
    assert set(figures) == {f"{name} {of}" for name in ("overall", *scoring.FIELDS) for of in ("precision", "recall")}


# Faults are counted


def set_rating(got):
    got["outcomes"][0]["rating"] = "Good"


def set_points(got):
    got["outcomes"][0]["score"]["points"] = 3


def set_count(got):
    got["recommendations"]["counts"][0]["count"] = 4


def set_speaker(got):
    got["quotes"][0]["speaker"] = "Juliana Rossall"


def set_note(got):
    got["notes"][0]["text"] += " Indeed."


def add_percentage(got):
    got["percentages"].append({"value": 12.0, "text": "twelve per cent"})


def drop_published(got):
    got["published"] = None


def drop_outcome(got):
    got["outcomes"] = []


def add_recalled(got):
    got["recalled"] = got["outcomes"]


def move_span(got):
    got["outcomes"][0]["evidence"]["rating"][0] = [0, 4]


def overrun_span(got):
    got["evidence"]["headline"] = [[0, 1_000_000]]


@pytest.mark.parametrize(
    ("change", "field", "wrong", "missed"),
    [
        (set_rating, "outcomes.rating", 1, 1),
        (set_points, "outcomes.score", 1, 1),
        (set_count, "recommendations.counts", 1, 1),
        (set_speaker, "quotes.speaker", 1, 1),
        (set_note, "notes", 1, 1),
        (add_percentage, "percentages", 1, 0),
        (drop_published, "published", 0, 1),
        (drop_outcome, "outcomes.service", 0, 1),
        (drop_outcome, "outcomes.score", 0, 1),
        (add_recalled, "recalled.service", 1, 0),
        (move_span, "evidence", 1, 1),
        (overrun_span, "evidence", 1, 1),
    ],
)
def test_a_made_up_fault_is_counted(fixture, change, field, wrong, missed):
    assert not faults_of(fixture, lambda _: None).faults
    total = faults_of(fixture, change)
    assert (total.fields[field].wrong, total.fields[field].missed) == (wrong, missed)
    assert field in {fault.field for fault in total.faults}
    assert total.exact == 0
    assert min(total.fields[field].precision, total.fields[field].recall) < 1


def test_a_fault_names_what_was_missed_and_what_was_given(fixture):
    (fault,) = [one for one in faults_of(fixture, set_points).faults if one.field == "outcomes.score"]
    assert fault == scoring.Fault(SLUG, "outcomes.score", ((2, 27),), ((3, 27),))


def test_a_region_from_the_reference_data_is_no_fault_where_none_is_stated(fixture):
    gold = json.loads(json.dumps(fixture.gold))
    gold["outcomes"][0]["service"]["region"] = None
    silent = dataclasses.replace(fixture, gold=gold)
    assert faults_of(silent, lambda _: None).fields["outcomes.region"].wrong == 1  # it was read, and so is wrong
    assert not faults_of(silent, lambda got: got["outcomes"][0]["service"]["evidence"].pop("region")).faults


def test_an_ambiguous_field_is_not_counted(fixture):
    unsure = dataclasses.replace(fixture, gold={**fixture.gold, "ambiguous": ["outcomes.score"]})
    total = faults_of(unsure, set_points)
    assert not total.faults
    assert total.fields["outcomes.score"] == scoring.Figures()


def test_the_evidence_stays_out_of_the_total(fixture):
    total = faults_of(fixture, overrun_span)
    assert (total.overall.precision, total.overall.recall) == (1.0, 1.0)


def test_shares_are_rounded_down():
    figures = scoring.Figures(stated=100_000, right=99_999, wrong=1)
    assert (figures.precision, figures.recall) == (0.9999, 0.9999)


@pytest.mark.parametrize(
    ("slug", "era"),
    [("powys-2013", "2012-17"), ("nps-2018-midlands", "2018-21"), ("blog-2023-01-x", "2022-23"), ("a-2026", "2024-")],
)
def test_a_slug_tells_the_era(slug, era):
    assert scoring.Fixture(slug, "", {}).era == era


def test_a_slug_without_a_year_is_refused():
    with pytest.raises(ValueError, match="has no year"):
        _ = scoring.Fixture("cardiff-20221", "", {}).era


# The floor


def test_what_was_recorded_holds(run):
    assert run("--record") == 0
    assert run("--check") == 0


def test_without_a_floor_the_check_fails(run, capsys):
    assert run("--check") == 1
    assert "there is no floor" in capsys.readouterr().err


def test_a_fall_is_named(run, corpus, capsys):
    run("--record")
    mislabel(corpus, "published", "2022-08-05")
    assert run("--check") == 1
    errors = capsys.readouterr().err
    assert "published precision fell to 0.6666, the floor is 1.0000" in errors
    assert "published recall fell to 0.6666, the floor is 1.0000" in errors
    assert "overall precision fell" in errors
    assert "the fixtures changed" in errors


def test_a_fall_of_the_evidence_alone_is_named(fixture, floor):
    accuracy.record(accuracy.Floor.of(faults_of(fixture, lambda _: None), "same"), floor)
    (fall,) = [
        fault
        for fault in accuracy.check(accuracy.Floor.of(faults_of(fixture, move_span), "same"), floor)
        if "precision" in fault
    ]
    assert fall.startswith("evidence precision fell")


def test_lowering_is_refused_and_leaves_the_floor(run, corpus, floor, capsys):
    run("--record")
    before = floor.read_bytes()
    mislabel(corpus, "published", "2022-08-05")
    assert run("--record") == 1
    assert "published recall fell" in capsys.readouterr().err
    assert floor.read_bytes() == before


def test_lowering_takes_a_word(run, corpus, floor):
    run("--record")
    mislabel(corpus, "published", "2022-08-05")
    assert run("--record", "--allow-lower") == 0
    assert json.loads(floor.read_text(encoding="utf-8"))["figures"]["published recall"] == 0.6666
    assert run("--check") == 0


def test_raising_needs_no_word(run, corpus, floor):
    label = (corpus / f"{SLUG}.json").read_bytes()
    mislabel(corpus, "published", "2022-08-05")
    run("--record")
    (corpus / f"{SLUG}.json").write_bytes(label)
    assert run("--record") == 0
    assert json.loads(floor.read_text(encoding="utf-8"))["figures"]["published recall"] == 1


def test_fewer_releases_lower_the_floor(run, corpus, capsys):
    run("--record")
    for suffix in (".txt", ".json"):
        (corpus / f"{SLUG}{suffix}").unlink()
    assert run("--record") == 1
    assert "releases fell to 2, the floor was measured on 3" in capsys.readouterr().err


@pytest.mark.parametrize("suffix", [".txt", ".json"])
def test_another_corpus_with_the_same_figures_is_reported(run, corpus, capsys, suffix):
    run("--record")
    with (corpus / f"{SLUG}{suffix}").open("ab") as opened:
        opened.write(b"\n")
    assert run("--check") == 1
    (error,) = capsys.readouterr().err.splitlines()
    assert error.startswith("accuracy: the fixtures changed and the floor was not recorded anew: run ")
    assert run("--record") == 0
    assert run("--check") == 0


def test_a_renamed_release_changes_the_digest(corpus):
    before = scoring.digest(corpus)
    for suffix in (".txt", ".json"):
        (corpus / f"{SLUG}{suffix}").rename(corpus / f"other-2022{suffix}")
    assert scoring.digest(corpus) != before


def test_a_field_without_a_floor_and_a_floor_without_its_field_are_reported(run, floor, capsys):
    run("--record")
    plain = json.loads(floor.read_text(encoding="utf-8"))
    plain["figures"]["mood precision"] = plain["figures"].pop("kind precision")
    floor.write_text(json.dumps(plain), encoding="utf-8")
    assert run("--check") == 1
    errors = capsys.readouterr().err
    assert "mood precision is no longer measured" in errors
    assert "kind precision has no floor" in errors
    assert run("--record") == 1


def test_faults_are_listed(run, corpus, capsys):
    mislabel(corpus, "published", "2022-08-05")
    assert run("--wrong") == 0
    printed = capsys.readouterr().out
    assert f"{SLUG}: published\n    missed '2022-08-05'\n    extra  '2022-08-04'\n" in printed
    assert "2 of 3 releases without a fault" in printed


def test_allow_lower_alone_is_a_mistake(run, capsys):
    with pytest.raises(SystemExit):
        run("--allow-lower")
    assert "--allow-lower goes with --record" in capsys.readouterr().err


def test_the_page_is_written_where_asked(run, tmp_path):
    page = tmp_path / "docs" / "page.md"
    assert run("--docs", str(page)) == 0
    assert "| quotes.text | 4 | 4 | 0 | 0 | 1.0000 | 1.0000 |" in page.read_text(encoding="utf-8")
