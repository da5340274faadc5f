"""Releases as tidy tables: flat rows, one a thing, in JSON Lines, CSV, Parquet and SQLite."""

from hmip_parse.tables.catalogue import TABLES
from hmip_parse.tables.columns import Column, Table, Type
from hmip_parse.tables.rows import rows, rows_of
from hmip_parse.tables.writing import Format, Report, write

__all__ = ["TABLES", "Column", "Format", "Report", "Table", "Type", "rows", "rows_of", "write"]
