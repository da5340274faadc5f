"""What a file is, told from its content. Its name only decides where the content leaves it open."""

import re
from pathlib import PurePath

from hmip_parse.media import DOCX, HTML, MESSAGE, PDF, SUFFIXES, TEXT
from hmip_parse.readers.document import UnreadableError

_SAVE_AS_DOCX = "open it and save it as .docx, or save its words as text in UTF-8"
_UNPACK = "unpack it, and name the files in it"
# First bytes of files that are no release in a form that is read, what they are, and what to do.
_OTHERS = (
    (rb"\{\\rtf", "an RTF document", _SAVE_AS_DOCX),
    (rb"bplist00", "a Safari web archive or another property list", "save the page as HTML"),
    (rb"\x89PNG|\xff\xd8\xff|GIF8|II\*\x00|MM\x00\*|RIFF....WEBP", "an image", "put it through OCR, and read the text"),
    (rb"\x1f\x8b|BZh|7z\xbc\xaf|Rar!|\xfd7zXZ|\x28\xb5\x2f\xfd", "a compressed archive", _UNPACK),
    (rb"MZ|\x7fELF|\xca\xfe\xba\xbe", "a program", "name another file"),
    (rb"SQLite format 3", "a database", "name another file"),
)
_ANY_OTHER = re.compile(b"|".join(pattern for pattern, _, _ in _OTHERS), re.DOTALL)
# Old Office files are file systems: the names of their streams, in UTF-16, tell them apart.
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STREAMS = (
    ("EncryptedPackage", "a Word document with a password", "open it with the password and save it without"),
    ("WordDocument", "an old Word document (.doc)", _SAVE_AS_DOCX),
    ("__substg1.0_", "an Outlook message (.msg)", "save it as .eml, or save its words as text in UTF-8"),
    ("Workbook", "an old Excel workbook", "name another file"),
)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")

_HEAD = 8192
_PDF = re.compile(rb"(?:^|[\r\n\x00])[ \t]*%PDF-\d", re.MULTILINE)
_PDF_WITHIN = 1024
_BLANK = b" \t\r\n\f\0\xef\xbb\xbf\xff\xfe"
_HTML_START = re.compile(
    rb"(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_CLIPBOARD = re.compile(rb"Version:[\d.]+\s+StartHTML:", re.IGNORECASE)
_TAG = re.compile(
    rb"</(p|div|h[1-6]|li|ul|ol|span|table|tr|td|a|strong|em|section|article|main|body)\s*>", re.IGNORECASE
)
_FEWEST_TAGS = 2
_XML = re.compile(
    rb"<\?xml\b.*?\?>(?:\s|<!--.*?-->|<\?.*?\?>|<!doctype[^>\[]*>)*<([\w:.-]+)", re.IGNORECASE | re.DOTALL
)
_FIELD = re.compile(rb"([!-9;-~]+):[ \t]?[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n")
_MBOX = re.compile(rb"From [^\r\n]{1,200}\r?\n")
# A pasted letter may open 'From: …'; a message also has one of those that only programs write.
_BY_PROGRAMS = {b"mime-version", b"message-id", b"received", b"return-path", b"delivered-to", b"content-type"}
_BY_PEOPLE = {b"from", b"to", b"subject", b"date", b"sender", b"reply-to"}


def sniff(raw: bytes, name: str) -> str:
    """The media type of a file.

    Args:
        raw: Its content.
        name: Its name; its suffix decides only where the content fits several kinds.

    Raises:
        UnreadableError: If it is of a kind that is known and not read.
    """
    expected = SUFFIXES.get(PurePath(name).suffix.lower())
    if not raw and expected not in {None, TEXT}:
        raise UnreadableError("the file is empty", "get it anew")
    head = raw[:_HEAD]
    if b"%PDF-" in head[:_PDF_WITHIN] and _PDF.search(head, 0, _PDF_WITHIN):
        return PDF
    if head.startswith(_ZIP):
        return DOCX  # its reader looks inside, and tells other documents apart
    _check_others(raw, head)
    plain = head.replace(b"\0", b"").lstrip(_BLANK)  # UTF-16 becomes legible enough
    if _HTML_START.match(plain) or _CLIPBOARD.match(plain):
        return HTML
    if _is_message(plain, expected):
        return MESSAGE
    if found := _XML.match(plain):
        root = found[1].decode("ascii", "replace")
        raise UnreadableError(f"this is XML (<{root}>), and no page", "save it as HTML, .docx or text")
    if expected == HTML or b"</" in plain and len(_TAG.findall(plain)) >= _FEWEST_TAGS:
        return HTML
    return TEXT


def _check_others(raw: bytes, head: bytes) -> None:
    if head.startswith(_COMPOUND):
        for stream, what, mend in _STREAMS:
            if stream.encode("utf-16-le") in raw:
                raise UnreadableError(f"this is {what}", mend)
        raise UnreadableError("this is an old Office file", _SAVE_AS_DOCX)
    if not _ANY_OTHER.match(head):
        return
    for pattern, what, mend in _OTHERS:
        if re.match(pattern, head, re.DOTALL):
            raise UnreadableError(f"this is {what}, and no text", mend)


def _is_message(head: bytes, expected: str | None) -> bool:
    envelope = _MBOX.match(head)
    at = envelope.end() if envelope else 0
    names = set()
    while field := _FIELD.match(head, at):
        names.add(field[1].lower())
        at = field.end()
    return bool(names & _BY_PROGRAMS and len(names) > 1) or (expected == MESSAGE and bool(names & _BY_PEOPLE))
