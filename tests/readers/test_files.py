"""Bytes from whatever can be read, and errors that name the input and the mend."""

import io
import os
import threading
from pathlib import Path

import pytest

from hmip_parse import InputError, Limits, read
from tests.helpers import FIXTURES, fixture_text

PATH = FIXTURES / "cheshire-2021.txt"
TEXT = fixture_text("cheshire-2021")


@pytest.mark.parametrize(
    ("source", "name"),
    [
        (str(PATH), str(PATH)),
        (PATH, str(PATH)),
        (PATH.read_bytes(), "<bytes>"),
        (bytearray(PATH.read_bytes()), "<bytes>"),
        (memoryview(PATH.read_bytes()), "<bytes>"),
        (io.BytesIO(PATH.read_bytes()), "<stream>"),
    ],
    ids=["str", "path", "bytes", "bytearray", "memoryview", "stream"],
)
def test_what_can_be_read(source, name):
    document = read(source)
    assert (document.text, document.source, document.media_type) == (TEXT, name, "text/plain")


def test_an_open_file_has_its_name():
    with PATH.open("rb") as opened:
        assert read(opened).source == str(PATH)


def test_a_name_of_the_callers():
    assert read(PATH, name="a").source == "a"
    with pytest.raises(InputError, match=r"^b.pdf: the file is empty") as caught:
        read(b"", name="b.pdf")
    assert caught.value.source == "b.pdf"


@pytest.mark.parametrize(
    ("source", "said"),
    [(5, "not int"), (None, "not NoneType"), (io.StringIO("x"), "opened in binary mode")],
)
def test_what_can_not(source, said):
    with pytest.raises(TypeError, match=said):
        read(source)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing.txt", "no such file"),
        ("file.txt/below.txt", "is a file, not a folder"),
        (".", "this is a folder"),
        ("nul\0.txt", "this is no path"),
        ("n" * 300, "File name too long"),
    ],
)
def test_paths_that_cannot_be_opened(tmp_path, name, reason):
    (tmp_path / "file.txt").write_text("x", encoding="utf-8")
    path = os.path.join(tmp_path, name)  # noqa: PTH118 - as given, whatever it holds
    with pytest.raises(InputError) as caught:
        read(path)
    assert caught.value.source == path
    assert reason in caught.value.reason
    assert caught.value.mend


def test_a_text_that_is_taken_for_a_path():
    with pytest.raises(InputError, match="this is a text and no path; hand it to parse"):
        read(TEXT)


def test_a_file_name_may_have_a_line_end(tmp_path):
    path = tmp_path / "a\nb.txt"
    path.write_bytes(PATH.read_bytes())
    assert read(str(path)).text == TEXT


@pytest.mark.parametrize("wrap", [bytes, io.BytesIO], ids=["bytes", "stream"])
def test_a_limit_holds_for_all(wrap):
    with pytest.raises(InputError, match=r"larger than 0.000976562 MiB"):
        read(wrap(b"x" * 1025), limits=Limits(file_bytes=1024))
    assert read(wrap(b"x" * 1024), limits=Limits(file_bytes=1024)).text == "x" * 1024


def test_a_large_file_is_not_read_at_all(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as opened:
        opened.truncate(2**40)  # a terabyte of nothing, which takes no room on the disk
    with pytest.raises(InputError, match="larger than 64 MiB"):
        read(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no endless device here")
def test_an_endless_device_is_given_up():
    with pytest.raises(InputError, match="larger than 1 MiB"):
        read("/dev/zero", limits=Limits(file_bytes=2**20))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
@pytest.mark.parametrize(("size", "limit", "whole"), [(3, 10, True), (70_000, 2**20, True), (11, 10, False)])
def test_a_pipe_has_no_size_and_is_read_whole_or_refused(tmp_path, size, limit, whole):
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    text = "a" * size
    writer = threading.Thread(target=pipe.write_text, args=(text,))
    writer.start()
    try:
        if whole:
            assert read(pipe, limits=Limits(file_bytes=limit)).text == text
        else:
            with pytest.raises(InputError, match="it is larger than"):
                read(pipe, limits=Limits(file_bytes=limit))
    finally:
        writer.join()
