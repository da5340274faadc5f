"""Frames in, tables out: the same cells as the local code gives, and nothing lost on the way."""

import shutil
from pathlib import Path

import pytest

from hmip_parse import Document, Limits
from hmip_parse.media import TEXT
from hmip_parse.tables import TABLES
from tests.helpers import FIXTURE_NAMES, FIXTURES, fixture_text, release_text
from tests.readers.rendering import FORMS
from tests.spark.common import cells, local, renamed
from tests.tables.common import AWKWARD

spark = pytest.importorskip("hmip_parse.spark", exc_type=ImportError)

NAMED = "name string, body string"
CLEAN = release_text()
FAULTY = fixture_text("composed-staffordshire-and-stoke-2022").replace("two points", "29 points")
BROKEN = {"odd.txt": b"\xff\xfe\x00\xd8", "picture.txt": b"\x89PNG\r\n\x1a\n", "cut.pdf": b"%PDF-1.7\n1 0 obj\n"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Files of every kind, good and broken."""
    made = tmp_path_factory.mktemp("fi les %20 of é")
    for number, (file, make) in enumerate(FORMS.values()):
        (made / f"{number}-{file}").write_bytes(make(CLEAN))
    for name in FIXTURE_NAMES[:10]:
        shutil.copy(FIXTURES / f"{name}.txt", made)
    for name, raw in BROKEN.items():
        (made / name).write_bytes(raw)
    return made


def sources(session, rows, columns=NAMED, **options):
    """The rows of `sources` by name, of a frame of these rows."""
    parsed = spark.parse(session.createDataFrame(rows, columns), **options)
    return {row["source"]: row for row in spark.tables(parsed)["sources"].collect()}


def test_texts_give_the_local_tables(session, tmp_path):
    texts = {name: fixture_text(name) for name in FIXTURE_NAMES[::4]}
    texts |= {"awkward": AWKWARD.replace("\ud800", "?"), "empty": "", "one": "word"}
    texts |= {f"{name}, again": texts[name] for name in list(texts)[:3]}
    frame = session.createDataFrame(list(texts.items()), NAMED).repartition(2)
    found = cells(spark.tables(spark.parse(frame, text="body", source="name").persist()), tmp_path / "spark")
    assert found == local([Document(text, name, TEXT) for name, text in texts.items()], tmp_path / "local")
    assert len(found["releases"]) == len(texts) - 3
    assert len(found["sources"]) == len(texts)
    assert all(found[name] for name in TABLES if name != "recalled_aspects")


def test_paths_give_the_local_tables(session, folder, tmp_path):
    paths = [*sorted(folder.iterdir()), folder / "none.txt"]
    frame = session.createDataFrame([(str(path),) for path in paths], "path string")
    found = cells(spark.tables(spark.parse(frame, path="path").persist()), tmp_path / "spark")
    assert found == local(paths, tmp_path / "local")
    broken = {Path(row[0]).name: row for row in found["sources"] if row[1] is None}
    assert broken.keys() == {*BROKEN, "none.txt"}
    assert all(row[4] and row[5] for row in broken.values())
    assert {row[2] for row in found["sources"]} >= {TEXT, "text/html", "application/pdf", "message/rfc822"}


def test_binary_files_give_the_local_tables(session, folder, tmp_path):
    frame = session.read.format("binaryFile").load(str(folder).replace(" ", "?"))
    parsed = spark.parse(frame, content="content", source="path").persist()
    found = renamed(cells(spark.tables(parsed), tmp_path / "spark"), lambda name: name.removeprefix("file:"))
    assert found == local(sorted(folder.iterdir()), tmp_path / "local")


def test_addresses_of_files_as_spark_writes_them_are_paths(session, folder):
    names = [(path.as_uri(),) for path in sorted(folder.glob("*.txt")) if path.name not in BROKEN]
    assert names
    assert "%20" in names[0][0]
    found = sources(session, names, "path string", path="path")
    assert found.keys() == {name for (name,) in names}
    assert all(row["release_id"] for row in found.values())


@pytest.mark.parametrize(
    ("cell", "reason", "mend"),
    [
        (None, "there is no text in this row (null)", "fill the cell"),
        ("releases/one.PDF", "the text 'releases/one.PDF' is the name of a file", "with path="),
    ],
)
def test_a_broken_text_among_good_ones_is_a_row_of_sources(session, cell, reason, mend):
    found = sources(session, [("a", CLEAN), ("b", cell), ("c", CLEAN)], text="body", source="name")
    assert [name for name, row in found.items() if row["release_id"] is None] == ["b"]
    assert found["a"]["release_id"] == found["c"]["release_id"]
    assert found["b"]["reason"] == reason
    assert mend in found["b"]["mend"]


@pytest.mark.parametrize(
    ("path", "reason", "mend"),
    [
        (None, "there is no path in this row (null)", "fill the cell"),
        ("", "the path is empty", "name a file"),
        ("s3a://bucket/a.txt", "lies in a store (s3a:)", "binaryFile"),
        ("dbfs:/folder/a.txt", "lies in a store (dbfs:)", "binaryFile"),
        ("file:///no/such.txt", "there is no such file", "check the name"),
        ("/no/such.txt", "there is no such file", "check the name"),
        ("a\0b.txt", "this is no path", "check the name"),
        ("/", "this is a folder", "name the files in it"),
        ("-", "there is no such file", "check the name"),
    ],
)
def test_a_broken_path_among_good_ones_is_a_row_of_sources(session, path, reason, mend):
    good = str(FIXTURES / "cheshire-2021.txt")
    found = sources(session, [(1, good), (2, path)], "id int, path string", path="path", source="id")
    assert found["1"]["release_id"]
    assert found["2"]["release_id"] is None
    assert reason in found["2"]["reason"]
    assert mend in found["2"]["mend"]


def test_rows_without_a_name(session):
    """Good ones have no row in `sources`, as bare texts have none locally; broken ones are named by their place."""
    frame = session.createDataFrame([(CLEAN,), (None,), (FAULTY,), (None,)], "body string").coalesce(1)
    found = spark.tables(spark.parse(frame, text="body").persist())
    assert {row["source"] for row in found["sources"].collect()} == {"row 1 of partition 0", "row 3 of partition 0"}
    assert found["releases"].count() == 2


def test_strict_makes_errors_of_faulty_releases(session):
    rows = [("clean", CLEAN), ("faulty", FAULTY)]
    assert all(row["release_id"] for row in sources(session, rows, text="body", source="name").values())
    found = sources(session, rows, text="body", source="name", strict=True)
    assert found["clean"]["release_id"]
    assert "score-above-maximum" in found["faulty"]["reason"]


def test_limits_hold_on_the_workers(session):
    rows = [("short", b"word"), ("long", CLEAN.encode())]
    found = sources(
        session, rows, "name string, raw binary", content="raw", source="name", limits=Limits(file_bytes=100)
    )
    assert found["short"]["release_id"]
    assert "it is larger than" in found["long"]["reason"]


def test_one_name_for_two_texts_loses_neither(session):
    frame = session.createDataFrame([("a", CLEAN), ("a", FAULTY), ("a", FAULTY)], NAMED)
    found = spark.tables(spark.parse(frame, text="body", source="name").persist())
    assert len({row["release_id"] for row in found["sources"].collect()}) == found["sources"].count() == 2
    assert found["releases"].count() == 2


def test_what_was_parsed_can_be_saved_and_loaded_again(session, tmp_path):
    frame = session.createDataFrame([("a", CLEAN), ("b", None)], NAMED)
    parsed = spark.parse(frame, text="body", source="name").persist()
    parsed.write.parquet(str(tmp_path / "parsed"))
    again = session.read.parquet(str(tmp_path / "parsed"))
    assert {row["release_id"]: row for row in again.collect()} == {row["release_id"]: row for row in parsed.collect()}
    assert spark.tables(again)["notes"].collect() == spark.tables(parsed)["notes"].collect() != []


def test_columns_may_be_expressions(session):
    from pyspark.sql import functions  # noqa: PLC0415 - an extra

    frame = session.createDataFrame([("a", CLEAN)], NAMED)
    parsed = spark.parse(frame, text=functions.trim("body"), source=functions.concat("name", functions.lit("!")))
    assert [row["source"] for row in spark.tables(parsed)["sources"].collect()] == ["a!"]


@pytest.mark.parametrize(
    ("options", "error", "said"),
    [
        ({}, ValueError, "none was given: pass one of text=, path= and content="),
        ({"text": "body", "path": "name"}, ValueError, "text and path was given"),
        ({"content": "body"}, TypeError, "content='body' is a column of type string, and binary is needed"),
        ({"text": "raw"}, TypeError, "text='raw' is a column of type binary, and string is needed"),
        ({"path": "raw"}, TypeError, "path='raw' is a column of type binary, and string is needed"),
    ],
)
def test_wrong_columns_are_told_before_anything_runs(session, options, error, said):
    frame = session.createDataFrame([("a", CLEAN, b"")], f"{NAMED}, raw binary")
    with pytest.raises(error, match=r".") as caught:
        spark.parse(frame, **options)
    assert said in str(caught.value)


def test_a_column_that_is_not_there_is_told_before_anything_runs(session):
    from pyspark.errors import AnalysisException  # noqa: PLC0415 - an extra

    with pytest.raises(AnalysisException, match="bodi"):
        spark.parse(session.createDataFrame([("a", CLEAN)], NAMED), text="bodi")


def test_tables_are_made_of_what_parse_gives_alone(session):
    with pytest.raises(ValueError, match=r"no column 'release_id': pass what hmip_parse\.spark\.parse gives"):
        spark.tables(session.createDataFrame([("a", CLEAN)], NAMED))
