"""The words that name the fieldwork, or say that inspectors were in the field."""

import pytest

from hmip_parse.extractors import anchors
from tests.helpers import split


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("|fieldwork was in may, and the field work in june|", ["fieldwork", "field work"]),
        ("fieldwork was| in may, and the field-work in june|", ["field-work"]),
        ("|fieldwork was in may, and the field|work in june", ["fieldwork"]),
        ("|fieldwork standards, the field of work and a football field|", []),
    ],
)
def test_fieldwork_is_named_within_the_range(text, found):
    assert [match[0] for match in anchors.named_in(*split(text))] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("|hmi probation visited the unit for an inspection|", ["hmi probation visited", "inspection"]),
        (
            "|it took place when staff were visited, and the unit was inspected|",
            ["it took place", "visited", "inspected"],
        ),
        ("it was inspected| and they were visited|", ["visited"]),
        # what the press calls it
        ("|the probation watchdog visited in may, and the watchdog's staff|", ["watchdog visited"]),
        ("|the watchdog inspected the unit|", ["watchdog inspected"]),
        ("|the schools watchdog inspected the unit, and a police watchdog visited|", []),
        ("|it was inspected| and they were visited", ["inspected"]),
        ("|they were visited and it was inspect|ed", ["visited"]),
        ("|it took| place", []),
        ("|the inspection report was read|", []),
    ],
)
def test_visits_are_found_in_order(text, found):
    assert [match[0] for match in anchors.visits_in(*split(text))] == found


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("|cases were read in may|", ["cases were read"]),
        ("|cases were read, and evidence was heard,| and files were read", ["cases were read", "evidence was heard"]),
        ("|cases were| read in may", []),
        ("|cases were read| by ofsted", ["cases were read"]),
        ("|cases were read by ofsted|", []),
    ],
)
def test_whoever_reads_cases_are_the_inspectors_in_a_note_alone(text, noted):
    assert anchors.visits_in(*split(text)) == []
    assert [match[0] for match in anchors.visits_in(*split(text), noted=True)] == noted


@pytest.mark.parametrize(("length", "found"), [(250, ["a team went in"]), (251, [])])
def test_a_team_is_the_inspectorate_s_where_that_is_named_not_far_before(length, found):
    before = "inspect" + "." * (length - len("inspect"))
    assert [match[0] for match in anchors.visits_in(*split(f"{before}|a team went in in may|"))] == found
