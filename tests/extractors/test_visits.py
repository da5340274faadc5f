"""Which words tie a period to an inspection."""

import pytest

from hmip_parse import Precision
from hmip_parse.extractors import anchors, periods, visits
from tests.helpers import split


def period_in(lower):
    return next(periods.find_periods(lower, 0, len(lower)))


@pytest.mark.parametrize(
    ("text", "named", "other"),
    [
        ("|it was last inspected in may 2022|", True, True),
        ("|it was inspected in may 2022|, and the last time in 2019", True, False),
        ("|the last week of the inspection was in may| 2022, unlike the previous one", True, False),
        ("the last one:| it was inspected in may 2022|", True, False),
        ("|another unit was inspected in may 2022|", False, True),
        ("|another unit had its fieldwork in may 2022|", True, False),
        ("|it was inspected in may 2022|; another was not", False, False),
    ],
)
def test_what_is_of_another_inspection(text, named, other):
    assert visits.is_of_another(*split(text), named=named) is other


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("it was inspected in |march 2019| and rated 'good'", True),
        ("it was rated 'good' when it was inspected in |march 2019|", True),
        ("it was rated 'good' when, in |march 2019|, it was inspected", True),
        ("staff were busy when inspectors visited in |march 2019|", False),
        ("it was rated 'good' by inspectors in |march 2019|", False),
        ("staff were busy when inspectors visited in |march 2019|; it was given new offices when it moved", False),
    ],
)
def test_a_result_makes_it_doubtful(text, doubtful):
    lower, first, last = split(text)
    assert visits.is_doubtful(lower, (0, len(lower)), (first, last)) is doubtful


def test_a_result_stands_in_the_sentence():
    lower = "it was inspected in march 2019 and rated 'good'"
    stated = period_in(lower).span()
    assert visits.is_doubtful(lower, (0, len(lower)), stated)
    assert not visits.is_doubtful(lower, (0, stated[1] + len(" and ")), stated)


def test_a_period_opens_its_own_sentence():
    lower, start = split("staff were calm. |in april 2024, inspectors visited the unit")
    assert visits.may_be_fronted(lower, start)
    assert not visits.may_be_fronted(lower, 0)
    assert visits.is_fronted(lower, (start, len(lower)), period_in(lower), named=False)
    assert not visits.is_fronted(lower, (0, len(lower)), period_in(lower), named=False)
    assert not visits.is_fronted(lower, (start, lower.index("ited the")), period_in(lower), named=False)
    assert visits.is_fronted(lower, (start, lower.index("ited the")), period_in(lower), named=True)


@pytest.mark.parametrize(
    "text",
    [
        "fieldwork| took place in march 2020",
        "fieldwork| was between march and may 2020",
        "fieldwork, delayed by the weather, took place| in march 2020",
        "fieldwork, delayed by the weather, took place| in march 2020, and an open day was held in may",
        "fieldwork, delayed as an open day was held, took place| in march 2020",
        "fieldwork|, which was put off, took place in march 2020",
        "fieldwork| jointly with ofsted was in march 2020",
        "field work, delayed by the weather, took place| in march 2020",
        "fieldwork| at the unit in march (dorset) and april 2020",
    ],
)
def test_a_period_is_tied_to_the_fieldwork(text):
    lower, at = split(text)
    assert visits.behind(lower, anchors.named_in(lower, 0, len(lower))[:1], period_in(lower)) == at


@pytest.mark.parametrize(
    "text",
    [
        "fieldwork at a clinic opened in march 2020",
        "fieldwork at a clinic that opened in march 2020",
        "fieldwork by our team march 2020",
        "fieldwork of ofsted in march 2020",
        "ofsted's fieldwork in march 2020",
        "fieldwork at a constabulary, which is new, in march 2020",
        "fieldwork at a clinic that opened in the week of 2 march 2020",
        "fieldwork from 3 march 2020",
        "fieldwork in march (a clinic), opened in april 2020",
    ],
)
def test_a_period_of_something_else_is_not(text):
    assert visits.behind(text, anchors.named_in(text, 0, len(text)), period_in(text)) is None


@pytest.mark.parametrize(("length", "tied"), [(170, True), (171, False)])
def test_a_period_stands_near(length, tied):
    gap = (" at the unit" * 20)[: length - len(" in ")] + " in "
    lower = f"fieldwork{gap}march 2020"
    found = visits.behind(lower, anchors.named_in(lower, 0, len(lower)), period_in(lower))
    assert found == (len("fieldwork") if tied else None)


@pytest.mark.parametrize(
    ("text", "start", "precision"),
    [
        ("fieldwork| began on |3 june and ended on 14 june 2019", "2019-06-03", Precision.DAY),
        ("fieldwork| began in |may and ended in june 2019", "2019-05-01", Precision.MONTH),
        ("fieldwork| began in |may and ended on 14 june 2019", "2019-05-01", Precision.MONTH),
        ("fieldwork| began on |30 december 2018 and ended on 4 january 2019", "2018-12-30", Precision.DAY),
        ("fieldwork| was in |march (dorset) and april 2025", "2025-03-01", Precision.MONTH),
        ("fieldwork| was in |march (dorset) and march 2025 (devon)", "2025-03-01", Precision.MONTH),
        ("fieldwork| was on |3 march (dorset) and on 5 april 2025", "2025-03-03", Precision.DAY),
        ("fieldwork| was in |march (dorset); in april 2025", "2025-03-01", Precision.MONTH),
        ("fieldwork| was in |march, then in april 2025", "2025-03-01", Precision.MONTH),
        ("fieldwork| was in |march & in april 2025", "2025-03-01", Precision.MONTH),
        ("fieldwork| was in |december, then in january 2025", "2024-12-01", Precision.MONTH),
    ],
)
def test_a_first_period_borrows_the_year(text, start, precision):
    lower, anchor, at = split(text)
    *_, stated = periods.find_periods(lower, 0, len(lower))
    ends = periods.period_of(stated)
    (first, last, coarse), place = visits.from_first(lower, anchor, stated.start(), ends)
    assert (first.isoformat(), last, coarse) == (start, ends[1], precision)
    assert place == at


@pytest.mark.parametrize(
    "text",
    [
        "fieldwork| was in april 2025",
        "fieldwork| was in march at dorset, and in april 2025",
        "fieldwork| began on 31 june 2019 and ended on 14 july 2019",
    ],
)
def test_without_a_first_period_it_stays(text):
    lower, anchor = split(text)
    *_, stated = periods.find_periods(lower, 0, len(lower))
    ends = periods.period_of(stated)
    assert visits.from_first(lower, anchor, stated.start(), ends) == (ends, stated.start())


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("march 2025| and |april 2025", True),
        ("march 2025| and devon in |april 2025", True),
        ("march 2025| (dorset), and devon in |april 2025", True),
        ("march 2025|; |april 2025", True),
        ("march 2025| and devon in |april 2025, when a clinic opened", True),
        ("march 2025| and a clinic opened in |april 2025", False),
        ("march 2025| at devon in |april 2025", False),
        ("march 2025| (dorset, |april 2025) and in devon", False),
        ("march 2025| and devon |april 2025", False),
    ],
)
def test_a_second_period_goes_on(text, joined):
    assert visits.goes_on(*split(text)) is joined


@pytest.mark.parametrize(("length", "joined"), [(170, True), (171, False)])
def test_a_second_period_stands_near(length, joined):
    gap = " and" + (" at the unit" * 20)[: length - len(" and in ")] + " in "
    assert visits.goes_on(f"march 2020{gap}june 2020", len("march 2020"), len("march 2020") + length) is joined


def test_the_verb_of_a_visit_is_not_sought():
    lower = (
        "inspectors visited homes as the inspection of the clinic, burned down in the spring, took place in march 2020"
    )
    (visit, inspection) = anchors.visits_in(lower, 0, len(lower))
    assert visits.behind(lower, [visit], period_in(lower)) is None
    assert visits.behind(lower, [inspection], period_in(lower)) == lower.index(" in march")
