"""The outcomes of a release: of the services that it announces, and of those that it only mentions."""

import pytest

from hmip_parse import Rating, parse

RI, GOOD, BAD, TOP = Rating.REQUIRES_IMPROVEMENT, Rating.GOOD, Rating.INADEQUATE, Rating.OUTSTANDING
LEAD = "Northwick PDU has received an overall rating of ‘Good’ following an inspection by HM Inspectorate of Probation."
TWO = "Northwick PDU and Leigh PDU have both received an overall rating of ‘Good’ following inspections by HM Inspectorate of Probation."
ANNUAL = (
    "HM Inspectorate of Probation publishes its annual report",
    "The annual report looks back on a year of inspections.",
)


def page(body, lead=LEAD, headline="Inspectors report on local work"):
    return f"{headline}\n\n{lead}\n\n{body}\n\nENDS\n"


def remarks(text):
    """Code, field, message and words of what is remarked on, but for what the reference data does not know."""
    found = parse(text).diagnostics
    return [
        (d.code, d.field, d.message, [span.of(text) for span in d.evidence.get("message", ())])
        for d in found
        if not d.code.startswith("unit-")
    ]


def printed(text, evidence, name):
    return [span.of(text) for span in evidence[name]]


UNLINKED = "‘inadequate’ stands in marks, but no form says whose rating it is"
DISAGREES = "‘Inadequate’ disagrees with ‘Good’, which stands first in the body"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (page("Staff worked hard."), []),
        (
            page("Inspectors heard ‘inadequate’ used often."),
            [("rating-unlinked", "outcomes", UNLINKED, ["‘inadequate’"])],
        ),
        (
            page("They scored 15 and nine points."),
            [("score-unlinked", "outcomes", "‘nine’ is one of several scores, and no form says whose it is", ["nine"])],
        ),
        (
            page("Northwick PDU was rated ‘Inadequate’ by inspectors."),
            [("two-ratings", "outcomes[0].rating", DISAGREES, ["‘Inadequate’"])],
        ),
        (
            page("Leigh PDU was rated ‘Inadequate’ by inspectors.", lead=TWO),
            [("two-ratings", "outcomes[1].rating", DISAGREES, ["‘Inadequate’"])],
        ),
        (
            page("Staff worked hard.", headline="Northwick PDU rated ‘Inadequate’"),
            [("headline-disagrees", "outcomes[0].rating", DISAGREES, ["‘Inadequate’"])],
        ),
        (
            page(
                "Leigh PDU scored nine points out of a possible 21. Leigh PDU scored 12 points out of a possible 21.",
                lead=TWO,
            ),
            [("two-scores", "outcomes[1].score", "the release gives this service two scores", ["nine"])],
        ),
        (
            page(
                "Leigh PDU had been rated ‘Inadequate’ in 2020. Leigh PDU had been rated ‘Requires improvement’ in 2018.",
                lead=TWO,
            ),
            [("two-previous", "outcomes[1].previous", "the release recalls two earlier results of this service", [])],
        ),
        (
            page(
                "Ashby PDU was rated ‘Outstanding’ last month, scoring 20 points out of a possible 21. Leigh PDU was rated "
                "‘Good’ last month. Leigh PDU scored nine points out of a possible 21. Leigh PDU scored 12 points out of a possible 21."
            ),
            [("two-scores", "recalled[1].score", "the release gives this service two scores", ["nine"])],
        ),
        (
            page("Northwick PDU lies in the London region and the North East region."),
            [
                (
                    "two-regions",
                    "outcomes[0].service.region",
                    "the release names several regions: London, North East",
                    [],
                )
            ],
        ),
        (
            page("Derby City PDU was rated ‘Good’ last month."),
            [
                (
                    "region-inferred",
                    "recalled[0].service.region",
                    "the release states no region; Derby City is in East Midlands by the reference data",
                    ["Derby City"],
                )
            ],
        ),
        # nothing is missed where no service is announced
        (
            page(
                "Ashby PDU was rated ‘Good’. Staff heard ‘inadequate’ used. They scored 15 and nine points.",
                *reversed(ANNUAL),
            ),
            [],
        ),
    ],
)
def test_what_a_reader_should_know(text, expected):
    assert remarks(text) == expected


def test_the_places_of_the_rating_that_is_given():
    text = page("Northwick PDU was rated ‘Inadequate’ by inspectors.", headline="Northwick PDU rated ‘Good’")
    (outcome,) = parse(text).outcomes
    assert outcome.rating is GOOD
    assert printed(text, outcome.evidence, "rating") == ["Good", "Good"]


def test_a_service_that_is_only_mentioned_has_its_results_with_their_places():
    text = page(
        "Ashby PDU, previously rated ‘Inadequate’ in 2021, was rated ‘Outstanding’ last month, "
        "scoring 20 points out of a possible 21."
    )
    (other,) = parse(text).recalled
    assert (other.service.name, other.rating, other.aspects) == ("Ashby", TOP, ())
    assert printed(text, other.evidence, "rating") == ["Outstanding"]
    assert (other.score.points, other.score.out_of) == (20, 21)
    assert (other.previous.rating, other.previous.year) == (BAD, 2021)
    assert printed(text, other.previous.evidence, "rating") == ["Inadequate"]
    assert printed(text, other.previous.evidence, "year") == ["2021"]


def test_an_earlier_result_without_a_year():
    text = page("Ashby PDU, previously rated ‘Inadequate’, was rated ‘Outstanding’ last month.")
    (other,) = parse(text).recalled
    assert (other.rating, other.previous.rating, other.previous.year) == (TOP, BAD, None)
    assert set(other.previous.evidence) == {"rating"}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Ashby PDU was rated ‘Good’ and Leigh PDU was rated ‘Inadequate’.", [("Ashby", GOOD), ("Leigh", BAD)]),
        # 'it' takes up the service named last before it in the paragraph
        ("Ashby PDU was visited in May. It was rated ‘Inadequate’.", [("Ashby", BAD)]),
        ("Leigh PDU is new. Ashby PDU was visited in May. It was rated ‘Inadequate’.", [("Ashby", BAD)]),
        ("Leigh PDU is new.\n\nAshby PDU was visited in May. It was rated ‘Inadequate’.", [("Ashby", BAD)]),
        ("Ashby PDU was visited in May.\n\nIt was rated ‘Inadequate’.", []),
        ("Offices were cold. It was rated ‘Inadequate’. Ashby PDU is new.", []),
        ("The PDU was visited in May. It was rated ‘Inadequate’.", []),
        # an aspect's rating is no result
        ("Ashby PDU was visited in May. Its leadership was rated ‘Inadequate’.", []),
        ("Ashby PDU was rated ‘Good’ for leadership.", []),
    ],
)
def test_where_no_service_is_announced(body, expected):
    release = parse(page(body, *reversed(ANNUAL)))
    assert release.outcomes == ()
    assert [(other.service.name, other.rating) for other in release.recalled] == expected


def test_what_it_takes_up_is_announced_where_a_service_is():
    release = parse(page("Ashby PDU was visited too. It was rated ‘Inadequate’ for leadership."))
    assert [(o.service.name, o.rating) for o in release.outcomes] == [("Northwick", GOOD)]
    assert release.recalled == ()


@pytest.mark.parametrize(
    ("body", "region"),
    [
        ("Ashby PDU, in the North East region, was rated ‘Good’. The London region was praised.", "North East"),
        ("Ashby PDU was rated ‘Good’. The London region was praised.", None),
        ("‘Good’ is the overall rating given to Ashby PDU. The London region was praised.", None),
        ("Ashby PDU was rated ‘Good’.\n\nAshby PDU, in the North East region, is new.", None),
    ],
)
def test_the_region_of_one_among_many_stands_beside_it(body, region):
    (other,) = parse(page(body, *reversed(ANNUAL))).recalled
    assert other.service.region == region


def test_a_result_that_stands_in_the_headline_alone():
    headline, lead = ANNUAL
    (other,) = parse(page("Staff worked hard.", lead, f"{headline}: Ashby PDU rated ‘Good’")).recalled
    assert (other.service.name, other.rating) == ("Ashby", GOOD)


def test_beside_an_announced_service_a_region_is_that_of_all():
    release = parse(page("Ashby PDU was rated ‘Good’ last month. Both are in the London region."))
    assert [o.service.region for o in (*release.outcomes, *release.recalled)] == ["London", "London"]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Ashby PDU was rated ‘Good’.", [("Ashby", GOOD)]),
        ("Ashby PDU and Leigh PDU, both of which were rated ‘Good’, are near.", [("Ashby", GOOD), ("Leigh", GOOD)]),
        ("Its staff was rated ‘Good’.", []),
        ("Each unit was rated ‘Outstanding’, ‘Good’, ‘Requires improvement’ or ‘Inadequate’.", []),
        ("Northwick PDU was rated ‘Inadequate’.", []),
    ],
)
def test_results_in_the_notes_are_recalled(note, expected):
    found = parse(page("Staff worked hard.") + f"\nNotes to editor\n\n1. {note}\n")
    assert [(outcome.service.name, outcome.rating) for outcome in found.recalled] == expected
    assert [outcome.rating for outcome in found.outcomes] == [
        outcome.rating for outcome in parse(page("Staff worked hard.")).outcomes
    ]


@pytest.mark.parametrize(
    "body",
    [
        "Southwick PDU was visited too. It was rated ‘Inadequate’.",
        "Inspectors visited Southwick PDU too. They rated it ‘Inadequate’.",
        "Southwick PDU was visited too. It received an overall rating of ‘Inadequate’.",
    ],
)
def test_a_rating_that_it_takes_up_goes_to_its_service(body):
    found = parse(page(body))
    assert [(outcome.service.name, str(outcome.rating)) for outcome in found.recalled] == [("Southwick", "Inadequate")]
    assert "two-ratings" not in [diagnostic.code for diagnostic in found.diagnostics]
    assert found.outcomes == parse(page("Staff worked hard.")).outcomes


@pytest.mark.parametrize(
    ("sentences", "left"),
    [
        ("Southwick PDU was visited too. Leadership was rated ‘Inadequate’.", ["‘Inadequate’"]),
        ("Southwick PDU was visited too. The overall rating was ‘Inadequate’.", ["‘Inadequate’"]),
        ("Staff had come from Southwick PDU. It was rated ‘Inadequate’.", ["‘Inadequate’"]),
        ("Southwick PDU was visited too. Its leadership was rated ‘Inadequate’.", []),
        ("Southwick PDU was visited too. It was rated ‘Inadequate’.", []),
    ],
)
def test_what_may_be_said_of_either_is_left_and_remarked_on(sentences, left):
    found = parse(page(sentences))
    assert found.outcomes == parse(page("Staff worked hard.")).outcomes
    assert [
        words for code, _, _, places in remarks(page(sentences)) if code == "rating-unlinked" for words in places
    ] == left


def test_an_aspect_behind_its_own_service_is_its():
    body = "Northwick PDU was calm. Leadership was rated ‘Inadequate’."
    (outcome,) = parse(page(body)).outcomes
    assert [(aspect.aspect, aspect.rating) for aspect in outcome.aspects] == [("Leadership", BAD)]


@pytest.mark.parametrize(
    ("lead", "body", "expected"),
    [
        ("The South Central region of the Probation Service has been judged ‘Good’ by {}", "Staff worked hard.", GOOD),
        ("{} rated the South Central region of the Probation Service ‘Good’", "Staff worked hard.", GOOD),
        (
            "The South Central region of the Probation Service has been judged ‘Good’ by {}",
            "The South West region was rated ‘Inadequate’.",
            GOOD,
        ),
        ("{} inspected the South Central region of the Probation Service", "The Wales region was rated ‘Good’.", None),
    ],
)
def test_what_is_said_of_a_region(lead, body, expected):
    lead = f"{lead.format('HM Inspectorate of Probation')} in a regional inspection."
    (outcome,) = parse(page(body, lead)).outcomes
    assert (outcome.service.name, outcome.rating) == ("South Central", expected)
    assert parse(page("The South Central region was rated ‘Inadequate’.")).outcomes[0].rating is GOOD


def test_a_service_of_the_headline_alone_is_the_announced_one_or_where_it_is():
    body = "Holbeck Lodge Approved Premises in Leeds has received an overall rating of ‘Good’ from HM Inspectorate of Probation."
    release = parse(f"Leeds approved premises rated ‘Good’\n\n{body}\n\nStaff worked hard.\n\nENDS")
    assert [(one.service.name, one.rating) for one in release.outcomes] == [("Holbeck Lodge", GOOD)]
    assert release.recalled == ()
