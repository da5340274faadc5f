"""The Python examples of the README and of the pages in docs run as printed."""

import doctest
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("page", ["README.md", "docs/explain.md", "docs/readers.md"])
def test_examples_run(page, monkeypatch):
    monkeypatch.chdir(ROOT)
    found = doctest.testfile(str(ROOT / page), module_relative=False, encoding="utf-8")
    assert found.attempted > 0
    assert found.failed == 0


def test_commands_are_what_the_readme_says():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "pip install -e '.[test]' && .venv/bin/python -m pytest" in text
    assert "pip install . && .venv/bin/hmip-parse --pretty fixtures" in text


def test_links_lead_somewhere_and_every_page_is_linked():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    linked = set(re.findall(r"\]\(([^)#:]+)\)", text))
    assert {name for name in linked if not (ROOT / name).is_file()} == set()
    assert {f"docs/{page.name}" for page in (ROOT / "docs").glob("*.md")} <= linked
