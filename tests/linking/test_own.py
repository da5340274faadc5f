"""Whose inspection a release announces, by its lead; and whose results it only mentions."""

import pytest

from hmip_parse import Rating, parse
from hmip_parse.linking.mentions import find_mentions
from hmip_parse.linking.own import is_inspection
from hmip_parse.linking.register import Register
from tests.helpers import document

RI, GOOD, BAD, TOP = Rating.REQUIRES_IMPROVEMENT, Rating.GOOD, Rating.INADEQUATE, Rating.OUTSTANDING
LEAD = "Northwick Probation Delivery Unit (PDU) has received an overall rating of ‘Requires improvement’ following an inspection by HM Inspectorate of Probation."

# Each states that Northwick is good, and nothing else.
LEADS = [
    "Northwick PDU has been rated ‘Good’, the second-highest mark, by HM Inspectorate of Probation.",
    "An inspection of Northwick PDU by HM Inspectorate of Probation has resulted in an overall rating of ‘Good’.",
    "An inspection by HM Inspectorate of Probation has rated Northwick Youth Justice Service as ‘Good’.",
    "HM Inspectorate of Probation has awarded Northwick Youth Justice Service (YJS) its second-highest rating of ‘Good’.",
    "HM Inspectorate of Probation has today published its report on Northwick PDU, which it has rated ‘Good’.",
    "Northwick Probation Delivery Unit is ‘Good’, according to inspectors from HM Inspectorate of Probation.",
    "Inspectors from HM Inspectorate of Probation have rated youth justice services in Northwick as ‘Good’.",
    "Northwick YOT – which serves a coastal district – was rated ‘Good’ overall after an inspection led by HM Inspectorate of Probation.",
    "A joint inspection led by HM Inspectorate of Probation has given Northwick Youth Offending Service (YOS) an overall ‘Good’ rating.",
    "The work of Northwick PDU has been rated as ‘Good’ by HM Inspectorate of Probation.",
    "Probation services in Northwick PDU have improved, earning an overall rating of ‘Good’ from HM Inspectorate of Probation.",
    "Services delivered by Northwick Youth Justice Service were rated ‘Good’ overall by HM Inspectorate of Probation.",
    "Northwick Community Rehabilitation Company (CRC), owned by Ashdown Partners, has been given an overall rating of ‘Good’ by HM Inspectorate of Probation.",
    "HM Inspectorate of Probation has found that Northwick PDU is ‘Good’ overall.",
    "HM Inspectorate of Probation’s verdict on Northwick PDU is ‘Good’.",
    "Northwick PDU gained an overall rating of ‘Good’ when it was inspected by HM Inspectorate of Probation earlier this year.",
    "Leaders at Northwick PDU have turned it round, with HM Inspectorate of Probation now rating it as ‘Good’.",
    "HM Inspectorate of Probation inspected Northwick PDU in May and rated it ‘Good’ overall.",
    "HM Inspectorate of Probation inspected Northwick PDU in May. It was rated ‘Good’.",
    "The overall rating for Northwick PDU is ‘Good’, HM Inspectorate of Probation has announced.",
    "Northwick PDU has received a ‘Good’ rating following an inspection by HM Inspectorate of Probation.",
    "Northwick PDU (Probation Delivery Unit) has received an overall rating of ‘Good’, following a recent inspection by HM Inspectorate of Probation.",
    "Northwick PDU’s overall rating has gone up to ‘Good’, HM Inspectorate of Probation says.",
    "The Northwick division of the National Probation Service was rated ‘Good’ by HM Inspectorate of Probation.",
    "Inspectors have judged the Youth Justice Service in Northwick to be ‘Good’, in a report by HM Inspectorate of Probation.",
    "‘Good’ is the overall rating given to Northwick PDU by HM Inspectorate of Probation.",
    "A ‘Good’ rating has been given to Northwick PDU by HM Inspectorate of Probation.",
    "Northwick PDU, inspected by HM Inspectorate of Probation in June, came out as ‘Good’.",
    "Northwick PDU has been assessed by HM Inspectorate of Probation and found to be ‘Good’.",
    "In its first inspection since 2021, Northwick PDU has been rated ‘Good’ by HM Inspectorate of Probation.",
]


@pytest.mark.parametrize("lead", LEADS)
def test_lead_states_the_overall_rating(lead):
    release = parse(f"Inspectors report on local work\n\n{lead}\n\nStaff worked hard.\n\nENDS\n")
    (outcome,) = release.outcomes
    assert (outcome.service.name, outcome.rating, outcome.previous, outcome.aspects) == ("Northwick", GOOD, None, ())
    assert release.recalled == ()


# Other services' results, further down.
SIBLINGS = [
    (
        "The two other units in the region inspected this month, Ashby PDU and Leigh and Stow PDU, were both rated ‘Good’.",
        [("Ashby", GOOD), ("Leigh and Stow", GOOD)],
    ),
    (
        "Neighbouring Ashby PDU received an overall rating of ‘Inadequate’ in a report published last month.",
        [("Ashby", BAD)],
    ),
    ("Ashby PDU was rated ‘Good’ in September.", [("Ashby", GOOD)]),
    ("The inspection was carried out alongside that of Ashby PDU (rated ‘Good’).", [("Ashby", GOOD)]),
    ("By comparison, Ashby PDU has been rated ‘Good’ and Leigh PDU ‘Inadequate’.", [("Ashby", GOOD), ("Leigh", BAD)]),
    (
        "Northwick PDU was part of the former Midshire CRC, which received an overall rating of ‘Inadequate’ in 2019.",
        [("Midshire", BAD)],
    ),
    ("Its predecessor, Midshire Community Rehabilitation Company (CRC), was rated ‘Good’.", [("Midshire", GOOD)]),
    ("Of the five units in the county, only Ashby PDU has been rated ‘Good’.", [("Ashby", GOOD)]),
    ("The best result so far went to Ashby PDU, rated ‘Outstanding’.", [("Ashby", TOP)]),
    (
        "Three units have been inspected: Northwick PDU, Ashby PDU (‘Good’) and Leigh PDU (‘Inadequate’).",
        [("Ashby", GOOD), ("Leigh", BAD)],
    ),
    ("A week ago the Inspectorate rated Ashby PDU as ‘Good’.", [("Ashby", GOOD)]),
    (
        "The Inspectorate has also rated Ashby PDU as ‘Good’ and gave Leigh PDU an overall rating of ‘Inadequate’.",
        [("Ashby", GOOD), ("Leigh", BAD)],
    ),
    ("Ashby PDU was inspected in the same month and achieved a ‘Good’ rating.", [("Ashby", GOOD)]),
    ("Like Ashby PDU, which was also rated ‘Requires improvement’, the unit has too few officers.", [("Ashby", RI)]),
    ("Staff from Ashby PDU, rated ‘Good’ last year, have been lent to the unit.", [("Ashby", GOOD)]),
    ("The unit shares an office with Ashby PDU.", []),
    ("Officers from Ashby PDU have come to help.", []),
    (
        "The unit was part of the former Salford and Trafford PDU, which received an ‘Inadequate’ rating in 2022.",
        [("Salford and Trafford", BAD)],
    ),
    (
        "Reports on Ashby PDU (rated ‘Good’), Leigh PDU (rated ‘Good’) and Southleigh, Eastling and New Forest PDU (rated ‘Inadequate’) came out last month.",
        [("Ashby", GOOD), ("Leigh", GOOD), ("Southleigh, Eastling and New Forest", BAD)],
    ),
]


@pytest.mark.parametrize(("body", "expected"), SIBLINGS)
def test_siblings_are_recalled(body, expected):
    asked = "The report makes three recommendations to Northwick PDU."
    release = parse(f"Northwick PDU ‘Requires improvement’\n\n{LEAD}\n\n{body}\n\n{asked}\n\nENDS\n")
    (outcome,) = release.outcomes
    assert (outcome.service.name, outcome.rating, outcome.previous, outcome.aspects) == ("Northwick", RI, None, ())
    assert [(other.service.name, other.rating) for other in release.recalled] == expected


GROUPS = [
    # counted in the lead without a result
    (
        "Probation services in two areas of Wales have been rated following inspections by HM Inspectorate of Probation.",
        "The ratings are shown in the table.\n\nAshby\n\nLeigh\n\nAshby PDU was rated ‘Good’. Leigh PDU fared worse, and was rated ‘Inadequate’.",
        [("Ashby", GOOD, None), ("Leigh", BAD, None)],
    ),
    # in a list, each with its points
    (
        "Probation services in two areas of Wales have been inspected by HM Inspectorate of Probation. Each could earn up to 27 points.",
        "• Ashby PDU – ‘Good’, with 17 points\n\n• Leigh PDU – ‘Inadequate’, with 3 points.",
        [("Ashby", GOOD, 17), ("Leigh", BAD, 3)],
    ),
    # each has its own sentence: another that is named among them is an aside
    (
        "Probation Delivery Units (PDUs) in two parts of Wales have been rated ‘Good’ and ‘Requires improvement’, respectively, following inspections by HM Inspectorate of Probation.",
        "An inspection of Hallow PDU took place in March 2022.\n\nAshby PDU has been rated ‘Good’.\n\nLeigh PDU has been rated ‘Requires improvement’.",
        [("Ashby", GOOD, None), ("Leigh", RI, None)],
    ),
    (
        "Probation Services, also known as Probation Delivery Units (PDUs*), in three areas of Yorkshire and the Humber have each been rated ‘Inadequate’ following inspections by HM Inspectorate of Probation.",
        "Ashby PDU received four out of a total of 27 inspection points. Both Leigh and Stow PDU and Hallow PDU scored just three points.",
        [("Ashby", BAD, 4), ("Leigh and Stow", BAD, 3), ("Hallow", BAD, 3)],
    ),
    (
        "Probation Delivery Units (PDUs) in two parts of Wales have been rated ‘Good’ and ‘Requires improvement’, respectively, following inspections by HM Inspectorate of Probation.",
        "The ‘Good’ rating went to Ashby PDU.\n\nLeigh, Stow and Hallow PDU was rated ‘Requires improvement’.",
        [("Ashby", GOOD, None), ("Leigh, Stow and Hallow", RI, None)],
    ),
    (
        "Ashby PDU has been rated as ‘Requires improvement’ following an inspection by HM Inspectorate of Probation, with neighbouring Leigh & Stow PDU rated as ‘Inadequate’.",
        "Both units were short of officers.",
        [("Ashby", RI, None), ("Leigh & Stow", BAD, None)],
    ),
    (
        "‘Good’ is the inspectors’ verdict on Ashby PDU, while Leigh PDU, next door, is graded ‘Requires improvement’ by HM Inspectorate of Probation.",
        "Both units were short of officers.",
        [("Ashby", GOOD, None), ("Leigh", RI, None)],
    ),
    (
        "In reports published on 2 February 2023, HM Inspectorate of Probation rated Ashby YOS ‘Inadequate’, while its neighbour, Leigh YJS, was rated ‘Good’.",
        "Both services were short of staff.",
        [("Ashby", BAD, None), ("Leigh", GOOD, None)],
    ),
    (
        "HM Inspectorate of Probation has inspected two hostels.",
        "Ashby Lodge Approved Premises in the Midlands was rated ‘Good’.\n\nSt Brannock’s Approved Premises, which takes women, was rated ‘Inadequate’.",
        [("Ashby Lodge", GOOD, None), ("St Brannock’s", BAD, None)],
    ),
    (
        "Probation services in Berkshire, Buckinghamshire and Oxfordshire are among the better ones, HM Inspectorate of Probation has found.",
        "Thames Valley Community Rehabilitation Company (CRC) came away with ‘Good’ as its overall grade.",
        [("Thames Valley", GOOD, None)],
    ),
    (
        "Ashby Youth Justice Service and its neighbour, Leigh Youth Justice Service, have been rated ‘Good’ by HM Inspectorate of Probation.",
        "Both run boat trips.",
        [("Ashby", GOOD, None), ("Leigh", GOOD, None)],
    ),
    (
        "HM Inspectorate of Probation has reported on two units. Ashby PDU was given an overall rating of ‘Good’ and Leigh PDU one of ‘Requires improvement’.",
        "Both are short of officers.",
        [("Ashby", GOOD, None), ("Leigh", RI, None)],
    ),
]


@pytest.mark.parametrize(("lead", "body", "expected"), GROUPS)
def test_several_services(lead, body, expected):
    release = parse(f"Inspectors report on local work\n\n{lead}\n\n{body}\n\nENDS\n")
    found = [(o.service.name, o.rating, o.score.points if o.score else None) for o in release.outcomes]
    assert found == expected
    assert release.recalled == ()


@pytest.mark.parametrize("when", ["last year", "in May", "in 2022", "two years ago", "earlier this month"])
def test_a_neighbour_rated_before_is_recalled(when):
    lead = f"Ashby PDU has been rated ‘Good’ by HM Inspectorate of Probation, while neighbouring Leigh PDU was rated ‘Inadequate’ {when}."
    release = parse(f"Inspectors report on local work\n\n{lead}\n\nIts leadership was rated ‘Good’.\n\nENDS\n")
    assert [(o.service.name, o.rating, len(o.aspects)) for o in release.outcomes] == [("Ashby", GOOD, 1)]
    assert [(o.service.name, o.rating) for o in release.recalled] == [("Leigh", BAD)]


def test_a_name_or_an_aspect_that_the_text_ends_in_is_not_given():
    lead = "HM Inspectorate of Probation has given the Youth Offending Service (YOS) in Northwick a rating of ‘Good’."
    assert parse(f"Inspectors report\n\n{lead}\n\nIt was rated ‘Good’ for its leadership.\n").outcomes[0].aspects
    assert not parse(f"Inspectors report\n\n{lead}\n\nIt was rated ‘Good’ for its leaders").outcomes[0].aspects
    assert parse("Inspectors report\n\nHM Inspectorate of Probation inspected the YOS in Northw").outcomes == ()


def test_an_aspect_that_the_text_ends_in_behind_its_rating_is_not_given():
    text = f"Inspectors report on local work\n\n{LEAD}\n\nThe unit was rated ‘Good’ for leadership"
    assert parse(text).outcomes[0].aspects == ()
    assert [aspect.aspect for aspect in parse(f"{text}.\n").outcomes[0].aspects] == ["leadership"]


INSPECTORATE = "HM Inspectorate of Probation"
ONE = f"Northwick PDU has been rated ‘Good’ by {INSPECTORATE}."
UNRATED = f"{INSPECTORATE} has inspected Northwick PDU."
TWO = f"{INSPECTORATE} has inspected two units of the county."
COUNTED = f"Probation services in three areas of Wales have each been rated ‘Inadequate’ by {INSPECTORATE}."
ASHBY, LEIGH, STAFF = "Ashby PDU was rated ‘Inadequate’.", "Leigh PDU was rated ‘Good’.", "Staff worked hard."
TEAMS = "Inspectors met two teams in the north."
PLAIN = "Inspectors report on local work"

# Headline and paragraphs; the services that are announced, and those that are only mentioned.
ANNOUNCED = [
    # further down only what the lead announces, and not too far
    (PLAIN, [ONE, ASHBY], ["Northwick"], ["Ashby"]),
    (PLAIN, [TWO, LEIGH, STAFF, STAFF, ASHBY], ["Leigh", "Ashby"], []),
    (PLAIN, [TWO, LEIGH, STAFF, STAFF, STAFF, ASHBY], ["Leigh", "Ashby"], []),  # of two, one is still missing
    (
        PLAIN,
        [TWO, LEIGH, STAFF, STAFF, ASHBY, "Stow PDU was rated ‘Good’."],
        ["Leigh", "Ashby"],
        ["Stow"],
    ),
    (PLAIN, [TWO, LEIGH, *[STAFF] * 12, ASHBY], ["Leigh"], ["Ashby"]),
    ("Northwick PDU and Ashby PDU rated", [ONE, ASHBY], ["Northwick", "Ashby"], []),
    (
        "Northwick PDU and Leigh PDU rated",
        [ONE, ASHBY, "Leigh PDU was rated ‘Outstanding’."],
        ["Northwick", "Leigh"],
        ["Ashby"],
    ),
    (PLAIN, [ONE, ASHBY, "Recommendations were made to Ashby PDU."], ["Northwick", "Ashby"], []),
    (PLAIN, [ONE, ASHBY, "Recommendations were made to Northwick PDU."], ["Northwick"], ["Ashby"]),
    (PLAIN, [ONE, ASHBY, "Ashby PDU was given two recommendations."], ["Northwick", "Ashby"], []),
    # in brackets siblings stand, but in the lead or where it announces several
    (PLAIN, [f"Northwick PDU (rated ‘Good’) has been inspected by {INSPECTORATE}."], ["Northwick"], []),
    ("Northwick PDU and Ashby PDU", [ONE, "Staff came from Ashby PDU (rated ‘Inadequate’)."], ["Northwick"], ["Ashby"]),
    (PLAIN, [TWO, "They are Ashby PDU (rated ‘Good’) and Leigh PDU (rated ‘Inadequate’)."], ["Ashby", "Leigh"], []),
    # of one kind
    (
        PLAIN,
        [f"Northwick PDU has been rated ‘Good’ and Northwick CRC ‘Inadequate’ by {INSPECTORATE}."],
        ["Northwick"],
        ["Northwick"],
    ),
    # the lead is about another service
    (PLAIN, [UNRATED, ASHBY], ["Northwick"], ["Ashby"]),
    (PLAIN, [UNRATED, ASHBY, "Northwick PDU was rated ‘Good’."], ["Northwick"], ["Ashby"]),
    # what announces several: the lead, or the paragraph behind it where it has no result
    (
        PLAIN,
        [f"{INSPECTORATE} has published its reports.", f"Two units were inspected. {LEIGH}", ASHBY],
        ["Leigh", "Ashby"],
        [],
    ),
    (PLAIN, [ONE, TEAMS, ASHBY], ["Northwick"], ["Ashby"]),
    (PLAIN, [f"{INSPECTORATE} has published its report.", LEIGH, TEAMS, ASHBY], ["Leigh"], ["Ashby"]),
    (PLAIN, [f"{ONE} Its services are small.", ASHBY, "Inspectors visited three units."], ["Northwick"], ["Ashby"]),
    (PLAIN, [f"{ONE} It has 12 teams of officers.", ASHBY], ["Northwick"], ["Ashby"]),
    (PLAIN, [f"{ONE} It is one of three units.", ASHBY], ["Northwick"], ["Ashby"]),
    ("Two units rated", [ONE, ASHBY], ["Northwick", "Ashby"], []),
    # the others of several are told by what brings them in
    (
        "Two units rated",
        [ONE, "The two other units nearby, Ashby PDU and Leigh PDU, were both rated ‘Good’."],
        ["Northwick"],
        ["Ashby", "Leigh"],
    ),
    ("Two units rated", [ONE, f"Its sister unit is new. {ASHBY}"], ["Northwick"], ["Ashby"]),
    ("Two units rated", [ONE, f"{STAFF} {ASHBY}", "Elsewhere, staff were few."], ["Northwick", "Ashby"], []),
    ("Two units rated", [ONE, f"{ASHBY} Staff elsewhere were few, but happy."], ["Northwick", "Ashby"], []),
    # no result: the first named, those joined to it, and another organisation of the same area
    (PLAIN, [f"{INSPECTORATE} has inspected Northwick PDU and Ashby PDU."], ["Northwick", "Ashby"], []),
    (PLAIN, [f"{INSPECTORATE} has inspected Northwick PDU, which works with Ashby PDU."], ["Northwick"], []),
    (PLAIN, [f"{UNRATED} Northwick PDU and Ashby PDU are small."], ["Northwick", "Ashby"], []),
    (PLAIN, [f"{INSPECTORATE} has inspected Kent CRC. NPS Kent was good."], ["Kent", "Kent"], []),
    (PLAIN, [f"{INSPECTORATE} has inspected Kent CRC. NPS Wales was good."], ["Kent"], []),
    # the two organisations of an area, named together
    (
        PLAIN,
        [
            f"{INSPECTORATE} looked at work by the Kent, Surrey and Sussex Community Rehabilitation Company (KSS CRC) in Kent and by the National Probation Service (NPS) in Kent."
        ],
        ["Kent, Surrey and Sussex", "Kent"],
        [],
    ),
    (
        PLAIN,
        [
            f"{INSPECTORATE} looked at the work of the Wessex Community Rehabilitation Company (CRC), which is run by Marlow Limited, and of the National Probation Service (NPS) in Dorset."
        ],
        ["Wessex", "Dorset"],
        [],
    ),
    (
        PLAIN,
        [
            f"{INSPECTORATE} looked at the Kent CRC, which had lost staff to the National Probation Service (NPS) in Essex."
        ],
        ["Kent"],
        [],
    ),
    (
        PLAIN,
        [f"{INSPECTORATE} has inspected a service run by Midshire CRC. Northwick PDU is small."],
        ["Northwick"],
        [],
    ),
    (
        "Northwick PDU inspected",
        [f"Northwick PDU and Ashby PDU have been inspected by {INSPECTORATE}."],
        ["Northwick", "Ashby"],
        [],
    ),
    ("Northwick PDU inspected", [f"{INSPECTORATE} has looked at local work."], ["Northwick"], []),
    (PLAIN, [f"{UNRATED} The PDU and Ashby PDU share an office."], ["Northwick"], []),
    (PLAIN, [f"{INSPECTORATE} has inspected local work.", STAFF, "Northwick PDU is small."], ["Northwick"], []),
    (PLAIN, [f"{INSPECTORATE} has inspected local work.", STAFF, STAFF, "Northwick PDU is small."], [], []),
    # units of a place that only stand in the headline, and where the announced service is
    (
        "Wigan PDU rated ‘Good’ and two Manchester PDUs ‘Requires improvement’",
        [
            f"Wigan PDU has been rated ‘Good’ by {INSPECTORATE}, with Manchester North PDU and Manchester South PDU both rated ‘Requires improvement’."
        ],
        ["Wigan", "Manchester North", "Manchester South"],
        [],
    ),
    (
        "Probation service in the South East and East of England remains ‘Good’",
        [
            f"{INSPECTORATE} gave the South East and Eastern division of the National Probation Service (NPS) a rating of ‘Good’."
        ],
        ["South East and Eastern"],
        [],
    ),
    # of several announced, one that is named once among them is an aside
    (
        "Two PDUs in the county inspected",
        [
            f"Northwick PDU has been rated ‘Good’ by {INSPECTORATE}.",
            "Ely PDU was rated ‘Good’.",
            "Southwick PDU has been rated ‘Inadequate’.",
            "Northwick PDU and Southwick PDU share an office.",
        ],
        ["Northwick", "Southwick"],
        ["Ely"],
    ),
    # a lead that only counts them: so many as it counts, named further down
    (
        PLAIN,
        [COUNTED, "Leigh PDU and Hallow PDU are small, as is Ashby PDU.", "Stow PDU is not."],
        ["Leigh", "Hallow", "Ashby"],
        [],
    ),
]


@pytest.mark.parametrize(("headline", "paragraphs", "announced", "mentioned"), ANNOUNCED)
def test_which_services_are_announced(headline, paragraphs, announced, mentioned):
    release = parse("\n\n".join([headline, *paragraphs, "ENDS"]) + "\n")
    assert [outcome.service.name for outcome in release.outcomes] == announced
    assert [outcome.service.name for outcome in release.recalled] == mentioned


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (["Work at a local service", "Northwick PDU was inspected in May."], True),
        (["Work at a local service", "Northwick PDU was rated ‘Good’."], True),
        (["Inspection of a local service", "Northwick PDU has 12 offices."], True),
        (["Work at a local service", STAFF, STAFF, "Northwick PDU was inspected in May."], True),
        # the opening has three paragraphs
        (["Work at a local service", STAFF, STAFF, STAFF, "Northwick PDU was inspected in May."], False),
        (["Inspection of a local service", STAFF, STAFF, STAFF, "Northwick PDU has 12 offices."], False),
        (["Work at a local service", "Northwick PDU has 12 offices.", STAFF, STAFF, "It was inspected in May."], False),
        (["Work at a local service", "Northwick PDU has 12 offices."], False),
        (["Inspection of a local service", STAFF], False),
    ],
)
def test_whether_the_opening_speaks_of_an_inspection(paragraphs, expected):
    parts = document("\n\n".join([*paragraphs, "ENDS"]))
    register = Register(parts.source)
    register.fill(find_mentions(parts.source, parts.passages), parts.body[0][0])
    assert is_inspection(parts, register.services) is expected
