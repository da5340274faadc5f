"""The summary for people: what `--pretty` prints."""

import attrs
import pytest

from hmip_parse import parse
from hmip_parse.summary import summarise
from tests.helpers import FIXTURES, fixture_text

TEXT = fixture_text("cheshire-2021")
ODD_SCORE = TEXT.replace("26/36", "37/36")  # a diagnostic of severity error


def words(text):
    """The text with its layout folded away."""
    return " ".join(text.split())


def shown(text, width=100, source="release.txt"):
    return summarise(source, parse(text), width)


def test_it_tells_what_the_release_says():
    out = shown(TEXT)
    assert out.startswith("release.txt\n───────────\n")
    release = parse(TEXT)
    for expected in (
        "kind inspection",
        "sector youth",
        "embargo 14 December 2021, 00:01 GMT",
        "fieldwork September 2021",
        "outcome Cheshire (youth)",
        "region not stated",
        "rating Good",
        "score 26/36",
        "Outstanding: leadership",
        "recalled none",
        "recommendations 6 in all 4 Cheshire YJS (local) 2 unallocated",
        "77% The children",
        "Julian Rossall, Chief Inspector of Probation: “Four councils share this service, and a less confident",
        "organisation might have…” (40 words)",
        f"body {len(release.body)} paragraphs",
        "notes 5 notes",
        "report justiceinspectorates.gov.uk/hmiprobation",
        "media media.example@hmiprobation.gov.uk",
        "diagnostics none",
    ):
        assert expected in words(out)


def test_it_tells_every_service():
    second = shown(fixture_text("london-final-2022"))
    for expected in (
        "outcome Newham (pdu) region London rating Requires improvement score not stated",
        "recalled Lambeth (pdu)",
    ):
        assert expected in words(second)


@pytest.mark.parametrize(
    ("fixture", "expected"),
    [
        ("nottingham-2025", "region East Midlands (inferred)"),
        (
            "nottingham-2025",
            "info region-inferred: the release states no region; Nottingham City is in East Midlands by the",
        ),
        ("north-east-pdus-2022", "recommendations total not stated 3 South Tyneside"),
        ("redcar-2025", "previous Requires improvement, 2022"),
        ("croydon-2019", "fieldwork 16 September 2019 to 20 September 2019"),
        ("birmingham-nes-2022", "fieldwork May 2022 to June 2022"),
        ("staffordshire-2016", "satisfactory: work to reduce reoffending"),
        ("staffordshire-2016", "31.5% at 31.5%"),
        ("crc-2019-cumbria-lancashire", "previous rating not stated, 2017"),
        ("thematic-2020-accommodation", "outcome none"),
        ("dynamic-south-west-2026", "kind dynamic inspection"),
        ("blog-2023-01-green-shoots", "sector both or neither"),
    ],
)
def test_other_releases(fixture, expected):
    assert expected in words(shown(fixture_text(fixture), 200))


def test_errors_stand_among_the_diagnostics():
    out = words(shown(ODD_SCORE))
    assert "score 37/36" in out
    assert "error score-above-maximum: 37 points out of 36 (outcomes[0].score)" in out


def test_an_empty_text_says_what_is_missing():
    summary = words(summarise("-", parse(""), 100))
    for expected in ("headline not stated", "kind unknown", "published not stated", "quotes none", "error text-empty:"):
        assert expected in summary


@pytest.mark.parametrize("width", [0, 40, 60, 80, 100, 300])
def test_it_wraps_and_loses_no_word(width):
    releases = [parse(file.read_text(encoding="utf-8")) for file in sorted(FIXTURES.glob("*.txt"))]
    for release in releases:
        summary = summarise("-", release, width)
        for line in summary.splitlines():
            assert len(line) <= max(width, 40) or len(line.split()) <= 3, line  # one word, beside its label
            assert line == line.rstrip()
        assert words(summary) == words(summarise("-", release, 10_000))


def test_it_shows_a_control_character_as_an_escape():
    release = attrs.evolve(parse(TEXT), headline="Rated \x1b[31m‘Good’\nand \ud800more")
    summary = summarise("a\x07.txt", release, 100)
    assert "Rated \\x1b[31m‘Good’ and \\ud800more" in summary
    assert summary.startswith("a\\x07.txt\n")


