"""What a careful reader would remark on: each code, and texts that give rise to none."""

import re

import attrs
import pytest

from hmip_parse import (
    Evidence,
    Outcome,
    Rating,
    Release,
    ReleaseKind,
    Service,
    ServiceKind,
    Severity,
    Span,
    StrictError,
    checks,
    parse,
)
from hmip_parse.diagnostics import CODES
from hmip_parse.tokenizer import LONGEST_HEADING
from tests.helpers import FIXTURE_NAMES, PARTS, check_spans, fixture_gold, fixture_text, release_text

LEAD = PARTS["lead"]
NOTES = PARTS["notes"]
UNIT = "Swansea Neath Port Talbot"
SCORED = LEAD.replace(" following", ", scoring {} points out of a possible {}, following")
PDU_WORDS = "Probation Delivery Unit (PDU)"
FOUND = PARTS["body"]
CHIEF = "Chief Inspector of Probation Petra Holloway"

# code -> texts that give it, with the path of the value concerned
GIVES: dict[str, list[tuple[str, str | None]]] = {
    "text-empty": [("", None), (" \n\t\r\n", None), ("\ufeff", None), ("\u200b\n\u200b", None)],
    "not-a-release": [
        ("Rain tomorrow\n\nIt will be wet in Dorset.", "kind"),
        ("HMP Blackmoor\n\nHM Inspectorate of Prisons inspected HMP Blackmoor, which was rated ‘Good’.", "kind"),
        ("word", "kind"),
    ],
    "score-above-maximum": [(release_text(lead=SCORED.format(29, 27)), "outcomes[0].score")],
    "headline-missing": [
        (release_text(headline=None), "headline"),
        (" ".join(release_text(headline="Slow but steady work in South Wales").split()), "headline"),
    ],
    "headline-disagrees": [
        (release_text(headline=f"{UNIT} Probation Delivery Unit rated as ‘Inadequate’"), "outcomes[0].rating"),
        (release_text(headline=f"{UNIT} Probation Delivery Unit – ‘Requires improvement’"), "outcomes[0].rating"),
    ],
    "two-ratings": [(release_text(body=f"{FOUND} {UNIT} PDU has been rated ‘Inadequate’."), "outcomes[0].rating")],
    "two-scores": [
        (
            release_text(
                lead=SCORED.format("two", 27), body=f"{UNIT} PDU received four out of a total of 27 inspection points."
            ),
            "outcomes[0].score",
        )
    ],
    "two-regions": [
        (
            release_text(notes=NOTES + f"\n5. {UNIT} PDU sits within the Probation Service – London region."),
            "outcomes[0].service.region",
        )
    ],
    "score-outside-band": [
        (release_text(lead=SCORED.format("two", 27)), "outcomes[0].score"),
        (
            release_text(headline=None, lead=SCORED.replace("‘Good’", "‘Outstanding’").format("three", 27)),
            "outcomes[0].score",
        ),
        (
            release_text(
                headline=None,
                lead=SCORED.replace("‘Good’", "‘Inadequate’")
                .replace(PDU_WORDS, "Youth Justice Service (YJS)")
                .format(33, 36),
            ),
            "outcomes[0].score",
        ),
    ],
    "recommendation-counts-exceed-total": [
        (
            release_text(recommendations=f"The report makes three recommendations, four of which are for {UNIT} PDU."),
            "recommendations",
        )
    ],
    "weekday-mismatch": [(release_text(notes=NOTES.replace("14 March 2024", "Monday 14 March 2024")), "published")],
    "fieldwork-after-publication": [
        (release_text(notes=NOTES.replace("November 2023", "November 2024")), "fieldwork"),
        (release_text(notes=NOTES.replace("November 2023", "March 2024")), "fieldwork"),
    ],
    "embargo-disagrees": [
        (f"Embargoed until 15 March 2024 00.01\n\n{release_text()}", "embargo"),
        (release_text(notes=NOTES + "\n5. This release is under embargo until 00.01 on 15 March 2024."), "embargo"),
    ],
    "quotation-not-closed": [(release_text(speech=PARTS["speech"].rstrip("”")), "quotes")],
    "quotation-not-opened": [(release_text(speech=PARTS["speech"].replace("“", "")), "quotes")],
    "region-disagrees": [
        (release_text(notes=NOTES.replace("Wales region", "London region")), "outcomes[0].service.region"),
    ],
    "notes-out-of-order": [
        (release_text(notes=NOTES.replace("3. F", "5. F")), "notes"),
        (release_text(notes=NOTES.replace("1. S", "2. S")), "notes"),
    ],
    "text-cut-short": [
        (release_text(recommendations="The Inspectorate made seven recomm", ends=None, heading=None, notes=None), None),
        (release_text(recommendations="The Inspectorate has,", ends=None, heading=None, notes=None), None),
        (release_text(notes=NOTES + "\n5. The Inspectorate uses a scale of"), "notes"),
        (release_text(notes=NOTES + "\n5. The Inspectorate uses a scale (from ‘Outst"), "notes"),
    ],
    "text-damaged": [
        (release_text().replace("‘", "â€˜").replace("’", "â€™"), None),
        (release_text(body="Bath &amp; North Somerset was visited."), None),
        (release_text(body="Staff liked the caf\ufffd, and so did we."), None),
    ],
    "text-in-columns": [
        (
            release_text(
                body="\n".join(
                    f"{left:<54}{right}"
                    for left, right in zip(
                        ["Inspectors found that the plans were kept up to"] * 6,
                        ["date by the people who wrote them, and that is"] * 6,
                        strict=True,
                    )
                )
            ),
            None,
        ),
    ],
    "text-too-long": [
        (release_text() + "\n5. The Inspectorate is independent." * 6000, None),
        (release_text(body="Staff were kind. " * 12_000), None),
    ],
    "several-releases": [
        (release_text() + "\n\n" + release_text(), None),
        (release_text(ends="-Ends-") + "\n\n" + release_text(ends="End of release"), None),
        (release_text(notes="It is new.") + "\n\n" + release_text(), None),
    ],
    "two-previous": [
        (
            release_text(body=f"{UNIT} PDU was rated ‘Good’ in 2017, and was rated ‘Inadequate’ in 2019."),
            "outcomes[0].previous",
        )
    ],
    "speaker-unknown": [
        (
            release_text(body=f"{FOUND}\n\nThe report noted: “Plans were late, and they were thin.”"),
            "quotes[1].speaker",
        ),
        (release_text(speech="Mr Blank said: “Plans were late, and they were thin.”"), "quotes[0].speaker"),
    ],
    "unit-unknown": [
        (release_text().replace(UNIT, "Blackmoor"), "outcomes[0].service.canonical"),
        (
            release_text(
                headline=None,
                lead=LEAD.replace(f"{UNIT} Probation Delivery Unit (PDU)", "Blackmoor Youth Justice Service (YJS)"),
            ),
            "outcomes[0].service.canonical",
        ),
    ],
    "region-inferred": [
        (release_text(notes=NOTES.partition("\n")[2].replace("2.", "1.", 1)), "outcomes[0].service.region")
    ],
    "kind-inferred": [("Welcome to our board\n\nHM Inspectorate of Probation is glad of its new board.", "kind")],
    "sector-inferred": [
        (
            "A thematic inspection of housing\n\nHM Inspectorate of Probation looked at people on probation who have no home.",
            "sector",
        )
    ],
    "service-kind-inferred": [
        (
            "Dorset probation service rated ‘Good’\n\nDorset probation service has received an overall rating of ‘Good’ from "
            "HM Inspectorate of Probation.\n\nThe PDU has 90 staff.",
            "outcomes[0].service.kind",
        )
    ],
    "year-inferred": [
        (release_text(notes=NOTES.replace("November 2023", "November and January 2024")), "fieldwork.start"),
        (
            release_text(notes=NOTES.replace("November 2023", "December (Swansea) and January 2024 (Neath)")),
            "fieldwork.start",
        ),
    ],
    "score-unlinked": [
        (release_text(body="This unit and its neighbour scored 15 and nine points out of a possible 27."), "outcomes"),
        (release_text(body="They scored 15 points and nine points."), "outcomes"),
    ],
    "rating-unlinked": [(release_text(body=f"{FOUND} Some ‘good’ practice was seen."), "outcomes")],
    "date-without-year": [
        (release_text(notes="1. The report is available from 24 November 00.01."), "published"),
        (release_text(notes=NOTES.replace("14 March 2024 00.01", "24 November 00.01")), "published"),
    ],
}
NOT_YET_COVERED: set[str] = set()


def given(text: str) -> dict[str, list]:
    found = {}
    for diagnostic in parse(text).diagnostics:
        found.setdefault(diagnostic.code, []).append(diagnostic)
    return found


def test_every_code_is_covered():
    assert set(GIVES) | NOT_YET_COVERED == set(CODES)
    assert not set(GIVES) & NOT_YET_COVERED


MISSED: dict[tuple[str, int], str] = {}
ROWS = [
    pytest.param(
        code,
        text,
        field,
        id=f"{code}-{index}",
        marks=[pytest.mark.xfail(strict=True, reason=MISSED[code, index])] if (code, index) in MISSED else [],
    )
    for code, texts in GIVES.items()
    for index, (text, field) in enumerate(texts)
]


@pytest.mark.parametrize(("code", "text", "field"), ROWS)
def test_a_text_that_gives_the_code(code, text, field):
    found = given(text)
    assert code in found
    assert field in [diagnostic.field for diagnostic in found[code]]
    for diagnostic in found[code]:
        assert diagnostic.severity is CODES[code].severity
        assert diagnostic.message
        assert len(diagnostic.message) < 200
        assert set(diagnostic.evidence) <= {"message"}


@pytest.mark.parametrize(
    "text", [text for texts in GIVES.values() for text, _ in texts], ids=range(sum(map(len, GIVES.values())))
)
def test_a_diagnostic_s_spans_lie_in_the_text(text):
    check_spans(parse(text), text)


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in GIVES.items() for text, _ in texts])
def test_strict_raises_on_errors_alone(code, text):
    grave = tuple(diagnostic.code for diagnostic in parse(text).diagnostics if diagnostic.severity is Severity.ERROR)
    if not grave:
        assert parse(text, strict=True) == parse(text)
        return
    with pytest.raises(StrictError) as caught:
        parse(text, strict=True)
    assert caught.value.codes == grave
    assert CODES[code].severity is not Severity.ERROR or code in grave


# -- releases without a fault

CLEAN = {
    "template": release_text(),
    "single-newlines": release_text(gap="\n"),
    "crlf": release_text(gap="\r\n\r\n").replace("\n", "\r\n").replace("\r\r", "\r"),
    "no-headline-rating": release_text(headline=f"Staff praised at {UNIT} Probation Delivery Unit"),
    "no-notes": release_text(ends=None, heading=None, notes=None),
    "scored": release_text(lead=SCORED.format("fifteen", 27)),
    "weekday": release_text(notes=NOTES.replace("14 March", "Thursday 14 March")),
    "embargo-line": "Embargoed until 14 March 2024 00.01\n\n" + release_text(),
    "counts": release_text(
        recommendations=f"The report makes three recommendations, two of which are for {UNIT} PDU and one for HMPPS."
    ),
    "scale-in-a-note": release_text(
        notes=NOTES
        + "\n5. The Inspectorate uses a four-point scale: ‘Outstanding’, ‘Good’, ‘Requires improvement’ and ‘Inadequate’."
    ),
    "reopened": release_text(speech=f"{CHIEF} said: “First words.\n\n“Second words.”"),
    "single-speech": release_text(speech=f"{CHIEF} said: ‘Staff don’t complain.’"),
    "bulleted-notes": release_text(notes=re.sub(r"^\d\.", "•", NOTES, flags=re.MULTILINE)),
    "fieldwork-before": release_text(notes=NOTES.replace("November 2023", "February 2024")),
}


@pytest.mark.parametrize("text", CLEAN.values(), ids=CLEAN.keys())
def test_a_clean_release_gives_no_error_and_no_warning(text):
    assert [diagnostic for diagnostic in parse(text).diagnostics if diagnostic.severity is not Severity.INFO] == []
    assert parse(text).rating is Rating.GOOD


def test_the_template_gives_no_diagnostic_at_all():
    assert parse(release_text()).diagnostics == ()


@pytest.mark.parametrize("name", FIXTURE_NAMES)
def test_only_what_is_no_release_has_an_error_among_the_fixtures(name):
    errors = [found.code for found in parse(fixture_text(name)).diagnostics if found.severity is Severity.ERROR]
    assert errors == (["not-a-release"] if fixture_gold(name)["kind"] == "unknown" else [])


CLEAN_2022 = [name for name in FIXTURE_NAMES if name.endswith("-2022") and fixture_gold(name)["kind"] == "inspection"]
# One has a note without its number, one a region that is not that of the reference data.
REMARKABLE = {"county-durham-2022": ["notes-out-of-order"], "northamptonshire-2022": ["region-disagrees"]}


@pytest.mark.parametrize("name", CLEAN_2022)
def test_a_clean_release_of_2022_gives_no_error_and_no_warning(name):
    found = [one.code for one in parse(fixture_text(name)).diagnostics if one.severity is not Severity.INFO]
    assert found == REMARKABLE.get(name, [])


# -- inferred values


def values(record, path=""):
    """Path, value and evidence of every value of a record and the records in it."""
    for field in attrs.fields(type(record)):
        value = getattr(record, field.name)
        here = f"{path}.{field.name}".lstrip(".")
        if field.name in {"evidence", "diagnostics"} or value in (None, (), ""):
            continue
        items = [(f"{here}[{index}]", item) for index, item in enumerate(value)] if isinstance(value, tuple) else []
        items = [(where, item) for where, item in items or [(here, value)] if attrs.has(type(item))]
        for where, item in items:
            yield from values(item, where)
        if not items:
            yield here, field.name in record.evidence


# Not of the text: the text's own digest, a difference of numbers, and names in the reference data.
COMPUTED = ("release_id", "schema_version", "parser_version", ".unallocated", ".canonical")


@pytest.mark.parametrize("name", FIXTURE_NAMES)
def test_every_inferred_value_has_a_diagnostic_that_says_so(name):
    release = parse(fixture_text(name))
    said = {found.field for found in release.diagnostics if found.code.endswith("-inferred")}
    inferred = {path for path, read in values(release) if not read and not path.endswith(COMPUTED)}
    if release.kind is ReleaseKind.UNKNOWN:
        inferred -= {"kind"}
    assert inferred == said - {"fieldwork.start"}


# -- order and codes


def test_diagnostics_stand_gravest_first():
    text = release_text(
        headline=f"{UNIT} Probation Delivery Unit rated as ‘Inadequate’",
        lead=SCORED.format(29, 27),
        speech="The report noted: “Plans were late.”",
        notes=NOTES.replace("1. S", "2. S"),
    )
    order = [Severity.ERROR, Severity.WARNING, Severity.INFO]
    ranks = [order.index(diagnostic.severity) for diagnostic in parse(text).diagnostics]
    assert ranks == sorted(ranks)
    assert set(ranks) == {0, 1, 2}


@pytest.mark.parametrize("code", CODES)
def test_a_code_is_a_stable_name_with_a_meaning_and_an_example(code):
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)+", code)
    assert isinstance(CODES[code].severity, Severity)
    assert CODES[code].meaning.endswith(".")
    assert CODES[code].example


def test_the_table_of_codes_is_ordered_by_severity():
    order = [Severity.ERROR, Severity.WARNING, Severity.INFO]
    ranks = [order.index(code.severity) for code in CODES.values()]
    assert ranks == sorted(ranks)


# -- what a check must not fall for


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("weekday-mismatch", release_text(notes=NOTES.replace("14 March", "Thursday 14 March"))),
        ("fieldwork-after-publication", release_text(notes=NOTES.replace("November 2023", "10 to 14 March 2024"))),
        ("several-releases", release_text(body="It ends well.\n\nThe project\nends in March.")),
        ("text-cut-short", release_text(ends=None, heading=None, notes=None, recommendations="Staff asked: “Why?”")),
        ("text-cut-short", release_text(ends=None, heading=None, notes=None, recommendations="It is free (see below)")),
        ("text-damaged", release_text(body="The pâté at the Château was good, and so was R&D.")),
        ("notes-out-of-order", release_text(notes="• It is free.\n• It is new.")),
        ("quotation-not-closed", release_text(speech=f"{CHIEF} said: “First words.\n\n“Second words.”")),
        ("date-without-year", release_text(notes=NOTES + "\n5. A copy was published on 3 May.")),
        (
            "headline-disagrees",
            release_text(headline=f"‘Outstanding’ leaders at {UNIT} Probation Delivery Unit rated ‘Good’"),
        ),
        (
            "two-regions",
            release_text(
                recommendations="The report makes three recommendations, one of which is for the Probation Service – London region."
            ),
        ),
        ("region-inferred", release_text()),
        ("year-inferred", release_text(notes=NOTES.replace("November 2023", "November and December 2023"))),
        ("year-inferred", release_text(notes=NOTES.replace("November 2023", "November 2023 and January 2024"))),
        ("score-outside-band", release_text(lead=SCORED.format("nine", 30))),
        ("score-outside-band", release_text(lead=SCORED.format("two", 21))),
        ("embargo-disagrees", release_text(notes=NOTES + "\n5. This release is under embargo until 14 March 2024.")),
        ("text-cut-short", release_text(notes=NOTES + "\n5. Media: press@example.gov.uk or 020 7946 0000")),
        ("text-damaged", release_text(body="The café is free, and the Château too.")),
        ("date-without-year", release_text(notes=NOTES + "\n5. The centre opened on 3 May.")),
        ("rating-unlinked", release_text(body="Inspectors saw good practice and some inadequate plans.")),
        ("score-unlinked", release_text(speech=f"{CHIEF} said: “We saw two teams. They scored 15 and nine points.”")),
    ],
    ids=lambda value: value if value in CODES else "",
)
def test_a_text_that_does_not_give_the_code(code, text):
    assert code not in given(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (GIVES["two-scores"][0][0], lambda release: release.score is None),
        (GIVES["two-regions"][0][0], lambda release: release.region is None),
        (GIVES["headline-disagrees"][0][0], lambda release: release.rating is Rating.GOOD),
        (GIVES["two-ratings"][0][0], lambda release: release.rating is Rating.GOOD),
        (GIVES["date-without-year"][0][0], lambda release: release.published is None and release.embargo is None),
        (GIVES["weekday-mismatch"][0][0], lambda release: release.published.isoformat() == "2024-03-14"),
        (GIVES["embargo-disagrees"][0][0], lambda release: release.published.isoformat() == "2024-03-14"),
        (GIVES["region-inferred"][0][0], lambda release: release.region == "Wales"),
        (GIVES["region-disagrees"][0][0], lambda release: release.region == "London"),
        (GIVES["score-above-maximum"][0][0], lambda release: release.score.points == 29),
        (GIVES["text-damaged"][0][0], lambda release: release.rating is Rating.GOOD),
    ],
    ids=[
        "two-scores",
        "two-regions",
        "headline-disagrees",
        "two-ratings",
        "date-without-year",
        "weekday-mismatch",
        "embargo-disagrees",
        "region-inferred",
        "region-disagrees",
        "score-above-maximum",
        "text-damaged",
    ],
)
def test_a_check_corrects_nothing(text, value):
    release = parse(text)
    assert isinstance(release, Release)
    assert value(release)


def test_a_region_that_disagrees_is_shown_where_it_is_printed():
    text = release_text(
        notes=NOTES.replace("Wales region", "London region"),
        body=f"{UNIT} PDU is in the London region of the Probation Service.",
    )
    release = parse(text)
    (found,) = [diagnostic for diagnostic in release.diagnostics if diagnostic.code == "region-disagrees"]
    assert found.evidence["message"] == release.outcomes[0].service.evidence["region"]
    assert {span.of(text) for span in found.evidence["message"]} == {"London"}


@pytest.mark.parametrize(
    ("number", "message"),
    [
        (0, "there is no PDU named 'Blackmoor' in the reference data"),
        (1, "there is no youth justice service named 'Blackmoor' in the reference data"),
    ],
)
def test_a_service_that_the_reference_data_lacks_is_called_what_people_call_it(number, message):
    release = parse(GIVES["unit-unknown"][number][0])
    assert [found.message for found in release.diagnostics if found.code == "unit-unknown"] == [message]


def test_a_kind_that_was_inferred_is_called_what_people_call_it():
    release = parse(GIVES["service-kind-inferred"][0][0])
    assert [found.message for found in release.diagnostics if found.code == "service-kind-inferred"] == [
        "no unit word stands with 'Dorset'; its kind (PDU) is that of the rest"
    ]


# -- what a remark says, and the words that it is about

SAYS = [
    # code, number of the text, the remark, the words
    ("text-empty", 0, "the text holds no words", None),
    ("not-a-release", 0, "nothing says that the text is about the work of HM Inspectorate of Probation", None),
    ("score-above-maximum", 0, "29 points out of 27", None),
    ("headline-missing", 0, "the text has no line that can be its headline", None),
    ("score-outside-band", 0, "2/27 lies among the points published with Inadequate, the release says Good", None),
    ("recommendation-counts-exceed-total", 0, "4 by recipient, 3 in all", None),
    ("weekday-mismatch", 0, "2024-03-14 was a Thursday, not a Monday", "Monday 14 March 2024"),
    ("fieldwork-after-publication", 0, "fieldwork to 2024-11-30, published 2024-03-14", "14 March 2024"),
    ("embargo-disagrees", 0, "the embargo is until 2024-03-15, the release is out on 2024-03-14", "15 March 2024"),
    ("embargo-disagrees", 1, "the embargo is until 2024-03-15, the release is out on 2024-03-14", "15 March 2024"),
    (
        "quotation-not-closed",
        0,
        "the statement has no closing mark; it is read to the end of its paragraph",
        "Staff here are well led and they know the people they supervise. I was glad to see it.",
    ),
    (
        "quotation-not-opened",
        0,
        "the statement has no opening mark; it is read from its attribution on",
        "Staff here are well led and they know the people they supervise. I was glad to see it.",
    ),
    ("region-disagrees", 0, "the release says London, the reference data Wales", "London"),
    ("notes-out-of-order", 0, "the notes are numbered 1, 2, 5, 4", None),
    ("text-cut-short", 0, "the text ends in the middle of a sentence", "The Inspectorate made seven recomm"),
    ("text-cut-short", 2, "the last note breaks off", "The Inspectorate uses a scale of"),
    ("text-damaged", 0, "5 mangled characters or HTML entities were mended before reading", None),
    ("text-damaged", 1, "1 mangled character or HTML entity was mended before reading", None),
    ("text-damaged", 2, "1 character of the text cannot be made out", None),
    (
        "several-releases",
        0,
        "another release begins behind the notes and is left out: pass it by itself",
        release_text(),
    ),
    ("several-releases", 2, "more than one ENDS: several releases in one text are read as one", None),
    ("speaker-unknown", 0, "the words are given to nobody by name, introduced without a role", None),
    ("speaker-unknown", 1, "the words are given to Mr Blank, introduced without a role", None),
    ("unit-unknown", 0, "there is no PDU named 'Blackmoor' in the reference data", None),
    ("kind-inferred", 0, "nothing in the opening says what is announced; it is read as other news", None),
    ("sector-inferred", 0, "no service is named; the words of the text are those of the adult sector", None),
    ("service-kind-inferred", 0, "no unit word stands with 'Dorset'; its kind (PDU) is that of the rest", None),
    (
        "year-inferred",
        0,
        "the first end of the period is printed without its year; 2023 follows from the second",
        None,
    ),
    ("date-without-year", 0, "a day of publication is printed without its year", "available from 24 November"),
]


@pytest.mark.parametrize(("code", "number", "said", "words"), SAYS, ids=[f"{row[0]}-{row[1]}" for row in SAYS])
def test_what_a_remark_says_and_of_what_words(code, number, said, words):
    text, _ = GIVES[code][number]
    (found,) = given(text)[code]
    assert found.message == said
    assert [span.of(text) for span in found.evidence.get("message", ())] == ([words] if words else [])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Bath &amp; North &amp; East", "2 mangled characters or HTML entities were mended before reading"),
        ("Staff liked the caf\ufffd and the b\ufffdard.", "2 characters of the text cannot be made out"),
        ("Staff were paid █5 and 1█.", "2 characters of the text cannot be made out"),
    ],
    ids=["mended", "lost", "blotted"],
)
def test_two_damaged_characters_are_counted(text, said):
    (found,) = given(release_text(body=text))["text-damaged"]
    assert found.message == said


def test_question_marks_for_other_marks_are_counted():
    text = release_text()
    for mark in "‘’“”–":
        text = text.replace(mark, "?")
    (found,) = given(text)["text-damaged"]
    assert found.message == f"{text.count('?')} question marks stand for quotation marks, apostrophes or dashes"


def test_of_two_diagnostics_the_graver_stands_first():
    text = release_text(body="Some ‘good’ practice was seen at the caf\ufffd in Neath.")
    assert list(given(text)) == ["text-damaged", "rating-unlinked"]


def test_a_recalled_service_whose_kind_is_inferred_is_named_by_its_own_path():
    dorset = Service("Dorset", ServiceKind.PDU, evidence=Evidence({"name": (Span(0, 6),)}))
    read = Service("Devon", ServiceKind.PDU, evidence=Evidence({"name": (Span(8, 13),), "kind": (Span(14, 17),)}))
    values = checks.Values(
        kind=ReleaseKind.INSPECTION,
        kind_read=True,
        sector=None,
        sector_read=False,
        outcomes=(Outcome(read), Outcome(dorset)),
        recalled=(Outcome(dorset),),
        recommendations=None,
        quotes=(),
        notes=(),
        published=None,
        fieldwork=None,
    )
    assert [issue.field for issue in checks._of_inference(values)] == [
        "outcomes[1].service.kind",
        "recalled[0].service.kind",
    ]


NORFOLK = Evidence({"name": (Span(0, 7),), "kind": (Span(8, 11),), "region": (Span(20, 26),)})


@pytest.mark.parametrize(
    ("service", "expected"),
    [
        (Service("Norfolk", ServiceKind.PDU, "London", "Norfolk", evidence=NORFOLK), ["region-disagrees"]),
        (Service("Norfolk", ServiceKind.PDU, "East of England", "Norfolk", evidence=NORFOLK), []),
        (Service("Norfolk", ServiceKind.PDU, "London", "Norfolk"), []),
        (Service("Norfolk", ServiceKind.YOUTH, "London", "Norfolk", evidence=NORFOLK), []),
        (Service("Atlantis", ServiceKind.PDU, "London", None, evidence=NORFOLK), ["unit-unknown"]),
        (Service("Moor Lane", ServiceKind.APPROVED_PREMISES, "London", None, evidence=NORFOLK), []),
    ],
    ids=["another region", "its region", "a region not read", "another kind", "an unknown unit", "no kind with names"],
)
def test_a_region_is_held_against_the_data_where_it_is_read_and_the_unit_known(service, expected):
    assert [issue.code for issue in checks._of_outcome("outcomes[0]", Outcome(service))] == expected


BARE = {"ends": None, "heading": None, "notes": None}


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        (release_text(recommendations="*", **BARE), "text-cut-short", 0),
        (release_text(recommendations="so", **BARE), "text-cut-short", 1),
        (release_text(recommendations="It is new.", **BARE), "text-cut-short", 0),
        (release_text(notes=NOTES + "\n5. Rated (a) on (b)"), "text-cut-short", 0),
        (release_text(notes=NOTES + "\n5. Rated (a) on (b"), "text-cut-short", 1),
        ("HM Inspectorate of Probation reports on Dorset PDU\n\nENDS", "text-cut-short", 0),
        (
            release_text(ends="ENDS".center(LONGEST_HEADING, "*")) + "\n\n" + "ENDS".center(LONGEST_HEADING, "*"),
            "several-releases",
            1,
        ),
        (
            release_text(ends="ENDS".center(LONGEST_HEADING, "*")) + "\n\n" + "ENDS".center(LONGEST_HEADING + 1, "*"),
            "several-releases",
            0,
        ),
        (release_text(), "several-releases", 0),
        (
            release_text(notes="1. It is new.\n2. The report is available from 24 November 00.01.\n3. It is free."),
            "date-without-year",
            1,
        ),
        (release_text(lead=SCORED.format(27, 27)), "score-above-maximum", 0),
        (release_text(lead=SCORED.format(28, 27)), "score-above-maximum", 1),
        (
            "Embargoed until 14 March 2024 00.01\n\n"
            + release_text(notes=NOTES + "\n5. It was cold on 15 March 2024."),
            "embargo-disagrees",
            0,
        ),
        (
            "13 March 2024\n\n"
            + release_text(notes=NOTES + "\n5. This release is under embargo until 00.01 on 14 March 2024."),
            "embargo-disagrees",
            0,
        ),
    ],
    ids=[
        "a lone mark",
        "two letters",
        "a short sentence",
        "two brackets closed",
        "the second bracket open",
        "no body",
        "two endings",
        "a line too long for an ending",
        "one ending",
        "one note without a year",
        "all points",
        "more than all",
        "a date behind the embargo's",
        "a date before the embargo's",
    ],
)
def test_how_often_a_code_is_given(text, code, expected):
    assert len(given(text).get(code, ())) == expected
