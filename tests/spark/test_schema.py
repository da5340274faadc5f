"""Spark's schema of each table: the columns of the one description, with types that hold what Parquet's do."""

import pytest

from hmip_parse.tables import TABLES, parquet

spark = pytest.importorskip("hmip_parse.spark", exc_type=ImportError)

# https://spark.apache.org/docs/latest/sql-ref-datatypes.html against https://arrow.apache.org/docs/format/Columnar.html
SAME = {
    "string": "string",
    "bigint": "int64",
    "double": "double",
    "date": "date32[day]",
    "timestamp": "timestamp[us, tz=Europe/London]",
}


@pytest.mark.parametrize("table", TABLES)
def test_columns_are_those_of_parquet(table):
    found = spark.schema(TABLES[table])
    wanted = parquet.schema(TABLES[table])
    assert [(f.name, SAME[f.dataType.simpleString()], f.nullable) for f in found] == [
        (f.name, str(f.type), f.nullable) for f in wanted
    ]
    assert [f.metadata["comment"] for f in found] == [f.metadata[b"description"].decode() for f in wanted]


def test_frames_have_these_schemas_and_catalogues_their_comments(session):
    frame = session.createDataFrame([("a", "word")], "name string, body string")
    made = spark.tables(spark.parse(frame, text="body", source="name"))
    assert list(made) == list(TABLES)
    for name, table in TABLES.items():
        assert made[name].schema == spark.schema(table)
    made["outcomes"].write.format("parquet").saveAsTable("outcomes")
    described = {row["col_name"]: row["comment"] for row in session.sql("DESCRIBE outcomes").collect()}
    assert described == {column.name: column.description for column in TABLES["outcomes"].columns}
