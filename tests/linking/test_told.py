"""What the findings tell of each service."""

import types

import pytest

from hmip_parse import Rating
from hmip_parse.linking.findings import Finding
from hmip_parse.linking.forms import Decision
from hmip_parse.linking.items import BODY, HEADLINE, NOTES, SPEECH
from hmip_parse.linking.ratings import RatingMention
from hmip_parse.linking.register import Named
from hmip_parse.linking.remarks import Remark
from hmip_parse.linking.told import Told
from hmip_parse.terms import ServiceKind

OVERALL, GROUP, ASPECT = Decision.OVERALL, Decision.GROUP, Decision.ASPECT
A, B, OTHER = (Named(ServiceKind.PDU, set(), [], (0, 1)) for _ in range(3))


def finding(start, *services, decision=OVERALL, topic=False, place=BODY, region=None):
    mention = RatingMention(start, start + 4, (start, start + 4), Rating.GOOD, marked=True, capital=True)
    return Finding(decision, mention, services, topic, (), None, place, 0, start, start + 9, None, region=region)


def told(services, findings=(), remarks=(), named=(), region=None):
    return Told(services, types.SimpleNamespace(named=list(named)), findings, remarks, region)


def starts(found):
    return [item.start for item in found]


def test_a_finding_is_that_of_the_services_that_it_names():
    given = told([A, B], [finding(1, A), finding(2, A, B), finding(3, OTHER), finding(4)])
    assert starts(given.findings(A)) == [1, 2]
    assert starts(given.findings(B)) == [2]
    assert starts(given.findings(OTHER)) == [3]


@pytest.mark.parametrize(
    ("services", "named", "at", "expected"),
    [
        ([A], [], 50, [A]),  # the only one
        ([A], [(10, OTHER)], 50, [A]),
        ([A, B], [(10, A), (30, B)], 20, [A]),  # the one that was named last before
        ([A, B], [(10, A), (30, B)], 40, [B]),
        ([A, B], [(10, A), (30, B), (50, A)], 40, [B]),
        ([A, B], [(10, A), (30, OTHER)], 40, [A]),
        ([A, B], [(10, A), (30, B)], 5, []),
        ([A, B], [], 40, []),
        ([], [(10, A)], 40, []),
    ],
)
def test_the_service_that_the_text_is_speaking_of(services, named, at, expected):
    given = told(services, [finding(at, topic=True)], [Remark((), BODY, at)], named)
    assert [service for service in (A, B, OTHER) if given.findings(service)] == expected
    assert [service for service in (A, B, OTHER) if given.remarks(service)] == expected
    assert starts(given.all_remarks) == [at]


@pytest.mark.parametrize(("region", "expected"), [("London", [1]), ("Wales", []), (None, [])])
def test_what_is_said_of_a_region_is_that_of_the_release_s_own(region, expected):
    given = told([A], [finding(1, topic=True, region="London")], region=region)
    assert starts(given.stated(A)) == expected


def test_a_finding_without_a_topic_is_nobodys():
    given = told([A], [finding(9)])
    assert given.findings(A) == []
    assert given.stated(A) == []


@pytest.mark.parametrize(
    ("findings", "expected"),
    [
        ([finding(1, A, place=HEADLINE), finding(2, A)], [2, 1]),  # the body outranks the headline
        ([finding(1, A, place=SPEECH), finding(2, A)], [2]),  # speech counts where nothing else states
        ([finding(1, A, place=SPEECH), finding(2, A, place=HEADLINE)], [2]),
        ([finding(1, A, place=SPEECH)], [1]),
        ([finding(1, A, place=NOTES)], []),
        ([finding(1, A, decision=ASPECT)], []),
        ([finding(1, A), finding(2, decision=GROUP)], [1]),
        ([finding(1, A, place=SPEECH), finding(2, decision=GROUP)], [1]),
    ],
)
def test_what_states_the_overall_rating(findings, expected):
    assert starts(told([A, B], findings).stated(A)) == expected


def test_what_is_said_of_a_counted_group():
    one, two = finding(1, decision=GROUP), finding(2, decision=GROUP)
    assert starts(told([A, B], [one]).stated(A)) == [1]  # one rating for all
    assert starts(told([A, B], [one]).stated(B)) == [1]
    assert starts(told([A, B], [one, two]).stated(A)) == [1]  # one each, in their order
    assert starts(told([A, B], [one, two]).stated(B)) == [2]
    assert told([A, B], [one, two, finding(3, decision=GROUP)]).stated(A) == []
    assert told([A, B], [one]).stated(OTHER) == []
    assert told([A, B]).stated(A) == []
