"""`hmip-parse check`."""

import json

import pytest

from tests.cli.common import CHESHIRE, ODD_SCORE, TEXT
from tests.helpers import FIXTURES

INFERRED = FIXTURES / "wirral-2025.txt"  # info
DAMAGED = FIXTURES / "sefton-yjs-2024-mojibake.txt"  # warning
OTHER = FIXTURES / "court-report-2024.txt"  # error


@pytest.mark.parametrize(
    ("files", "args", "code"),
    [
        ([CHESHIRE], [], 0),
        ([INFERRED], [], 0),
        ([INFERRED], ["--fail-on", "warning"], 0),
        ([DAMAGED], [], 0),
        ([DAMAGED], ["--fail-on", "warning"], 1),
        ([DAMAGED], ["--fail-on", "warning", "--ignore", "text-damaged"], 0),
        ([OTHER], [], 1),
        ([OTHER], ["--fail-on", "warning"], 1),
        ([CHESHIRE, OTHER, INFERRED], [], 1),
        ([OTHER], ["--select", "text-damaged"], 0),
        (["none.txt"], [], 1),
    ],
)
@pytest.mark.parametrize("format_", ["text", "json", "sarif", "github"])
def test_the_exit_code_says_whether_something_grave_was_found(run, files, args, code, format_):
    got, _, _ = run("check", "--format", format_, *args, *files)
    assert got == code


def test_a_finding_as_a_linter_prints_it(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(ODD_SCORE, encoding="utf-8")
    code, out, err = run("check", "a.txt")
    assert (code, err) == (1, "")
    first, line, carets, summary = out.splitlines()
    place, severity, words = first.partition(": ")[0], *first.partition(": ")[2].split(" ", 1)
    assert severity == "error"
    assert words == "score-above-maximum 37 points out of 36"
    _, number, column = place.split(":")
    assert ODD_SCORE.split("\n")[int(number) - 1][int(column) - 1 :].startswith("37")
    assert line[carets.index("^") :].startswith("37")
    assert summary == "1 error in 1 release"


@pytest.mark.parametrize(
    ("files", "summary"),
    [
        ([CHESHIRE], "nothing found in 1 release"),
        ([CHESHIRE, INFERRED, DAMAGED, OTHER], "1 error, 1 warning, 1 remark in 4 releases"),
        ([OTHER, OTHER, "none.txt"], "2 errors in 2 releases; 1 input could not be read"),
    ],
)
def test_the_last_line_sums_up(run, files, summary):
    _, out, _ = run("check", *files)
    assert out.splitlines()[-1] == summary
    _, out, err = run("check", "--format", "json", *files)
    assert err.splitlines()[-1] == f"hmip-parse: {summary}"
    json.loads(out)
    _, out, _ = run("check", "--quiet", *files)
    assert summary not in out


def test_quiet_names_what_could_not_be_read(run):
    code, out, err = run("check", "--quiet", CHESHIRE, "none.txt")
    assert (code, out) == (1, "")
    assert err.startswith("hmip-parse: none.txt: there is no such file")


def test_codes_can_be_selected_and_ignored(run):
    _, out, _ = run("check", "--select", "text-damaged,not-a-release", FIXTURES)
    codes = {line.split()[2] for line in out.splitlines() if line.startswith(str(FIXTURES))}
    assert codes == {"text-damaged", "not-a-release"}
    _, out, _ = run("check", "--ignore", "text-damaged", DAMAGED)
    assert out == "nothing found in 1 release\n"


@pytest.mark.parametrize("option", ["--select", "--ignore", "--explain"])
def test_an_unknown_code_is_wrong_usage(run, option):
    code, out, err = run("check", option, "text-damage", CHESHIRE)
    assert (code, out) == (2, "")
    assert err == "hmip-parse: check: there is no code 'text-damage'; did you mean 'text-damaged'?\n"


def test_a_code_is_explained_and_nothing_is_read(run):
    code, out, err = run("check", "--explain", "region-inferred", "none.txt")
    assert (code, err) == (0, "")
    assert out.startswith("region-inferred (info)\n\nThe region was looked up by the unit's name, not read.\n")


def test_github_annotates_what_could_not_be_read_as_well(run):
    _, out, _ = run("check", "--format", "github", OTHER, "none.txt")
    first, second = out.splitlines()
    assert first.startswith("::error file=")
    assert second.startswith("::error file=none.txt,title=unreadable::there is no such file")


def test_a_log_in_a_file(run, tmp_path):
    code, out, _ = run("check", "--format", "sarif", "-o", tmp_path / "log.sarif", CHESHIRE, OTHER, "none.txt")
    assert (code, out) == (1, "")
    run_ = json.loads((tmp_path / "log.sarif").read_bytes())["runs"][0]
    assert [result["ruleId"] for result in run_["results"]] == ["not-a-release"]
    assert run_["invocations"][0]["executionSuccessful"] is False


def test_lines_and_columns_of_a_page_count_in_the_text_that_its_reader_makes(run, tmp_path):
    pytest.importorskip("selectolax", reason="it is an extra")
    words = "".join(f"<p>{paragraph}</p>" for paragraph in ODD_SCORE.split("\n\n"))
    (tmp_path / "a.html").write_text(f"<html><body><main>{words}</main></body></html>", encoding="utf-8")
    code, out, _ = run("check", "--format", "json", "--select", "score-above-maximum", tmp_path / "a.html")
    assert code == 1
    (found,) = json.loads(out)
    assert (found["media_type"], found["words"]) == ("text/html", "37")
    assert found["line"] > 1
    assert TEXT.count("26/36") >= 1
