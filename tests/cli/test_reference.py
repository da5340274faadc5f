"""`hmip-parse reference`."""

import csv
import io
import json

import pytest

from hmip_parse import reference
from hmip_parse.cli.reference import KINDS


def found(out):
    return [row["name"] for row in json.loads(out)]


def test_without_a_kind_it_lists_the_kinds(run):
    code, out, err = run("reference")
    assert (code, err) == (0, "")
    assert json.loads(out) == [{"kind": kind, "rows": len(rows())} for kind, rows in KINDS.items()]
    _, out, _ = run("reference", "--format", "table")
    assert out.splitlines()[2].split() == ["regions", "12"]
    _, out, _ = run("reference", "--format", "csv")
    assert out.startswith("kind,rows\r\nregions,12\r\n")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("format_", ["json", "csv", "table"])
def test_every_row_of_every_kind_in_every_format(run, kind, format_, monkeypatch):
    monkeypatch.setenv("COLUMNS", "500")
    code, out, err = run("reference", kind, "--format", format_)
    assert (code, err) == (0, "")
    rows = KINDS[kind]()
    if format_ == "json":
        assert len(json.loads(out)) == len(rows)
    elif format_ == "csv":
        assert len(list(csv.DictReader(io.StringIO(out)))) == len(rows)
    for row in rows:
        assert getattr(row, "name", None) or row.programme in out


@pytest.mark.parametrize(
    ("args", "names"),
    [
        (["units", "Swansea"], ["Swansea Neath Port Talbot"]),
        (["units", "stoke", "STAFFORDSHIRE"], ["Staffordshire and Stoke"]),
        (["units", "stoke staffordshire"], ["Staffordshire and Stoke"]),
        (["regions", "--", "wales"], ["Wales"]),
        (["--", "regions", "wales"], ["Wales"]),
        (["all", "cardiff"], ["Cardiff and the Vale", "Cardiff"]),
    ],
)
def test_by_words_of_a_name(run, args, names):
    code, out, _ = run("reference", *args)
    assert code == 0
    assert found(out) == names


def test_an_alias_leads_to_its_row(run):
    unit = next(unit for unit in reference.units() if any(unit.name not in alias for alias in unit.aliases))
    alias = next(alias for alias in unit.aliases if unit.name not in alias)
    _, out, _ = run("reference", "units", alias)
    assert unit.name in found(out)


def test_a_row_has_its_sources_and_the_table_leaves_them_out(run):
    _, out, _ = run("reference", "regions", "wales")
    (row,) = json.loads(out)
    assert row["kind"] == "regions"
    assert row["sources"] == list(next(r.sources for r in reference.regions() if r.name == "Wales"))
    _, out, _ = run("reference", "regions", "wales", "--format", "table")
    assert "sources" not in out
    assert out.splitlines()[0].split() == ["name", "country", "aliases"]


def test_several_kinds_are_tables_under_their_names(run):
    _, out, _ = run("reference", "all", "cardiff", "--format", "table")
    first, second = out.split("\n\n")
    assert first.startswith("units\nname ")
    assert second.startswith("youth-services\nname ")


@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        (["unit"], 2, "there is no kind 'unit'; did you mean 'units'?"),
        (["cardiff"], 2, "there is no kind 'cardiff'; name one of regions, units, "),
        (["cardiff"], 2, "To look for a name in every kind: reference all NAME"),
        (["cardiff"], 2, "people. To look for"),
        (["units", "Sallford"], 1, "there is no PDU named 'Sallford'; did you mean 'Salford'?"),
        (
            ["youth-services", "Bridgent"],
            1,
            "there is no youth justice service named 'Bridgent'; did you mean 'Bridgend'",
        ),
        (["people", "zzzz"], 1, "there is no person named 'zzzz'; try fewer words, or another kind"),
        (["all", "Sallford"], 1, "there is nothing named 'Sallford'; did you mean 'Salford' or "),
        (["all", "zzzz"], 1, "there is nothing named 'zzzz'; try fewer words\n"),
    ],
)
def test_what_is_not_there_is_told_with_the_mend(run, args, code, said):
    got, out, err = run("reference", *args)
    assert (got, out) == (code, "")
    assert said in err


def test_every_kind_has_a_word_for_one_of_its_rows(run):
    for kind in KINDS:
        code, _, err = run("reference", kind, "zzzz")
        assert code == 1
        assert err.startswith("hmip-parse: reference: there is no ")


def test_to_a_file(run, tmp_path):
    code, out, _ = run("reference", "regions", "--format", "csv", "-o", tmp_path / "regions.csv")
    assert (code, out) == (0, "")
    raw = (tmp_path / "regions.csv").read_bytes()
    assert raw.startswith(b"kind,name,country,aliases,sources\r\nregions,East Midlands,England,")
