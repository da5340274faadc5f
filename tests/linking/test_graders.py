"""Who gives a rating, in the letters of a skeleton: R the rating, S services, G a region."""

import pytest

from hmip_parse.linking.graders import is_by_others


@pytest.mark.parametrize(
    "text",
    [
        # they rate themselves, or others
        "managers had rated their own services for women as R in a return.",
        "the region had graded its own public protection work as R.",
        "S rated its staffing R.",
        "magistrates, who were asked in may, considered its court work R.",
        "hmpps, which puts out a table, had rated the same arrangements as R.",
        "an internal audit by the ministry in 2022 had rated the unit R.",
        "88 per cent of those asked rated the help they got as R.",
        "the unit had told inspectors that it thought its planning R.",
        "leaders said that they considered planning R.",
        "in a staff survey, leadership was rated R.",
        "but in its own self-assessment, it had marked staffing R.",
        "the local police, whose own R grade for such work dates from 2023.",
        # whoever they are
        "most of those who had been on one rated it R or R on the company's own forms.",
        "those who had been on a course rated it R.",
        "most of the people on a course rated the unit R.",
        "the report says that most of those asked rated the help R.",
        "in 2021, a firm from leeds rated S R.",
        # by others
        "staffing was rated R by its own managers.",
        "it was rated R overall by the people whom it supervises.",
        "it was rated R or R by nine out of 10 of those who replied.",
        "the building was described as R in a review by the local authority.",
        "that had been rated R by the inspectorate's readers.",
        "it was rated R by S.",
        "the college was rated R by ofsted.",
    ],
)
def test_what_others_rate(text):
    assert is_by_others(text, text.index("R"))


@pytest.mark.parametrize(
    "text",
    [
        "inspectors rated court work as R.",
        "the inspection team judged staffing to be R.",
        "the chief inspector's team rated its court work R.",
        "they gave planning a rating of R.",
        "S has been rated R by inspectors who spoke to staff.",
        "leadership was rated R by the inspection team.",
        "S scored ten points and was rated R.",
        "S was rated R.",
        "staff were glad that S was rated R.",
        "managers were praised, and planning was rated R.",
        "the police, whose help was praised, were glad of the R.",
        "in its report, the inspectorate rated S R.",
        "in may, S was rated R.",
        "the report says that S was rated R.",
        "rated R, S works with the police.",
        "it was rated R by a whisker.",
        "inspectors who had visited in may rated the unit R.",
        "a visit in june by seven people rated the unit R.",
        "the report rated the unit R.",
        "it rated the unit R.",
        "dame rosalind rated the unit R.",
        "after a visit in may, and rated the unit R.",
        "of the areas, the one rated the lowest was R.",
        "two standards rated this year as R.",
        "it is the unit's first since it was rated its region's R.",
        "it was rated R.",
        "R.",
    ],
)
def test_what_inspectors_rate(text):
    assert not is_by_others(text, text.index("R"))
