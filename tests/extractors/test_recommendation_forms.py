"""The forms in which a number of recommendations is stated."""

import pytest

from hmip_parse.extractors import recommendation_forms as forms


def stated(text, end=None):
    """What is stated before the noun: value, the words of the number, whether it is a share, whether a verb makes it."""
    found = forms.stated_before(text, 0, text.index(forms.WORD), len(text) if end is None else end)
    return found and (found.value, text[found.start : found.end], found.share, found.strong)


def how_many(text):
    """The number of the share that a text begins with, behind its 'the' or 'its', and the words of it."""
    at = len(text) - len(text.removeprefix("the ").removeprefix("its ").removeprefix("a ").removeprefix("an "))
    form = forms.SHARE.match(text, at)
    assert form
    found = forms.how_many(text, form)
    return found and (found[0], text[slice(*found[1])])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("four are for dorset pdu, and two for hmpps", ["four", "two"]),
        ("it makes five (two, it says, for hmpps)", ["five", "two,"]),
        ("there are  two for hmpps", ["two"]),
        ("the last is for hmpps", ["last"]),
        ("all, or both, of 399 or of 400", ["all,", "both,", "399"]),
        ("twofold, alone, no-one", []),
    ],
)
def test_where_a_share_can_begin(text, words):
    places = forms.begins(f"so: {text}", 4, 4 + len(text))
    assert places == sorted(places)
    assert [f"so: {text}"[at:].split(" ")[0] for at in places] == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the report makes seven recommendations.", (7, "seven", False, True)),
        ("the report's seven recommendations were accepted.", (7, "seven", False, False)),
        ("seven recommendations are made.", (7, "seven", False, False)),
        ("a further two recommendations.", (2, "two", True, False)),
        ("a further two recommendations are made.", (2, "two", True, False)),
        ("it makes two recommendations each.", (2, "two", True, True)),
        ("a single recommendation.", (1, "single", False, False)),
        # adjectives between the number and the noun: two at most, and no dash
        ("seven well-founded recommendations.", (7, "seven", False, False)),
        ("seven clear, practical recommendations.", (7, "seven", False, False)),
        ("seven clear, practical, useful recommendations.", None),
        ("numbers fell to seven - recommendations follow.", None),
        ("clear recommendations.", None),
        ("recommendations.", None),
        ("if i could make one recommendation.", None),
        # the words are those next to the noun
        ("one of two units has made two recommendations.", (2, "two", False, True)),
        ("ten plans: it makes ten written recommendations.", (10, "ten", False, True)),
        # two words
        ("it makes twenty two recommendations.", (22, "twenty two", False, True)),
        ("twenty two recommendations are made.", (22, "twenty two", False, False)),
        ("it makes more than twenty two recommendations.", None),
        # what they are about: of some only, unless all are meant
        ("two recommendations on staff and three on plans.", None),
        ("seven recommendations concern staff.", None),
        ("the seven recommendations concern staff.", (7, "seven", False, False)),
        ("all seven recommendations relate to staff.", (7, "seven", False, False)),
        ("its seven recommendations cover staff.", (7, "seven", False, False)),
        ("the report's seven recommendations address staff.", (7, "seven", False, False)),
    ],
)
def test_the_number_before_the_noun(text, expected):
    assert stated(text) == expected


@pytest.mark.parametrize(
    "text", ["one of two units has made two recommendations.", "ten staff: ten written recommendations."]
)
def test_a_number_that_stands_twice_is_read_where_it_is_before_the_noun(text):
    first, second = (at for at in range(len(text)) if text.startswith(("two ", "ten s", "ten w"), at))
    found = forms.stated_before(text, 0, text.index(forms.WORD), len(text))
    assert (found.start, found.end) == (second, second + 3)
    assert first < second


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("it makes two recommendations on staff", " now and three on plans"),
        ("it makes two recommendations", " concern staff"),
        ("it makes two recommendations", " each"),
    ],
)
def test_what_stands_behind_the_sentence_changes_nothing(text, behind):
    assert stated(text + behind, len(text)) == (2, "two", False, True)
    assert stated(text + behind) != (2, "two", False, True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("four are for hmpps", (4, "four")),
        ("all are for hmpps", (-1, "all")),
        ("all nine are for hmpps", (9, "nine")),
        ("both are for hmpps", (-1, "both")),
        # one by its place among the others
        ("the last is for hmpps", (1, "last")),
        ("its first is for hmpps", (1, "first")),
        ("another is for hmpps", (1, "another")),
        ("another recommendation is for hmpps", (1, "another")),
        ("another two are for hmpps", (2, "two")),
        ("the remaining three were for hmpps", (3, "three")),
        ("a further recommendation is for hmpps", (1, "further")),
        ("an additional recommendation is for hmpps", (1, "additional")),
        ("the additional recommendation is for hmpps", None),
        ("a third of them was for hmpps", None),
        ("third of them was for hmpps", None),
        # nobody knows how many
        ("the last are for hmpps", None),
        ("the last were for hmpps", None),
        ("the last have been made to hmpps", None),
        ("the remaining recommendations to hmpps", None),
        ("a further recommendations to hmpps", None),
        ("a further is for hmpps", None),
        # of a whole
        ("four of the nine recommendations are for hmpps", (4, "four")),
        ("one of the five recommendations made to hmpps", (5, "five")),
        ("one of the recommendations made to hmpps", None),
    ],
)
def test_the_number_of_a_share(text, expected):
    assert how_many(text) == expected
