"""What a table and a column are, and how a column is made from the field of a record that it shows.

Type, meaning and permitted values of a column come from the record class that its path leads to.
"""

import datetime
import enum
import types
import typing
from typing import Any

import attrs

from hmip_parse import codec
from hmip_parse.records import Release
from hmip_parse.schema import descriptions


class Type(enum.StrEnum):
    """What the cells of a column are."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    DATE = "date"
    DATETIME = "datetime"


@attrs.frozen
class Column:
    """One column.

    Attributes:
        name: In snake_case; the same in every format.
        type: What its cells are.
        description: What they mean.
        path: Where the value stands in the record of the row, such as `score.points`; empty where it is made.
        required: Whether no cell is missing.
        values: All values that may stand in it; empty where it is free.
    """

    name: str
    type: Type
    description: str
    path: str = ""
    required: bool = False
    values: tuple[str, ...] = ()


@attrs.frozen
class Table:
    """One table.

    Attributes:
        name: The plural of what its rows are.
        description: What one row is.
        path: The fields that lead from a release to the records of its rows; empty where rows are made otherwise.
        columns: In order.
        key: Names of the columns that tell one row from all others.
        references: Which columns are the key of which other table.
        facets: Columns by which readers group.
        searched: Columns of the full-text search.
    """

    name: str
    description: str
    path: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ("release_id", "position")
    references: tuple[tuple[tuple[str, ...], str], ...] = ((("release_id",), "releases"),)
    facets: tuple[str, ...] = ()
    searched: tuple[str, ...] = ()

    def column(self, name: str) -> Column:
        """The column of this name."""
        return next(column for column in self.columns if column.name == name)


_TYPES = {str: Type.STRING, int: Type.INTEGER, float: Type.NUMBER}


def columns_at(path: str, *names: str | tuple[str, str] | tuple[str, str, str]) -> tuple[Column, ...]:
    """Columns out of the record at `path`: a field, or name and path, or these and a description of its own."""
    return tuple(_column(path, *((name, name) if isinstance(name, str) else name)) for name in names)


def _column(owner: str, name: str, path: str, description: str = "") -> Column:
    cls: Any = Release
    optional = False
    steps = [*owner.split("."), *path.split(".")] if owner else path.split(".")
    for depth, step in enumerate(steps):
        documented = descriptions(cls)[step]
        cls = codec.hints(cls)[step]
        if typing.get_origin(cls) in {types.UnionType, typing.Union}:
            cls = next(part for part in typing.get_args(cls) if part is not types.NoneType)
            optional = optional or depth >= (len(owner.split(".")) if owner else 0)
        if typing.get_origin(cls) is tuple:
            cls = typing.get_args(cls)[0]
    values: tuple[str, ...] = ()
    if issubclass(cls, enum.Enum):
        kind, values = Type.STRING, tuple(str(member.value) for member in cls)
    elif issubclass(cls, datetime.datetime):
        kind = Type.DATETIME
    elif issubclass(cls, datetime.date):
        kind = Type.DATE
    else:
        kind = _TYPES[cls]
    # A string may be empty, and an empty cell is a missing one: only names and codes are sure to be there.
    required = not optional and (kind is not Type.STRING or bool(values))
    return Column(name, kind, description or documented.replace("`None`", "missing"), path, required, values)
