"""Media types of what is read, and the names that files of each kind have."""

import re

TEXT = "text/plain"
HTML = "text/html"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PDF = "application/pdf"
MESSAGE = "message/rfc822"

# By name, for the remark that a name and a content disagree, and for what has no tell-tale content.
SUFFIXES = {
    ".txt": TEXT,
    ".text": TEXT,
    ".htm": HTML,
    ".html": HTML,
    ".xhtml": HTML,
    ".docx": DOCX,
    ".docm": DOCX,
    ".dotx": DOCX,
    ".pdf": PDF,
    ".eml": MESSAGE,
    ".mht": MESSAGE,
    ".mhtml": MESSAGE,
}

UNREAD = (".doc", ".dot", ".rtf", ".msg", ".odt", ".pages", ".webarchive")
"""What people also keep releases in, and no reader knows: such a file is named with what to do, and never passed over."""

_FILE_NAME = re.compile(rf".{{1,250}}\.(?:{'|'.join(suffix[1:] for suffix in (*SUFFIXES, *UNREAD))}|md)", re.IGNORECASE)


def is_file_name(text: str) -> bool:
    """Whether a text is no release but the name of a file: one line that ends as names of documents do."""
    return _FILE_NAME.fullmatch(text) is not None and len(text.splitlines()) == 1
