"""The store as a database for people, by sqlite-utils: indexes, full-text search, and metadata for Datasette."""

from pathlib import Path

import sqlite_utils

from hmip_parse.tables import datasette
from hmip_parse.tables.catalogue import TABLES


def finish(path: Path) -> None:
    """Give a store its indexes and its full-text search, kept up to date by triggers, and write `metadata.json`.

    A second time, it does nothing that was done before.
    """
    with sqlite_utils.Database(path) as db:
        for table in TABLES.values():
            there = db.table(table.name)
            for column in table.facets:
                there.create_index([column], if_not_exists=True)
            if table.searched and there.detect_fts() is None:
                there.enable_fts(table.searched, create_triggers=True)
        db.analyze()
    datasette.write_metadata(path)
