"""Numbers of recommendations that are said of a subject."""

import pytest

from hmip_parse import Level
from hmip_parse.extractors.recipients import Recipients
from hmip_parse.extractors.recommendation_subjects import Subjects, is_given
from hmip_parse.extractors.recommendations import read_recommendations
from tests.helpers import bare

L, R, N, O = Level.LOCAL, Level.REGIONAL, Level.NATIONAL, Level.OTHER  # noqa: E741 - columns of the table

FORMS = [
    # a subject that has to act, the noun left out
    (
        "The report contains eight recommendations. Five of these ask Dorset PDU to hold a case discussion, and HM Prison and "
        "Probation Service is asked to take forward the other three.",
        8,
        [("Dorset PDU", L, 5), ("HM Prison and Probation Service", N, 3)],
    ),
    (
        "Of the ten recommendations in the report, seven are directed at Dorset PDU. The North West region must act on two, and "
        "one has been made to HMPPS.",
        10,
        [("Dorset PDU", L, 7), ("North West region", R, 2), ("HMPPS", N, 1)],
    ),
    (
        "The report’s nine recommendations are shared between HMPPS, which receives five, the probation regions, which receive "
        "three, and the Ministry of Justice, which receives one.",
        9,
        [("HMPPS", N, 5), ("probation regions", R, 3), ("Ministry of Justice", N, 1)],
    ),
    (
        "Ten recommendations round off the report. Dorset PDU is asked to take forward seven of them, the London probation region "
        "has two to answer, and the last is addressed to HMPPS.",
        10,
        [("Dorset PDU", L, 7), ("London probation region", R, 2), ("HMPPS", N, 1)],
    ),
    (
        "The report makes nine recommendations, of which Dorset PDU received six and the West Midlands region three.",
        9,
        [("Dorset PDU", L, 6), ("West Midlands region", R, 3)],
    ),
    (
        "Nine recommendations were made, with Dorset PDU receiving six and the region three.",
        9,
        [("Dorset PDU", L, 6), ("region", R, 3)],
    ),
    (
        "The report makes nine recommendations. It falls to Dorset PDU to carry out six of them; the other three are a matter for "
        "the region.",
        9,
        [("Dorset PDU", L, 6), ("region", R, 3)],
    ),
    (
        "The report makes nine recommendations. The unit itself is asked to act on six and the region on three.",
        9,
        [("unit", L, 6), ("region", R, 3)],
    ),
    (
        "Dorset PDU should act on six recommendations, the region on two and HMPPS on one.",
        None,
        [("Dorset PDU", L, 6), ("region", R, 2), ("HMPPS", N, 1)],
    ),
    (
        "The PDU’s improvement board will answer for six of the report’s eight recommendations and HMPPS for two.",
        8,
        [("PDU’s improvement board", L, 6), ("HMPPS", N, 2)],
    ),
    (
        "HMPPS is the subject of nine of the 12 recommendations in the report. The Ministry of Justice is to act on two, and the "
        "Treasury on one.",
        12,
        [("HMPPS", N, 9), ("Ministry of Justice", N, 2), ("Treasury", N, 1)],
    ),
    (
        "Four recommendations have been put to Dorset PDU. Devon PDU has been given seven, the first being to clear a queue.",
        None,
        [("Dorset PDU", L, 4), ("Devon PDU", L, 7)],
    ),
    (
        "Dorset PDU has been set five recommendations out of the eight in the report; two have gone to the South West region and "
        "the last to Dorset Police.",
        8,
        [("Dorset PDU", L, 5), ("South West region", R, 2), ("Dorset Police", O, 1)],
    ),
    (
        "Dorset PDU receives the bulk of the recommendations, eight out of 11. HMPPS is charged with one, and Dorset Police and "
        "Dorset Council with one each.",
        11,
        [("Dorset PDU", L, 8), ("HMPPS", N, 1), ("Dorset Police", O, 1), ("Dorset Council", O, 1)],
    ),
    (
        "The company leaves with four recommendations to work on, and the Ministry of Justice with one.",
        None,
        [("company", L, 4), ("Ministry of Justice", N, 1)],
    ),
    (
        "HMPPS has five recommendations to carry out, the Department of Health and Social Care has three, and integrated care "
        "boards have two.",
        None,
        [("HMPPS", N, 5), ("Department of Health and Social Care", N, 3), ("integrated care boards", O, 2)],
    ),
    (
        "Dorset PDU and Devon PDU were each given five recommendations.",
        None,
        [("Dorset PDU", L, 5), ("Devon PDU", L, 5)],
    ),
    (
        "Dorset PDU has been given eight recommendations, and Dorset Police with one each.",
        None,
        [("Dorset PDU", L, 8)],
    ),
    (
        "Eight recommendations follow. Six are intended for Dorset YJS. Dorset Police and Dorset Council each receive one.",
        8,
        [("Dorset YJS", L, 6), ("Dorset Police", O, 1), ("Dorset Council", O, 1)],
    ),
    (
        "Inspectors have set out eight recommendations in all. Dorset PDU has five to act on, among them to bring in the police; HMPPS "
        "has two; and the last is addressed to the South West region.",
        8,
        [("Dorset PDU", L, 5), ("HMPPS", N, 2), ("South West region", R, 1)],
    ),
    (
        "The three reports contain 16 recommendations. Exe and Teign PDU has three, Tamar, Lynher and Looe PDU five and North Moor PDU "
        "seven, while one is directed to HMPPS.",
        16,
        [("Exe and Teign PDU", L, 3), ("Tamar, Lynher and Looe PDU", L, 5), ("North Moor PDU", L, 7), ("HMPPS", N, 1)],
    ),
    # of an object
    ("Inspectors gave the unit five recommendations and the region two.", None, [("unit", L, 5), ("region", R, 2)]),
    (
        "Inspectors leave the premises with two recommendations, on planning and on access to dentists, and the North West region with "
        "one, on keeping staff.",
        None,
        [("premises", L, 2), ("North West region", R, 1)],
    ),
    (
        "The inspectorate set the board two recommendations and the unit itself six.",
        None,
        [("board", L, 2), ("unit", L, 6)],
    ),
    ("The report hands Dorset PDU seven recommendations.", 7, [("Dorset PDU", L, 7)]),
    ("Inspectors gave leaders time to read the nine recommendations.", 9, []),
    ("Inspectors left with nine recommendations in mind.", 9, []),
    (
        "Nine recommendations are made. The unit is the recipient of four, HMPPS receives five.",
        9,
        [("unit", L, 4), ("HMPPS", N, 5)],
    ),
    # one more than all so far
    (
        "They make six recommendations to Dorset PDU. A seventh is made to the Ministry of Justice about the contract.",
        7,
        [("Dorset PDU", L, 6), ("Ministry of Justice", N, 1)],
    ),
    ("They make six recommendations to Dorset PDU. A fifth is for HMPPS.", 6, [("Dorset PDU", L, 6)]),
    ("They make six recommendations to Dorset PDU. A seventh is for the best.", 6, [("Dorset PDU", L, 6)]),
    # behind a total, in brackets
    (
        "They make nine recommendations, six of them to Dorset PDU. The other three are split between HMPPS (two) and the Home Office (one).",
        9,
        [("Dorset PDU", L, 6), ("HMPPS", N, 2), ("Home Office", N, 1)],
    ),
    (
        "They make ten recommendations. These are divided between Dorset PDU (seven) and HMPPS (three).",
        10,
        [("Dorset PDU", L, 7), ("HMPPS", N, 3)],
    ),
    # each of several, the word behind the number
    (
        "Nine recommendations are spread across five bodies. The YJS management board has three; the service itself and Dorset "
        "University Health Board have two each; Dorset Council and Dorset Police have one apiece.",
        9,
        [
            ("YJS management board", L, 3),
            ("service", L, 2),
            ("Dorset University Health Board", O, 2),
            ("Dorset Council", O, 1),
            ("Dorset Police", O, 1),
        ],
    ),
    (
        "They made 12 recommendations. Five are for HMPPS; the Home Office, the Ministry of Justice and the Parole Board have one each.",
        12,
        [("HMPPS", N, 5), ("Home Office", N, 1), ("Ministry of Justice", N, 1), ("Parole Board", N, 1)],
    ),
    (
        "They made nine recommendations. Three are for chief constables, and HMPPS and the Home Office have been given one each.",
        9,
        [("chief constables", O, 3), ("HMPPS", N, 1), ("Home Office", N, 1)],
    ),
    (
        "To Dorset PDU, inspectors make four recommendations; to the South West region, two; to the rest, they say, more.",
        None,
        [("Dorset PDU", L, 4), ("South West region", R, 2)],
    ),
    ("To be fair, inspectors make four recommendations.", 4, []),
    ("To Dorset PDU inspectors make four recommendations.", 4, [("Dorset PDU", L, 4)]),
    (
        "To the head of Dorset PDU the report makes four recommendations; to the Regional Probation Director it makes two.",
        None,
        [("head of Dorset PDU", L, 4), ("Regional Probation Director", R, 2)],
    ),
    (
        "Out of six recommendations the management board has been given three.",
        6,
        [("management board", L, 3)],
    ),
    (
        "The PDU is answerable for seven of the eight recommendations. The eighth is for HMPPS.",
        8,
        [("PDU", L, 7), ("HMPPS", N, 1)],
    ),
    (
        "They made 11 recommendations. Dorset PDU has four to act on, Devon PDU six; the one left over is for the region.",
        11,
        [("Dorset PDU", L, 4), ("Devon PDU", L, 6), ("region", R, 1)],
    ),
    (
        "There are ten recommendations, of which the region is asked to take on three and Dorset PDU the other seven.",
        10,
        [("region", R, 3), ("Dorset PDU", L, 7)],
    ),
    (
        "They made 16 recommendations. Chief constables are to act on five of them and local authorities on four, three fall to "
        "the Youth Justice Board, and the Home Office and the Ministry of Justice have two each.",
        16,
        [
            ("Chief constables", O, 5),
            ("local authorities", O, 4),
            ("Youth Justice Board", N, 3),
            ("Home Office", N, 2),
            ("Ministry of Justice", N, 2),
        ],
    ),
    # a number that may be of more recommendations leaves the total open
    (
        "Dorset PDU has been given seven recommendations, it is said, and the region two.",
        None,
        [("Dorset PDU", L, 7)],
    ),
    # nobody's, or of something else
    ("The report makes nine recommendations. Dorset Police each receive two.", 9, []),
    ("The report makes nine recommendations. Dorset PDU has three, and its staff are new.", 9, []),
    ("The report makes nine recommendations. Dorset PDU has three offices, Devon PDU five.", 9, []),
    ("The report makes nine recommendations. Dorset PDU must address two of the problems that we found.", 9, []),
    ("The report makes nine recommendations. Dorset PDU must meet two standards.", 9, []),
    ("The report makes nine recommendations. Dorset PDU was given nine in 2019.", 9, []),
    ("The report makes nine recommendations. Dorset PDU received nine, out of 27.", 9, []),
    ("The report makes three recommendations. Dorset PDU was set four.", 3, []),
    ("The report makes nine recommendations. Dorset PDU has had two in the past year.", 9, []),
    ("The report makes four recommendations to Dorset PDU. Devon PDU received nine points.", 4, [("Dorset PDU", L, 4)]),
]


@pytest.mark.parametrize(("text", "total", "expected"), FORMS)
def test_the_numbers_of_a_subject(text, total, expected):
    made = read_recommendations(bare(text), [], ["Dorset"])
    assert made.total == total
    assert [(count.recipient, count.level, count.count) for count in made.counts] == expected


def test_the_evidence_is_the_words():
    parts = bare("The report makes nine recommendations. The management board must act on two.")
    made = read_recommendations(parts, [], [])
    (count,) = made.counts
    assert [span.of(parts.source.text) for span in count.evidence["recipient"]] == ["management board"]
    assert [span.of(parts.source.text) for span in count.evidence["count"]] == ["two"]


@pytest.mark.parametrize(
    ("words", "given"),
    [
        ("dorset yjs has been given", True),
        ("dorset yjs has now been asked to respond to a total of", True),
        ("dorset yjs and devon yjs each receive just", True),
        ("dorset yjs must act on", True),
        ("dorset yjs makes", False),
        ("dorset yjs was given help and", False),
    ],
)
def test_a_verb_that_gives_a_number(words, given):
    text = f"{words} four recommendations"
    assert (is_given(text, 0, len(words) + 1) is not None) is given


@pytest.mark.parametrize(("words", "taken"), [("has two to answer", [2]), ("has two to", [])])
def test_a_number_is_told_of_within_the_range(words, taken):
    text = "The London region has two to answer, and one is for HMPPS."
    subjects = Subjects(text.lower(), Recipients(text, text.lower(), []))
    end = text.index(words) + len(words)
    assert [one.value for one in subjects.taken(0, end, [text.index("two")], [], 3)] == taken
