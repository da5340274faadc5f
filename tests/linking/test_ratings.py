"""Words of the scale that may state a rating: in marks, with a capital, or plain."""

import pytest

from hmip_parse import Rating
from hmip_parse.linking.ratings import find_ratings
from hmip_parse.source import Source

RI, GOOD, BAD, TOP = Rating.REQUIRES_IMPROVEMENT, Rating.GOOD, Rating.INADEQUATE, Rating.OUTSTANDING


def words(text, start=0, end=None, ends=None):
    """The mentions as printed, marks included."""
    source = Source(text)
    return [source.view[m.start : m.end] for m in find_ratings(source, start, len(text) if end is None else end, ends)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Assessing: Good\n- Planning: Requires improvement", ["Good", "Requires improvement"]),
        ("- Assessing: Good.", ["Good"]),
        # rows of a table
        ("Standard Rating\nStaff Good\nPlanning Requires improvement\nIt was so.", ["Good", "Requires improvement"]),
        ("It was so.\nStaff good\nPlanning inadequate", []),
        ("Good\nInadequate", []),
        ("- Assessing: good", []),
        ("- Assessing: Good work was seen", []),
        (f"- {'All that was seen of ' * 4}assessing: Good", []),
        # a label that ends in a full stop is one only beside other rows
        ("Staff, offices etc. Good\nPlanning Inadequate", ["Good", "Inadequate"]),
        ("Planning Inadequate\nStaff, offices etc. Good\nIt was so.", ["Inadequate", "Good"]),
        ("They saw staff, offices etc. Good\nIt was so.", []),
    ],
)
def test_a_word_without_marks_that_is_all_behind_a_label(text, expected):
    assert words(text, ends=set()) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dorset PDU – Good", ["Good"]),
        ("Dorset PDU – good, but some way to go", ["good"]),
        ("Dorset PDU – Good overall", ["Good"]),
        ("Dorset PDU – good for the second time", ["good"]),
        ("Dorset PDU – requires improvement, say inspectors", ["requires improvement"]),
        ("Dorset PDU – ‘Good’ work by staff", ["‘Good’"]),
        ("Probation in Dorset – good work, but some way to go", []),
        ("Probation in Dorset – Good work at the PDU", []),
        ("Dorset PDU – outstanding issues remain", []),
        ("Dorset PDU – Inadequate staffing lets it down", []),
        ("Dorset PDU – requires improvement in most areas", []),
        ("Dorset PDU – good at protecting the public", []),
        ("Dorset PDU – good for the second chance", []),
    ],
)
def test_behind_a_dash_a_bare_word_that_qualifies_another_is_none(text, expected):
    assert words(text, ends=set()) == expected


def test_the_word_behind_a_label_is_as_good_as_a_capital():
    (found,) = find_ratings(Source("- Assessing: Good"), 0, len("- Assessing: Good"), set())
    assert found.capital


@pytest.mark.parametrize(
    ("text", "end", "expected"),
    [
        # what stands behind the range does not make the line longer
        ("- Assessing: Good work", " work", ["Good"]),
        ("- Assessing: Good work\nAnd so on", " work", ["Good"]),
        # nor does it make a row of a table
        ("Staff, offices etc. Good\nPlanning Inadequate", " Inadequate", []),
    ],
)
def test_a_label_s_line_ends_with_the_range(text, end, expected):
    assert words(text, 0, text.index(end), set()) == expected


@pytest.mark.parametrize(
    ("text", "phrase", "word", "rating", "marked", "capital"),
    [
        ("It was rated ‘Good’ by inspectors", "‘Good’", "Good", GOOD, True, True),
        ("It was rated ‘Good’", "‘Good’", "Good", GOOD, True, True),
        ("It was rated ‘good.’ Staff knew", "‘good.’", "good", GOOD, True, False),
        ("It was rated “Inadequate,” as before", "“Inadequate,”", "Inadequate", BAD, True, True),
        ("It is ‘outstanding;’ it was not", "‘outstanding;’", "outstanding", TOP, True, False),
        (
            "It was rated as ‘Requires improvement’ overall",
            "‘Requires improvement’",
            "Requires improvement",
            RI,
            True,
            True,
        ),
        ("It was found to require improvement.", "require improvement", "require improvement", RI, False, False),
        ("It was rated requiring improvement", "requiring improvement", "requiring improvement", RI, False, False),
        # no marks
        ("It was rated Good, as before", "Good", "Good", GOOD, False, True),
        ("A Good rating is rare", "Good", "Good", GOOD, False, True),
        ("It was rated good", "good", "good", GOOD, False, False),
        ("good - that was the verdict", "good", "good", GOOD, False, False),
        # one of the marks is missing, or is the other's
        ("It was rated ‘Good by inspectors", "‘Good", "Good", GOOD, True, True),
        ("It was rated good’ by inspectors", "good’", "good", GOOD, True, False),
        ("It was rated “Good’ by inspectors", "“Good’", "Good", GOOD, True, True),
        # an apostrophe closes nothing
        ("They ask what Good's worth is", "Good", "Good", GOOD, False, True),
        ("They ask what Good's", "Good", "Good", GOOD, False, True),
        # marks elsewhere
        ("good, they say, is ‘so’", "good", "good", GOOD, False, False),
        ("Group B’s work was good’ again", "good’", "good", GOOD, True, False),
        ("It was ‘poor.’ and is now good’ again", "good’", "good", GOOD, True, False),
        # a capital that begins a sentence tells nothing
        ("Good work was seen", "Good", "Good", GOOD, False, False),
        ("It is over. Good work was seen", "Good", "Good", GOOD, False, False),
        ("It is over. “Good” was the word", "“Good”", "Good", GOOD, True, False),
        ("They ask: Good or not", "Good", "Good", GOOD, False, False),
    ],
)
def test_a_mention(text, phrase, word, rating, marked, capital):
    source = Source(text)
    (found,) = find_ratings(source, 0, len(text))
    assert (source.view[found.start : found.end], source.view[slice(*found.word)]) == (phrase, word)
    assert (found.rating, found.marked, found.capital) == (rating, marked, capital)


@pytest.mark.parametrize(
    "text",
    [
        "There are areas for improvement",
        "improvement",
        "a not-so-good year",
        "a feelgood year",
        "the goodness of it",
        "goods were stolen",
        "a good-natured team",
        # the word is a part of a quoted phrase
        "It laid a ‘good foundation’ for them",
        "‘far from good’ it said",
        "(‘far from good’)",
        "They called it ‘far from good’",
        "In the unit’s own words it is ‘far from good’",
        "Leaders there spoke at length, and said of their own work that it was ‘far from good’",
    ],
)
def test_no_mention(text):
    assert words(text) == []


def test_a_quoted_phrase_is_short():
    assert words(f"They said ‘{'n' * 58} good’ to us") == ["good’"]
    assert words(f"They said ‘{'n' * 57} good’ to us") == []


def test_only_the_range_is_read():
    text = "A good year, then ‘Good’ and good"
    first = text.index("‘")
    assert words(text, first, first + 6) == ["‘Good’"]
    assert words(text, first, first + 5) == ["‘Good"]
    assert words(text, first + 1, first + 6) == ["Good’"]
    assert words(text, first + 1, first + 5) == ["Good"]
    assert words("It is a ‘good foundation’", 0, len("It is a ‘good")) == ["‘good"]
    assert words("Good’s", 0, 5) == ["Good’"]
    text = "It requires improvement"
    assert words(text, text.index("improvement")) == []
    assert words("feelgood", 4) == ["good"]
    assert words("It was rated Good", 0, len("It was")) == []


def test_mentions_come_in_the_order_of_the_text():
    assert words("Good, inadequate, good and Outstanding") == ["Good", "inadequate", "good", "Outstanding"]


@pytest.mark.parametrize(
    ("text", "ends", "expected"),
    [
        ("staff did good work", set(), []),
        ("staff did good work", {len("staff did ")}, ["good"]),
        ("staff did good work", {len("staff")}, []),
        ("rated good", set(), ["good"]),
        ("it was given a rating of good", set(), ["good"]),
        ("they assessed it as inadequate", set(), ["inadequate"]),
        ("staff did ‘good’ work, and Good work", set(), ["‘good’", "Good"]),
        ("staff did good work", None, ["good"]),
    ],
)
def test_a_bare_word_counts_behind_a_service_or_an_announcement(text, ends, expected):
    assert words(text, ends=ends) == expected
