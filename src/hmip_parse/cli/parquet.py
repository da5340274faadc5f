"""One release a row as Parquet, by pyarrow: lists stay lists, and days are days."""

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from hmip_parse.cli import cells, fields
from hmip_parse.cli.fields import Field
from hmip_parse.cli.sources import Read
from hmip_parse.tables.columns import Type
from hmip_parse.tables.parquet import ARROW
from hmip_parse.tables.rows import holdable

_ROWS = 4096  # of a row group


def write(releases: Iterable[Read], chosen: Sequence[Field] | None, path: Path) -> None:
    """Write the releases to one file."""
    columns = fields.named(fields.FLAT) if chosen is None else chosen
    schema = pa.schema([pa.field(column.name, _arrow(column)) for column in columns])
    left = iter(releases)
    with pq.ParquetWriter(path, schema) as writer:
        while some := list(islice(left, _ROWS)):
            arrays = [
                pa.array([_value(column, column.get(read.source, read.release)) for read in some], field.type)
                for column, field in zip(columns, schema, strict=True)
            ]
            writer.write_batch(pa.RecordBatch.from_arrays(arrays, schema=schema))


def _arrow(column: Field) -> pa.DataType:
    kind = ARROW[column.type]
    for _ in range(column.depth):
        kind = pa.list_(kind)
    return kind


def _value(column: Field, value: Any) -> Any:
    if isinstance(value, list):
        return [_value(column, item) for item in value]
    if value is None or column.type is not Type.STRING:
        return value
    return holdable(value if isinstance(value, str) else cells.cell(value))
