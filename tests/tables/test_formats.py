"""JSON Lines, CSV and Parquet: what is written is read back the same, cell by cell, by the plainest reader there is."""

import csv
import json
import re

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from hmip_parse.tables import TABLES, csvw, datasette, jsonl, parquet
from hmip_parse.tables.files import whole
from tests.tables.common import PYTHON, all_rows, columns_of

BY_TABLE = pytest.mark.parametrize("table", TABLES.values(), ids=TABLES.keys())
FORMULAS = [
    ("=1+1", True),
    ("+44 20 7946 0000", True),
    ("-2+3", True),
    ("@SUM(A1)", True),
    ("＝1+1", True),
    (" =1+1", True),
    ("- a point", True),
    ("\tx", True),
    ("\rx", True),
    ("'=1+1", True),
    ("''=1+1", True),
    ("-", False),
    ("+", False),
    ("*", False),
    ("'quoted'", False),
    ("’tis", False),
    ("1-2", False),
    ("–5", False),
    ("a=1", False),
]


@BY_TABLE
def test_json_lines_give_back_every_cell(table, tmp_path):
    rows = all_rows()[table.name]
    jsonl.write(table, rows, tmp_path / "x.jsonl")
    raw = (tmp_path / "x.jsonl").read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf")
    text = raw.decode()
    assert len(text.splitlines()) == text.count("\n") == len(rows)  # U+2028 and its kin end no line
    back = [json.loads(line) for line in text.splitlines()]
    assert all(list(row) == columns_of(table.name) for row in back)
    assert [tuple(from_json(table, row)) for row in back] == rows


def from_json(table, row):
    for column in table.columns:
        cell = row[column.name]
        if column.type in {"date", "datetime"} and cell is not None:
            cell = PYTHON[column.type].fromisoformat(cell)
        assert cell is None or type(cell) is PYTHON[column.type]
        yield cell


@BY_TABLE
@pytest.mark.parametrize("options", [{}, {"bom": True}, {"guard": False}], ids=["plain", "bom", "unguarded"])
def test_csv_gives_back_every_cell(table, options, tmp_path):
    rows = all_rows()[table.name]
    csvw.write(table, rows, tmp_path / "x.csv", **options)
    assert list(csvw.read(table, tmp_path / "x.csv", guard=options.get("guard", True))) == rows
    raw = (tmp_path / "x.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf") == options.get("bom", False)
    assert raw.endswith(b"\r\n")


def test_a_cell_may_be_longer_than_the_csv_module_likes(tmp_path):
    rows = [("r", 0, "1", "long " * 50_000)]
    csvw.write(TABLES["notes"], rows, tmp_path / "x.csv")
    assert list(csvw.read(TABLES["notes"], tmp_path / "x.csv")) == rows


def test_csv_is_rfc_4180(tmp_path):
    table = TABLES["notes"]
    csvw.write(table, [("r", 0, None, 'a "b", c\nd'), ("r", 1, "1", "é")], tmp_path / "x.csv")
    expected = 'release_id,position,label,text\r\nr,0,,"a ""b"", c\nd"\r\nr,1,1,é\r\n'
    assert (tmp_path / "x.csv").read_bytes().decode() == expected


@pytest.mark.parametrize(("text", "runs"), FORMULAS, ids=[repr(text) for text, _ in FORMULAS])
def test_formulas_are_made_safe_and_can_be_had_back(text, runs):
    assert csvw.guarded(text) == ("'" * runs) + text
    assert csvw.unguarded(csvw.guarded(text)) == text


def test_no_cell_of_a_csv_begins_like_a_formula(tmp_path):
    for table in TABLES.values():
        csvw.write(table, all_rows()[table.name], tmp_path / "x.csv")
        with (tmp_path / "x.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                for cell in row:
                    assert len(cell) == 1 or not re.match(r"\s*[=+\-@]", cell) or re.fullmatch(r"-?[\d.]+", cell), cell


def test_csvw_metadata_tells_of_every_column():
    group = csvw.metadata()
    assert group["@context"][0] == "http://www.w3.org/ns/csvw"
    assert [table["url"] for table in group["tables"]] == [f"{name}.csv" for name in TABLES]
    for described, table in zip(group["tables"], TABLES.values(), strict=True):
        shape = described["tableSchema"]
        assert [column["name"] for column in shape["columns"]] == columns_of(table.name)
        assert shape["primaryKey"] == list(table.key)
        assert len(shape["foreignKeys"]) == len(table.references)
    outcomes = group["tables"][1]["tableSchema"]["columns"]
    rating = next(column for column in outcomes if column["name"] == "rating")
    assert rating["datatype"] == {"base": "string", "format": "Inadequate|Requires improvement|Good|Outstanding"}
    assert "apostrophe" in group["rdfs:comment"]
    assert "rdfs:comment" not in csvw.metadata(guard=False)


def test_csvw_metadata_is_enough_for_a_reader_of_csvw(tmp_path):
    """A reader that knows the metadata alone, by the letter of the Recommendation, gets every cell."""
    csvw.write_metadata(tmp_path, guard=False)
    group = json.loads((tmp_path / csvw.METADATA).read_text(encoding="utf-8"))
    readers = {"string": str, "integer": int, "double": float, "date": PYTHON["date"].fromisoformat}
    readers["dateTimeStamp"] = PYTHON["datetime"].fromisoformat
    for described, table in zip(group["tables"], TABLES.values(), strict=True):
        csvw.write(table, all_rows()[table.name], tmp_path / described["url"], guard=False)
        with (tmp_path / described["url"]).open(encoding=group["dialect"]["encoding"], newline="") as file:
            header, *lines = csv.reader(file)
        columns = described["tableSchema"]["columns"]
        assert header == [column["titles"] for column in columns]
        back = []
        for line in lines:
            row = []
            for cell, column in zip(line, columns, strict=True):
                kind = column["datatype"]
                if isinstance(kind, dict):
                    assert not cell or re.fullmatch(kind["format"], cell)
                    kind = kind["base"]
                assert cell or not column["required"]
                row.append(readers[kind](cell) if cell else None)
            back.append(tuple(row))
        assert back == all_rows()[table.name]


@BY_TABLE
def test_parquet_gives_back_every_cell(table, tmp_path):
    rows = all_rows()[table.name]
    parquet.write(table, iter(rows), tmp_path / "x.parquet")
    back = pq.read_table(tmp_path / "x.parquet")
    assert [tuple(row.values()) for row in back.to_pylist()] == rows
    back.validate(full=True)
    for column, field in zip(table.columns, back.schema, strict=True):
        assert field.name == column.name
        assert field.nullable != column.required
        assert field.metadata[b"description"].decode() == column.description
    assert back.schema.metadata[b"description"].decode() == table.description


def test_parquet_types():
    kinds = {field.name: field.type for field in parquet.schema(TABLES["releases"])}
    assert kinds["published"] == pa.date32()
    assert kinds["embargo"] == pa.timestamp("us", tz="Europe/London")
    assert kinds["recommendations_total"] == pa.int64()
    assert parquet.schema(TABLES["percentages"]).field("value").type == pa.float64()


def test_many_rows_go_into_several_groups(tmp_path):
    rows = [("r", position, None, "a note") for position in range(40_000)]
    parquet.write(TABLES["notes"], iter(rows), tmp_path / "x.parquet")
    assert pq.ParquetFile(tmp_path / "x.parquet").num_row_groups == 3
    assert pq.read_table(tmp_path / "x.parquet")["position"].to_pylist() == list(range(40_000))


@BY_TABLE
def test_a_record_batch_of_no_rows_has_the_schema(table):
    batch = parquet.record_batch(table, [])
    assert batch.num_rows == 0
    assert batch.schema.equals(parquet.schema(table), check_metadata=True)


def test_a_record_batch_refuses_a_row_of_another_length():
    with pytest.raises(ValueError, match="zip"):
        parquet.record_batch(TABLES["notes"], [("r", 0)])


def test_datasette_metadata_tells_of_every_column():
    found = datasette.metadata("hmip")
    tables = found["databases"]["hmip"]["tables"]
    assert tables.pop("_files") == {"hidden": True}
    assert list(tables) == list(TABLES)
    for name, table in TABLES.items():
        assert tables[name]["description"] == table.description
        assert tables[name]["columns"] == {column.name: column.description for column in table.columns}
        assert set(tables[name].get("facets", [])) <= set(columns_of(name))
        assert tables[name].get("label_column") in {None, *columns_of(name)}


@pytest.mark.parametrize("before", [None, "old"])
def test_a_file_is_whole_or_as_it_was(before, tmp_path):
    path = tmp_path / "x"
    if before:
        path.write_text(before)

    def torn():
        yield ("r", 0, None, "a note")
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="disk is full"):
        jsonl.write(TABLES["notes"], torn(), path)
    assert (path.read_text() if path.exists() else None) == before
    assert list(tmp_path.iterdir()) == ([path] if before else [])


def test_the_beside_file_takes_the_place_at_the_end(tmp_path):
    with whole(tmp_path / "x") as beside:
        beside.write_text("new")
        assert not (tmp_path / "x").exists()
    assert (tmp_path / "x").read_text() == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["x"]
