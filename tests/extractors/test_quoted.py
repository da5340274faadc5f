"""Words that a note quotes."""

import pytest

from hmip_parse.extractors.quoted import is_quoted
from tests.helpers import document

HEAD = "A headline here\n\nShe said: “All is well.”\n\nENDS\n\n"


@pytest.mark.parametrize(
    ("notes", "word", "quoted"),
    [
        ("1. The other release reads: “It is free.”", "free", True),
        ("1. The other release reads: “It is new.\n2. It is free.”", "free", True),
        ('1. The other release reads: "It is free."', "free", True),
        ("1. The report, “A good start”, is free.", "free", False),
        ("1. The report, “A good start, is free.", "free", False),
        ('1. The report, "A good start", is free.', "free", False),
        ("1. It is free.", "free", False),
        ("1. The report “A good start” reads: “It is free.”", "free", True),
        ("1. It is free.", "well", False),
        ("1. It is free.\n2. The report, “A good start”, is not.", "free", False),
        ("1. The report, “A good start”, is free, and so is “A new start”.", "free", False),
        ('1. The other release reads: "It is new.\n2. Free copies are sent.', "Free", False),
        ('1. The other release reads: "It is free.', "free", True),
        ('1. The report, "A good start", reads: "It is free."', "free", True),
        ('1. A board of 12" by 9".\n2. The other release reads: "It is free.', "free", True),
    ],
    ids=[
        "curly",
        "several-notes",
        "straight",
        "title",
        "not-closed",
        "straight-title",
        "none",
        "second",
        "body",
        "before-a-title",
        "between-titles",
        "straight-ends-with-its-note",
        "straight-not-closed",
        "straight-second",
        "straight-in-a-note-before",
    ],
)
def test_whether_a_word_stands_in_a_quotation(notes, word, quoted):
    text = HEAD + notes
    assert is_quoted(document(text), text.index(word)) is quoted


def test_a_release_without_notes_quotes_nothing_in_them():
    assert is_quoted(document("A headline here\n\nShe said: “All is well.”"), 30) is False


@pytest.mark.parametrize(
    ("speech", "notes"),
    [
        ("She said: “All is well.", "1. It is free.\n2. The report, “A good start”, is not."),
        ("She said: “All is well.", "1. It is free. All is well” is the report's title."),
        ('She said: "All is well.', '1. The report, "A good start", is free.'),
    ],
)
def test_speech_that_the_body_leaves_open_does_not_run_on_into_the_notes(speech, notes):
    text = f"A headline here\n\n{speech}\n\nENDS\n\n{notes}"
    assert is_quoted(document(text), text.index("free")) is False
