"""Notes that are lettered, or numbered in brackets."""

import textwrap

import pytest

from tests.helpers import body_of, document, notes_of

LEAD = (
    "Dorset Probation Delivery Unit (PDU) has received an overall rating of ‘Good’ from HM Inspectorate of Probation."
)
NOTES = [
    "The report is available at hmiprobation.example.gov.uk on 14 March 2024 00.01.",
    "Fieldwork for this inspection took place in November 2023, in Poole (a port) and i) elsewhere.",
    "A. N. Other is a name that no list begins with.",
]


def text_of(labels, gap="\n"):
    return gap.join(
        ["Dorset probation ‘Good’", LEAD, "Ends", "Notes to editor", *map(" ".join, zip(labels, NOTES, strict=True))]
    )


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (["a)", "b)", "c)"], "abc"),
        (["(a)", "(b)", "(c)"], "abc"),
        (["[a]", "[b]", "[c]"], "abc"),
        (["a.", "b.", "c."], "abc"),
        (["A.", "B.", "C."], "ABC"),
        (["(i)", "(ii)", "(iii)"], ["i", "ii", "iii"]),
        (["I.", "II.", "III."], ["I", "II", "III"]),
        (["(1)", "(2)", "(3)"], "123"),
        (["[1]", "[2]", "[3]"], "123"),
        (["Note 1:", "Note 2:", "Note 3:"], "123"),
        (["Note A -", "Note B -", "Note C -"], "ABC"),
    ],
    ids=str,
)
@pytest.mark.parametrize("layout", ["\n", "\n\n", " "], ids=["lines", "paragraphs", "lost"])
def test_labels_of_a_series(labels, expected, layout):
    text = text_of(labels)
    if layout == " ":
        head, tail = text.split("Notes to editor\n")
        text = f"{head}Notes to editor\n{' '.join(tail.split())}"
    parts = document(text.replace("\n", layout) if layout == "\n\n" else text)
    assert notes_of(parts) == list(zip(expected, NOTES, strict=True))
    assert body_of(parts) == [LEAD]


@pytest.mark.parametrize("labels", [["a)", "b)", "c)"], ["(i)", "(ii)", "(iii)"], ["[1]", "[2]", "[3]"]], ids=str)
def test_a_series_in_a_wrapped_text(labels):
    text = text_of(labels).replace(LEAD, " ".join([LEAD] * 4))
    wrapped = "\n".join(textwrap.fill(line, 60) for line in text.split("\n"))
    found = notes_of(document(wrapped))
    assert [label for label, _ in found] == [label.strip(".()[]") for label in labels]
    assert [words.replace("\n", " ") for _, words in found] == NOTES


@pytest.mark.parametrize("heading", ["Notes to editor", "Notes to Editors:"])
def test_a_series_on_the_line_of_its_heading(heading):
    notes = " ".join(map(" ".join, zip(["(a)", "(b)", "(c)"], NOTES, strict=True)))
    parts = document(f"Dorset probation ‘Good’\n{LEAD}\n{heading} {notes}")
    assert notes_of(parts) == list(zip("abc", NOTES, strict=True))
    assert body_of(parts) == [LEAD]


@pytest.mark.parametrize(
    "notes",
    [
        ["A. N. Other wrote the report.", "It is available from 14 March 2024."],
        ["a) alone is no list.", "The report is available from 14 March 2024."],
        ["b) is no first label.", "c) is no second one."],
        ["(a) is the first label.", "(c) is not the second one."],
    ],
    ids=["initial", "alone", "not-first", "not-second"],
)
def test_what_is_no_series(notes):
    parts = document("\n".join(["Dorset probation ‘Good’", LEAD, "Ends", "Notes to editor", *notes]))
    assert notes_of(parts) == [(None, note) for note in notes]


def test_a_note_of_a_series_runs_on_in_small_letters_and_others_have_no_label():
    notes = ["(a) The report is available", "from 14 March 2024.", "(b) Fieldwork is over.", "No more is said."]
    parts = document("\n".join(["Dorset probation ‘Good’", LEAD, "Ends", "Notes to editor", *notes]))
    assert notes_of(parts) == [
        ("a", "The report is available\nfrom 14 March 2024."),
        ("b", "Fieldwork is over."),
        (None, "No more is said."),
    ]


def test_letters_under_numbers_are_no_notes_of_their_own():
    notes = ["1. Two services were inspected:", "a) the one.", "b) the other.", "2. The report is available."]
    parts = document("\n".join(["Dorset probation ‘Good’", LEAD, "Ends", "Notes to editor", *notes]))
    assert [label for label, _ in notes_of(parts)] == ["1", "2"]


def test_bullets_between_the_notes_of_a_series_do_not_shift_its_letters():
    notes = ["(a) Two services were inspected:", "- the one", "- the other", "(b) The report is available."]
    parts = document("\n".join(["Dorset probation ‘Good’", LEAD, "Ends", "Notes to editor", *notes]))
    assert [label for label, _ in notes_of(parts)] == ["a", "-", "-", "b"]
