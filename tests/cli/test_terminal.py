"""What is for terminals alone: the table, colours, the progress, and the word that nothing is named."""

import json
import os
import sys

import pytest

from tests.cli.common import CHESHIRE, LONDON, TEXT
from tests.helpers import FIXTURES

if os.name == "nt":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from tests.cli.terminal import on_terminal, without_escapes

BLOCK_RICH = "import sys; sys.modules['rich'] = None"


@pytest.fixture
def without_rich(tmp_path):
    """An environment in which rich is not installed."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(BLOCK_RICH)
    return {"PYTHONPATH": str(tmp_path / "site")}


def test_a_table_as_wide_as_the_terminal_with_colours():
    code, screen = on_terminal(CHESHIRE, LONDON, FIXTURES / "court-report-2024.txt", columns=110)
    assert code == 0
    _, head, rest = screen.partition("\x1b[1mfile\x1b[0m")  # before it, the progress came and went
    screen = head + rest
    assert "\x1b[1;31m1 error\x1b[0m" in screen
    lines = without_escapes(screen).splitlines()
    assert max(map(len, lines)) <= 110
    assert any("Cheshire (youth)" in line and "26/36" in line for line in lines)


@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colours_can_be_refused(env):
    code, screen = on_terminal(CHESHIRE, env=env)
    assert code == 0
    assert "\x1b" not in screen
    assert screen.startswith("file ")


def test_json_lines_in_a_pipe_though_somebody_looks_on(tmp_path):
    with (tmp_path / "out").open("wb") as out:
        code, screen = on_terminal(CHESHIRE, stdout=out)
    assert (code, screen) == (0, "")
    assert json.loads((tmp_path / "out").read_bytes())["source"] == str(CHESHIRE)


@pytest.fixture
def few(tmp_path):
    folder = tmp_path / "few"
    folder.mkdir()
    for number in range(6):
        (folder / f"{number}.txt").write_text(TEXT, encoding="utf-8")
    (folder / "5.txt").write_bytes(b"\x89PNG\r\n")
    return folder


def test_the_progress_is_a_bar_that_goes_away_and_errors_stay(few, tmp_path):
    pytest.importorskip("rich", reason="it is an extra")
    with (tmp_path / "out").open("wb") as out:
        code, screen = on_terminal(few, stdout=out)
    assert code == 1
    assert "/6" in without_escapes(screen)
    assert (
        f"hmip-parse: {few / '5.txt'}: this is an image, and no text; put it through OCR, and read the text\n" in screen
    )
    assert screen.endswith(("\x1b[2K", "\x1b[?25h"))  # the line cleared, the cursor back
    assert (tmp_path / "out").read_bytes().count(b"\n") == 5


def test_without_rich_the_progress_is_a_counter(few, tmp_path, without_rich):
    with (tmp_path / "out").open("wb") as out:
        code, screen = on_terminal(few, stdout=out, env=without_rich)
    assert code == 1
    assert "\r\x1b[K1 of 6 files" in screen
    assert f"\r\x1b[Khmip-parse: {few / '5.txt'}: this is an image" in screen
    assert screen.endswith("\r\x1b[K")


@pytest.mark.parametrize(
    ("args", "env"),
    [(["--quiet"], {}), ([], {"TERM": "dumb"})],
    ids=["quiet", "a dumb terminal"],
)
def test_no_progress(few, tmp_path, args, env):
    with (tmp_path / "out").open("wb") as out:
        code, screen = on_terminal(few, *args, stdout=out, env=env)
    assert code == 1
    assert screen.startswith("hmip-parse: ")
    assert screen.count("\n") == 1
    assert "\x1b" not in screen


def test_no_progress_over_what_runs_over_the_same_screen(few):
    code, screen = on_terminal("--format", "csv", "--fields", "source", few)
    assert code == 1
    assert "\x1b" not in screen
    assert screen.splitlines()[:2] == ["source", str(few / "0.txt")]


def test_a_check_on_the_screen_has_colours_and_a_summary(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT.replace("26/36", "37/36"), encoding="utf-8")
    code, screen = on_terminal("check", "a.txt", cwd=tmp_path)
    assert code == 1
    assert screen.startswith("\x1b[1ma.txt:")
    assert " \x1b[1;31merror\x1b[0m score-above-maximum " in screen
    assert screen.endswith("1 error in 1 release\n")


def test_nothing_is_waited_for_where_nothing_is_named():
    code, screen = on_terminal()
    assert code == 2
    assert "nothing to read: name a file or a folder, or pipe a release in" in screen


def test_a_python_without_streams_is_borne(monkeypatch, run):
    monkeypatch.setattr(sys, "stdin", None)
    code, _, err = run("-")
    assert code == 1
    assert "standard input is closed" in err


def test_ctrl_c_gives_the_cursor_back(tmp_path):
    pytest.importorskip("rich", reason="it is an extra")
    (tmp_path / "list").write_text(f"{CHESHIRE}\n" * 5000, encoding="utf-8")
    with (tmp_path / "out").open("wb") as out:
        code, screen = on_terminal("--files-from", tmp_path / "list", stdout=out, stop_at=b"/5000")
    assert code == 130
    assert screen.count("\x1b[?25l") == screen.count("\x1b[?25h") == 1  # hidden, and shown again
    assert "Traceback" not in screen
