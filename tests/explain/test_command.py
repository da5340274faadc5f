"""`hmip-parse explain`, from its arguments to what is read on the screen or in the file."""

import pytest

from hmip_parse import explain
from hmip_parse.cli import main
from tests.explain.common import SEVERAL, STAFFORDSHIRE, explained, read
from tests.helpers import FIXTURES


@pytest.fixture
def paths(monkeypatch):
    monkeypatch.chdir(FIXTURES)
    return [f"{STAFFORDSHIRE}.txt", f"{SEVERAL}.txt"]


@pytest.mark.parametrize("count", [1, 2])
def test_a_page_of_files(paths, tmp_path, capsys, count):
    written = tmp_path / "page.html"
    assert main(["explain", *paths[:count], "-o", str(written)]) == 0
    assert capsys.readouterr().out == ""
    items = [explained(path.removesuffix(".txt")) for path in paths[:count]]
    assert written.read_text(encoding="utf-8") == explain.page(items)


def test_files_on_the_screen(paths, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "90")
    assert main(["explain", *paths]) == 0
    shown = capsys.readouterr().out
    assert "‘[Inadequate|rating]’" in shown
    assert "‘[Requires improvement|rating 2]’" in shown


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_shown(paths, tmp_path, capsys):
    written = tmp_path / "page.html"
    assert main(["explain", paths[0], "none.txt", "-o", str(written)]) == 1
    assert "none.txt: there is no such file" in capsys.readouterr().err
    assert len(read(written.read_text(encoding="utf-8")).all("article")) == 1
