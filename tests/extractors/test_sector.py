"""Whose supervision a release is about."""

import pytest

from hmip_parse import ReleaseKind, Sector, ServiceKind
from hmip_parse.extractors.sector import read_sector
from tests.helpers import document

K = ReleaseKind


@pytest.mark.parametrize(
    ("services", "sector"),
    [
        ({ServiceKind.PDU}, Sector.ADULT),
        ({ServiceKind.YOUTH}, Sector.YOUTH),
        ({ServiceKind.CRC, ServiceKind.NPS}, Sector.ADULT),
        ({ServiceKind.REGION}, Sector.ADULT),
        ({ServiceKind.PDU, ServiceKind.YOUTH}, None),
    ],
    ids=["pdu", "youth", "crc-and-nps", "region", "both"],
)
def test_the_services_tell_the_sector(services, sector):
    assert read_sector(document("A headline\n\nChildren and young people."), K.INSPECTION, services) is sector


@pytest.mark.parametrize(
    ("services", "words", "sector"),
    [
        ({ServiceKind.PDU}, "Probation is hard.", Sector.ADULT),
        ({ServiceKind.PDU}, "Probation and youth justice are hard.", None),
        ({ServiceKind.YOUTH}, "Children need time.", Sector.YOUTH),
        ({ServiceKind.YOUTH}, "Probation and youth justice are hard.", None),
        ({ServiceKind.YOUTH}, "The Inspectorate of Probation helps children.", Sector.YOUTH),
        (set(), "Probation is hard.", None),
    ],
)
def test_services_that_news_recall_tell_the_sector_if_nothing_speaks_of_the_other(services, words, sector):
    assert read_sector(document(f"A headline\n\n{words}"), K.OTHER, services) is sector


def test_a_text_about_both_has_no_sector():
    words = "Children on the books of youth justice services become adults on probation and go to prison."
    assert read_sector(document(f"A headline\n\n{words}"), K.THEMATIC, set()) is None


def test_a_text_of_unknown_kind_has_no_sector():
    assert read_sector(document("A headline\n\nChildren."), K.UNKNOWN, set()) is None


def test_the_names_of_the_inspectorate_tell_no_sector():
    words = (
        "Children were seen by HM Inspectorate of Probation, by HMI Probation and by the Chief Inspector of Probation."
    )
    assert read_sector(document(f"A headline about children\n\n{words}"), K.THEMATIC, set()) is Sector.YOUTH


@pytest.mark.parametrize(
    ("headline", "body", "sector"),
    [
        ("Lives are helped", "It was calm.", None),
        ("Lives are helped", "Prison, prison, prison, and children.", None),
        ("Lives are helped", "Prison, prison, prison, prison, and children.", Sector.ADULT),
        ("Lives are helped", "Children, children, children, and prison.", None),
        ("Lives are helped", "Children, children, children, children, and prison.", Sector.YOUTH),
        ("Lives are helped", "Children and young people were seen by probation.", None),
        ("Work with youth is praised", "Children and young people were seen by probation.", Sector.YOUTH),
        ("Young lives are helped", "Children and young people were seen by probation.", Sector.YOUTH),
        ("Children are helped", "Children were seen by probation.", Sector.YOUTH),
        ("Young lives are helped", "Children were seen by probation.", None),
        ("Young lives are helped", "Children were seen by probation in prison.", None),
    ],
)
def test_the_words_tell_the_sector(headline, body, sector):
    text = f"{headline}\n\n{body}"
    assert read_sector(document(text), K.THEMATIC, set()) is sector
    notes = (
        "ENDS\n\nNotes to editor\n\n1. Prison, probation, prison.\n2. Children, children, children, children, children."
    )
    assert read_sector(document(f"{text}\n\n{notes}"), K.THEMATIC, set()) is sector


def test_a_text_of_one_line_tells_its_sector():
    assert read_sector(document("Children in custody are let down"), K.THEMATIC, set()) is Sector.YOUTH
    assert read_sector(document(""), K.THEMATIC, set()) is None


@pytest.mark.parametrize(
    ("kind", "services", "words", "sector"),
    [
        # the words of a report that announces no service come before the services that it recalls
        (K.THEMATIC, {ServiceKind.PDU}, "Children, young people, youth justice and children again.", Sector.YOUTH),
        (K.ANNUAL_REPORT, {ServiceKind.YOUTH, ServiceKind.PDU}, "Probation, prison and probation again.", Sector.ADULT),
        (K.THEMATIC, {ServiceKind.PDU}, "The work was mixed.", Sector.ADULT),
        (K.INSPECTION, {ServiceKind.PDU}, "Children, young people, youth justice and children again.", Sector.ADULT),
    ],
)
def test_the_sector_of_reports_that_announce_no_service(kind, services, words, sector):
    assert read_sector(document(f"A headline\n\n{words}\n\nMore was said."), kind, services) is sector
