"""The kind is told from the content; files that are not read say what they are."""

import io
import zipfile

import pytest

from hmip_parse import InputError, media, read
from hmip_parse.readers import sniff
from tests.helpers import fixture_text
from tests.readers.rendering import mail, new_site, old_site, pdf, word

TEXT = fixture_text("cheshire-2021")
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)


def zipped(*names):
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return written.getvalue()


@pytest.mark.parametrize(
    ("raw", "media_type"),
    [
        (TEXT.encode(), media.TEXT),
        (b"", media.TEXT),
        (b"Scores of <5 and >9; see <https://example.org> and <press@example.org>", media.TEXT),
        (b"From: the press office\nDate: 4 August 2022\n\nA pasted letter", media.TEXT),
        (b"Note: this is the lead\n\nBody", media.TEXT),
        (old_site(TEXT), media.HTML),
        (new_site(TEXT), media.HTML),
        (new_site(TEXT).decode().encode("utf-16"), media.HTML),
        (b"\n\n <!-- saved from url=(0014)about:internet -->\n<HTML><body>x</body></HTML>", media.HTML),
        (b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html></html>', media.HTML),
        (b"<p>One</p><p>Two</p>", media.HTML),
        (b"Version:0.9\r\nStartHTML:00\r\n<p>x", media.HTML),
        (word(TEXT), media.DOCX),
        (pdf(TEXT), media.PDF),
        (b"\r\n%PDF-1.4\n", media.PDF),
        (mail(TEXT), media.MESSAGE),
        (b"From x@y Wed Aug  3 10:00:00 2022\nReceived: by a\nSubject: b\n\nBody", media.MESSAGE),
        (b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n\r\n", media.MESSAGE),
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["release", "release.dat"])
def test_the_content_tells(raw, media_type, name):
    assert sniff.sniff(raw, name) == media_type


@pytest.mark.parametrize(
    ("raw", "name", "media_type"),
    [
        (b"Rated &lsquo;Good&rsquo;<br>today", "release.html", media.HTML),
        (b"Rated &lsquo;Good&rsquo;<br>today", "release.txt", media.TEXT),
        (b"From: a\nSubject: b\n\nBody", "release.eml", media.MESSAGE),
        (pdf(TEXT), "release.txt", media.PDF),
    ],
)
def test_the_name_tells_where_the_content_does_not(raw, name, media_type):
    assert sniff.sniff(raw, name) == media_type


@pytest.mark.parametrize("name", ["release.pdf", "release.docx", "release.html", "release.eml"])
def test_an_empty_file_is_no_page_or_document(name):
    with pytest.raises(InputError, match=f"{name}: the file is empty; get it anew"):
        read(b"", name=name)


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (COMPOUND + "WordDocument".encode("utf-16-le"), "an old Word document"),
        (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "a Word document with a password"),
        (COMPOUND + "__substg1.0_001A".encode("utf-16-le"), "an Outlook message"),
        (COMPOUND + "Workbook".encode("utf-16-le"), "an old Excel workbook"),
        (COMPOUND, "an old Office file"),
        (rb"{\rtf1\ansi Good}", "an RTF document"),
        (b"bplist00\xd1", "a Safari web archive"),
        (b"\x89PNG\r\n\x1a\n", "an image"),
        (b"\xff\xd8\xff\xe0", "an image"),
        (b"\x1f\x8b\x08\x00", "a compressed archive"),
        (b"MZ\x90\x00", "a program"),
        (b"SQLite format 3\0", "a database"),
        (b'<?xml version="1.0"?><rss version="2.0"></rss>', "XML (<rss>)"),
        (zipped("xl/workbook.xml", "[Content_Types].xml"), "an Excel workbook"),
        (zipped("mimetype", "content.xml"), "an OpenDocument file"),
        (zipped("META-INF/container.xml"), "an e-book"),
        (zipped("ppt/slides.xml"), "a PowerPoint presentation"),
        (zipped("a.txt"), "a zip archive"),
    ],
)
def test_other_kinds_are_named_with_a_mend(raw, what):
    with pytest.raises(InputError) as caught:
        read(raw, name="release")
    assert what in caught.value.reason
    assert caught.value.mend


def test_a_wrong_name_is_remarked_on():
    assert "named .pdf, but by its content a web page" in read(new_site(TEXT), name="release.pdf").remarks
    assert read(TEXT.encode(), name="release.txt").remarks == ()
