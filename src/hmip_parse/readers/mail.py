"""E-mails (.eml, and pages that browsers save as .mht): the part that is the release.

A message may be the release, forward it or only bring it along. Its body, each text forwarded in it and each attached
message or document is a candidate; the one that reads as a release is taken, the longest of several.
"""

import email
import email.policy
from collections.abc import Iterator
from email import errors
from email.headerregistry import ContentTypeHeader
from email.message import MIMEPart
from typing import NamedTuple

from hmip_parse import media
from hmip_parse.parser import parse
from hmip_parse.readers import registry, sniff
from hmip_parse.readers.document import Extracted, Job, UnreadableError
from hmip_parse.readers.forwarding import passages
from hmip_parse.readers.text import decode
from hmip_parse.terms import ReleaseKind

_BODY = "the body"
_DEEPEST = 5
_MOST_PARTS = 200
_NO_TEXT = frozenset({"image", "audio", "video"})
_MOST_CANDIDATES = 20
# What the parser of the standard library notes where a file ends too early.
_CUT_SHORT = (errors.CloseBoundaryNotFoundDefect, errors.StartBoundaryNotFoundDefect, errors.InvalidBase64LengthDefect)
_FEWEST_WORDS = 80  # 'please view this message as HTML' has fewer


# A text, what to read and how, or why that cannot be done.
_Part = Extracted | tuple[str, Job] | UnreadableError


class _Candidate(NamedTuple):
    called: str
    text: str
    remarks: tuple[str, ...]


def extract(job: Job) -> Extracted:
    """The text of the release in a message.

    Raises:
        UnreadableError: If the message is cut short or holds no words.
    """
    raw = job.raw.lstrip()
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, MIMEPart)
    if _messages_in_mailbox(raw) > 1:
        raise UnreadableError("this is a mailbox with several messages", "save each message as .eml")
    _check_whole(message)
    failed: list[UnreadableError] = []
    candidates: list[_Candidate] = []
    for called, read in _parts(message, job):
        try:
            if isinstance(read, UnreadableError):
                raise read
            found = read if isinstance(read, Extracted) else registry.extract(*read)
        except UnreadableError as fault:
            failed.append(UnreadableError(f"{called} cannot be read: {fault.reason}", fault.mend, fault.extra))
            continue
        if called != _BODY:
            candidates.append(_Candidate(called, found.text, found.remarks))
            continue
        candidates += [
            _Candidate(
                _BODY if passage.of is None else f"the text {passage.of} in the body", passage.text, found.remarks
            )
            for passage in passages(found.text)
        ]
    chosen = _choose(candidates)
    if failed and (chosen is None or not _is_release(chosen)):  # what is left may only be the note that came with it
        raise failed[0]
    if chosen is None:
        raise UnreadableError("the message holds no words", "see whether the release was attached, and name that file")
    left_out = [f"left out {other.called}" for other in candidates if other is not chosen and other.text.strip()]
    taken = [] if chosen.called == _BODY else [f"read {chosen.called}"]
    unread = [f"left out, for {fault.reason}; {fault.mend}" for fault in failed]
    return Extracted(chosen.text, (*taken, *chosen.remarks, *dict.fromkeys(left_out), *unread))


def _choose(candidates: list[_Candidate]) -> _Candidate | None:
    """The longest that reads as a release; if none does, the longest."""
    filled = [candidate for candidate in candidates if candidate.text.strip()]
    if len(filled) > 1:
        longest = sorted(filled, key=lambda candidate: -len(candidate.text))[:_MOST_CANDIDATES]
        return next(filter(_is_release, longest), longest[0])
    return filled[0] if filled else None


def _is_release(candidate: _Candidate) -> bool:
    return parse(candidate.text).kind is not ReleaseKind.UNKNOWN


def _parts(message: MIMEPart, job: Job) -> Iterator[tuple[str, _Part]]:
    """The body, then each attachment that may hold a release: what to call it, and its text or how to get it."""
    body = message.get_body(preferencelist=("plain",))
    page = message.get_body(preferencelist=("related", "html"))
    if page is not None and page.get_content_type() not in {"text/html", "multipart/related"}:
        page = None
    if page is not None and page.get_content_maintype() == "multipart":
        page = next((part for part in page.walk() if part.get_content_type() == "text/html"), None)
    if body is not None and (page is None or len((_payload(body) or b"").split()) >= _FEWEST_WORDS):
        yield _BODY, _plain(body, job)
    elif page is not None:
        yield _BODY, (media.HTML, _job(page, job))
    for attached in _attachments(message, {id(body), id(page)}):
        name = attached.get_filename() or ""
        if attached.get_content_type() == media.MESSAGE:
            inner = attached.get_payload(0)
            yield "the attached message", _inner(inner, job)
            continue
        raw = _payload(attached)
        if raw is None:
            continue
        called = f"the attachment ‘{name}’" if name else "an attachment"
        try:
            media_type = sniff.sniff(raw, name)
        except UnreadableError as fault:
            if attached.get_content_maintype() not in _NO_TEXT:
                yield called, fault
            continue
        if name or media_type != media.TEXT:
            yield called, (media_type, _job(attached, job))


def _inner(inner: object, job: Job) -> Extracted | tuple[str, Job]:
    if job.depth >= _DEEPEST:
        return Extracted("")
    assert isinstance(inner, MIMEPart)
    return media.MESSAGE, job._replace(raw=inner.as_bytes(), encoding=None, certain=False, depth=job.depth + 1)


def _attachments(message: MIMEPart, known: set[int]) -> Iterator[MIMEPart]:
    """Parts beside the body, not looking into attached messages."""
    stack: list[MIMEPart] = [message]
    seen = 0
    while stack and seen < _MOST_PARTS:
        part = stack.pop()
        seen += 1
        if id(part) in known:
            continue
        if part.get_content_type() == media.MESSAGE or not part.is_multipart():
            if part is not message and not (part.get_content_maintype() == "text" and not part.is_attachment()):
                yield part
        else:
            stack.extend(reversed(list(part.iter_parts())))


def _plain(part: MIMEPart, job: Job) -> Extracted:
    text, remarks = decode(_job(part, job))
    text = text.replace("\r\n", "\n")
    header = part["Content-Type"]
    if isinstance(header, ContentTypeHeader) and header.params.get("format", "").lower() == "flowed":
        text = _unflowed(text, delete_blank=header.params.get("delsp", "").lower() == "yes")
    return Extracted(text, remarks)


def _unflowed(text: str, *, delete_blank: bool) -> str:
    """Paragraphs of a text whose lines are flowed (RFC 3676): one that ends in a blank goes on in the next line."""
    done: list[str] = []
    flows = False
    for raw in text.split("\n"):
        line = raw.removeprefix(" ")
        if flows:
            done[-1] = (done[-1][:-1] if delete_blank else done[-1]) + line
        else:
            done.append(line)
        flows = line.endswith(" ") and line != "-- "
    return "\n".join(done)


def _job(part: MIMEPart, job: Job) -> Job:
    charset = part.get_content_charset() if part.get_content_maintype() == "text" else None
    return job._replace(raw=_payload(part) or b"", encoding=charset, certain=False)


def _payload(part: MIMEPart) -> bytes | None:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else None


def _check_whole(message: MIMEPart) -> None:
    for part in message.walk():
        if any(isinstance(defect, _CUT_SHORT) for defect in part.defects):
            raise UnreadableError("the message ends before its last part does, so it was cut short", "save it anew")


def _messages_in_mailbox(raw: bytes) -> int:
    if not raw.startswith(b"From "):
        return 0
    return 1 + raw.count(b"\n\nFrom ") + raw.count(b"\r\n\r\nFrom ")
