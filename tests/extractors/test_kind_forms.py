"""The words by which a release announces what it is about."""

import pytest

from hmip_parse import ReleaseKind
from hmip_parse.extractors import kind_forms


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (ReleaseKind.DYNAMIC_INSPECTION, "in a dynamic inspection of the region"),
        (ReleaseKind.CASE_REVIEW, "an independent review of how he was supervised"),
        (ReleaseKind.ANNUAL_REPORT, "its annual report says"),
        (ReleaseKind.NATIONAL_INSPECTION, "inspectors graded the national arrangements"),
        (ReleaseKind.REGIONAL_INSPECTION, "an overall regional rating of 'good'"),
    ],
)
def test_a_row_has_a_literal_of_what_its_pattern_finds(kind, words):
    ((cues, pattern),) = [row[1:] for row in kind_forms.ROWS if row[0] is kind]
    assert any(cue in words for cue in cues)
    assert pattern.search(words)


@pytest.mark.parametrize(
    ("words", "rated"),
    [
        ("the local probation delivery unit has been marked 'good'", True),
        ("whose pdu has been graded 'good' overall", True),
        ("it has been placed in the top grade", True),
        ("the work has been put on hold", False),
        ("it was once thought to be 'good'", False),
    ],
)
def test_a_result_that_is_stated(words, rated):
    assert (kind_forms.RATED.search(words) is not None) is rated
