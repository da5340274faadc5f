r"""The source of a document in Rich Text Format: control words, bytes, groups that hold no words."""

import pytest

from hmip_parse import parse
from hmip_parse.rtf import plain
from tests.helpers import PARTS, check_spans, release_text


def words(text):
    for start, end, stands in reversed(plain(text)):
        text = text[:start] + stands + text[end:]
    return text


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (r"{\rtf1\ansi\deff0 Rated \b Good\b0 .\par}", "Rated Good.\n"),
        (r"{\rtf1 rated \'91Good\'92\'85}", "rated ‘Good’…"),
        (r"{\rtf1 rated \lquote Good\rquote  \endash  \ldblquote it\rdblquote\emdash\bullet}", "rated ‘Good’ – “it”—•"),
        (r"{\rtf1 caf\u233? and \u-3 x\u8217 ?}", "café and \ufffdx’"),
        (r"{\rtf1 1.\tab The report\line is out\~now\_here \{a\} \\}", "1. The report\nis out\xa0now-here {a} \\"),
        ("{\\rtf1 one\ntwo\r\nthree\rfour\\par\nfive}", "onetwothreefour\nfive"),
        (
            r"{\rtf1{\fonttbl{\f0\fswiss Arial;}{\f1 Symbol;}}{\colortbl;\red0;}{\*\generator Word;}Rated{\b  Good}}",
            "Rated Good",
        ),
        (r"{\rtf1 a{\pntext\f1\'B7\tab}b{\info{\title No}}c}", "abc"),
        (r"{\rtf1 a{\pict 0102", r"a\pict 0102"),  # never closed: nothing is lost
        (r"{\rtf1 \'zz a\'4}", "zz a4"),
        (r"Rated {\rtf1 Good}", r"Rated {\rtf1 Good}"),
        ("", ""),
    ],
    ids=ascii,
)
def test_the_words_of_a_source(source, expected):
    assert words(source) == expected


def test_a_release_is_read_from_its_source():
    marks = {"‘": r"\'91", "’": r"\'92", "“": r"\'93", "”": r"\'94", "–": r"\'96"}
    body = "".join(marks.get(char, char) for char in release_text())
    text = (
        r"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0\fs22 "
        + body.replace("\n\n", "\\par\n\\par\n").replace("\n", "\\par\n")
        + "}"
    )
    release, whole = parse(text), parse(release_text())
    assert release.headline == PARTS["headline"]
    assert (release.pdu, release.rating, release.published) == (whole.pdu, whole.rating, whole.published)
    assert [quote.text for quote in release.quotes] == [quote.text for quote in whole.quotes]
    assert len(release.notes) == len(whole.notes)
    assert check_spans(release, text)
