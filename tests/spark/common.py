"""What the tests of Spark share: the cells of its tables, and those of the same items by the local code."""

import datetime

import pyarrow.parquet as pq

from hmip_parse.tables import TABLES, write
from hmip_parse.tables.store import NAME, Store


def cells(frames, folder):
    """The rows of each table as another tool reads them from Parquet that Spark wrote, sorted."""
    found = {}
    for name, frame in frames.items():
        target = folder / name
        frame.coalesce(1).write.parquet(str(target))
        table = pq.read_table(target)
        assert table.column_names == [column.name for column in TABLES[name].columns]
        found[name] = sorted((tuple(row.values()) for row in table.to_pylist()), key=same_moment)
    return found


def same_moment(row):
    """A key by which a row sorts alike whatever the time zone of its moments."""
    cells = (cell.timestamp() if isinstance(cell, datetime.datetime) else cell for cell in row)
    return [(cell is not None, str(cell)) for cell in cells]


def local(items, folder, **options):
    """The rows of each table of the same items by the local code, sorted."""
    write(items, folder, [], **options)
    with Store(folder / NAME) as store:
        return {name: sorted(store.read(table), key=same_moment) for name, table in TABLES.items()}


def renamed(found, rename):
    """The tables, with the names in `sources` changed."""
    return found | {"sources": sorted(((rename(row[0]), *row[1:]) for row in found["sources"]), key=same_moment)}
