"""Characters that cannot be read, and the numbers that they touch."""

import datetime

import pytest

from hmip_parse import parse
from hmip_parse.blots import BLOT, blotted, is_blotted
from hmip_parse.folding import fold_marks


def shown(text):
    """What the norm makes of a text, '#' standing for what cannot be read."""
    view, norm = fold_marks(text)
    return blotted(view, norm).replace(BLOT, "#")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # marks of scanners
        ("on ■9 November 2021 00.01", "on #9 November 2021 00.01"),
        ("scoring 2■ points", "scoring 2# points"),
        ("in 20□1, 1█0 per cent", "in 20#1, 1#0 per cent"),
        ("male (■8 per cent)", "male (#8 per cent)"),
        ("rated ‘■■■■’ by", "rated '####' by"),
        ("makes f■■■ recommendations", "makes f### recommendations"),
        ("commencing ■ September 2016", "commencing # September 2016"),
        ("on ■, 9 and 10 July", "on #, 9 and 10 July"),
        ("■9 November 2021", "#9 November 2021"),
        ("it was\n■9 November 2021", "it was\n#9 November 2021"),
        # bullets
        ("■ Leadership was good\n■ Staffing was not", "- Leadership was good\n- Staffing was not"),
        ("■Leadership\n■Staffing", "-Leadership\n-Staffing"),
        ("staff ■ courts ■ plans", "staff - courts - plans"),
        # question marks
        ("on ?9 November 2021", "on #9 November 2021"),
        ("on 1? November 2021", "on 1# November 2021"),
        ("on ?9 May, ?8 May and ?7 May", "on #9 May, #8 May and #7 May"),
        ("from 1?-20 July", "from 1#-20 July"),
        ("in 202?. In 20?1", "in 202#. In 20#1"),
        ("on ?, 9 and 10 July", "on #, 9 and 10 July"),
        ("see a/b now, 1?0 of it", "see a/b now, 1#0 of it"),
        ("to fo?r and ?wo", "to fo#r and #wo"),
        ("Why 27? Nobody knows. What in 2022? Ask.", "Why 27? Nobody knows. What in 2022? Ask."),
        ("see example.org/a?page=3 and /?id=2020", "see example.org/a?page=3 and /?id=2020"),
        # what stays of lost marks
        ("in 20\ufffd1, on \ufffd9 May, \ufffd May", "in 20#1, on #9 May,## May"),
        # letters for digits
        ("in 7l cases", "in ## cases"),
        ("on l9 May", "on ## May"),
        ("July 2O21, l9 May, 7l per cent, I0", "July ####, ## May, ## per cent, ##"),
        ("the 1st, the O2, 10lb, A1O, co2, x/1O", "the 1st, the ##, 10lb, A1O, co2, x/1O"),
        ("Only I in Ofsted", "Only I in Ofsted"),
    ],
)
def test_what_cannot_be_read_is_marked(text, expected):
    assert shown(text) == expected


def test_a_text_without_any_is_handed_back_itself():
    view, norm = fold_marks("It was rated ‘Good’ in 2022, • 20 of 27 • Why?")
    assert blotted(view, norm) is norm


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"between 4 and 1{BLOT} february", True),
        ("between 4 and 1\ufffd february", True),
        ("between 23 january and l february 2023", True),
        ("between 4 and 12 february", False),
        ("it was, i think, on 12 february", False),
    ],
)
def test_a_range_that_holds_one(text, expected):
    assert is_blotted(text, -5, len(text)) is expected


TEXT = (
    "Northwick PDU rated ‘Good’\n\nNorthwick Probation Delivery Unit (PDU) has received an overall rating of ‘Good’ following an "
    "inspection by HM Inspectorate of Probation – scoring {points} points out of a possible 27.\n\nIn {share} per cent of cases "
    "work was sufficient. The report makes {made} recommendations.\n\nENDS\n\nNotes to editor\n\n1. The report is available at "
    "justiceinspectorates.gov.uk/hmiprobation on {day} November 2021 00.01.\n2. Fieldwork took place {when}.\n"
)
WHOLE = {"points": "20", "share": "71", "made": "eight", "day": "09", "when": "between 4 and 15 July 2021"}


def stated(**smudged):
    release = parse(TEXT.format(**(WHOLE | smudged)))
    outcome = release.outcomes[0]
    return {
        "points": outcome.score and outcome.score.points,
        "share": [percentage.value for percentage in release.percentages],
        "made": release.recommendations and release.recommendations.total,
        "day": release.published,
        "when": release.fieldwork and release.fieldwork.end,
    }


@pytest.mark.parametrize(
    ("field", "smudged", "nothing"),
    [
        ("points", "2■", None),
        ("points", "■0", None),
        ("points", "2O", None),
        ("share", "■1", []),
        ("share", "7l", []),
        ("made", "ei■ht", None),
        ("day", "■9", None),
        ("day", "O9", None),
        ("day", "?9", None),
        ("when", "between ■ and 15 July 2021", None),
        ("when", "between 4 and 1■ July 2021", None),
        ("when", "between 4 July and l5 July 2021", None),
        ("when", "between June 2021 and Jlly 2021", None),
        ("when", "in Februar\ufffd, March and April 2021", None),
    ],
)
def test_a_number_that_cannot_be_read_is_given_to_nobody(field, smudged, nothing):
    whole = stated()
    assert whole == {
        "points": 20,
        "share": [71.0],
        "made": 8,
        "day": datetime.date(2021, 11, 9),
        "when": datetime.date(2021, 7, 15),
    }
    assert stated(**{field: smudged}) == whole | {field: nothing}


def test_the_diagnostics_say_how_many():
    release = parse(TEXT.format(**(WHOLE | {"points": "2■", "day": "■■"})))
    (damaged,) = [found for found in release.diagnostics if found.code == "text-damaged"]
    assert damaged.message == "3 characters of the text cannot be made out"


def test_a_name_that_cannot_be_read_is_no_shorter_name():
    text = TEXT.format(**WHOLE).replace("Northwick", "T■ree Rivers")
    assert "Rivers" not in [outcome.service.name for outcome in parse(text).outcomes]
