"""PDFs: lines joined into paragraphs, and what belongs to the page left out."""

import base64
import io
import random
import zlib

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate

from hmip_parse import InputError, Limits, read
from hmip_parse.readers.document import UnreadableError
from hmip_parse.readers.pdf_streams import check_streams
from tests.helpers import fixture_text, unclosed
from tests.readers.rendering import pdf

PROSE = (
    "Inspectors found that plans were kept up to date, and that offices were calm and clean. Sentence plans were "
    "thin, the views of people on probation were seldom sought, and what was known about danger to others was not "
    "brought together in one place. The unit scored two points out of a possible 27. Inspectors will be back."
)


def drawn(*pages, size=A4, encrypt=None):
    """A PDF of lines drawn one by one: x, y, words and, where it is not 11, the size of the letters."""
    written = io.BytesIO()
    page = canvas.Canvas(written, pagesize=size, invariant=True, encrypt=encrypt)
    for lines in pages:
        for x, y, words, *letters in lines:
            page.setFont("Helvetica", *(letters or [11]))
            page.drawString(x, y, words)
        page.showPage()
    page.save()
    return written.getvalue()


def flowed(*paragraphs, **options):
    """A PDF of paragraphs, set by reportlab."""
    written = io.BytesIO()
    style = ParagraphStyle("body", fontSize=11, leading=14, **{"spaceAfter": 8, **options})
    SimpleDocTemplate(written, pagesize=A4, invariant=True).build([Paragraph(words, style) for words in paragraphs])
    return written.getvalue()


def text_of(raw, **options):
    return unclosed(read(raw, name="release.pdf", **options).text)


def lines(*words, x=60, y=780, step=14):
    return [(x, y - step * i, line) for i, line in enumerate(words)]


RAISED = 60 + stringWidth("27 points", "Helvetica", 11)
FULL = "This line is as wide as the text of the page ever becomes, to its very last letter."


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"alignment": 4},
        {"spaceAfter": 0},
        {"leading": 22},
        {"firstLineIndent": 18, "spaceAfter": 0},
        {"fontSize": 8.5},
    ],
    ids=["ragged", "justified", "no gap", "double spaced", "indented", "small"],
)
def test_paragraphs(options):
    options.setdefault("leading", 14)
    paragraphs = [PROSE, "A short one.", PROSE + " " + PROSE, "ENDS"]
    written = io.BytesIO()
    style = ParagraphStyle("body", **{"fontSize": 11, "spaceAfter": 8, **options})
    SimpleDocTemplate(written, pagesize=A4).build([Paragraph(words, style) for words in paragraphs])
    assert text_of(written.getvalue()).split("\n\n") == paragraphs


def test_paragraphs_go_on_over_pages():
    paragraphs = [f"{PROSE} {PROSE} Number {number}." for number in range(12)]
    raw = flowed(*paragraphs)
    assert raw.count(b"/Type /Page\n") > 1
    assert text_of(raw).split("\n\n") == paragraphs


@pytest.mark.parametrize(
    ("above", "below", "joined"),
    [
        (FULL, "Next page.", False),
        (FULL[:-1], "Next page.", True),
        ("She said: “" + FULL[:70] + ".", "Next page.”", True),
        ("She said: “" + FULL[:69] + ".”", "Next page.", False),
        (FULL[:-1], "• an item", False),
        ("Short", "Next page.", False),
        ("Short", "and next page.", True),
    ],
)
def test_a_paragraph_at_the_end_of_a_page(above, below, joined):
    pages = lines(FULL, above, y=400), lines(below, FULL, y=600)
    assert (f"{above} {below}" in text_of(drawn(*pages))) is joined


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (lines(FULL, "and goes on here."), f"{FULL} and goes on here."),
        (lines(FULL, "27. Inspectors will be back.").copy(), f"{FULL}\n\n27. Inspectors will be back."),
        (lines(FULL[:-1], "27. Inspectors will be back."), f"{FULL[:-1]} 27. Inspectors will be back."),
        (lines(FULL, "Short.", "Another."), f"{FULL} Short.\n\nAnother."),
        (lines(FULL, "Bath &", "North Somerset"), f"{FULL} Bath & North Somerset"),
        (lines(FULL, "in time; and", "work was good."), f"{FULL} in time; and\n\nwork was good."),
        (lines(FULL, "short", "– and a dash"), f"{FULL} short\n\n– and a dash"),
        (lines(FULL[:-1], "– and a dash"), f"{FULL[:-1]} – and a dash"),
        ([*lines(FULL), (60, 740, "After a gap")], f"{FULL}\n\nAfter a gap"),
        (lines("• one", "• two", "• three", FULL), f"• one\n• two\n• three\n\n{FULL}"),
        (lines("1. one", "2. two", FULL), f"1. one\n2. two\n\n{FULL}"),
        ([(60, 780, "A headline in larger", 18), (60, 758, "letters", 18), *lines(FULL, y=730)], f"A headline in larger letters\n\n{FULL}"),
        ([(60, 780, "PRESS RELEASE", 18), (60, 758, "A headline", 18), *lines(FULL, y=730)], f"PRESS RELEASE\n\nA headline\n\n{FULL}"),
        ([*lines(FULL), (60, 700, "27 points"), (RAISED, 704, "1", 6), (RAISED + 6, 700, "of 30 on that day.")], f"{FULL}\n\n27 points[1] of 30 on that day."),
    ],
)  # fmt: skip
def test_lines_and_paragraphs(written, text):
    assert text_of(drawn(written)) == text


@pytest.mark.parametrize(
    ("words", "text", "remark"),
    [
        ((f"{FULL} re-", "offending again. Reoffending, reoffending."), "reoffending again", ()),
        ((f"{FULL} well-", "led and more. A well-led one."), "well-led and", ()),
        ((f"{FULL} low-", "risk people"), "low-risk people", ("‘low-risk’",)),
        ((f"{FULL} out-of-", "court work"), "out-of-court work", ()),
        ((f"{FULL} 17-", "20 per cent"), "17-20 per cent", ()),
        ((f"{FULL} 17–", "20 per cent"), "17–20 per cent", ()),
        ((f"{FULL} low-", "and medium-risk"), "low- and medium-risk", ()),
        ((f"{FULL} www.x.gov.uk/hmip/", "inspections/dorset today"), "www.x.gov.uk/hmip/inspections/dorset today", ()),
        ((f"{FULL} www.x.gov.uk/a-dorset-", "youth today"), "www.x.gov.uk/a-dorset-youth today", ()),
    ],
)
def test_hyphens_at_the_end_of_a_line(words, text, remark):
    document = read(drawn(lines(*words)))
    assert text in document.text
    assert [found for found in document.remarks if "hyphen" in found] == [
        f"cannot tell whether the hyphen at the end of a line belongs to {word}" for word in remark
    ]


@pytest.mark.parametrize(
    ("top", "bottom"),
    [
        ("HM Inspectorate of Probation", "Page {}"),
        ("Press release {}", "{} of 3"),
        ("EMBARGOED", "- {} -"),
        ("Media", "{} | Page"),
    ],
)
def test_headers_and_footers_are_left_out(top, bottom):
    pages = [
        [(60, 810, top.format(number)), *lines(f"Paragraph {number}.", y=600), (280, 30, bottom.format(number))]
        for number in (1, 2, 3)
    ]
    document = read(drawn(*pages))
    assert unclosed(document.text) == "Paragraph 1.\n\nParagraph 2.\n\nParagraph 3."
    assert any(top.format(1) in remark for remark in document.remarks)


def test_a_header_that_the_first_page_lacks():
    pages = [lines("One.", y=600)] + [
        [(60, 810, "Press release"), *lines(words, y=600)] for words in ("Two.", "Three.")
    ]
    assert text_of(drawn(*pages)) == "One.\n\nTwo.\n\nThree."


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ((60, 810, "HM Inspectorate of Probation"), True),
        ((60, 810, "25/11/2026, 16:34 Dorset rated Good", 8), True),
        ((60, 20, "https://www.example.org/dorset 1/1", 8), True),
        ((60, 20, "Page 1 of 1"), False),
        ((300, 20, "1"), False),
    ],
)
def test_what_surrounds_a_single_page(line, told):
    document = read(drawn([line, *lines(FULL, y=600)]))
    assert unclosed(document.text) == FULL
    assert document.remarks == ((f"left out the page header or footer ‘{line[2]}’",) if told else ())


def test_bullets_that_are_drawn():
    written = io.BytesIO()
    page = canvas.Canvas(written, pagesize=A4)
    for y, words in ((600, "one; and"), (586, "two.")):
        page.rect(50, y + 2, 4, 4, stroke=0, fill=1)
        page.drawString(62, y, words)
    page.rect(50, 570, 400, 1, fill=1)  # a rule is no bullet
    page.drawString(62, 540, "Not an item.")
    page.save()
    assert text_of(written.getvalue()) == "• one; and\n• two.\n\nNot an item."


@pytest.mark.parametrize(
    "last", [(60, 30, "* Probation Delivery Units replaced companies.", 8), (60, 30, "Contact the press office.")]
)
def test_words_at_the_foot_of_a_single_page_are_kept(last):
    assert text_of(drawn([*lines(FULL), last])).endswith(last[2])


def test_ligatures_and_bullets_are_plain():
    from hmip_parse.readers.pdf_pages import _PLAIN  # noqa: PLC0415 - loads the library

    assert {_PLAIN[char] for char in "ﬀﬁﬂﬃﬄ"} == {"ff", "fi", "fl", "ffi", "ffl"}
    assert _PLAIN["\uf0b7"] == "•"


def picture():
    written = io.BytesIO()
    page = canvas.Canvas(written, pagesize=A4)
    pixels = ImageReader(io.BytesIO(b"P6 2 2 255 " + bytes(12)))
    page.drawImage(pixels, 0, 0, 500, 700)
    page.showPage()
    page.drawString(60, 700, "Words")
    page.showPage()
    page.save()
    return written.getvalue()


def test_a_page_that_is_a_picture_is_told():
    document = read(picture())
    assert unclosed(document.text) == "Words"
    assert document.remarks == ("page 1 holds a picture and no text",)


TEXT = fixture_text("cheshire-2021")


def scan():
    written = io.BytesIO()
    page = canvas.Canvas(written, pagesize=A4)
    page.drawImage(ImageReader(io.BytesIO(b"P6 2 2 255 " + bytes(12))), 0, 0, 500, 700)
    page.save()
    return written.getvalue()


@pytest.mark.parametrize(
    ("raw", "reason", "mend"),
    [
        (drawn(lines(FULL), encrypt="secret"), "has a password", "with the password"),
        (scan(), "none of its 1 pages holds text", "ocrmypdf"),
        (drawn([]), "none of its 1 pages holds text", "ocrmypdf"),
        (pdf(TEXT)[:-200], "has no end, so it was cut short", "get the whole file"),
        (pdf(TEXT)[: len(pdf(TEXT)) // 2], "has no end", "get the whole file"),
        (b"%PDF-1.7\n" + b"junk " * 100 + b"\n%%EOF", "the PDF is damaged", "get it anew"),
    ],
    ids=["password", "scan", "blank", "cut", "cut in half", "junk"],
)
def test_pdfs_that_cannot_be_read(raw, reason, mend):
    with pytest.raises(InputError) as caught:
        text_of(raw)
    assert reason in caught.value.reason
    assert mend in caught.value.mend


def packed(content, filters=b"/FlateDecode", names=b""):
    return b"9 0 obj<<%s/Filter %s/Length 5>>stream\n%s\nendstream\nendobj\n" % (names, filters, content)


GOOD = zlib.compress(b"BT (words) Tj ET" * 20)
BAD = GOOD[:-6] + b"xx" + GOOD[-4:]


@pytest.mark.parametrize(
    ("raw", "damaged"),
    [
        (packed(GOOD), False),
        (packed(BAD), True),
        (packed(GOOD[:-8]), True),
        (packed(GOOD) + packed(BAD), True),
        (packed(base64.a85encode(GOOD) + b"~>", b"[ /ASCII85Decode /FlateDecode ]"), False),
        (packed(base64.a85encode(BAD) + b"~>", b"[ /ASCII85Decode /FlateDecode ]"), True),
        (packed(b"\x80" * 9, b"[/A85/Fl]"), True),
        (packed(BAD, names=b"/Subtype/Image"), False),
        (packed(BAD, b"/DCTDecode"), False),
        (packed(BAD) + b"trailer<</Encrypt 3 0 R>>", False),
        (b"no stream", False),
        (packed(BAD)[:-40], False),
    ],
)
def test_damaged_parts(raw, damaged):
    if damaged:
        with pytest.raises(UnreadableError, match="a part of the PDF is damaged"):
            check_streams(raw)
    else:
        check_streams(raw)


def test_parts_that_unpack_beyond_the_limit():
    bomb = packed(zlib.compress(bytes(300 * 2**20)))
    assert len(bomb) < 400_000
    with pytest.raises(UnreadableError, match="unpacks to more than 256 MiB"):
        check_streams(bomb)


def test_most_damage_to_a_pdf_is_told():
    raw, chance = pdf(TEXT), random.Random(1)  # noqa: S311 - the same damage each time
    whole, silent = text_of(raw), 0
    for _ in range(100):
        damaged = bytearray(raw)
        damaged[chance.randrange(len(raw))] = chance.randrange(256)
        try:
            silent += text_of(bytes(damaged)) != whole
        except InputError:
            continue
    assert silent <= 8  # of its pages' and fonts' own entries, which nothing checks


@pytest.mark.parametrize(
    ("limits", "reason"), [(Limits(pages=1), "has 2 pages"), (Limits(text_chars=10), "more text than|more than 10")]
)
def test_limits(limits, reason):
    with pytest.raises(InputError, match=reason):
        text_of(drawn(lines(FULL), lines(FULL)), limits=limits)
