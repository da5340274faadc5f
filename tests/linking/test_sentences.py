"""Sentences of releases, and what they say about whom. Every sentence here has made a rule necessary, or could break one."""

import re

import pytest

from hmip_parse import Rating, parse
from hmip_parse.linking.forms import FORMS, Decision

RI, GOOD, BAD, TOP = Rating.REQUIRES_IMPROVEMENT, Rating.GOOD, Rating.INADEQUATE, Rating.OUTSTANDING
PAGE = """{headline}

{lead}

{body}

Chief Inspector of Probation Alex Marlow said: “The work is hard and the people who do it are not thanked enough.”

ENDS

Notes to editor

1. HM Inspectorate of Probation is the independent inspector of probation and youth justice services.
"""
LEAD = "Northwick Probation Delivery Unit (PDU) has received an overall rating of ‘Requires improvement’ following an inspection by HM Inspectorate of Probation."


def release(lead=LEAD, body="Staff spoke of a long year.", headline="Inspectors report on the work of a service"):
    return parse(PAGE.format(lead=lead, body=body, headline=headline))


def results(outcomes):
    return [(outcome.service.name, str(outcome.service.kind), outcome.rating) for outcome in outcomes]


OVERALL = [
    (
        "Northwick PDU, which sank to ‘Inadequate’ in 2020, now stands at ‘Good’, HM Inspectorate of Probation has announced.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "Inspectors of HM Inspectorate of Probation came away encouraged from Northwick, where the local Probation Delivery Unit (PDU) has been marked ‘Good’.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "Inspectors of HM Inspectorate of Probation visited Calder, where the unit is new. Northwick PDU was rated ‘Good’.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "Northwick PDU falls well short of what the public should expect and has been graded ‘Inadequate’ by HM Inspectorate of Probation.",
        [("Northwick", "pdu", BAD)],
    ),
    (
        "Linden Bank, an approved premises in Preston, has come out of its inspection by HM Inspectorate of Probation with a grade of ‘Outstanding’.",
        [("Linden Bank", "approved_premises", TOP)],
    ),
    (
        "Northwick PDU has held on to its ‘Good’ rating in the face of mounting pressure on staff, HM Inspectorate of Probation has found.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "Northwick PDU was placed in the band below, ‘Requires improvement’, by HM Inspectorate of Probation.",
        [("Northwick", "pdu", RI)],
    ),
    (
        "Northwick PDU has dropped two grades, to ‘Inadequate’, HM Inspectorate of Probation has found.",
        [("Northwick", "pdu", BAD)],
    ),
    (
        "A verdict of ‘Inadequate’ has been handed to Northwick PDU by HM Inspectorate of Probation.",
        [("Northwick", "pdu", BAD)],
    ),
    (
        "Northwick PDU’s verdict from HM Inspectorate of Probation: ‘Good’.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "HM Inspectorate of Probation has published its report on Northwick PDU. The overall grade: ‘Good’.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "HM Inspectorate of Probation has published its report on Northwick PDU. Inspectors considered the service, on the whole, to be ‘Good’.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "HM Inspectorate of Probation has published its report on Northwick PDU. The service as a whole is ‘Good’.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "Northwick PDU fell short of ‘Good’ by a single point and must settle for ‘Requires improvement’, HM Inspectorate of Probation says.",
        [("Northwick", "pdu", RI)],
    ),
    (
        "HM Inspectorate of Probation has awarded top marks, ‘Outstanding’, to Northwick PDU.",
        [("Northwick", "pdu", TOP)],
    ),
    (
        "HM Inspectorate of Probation inspected Northwick PDU. The inspection brought it a rating of ‘Good’.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "Overall, inspectors from HM Inspectorate of Probation put Northwick PDU at ‘Good’.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "Northwick PDU remains rooted in ‘Inadequate’, HM Inspectorate of Probation says.",
        [("Northwick", "pdu", BAD)],
    ),
    (
        "Northwick PDU can call itself ‘Good’. That is the conclusion reached by HM Inspectorate of Probation.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "Northwick PDU has emerged from one of the first inspections of the new service by HM Inspectorate of Probation with a ‘Requires improvement’ rating.",
        [("Northwick", "pdu", RI)],
    ),
    (
        "HM Inspectorate of Probation has inspected Northwick PDU and placed the unit in its bottom category, ‘Inadequate’.",
        [("Northwick", "pdu", BAD)],
    ),
    (
        "HM Inspectorate of Probation has put Northwick PDU in the second of its four bands, ‘Good’.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "Northwick PDU now ‘Requires improvement’, inspectors from HM Inspectorate of Probation have decided.",
        [("Northwick", "pdu", RI)],
    ),
    (
        "‘Good’ is the inspectors’ verdict on Northwick PDU, HM Inspectorate of Probation said.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "‘Good’ was the judgement of HM Inspectorate of Probation on Northwick PDU after its inspection.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "Northwick PDU leaves its inspection by HM Inspectorate of Probation with the label ‘Inadequate’.",
        [("Northwick", "pdu", BAD)],
    ),
    (
        "At Northwick PDU, which covers two counties, the outcome of the inspection was ‘Requires improvement’, HM Inspectorate of Probation said.",
        [("Northwick", "pdu", RI)],
    ),
    (
        "For the second time Northwick PDU has been graded ‘Good’ in an inspection by HM Inspectorate of Probation.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "Once again Northwick PDU was rated ‘Good’ by HM Inspectorate of Probation.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "Northwick Probation Delivery Unit (PDU) emerges from its latest inspection with the grade ‘Requires improvement’, HM Inspectorate of Probation has announced.",
        [("Northwick", "pdu", RI)],
    ),
    (
        "Northwick Youth Justice Service (YJS) has come out as ‘Good’ in its inspection by HM Inspectorate of Probation.",
        [("Northwick", "youth", GOOD)],
    ),
    (
        "Northwick Youth Justice Service has joined the handful of services to carry the grade ‘Outstanding’, after an inspection by HM Inspectorate of Probation.",
        [("Northwick", "youth", TOP)],
    ),
    (
        "Northwick Youth Offending Team has come away with a rating of ‘Good’ from its inspection by HM Inspectorate of Probation.",
        [("Northwick", "youth", GOOD)],
    ),
    (
        "Northwick PDU has been placed in the ‘Requires improvement’ category by HM Inspectorate of Probation.",
        [("Northwick", "pdu", RI)],
    ),
    (
        "Northwick PDU falls into the ‘Inadequate’ category after an inspection by HM Inspectorate of Probation.",
        [("Northwick", "pdu", BAD)],
    ),
    (
        "HM Inspectorate of Probation has put Northwick PDU in its lowest category, ‘Inadequate’.",
        [("Northwick", "pdu", BAD)],
    ),
    (
        "HM Inspectorate of Probation has placed Northwick PDU in the lowest of its four categories: ‘Inadequate’.",
        [("Northwick", "pdu", BAD)],
    ),
    (
        "HM Inspectorate of Probation has settled on a rating of ‘Good’ for Northwick PDU.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "An inspection of Northwick PDU by HM Inspectorate of Probation has resulted in an ‘Inadequate’ rating.",
        [("Northwick", "pdu", BAD)],
    ),
    (
        "Northwick PDU has left its inspection by HM Inspectorate of Probation with an overall ‘Good’.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "Northwick PDU’s latest inspection by HM Inspectorate of Probation has seen it rated ‘Good’.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "The verdict of HM Inspectorate of Probation on Northwick PDU: ‘Good’.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "‘Requires improvement’: that is the verdict of HM Inspectorate of Probation on Northwick PDU.",
        [("Northwick", "pdu", RI)],
    ),
    (
        "Northwick PDU now stands at ‘Good’, HM Inspectorate of Probation has announced.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "Northwick PDU, one of three units in the county, has been rated ‘Good’ by HM Inspectorate of Probation.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "Northwick PDU, the last of the seven units in the region, was given an overall rating of ‘Good’ by HM Inspectorate of Probation.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "Under-staffed Northwick and Stoke-on-Fell PDU has received an overall rating of ‘Good’ from HM Inspectorate of Probation.",
        [("Northwick and Stoke-on-Fell", "pdu", GOOD)],
    ),
    (
        "Northwick PDU, which had been rated ‘Inadequate’ in 2021, is now rated ‘Good’ by HM Inspectorate of Probation.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "A youth offending team in West Ashshire has been praised. Calder Youth Offending Team (YOT) was assessed as ‘Good’ overall.",
        [("Calder", "youth", GOOD)],
    ),
    (
        "A youth offending team in Northwick has been praised. HM Inspectorate of Probation rated the team ‘Good’.",
        [("Northwick", "youth", GOOD)],
    ),
    (
        "Ashby and St Bride’s Youth Offending Service (YOS) has received an overall rating of ‘Good’ from HM Inspectorate of Probation.",
        [("Ashby and St Bride’s", "youth", GOOD)],
    ),
    (
        "Youth offending work in Ashby and St Bride’s Youth Offending Service was rated ‘Good’ by HM Inspectorate of Probation.",
        [("Ashby and St Bride’s", "youth", GOOD)],
    ),
    (
        "HM Inspectorate of Probation has announced that Northwick PDU, which stretches from Ashby to the sea, ‘Requires improvement’ overall.",
        [("Northwick", "pdu", RI)],
    ),
    (
        "Probation services, also known as Probation Delivery Units (PDUs*), in two areas of the Probation Service – West Midlands region have been rated ‘Good’ and ‘Inadequate’, respectively, by HM Inspectorate of Probation. "
        "Northwick PDU was rated ‘Good’. Southwick PDU was rated ‘Inadequate’.",
        [("Northwick", "pdu", GOOD), ("Southwick", "pdu", BAD)],
    ),
    (
        "Northwick Youth Justice Service (YJS) has received an overall rating of ‘Good’ following a joint inspection led by HM Inspectorate of Probation.",
        [("Northwick", "youth", GOOD)],
    ),
    (
        "The probation service, also known as a Probation Delivery Unit (PDU*), in Northwick has been rated as ‘Inadequate’ following an inspection by HM Inspectorate of Probation.",
        [("Northwick", "pdu", BAD)],
    ),
    (
        "The probation service, or Probation Delivery Unit (PDU*), for Northwick and the Fells has been rated as 'Good' following an inspection by HM Inspectorate of Probation.",
        [("Northwick and the Fells", "pdu", GOOD)],
    ),
    (
        "Northwick PDU and Southwick PDU have both received an overall rating of ‘Inadequate’ following inspections by HM Inspectorate of Probation.",
        [("Northwick", "pdu", BAD), ("Southwick", "pdu", BAD)],
    ),
    (
        "Northwick PDU has been rated as ‘Inadequate’ by HM Inspectorate of Probation, with Southwick PDU and Ashby, Leigh and Stow PDU both rated as ‘Requires improvement’.",
        [("Northwick", "pdu", BAD), ("Southwick", "pdu", RI), ("Ashby, Leigh and Stow", "pdu", RI)],
    ),
    (
        "Northwick PDU and Southwick PDU have been rated ‘Good’ and ‘Inadequate’, respectively, by HM Inspectorate of Probation.",
        [("Northwick", "pdu", GOOD), ("Southwick", "pdu", BAD)],
    ),
    (
        "HM Inspectorate of Probation has given Northwick Youth Offending Team (YOT) an overall rating of ‘Outstanding’.",
        [("Northwick", "youth", TOP)],
    ),
    (
        "HM Inspectorate of Probation has given an overall ‘Requires improvement’ rating to Northwick youth offending service (YOS).",
        [("Northwick", "youth", RI)],
    ),
    (
        "HM Inspectorate of Probation looked at 10 aspects of the work of Northwick Community Rehabilitation Company (CRC) and gave it an overall rating of ‘Good’.",
        [("Northwick", "crc", GOOD)],
    ),
    ("HM Inspectorate of Probation assessed NPS Wales as ‘Good’ overall.", [("Wales", "nps", GOOD)]),
    (
        "HM Inspectorate of Probation has found Northwick Youth Justice Service to be, overall, ‘Inadequate’.",
        [("Northwick", "youth", BAD)],
    ),
    (
        "HM Inspectorate of Probation has raised the overall rating of Northwick PDU from ‘Inadequate’ to ‘Requires improvement’.",
        [("Northwick", "pdu", RI)],
    ),
    (
        "Northwick PDU was found by HM Inspectorate of Probation to be ‘Inadequate’ overall.",
        [("Northwick", "pdu", BAD)],
    ),
    (
        "HM Inspectorate of Probation inspectors rated Northwick Youth Justice Service as requiring improvement.",
        [("Northwick", "youth", RI)],
    ),
    (
        "Northwick PDU, which took on 40 trainees last year, has been rated ‘Good’ by HM Inspectorate of Probation.",
        [("Northwick", "pdu", GOOD)],
    ),
    (
        "HM Inspectorate of Probation looked at the YOS in Northwick and awarded an overall rating of ‘Good.’",
        [("Northwick", "youth", GOOD)],
    ),
    (
        "Linden Bank Approved Premises has received an overall rating of ‘Outstanding’ from HM Inspectorate of Probation.",
        [("Linden Bank", "approved_premises", TOP)],
    ),
]


@pytest.mark.parametrize(("lead", "expected"), OVERALL)
def test_overall_rating(lead, expected):
    assert results(release(lead).outcomes) == expected


@pytest.mark.parametrize(("lead", "expected"), OVERALL)
def test_marks_do_not_matter(lead, expected):
    straight = lead.replace("‘", "'").replace("’", "'")
    assert results(release(straight).outcomes) == [(name.replace("’", "'"), *rest) for name, *rest in expected]
    double = re.sub("‘([^’]*)’", "“\\1”", lead)
    assert results(release(double).outcomes) == expected


NOT_OVERALL = [
    "Rated separately, it was found to be ‘Good’.",
    "Staff helped children leaving custody. Inspectors rated it separately as ‘Good’.",
    "Northwick PDU could be rated ‘Good’ when inspectors return.",
    "Leaders want the unit to become ‘Outstanding’ within three years.",
    "The unit is within reach of a ‘Good’.",
    "A rating of ‘Outstanding’ is beyond most services.",
    "Of the services inspected last year, seven were rated ‘Good’ and two ‘Outstanding’.",
    "Most services were rated ‘Good’ or ‘Outstanding’.",
    "So far, 10 of the 17 reports have ended with a rating of ‘Inadequate’.",
    "It is only the third ‘Inadequate’ since 2020.",
    "Services are rated on a four-point scale: ‘Outstanding’, ‘Good’, ‘Requires improvement’ and ‘Inadequate’.",
    "Several practitioners rated their managers as ‘outstanding’.",
    "‘Good’ practice was seen in one office.",
    "Inspectors met an outstanding team whose plans were good in parts and whose records were inadequately kept.",
    "The unit received seven ‘Good’ ratings.",
    "That kept the unit from being rated ‘Good’ overall.",
    "The unit carries ‘inadequate’ risk assessments over from year to year.",
    "The unit left ‘Inadequate’ behind.",
    "Partners put the quality of referrals as ‘good’.",
    "Staff put their own morale at ‘good’.",
    "The team sits in ‘good’ offices.",
    "Inspectors put ‘Good’ people in charge.",
    "Three officers left with ‘Outstanding’ awards.",
    "A grade apart is awarded for resettlement. Here the service came out as ‘Inadequate’.",
    "It stands out among units rated ‘Good’.",
    "Healthcare Inspectorate Wales has since rated the clinic ‘Good’.",
    "The unit’s hostel was rated ‘Good’ by the Care Inspectorate in May.",
    "Its nursery was graded ‘Outstanding’ by the Education and Training Inspectorate.",
    "It was rated ‘Good’ by HM Inspectorate of Constabulary for its work with victims.",
]


@pytest.mark.parametrize("body", NOT_OVERALL)
def test_no_rating_of_the_service(body):
    found = release(body=body)
    assert results(found.outcomes) == [("Northwick", "pdu", RI)]
    assert found.recalled == ()
    assert found.outcomes[0].previous is None


MISSED = [
    "Northwick PDU narrowly missed an overall rating of ‘Good’.",
    "Northwick PDU was denied an overall rating of ‘Good’.",
    "Northwick PDU narrowly escaped an overall rating of ‘Inadequate’.",
    "Northwick PDU has lost its overall rating of ‘Good’.",
    "Northwick PDU fell one point below an overall rating of ‘Good’.",
    "Northwick PDU did not receive an overall rating of ‘Good’.",
    "No overall rating of ‘Good’ was given to Northwick PDU.",
]


@pytest.mark.parametrize("body", MISSED)
def test_a_rating_that_was_missed_is_not_the_service_s(body):
    found = release(
        "Northwick Probation Delivery Unit (PDU) was visited by HM Inspectorate of Probation in May.", body=body
    )
    assert results(found.outcomes) == [("Northwick", "pdu", None)]
    assert "rating-unlinked" in {remark.code for remark in found.diagnostics}


ASPECTS = [
    (
        "Governance and leadership, staff, and partnerships and services were each rated ‘Outstanding’.",
        [("Governance and leadership", TOP), ("staff", TOP), ("partnerships and services", TOP)],
    ),
    (
        "Assessment, planning and implementation and delivery were all rated as ‘Inadequate’ for court orders.",
        [("Assessment", BAD), ("planning", BAD), ("implementation and delivery", BAD)],
    ),
    (
        "The unit was rated ‘Good’ for staffing, and information and facilities.",
        [("staffing", GOOD), ("information and facilities", GOOD)],
    ),
    (
        "Work on policies and procedures and with courts was rated ‘Good’.",
        [("Work on policies and procedures and with courts", GOOD)],
    ),
    ("The unit’s buildings, however, were once more judged ‘Inadequate’.", [("buildings", BAD)]),
    (
        "Services for people on probation drew the unit’s lowest mark, ‘Inadequate’, because places had run out.",
        [("Services for people on probation", BAD)],
    ),
    ("Court work was singled out: inspectors thought it ‘Outstanding’.", [("Court work", TOP)]),
    (
        "Inspectors looked at 12 aspects. Two of the 12 were rated as ‘Outstanding’: staffing and the assessment of children.",
        [("staffing", TOP), ("assessment of children", TOP)],
    ),
    ("Staffing was placed in the lowest category, ‘Inadequate’.", [("Staffing", BAD)]),
    ("Work with courts carried the grade ‘Good’.", [("Work with courts", GOOD)]),
    ("Court work falls into the ‘Good’ category, staffing into the ‘Inadequate’.", [("Court work", GOOD)]),
    ("Leadership was rated ‘Good’.", [("Leadership", GOOD)]),
    (
        "Planning was rated ‘Inadequate’, while assessing, which was more thorough, was rated ‘Good’.",
        [("Planning", BAD), ("assessing", GOOD)],
    ),
    ("Staffing, by contrast, was rated ‘Good’.", [("Staffing", GOOD)]),
    ("Leadership and staffing were both rated ‘Outstanding’.", [("Leadership", TOP), ("staffing", TOP)]),
    (
        "In that sample, planning, implementation and review were each rated as ‘inadequate’.",
        [("planning", BAD), ("implementation", BAD), ("review", BAD)],
    ),
    ("In Northwick, information and facilities were rated ‘Good’.", [("information and facilities", GOOD)]),
    ("All four aspects of case supervision were rated ‘Good’.", [("All four aspects of case supervision", GOOD)]),
    ("The unit was rated ‘Inadequate’ in eight out of nine standards.", [("eight out of nine standards", BAD)]),
    ("They awarded Northwick PDU an ‘Outstanding’ rating for its leadership.", [("leadership", TOP)]),
    ("An ‘Outstanding’ rating was also given for leadership.", [("leadership", TOP)]),
    ("The leadership of Northwick PDU was rated ‘Good’.", [("leadership of Northwick PDU", GOOD)]),
    (
        "The governance of the service was rated ‘Inadequate’ and its staffing ‘Good’.",
        [("governance of the service", BAD), ("staffing", GOOD)],
    ),
    (
        "Its reports to the courts were rated ‘Good’, and so was its work with victims.",
        [("reports to the courts", GOOD), ("work with victims", GOOD)],
    ),
    (
        "Resettlement policy and provision was separately rated as ‘Good’.",
        [("Resettlement policy and provision", GOOD)],
    ),
    (
        "Inspectors also looked at resettlement work – help with homes and jobs – which was rated separately as ‘Good’.",
        None,
    ),
]


@pytest.mark.parametrize(("body", "expected"), ASPECTS)
def test_aspects(body, expected):
    outcome = release(body=body).outcomes[0]
    assert outcome.rating is RI
    if expected is None:
        assert [aspect.rating for aspect in outcome.aspects] == [GOOD]
    else:
        assert [(aspect.aspect, aspect.rating) for aspect in outcome.aspects] == expected


PREVIOUS = [
    ("It has come far in the two years since inspectors judged it to be ‘Inadequate’.", (BAD, None)),
    (
        "This comes two years after we found the service ‘Inadequate’, at the previous inspection in 2021.",
        (BAD, 2021),
    ),
    ("The service, which sank to ‘Inadequate’ in 2020, is on the mend.", (BAD, 2020)),
    ("That is one step above the ‘Inadequate’ verdict that it was handed in 2022.", (BAD, 2022)),
    (
        "This was the second inspection of the PDU since unification in 2021, having previously been rated ‘Good’ in 2022.",
        (GOOD, 2022),
    ),
    ("It was last inspected in 2019, when it was rated ‘Inadequate’.", (BAD, 2019)),
    ("The first inspection, in 2021, also resulted in a rating of ‘Requires improvement’.", (RI, 2021)),
    ("On the last occasion, in 2022, it was found to be ‘Inadequate’.", (BAD, 2022)),
    ("In 2020 the same exercise ended in ‘Inadequate’.", (BAD, 2020)),
    ("Last time round, in 2021, the verdict was ‘Inadequate’.", (BAD, 2021)),
    ("When inspectors last called, in 2019, they settled on ‘Good’.", (GOOD, 2019)),
    ("The PDU was last inspected 2023, when it was given a rating of ‘Good’.", (GOOD, 2023)),
    ("The reinspection follows an ‘Inadequate’ rating in May 2021.", (BAD, 2021)),
    ("In 2019, the service was rated ‘Inadequate’ but much has changed.", (BAD, 2019)),
    ("The unit was previously rated ‘Good’ in a report published in March 2020.", (GOOD, 2020)),
    ("A unit that was rated ‘Inadequate’ two years ago has begun to mend.", (BAD, None)),
    ("The original joint inspection took place in 2019.", (None, 2019)),
    ("The unit has again received an overall rating of ‘Requires improvement’ – as it did in 2020.", (RI, 2020)),
    ("It was rated ‘Requires improvement’ by inspectors for the second year in succession.", (RI, None)),
    ("This follows an inspection in 2020, when the unit was rated ‘Good’.", (GOOD, 2020)),
    ("Its overall rating has stayed the same since it was last inspected in 2018.", (RI, 2018)),
    ("The unit was also ‘Good’ at its last inspection, in 2020.", (GOOD, 2020)),
    ("It was ‘Good’ on our last visit, in 2020.", (GOOD, 2020)),
    ("It was ‘Good’ when last inspected, in 2020.", (GOOD, 2020)),
    ("It was rated ‘Good’ last time.", (GOOD, None)),
    ("The unit was once ‘Good’.", (GOOD, None)),
    ("A report last year placed Northwick PDU in ‘Inadequate’.", (BAD, None)),
    ("As in 2022, the Inspectorate considers it to be ‘Requires improvement’.", (RI, 2022)),
    ("Inspectors rated it ‘Requires improvement’ after their visit, as it was in 2022.", (RI, 2022)),
    ("For the second inspection in a row the unit has been graded ‘Requires improvement’.", (RI, None)),
    ("It had been ‘Inadequate’ but has moved up to ‘Requires improvement’.", (BAD, None)),
    ("The unit was ‘Good’ in 2022 but is now ‘Requires improvement’.", (GOOD, 2022)),
    ("Inspectors noted that half had been rated ‘Good’ and a tenth ‘Inadequate’.", None),
    ("It had been rated ‘Good’ as recently as 2019.", (GOOD, 2019)),
    ("It has lost the ‘Good’ rating it won in 2020.", (GOOD, 2020)),
    ("The ‘Good’ rating of 2020 is a memory.", (GOOD, 2020)),
    ("Its 2020 ‘Good’ rating is a memory.", (GOOD, 2020)),
    ("An inspection four years ago rated it ‘Good’.", (GOOD, None)),
    ("It compares with a ‘Good’ rating in 2020.", (GOOD, 2020)),
    ("As in 2019, leadership was ‘Good’.", None),
    ("Many of the faults were there at our last inspection in 2022.", (None, 2022)),
    (
        "It was the first inspection since the unit was established under the unification of probation services in 2021.",
        None,
    ),
]


@pytest.mark.parametrize(("body", "expected"), PREVIOUS)
def test_earlier_inspection(body, expected):
    previous = release(body=body).outcomes[0].previous
    assert (previous and (previous.rating, previous.year)) == expected


RECALLED = [
    (
        "It followed visits to Ashby PDU and Leigh PDU, both of which were rated ‘Inadequate’, and Stow PDU, which was rated ‘Good’.",
        [("Ashby", "pdu", BAD), ("Leigh", "pdu", BAD), ("Stow", "pdu", GOOD)],
    ),
    ("Ashby PDU and Leigh PDU, one of which was rated ‘Inadequate’, are near.", []),
    ("Ashby PDU was rated ‘Inadequate’, as was Leigh PDU.", [("Ashby", "pdu", BAD), ("Leigh", "pdu", BAD)]),
    ("The single ‘Good’ went to the Ashby Probation Delivery Unit.", [("Ashby", "pdu", GOOD)]),
    (
        "This inspection is one of two carried out in the Probation Service – East Midlands region. The other is Ashby, Leigh and Stow PDU, which received an overall rating of ‘Inadequate’.",
        [("Ashby, Leigh and Stow", "pdu", BAD)],
    ),
    (
        "This inspection was one of three recently carried out. The other two are Ashby PDU (rated ‘Good’) and Leigh and Stow PDU (rates ‘Inadequate’).",
        [("Ashby", "pdu", GOOD), ("Leigh and Stow", "pdu", BAD)],
    ),
    (
        "They join Ashby PDU and Leigh PDU – which were both rated ‘Inadequate’ in reports published in October 2022.",
        [("Ashby", "pdu", BAD), ("Leigh", "pdu", BAD)],
    ),
    (
        "Ashby PDU and Leigh PDU, on which the Inspectorate reported in August, were both held at ‘Good’, and a report last month placed the region’s Stow PDU lower still, in ‘Inadequate’.",
        [("Ashby", "pdu", GOOD), ("Leigh", "pdu", GOOD), ("Stow", "pdu", BAD)],
    ),
    (
        "Ashby PDU fared better, ending up with ‘Good’; Leigh PDU came out on top with ‘Outstanding’.",
        [("Ashby", "pdu", GOOD), ("Leigh", "pdu", TOP)],
    ),
    (
        "The findings follow those on Ashby PDU, which inspectors thought ‘Good’ when they reported in the autumn.",
        [("Ashby", "pdu", GOOD)],
    ),
    (
        "Ashby PDU had been ‘Inadequate’ but has moved up to ‘Good’. Only Leigh PDU has done better, with ‘Outstanding’.",
        [("Ashby", "pdu", GOOD), ("Leigh", "pdu", TOP)],
    ),
    (
        "Two of the eight units, Ashby and Leigh, were rated ‘Good’ in May.",
        [("Ashby", "pdu", GOOD), ("Leigh", "pdu", GOOD)],
    ),
    ("Ashby PDU – ‘Good’; Leigh PDU – ‘Inadequate’.", [("Ashby", "pdu", GOOD), ("Leigh", "pdu", BAD)]),
    ("Unlike Ashby PDU, rated ‘Good’ in June, it has no plan.", [("Ashby", "pdu", GOOD)]),
    ("At Ashby PDU, where staff are new, the outcome was ‘Good’.", [("Ashby", "pdu", GOOD)]),
    ("At Ashby PDU, planning was weak, and the rating was ‘Good’.", []),
    ("The others are Ashby PDU and Leigh PDU (both rated ‘Good’).", [("Ashby", "pdu", GOOD), ("Leigh", "pdu", GOOD)]),
]


@pytest.mark.parametrize(("body", "expected"), RECALLED)
def test_siblings(body, expected):
    found = release(body=body)
    assert results(found.outcomes) == [("Northwick", "pdu", RI)]
    assert results(found.recalled) == expected


SCORES = [
    ("– scoring only two points out of a possible 27", (2, 27)),
    ("– scoring just three inspection points out a possible 21", (3, 21)),
    (", with nine out of a total of 27 inspection points", (9, 27)),
    (", receiving zero out of a total of 27 inspection points", (0, 27)),
    (" and scored 26/36", (26, 36)),
    (", scoring 33 out of a possible 36", (33, 36)),
    (", scoring 12 points", (12, None)),
    (" in eight out of nine quality standards", None),
    (" after 16 out of 24 cases were found wanting", None),
    (" and filled 37 of 43 posts", None),
    (" with seven-out-of-ten cases sound", None),
]


@pytest.mark.parametrize(("words", "expected"), SCORES)
def test_score(words, expected):
    lead = f"Northwick PDU has received an overall rating of ‘Requires improvement’ from HM Inspectorate of Probation{words}."
    score = release(lead).outcomes[0].score
    assert (score and (score.points, score.out_of)) == expected


def test_the_points_of_an_earlier_inspection_are_not_this_one_s():
    found = release(body="It was rated ‘Inadequate’ in 2019, scoring two points out of a possible 27.")
    assert found.outcomes[0].previous.year == 2019
    assert found.outcomes[0].score is None


HEADLINES = [
    ("Northwick probation service rated as ‘Inadequate’ with staff ‘overworked and tired’", BAD),
    ("Northwick PDU – Requires improvement", RI),
    ("‘Impressive’ Northwick Youth Justice Service rated ‘Good’", GOOD),
    ("Northwick probation service has a ‘good foundation’ but ‘Requires improvement’.", RI),
    ("Call for repairs at ‘Inadequate’ Northwick PDU", BAD),
    ("Northwick Youth Justice Service 'Outstanding'", TOP),
]


@pytest.mark.parametrize(("headline", "expected"), HEADLINES)
def test_headline_alone_states(headline, expected):
    lead = "HM Inspectorate of Probation inspected Northwick Probation Delivery Unit (PDU) and spoke to its staff."
    if "Youth" in headline:
        lead = lead.replace("Probation Delivery Unit (PDU)", "Youth Justice Service (YJS)")
    assert release(lead, headline=headline).rating is expected


def test_body_outranks_headline():
    found = release(headline="Northwick PDU rated ‘Good’")
    assert found.rating is RI
    assert "headline-disagrees" in [diagnostic.code for diagnostic in found.diagnostics]


def test_names_left_to_later_paragraphs():
    lead = "Probation Services, also known as Probation Delivery Units (PDUs*), in two areas of the North East have been rated ‘Good’ and ‘Inadequate’, respectively, following inspections by HM Inspectorate of Probation."
    body = "Ashby and Leigh PDU has been rated ‘Good’.\n\nStow PDU has been rated ‘Inadequate’."
    found = release(lead, body)
    assert results(found.outcomes) == [("Ashby and Leigh", "pdu", GOOD), ("Stow", "pdu", BAD)]
    assert {outcome.service.region for outcome in found.outcomes} == {"North East"}


def test_region_of_a_region():
    lead = "Probation services in the East Midlands region have received an overall regional rating of ‘Inadequate’ following an inspection by HM Inspectorate of Probation."
    assert results(release(lead).outcomes) == [("East Midlands", "region", BAD)]


def test_geography_is_no_region():
    found = release(body="It was the best result for a probation service in the South West this year.")
    assert found.region is None


def test_region_inferred_has_no_span():
    lead = LEAD.replace("Northwick", "Surrey")
    service = release(lead).outcome.service
    assert (service.canonical, service.region) == ("Surrey", "Kent, Surrey and Sussex")
    assert "region" not in service.evidence


DIVISIONS = [
    "NPS Midlands division has been rated ‘Good’ by HM Inspectorate of Probation.",
    "NPS – Midlands division has been rated ‘Good’ by HM Inspectorate of Probation.",
    "The National Probation Service in the Midlands division has been rated ‘Good’ by HM Inspectorate of Probation.",
]


@pytest.mark.parametrize("lead", DIVISIONS)
def test_a_division_named_behind_the_service(lead):
    assert results(release(lead).outcomes) == [("Midlands", "nps", GOOD)]


@pytest.mark.parametrize("where", ["Probation services in two areas in", "Two units across"])
def test_a_region_before_the_names_of_its_units_is_no_part_of_them(where):
    outcomes = release(
        f"{where} Wales, Gwent PDU and Cwm Taf PDU, have both been rated ‘Good’ by HM Inspectorate of Probation."
    ).outcomes
    assert results(outcomes) == [("Gwent", "pdu", GOOD), ("Cwm Taf", "pdu", GOOD)]
    assert {outcome.service.region for outcome in outcomes} == {"Wales"}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Since it was formed, Northwick PDU was last inspected in 2021, when it was rated ‘Inadequate’.", (BAD, None)),
        ("The unit was formed when services were unified and was last inspected in 2021.", None),
    ],
)
def test_a_year_behind_the_founding_may_be_that_of_the_founding(body, expected):
    (outcome,) = release(body=body).outcomes
    previous = outcome.previous
    assert (previous and (previous.rating, previous.year)) == expected


@pytest.mark.parametrize(
    "body",
    [
        "Ashby, YJS, and others were calm.",  # a comma parts a name from its unit word
        "Inspectors from the probation service for Devon’s courts were calm.",
        "It was the report on the probation service in Northwick’s courts.",
    ],
)
def test_words_that_look_like_a_name_name_no_other_service(body):
    assert results(release(body=body).outcomes) == [("Northwick", "pdu", RI)]
    assert release(body=body).recalled == ()


def test_a_rating_named_beside_the_points_is_said_of_the_clause_s_subject():
    found = release(body="Southwick PDU fared better with 11 points and a rating of ‘Requires improvement’.")
    assert results(found.recalled) == [("Southwick", "pdu", RI)]


def test_two_scales_leave_the_points_without_one():
    found = release(
        "Northwick PDU and Southwick PDU have been rated ‘Inadequate’ by HM Inspectorate of Probation.",
        "Northwick PDU scored three points. Southwick PDU scored four points out of a possible 27, and Ashby PDU scored "
        "22 points out of a possible 36.",
    )
    assert [(outcome.score.points, outcome.score.out_of) for outcome in found.outcomes] == [(3, None), (4, 27)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Worcestershire PDU raised its rating from ‘Inadequate’ to ‘Requires improvement’.", (RI, BAD)),
        ("Worcestershire PDU, previously rated ‘Inadequate’, was rated ‘Good’.", (GOOD, BAD)),
    ],
)
def test_a_service_that_a_yearly_report_recalls_with_both_its_ratings(body, expected):
    (outcome,) = release("HM Inspectorate of Probation has published its yearly report.", body).recalled
    assert (outcome.rating, outcome.previous.rating) == expected
    assert outcome.previous.year is None


def test_geography_beside_a_region_that_is_stated_is_no_second_region():
    found = release(body="The PDUs in the South West region are calm. It was a probation service in the North East.")
    assert "two-regions" not in {diagnostic.code for diagnostic in found.diagnostics}
    assert found.outcomes[0].service.region in {"South West", None}


def test_a_name_has_no_more_words_than_any_name_has():
    named = " and ".join("Ashby Leigh Stow Burton Derby Ely Filey Goole Hull Ilkley".split())
    (outcome,) = release(f"{named} PDU was rated ‘Good’ by HM Inspectorate of Probation.").outcomes
    assert named.endswith(outcome.service.name)
    assert len(outcome.service.name.split()) <= 16


@pytest.mark.parametrize(
    "lead",
    [
        "Northwick PDU was rated ‘Good’ by HM Inspectorate of Probation and Calder PDU ‘Inadequate’, with Northwick scoring 17 points "
        "out of 27 and Calder just two.",
        "Northwick PDU, which was rated ‘Good’ by HM Inspectorate of Probation, scored 17 out of a possible 27 points. Calder PDU was "
        "rated ‘Inadequate’ and was given just two.",
    ],
)
def test_points_without_their_noun_behind_those_of_another(lead):
    found = release(lead)
    assert [str(outcome.score) for outcome in found.outcomes] == ["17/27", "2/27"]


def test_services_announced_by_their_number_may_have_sections_of_their_own():
    found = release(
        "Two probation units are not doing enough, HM Inspectorate of Probation has found.",
        "\n\n".join(
            [
                "Northwick",
                "Northwick PDU was given an overall rating of ‘Good’.",
                "Sickness was down.",
                "Plans were new.",
                "Calder and Leigh",
                "Calder and Leigh PDU fared worse. It was rated ‘Inadequate’ overall.",
            ]
        ),
    )
    assert results(found.outcomes) == [("Northwick", "pdu", GOOD), ("Calder and Leigh", "pdu", BAD)]


TWO = "Northwick PDU has been rated ‘Good’ and Calder PDU ‘Inadequate’ by HM Inspectorate of Probation."


@pytest.mark.parametrize(
    "body",
    [
        "A third unit in the county, Stow PDU, did better in its own inspection, which ended with the grade ‘Outstanding’.",
        "Stow PDU was rated ‘Outstanding’.",
    ],
)
def test_more_services_than_are_announced_are_only_mentioned(body):
    found = release(TWO, body, "Two probation units inspected")
    assert results(found.outcomes) == [("Northwick", "pdu", GOOD), ("Calder", "pdu", BAD)]
    assert results(found.recalled) == [("Stow", "pdu", TOP)]


@pytest.mark.parametrize(
    "lead",
    [
        "In Preston, an approved premises has been inspected by HM Inspectorate of Probation.",
        "Mr Marlow, a probation officer, was met by inspectors from HM Inspectorate of Probation.",
    ],
)
def test_what_stands_before_an_indefinite_unit_word_may_be_no_name(lead):
    assert release(lead).outcomes == ()


def test_a_region_in_two_words_is_no_two_units():
    found = release(
        "Probation services in the Yorkshire and the Humber region have received an overall regional rating of ‘Good’ following an "
        "inspection by HM Inspectorate of Probation.",
        "Ashby PDU was rated ‘Inadequate’ in May.",
        "Probation services in Yorkshire and the Humber rated ‘Good’",
    )
    assert results(found.outcomes) == [("Yorkshire and the Humber", "region", GOOD)]
    assert results(found.recalled) == [("Ashby", "pdu", BAD)]


def test_the_national_arrangements_are_the_service_s():
    found = release(
        "Inspectors from HM Inspectorate of Probation graded the national arrangements of the Probation Service ‘Inadequate’ overall.",
        headline="Headquarters asks too much",
    )
    assert results(found.outcomes) == [("Probation Service", "national", BAD)]
    assert found.outcomes[0].aspects == ()


# -- the examples of the forms, said of something else

_SUBJECT = re.compile(
    r"^(?:The (?:unit|service|PDU|CRC|company|team)|It|They|A PDU|A YOT|A YJS|Its overall rating|This)\b(?!’)"
)
_STATES = (Decision.OVERALL, Decision.PREVIOUS, Decision.KEPT)
_EXAMPLES = [form.example for form in FORMS if form.decision in _STATES and _SUBJECT.match(form.example)]
# Of two ratings in a sentence the second is read by itself; 'it has announced that the division …' is said of the division.
_APART = ("had been ‘Inadequate’ last time", "has announced that the division")


@pytest.mark.parametrize("subject", ["Its work with the courts", "None of the other units", "No other unit"])
@pytest.mark.parametrize("example", [example for example in _EXAMPLES if not any(words in example for words in _APART)])
def test_what_is_said_of_an_aspect_or_of_others_is_not_the_unit_s(example, subject):
    outcome = release(body=_SUBJECT.sub(subject, example)).outcomes[0]
    assert outcome.rating is RI
    assert outcome.previous is None or outcome.previous.rating is None


@pytest.mark.parametrize(
    "body",
    [
        "Northwick PDU has not received an overall rating of ‘Good’.",
        "Northwick PDU has never been rated ‘Good’.",
        "The unit was not given an overall ‘Good’ rating.",
        "The unit has not retained its ‘Good’ rating.",
        "The unit has not again received an overall rating of ‘Inadequate’.",
        "The unit has not raised its overall rating from ‘Inadequate’ to ‘Good’.",
        "Its latest inspection has not seen it rated ‘Good’.",
        "The unit had not been rated ‘Good’ as recently as 2019.",
        "The unit was not previously rated ‘Good’ in 2019.",
        "The unit was never once rated ‘Good’.",
        "The unit has not been given the lowest rating possible (‘Inadequate’).",
        "Inspectors have not found the service to be, overall, ‘Good’.",
        "The inspection of Northwick PDU has not ended in a rating of ‘Good’.",
        "Leadership was never rated ‘Good’.",
    ],
)
def test_a_rating_that_is_denied_is_nobody_s(body):
    found = release("Northwick PDU was visited by HM Inspectorate of Probation in May.", body)
    assert results(found.outcomes) == [("Northwick", "pdu", None)]
    assert found.outcomes[0].previous is None
    assert found.outcomes[0].aspects == ()
    assert "rating-unlinked" in {remark.code for remark in found.diagnostics}


@pytest.mark.parametrize(
    ("body", "rating", "previous"),
    [
        ("Northwick PDU was never ‘Inadequate’ but is now ‘Good’.", GOOD, None),
        ("The result is not better than the ‘Inadequate’ of 2022.", None, BAD),
        ("The unit has not slipped back since 2022, when it was rated ‘Good’.", None, GOOD),
    ],
)
def test_what_is_denied_is_not_always_the_rating(body, rating, previous):
    outcome = release("Northwick PDU was visited by HM Inspectorate of Probation in May.", body).outcomes[0]
    assert outcome.rating is rating
    assert (outcome.previous and outcome.previous.rating) is previous


_NOW = [
    form.example.replace("A PDU", "Northwick PDU").replace(" has ", " had ")
    for form in FORMS
    if form.decision in {Decision.OVERALL, Decision.KEPT, Decision.LISTED} and "the only unit" not in form.example
]


@pytest.mark.parametrize(
    "opening",
    [
        "In 2019, ",
        "Three years ago ",
        "At the last inspection, in 2019, ",
        "It was last inspected in 2019, when ",
        "Before that, in 2019, ",
    ],
)
@pytest.mark.parametrize("example", _NOW)
def test_a_sentence_that_begins_with_then_states_no_result_of_now(example, opening):
    words = example if example.startswith(("Northwick", "HM", "Inspectors")) else example[0].lower() + example[1:]
    found = release("Northwick PDU was visited by HM Inspectorate of Probation in May.", opening + words)
    assert not any(outcome.rating for outcome in found.outcomes)


@pytest.mark.parametrize(
    ("body", "rating"),
    [
        ("In 2019, Northwick PDU was new, and it has now been given an overall rating of ‘Good’.", GOOD),
        ("Three years ago it was in trouble; today it has an overall rating of ‘Good’.", GOOD),
    ],
)
def test_what_begins_with_then_and_goes_on_with_now_states_a_result(body, rating):
    found = release("Northwick PDU was visited by HM Inspectorate of Probation in May.", body)
    assert [outcome.rating for outcome in found.outcomes] == [rating]


_SCORED = [
    "had scored nine points out of a possible 27.",
    "took nine points from a possible 27.",
    "was given nine of the 27 points available.",
    "scored just nine points.",
    "had scored 9/27.",
]


@pytest.mark.parametrize(
    "subject",
    [
        "In 2019, it",
        "Three years ago the unit",
        "At its last inspection, in 2019, it",
        "It was last inspected in 2019, when it",
        "No other unit",
        "None of the other units",
        "Another unit",
        "The neighbouring unit",
        "Most units",
        "The average unit",
        "Calder PDU",
        "Its work with the courts",
        "Leadership",
        "It has never",
        "It might have",
    ],
)
@pytest.mark.parametrize("score", _SCORED)
def test_points_of_then_of_others_of_an_aspect_or_of_none_are_not_the_unit_s(score, subject):
    assert release(body=f"{subject} {score}").outcomes[0].score is None


@pytest.mark.parametrize(
    "subject",
    [
        "It",
        "The unit",
        "Northwick PDU",
        "Against the standards that make up an inspection, it",
        "The board hopes for more: it",
    ],
)
@pytest.mark.parametrize("score", _SCORED)
def test_points_of_the_unit(score, subject):
    assert release(body=f"{subject} {score}").outcomes[0].score.points == 9
