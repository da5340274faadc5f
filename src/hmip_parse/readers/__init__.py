"""Files to texts: plain text, web pages, Word documents, PDFs and e-mails."""

from hmip_parse.readers.document import Document
from hmip_parse.readers.limits import Limits
from hmip_parse.readers.reading import ParsedFile, parse_file, read

__all__ = ["Document", "Limits", "ParsedFile", "parse_file", "read"]
