"""A service's own earlier result: sentences that recall one, with its rating and year, and sentences that do not."""

import pytest

from hmip_parse import Rating, parse
from hmip_parse.linking.previous import dated_inspections, says_same, year_behind, year_beside, year_of_same

RI, BAD = Rating.REQUIRES_IMPROVEMENT, Rating.INADEQUATE
LEAD = "Northwick Probation Delivery Unit (PDU) has received an overall rating of ‘Requires improvement’ following an inspection by HM Inspectorate of Probation."

EARLIER = [
    ("The unit was rated ‘Inadequate’ at its previous inspection in 2022.", (BAD, 2022)),
    ("At its last inspection, in May 2021, the PDU was rated ‘Inadequate’.", (BAD, 2021)),
    ("This is an improvement on its 2022 rating of ‘Inadequate’.", (BAD, 2022)),
    ("It is the PDU’s second inspection. The first, in 2022, ended in an ‘Inadequate’ rating.", (BAD, 2022)),
    ("Inspectors last visited in 2022 and rated the PDU ‘Inadequate’.", (BAD, 2022)),
    ("Three years earlier it had been rated ‘Inadequate’.", (BAD, None)),
    ("The rating is up from ‘Inadequate’ in 2022.", (BAD, 2022)),
    ("In our 2022 report we rated the unit ‘Inadequate’.", (BAD, 2022)),
    ("It had been ‘Inadequate’ in 2022.", (BAD, 2022)),
    ("When inspectors came in 2022, they rated the PDU ‘Inadequate’.", (BAD, 2022)),
    ("Its rating in 2022 was ‘Inadequate’.", (BAD, 2022)),
    ("The PDU’s previous rating, given in 2022, was ‘Inadequate’.", (BAD, 2022)),
    ("The same rating was given in 2022.", (RI, 2022)),
    ("It is the same rating as in 2022.", (RI, 2022)),
    ("The rating has not changed since 2022.", (RI, 2022)),
    ("This follows an ‘Inadequate’ rating, published in August 2022.", (BAD, 2022)),
    ("The result is better than the ‘Inadequate’ of 2022.", (BAD, 2022)),
    ("The inspection follows one in 2022, after which the unit was rated ‘Inadequate’.", (BAD, 2022)),
    ("The PDU was inspected in 2022, when it was judged to be ‘Inadequate’.", (BAD, 2022)),
    ("An inspection in 2022 had found the unit ‘Inadequate’.", (BAD, 2022)),
    ("The same grade was given to the unit in 2022.", (RI, 2022)),
    ("The same verdict was reached in 2022.", (RI, 2022)),
    ("It had the same rating in 2022.", (RI, 2022)),
    ("The unit received the same grade in its 2022 inspection.", (RI, 2022)),
    ("There is no change in its rating since 2022.", (RI, 2022)),
    ("A unit that inspectors placed in the bottom band in 2022 has turned itself round.", (None, 2022)),
    ("The unit has moved on since its previous screening in 2022.", (None, 2022)),
    ("It has shaken off its former ‘Inadequate’ rating.", (BAD, None)),
    ("Last year the PDU was also rated ‘Inadequate’.", (BAD, None)),
    ("Last year leadership was rated ‘Inadequate’.", None),
    ("It has held on to its ‘Requires improvement’ rating, the grade it was first given in 2022.", (RI, 2022)),
    # the day of the announcement is that of no earlier result
    (
        "A report published today (Thursday 12 June 2025) lifts its rating from ‘Inadequate’, where it stood in 2022, to ‘Requires improvement’.",
        (BAD, 2022),
    ),
    (
        "A report published today, on 12 June 2025, has moved its rating from ‘Inadequate’ to ‘Requires improvement’.",
        (BAD, None),
    ),
    # an organisation of which no more is known
    ("It was formerly part of a service for the bay, which was rated ‘Inadequate’ in 2019.", None),
    # the year of today's inspection, and the one between the two ratings
    (
        "Following an inspection in January and February 2024, its overall rating has risen from ‘Inadequate’ to ‘Requires improvement’.",
        (BAD, None),
    ),
    (
        "The PDU has moved up from ‘Inadequate’, the rating it received in 2022, to ‘Requires improvement’.",
        (BAD, 2022),
    ),
    ("Progress had been slow, with the overall rating remaining at ‘Requires improvement’.", (RI, None)),
    ("Its last rating was ‘Inadequate’.", (BAD, None)),
    (
        "It was rated ‘Requires improvement’ for the second time in a row. The first such rating came in 2022.",
        (RI, 2022),
    ),
    # the same of another, or of an aspect
    ("The same mark was given to Ely PDU in 2022.", None),
    ("The same grade was given to staffing in 2022.", None),
    ("Leadership got the same grade in 2022.", None),
    ("Leadership’s rating has stayed the same.", None),
    ("The region’s rating was high. In 2022, the South West region was rated ‘Good’.", None),
    ("Staff were put in the top band in 2022.", None),
    ("The unit was last inspected in 2022.", (None, 2022)),
    ("Inspectors were last here in 2022.", (None, 2022)),
    ("The last inspection took place in 2022.", (None, 2022)),
    ("The last inspection of the unit by HM Inspectorate of Probation was in 2022.", (None, 2022)),
    ("Since our inspection of 2022 the unit has lost 12 officers.", (None, 2022)),
    ("It is the first time that the unit has been inspected since unification in 2021.", None),
    ("The unit was created in June 2021, when probation services were brought together.", None),
    ("The PDU moved into new offices in 2022.", None),
    ("The PDU’s head of service joined in 2022.", None),
    ("Reoffending has fallen since 2022, when 40 per cent of people were convicted again.", None),
    ("This is the third inspection under a programme that began in 2021.", None),
    ("The Inspectorate published a thematic report on staffing in 2022.", None),
    ("It is the second inspection under our new methodology, which was introduced in 2021.", None),
]


@pytest.mark.parametrize(("body", "expected"), EARLIER)
def test_earlier_result(body, expected):
    release = parse(f"Inspectors report on local work\n\n{LEAD}\n\n{body}\n\nENDS\n")
    (outcome,) = release.outcomes
    previous = outcome.previous
    assert (previous and (previous.rating, previous.year)) == expected
    assert (outcome.rating, outcome.aspects) == (RI, ())
    assert release.recalled == ()


# Skeletons: S is a service, R the earlier rating.
@pytest.mark.parametrize(
    ("text", "behind", "beside"),
    [
        ("S was rated R in 2020.", 2020, 2020),
        ("S was rated R 2020", 2020, 2020),
        ("S was rated R (2020)", 2020, 2020),
        ("in 2019 S was rated R.", None, 2019),
        ("2019: R.", None, 2019),
        ("in 2019, and in 2020, S was rated R.", None, 2020),  # the nearest before it
        ("in 2019, S was rated R in 2020.", 2020, 2020),  # what stands behind it comes first
        ("S was rated R. in 2020 it moved", None, None),
        # a founding year is no inspection's
        ("since it was formed in 2021 S has been R.", None, None),
        ("formed in 2021 S was R.", None, None),
        ("formed in 2021, S was R in 2023.", 2023, 2023),
        # nor is the day of the announcement
        ("today, on 12 june 2025, S moved up from R.", None, None),
        ("S was rated R.", None, None),
        ("S was rated R; later, with new staff and offices, came 2020", None, None),
    ],
)
def test_the_year_of_an_earlier_rating(text, behind, beside):
    for read, expected in ((year_behind, behind), (year_beside, beside)):
        found = read(text, text.index("R"))
        assert (found and found[0]) == expected
        if found:
            assert text[slice(*found[1])] == str(expected)
        else:
            assert found is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("S was last inspected in 2018.", [2018]),
        ("S was last inspected in 1998.", [1998]),
        ("since our 2021 inspection the unit has lost staff.", [2021]),
        ("since our inspection of 2022 the unit has lost staff.", [2022]),
        ("its 2020 report said so.", [2020]),
        ("after our 2020 inspection and our 2018 report", [2020, 2018]),
        ("S was last inspected in 2018, and previously inspected in 2016.", [2018, 2016]),
        ("previously rated in an october 2019 report", [2019]),
        # a founding year is no inspection's
        ("formed after the last report in 2021", []),
        ("it was the first visit since S was formed, in 2021.", []),
        ("staff arrived in 2021.", []),
        ("S was last inspected in may.", []),
    ],
)
def test_years_of_earlier_inspections(text, expected):
    found = dated_inspections(text)
    assert [year for year, _ in found] == expected
    assert [text[slice(*place)] for _, place in found] == list(map(str, expected))


@pytest.mark.parametrize(
    ("text", "words", "year"),
    [
        ("its rating has stayed the same since 2020.", "rating has stayed the same", 2020),
        ("its rating has stayed as it was.", "rating has stayed", None),
        ("its rating stays as it was.", "rating stays", None),
        ("its rating remains unchanged from 2021.", "rating remains unchanged", 2021),
        ("its rating remains.", "rating remains", None),
        ("its rating has not changed.", "rating has not changed", None),
        ("it got an unchanged rating.", "unchanged rating", None),
        ("it is R, unchanged since 2019.", "unchanged since", 2019),
        ("there is no change from last year.", "no change from", None),
        ("in 2022 S got the same rating as in 2021.", "the same rating as in", 2021),
        ("in 2020 S got the same mark again.", "the same mark again", None),
        ("S got the same mark last time.", "got the same mark", None),
        ("the same mark was given in 2020.", "the same mark was given", 2020),
        ("the same mark was given to the unit in 2020.", "the same mark was given", 2020),
        ("the rating in 2020 was the same.", "rating in 2020 was the same", None),
        ("the same mark was given to S in 2020.", None, None),
        ("the same mark was given for staffing.", None, None),
        # other things that stay, or are the same
        ("staff remain happy.", None, None),
        ("staff stayed late.", None, None),
        ("officers see the same people.", None, None),
        ("the plan was not changed, and the unit is unchanged too.", None, None),
        ("its rating is higher.", None, None),
    ],
)
def test_what_says_that_the_result_is_the_same(text, words, year):
    same = says_same(text)
    assert (same and text[slice(*same)]) == words
    if same:
        found = year_of_same(text, same)
        assert (found and (found[0], text[slice(*found[1])])) == (year and (year, str(year)))
