"""What a worker does with its batches, without Spark around it."""

import pickle

import pyarrow as pa
import pytest

from hmip_parse import Limits, parse
from hmip_parse.tables import TABLES, rows
from tests.helpers import release_text

pytest.importorskip("hmip_parse.spark", exc_type=ImportError)
work = pytest.importorskip("hmip_parse.spark.work")
reading = pytest.importorskip("hmip_parse.spark.reading")

TEXT = release_text()


def text_of(number):
    return release_text(body=f"Inspectors read {number} plans, and found that offices were calm and clean.")


def batch(cells, names):
    return pa.record_batch([pa.array(cells, pa.string()), pa.array(names, pa.string())], names=["item", "source"])


def run(*batches, strict=False):
    sent = pickle.loads(pickle.dumps(work.Work(reading.Kind.TEXT, strict, Limits())))
    return list(sent.run(iter(batches)))


def test_one_row_an_item_in_order_whatever_the_batches_are():
    texts = [text_of(number) for number in range(150)]
    texts[70] = texts[140] = None
    found = run(batch(texts[:130], [None] * 130), batch(texts[130:], [None] * 20))
    items = [row for part in found for row in part.to_pylist()]
    assert [item["release_id"] for item in items] == [text and parse(text).release_id for text in texts]
    named = [source["source"] for item in items for source in item["sources"]]
    assert named == ["row 70 of partition 0", "row 140 of partition 0"]
    assert max(part.num_rows for part in found) < 150


def test_the_rows_of_an_item_are_those_of_the_local_code():
    ((item,),) = [part.to_pylist() for part in run(batch([TEXT], ["a"]))]
    wanted = rows(parse(TEXT), TEXT)
    for name in wanted:
        assert [tuple(row.values()) for row in item[name]] == wanted[name]
    assert item["sources"] == [
        {
            "source": "a",
            "release_id": parse(TEXT).release_id,
            "media_type": "text/plain",
            "remarks": None,
            "reason": None,
            "mend": None,
        }
    ]


def test_an_item_that_cannot_be_read_has_rows_in_sources_alone():
    ((item,),) = [part.to_pylist() for part in run(batch([None], ["a"]))]
    assert item["release_id"] is None
    assert {name for name in TABLES if item[name]} == {"sources"}


def test_what_nobody_foresaw_costs_the_item_and_no_more(monkeypatch):
    def fail(*_):
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr(work, "document", fail)
    (part,) = run(batch([TEXT], ["a"]))
    ((source,),) = part.column("sources").to_pylist()
    assert "ZeroDivisionError: by zero" in source["reason"]
    assert source["mend"]


def test_a_batch_may_be_empty():
    assert run(batch([], [])) == []
