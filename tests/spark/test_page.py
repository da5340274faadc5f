"""The examples of docs/spark.md run as printed."""

import doctest
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.usefixtures("session")
def test_examples_run(monkeypatch):
    monkeypatch.chdir(ROOT)
    found = doctest.testfile(str(ROOT / "docs/spark.md"), module_relative=False, encoding="utf-8")
    assert found.attempted > 0
    assert found.failed == 0
