"""Parsed items as Arrow: one row an item, with the rows of each table in a list of their own."""

from collections.abc import Sequence
from itertools import accumulate

import pyarrow as pa

from hmip_parse.spark.schema import RELEASE_ID
from hmip_parse.tables.catalogue import TABLES
from hmip_parse.tables.parquet import record_batch
from hmip_parse.tables.rows import Row, Rows


def parsed_batch(items: Sequence[tuple[str | None, Rows]]) -> pa.RecordBatch:
    """Items as one record batch.

    Args:
        items: Of each its `release_id`, `None` where it could not be read, and its rows by table.
    """
    ids = pa.array([release_id for release_id, _ in items], pa.string())
    lists = [_lists(name, [rows.get(name, []) for _, rows in items]) for name in TABLES]
    fields = [pa.field(RELEASE_ID, pa.string())]
    fields += [pa.field(name, found.type, nullable=False) for name, found in zip(TABLES, lists, strict=True)]
    return pa.RecordBatch.from_arrays([ids, *lists], schema=pa.schema(fields))


def _lists(table: str, rows: Sequence[list[Row]]) -> pa.ListArray:
    offsets = pa.array(accumulate(map(len, rows), initial=0), pa.int32())
    entries = record_batch(TABLES[table], [row for some in rows for row in some]).to_struct_array()
    kind = pa.list_(pa.field("element", entries.type, nullable=False))
    return pa.ListArray.from_arrays(offsets, entries, type=kind)
