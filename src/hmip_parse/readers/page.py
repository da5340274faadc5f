"""Web pages, saved or pasted: the release's own words, as a browser shows them."""

import re

from selectolax.lexbor import LexborHTMLParser

from hmip_parse.patterns import lazy
from hmip_parse.readers.document import Extracted, Job, UnreadableError
from hmip_parse.readers.page_content import find_content
from hmip_parse.readers.page_text import TextWriter
from hmip_parse.readers.text import decode

_DECLARED = re.compile(
    rb"<meta\b[^>]{0,200}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{1,40})|<\?xml[^>]{0,80}\bencoding=[\"']([\w.:-]{1,40})",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 4096
# What Windows puts on the clipboard beside the words that were chosen.
_FRAGMENT = lazy(r"<!--\s*StartFragment\s*-->(.*)<!--\s*EndFragment\s*-->", re.DOTALL | re.IGNORECASE)
_OPENED = lazy(r"<(?:html|body)\b", re.IGNORECASE)
_CLOSED = lazy(r"</(?:html|body)\s*>", re.IGNORECASE)
_TAIL = 2000


def extract(job: Job) -> Extracted:
    """The text of a web page.

    Raises:
        UnreadableError: If it was cut short inside a tag, or shows no words.
    """
    html, remarks = decode(job if job.encoding else job._replace(encoding=_declared(job.raw)))
    if fragment := _FRAGMENT.search(html):
        html = fragment[1]
    else:
        _check_end(html)
    parts, left_out = find_content(LexborHTMLParser(html))
    writer = TextWriter()
    for part in parts:
        writer.add(part)
    text = writer.text()
    if not text:
        raise UnreadableError(
            "the page shows no words; those of some pages are only made by scripts in a browser",
            "save the page from a browser once it is shown, or copy its words",
        )
    around = (f"left out {left_out} words of the page around the release",) if left_out else ()
    return Extracted(text, (*remarks, *around))


def _declared(raw: bytes) -> str | None:
    found = _DECLARED.search(raw[:_DECLARED_WITHIN])
    return (found[1] or found[2]).decode("ascii") if found else None


def _check_end(html: str) -> None:
    tail = html[-_TAIL:].rstrip()
    opened = tail.rfind("<")
    if opened > tail.rfind(">") and re.match(r"</?[a-zA-Z!]", tail[opened:]):
        raise UnreadableError("the page ends in the middle of a tag, so it was cut short", "save it anew")
    if _OPENED.search(html) and not _CLOSED.search(html):
        raise UnreadableError("the page has no end (</html>), so it was cut short", "save it anew from a browser")
