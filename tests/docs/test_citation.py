"""What people cite is what they have."""

import re
import tomllib
from pathlib import Path

import hmip_parse

ROOT = Path(__file__).resolve().parents[2]
CITATION = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
PAGE = (ROOT / "docs" / "citing.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def stated(key):
    (value,) = re.findall(rf"^{key}: (.+)$", CITATION, re.MULTILINE)
    return value.strip('"')


def test_the_citation_file_says_what_the_package_says():
    assert stated("version") == hmip_parse.__version__
    assert stated("license") == PROJECT["license"]
    assert re.findall(r"^  - name: (.+)$", CITATION, re.MULTILINE) == [each["name"] for each in PROJECT["authors"]]
    assert re.findall(r"^  - (?!name: )(.+)$", CITATION, re.MULTILINE) == PROJECT["keywords"]


def test_the_page_says_what_the_citation_file_says():
    said = re.sub(r"[{}*>\s]+", " ", PAGE)
    assert said.count(stated("title")) == 2
    assert set(re.findall(r"version\W{1,5}(\d+\.\d+\.\d+)", PAGE)) == {stated("version")}
