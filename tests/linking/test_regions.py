"""Where a release states a probation region, and which."""

import pytest

from hmip_parse.linking.regions import find_regions
from hmip_parse.reference import regions
from hmip_parse.source import Source


def found(*passages):
    """Phrase, place and name of each region that these passages state."""
    source = Source("\n".join(passages))
    ranges, at = [], 0
    for passage in passages:
        ranges.append((at, at + len(passage)))
        at += len(passage) + 1
    view = source.view
    return [(view[m.start : m.end], view[slice(*m.place)], m.name) for m in find_regions(source, ranges)]


STATED = [
    (
        "It sits within the Probation Service – North East region.",
        "the Probation Service – North East region",
        "North East",
    ),
    ("Probation services in Wales have been rated.", "Probation services in Wales", "Wales"),
    ("The probation services in Wales have been rated.", "The probation services in Wales", "Wales"),
    (
        "Probation services across the South West were visited.",
        "Probation services across the South West",
        "South West",
    ),
    ("PDUs in the North West region were visited.", "the North West region", "North West"),
    ("It lies in the London probation region.", "the London probation region", "London"),
    (
        "The West Midlands region of the Probation Service was visited.",
        "The West Midlands region of the Probation Service",
        "West Midlands",
    ),
    ("Services in three areas of Wales were rated.", "three areas of Wales", "Wales"),
    ("All PDUs in the East of England were rated.", "All PDUs in the East of England", "East of England"),
    (
        "This is a regional inspection of Greater Manchester.",
        "regional inspection of Greater Manchester",
        "Greater Manchester",
    ),
    # the probation service of the region, and where it is only in a place
    (
        "A probation service in the North West region was visited.",
        "probation service in the North West region",
        "North West",
    ),
    ("It is in Probation Service – Wales, the smallest region.", "Probation Service – Wales", "Wales"),
    # '&' and commas
    ("The Yorkshire & the Humber region was visited.", "The Yorkshire & the Humber region", "Yorkshire and the Humber"),
    ("The Kent, Surrey & Sussex region was visited.", "The Kent, Surrey & Sussex region", "Kent, Surrey and Sussex"),
    (
        "The Kent, Surrey, and Sussex region was visited.",
        "The Kent, Surrey, and Sussex region",
        "Kent, Surrey and Sussex",
    ),
]


@pytest.mark.parametrize(("sentence", "phrase", "name"), STATED)
def test_a_region_is_stated(sentence, phrase, name):
    ((words, place, known),) = found(sentence)
    assert (words, known) == (phrase, name)
    assert place.replace("&", "and").replace(", and", " and") == name


@pytest.mark.parametrize(
    "sentence",
    [
        "A probation service in the North West was visited.",
        "Of all regions, the probation service in Wales has the fewest officers.",
        "The probation service for London is the largest; every region was visited.",
        "The region has the most offices.",
        "Three areas were visited in the autumn.",
        "The North Eastern region was visited.",
    ],
)
def test_geography_is_no_region(sentence):
    assert found(sentence) == []


def test_a_phrase_about_the_probation_service_itself_is_told_from_a_place():
    told = {
        "Probation services in Wales were rated.": True,
        "The Probation Service – Wales region was rated.": True,
        "The Wales region of the Probation Service was rated.": True,
        "The Wales region was rated.": False,
        "Two areas of Wales were rated.": False,
    }
    for sentence, expected in told.items():
        (region,) = find_regions(Source(sentence), [(0, len(sentence))])
        assert region.services is expected, sentence


def test_every_region_is_known_in_a_list():
    names = [region.name for region in regions()]
    sentence = "Reports are out on " + ", ".join(f"the {name} region" for name in names) + "; that of KSS is short."
    assert [name for _, _, name in found(sentence)] == names


def test_areas_of_a_region_are_read_in_headline_and_lead_alone():
    areas, plain = "Services in three areas of Wales were rated.", "Staff worked hard."
    assert [name for _, _, name in found(plain, plain, plain, areas)] == ["Wales"]
    assert found(plain, plain, plain, plain, areas) == []
    assert [name for _, _, name in found(areas, plain)] == ["Wales"]


def test_each_passage_is_read_once_and_by_itself():
    first, second = "Probation services in Wales", "the London region"
    assert [words for words, _, _ in found(first, second)] == [first, second]
    assert [words for words, _, _ in found("Staff worked hard.", first)] == [first]
    assert [words for words, _, _ in found(first)] == [first]
    long = f"Staff {'worked hard and ' * 9}helped {second}"
    assert [words for words, _, _ in found(first, long)] == [first, second]
    # what stands between the passages is not read
    text = f"{first} - the North East region - {second}"
    ranges = [(0, len(first)), (text.index(second), len(text))]
    assert [region.name for region in find_regions(Source(text), ranges)] == ["Wales", "London"]


def test_no_passages_state_nothing():
    assert find_regions(Source("the London region"), []) == []
