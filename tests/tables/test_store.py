"""The store: what comes again replaces itself, what is committed stays, and a store of another make is refused."""

import sqlite3

import pytest

from hmip_parse import InputError, parse
from hmip_parse.tables import TABLES, rows
from hmip_parse.tables.store import NAME, Fault, Signature, Store
from tests.helpers import release_text

ONE, OTHER = release_text(), release_text(headline="Another headline of the same service rated as ‘Good’")
FAULT = Fault("it is empty", "fill it")


def rows_of(text):
    return rows(parse(text), text)


@pytest.fixture
def path(tmp_path):
    return tmp_path / NAME


def counts(store):
    return {table: store.count(table) for table in TABLES}


def test_what_is_put_in_comes_out(path):
    with Store(path) as store:
        store.put(rows_of(ONE), "one.txt", "text/plain", "cut short")
        store.put(None, "bad.txt", fault=FAULT)
        store.put(rows_of(OTHER))
        for table, expected in rows_of(ONE).items():
            assert list(store.read(TABLES[table])) == expected + rows_of(OTHER)[table]
        assert list(store.read(TABLES["sources"])) == [
            ("one.txt", parse(ONE).release_id, "text/plain", "cut short", None, None),
            ("bad.txt", None, None, None, "it is empty", "fill it"),
        ]


def test_the_same_text_is_there_once_however_many_files_hold_it(path):
    with Store(path) as store:
        for source in ("a.txt", "b.txt", "a.txt", None):
            store.put(rows_of(ONE), source)
        assert counts(store) == {**{name: len(some) for name, some in rows_of(ONE).items()}, "sources": 2}


def test_a_changed_file_replaces_its_rows_and_no_others(path):
    with Store(path) as store:
        store.put(rows_of(ONE), "a.txt")
        store.put(rows_of(ONE), "b.txt")
        store.put(rows_of(OTHER), "a.txt")
        assert store.count("releases") == 2  # b.txt still holds the first
        store.put(rows_of(OTHER), "b.txt")
        assert counts(store) == {**{name: len(some) for name, some in rows_of(OTHER).items()}, "sources": 2}


def test_a_file_that_can_no_longer_be_read_loses_its_rows(path):
    with Store(path) as store:
        store.put(rows_of(ONE), "a.txt")
        store.put(None, "a.txt", fault=FAULT)
        assert {table for table, count in counts(store).items() if count} == {"sources"}
        store.put(rows_of(ONE), "a.txt")
        assert [row[4] for row in store.read(TABLES["sources"])] == [None]


def test_another_version_of_the_parser_reads_anew(path, monkeypatch):
    signature = Signature(10, 20)
    with Store(path) as store:
        store.put(rows_of(ONE), "a.txt", signature=signature)
        store.put(rows_of(ONE), "b.txt", signature=signature)
        assert store.has("a.txt", signature)
        monkeypatch.setattr("hmip_parse.tables.store.PARSER_VERSION", "9.9.9")
        assert not store.has("a.txt", signature)
        newer = rows_of(ONE)
        newer["releases"] = [(*newer["releases"][0][:-1], "9.9.9")]
        newer["notes"] = newer["notes"][:1]
        store.put(newer, "a.txt", signature=signature)
        store.commit()  # the key that b.txt refers to is there again
        assert list(store.read(TABLES["releases"])) == newer["releases"]
        assert store.count("notes") == 1
        assert store.count("sources") == 2
        assert store.has("a.txt", signature)


@pytest.mark.parametrize("other", [Signature(11, 20), Signature(10, 21)])
def test_a_file_is_known_by_size_and_time(path, other):
    with Store(path) as store:
        store.put(rows_of(ONE), "a.txt", signature=Signature(10, 20))
        assert store.has("a.txt", Signature(10, 20))
        assert not store.has("a.txt", other)
        assert not store.has("b.txt", Signature(10, 20))
        store.put(None, "a.txt", None, None, FAULT, Signature(10, 20))
        assert not store.has("a.txt", Signature(10, 20))  # what failed is tried again


def test_only_what_is_committed_stays(path):
    with Store(path) as store:
        store.put(rows_of(ONE), "a.txt")
        store.commit()
        store.put(rows_of(OTHER), "b.txt")
    with Store(path) as store:
        assert store.count("releases") == store.count("sources") == 1
        store.put(rows_of(OTHER), "b.txt")
        store.roll_back()
        assert store.count("releases") == 1


def test_a_second_run_at_the_same_time_is_refused(path, monkeypatch):
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda path, **options: connect(path, timeout=0.01, **options))
    with Store(path), pytest.raises(InputError, match=r"hmip\.sqlite.*locked.*another run"):
        Store(path)


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_text("no database " * 100),
        lambda path: sqlite3.connect(path).execute("CREATE TABLE releases (a)").connection.close(),
        lambda path: sqlite3.connect(path).execute("PRAGMA user_version = 3").connection.close(),
    ],
    ids=["text", "foreign", "other-version"],
)
def test_a_store_of_another_make_is_refused_and_left_as_it_is(path, make):
    make(path)
    before = path.read_bytes()
    with pytest.raises(InputError, match=r"hmip\.sqlite"):
        Store(path)
    assert path.read_bytes() == before


def test_a_failing_constraint_is_no_silent_loss(path):
    broken = rows_of(ONE)
    broken["notes"] = [("another release", 0, None, "a note")]
    with Store(path) as store, pytest.raises(sqlite3.IntegrityError):
        store.put(broken, "a.txt")
