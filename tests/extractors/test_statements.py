"""Where words in quotation marks end, and what of a statement is recorded."""

import pytest

from hmip_parse.extractors.speakers import Person
from hmip_parse.extractors.statements import Statement, as_quote, closing, closing_single, is_whole
from hmip_parse.source import Source


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
    ],
)
def test_a_paragraph_that_is_speech_to_its_end(text, whole):
    assert is_whole(text, 0, len(text)) is whole


def test_words_are_taken_in_without_the_blanks_around_them_and_marks_alone_are_not():
    statement = Statement(None)
    statement.add('" Staff were keen. " . "', 1, 18)
    statement.add('" Staff were keen. " . "', 18, 23)
    assert statement.parts == [(2, 18)]


@pytest.mark.parametrize(("behind", "role"), [(". Plans were late.", "Chief Inspector"), (" of", None), ("", None)])
def test_a_role_at_the_text_s_end_may_be_cut(behind, role):
    text = f"“Staff were keen,” said Jo Blank, Chief Inspector{behind}"
    at = [text.index(words) for words in ("Jo", "Chief")]
    person = Person((at[0], at[0] + len("Jo Blank")), (at[1], at[1] + len("Chief Inspector")))
    quote = as_quote(Source(text), Statement(person, [(1, 17)]))
    assert (quote.speaker, quote.role, quote.text) == ("Jo Blank", role, "Staff were keen,")
