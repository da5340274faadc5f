"""The README: its commands are those that the gate runs, and its links lead somewhere."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_commands_are_what_the_readme_says():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "pip install -e '.[test]' && .venv/bin/python -m pytest" in text
    assert "pip install . && .venv/bin/hmip-parse --pretty fixtures" in text


def test_links_lead_somewhere():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    linked = set(re.findall(r"\]\(([^)#:]+)\)", text))
    assert linked
    assert {name for name in linked if not (ROOT / name).is_file()} == set()
