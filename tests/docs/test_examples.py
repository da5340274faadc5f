"""Every example of the README and of the pages in docs runs, and prints what the page says."""

import shutil
from pathlib import Path

import pytest

from tests.docs.examples import Runner, blocks

ROOT = Path(__file__).resolve().parents[2]
# What they need, or make of their folder, is set up by tests of their own.
ELSEWHERE = {"docs/tables.md": "tests/tables/test_recipes.py", "docs/spark.md": "tests/spark/test_page.py"}
PAGES = [
    name
    for name in ("README.md", *sorted(f"docs/{page.name}" for page in (ROOT / "docs").glob("*.md")))
    if name not in ELSEWHERE and any(blocks(ROOT / name))
]


@pytest.mark.parametrize("name", PAGES)
def test_the_examples_of_a_page(name, tmp_path, monkeypatch):
    shutil.copytree(ROOT / "fixtures", tmp_path / "fixtures")
    monkeypatch.chdir(tmp_path)
    runner = Runner(name, tmp_path)
    for block in blocks(ROOT / name):
        runner.run(block)
        assert not runner.faults, "\n".join(runner.faults)
    if runner.passed_over:
        pytest.skip(f"all others ran; {'; '.join(runner.passed_over)}")


def test_there_are_examples():
    assert {"README.md", "docs/record.md", "docs/explain.md", "docs/readers.md"} <= set(PAGES)


@pytest.mark.parametrize("name", ELSEWHERE)
def test_other_pages_have_a_test(name):
    assert name in (ROOT / ELSEWHERE[name]).read_text(encoding="utf-8")
    assert any(blocks(ROOT / name))


@pytest.mark.parametrize(
    ("language", "text", "faults"),
    [
        ("python", ">>> 1 + 1\n2\n", 0),
        ("python", ">>> 1 + 1\n3\n", 1),
        ("python", "kept = 1\n", 0),
        ("console", "$ echo a; echo b\na\nb\n", 0),
        ("console", "$ echo a; echo b\na\n", 1),
        ("console", "$ echo a\n$ echo b\na\n", 2),
        ("console", "$ printf 'a\\nb\\nc\\n'\na\n...\n", 0),
        ("console", "$ printf 'a\\nb\\nc\\n'\n...\nb\n", 1),
        ("console", "$ echo a >&2; false\na\n$ echo $?\n1\n", 0),
        ("console", "$ cat <<end\n> one\n> end\none\n", 0),
        ("console", "$ echo a \\\n    b\na b\n", 0),
        ("console", "$ exit 3\n$ echo a\na\n", 1),
    ],
)
def test_an_example_that_is_not_as_printed_is_a_fault(language, text, faults, tmp_path):
    page = tmp_path / "page.md"
    page.write_text(f"A page.\n\n```{language}\n{text}```\n\n```sh\nnot run\n```\n", encoding="utf-8")
    runner = Runner("page.md", tmp_path)
    (block,) = blocks(page)
    assert (block.text, block.line) == (text, 4)
    runner.run(block)
    assert len(runner.faults) == faults


def test_what_one_block_names_the_next_one_has(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(
        "```python\nx = 1\n```\n```python\n>>> y = x + 1\n```\n```python\n>>> y\n2\n```\n", encoding="utf-8"
    )
    runner = Runner("page.md", tmp_path)
    for block in blocks(page):
        runner.run(block)
    assert runner.faults == []
