"""The bench of speed: a real regression fails it, the floor is honest, the peers are put to the same fields."""

import gc
import importlib
import json
import sys
from pathlib import Path

import pytest

import hmip_parse
from tests.helpers import release_text

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"
sys.path.insert(0, str(BENCHMARKS))  # the benchmarks are scripts, no package
guard = importlib.import_module("guard")
lines = importlib.import_module("lines")
performance = importlib.import_module("performance")
scoring = importlib.import_module("scoring")
speed = importlib.import_module("speed")
stages = importlib.import_module("stages")
comparing = importlib.import_module("peers.comparing")
peer = importlib.import_module("peers.peer")
script = importlib.import_module("peers.script")
words = importlib.import_module("peers.words")

FEW = scoring.read_fixtures()[:4]


@pytest.fixture(autouse=True)
def _rest_of_the_tests_is_not_collected():
    """What all other tests hold in memory is not gone through at every timing: that took most of the time here."""
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture
def run(monkeypatch, tmp_path):
    """The command on a few releases, with a floor of its own; imports and folders take fixed times."""
    monkeypatch.setattr(speed, "read_fixtures", lambda: FEW)
    monkeypatch.setattr(speed, "_AGAIN", 0)
    times = dict(zip(speed.starting.IMPORTS, (20.0, 90.0, 120.0, 50.0, 60.0), strict=True))
    monkeypatch.setattr(speed.starting, "measure", lambda _: times)
    monkeypatch.setattr(speed.lines, "measure", lambda files: lines.Lines(files, 1.5, 0.3, 1.0))
    floor = tmp_path / "floor.json"
    return lambda *arguments: speed.main(["--repeats", "3", "--floor", str(floor), *arguments])


def thrice(act):
    def slow(*arguments):
        act(*arguments)
        act(*arguments)
        return act(*arguments)

    return slow


def test_a_parse_that_takes_three_times_as_long_fails_the_check(run, monkeypatch, capsys):
    assert run("--record") == 0
    assert run("--check", "--slack", "4") == 0
    parse = hmip_parse.parse
    monkeypatch.setattr(stages.hmip_parse, "parse", thrice(parse))
    capsys.readouterr()
    assert run("--check") == 1
    assert "speed: parse, median is" in capsys.readouterr().err


def test_a_stage_that_takes_three_times_as_long_fails_the_check(run, monkeypatch, capsys):
    assert run("--record") == 0
    link = stages.link
    monkeypatch.setattr(stages, "link", thrice(link))
    capsys.readouterr()
    assert run("--check") == 1
    said = capsys.readouterr().err
    assert "speed: link, median is" in said
    assert "speed: parse, median" not in said


def test_a_slow_spell_fails_no_check(run, monkeypatch, capsys):
    assert run("--record") == 0
    slow = iter([True])  # the first time that everything is measured
    measure = stages.measure

    def spell(fixtures, repeats):
        found = measure(fixtures, repeats)
        if next(slow, False):
            return [stages.Timing(t.slug, t.characters, t.scan, 9 * t.parse, t.parts) for t in found]
        return found

    monkeypatch.setattr(stages, "measure", spell)
    monkeypatch.setattr(speed, "_AGAIN", 1)
    assert run("--check", "--slack", "4") == 0
    assert "too slow: measured again" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ({"parse": 2.0}, []),
        ({"parse": 2.01}, ["parse is 2.01, the limit is 2.00: 1.00 times 2"]),
        ({"parse": 0.4}, []),
        ({}, ["parse is not measured any more; it is in floor.json"]),
        ({"parse": 1.0, "stage": 0.1}, ["stage has no floor: run `python benchmarks/speed.py --record`"]),
    ],
    ids=["twice", "more", "quicker", "gone", "new"],
)
def test_what_the_guard_says(tmp_path, now, expected):
    floor = tmp_path / "floor.json"
    assert guard.check(now, floor) == ["there is no floor: record one with `python benchmarks/speed.py --record`"]
    floor.write_text('{"parse": 1.0}', encoding="utf-8")
    assert guard.check(now, floor) == expected


def test_what_is_all_clock_is_no_regression(tmp_path):
    floor = tmp_path / "floor.json"
    floor.write_text('{"Source": 0.01}', encoding="utf-8")
    assert guard.check({"Source": 0.09}, floor) == []
    assert guard.check({"Source": 0.11}, floor) == ["Source is 0.11, the limit is 0.10: 0.01 times 2"]


def test_the_floor_is_not_raised_in_silence(tmp_path):
    floor = tmp_path / "floor.json"
    assert guard.record({"parse": 1.0}, floor) == []
    assert guard.record({"parse": 1.3}, floor) == ["parse rose to 1.30, it was recorded as 1.00"]
    assert json.loads(floor.read_text(encoding="utf-8")) == {"parse": 1.0}
    assert guard.record({"parse": 1.3}, floor, allow_slower=True) == []
    assert guard.record({"parse": 0.5}, floor) == []
    assert json.loads(floor.read_text(encoding="utf-8")) == {"parse": 0.5}


def test_the_recorded_floor_has_every_ratio(run):
    assert run("--record") == 0
    timings = stages.measure(FEW[:1], 1)
    measured = performance.Measured(timings, 1, speed.starting.measure(1), speed.lines.measure(10))
    assert set(json.loads(guard.FLOOR.read_text(encoding="utf-8"))) == set(speed.ratios(measured))


def test_a_folder_goes_to_json_lines():
    found = lines.measure(12)
    assert found.files == 12
    assert found.seconds > found.parses > 0
    assert found.whole > found.running


def test_imports_are_timed_in_interpreters_of_their_own():
    times = importlib.import_module("starting").measure(1)
    assert times["hmip_parse with its parser"] > times["attrs and regex"] > 1  # milliseconds: each has modules to load
    assert times["hmip_parse with its parser"] > times["hmip_parse"] > 0


# Peers


def test_a_peer_that_is_not_installed_is_left_out_with_a_line():
    def load():
        raise ModuleNotFoundError("No module named 'spacy'")

    absent = peer.Peer("spaCy rules", ("spacy",), "", load)
    results, missing = comparing.compare([absent, script.PEER], FEW, 1)
    assert [result.peer.name for result in results] == ["ten patterns"]
    assert missing == ["spaCy rules: skipped, it is not installed (No module named 'spacy')"]


def test_right_and_wrong_values_are_counted_by_field():
    def values(_):
        return {"rating": ["Good"], "percentages": []}

    fixture = scoring.Fixture(
        "x-2024", "", {**FEW[0].gold, "outcomes": [], "percentages": [{"value": 9}], "ambiguous": []}
    )
    (result,), _ = comparing.compare([peer.Peer("x", (), "", lambda: len, values)], [fixture], 1)
    assert result.fields == {"rating": scoring.Figures(0, 0, 1), "percentages": scoring.Figures(1, 0, 0)}


def test_a_peer_that_fails_on_a_text_is_said_to():
    def load():
        return lambda text: 1 // (len(text) - len(FEW[0].text))

    (result,), _ = comparing.compare([peer.Peer("x", (), "", load)], FEW, 1)
    assert (result.failed, len(result.times)) == (1, len(FEW) - 1)


def test_this_parser_is_judged_as_the_peers_are():
    (result,), _ = comparing.compare([comparing.OURS], FEW, 1)
    assert set(result.fields) <= set(peer.FIELDS)
    assert not any(figures.wrong for figures in result.fields.values())


@pytest.mark.parametrize(
    ("text", "field", "expected"),
    [
        (release_text(), "rating", ["Good"]),
        (release_text(), "published", ["2024-03-14"]),
        (release_text(), "fieldwork", [("2023-11", "2023-11")]),
        (release_text(), "recommendations", [3]),
        (release_text(), "speakers", ["Petra Holloway"]),
        (release_text(), "report_url", ["hmiprobation.example.gov.uk/reports"]),
        (release_text(), "media_email", ["press.example@hmiprobation.example.gov.uk"]),
        ("was rated ‘Requiring improvement’ overall", "rating", ["Requires improvement"]),
        ("scoring only two points out of a possible 27", "score", [(2, 27)]),
        ("from 40 to 52 per cent, and 42.5%", "percentages", [52.0, 42.5]),
        ("Fieldwork took place in May and June 2022.", "fieldwork", [("2022-05", "2022-06")]),
        ("available at x.example on 31 June 2022", "published", []),
        ("Ada Byron said: “A.” Ms Byron added: “B.”", "speakers", ["Ada Byron", "Ada Byron"]),
    ],
)
def test_the_ten_patterns(text, field, expected):
    assert list(script.read(text)[field]) == expected


def test_the_page_tells_machine_versions_and_peers():
    results, missing = comparing.compare([comparing.OURS, script.PEER], FEW, 1)
    run = performance.Measured(
        stages.measure(FEW, 1),
        1,
        {"hmip_parse": 60.0, "attrs and regex": 50.0},
        lines.Lines(10, 2.0, 1.0, 0.5),
        results,
        missing,
    )
    page = performance.page(run, "python benchmarks/speed.py")
    for words_of_it in (
        "cores",
        "regex 20",
        "| hmip_parse | 60.0 | 1.00 |",
        "| 4.00 |",
        "- **ten patterns**: ",
        "| stated | ",
    ):
        assert words_of_it in page
