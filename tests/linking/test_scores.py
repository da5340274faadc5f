"""Points behind a rating."""

import pytest

from hmip_parse.linking.scores import find_bare, find_scale, find_scores


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("dorset pdu was rated inadequate, scoring only two points out of a possible 27.", [(2, 27)]),
        ("it scored 21 out of 36.", [(21, 36)]),
        ("it was given 9/27.", [(9, 27)]),
        ("it received 24 points.", [(24, None)]),
        ("out of 27 points, S amassed 15 and S eight.", [(15, 27)]),
        ("it has 18 points of the 30 that can be had.", [(18, 30)]),
        ("its total of thirteen points (of a possible twenty-one) was low.", [(13, 21)]),
        ("it was reached with ten of the 24 points at stake.", [(10, 24)]),
        ("staff were asked, and the average score was six out of 10.", []),
        (
            "dorset scored 20 points out of a possible 27, and devon two points out of a possible 27.",
            [(20, 27), (2, 27)],
        ),
        # the number before the word is one of several, each of another service: no points are given for it
        ("they scored 15 and nine points out of a possible 27.", [(None, 27)]),
        ("they scored 15, 12 and nine points out of a possible 27.", [(None, 27)]),
        ("the two scored 15 points and nine points.", [(None, None)]),
        ("they scored 15 and nine points.", [(None, None)]),
        # a digit that cannot be read
        ("it scored █5 points out of a possible 27.", []),
        ("it scored 5 points out of a possible █7.", []),
        ("it scored 5 points out of a possible 27█.", []),
        ("it scored 5 points out of a possible 27 in the end, and █ more.", [(5, 27)]),
        # no scores
        ("eight out of nine standards were met.", []),
        ("16 out of 24 cases were good enough.", []),
        ("it was rated 12 points higher than before.", []),
    ],
)
def test_scores(sentence, expected):
    assert [(score.points, score.out_of) for score in find_scores(sentence)] == expected


def test_two_scores_share_no_number():
    found = find_scores("a slip: scoring two out of a possible 18 points out of 27")
    assert len(found) == 1


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("it was given nine out of a possible 27.", ["nine/27"]),
        ("it was given nine out of the possible 27.", ["nine/27"]),
        ("it was given 9/27, and devon two points out of a possible 27.", ["9/27", "two/27"]),
        ("dorset was good and nine points out of a possible 27 were given.", ["nine/27"]),
        # a slip, and a score behind it
        (
            "scoring two out of a possible 18 points out of 27, and devon four out of a possible 27.",
            ["18/27", "four/27"],
        ),
        ("scoring 18 points out of 27 out of a possible 36.", ["18/27"]),
        # one of several, and a score behind them
        ("nine and eight points out of a possible 27 were scored.", []),
        ("they scored 15 and nine points out of a possible 27, devon had two points out of a possible 27.", ["two/27"]),
        ("they scored 15, nine points out of a possible 27.", []),
        ("they scored eight or nine points out of a possible 27.", []),
        ("they scored 15 then nine points out of a possible 27.", []),
    ],
)
def test_the_places_of_scores_in_order(sentence, expected):
    found = [score for score in find_scores(sentence) if score.points is not None]
    assert [f"{sentence[slice(*score.points_at)]}/{sentence[slice(*score.out_of_at)]}" for score in found] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("each can earn a possible 27 points.", (27, "27")),
        ("each can earn 27 possible points.", (27, "27")),
        ("the most that a unit can be given is 27.", (27, "27")),
        ("the maximum is 27.", (27, "27")),
        ("the maximum being 27.", (27, "27")),
        ("each could earn up to 27 points.", (27, "27")),
        ("15 points and 10, from a maximum of 27 in each case.", (27, "27")),
        ("the most that was paid is 27 per cent.", None),
        ("each can earn a lot.", None),
    ],
)
def test_what_a_score_is_out_of_where_it_is_said_apart(words, expected):
    before, behind = "a possible 36 points ", " a possible 21 points"
    text = before + words + behind
    found = find_scale(text, len(before), len(before) + len(words))
    assert (found and (found[0], text[slice(*found[1])])) == expected


@pytest.mark.parametrize(
    ("skeleton", "expected"),
    [
        ("S scored 17 points out of a possible 27, while S scored nine.", [9]),
        ("with S scoring four points and S just two.", [2]),
        ("S was rated R and was given just four.", [4]),
        ("S scored 17 points out of a possible 27, and gained ten on its last result.", []),
        ("S scored 17 points out of a possible 27, and earned three for leadership.", []),
        ("in 2021 S scored nine.", []),
        ("S scored nine, and S scored 17 points out of a possible 27.", []),
        ("S scored 17 points out of a possible 27, and S scored 9.█.", []),
        ("out of a maximum of 27, S collected 15 points; S had to settle for eight.", [8]),
        ("it scored nine.", []),
        ("S was given four, five and six.", [4]),
        ("S was given 4.5.", []),
        ("S scored 17 points out of a possible 27, and S scored █2.", []),
    ],
)
def test_points_behind_a_score_may_leave_out_their_noun(skeleton, expected):
    assert [score.points for score in find_bare(skeleton, find_scores(skeleton))] == expected
