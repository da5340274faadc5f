"""Encodings: each common one is found, and a doubtful one is refused."""

import builtins
import codecs

import pytest

from hmip_parse import InputError, MissingExtraError, read
from hmip_parse.readers.text import is_plausible
from tests.helpers import fixture_text

TEXT = fixture_text("composed-staffordshire-and-stoke-2022") + "\nCafé, Ynys Môn, £5, 42½ – ‘so’ … “yes”\n"


@pytest.mark.parametrize(
    ("raw", "remark"),
    [
        (TEXT.encode(), None),
        (TEXT.encode("utf-8-sig"), None),
        (TEXT.encode("utf-16"), None),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), None),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), None),
        (codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), None),
        (TEXT.encode("utf-16-le"), "UTF-16-LE"),
        (TEXT.encode("utf-16-be"), "UTF-16-BE"),
        (TEXT.encode("cp1252"), "Windows-1252"),
        (TEXT.replace("½", "").encode("mac_roman"), "Mac OS Roman"),
    ],
    ids=[
        "utf-8", "utf-8 mark", "utf-16", "utf-16-be", "utf-32-le", "utf-32-be", "le no mark", "be no mark", "1252", "mac",
    ],
)  # fmt: skip
def test_common_encodings(raw, remark):
    document = read(raw)
    assert document.text.replace("½", "") == TEXT.replace("½", "")
    assert document.media_type == "text/plain"
    if remark is None:
        assert document.remarks == ()
    else:
        assert document.remarks == (f"read as {remark}, which it does not say",)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_stay_as_they_are(end):
    text = TEXT.replace("\n", end)
    assert read(text.encode()).text == text


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("Good’".encode()[:-1], "ends in the middle of a character"),
        ("‘Good".encode("utf-16")[:-1], "ends in the middle of a character"),
        (codecs.BOM_UTF32_LE + "‘Good".encode("utf-32-le")[:-2], "ends in the middle of a character"),
        ("‘G".encode() + b"\xff" + "ood’".encode(), "UTF-8 with damage in it (byte 0xff at offset 4)"),
        (bytes(range(256)) * 8, "no encoding makes an English text of it (byte 0x80 at offset 128)"),
        (b"\x00\x01\x02\x03" * 500, "full of control characters"),
        (b"\0" * 1_000_000, "full of control characters"),
    ],
    ids=["cut utf-8", "cut utf-16", "cut utf-32", "damaged", "all bytes", "binary", "zeros"],
)
def test_what_is_refused(raw, reason):
    with pytest.raises(InputError) as caught:
        read(raw)
    assert reason in caught.value.reason
    assert caught.value.mend


def test_a_rare_encoding_is_left_to_the_library():
    text = "Arolygwyd Gwasanaeth Prawf Cymru. Lluniwyd y cynllun yn Sir Gâr.\n" * 4
    raw = text.replace("â", "ŵ").encode("iso8859-14")  # Latin-8 alone has the Welsh letter at that place
    try:
        document = read(raw)
    except InputError as error:
        assert "offset" in error.reason  # noqa: PT017 - either outcome is honest
    else:
        assert document.remarks


def test_the_encodings_extra_is_named_where_it_is_missing(monkeypatch):
    imported = builtins.__import__

    def without(name, *args, **options):
        if name == "charset_normalizer":
            raise ImportError(name)
        return imported(name, *args, **options)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingExtraError) as caught:
        read("ЩЩ Инспекция пробации".encode("cp1251"))
    assert "pip install 'hmip-parse[encodings]'" in caught.value.mend


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16", "iso8859-15"])
def test_a_named_encoding_is_the_one(encoding):
    text = "‘Good’".translate({0x2018: "'", 0x2019: "'"}) + " £5"
    assert read(text.encode(encoding), encoding=encoding).text == text


@pytest.mark.parametrize(
    ("encoding", "reason"),
    [("ascii", "not in ASCII (byte 0xe2 at offset 0)"), ("utf-99", "no encoding of text"), ("base64", "no encoding")],
)
def test_a_named_encoding_that_does_not_fit(encoding, reason):
    with pytest.raises(InputError, match=r"offset|encoding") as caught:
        read("‘Good’".encode(), encoding=encoding)
    assert reason in caught.value.reason


@pytest.mark.parametrize(
    ("text", "plausible"),
    [
        ("‘Good’ – £5, café, Ynys Môn, GŴYR", True),
        ("plain", True),
        ("ÒGoodÓ", False),  # Mac OS Roman read as Windows-1252
        ("ProbationÕs", False),
        ("rated Ð at last", False),
        ("‘Go\x81od’", False),
        ("Инспекция", False),
    ],
)
def test_plausible_texts(text, plausible):
    assert is_plausible(text) is plausible
