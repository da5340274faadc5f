"""Headlines and leads, and which services and results they announce: 120, half of them with traps.

They were composed, each with what it says, by somebody who had not seen the parser. Of the body and the notes nothing is
left, so that what is read stands in the opening alone. What the parser leaves open is listed; it reads nothing else.
"""

import json
from pathlib import Path

import pytest

from hmip_parse import parse

ROWS = json.loads((Path(__file__).resolve().parent / "sentences" / "openings.json").read_text(encoding="utf-8"))
# The beginning of a headline -> the fields of which something is left open: no form reads it.
LEFT_OPEN = {
    "Probation unit rated ‘Inadequate’ as vacancies mount": {"outcomes"},
    "Fourth ‘Inadequate’ rating of the year for the region’s probation units": {"outcomes"},
    "Not yet ‘Good’: Northwick probation service has more work to do": {"previous"},
    "From ‘Inadequate’ to ‘Good’ in 18 months": {"previous"},
    "National inspection follows regional ratings": {"outcomes", "recalled"},
    "Public protection in the South Central region: inspectors look again": {"previous"},
    "Still ‘Inadequate’: no change at Cleaside PDU": {"previous"},
    "“Nobody calls us inadequate”: proud staff lift Stanmoor PDU off the bottom": {"previous"},
}


def read(row):
    release = parse(f"{row['headline']}\n\n{row['lead']}\n\nStaff were found to work hard.\n\nENDS\n")
    outcome = release.outcome
    score, previous = (outcome.score, outcome.previous) if outcome else (None, None)
    return {
        "kind": release.kind.value,
        "outcomes": [results(one) for one in release.outcomes],
        "recalled": [results(one) for one in release.recalled],
        "score": [score.points, score.out_of] if score else None,
        "previous": [previous.rating and str(previous.rating), previous.year] if previous else None,
    }


def results(outcome):
    return [outcome.service.name.lower(), outcome.service.kind.value, outcome.rating and str(outcome.rating)]


@pytest.mark.parametrize("row", ROWS, ids=range(len(ROWS)))
def test_what_an_opening_announces(row):
    want = {
        field: [[name.lower(), *rest] for name, *rest in value] if field in {"outcomes", "recalled"} else value
        for field, value in row["want"].items()
    }
    found = read(row)
    left = LEFT_OPEN.get(row["headline"], set())
    # What is read now has to leave the list.
    assert {field for field in want if found[field] != want[field]} == left, (found, want)
    for field in left - {"kind"}:  # and what is left open is not read as something else
        if field == "previous":
            assert found[field] is None or None in found[field]
        if field in {"outcomes", "recalled"}:
            assert all(one in want[field] or one[2] is None for one in found[field])


def test_every_opening_that_leaves_something_open_is_among_them():
    assert LEFT_OPEN.keys() <= {row["headline"] for row in ROWS}
