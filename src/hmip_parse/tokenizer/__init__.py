"""A text's parts, found once: headline, body, notes to editors, quotation marks; sentences on demand."""

from hmip_parse.tokenizer.document import Document, NoteRange, Range, tokenize
from hmip_parse.tokenizer.sentences import sentences

__all__ = ["Document", "NoteRange", "Range", "sentences", "tokenize"]
