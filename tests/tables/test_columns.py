"""How a column is made from the field of a record."""

import pytest

from hmip_parse import Rating, ReleaseKind
from hmip_parse.tables import TABLES, Type


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
