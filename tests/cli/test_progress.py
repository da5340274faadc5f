"""Who sees how far the work is."""

import io
import sys

import pytest

from hmip_parse.cli import progress as module
from hmip_parse.cli.progress import Counter, Silent, progress


class Screen(io.StringIO):
    def isatty(self):
        return True


def a_screen(monkeypatch):
    """A terminal as standard error. Not a fixture, whose place pytest's own capture would take."""
    stream = Screen()
    monkeypatch.setattr(sys, "stderr", stream)
    return stream


@pytest.mark.parametrize(
    ("total", "shown", "terminal", "term", "seen"),
    [
        (2, True, True, "xterm", True),
        (2, False, True, "xterm", False),
        (1, True, True, "xterm", False),
        (0, True, True, "xterm", False),
        (2, True, False, "xterm", False),
        (2, True, True, "dumb", False),
    ],
)
def test_only_a_terminal_and_only_over_several_files(monkeypatch, total, shown, terminal, term, seen):
    monkeypatch.setattr(sys, "stderr", Screen() if terminal else io.StringIO())
    monkeypatch.setenv("TERM", term)
    assert (type(progress(total, shown=shown)) is not Silent) == seen


def test_without_rich_it_is_a_counter(monkeypatch):
    a_screen(monkeypatch)
    monkeypatch.setitem(sys.modules, "rich", None)
    monkeypatch.delitem(sys.modules, "hmip_parse.cli.bar", raising=False)
    assert isinstance(progress(2, shown=True), Counter)


def test_the_counter(monkeypatch):
    screen = a_screen(monkeypatch)
    now = iter([1.0, 1.05, 2.0])
    monkeypatch.setattr(module.time, "monotonic", lambda: next(now))
    with Counter(3) as counter:
        counter.advance()
        counter.advance()  # too soon after the one before
        counter.above("a.txt: a fault")
        counter.advance()
    assert screen.getvalue() == "\r\x1b[K1 of 3 files\r\x1b[Ka.txt: a fault\n\r\x1b[K3 of 3 files\r\x1b[K"


def test_silence_lets_lines_through(monkeypatch):
    screen = a_screen(monkeypatch)
    with Silent() as silent:
        silent.advance()
        silent.above("a.txt: a fault")
    assert screen.getvalue() == "a.txt: a fault\n"


def test_a_bar_takes_no_word_for_markup(monkeypatch):
    screen = a_screen(monkeypatch)
    bar = pytest.importorskip("hmip_parse.cli.bar", reason="rich is an extra")
    with bar.Bar(2) as shown:
        shown.advance()
        shown.above("[red]a.txt[/red]: :smile: " + "n" * 300)
    assert "[red]a.txt[/red]: :smile: " + "n" * 300 + "\n" in screen.getvalue()
