"""Values in words."""

import datetime

import pytest

from hmip_parse import parse
from hmip_parse.records import Diagnostic, Percentage, Service
from hmip_parse.terms import Precision, ReleaseKind, ServiceKind, Severity
from hmip_parse.wording import counted, day, moment, percentage, remark, service, spaced
from tests.helpers import fixture_text


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (datetime.date(2022, 8, 4), "4 August 2022"),
        (datetime.date(2021, 12, 14), "14 December 2021"),
        (datetime.datetime(2022, 8, 4, 0, 1, tzinfo=datetime.UTC), "4 August 2022"),
    ],
)
def test_a_day(value, words):
    assert day(value) == words


@pytest.mark.parametrize(
    ("fixture", "words"),
    [
        ("composed-staffordshire-and-stoke-2022", "4 August 2022, 00:01 BST"),
        ("cheshire-2021", "14 December 2021, 00:01 GMT"),
    ],
)
def test_a_moment_says_its_zone(fixture, words):
    assert moment(parse(fixture_text(fixture)).embargo) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (ServiceKind.APPROVED_PREMISES, "approved premises"),
        (ServiceKind.PDU, "pdu"),
        (ReleaseKind.NATIONAL_INSPECTION, "national inspection"),
        (Precision.MONTH, "month"),
    ],
)
def test_a_value_of_several(value, words):
    assert spaced(value) == words


@pytest.mark.parametrize(("number", "words"), [(0, "0 notes"), (1, "1 note"), (2, "2 notes")])
def test_a_number_of_things(number, words):
    assert counted(number, "note") == words


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (service(Service("Salford", ServiceKind.APPROVED_PREMISES)), "Salford (approved premises)"),
        (percentage(Percentage(77.0, "77% of them")), "77%"),
        (percentage(Percentage(0.1, "0.1%")), "0.1%"),
        (remark(Diagnostic("text-empty", Severity.ERROR, None, "no words")), "error text-empty: no words"),
        (remark(Diagnostic("x", Severity.INFO, "published", "no year")), "info x: no year (published)"),
    ],
)
def test_a_record(shown, words):
    assert shown == words
