"""Words that a note quotes: they are another text's, and say nothing about this release."""

from hmip_parse.tokenizer import Document


def is_quoted(document: Document, at: int) -> bool:
    """Whether an offset in the notes stands inside double quotation marks, which may run over several notes."""
    if not document.notes or at < document.notes[0].start:
        return False
    view = document.source.view
    first = document.notes[0].start
    opened = view.rfind("“", first, at)
    if opened != -1 and view.find("”", opened, at) == -1 and view.find("”", at) != -1:
        return True
    if '"' not in view[first:at]:
        return False
    note = max(note.start for note in document.notes if note.start <= at)
    return view.count('"', note, at) % 2 == 1
