"""Markup that was left in a text: tags of HTML and marks of Markdown."""

import pytest

from hmip_parse import parse
from hmip_parse.folding import fold_marks
from hmip_parse.markup import markup
from hmip_parse.source import Source
from tests.helpers import PARTS, release_text


def plain(text):
    """The text without its markup, a line end for each block's tag."""
    for start, end, stands in reversed(markup(text, fold_marks(text)[1])):
        text = text[:start] + stands + text[end:]
    return text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>Rated <strong>Good</strong>.</p>", "\nRated Good.\n"),
        ('<h1 class="title">One</h1><p>Two<br />three<BR>four</p>', "\nOne\n\nTwo\nthree\nfour\n"),
        ('Read <a href="https://example.org/a_b">it</a>.', "Read it."),
        ("<ul><li>one</li><li>two</li></ul>", "\n\none\n\ntwo\n\n"),
        ("<head><title>No</title><style>p { color: red }</style></head><p>Yes</p>", "\nYes\n"),
        ("<p>Yes</p><script>if (a < b) { document.write('<p>No</p>') }</script>", "\nYes\n"),
        ("<p>Yes</p><script>let a = 1", "\nYes\nlet a = 1"),  # never closed: nothing is lost
        ("<!-- <p>No</p> --><p>Yes</p><!-- no", "\nYes\n<!-- no"),
        ("<!DOCTYPE html><html><body><p>Yes</p></body></html>", "\n\n\nYes\n\n\n"),
        ("From: Press <press@example.org>, of <b>the unit</b>", "From: Press <press@example.org>, of the unit"),
        ("<p>fewer than <5 or > 7</p>", "\nfewer than <5 or > 7\n"),
        ("<p>An <unknown>tag</unknown></p>", "\nAn <unknown>tag</unknown>\n"),
    ],
    ids=ascii,
)
def test_tags(text, expected):
    assert plain(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Dorset\n\n## Staff\n\nIt was **good**.", "Dorset\n\nStaff\n\nIt was good."),
        ("It was **good** and __calm__, *most* days, _mostly_.", "It was good and calm, most days, mostly."),
        ("**See** [the report](https://example.org/a_b_c) and [it](/it).", "See the report and it."),
        ("**PDU** in a snake_case_name, 2 * 3 * 4", "PDU in a snake_case_name, 2 * 3 * 4"),
        ("# One\n* an item\n* another", "One\n* an item\n* another"),
        ("# One\nShe said:\n\n> “It was **so**.”\n>\n> “It is.”", "One\nShe said:\n\n“It was so.”\n>\n“It is.”"),
        ("---\nlayout: news\ntags: [a, b]\n- c\n---\n\n# One", "\nOne"),
        ("---\nIt was so.\n---\n\n# One", "---\nIt was so.\n---\n\nOne"),
        ("# PDU* and CRC*\n*PDUs are new", "PDU* and CRC*\n*PDUs are new"),
        ("# One [2022] (3)", "One [2022] (3)"),
    ],
    ids=ascii,
)
def test_marks(text, expected):
    assert plain(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "rated [-‘Inadequate’-] {+‘Good’+}, in {--six--}{++seven++} of {~~eight~>nine~~} cases{>>which?<<}.",
            "rated  ‘Good’, in seven of nine cases.",
        ),
        (
            'rated in [2023]{.deletion author="K Ali" date="2025-05-02"}[2022]{.insertion author="K Ali"}.',
            "rated in 2022.",
        ),
        ('[Cleared?]{.comment-start id="3"}It was.[]{.comment-end id="3"} [So]{.underline}', "It was. So"),
        ('by { HYPERLINK "https://example.org/" \\t "_blank" }the Inspectorate', "by the Inspectorate"),
        ("Page { PAGE }7 of { NUMPAGES }21", "Page 7 of 21"),
        ('It was.\n[share networks="facebook,x" count="0"]', "It was.\n"),
        ('<p>It was <del>good</del><ins>calm</ins>.</p>[/share a="b"]', "\nIt was calm.\n"),
        ("It {was} [good] at a = b, [see notes] { }", "It {was} [good] at a = b, [see notes] { }"),
    ],
    ids=ascii,
)
def test_fields_changes_and_tags_in_brackets(text, expected):
    assert plain(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Dorset PDU* was rated Good. *PDUs are new.",
        "Case #12 and #13\n#tag",
        "a < b > c",
        "<press@example.org>",
        "_Good_ and *good*",  # marks of one character alone may be anything
        "(PDU)** was\n**PDUs are new",
        "",
    ],
    ids=ascii,
)
def test_a_text_without_markup_stays(text):
    assert markup(text, fold_marks(text)[1]) == []


def html():
    return "\n".join(f"<p>{part}</p>" for part in release_text(notes=None, ends=None).split("\n\n"))


@pytest.mark.parametrize(
    "text",
    [
        html() + "".join(f"<p>{note}</p>" for note in PARTS["notes"].split("\n")),
        release_text(headline="# " + PARTS["headline"], heading="## **Notes to editor**"),
        release_text(lead=PARTS["lead"].replace("‘Good’", "**‘Good’**")),
    ],
    ids=["html", "markdown", "bold"],
)
def test_a_marked_text_has_the_values_of_a_plain_one(text):
    record, clean = parse(text), parse(release_text())
    assert (record.headline, record.body[0]) == (clean.headline, clean.body[0])
    assert [(o.service.name, o.rating, o.service.region) for o in record.outcomes] == [
        (o.service.name, o.rating, o.service.region) for o in clean.outcomes
    ]
    assert (record.published, record.fieldwork, record.report_url) == (
        clean.published,
        clean.fieldwork,
        clean.report_url,
    )
    assert [note.text for note in record.notes] == [note.text for note in clean.notes]
    assert record.evidence["published"][0].of(text) == "14 March 2024"


def test_a_mended_character_keeps_its_place_behind_tags():
    text = "<p>A day&rsquo;s <b>work</b></p>"
    source = Source(text)
    assert [span.of(text) for span in source.mended] == ["&rsquo;"]
    at = source.norm.index("work")
    assert source.span(at, at + 4).of(text) == "work"
