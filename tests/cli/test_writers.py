"""Each format of text that releases are written as."""

import csv
import io
import json
import pickle

import pytest

from hmip_parse import parse
from hmip_parse.cli import fields
from hmip_parse.cli.pieces import json_line
from hmip_parse.cli.sources import Read
from hmip_parse.cli.writers import WRITERS
from tests.cli.common import CHESHIRE, LONDON, TEXT, lines
from tests.helpers import FIXTURES, release_text

GAPS = FIXTURES / "north-east-pdus-2022.txt"


def written(format_, *texts, names=None):
    stream = io.StringIO(newline="")
    releases = [Read(f"{number}.txt", text, "text/plain", parse(text)) for number, text in enumerate(texts)]
    chosen = None if names is None else fields.named(names)
    writer = WRITERS[format_]
    writer.write(map(pickle.loads(pickle.dumps(writer.piece(chosen))), releases), chosen, stream)
    return stream.getvalue()


# JSON


@pytest.mark.parametrize(
    "name",
    ["release-\udcff.txt", "line\u2028end.txt", "next\x85line.txt"],
    ids=["lone surrogate", "line separator", "next line"],
)
def test_a_line_is_valid_utf_8_and_one_line_whatever_it_holds(name):
    line = json_line({"source": name, **parse(TEXT).to_dict()})
    assert line.encode("utf-8").isascii()
    assert len(line.splitlines()) == 1
    assert json.loads(line)["source"] == name


def test_a_lone_surrogate_in_the_text_is_written_as_an_escape():
    release = parse(TEXT.replace("Four councils", "Four \ud800councils"))
    line = json_line({"source": "-", **release.to_dict()})
    assert "\\ud800" in line
    assert json.loads(line) == {"source": "-", **release.to_dict()}


def test_json_is_one_array_with_a_release_a_line():
    assert json.loads(written("json", TEXT, "")) == [
        {"source": "0.txt", **parse(TEXT).to_dict()},
        {"source": "1.txt", **parse("").to_dict()},
    ]
    assert written("json", TEXT, "").count("\n") == 4
    assert json.loads(written("json")) == []


@pytest.mark.parametrize("format_", ["json", "jsonl"])
def test_fields_are_the_keys_that_were_named_in_that_order(format_):
    out = written(format_, TEXT, names=["published", "outcomes.rating", "source"])
    (found,) = json.loads(out) if format_ == "json" else lines(out)
    assert list(found.items()) == [("published", "2021-12-14"), ("outcomes.rating", ["Good"]), ("source", "0.txt")]


# CSV


def rows(out):
    return list(csv.DictReader(io.StringIO(out, newline="")))


def test_csv_is_a_row_a_release_whatever_number_of_services_it_has():
    first, second = rows(written("csv", TEXT, LONDON.read_text(encoding="utf-8")))
    assert list(first) == list(fields.FLAT)
    assert (first["source"], first["published"], first["outcomes.rating"]) == ("0.txt", "2021-12-14", "Good")
    assert (first["outcomes.score.points"], first["outcomes.score.out_of"]) == ("26", "36")
    assert second["outcomes.service.name"] == "Lewisham and Bromley|Newham|Barking, Dagenham and Havering"
    assert second["outcomes.rating"] == "Inadequate|Requires improvement|Requires improvement"


def test_values_of_one_service_keep_their_place_where_another_has_none():
    (row,) = rows(written("csv", GAPS.read_text(encoding="utf-8"), names=["outcomes.rating", "outcomes.score.points"]))
    release = parse(GAPS.read_text(encoding="utf-8"))
    assert len(release.outcomes) == 2
    assert row["outcomes.score.points"] == "|".join(
        "" if outcome.score is None else str(outcome.score.points) for outcome in release.outcomes
    )


def test_csv_lines_end_as_in_rfc_4180_and_a_headline_cannot_be_run_as_a_formula():
    out = written("csv", release_text(headline='=HYPERLINK("x"), rated ‘Good’'), names=["headline"])
    assert out == 'headline\r\n"\'=HYPERLINK(""x""), rated ‘Good’"\r\n'


@pytest.mark.parametrize("format_", ["csv", "table"])
def test_a_record_in_a_cell_is_words_and_in_json_an_object(format_):
    names = ["score", "fieldwork", "outcomes.service"]
    out = written(format_, TEXT, names=names)
    for words in ("26/36", "2021-09-01 to 2021-09-30", "Cheshire (youth)"):
        assert words in out
    assert "{" not in out
    (found,) = lines(written("jsonl", TEXT, names=names))
    outcome = parse(TEXT).to_dict()["outcomes"][0]
    assert found == {
        "score": outcome["score"],
        "fieldwork": parse(TEXT).to_dict()["fieldwork"],
        "outcomes.service": [outcome["service"]],
    }


# For people


def test_a_table_has_what_is_most_asked_for(monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    head, rule, first, second, third = written("table", TEXT, "Bread\n\nMix flour.", GAPS.read_text("utf-8")).split(
        "\n"
    )[:5]
    assert head.split() == ["file", "published", "kind", "service", "rating", "score", "to", "check"]
    assert set(rule) == {"─", " "}
    assert first.split() == ["0.txt", "2021-12-14", "inspection", "Cheshire", "(youth)", "Good", "26/36"]
    assert second.split() == ["1.txt", "unknown", "1", "error"]
    assert third.endswith(" Good")
    assert "South Tyneside and Gateshead (pdu)  " in third


def test_a_table_of_nothing_is_nothing():
    assert written("table") == ""


def test_fields_are_the_columns_of_a_table(monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    out = written("table", TEXT, names=["source", "outcomes.rating"])
    assert out == "source  outcomes.rating\n──────  ───────────────\n0.txt   Good\n"


def test_summaries_are_parted_by_a_blank_line():
    out = written("summary", TEXT, "")
    first, second = out.rstrip().split("\n\n")
    assert first.startswith("0.txt\n─────\n")
    assert second.startswith("1.txt\n─────\n")
    assert out.endswith("\n\n")


def test_the_command_writes_each(run):
    for format_, start in (
        ("jsonl", '{"source": '),
        ("json", '[\n{"source": '),
        ("csv", "source,kind,"),
        ("table", "file "),
    ):
        code, out, err = run("--format", format_, CHESHIRE)
        assert (code, err) == (0, "")
        assert out.startswith(start)
    code, out, err = run("--pretty", CHESHIRE)
    assert (code, err) == (0, "")
    assert out.startswith(f"{CHESHIRE}\n───")


def test_what_no_table_can_hold_is_replaced():
    (row,) = rows(written("csv", TEXT.replace("Cheshire Youth", "Che\0shire\ud800 Youth", 1), names=["headline"]))
    assert row["headline"].startswith("Che\ufffdshire\ufffd Youth")
