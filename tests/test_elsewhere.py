"""What is said of services that a release does not announce is another report's."""

import datetime

import pytest

import hmip_parse
from hmip_parse.elsewhere import Elsewhere

LEAD = (
    "Northwick PDU has been given an overall rating of ‘Good’ following an inspection by HM Inspectorate of Probation."
)


def release(sentence):
    return hmip_parse.parse(f"Northwick PDU is ‘Good’\n\n{LEAD}\n\n{sentence}\n\nENDS\n")


@pytest.mark.parametrize(
    ("own", "others", "said"),
    [
        ((), (), False),
        ((), (5,), True),
        ((3,), (), False),
        ((3,), (5,), False),
        ((9,), (5,), True),
        ((), (9,), False),
        ((), (10,), False),
        ((), (2,), False),
        ((), (2, 8), True),
    ],
)
def test_is_at(own, others, said):
    assert Elsewhere(own, others).is_at(3, 9) is said


@pytest.mark.parametrize(
    "sentence",
    [
        "For Southwick PDU, the report makes five recommendations.",
        "The report on Southwick PDU makes five recommendations.",
        "A second report, on Southwick PDU, makes five recommendations.",
        "The report, published alongside one on Southwick PDU, makes five recommendations.",
        "Unlike Southwick PDU, which received nine recommendations, the service received six.",
        "The Ministry of Justice made five recommendations.",
        "Inspectors could have made five recommendations.",
    ],
)
def test_recommendations_of_others(sentence):
    assert release(sentence).recommendations is None


@pytest.mark.parametrize(
    "sentence",
    [
        "For Northwick PDU, the report makes five recommendations.",
        "The report makes five recommendations, more than that on Southwick PDU.",
        "Like Southwick PDU, Northwick PDU had much to do, and the report makes five recommendations.",
        "The report makes five recommendations to the Ministry of Justice.",
        "Southwick PDU was inspected too. The report makes five recommendations.",
    ],
)
def test_recommendations_of_this_report(sentence):
    assert release(sentence).recommendations.total == 5


@pytest.mark.parametrize(
    ("own", "others", "said"),
    [((5,), (3,), True), ((3,), (5,), False), ((), (3,), True), ((3,), (), False), ((), (9,), False)],
)
def test_begins(own, others, said):
    assert Elsewhere(own, others).begins(3, 9) is said


@pytest.mark.parametrize(
    "sentence",
    [
        "At Southwick PDU, fieldwork took place in June 2022.",
        "Fieldwork at Southwick PDU took place in June 2022.",
        "The inspection of Southwick PDU took place in June 2022.",
        "Southwick PDU was inspected in June 2022.",
        "Fieldwork for the companion report took place in June 2022.",
        "At the time of its own inspection, in June 2022, Southwick PDU had faced the same as Northwick.",
        "Fieldwork for the thematic inspection of drug treatment took place in June 2022.",
        "HM Inspectorate of Constabulary carried out its fieldwork in Kent in June 2022.",
    ],
)
def test_fieldwork_of_others(sentence):
    assert release(sentence).fieldwork is None


@pytest.mark.parametrize(
    "sentence",
    [
        "At Northwick PDU, fieldwork took place in June 2022.",
        "Northwick PDU and Southwick PDU were inspected in June 2022.",
        "Fieldwork took place in June 2022, and that at Southwick PDU later.",
        "At the time of its own inspection, in June 2022, Northwick PDU was calmer than Southwick PDU.",
        "HM Inspectorate of Probation and HM Inspectorate of Constabulary carried out their fieldwork in June 2022.",
    ],
)
def test_fieldwork_of_this_inspection(sentence):
    assert release(sentence).fieldwork.start == datetime.date(2022, 6, 1)


def test_no_other_is_known_where_nothing_is_announced():
    lead = "Probation must do better with women, says a thematic inspection by HM Inspectorate of Probation."
    words = f"{lead}\n\nAt Southwick PDU and Eastwick PDU, fieldwork took place in June 2022."
    assert hmip_parse.parse(words).fieldwork is not None
