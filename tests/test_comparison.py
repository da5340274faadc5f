"""The figures that docs/comparison.md gives of other tools are those of docs/performance.md and of the fixtures."""

import re
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parent.parent / "docs"
PAGE = DOCS.joinpath("comparison.md").read_text(encoding="utf-8")


def rows(page):
    """The tables of a page: cells by the first cell of each row."""
    lines = [line.strip("|").split("|") for line in page.splitlines() if line.startswith("| ")]
    return {cells[0].strip(): [cell.strip() for cell in cells[1:]] for cells in lines}


MEASURED = rows(DOCS.joinpath("performance.md").read_text(encoding="utf-8").partition("right values / wrong values")[2])
FIELDS = next(iter(MEASURED.values()))


def measured(peer, field):
    right, wrong = MEASURED[peer][FIELDS.index(field)].split(" / ")
    return int(right), int(wrong)


@pytest.mark.parametrize("peer", ["hmip_parse", "ten patterns", "spaCy rules"])
def test_ratings_of_a_peer(peer):
    right, wrong = measured(peer, "rating")
    assert rows(PAGE)[peer] == [str(right), str(wrong), f"{100 * right / (right + wrong):.1f} %"]


@pytest.mark.parametrize(
    ("sentence", "peer", "field"),
    [
        (
            r"Of (\d+) addresses for the press, ten patterns give (\d+) right and (\d+) wrong",
            "ten patterns",
            "media_email",
        ),
        (r"of (\d+), ten patterns give (\d+) right and (\d+) wrong, dateparser", "ten patterns", "published"),
        (r"of (\d+), ten patterns .*?, dateparser (\d+) right and (\d+) wrong", "dateparser", "published"),
    ],
)
def test_figures_in_prose(sentence, peer, field):
    told = re.search(sentence, " ".join(PAGE.split()))
    stated = MEASURED["stated"][FIELDS.index(field)]
    assert told
    assert told.groups() == (stated, *map(str, measured(peer, field)))


def test_how_many_there_are():
    told = re.search(r"the same (\d+) fixtures", PAGE)
    stated = re.search(r"(\d+) ratings are stated", PAGE)
    assert told
    assert int(told[1]) == len(list((DOCS.parent / "fixtures").glob("*.txt")))
    assert stated
    assert stated[1] == MEASURED["stated"][FIELDS.index("rating")]
