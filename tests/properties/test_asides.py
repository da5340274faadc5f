"""A paragraph about something else changes no value of the services that a release announces."""

import functools

import pytest

from hmip_parse import ReleaseKind, parse
from tests.properties.known_failures import ASIDES_READ
from tests.properties.strategies import FIXTURES
from tests.properties.values import differences, values

ASIDES = {
    # the results of others
    "sibling": "Calverley PDU was rated ‘Inadequate’ in a report published last month.",
    "sibling-with-score": "In the same week, Stanhope and Eastgate PDU received an overall rating of ‘Requires improvement’, scoring six points out of a possible 27.",
    "only-other": "Only one other service, Pembury Youth Justice Service, has been rated ‘Outstanding’ this year.",
    "sibling-then-it": "Calverley PDU made better progress. It has moved from ‘Inadequate’ to ‘Good’.",
    "tally": "Of the 31 units inspected so far, 15 were rated ‘Inadequate’ and one was rated ‘Good’.",
    "others": "The region’s other units have been rated ‘Good’.",
    "none": "No service has ever been rated ‘Outstanding’ under the current programme.",
    "ofsted": "Ofsted rated the council’s services for children ‘Inadequate’ in 2021.",
    "constabulary": "The constabulary was rated ‘Good’ by HMICFRS in March 2022.",
    "prison": "HM Inspectorate of Prisons rated the local prison ‘poor’ for safety.",
    "scale": "The four ratings are ‘Outstanding’, ‘Good’, ‘Requires improvement’ and ‘Inadequate’.",
    "hope": "Managers hope that the next inspection will bring a rating of ‘Outstanding’.",
    "rule": "A service that is rated ‘Inadequate’ is visited again within 18 months.",
    "described": "Parents described the staff as ‘outstanding’ and the building as ‘inadequate’.",
    # the recommendations of others
    "sibling-recommendations": "Inspectors visited Calverley PDU in June 2022, and made nine recommendations to it.",
    "earlier-recommendations": "The previous inspection made nine recommendations, five of which have been met.",
    "thematic-recommendations": "A thematic report on housing made seven recommendations to HMPPS in 2021.",
    "ofsted-recommendations": "Ofsted made four recommendations to the council.",
    "recommendations-met": "Three of the recommendations of the last report have been met.",
    "plan": "The service has drawn up a plan with 12 actions.",
    # other days
    "office": "A new office was opened in March 2022.",
    "unification": "The unit was created in June 2021, when the Probation Service was unified.",
    "sibling-fieldwork": "An inspection of Calverley PDU took place in March 2022.",
    "next-fieldwork": "The next inspection will take place in November 2028.",
    "other-report": "The Inspectorate published a report on youth services on 14 May 2020.",
    "ofsted-fieldwork": "Ofsted inspected the council’s services in May 2021.",
    "figures": "The figures cover the period from April 2020 to March 2021.",
    "announcement": "The Justice Secretary announced the change on 3 February 2023.",
    "survey": "A survey was carried out in October 2022.",
    # other numbers
    "posts": "Twelve of the 40 posts had been filled.",
    "cases": "Seven out of 27 cases were of good quality.",
    "people": "The unit looks after 2,400 people.",
    "league": "The team came 13th out of 27 in a national league table.",
    # persons who say nothing
    "magistrate": "Karen Holt, a magistrate, was among those who spoke to inspectors.",
    "deputy": "The deputy head of service, Ravi Menon, left in May.",
    "chief-officer": "A new chief officer, Jane Fenwick, took up her post in the spring.",
}
FIRST = 3
"""The paragraph before which an aside may stand: above it stands what the release announces."""


@functools.cache
def places():
    """Of each release that announces services: its record's values, and where an aside may stand in it."""
    found = {}
    for slug, text in FIXTURES.items():
        release = parse(text)
        body = release.evidence["body"] if release.body else ()
        # No quotation goes on over the place, and no list.
        free = [
            body[index].start
            for index in range(FIRST, len(body))
            if not {text[body[index].start], text[body[index - 1].start]} & set("“\"'‘•-*●▪")
        ]
        if release.kind is ReleaseKind.INSPECTION and release.outcomes and free and "\n" in text.strip():
            found[slug] = values(release, without=("body", "recalled")), free
    return found


@pytest.mark.parametrize("aside", ASIDES)
def test_an_aside_changes_no_value(aside):
    """A paragraph about other services, reports, days or persons leaves the values of the release as they are."""
    changed = {}
    for index, (slug, (own, free)) in enumerate(places().items()):
        text, at = FIXTURES[slug], free[index % len(free)]
        parting = "\n\n" if "\n\n" in text else "\n"
        after = parse(f"{text[:at]}{ASIDES[aside]}{parting}{text[at:]}")
        if wrong := differences(own, values(after, without=("body", "recalled"))):
            changed[slug] = wrong
    assert changed.keys() == ASIDES_READ.get(aside, set()), changed
