"""The notes to editors as records."""

from hmip_parse.records import Note
from hmip_parse.spans import Evidence
from hmip_parse.tokenizer import Document


def read_notes(document: Document) -> tuple[Note, ...]:
    """The notes, in order; what marks a note in the release is its label."""
    source = document.source
    found = []
    places = source.spans(document.note_words)
    for (which, start, end), place in zip(document.notes, places, strict=True):
        words = (place,)
        if which:
            evidence = Evidence({"text": words, "label": (source.span(*which),)})
            found.append(Note(source.view[slice(*which)], source.view[start:end], evidence=evidence))
        else:
            found.append(Note(None, source.view[start:end], evidence=Evidence({"text": words})))
    return tuple(found)
