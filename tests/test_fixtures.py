"""Every fixture, field by field, against its labels; its spans; its way through JSON; its CRLF twin."""

import functools
import importlib
import json
import sys
from pathlib import Path

import attrs
import pytest

from hmip_parse import Release, parse
from hmip_parse.source import Source
from hmip_parse.vocabulary import number
from tests.helpers import check_spans, evidence_of, folded
from tests.known_failures import KNOWN_FAILURES

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"
sys.path.insert(0, str(BENCHMARKS))  # the benchmarks are scripts, no package
scoring = importlib.import_module("scoring")

FIXTURES = {fixture.slug: fixture for fixture in scoring.read_fixtures()}
SLUGS = pytest.mark.parametrize("slug", FIXTURES)

# Fields whose value stands in the text as it is given, so that a span holds the value itself, white space aside.
AS_PRINTED = {"name", "headline", "aspect", "grade", "recipient", "speaker", "role", "label", "text", "body"} | {
    "report_url",
    "media_email",
}
# Fields whose value is a number: the span holds it in digits or in words.
NUMBERS = {"value", "points", "out_of", "total", "count", "year"}


@functools.cache
def parsed(slug):
    return parse(FIXTURES[slug].text)


@functools.cache
def comparisons(slug):
    return scoring.compare(FIXTURES[slug], parsed(slug).to_dict())


def field_cases():
    for slug in FIXTURES:
        for field in scoring.FIELDS:
            reason = KNOWN_FAILURES.get((slug, field))
            marks = pytest.mark.xfail(reason=reason, strict=True) if reason else ()
            yield pytest.param(slug, field, marks=marks, id=f"{slug}-{field}")


@pytest.mark.parametrize(("slug", "field"), list(field_cases()))
def test_a_field_is_as_labelled(slug, field):
    compared = comparisons(slug)[field]
    assert [(part.missed, part.extra) for part in compared if part.missed or part.extra] == []


def test_known_failures_name_fixtures_and_fields():
    for slug, field in KNOWN_FAILURES:
        assert slug in FIXTURES, f"there is no fixture {slug}"
        assert field in scoring.FIELDS, f"there is no field {field}"


@SLUGS
def test_every_span_slices_the_text(slug):
    assert check_spans(parsed(slug), FIXTURES[slug].text)


@SLUGS
def test_spans_of_ratings_hold_their_words(slug):
    for path, value, spans in entries(parsed(slug), {"rating"}):
        for span in spans:
            assert scoring.RATING_STEMS[str(value)] in span.of(FIXTURES[slug].text).casefold(), path


@SLUGS
def test_spans_of_numbers_hold_the_number(slug):
    for path, value, spans in entries(parsed(slug), NUMBERS):
        for span in spans:
            assert value in numbers_in(span.of(FIXTURES[slug].text)), path


@SLUGS
def test_spans_of_what_is_printed_equal_it(slug):
    text = FIXTURES[slug].text
    for path, value, spans in entries(parsed(slug), AS_PRINTED):
        seen = [folded(mended(span.of(text))) for span in spans]
        if isinstance(value, tuple):
            assert seen == [folded(part) for part in value], path
        elif path.startswith("quotes") and path.endswith("text"):  # a span for each paragraph
            assert " ".join(seen) == folded(value), path
        else:
            assert set(seen) == {folded(value)}, path


@SLUGS
def test_what_is_read_has_evidence(slug):
    for outcome in (*parsed(slug).outcomes, *parsed(slug).recalled):
        assert "name" in outcome.service.evidence
        assert outcome.rating is None or "rating" in outcome.evidence
    for percentage in parsed(slug).percentages:
        assert "value" in percentage.evidence


@SLUGS
def test_json_gives_the_record_back(slug):
    release = parsed(slug)
    back = Release.from_dict(json.loads(json.dumps(release.to_dict())))
    assert back == release
    assert back.to_dict() == release.to_dict()  # spans take no part in equality


@SLUGS
def test_line_ends_change_spans_alone(slug):
    text = FIXTURES[slug].text.replace("\r\n", "\n")
    plain = parse(text)
    windows = text.replace("\n", "\r\n")
    release = parse(windows)
    assert attrs.evolve(release, release_id="") == attrs.evolve(plain, release_id="")
    assert check_spans(release, windows) == check_spans(plain, text)
    for (path, _, spans), (twin, _, others) in zip(evidence_of(release), evidence_of(plain), strict=True):
        assert path == twin
        assert [folded(span.of(windows)) for span in spans] == [folded(span.of(text)) for span in others], path


ONE = frozenset(
    "another last final other remaining one second third fourth fifth sixth seventh eighth ninth tenth".split()
)


def entries(release, names):
    """The evidence of the fields of these names."""
    return [entry for entry in evidence_of(release) if entry[0].rpartition(".")[2] in names]


def mended(words):
    """Words as the page meant them: damaged texts print `â€˜` for ‘."""
    return Source(words).view


def numbers_in(words):
    """Every number in some words, in digits or spelt."""
    if words.casefold().removeprefix("the ") in ONE:
        return {1}  # 'four are for the CRC and the last is for HMPPS'
    parts = words.replace("%", " ").replace(",", "").split()
    found = {number(part.casefold()) for part in parts}
    return found | {float(part) for part in parts if part.replace(".", "", 1).isdecimal()}
