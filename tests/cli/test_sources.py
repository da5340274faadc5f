"""From the words of the command line to what was read."""

import os
from operator import attrgetter
from pathlib import Path

import pytest

from hmip_parse.cli.arguments import read
from hmip_parse.cli.sources import Reading, find
from tests.cli.common import CHESHIRE, LONDON, ODD_SCORE, TEXT, lines


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("sub").mkdir()
    for name in ("a.txt", "sub/b.txt", "sub/c.txt"):
        Path(name).write_text(TEXT, encoding="utf-8")
    return tmp_path


def sources(out):
    return [release["source"].replace(os.sep, "/") for release in lines(out)]


@pytest.mark.parametrize(
    ("args", "names"),
    [
        (["--jobs", "2", "sub", "./a.txt"], ["sub/b.txt", "sub/c.txt", "./a.txt"]),
        (["./a.txt"], ["./a.txt"]),
        (["sub", "a.txt"], ["sub/b.txt", "sub/c.txt", "a.txt"]),
        (["*.txt"], ["a.txt"]),
        (["**/*.txt"], ["a.txt", "sub/b.txt", "sub/c.txt"]),
        (["--files-from", "list"], ["sub/c.txt", "a.txt"]),
        (["a.txt", "--files-from", "list"], ["a.txt", "sub/c.txt", "a.txt"]),
    ],
)
@pytest.mark.usefixtures("folder")
def test_every_file_that_is_named_in_order_under_its_own_name(run, args, names):
    Path("list").write_text("sub/c.txt\na.txt\n")
    code, out, err = run(*args)
    assert (code, err) == (0, "")
    assert sources(out) == names


@pytest.mark.usefixtures("folder")
def test_a_list_on_standard_input(run, stdin):
    stdin(b"sub/c.txt\0a.txt\0")
    code, out, _ = run("--files-from", "-")
    assert code == 0
    assert sources(out) == ["sub/c.txt", "a.txt"]


@pytest.mark.usefixtures("folder")
def test_a_list_that_cannot_be_read_is_an_input_that_cannot(run):
    code, out, err = run("a.txt", "--files-from", "none")
    assert code == 1
    assert sources(out) == ["a.txt"]
    assert err == "hmip-parse: none: there is no such file or folder; check the name\n"


@pytest.mark.usefixtures("folder")
def test_a_pattern_that_nothing_fits_is_named(run):
    code, out, err = run("*.pdf", "a.txt")
    assert code == 1
    assert sources(out) == ["a.txt"]
    assert err == "hmip-parse: *.pdf: no file fits this pattern; check it, and the folder that it starts from\n"


@pytest.mark.usefixtures("folder")
def test_old_documents_of_a_folder_are_named_with_what_to_do(run):
    Path("sub/old.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"))
    code, out, err = run("sub")
    assert code == 1
    assert sources(out) == ["sub/b.txt", "sub/c.txt"]
    assert err.startswith(
        f"hmip-parse: {Path('sub/old.doc')}: this is an old Word document (.doc); open it and save it"
    )


@pytest.mark.usefixtures("folder")
def test_a_reading_counts():
    Path("odd.txt").write_text(ODD_SCORE, encoding="utf-8")
    options = read(["--strict", "a.txt", "none.txt", "odd.txt"])
    reading = Reading(find(options), options, attrgetter("source"))
    assert list(reading) == ["a.txt"]
    assert (reading.code, reading.read) == (1, 1)
    assert [error.source for error in reading.unread] == ["none.txt", "odd.txt"]


def test_quiet_leaves_remarks_out_and_keeps_errors(run, tmp_path):
    (tmp_path / "old.txt").write_bytes(TEXT.encode("cp1252"))
    _, _, err = run(tmp_path / "old.txt", tmp_path / "none.txt")
    assert len(err.splitlines()) == 2
    _, _, err = run("--quiet", tmp_path / "old.txt", tmp_path / "none.txt")
    assert err == f"hmip-parse: {tmp_path / 'none.txt'}: there is no such file or folder; check the name\n"


@pytest.mark.parametrize("command", ["parse", "check"])
def test_ctrl_c_keeps_what_is_written(run, monkeypatch, command):
    def interrupted(items, then, jobs):
        yield from parse_each(list(items)[:1], then, jobs)
        raise KeyboardInterrupt

    from hmip_parse import bulk  # noqa: PLC0415 - the one before it is replaced

    parse_each = bulk.parse_each
    monkeypatch.setattr("hmip_parse.bulk.parse_each", interrupted)
    code, out, err = run(command, CHESHIRE, LONDON)
    assert (code, err) == (130, "")
    assert out.count("\n") == (1 if command == "parse" else 0)


def test_ctrl_c_leaves_the_output_as_it_was(run, monkeypatch, tmp_path):
    for extra in ("pyarrow", "sqlite_utils"):
        pytest.importorskip(extra, reason="it is an extra")

    def interrupted(*_, **__):
        yield from ()
        raise KeyboardInterrupt

    monkeypatch.setattr("hmip_parse.bulk.parse_each", interrupted)
    for name in ("out.jsonl", "out.csv", "out.parquet", "out.sqlite"):
        file = tmp_path / name
        file.write_text("before")
        code, _, _ = run(CHESHIRE, LONDON, "-o", file)
        assert code == 130
        assert file.read_text() == "before"
    assert len(list(tmp_path.iterdir())) == 4
