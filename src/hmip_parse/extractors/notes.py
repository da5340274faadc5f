"""The notes to editors as records."""

from hmip_parse.records import Note
from hmip_parse.spans import Evidence, Span
from hmip_parse.tokenizer import Document


def read_notes(document: Document) -> tuple[Note, ...]:
    """The notes, in order; what marks a note in the release is its label."""
    source = document.source
    found = []
    for note in document.notes:
        spans: dict[str, tuple[Span, ...]] = {"text": (source.span(note.start, note.end),)}
        label = None
        if note.label:
            label = source.view[slice(*note.label)]
            spans["label"] = (source.span(*note.label),)
        found.append(Note(label, source.view[note.start : note.end], evidence=Evidence(spans)))
    return tuple(found)
