"""The notes to editors as records."""

from hmip_parse.records import Note
from hmip_parse.spans import Evidence, Span
from hmip_parse.tokenizer import Document


def read_notes(document: Document) -> tuple[Note, ...]:
    """The notes, in order; what marks a note in the release is its label."""
    source, view = document.source, document.source.view
    found = []
    for marked, start, end in document.notes:
        spans: dict[str, tuple[Span, ...]] = {"text": (source.span(start, end),)}
        label = None
        if marked:
            label = view[slice(*marked)]
            spans["label"] = (source.span(*marked),)
        found.append(Note(label, view[start:end], evidence=Evidence(spans)))
    return tuple(found)
