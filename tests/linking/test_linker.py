"""The whole way from mentions to outcomes: which service a regional, dynamic or national inspection is about."""

import pytest

from hmip_parse import Rating, parse
from hmip_parse.elsewhere import Elsewhere
from hmip_parse.linking.linker import link
from tests.helpers import document

NATIONAL = "The Probation Service has received an overall rating of ‘Requires improvement’ following a national inspection by HM Inspectorate of Probation."


def services(text):
    """Kind, name as printed and rating of each outcome, with the place of its name."""
    release = parse(text)
    return [
        (
            str(outcome.service.kind),
            outcome.service.name,
            outcome.rating,
            [span.start for span in outcome.service.evidence.get("name", ())],
        )
        for outcome in release.outcomes
    ]


RI = Rating.REQUIRES_IMPROVEMENT


@pytest.mark.parametrize(
    "headline", ["National inspection of the Probation Service", "National inspection of probation"]
)
def test_a_national_inspection_is_of_the_probation_service(headline):
    """It is named by the first words that name it: in the headline, else in the body."""
    text = f"{headline}\n\n{NATIONAL}\n\nThe Probation Service is stretched.\n\nENDS\n"
    ((kind, name, rating, places),) = services(text)
    assert (kind, name, rating) == ("national", "Probation Service", RI)
    assert places == [text.index("Probation Service")]


@pytest.mark.parametrize(
    "text",
    [
        "National inspection of probation finds staff stretched\n\nA national inspection of probation by HM "
        "Inspectorate of Probation has ended in an overall rating of ‘Requires improvement’.\n\nENDS\n",
        "Dynamic inspection of public protection\n\nHM Inspectorate of Probation has published a dynamic inspection of "
        "public protection.\n\nENDS\n",
    ],
)
def test_an_inspection_of_a_service_that_is_named_nowhere_has_no_outcome(text):
    release = parse(text)
    assert str(release.kind) in {"national_inspection", "dynamic_inspection"}
    assert release.outcomes == ()


def test_a_region_is_the_first_that_is_stated():
    lead = "Probation services in the East Midlands region have received an overall regional rating of ‘Requires improvement’ following an inspection by HM Inspectorate of Probation."
    text = (
        f"Inspectors report on a region\n\n{lead}\n\nThe Probation Service – Wales region was not inspected.\n\nENDS\n"
    )
    ((kind, name, rating, _),) = services(text)
    assert (kind, name, rating) == ("region", "East Midlands", RI)


def test_a_text_without_a_body_is_read_all_the_same():
    for text in ("", "Northwick PDU rated ‘Good’", "\n\n"):
        assert parse(text).recalled == ()


def test_a_service_that_is_not_announced_is_another_s():
    """Where no service is announced, any that is named may be the one that was inspected."""
    for lead, announced in (("Northwick PDU", True), ("A youth justice service", False)):
        text = (
            f"Inspectors report\n\n{lead} has been rated ‘Good’ following an inspection by HM Inspectorate of "
            "Probation.\n\nStaff were kind.\n\nThey said so.\n\nSouthwick PDU was not seen.\n\nENDS\n"
        )
        linked = link(document(text), [])
        assert str(linked.kind) == "inspection"
        others = Elsewhere((text.index(lead),), (text.index("Southwick"),))
        assert linked.elsewhere == (others if announced else Elsewhere())


def test_a_dynamic_inspection_is_never_rated():
    headline = "Public protection in the Yorkshire and the Humber region: a dynamic inspection"
    lead = "HM Inspectorate of Probation has carried out a dynamic inspection of public protection in the Yorkshire and the Humber region."
    rated = "No rating is given. The last full inspection of the region, in 2024, rated it ‘Requires improvement’, and that rating stands."
    release = parse(f"{headline}\n\n{lead}\n\n{rated}\n\nENDS\n")
    ((_, name, rating, _),) = services(f"{headline}\n\n{lead}\n\n{rated}\n\nENDS\n")
    assert (name, rating) == ("Yorkshire and the Humber", None)
    previous = release.outcomes[0].previous
    assert (previous.rating, previous.year) == (RI, 2024)
