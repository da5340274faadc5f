"""How many recommendations the report makes, and to whom."""

import pytest

from hmip_parse import Level
from hmip_parse.extractors.recommendations import read_recommendations
from tests.helpers import bare, document, speech_of

L, R, N, O = Level.LOCAL, Level.REGIONAL, Level.NATIONAL, Level.OTHER  # noqa: E741 - columns of the table


def read(*paragraphs, names=("Dorset",)):
    parts = bare(*paragraphs)
    return read_recommendations(parts, speech_of(parts), list(names))


def counts(made):
    return [(count.recipient, count.level, count.count) for count in made.counts]


# -- the total


@pytest.mark.parametrize(
    ("sentence", "total"),
    [
        ("The report makes seven recommendations.", 7),
        ("This inspection report makes seven recommendations.", 7),
        ("This inspection makes seven recommendations.", 7),
        ("The Inspectorate made seven recommendations as a result of this inspection.", 7),
        ("The Inspectorate has made seven recommendations.", 7),
        ("We make seven recommendations.", 7),
        ("HM Inspectorate of Probation makes one recommendation.", 1),
        ("The report makes 11 recommendations.", 11),
        ("The report makes a total of 11 key recommendations.", 11),
        ("There were ten recommendations stemming from this report.", 10),
        ("There are twelve recommendations.", 12),
        ("The report makes SEVEN recommendations.", 7),
        ("Seven recommendations are made.", 7),
        ("The report makes seven recommendations, including to train staff and to fill posts.", 7),
        ("The report makes twenty-one recommendations.", 21),
        ("The report’s seven recommendations were accepted by leaders on the day.", 7),
    ],
)
def test_the_total(sentence, total):
    made = read(sentence)
    assert made.total == total
    assert made.counts == ()
    assert made.unallocated is None


@pytest.mark.parametrize(
    "sentence",
    [
        "The report makes a number of recommendations.",
        "The report makes several recommendations to improve things.",
        "The report’s recommendations were accepted.",
        "Inspectors made four recommendations to HM Prison and Probation Service in their 2022 report.",
        "The Inspectorate made four recommendations in its 2022 report, and two were carried out.",
        "A number of recommendations from earlier annual reports have yet to be carried out.",
        "The service had met all six of the previous recommendations.",
        "Two of the five recommendations made in 2019 have been met.",
        "Inspectors recommend that two offices be closed.",
        "Six of the recommendations made last year were carried out.",
    ],
)
def test_no_number_of_this_report(sentence):
    assert read(sentence) is None


def test_a_number_that_is_only_talked_about_is_none():
    speech = "Chief Inspector of Probation Petra Holloway said: “We have made nine recommendations, and I hope they are heard.”"
    assert read(speech) is None


def test_the_notes_are_not_read():
    assert (
        read_recommendations(bare("Plans were late.", notes=("The report makes nine recommendations.",)), [], [])
        is None
    )


def test_a_text_without_the_word():
    assert read("Plans were late.") is None


# -- to whom


@pytest.mark.parametrize(
    ("text", "total", "expected", "unallocated"),
    [
        ("The report makes three recommendations to Dorset PDU.", 3, [("Dorset PDU", L, 3)], 0),
        (
            "We make six recommendations to the Dorset Youth Justice Service.",
            6,
            [("Dorset Youth Justice Service", L, 6)],
            0,
        ),
        (
            "The Inspectorate made seven recommendations as a result of this inspection. Five of the recommendations were aimed at changes at "
            "a local level, calling on Dorset PDU to fill its posts. The remaining two recommendations were for the Probation Service – South "
            "West region.",
            7,
            [("Dorset PDU", L, 5), ("Probation Service – South West region", R, 2)],
            0,
        ),
        (
            "There were ten recommendations stemming from this report – six of which were aimed at Dorset PDU.",
            10,
            [("Dorset PDU", L, 6)],
            4,
        ),
        ("The report makes nine recommendations, four of which are aimed at Dorset.", 9, [("Dorset", L, 4)], 5),
        (
            "The report makes eight recommendations: five to HM Prison and Probation Service, two to the Ministry of Justice and one to the "
            "Ministry of Housing, Communities and Local Government.",
            8,
            [
                ("HM Prison and Probation Service", N, 5),
                ("Ministry of Justice", N, 2),
                ("Ministry of Housing, Communities and Local Government", N, 1),
            ],
            0,
        ),
        (
            "The report makes seven recommendations. Four of these are for the partnership board, including to review its work, and three for "
            "Dorset Council.",
            7,
            [("partnership board", L, 4), ("Dorset Council", O, 3)],
            0,
        ),
        (
            "The report makes five recommendations, including one for the Youth Justice Board.",
            5,
            [("Youth Justice Board", N, 1)],
            4,
        ),
        (
            "Inspectors made 10 recommendations. Eight are for Dorset PDU and the remaining two are for His Majesty’s Prison and Probation Service.",
            10,
            [("Dorset PDU", L, 8), ("His Majesty’s Prison and Probation Service", N, 2)],
            0,
        ),
        (
            "The report makes six recommendations, five of which are for Dorset PDU and one for Avon and Somerset Police.",
            6,
            [("Dorset PDU", L, 5), ("Avon and Somerset Police", O, 1)],
            0,
        ),
        (
            "The report makes four recommendations: three to the Dorset YOS Management Board and one to the Home Office.",
            4,
            [("Dorset YOS Management Board", L, 3), ("Home Office", N, 1)],
            0,
        ),
        (
            "The report makes 12 recommendations to HM Prison and Probation Service, all of which have been accepted.",
            12,
            [("HM Prison and Probation Service", N, 12)],
            0,
        ),
        (
            "The report makes five recommendations. Two are for HMPPS; three are for the Dorset CRC.",
            5,
            [("HMPPS", N, 2), ("Dorset CRC", L, 3)],
            0,
        ),
    ],
    ids=[
        "direct",
        "direct-with-article",
        "local-level",
        "stemming",
        "bare-name",
        "list",
        "of-these",
        "including-one",
        "remaining",
        "police",
        "board",
        "all-accepted",
        "semicolon",
    ],
)
def test_the_counts_by_recipient(text, total, expected, unallocated):
    made = read(text)
    assert made.total == total
    assert counts(made) == expected
    assert made.unallocated == unallocated


def test_counts_without_a_total():
    made = read(
        "The watchdog makes five recommendations to Dorset Youth Justice Service and four to Devon Youth Justice Service."
    )
    assert made.total is None
    assert counts(made) == [("Dorset Youth Justice Service", L, 5), ("Devon Youth Justice Service", L, 4)]
    assert made.unallocated is None


OVERRUN = "the recipient's name runs on into the sentence"


@pytest.mark.parametrize(
    ("sentence", "recipient"),
    [
        ("One of the five recommendations made to Dorset PDU is to fill its posts.", "Dorset PDU"),
        pytest.param(
            "One of the five recommendations made to Dorset PDU asks it to fill its posts.",
            "Dorset PDU",
            marks=pytest.mark.xfail(strict=True, reason=OVERRUN),
        ),
        pytest.param(
            "The report makes five recommendations to Dorset PDU on public protection.",
            "Dorset PDU",
            marks=pytest.mark.xfail(strict=True, reason=OVERRUN),
        ),
    ],
    ids=["is-to", "asks-it-to", "on"],
)
def test_where_a_recipient_s_name_ends(sentence, recipient):
    made = read(sentence)
    assert made.total == 5
    assert [count.recipient for count in made.counts] == [recipient]


@pytest.mark.xfail(strict=True, reason="'two recommendations each' is given as a total of two")
def test_a_number_for_each_is_not_the_total():
    made = read("The report makes two recommendations each to Dorset YJS and Devon YJS.")
    assert made is None or made.total in {None, 4}


def test_a_number_each():
    made = read("The report makes four recommendations, two each for Dorset YJS and Devon YJS.")
    assert made.total == 4
    assert counts(made) == [("Dorset YJS", L, 2), ("Devon YJS", L, 2)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The report makes seven recommendations. All are for Dorset PDU.", [("Dorset PDU", L, 7)]),
        ("The report makes seven recommendations, all of which are for Dorset PDU.", [("Dorset PDU", L, 7)]),
        (
            "The report makes seven recommendations. Six are for Dorset PDU; the last is for HMPPS.",
            [("Dorset PDU", L, 6), ("HMPPS", N, 1)],
        ),
    ],
    ids=["all-are", "all-of-which", "the-last"],
)
def test_numbers_that_follow_from_the_total(text, expected):
    made = read(text)
    assert made.total == 7
    assert counts(made) == expected
    assert made.unallocated == 0


@pytest.mark.parametrize(
    ("recipient", "level"),
    [
        ("Dorset PDU", L),
        ("Dorset Probation Delivery Unit", L),
        ("Dorset Youth Offending Team", L),
        ("Dorset Youth Justice Service’s management board", L),
        ("Dorset Safeguarding Partnership", L),
        ("Dorset, Devon and Cornwall CRC", L),
        ("Moor Lane Approved Premises", L),
        ("Probation Service – South West region", R),
        ("South West region", R),
        ("South West division of the NPS", R),
        ("South West division of the National Probation Service", R),
        ("HM Prison and Probation Service", N),
        ("HMPPS", N),
        ("Ministry of Justice", N),
        ("Home Office", N),
        ("Department for Education", N),
        ("Youth Justice Board", N),
        ("Welsh Government", N),
        ("NHS England", N),
        ("Dorset Police", O),
        ("Dorset Council", O),
        ("Avon and Somerset Constabulary", O),
        ("Dorset Integrated Care Board", O),
        ("Dorset Health NHS Trust", O),
        ("Dorset HealthCare University NHS Foundation Trust", O),
        ("Police and Crime Commissioner", O),
    ],
)
def test_the_level_of_a_recipient(recipient, level):
    made = read(f"The report makes five recommendations, two of which are for the {recipient}.")
    assert counts(made) == [(recipient, level, 2)]
    assert made.unallocated == 3


def test_more_counted_than_there_are_leaves_nothing_unallocated():
    made = read("The report makes three recommendations, four of which are aimed at Dorset PDU.")
    assert made.total == 3
    assert made.unallocated is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Ten staff were for the change. The report makes three recommendations.",
        "The report makes three recommendations. Staff had been in post for two years, and four of them were for moving.",
        "The report makes three recommendations. In six cases the plan was for someone else.",
    ],
)
def test_other_numbers_are_no_counts(sentence):
    made = read(sentence)
    assert made.total == 3
    assert made.counts == ()


def test_an_old_count_beside_this_report_s():
    made = read(
        "The Inspectorate made four recommendations in its 2019 report. This time it makes six recommendations."
    )
    assert made.total == 6


def test_the_evidence_is_the_words():
    text = "A headline here\n\nThe report makes  seven recommendations. Five are for the Dorset  PDU and two are for HMPPS."
    made = read_recommendations(document(text), [], ["Dorset"])
    (total,) = made.evidence["total"]
    assert total.of(text).split()[0] == "seven"
    first, second = made.counts
    assert [span.of(text) for span in first.evidence["recipient"]] == ["Dorset  PDU"]
    assert [span.of(text) for span in first.evidence["count"]] == ["Five"]
    assert [span.of(text) for span in second.evidence["count"]] == ["two"]
    assert first.recipient == "Dorset PDU"
