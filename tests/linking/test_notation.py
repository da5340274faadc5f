"""The notation of the forms: what each part of it fits, and by which words a form is chosen."""

import pytest

from hmip_parse.linking import notation

BEFORE = [
    # words, one after the other, that end at the rating
    ("rated as R", "it was rated as R", True),
    ("rated as R", "it was rated R", False),
    ("rated as R", "it was rated as the R", False),
    ("rated as R", "it was narrated as R", False),
    ("rated as R", "it was under-rated as R", False),
    # a choice, and one that may be left out
    ("(has|have|had|having) been R", "it has been R", True),
    ("(has|have|had|having) been R", "it have been R", True),
    ("(has|have|had|having) been R", "it had been R", True),
    ("(has|have|had|having) been R", "it having been R", True),
    ("(has|have|had|having) been R", "it ha been R", False),
    ("(has|have|had|having) been R", "it hav been R", False),
    ("(has|have|had|having) been R", "it hass been R", False),
    ("(gone up|gone|moved) to R", "it has gone up to R", True),
    ("(gone up|gone|moved) to R", "it has gone to R", True),
    ("(gone up|gone|moved) to R", "it has moved to R", True),
    ("(gone up|gone|moved) to R", "it has gone down to R", False),
    ("rated [as|to be] R", "it was rated as R", True),
    ("rated [as|to be] R", "it was rated to be R", True),
    ("rated [as|to be] R", "it was rated R", True),
    ("rated [as|to be] R", "it was rated in R", False),
    ("[not] rated R", "it was not rated R", True),
    ("[not] rated R", "it was rated R", True),
    ("was [not] rated R", "it was notrated R", False),
    # words of the shared lists
    ("{be} R", "it was R", True),
    ("{be} R", "they were R", True),
    ("{be} R", "it will R", False),
    ("(only|{be}) R", "it was R", True),
    ("(only|{be}) R", "they were only R", True),
    ("(only|{be}) R", "they were never R", False),
    ("{have} been (first|{rated}) R", "it has been judged R", True),
    # numbers, years, services, regions, other ratings
    ("N standards R", "nine standards R", True),
    ("N standards R", "12 standards R", True),
    ("N standards R", "1,200 standards R", True),
    ("N standards R", "twenty-one standards R", True),
    ("N standards R", "many standards R", False),
    ("(N|some) standards R", "some standards R", True),
    ("(N|some) standards R", "nine standards R", True),
    ("in Y , R", "in 2022, R", True),
    ("in Y , R", "in early march 2022, R", True),
    ("in Y , R", "in late 1999, R", True),
    ("in Y , R", "in 1822, R", False),
    ("S R", "in S R", True),
    ("S R", "in G R", False),
    ("from Q to R", "from R to R", True),
    ("from Q to R", "from B to R", True),
    ("from Q to R", "from S to R", False),
    # brackets stand by their words, and a mark by the word before it
    ("S < rated R", "S (rated R", True),
    ("S < rated R", "S ( rated R", True),
    ("S < rated R", "S rated R", False),
    ("S < S > R", "S (S) R", True),
    ("S < S > R", "S (S ) R", True),
    ("S < S > R", "S (S R", False),
    ("S : R", "S: R", True),
    ("S : R", "S : R", True),
    ("S : R", "S R", False),
    ("S , rated R", "S, rated R", True),
    ("S , rated R", "S rated R", False),
    ("S [, as|as] R", "S, as R", True),
    ("S [, as|as] R", "S as R", True),
    ("S [as] R", "Sas R", False),
    # gaps: words of one clause, without a service, with other ratings
    ("rated … R", "rated by inspectors as R", True),
    ("rated … R", "rated R and R", False),
    ("rated … R", "rated S as R", True),
    ("rated … R", "rated here; R", False),
    ("rated ~ R", "rated by inspectors as R", True),
    ("rated ~ R", "rated S as R", False),
    ("rated ≈ R", "rated R and R", True),
    ("rated ≈ R", "rated here; R", False),
    ("rated … as R", "rated by inspectors as R", True),
    ("rated … as R", "rated by inspectors was R", False),
    # the sentence begins
    ("^ rated R", "rated R", True),
    ("^ rated R", "it was rated R", False),
]


@pytest.mark.parametrize(("form", "text", "fits"), BEFORE)
def test_what_stands_before_the_rating(form, text, fits):
    left, right = notation.sides(form)
    assert (right, notation.behind(right)) == ("", None)
    pattern = notation.before(left)
    at = text.rindex("R")
    assert bool(pattern.search(text[:at])) is fits
    if fits:  # it begins no farther away than it is said to
        assert pattern.search(text, max(0, at - notation.reach(left)), at)


BEHIND = [
    ("R rating", "R rating.", True),
    ("R rating", "R  rating.", False),
    ("R rating", "R ratings.", False),
    ("R rating", "R overall rating.", False),
    ("R (rating|grade)", "R grade.", True),
    ("R (rating|grade)", "R grades.", False),
    ("R [overall] rating", "R overall rating.", True),
    ("R [overall] rating", "R rating.", True),
    ("R ,", "R, and so on", True),
    ("R ,", "R,and so on", True),
    ("R , and", "R, and so on", True),
    ("R , and", "R, android", False),
    ("R >", "R) and S", True),
    ("R >", "R)S", True),
    ("R >", "R and S", False),
    ("R : S", "R: S", True),
    ("R : S", "R S", False),
    ("R … again", "R rating once again.", True),
    ("R … again", "R rating once against.", False),
    ("R … again", "R rating; once again.", False),
    ("R in Y", "R in may 2020.", True),
    ("R in Y", "R in may.", False),
]


@pytest.mark.parametrize(("form", "text", "fits"), BEHIND)
def test_what_stands_behind_the_rating(form, text, fits):
    left, right = notation.sides(form)
    assert (left, notation.before(left)) == ("", None)
    assert bool(notation.behind(right).match(text[1:])) is fits


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("was {be} R", "was (is|are|was|were|been|being|be) R"),
        ("(only|{have}) R", "(only|has|have|had|having) R"),
        ("({have}|only) R", "(has|have|had|having|only) R"),
        ("rated R", "rated R"),
    ],
)
def test_word_lists_join_the_choice_that_they_stand_in(form, expected):
    assert notation.expand(form) == expected


@pytest.mark.parametrize(
    ("left", "longest"),
    [
        ("rated [as|to be]", "rated to be "),
        ("(given|awarded) an overall rating of", "awarded an overall rating of "),
        ("N aspects", "seventy-seven aspects "),
        ("in Y ,", "in early september 2024, "),
        ("S < both rated", "S (both rated "),
        ("", ""),
    ],
)
def test_how_far_before_the_rating_a_form_can_begin(left, longest):
    assert len(longest) <= notation.reach(left) <= len(longest) + 2 * len(left.split())


@pytest.mark.parametrize("left", ["rated …", "rated ~ as", "≈ rated", "^ rated"])
def test_a_gap_and_the_beginning_of_a_sentence_may_be_far_away(left):
    assert notation.reach(left) > 300


NUMBERS = {"0", "nine", "twenty"}  # some of them


@pytest.mark.parametrize(
    ("sides", "expected"),
    [
        # the rarest first: fewer words that most sentences have, then fewer words
        (("was rated", "again"), [{"again"}, {"was"}, {"rated"}]),
        (("(lifted|raised|moved) from", "again"), [{"again"}, {"lifted", "raised", "moved"}, {"from"}]),
        (("is (was|twice|never)", "again"), [{"again"}, {"is"}, {"was", "twice", "never"}]),
        # of several words the rarest stands for them, the longest of those
        (("(previously rated|one of many)",), [{"previously", "many"}]),
        (("(in turn|of late)",), [{"turn", "late"}]),
        (("at (the second inspection|the opening visit)",), [{"at"}, {"second", "opening"}]),
        # what may be left out, a gap and the beginning are no needs, and what follows them is one
        (("^ lately ~ [as|to be]", "… again"), [{"lately"}, {"again"}]),
        (("[never] lately … was",), [{"lately"}, {"was"}]),
        # symbols and marks
        (("S < lately",), [{"("}, {"lately"}, {"S"}]),
        (("G , lately : Y",), [{"G"}, {"lately"}, {":"}, {"Y"}]),
        (("from Q to",), [{"Q"}, {"from"}, {"to"}]),
        (("(half|%)",), [{"half", "%"}]),
        (("(lately|,)",), []),
        ((), []),
    ],
)
def test_the_words_that_a_form_needs(sides, expected):
    found = [set(choice) for choice in notation.needs(*sides)]
    by_rank = [sorted(map(sorted, expected)), sorted(map(sorted, found))]
    assert by_rank[0] == by_rank[1]
    assert found[:1] == expected[:1]


def test_a_number_is_needed_in_digits_or_words():
    aspects, number = notation.needs("N aspects")
    assert aspects == {"aspects"}
    assert number >= NUMBERS


@pytest.mark.parametrize(
    ("text", "held", "missing"),
    [
        (
            "S was rated R, for its re-offending work.",
            {"S", "was", "rated", "re", "offending"},
            {"0", "Y", "Q", "R", "(", ":"},
        ),
        ("the G region: R (12 per cent%)", {"G", ":", "(", "%", "0", "per"}, {"Y", "Q", "S"}),
        ("it was R in 2022", {"0", "Y"}, {"Q"}),
        ("it was R in 1999", {"0", "Y"}, {"Q"}),
        ("it had 12 points", {"0"}, {"Y"}),
        ("it was R and R", {"Q"}, {"0"}),
        ("it was R and B", {"Q"}, {"0"}),
        ("it was B and B", {"Q"}, {"0"}),
        ("it was R", {"it"}, {"Q"}),
        ("it was at the café", {"it"}, {"Q", "0"}),
    ],
)
def test_the_words_of_a_sentence(text, held, missing):
    words = set(notation.words_in(text))
    assert held <= words
    assert not missing & words


@pytest.mark.parametrize(
    ("side", "last", "first"),
    [
        ("was rated", {"rated"}, {"was"}),
        ("(was given|is)", {"given", "is"}, {"was", "is"}),
        # what may be left out lets the next one stand there too
        ("rated [as|to be]", {"as", "be", "rated"}, {"rated"}),
        ("[never] [as] rated", {"rated"}, {"never", "as", "rated"}),
        # next to a gap, to the beginning or to what may be left out alone any word may stand
        ("was rated …", set(), {"was"}),
        ("… was rated", {"rated"}, set()),
        ("rated ~ [as]", set(), {"rated"}),
        ("^ [as]", set(), set()),
        ("[as]", set(), set()),
        ("", set(), set()),
        # symbols and marks
        ("S", {"S"}, {"S"}),
        ("< S >", {")"}, {"("}),
        ("Q and Q", {"R", "B"}, {"R", "B"}),
        (", by", {"by"}, {","}),
        ("[, as|by]", set(), set()),
        ("well-led", {"led"}, {"well"}),
    ],
)
def test_the_words_next_to_a_rating(side, last, first):
    assert set(notation.last_words(side)) == last
    assert set(notation.first_words(side)) == first


def test_a_number_or_a_year_next_to_a_rating():
    assert notation.last_words("rated N") >= {"0", "one", "twenty"}
    assert notation.first_words("Y ,") >= {"0", "early", "late", "march"}


@pytest.mark.parametrize(
    ("marked", "before", "behind"),
    [
        ("it was rated |R| overall", "rated", "overall"),
        ("it was rated|R|overall", "rated", "overall"),
        ("S |R| S", "S", "S"),
        ("in 2022 |R| 12 points", "0", "0"),
        ("12th |R| rating", "th", "rating"),
        ("S (|R|) and", "(", ")"),
        ("S, |R|, and", ",", ","),
        ("'s |R|'s", "s", "'"),
        ("well-led |R| re-rated", "led", "re"),
        ("ratings: |R|: S", ":", ":"),
        ("café |R| été", "é", "é"),
        ("|R|", "", ""),
    ],
)
def test_the_word_on_each_side_of_a_place(marked, before, behind):
    left, rating, right = marked.split("|")
    text = left + rating + right
    assert notation.word_before(text, len(left)) == before
    assert notation.word_behind(text, len(left) + 1) == behind
