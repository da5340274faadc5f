"""Which reader reads what, and how it is called."""

import importlib
from typing import NamedTuple

from hmip_parse import media
from hmip_parse.readers.document import Extracted, Job, UnreadableError


class Reader(NamedTuple):
    """One reader.

    Attributes:
        module: Its module, which has `extract(job) -> Extracted`.
        media_type: What it reads.
        called: What people call that.
        extra: The optional extra that it needs, and the library in it; `None` where it needs none.
        library: That library's import name.
        isolated: Whether what it hands strangers' bytes to may run wild, so that it needs a process of its own.
    """

    module: str
    media_type: str
    called: str
    extra: str | None = None
    library: str | None = None
    isolated: bool = False


READERS = {
    reader.media_type: reader
    for reader in (
        Reader("text", media.TEXT, "plain text"),
        Reader("page", media.HTML, "a web page", "html", "selectolax", isolated=True),
        Reader("word", media.DOCX, "a Word document"),
        Reader("pdf", media.PDF, "a PDF", "pdf", "pypdfium2", isolated=True),
        Reader("mail", media.MESSAGE, "an e-mail", isolated=True),
    )
}


def extract(media_type: str, job: Job) -> Extracted:
    """The text of a file of a known kind.

    Raises:
        UnreadableError: If it cannot be read.
    """
    reader = READERS[media_type]
    _require(reader)
    if reader.isolated and not job.apart:
        from hmip_parse.readers import isolation  # noqa: PLC0415 - most files need no second process

        found = isolation.extract(media_type, job)
    else:
        found = run(media_type, job)
    if len(found.text) > job.limits.text_chars:
        raise UnreadableError(
            f"its text has more than {job.limits.text_chars:,} characters, and no press release has",
            "check that it is the right file, or raise Limits.text_chars",
        )
    return found


def run(media_type: str, job: Job) -> Extracted:
    """Run a reader in this process.

    Raises:
        UnreadableError: If the file cannot be read, whatever a library says about it.
    """
    module = importlib.import_module(f"hmip_parse.readers.{READERS[media_type].module}")
    try:
        found: Extracted = module.extract(job)
    except UnreadableError:
        raise
    except (MemoryError, RecursionError) as error:
        raise UnreadableError(
            "it is built in a way that overwhelms its reader", "open it in its program and save it anew"
        ) from error
    except Exception as error:
        raise UnreadableError(
            f"its reader failed on it ({type(error).__name__}: {error})", "open it in its program and save it anew"
        ) from error
    return found


def _require(reader: Reader) -> None:
    if reader.library is None:
        return
    try:
        importlib.import_module(reader.library)
    except ImportError as error:
        raise UnreadableError(
            f"this is {reader.called}, and {reader.library}, which reads it, is not installed",
            f"install it: pip install 'hmip-parse[{reader.extra}]'",
            reader.extra,
        ) from error
