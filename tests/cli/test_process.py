"""The command as a process: encodings, pipes, full disks, Ctrl-C."""

import os
import signal
import subprocess
import sys
import time
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
    "args",
    [
        [CHESHIRE],
        [FIXTURES],
        ["--pretty", CHESHIRE],
        ["check", LONDON],
        ["reference", "units"],
        ["parse", "--help"],
        ["--print-completion", "bash"],
    ],
    ids=["at the end", "in between", "summaries", "check", "reference", "help", "completion"],
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


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C reaches a process in another way there")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_ends_it_in_silence_with_whole_lines(tmp_path, jobs):
    texts = [str(path) for path in sorted(FIXTURES.glob("*.txt"))] * 20
    (tmp_path / "list").write_text("\n".join(texts), encoding="utf-8")
    out = tmp_path / "out"
    with out.open("wb") as opened:
        running = subprocess.Popen(  # noqa: S603 - our own command
            [sys.executable, "-m", "hmip_parse", "--jobs", jobs, "--files-from", str(tmp_path / "list")],
            stdout=opened,
            stderr=subprocess.PIPE,
        )
    while not out.stat().st_size:
        assert running.poll() is None
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    _, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (130, b"")
    assert 1 <= len(lines(out.read_text(encoding="utf-8"))) < len(texts)
    assert out.read_bytes().endswith(b"}\n")


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C reaches a process in another way there")
def test_ctrl_c_before_the_end_leaves_the_file_of_the_output_as_it_was(tmp_path):
    (tmp_path / "out.csv").write_text("before")
    os.mkfifo(tmp_path / "pipe.txt")
    running = subprocess.Popen(  # noqa: S603 - our own command
        [sys.executable, "-m", "hmip_parse", str(CHESHIRE), "pipe.txt", "-o", "out.csv"],
        stderr=subprocess.PIPE,
        cwd=tmp_path,
    )
    with (tmp_path / "pipe.txt").open("wb"):  # opened when the command has come to it
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (130, b"")
    assert (tmp_path / "out.csv").read_text() == "before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.csv", "pipe.txt"]
