"""The recipes of docs/tables.md, run as printed: each tool gets every cell, of its own type, from every format."""

import datetime
import re
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pytest
import sqlite_utils

from hmip_parse import Document
from hmip_parse.tables import TABLES, csvw, write
from tests.tables.common import TEXTS, all_rows, columns_of
from tests.tables.rebuild import named

DOCS = Path(__file__).resolve().parents[2] / "docs" / "tables.md"
FORMATS = ["csv", "jsonl", "parquet", "sqlite"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    target = tmp_path_factory.mktemp("tables")
    items = [Document(text, name, "text/plain") for name, text in TEXTS.items()]
    report = write(items, target, FORMATS)
    assert (report.read, report.errors) == (len(TEXTS), [])
    return target


def run(heading, folder):
    section = DOCS.read_text(encoding="utf-8").partition(f"### {heading}\n")[2].partition("\n### ")[0]
    space = {"folder": folder}
    blocks = re.findall(r"```python\n(.*?)```", section, re.DOTALL)
    assert blocks
    for block in blocks:
        exec(compile(block, heading, "exec"), space)  # noqa: S102 - it is our own page
    return space


def expected(table):
    """The rows of a table, `sources` aside."""
    return all_rows()[table]


def guarded(table):
    """The rows as CSV shows them to a reader that knows nothing of the apostrophe."""
    return [tuple(csvw.guarded(cell) if isinstance(cell, str) else cell for cell in row) for row in expected(table)]


def plain(frame):
    """The cells of a pandas frame as Python's own."""

    def cell(value):
        if pd.isna(value):
            return None
        return value.to_pydatetime() if isinstance(value, pd.Timestamp) else value

    return [tuple(cell(value) for value in row) for row in frame.astype(object).itertuples(index=False, name=None)]


def as_days(rows, table):
    """pandas has no type for days: they come as midnights."""
    days = [column.type == "date" for column in TABLES[table].columns]
    return [
        tuple(cell.date() if day and cell is not None else cell for cell, day in zip(row, days, strict=True))
        for row in rows
    ]


def test_pandas(folder):
    space = run("pandas", folder)
    for table in TABLES.keys() - {"sources"}:
        loaded = space["pd"].read_parquet(folder / f"{table}.parquet", dtype_backend="pyarrow")
        assert plain(loaded) == expected(table), table
    assert plain(space["outcomes"]) == expected("outcomes")
    assert str(space["outcomes"]["points"].dtype) == "int64[pyarrow]"
    assert str(space["releases"]["published"].dtype).startswith("datetime64")
    assert str(space["notes"]["label"].dtype) == "string"
    assert str(space["releases"]["embargo"].dtype).endswith("Europe/London]")
    assert str(space["releases"]["recommendations_total"].dtype) == "Int64"
    for table in TABLES.keys() - {"sources", "recalled_aspects"}:
        assert as_days(plain(space["read_csv"](folder, table)), table) == guarded(table), table
        assert as_days(plain(space["read_jsonl"](folder, table)), table) == expected(table), table


def test_polars(folder):
    space = run("polars", folder)
    pl, schema = space["pl"], space["schema"]
    assert space["from_parquet"].rows() == expected("releases")
    assert space["from_csv"].rows() == guarded("releases")
    assert space["from_parquet"].schema["published"] == space["from_csv"].schema["published"] == pl.Date
    assert space["from_parquet"].schema["embargo"] == space["from_csv"].schema["embargo"]
    assert space["from_jsonl"].rows() == expected("notes")
    for table in TABLES.keys() - {"sources", "releases"}:
        assert pl.read_parquet(folder / f"{table}.parquet").rows() == expected(table), table
        assert pl.read_csv(folder / f"{table}.csv", schema=schema(table)).rows() == guarded(table), table
        if expected(table):
            assert pl.read_ndjson(folder / f"{table}.jsonl", schema=schema(table)).rows() == expected(table), table
    dates = pl.read_ndjson(folder / "releases.jsonl", schema=schema("releases"))
    assert dates.with_columns(space["london"]).rows() == expected("releases")


def test_duckdb(folder):
    space = run("DuckDB", folder)
    db, columns = space["db"], space["columns"]
    assert space["from_parquet"].fetchall() == expected("releases")
    assert space["from_csv"].fetchall() == guarded("releases")
    assert dict(zip(space["from_csv"].columns, map(str, space["from_csv"].types), strict=True))["published"] == "DATE"
    assert space["from_jsonl"].fetchall() == expected("notes")
    points = [row["points"] for row in named(all_rows(), "outcomes") if row["points"] is not None]
    assert space["mean"].fetchall() == [(pytest.approx(sum(points) / len(points)),)]
    for table in TABLES.keys() - {"sources"}:
        dialect = {"header": True, "delimiter": ",", "quotechar": '"', "escapechar": '"'}
        from_csv = db.read_csv(str(folder / f"{table}.csv"), columns=columns(table), **dialect)
        assert from_csv.fetchall() == guarded(table), table
        assert db.read_parquet(str(folder / f"{table}.parquet")).fetchall() == expected(table), table
        if expected(table):
            lines = db.read_json(str(folder / f"{table}.jsonl"), format="newline_delimited", columns=columns(table))
            assert lines.fetchall() == expected(table), table


def test_sqlite_utils(folder):
    space = run("sqlite-utils", folder)
    db = space["db"]
    for table in TABLES.keys() - {"sources"}:
        rows = [tuple(row.values()) for row in db[table].rows]
        assert rows == [
            tuple(cell.isoformat() if isinstance(cell, datetime.date) else cell for cell in row)
            for row in expected(table)
        ], table
        assert db[table].pks == list(TABLES[table].key)
        assert len(db[table].foreign_keys) > 0 or table == "releases"
    assert {row["source"] for row in db["sources"].rows} == set(TEXTS)
    found = {row["text"] for row in space["found"]}
    assert found
    assert found == {
        row["text"] for row in named(all_rows(), "quotes") if "staffing" in re.split(r"\W+", row["text"].lower())
    }
    ratings = [row["rating"] for row in space["where_it_says_so"]]
    assert len(ratings) >= len([row for row in named(all_rows(), "outcomes") if row["rating"]])
    assert all(row["words"] for row in space["where_it_says_so"])
    assert len(space["to_check"]) == sum(row["about_table"] == "outcomes" for row in named(all_rows(), "diagnostics"))
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert db["releases"].detect_fts() == "releases_fts"
    db.close()


def test_four_tools_agree_on_counts_and_sums(folder):
    """One folder in four formats, opened by four tools."""
    numbers = {
        "releases": ["recommendations_total"],
        "outcomes": ["points", "out_of", "previous_year"],
        "recommendations": ["count"],
        "percentages": ["value"],
        "evidence": ["span_start", "span_end"],
    }
    types = {"integer": "Int64", "number": "float64"}
    lines = {"integer": pl.Int64, "number": pl.Float64}
    db = sqlite_utils.Database(folder / "hmip.sqlite")
    for table, names in numbers.items():
        kinds = {name: TABLES[table].column(name).type for name in names}
        totals = ", ".join(f"sum({name})" for name in names)
        frame = pd.read_csv(folder / f"{table}.csv", dtype={name: types[kind] for name, kind in kinds.items()})
        loaded = pl.read_ndjson(
            folder / f"{table}.jsonl",
            schema_overrides={n: lines[k] for n, k in kinds.items()},
            infer_schema_length=None,
        )
        (duck,) = duckdb.sql(f"SELECT count(*), {totals} FROM '{folder / table}.parquet'").fetchall()  # noqa: S608
        (lite,) = db.execute(f"SELECT count(*), {totals} FROM {table}").fetchall()  # noqa: S608
        rows = named(all_rows(), table)
        truth = [len(rows), *(sum(row[name] for row in rows if row[name] is not None) for name in names)]
        assert list(duck) == pytest.approx(truth)
        assert list(lite) == pytest.approx(truth)
        assert [len(frame), *(frame[name].sum() for name in names)] == pytest.approx(truth)
        assert [len(loaded), *(loaded[name].sum() for name in names)] == pytest.approx(truth)
        assert columns_of(table) == list(frame.columns) == loaded.columns
    db.close()
