"""What sentences say beside ratings: scores, earlier inspections, unchanged results, and whose they are."""

import pytest

from tests.linking.reading import HEAD, OWN, E, S, read

REMARKS = [
    (
        "Ely PDU scored 12 points and Southwick PDU scored nine points out of a possible 27.",
        [([E], "12/None"), ([S], "nine/27")],
    ),
    ("The unit scored 12 points.", [([], "12/None")]),
    ("The Probation Delivery Unit (PDU)* scored 12 points.", [([], "12/None")]),
    ("The Youth Justice Service scored 12 points.", [([], "12/None")]),
    ("Out of 27 points, Southwick PDU amassed 15 and Ely PDU eight.", [([S], "15/27"), ([E], "eight/None")]),
    ("It scored 12 points, more than Ely PDU.", [([], "12/None")]),
    ("Southwick PDU was last inspected in 2019.", [([S], "2019")]),
    ("It was last inspected in 2019.", [([], "2019")]),
    (
        "Southwick PDU’s rating has stayed the same since Ely PDU was last inspected in 2018.",
        [([E], "2018"), ([S], "2018"), ([S], "rating has stayed the same")],
    ),
    ("Southwick PDU got the same grade.", [([S], "got the same grade")]),
    ("Leadership got the same grade.", []),
    ("Leadership’s rating has stayed the same.", []),
    ("Inspectors looked at staffing and gave the same grade as before.", [([], "the same grade as before")]),
    ("Its rating has stayed the same.", [([], "rating has stayed the same")]),
    ("Southwick PDU was set up in 2019.", []),
    # of which of several services nobody says
    ("The first collected 15 points and the second 10, from a maximum of 27 in each case.", []),
    ("Southwick PDU and Ely PDU were rated ‘Good’, and the latter was given 15 points.", []),
    ("Both received 15 points.", []),
]


def told(remark, words):
    if remark.score_at:
        return "/".join(str(words(place)) for place in remark.score_at)
    return words(remark.year[1]) if remark.year else words(remark.same).lower()


@pytest.mark.parametrize(("sentence", "expected"), REMARKS)
def test_remarks(sentence, expected):
    reader, words = read(f"{HEAD}{OWN}Staff were heard. {sentence} Southwick PDU and Ely PDU are near.\n\nENDS\n")
    found = [([words(service.name) for service in remark.services], told(remark, words)) for remark in reader.remarks]
    assert sorted(found, key=str) == sorted(expected, key=str)
    for remark in reader.remarks:
        assert remark.place.name == "BODY"
        assert words((remark.start, remark.start + len(sentence))) == sentence


def test_remarks_of_speech_and_notes():
    text = (
        f"{HEAD}{OWN}Alex Marlow said: “It scored 12 points. It was last inspected in 2019.”\n\nENDS\n\nNotes to "
        "editor\n\n1. Northwick PDU was last inspected in 2019. It scored nine points.\n2. It scored six points.\n"
    )
    reader, words = read(text)
    found = [(remark.place.name, told(remark, words)) for remark in reader.remarks]
    assert found == [("SPEECH", "12/None"), ("SPEECH", "2019"), ("NOTES", "2019")]


def test_points_that_no_form_gives_to_anybody():
    text = f"{HEAD}{OWN}The two scored 15 and nine points, and Ely PDU scored 12 points.\n\nStaff were heard.\n\nENDS\n"
    reader, words = read(text)
    assert [words(place) for place in reader.unlinked_scores] == ["nine"]
    assert [words(remark.score_at[0]) for remark in reader.remarks] == ["12"]
    spoken = f"{HEAD}{OWN}Alex Marlow said: “The two scored 15 and nine points.”\n\nENDS\n"
    assert read(spoken)[0].unlinked_scores == []


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ("Southwick PDU was seen too. It scored two points out of a possible 21.", [S]),
        ("Southwick PDU was seen too. It was last inspected in 2019.", [S]),
        ("Southwick PDU was seen too. The score was two points out of a possible 21.", []),
        ("Southwick PDU and Ely PDU were seen too. It scored two points out of a possible 21.", []),
    ],
)
def test_it_takes_up_a_service_for_its_score_and_its_earlier_inspection(sentences, expected):
    reader, words = read(f"{HEAD}{OWN}{sentences}\n\nENDS\n")
    assert [[words(service.name) for service in remark.services] for remark in reader.remarks] == [expected]


@pytest.mark.parametrize(
    ("first", "expected"),
    [("Southwick PDU scored 12 points.", ["12", "two"]), ("Southwick PDU was seen.", [])],
)
def test_points_without_their_noun(first, expected):
    """They are points where a score was stated before, though not in the sentence before."""
    reader, words = read(f"{HEAD}{OWN}{first} Staff were heard. Ely PDU did worse, scoring just two.\n\nENDS\n")
    assert [words(remark.score_at[0]) for remark in reader.remarks] == expected
