"""The notes to editors as records; their layouts are the tokenizer's."""

import pytest

from hmip_parse import Note
from hmip_parse.extractors.notes import read_notes
from tests.helpers import document

HEAD = "A headline here\n\nA lead.\n\nENDS\n\nNotes to editor\n\n"


@pytest.mark.parametrize(
    ("lines", "notes"),
    [
        (
            ["1. It is free.", "2. Fieldwork was in May 2022."],
            [Note("1", "It is free."), Note("2", "Fieldwork was in May 2022.")],
        ),
        (
            ["• It is free.", "• Fieldwork was in May 2022."],
            [Note("•", "It is free."), Note("•", "Fieldwork was in May 2022.")],
        ),
        (["– It is free."], [Note("–", "It is free.")]),
        (["*It is free."], [Note("*", "It is free.")]),
        (["It is free.", "It is new."], [Note(None, "It is free."), Note(None, "It is new.")]),
        ([], []),
    ],
    ids=["numbers", "bullets", "dash", "star", "none", "no-notes"],
)
def test_label_and_words_as_printed(lines, notes):
    assert list(read_notes(document(HEAD + "\n".join(lines)))) == notes


def test_marks_and_dashes_stay_as_printed():
    (note,) = read_notes(document(HEAD + "1. The scale: ‘Outstanding’ – ‘Good’ – “and so on”."))
    assert note.text == "The scale: ‘Outstanding’ – ‘Good’ – “and so on”."


def test_the_evidence_is_label_and_words():
    text = HEAD + "  1.  It is  free.\n  •  It is new."
    first, second = read_notes(document(text))
    assert [span.of(text) for span in first.evidence["label"]] == ["1"]
    assert [span.of(text) for span in first.evidence["text"]] == ["It is  free."]
    assert [span.of(text) for span in second.evidence["label"]] == ["•"]
    assert first.text == "It is free."


def test_a_note_without_a_label_has_no_evidence_of_one():
    text = HEAD + "It is  free."
    (note,) = read_notes(document(text))
    assert "label" not in note.evidence
    assert [span.of(text) for span in note.evidence["text"]] == ["It is  free."]


@pytest.mark.parametrize("end", ["1. ", "1. \n", "1. It is free.\n2.  "])
def test_a_label_without_words_is_no_note(end):
    notes = read_notes(document(HEAD + end))
    assert all(note.text.strip() for note in notes)
    assert len(notes) == end.count("free")
