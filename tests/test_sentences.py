"""Single sentences in the place of a release's body, and what they say of one unit: over 800, a third of them near misses.

They were composed, each with what it says, by somebody who knew the shape of a release and not the parser; 'why' is the
composer's word for what is hard in it. `taught.json` has those that releases of other composers taught later. What the parser leaves open is listed here; what it reads is never something else.
"""

import functools
import json
from pathlib import Path

import pytest

from hmip_parse import parse

HERE = Path(__file__).resolve().parent / "sentences"
PAGE = """\
Inspectors report on the work of a service

Northwick Probation Delivery Unit (PDU) has been inspected by His Majesty’s Inspectorate of Probation.

{body}

ENDS

Notes to editor

1. Northwick PDU sits within the Probation Service – West Midlands region.
2. HM Inspectorate of Probation is the independent inspector of probation and youth justice services.
3. The report is available at justiceinspectorates.example.gov.uk on 14 March 2024 00.01.
"""
ROWS = [
    row
    for name in ("ratings", "ratings-2", "others", "others-2", "others-3", "taught")
    for row in json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))
]
# The beginnings of the sentences of which something is left open, and what: no form reads it.
LEFT_OPEN = {
    "Alex Marlow, Chief Inspector of Probation, said: “To be rated": {"rating"},  # speech states no result
    "Northwick PDU joins Calder PDU and Ashby PDU in being rated": {"rating", "recalled"},
    "Since the unit has been rated": {"rating"},
    "Nobody in Northwick will be content with": {"rating"},
    "When it was inspected in 2022 the unit scored four points": {"previous"},
    "Northwick was the highest-scoring of the three units": {"rating"},
    "Northwick’s first inspection, carried out in 2021,": {"rating", "previous"},
    "The neighbouring PDU, Calder, was rated": {"recalled"},
    "“Calder PDU is rated": {"recalled"},
    "The Probation Service – West Midlands region received": {"recalled"},
    "Alex Marlow, Chief Inspector of Probation, said: “We have made seven": {"total"},
    "The report ends with eight recommendations, half of them": {"counts"},
    "A dozen recommendations": {"total"},
    "“There are nine recommendations in our report": {"total", "counts"},
    "Six recommendations have been made: one to HM Prison": {"counts"},
    "Inspectors assessed 55 cases when they came": {"fieldwork"},
    "“Too many people on probation were supervised by telephone": {"speakers"},
    "Four out of seven standards were rated ‘Good’, and leadership": {"aspects"},
    "The regional inspection, published last month, gave": {"recalled"},
    "Inspectors suggested that managers visit": {"recalled"},
    "Three reports are published today: this one": {"recalled"},
    "The unit’s first inspection, in 2022, ended": {"rating"},
    "The ‘Good’ rating given to Northwick in 2022": {"previous"},
    "Northwick Youth Justice Service, which shares the building": {"recalled"},
    "Alex Marlow, Chief Inspector of Probation, said: “We have made eight": {"total", "counts"},
    "This inspection made eight recommendations. Six of these": {"counts"},
    "The report makes half a dozen recommendations": {"total"},
    "The list of recommendations is short": {"total", "counts"},
    "After their visit in 2021 inspectors made nine": {"total", "counts"},
    "While the inspection of Calder PDU led to nine": {"total", "counts"},
    "Fieldwork for this inspection, and for that of Calder PDU": {"fieldwork"},
    "Inspectors last came to Northwick in June 2022. They returned": {"fieldwork"},
    "The report makes a single recommendation, to Northwick PDU, wh": {"counts"},
    "Leaders in Northwick have accepted all eight of the report’s r": {"total"},
    "Chief Inspector of Probation Alex Marlow said: “We have made s": {"counts", "total"},
    "The majority of the report’s nine recommendations (six) are fo": {"counts"},
    "The Inspectorate has made half a dozen recommendations, among ": {"total"},
    "Besides the four recommendations that it makes to Northwick PD": {"counts"},
    "A total of seven recommendations has been made, with four goin": {"counts"},
    "Fieldwork had been planned for October 2023 but was put back a": {"fieldwork"},
    "Northwick PDU, inspected in November 2023, had lost 30 of its ": {"fieldwork"},
    "The fieldwork on which this report rests was done from 2 to 13": {"fieldwork"},
    "In their joint foreword, Chief Inspector of Probation Alex Mar": {"speakers"},
    "Kim Adair, 34, was a year into her order": {"speakers"},
}


@functools.cache
def read(body):
    release = parse(PAGE.format(body=body))
    own = next((one for one in release.outcomes if one.service.name == "Northwick"), None)
    made, period = release.recommendations, release.fieldwork
    return {
        "rating": own and own.rating and str(own.rating),
        "score": [own.score.points, own.score.out_of] if own and own.score else None,
        "previous": [own.previous.rating and str(own.previous.rating), own.previous.year]
        if own and own.previous
        else None,
        "aspects": [[aspect.aspect.lower(), aspect.grade.lower()] for aspect in own.aspects] if own else [],
        "recalled": [[one.service.name.lower(), one.rating and str(one.rating)] for one in release.recalled],
        "total": made.total if made else None,
        "counts": [[count.count, count.recipient, str(count.level)] for count in made.counts] if made else [],
        "fieldwork": [period.start.isoformat(), period.end.isoformat()] if period else None,
        "percentages": [found.value for found in release.percentages],
        "speakers": [[quote.speaker, quote.role] for quote in release.quotes],
    }


LISTS = {"aspects", "recalled", "counts", "percentages", "speakers"}


def in_order(field, found):
    return sorted(found, key=str) if field in LISTS else found


def wanted(field, value):
    if field in {"aspects", "recalled"}:
        value = [[first.lower(), second.lower() if field == "aspects" else second] for first, second in value]
    return in_order(field, value or [] if field in LISTS else value)


@pytest.mark.parametrize("row", ROWS, ids=range(len(ROWS)))
def test_what_a_sentence_says(row):
    text = row["text"]
    found = {field: in_order(field, read(text)[field]) for field in row["want"]}
    want = {field: wanted(field, value) for field, value in row["want"].items()}
    left = {field for words, fields in LEFT_OPEN.items() if text.startswith(words) for field in fields & want.keys()}
    # What is read now has to leave the list.
    assert {field for field in want if found[field] != want[field]} == left, (found, want)
    for field in left:  # and what is left open is not read as something else
        assert found[field] in (None, [], [[None, None]]) or all(one in want[field] for one in found[field])


def test_every_sentence_that_leaves_something_open_is_among_them():
    texts = [row["text"] for row in ROWS]
    assert [words for words in LEFT_OPEN if not any(text.startswith(words) for text in texts)] == []
    assert len(set(texts)) == len(texts)
