"""Percentages of the body, each with the clause that states it."""

import pytest

from hmip_parse.extractors.percentages import read_percentages
from tests.helpers import bare, document


def values(*paragraphs):
    return [found.value for found in read_percentages(bare(*paragraphs))]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Plans were sound in 42 per cent of cases.", [42]),
        ("Plans were sound in 42 percent of cases.", [42]),
        ("Plans were sound in 42% of cases.", [42]),
        ("Plans were sound in 42 % of cases.", [42]),
        ("Plans were sound in nine per cent of cases.", [9]),
        ("Twelve per cent of cases were sound.", [12]),
        ("Ninety-two per cent of families were pleased.", [92]),
        ("NINETY-TWO PER CENT of families were pleased.", [92]),
        ("Sickness stood at 42.5%.", [42.5]),
        ("Sickness stood at 0.2 per cent.", [0.2]),
        ("All of them, 100 per cent, were seen.", [100]),
        ("The unit ran at 110 per cent of its capacity.", [110]),
        ("Zero per cent of plans were late.", [0]),
        ("Nearly half (46 per cent) of posts stood empty.", [46]),
        ("Nearly half (46%) of posts stood empty.", [46]),
        ("They account for 17-20% of the work.", [17, 20]),
        ("They account for 17–20% of the work.", [17, 20]),
        ("They account for 17 – 20 per cent of the work.", [17, 20]),
        ("It rose from 40 to 52 per cent.", [40, 52]),
        ("It rose from 40 per cent to 52 per cent.", [40, 52]),
        ("It rose from 40% to 52%.", [40, 52]),
        ("It fell from nine to four per cent.", [9, 4]),
        ("It was between 60 and 70 per cent.", [60, 70]),
        ("It was between twenty-seven and seventy-seven per cent.", [27, 77]),
        ("It was between 60% and 70%.", [60, 70]),
        ("Some 16 per cent were homeless, and another 15 per cent were in hostels.", [16, 15]),
        ("The rate, at 31.5%, was lower than the average (37.9%).", [31.5, 37.9]),
        ("In 10 of the cases 20 per cent was lost.", [20]),
        ("Of 40 cases, 52 per cent were sound.", [52]),
        ("In 2022, 35 per cent were sound.", [35]),
        ("In 2018-2019 35 per cent were sound.", [35]),
        ("It was 50\xa0per\xa0cent.", [50]),
        ("It was 50  per  cent.", [50]),
        ("It grew by around 5-6%.", [5, 6]),
        ("A rise of 1 per cent was seen.", [1]),
        ("Over 1,000 people, or 3 per cent, were missed.", [3]),
        ("It rose from one in 10 to 52 per cent.", [52]),
        ("It rose from two out of ten to 52 per cent.", [52]),
        ("Plans were late in 40 to 50 per cent of cases.", [40, 50]),
        ("The figures stood at 40 and 52 per cent respectively.", [40, 52]),
        ("Three or four per cent were lost.", [3, 4]),
        ("It was a hundred per cent.", [100]),
        ("It was one hundred and ten per cent.", [110]),
        ("It was a hundred and twenty-two per cent.", [122]),
        ("It was twenty two per cent.", [22]),
        ("Costs rose by 1,200 per cent.", [1200]),
        ("It was a 20-per-cent fall.", [20]),
        ("Up 5%-10% on last year.", [5, 10]),
        ("Sickness – 20 per cent – is high.", [20]),
        ("It was 12½% of cases.", [12.5]),
        ("It fell by two and a half per cent.", [2.5]),
        ("It fell by two-and-a-half per cent.", [2.5]),
        ("It fell by twelve and a half to nine per cent.", [9]),
        ("The figures stood at 40, 52 and 60 per cent respectively.", [40, 52, 60]),
        ("Of 40, 52 and 60 per cent were lost.", [60]),
        ("Some 70pc were lost.", [70]),
        ("The work fell short in 58, 63 and 71 per cent of cases, respectively.", [58, 63, 71]),
        ("Risk was assessed in 72, 49 and 28 per cent of cases.", [72, 49, 28]),
        ("It had 49 and 28 per cent of cases.", [28]),
        ("In 2021, 63 and 71 per cent were seen.", [71]),
        ("The share had gone up from 35 per cent to 79.", [35, 79]),
        ("The share had gone up from 35 per cent to 79 cases.", [35]),
        ("The share had gone up by 35 per cent to 79.", [35]),
        ("They waited for weeks, by which point 12% had moved.", [12]),
    ],
)
def test_the_numbers_as_printed(sentence, expected):
    assert values(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Nearly half of posts stood empty.",
        "Two-thirds of plans, or one in ten, were late.",
        "Eight out of 30 cases were sound.",
        "A percentage of cases was read.",
        "They scored 42 points.",
        "Several per cent were lost.",
        "A few per cent more would do.",
        "The percentage of 40 cases.",
        "It rose by three percentage points.",
        "Per cent is two words.",
        "The % sign stood alone.",
        "The 90th percentile was 40.",
        "Some three-quarters of one per cent were late.",
        "About half of one per cent were late.",
        "It was forty-two point five per cent.",
        "There were 70 PCs, and 12pcs of kit.",
        "Half and a half per cent.",
        "It was 42,5% of cases.",
        "Someone per cent is nobody.",
    ],
)
def test_what_is_no_percentage(sentence):
    assert values(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("Plans were sound in 42 per cent of cases.", "Plans were sound in 42 per cent of cases."),
        (
            "Officers were keen, but 42 per cent of posts stood empty; that told.",
            "but 42 per cent of posts stood empty",
        ),
        ("It was hard – 42% of posts stood empty – and it showed.", "42% of posts stood empty"),
        ("Inspectors found: 42% of posts stood empty.", "42% of posts stood empty."),
        ("It was hard. In 42% of cases plans were late. It showed.", "In 42% of cases plans were late."),
        ("- 42% of posts stood empty", "42% of posts stood empty"),
        ("Of 1,200 people, 42 per cent were seen.", "42 per cent were seen."),
        ("About 42.5 per cent, no more, were seen.", "About 42.5 per cent"),
    ],
)
def test_the_clause_that_states_it(sentence, clause):
    (found,) = read_percentages(bare(sentence))
    assert found.text == clause


def test_speech_counts_and_notes_and_headline_do_not():
    parts = document(
        "Half of posts (50 per cent) stand empty in Dorset\n\nInspectors went in. They read cases: 10 per cent.\n\n"
        "Petra Holloway, Chief Inspector of Probation, said: “I was told that 20% had left.”\n\nENDS\n\n1. In all, 30 per cent."
    )
    assert [found.value for found in read_percentages(parts)] == [10, 20]


def test_the_evidence_is_the_number_and_the_clause():
    text = "A headline here\n\nIt was hard,  but 17–20% of  posts stood empty; it showed."
    low, high = read_percentages(document(text))
    assert [span.of(text) for span in low.evidence["value"]] == ["17"]
    assert [span.of(text) for span in high.evidence["value"]] == ["20%"]
    for found in (low, high):
        assert [span.of(text) for span in found.evidence["text"]] == ["but 17–20% of  posts stood empty"]
        assert found.text == "but 17–20% of posts stood empty"


def test_many_percentages_of_one_sentence():
    sentence = " and ".join(f"{n} per cent" for n in range(1, 80)) + " were counted."
    assert values(sentence) == list(range(1, 80))


@pytest.mark.parametrize("number", ["several hundred", "hundred"])
def test_hundreds_without_their_number_state_none(number):
    assert values(f"Staff gave {number} per cent of what was asked.") == []


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        (
            "It was calm, they said. Plans were late in 42% of cases. Staff, they said, were kind.",
            ["Plans were late in 42% of cases."],
        ),
        (
            "It was calm, and clean, and plans were late in 42% of cases, they said.",
            ["and plans were late in 42% of cases"],
        ),
        ("They account for 17 - 20 per cent of the work.", ["They account for 17 - 20 per cent of the work."] * 2),
        ("•Plans were late in 42% of cases.", ["Plans were late in 42% of cases."]),
        ("• Plans were late in 42% of cases.", ["Plans were late in 42% of cases."]),
        ("It was calm: - plans were late in 42% of cases; offices were clean.", ["plans were late in 42% of cases"]),
    ],
)
def test_the_clause_ends_at_the_marks_of_its_sentence(sentence, clauses):
    assert [found.text for found in read_percentages(bare(sentence))] == clauses


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("It fell from nine to four per cent.", ["nine", "four per cent"]),
        ("It was between twenty-seven and seventy-seven per cent.", ["twenty-seven", "seventy-seven per cent"]),
        ("They account for 17-20% of the work.", ["17", "20%"]),
        ("It rose from 40 per cent to 52%.", ["40 per cent", "52%"]),
        ("It fell from a hundred and ten to 90 per cent.", ["a hundred and ten", "90 per cent"]),
    ],
)
def test_each_end_has_its_own_words(sentence, words):
    parts = bare(sentence)
    spans = [span for found in read_percentages(parts) for span in found.evidence["value"]]
    assert [span.of(parts.source.text) for span in spans] == words


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In unit 12 42 per cent of posts were empty.", [42]),
        ("Offices closed in units 3 and 42 per cent of posts were empty.", [42]),
        ("Staff were calm in May 3. And 40 per cent of them were new.", [40]),
        ("Staff were calm. To 40 per cent of them it was new.", [40]),
        ("Five percents, they said, is not much.", []),
        ("There is one office per centre.", []),
    ],
)
def test_a_number_beside_is_none_of_it(sentence, expected):
    assert values(sentence) == expected
