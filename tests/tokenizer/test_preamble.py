"""What stands above a headline on a copied page, and where the release's own sentences begin."""

import pytest

from hmip_parse.source import Source
from hmip_parse.tokenizer import lines, preamble

LONG = "Dorset Youth Justice Service is to be inspected again in the course of the coming year as the board has asked"
HEADLINE = "Dorset Probation Delivery Unit rated ‘Good’ by its inspectors"
LEAD = (
    "Dorset Probation Delivery Unit (PDU) has received an overall rating of ‘Good’ following an inspection by His "
    "Majesty’s Inspectorate of Probation."
)
LONG_LINK = "What we do for people and for the courts"


def above(*rows):
    """How many lines stand above the headline."""
    source = Source("\n".join(rows))
    return preamble.split_preamble(source.norm, lines.lines(source))


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], 0),
        (["Skip to main content"], 1),
        (["Skip to main content", LONG_LINK, "Our people and how they came to be here", ""], 3),
        (["Skip to main content", LONG_LINK, ""], 2),
        (["Skip to main content", LONG_LINK, "", "News", ""], 3),
        (["Skip to main content", "", "What we do here", ""], 2),
        (["Skip to main content", "", "What we do here now", ""], 1),  # of five words: it may be the headline
        (["Skip to main content", "What we do here"], 2),
        (["Skip to main content", "News", "", "What we do here", ""], 3),
        (["A site of the county", "Press release issued today:"], 2),
        (["A site of the county", "Press release issued today:-"], 2),
        (["A site of the county with its own press release: news"], 0),
        ([f"{HEADLINE} | HM Inspectorate of Probation"], 1),
        ([f"{HEADLINE} – HM Inspectorate of Probation"], 1),
        ([f"{HEADLINE}, said HM Inspectorate of Probation"], 0),
        (["YOUTH JUSTICE IN THE SOUTH"], 1),
        (["YOUTH JUSTICE IN THE SOUTH WEST"], 0),
        (["DORSET PDU RATED ‘GOOD’"], 0),
        (["The Marlbridge Gazette"], 1),
        (["Home", f"Home > News > {HEADLINE} after a year in which much has been done for its staff"], 2),
        (["☆ Unread Feedly Mark as read Save for later", "by hmiprobation // 13 Mar 2025 // hide"], 2),
        (
            [
                "Most staff ever are to join the service",
                "",
                "From: Ministry of Justice",
                "",
                "- 1,450 more this year",
                "",
            ],
            0,
        ),
        (["Sam, see this, it is a good one for the morning.", "", "From: Press", "Subject: News", ""], 3),
    ],
    ids=[
        "nothing",
        "a link",
        "a block of links",
        "a block with a long link",
        "a block and a line of the page",
        "a link of four words below another",
        "a line of five words below a link",
        "a block without a blank line",
        "several blocks",
        "a marker with a colon",
        "a marker with colon and dash",
        "no marker",
        "the page's title with a bar",
        "the page's title with a dash",
        "no title",
        "a kicker",
        "capitals of six words",
        "capitals with a rating",
        "a masthead",
        "a long path",
        "a reader of feeds",
        "a headline above the fields of the page, and points below them",
        "the headings of a mail below words",
    ],
)
def test_how_many_lines_stand_above_the_headline(rows, expected):
    assert above(*rows, HEADLINE, "", LEAD, "", LEAD) == expected


@pytest.mark.parametrize(("headline", "expected"), [("Dorset PDU rated ‘Good’", 0), ("Dorset PDU is rated ‘Good’", 1)])
def test_a_masthead_is_told_by_a_line_behind_it_of_more_than_a_link_s_words(headline, expected):
    assert above("The Marlbridge Gazette", headline, "", LEAD) == expected


@pytest.mark.parametrize(("length", "expected"), [(110, 2), (111, 1)])
def test_the_lead_is_the_first_line_that_is_too_long_for_a_link(length, expected):
    source = Source("\n\n".join([HEADLINE, (LONG * 2)[: length - 1] + "x", LEAD]))
    assert preamble.find_lead(source.norm, lines.lines(source)) == expected
