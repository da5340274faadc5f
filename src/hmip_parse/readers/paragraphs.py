"""Paragraphs, and how readers lay them out as one text."""

from collections.abc import Iterable

import attrs


@attrs.frozen
class Paragraph:
    """A paragraph.

    Attributes:
        text: Its words, a list item's mark before them.
        is_item: Whether it is an item of a list and has such a mark.
    """

    text: str
    is_item: bool = False


def lay_out(paragraphs: Iterable[Paragraph]) -> str:
    """One text: items of one list on lines of their own, all else parted by blank lines.

    A line end closes it: the last words are whole, and `parse` is not to take them for the words of a cut text.
    """
    parts: list[str] = []
    was_item = False
    for paragraph in paragraphs:
        if parts:
            parts.append("\n" if paragraph.is_item and was_item else "\n\n")
        parts.append(paragraph.text)
        was_item = paragraph.is_item
    return "".join([*parts, "\n"] if parts else parts)
