"""Whom a recommendation is for: where a name ends, and its level."""

import pytest

from hmip_parse import Level
from hmip_parse.extractors.recipients import Recipients

L, R, N, O = Level.LOCAL, Level.REGIONAL, Level.NATIONAL, Level.OTHER  # noqa: E741 - columns of the table
NAMES = ["Dorset", "St Cuthbert’s House", "Devon"]


def find(text, each=False):
    norm = text.replace("’", "'").replace("–", "-")
    found = Recipients(norm, norm.lower(), NAMES).find(0, len(norm), each=each)
    return found and (text[found.start : found.end], found.level)


@pytest.mark.parametrize(
    ("text", "name", "level"),
    [
        ("Dorset PDU asks it to", "Dorset PDU", L),
        ("Dorset PDU on public protection", "Dorset PDU", L),
        ("Dorset PDU in March 2022", "Dorset PDU", L),
        ("Dorset PDU covering staff", "Dorset PDU", L),
        ("Dorset PDU’s leaders and one", "Dorset PDU’s leaders", L),
        ("Dorset and four to Devon", "Dorset", L),
        ("St Cuthbert’s House and a further two", "St Cuthbert’s House", L),
        ("the Levels, Dorset and the Moors PDU, and two", "Levels, Dorset and the Moors PDU", L),
        ("Barking, Dagenham, and Havering PDU, and two", "Barking, Dagenham, and Havering PDU", L),
        ("Hull (Kingston upon Hull) PDU and two", "Hull (Kingston upon Hull) PDU", L),
        ("Brighton & Hove Y&JS, which", "Brighton & Hove Y&JS", L),
        ("the chair of the Y&JS management board and two", "chair of the Y&JS management board", L),
        ("its management board, which", "management board", L),
        ("the company, two", "company", L),
        ("Dorset YJS and Devon YJS.", "Dorset YJS and Devon YJS", L),
        ("Avon and Somerset Police and two", "Avon and Somerset Police", O),
        ("the Police and Crime Commissioner and three", "Police and Crime Commissioner", O),
        ("the Mayor’s Office for Policing and Crime.", "Mayor’s Office for Policing and Crime", O),
        ("the chief executives of both councils.", "chief executives of both councils", O),
        ("the local NHS trust.", "local NHS trust", O),
        ("local councils and two", "local councils", O),
        (
            "the Probation Service – Kent, Surrey and Sussex region, and two",
            "Probation Service – Kent, Surrey and Sussex region",
            R,
        ),
        ("South West and South Central division, three", "South West and South Central division", R),
        ("NPS North West, two", "NPS North West", R),
        ("the regional probation directors.", "regional probation directors", R),
        ("the Probation Service regions and one", "Probation Service regions", R),
        ("the Probation Service.", "Probation Service", N),
        ("HM Prison and Probation Service (HMPPS), which", "HM Prison and Probation Service", N),
        ("HMPPS and the Ministry of Justice.", "HMPPS and the Ministry of Justice", N),
        ("the Government. It asks", "Government", N),
        ("the Secretary of State for Justice and one", "Secretary of State for Justice", N),
        (
            "the Ministry of Housing, Communities and Local Government.",
            "Ministry of Housing, Communities and Local Government",
            N,
        ),
        ("the Department of Health and Social Care and one", "Department of Health and Social Care", N),
        ("HM Courts and Tribunals Service.", "HM Courts and Tribunals Service", N),
        ("the Youth Justice Board for England and Wales (YJB), two", "Youth Justice Board for England and Wales", N),
    ],
)
def test_where_a_name_ends_and_its_level(text, name, level):
    assert find(text) == (name, level)


@pytest.mark.parametrize(
    "text",
    [
        "train staff",
        "the training of staff",
        "local training",
        "police checks to be made",
        "Petra Holloway",
        "Dorset PDU and HMPPS.",
        "Dorset PDU and the Probation Service – South West region.",
        "the Probation Service in Dorset.",
        "",
    ],
)
def test_who_is_nobody_or_not_clear(text):
    assert find(text) is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Dorset YJS and Devon YJS.", ["Dorset YJS", "Devon YJS"]),
        ("Dorset and Devon.", ["Dorset", "Devon"]),
        ("the Avon and Somerset Police and the Home Office.", ["Avon and Somerset Police", "Home Office"]),
        ("the YJPS board and Dyfed Health Board.", ["YJPS board", "Dyfed Health Board"]),
        ("HM Prison and Probation Service.", ["HM Prison and Probation Service"]),
    ],
)
def test_several_that_are_given_a_number_each(text, parts):
    recipients = Recipients(text, text.lower(), NAMES)
    found = recipients.find(0, len(text), each=True)
    assert [text[part.start : part.end] for part in recipients.parted(found.start, found.end)] == parts
