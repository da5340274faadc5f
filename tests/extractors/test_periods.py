"""Periods as printed."""

import datetime

import pytest

from hmip_parse import Precision
from hmip_parse.extractors import periods


def day(text):
    return datetime.date.fromisoformat(text)


def period(text):
    found = periods.PERIOD.search(text.lower().replace("–", "-"))
    return periods.period_of(found) if found else None


@pytest.mark.parametrize(
    ("text", "start", "end", "precision"),
    [
        ("June 2022", "2022-06-01", "2022-06-30", Precision.MONTH),
        ("February 2024", "2024-02-01", "2024-02-29", Precision.MONTH),
        ("February 2023", "2023-02-01", "2023-02-28", Precision.MONTH),
        ("June, 2022", "2022-06-01", "2022-06-30", Precision.MONTH),
        ("JUNE 2022", "2022-06-01", "2022-06-30", Precision.MONTH),
        ("June and July 2022", "2022-06-01", "2022-07-31", Precision.MONTH),
        ("June to August 2022", "2022-06-01", "2022-08-31", Precision.MONTH),
        ("June-July 2022", "2022-06-01", "2022-07-31", Precision.MONTH),
        ("June - July 2022", "2022-06-01", "2022-07-31", Precision.MONTH),
        ("June until August 2022", "2022-06-01", "2022-08-31", Precision.MONTH),
        ("April, May and June 2019", "2019-04-01", "2019-06-30", Precision.MONTH),
        ("April, May, and June 2019", "2019-04-01", "2019-06-30", Precision.MONTH),
        ("November 2021 and January 2022", "2021-11-01", "2022-01-31", Precision.MONTH),
        ("November 2021 to January 2022", "2021-11-01", "2022-01-31", Precision.MONTH),
        ("November and January 2022", "2021-11-01", "2022-01-31", Precision.MONTH),
        ("December to February 2024", "2023-12-01", "2024-02-29", Precision.MONTH),
        ("16 to 20 September 2019", "2019-09-16", "2019-09-20", Precision.DAY),
        ("16-20 September 2019", "2019-09-16", "2019-09-20", Precision.DAY),
        ("16th and 20th September 2019", "2019-09-16", "2019-09-20", Precision.DAY),
        ("25 February and 8 March 2013", "2013-02-25", "2013-03-08", Precision.DAY),
        ("Monday 25 July and Friday 19 August 2022", "2022-07-25", "2022-08-19", Precision.DAY),
        ("29 November 2021 to 10 January 2022", "2021-11-29", "2022-01-10", Precision.DAY),
        ("29 November to 10 January 2022", "2021-11-29", "2022-01-10", Precision.DAY),
        ("4 May 2021", "2021-05-04", "2021-05-04", Precision.DAY),
        ("the week commencing 27 November 2023", "2023-11-27", "2023-12-03", Precision.DAY),
        ("the week beginning 3 June 2024", "2024-06-03", "2024-06-09", Precision.DAY),
        ("w/c 3 June 2024", "2024-06-03", "2024-06-09", Precision.DAY),
        ("weeks commencing 3 and 10 June 2024", "2024-06-03", "2024-06-16", Precision.DAY),
        ("weeks commencing 3, 10 and 17 June 2024", "2024-06-03", "2024-06-23", Precision.DAY),
        ("two weeks commencing 3 June 2024", "2024-06-03", "2024-06-16", Precision.DAY),
        ("fortnight beginning Monday 3 June 2024", "2024-06-03", "2024-06-16", Precision.DAY),
        ("week ending 14 June 2024", "2024-06-08", "2024-06-14", Precision.DAY),
        ("w/b 3 June 2024", "2024-06-03", "2024-06-09", Precision.DAY),
        ("8, 9 and 10 July 2025", "2025-07-08", "2025-07-10", Precision.DAY),
        ("8, 9, and 10 July 2025", "2025-07-08", "2025-07-10", Precision.DAY),
        ("the 3rd and the 14th of June 2019", "2019-06-03", "2019-06-14", Precision.DAY),
        ("22–26 April 2013", "2013-04-22", "2013-04-26", Precision.DAY),
        ("Jan and Feb 2023", "2023-01-01", "2023-02-28", Precision.MONTH),
        ("Sept 2022", "2022-09-01", "2022-09-30", Precision.MONTH),
        ("June/July 2022", "2022-06-01", "2022-07-31", Precision.MONTH),
        ("late March to mid-May 2023", "2023-03-01", "2023-05-31", Precision.MONTH),
        ("March 2022 to the end of May 2022", "2022-03-01", "2022-05-31", Precision.MONTH),
        ("weeks of 27 May and 3 June 2024", "2024-05-27", "2024-06-09", Precision.DAY),
    ],
)
def test_a_period_has_both_its_ends(text, start, end, precision):
    assert period(f"between {text}.") == (day(start), day(end), precision)


@pytest.mark.parametrize(
    "text",
    [
        "2022",
        "late 2022",
        "autumn 2022",
        "the spring",
        "June",
        "20 to 16 September 2019",
        "30 to 31 February 2020",
        "March 2022 to June 2021",
    ],
)
def test_what_is_no_period(text):
    assert period(f"in {text} they came") is None


@pytest.mark.parametrize(
    "text",
    [
        "June 0000",
        "31 December 9999 and 1 January 10000",
        "December to January 0001",
        "29 February 0000",
        "week commencing 31 December 9999",
        "May 0001",
    ],
)
def test_years_at_the_edge_of_the_calendar_raise_nothing(text):
    found = periods.PERIOD.search(text.lower())
    assert found is None or periods.period_of(found) is None or periods.period_of(found)[0].year >= 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in march (a) and april 2025 (b)", "2025-03-01"),
        ("in december (a) and january 2025 (b)", "2024-12-01"),
        ("on 3 march (a) and 14 april 2025 (b)", "2025-03-03"),
        ("from 3 to 14 march (a) and 7 to 18 april 2025 (b)", "2025-03-03"),
        ("from 3, 4 and 5 march (a) and 7 april 2025 (b)", "2025-03-03"),
    ],
)
def test_a_day_borrows_its_year_from_the_period_behind_it(text, expected):
    early = periods.YEARLESS.search(text)
    (stated,) = [found for found in periods.find_periods(text, early.end(), len(text))]
    assert periods.yearless_start(early, periods.period_of(stated)) == day(expected)


def test_all_periods_of_a_range_in_order():
    text = (
        "in 2021, in may 2021, between 3 june 2021 and 4 july 2021, in room 2012 and in december 2021 and january 2022."
    )
    found = [found[0] for found in periods.find_periods(text, 0, len(text))]
    assert found == ["may 2021", "3 june 2021 and 4 july 2021", "december 2021 and january 2022"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("|it was in may 2021, june 2022 and july 2023 too|", ["may 2021", "june 2022 and july 2023"]),
        ("in may 2021 |and in june 2022| and in july 2023", ["june 2022"]),
        ("|in may 2021, in june 2022|", ["may 2021", "june 2022"]),
        ("in |may 2021| it was", ["may 2021"]),
        ("in |may 20|21 it was", []),
        ("in may| 2021| it was", []),
        ("|25 cases of may 2021 were read|", ["may 2021"]),
        ("|from monday 3 to friday 14 july 2021|", ["monday 3 to friday 14 july 2021"]),
        ("|from early june - mid july 2021|", ["june - mid july 2021"]),
        (
            "|in the two weeks commencing on monday the 3 june 2024|",
            ["the two weeks commencing on monday the 3 june 2024"],
        ),
        ("|on 8, 9 and 10 july 2025 and 2026|", ["8, 9 and 10 july 2025"]),
        ("|on 6, 8, 9 and 10 july 2025|", ["6, 8, 9 and 10 july 2025"]),
        ("in unit 3 |june 2021|", ["june 2021"]),
        ("on 8, |9 and 10 july 2025|", ["9 and 10 july 2025"]),
        ("|in june -july 2021|", ["june -july 2021"]),
        ("|w/c 3 june 2024 and may 2025|", ["w/c 3 june 2024", "may 2025"]),
        ("|from 29 november 2021 - 10 january 2022|", ["29 november 2021 - 10 january 2022"]),
        ("|there were 2000 of them in 2021|", []),
        ("|it may 2021|", ["may 2021"]),
    ],
)
def test_the_periods_of_a_range_in_order(text, found):
    start, end = text.index("|"), text.rindex("|") - 1
    assert [match[0] for match in periods.find_periods(text.replace("|", ""), start, end)] == found


@pytest.mark.parametrize(
    ("words", "may"),
    [("may", True), ("in june", True), ("sept.", True), ("august,", True), ("plans", False), ("", False), ("y", False)],
)
def test_the_letters_before_a_year(words, may):
    assert periods.may_end_month(words, len(words)) is may


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("two weeks commencing 3 and 10 june 2024", "2024-06-03", "2024-06-16"),
        ("week ending 7 january 0001", "0001-01-01", "0001-01-07"),
        ("week commencing 25 december 9999", "9999-12-25", "9999-12-31"),
        ("january 0001", "0001-01-01", "0001-01-31"),
        ("december 9999", "9999-12-01", "9999-12-31"),
    ],
)
def test_the_first_and_the_last_days_of_the_calendar(text, start, end):
    first, last, _ = period(text)
    assert (first, last) == (day(start), day(end))


@pytest.mark.parametrize(
    "text", ["week ending 6 january 0001", "week ending 31 june 2024", "week commencing 26 december 9999"]
)
def test_a_week_beyond_the_calendar_is_none(text):
    assert period(text) is None


@pytest.mark.parametrize(
    ("text", "stated", "start"),
    [("june", "june 2025", "2025-06-01"), ("july", "june 2025", "2024-07-01"), ("3 may", "4 june 2025", "2025-05-03")],
)
def test_a_month_of_the_same_year_unless_it_comes_later(text, stated, start):
    assert periods.yearless_start(periods.YEARLESS.fullmatch(text), period(stated)) == day(start)
