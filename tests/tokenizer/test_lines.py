"""Lines, labels of list items, and line ends that only wrap a paragraph."""

import textwrap

import pytest

from hmip_parse.source import Source
from hmip_parse.tokenizer import lines

PARAGRAPH = (
    "Inspectors found that the unit in Dorset had lost a third of its officers in a year, and that those who were "
    "left held more cases than anybody could manage. Plans were written late, and when they were written they said "
    "little about the people who might be harmed. The office in Poole was closed for most of the winter."
)
SPEECH = (
    "“We met staff who care about what they do, and who have been asked for too long to do it without the time or "
    "the help that they need. That is not a foundation on which good work can stand, and I have told the region so.”"
)


def ranges_of(text):
    source = Source(text)
    return source.norm, lines.lines(source)


def joined(text):
    """The text after its wraps are undone."""
    source = Source(text)
    if breaks := lines.wraps(source, lines.lines(source)):
        source.join_lines(breaks)
    return [source.view[start:end] for start, end in lines.lines(source)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("\n\n\n", []),
        ("one", ["one"]),
        ("one\ntwo", ["one", "two"]),
        ("one\n\n\ntwo\n", ["one", "two"]),
        ("\none\n \ntwo", ["one", "two"]),
        ("one\r\n\r\ntwo\r\n", ["one", "two"]),
        (" one two\nthree ", ["one two", "three"]),
        (" one ", ["one"]),
        ("one\n. ,        ~\ntwo", ["one", "two"]),
        ('one\n***\n."\n- - -\n*', ["one", "***", '."', "- - -", "*"]),
        ("one\n" + ". " * 21, ["one", ". " * 20 + "."]),
    ],
    ids=[
        "empty",
        "line-ends",
        "one",
        "two",
        "empty-lines",
        "blank-line",
        "crlf",
        "blanks-at-the-ends",
        "blanks",
        "specks-of-paper",
        "rules-and-marks",
        "a-row-of-dots",
    ],
)
def test_lines_are_those_with_words(text, expected):
    norm, ranges = ranges_of(text)
    assert [norm[start:end] for start, end in ranges] == expected


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("1. The report is available.", "1"),
        ("12. Fieldwork took place in May.", "12"),
        ("3) Fieldwork took place in May.", "3"),
        ("1.The report is available.", "1"),
        ("- work was good", "-"),
        ("• work was good", "-"),
        ("•\twork was good", "-"),
        ("– work was good", "-"),
        ("-work was good", "-"),
        ("* Probation Delivery Units", "*"),
        ("*Probation Delivery Units", "*"),
    ],
)
def test_a_label_is_told_from_its_words(line, label):
    found = lines.LABEL.match(Source(line).norm)
    assert found
    assert found[found.lastindex] == label
    assert Source(line).norm[found.end()].isalpha()


@pytest.mark.parametrize(
    "line", ["24 people were asked", "7.5 per cent", "00.01 on Thursday", "2021 was hard", "A * in a line", "-"]
)
def test_what_is_no_label(line):
    assert not lines.LABEL.match(line)


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("1 The report is available.", "1"),
        ("2 “Dorset” is a county.", "2"),
        ("4 *Probation Delivery Units", "4"),
        ("3 November 2022 was the day of the inspection.", None),
        ("12 cases were read.", None),
    ],
    ids=["no-stop", "no-stop-mark", "no-stop-star", "a-date", "a-count"],
)
def test_a_note_s_number_may_lack_its_stop(line, label):
    found = lines.NOTE_LABEL.match(Source(line).norm)
    assert (found[found.lastindex] if found else None) == label


# -- hard wraps


@pytest.mark.parametrize("width", [60, 65, 72, 80])
def test_wrapped_paragraphs_are_joined(width):
    paragraphs = [PARAGRAPH, SPEECH, PARAGRAPH.replace("Dorset", "Devon")]
    text = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in paragraphs)
    assert joined(text) == paragraphs


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_wraps_are_found_with_any_line_end(end):
    text = (textwrap.fill(PARAGRAPH, 65) + "\n\n" + textwrap.fill(SPEECH, 65)).replace("\n", end)
    assert joined(text) == [PARAGRAPH, SPEECH]


def test_list_items_in_a_wrapped_text_keep_their_own_lines():
    items = [
        "- work to protect the public was good, because plans were made early and kept to",
        "- work with victims was poor",
    ]
    text = "\n\n".join([textwrap.fill(PARAGRAPH, 65), "\n".join(textwrap.fill(item, 65) for item in items)])
    assert joined(text) == [PARAGRAPH, *items]


def test_headings_in_a_wrapped_text_keep_their_own_lines():
    text = "\n".join(
        [textwrap.fill(PARAGRAPH, 65), "ENDS", "Notes to editor", "1. The report is available today.", "2. It is free."]
    )
    assert joined(text) == [PARAGRAPH, "ENDS", "Notes to editor", "1. The report is available today.", "2. It is free."]


def test_the_fields_of_a_mail_s_heading_keep_their_own_lines():
    fields = [
        "---------- Forwarded message ----------",
        "From: Press Office (HMI Probation) <pressoffice@example.gov.uk>",
        "Sent: Tuesday 14 March 2024 at a quarter past nine in the morning",
        "To: Newsdesk <newsdesk@example.org>",
        "Subject: FW: EMBARGOED until 00.01 on Thursday 16 March – Dorset PDU",
    ]
    assert joined("\n".join([*fields, "", textwrap.fill(PARAGRAPH, 65)])) == [*fields, PARAGRAPH]


@pytest.mark.parametrize(
    "text",
    [
        PARAGRAPH + "\n" + SPEECH + "\n" + PARAGRAPH,
        "\n".join([PARAGRAPH, "- one", "- two", "- three", "- four", "- five", "- six", "- seven", "- eight"]),
        "Dorset\nDevon\nPoole\nBath",
    ],
    ids=["a-paragraph-a-line", "short-items-among-long-lines", "few-short-lines"],
)
def test_line_ends_between_paragraphs_are_kept(text):
    assert joined(text) == text.split("\n")


def test_a_short_line_ended_on_purpose_is_kept_in_a_wrapped_text():
    paragraph = PARAGRAPH + " It is open again now."
    wrapped = textwrap.fill(paragraph, 65)
    assert len(wrapped.split("\n")[-1]) < 40
    text = "\n".join([wrapped, "Context", textwrap.fill(SPEECH, 65)])
    assert joined(text) == [paragraph, "Context", SPEECH]


@pytest.mark.parametrize("width", [60, 65, 72, 78])
@pytest.mark.parametrize(
    "sentence",
    [
        "Most of these people live in the area of the Probation Service – North West region, and few have moved away since.",
        "The unit in Dorset scored nine points in all, and that is nine out of a possible 27. The others did better than that.",
        "Plans were sound in 35 of 41. Reading and writing were taught on two days of the week, in the offices at Poole.",
        "It was rated ‘Inadequate’ – the lowest rating available – and leaders were asked to write a plan within a month.",
        "Work in the courts of Dorset and of Devon was placed in band 2. Leaders were asked to write a plan within a month.",
    ],
    ids=["dash", "number-at-a-sentence-s-end", "number-and-a-name", "dash-behind-a-mark", "a-small-number"],
)
def test_dashes_and_numbers_of_running_text_are_no_labels(sentence, width):
    for lead in range(0, 60, 3):
        paragraph = f"{'In the year before this report, as we have said, it was so. '[:lead]}{sentence}"
        text = "\n\n".join(textwrap.fill(words, width) for words in (PARAGRAPH, paragraph, SPEECH))
        assert joined(text) == [PARAGRAPH, " ".join(paragraph.split()), SPEECH]


@pytest.mark.parametrize(
    "long",
    [
        "https://hmiprobation.example.gov.uk/inspectorates/reports/2024/dorset-probation-delivery-unit-inspection",
        "This publication is licensed under the terms of the Open Government Licence except where otherwise stated, and so on and on.",
    ],
    ids=["address", "licence"],
)
def test_one_long_line_does_not_hide_the_wraps_of_the_others(long):
    text = "\n\n".join([long, *(textwrap.fill(words, 60) for words in (PARAGRAPH, SPEECH))])
    assert joined(text) == [long, PARAGRAPH, SPEECH]
    within = PARAGRAPH.replace("Plans were", f"{long.split()[0]} Plans were")
    text = "\n\n".join(textwrap.fill(words, 60, break_long_words=False) for words in (within, SPEECH))
    assert joined(text) == [within, SPEECH]


def test_a_ragged_wrap_in_the_middle_of_a_sentence():
    ragged = "HM Inspectorate of Probation rated North and West Dorset\nYouth Offending Service as inadequate."
    text = "\n\n".join([textwrap.fill(PARAGRAPH, 72), ragged, textwrap.fill(SPEECH, 72), textwrap.fill(PARAGRAPH, 72)])
    assert joined(text) == [PARAGRAPH, ragged.replace("\n", " "), SPEECH, PARAGRAPH]


@pytest.mark.parametrize(
    "titles",
    [
        ["An inspection of youth justice services in Dorset", "An inspection of youth justice services in Devon"] * 4,
        ["Menu", "Search", "Home > News > 2026", "Share this: Facebook LinkedIn WhatsApp Copy link", "4 min read"] * 2,
    ],
    ids=["titles", "links"],
)
def test_lists_of_titles_and_links_are_no_wrapped_text(titles):
    assert joined("\n".join(titles)) == titles


# -- how many lines, how wide, how full


def row(width, first="and", last="on"):
    """Words of a paragraph's line, so wide."""
    words = f"{first} those who met the officers of the unit in the county of Dorset said in May that it was so and had been "
    return (words * 2)[: width - len(last) - 1].rstrip().ljust(width - len(last) - 1, "s") + " " + last


def is_wrapped(*rows):
    """Whether every line end of a text only wraps it."""
    source = Source("\n".join(rows))
    found = lines.wraps(source, lines.lines(source))
    assert not found or len(found) == len(rows) - 1
    return bool(found)


def ends_kept(*rows):
    """The lines that end where they do on purpose, by number."""
    source = Source("\n".join(rows))
    ranges = lines.lines(source)
    wrapped = lines.wraps(source, ranges)
    assert wrapped
    return [i for i, (_, end) in enumerate(ranges[:-1]) if end not in wrapped]


@pytest.mark.parametrize("width", [40, 65, 90], ids=["the narrowest", "usual", "the widest"])
def test_five_lines_of_one_width_are_a_wrapped_text(width):
    assert is_wrapped(*[row(width)] * 5)
    assert not is_wrapped(*[row(width)] * 4)


@pytest.mark.parametrize("width", [39, 91], ids=["too narrow", "too wide"])
def test_lines_of_no_wire_s_width_are_no_wrapped_text(width):
    assert not is_wrapped(*[row(width)] * 12)


@pytest.mark.parametrize(("longer", "expected"), [(3, True), (4, False)])
def test_three_lines_of_ten_may_be_longer_than_a_wrap(longer, expected):
    assert is_wrapped(*[row(120)] * longer, *[row(65)] * (11 - longer)) is expected


def test_the_width_is_that_of_the_widest_lines_but_for_one_in_ten():
    assert is_wrapped(*[row(80)] * 1, *[row(60)] * 11)
    assert not is_wrapped(*[row(80)] * 2, *[row(60)] * 10)


@pytest.mark.parametrize(("length", "kept"), [(53, [6]), (54, []), (55, [])])
def test_a_line_is_filled_if_the_next_word_would_have_come_near_the_width(length, kept):
    """Seven columns of 70 may stay free: 53 + 1 + 10 leaves six, which shows that the line was ended on purpose."""
    above, below = [row(70)] * 6, [row(70)] * 3
    assert ends_kept(*above, row(length), row(70, first="Inspectors"), *below) == kept


@pytest.mark.parametrize(
    ("short", "expected"), [(2, True), (3, False)], ids=["three of five lines filled", "two of five"]
)
def test_most_lines_of_a_wrapped_text_are_filled(short, expected):
    """Lines in small letters go on, filled or not; but where few are filled, lines are no wrapped text."""
    found = lines.wraps(
        source := Source("\n".join([*[row(70)] * (5 - short), *[row(41)] * short, row(70)])), lines.lines(source)
    )
    assert bool(found) is expected


@pytest.mark.parametrize(("lower", "expected"), [(3, True), (2, False)])
def test_lines_of_a_wrapped_text_go_on_in_small_letters(lower, expected):
    upper = [row(70, first="Inspectors")] * (11 - lower)
    assert is_wrapped(*upper, *[row(70)] * lower) is expected


PARTED = [row(70), "", row(70), "", row(70), ""]
"""Paragraphs of one line that blank lines part."""


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (row(36), []),
        (row(35), [9]),
        ("Context", [9]),
        (row(38) + " and Poole.", [9]),
        (row(38) + " “and Poole.”", [9]),
        (row(38) + " (and Poole.)", [9]),
        ("“" + row(38) + " and Poole", []),
        (row(38) + " ESSEX", []),
    ],
    ids=[
        "over half",
        "half",
        "short",
        "a stop",
        "a stop in marks",
        "a stop in brackets",
        "an opening mark",
        "capitals",
    ],
)
def test_where_blank_lines_part_the_paragraphs_a_line_without_a_stop_goes_on(line, kept):
    paragraph = [*[row(70)] * 6, line, row(70, first="I"), *[row(70)] * 3]
    apart = [0, 1, 2]
    assert ends_kept(*PARTED, *paragraph) == apart + kept
    assert ends_kept(*paragraph) == [6]  # without blank lines no line is known to go on


def test_a_heading_keeps_both_its_line_ends():
    rows = [*[row(70)] * 5, "Notes to editor", "hmiprobation.example.gov.uk has the report.", *[row(70)] * 2]
    assert ends_kept(*rows)[:2] == [4, 5]


# -- items of a list in a wrapped text: their lines are filled, and end without a stop


def items(mark):
    """A list whose first lines are filled: only its marks tell where an item begins."""
    texts = [row(65, first="work"), row(65, first="plans"), row(65, first="staff"), "courts were well served"]
    return [f"{mark.format(i=i)} {text[: 64 - len(mark)]}" for i, text in enumerate(texts, 1)]


@pytest.mark.parametrize("mark", ["-", "•", "*", "{i}.", "{i})"])
@pytest.mark.parametrize(
    "intro", [[], ["Inspectors found:"], [f"{row(50)} found that:"]], ids=["none", "short", "filled"]
)
def test_items_that_go_on_with_their_list_keep_their_lines(mark, intro):
    above = [row(65)] * 8
    rows = [*above, "", *intro, *items(mark)]
    kept = [i for i in range(7, len(above) + len(intro) + 3)]
    assert ends_kept(*rows) == kept


@pytest.mark.parametrize("mark", ["-", "•", "*"])
@pytest.mark.parametrize("indent", ["", " "], ids=["none", "indented"])
def test_items_of_several_lines_go_on_with_their_list(mark, indent):
    item = [f"{mark} {row(62)}", row(65), row(64)]
    rows = [indent + item[0], *item[1:], *item, *item[:1], row(40)]
    assert ends_kept(*rows) == [2, 5]


@pytest.mark.parametrize("mark", ["-", "•", "*"])
def test_a_bullet_of_another_list_is_one_of_running_text(mark):
    other = "–" if mark == "•" else "•"
    rows = [*[row(65)] * 8, "", *items(mark)[:2], f"{other} {row(60)}", row(40)]
    assert ends_kept(*rows) == [7, 8]


def test_a_label_alone_on_its_line_in_a_wrapped_text():
    rows = [*[row(65)] * 8, "-", "reports were good", "-", row(65)]
    source = Source("\n".join(rows))
    ranges = lines.lines(source)
    wrapped = lines.wraps(source, ranges)
    assert ranges[7][1] not in wrapped
    assert ranges[9][1] not in wrapped


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("It was so.\n-\nwork was good", ["It was so.", "- work was good"]),
        ("It was so.\n-\n\nwork was good\n*\nso it was", ["It was so.", "-  work was good", "* so it was"]),
        ("It was so.\n-", ["It was so.", "-"]),
        ("It was so.\nI\nwork was good", ["It was so.", "I", "work was good"]),
    ],
    ids=["the last item", "over an empty line", "nothing behind", "a letter"],
)
def test_a_bullet_alone_on_its_line_is_that_of_the_next(text, joined):
    source = Source(text)
    if breaks := lines.lone_labels(source.norm, lines.lines(source)):
        source.join_lines(breaks)
    assert source.norm.split("\n") == joined
