"""What a rating is said of that stands behind it; the sentences are skeletons: R is the rating, S a service."""

import pytest

from hmip_parse.linking.behind import aspects_alike, aspects_behind, aspects_in_parallel


def words(text, found):
    return [text[slice(*place)] for place in found]


BEHIND = [
    ("it was rated R for its leadership.", ["leadership"]),
    ("they gave R ratings to staffing and services.", ["staffing", "services"]),
    # what follows the aspects is no part of them
    ("it was rated R for leadership, which inspectors praised.", ["leadership"]),
    ("it was rated R for its work with victims following a visit in may.", ["work with victims"]),
    ("it was rated R for staffing because posts were filled.", ["staffing"]),
    # a sentence that ends in the aspect, and one that goes on behind a stop
    ("it was rated R for staffing", ["staffing"]),
    ("it was rated R for staffing; the offices were calm.", ["staffing"]),
    # the shortest that there is, and what is too short to name anything
    ("R for safety", ["safety"]),
    ("rated R in it", []),
    ("R for a", []),
    # a service behind the rating is no aspect, an aspect of a service is one
    ("a rating of R was given to S for planning.", []),
    ("a rating of R was given to S for work with S.", []),
    ("an overall rating of R was given to S.", []),
    ("a rating of R was given to S for its leadership.", []),
    ("it was rated R for leadership across S.", ["leadership across S"]),
    ("they gave R ratings to the leadership of S and the staffing of S.", ["leadership of S", "staffing of S"]),
    ("it was rated R across S and its services.", []),
    # nor is what only tells when, where or how it was rated
    ("it was rated R in a report on staffing.", []),
    ("it was rated R for the second time.", []),
    ("it was rated R on staffing in a country with few officers.", []),
    ("it was rated R by inspectors.", []),
]


@pytest.mark.parametrize(("text", "expected"), BEHIND)
def test_aspects_behind_a_rating(text, expected):
    assert words(text, aspects_behind(text, text.index("R"))) == expected


POSTPONED = [
    ("rated R were leadership and court work.", ["leadership", "court work"]),
    ("judged to be R was planning.", ["planning"]),
    ("rated R were leadership and staffing, according to inspectors.", ["leadership", "staffing"]),
    ("they rated the following R: leadership, services and court work.", ["leadership", "services", "court work"]),
    ("they rated the following as R: leadership and staffing.", ["leadership", "staffing"]),
    ("they rated the following R: planning, which has improved.", ["planning"]),
    ("inspectors rated as R the services on offer to women.", ["services on offer to women"]),
    ("inspectors have judged R its leadership because staff were heard.", ["leadership"]),
    # the verb behind the rating is that of another clause, and what stands there is no list
    ("the unit was rated R were leadership and staffing.", []),
    ("it was found that the service which had been rated R was planning.", []),
    ("the unit was rated R: leadership and staffing were praised.", []),
    ("the unit was rated R the leadership and staffing.", []),
    ("inspectors rated R: leadership and staffing.", []),
    ("inspectors rated R were leadership and staffing.", []),
    ("they rated the following R were leadership and staffing.", []),
    ("they rated the following R the leadership and staffing.", []),
]


@pytest.mark.parametrize(("text", "expected"), POSTPONED)
def test_aspects_behind_a_rating_whose_verb_stands_before_it(text, expected):
    assert words(text, aspects_behind(text, text.index("R"))) == expected


@pytest.mark.parametrize("blanks", [34, 35, 80])
def test_an_inverted_sentence_begins_with_its_verb(blanks):
    """Of 40 characters before the rating none is lost; what is longer is another sentence."""
    text = f"{' ' * blanks}rated R were leadership and staffing."
    found = words(text, aspects_behind(text, text.index("R")))
    assert found == (["leadership", "staffing"] if text.index("R") <= 40 else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("its planning was rated R, and so was its work with victims.", ["work with victims"]),
        ("delivery was rated R along with reviewing.", ["reviewing"]),
        ("planning was R, as were reviewing and staffing.", ["reviewing", "staffing"]),
        ("planning was rated R; along with reviewing, staffing had been a worry.", []),
        ("planning was rated R.", []),
        ("planning was rated R, and its work with victims was praised.", []),
    ],
)
def test_aspects_that_share_the_rating(text, expected):
    assert words(text, aspects_alike(text, text.index("R"))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("it was R for leadership, R for staffing and R for services.", ["services"]),
        ("it got a R rating for leadership and a R one for staffing.", ["staffing"]),
        ("it was R for leadership and R for the director.", []),  # in parallel, and no aspect
        ("it was R for leadership and R in staffing.", None),
        ("leadership was R, staffing R for once.", None),
        ("it was R for staffing.", None),
        ("for once, it was R for staffing.", None),
        # what is counted further on does not count here
        ("it was R for planning and R for three, and four standards were new.", []),
    ],
)
def test_aspects_behind_each_of_several_ratings(text, expected):
    at = text.rindex("R")
    found = aspects_in_parallel(text, text.rfind("R", 0, at) + 1, at)
    assert (found if found is None else words(text, found)) == expected
