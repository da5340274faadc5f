"""The values of one service, settled from what the sentences say of it."""

import pytest

from hmip_parse import Rating, parse

RI, GOOD, BAD, TOP = Rating.REQUIRES_IMPROVEMENT, Rating.GOOD, Rating.INADEQUATE, Rating.OUTSTANDING
LEAD = "Northwick PDU has received an overall rating of ‘Good’ following an inspection by HM Inspectorate of Probation."
UNRATED = "HM Inspectorate of Probation has inspected Northwick PDU."
SPEECH = "Chief Inspector of Probation Alex Marlow said: “{}”"
A, B = "Northwick PDU scored 15 points out of a possible 21.", "Northwick PDU scored nine points out of a possible 21."


def outcome_of(body, lead=LEAD, notes="1. The report is out."):
    """The only outcome, and the codes of what is remarked on its values."""
    release = parse(f"Inspectors report on local work\n\n{lead}\n\n{body}\n\nENDS\n\nNotes to editor\n\n{notes}\n")
    (outcome,) = release.outcomes
    return outcome, [d.code for d in release.diagnostics if d.code in {"two-scores", "two-previous"}]


@pytest.mark.parametrize(
    ("body", "expected", "codes"),
    [
        (A, (15, 21), []),
        (f"{A} {A}", (15, 21), []),
        (f"{A} {B}", None, ["two-scores"]),
        # speech counts where nothing else states
        (SPEECH.format(A), (15, 21), []),
        (f"{SPEECH.format(A)}\n\n{B}", (9, 21), []),
        (f"{B}\n\n{SPEECH.format(A)}", (9, 21), []),
        # an earlier inspection's score is none
        (
            "Northwick PDU was previously rated ‘Inadequate’ in 2020, scoring nine points out of a possible 21.",
            None,
            [],
        ),
        (f"{A} It was previously rated ‘Inadequate’ in 2020, scoring nine points out of a possible 21.", (15, 21), []),
        (
            "Northwick PDU was rated ‘Good’, scoring 15 points out of a possible 21, having previously been rated ‘Inadequate’.",
            (15, 21),
            [],
        ),
        # what it is out of, said with another service's points or apart
        ("Northwick PDU scored 15 points. Ashby PDU scored nine points out of a possible 21.", (15, 21), []),
        ("Northwick PDU scored 15 points. Each can earn a possible 27 points.", (15, 27), []),
        ("Northwick PDU scored 15 points.", (15, None), []),
        (
            "Northwick PDU scored 15 points. Ashby PDU scored nine points out of a possible 21. "
            "Leigh PDU scored nine points out of a possible 27.",
            (15, None),
            [],
        ),
    ],
)
def test_score(body, expected, codes):
    outcome, found = outcome_of(body)
    score = outcome.score
    assert (score and (score.points, score.out_of)) == expected
    assert found == codes


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        (A, (15, 21)),
        ("Northwick PDU received a score of three out of 27. It sits within the Wales region.", (3, 27)),
        ("Northwick PDU scored four out of a possible 36 points.", (4, 36)),
        # at another time, or nobody's
        ("Northwick PDU had scored four out of a possible 36 points.", None),
        ("Northwick PDU scored four out of a possible 36 points in 2021.", None),
        ("At the last inspection Northwick PDU scored four out of a possible 36 points.", None),
        (
            "Northwick PDU was rated ‘Inadequate’, with a score of five out of 36, in a report published in May 2021.",
            None,
        ),
        ("It scored four out of a possible 36 points.", None),
        ("Ashby PDU scored four out of a possible 36 points.", None),
        ("Each standard is scored from 0 to 3, which gives a possible 27 points.", None),
    ],
)
def test_a_score_in_the_notes_counts_where_the_body_has_none(notes, expected):
    score = outcome_of("Staff worked hard.", notes=f"1. {notes}")[0].score
    assert (score and (score.points, score.out_of)) == expected
    assert outcome_of(B, notes=f"1. {notes}")[0].score.points == 9


def test_two_scores_in_the_notes():
    outcome, codes = outcome_of("Staff worked hard.", notes=f"1. {A}\n2. {B}")
    assert outcome.score is None
    assert codes == ["two-scores"]


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("Northwick PDU has been rated ‘Good’ (15 out of 21) by HM Inspectorate of Probation.", (15, 21)),
        ("Northwick PDU has been rated ‘Good’ (with 15 points out of 21) by HM Inspectorate of Probation.", (15, 21)),
        ("Northwick PDU has been rated ‘Good’ (15/21) by HM Inspectorate of Probation.", (15, 21)),
        ("Northwick PDU has been rated ‘Good’ (15 out of 21 cases) by HM Inspectorate of Probation.", None),
        ("Northwick PDU has been rated ‘Good’ (up to 15 out of 21) by HM Inspectorate of Probation.", None),
        ("Northwick PDU has been rated ‘Good’ (the third of four) by HM Inspectorate of Probation.", None),
        (
            f"{LEAD} Inspectors looked at 12 aspects of the unit’s work and awarded 22 of a possible 36 points.",
            (22, 36),
        ),
        (
            f"{LEAD} Northwick PDU scored seven points out of 21. It had scored two points out of 27 when it was first inspected.",
            (7, 21),
        ),
        (f"{LEAD} It had been given two points out of 27 when it was first inspected.", None),
    ],
)
def test_a_score_in_a_bracket_and_beside_others(lead, expected):
    score = outcome_of("Staff worked hard.", lead)[0].score
    assert (score and (score.points, score.out_of)) == expected


@pytest.mark.parametrize(
    ("body", "expected", "codes"),
    [
        ("Staff worked hard.", None, []),
        ("Northwick PDU had been rated ‘Inadequate’ in 2020.", (BAD, 2020), []),
        ("Northwick PDU was previously rated ‘Inadequate’.", (BAD, None), []),
        ("Northwick PDU was last inspected in 2020.", (None, 2020), []),
        ("Its overall rating has stayed the same since 2020.", (GOOD, 2020), []),
        ("Its overall rating has stayed the same.", (GOOD, None), []),
        # told twice
        ("It had been rated ‘Inadequate’ in 2020. Northwick PDU had been rated ‘Inadequate’ in 2020.", (BAD, 2020), []),
        ("It was previously rated ‘Inadequate’. Northwick PDU had been rated ‘Inadequate’ in 2020.", (BAD, 2020), []),
        # two earlier ones: the first that is dated, else the first
        (
            "It had been rated ‘Inadequate’ in 2020. Northwick PDU had been rated ‘Requires improvement’ in 2018.",
            (BAD, 2020),
            ["two-previous"],
        ),
        (
            "It was previously rated ‘Inadequate’. Northwick PDU had been rated ‘Requires improvement’ in 2018.",
            (RI, 2018),
            ["two-previous"],
        ),
        (
            "It was previously rated ‘Inadequate’. Northwick PDU was previously rated ‘Requires improvement’.",
            (BAD, None),
            ["two-previous"],
        ),
        (
            "It had been rated ‘Inadequate’ in 2020. Northwick PDU had been rated ‘Inadequate’ in 2018.",
            (BAD, 2020),
            ["two-previous"],
        ),
        ("Northwick PDU was last inspected in 2020. Northwick PDU was last inspected in 2018.", None, ["two-previous"]),
    ],
)
def test_earlier_result(body, expected, codes):
    outcome, found = outcome_of(body)
    previous = outcome.previous
    assert (previous and (previous.rating, previous.year)) == expected
    assert found == codes


def test_the_same_result_as_one_that_is_not_given():
    previous = outcome_of("Its overall rating has stayed the same since 2020.", lead=UNRATED)[0].previous
    assert (previous.rating, previous.year) == (None, 2020)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Its leadership was rated ‘Good’.", [("leadership", "Good", GOOD)]),
        # each once, whatever its case
        ("Its leadership was rated ‘Good’. Leadership was rated ‘good’.", [("leadership", "Good", GOOD)]),
        (
            "Its leadership was rated ‘Good’. Its staffing was rated ‘Good’.",
            [("leadership", "Good", GOOD), ("staffing", "Good", GOOD)],
        ),
        # both of two that disagree
        (
            "Its leadership was rated ‘Good’. Its leadership was rated ‘Inadequate’.",
            [("leadership", "Good", GOOD), ("leadership", "Inadequate", BAD)],
        ),
        ("Staff worked hard.", []),
    ],
)
def test_aspects(body, expected):
    outcome, _ = outcome_of(body)
    assert [(a.aspect, a.grade, a.rating) for a in outcome.aspects] == expected


def test_an_aspect_in_the_notes_is_none():
    notes = "1. It was inspected in May. Its leadership was rated ‘Good’, as Northwick PDU was previously inspected in 2020."
    assert outcome_of("Staff worked hard.", notes=notes)[0].aspects == ()
