"""Which format is meant."""

import argparse
import re

import pytest

from hmip_parse.cli.formats import SUFFIXES, Format, settle


def settled(on_terminal=False, **given):
    options = argparse.Namespace(**{"format": None, "output": None, "tables": None, "pretty": False, "fields": None} | given)
    settle(options, on_terminal=on_terminal)
    return options.format, options.output, options.tables


@pytest.mark.parametrize(
    ("given", "format_", "output", "tables"),
    [
        ({}, "jsonl", None, None),
        ({"on_terminal": True}, "table", None, None),
        ({"on_terminal": True, "format": ["jsonl"]}, "jsonl", None, None),
        ({"on_terminal": True, "output": "a.csv"}, "csv", "a.csv", None),
        ({"on_terminal": True, "output": "-"}, "table", "-", None),
        ({"output": "-"}, "jsonl", "-", None),
        ({"output": "A.CSV"}, "csv", "A.CSV", None),
        ({"output": "a.txt", "format": ["json"]}, "json", "a.txt", None),
        ({"output": "a", "format": ["parquet"]}, "parquet", "a", None),
        ({"output": "a.db"}, "sqlite", "a.db", None),
        ({"pretty": True, "output": "a.csv"}, "summary", "a.csv", None),
        ({"tables": "out"}, ["csv"], None, "out"),
        ({"tables": "out", "format": ["csv", "sqlite"]}, ["csv", "sqlite"], None, "out"),
        ({"output": "out/"}, ["csv"], None, "out/"),
        ({"output": "out/", "format": ["parquet"]}, ["parquet"], None, "out/"),
        ({"output": ".", "format": ["jsonl"]}, ["jsonl"], None, "."),
        ({"fields": ["kind"], "output": "a.parquet"}, "parquet", "a.parquet", None),
    ],
)
def test_by_the_options_by_the_name_or_by_who_reads_it(given, format_, output, tables):
    assert settled(**given) == (format_, output, tables)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"output": "a"}, "the name 'a' does not say which format is meant: give --format"),
        ({"output": "a.xlsx"}, "'a.xlsx' does not say which format"),
        ({"format": ["csv", "json"]}, "several formats at once are for tables: say where to write them with --tables"),
        ({"format": ["parquet"]}, "parquet needs a file: name it with -o FILE.parquet"),
        ({"format": ["sqlite"], "output": "-"}, "sqlite needs a file"),
        ({"output": "a.sqlite", "fields": ["kind"]}, "--fields is not about tables"),
        ({"tables": "out", "fields": ["kind"]}, "--pretty and --fields are not about tables"),
        ({"tables": "out", "pretty": True}, "--pretty and --fields are not about tables"),
        ({"tables": "out", "output": "a.csv"}, "give one of them"),
        ({"tables": "out", "format": ["json"]}, "tables are written as csv, jsonl, parquet, sqlite, and not as json"),
        ({"output": "out/", "format": ["table"]}, "and not as table"),
        ({"pretty": True, "format": ["csv"]}, "leave out --format and --fields"),
        ({"pretty": True, "fields": ["kind"]}, "leave out --format and --fields"),
    ],
)
def test_what_contradicts_itself_is_told_with_the_mend(given, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        settled(**given)


def test_every_format_has_a_suffix():
    assert set(SUFFIXES.values()) == set(Format)
