"""Lines that wrap a paragraph are joined with a blank, or with nothing inside a word or an address."""

import textwrap

import pytest

from hmip_parse import Rating, parse
from hmip_parse.joining import joints
from tests.helpers import release_text


def joined(text):
    view = text
    for start, end, plain in reversed(joints(text, [at for at, char in enumerate(text) if char == "\n"])):
        view = view[:start] + plain + view[end:]
    return view


# The same at the end of the word, in a word that the text has, in one of the field, in a name.
@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("it is in need of improve-\nment now", "it is in need of improvement now"),
        ("made seven recommen-\ndations to it", "made seven recommendations to it"),
        ("was rated ‘Inad-\nequate’ by us", "was rated ‘Inadequate’ by us"),
        ("in Febru-\nary 2023", "in February 2023"),
        ("the Inspec-\ntorate of Probation", "the Inspectorate of Probation"),
        ("the magist-\nrates; but magistrates agree", "the magistrates; but magistrates agree"),
        ("the unit in Ports-\nmouth had", "the unit in Portsmouth had"),
        ("staff were stretch-\ned, they said", "staff were stretched, they said"),
        ("a soft‐\nness of tone", "a softness of tone"),
        # where a text is seen to part words, by other words of it too
        ("improve-\nment of win-\ndows of the recommen-\ndations", "improvement of windows of the recommendations"),
        ("prac-\nticality and prac-\ntice; practice is all", "prac-ticality and practice; practice is all"),
    ],
)
def test_a_hyphen_that_only_parts_a_word_is_left_out(text, view):
    assert joined(text) == view


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("work out-of-\ncourt was fair", "work out-of-court was fair"),
        ("Stockton-\non-Tees", "Stockton-on-Tees"),
        ("Stoke-on-\nTrent", "Stoke-on-Trent"),
        ("a well-\nrun unit", "a well-run unit"),
        ("co-\noperation; co-operation and cooperation", "co-operation; co-operation and cooperation"),
        ("in post-\nCovid days", "in post-Covid days"),
        ("the self‑\nment of it", "the self‑ment of it"),  # a no-break hyphen is the writer's
        ("the London-\nwide service", "the London-wide service"),
        ("the re-\ning‑up of it", "the re-ing‑up of it"),
        ("well-\nrun", "well-run"),
        (
            "improve-\nment of short-\nterm and multi-\nagency recommen-\ndations",
            "improvement of short-term and multi-agency recommendations",
        ),
        ("improve-\nment of out-of-\ncourt recommen-\ndations", "improvement of out-of-court recommendations"),
        ("win-\ndows of the recommen-\ndations", "win-dows of the recommendations"),  # one other word is not enough
        ("improve-\nment in Quor-\nfield and recommen-\ndations", "improvement in Quor-field and recommendations"),
        ("-\nment is a part", "- ment is a part"),
    ],
)
def test_any_other_hyphen_stays(text, view):
    assert joined(text) == view


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("see www.justiceinspectorates.\ngov.uk/hmip now", "see www.justiceinspectorates.gov.uk/hmip now"),
        (" www.justiceinspectorates.\ngov.uk/hmip now", " www.justiceinspectorates.gov.uk/hmip now"),
        ("see\nwww.justiceinspectorates.\ngov.uk/hmip now", "see www.justiceinspectorates.gov.uk/hmip now"),
        ("a hmip.justiceinspectorates.\ngov.uk now", "a hmip.justiceinspectorates.gov.uk now"),
        ("see https://example.org/\nhmip/dorset now", "see https://example.org/hmip/dorset now"),
        ("see https://example.org/\nand so on", "see https://example.org/ and so on"),
        ("see https://example.org.\nhmip/dorset now", "see https://example.org. hmip/dorset now"),
        ("see www.example.org.\nThe unit is", "see www.example.org. The unit is"),
        ("it was in the office.\ngov.uk is a site", "it was in the office. gov.uk is a site"),
        ("either/\nor is a word", "either/ or is a word"),
    ],
)
def test_an_address_goes_on_behind_a_dot_or_a_stroke(text, view):
    assert joined(text) == view


def test_what_a_line_parts_is_read():
    changed = release_text(
        headline="Harwick Probation Delivery Unit inspected",
        lead=(
            "Harwick PDU has received an overall rating of ‘Requires improve-@ment’ following an inspection by HM "
            "Inspectorate of Probation, which looked at how the unit supervises people on probation in the county."
        ),
        recommendations=(
            "In its report the Inspectorate has made seven recommen-@dations to the unit, all of "
            "which its managers have said that they accept in full and without delay."
        ),
    )
    text = "\n".join(textwrap.fill(line, 72) for line in changed.split("\n")).replace("-@", "-\n")
    record = parse(text)
    assert [outcome.rating for outcome in record.outcomes] == [Rating.REQUIRES_IMPROVEMENT]
    assert record.recommendations.total == 7
    assert "Requires improve-\nment" in record.outcomes[0].evidence["rating"][0].of(text)
