"""The command of the fuzzer: when it fails, and that a check leaves nothing to chance. Atheris is not needed."""

import importlib
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "fuzz"))  # a script, no package
run = importlib.import_module("run")

SHAPE = "blank words: quotes[].text"
DONE = "#128 INITED\n#5000\tDONE   cov: 3475 ft: 15428 corp: 708/1985Kb lim: 6000\n"


@pytest.fixture
def finding(monkeypatch):
    """A harness that says it is done and leaves these files; gives the plans that it was started with."""

    def make(files):
        plans = []

        def fuzz(plan, finds):
            plans.append(plan)
            finds.mkdir(exist_ok=True)
            for name, words in files.items():
                (finds / name).write_text(words, encoding="utf-8")
            return DONE

        monkeypatch.setattr(run, "fuzz", fuzz)
        return plans

    return make


FIND = {"0a.why": f"{SHAPE}\nblank words: quotes[0].text\n", "0a.txt": "“ ”"}


@pytest.mark.parametrize(
    ("files", "known", "checked"),
    [
        ({}, {}, 0),
        (FIND, {}, 1),
        (FIND, {SHAPE: "a reason"}, 0),
        ({"timeout-1": "x"}, {}, 1),
        ({"crash-1": "x"}, {SHAPE: "a reason"}, 1),
    ],
    ids=["nothing", "unknown", "known", "too slow", "crash"],
)
def test_a_check_fails_on_a_find_that_is_not_known_and_a_search_does_not(
    finding, tmp_path, monkeypatch, capsys, files, known, checked
):
    monkeypatch.setattr(run, "FUZZED", known)
    finding(files)
    assert run.main(["--texts", "5000", "--finds", str(tmp_path / "a")]) == checked
    said = capsys.readouterr().out
    assert ("FIND" in said) == bool(checked)
    assert "5,000 texts in " in said
    assert run.main(["--seconds", "1", "--corpus", str(tmp_path / "corpus"), "--finds", str(tmp_path / "b")]) == 0
    assert ("FIND" in capsys.readouterr().out) == bool(checked)


def test_a_check_has_no_clock_and_no_corpus_of_other_runs(finding, tmp_path):
    plans = finding({})
    run.main(["--texts", "7", "--seed", "3", "--finds", str(tmp_path)])
    run.main(["--seconds", "9", "--corpus", str(tmp_path / "corpus"), "--finds", str(tmp_path)])
    check, search = plans
    assert {"-runs=7", "-seed=3", "-use_cmp=0", "-entropic=0", "-reload=0"} <= set(check)
    assert not any("time" in word or not word.startswith("-") for word in check)
    assert search == ["-max_total_time=9", str(tmp_path / "corpus")]


def test_the_seeds_are_listed_in_one_order(tmp_path):
    seeds, _ = run.prepare(tmp_path)
    paths = [Path(name) for name in seeds.read_text(encoding="utf-8").split(",")]
    texts = [path.read_bytes().decode("utf-8", "surrogatepass") for path in paths]
    assert texts == [*run.FIXTURES.values(), *run.FOUND.values()]


@pytest.mark.parametrize(
    "arguments",
    [[], ["--texts", "0"], ["--seconds", "0"], ["--texts", "1", "--seconds", "1"], ["--texts", "1", "--docs", "x.md"]],
)
def test_wrong_usage(arguments, capsys):
    with pytest.raises(SystemExit) as stopped:
        run.main(arguments)
    assert stopped.value.code == 2
    assert "error:" in capsys.readouterr().err


def test_the_page_of_a_search(finding, tmp_path):
    finding(FIND)
    page = tmp_path / "fuzzing.md"
    run.main(["--seconds", "1", "--corpus", str(tmp_path / "c"), "--finds", str(tmp_path / "f"), "--docs", str(page)])
    written = page.read_text(encoding="utf-8")
    assert "`python fuzz/run.py --seconds 1 --docs docs/fuzzing.md`" in written
    assert "- FIND 0a.txt: blank words: quotes[0].text" in written
