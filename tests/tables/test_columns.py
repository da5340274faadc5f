"""The description of the tables: whole, consistent, and named as promised."""

import re

import pytest

from hmip_parse import Rating, ReleaseKind
from hmip_parse.tables import TABLES, Type

COLUMNS = [
    pytest.param(table, column, id=f"{table.name}.{column.name}")
    for table in TABLES.values()
    for column in table.columns
]
PROMISED = "releases outcomes aspects recommendations quotes notes percentages evidence diagnostics".split()


def test_the_promised_tables_are_there():
    assert set(PROMISED) <= set(TABLES)
    assert set(TABLES) - set(PROMISED) == {"recalled", "recalled_aspects", "sources"}


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_a_column_is_named_and_described(table, column):
    assert re.fullmatch(r"[a-z][a-z0-9_]*", column.name)
    assert re.fullmatch(r"\S.*[.]|.*[.'’`]$", column.description)
    assert "None" not in column.description
    assert [other.name for other in table.columns].count(column.name) == 1


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES.keys())
def test_keys_references_facets_and_search_name_columns(table):
    names = {column.name for column in table.columns}
    assert set(table.key) | set(table.facets) | set(table.searched) <= names
    assert all(table.column(name).required for name in table.key)
    before = list(TABLES)[: list(TABLES).index(table.name)]
    for own, parent in table.references:
        assert set(own) <= names
        assert parent in before
        assert len(own) == len(TABLES[parent].key)


@pytest.mark.parametrize(
    ("table", "name", "kind", "required", "values"),
    [
        ("releases", "release_id", Type.STRING, True, ()),
        ("releases", "kind", Type.STRING, True, tuple(kind.value for kind in ReleaseKind)),
        ("releases", "published", Type.DATE, False, ()),
        ("releases", "embargo", Type.DATETIME, False, ()),
        ("releases", "recommendations_total", Type.INTEGER, False, ()),
        ("outcomes", "rating", Type.STRING, False, tuple(rating.value for rating in Rating)),
        ("outcomes", "points", Type.INTEGER, False, ()),
        ("recommendations", "count", Type.INTEGER, True, ()),
        ("percentages", "value", Type.NUMBER, True, ()),
        ("quotes", "speaker", Type.STRING, False, ()),
    ],
)
def test_types_come_from_the_records(table, name, kind, required, values):
    column = TABLES[table].column(name)
    assert (column.type, column.required, column.values) == (kind, required, values)


def test_a_column_that_is_not_there_is_an_error():
    with pytest.raises(StopIteration):
        TABLES["notes"].column("colour")
