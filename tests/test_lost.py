"""Marks that a text has lost, and what they were."""

import pytest

from hmip_parse import Rating, parse
from hmip_parse.lost import LOST, lost_mark, restored
from tests.helpers import release_text


# '¿' stands for what the marks came out as.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was rated ¿Good¿ today.", "It was rated 'Good' today."),
        ("¿Good¿ and ¿Requires improvement¿, it is.", "'Good' and 'Requires improvement', it is."),
        ("She said: ¿It is good. It¿s kind.¿", 'She said: "It is good. It\'s kind."'),
        (
            "¿It is good. It is kind.¿\n¿So am I, and so are they.¿",
            '"It is good. It is kind."\n"So am I, and so are they."',
        ),
        ("She said: ¿It is ¿Good¿, I think.¿", "She said: \"It is 'Good', I think.\""),
        ("It is ¿the unit¿s best¿ today.", "It is 'the unit's best' today."),
        ("the unit ¿ as it is ¿ was good", "the unit - as it is - was good"),
        ("in 2021¿22 the unit (¿PDU¿) was seen", "in 2021-22 the unit ('PDU') was seen"),
        ("She said: ¿Good,¿ and left.", 'She said: "Good," and left.'),
        ("the ¿Xcel¿ scheme", "the 'Xcel' scheme"),
        # speech ends with its line, though without a stop
        ("She said: ¿It is good. It is calm¿\nShe left.", 'She said: "It is good. It is calm"\nShe left.'),
        # an apostrophe ends no phrase
        ("¿The unit¿s staff are kind. They are calm.¿", '"The unit\'s staff are kind. They are calm."'),
        # what is longer than a phrase is speech
        (f"It is ¿{'a good place to work in and ' * 4}to be¿", f'It is "{"a good place to work in and " * 4}to be"'),
    ],
)
@pytest.mark.parametrize("lost", [LOST, "?"])
def test_marks_are_restored(text, expected, lost):
    assert restored(text.replace("¿", lost), lost) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the children¿ plans", ("the children' plans", "the children? plans")),  # a question, for all that is known
        (
            "She said: ¿The children¿ plans are good.¿",
            ('She said: "The children\' plans are good."', 'She said: "The children? plans are good."'),
        ),
        ("a¿$ sign", ("a\ufffd$ sign", "a?$ sign")),
    ],
)
def test_a_mark_behind_a_word_may_be_a_question(text, expected):
    assert tuple(restored(text.replace("¿", lost), lost) for lost in (LOST, "?")) == expected


@pytest.mark.parametrize(
    "text",
    [
        "on ¿9 May",
        "on 1¿ May",
        "in 20¿1",
        "1¿0 in all",
        "its 2¿22 report",
        "January 2¿23",
        "on ¿, 9 and 10 July",
        "1 to ¿ July",
    ],
)
@pytest.mark.parametrize("lost", [LOST, "?"])
def test_what_may_have_been_a_digit_is_left(text, lost):
    assert restored(text.replace("¿", lost), lost) == text.replace("¿", lost)


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("rated \ufffdGood\ufffd", LOST),
        ("rated ?Good? and ?Outstanding?", "?"),
        ("?Good? it was, and ?calm?", "?"),
        ("rated ?Good? once", ""),
        ("It\n?was? so\n?it? is", "?"),
        ("?Good? it was (?calm?)", "?"),
        ("Who is it? It is 'he', ?he, ?she", ""),
        ("Why? What next? Nobody knows.", ""),
        ("", ""),
    ],
)
def test_which_character_stands_for_them(text, lost):
    assert lost_mark(text) == lost


@pytest.mark.parametrize("lost", [LOST, "?"])
def test_a_release_is_read_without_its_marks_and_says_so(lost):
    text = release_text()
    for mark in "‘’“”–":
        text = text.replace(mark, lost)
    record = parse(text)
    assert [(o.service.name, o.rating) for o in record.outcomes] == [("Swansea Neath Port Talbot", Rating.GOOD)]
    assert [(q.speaker, q.text[:5]) for q in record.quotes] == [("Petra Holloway", "Staff")]
    assert record.headline.endswith(f"rated as {lost}Good{lost}")
    assert record.outcomes[0].evidence["rating"][0].of(text).strip(lost) == "Good"
    assert [found.code for found in record.diagnostics] == ["text-damaged"]


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("He said: ?The town?s team is calm. It doesn?t shout.?", "?"),
        ("Staff were keen ? about half of them ? and kind.", "?"),
        ("Was it good? They asked: ?Is it so?", ""),
        ("It is at x.gov.uk/a?b=c and x.gov.uk/d?e=f.", ""),
        ("The town?s team isn't ? as they say ? calm.", ""),
    ],
)
def test_what_shows_that_marks_are_lost(text, lost):
    assert lost_mark(text) == lost
