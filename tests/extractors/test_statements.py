"""Where words in quotation marks end, and what of a statement is recorded."""

import pytest

from hmip_parse.extractors.persons import Person
from hmip_parse.extractors.statements import Statement, as_quote, closing, closing_single, is_whole
from hmip_parse.source import Source

LONG = "We met staff who care about what they do, and who have been asked for too long to do it without time."


def until(find, text):
    """The words from the first mark to the one that closes them."""
    close = find(text, 1, len(text))
    return None if close == -1 else text[1:close]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"Staff were keen." Plans were late.', "Staff were keen."),
        ('"Staff spoke of "hard times" too." Plans were late.', 'Staff spoke of "hard times" too.'),
        ('"Staff were keen. She added: "They need time."', None),
        ('"Staff were keen.', None),
        ('"Staff spoke of "hard times" too." Plans were "late" then.', 'Staff spoke of "hard times" too.'),
        ('"Staff spoke of "hard times"" Plans were late.', 'Staff spoke of "hard times"'),
        ('"It was "a sign of hope" to us." Plans were late.', 'It was "a sign of hope" to us.'),
        ('"The staff of team X "know" this." Plans were late.', 'The staff of team X "know" this.'),
        ('"Staff left it at "" and went." Plans were late.', 'Staff left it at "" and went.'),
        ('"Staff were keen. "They need time." Plans were late.', 'Staff were keen. "They need time.'),
        (f'"Staff were keen," she said: "{LONG}" Plans were late.', "Staff were keen,"),
        (f'"Staff were keen, she said: "{LONG}" Plans were late.', None),
        ('"Staff were keen "', "Staff were keen "),
        ('"Staff gave themselves an "A', None),
        ('"Staff spoke of "hard times.', None),
        ('"We went with plan B', None),
    ],
)
def test_a_double_mark_that_closes(text, words):
    assert until(closing, text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("'Staff were keen.' Plans were late.", "Staff were keen."),
        ("'The staff's and managers' plans were good.' They were.", "The staff's and managers' plans were good."),
        ("'Were they keen?'", "Were they keen?"),
        ("'Staff were keen,' she added.", "Staff were keen,"),
        ("'Staff were keen,' or not.", None),
        ("'The managers' plans", None),
        ("'The staff's plans were good.' They were.' So it was.' No.", "The staff's plans were good."),
        ("'Plan X' is theirs.' They were.", "Plan X' is theirs."),
        ("'Staff were keen,'said Jo Blank.", "Staff were keen,"),
    ],
)
def test_a_single_mark_that_closes(text, words):
    assert until(closing_single, text) == words


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ('"Staff were keen."', True),
        ('"Staff were keen".', True),
        ('"A New Leaf" is a charity.', False),
        ('"Keen', True),
        ('"Staff were keen." "They need time." Plans were late.', True),
        ('"" was all they said.', False),
        ('"Staff were keen";', False),
        ('"Generation" X.', False),
    ],
)
def test_a_paragraph_that_is_speech_to_its_end(text, whole):
    assert is_whole(text, 0, len(text)) is whole


def test_words_are_taken_in_without_the_blanks_around_them_and_marks_alone_are_not():
    statement = Statement(None)
    statement.add('" Staff were keen. " . "', 1, 19)
    statement.add('" Staff were keen. " . "', 19, 23)
    assert statement.parts == [(2, 18)]


@pytest.mark.parametrize(("behind", "role"), [(". Plans were late.", "Chief Inspector"), (" of", None), ("", None)])
def test_a_role_at_the_text_s_end_may_be_cut(behind, role):
    text = f"“Staff were keen,” said Jo Blank, Chief Inspector{behind}"
    at = [text.index(words) for words in ("Jo", "Chief")]
    person = Person((at[0], at[0] + len("Jo Blank")), (at[1], at[1] + len("Chief Inspector")))
    quote = as_quote(Source(text), Statement(person, [(1, 17)]))
    assert (quote.speaker, quote.role, quote.text) == ("Jo Blank", role, "Staff were keen,")


@pytest.mark.parametrize(
    ("first", "behind"),
    [
        ('"Staff were keen.', 'She told us "so" often."'),
        ('"Staff spoke of "hard times" too.', 'She said "so"."'),
        ('"Staff spoke of "hard times too.', 'They said "so".'),
    ],
)
def test_a_double_mark_of_the_next_paragraph_closes_nothing(first, behind):
    assert closing(f"{first}\n{behind}", 1, len(first)) == -1
    assert is_whole(f"{first}\n{behind}", 0, len(first))


@pytest.mark.parametrize("first", ["'Staff were keen", "'The staff's plans", "'The managers' plans"])
def test_a_single_mark_of_the_next_paragraph_closes_nothing(first):
    assert closing_single(f"{first}\nThey were.' Plans were late.", 1, len(first)) == -1


def test_a_single_mark_before_the_words_closes_nothing():
    text = "'Staff were keen.' She said: 'They need time.' Plans were late."
    start = text.index("They")
    assert closing_single(text, start, len(text)) == text.index("' Plans")


def test_a_signature_behind_single_marks_ends_with_its_paragraph():
    first = "'Staff were keen,' - Jo Blank, Director"
    assert closing_single(f"{first}\nPlans were late.", 1, len(first)) == first.index("' -")


@pytest.mark.parametrize(("length", "held"), [(20, True), (88, True), (89, False), (200, False)])
def test_the_words_hold_a_phrase_whose_marks_are_less_than_90_characters_apart(length, held):
    phrase = ("hard times" + " for all" * 30)[: length - 1] + "."
    text = f'"Staff spoke of "{phrase}" and of hope." Plans were late.'
    assert until(closing, text) == (f'Staff spoke of "{phrase}' + ('" and of hope.' if held else ""))


@pytest.mark.parametrize(("start", "end"), [(18, 18), (17, 18), (3, 3)])
def test_an_empty_range_is_no_part_of_a_statement(start, end):
    statement = Statement(None)
    statement.add('"Staff were keen. ', start, end)
    assert statement.parts == []


@pytest.mark.parametrize(("length", "role"), [(1, None), (25, None), (26, "Chief Inspector")])
def test_a_role_may_be_cut_where_no_more_than_a_word_or_two_are_left(length, role):
    behind = " of Probation in the South West of England"[:length]
    text = f"“Staff were keen,” said Jo Blank, Chief Inspector{behind}"
    at = text.index("Chief")
    person = Person((text.index("Jo"), at - 2), (at, at + len("Chief Inspector")))
    assert as_quote(Source(text), Statement(person, [(1, 17)])).role == role


@pytest.mark.parametrize(("phrases", "closed"), [(20, True), (21, False)])
def test_a_mark_that_closes_is_not_looked_for_behind_many_phrases(phrases, closed):
    text = 'It was "so and' + ' "so and' * (phrases - 1) + " there." + '"'
    assert (closing(text, 0, len(text)) == len(text) - 1) is closed


@pytest.mark.parametrize(("phrases", "closed"), [(20, True), (21, False)])
def test_words_hold_no_more_than_20_phrases_in_marks_of_their_own(phrases, closed):
    text = "It was" + ' "so" and' * phrases + ' there."'
    assert (closing(text, 0, len(text)) == len(text) - 1) is closed
