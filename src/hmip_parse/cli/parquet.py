"""One release a row as Parquet, by pyarrow: lists stay lists, and days are days."""

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from hmip_parse.cli.fields import Field
from hmip_parse.tables.parquet import ARROW

_ROWS = 4096  # of a row group


def write(rows: Iterable[list[Any]], columns: Sequence[Field], path: Path) -> None:
    """Write the rows, as `pieces.as_values` makes them, to one file."""
    schema = pa.schema([pa.field(column.name, _arrow(column)) for column in columns])
    left = iter(rows)
    with pq.ParquetWriter(path, schema) as writer:
        while some := list(islice(left, _ROWS)):
            arrays = [
                pa.array(values, field.type) for values, field in zip(zip(*some, strict=True), schema, strict=True)
            ]
            writer.write_batch(pa.RecordBatch.from_arrays(arrays, schema=schema))


def _arrow(column: Field) -> pa.DataType:
    kind = ARROW[column.type]
    for _ in range(column.depth):
        kind = pa.list_(kind)
    return kind
