"""The words by which a note says when the report can be had."""

import pytest

from hmip_parse.extractors import dates
from hmip_parse.extractors.availability import is_tied


@pytest.mark.parametrize(
    ("sentence", "tied"),
    [
        ("the report is available from 25 june 2025.", True),
        ("on 25 june 2025 the report can be read in full.", True),
        ("on 25 june 2025 the report is at www.example.gov.uk.", True),
        ("full letter: www.example.gov.uk/hmip, from 25 june 2025.", True),
        ("for release: 25 june 2025.", True),
        ("the report is available, and covers the year to 25 june 2025.", False),
        ("the report on cases is at www.example.gov.uk, from 25 june 2025.", False),
        ("the reports and statistics: www.example.gov.uk, from 25 june 2025.", False),
        ("the standards: www.example.gov.uk, from 25 june 2025.", False),
        ("the unit was formed on 25 june 2025.", False),
        ("on 25 june 2025 the unit was formed.", False),
    ],
)
def test_a_day_is_tied_to_what_can_be_had(sentence, tied):
    (date,) = dates.find_dates(sentence, 0, len(sentence))
    assert is_tied(sentence, (0, len(sentence)), date) is tied


@pytest.mark.parametrize(
    "behind", ["the report can be read in full.", "the report is at www.example.gov.uk.", "the report is available."]
)
def test_what_the_next_sentence_says_ties_no_day(behind):
    sentence = "on 25 june 2025 the unit was formed."
    text = f"{sentence} {behind}"
    (date,) = dates.find_dates(text, 0, len(sentence))
    assert not is_tied(text, (0, len(sentence)), date)
