"""Word documents: what Word shows of them, lists with the numbers that their files do not hold."""

import io
import tracemalloc
import zipfile

import docx
import pytest

from hmip_parse import InputError, Limits, read
from tests.helpers import fixture_text, unclosed
from tests.readers.rendering import word

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def package(body, namespace=W, **parts):
    """A minimal document: its body's XML, and other parts by name (`numbering`, `styles`, `footnotes`, …)."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("word/document.xml", root("document", f"<w:body>{body}</w:body>", namespace))
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", root(name, content, namespace))
    return written.getvalue()


def root(name, content, namespace=W):
    return (
        f'<w:{name} xmlns:w="{namespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"{content}</w:{name}>"
    )


def p(*runs, num=None, level=0, style=None):
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if num is not None:
        properties += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'
    body = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{body}</w:p>"


def r(words, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def level(number, form="decimal", pattern=None, start=1, style=""):
    linked = f'<w:pStyle w:val="{style}"/>' if style else ""
    pattern = f"%{number + 1}." if pattern is None else pattern
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{linked}'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def numbering(*levels, nums='<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'):
    return f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>{nums}'


def text_of(raw):
    return unclosed(read(raw, name="release.docx").text)


SUPER = '<w:vertAlign w:val="superscript"/>'


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (p("One ", "two") + p("three"), "One two\n\nthree"),
        (p() + p(" ") + p("x"), "x"),
        (p("a<w:t/>"[:1], "<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>"), "a\tb\nc"),
        (p("<w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>led co</w:t><w:softHyphen/><w:t>op</w:t></w:r>"), "well‑led coop"),
        (p("see ", "<w:hyperlink><w:r><w:t>the report</w:t></w:r></w:hyperlink>"), "see the report"),
        (p("<w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r>", "x"), "x"),
        (p("a", r("hidden", "<w:vanish/>"), r("b", '<w:vanish w:val="0"/>')), "ab"),
        (p("a", "<w:ins>" + r("b") + "</w:ins>", "<w:del><w:r><w:delText>c</w:delText></w:r></w:del>"), "ab"),
        (p("27 points", r("1", SUPER), " on the 4", r("th", SUPER)), "27 points[1] on the 4th"),
        (f"<w:sdt><w:sdtContent>{p('One')}</w:sdtContent></w:sdt>", "One"),
        (p('<w:r><w:sym w:char="F0B7"/></w:r>', " x"), "• x"),
        (
            p("Beside", f"<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>{p('Box')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>{p('Box')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"),
            "Beside\n\nBox",
        ),
    ],
)  # fmt: skip
@pytest.mark.parametrize("namespace", [W, STRICT], ids=["transitional", "strict"])
def test_words(body, text, namespace):
    assert text_of(package(body, namespace)) == text


@pytest.mark.parametrize(
    ("levels", "items", "lines"),
    [
        ([level(0)], [0, 0, 0], ["1. x", "2. x", "3. x"]),
        ([level(0, start=5)], [0, 0], ["5. x", "6. x"]),
        ([level(0, "lowerLetter", "(%1)")], [0, 0], ["(a) x", "(b) x"]),
        ([level(0, "upperRoman")], [0] * 4, ["I. x", "II. x", "III. x", "IV. x"]),
        ([level(0, "decimalZero", "%1")], [0], ["01 x"]),
        ([level(0, "ordinal", "%1")], [0, 0], ["1st x", "2nd x"]),
        ([level(0), level(1, pattern="%1.%2")], [0, 1, 1, 0, 1], ["1. x", "1.1 x", "1.2 x", "2. x", "2.1 x"]),
        ([level(0), level(1, "bullet", "\uf0b7")], [0, 1, 0], ["1. x", "• x", "2. x"]),
        ([level(0, "bullet", "-")], [0, 0], ["- x", "- x"]),
        ([level(0, "bullet", "o")], [0], ["• x"]),
        ([level(0, "none", "Note %1:")], [0], ["Note : x"]),
        ([level(0)], [3], ["x"]),
    ],
)
def test_lists_are_counted_as_word_counts(levels, items, lines):
    body = "".join(p("x", num=1, level=depth) for depth in items)
    assert text_of(package(body, numbering=numbering(*levels))) == "\n".join(lines)


def test_two_lists_of_one_kind_count_on_unless_they_start_anew():
    nums = (
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
        "</w:lvlOverride></w:num>"
    )
    body = p("a", num=1) + p("b", num=1) + p("c", num=2) + p("d", num=3) + p("e", num=3)
    found = text_of(package(body, numbering=numbering(level(0), nums=nums)))
    assert found.split("\n") == ["1. a", "2. b", "3. c", "1. d", "2. e"]


def test_a_style_numbers_its_paragraphs():
    styles = (
        '<w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="Note"><w:basedOn w:val="Base"/></w:style>'
        '<w:style w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>'
    )
    body = p("a", style="Note") + p("b", style="Base") + p("c", style="Base", num=0) + p("d", style="Ring")
    found = text_of(package(body, numbering=numbering(level(0)), styles=styles))
    assert found == "1. a\n2. b\n\nc\n\nd"


def test_a_style_that_a_level_is_linked_to():
    styles = '<w:style w:styleId="Sub"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    part = numbering(level(0), level(1, "lowerLetter", "%2)", style="Sub"))
    assert text_of(package(p("a", num=1) + p("b", style="Sub"), numbering=part, styles=styles)) == "1. a\na) b"


def cell(*paragraphs):
    return f"<w:tc>{''.join(paragraphs)}</w:tc>"


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ([[cell(p("A")), cell(p("B"))], [cell(p("1")), cell(p("2"))]], "A\tB\n\n1\t2"),
        ([[cell(p("A"), p("B")), cell(p("C"))]], "A\n\nB\n\nC"),
        ([[cell(p("")), cell(p(""))]], ""),
        ([[cell("<w:tbl><w:tr>" + cell(p("A")) + cell(p("B")) + "</w:tr></w:tbl>" + p(""))]], "A\tB"),
    ],
)
def test_tables(rows, text):
    table = "<w:tbl>" + "".join(f"<w:tr>{''.join(row)}</w:tr>" for row in rows) + "</w:tbl>"
    assert text_of(package(table + p("end"))) == f"{text}\n\nend".strip()


def test_footnotes_stand_at_the_end_in_the_order_of_their_pointers():
    footnotes = (
        f'<w:footnote w:type="separator" w:id="-1">{p("---")}</w:footnote><w:footnote w:id="5">{p("Five.")}</w:footnote>'
        f'<w:footnote w:id="3">{p("Three.", "")}{p("More.")}</w:footnote>'
    )
    endnotes = f'<w:endnote w:id="1">{p("At the end.")}</w:endnote>'
    body = p(
        "27 points", '<w:r><w:footnoteReference w:id="5"/></w:r>', " of 30", '<w:r><w:footnoteReference w:id="3"/></w:r>',
        '<w:r><w:endnoteReference w:id="1"/></w:r>', ".",
    )  # fmt: skip
    assert text_of(package(body, footnotes=footnotes, endnotes=endnotes)) == (
        "27 points[1] of 30[2][i].\n\n[1] Five.\n\n[2] Three.\n\nMore.\n\n[i] At the end."
    )


def test_what_is_left_out_is_told():
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "EMBARGOED until 00.01 on 4 August 2022"
    document.sections[0].footer.paragraphs[0].text = "Page"
    document.add_paragraph("Words")
    written = io.BytesIO()
    document.save(written)
    assert read(written.getvalue()).remarks == (
        "left out the page header ‘EMBARGOED until 00.01 on 4 August 2022’",
        "left out the page footer ‘Page’",
    )
    changed = package(p("a", "<w:del/>") + "<w:altChunk/>")
    assert read(changed).remarks == (
        "has tracked changes; read as if all were accepted",
        "left out 1 embedded files",
    )


def test_an_accurate_document_of_python_docx():
    text = fixture_text("composed-staffordshire-and-stoke-2022")
    notes = [line.strip() for line in text.split("\n") if line.strip()][-7:]
    assert text_of(word(text)).split("\n")[-7:] == notes


def locked(raw):
    """The archive with the flag of encryption set on each of its parts."""
    changed = bytearray(raw)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = changed.find(mark)
        while at != -1:
            changed[at + offset] |= 1
            at = changed.find(mark, at + 4)
    return bytes(changed)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (package(p("x"))[:-30], "damaged or was cut short"),
        (word(fixture_text("cheshire-2021"))[:4000], "damaged or was cut short"),
        (package(""), "holds no words"),
        (package("</w:p>"), "word/document.xml in it is damaged"),
        (locked(package(p("x"))), "has a password"),
    ],
    ids=["cut", "cut early", "empty", "bad xml", "password"],
)
def test_documents_that_cannot_be_read(raw, reason):
    with pytest.raises(InputError, match=reason) as caught:
        text_of(raw)
    assert caught.value.mend


def damaged(raw):
    """The archive with its first part's packed bytes overwritten."""
    return raw[:200] + b"\xff" * 50 + raw[250:]


def test_a_part_that_does_not_unpack():
    with pytest.raises(InputError, match="damaged"):
        text_of(damaged(package(p("word " * 2000 + "".join(map(str, range(2000)))))))


# Documents made to overwhelm

LAUGHS = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10 if i else "ha"}">' for i in range(10))


def with_document(xml):
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("word/document.xml", xml)
    return written.getvalue()


@pytest.mark.parametrize(
    ("xml", "reason"),
    [
        (b" " * 40_000_000, "unpacks to more than 32 MiB"),
        (f"<!DOCTYPE d [{LAUGHS}]><d>&a9;</d>", "declares a document type"),
        ('<!DOCTYPE d SYSTEM "file:///etc/passwd"><d/>', "declares a document type"),
        (f"<!DOCTYPE d [{LAUGHS}]><d>&a9;</d>".encode("utf-16"), "declares a document type"),
        (f'<w:document xmlns:w="{W}">' + "<w:p>" * 100_000, "built to overwhelm"),
        (f'<w:document xmlns:w="{W}"><w:body>' + "<w:p/>" * 400_000 + "</w:body></w:document>", "built to overwhelm"),
    ],
    ids=["bomb", "laughs", "outside entity", "laughs in utf-16", "deep", "many"],
)  # fmt: skip
def test_documents_made_to_overwhelm(xml, reason):
    raw = with_document(xml)
    assert len(raw) < 200_000
    with pytest.raises(InputError, match=reason):
        text_of(raw)


def test_a_size_that_the_archive_lies_about():
    raw = with_document(b" " * 2_000_000)
    honest = (2_000_000).to_bytes(4, "little")
    assert raw.count(honest) == 2
    with pytest.raises(InputError, match=r"unpacks to more than|damaged"):
        read(raw.replace(honest, (5).to_bytes(4, "little")), limits=Limits(unpacked_bytes=1_000_000))


def test_no_more_is_unpacked_than_the_limit():
    raw = with_document(b" " * 100_000_000)
    tracemalloc.start()
    with pytest.raises(InputError, match="unpacks to more than 1 MiB"):
        read(raw, limits=Limits(unpacked_bytes=2**20))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 10 * 2**20


def test_too_many_parts():
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for number in range(10_001):
            archive.writestr(str(number), "")
    with pytest.raises(InputError, match="10,001 parts"):
        text_of(written.getvalue())
