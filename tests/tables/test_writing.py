"""From items to files: runs add up, errors are told, and what is stopped or killed is completed by the next run."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hmip_parse import Document, InputError, tables
from hmip_parse.cli import main
from hmip_parse.tables import TABLES, csvw, writing
from tests.helpers import release_text

COMMAND = [sys.executable, "-m", "hmip_parse", "--format", "csv", "--format", "jsonl"]
MANY = 1200


def text_of(number):
    return release_text(body=f"Inspectors read {number} plans, and found that offices were calm and clean.")


def folder_of(path, count, broken=()):
    path.mkdir()
    for number in range(count):
        raw = b"\x89PNG\r\n" if number in broken else text_of(number).encode()
        (path / f"{number:05}.txt").write_bytes(raw)
    return path


def lines_of(folder, table="releases"):
    return [json.loads(line) for line in (folder / f"{table}.jsonl").read_text(encoding="utf-8").splitlines()]


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix in {".csv", ".jsonl"}}


@pytest.mark.parametrize("jobs", [1, 2])
def test_all_good_ones_are_written_and_the_broken_ones_named(tmp_path, jobs):
    texts = folder_of(tmp_path / "texts", 60, broken={3, 30})
    seen = []
    report = tables.write([texts], tmp_path / "out", ["jsonl", "csv"], jobs, failed=seen.append)
    assert (report.read, report.unchanged, report.stopped) == (58, 0, False)
    assert [Path(error.source).name for error in report.errors] == ["00003.txt", "00030.txt"]
    assert seen == report.errors
    assert len(lines_of(tmp_path / "out")) == 58
    named = {Path(row["source"]).name: row for row in lines_of(tmp_path / "out", "sources")}
    assert len(named) == 60
    assert named["00030.txt"]["reason"] == "this is an image, and no text"
    assert named["00030.txt"]["mend"]
    assert {name for name, row in named.items() if row["release_id"] is None} == {"00003.txt", "00030.txt"}


def test_one_process_and_two_write_the_same_bytes(tmp_path):
    texts = folder_of(tmp_path / "texts", 100, broken={50})
    for jobs in (1, 2):
        tables.write([texts], tmp_path / str(jobs), ["csv", "jsonl"], jobs)
    assert contents(tmp_path / "1") == contents(tmp_path / "2")
    assert len(contents(tmp_path / "1")) == 2 * len(TABLES)


def test_runs_add_up_and_never_double(tmp_path):
    texts, out = folder_of(tmp_path / "texts", 9, broken={4}), tmp_path / "out"
    tables.write([texts], out, ["jsonl"])
    before = lines_of(out)
    (texts / "00002.txt").write_text(text_of(102), encoding="utf-8")
    (texts / "00004.txt").write_text(text_of(4), encoding="utf-8")
    (texts / "00009.txt").write_text(text_of(9), encoding="utf-8")
    report = tables.write([texts], out, ["jsonl"])
    assert (report.read, report.unchanged, report.errors) == (3, 7, [])
    after = {row["body"].split("read ")[1].split()[0] for row in lines_of(out)}
    assert after == {"0", "1", "102", "3", "4", "5", "6", "7", "8", "9"}
    assert len(lines_of(out)) == len(before) + 2
    assert len(lines_of(out, "sources")) == 10


def test_asked_to_it_reads_everything_again(tmp_path):
    texts, out = folder_of(tmp_path / "texts", 5), tmp_path / "out"
    tables.write([texts], out, ["jsonl"])
    before = contents(out)
    assert tables.write([texts], out, ["jsonl"], again=True).read == 5
    assert {row["release_id"] for row in lines_of(out)} == {
        json.loads(line)["release_id"] for line in before["releases.jsonl"].splitlines()
    }
    assert len(lines_of(out)) == 5


def test_texts_without_a_name_have_rows_but_no_source(tmp_path):
    report = tables.write([text_of(1), text_of(2), text_of(1)], tmp_path, ["jsonl"])
    assert report.read == 3
    assert len(lines_of(tmp_path)) == 2
    assert lines_of(tmp_path, "sources") == []


def test_strict_counts_grave_faults_as_errors(tmp_path):
    report = tables.write(["about the weather", text_of(1)], tmp_path, ["jsonl"], strict=True)
    assert [error.source for error in report.errors] == ["item 0"]
    assert "not-a-release" in report.errors[0].reason
    assert len(lines_of(tmp_path)) == 1


def test_options_of_csv(tmp_path):
    headline = "=cmd() Probation Service rated"
    tables.write([release_text(headline=headline)], tmp_path, ["csv"], bom=True, guard=False)
    raw = (tmp_path / "releases.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfrelease_id")
    assert f",{headline},".encode() in raw
    assert "rdfs:comment" not in json.loads((tmp_path / "csv-metadata.json").read_bytes())
    tables.write([], tmp_path, ["csv"])
    assert f",'{headline},".encode() in (tmp_path / "releases.csv").read_bytes()


def test_sqlite_keeps_its_search_up_to_date(tmp_path):
    (tmp_path / "a.txt").write_text(release_text(body="Inspectors found marmalade."), encoding="utf-8")
    for words in ("marmalade", "porridge"):
        (tmp_path / "a.txt").write_text(release_text(body=f"Inspectors found {words} here."), encoding="utf-8")
        tables.write([tmp_path / "a.txt"], tmp_path / "out", ["sqlite"])
    db = sqlite3.connect(tmp_path / "out" / "hmip.sqlite")
    found = {
        words: db.execute("SELECT count(*) FROM releases_fts WHERE releases_fts MATCH ?", (words,)).fetchone()[0]
        for words in ("marmalade", "porridge")
    }
    indexed = {row[0] for row in db.execute("SELECT tbl_name FROM sqlite_master WHERE type = 'index' AND sql NOT NULL")}
    db.close()
    assert found == {"marmalade": 0, "porridge": 1}
    assert {"outcomes", "quotes", "diagnostics", "evidence"} <= indexed
    assert json.loads((tmp_path / "out" / "metadata.json").read_bytes())["databases"]["hmip"]


@pytest.mark.parametrize("name", ["xlsx", ""])
def test_an_unknown_format_is_refused_before_anything_is_read(tmp_path, name):
    with pytest.raises(ValueError, match="is not a valid Format"):
        tables.write([text_of(1)], tmp_path / "out", [name])
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("name", "module"), [("parquet", "pyarrow"), ("sqlite", "sqlite_utils")])
def test_a_missing_extra_says_what_installs_it(tmp_path, monkeypatch, name, module):
    monkeypatch.setitem(sys.modules, module, None)
    monkeypatch.delitem(sys.modules, f"hmip_parse.tables.{name}", raising=False)
    with pytest.raises(ImportError, match=rf"pip install 'hmip-parse\[{name}\]'"):
        tables.write([text_of(1)], tmp_path / "out", [name])
    assert not (tmp_path / "out").exists()


def test_an_iterable_that_breaks_is_the_callers_own_error(tmp_path):
    def items():
        yield text_of(1)
        raise LookupError("the caller's own")

    with pytest.raises(LookupError, match="own"):
        tables.write(items(), tmp_path, ["csv"])
    assert not (tmp_path / "releases.csv").exists()


def test_ctrl_c_in_the_midst_of_a_release_leaves_whole_ones(tmp_path, monkeypatch):
    monkeypatch.setattr(writing, "_COMMIT", 4)
    put = writing.Store._put_file
    calls = []

    def interrupted(store, source, signature):
        calls.append(source)
        if len(calls) == 7:  # its rows are in, its file is not
            raise KeyboardInterrupt
        put(store, source, signature)

    monkeypatch.setattr(writing.Store, "_put_file", interrupted)
    texts = folder_of(tmp_path / "texts", 9)
    report = tables.write([texts], tmp_path / "out", ["jsonl"])
    assert (report.read, report.stopped) == (4, True)
    assert len(lines_of(tmp_path / "out")) == len(lines_of(tmp_path / "out", "sources")) == 4
    report = tables.write([texts], tmp_path / "out", ["jsonl"])
    assert (report.read, report.unchanged, report.stopped) == (5, 4, False)
    assert len(lines_of(tmp_path / "out")) == 9


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """A folder that takes a while, and the bytes of an unbroken run over it."""
    root = tmp_path_factory.mktemp("many")
    texts = folder_of(root / "texts", MANY, broken={7, 1100})
    tables.write([texts], root / "whole", ["csv", "jsonl"], 2)
    return texts, contents(root / "whole")


def assert_complete(found, expected):
    """The bytes of an unbroken run; only the broken file that was tried again stands further down in `sources`."""
    assert found.keys() == expected.keys()
    for name, raw in expected.items():
        if name.startswith("sources."):
            assert sorted(found[name].splitlines()) == sorted(raw.splitlines())
        else:
            assert found[name] == raw, name


def started(texts, out, jobs):
    """A run of the command in a process group of its own, when the first rows are in its store."""
    running = subprocess.Popen(  # noqa: S603 - our own command
        [*COMMAND, "--jobs", str(jobs), "--tables", str(out), str(texts)],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    for _ in range(3000):
        if stored(out):
            return running
        assert running.poll() is None, "the run was over before it could be stopped"
        time.sleep(0.01)
    raise AssertionError("the run did not begin")


def stored(out):
    if not (out / "hmip.sqlite").exists():
        return 0
    db = sqlite3.connect(out / "hmip.sqlite")
    try:
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        return db.execute("SELECT count(*) FROM sources").fetchone()[0]
    except sqlite3.OperationalError:  # not made yet, or being written to just now
        return 0
    finally:
        db.close()


def members(group):
    """The processes of a group that are alive."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, its_group = path.read_text().rpartition(")")[2].split()[:3]
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(its_group) == group and state != "Z":
            found.append(path.parent.name)
    return found


def assert_ended(group):
    """No process of a group is left, or is so for long: those that serve the others see last that these are gone."""
    for _ in range(500):
        if not members(group):
            return
        time.sleep(0.01)
    raise AssertionError(members(group))


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are told by /proc")
@pytest.mark.parametrize("jobs", [1, 2])
def test_killed_half_way_what_is_written_is_whole_and_a_second_run_completes_it(tmp_path, many, jobs):
    texts, expected = many
    running = started(texts, tmp_path, jobs)
    os.kill(running.pid, signal.SIGKILL)  # the parent alone: its children have to see for themselves
    running.wait()
    assert running.returncode == -signal.SIGKILL
    assert not contents(tmp_path)  # nothing half written
    assert 0 < stored(tmp_path) < MANY
    assert_ended(running.pid)
    running.stderr.close()
    second = subprocess.run(  # noqa: S603 - our own command
        [*COMMAND, "--jobs", str(jobs), "--tables", str(tmp_path), str(texts)],
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert second.returncode == 1
    assert "unchanged since they were read before" in second.stderr
    assert_complete(contents(tmp_path), expected)


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are told by /proc")
@pytest.mark.parametrize("jobs", [1, 2])
def test_ctrl_c_stops_cleanly_and_leaves_whole_lines(tmp_path, many, jobs):
    texts, expected = many
    running = started(texts, tmp_path, jobs)
    os.killpg(running.pid, signal.SIGINT)  # as a terminal does: to all of the group
    _, said = running.communicate(timeout=60)
    assert running.returncode == 130
    assert "Traceback" not in said
    assert "the same command again does the rest" in said
    assert_ended(running.pid)
    assert not list(tmp_path.glob("*.unfinished"))
    for table in TABLES:
        lines = lines_of(tmp_path, table)
        assert len(lines) < len(expected[f"{table}.jsonl"].splitlines()) or not lines
        in_csv = list(csvw.read(TABLES[table], tmp_path / f"{table}.csv"))
        assert [row[0] for row in in_csv] == [next(iter(row.values())) for row in lines]
    assert 0 < len(lines_of(tmp_path)) == stored(tmp_path) - 1  # the broken one
    tables.write([texts], tmp_path, ["csv", "jsonl"])
    assert_complete(contents(tmp_path), expected)


def test_the_command_tells_what_became_of_it(tmp_path, capsys):
    texts = folder_of(tmp_path / "texts", 4, broken={1})
    arguments = ["--tables", str(tmp_path / "out"), str(texts), str(tmp_path / "none")]
    assert main(arguments) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "00001.txt: this is an image, and no text; put it through OCR, and read the text" in said.err
    assert "none: there is no such file" in said.err
    assert f"3 releases read, 2 inputs not read; tables in {tmp_path / 'out'}" in said.err
    assert (tmp_path / "out" / "outcomes.csv").exists()
    (texts / "00001.txt").unlink()
    assert main(arguments[:3]) == 0
    assert "0 releases read, 3 unchanged since they were read before, 0 inputs not read" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["--format", "csv", "--format", "jsonl", "x"],
        ["--tables", "out", "--jobs", "0", "x"],
        ["--tables", "o", "--format", "xlsx", "x"],
    ],
)
def test_wrong_usage_of_the_command(arguments, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "error:" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_to(tmp_path, capsys):
    (tmp_path / "file").write_text("in the way")
    (tmp_path / "a.txt").write_text(text_of(1), encoding="utf-8")
    assert main(["--tables", str(tmp_path / "file"), str(tmp_path / "a.txt")]) == 1
    assert "cannot be written to" in capsys.readouterr().err
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "hmip.sqlite").write_text("no database " * 100)
    assert main(["--tables", str(tmp_path / "out"), str(tmp_path / "a.txt")]) == 1
    assert "hmip.sqlite: the tables cannot be kept there" in capsys.readouterr().err


def test_names_that_are_not_in_utf_8_stay_apart(tmp_path):
    items = [Document(text_of(1), f"caf{mark}.txt", "text/plain") for mark in ("\udce9", "\udce8", "\0")]
    assert tables.write(items, tmp_path, ["jsonl"]).read == 3
    assert [row["source"] for row in lines_of(tmp_path, "sources")] == [
        "caf\\udce9.txt",
        "caf\\udce8.txt",
        "caf\\x00.txt",
    ]


def test_what_a_reader_remarks_is_kept(tmp_path):
    remarks = ("a table was left out", "the encoding was guessed")
    letter = Document(text_of(1), "letter.eml", "message/rfc822", remarks)
    heard = []
    tables.write([letter], tmp_path, ["jsonl"], remarked=lambda *remark: heard.append(remark))
    assert heard == [("letter.eml", remark) for remark in remarks]
    (row,) = lines_of(tmp_path, "sources")
    assert row["media_type"] == "message/rfc822"
    assert row["remarks"] == "a table was left out\nthe encoding was guessed"


def test_a_source_may_be_a_path(tmp_path):
    tables.write([Document(text_of(1), Path("a") / "b.txt", "text/plain")], tmp_path, ["jsonl"])
    assert [row["source"] for row in lines_of(tmp_path, "sources")] == [str(Path("a") / "b.txt")]


def test_an_input_error_is_an_item_too(tmp_path):
    error = InputError("x.pdf", "it is encrypted", "ask for the password")
    assert tables.write([error], tmp_path, ["jsonl"]).errors == [error]
    assert lines_of(tmp_path, "sources")[0]["reason"] == "it is encrypted"
