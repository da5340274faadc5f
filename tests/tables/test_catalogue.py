"""The description of the tables: whole, consistent, and named as promised."""

import re

import pytest

from hmip_parse.tables import TABLES

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
