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
        ("the Chief Constable, Dorset Police.", "Chief Constable, Dorset Police", O),
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
        "Dorset PDU, HMPPS.",
        "HMPPS, Dorset PDU.",
        "Dorset PDU, Dorset Police.",
        "Dorset PDU and the Probation Service – South West region.",
        "Dorset PDU, Probation Service – South West region.",
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
        ("Dorset PDU, HMPPS.", ["Dorset PDU", "HMPPS"]),
        ("the Avon and Somerset Police and the Home Office.", ["Avon and Somerset Police", "Home Office"]),
        ("the YJPS board and Dyfed Health Board.", ["YJPS board", "Dyfed Health Board"]),
        ("HM Prison and Probation Service.", ["HM Prison and Probation Service"]),
    ],
)
def test_several_that_are_given_a_number_each(text, parts):
    recipients = Recipients(text, text.lower(), NAMES)
    found = recipients.find(0, len(text), each=True)
    assert [text[part.start : part.end] for part in recipients.parted(found.start, found.end)] == parts


def find_at(text, **each):
    """The name that begins at the mark '|', in what stands before the mark '¦', if there is one."""
    start = text.index("|")
    plain = text.replace("|", "")
    end = plain.index("¦") if "¦" in plain else len(plain)
    plain = plain.replace("¦", "")
    found = Recipients(plain, plain.lower(), NAMES).find(start, end, **each)
    return found and (plain[found.start : found.end], found.level)


@pytest.mark.parametrize(
    ("text", "name", "level"),
    [
        # what stands before the name is no part of it
        ("HM Prison and Probation Service was told; two are for |Dorset PDU.", "Dorset PDU", L),
        (
            "The report was sent to HMPPS. Two are for |Dorset YJS board and Devon YJS board.",
            "Dorset YJS board and Devon YJS board",
            L,
        ),
        ("One is for |the Home Office and the Parole Board three.", "Home Office", N),
        ("(|HMPPS and Petra Holloway)", "HMPPS", N),
        ("(|Police and Crime Commissioner four)", "Police and Crime Commissioner", O),
        # nor what stands behind it, though it is named twice
        (
            "|HM Prison and Probation Service and two to HM Prison and Probation Service.",
            "HM Prison and Probation Service",
            N,
        ),
        # a name ends before an 'and' where the words behind it are nobody's, or have a number of their own
        ("|Dorset PDU and Petra Holloway.", "Dorset PDU", L),
        ("|North Dorset PDU and Petra Holloway.", "North Dorset PDU", L),
        ("|Dorset council and Petra Holloway.", "Dorset council", O),
        ("|Dorset PDU and Petra Holloway met HMPPS.", "Dorset PDU", L),
        ("|Dorset YJS and Devon YJS three, which", "Dorset YJS", L),
        ("|Dorset and the Devon PDU four.", "Dorset", L),
        # but not inside a name that has one
        ("|North Dorset Police and Crime Commissioner four.", "North Dorset Police and Crime Commissioner", O),
        # nothing behind the end is read
        ("|Dorset¦ PDU.", "Dorset", L),
        ("|Dorset and ¦Devon.", "Dorset", L),
        ("|Dorset YJS and Devon YJS¦ three.", "Dorset YJS and Devon YJS", L),
        ("|HM Prison¦ and Probation Service.", "HM Prison", O),
        ("|Dorset Police and C¦rime Commissioner.", "Dorset Police", O),
        ("|local councils¦ and", "local councils", O),
        ("|local councils", "local councils", O),
        # the last word says more than those before it
        ("|Youth Custody Service North region.", "Youth Custody Service North region", R),
    ],
)
def test_a_name_ends_where_another_begins(text, name, level):
    assert find_at(text) == (name, level)


@pytest.mark.parametrize(
    "text",
    [
        "|Dorset PDU and HMPPS.",
        "Two are for |Dorset and HMPPS.",
        "|the Board's plans for the year.",
        "|the Courts' plans for the year.",
    ],
)
def test_levels_that_differ_and_what_somebody_has_are_no_recipient(text):
    assert find_at(text) is None


def test_the_level_of_several_that_are_given_a_number_each_is_that_of_the_first():
    assert find_at("|Dorset PDU and HMPPS.", each=True) == ("Dorset PDU and HMPPS", L)


def test_several_of_whom_one_has_no_level_are_no_recipient():
    assert find_at("|chief executives and HMPPS.", each=True) is None


def test_several_behind_other_words():
    text = "Two each went to Dorset and Devon."
    parts = Recipients(text, text.lower(), NAMES).parted(text.index("Dorset"), len(text) - 1)
    assert [(text[part.start : part.end], part.level) for part in parts] == [("Dorset", L), ("Devon", L)]


@pytest.mark.parametrize(("length", "name"), [(140, True), (141, False)])
def test_a_name_is_no_longer_than_140_characters(length, name):
    words = "North Dorset " * 11
    text = words[: length - 4].rstrip() + "s" * (length - 4 - len(words[: length - 4].rstrip())) + " PDU"
    assert len(text) == length
    assert (find_at(f"|{text}.") == (text, L)) is name
