"""A text's parts, found once: headline, body, notes to editors, quotation marks; sentences on demand."""

from hmip_parse.tokenizer.document import Document, Range, tokenize
from hmip_parse.tokenizer.ending import NoteRange
from hmip_parse.tokenizer.headings import LONGEST_HEADING, is_ends
from hmip_parse.tokenizer.sentences import last_sentence, sentences

__all__ = ["LONGEST_HEADING", "Document", "NoteRange", "Range", "is_ends", "last_sentence", "sentences", "tokenize"]
