"""What a word of the command line stands for: files, folders, patterns, lists."""

import os
import pickle
import sys
from pathlib import Path

import pytest

from hmip_parse import InputError, inputs
from hmip_parse.inputs import expand, find_files, listed, read_file

FILES = ("a.txt", "b.md", "sub/c.TXT", "sub/d.pdf", "sub/deep/e.html", "~$f.docx", "sub/._g.txt")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"words")
    (tmp_path / "empty").mkdir()
    return tmp_path


def found(words):
    return [str(word) for word in words]


# Patterns


@pytest.mark.skipif(os.name == "nt", reason="paths are written with the other stroke there")
@pytest.mark.parametrize(
    ("pattern", "names"),
    [
        ("*.txt", ["a.txt"]),
        ("?.md", ["b.md"]),  # named by a pattern, it is taken whatever its name
        ("s*", ["sub/c.TXT", "sub/d.pdf", "sub/deep/e.html"]),  # a folder
        ("sub/*", ["sub/c.TXT", "sub/d.pdf", "sub/deep/e.html"]),
        ("**/*.html", ["sub/deep/e.html"]),
        ("sub/**", ["sub/c.TXT", "sub/d.pdf", "sub/deep/e.html"]),
        ("[ab].*", ["a.txt", "b.md"]),
        ("a.txt", ["a.txt"]),
        ("none.txt", ["none.txt"]),  # reading it will say that it is not there
        ("-", ["-"]),
    ],
)
def test_a_word_of_the_command_line(folder, pattern, names):
    assert found(expand(pattern)) == names


@pytest.mark.parametrize("pattern", ["*.docx", "none/*", "empty/**", "~*"])
def test_a_pattern_that_nothing_fits_is_an_error_that_names_it(folder, pattern):
    (error,) = expand(pattern)
    assert isinstance(error, InputError)
    assert str(error) == f"{pattern}: no file fits this pattern; check it, and the folder that it starts from"


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(folder):
    Path("[draft].txt").write_bytes(b"words")
    Path("d.txt").write_bytes(b"words")
    assert found(expand("[draft].txt")) == ["[draft].txt"]


def test_a_folder_that_a_pattern_fits_may_hold_nothing(folder):
    (error,) = expand("e*")
    assert str(error).startswith("empty: there is no file in this folder or below it whose name ends in .txt, ")


# Folders


def test_documents_that_no_reader_knows_are_found_and_told_apart_by_their_content(folder):
    Path("old").mkdir()
    Path("old/a.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"))
    Path("old/b.rtf").write_bytes(rb"{\rtf1 words}")
    Path("old/c.MSG").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__substg1.0_".encode("utf-16-le"))
    Path("old/d.doc").write_bytes(b"<html><body><h1>A page that was saved as .doc</h1></body></html>")
    Path("old/e.xls").write_bytes(b"no document")
    names = [str(Path("old", name)) for name in ("a.doc", "b.rtf", "c.MSG", "d.doc")]
    assert found(find_files("old")) == names
    read = [read_file(name) for name in names]
    assert [str(error) for error in read[:3]] == [
        f"{names[0]}: this is an old Word document (.doc); open it and save it as .docx, or save its words as text in "
        "UTF-8",
        f"{names[1]}: this is an RTF document, and no text; open it and save it as .docx, or save its words as text in "
        "UTF-8",
        f"{names[2]}: this is an Outlook message (.msg); save it as .eml, or save its words as text in UTF-8",
    ]
    assert read[3].media_type == "text/html"


# Lists of paths


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        (b"a.txt\nsub/c.TXT\n", ["a.txt", "sub/c.TXT"]),
        (b"a.txt\r\n\r\nsub/c.TXT", ["a.txt", "sub/c.TXT"]),
        (b"a.txt\0two\nlines.txt\0", ["a.txt", "two\nlines.txt"]),
        (b" a.txt\n*.txt\n", [" a.txt", "*.txt"]),
        (b"caf\xe9.txt", [os.fsdecode(b"caf\xe9.txt")]),
    ],
    ids=["lines", "lines of Windows", "NUL", "as they are", "not in UTF-8"],
)
@pytest.mark.parametrize("on_stdin", [False, True])
def test_a_list(folder, monkeypatch, raw, names, on_stdin):
    Path("list").write_bytes(raw)
    if on_stdin:
        with Path("list").open(encoding="utf-8") as opened:
            monkeypatch.setattr(sys, "stdin", opened)
            assert listed("-") == names
    else:
        assert listed("list") == names


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("none", "none: there is no such file or folder; check the name"),
        ("sub", "sub: this is a folder; name the files in it"),
        ("blank", "blank: the list names no file; write a path on each line"),
    ],
)
def test_a_list_that_cannot_be_read(folder, name, said):
    Path("blank").write_bytes(b"\n \n")
    with pytest.raises(InputError) as raised:
        listed(name)
    assert str(raised.value) == said


@pytest.mark.parametrize("read", [lambda: listed("-"), lambda: inputs._stdin()])
def test_closed_standard_input(monkeypatch, read):
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(InputError, match="standard input is closed"):
        read()


def test_an_error_carries_its_parts_and_pickles(tmp_path):
    error = read_file(str(tmp_path / "missing"))
    assert isinstance(error, InputError)
    assert error.source == str(tmp_path / "missing")
    assert str(pickle.loads(pickle.dumps(error))) == f"{error.source}: {error.reason}; {error.mend}"
