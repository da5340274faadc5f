"""The command as a process: encodings, pipes, full disks, Ctrl-C."""

import os
from pathlib import Path

import pytest

from hmip_parse import parse
from hmip_parse.version import PARSER_VERSION
from tests.cli.common import CHESHIRE, LONDON, TEXT, command, lines
from tests.helpers import FIXTURES


def test_process_reads_a_pipe_and_writes_utf_8_whatever_the_locale():
    ran = command(
        stdin=b"\xef\xbb\xbf" + CHESHIRE.read_bytes(),
        env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert lines(ran.stdout.decode("utf-8")) == [{"source": "-", **parse(TEXT).to_dict()}]


def test_process_summary_is_utf_8_whatever_the_locale():
    ran = command(
        "--pretty", CHESHIRE, env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "COLUMNS": "100"}
    )
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert "‘Good’" in ran.stdout.decode("utf-8")


def test_process_with_broken_and_good_inputs(broken):
    ran = command(broken / "damaged", CHESHIRE, broken / "missing", "-", stdin=LONDON.read_bytes())
    assert ran.returncode == 1
    assert [release["source"] for release in lines(ran.stdout.decode())] == [str(CHESHIRE), "-"]
    said = ran.stderr.decode().splitlines()
    assert [line.partition(": ")[2].partition(": ")[0] for line in said] == [
        str(broken / "damaged"),
        str(broken / "missing"),
    ]


def test_process_version():
    ran = command("--version")
    assert (ran.returncode, ran.stdout.decode().strip(), ran.stderr) == (0, f"hmip-parse {PARSER_VERSION}", b"")


def test_process_usage_error():
    ran = command("--no-such-option")
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert b"usage: hmip-parse" in ran.stderr


@pytest.mark.skipif(os.name == "nt", reason="file names of any bytes are a matter of POSIX")
def test_process_takes_a_file_name_that_is_not_utf_8(tmp_path):
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    try:
        Path(os.fsdecode(name)).write_bytes(CHESHIRE.read_bytes())
    except OSError:
        pytest.skip("the file system takes no such name")
    ran = command(os.fsdecode(name), os.fsdecode(name) + ".gone")
    assert ran.returncode == 1
    (release,) = lines(ran.stdout.decode("utf-8"))
    assert release["source"] == os.fsdecode(name)
    assert b"caf\\udce9.txt.gone: there is no such file" in ran.stderr


@pytest.mark.skipif(os.name == "nt", reason="pipes break in another way there")
@pytest.mark.parametrize(
    "args", [[CHESHIRE], [FIXTURES], ["--pretty", FIXTURES]], ids=["at the end", "in between", "summaries"]
)
def test_process_is_silent_when_its_reader_is_gone(args):
    reader, writer = os.pipe()
    os.close(reader)
    try:
        ran = command(*args, stdout=writer)
    finally:
        os.close(writer)
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_process_tells_when_its_output_cannot_be_written():
    with Path("/dev/full").open("wb") as full:
        ran = command(CHESHIRE, stdout=full)
    assert ran.returncode == 1
    assert ran.stderr.startswith(b"hmip-parse: standard output: cannot be written (No space left on device); ")
    assert ran.stderr.count(b"\n") == 1
