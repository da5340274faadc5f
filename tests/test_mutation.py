"""The bench of mutation testing: what is recorded, judged and shown; and, where mutmut is there, that a mutant is made and met."""

import importlib
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"
sys.path.insert(0, str(BENCHMARKS))  # the benchmarks are scripts, no package
judged = importlib.import_module("mutants.judged")
making = importlib.import_module("mutants.making")
results = importlib.import_module("mutants.results")
running = importlib.import_module("mutants.running")

MODULE = "extractors/dates"
CHANGES = {
    "x_day__mutmut_1": " def x_day__mutmut_orig():\n-    return 1\n+    return 2",
    "x_day__mutmut_2": " def x_day__mutmut_orig():\n-    return 1\n+    return 3",
    "xǁDayǁof__mutmut_1": "-    a = 1\n+    a = None",
}
TREE = making.Tree(MODULE, Path("src"), "0" * 16, CHANGES)
OUTCOME = {"x_day__mutmut_1": "survived", "x_day__mutmut_2": "timeout", "xǁDayǁof__mutmut_1": "tests/x.py::test_x"}


def test_a_mutant_is_told_by_its_function_and_its_changed_lines():
    assert [TREE.key(name) for name in CHANGES] == ["day: return 2", "day: return 3", "Day.of: a = None"]


def test_what_is_counted():
    result = results.Result.of(TREE, OUTCOME)
    assert (result.mutants, result.killed, result.timeouts) == (3, 2, 1)
    assert result.survivors == {"x_day__mutmut_1": "day: return 2"}
    assert result.equal({"day: return 2": "it is the same"}) == 1
    assert result.line({}) == "extractors/dates: 2 of 3 killed, 66.7%; 0 of 1 survivors judged"


def test_a_result_replaces_the_module_s_last_one(tmp_path):
    record = tmp_path / "mutation.json"
    results.add(results.Result.of(TREE, OUTCOME), record)
    results.add(results.Result.of(TREE, dict.fromkeys(OUTCOME, "tests/x.py::test_x")), record)
    assert [(row.module, row.killed) for row in results.read(record).values()] == [(MODULE, 3)]


def test_the_page_names_survivors_and_modules_that_have_changed(tmp_path, monkeypatch):
    record = tmp_path / "mutation.json"
    results.add(results.Result.of(TREE, OUTCOME), record)
    assert f"| {MODULE} | 3 | 3 | 2 | 66.7% | 0 | 1 | changed since |" in results.page(record)
    assert "- `day: return 2`: open" in results.page(record)
    monkeypatch.setattr(judged, "of", lambda _: {"day: return 2": "it is the same"})
    assert f"| {MODULE} | 3 | 3 | 2 | 66.7% | 1 | 0 | changed since |" in results.page(record)
    assert "- `day: return 2`: it is the same" in results.page(record)


def test_judgements_are_of_modules_that_exist_and_have_reasons():
    plain = importlib.import_module("tomllib").loads(judged.FILE.read_text(encoding="utf-8"))
    assert set(plain) <= set(making.modules())
    for module, rows in plain.items():
        assert all(row["why"] and row["key"] for row in rows)
        assert len({row["key"] for row in rows}) == len(rows), module


@pytest.mark.parametrize(
    ("module", "first"),
    [("spans", "tests/test_spans.py"), ("linking/scores", "tests/linking"), ("version", "tests/test_records.py")],
)
def test_the_nearest_tests_come_first(module, first):
    assert running.tests_of(module)[0] == first


def test_a_mutant_changes_its_function_and_meets_the_tests(tmp_path, monkeypatch):
    pytest.importorskip("mutmut")
    tree = making.make("terms", tmp_path)
    assert tree.digest == making.digest_of("terms")
    monkeypatch.setattr(running, "tests_of", lambda _: ["tests/test_records.py"])
    outcome = running.run(tree, list(tree.mutants))
    assert outcome
    assert all(what.startswith("tests/test_records.py::") for what in outcome.values())
