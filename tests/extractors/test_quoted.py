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
    ],
    ids=["curly", "several-notes", "straight", "title", "not-closed", "straight-title", "none", "second", "body"],
)
def test_whether_a_word_stands_in_a_quotation(notes, word, quoted):
    text = HEAD + notes
    assert is_quoted(document(text), text.index(word)) is quoted


def test_a_release_without_notes_quotes_nothing_in_them():
    assert is_quoted(document("A headline here\n\nShe said: “All is well.”"), 30) is False
