"""Every form and every trap of the releases of 2012 to 2026 has a row, and docs/forms.md names its test."""

import importlib
import re
import sys
import tomllib
from pathlib import Path

import pytest

from hmip_parse import Release, parse
from tests.helpers import PARTS, check_spans, release_text

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "benchmarks"))  # scripts, no package
pages = importlib.import_module("pages")

FORMS = tomllib.loads((ROOT / "tests" / "forms.toml").read_text(encoding="utf-8"))
ROWS = {row["id"]: row for rows in FORMS.values() for row in rows}


def text_of(row) -> str:
    if "text" in row:
        return row["text"]
    changes = row.get("parts", {}) | dict.fromkeys(row.get("gone", ()))
    assert set(changes) <= set(PARTS)
    return release_text(row.get("gap", "\n\n"), **changes)


def facts(release: Release) -> dict[str, object]:
    """A release's values in few words: '-' and 0 stand for none."""
    made, period = release.recommendations, release.fieldwork

    def named(outcomes):
        return [f"{one.service.name} {one.service.kind} {one.rating or '-'}" for one in outcomes]

    aspects = [aspect for one in release.outcomes for aspect in one.aspects]
    return {
        "kind": release.kind.value,
        "sector": release.sector.value if release.sector else "-",
        "headline": release.headline,
        "paragraphs": len(release.body),
        "notes": len(release.notes),
        "labels": [note.label or "-" for note in release.notes],
        "outcomes": named(release.outcomes),
        "recalled": named(release.recalled),
        "ratings": [str(one.rating) for one in release.outcomes if one.rating],
        "scores": [f"{one.score.points}/{one.score.out_of or '-'}" for one in release.outcomes if one.score],
        "previous": [
            f"{one.previous.rating or '-'} {one.previous.year or '-'}" for one in release.outcomes if one.previous
        ],
        "regions": [one.service.region or "-" for one in release.outcomes],
        "aspects": [f"{aspect.aspect}: {aspect.grade}" for aspect in aspects],
        "grades": sorted({aspect.grade for aspect in aspects}),
        "total": made.total or 0 if made else 0,
        "counts": [f"{one.count} {one.recipient} {one.level}" for one in made.counts] if made else [],
        "published": release.published.isoformat() if release.published else "-",
        "embargo": release.embargo.isoformat() if release.embargo else "-",
        "fieldwork": f"{period.start}..{period.end}" if period else "-",
        "quotes": [f"{quote.speaker or '-'}, {quote.role or '-'}" for quote in release.quotes],
        "percentages": [percentage.value for percentage in release.percentages],
        "codes": sorted({found.code for found in release.diagnostics} - {"unit-unknown", "speaker-unknown"}),
    }


@pytest.mark.parametrize(
    "row",
    [pytest.param(row, id=name) for name, row in ROWS.items()],
)
def test_form(row):
    text = text_of(row)
    release = parse(text)
    read = facts(release)
    assert {fact: read[fact] for fact in row["want"]} == row["want"]
    assert check_spans(release, text)


def test_every_row_has_a_name_of_its_own_and_says_what_it_is():
    assert len(ROWS) == sum(map(len, FORMS.values()))
    for name, row in ROWS.items():
        assert re.fullmatch(r"[a-z]+(?:-[a-z]+)+", name)
        assert row["form"]
        assert row["want"]


# -- the pages of the docs that are made from tables


@pytest.mark.parametrize("page", pages.PAGES, ids=lambda page: page.name)
def test_a_page_is_what_its_table_makes(page):
    assert page.read_text(encoding="utf-8") == pages.PAGES[page](), "run python benchmarks/pages.py"


def test_the_page_names_tests_that_exist():
    text = (ROOT / "docs" / "forms.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)(?:\[([\w-]+)\])?`", text)
    assert len(named) >= len(ROWS)
    for file in re.findall(r"`(tests/[\w/]+\.py)", text):
        assert (ROOT / file).is_file(), file
    for file, function, row in named:
        assert re.search(rf"^def {function}\(", (ROOT / file).read_text(encoding="utf-8"), re.MULTILINE), file
        assert not row or file != "tests/test_forms.py" or row in ROWS
