"""What the tests of the tables share: releases with their rows, and the types that cells may have."""

import datetime
import functools

from hmip_parse import parse
from hmip_parse.tables import TABLES, rows
from tests.helpers import FIXTURE_NAMES, fixture_text, release_text

PYTHON = {"string": str, "integer": int, "number": float, "date": datetime.date, "datetime": datetime.datetime}

# Cells that formats and tools are known to trip over, all in one text.
AWKWARD = release_text(
    headline="=HYPERLINK(\"x\"), ‘Good’; 'quoted'",
    body="Inspectors \u2028 found\u0085 a \ud800 lone\x00 mark, 12.5% of it; \t tab, “speech”, ☃ and 😀.\n\nNA\n\nnull",
    notes=(
        "1. Swansea Neath Port Talbot PDU sits within the Probation Service – Wales region.\n"
        "2. +44 20 7946 0000\n3. -\n4. NaN\n5. 'already'\n6. 007"
    ),
)
TEXTS = {name: fixture_text(name) for name in FIXTURE_NAMES} | {"awkward": AWKWARD, "empty": "", "one": "word"}


@functools.cache
def rows_by_text(name):
    """The rows of one of the texts."""
    return rows(parse(TEXTS[name]), TEXTS[name])


@functools.cache
def all_rows():
    """The rows of all the texts, by table; `sources` has none."""
    found = {table: [] for table in TABLES}
    for name in TEXTS:
        for table, some in rows_by_text(name).items():
            found[table] += some
    return found


def columns_of(table):
    """Names of a table's columns."""
    return [column.name for column in TABLES[table].columns]
