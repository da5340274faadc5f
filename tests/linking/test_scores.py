"""Points behind a rating."""

import pytest

from hmip_parse.linking.scores import find_scores


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("dorset pdu was rated inadequate, scoring only two points out of a possible 27.", [(2, 27)]),
        ("it scored 21 out of 36.", [(21, 36)]),
        ("it was given 9/27.", [(9, 27)]),
        ("it received 24 points.", [(24, None)]),
        (
            "dorset scored 20 points out of a possible 27, and devon two points out of a possible 27.",
            [(20, 27), (2, 27)],
        ),
        # the number before the word is one of several, each of another service
        ("they scored 15 and nine points out of a possible 27.", []),
        ("they scored 15, 12 and nine points out of a possible 27.", []),
        ("the three scored 15 points, 12 points and nine points out of a possible 27.", []),
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
