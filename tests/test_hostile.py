"""The bench of hostile texts: what it holds against its limits, and that its texts are as large as they are said to be."""

import importlib
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"
sys.path.insert(0, str(BENCHMARKS))  # the benchmarks are scripts, no package
hostile = importlib.import_module("hostile")

MB = 1_000_000
CONSTANT = hostile.CONSTANT


def family(*measures, name="PDU", complete=True):
    """A family of (characters, seconds, bytes of memory), a byte a character."""
    return hostile.Family(
        name, tuple(hostile.Measure(size, size, time, memory) for size, time, memory in measures), complete
    )


@pytest.mark.parametrize("name", hostile.FAMILIES)
def test_a_text_has_the_size_that_was_asked_for(name):
    for size in (10_000, 100_000):
        text = hostile.FAMILIES[name](size)
        assert 0.6 * size <= len(text) <= 1.1 * size
        assert "HM Inspectorate of Probation" in text or "His Majesty’s Inspectorate" in text


@pytest.mark.parametrize(
    ("measures", "expected"),
    [
        ([(100_000, 0.1, 0), (1_000_000, 1.0, 0)], 10.0),
        ([(100_000, 0.1, 0), (1_000_000, 10.0, 0)], 100.0),
        ([(100_000, 0.1, 0), (10_000_000, 10.0, 0)], 10.0),
        ([(100_000, 0.1, 0), (1_000_000, 1.0, 0), (10_000_000, 40.0, 0)], 40.0),
        ([(100_000, 0.0001, 0), (1_000_000, 0.001, 0)], None),
        ([(100_000, 0.1, 0)], None),
    ],
    ids=["line", "square", "two decades", "the worst", "too quick", "one size"],
)
def test_growth_is_told_for_ten_times_the_text(measures, expected):
    assert family(*measures).growth == (None if expected is None else pytest.approx(expected))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (family((MB, 1.0, CONSTANT + 8 * MB)), []),
        (family((MB, 1.0, CONSTANT + 8 * MB + MB // 2)), ["8.5 times the text in memory"]),
        (family((MB // 10, 0.1, 0), (MB, 1.2, 0)), []),
        (family((MB // 10, 0.1, 0), (MB, 1.3, 0)), ["13 times the time for ten times the text"]),
        (family((MB // 10, 0.1, 0), complete=False), ["given up as too slow"]),
        (family((MB // 10, 0.1, 0), (MB, 5.0, 0), complete=False), ["50 times the time for ten times the text"]),
    ],
    ids=["memory kept", "memory", "time kept", "time", "given up", "not tried further"],
)
def test_limits(given, expected):
    assert given.faults() == expected


@pytest.mark.parametrize(
    ("tries", "expected"),
    [([13.0, 9.0], 9.0), ([13.0, 14.0, 12.5], 12.5), ([9.0], 9.0)],
    ids=["a slow spell", "steep", "at once"],
)
def test_a_family_that_breaks_a_limit_is_measured_again(monkeypatch, tries, expected):
    left = iter([family((MB // 10, 0.1, 0), (MB, times / 10, 0)) for times in tries])
    monkeypatch.setattr(hostile, "measure", lambda *_, **__: next(left))
    assert hostile.measured("PDU", [MB // 10, MB], 1.0).growth == pytest.approx(expected)
    assert next(left, None) is None


def test_the_verdict_names_the_families_that_keep_a_limit_not():
    kept, broken = family((MB, 1.0, 0)), family((MB, 1.0, CONSTANT + 89 * MB), name="and")
    assert hostile.verdict([kept]) == []
    assert hostile.verdict([kept, broken]) == ["and: 89.0 times the text in memory"]


def test_the_command_measures_in_a_process_of_its_own(capsys):
    assert hostile.main(["--sizes", "2000", "20000", "--families", "and", "NUL"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("|")[1].strip() for line in lines] == ["Family", "---", "and", "NUL"]


def test_without_memory_only_times_are_measured(capsys):
    assert hostile.main(["--sizes", "2000", "20000", "--families", "and", "--times"]) == 0
    *_, row = capsys.readouterr().out.splitlines()
    assert [cell.strip() for cell in row.split("|")][5:7] == ["0.0", "0"]
