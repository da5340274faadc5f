"""What Datasette shows beside the tables: their descriptions, facets and columns."""

import json
from pathlib import Path
from typing import Any

from hmip_parse.tables.catalogue import TABLES
from hmip_parse.tables.columns import Table
from hmip_parse.tables.files import whole

METADATA = "metadata.json"

_LABELS = {"releases": "headline", "outcomes": "service_name", "quotes": "speaker"}


def metadata(database: str) -> dict[str, Any]:
    """The metadata for `datasette --metadata`.

    Args:
        database: The name of the database: that of its file, without the ending.
    """
    tables: dict[str, Any] = {table.name: _table(table) for table in TABLES.values()}
    tables["_files"] = {"hidden": True}  # the store's own
    return {
        "title": "Press releases of HM Inspectorate of Probation",
        "description": "What the releases say, and which words of them say it.",
        "databases": {database: {"tables": tables}},
    }


def write_metadata(database: Path) -> None:
    """Write the metadata to `metadata.json` beside the database."""
    with whole(database.with_name(METADATA)) as beside:
        plain = metadata(database.stem)
        beside.write_text(json.dumps(plain, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _table(table: Table) -> dict[str, Any]:
    described: dict[str, Any] = {
        "description": table.description,
        "columns": {column.name: column.description for column in table.columns},
    }
    if table.facets:
        described["facets"] = list(table.facets)
    if table.name in _LABELS:
        described["label_column"] = _LABELS[table.name]
    return described
