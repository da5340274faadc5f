"""Recommendations of earlier reports, of other reports and of other bodies are not this report's."""

import pytest

from hmip_parse.extractors import others_recommendations
from hmip_parse.extractors.others_recommendations import Others
from hmip_parse.extractors.recommendations import read_recommendations
from tests.helpers import bare


def total(*paragraphs):
    made = read_recommendations(bare(*paragraphs), [], [])
    return made and made.total


@pytest.mark.parametrize(
    "text",
    [
        "The 2019 report contained 14 recommendations.",
        "Inspectors last reported on this in 2017. At that time they made 10 recommendations, and four have been met.",
        "In 2018 inspectors went to Dorset. They made nine recommendations.",
        "The Inspectorate’s six recommendations on release, made in its report of November 2022, have not been carried out.",
        "Six recommendations, made in 2019, were repeated.",
        "Inspectors first visited in 2019, when they said that children were let down and made 10 recommendations.",
        "Inspectors made six recommendations to the unit in 2021.",
        "The service has met five of the seven recommendations made at its last inspection.",
        "All seven recommendations from the last inspection had been carried out.",
        "Two years ago inspectors made eight recommendations. Five are for Dorset PDU.",
        "Last year inspectors made eight recommendations to Dorset YJS.",
        "Seven recommendations have been implemented and three remain outstanding.",
        "The Inspectorate had made eight recommendations to Dorset PDU.",
        "In the year to March the Inspectorate made 200 recommendations; over the year 180 were accepted.",
        "A separate report on Devon PDU makes nine recommendations.",
        "Ofsted made nine recommendations to the council.",
        "HM Inspectorate of Prisons made nine recommendations to the governor.",
        "HM Crown Prosecution Service Inspectorate made nine recommendations to prosecutors.",
        "Healthcare Inspectorate Wales made nine recommendations to the health board.",
        "The Regulation and Quality Improvement Authority made nine recommendations.",
        "Criminal Justice Inspection Northern Ireland made nine recommendations.",
        "The National Audit Office made nine recommendations.",
        "The Auditor General made nine recommendations.",
        "The Justice Committee made nine recommendations in May.",
        "The Ministry of Justice has also made nine recommendations.",
        "The regional report, due in the summer, is expected to make ten recommendations.",
        "When Dorset PDU was first inspected, six recommendations were made, four of them to the region.",
        "In its last full year the Inspectorate published 64 reports, which made 45 recommendations.",
        "Between them, the 33 inspection reports made 71 recommendations.",
        "Inspectors could easily have made nine recommendations.",
    ],
)
def test_others(text):
    assert total(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 2019 report contained 14 recommendations. There are five recommendations this time.", 5),
        ("The previous inspection led to nine recommendations. This one makes four recommendations.", 4),
        ("Where the last report made nine recommendations, this one makes six: four for Dorset PDU.", 6),
        (
            "Inspectors made four recommendations in their 2022 report. Two have been met. This year they make a further five.",
            5,
        ),
        ("Ofsted made nine recommendations to the council. The report makes three recommendations.", 3),
        (
            "Inspectors made nine recommendations. These are in addition to the five for Devon PDU and to six of a coroner.",
            9,
        ),
        ("The report makes three recommendations to Dorset PDU. It had made eight in its earlier report.", 3),
        ("This report makes six recommendations, compared with nine in the 2019 report.", 6),
        ("The report makes six recommendations, two fewer than last time.", 6),
        ("The report makes nine recommendations, two of which have already been met.", 9),
    ],
)
def test_this_report_beside_others(text, expected):
    assert total(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The report, which follows an inspection in June 2022, makes nine recommendations.",
        "The Inspectorate made nine recommendations as a result of this inspection, which took place in June 2022.",
        "The report makes nine recommendations to be met by March 2024.",
        "The report makes nine recommendations for the year ahead.",
        "Inspectors made nine recommendations. Plans have been put in place to meet them.",
        "The joint inspection by HM Inspectorate of Probation and HM Inspectorate of Prisons makes nine recommendations.",
        "Inspectors from HMI Probation, HMICFRS and Ofsted made nine recommendations.",
        "Nine recommendations have been made following this inspection.",
        "Nine recommendations were addressed to Dorset PDU.",
        "There are nine recommendations to HMPPS, to be met by the government.",
    ],
)
def test_this_report_s(text):
    assert total(text) == 9


def test_a_thematic_report_is_another_one_unless_this_one_is():
    recalled = "A thematic report published in May makes 10 recommendations."
    assert total("Plans were late.", recalled) is None
    assert total("This is a joint thematic inspection of remand.", recalled) == 10
    assert total("Plans were late.", "This thematic report makes 10 recommendations.") == 10


def test_an_earlier_count_in_a_paragraph_of_its_own():
    last = "The service was last inspected in 2018. Inspectors made nine recommendations."
    assert total(last, "The report makes seven recommendations.") == 7


def own(sentence, head="Plans were late."):
    text = f"{head} {sentence}".lower()
    others = Others(text, [(0, len(head))])
    start = len(head) + 1
    others.begin(start, len(text))
    part = others.own_part(start, len(text))
    return part and text[slice(*part)]


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("The report makes six recommendations.", "the report makes six recommendations."),
        (
            "The report makes six recommendations, compared with nine in the 2019 report.",
            "the report makes six recommendations",
        ),
        (
            "The report now makes six recommendations - two more, in all, than the 2019 report.",
            "the report now makes six recommendations - two more, in all",
        ),
        ("There are six recommendations, three fewer than in the previous report.", "there are six recommendations"),
        ("The 2019 report made nine recommendations; this report makes six.", "this report makes six."),
        ("This report, unlike the 2019 report, makes recommendations.", None),
        ("In 2019 nine recommendations were made.", None),
        ("A recommendation, as in the previous report, has now been made.", None),
        ("HMI Probation and Ofsted made nine recommendations.", "hmi probation and ofsted made nine recommendations."),
        (
            "Probation staff and Ofsted made nine recommendations.",
            "probation staff and ofsted made nine recommendations.",
        ),
        ("Ofsted made nine recommendations to the probation service.", None),
        ("This thematic report makes nine recommendations.", "this thematic report makes nine recommendations."),
        ("A thematic report makes nine recommendations.", None),
    ],
)
def test_the_part_of_a_sentence_that_is_this_report_s(sentence, part):
    assert own(sentence) == part


def test_a_thematic_report_is_told_from_its_head():
    sentence = "A thematic report makes nine recommendations."
    assert own(sentence, "Thematic report on remand.") == sentence.lower()
    text = f"A thematic page. Plans were late. {sentence}".lower()
    others = Others(text, [(17, 33)])
    others.begin(34, len(text))
    assert others.own_part(34, len(text)) is None


def test_before_any_paragraph_nothing_is_of_others():
    text = "the 2019 report made nine recommendations"
    assert Others(text, []).own_part(0, len(text)) == (0, len(text))


@pytest.mark.parametrize("mark", ["", ",", ".", ";", ":", ")", "'s"])
def test_a_hint_may_have_a_mark_behind_it(mark):
    hints, form = others_recommendations._sign(["last", "ago"], r"last year\b", r"years ago\b")
    assert {f"last{mark}", f"ago{mark}"} <= hints
    assert len(hints) == 14
    assert form.search("made last year")[0] == "last year"
    assert form.search("two years ago")[0] == "years ago"
    assert form.search("blast year") is None


@pytest.mark.parametrize(
    "opening",
    [
        "In 2019, ",
        "Before that, in 2019, ",
        "When inspectors came in 2019, ",
        "It was last inspected in 2019, when ",
        "In its previous report, ",
        "After an Ofsted visit ",
        "In the Ofsted report, ",
        "According to the coroner, ",
        "Elsewhere ",
        "In other regions ",
    ],
)
@pytest.mark.parametrize(
    "words",
    ["inspectors made five recommendations.", "five recommendations were made.", "there were five recommendations."],
)
def test_an_opening_that_turns_to_others_or_to_then(opening, words):
    assert total(opening + words) is None
