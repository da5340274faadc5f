"""The reference data: complete rows, names that lead back to them, regions of units."""

import re

import pytest

from hmip_parse import Rating, ServiceKind, reference
from hmip_parse.reference.lookup import are_different, key

TABLES = {
    "regions": (reference.regions, 12),
    "units": (reference.units, 100),
    "divisions": (reference.divisions, 7),
    "companies": (reference.companies, 21),
    "youth-services": (reference.youth_services, 150),
    "rating-bands": (reference.rating_bands, 20),
    "people": (reference.people, 8),
}
NAMED = [reference.regions, reference.units, reference.divisions, reference.companies, reference.youth_services]
KINDS = {
    ServiceKind.PDU: reference.units,
    ServiceKind.YOUTH: reference.youth_services,
    ServiceKind.CRC: reference.companies,
    ServiceKind.NPS: reference.divisions,
    ServiceKind.REGION: reference.regions,
}
REGIONS = {region.name for region in reference.regions()}


@pytest.mark.parametrize(("table", "least"), TABLES.values(), ids=TABLES.keys())
def test_a_table_is_complete_and_read_once(table, least):
    assert len(table()) >= least
    assert table() is table()


def test_the_closed_tables_have_their_number():
    assert len(reference.regions()) == 12
    assert len(reference.divisions()) == 7
    assert len(reference.companies()) == 21


@pytest.mark.parametrize(("table", "least"), TABLES.values(), ids=TABLES.keys())
def test_every_row_names_its_source(table, least):
    assert least
    for row in table():
        assert row.sources, row
        assert all(source.strip() for source in row.sources)


@pytest.mark.parametrize("table", NAMED, ids=lambda table: table.__name__)
def test_names_are_unique_and_tidy(table):
    names = [row.name for row in table()]
    assert len(set(names)) == len(names)
    for row in table():
        for name in (row.name, *row.aliases):
            assert name == " ".join(name.split())
            assert name


@pytest.mark.parametrize("table", NAMED, ids=lambda table: table.__name__)
def test_no_two_names_share_a_key(table):
    keys = [key(row.name) for row in table()]
    assert len(set(keys)) == len(keys)


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


def test_the_bands_of_a_programme_do_not_overlap():
    programmes = {}
    for band in reference.rating_bands():
        assert band.rating is None or isinstance(band.rating, Rating)
        if band.lowest is not None:
            programmes.setdefault((band.programme, band.out_of), []).append(band)
    assert programmes
    for bands in programmes.values():
        bands.sort(key=lambda band: band.lowest)
        assert [band.rating for band in bands] == sorted(band.rating for band in bands)
        for lower, higher in zip(bands, bands[1:], strict=False):
            assert lower.highest < higher.lowest
        for band in bands:
            assert 0 <= band.lowest <= band.highest <= band.out_of
            if band.seen:
                assert band.lowest <= band.seen[0] <= band.seen[1] <= band.highest


def test_people_have_a_name_and_a_role():
    for person in reference.people():
        assert len(person.name.split()) > 1
        assert person.role


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
