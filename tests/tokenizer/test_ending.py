"""The end of a release: where its body is over, and the notes behind it."""

import pytest

from hmip_parse.source import Source
from hmip_parse.tokenizer import ending, lines

HEADLINE = "Dorset PDU rated ‘Good’"
BODY = "Dorset PDU has received an overall rating of ‘Good’, and its leaders are pleased."
ONE, TWO, THREE, FOUR = (
    "The report is available at hmiprobation.example.gov.uk from today.",
    "Fieldwork took place in May.",
    "Units were formed in June 2021.",
    "The Inspectorate is independent.",
)


def split(*rows):
    """Body, notes and whether anything parts them, of a text with these lines."""
    source = Source("\n".join(rows))
    body, tail, finished = ending.split_notes(source.norm, lines.lines(source))
    return [source.view[slice(*row)] for row in body], [source.view[slice(*row)] for row in tail], finished


def notes(*rows):
    """Label and words of each note of a tail with these lines."""
    source = Source("\n".join(rows))
    found = ending.read_notes(source, lines.lines(source))
    return [(label and source.view[slice(*label)], source.view[start:end]) for label, start, end in found]


# -- where the body ends


@pytest.mark.parametrize(
    "heading",
    [
        "Notes to editor",
        "ENDS",
        "Notes to editors".center(40, "*"),
    ],
    ids=["notes", "ends", "as long as a heading can be"],
)
def test_a_heading_on_its_own_line_parts_body_and_notes(heading):
    assert split(HEADLINE, BODY, heading, f"1. {ONE}", f"2. {TWO}") == (
        [HEADLINE, BODY],
        [f"1. {ONE}", f"2. {TWO}"],
        True,
    )
    assert split(BODY, heading, f"1. {ONE}") == ([BODY], [f"1. {ONE}"], True)


@pytest.mark.parametrize("opening", ["Notes to editors", "NOTES TO EDITORS:", "Editors' Notes", "- ENDS -", "ENDS"])
def test_a_heading_at_the_head_of_the_first_note_s_line(opening):
    behind = [f"2. {TWO}", f"3. {THREE}", f"4. {FOUR}"]
    assert split(HEADLINE, BODY, f"{opening} 1. {ONE}", *behind) == (
        [HEADLINE, BODY],
        [f"1. {ONE}", *behind],
        True,
    )


@pytest.mark.parametrize("ends", [" ENDS", " – ENDS –", " – ends –", " * Ends."])
def test_ends_behind_the_body_s_last_words_and_the_notes_on_the_next_line(ends):
    body = "Plans were sound, and all were glad. Officers said so at ESSEX"
    assert split(HEADLINE, f"{body}{ends} Notes to editor 1. {ONE}") == ([HEADLINE, body], [f"1. {ONE}"], True)
    assert split(f"{body}{ends} Notes to editor 1. {ONE}", TWO) == ([body], [f"1. {ONE}", TWO], True)


@pytest.mark.parametrize("ends", [" ENDS", " – ENDS –", " – ends –"])
def test_ends_behind_the_body_s_last_words_without_notes(ends):
    body = "Plans were sound, and all were glad. Officers said so at ESSEX"
    assert split(HEADLINE, BODY, body + ends) == ([HEADLINE, BODY, body], [], True)
    assert split(HEADLINE, body + ends, ONE) == ([HEADLINE, body], [ONE], True)


def test_a_text_that_begins_with_its_notes_has_no_body():
    assert split(f"Notes to editor 1. {ONE}", f"2. {TWO}") == ([], [f"1. {ONE}", f"2. {TWO}"], True)


def test_far_above_the_last_lines_a_heading_stands_at_the_head_of_its_line_alone():
    """Only a text whose line ends are lost has its ENDS in the middle of a line."""
    line = f"{BODY} ENDS Notes to editor 1. {ONE}"
    assert split(line, f"2. {TWO}") == ([BODY], [f"1. {ONE}", f"2. {TWO}"], True)
    assert split(HEADLINE, line, f"2. {TWO}") == ([HEADLINE, BODY], [f"1. {ONE}", f"2. {TWO}"], True)
    assert split(line, f"2. {TWO}", f"3. {THREE}") == ([line, f"2. {TWO}", f"3. {THREE}"], [], False)


@pytest.mark.parametrize(
    "line",
    [
        "Nothing was said of the notes, and nobody asked for them either.",
        "Every plan ends in a review, and every review is read by a manager.",
        "Notes to editors are a matter for the press office, said one officer.",
        "Not one officer had notes for editors: - all were in the office, he said.",
    ],
)
def test_lines_that_begin_as_a_heading_does_are_body(line):
    assert split(HEADLINE, line, BODY, BODY, BODY) == ([HEADLINE, line, BODY, BODY, BODY], [], False)


@pytest.mark.parametrize("ends", [" ENDS", " ENDS.", " - Ends -", " -ENDS-"])
def test_an_ends_glued_to_the_last_line_before_the_heading_of_the_notes(ends):
    for above in ((), (HEADLINE,), (HEADLINE, BODY)):
        found = split(*above, "All were glad." + ends, "Notes to editor", f"1. {ONE}")
        assert found == ([*above, "All were glad."], [f"1. {ONE}"], True)


# -- the notes


def test_numbers_part_the_notes_of_one_line_where_all_line_ends_are_lost():
    """A number in a text without line ends needs no stop before it; elsewhere it does."""
    glued = "1. The report is free 2. Fieldwork took place in May 3. Units were formed in 2021"
    apart = [("1", "The report is free"), ("2", "Fieldwork took place in May"), ("3", "Units were formed in 2021")]
    assert notes(glued) == apart
    assert notes(glued, f"4. {FOUR}") == [*apart, ("4", FOUR)]
    assert notes(glued, f"4. {FOUR}", f"5. {ONE}") == [("1", glued[3:]), ("4", FOUR), ("5", ONE)]


@pytest.mark.parametrize("stop", [".", "!", "?", ")", "’", "”"])
def test_numbers_behind_a_stop_part_the_notes_of_one_line(stop):
    assert notes(f"1. The report is free{stop} 2. It is new{stop} 3. {THREE}", f"4. {FOUR}", f"5. {ONE}") == [
        ("1", f"The report is free{stop}"),
        ("2", f"It is new{stop}"),
        ("3", THREE),
        ("4", FOUR),
        ("5", ONE),
    ]


@pytest.mark.parametrize("word", ["band", "ESSEX", "band,"])
def test_a_number_of_running_text_parts_no_notes(word):
    note = f"It was placed in {word} 2. Its leaders knew"
    assert notes(f"1. {note}", f"2. {TWO}", f"3. {THREE}") == [("1", note), ("2", TWO), ("3", THREE)]


@pytest.mark.parametrize("mark", ["•", "▪", "●"])
def test_bullets_part_the_notes_of_their_own_line_alone(mark):
    rows = [f"{mark} {ONE}", f"{mark} {TWO} {mark} {THREE}", f"{mark} {FOUR}"]
    assert notes(*rows) == [(mark, ONE), (mark, TWO), (mark, THREE), (mark, FOUR)]


def test_numbers_part_the_notes_of_their_own_line_alone():
    rows = [f"1. {ONE}", "Two more: 2. Fieldwork took place in May.", THREE]
    assert notes(*rows) == [("1", ONE), (None, rows[1]), (None, THREE)]


@pytest.mark.parametrize("label", ["1.", "1)", "1", "12.", "12)", "12", "-", "*"], ids=lambda label: f"label {label}")
def test_a_label_alone_on_its_line_is_that_of_the_next(label):
    assert notes(label, ONE, f"2. {TWO}") == [(label.rstrip(".)"), ONE), ("2", TWO)]


@pytest.mark.parametrize("words", ["TBC", "n/a", "See", "123."])
def test_a_short_note_is_no_label(words):
    assert notes(f"1. {ONE}.", "A note without a number.", words, TWO)[2:] == [(None, words), (None, TWO)]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["1. It was written by", "a team of inspectors.", f"2. {TWO}"], [("1", "It was written by\na team of inspectors."), ("2", TWO)]),
        (["1. It was written by", "inspectors.", f"2. {TWO}"], [("1", "It was written by\ninspectors."), ("2", TWO)]),
        ([f"1. {ONE}", TWO], [("1", ONE), (None, TWO)]),
        # a second paragraph, where the next number is still to come
        ([f"1. {ONE}", "It is free.", f"2. {TWO}"], [("1", f"{ONE}\nIt is free."), ("2", TWO)]),
        ([f"1. {ONE}", "It is free.", f"3. {TWO}"], [("1", ONE), (None, "It is free."), ("3", TWO)]),
        ([f"* {ONE}", "It is free.", f"* {TWO}"], [("*", ONE), (None, "It is free."), ("*", TWO)]),
        ([ONE, "hmiprobation.example.gov.uk has it."], [(None, ONE), (None, "hmiprobation.example.gov.uk has it.")]),
        (["hmiprobation.example.gov.uk has it.", TWO], [(None, "hmiprobation.example.gov.uk has it."), (None, TWO)]),
    ],
    ids=["runs on with one letter", "runs on", "a new one", "a second paragraph", "a number is missing", "stars", "behind one without a label", "the first"],
)  # fmt: skip
def test_a_labelled_note_runs_on_in_a_line_that_goes_on_in_small_letters(rows, expected):
    assert notes(*rows) == expected


# -- the page's lines among and behind them


def test_a_line_of_the_page_among_the_notes_is_left_out_and_ends_nothing():
    rows = [f"1. {ONE}", "Download the report (PDF, 1.2 MB)", TWO, f"3. {THREE}"]
    assert notes(*rows) == [("1", ONE), (None, TWO), ("3", THREE)]


def test_behind_the_page_s_own_matter_only_numbered_notes_are_notes():
    """Lists of links have bullets; a note that follows them has its number."""
    page = [
        "More news",
        "Poole Youth Justice Service was visited by the board, which was glad.",
        f"- {TWO}",
        f"• {TWO}",
    ]
    assert notes(f"1. {ONE}", *page) == [("1", ONE)]
    assert notes(f"1. {ONE}", *page, f"2. {TWO}") == [("1", ONE), ("2", TWO)]
    assert notes(f"1. {ONE}", *page, f"2. {TWO}", THREE) == [("1", ONE), ("2", TWO), (None, THREE)]


@pytest.mark.parametrize("line", ["Share this page", "More news", "Press release"])
def test_a_line_of_the_page_before_the_first_note_ends_nothing(line):
    assert notes(line, ONE, f"- {TWO}") == [(None, ONE), ("-", TWO)]
