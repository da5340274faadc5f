"""The command called as a function, and what it is to read."""

import collections
import io
import os
import sys
import types
from pathlib import Path

import pytest

import hmip_parse
from hmip_parse.cli import main
from tests.cli.common import TEXT
from tests.readers.rendering import FORMS


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch):
    """No colours and no width that the tests do not ask for."""
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")


@pytest.fixture
def run(capsys):
    def call(*args):
        code = main([str(arg) for arg in args])
        out, err = capsys.readouterr()
        return code, out, err

    return call


@pytest.fixture
def stdin(monkeypatch):
    def put(raw):
        stream = io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8")
        monkeypatch.setattr(sys, "stdin", stream)
        return stream

    return put


@pytest.fixture(scope="module")
def every_kind(tmp_path_factory):
    """A folder with one release in every form, and its paths in order."""
    folder = tmp_path_factory.mktemp("kinds")
    for number, (called, make) in enumerate(FORMS.values()):
        (folder / f"{number}{Path(called).suffix.upper()}").write_bytes(make(TEXT))
    return folder, sorted(folder.iterdir())


@pytest.fixture
def broken(tmp_path):
    (tmp_path / "damaged").write_bytes("‘G".encode() + b"\xff" + "ood’ – scoring 26".encode())
    (tmp_path / "utf-16").write_bytes(b"\xff\xfe" + TEXT.encode("utf-16-le")[:-1])
    (tmp_path / "pdf").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3")
    (tmp_path / "docx").write_bytes(b"PK\x03\x04\x14\x00\xff\xff")
    (tmp_path / "doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"))
    (tmp_path / "below-a-file").write_text(TEXT, encoding="utf-8")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "empty-folder").mkdir()
    (tmp_path / "empty-folder" / "notes.md").write_text("none", encoding="utf-8")
    return tmp_path


@pytest.fixture
def fake_explain(monkeypatch):
    """The seam to `hmip_parse.explain`: what the command hands over, in the plainest form."""
    fake = types.ModuleType("hmip_parse.explain")
    fake.Explained = collections.namedtuple("Explained", "source text release")
    fake.page = lambda items: "".join(f"<h1>{item.source}</h1>" for item in items)
    fake.terminal = lambda item, *, colour, width: f"{item.source} {item.release.rating} {len(item.text)} {colour} {width}"
    monkeypatch.setattr(hmip_parse, "explain", fake, raising=False)
    monkeypatch.setitem(sys.modules, "hmip_parse.explain", fake)
    monkeypatch.delitem(sys.modules, "hmip_parse.cli.explain", raising=False)
    yield fake
    sys.modules.pop("hmip_parse.cli.explain", None)
