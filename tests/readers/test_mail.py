"""E-mails: the right part of a message, without what mail programs put around it."""

from email.message import EmailMessage

import pytest

from hmip_parse import InputError, parse, read
from hmip_parse.readers.forwarding import passages
from tests.helpers import fixture_text, release_text
from tests.readers.rendering import inner_html, pdf, word

TEXT = release_text() + "\n"
NOTE = "Dear all,\n\nPlease find today's release attached.\n"


def message(body=None, html=None, **headers):
    made = EmailMessage()
    for name, value in {"From": "a@b.example", "Subject": "Release", "Message-ID": "<1@b.example>"}.items():
        made[name] = headers.get(name, value)
    if body is not None:
        made.set_content(body, cte="quoted-printable")
    if html is not None:
        (made.add_alternative if body is not None else made.set_content)(html, subtype="html")
    return made


def page(text):
    headline, rest = inner_html(text)
    return f"<html><head><style>p {{ color: red }}</style></head><body><h1>{headline}</h1>{rest}</body></html>"


@pytest.mark.parametrize("transfer", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
def test_transfer_encodings_and_charsets(transfer, charset):
    made = EmailMessage()
    made["From"] = "a@b.example"
    made["MIME-Version"] = "1.0"
    made.set_content(TEXT, charset=charset, cte=transfer)
    assert read(made.as_bytes()).text == TEXT


def test_a_wrong_charset_is_not_believed():
    raw = message(TEXT).as_bytes().replace(b'charset="utf-8"', b'charset="us-ascii"')
    assert read(raw).text == TEXT


def test_the_plain_part_is_taken_if_it_says_as_much_as_the_page():
    assert read(message(TEXT, page(TEXT)).as_bytes()).text == TEXT
    document = read(message("Please view this message as HTML.\n", page(TEXT)).as_bytes())
    assert document.text.split() == TEXT.split()
    assert document.media_type == "message/rfc822"


def test_a_page_alone():
    assert read(message(html=page(TEXT)).as_bytes()).text.split() == TEXT.split()


@pytest.mark.parametrize(
    ("attach", "called"),
    [
        (lambda made: made.add_attachment(word(TEXT), maintype="application", subtype="msword", filename="r.docx"), "the attachment ‘r.docx’"),
        (lambda made: made.add_attachment(pdf(TEXT), maintype="application", subtype="pdf", filename="r.pdf"), "the attachment ‘r.pdf’"),
        (lambda made: made.add_attachment(TEXT, filename="r.txt"), "the attachment ‘r.txt’"),
        (lambda made: made.add_attachment(message(TEXT)), "the attached message"),
    ],
    ids=["word", "pdf", "text", "message"],
)  # fmt: skip
def test_an_attached_release_is_read(attach, called):
    made = message(NOTE)
    attach(made)
    document = read(made.as_bytes())
    assert document.text.split() == TEXT.split()
    assert document.remarks[0] == f"read {called}"
    assert "left out the body" in document.remarks


def test_pictures_and_small_parts_are_passed_over():
    made = message(TEXT)
    made.add_attachment(b"\x89PNG\r\n", maintype="image", subtype="png", filename="logo.png")
    made.add_attachment("A confidentiality notice.\n", filename="notice.txt")
    document = read(made.as_bytes())
    assert document.text == TEXT
    assert document.remarks == ("left out the attachment ‘notice.txt’",)


def test_an_attachment_that_cannot_be_read_is_told():
    made = message(TEXT)
    made.add_attachment(pdf(TEXT)[:500], maintype="application", subtype="pdf", filename="r.pdf")
    document = read(made.as_bytes())
    assert document.text == TEXT
    assert "left out, for the attachment ‘r.pdf’ cannot be read: the PDF has no end" in document.remarks[0]


OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le")


@pytest.mark.parametrize(
    ("attached", "reason"), [(pdf(TEXT)[:500], "the PDF has no end"), (OLD_WORD, "this is an old Word document")]
)
def test_a_note_is_not_taken_for_the_release_that_it_brings(attached, reason):
    made = message(NOTE)
    made.add_attachment(attached, maintype="application", subtype="octet-stream", filename="r")
    with pytest.raises(InputError, match=f"the attachment ‘r’ cannot be read: {reason}"):
        read(made.as_bytes())


def test_a_note_with_a_picture_is_read():
    made = message(NOTE)
    made.add_attachment(b"\x89PNG\r\n", maintype="image", subtype="png", filename="logo.png")
    assert read(made.as_bytes()).text == NOTE


def test_a_saved_page_with_its_pictures():
    made = EmailMessage()
    made["From"] = "<Saved by Blink>"
    made["MIME-Version"] = "1.0"
    made.set_content(page(TEXT), subtype="html", cte="quoted-printable")
    made.add_related(b"\x89PNG", maintype="image", subtype="png", cid="<1>")
    assert read(made.as_bytes(), name="page.mhtml").text.split() == TEXT.split()


HEADINGS = {
    "gmail": "---------- Forwarded message ---------\nFrom: Press <p@h.example>\nDate: Wed, 3 Aug 2022 at 10:00\nSubject: Release\nTo: <n@p.example>\n\n\n",
    "outlook": "-----Original Message-----\nFrom: Press\nSent: 03 August 2022 10:00\nTo: News\nSubject: Release\n\n",
    "outlook, no marker": "From: Press <p@h.example>\nSent: 03 August 2022 10:00\nTo: News; Desk\n\tand others\nSubject: Release\n\n",
    "apple": "Begin forwarded message:\n\nFrom: Press\nSubject: Release\nDate: 3 August 2022\nTo: News\n\n",
    "reply": "On Wed, 3 Aug 2022 at 10:00, Press <p@h.example> wrote:\n",
}


@pytest.mark.parametrize("quoted", [False, True], ids=["plain", "quoted"])
@pytest.mark.parametrize("heading", HEADINGS.values(), ids=HEADINGS)
def test_forwarded_text(heading, quoted):
    sent = TEXT
    if quoted:
        sent = "".join(f"> {line}\n" if line else ">\n" for line in TEXT.split("\n"))
    document = read(message(f"FYI, rated Good.\n\nJo\n\n{heading}{sent}").as_bytes())
    assert document.text.strip() == TEXT.strip()
    assert document.remarks[0].startswith("read the text ")
    assert "left out the body" in document.remarks
    assert parse(document.text).rating == parse(TEXT).rating


def test_a_forward_of_a_forward():
    twice = f"See below\n\n{HEADINGS['gmail']}For you\n\n{HEADINGS['apple']}{TEXT}"
    assert read(message(twice).as_bytes()).text.strip() == TEXT.strip()


@pytest.mark.parametrize(
    "text",
    [
        "From: the start, staff were calm.\n\nSubject: to change\n",
        "On Wednesday the inspectors wrote: no more.\n",
        "One\n\n> two\n\nthree\n",
        TEXT,
    ],
)
def test_what_is_no_heading(text):
    (passage,) = passages(text)
    assert passage == (None, text)


def test_a_signature_is_cut_off():
    (passage,) = passages("Words\n\n-- \nJo\nPress office\n")
    assert passage.text == "Words\n"


@pytest.mark.parametrize(
    ("body", "parameters", "text"),
    [
        (b"One \ntwo\n\n three\n", "; format=flowed", "One two\n\nthree\n"),
        (b"One \ntwo\n", "; format=flowed; delsp=yes", "Onetwo\n"),
        (b"One \ntwo\n", "", "One \ntwo\n"),
    ],
)
def test_flowed_text(body, parameters, text):
    raw = b"MIME-Version: 1.0\nFrom: a@b.example\nContent-Type: text/plain" + parameters.encode() + b"\n\n" + body
    assert read(raw).text == text


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (message("").as_bytes(), "holds no words"),
        (b"\n\n".join([b"From a@b Wed Aug  3 10:00:00 2022\nReceived: x\nSubject: y\n\nOne"] * 2), "mailbox with several messages"),
        (message(TEXT, page(TEXT)).as_bytes()[:-800], "ends before its last part does"),
    ],
    ids=["empty", "mailbox", "cut short"],
)  # fmt: skip
def test_messages_that_cannot_be_read(raw, reason):
    with pytest.raises(InputError, match=reason):
        read(raw)


def test_a_mailbox_of_one_message():
    raw = b"From a@b Wed Aug  3 10:00:00 2022\n" + message(TEXT).as_bytes()
    assert read(raw).text == TEXT


def test_the_longest_release_of_several_is_taken():
    made = message(release_text(body=None, recommendations=None))
    made.add_attachment(fixture_text("cheshire-2021"), filename="longer.txt")
    assert read(made.as_bytes()).text.strip() == fixture_text("cheshire-2021").strip()
