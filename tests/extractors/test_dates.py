"""Dates and times of day as printed."""

import datetime

import pytest

from hmip_parse.extractors.dates import TIME, find_dates, find_times, time_of


def day(text):
    return datetime.date.fromisoformat(text)


def dates(text):
    lower = text.lower()
    return [(found.value, text[found.start : found.end], found.weekday) for found in find_dates(lower, 0, len(lower))]


@pytest.mark.parametrize(
    ("text", "value", "weekday"),
    [
        ("04 August 2022", "2022-08-04", None),
        ("4 August 2022", "2022-08-04", None),
        ("4th August 2022", "2022-08-04", None),
        ("1st of September 2021", "2021-09-01", None),
        ("22nd February, 2017", "2017-02-22", None),
        ("3rd MARCH 2015", "2015-03-03", None),
        ("Thursday 18 August 2022", "2022-08-18", 3),
        ("Thursday, 18 August 2022", "2022-08-18", 3),
        ("Monday the 1st of October 2018", "2018-10-01", 0),
        ("Monday the 1st October 2018", "2018-10-01", 0),
        ("Monday, the 1st October 2018", "2018-10-01", 0),
        ("29 February 2024", "2024-02-29", None),
        ("04/08/2022", "2022-08-04", None),
        ("4/8/2022", "2022-08-04", None),
        ("25/12/2019", "2019-12-25", None),
        ("4 Aug 2022", "2022-08-04", None),
        ("4 Sept 2022", "2022-09-04", None),
        ("4 Sept. 2022", "2022-09-04", None),
        ("11 Feb. 2016", "2016-02-11", None),
        ("04.08.2022", "2022-08-04", None),
        ("August 4, 2022", "2022-08-04", None),
        ("Aug 4, 2022", "2022-08-04", None),
    ],
)
def test_a_date_has_its_value(text, value, weekday):
    assert dates(f"It came on {text}, at last.") == [(day(value), text, weekday)]


@pytest.mark.parametrize("text", ["30 February 2022", "31 November 2021", "45 May 2020", "32/13/2020", "0 June 2020"])
def test_a_day_that_no_calendar_has_is_found_and_has_no_value(text):
    assert [value for value, _, _ in dates(f"on {text} they came")] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "24 November",
        "June 2022",
        "in 2022",
        "24/7 support",
        "scored 26/36",
        "a ratio of 1/2/3",
        "12 cases in May 2022",
        "00.01 on Thursday",
        "2022-23",
        "Section 4 August",
        "2018/2019",
        "on 4 May 20 a day came",
        "on 4 May 20a",
        "on 4 May 2021a",
        "on 4 May 20215, by post",
        "on 4 May 2021b.",
    ],
)
def test_what_is_no_full_date(text):
    assert dates(text) == []


def test_a_date_behind_a_time_is_of_its_own_year():
    # A plain date parser reads the year 2000 here.
    assert dates("from 00.01 on Thursday 18 August 2022") == [(day("2022-08-18"), "Thursday 18 August 2022", 3)]
    assert dates("on 04 August 2022 00.01") == [(day("2022-08-04"), "04 August 2022", None)]


def test_all_dates_of_a_range_in_order():
    text = "on 4 May 2021, on 5/6/2021 and on 7 July 2021"
    assert [value for value, _, _ in dates(text)] == [day("2021-05-04"), day("2021-06-05"), day("2021-07-07")]


@pytest.mark.parametrize("last", ["4 June 2022", "04/06/2022", "June 4, 2022", "Saturday the 4th of June 2022"])
def test_a_date_of_another_century_does_not_hide_the_next(last):
    assert [words for _, words, _ in dates(f"it closed on 3 May 1999, then on {last}")] == [last]


def test_a_misspelt_weekday_is_none():
    assert dates("on Tursday 18 August 2022") == [(day("2022-08-18"), "18 August 2022", None)]


def test_words_that_begin_as_a_date_are_none():
    assert [words for _, words, _ in dates("on 4 May 2021 and from 5 June ")] == ["4 May 2021"]


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        ("on 4 May", "21,", "4 May 2021"),
        ("4 May", "21", "4 May 2021"),
        ("4 May", "2", None),
        ("May", ", by", None),
        ("on 5", "2019", "5 June 2019"),
    ],
)
def test_a_date_stands_whole_in_its_range(start, end, found):
    text = "from 1 March 2018 on 4 May 2021, by 5 June 2019 and 6 July 2016"
    first = text.index(start) if start != "on 5" else text.index("by 5")
    last = text.index(end, first) + len(end)
    dates_of_range = find_dates(text.lower(), first, last)
    assert [text[date.start : date.end] for date in dates_of_range] == ([found] if found else [])


# -- times


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("00.01", (0, 1)),
        ("00:01", (0, 1)),
        ("0.01", (0, 1)),
        ("0.01am", (0, 1)),
        ("12.01am", (0, 1)),
        ("12.01 a.m.", (0, 1)),
        ("12.30pm", (12, 30)),
        ("9am", (9, 0)),
        ("9.30 am", (9, 30)),
        ("2pm", (14, 0)),
        ("11 p.m.", (23, 0)),
        ("14.30", (14, 30)),
        ("0001 hours", (0, 1)),
        ("0930hrs", (9, 30)),
        ("midnight", (0, 0)),
        ("one minute past midnight", (0, 1)),
        ("noon", (12, 0)),
        ("midday", (12, 0)),
    ],
)
def test_a_time_has_its_value(text, value):
    found = TIME.search(f"at {text} today".lower())
    assert found
    assert time_of(found) == datetime.time(*value)


@pytest.mark.parametrize("text", ["25.30", "12.75", "14.30pm", "13am", "24:01"])
def test_a_time_that_no_clock_shows_has_no_value(text):
    found = TIME.search(f"at {text} today")
    assert found is None or time_of(found) is None


@pytest.mark.parametrize(
    "text", ["42.50%", "rose to 17.25 per cent", "£12.50", "call 0.1234", "version 1.2.3", "nine people"]
)
def test_what_is_no_time(text):
    assert TIME.search(text) is None


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("00.01", ["00.01"]),
        ("from 00.01 to 9am, and not at 1.2.3", ["00.01", "9am"]),
        ("one minute past midnight", ["one minute past midnight"]),
        ("at noon, or at one minute past midnight", ["noon", "one minute past midnight"]),
        ("this afternoon, or at midday", ["midday"]),
        ("nine people, 42 of them at 0930hrs", ["0930hrs"]),
        ("by midweek", []),
    ],
)
def test_the_times_of_a_text_in_order(text, times):
    assert [found[0] for found in find_times(text, 0, len(text))] == times


@pytest.mark.parametrize(
    ("start", "end", "times"),
    [("0", "1", ["00.01"]), ("0", "00.0", []), ("0", "9am", ["00.01", "9am"]), ("to", "9", [])],
)
def test_a_time_stands_whole_in_its_range(start, end, times):
    text = "at noon, from 00.01 to 9am, or midday"
    found = find_times(text, text.index(start), text.index(end) + len(end))
    assert [time[0] for time in found] == times
