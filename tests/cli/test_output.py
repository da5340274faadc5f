"""Files that are whole or as they were, and never one of the inputs."""

import os
from pathlib import Path

import pytest

from hmip_parse.cli import output
from hmip_parse.cli.failure import EXIT_USAGE, CommandError
from hmip_parse.errors import InputError
from tests.cli.common import CHESHIRE, TEXT


def test_what_is_written_takes_the_place_of_what_was_there_at_the_end(tmp_path):
    file = tmp_path / "out.json"
    file.write_text("before")
    with output.opened(str(file)) as stream:
        stream.write("‘after’\n")
        assert file.read_text() == "before"
    assert file.read_bytes() == "‘after’\n".encode()
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("error", [KeyboardInterrupt, CommandError("x"), ZeroDivisionError])
def test_a_run_that_breaks_off_leaves_the_file_as_it_was(tmp_path, error):
    file = tmp_path / "out.json"
    file.write_text("before")
    def broken_off():
        with output.opened(str(file)) as stream:
            stream.write("half")
            raise error

    with pytest.raises((KeyboardInterrupt, CommandError, ZeroDivisionError)):
        broken_off()
    assert file.read_text() == "before"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.skipif(os.name == "nt", reason="links and permissions are other there")
def test_a_link_stays_a_link_and_permissions_stay(tmp_path):
    file, link = tmp_path / "real.json", tmp_path / "link.json"
    file.write_text("before")
    file.chmod(0o640)
    link.symlink_to(file)
    with output.opened(str(link)) as stream:
        stream.write("after")
    assert link.is_symlink()
    assert file.read_text() == "after"
    assert file.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(not Path("/dev/null").is_char_device(), reason="there is no such device")
def test_a_device_is_written_to_and_not_replaced():
    with output.opened("/dev/null") as stream:
        stream.write("words")
    assert Path("/dev/null").is_char_device()


def test_by_no_name_or_a_dash_it_is_standard_output(capsys):
    for name in (None, "-"):
        with output.opened(name) as stream:
            stream.write("words\n")
    assert capsys.readouterr().out == "words\nwords\n"


@pytest.mark.parametrize("name", ["none/out.json", "file/out.json"])
def test_a_file_that_cannot_be_written_is_told_with_the_mend(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    Path("file").write_text("in the way")
    with pytest.raises(CommandError) as raised, output.opened(name):
        pass
    assert str(raised.value).startswith(f"{name}: cannot be written (")
    assert str(raised.value).endswith("; name a file in a folder that can be written to")


@pytest.mark.parametrize("name", ["a.txt", "./a.txt", "link.txt"])
def test_an_input_is_not_written_over_by_whatever_name(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(TEXT, encoding="utf-8")
    Path("link.txt").symlink_to("a.txt")
    with pytest.raises(CommandError, match="one of the inputs") as raised:
        output.refuse_inputs(name, ["none.txt", InputError("x", "y", "z"), "a.txt"])
    assert raised.value.code == EXIT_USAGE
    output.refuse_inputs(name, ["none.txt"])
    output.refuse_inputs("new.txt", ["a.txt"])
    output.refuse_inputs(None, ["a.txt"])


@pytest.mark.parametrize("args", [["--pretty"], ["check"], ["explain"], ["--format", "sqlite"], ["--format", "parquet"]])
def test_each_command_refuses_to_write_over_its_input(run, tmp_path, args, fake_explain):
    file = tmp_path / "a.txt"
    file.write_text(TEXT, encoding="utf-8")
    code, out, err = run(*args, CHESHIRE, tmp_path, "-o", file)
    assert (code, out) == (2, "")
    assert err == f"hmip-parse: {file}: this is one of the inputs, and would be written over; name another file\n"
    assert file.read_text(encoding="utf-8") == TEXT
