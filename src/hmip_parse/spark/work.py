"""What the workers do: parse the cells of their batches, by the code that serves one machine."""

from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

import attrs
import pyarrow as pa
from pyspark import TaskContext

from hmip_parse import bulk
from hmip_parse.readers import Document, Limits
from hmip_parse.spark.arrow import parsed_batch
from hmip_parse.spark.reading import Kind, document
from hmip_parse.tables.rows import Rows, holdable, rows

_ITEMS = 64  # of a batch that goes back: enough to make its way cheap, few enough for flat memory


@attrs.frozen
class Work:
    """The work on one partition; picklable, for it is sent to the workers.

    Attributes:
        kind: What the cells are.
        strict: Whether a release with a diagnostic of severity `error` counts as one that cannot be read.
        limits: What a file may cost.
    """

    kind: Kind
    strict: bool
    limits: Limits

    def run(self, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """From batches of `item` and `source` to batches of `parsed_schema`, one row an item."""
        context = TaskContext.get()
        partition = context.partitionId() if context else 0
        before = 0
        for batch in batches:
            for start in range(0, batch.num_rows, _ITEMS):
                part = batch.slice(start, _ITEMS)
                yield parsed_batch(
                    [
                        self._parsed(cell.as_py(), source.as_py(), f"row {before + place} of partition {partition}")
                        for place, (cell, source) in enumerate(zip(*part.columns, strict=True), start=start)
                    ]
                )
            before += batch.num_rows

    def _parsed(self, cell: Any, source: str | None, place: str) -> tuple[str | None, Rows]:
        name = source or place

        def read(_: str) -> Document:
            return document(self.kind, cell, name, self.limits)

        # A path stands for what is still to be read, so that whatever reading sets off becomes an error of this item.
        (result,) = bulk.parse_each([PurePath(name)], lambda result: result, strict=self.strict, read=read)
        if result.release is None:
            return None, {"sources": [_source(name, result)]}
        found = rows(result.release, result.text)
        return result.release.release_id, found | ({"sources": [_source(source, result)]} if source else {})


def _source(name: str, result: bulk.Result) -> tuple[str | None, ...]:
    error = result.error
    return (
        name,
        result.release.release_id if result.release else None,
        result.media_type,
        holdable("\n".join(result.remarks)),
        *((holdable(error.reason), holdable(error.mend)) if error else (None, None)),
    )
