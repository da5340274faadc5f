"""`parse()`: any text gives a record whose spans are true; nothing else is taken."""

import contextlib
import hashlib
import re
import signal

import pytest

import hmip_parse
from hmip_parse import Rating, Release, ReleaseKind, StrictError, parse
from tests.helpers import PARTS, check_spans, check_words, evidence_of, release_text

PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Dorset PDU &ndash; rated &lsquo;Good&rsquo;</title>
<script>var a = {"rated": "Good", b: [1, 2, 3]}; if (a &amp;&amp; b) { said: "x" }</script></head>
<body><nav><a href="#content">Skip to content</a><ul><li>Home</li><li>News</li></ul></nav>
<h1>Dorset Probation Delivery Unit rated as &lsquo;Good&rsquo;</h1>
<p>Dorset Probation Delivery Unit (PDU) has received an overall rating of &lsquo;Good&rsquo; following an inspection by
His Majesty&rsquo;s Inspectorate of Probation.</p>
<p>Chief Inspector of Probation Petra Holloway said: &ldquo;Staff are well led.&rdquo;</p>
<p>Plans were sound in 64&nbsp;per&nbsp;cent of cases.</p><p>ENDS</p><ol><li>The report is available at
<a href="https://example.gov.uk/dorset">example.gov.uk/dorset</a> on 14 March 2024 00.01.</li></ol></body></html>
"""
PRISONS = """Inspectors find a jail that has lost its way

HMP Blackmoor has received an overall rating of ‘Inadequate’ following an inspection by HM Inspectorate of Prisons.

Jo Blank, Chief Inspector of Prisons, said: “Cells were dirty, and 40 per cent of men had no work.”

The report makes seven recommendations, five of which are for HMP Blackmoor.

ENDS

Notes to editor

1. The report is available at prisons.example.gov.uk on 14 March 2024 00.01.
2. Fieldwork took place in November 2023.
"""
CLEAN = release_text()


TEXTS = {
    "empty": "",
    "blank": "   ",
    "line-ends": "\n\r\n\r\n",
    "one-word": "word",
    "one-letter": "x",
    "one-mark": "“",
    "stop": ".",
    "label": "1.",
    "dash": "-",
    "ends": "ENDS",
    "ends-and-notes": "ENDS\nNotes to editor",
    "notes-alone": "Notes to editor\n1. One.\n2. Two.",
    "headline-alone": "Dorset Probation Delivery Unit rated ‘Good’",
    "lead-alone": PARTS["lead"],
    "two-lines": "Headline\nENDS",
    "surrogates": "A lone \ud800 and \udfff\n\n" + CLEAN.replace("a", "\ud83da"),
    "nul": CLEAN.replace(" ", "\x00 "),
    "nul-alone": "\x00" * 10,
    "right-to-left": CLEAN.replace("‘", "\u200f‘\u202b").replace("’", "\u202c’\u200e"),
    "hebrew": "שירות המבחן של דורסט דורג טוב\n\nהמפקחים אמרו: “טוב”.",
    "crlf": CLEAN.replace("\n", "\r\n"),
    "cr": CLEAN.replace("\n", "\r"),
    "mixed-ends": CLEAN.replace("\n\n", "\r\n\u2028", 2).replace("\n\n", "\r\r"),
    "tabs": CLEAN.replace(" ", "\t"),
    "no-break": CLEAN.replace(" ", "\xa0"),
    "one-line": " ".join(CLEAN.split()),
    "no-blanks": CLEAN.replace(" ", ""),
    "upper": CLEAN.upper(),
    "lower": CLEAN.lower(),
    "dotted-i": CLEAN.replace("i", "İ"),
    "html": PAGE,
    "mojibake": CLEAN.replace("‘", "â€˜").replace("’", "â€™").replace("“", "â€œ").replace("”", "â€\x9d"),
    "byte-order-mark": "\ufeff" + CLEAN,
    "emoji": CLEAN.replace(".", "\U0001f600."),
    "another-inspectorate": PRISONS,
    "twice": CLEAN + "\n\n" + CLEAN,
    "backwards": CLEAN[::-1],
    "marks-only": "“”‘’" * 200,
    "many-names": "A, B, C and D PDU " * 300,
    "dates-only": "\n".join(f"{day} {month} 2022 00.01" for month in ("May", "June") for day in range(40)),
    "impossible-dates": release_text(
        notes="1. The report is available on 45 May 2024 at 99.99.\n2. Fieldwork took place in June 0000."
    ),
    "huge-numbers": "The report makes 999999 recommendations. It scored 99999999999 points out of 0. 1000000% and 0% of 9,99.",
    "control": "".join(map(chr, range(32))) * 5,
    "combining": "e" + "\u0301" * 1000,
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_any_text_gives_a_record_with_true_spans(text):
    release = parse(text)
    assert isinstance(release, Release)
    check_spans(release, text)
    check_words(release, text)


@pytest.mark.parametrize("part", ["“a” ", "“a,” she said, “b.” ", "“a” She added: “b” "])
@pytest.mark.parametrize("times", [10, 100, 2000])
def test_many_marks_in_a_paragraph_raise_nothing(part, times):
    text = release_text(speech="Chief Inspector of Probation Petra Holloway said: " + part * times)
    check_spans(parse(text), text)


# -- what is read


def test_the_template_is_read_whole():
    release = parse(CLEAN)
    assert release.kind is ReleaseKind.INSPECTION
    assert release.headline == PARTS["headline"]
    assert release.body == (PARTS["lead"], PARTS["speech"], PARTS["body"], PARTS["recommendations"])
    assert release.pdu == "Swansea Neath Port Talbot"
    assert release.region == "Wales"
    assert release.rating is Rating.GOOD
    assert release.score is None
    assert [quote.speaker for quote in release.quotes] == ["Petra Holloway"]
    assert [note.label for note in release.notes] == ["1", "2", "3", "4"]
    assert release.recommendations.total == 3
    assert release.published.isoformat() == "2024-03-14"
    assert release.embargo.isoformat() == "2024-03-14T00:01:00+00:00"
    assert (release.fieldwork.start.isoformat(), release.fieldwork.end.isoformat()) == ("2023-11-01", "2023-11-30")
    assert release.percentages == ()
    assert release.report_url == "hmiprobation.example.gov.uk/reports"
    assert release.media_email == "press.example@hmiprobation.example.gov.uk"


@pytest.mark.parametrize(
    "text",
    [
        release_text(gap="\n"),
        CLEAN.replace("\n", "\r\n"),
        CLEAN.replace("\n", "\r"),
        CLEAN.replace(" ", "\xa0"),
        CLEAN.replace(" ", "  "),
        CLEAN.replace("\n", " \n "),
        "\ufeff" + CLEAN,
        CLEAN.replace("a", "\u00ada"),
        CLEAN.replace("‘", "'").replace("’", "'").replace("“", '"').replace("”", '"').replace("–", "-"),
        TEXTS["mojibake"],
        CLEAN.replace("‘", "&lsquo;")
        .replace("’", "&rsquo;")
        .replace("“", "&ldquo;")
        .replace("”", "&rdquo;")
        .replace("–", "&ndash;"),
    ],
    ids=[
        "single-newlines",
        "crlf",
        "cr",
        "no-break-blanks",
        "doubled-blanks",
        "ragged-lines",
        "byte-order-mark",
        "soft-hyphens",
        "plain-marks",
        "mojibake",
        "entities",
    ],
)
def test_the_values_stay_the_same_however_it_is_printed(text):
    release, other = parse(text), parse(CLEAN)
    for name in (
        "kind",
        "sector",
        "pdu",
        "region",
        "rating",
        "score",
        "recommendations",
        "published",
        "embargo",
        "fieldwork",
    ):
        assert getattr(release, name) == getattr(other, name), name
    assert [quote.speaker for quote in release.quotes] == [quote.speaker for quote in other.quotes]
    assert [note.label for note in release.notes] == [note.label for note in other.notes]
    assert (release.report_url, release.media_email) == (other.report_url, other.media_email)


def test_the_evidence_of_a_value_is_what_a_reader_would_underline():
    found = {path: [span.of(CLEAN) for span in spans] for path, _, spans in evidence_of(parse(CLEAN))}
    assert found["headline"] == [PARTS["headline"]]
    assert found["outcomes[0].service.name"] == ["Swansea Neath Port Talbot"]
    assert found["outcomes[0].service.region"] == ["Wales"]
    assert set(found["outcomes[0].rating"]) == {"Good"}
    assert found["published"] == ["14 March 2024"]
    assert found["embargo"] == ["00.01", "14 March 2024"]
    assert found["fieldwork.start"] == ["November 2023"]
    assert found["quotes[0].speaker"] == ["Petra Holloway"]
    assert found["quotes[0].role"] == ["Chief Inspector of Probation"]
    assert found["recommendations.counts[0].recipient"] == ["Swansea Neath Port Talbot PDU"]
    assert found["report_url"] == ["hmiprobation.example.gov.uk/reports"]
    assert found["media_email"] == ["press.example@hmiprobation.example.gov.uk"]
    assert found["notes[3].label"] == ["4"]


YOUTH = release_text(
    headline="Dorset Youth Justice Service rated ‘Good’",
    lead="Dorset Youth Justice Service (YJS) has received an overall rating of ‘Good’ following an inspection by His Majesty’s "
    "Inspectorate of Probation.",
    notes=None,
    heading=None,
)
LATER = release_text().replace("14 March 2024", "14 August 2024")
NOTES = PARTS["notes"]


@pytest.mark.parametrize(
    ("text", "field", "words"),
    [
        (CLEAN, "kind", {"rated"}),
        (CLEAN, "sector", {"Swansea Neath Port Talbot Probation Delivery Unit"}),
        (YOUTH, "sector", {"Dorset Youth Justice Service"}),
        (CLEAN, "published", {"14 March 2024"}),
        (CLEAN, "embargo", {"00.01", "14 March 2024"}),
        (CLEAN.replace(" 00.01", ""), "embargo", set()),
        (release_text(notes=None, heading=None), "published", set()),
        (release_text(notes=None, heading=None), "report_url", set()),
        (release_text(notes=None, heading=None), "media_email", set()),
        (release_text(headline=None), "headline", set()),
        (PRISONS, "kind", set()),
        (PRISONS, "sector", set()),
        ("", "body", set()),
    ],
)
def test_the_words_that_carry_a_release_s_own_values(text, field, words):
    evidence = parse(text).evidence
    assert {span.of(text) for span in evidence.get(field, ())} == words
    assert (field in evidence) == bool(words)
    assert evidence.text is text


def test_the_body_s_evidence_is_a_span_for_each_paragraph():
    release = parse(CLEAN)
    assert [span.of(CLEAN) for span in release.evidence["body"]] == list(release.body)


@pytest.mark.parametrize(
    ("text", "sector"), [(CLEAN, "adult"), (YOUTH, "youth"), (PRISONS, None)], ids=["adult", "youth", "none"]
)
def test_the_sector_of_a_release(text, sector):
    assert parse(text).sector == sector


@pytest.mark.parametrize(
    ("text", "embargo"),
    [
        (CLEAN, "2024-03-14T00:01:00+00:00"),
        (LATER, "2024-08-14T00:01:00+01:00"),
        (CLEAN.replace(" 00.01", ""), None),
        (release_text(notes=None, heading=None), None),
    ],
    ids=["winter", "summer", "no time", "no day"],
)
def test_the_embargo_is_a_moment_in_london(text, embargo):
    release = parse(text)
    assert (release.embargo and release.embargo.isoformat()) == embargo
    assert release.embargo is None or str(release.embargo.tzinfo) == "Europe/London"


def test_of_another_inspectorate_s_release_the_words_are_given_and_no_findings():
    release = parse(PRISONS)
    assert release.headline == "Inspectors find a jail that has lost its way"
    assert len(release.body) == 3
    assert [quote.speaker for quote in release.quotes] == ["Jo Blank"]
    assert len(release.notes) == 2
    assert (release.fieldwork, release.recommendations, release.outcomes) == (None, None, ())


def test_the_release_id_is_a_digest_of_the_text():
    for text in (CLEAN, "", "a lone \ud800 surrogate"):
        digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16)
        assert parse(text).release_id == digest.hexdigest()


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (b"Dorset", "parse() reads a str, not bytes: decode it first, for example with text.decode('utf-8')"),
        (bytearray(b"x"), "parse() reads a str, not bytearray: decode it first, for example with text.decode('utf-8')"),
        (None, "parse() reads a str, not NoneType: pass the text of one release"),
    ],
    ids=["bytes", "bytearray", "none"],
)
def test_what_is_said_of_anything_but_a_str(value, said):
    with pytest.raises(TypeError) as caught:
        parse(value)
    assert str(caught.value) == said


def test_a_strict_error_has_the_grave_codes_and_their_messages_alone():
    lead = PARTS["lead"].replace(" following", ", scoring 29 points out of a possible 27, following")
    text = release_text(headline=None, lead=lead)
    assert [found.code for found in parse(text).diagnostics][:2] == ["score-above-maximum", "headline-missing"]
    with pytest.raises(StrictError) as caught:
        parse(text, strict=True)
    assert (caught.value.codes, caught.value.messages) == (("score-above-maximum",), ("29 points out of 27",))


def test_publication_bounds_what_fieldwork_is_read():
    release = parse(release_text(notes=NOTES.replace("November 2023", "November and January 2024")))
    assert (release.fieldwork.start.isoformat(), release.fieldwork.end.isoformat()) == ("2023-11-01", "2024-01-31")


def test_an_inferred_value_has_no_span():
    release = parse(release_text(notes=None, heading=None, ends=None))
    assert release.region == "Wales"
    assert "region" not in release.outcome.service.evidence


# -- no release of this inspectorate


def test_another_inspectorate_s_release_is_unknown_and_has_no_outcomes():
    release = parse(PRISONS)
    assert release.kind is ReleaseKind.UNKNOWN
    assert release.sector is None
    assert release.outcomes == ()
    assert release.recalled == ()
    assert release.recommendations is None
    assert [diagnostic.code for diagnostic in release.diagnostics] == ["not-a-release"]


def test_an_empty_text_is_an_empty_release():
    release = parse("")
    assert release.kind is ReleaseKind.UNKNOWN
    assert release.headline == ""
    assert release.body == release.quotes == release.notes == release.outcomes == ()
    assert [diagnostic.code for diagnostic in release.diagnostics] == ["text-empty"]


@pytest.mark.parametrize(
    "text", ["", "   ", PRISONS, "word"], ids=["empty", "blank", "another-inspectorate", "one-word"]
)
def test_strict_raises_on_what_is_no_release(text):
    with pytest.raises(StrictError) as caught:
        parse(text, strict=True)
    assert caught.value.codes in {("text-empty",), ("not-a-release",)}


@pytest.mark.parametrize(
    "text", [CLEAN, release_text(headline=None), TEXTS["mojibake"]], ids=["clean", "no-headline", "mojibake"]
)
def test_strict_gives_the_record_where_nothing_is_grave(text):
    assert parse(text, strict=True) == parse(text)


# -- what is no text


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (b"bytes", ["str", "bytes", "decode"]),
        (bytearray(b"bytes"), ["str", "bytearray", "decode"]),
        (None, ["str", "NoneType", "pass the text"]),
        (7, ["str", "int"]),
        (["a", "b"], ["str", "list"]),
        (memoryview(b"x"), ["str", "memoryview"]),
    ],
    ids=["bytes", "bytearray", "none", "int", "list", "memoryview"],
)
def test_anything_but_a_str_is_a_type_error_that_says_what_to_pass(value, words):
    with pytest.raises(TypeError) as caught:
        parse(value)
    for word in words:
        assert word in str(caught.value)


def test_a_subclass_of_str_is_a_text():
    class Text(str):
        __slots__ = ()

    assert parse(Text(CLEAN)) == parse(CLEAN)


# -- purity


def test_the_same_text_gives_the_same_release():
    assert parse(CLEAN) == parse(CLEAN)
    assert parse(CLEAN).to_dict() == parse(CLEAN).to_dict()


def test_the_text_s_hash_tells_releases_apart():
    ids = {parse(text).release_id for text in TEXTS.values()}
    assert len(ids) == len(set(TEXTS.values()))
    assert all(re.fullmatch(r"[0-9a-f]{32}", release_id) for release_id in ids)
    assert parse(CLEAN).release_id == parse(CLEAN).release_id


def test_no_warning_is_given(recwarn):
    parse(CLEAN)
    assert not recwarn.list


def test_the_public_names_exist():
    for name in hmip_parse.__all__:
        assert hasattr(hmip_parse, name), name
    assert set(hmip_parse.__all__) <= set(dir(hmip_parse))


# -- size


@contextlib.contextmanager
def within(seconds):
    """Fail when the block takes longer, without waiting for its end."""

    def stop(*_):
        pytest.fail(f"took longer than {seconds} seconds")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


timed = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no interval timer")


@timed
@pytest.mark.parametrize(
    "part",
    [
        "x",
        "A",
        "7",
        " ",
        "\n",
        "x\n",
        "\x00",
        "\ud800",
        "&",
        "word ",
        "Dorset ",
        "said: “",
        "Dorset and ",
        "A. ",
        "1. ",
        "- ",
        "ENDS ",
        "Mr ",
        "<p>",
        "A b c. \n",
    ],
    ids=repr,
)
def test_a_megabyte_of_one_thing_takes_no_longer_than_reading_it(part):
    with within(20):  # far above what a linear scan needs
        release = parse(part * (1_000_000 // len(part)))
    assert release.outcomes == ()


@timed
@pytest.mark.parametrize(
    ("part", "size"),
    [
        ("“", 300_000),
        ("“a” ", 300_000),
        ("“a,” she said, “b.” ", 300_000),
        ("â€", 300_000),
        ("Mr Blank said, ", 300_000),
        ("on 4 May 2022, ", 300_000),
        ("Dorset PDU ", 300_000),
        ("rated ‘Good’ ", 300_000),
        ("9 per cent ", 80_000),
    ],
    ids=repr,
)
def test_a_long_paragraph_of_one_thing_takes_linear_time(part, size):
    with within(20 if size > 200_000 else 2):
        parse("HM Inspectorate of Probation inspected Dorset PDU.\n" + part * (size // len(part)))


def test_news_is_of_no_report_and_counts_no_recommendations():
    text = (
        "New Chief Inspector of Probation appointed\n\nThe Lord Chancellor has announced the appointment of Alex Marlow as HM Chief "
        "Inspector of Probation.\n\nThe committee held a hearing. Its report made two recommendations about the post."
    )
    release = parse(text)
    assert release.kind is ReleaseKind.OTHER
    assert release.recommendations is None
