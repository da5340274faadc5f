"""The names that files of each kind have."""

import pytest

from hmip_parse.media import SUFFIXES, UNREAD, is_file_name
from hmip_parse.readers.registry import READERS


def test_each_suffix_has_a_reader_or_is_known_to_have_none():
    assert set(SUFFIXES.values()) == set(READERS)
    assert not set(SUFFIXES) & set(UNREAD)


@pytest.mark.parametrize(
    "text",
    ["release.txt", "releases/one.PDF", "C:\\My releases\\Dorset 2021.docx", "old.doc", "letter.rtf", "notes.md", "a.msg"],
)
def test_the_name_of_a_file(text):
    assert is_file_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".txt",
        "Dorset YJS rated ‘Good’",
        "The report is in report.pdf.",
        "One line\nrelease.txt",
        "One line\u2028release.txt",
        "n" * 300 + ".txt",
        "release.json",
    ],
)
def test_no_name_of_a_file(text):
    assert not is_file_name(text)
