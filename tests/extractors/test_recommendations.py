"""How many recommendations the report makes, and to whom."""

import pytest

from hmip_parse import Level
from hmip_parse.elsewhere import Elsewhere
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
        ("The seven recommendations of 2020 were accepted. The report makes nine recommendations.", 9),
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
    ("sentence", "total", "expected"),
    [
        ("Half of the six recommendations are aimed at Dorset Council.", 6, []),
        ("Half the six recommendations are aimed at Dorset Council.", 6, []),
        ("Most of its nine recommendations are for Dorset PDU.", 9, []),
        ("A third of the report’s six recommendations are for Dorset PDU.", 6, []),
        ("Two of the report’s six recommendations are aimed at Dorset Council.", 6, [("Dorset Council", 2)]),
        (
            "The report makes seven recommendations to Dorset Police (three) and to whoever it is (four).",
            7,
            [("Dorset Police", 3)],
        ),
        ("The report makes six recommendations to Dorset PDU and eigth to Dorset Police.", None, [("Dorset PDU", 6)]),
        ("The report makes six recommendations to Dorset PDU and eigh■ to Dorset Police.", None, [("Dorset PDU", 6)]),
    ],
)
def test_what_a_part_is_of_is_for_nobody(sentence, total, expected):
    made = read(sentence)
    assert made.total == total
    assert [(count.recipient, count.count) for count in made.counts] == expected


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
        "It follows a study in 2016 on the same subject, which made 11 recommendations.",
        "In 202■ inspectors made ten recommendations.",
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
        # 'includes' before the first number makes no parts of those behind it; nor does what is to be done
        (
            "The report includes six recommendations for Thanet, Dover and Folkestone PDU, one for the Dorset region and one for HMPPS.",
            None,
            [("Thanet, Dover and Folkestone PDU", L, 6), ("Dorset region", R, 1), ("HMPPS", N, 1)],
            None,
        ),
        (
            "The report makes four recommendations to Dorset YJS, including to bring in more victims, and one to Dorset Police.",
            None,
            [("Dorset YJS", L, 4), ("Dorset Police", O, 1)],
            None,
        ),
        (
            "The reports make 29 recommendations in total, including eight each for Dorset PDU and Tamar Valley PDU, six for Devon PDU and seven for Exe and Axe PDU.",
            29,
            [("Dorset PDU", L, 8), ("Tamar Valley PDU", L, 8), ("Devon PDU", L, 6), ("Exe and Axe PDU", L, 7)],
            0,
        ),
        (
            "The report makes seven recommendations to Dorset PDU and five recommendations to Devon PDU. A further recommendation is made to HMPPS.",
            None,
            [("Dorset PDU", L, 7), ("Devon PDU", L, 5), ("HMPPS", N, 1)],
            None,
        ),
        (
            "The report makes five recommendations to Dorset PDU. A further two are for HMPPS.",
            None,
            [("Dorset PDU", L, 5), ("HMPPS", N, 2)],
            None,
        ),
        (
            "Four recommendations have been made to Dorset YJS to help it to build on what it has achieved.",
            4,
            [("Dorset YJS", L, 4)],
            0,
        ),
        (
            "Inspectors have made seven recommendations to Dorset PDU, and one, on the exchange of information at court, to HMPPS.",
            None,
            [("Dorset PDU", L, 7), ("HMPPS", N, 1)],
            None,
        ),
        (
            "The Inspectorate made nine recommendations to Dorset PDU and two to East Ashshire.",
            None,
            [("Dorset PDU", L, 9)],
            None,
        ),
        (
            "Three recommendations have been made to the Chair of the Management Board, and the Youth Justice Board will be kept informed.",
            3,
            [("Chair of the Management Board", L, 3)],
            0,
        ),
        (
            "The report makes five recommendations. Three are for management boards; the remaining two are for youth justice services themselves.",
            5,
            [("management boards", L, 3), ("youth justice services", L, 2)],
            0,
        ),
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
        "includes-at-the-start",
        "including-what-to-do",
        "each-and-more",
        "a-further-one",
        "a-further-two",
        "what-it-has-achieved",
        "aside",
        "another-for-nobody-known",
        "clause-of-another",
        "themselves",
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


def test_names_of_two_levels_joined_by_a_comma_alone_are_no_recipient():
    text = "The Inspectorate made five recommendations. Three are for Dorset PDU, HMPPS. Two are for the Ministry of Justice."
    assert counts(read(text)) == [("Ministry of Justice", N, 2)]
    assert read(text).unallocated == 3


def test_counts_without_a_total():
    made = read(
        "The watchdog makes five recommendations to Dorset Youth Justice Service and four to Devon Youth Justice Service."
    )
    assert made.total is None
    assert counts(made) == [("Dorset Youth Justice Service", L, 5), ("Devon Youth Justice Service", L, 4)]
    assert made.unallocated is None


@pytest.mark.parametrize(
    "sentence",
    [
        "The report makes two recommendations each to Dorset YJS and Devon YJS.",
        "The report makes two recommendations to each of Dorset YJS and Devon YJS.",
        "Dorset YJS and Devon YJS each receive two recommendations.",
        "Dorset YJS and Devon YJS have been given two recommendations each.",
        "Inspectors made two recommendations apiece for Dorset YJS and Devon YJS.",
    ],
)
def test_a_number_for_each_is_not_the_total(sentence):
    made = read(sentence)
    assert made.total is None
    assert counts(made) == [("Dorset YJS", L, 2), ("Devon YJS", L, 2)]


def test_a_number_for_each_of_nobody_knows_how_many():
    assert read("The report makes two recommendations to each of the services.") is None


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
        ("Trust’s Chief Executive", L),
        ("new probation regions", R),
        ("Dorset Youth Justice Service’s management board", L),
        ("Dorset Safeguarding Partnership", L),
        ("Dorset, Devon and Cornwall CRC", L),
        ("Moor Lane Approved Premises", L),
        ("manager of Moor Lane", L),
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


FORMS = [
    # the verb says who has to act
    (
        "There are five recommendations in the report. Four ask Dorset YJS to improve its plans; the fifth is for Dorset Council.",
        5,
        [("Dorset YJS", L, 4), ("Dorset Council", O, 1)],
    ),
    (
        "There are five recommendations. Four call on Dorset PDU to fill posts and one asks the Ministry of Justice to pay for it.",
        5,
        [("Dorset PDU", L, 4), ("Ministry of Justice", N, 1)],
    ),
    ("There are five recommendations. Three ask for police checks.", 5, []),
    (
        "Ten recommendations follow from this inspection. Seven fall to the company, two to HMPPS, and the last is for Dorset Police.",
        10,
        [("company", L, 7), ("HMPPS", N, 2), ("Dorset Police", O, 1)],
    ),
    (
        "There are four recommendations; three are the responsibility of Dorset PDU.",
        4,
        [("Dorset PDU", L, 3)],
    ),
    # the recipient comes first
    (
        "Dorset YJS has been given four recommendations, and Devon YOT seven.",
        None,
        [("Dorset YJS", L, 4), ("Devon YOT", L, 7)],
    ),
    (
        "Dorset YJS receives four recommendations and Devon YJS three, while Dorset Police gets one.",
        None,
        [("Dorset YJS", L, 4), ("Devon YJS", L, 3), ("Dorset Police", O, 1)],
    ),
    (
        "Dorset YJS received four recommendations; Devon YJS received seven.",
        None,
        [("Dorset YJS", L, 4), ("Devon YJS", L, 7)],
    ),
    ("The CRC has been asked to act on six recommendations. None was made to others.", 6, [("CRC", L, 6)]),
    ("The South West region faces seven recommendations.", 7, [("South West region", R, 7)]),
    ("Leaders have been given seven recommendations.", 7, []),
    # all, both
    ("The recommendations, all nine of which are for Dorset PDU, were accepted.", 9, [("Dorset PDU", L, 9)]),
    ("The report makes nine recommendations, and all nine are for Dorset PDU.", 9, [("Dorset PDU", L, 9)]),
    ("All nine recommendations are for Dorset PDU.", 9, [("Dorset PDU", L, 9)]),
    ("The report makes two recommendations. Both are for Dorset PDU.", 2, [("Dorset PDU", L, 2)]),
    ("The report makes nine recommendations. Both are for Dorset PDU.", 9, []),
    # some of the whole
    (
        "Seven of the nine recommendations are for Dorset PDU and two for HMPPS.",
        9,
        [("Dorset PDU", L, 7), ("HMPPS", N, 2)],
    ),
    (
        "Of the nine recommendations, seven are for Dorset PDU and two for HMPPS.",
        9,
        [("Dorset PDU", L, 7), ("HMPPS", N, 2)],
    ),
    ("One of the five recommendations made to Dorset PDU asks it to fill its posts.", 5, [("Dorset PDU", L, 5)]),
    ("Four of the recommendations were aimed at Dorset PDU. The others were for HMPPS.", None, [("Dorset PDU", L, 4)]),
    # ordinals; a third is a fraction
    (
        "There are four recommendations. The first is for Dorset Police, the second for Dorset Council and the last two are for the PDU.",
        4,
        [("Dorset Police", O, 1), ("Dorset Council", O, 1), ("PDU", L, 2)],
    ),
    ("There are four recommendations. A third of them are for Dorset Police.", 4, []),
    # no total is stated
    (
        "The Inspectorate made three recommendations to Dorset PDU. A further two were for the South West region.",
        None,
        [("Dorset PDU", L, 3), ("South West region", R, 2)],
    ),
    (
        "The Inspectorate made three recommendations to Dorset PDU. It also made two recommendations to HMPPS.",
        None,
        [("Dorset PDU", L, 3), ("HMPPS", N, 2)],
    ),
    (
        "The Inspectorate has made nine recommendations to Dorset and a further two to HMPPS.",
        None,
        [("Dorset", L, 9), ("HMPPS", N, 2)],
    ),
    # one number for two: whose level would it be?
    ("The report makes five recommendations to Dorset PDU and the Probation Service – South West region.", 5, []),
    ("The report makes five recommendations to Dorset PDU and to HMPPS.", 5, []),
    # numbers behind the names
    (
        "The report makes recommendations to Dorset PDU (four), the South West region (two) and HMPPS (one).",
        None,
        [("Dorset PDU", L, 4), ("South West region", R, 2), ("HMPPS", N, 1)],
    ),
    (
        "The nine recommendations are split between the service (six) and its partners (three).",
        9,
        [("service", L, 6), ("partners", O, 3)],
    ),
    ("It makes six recommendations for improvement to Dorset PDU.", 6, [("Dorset PDU", L, 6)]),
    (
        "The reports make 14 recommendations: Dorset PDU – seven; Devon PDU – five; HMPPS – two.",
        14,
        [("Dorset PDU", L, 7), ("Devon PDU", L, 5), ("HMPPS", N, 2)],
    ),
    ("One recommendation is made, to Dorset Police, which is asked to fill a post.", 1, [("Dorset Police", O, 1)]),
    ("Two recommendations are for staff. Staff at two to Dorset.", 2, []),
    # by whom they are to be met
    (
        "The Inspectorate has made five recommendations. Three are to be carried out by Dorset YOT, one by Thames Valley Police and "
        "one by Dorset Council.",
        5,
        [("Dorset YOT", L, 3), ("Thames Valley Police", O, 1), ("Dorset Council", O, 1)],
    ),
    (
        "The report makes nine recommendations. Six of them will have to be met by Dorset PDU and three by the region.",
        9,
        [("Dorset PDU", L, 6), ("region", R, 3)],
    ),
    (
        "Five recommendations have been drawn up. Three land with Dorset YJS, one with Dorset Police and one with the Youth Custody "
        "Service.",
        5,
        [("Dorset YJS", L, 3), ("Dorset Police", O, 1), ("Youth Custody Service", N, 1)],
    ),
    (
        "Dorset PDU has been given six recommendations and Devon PDU eight, all of them about casework. Two more, common to both "
        "reports, are for the South West region.",
        None,
        [("Dorset PDU", L, 6), ("Devon PDU", L, 8), ("South West region", R, 2)],
    ),
    # the total stands last, or is the first number
    (
        "Ten recommendations are addressed to the leaders of Dorset PDU and a further four to the regional probation director, "
        "making 14 in all.",
        14,
        [("leaders of Dorset PDU", L, 10), ("regional probation director", R, 4)],
    ),
    (
        "The report makes four recommendations for Dorset PDU and eight for Devon PDU. A further two are made to HMPPS, bringing the "
        "total to 14.",
        14,
        [("Dorset PDU", L, 4), ("Devon PDU", L, 8), ("HMPPS", N, 2)],
    ),
    (
        "Inspectors came up with seven recommendations for Dorset. Four are meant for the PDU’s own leaders and two for the regional "
        "headquarters; the seventh is for the Ministry of Justice.",
        7,
        [("PDU’s own leaders", L, 4), ("regional headquarters", R, 2), ("Ministry of Justice", N, 1)],
    ),
    (
        "There are six recommendations for the service and others to act on: four are for Dorset YJPS, one is for Dorset Police and "
        "one for the Youth Justice Board.",
        6,
        [("Dorset YJPS", L, 4), ("Dorset Police", O, 1), ("Youth Justice Board", N, 1)],
    ),
    (
        "The report makes four recommendations to Dorset PDU. Three are for Devon PDU and one for HMPPS.",
        None,
        [("Dorset PDU", L, 4), ("Devon PDU", L, 3), ("HMPPS", N, 1)],
    ),
    (
        "Three further recommendations, two for the South West region and one for HMPPS, bring the number to 19 in all.",
        19,
        [("South West region", R, 2), ("HMPPS", N, 1)],
    ),
    (
        "The three units have been set five recommendations each. Two more, for the South West region, make 17.",
        17,
        [("South West region", R, 2)],
    ),
    (
        "The report makes three recommendations to Dorset PDU, with 19 to others, bringing its total to 22.",
        22,
        [("Dorset PDU", L, 3)],
    ),
    # relative clauses and insertions
    (
        "There are seven recommendations. Dorset PDU must see to five; the other two, which concern the contract, are for HMPPS.",
        7,
        [("Dorset PDU", L, 5), ("HMPPS", N, 2)],
    ),
    (
        "Four recommendations – on staffing, training and oversight – are made to Dorset PDU.",
        4,
        [("Dorset PDU", L, 4)],
    ),
    ("The report makes a single recommendation, to HMPPS, which is asked to act.", 1, [("HMPPS", N, 1)]),
    ("Five of the six recommendations in today’s report are for Dorset PDU.", 6, [("Dorset PDU", L, 5)]),
    ("Inspectors made nine recommendations (Dorset PDU: 6; HMPPS: 3).", 9, [("Dorset PDU", L, 6), ("HMPPS", N, 3)]),
    # all of them
    (
        "The report contains three recommendations, every one of them addressed to Dorset PDU.",
        3,
        [("Dorset PDU", L, 3)],
    ),
    # no such number, or a vague one
    ("The report makes nine recommendations, of which not one is for Dorset PDU.", 9, []),
    ("The report makes nine recommendations. All but one are for Dorset PDU.", 9, []),
    ("The report makes nine recommendations. At least five are for Dorset PDU.", 9, []),
    ("The report makes nine recommendations. Three are to be met with patience and one by Dorset Police.", 9, []),
]


def test_what_each_of_several_was_given_is_no_total():
    assert read("The three units have been set five recommendations each.") is None


@pytest.mark.parametrize(("text", "total", "expected"), FORMS)
def test_the_forms_of_a_count(text, total, expected):
    made = read(text)
    assert made.total == total
    assert counts(made) == expected


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            [
                "The report makes seven recommendations:",
                "- four for Dorset PDU;",
                "- two for HMPPS; and",
                "- one for Dorset Police.",
            ],
            [("Dorset PDU", L, 4), ("HMPPS", N, 2), ("Dorset Police", O, 1)],
        ),
        (
            ["The report makes seven recommendations.", "Of these, five are for Dorset PDU. Two are for HMPPS."],
            [("Dorset PDU", L, 5), ("HMPPS", N, 2)],
        ),
        (["The report makes seven recommendations.", "Inspectors were glad. Two were for Dorset Police."], []),
    ],
    ids=["items", "paragraph", "another-matter"],
)
def test_counts_in_the_paragraphs_that_follow(paragraphs, expected):
    made = read(*paragraphs)
    assert made.total == 7
    assert counts(made) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The report makes more than 20 recommendations.",
        "The report makes up to nine recommendations.",
        "The report makes about nine recommendations.",
        "The reports make between six and nine recommendations.",
        "The report makes six or seven recommendations.",
        "Dorset PDU and HMPPS received six and three recommendations respectively.",
        "Three recommendations concern the board, and four concern staff.",
        "One recommendation is that the board should meet more often.",
        "The report makes three recommendations about staff and four about leaders.",
        "The report makes its three main recommendations to nobody.",
        "The Dorset report makes nine recommendations. The Devon report makes six recommendations.",
    ],
)
def test_what_is_not_the_total(sentence):
    assert read(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "total"),
    [
        ("The report makes a single recommendation.", 1),
        ("The report makes seven clear, practical recommendations.", 7),
        ("The report makes ten written recommendations.", 10),
        ("The report makes twenty two recommendations.", 22),
        ("The report makes three recommendations: to train staff, to fill posts and to see people at home.", 3),
    ],
)
def test_what_stands_around_the_total(sentence, total):
    made = read(sentence)
    assert made.total == total
    assert made.counts == ()


@pytest.mark.parametrize(
    "text",
    [
        "The report makes nine recommendations",
        "The report makes nine recommendations to Dorset",
        "The report makes nine recommendations to St Cuthbert’",
        "The report makes nine recommendations to HM Prison and Probation Service (HMPPS)",
        "The report makes nine recommendations, and",
        "Managers accepted nine recommendations, includ",
    ],
)
def test_a_sentence_that_the_text_ends_in_states_nothing(text):
    assert read(text) is None


def test_what_is_said_in_front_of_speech():
    made = read(
        "Announcing seven recommendations, Chief Inspector of Probation Petra Holloway said: “We have made nine recommendations. "
        "I hope they are heard.”"
    )
    assert made.total == 7


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


@pytest.mark.parametrize(
    "sentence",
    [
        "Four of the recommendations ask Dorset PDU for better plans.",  # the verb that asks has nothing asked behind it
        "Four call on Dorset PDU for better plans, three ask HMPPS about staffing.",
        "The remaining recommendations are for Dorset PDU.",
        "The report asks a third of the courts to act.",
    ],
)
def test_a_share_whose_number_or_demand_is_missing_counts_nothing(sentence):
    made = read(f"The report makes seven recommendations. {sentence}")
    assert (made.total, counts(made)) == (7, [])


def test_an_office_with_and_in_its_name_is_one_recipient():
    made = read(
        "The report makes six recommendations, one each to the Secretary of State and Lord Chancellor, and five to HMPPS."
    )
    assert [(name, number) for name, _, number in counts(made)] == [("HMPPS", 5)]


# -- which sentences and paragraphs are read

SEVEN = "The report makes seven recommendations."


@pytest.mark.parametrize(
    ("paragraphs", "total", "expected"),
    [
        # a sentence before the noun is about something else
        ((SEVEN, "Plans were late. Two went to HMPPS. The recommendations were accepted."), 7, []),
        # when every one is given to somebody, what follows is about something else
        (
            (
                "The report makes seven recommendations: four for Dorset PDU, two for HMPPS and one for Dorset Police.",
                "Two went to Devon PDU to train.",
            ),
            7,
            [("Dorset PDU", L, 4), ("HMPPS", N, 2), ("Dorset Police", O, 1)],
        ),
        ((f"{SEVEN} All are for Dorset PDU.", "Two went to Devon PDU to train."), 7, [("Dorset PDU", L, 7)]),
        # a list goes on behind counts without a total too
        (
            ("Three of the recommendations are for Dorset PDU.", "- two for HMPPS."),
            None,
            [("Dorset PDU", L, 3), ("HMPPS", N, 2)],
        ),
        # a paragraph goes on where it begins with a share
        ((SEVEN, "In this report, two are for HMPPS."), 7, [("HMPPS", N, 2)]),
        ((SEVEN, "In that of 2020, two are for HMPPS."), 7, []),
        ((SEVEN, "Inspectors were glad to hear of it, and two were for Dorset Police."), 7, []),
    ],
)
def test_which_paragraphs_are_read(paragraphs, total, expected):
    made = read(*paragraphs)
    assert made.total == total
    assert counts(made) == expected


def test_the_headline_is_not_read():
    text = (
        "Ten recommendations for services in Dorset\n\nThe report makes three recommendations to Dorset PDU.\n\n"
        "It also makes two recommendations to HMPPS."
    )
    assert counts(read_recommendations(document(text), [], [])) == [("Dorset PDU", L, 3), ("HMPPS", N, 2)]


@pytest.mark.parametrize(
    "text",
    [
        "The report makes nine recommendations.",
        "(The report makes nine recommendations.)",
        "The report makes nine recommendations!",
        "Who reads a report that makes nine recommendations?",
        "The report makes nine recommendations;",
        "The report makes nine recommendations:",
    ],
)
def test_a_sentence_that_ends_in_a_stop_is_whole(text):
    assert read(text).total == 9


# -- several numbers


@pytest.mark.parametrize(
    ("text", "total", "expected"),
    [
        # parts of what somebody is given
        (
            "The report makes five recommendations to Dorset PDU, two of which are for its management board.",
            5,
            [("management board", L, 2)],
        ),
        (
            "The report makes five recommendations to Dorset PDU, including two for its management board and one for HMPPS.",
            5,
            [("management board", L, 2), ("HMPPS", N, 1)],
        ),
        # one sentence says both
        (
            "Two recommendations are for HMPPS; Dorset YJS has been given four recommendations.",
            None,
            [("HMPPS", N, 2), ("Dorset YJS", L, 4)],
        ),
        ("These recommendations follow from two visits, and the report makes nine recommendations.", 9, []),
        # two totals: the same number, or one that is only talked about
        (f"{SEVEN} As leaders know, the report makes seven recommendations.", 7, []),
        ("The report makes nine recommendations. Two recommendations were welcome.", 9, []),
        # what is not clear is left out, and what follows is read
        (f"{SEVEN} Both are for Dorset PDU, and two are for HMPPS.", 7, [("HMPPS", N, 2)]),
        (f"{SEVEN} One tells Dorset PDU nothing new, and two are for HMPPS.", 7, [("HMPPS", N, 2)]),
        ("The report makes recommendations to Dorset PDU and HMPPS (four).", None, [("HMPPS", N, 4)]),
        # each of several, whatever their levels
        (
            "The report makes two recommendations each to Dorset YJS, and to Devon YJS and HMPPS.",
            None,
            [("Dorset YJS", L, 2), ("Devon YJS", L, 2), ("HMPPS", N, 2)],
        ),
        (
            "Dorset YJS and HMPPS have been given two recommendations each.",
            None,
            [("Dorset YJS", L, 2), ("HMPPS", N, 2)],
        ),
        (
            "Dorset YJS and Devon YJS have been given two recommendations apiece.",
            None,
            [("Dorset YJS", L, 2), ("Devon YJS", L, 2)],
        ),
    ],
)
def test_several_numbers_in_one_passage(text, total, expected):
    made = read(text)
    assert made.total == total
    assert counts(made) == expected


def test_a_number_for_each_of_one_is_nobody_s():
    assert read("Dorset YJS has been given two recommendations each.") is None


@pytest.mark.parametrize(
    "text",
    [
        "The report makes nine recommendations, including that managers chec",
        "The report makes nine recommendations, six of which are for Dorset PDU, including to bring back home vis",
        "The report makes nine recommendations: six for Dorset PDU, two for HMPP",
        "The report makes nine recommendations; six are for",
    ],
)
def test_the_total_of_a_sentence_in_which_the_text_breaks_off(text):
    made = read(text)
    assert (made.total, made.counts, made.unallocated) == (9, (), None)


@pytest.mark.parametrize(("division", "level"), [(False, N), (True, R)])
def test_the_nps_is_that_of_the_country_or_a_division(division, level):
    parts = bare("The report makes two recommendations to the NPS, and one to NPS Wales.")
    made = read_recommendations(parts, [], [], division=division)
    assert [count.level for count in made.counts] == [level, R]


def test_numbers_in_brackets_are_counts_only_where_recommendations_are_told_of():
    made = read("The report makes nine recommendations. Letters went to Dorset PDU (four) and to HMPPS (two).")
    assert (made.total, made.counts) == (9, ())
    made = read("The report makes nine recommendations. They are split between Dorset PDU (four) and HMPPS (five).")
    assert (made.total, counts(made)) == (9, [("Dorset PDU", L, 4), ("HMPPS", N, 5)])


def test_a_report_may_add_none():
    made = read(
        "Inspectors made four recommendations in their 2022 report. Two have been met. This year they make a further 0."
    )
    assert made.total == 0


def test_what_is_said_of_another_service_is_another_report_s():
    parts = bare("For Devon PDU, the report makes five recommendations.")
    at = parts.source.lower.index("devon")
    assert read_recommendations(parts, [], ["Dorset"], Elsewhere((), (at,))) is None
    assert read_recommendations(parts, [], ["Dorset"], Elsewhere((at,), ())).total == 5
