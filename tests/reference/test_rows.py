"""The rows of the reference data: complete, unique, each with its source."""

import pytest

from hmip_parse import Rating, reference
from hmip_parse.reference import rows
from hmip_parse.reference.lookup import key

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
    ("cell", "parts"), [("", ()), ("Dorset", ("Dorset",)), ("a b|c", ("a b", "c")), ("|a||b|", ("a", "b"))], ids=repr
)
def test_a_list_in_a_cell(cell, parts):
    assert rows._list(cell) == parts


@pytest.mark.parametrize(("cell", "value"), [("", None), ("0", 0), ("27", 27)], ids=repr)
def test_a_number_in_a_cell(cell, value):
    assert rows._int(cell) == value


def test_a_table_is_read_row_by_row_by_the_names_of_its_columns():
    found = rows._read("regions.csv", lambda row: (row["name"], row["country"]))
    assert found == tuple((region.name, region.country) for region in reference.regions())
    assert ("Wales", "Wales") in found
    assert type(found) is tuple


def test_cells_with_commas_and_letters_beyond_ascii_are_read_whole():
    names = rows._read("youth_services.csv", lambda row: row["name"])
    assert "Gwynedd and Ynys Môn" in names
    assert None not in rows._read("rating_scales.csv", lambda row: row["source"])
