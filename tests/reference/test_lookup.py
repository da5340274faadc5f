"""Names as printed that lead to names as known, and the regions of units."""

import re

import pytest

from hmip_parse import ServiceKind, reference
from hmip_parse.reference.lookup import are_different, key

KINDS = {
    ServiceKind.PDU: reference.units,
    ServiceKind.YOUTH: reference.youth_services,
    ServiceKind.CRC: reference.companies,
    ServiceKind.NPS: reference.divisions,
    ServiceKind.REGION: reference.regions,
}
REGIONS = {region.name for region in reference.regions()}


def test_every_unit_is_in_a_region():
    for unit in reference.units():
        assert unit.region in REGIONS
        assert reference.region_of_unit(unit.name) == unit.region


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_every_name_leads_to_itself(kind):
    for row in KINDS[kind]():
        assert reference.canonical(row.name, kind) == row.name


BARE_ALIASES = [
    (kind, alias, row.name)
    for kind, table in KINDS.items()
    for row in table()
    for alias in row.aliases
    if not re.search(
        r"\b(?:service|team|company|region|division|cpa|crc|nps|yos|yjs|yot|pdu)s?\b", alias, re.IGNORECASE
    )
]


@pytest.mark.parametrize(
    ("kind", "alias", "name"), BARE_ALIASES, ids=[f"{kind}-{alias}" for kind, alias, _ in BARE_ALIASES]
)
def test_every_alias_without_a_unit_word_leads_to_its_name(kind, alias, name):
    assert reference.canonical(alias, kind) == name


@pytest.mark.parametrize(
    ("name", "kind", "canonical"),
    [
        ("Derby City", ServiceKind.PDU, "Derby City"),
        ("derby city", ServiceKind.PDU, "Derby City"),
        ("Camden & Islington", ServiceKind.PDU, "Camden and Islington"),
        ("Islington and Camden", ServiceKind.PDU, "Camden and Islington"),
        ("Kingston, Richmond & Hounslow", ServiceKind.PDU, "Kingston, Richmond and Hounslow"),
        ("Kingston, Richmond, and Hounslow", ServiceKind.PDU, "Kingston, Richmond and Hounslow"),
        ("Portsmouth and Isle of Wight", ServiceKind.PDU, "Portsmouth and the Isle of Wight"),
        ("Derby City", ServiceKind.YOUTH, "Derby"),
        ("Derby", ServiceKind.YOUTH, "Derby"),
        ("Norfolk", ServiceKind.YOUTH, "Norfolk"),
        ("Norfolk", ServiceKind.PDU, "Norfolk"),
        ("Cumbria & Lancashire", ServiceKind.CRC, "Cumbria and Lancashire"),
        ("North East", ServiceKind.NPS, "North East"),
        ("Yorkshire & The Humber", ServiceKind.REGION, "Yorkshire and the Humber"),
        ("East of England", ServiceKind.REGION, "East of England"),
        ("Hull", ServiceKind.YOUTH, "Kingston-upon-Hull"),
        ("Kingston upon Hull", ServiceKind.YOUTH, "Kingston-upon-Hull"),
        ("Hull (Kingston upon Hull)", ServiceKind.YOUTH, "Kingston-upon-Hull"),
        ("Dorset Combined", ServiceKind.YOUTH, "Dorset Combined YOS"),
        ("South Tees", ServiceKind.YOUTH, "South Tees"),
        ("Gwynedd & Ynys Môn", ServiceKind.YOUTH, "Gwynedd and Ynys Môn"),
        ("BeNCH", ServiceKind.CRC, "Bedfordshire, Northamptonshire, Cambridgeshire and Hertfordshire"),
        ("KSS", ServiceKind.CRC, "Kent, Surrey and Sussex"),
        (
            "Bristol, Gloucestershire, Somerset & Wiltshire",
            ServiceKind.CRC,
            "Bristol, Gloucestershire, Somerset and Wiltshire",
        ),
        ("Midlands", ServiceKind.NPS, "Midlands"),
        ("Kent, Surrey & Sussex", ServiceKind.REGION, "Kent, Surrey and Sussex"),
    ],
)
def test_a_printed_name_leads_to_the_known_one(name, kind, canonical):
    assert reference.canonical(name, kind) == canonical


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Derby", ServiceKind.PDU),
        ("Nottingham", ServiceKind.PDU),
        ("Atlantis", ServiceKind.YOUTH),
        ("", ServiceKind.PDU),
        ("and", ServiceKind.PDU),
        ("the", ServiceKind.REGION),
        ("Probation Service", ServiceKind.NATIONAL),
        ("Moor Lane", ServiceKind.APPROVED_PREMISES),
        ("Dorset", ServiceKind.TRUST),
        ("Camden", ServiceKind.PDU),
        ("England", ServiceKind.REGION),
    ],
)
def test_what_the_data_does_not_know(name, kind):
    assert reference.canonical(name, kind) is None


@pytest.mark.parametrize(
    ("unit", "region"),
    [
        ("Derby City", "East Midlands"),
        ("Surrey", "Kent, Surrey and Sussex"),
        ("Swansea Neath Port Talbot", "Wales"),
        ("Wakefield", "Yorkshire and the Humber"),
        ("Atlantis", None),
        ("derby city", None),
    ],
)
def test_the_region_of_a_unit(unit, region):
    assert reference.region_of_unit(unit) == region


@pytest.mark.parametrize(
    ("words", "region"),
    [
        ("East Midlands", "East Midlands"),
        ("the West Midlands", "West Midlands"),
        ("WALES", "Wales"),
        ("Yorks & Humber", "Yorkshire and the Humber"),
        ("Midlands", None),
        ("the South", None),
        ("Dorset", None),
    ],
)
def test_the_name_of_a_region(words, region):
    assert reference.region_name(words) == region


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hull and East Riding", "East Riding & Hull"),
        ("St Helens", "st helens"),
        ("The Vale of Glamorgan", "Vale of Glamorgan"),
        ("Children’s", "Children's"),
        ("A, B and C", "A, B, and C"),
    ],
)
def test_spellings_of_one_name_share_a_key(one, other):
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Nottingham City", "Nottingham"), ("North Kent", "East Kent"), ("York", "North Yorkshire")]
)
def test_two_names_have_two_keys(one, other):
    assert key(one) != key(other)


@pytest.mark.parametrize(
    ("one", "other", "kind", "expected"),
    [
        ("Swindon and Wiltshire", "Dorset", ServiceKind.PDU, True),
        ("Dorset", "Dorset", ServiceKind.PDU, False),
        ("Dorset", "Atlantis", ServiceKind.PDU, False),
        ("Swindon and Wiltshire", "Dorset", None, False),
    ],
    ids=["two units", "one unit", "unknown", "no kind of service is known"],
)
def test_whether_the_data_knows_two_services(one, other, kind, expected):
    assert are_different(key(one), key(other), kind) is expected


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Dorset", {"dorset"}),
        ("DORSET", {"dorset"}),
        ("The Vale of Glamorgan", {"vale", "glamorgan"}),
        ("Bath and North East Somerset", {"bath", "north", "east", "somerset"}),
        ("Bath & North Somerset", {"bath", "north", "somerset"}),
        ("Bath&Wells", {"bath", "wells"}),
        ("Hackney, Tower Hamlets", {"hackney", "tower", "hamlets"}),
        ("Hackney,Newham", {"hackney", "newham"}),
        ("Stoke-on-Trent", {"stoke", "on", "trent"}),
        ("St. Helens", {"st", "helens"}),
        ("King’s Lynn", {"king's", "lynn"}),
        ("King's Lynn", {"king's", "lynn"}),
        ("Hull (East)", {"hull", "east"}),
        ("Hull/Goole", {"hull", "goole"}),
        ("Ynys Môn", {"ynys", "môn"}),
        ("Of the", {"of", "the"}),  # nothing but small words: they are the name
        ("", set()),
    ],
)
def test_the_words_that_two_spellings_share(name, words):
    assert key(name) == words


@pytest.mark.parametrize(
    ("one", "other", "kind", "expected"),
    [
        ("Norfolk", "Suffolk", ServiceKind.PDU, True),
        ("Norfolk", "Atlantis", ServiceKind.PDU, False),
        ("Atlantis", "Norfolk", ServiceKind.PDU, False),
        ("Atlantis", "Lyonesse", ServiceKind.PDU, False),
        ("Hull", "Kingston upon Hull", ServiceKind.YOUTH, False),
        ("Norfolk", "Suffolk", ServiceKind.TRUST, False),
    ],
)
def test_two_services_are_told_apart_by_their_known_names(one, other, kind, expected):
    assert are_different(key(one), key(other), kind) is expected
