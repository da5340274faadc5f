"""`hmip-parse parse`: what goes in, and what comes of it."""

import contextlib
import csv
import datetime
import io
import json
import os
import sqlite3
import sys
from pathlib import Path

import pytest

from hmip_parse import parse, read
from hmip_parse.cli import fields
from hmip_parse.screen import printable
from tests.cli.common import CHESHIRE, LONDON, ODD_SCORE, TEXT, lines
from tests.helpers import FIXTURES

# What is written


def test_a_file_is_one_line_of_json_with_its_source_first(run):
    code, out, err = run(CHESHIRE)
    assert (code, err) == (0, "")
    assert out.count("\n") == 1
    assert "‘Good’" in out
    (release,) = lines(out)
    assert release == {"source": str(CHESHIRE), **parse(TEXT).to_dict()}
    assert list(release)[:2] == ["source", "kind"]


def test_inputs_keep_their_order_and_may_be_named_twice(run):
    code, out, _ = run(LONDON, CHESHIRE, LONDON)
    assert code == 0
    assert [release["source"] for release in lines(out)] == [str(LONDON), str(CHESHIRE), str(LONDON)]


def test_options_may_stand_between_files(run):
    code, out, _ = run(CHESHIRE, "--strict", LONDON)
    assert code == 0
    assert len(lines(out)) == 2


def test_a_folder_is_all_files_below_it_that_are_named_as_one_that_is_read_in_order(run, tmp_path):
    for name in ("b.txt", "a/z.TXT", "a/b/c.txt", "notes.md", "c.txt.bak", "txt", "~$b.txt", "a/._z.TXT"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(CHESHIRE.read_bytes())
    code, out, err = run(tmp_path)
    assert (code, err) == (0, "")
    assert [release["source"] for release in lines(out)] == [
        str(tmp_path / name) for name in ("a/b/c.txt", "a/z.TXT", "b.txt")
    ]


def test_a_folder_may_hold_files_of_every_kind(run, every_kind):
    folder, paths = every_kind
    assert {path.suffix for path in paths} == {".TXT", ".HTML", ".DOCX", ".PDF", ".EML"}
    code, out, _ = run(folder)
    assert code == 0
    for path, release in zip(paths, lines(out), strict=True):
        document = read(path)
        assert release == {"source": str(path), **parse(document.text).to_dict()}
        assert (release["kind"], release["outcomes"][0]["rating"]) == ("inspection", "Good")


def test_the_kind_of_standard_input_is_told_from_its_content(run, stdin, every_kind):
    _, paths = every_kind
    for path in paths:
        stdin(path.read_bytes())
        code, out, _ = run()
        assert code == 0
        assert lines(out)[0]["headline"] == parse(TEXT).headline


PAGE = "<html><body><nav><a>Home</a> <a>News</a></nav><main><h1>Dorset YJS</h1><p>Rated well.</p></main></body></html>"


@pytest.mark.parametrize("tables", [False, True])
def test_what_a_reader_remarks_is_told_a_line_each_by_the_name_of_the_file(run, tmp_path, tables):
    (tmp_path / "old.txt").write_bytes(TEXT.encode("cp1252"))
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    code, out, err = run(tmp_path, CHESHIRE, *(["--tables", tmp_path / "out"] if tables else []))
    assert code == 0
    assert len(lines(out)) == (0 if tables else 3)
    assert err.splitlines()[:3] == [
        f"hmip-parse: {tmp_path / 'old.txt'}: remark: read as Windows-1252, which it does not say",
        f"hmip-parse: {tmp_path / 'page.txt'}: remark: named .txt, but by its content a web page",
        f"hmip-parse: {tmp_path / 'page.txt'}: remark: left out 2 words of the page around the release",
    ]
    assert len(err.splitlines()) == 3 + tables


@pytest.mark.parametrize(
    ("suffix", "library", "extra"), [(".HTML", "selectolax", "html"), (".PDF", "pypdfium2", "pdf")]
)
@pytest.mark.parametrize("tables", [False, True])
def test_a_missing_library_is_told_with_the_command_that_installs_it(
    run, every_kind, tmp_path, monkeypatch, suffix, library, extra, tables
):
    monkeypatch.setitem(sys.modules, library, None)
    path = next(path for path in every_kind[1] if path.suffix == suffix)
    code, _, err = run(path, CHESHIRE, *(["--tables", tmp_path] if tables else []))
    assert code == 1
    assert err.startswith(f"hmip-parse: {path}: ")
    assert f"is not installed; install it: pip install 'hmip-parse[{extra}]'\n" in err


def test_every_fixture_goes_through(run):
    code, out, err = run(FIXTURES)
    assert (code, err) == (0, "")
    assert [Path(release["source"]) for release in lines(out)] == sorted(FIXTURES.glob("*.txt"))


@pytest.mark.parametrize("args", [[], ["-"]])
def test_standard_input(run, stdin, args):
    stdin(CHESHIRE.read_bytes())
    code, out, _ = run(*args)
    assert code == 0
    assert lines(out) == [{"source": "-", **parse(TEXT).to_dict()}]


def test_a_folder_named_like_standard_input_is_not_taken_for_it(run, stdin, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "-").mkdir()
    stdin(CHESHIRE.read_bytes())
    code, out, _ = run("-")
    assert code == 0
    assert lines(out)[0]["source"] == "-"


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_a_text_in_another_encoding_is_read_as_its_twin_in_utf_8(run, tmp_path, encoding):
    file = tmp_path / "release.txt"
    file.write_bytes(TEXT.encode(encoding))
    _, out, err = run(file)
    assert ("remark: read as Windows-1252" in err) == (encoding == "cp1252")
    assert lines(out) == [{"source": str(file), **parse(TEXT).to_dict()}]


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "byte order mark"])
def test_spans_index_the_files_own_text(run, tmp_path, end, mark):
    file = tmp_path / "release.txt"
    file.write_bytes(mark + TEXT.encode().replace(b"\n", end))
    _, out, _ = run(file)
    (release,) = lines(out)
    text = file.read_bytes().decode("utf-8-sig")
    start, stop = release["evidence"]["headline"][0]
    assert text[start:stop] == release["headline"] == TEXT.partition("\n")[0]
    for quote in release["quotes"]:
        assert [text[a:b] for a, b in quote["evidence"]["text"]] == quote["text"].split("\n\n")


# What cannot be read

UNREADABLE = {
    "missing": ("there is no such file", "check the name"),
    "damaged": ("UTF-8 with damage in it (byte 0xff at offset 4)", "get the file anew"),
    "utf-16": ("ends in the middle of a character", "get the whole file"),
    "pdf": ("the PDF has no end", "get the whole file"),
    "docx": ("damaged or was cut short", "get it anew"),
    "doc": ("an old Word document", "save it as .docx"),
    "below-a-file/release.txt": ("is a file, not a folder", "check the path"),
    "loop": ("cannot be opened (Too many levels of symbolic links)", "ordinary file"),
    "n" * 300: ("cannot be opened (File name too long)", "ordinary file"),
    "nul\0": ("no path", "check the name"),
    "empty-folder": ("no file in this folder or below it whose name ends in .txt, ", ".mhtml; name another folder"),
}


@pytest.mark.parametrize("name", UNREADABLE, ids=lambda name: name.strip("n") or "too long")
def test_what_cannot_be_read_is_named_with_the_mend_and_the_rest_is_written(run, broken, name):
    path = os.path.join(broken, name)  # noqa: PTH118 - as given, whatever it holds
    code, out, err = run(CHESHIRE, path, LONDON)
    assert code == 1
    assert [release["source"] for release in lines(out)] == [str(CHESHIRE), str(LONDON)]
    assert err.startswith(f"hmip-parse: {printable(path)}: ")
    assert err.count("\n") == 1
    for words in UNREADABLE[name]:
        assert words in err


def test_the_empty_name_is_not_the_current_folder(run):
    code, out, err = run("", CHESHIRE)
    assert code == 1
    assert len(lines(out)) == 1
    assert err == "hmip-parse: '': the name is empty; name a file or a folder\n"


def test_several_broken_among_several_good(run, broken):
    code, out, err = run(broken / "damaged", CHESHIRE, broken / "missing", LONDON, broken / "empty-folder")
    assert code == 1
    assert len(lines(out)) == 2
    assert len(err.splitlines()) == 3


def test_permission(run, tmp_path, monkeypatch):
    secret = tmp_path / "secret.txt"
    secret.write_text(TEXT, encoding="utf-8")
    opened = Path.open

    def denied(path, *args, **options):
        if path == secret:
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *args, **options)

    monkeypatch.setattr(Path, "open", denied)
    code, out, err = run(secret, CHESHIRE)
    assert code == 1
    assert len(lines(out)) == 1
    assert err.startswith(f"hmip-parse: {secret}: permission to read it is denied; ")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_closed_folder_below_a_folder_is_told(run, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    code, out, err = run(tmp_path)
    closed.chmod(0o700)
    assert code == 1
    assert len(lines(out)) == 1
    assert f"{closed}: permission" in err


def test_a_broken_link_in_a_folder_is_told(run, tmp_path):
    (tmp_path / "a.txt").symlink_to("gone.txt")
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    code, out, err = run(tmp_path)
    assert code == 1
    assert [release["source"] for release in lines(out)] == [str(tmp_path / "b.txt")]
    assert f"{tmp_path / 'a.txt'}: there is no such file" in err


def test_names_on_standard_error_hold_no_terminal_commands(run, tmp_path):
    _, _, err = run(tmp_path / "red\x1b[31m")
    assert "\x1b" not in err
    assert "red\\x1b[31m" in err


def test_closed_standard_input(run, monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    code, out, err = run("-", CHESHIRE)
    assert code == 1
    assert len(lines(out)) == 1
    assert err.startswith("hmip-parse: -: standard input is closed; ")


# --strict

STRICT = {
    "empty": ("", "text-empty"),
    "other": ("A recipe for bread\n\nMix flour and water.\n", "not-a-release"),
    "score": (ODD_SCORE, "score-above-maximum"),
}


@pytest.mark.parametrize(("text", "diagnostic"), STRICT.values(), ids=STRICT)
def test_strict_leaves_out_a_release_with_an_error(run, tmp_path, text, diagnostic):
    file = tmp_path / "odd.txt"
    file.write_text(text, encoding="utf-8")
    code, out, err = run(file, CHESHIRE)
    assert (code, err) == (0, "")
    assert diagnostic in [found["code"] for found in lines(out)[0]["diagnostics"]]

    code, out, err = run("--strict", file, CHESHIRE)
    assert code == 1
    assert [release["source"] for release in lines(out)] == [str(CHESHIRE)]
    assert err.startswith(f"hmip-parse: {file}: --strict does not accept it ({diagnostic}: ")
    assert "leave --strict out" in err


# Files and folders as the output


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("out.jsonl", lines),
        ("out.json", json.loads),
        ("out.csv", lambda raw: list(csv.DictReader(io.StringIO(raw, newline="")))),
    ],
)
def test_the_name_of_the_output_says_what_is_written(run, tmp_path, name, read):
    code, out, err = run(CHESHIRE, LONDON, "-o", tmp_path / name)
    assert (code, out, err) == (0, "", "")
    found = read((tmp_path / name).read_bytes().decode("utf-8"))
    assert [row["source"] for row in found] == [str(CHESHIRE), str(LONDON)]


def test_what_is_for_people_goes_to_a_file_as_well(run, tmp_path):
    assert run("--pretty", CHESHIRE, "-o", tmp_path / "out.txt") == (0, "", "")
    assert (tmp_path / "out.txt").read_text("utf-8").startswith(f"{CHESHIRE}\n───")
    assert run(CHESHIRE, "-o", tmp_path / "out.txt") == (0, "", "")
    assert (tmp_path / "out.txt").read_text("utf-8").startswith("file ")


def test_parquet_has_lists_and_days(run, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet", reason="it is an extra")
    code, out, _ = run(CHESHIRE, LONDON, "-o", tmp_path / "out.parquet")
    assert (code, out) == (0, "")
    table = parquet.read_table(tmp_path / "out.parquet")
    assert table.column_names == list(fields.FLAT)
    first, second = table.to_pylist()
    assert first["published"] == datetime.date(2021, 12, 14)
    assert (first["outcomes.rating"], first["outcomes.score.points"]) == (["Good"], [26])
    assert second["outcomes.score.points"] == [None, None, None]
    assert first["sector"] == "youth"
    every = tmp_path / "every.parquet"
    assert run("--fields", ",".join(fields.all_names()), CHESHIRE, "-o", every)[0] == 0
    (row,) = parquet.read_table(every).to_pylist()
    assert row["score"] == "26/36"
    assert row["embargo"].isoformat() == "2021-12-14T00:01:00+00:00"
    assert row["outcomes.aspects.grade"] == [[aspect.grade for aspect in parse(TEXT).outcomes[0].aspects]]


def test_sqlite_is_one_file_of_tables_made_anew(run, tmp_path):
    pytest.importorskip("sqlite_utils", reason="it is an extra")
    file = tmp_path / "out.sqlite"
    for inputs, count in (([CHESHIRE, LONDON], 4), ([CHESHIRE], 1)):
        code, out, err = run(*inputs, "-o", file)
        assert (code, out, err) == (0, "", "")
        with contextlib.closing(sqlite3.connect(file)) as db:
            assert db.execute("SELECT count(*) FROM outcomes").fetchone() == (count,)
            assert db.execute("SELECT count(*) FROM sources").fetchone() == (len(inputs),)
        assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("option", ["-o", "--tables"])
def test_a_folder_as_the_output_gets_the_tables(run, tmp_path, option):
    out = f"{tmp_path / 'out'}{os.sep}"
    code, _, err = run(option, out, "--format", "csv", "--format", "jsonl", CHESHIRE, tmp_path / "none.txt")
    assert code == 1
    assert err.splitlines()[-1] == f"hmip-parse: 1 releases read, 1 inputs not read; tables in {out}"
    assert len(lines((tmp_path / "out" / "outcomes.jsonl").read_text("utf-8"))) == 1
    assert (tmp_path / "out" / "outcomes.csv").exists()
    code, _, err = run("--quiet", option, tmp_path / "out", CHESHIRE)  # it is there now, and needs no stroke
    assert (code, err) == (0, "")


@pytest.mark.parametrize(
    ("module", "name", "said"),
    [
        (
            "pyarrow",
            "out.parquet",
            "parquet needs pyarrow, which is not installed; install it: pip install 'hmip-parse[",
        ),
        ("sqlite_utils", "out.sqlite", "tables as sqlite need sqlite_utils: install it with pip install 'hmip-parse["),
    ],
)
def test_a_missing_library_of_a_format_is_told_and_nothing_is_written(run, tmp_path, monkeypatch, module, name, said):
    monkeypatch.setitem(sys.modules, module, None)
    for ours in ("hmip_parse.cli.parquet", "hmip_parse.tables.parquet", "hmip_parse.tables.sqlite"):
        monkeypatch.delitem(sys.modules, ours, raising=False)
    code, out, err = run(CHESHIRE, "-o", tmp_path / name)
    assert (code, out) == (1, "")
    assert said in err
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_field_is_wrong_usage_and_nothing_is_read(run, tmp_path):
    code, out, err = run("--fields", "source,ratings", CHESHIRE, "-o", tmp_path / "out.csv")
    assert (code, out) == (2, "")
    assert err == "hmip-parse: --fields: there is no field 'ratings'; did you mean 'rating'?\n"
    assert list(tmp_path.iterdir()) == []


def test_several_processes_give_the_same(run):
    some = sorted(FIXTURES.glob("c*-202*.txt"))[:20]
    assert run("--jobs", "2", *some) == run(*some)


def test_a_byte_order_mark_for_excel(run, tmp_path):
    assert run("--bom", CHESHIRE, "-o", tmp_path / "out.csv")[0] == 0
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfsource,kind,")
    assert run("--bom", "--quiet", "--tables", tmp_path, CHESHIRE)[0] == 0
    assert (tmp_path / "outcomes.csv").read_bytes().startswith(b"\xef\xbb\xbfrelease_id,")
