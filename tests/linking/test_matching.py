"""Which row of a table decides a rating: the first that fits, by what stands on both sides of it."""

import pytest

from hmip_parse.linking.forms import Decision, Form
from hmip_parse.linking.matching import Table, table

ROWS = (
    (Decision.PREVIOUS, "previously rated R in Y"),
    (Decision.PREVIOUS, "in Y , … R"),
    (Decision.NONE, "R practice"),
    (Decision.KEPT, "kept its R rating"),
    (Decision.OVERALL, "S [was] rated R"),
    (Decision.ASPECT, "rated R for"),
    (Decision.TALLY, "N R"),
    (Decision.LISTED, "… R < S"),
    (Decision.GROUP, "R , then"),
)


def made():
    """The table of these rows."""
    return Table(tuple(Form(decision, form, "") for decision, form in ROWS))


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("S was rated |R.", (Decision.OVERALL, None)),
        ("S rated |R", (Decision.OVERALL, None)),
        ("it was rated |R for staffing.", (Decision.ASPECT, None)),
        ("it kept its |R rating.", (Decision.KEPT, None)),
        ("nine |R.", (Decision.TALLY, None)),
        ("|R practice was seen.", (Decision.NONE, None)),
        ("one |R (S)", (Decision.TALLY, None)),
        ("only |R (S)", (Decision.LISTED, None)),
        # the first row that fits, although a later one fits too
        ("S was rated |R for staffing.", (Decision.OVERALL, None)),
        ("S was rated |R practice.", (Decision.NONE, None)),
        ("it was |R, then better.", (Decision.GROUP, None)),
        ("it was |R, them and us.", (None, None)),
        # a row that is asked and does not fit, behind the rating or before it, makes way for the next
        ("previously, S was rated |R in places, and in 2021 too.", (Decision.OVERALL, None)),
        ("previously, S was rated |R in 2021.", (Decision.OVERALL, None)),
        # the year is the one that the row states, behind the rating or before it
        ("S was previously rated |R in 2021, and in 2023 visited.", (Decision.PREVIOUS, 2021)),
        ("in march 2020, S was rated |R.", (Decision.PREVIOUS, 2020)),
        # what the row asks before the rating, but not behind it, and the other way about
        ("S was previously rated |R.", (None, None)),
        ("it was rated |R.", (None, None)),
        ("it has its |R rating.", (None, None)),
        ("it kept its |R.", (None, None)),
        ("|R rating kept its", (None, None)),
        # the row is held against each rating by itself
        ("S was rated R and it was |R.", (None, None)),
        ("S was rated |R and it was R.", (Decision.OVERALL, None)),
        ("S was R and they saw |R practice.", (Decision.NONE, None)),
        ("|R was it", (None, None)),
    ],
)
def test_the_first_row_that_fits_decides(marked, expected):
    text, at = marked.replace("|", ""), marked.index("|")
    rows = made()
    assert rows.decide(rows.candidates(text), text, at) == expected


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("S was R.", []),
        ("it kept its R rating.", ["kept its R rating"]),
        ("it kept R", []),
        ("R practice", ["R practice"]),
        ("it kept its R practice", ["R practice", "kept its R rating"]),
        ("S rated R", ["S [was] rated R"]),
        ("in 2022 R", ["in Y , … R", "N R"]),
        ("previously R", []),
        ("nine R", ["N R"]),
        ("9 R", ["N R"]),
    ],
)
def test_a_row_is_asked_only_where_its_two_rarest_words_occur(text, forms):
    candidates = made().candidates(text)
    assert [form for bit, (_, form) in enumerate(ROWS) if candidates >> bit & 1] == forms


def test_no_row_that_is_not_asked_decides():
    text = "S was rated R practice."
    at = text.index("R")
    assert made().decide(0, text, at) == (None, None)
    assert made().decide(1 << 4, text, at) == (Decision.OVERALL, None)
    assert made().decide(1 << 4, text.replace("S", "it"), at + 1) == (None, None)
    assert made().decide(1 << 2 | 1 << 4, text, at) == (Decision.NONE, None)


def test_a_form_reaches_as_far_as_its_gap_and_no_farther():
    rows = Table((Form(Decision.NONE, "never … R … again", ""),))
    for words, fits in ((20, True), (200, False)):
        text = f"never {'a' * words} R {'a' * words} again"
        assert (rows.decide(rows.candidates(text), text, text.index("R"))[0] is Decision.NONE) is fits


def test_a_headline_has_a_table_of_its_own():
    text = "S - R"
    of_headline, of_body = table(headline=True), table(headline=False)
    assert of_headline.decide(of_headline.candidates(text), text, 4) == (Decision.OVERALL, None)
    assert of_body.decide(of_body.candidates(text), text, 4) == (None, None)
    assert table(headline=True) is of_headline
