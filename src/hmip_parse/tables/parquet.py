"""Parquet and Arrow, by pyarrow: every column with its own type, its description with it."""

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from hmip_parse.tables.columns import Table, Type
from hmip_parse.tables.files import whole
from hmip_parse.tables.rows import Row

_ROWS = 16_384  # of a row group: few enough for flat memory, enough for good compression
ARROW = {
    Type.STRING: pa.string(),
    Type.INTEGER: pa.int64(),
    Type.NUMBER: pa.float64(),
    Type.DATE: pa.date32(),
    Type.DATETIME: pa.timestamp("us", tz="Europe/London"),
}


def schema(table: Table) -> pa.Schema:
    """The Arrow schema of a table."""
    return pa.schema(
        [
            pa.field(
                column.name,
                ARROW[column.type],
                nullable=not column.required,
                metadata={"description": column.description},
            )
            for column in table.columns
        ],
        metadata={"description": table.description},
    )


def record_batch(table: Table, rows: Sequence[Row]) -> pa.RecordBatch:
    """Rows of a table as one Arrow record batch."""
    shape = schema(table)
    columns = zip(*rows, strict=True) if rows else ([] for _ in shape)
    arrays = [pa.array(cells, field.type) for cells, field in zip(columns, shape, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=shape)


def write(table: Table, rows: Iterable[Row], path: Path) -> None:
    """Write the rows of a table to one file."""
    left = iter(rows)
    with whole(path) as beside, pq.ParquetWriter(beside, schema(table)) as writer:
        while some := list(islice(left, _ROWS)):
            writer.write_batch(record_batch(table, some))
