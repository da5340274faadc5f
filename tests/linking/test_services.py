"""The record of a service: its name as printed and as known, and its region, read or looked up."""

import pytest

from hmip_parse import ServiceKind, parse
from hmip_parse.linking.issues import Issue
from hmip_parse.linking.mentions import find_mentions
from hmip_parse.linking.regions import find_regions
from hmip_parse.linking.register import Register
from hmip_parse.linking.services import ServiceMaker, addressing_recommendations
from tests.helpers import bare, release_text


def made(*paragraphs, near=None):
    """Name, region and known name of the first service, its evidence as printed, and the issues."""
    document = bare(*paragraphs)
    source = document.source
    mentions = find_mentions(source, document.passages)
    register = Register(source)
    register.fill(mentions, document.body[0][0])
    issues: list[Issue] = []
    maker = ServiceMaker(document, find_regions(source, document.passages), issues)
    service = maker.make(register.services[0], "outcomes[0].service", document.body[near] if near is not None else None)
    printed = {name: [span.of(source.text) for span in spans] for name, spans in service.evidence.items()}
    return (service.name, service.region, service.canonical), printed, issues


def test_name_kind_and_region_with_their_places():
    values, printed, issues = made(
        "Northwick PDU was visited.", "It lies in the Probation Service – North East region."
    )
    assert values == ("Northwick", "North East", None)
    assert printed == {"name": ["Northwick"], "kind": ["Northwick PDU"], "region": ["North East"]}
    assert issues == []


def test_every_statement_of_the_region_is_its_evidence():
    _, printed, issues = made("Northwick PDU lies in the North East region.", "The North East region has seven PDUs.")
    assert printed["region"] == ["North East", "North East"]
    assert issues == []


def test_two_regions_are_none():
    values, printed, (issue,) = made("Northwick PDU was visited.", "The Wales region and the London region were named.")
    assert values == ("Northwick", None, None)
    assert "region" not in printed
    assert issue == Issue(
        "two-regions", "outcomes[0].service.region", "the release names several regions: London, Wales"
    )


def test_a_known_unit_is_looked_up():
    values, printed, (issue,) = made("Derby City PDU was visited.")
    assert values == ("Derby City", "East Midlands", "Derby City")
    assert "region" not in printed
    said = "the release states no region; Derby City is in East Midlands by the reference data"
    assert (issue.code, issue.field, issue.message) == ("region-inferred", "outcomes[0].service.region", said)
    document = bare("Derby City PDU was visited.")
    assert issue.place
    assert document.source.view[slice(*issue.place)] == "Derby City"


@pytest.mark.parametrize(
    ("words", "region"),
    [
        ("The London region was visited too.", "London"),
        ("Recommendations were made to the London region.", None),
        ("The London region was addressed by two recommendations.", None),
        ("London region: five recommendations.", None),
    ],
)
def test_a_region_that_is_only_asked_to_act_is_not_where_the_unit_lies(words, region):
    assert made("Northwick PDU was visited.", words)[0][1] == region


def test_the_kind_is_not_stated_by_probation_service():
    _, printed, _ = made("The probation service in Northwick was visited. The PDU is busy.")
    assert "kind" not in printed
    _, printed, _ = made("The probation service in Northwick was visited. Northwick PDU is busy.")
    assert printed["kind"] == ["Northwick PDU"]


@pytest.mark.parametrize(
    ("paragraph", "region"),
    [
        ("Northwick PDU, in the North East region, was visited.", "North East"),
        ("Northwick PDU (North East region) was visited.", "North East"),
        ("The North East region and Northwick PDU were visited.", None),
        ("Staff came from Northwick PDU. The North East region was visited.", None),
        ("Northwick PDU was visited, and so was the North East region.", None),
        ("Northwick PDU, which is in the North East region, was visited.", None),
    ],
)
def test_of_one_among_others_the_region_stands_right_behind_its_name(paragraph, region):
    assert made("Staff worked hard.", paragraph, near=1)[0][1] == region
    assert made(paragraph, "Staff worked hard.", near=1)[0][1] is None


def test_how_far_behind_its_name_a_region_may_stand():
    assert made(f"Northwick PDU{'-' * 12}North East region", near=0)[0][1] == "North East"
    assert made(f"Northwick PDU{'-' * 13}North East region", near=0)[0][1] is None


def test_a_youth_service_has_no_region():
    assert made("Northwick YJS, in the North East region, was visited.")[0] == ("Northwick", None, None)


def test_a_division_is_its_own_region():
    values, printed, _ = made("NPS Wales was visited.")
    assert values == ("Wales", "Wales", "Wales")
    assert printed["region"] == ["Wales"]


def test_paragraphs_that_address_recommendations():
    document = bare("Staff worked hard.", "Three recommendations were made.", "One recommendation is for the region.")
    view = document.source.view
    assert [view[slice(*found)] for found in addressing_recommendations(document)] == [
        "Three recommendations were made.",
        "One recommendation is for the region.",
    ]


def test_a_release_of_today():
    (outcome,) = parse(release_text()).outcomes
    assert (outcome.service.name, outcome.service.kind) == ("Swansea Neath Port Talbot", ServiceKind.PDU)
    assert outcome.service.region == "Wales"
