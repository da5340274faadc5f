"""What a sentence can say at all, by its cheapest signs; skeletons: R is a rating."""

import pytest

from hmip_parse import Rating
from hmip_parse.linking.gates import is_one_among, is_rated, is_scale, is_unreal, may_remark

RI, GOOD, BAD = Rating.REQUIRES_IMPROVEMENT, Rating.GOOD, Rating.INADEQUATE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("S received 12 points.", True),
        ("S scored 21 out of 36.", True),
        ("the result is the same.", True),
        ("its overall rating has stayed where it was.", True),
        ("its rating has not changed.", True),
        ("it was last seen in 2021.", True),
        ("a previous result of 2021 stands.", True),
        ("earlier, in 2021, it did well.", True),
        ("our inspection of 2021 found much to do.", True),
        ("the report of 2021 found much to do.", True),
        ("a visit in 2021 found much to do.", True),
        # a year alone says nothing, nor does a word for an inspection alone
        ("the unit was set up in 2021.", False),
        ("the last inspection found much to do.", False),
        ("staff spoke of a long year.", False),
    ],
)
def test_sentences_that_may_state_a_score_or_an_earlier_inspection(text, expected):
    assert may_remark(text) is expected


@pytest.mark.parametrize(
    ("before", "rating", "expected"),
    [
        ("the service was rated ", GOOD, True),
        ("the service was graded ", BAD, True),
        ("with an overall rating of ", GOOD, True),
        ("a unit that the report rates ", GOOD, True),
        # 'found good' may be plain praise, 'found to require improvement' is none
        ("the service was found to be ", GOOD, False),
        ("the service was assessed as ", BAD, False),
        ("the service was found ", RI, True),
        ("the service was judged ", RI, True),
        ("the service was deemed ", RI, True),
        ("the service was rated ", RI, True),
        ("the offices of this unit ", RI, False),
        ("plans were ", GOOD, False),
        # the verb opens the sentence
        ("rated ", GOOD, True),
        # the verb stands near: it begins at most 60 characters before
        (f"rated {'a' * 53} ", GOOD, True),
        (f"rated {'a' * 54} ", GOOD, False),
    ],
)
def test_a_word_without_marks_needs_its_verb(before, rating, expected):
    assert is_rated(f"{before}B and rated", len(before), rating) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("it might have scored nine points", True),
        ("never had it scored nine points", True),
        ("not only scored nine points", False),
        ("it scored nine points", False),
    ],
)
def test_what_is_denied_or_only_possible(text, expected):
    assert is_unreal(text, text.index("scored")) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("S, one of three units, has been rated R", True),
        ("S, one of three units, is busy, and two were rated R", False),
        ("work with victims was once more R", True),
        ("work with victims was more R", False),
    ],
)
def test_what_only_seems_to_count(text, expected):
    assert is_one_among(text, text.index("R")) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("services are rated R, R, R or R.", True),
        ("services are rated R, R and R.", True),
        ("R, R, R", True),
        ("R R R", True),
        ("RRR", True),
        ("services are rated R or R or R.", True),
        ("services are rated R; R; R.", True),
        ("services are rated R, R and/or R.", True),
        ("it rose from R. services are rated R, R or R in turn.", True),
        ("services are R, R or R, but S was R.", True),
        # two in a row are a pair, and three apart are three results
        ("S and S were rated R and R.", False),
        ("S was R, S was R and S was R.", False),
        ("S was R and R, S was R and R.", False),
        ("leadership, staffing and services were R, R and R respectively.", False),
        ("R? R? R?", False),
        ("S was R.", False),
        ("staff were heard.", False),
    ],
)
def test_a_scale_is_three_ratings_in_a_row(text, expected):
    assert is_scale(text) is expected
