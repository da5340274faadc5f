"""Paragraphs as one text."""

import pytest

from hmip_parse.readers.paragraphs import Paragraph, lay_out

WORDS, ITEM = Paragraph("a"), Paragraph("• b", is_item=True)


@pytest.mark.parametrize(
    ("paragraphs", "text"),
    [
        ([], ""),
        ([WORDS], "a\n"),
        ([WORDS, WORDS], "a\n\na\n"),
        ([ITEM, ITEM, ITEM], "• b\n• b\n• b\n"),
        ([WORDS, ITEM, ITEM, WORDS], "a\n\n• b\n• b\n\na\n"),
    ],
)
def test_items_stand_together_and_all_else_apart_and_a_line_end_closes_all(paragraphs, text):
    assert lay_out(paragraphs) == text
