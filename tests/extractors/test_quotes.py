"""Statements that a release attributes, with their marks in every state that releases print them in."""

import textwrap

import pytest

from hmip_parse.extractors.quotes import read_quotes
from tests.helpers import bare, document

CHIEF = "Chief Inspector of Probation"
PETRA = ("Petra Holloway", CHIEF)
GWENDA = ("Dame Gwenda Tracey", f"HM {CHIEF}")
INTRO = f"Inspectors went to Dorset with Petra Holloway, {CHIEF}."
WORDS = "We met staff who care about what they do. They need time."
MORE = "None of this will be mended overnight."


def read(*paragraphs):
    """Speaker, role and words of each statement."""
    return [(quote.speaker, quote.role, quote.text) for quote in read_quotes(bare(*paragraphs))[0]]


def texts(*paragraphs):
    return [quote.text for quote in read_quotes(bare(*paragraphs))[0]]


def faults(*paragraphs):
    return [code for code, _ in read_quotes(bare(*paragraphs))[2]]


# -- attributions before the words


@pytest.mark.parametrize(
    ("attribution", "speaker"),
    [
        (f"{CHIEF} Petra Holloway said:", PETRA),
        (f"Petra Holloway, {CHIEF}, said:", PETRA),
        (f"{CHIEF}, Petra Holloway, said:", PETRA),
        (f"{CHIEF} Petra Holloway:", PETRA),
        (f"{CHIEF} Petra Holloway said,", PETRA),
        (f"{CHIEF} Petra Holloway said", PETRA),
        (f"{CHIEF}, Petra Holloway said:", PETRA),
        (f"Petra Holloway, {CHIEF} said:", PETRA),
        (f"Dame Gwenda Tracey, HM {CHIEF}, concluded,", GWENDA),
        (f"HM {CHIEF} Dame Gwenda Tracey has made this statement:", GWENDA),
        (f"Welcoming the report, Petra Holloway, {CHIEF}, commented:", PETRA),
        (
            "Rory Quillan, Director of Operations, said on behalf of the inspectorate:",
            ("Rory Quillan", "Director of Operations"),
        ),
    ],
)
def test_an_attribution_before_the_words(attribution, speaker):
    assert read(f"{attribution} “{WORDS}”") == [(*speaker, WORDS)]
    assert faults(f"{attribution} “{WORDS}”") == []


@pytest.mark.parametrize(
    ("attribution", "speaker"),
    [
        ("Ms Holloway continued:", PETRA),
        ("Ms Holloway added:", PETRA),
        ("Ms Holloway concluded, ", PETRA),
        ("Petra Holloway added:", PETRA),
        ("She added,", PETRA),
        ("She went on:", PETRA),
    ],
)
def test_a_second_statement_has_the_name_and_role_of_the_first(attribution, speaker):
    found = read(f"{CHIEF} Petra Holloway said: “{WORDS}”", "Plans were late.", f"{attribution} “{MORE}”")
    assert found == [(*PETRA, WORDS), (*speaker, MORE)]


@pytest.mark.parametrize(
    "who", ["Ms Holloway and Mr Blank", "Mr Blank and Ms Holloway", "Mr Blank and Ms Lees", "Ms Holloway and Jo Blank"]
)
def test_of_two_who_speak_together_neither_is_named(who):
    assert read(INTRO, f"{who} said: “{WORDS}”") == [(None, None, WORDS)]


def test_somebody_who_speaks_for_a_body_too_is_named():
    assert read(INTRO, f"Ms Holloway and Dorset Police said: “{WORDS}”") == [(*PETRA, WORDS)]


@pytest.mark.parametrize("who", ["The report", "Somebody", "She"])
def test_words_without_an_opening_mark_that_nobody_is_known_to_say(who):
    assert read(f"{who} said: {WORDS}”") == []


def test_a_forename_behind_a_title():
    found = read(f"Dame Gwenda Tracey, HM {CHIEF}, said: “{WORDS}”", f"Dame Gwenda said: “{MORE}”")
    assert found == [(*GWENDA, WORDS), (*GWENDA, MORE)]


def test_two_speakers_keep_apart():
    found = read(
        f"Dame Gwenda Tracey, HM {CHIEF}, said: “{WORDS}”",
        f"Rory Quillan, Director of Operations, said: “{MORE}”",
        "Dame Gwenda added: “That was so.”",
        "Mr Quillan added: “It was.”",
    )
    assert [speaker for speaker, _, _ in found] == [
        "Dame Gwenda Tracey",
        "Rory Quillan",
        "Dame Gwenda Tracey",
        "Rory Quillan",
    ]


@pytest.mark.parametrize(
    "attribution", ["The report noted:", "Inspectors added:", "The review concluded:", "One service user said:"]
)
def test_words_given_to_no_person(attribution):
    found = read(f"{CHIEF} Petra Holloway said: “{WORDS}”", f"{attribution} “{MORE}”")
    assert found[1:] == [(None, None, MORE)]


@pytest.mark.parametrize(
    ("attribution", "speaker"),
    [
        ("Rory Quillan, Director of Operations, added:", ("Rory Quillan", "Director of Operations")),
        ("The report noted:", (None, None)),
        ("Plans were late. Ms Holloway added:", PETRA),
        ("She added:", PETRA),
        ("Mr Blank added:", ("Mr Blank", None)),
    ],
)
def test_two_statements_in_one_paragraph(attribution, speaker):
    paragraph = f"{CHIEF} Petra Holloway said: “{WORDS}” {attribution} “{MORE}”"
    assert read(paragraph) == [(*PETRA, WORDS), (*speaker, MORE)]


def test_prose_behind_the_words_is_no_part_of_them():
    paragraph = f"{CHIEF} Petra Holloway said: “{WORDS}” The unit in Dorset has ten offices."
    assert texts(paragraph) == [WORDS]


def test_a_phrase_inside_the_words_stays_in_them():
    words = "Staff spoke of ‘hard times’, and of “hope” too. It isn’t easy."
    assert texts(f"{CHIEF} Petra Holloway said: “{words}”") == [words]


@pytest.mark.parametrize("marks", ["“”", '""', "„“", "«»"], ids=["curly", "straight", "low", "guillemets"])
def test_any_double_marks(marks):
    assert read(f"{CHIEF} Petra Holloway said: {marks[0]}{WORDS}{marks[1]}") == [(*PETRA, WORDS)]


def test_the_stop_outside_the_mark():
    assert texts(f"{CHIEF} Petra Holloway said: “They need time”.") == ["They need time"]


# -- several paragraphs


def test_marks_on_each_paragraph_and_a_close_on_the_last():
    found = read(f"{CHIEF} Petra Holloway said: “First words.", "“Second words.", "“Third words.”", "Plans were late.")
    assert found == [(*PETRA, "First words.\n\nSecond words.\n\nThird words.")]


def test_such_a_statement_has_no_fault():
    assert faults(f"{CHIEF} Petra Holloway said: “First words.", "“Second words.”") == []


def test_closed_early_and_reopened_with_no_new_speaker():
    assert read(f"{CHIEF} Petra Holloway said: “First words.”", "“Second words.”") == [
        (*PETRA, "First words.\n\nSecond words.")
    ]


def test_reopened_in_one_line():
    assert texts(f"{CHIEF} Petra Holloway said: “First words.” “Second words.”") == ["First words.\n\nSecond words."]


def test_a_new_attribution_ends_the_statement_before():
    found = read(f"{CHIEF} Petra Holloway said: “First words.", "“Second words.”", "She added: “Third words.”")
    assert [text for _, _, text in found] == ["First words.\n\nSecond words.", "Third words."]


def test_the_words_in_a_paragraph_of_their_own():
    assert read(f"{CHIEF} Petra Holloway said:", f"“{WORDS}”") == [(*PETRA, WORDS)]
    assert read(f"{CHIEF} Petra Holloway said:", "“First words.", "“Second words.”") == [
        (*PETRA, "First words.\n\nSecond words.")
    ]


def test_a_paragraph_s_own_opening_mark_is_missing():
    assert texts(f"{CHIEF} Petra Holloway said: “First words.", "Second words, said plainly.”", "Plans were late.") == [
        "First words.\n\nSecond words, said plainly."
    ]


def test_prose_between_two_quoted_paragraphs_parts_them():
    found = read(
        f"{CHIEF} Petra Holloway said: “First words.”", "Plans were late.", "Ms Holloway added: “Second words.”"
    )
    assert [text for _, _, text in found] == ["First words.", "Second words."]


# -- missing marks


def test_the_closing_mark_is_missing():
    paragraphs = (f"{CHIEF} Petra Holloway said: “{WORDS}", "Plans were late in ten cases.")
    assert read(*paragraphs) == [(*PETRA, WORDS)]
    assert faults(*paragraphs) == ["quotation-not-closed"]


def test_the_closing_mark_is_missing_before_another_statement():
    found = read(f"{CHIEF} Petra Holloway said: “{WORDS}", "Plans were late.", f"Ms Holloway added: “{MORE}”")
    assert found == [(*PETRA, WORDS), (*PETRA, MORE)]


def test_the_opening_mark_is_missing():
    paragraph = f"{CHIEF} Petra Holloway said: {WORDS}”"
    assert read(paragraph) == [(*PETRA, WORDS)]
    assert faults(paragraph) == ["quotation-not-opened"]


def test_both_marks_are_missing():
    paragraph = f"{CHIEF} Petra Holloway said: {WORDS}"
    assert read(paragraph, "Plans were late.") == [(*PETRA, WORDS)]
    assert set(faults(paragraph, "Plans were late.")) == {"quotation-not-opened", "quotation-not-closed"}


def test_a_closing_mark_printed_as_an_opening_one():
    assert texts(f"{CHIEF} Petra Holloway said: “{WORDS}“") == [WORDS]


# -- single marks for speech


def test_single_marks_around_speech():
    words = "It doesn’t take long to see that staff’s time is short."
    assert read(f"{CHIEF} Petra Holloway said: ‘{words}’") == [(*PETRA, words)]


def test_prose_behind_speech_in_single_marks_is_no_part_of_it():
    assert texts(f"{CHIEF} Petra Holloway said: ‘{WORDS}’ The unit in Dorset has ten offices.") == [WORDS]


def test_two_statements_in_single_marks_in_one_paragraph():
    assert texts(f"{CHIEF} Petra Holloway said: ‘{WORDS}’ She added: ‘{MORE}’") == [WORDS, MORE]


def test_single_marks_over_paragraphs_of_their_own():
    found = read(
        f"{CHIEF} Petra Holloway said:",
        "‘They don’t use it as an excuse.",
        "‘Managers’ plans are good.’",
        "Plans were late.",
    )
    assert found == [(*PETRA, "They don’t use it as an excuse.\n\nManagers’ plans are good.")]


# -- attributions behind the words


@pytest.mark.parametrize(
    ("paragraph", "text"),
    [
        (f"“Staff were keen,” said Petra Holloway, {CHIEF}.", "Staff were keen,"),
        (f"“Staff were keen”, said Petra Holloway, {CHIEF}.", "Staff were keen"),
        (f"“Staff were keen,” said {CHIEF} Petra Holloway.", "Staff were keen,"),
        (f"“Staff were keen,” Petra Holloway, {CHIEF}, said.", "Staff were keen,"),
    ],
)
def test_an_attribution_behind_the_words(paragraph, text):
    assert read(paragraph) == [(*PETRA, text)]


@pytest.mark.parametrize(
    ("trailing", "speaker"),
    [
        ("she added", PETRA),
        ("said Rory Quillan, Director of Operations", ("Rory Quillan", "Director of Operations")),
    ],
)
def test_an_attribution_behind_the_words_of_the_next_paragraph(trailing, speaker):
    found = read(f"{CHIEF} Petra Holloway said: “{WORDS}”", f"“It was a pleasure,” {trailing}.")
    assert found == [(*PETRA, WORDS), (*speaker, "It was a pleasure,")]


def test_words_go_on_behind_their_attribution():
    found = read(f"{CHIEF} Petra Holloway said: “Staff were keen,” she added, “but they need time.”")
    assert found == [(*PETRA, "Staff were keen,\n\nbut they need time.")]


def test_words_parted_by_their_attribution_are_all_read():
    found = read(f"“Staff were keen,” said Petra Holloway, {CHIEF}, “but they need time.”")
    assert " ".join(text for _, _, text in found).split() == "Staff were keen, but they need time.".split()


def test_an_indirect_statement_and_then_the_words():
    found = read(
        f"Dorset had much to be proud of, said Petra Holloway, {CHIEF}, publishing the report.",
        f"“{WORDS}”",
    )
    assert found == [(*PETRA, WORDS)]


def test_a_speaker_who_is_known_says_that_and_then_the_words():
    found = read(
        f"The report was published by Dame Gwenda Tracey, HM {CHIEF}, following an inspection.",
        "Dame Gwenda said that Dorset should not be left to solve this alone.",
        f"“{MORE}”",
    )
    assert found == [(*GWENDA, MORE)]


def test_a_speaker_introduced_in_the_lead():
    found = read(f"A report by Petra Holloway, {CHIEF}, finds that plans are late.", f"Ms Holloway said: “{WORDS}”")
    assert found == [(*PETRA, WORDS)]


# -- phrases in prose are no statements


@pytest.mark.parametrize(
    "paragraph",
    [
        "Inspectors were “particularly disturbed” by what they saw.",
        "Men put it down to “being known by name”.",
        "It said it had “already begun” to deal with the points.",
        "The scheme, called “A New Leaf”, is run by a charity.",
        "“A New Leaf” is run by a charity.",
        "The unit was rated “Good” overall.",
        "The unit has received an overall rating of “Requires improvement”.",
        "The words “high risk” stood on the file, and the word “urgent” too.",
        "Plans were ‘late’ and ‘thin’.",
        "Staff’s plans, and the managers’ plans, were late.",
        "The report, “Unpaid work: a fair bargain?”, was published today.",
        "The court was told that he posed a “medium” risk; it should have been “high”.",
        "Inspectors were “glad of it.",
        f"Petra Holloway, {CHIEF}, praised the “Good” ratings of the unit.",
        f"Petra Holloway, {CHIEF}, called it “calm”",
        f"Petra Holloway, {CHIEF}, met staff. “Good” was the word that they used.",
        f"Plans were “late”, said Petra Holloway, {CHIEF}.",
        "Plans were “late,” and Ms Holloway knew.",
        "Staff used the words “as Ms Holloway said,” and so on “too”.",
    ],
)
def test_a_quoted_phrase_in_prose_is_no_statement(paragraph):
    assert read(INTRO, paragraph) == []


def test_a_phrase_behind_a_statement_is_none():
    found = texts(f"{CHIEF} Petra Holloway said: “{WORDS}”", "Inspectors were “disturbed” by this.")
    assert found == [WORDS]


@pytest.mark.parametrize("paragraph", ["“A New Leaf” is run by a charity.", "“A New Leaf”, a charity, runs a “café”."])
def test_a_phrase_at_the_head_of_the_paragraph_behind_a_statement_is_none(paragraph):
    assert texts(f"{CHIEF} Petra Holloway said: “{WORDS}”", paragraph) == [WORDS]


def test_phrases_listed_behind_a_colon_are_no_statement():
    assert read(INTRO, "Staff gave their reasons in two words: “time” and “money”.") == []


def test_a_paragraph_in_marks_without_an_attribution_is_given_to_nobody():
    assert [speaker for speaker, _, _ in read("Plans were late.", f"“{WORDS}”")] in ([], [None])


# -- the marks and their places


def test_the_evidence_has_a_span_for_each_paragraph():
    text = f"A headline here\n\n{CHIEF} Petra  Holloway said: “First  words.\n\n“Second words.”"
    (quote,) = read_quotes(document(text))[0]
    assert [span.of(text) for span in quote.evidence["text"]] == ["First  words.", "Second words."]
    assert [span.of(text) for span in quote.evidence["speaker"]] == ["Petra  Holloway"]
    assert [span.of(text) for span in quote.evidence["role"]] == [CHIEF]
    assert quote.speaker == "Petra Holloway"
    assert quote.text == "First words.\n\nSecond words."


def test_the_ranges_of_speech_are_those_of_the_words():
    parts = bare(f"{CHIEF} Petra Holloway said: “{WORDS}”", "Plans were late.", "Ms Holloway added: “It was.”")
    assert [parts.source.view[start:end] for start, end in read_quotes(parts)[1]] == [WORDS, "It was."]


@pytest.mark.parametrize("gap", ["\n", "\r\n", "\r", "\n\n"], ids=repr)
def test_whatever_parts_the_paragraphs(gap):
    text = gap.join(
        [
            "A headline here",
            "A lead of a release.",
            f"{CHIEF} Petra Holloway said: “First words.",
            "“Second words.”",
            "Plans were late.",
        ]
    )
    assert [quote.text for quote in read_quotes(document(text))[0]] == ["First words.\n\nSecond words."]


def test_a_statement_wrapped_at_65_columns():
    words = "We met staff who care about what they do, and who have been asked for too long to do it without the time that they need."
    paragraphs = [
        "A headline here",
        INTRO + " They stayed for a week and read forty cases.",
        f"{CHIEF} Petra Holloway said: “{words}",
        f"“{words}”",
    ]
    text = "\n\n".join(textwrap.fill(paragraph, 65) for paragraph in paragraphs)
    (quote,) = read_quotes(document(text))[0]
    assert quote.text == f"{words}\n\n{words}"
    assert [span.of(text).split() for span in quote.evidence["text"]] == [words.split(), words.split()]


@pytest.mark.parametrize(
    "paragraph",
    [
        "“",
        "”",
        "said:",
        "said: “",
        "“”",
        f"{CHIEF} Petra Holloway said: “",
        f"{CHIEF} Petra Holloway said: “”",
        "“ “ “",
        "‘",
        "said: ‘",
    ],
)
def test_marks_without_words_raise_nothing(paragraph):
    for quote in read_quotes(bare(INTRO, paragraph, "Plans were late."))[0]:
        assert isinstance(quote.text, str)


@pytest.mark.parametrize("marks", ["“", "”", "“”", "“ ”", "““"])
def test_marks_without_words_are_no_statement(marks):
    assert texts(f"{CHIEF} Petra Holloway said: {marks}", "Plans were late.") == []


def test_an_opening_mark_printed_twice():
    assert texts(f"{CHIEF} Petra Holloway said: ““{WORDS}”") == [WORDS]


def test_a_mark_alone_is_no_part_of_a_statement():
    (quote,) = read_quotes(bare(f"{CHIEF} Petra Holloway said: {WORDS}", "“"))[0]
    assert quote.text == WORDS
    assert len(quote.evidence["text"]) == 1


@pytest.mark.parametrize("mark", ["‘", "’", "'"])
def test_a_single_mark_without_words_is_no_statement(mark):
    assert texts(f"{CHIEF} Petra Holloway said: {mark}", "Plans were late.", "They were thin.") == []


def test_an_indented_paragraph_of_a_statement():
    text = f"A headline here\n\nA lead.\n\n{CHIEF} Petra Holloway said: “First words.\n\n  “Second words.”\n\nPlans were late."
    assert [quote.text for quote in read_quotes(document(text))[0]] == ["First words.\n\nSecond words."]


# -- single marks, lone marks and attributions in every place


@pytest.mark.parametrize(
    ("paragraph", "words"),
    [
        (f"{CHIEF} Petra Holloway said: ‘They need time.’ Plans were late.", ["They need time."]),
        (f"{CHIEF} Petra Holloway said, ‘Has it helped?’ It had.", ["Has it helped?"]),
        (f"{CHIEF} Petra Holloway said: ‘The staff’s time is short.’", ["The staff’s time is short."]),
        (f"{CHIEF} Petra Holloway said: ‘Managers’ plans are good’.", ["Managers’ plans are good"]),
        (f"{CHIEF} Petra Holloway said: ‘It was fair.’ She went on: ‘It is good.’", ["It was fair.", "It is good."]),
    ],
)
def test_a_single_mark_closes_behind_a_stop(paragraph, words):
    assert read(paragraph, "The unit has ten offices.") == [(*PETRA, each) for each in words]


@pytest.mark.parametrize("mark", ["“", "‘", "“ ", "‘ "])
def test_an_opening_mark_at_a_paragraph_s_end_announces_the_next(mark):
    assert read(f"{CHIEF} Petra Holloway said: {mark}", f"“{WORDS}”") == [(*PETRA, WORDS)]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("?", "Ms Holloway added: ’", "2."),
        (";", "Ms Holloway added: ’"),
        ("Plans were late, said “.", "“"),
        (f"{CHIEF} Petra Holloway said: “.", "“"),
    ],
)
def test_no_statement_is_empty_or_ends_before_it_starts(paragraphs):
    for quote in read_quotes(bare(f"{CHIEF} Petra Holloway said: “{WORDS}”", *paragraphs))[0]:
        assert quote.text.strip("“” .")
        assert all(start < end for start, end in quote.evidence["text"])


@pytest.mark.parametrize("mark", ["”", "“", '"'])
def test_a_closing_mark_alone_in_its_paragraph_closes(mark):
    paragraphs = (f"{CHIEF} Petra Holloway said: “{WORDS}", mark, "Plans were late.")
    assert read(*paragraphs) == [(*PETRA, WORDS)]
    assert faults(*paragraphs) == []


@pytest.mark.parametrize(
    "paragraph",
    [
        f"“{WORDS}” said {CHIEF} Petra Holloway.",
        f"“{WORDS}”, {CHIEF} Petra Holloway said.",
        f"“{WORDS}” the {CHIEF}, Petra Holloway, said.",
        f"“{WORDS}” – Petra Holloway, {CHIEF}",
        f"“{WORDS}” says Petra Holloway, {CHIEF}, who wrote the report.",
    ],
)
def test_who_speaks_is_told_behind_the_words(paragraph):
    assert read(paragraph, "Plans were late.") == [(*PETRA, WORDS)]


@pytest.mark.parametrize(
    "before",
    ["Dame Gwenda had a word of praise for the courts.", "Plans were late. Dame Gwenda Tracey was moved by one case."],
)
def test_a_paragraph_of_speech_belongs_to_whom_the_one_before_is_about(before):
    found = read(f"The report was published by Dame Gwenda Tracey, HM {CHIEF}.", before, f"“{WORDS}”")
    assert found == [(*GWENDA, WORDS)]


@pytest.mark.parametrize("before", ["Plans were late.", "The courts had a word of praise for the unit."])
def test_a_paragraph_of_speech_about_nobody_is_given_to_nobody(before):
    found = read(f"The report was published by Dame Gwenda Tracey, HM {CHIEF}.", before, f"“{WORDS}”")
    assert [speaker for speaker, _, _ in found] in ([], [None])


def test_somebody_introduced_in_an_earlier_sentence_of_the_paragraph():
    paragraph = f"The report is by Petra Holloway, {CHIEF}. Inspectors met staff. Holloway said: “{WORDS}”"
    assert read(paragraph) == [(*PETRA, WORDS)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"“Staff were keen,” said Petra Hollow, {CHIEF}", ("Petra Hollow", None)),
        (f"“Staff were keen,” said Petra Holloway, {CHIEF.removesuffix(' Probation')}", ("Petra Holloway", None)),
        ("“Staff were keen,” said Petra Hollow", (None, None)),
    ],
)
def test_a_name_or_role_at_the_text_s_end_may_be_cut(text, speaker):
    found = read("Plans were late.", text)
    assert [(name, role) for name, role, _ in found] in ([speaker], [])


def test_words_go_on_behind_their_attribution_and_prose_behind_those():
    assert read("“It is calm,” said Ann Byron, “and we are glad of it”, a verdict shared by all.") == [
        ("Ann Byron", None, "It is calm,\n\nand we are glad of it")
    ]


@pytest.mark.parametrize("words", ["‘ ’", "‘."])
def test_single_marks_without_words_begin_no_statement(words):
    assert texts(f"Petra Holloway, {CHIEF}, added: {words}", "Plans were late.") == []


# -- where the words of a statement end

SAID = f"{CHIEF} Petra Holloway said:"
LATE = "Plans were late."


@pytest.mark.parametrize(
    ("paragraphs", "words"),
    [
        # the next paragraph goes on, and prose stands behind it
        (
            (f"{SAID} “First words.", "“Second words.” Staff met us, and she added: “Third words.”"),
            ["First words.\n\nSecond words.", "Third words."],
        ),
        (
            (f"{SAID} “First words.", "Second words.” She added: “Third words.”"),
            ["First words.\n\nSecond words.", "Third words."],
        ),
        ((f"{SAID} {WORDS}", "“It was so.”", LATE), [f"{WORDS}\n\nIt was so."]),
        ((f"{SAID}", "‘First words.’", "‘Second words.’", LATE), ["First words.\n\nSecond words."]),
        ((f"{SAID} “First words.", "”", "“Second words.”"), ["First words.\n\nSecond words."]),
        # prose, with a phrase or without one, is no part of it though its mark is missing
        ((f"{SAID} “First words.", "Plans were late: all of them.", "Offices (“hubs”) were calm."), ["First words."]),
        ((f"{SAID} “First words.", "Inspectors saw “hope.”"), ["First words."]),
        ((f"{SAID} “{WORDS}", "X”", LATE), [f"{WORDS}\n\nX"]),
        ((f"{SAID} “First words.", "Inspectors were “glad” of it."), ["First words."]),
        # an attribution inside the words, or behind them
        (
            (LATE, f"{SAID} “Staff were keen,” she added, “but they need “time” too.”"),
            ["Staff were keen,\n\nbut they need “time” too."],
        ),
        (
            (f"Ms Lees came. {LATE}", f"{SAID} “Staff were keen,” she added, “but they need time. They are few.”"),
            ["Staff were keen,\n\nbut they need time. They are few."],
        ),
        ((f"{SAID} “Staff were keen,” she added. “They need time.”",), ["Staff were keen,\n\nThey need time."]),
        (
            (f"“Staff were keen,” said Petra Holloway, {CHIEF}. Inspectors found “hope” in Dorset.",),
            ["Staff were keen,"],
        ),
        (
            (f"{SAID} “{WORDS}”", "“It was a pleasure,” she added.", "Inspectors saw “hope” there."),
            [WORDS, "It was a pleasure,"],
        ),
        ((f"{LATE} “Staff were keen,” said Petra Holloway, {CHIEF}.",), ["Staff were keen,"]),
        (
            (f"{SAID} “{WORDS}”", "Ms Holloway praised some. “There are officers here who care.”"),
            [WORDS, "There are officers here who care."],
        ),
        # no words, or a letter
        ((f"{SAID} “” and left it at that.", LATE), []),
        ((f"{SAID} ““",), []),
        ((f"{SAID} “A",), ["A"]),
        ((f"{SAID} ““A",), ["A"]),
        ((f"{SAID} A",), ["A"]),
        ((f"{CHIEF} Petra Holloway said, ‘A",), ["A"]),
        # single marks
        ((f"{SAID} ‘A’", LATE), ["A"]),
        ((f"{SAID} ‘Staff were keen",), ["Staff were keen"]),
        ((f"{SAID} ‘Staff’s plans are good’", "Staff’s plans were late."), ["Staff’s plans are good"]),
        ((f"{SAID} ‘Staff were keen’,", "Staff’s plans were late."), ["Staff were keen"]),
    ],
)
def test_where_the_words_end(paragraphs, words):
    assert texts(*paragraphs) == words


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        ((f"{SAID} “{WORDS}", "””", LATE), []),
        ((f"{SAID} “{WORDS}", "’’", LATE), []),
        ((f"{SAID} “{WORDS}", "X", LATE), ["quotation-not-closed"]),
        ((f"{SAID} ‘Staff were keen", LATE), ["quotation-not-closed"]),
        ((f"{SAID} “{WORDS}”", "“It was a pleasure,” she added.", "Inspectors saw “hope” there."), []),
    ],
)
def test_what_is_wrong_with_the_marks(paragraphs, expected):
    assert faults(*paragraphs) == expected


def test_a_text_without_a_body_has_no_statement():
    assert read_quotes(document("")) == ((), [], [])


# -- who speaks


@pytest.mark.parametrize(
    "paragraphs",
    [
        (f"She went on: “{MORE}”",),
        (f"She was glad of some. “{MORE}”",),
        (f"She added: {MORE}",),
        (f"She added: ‘{MORE}’",),
        ("She added:", f"“{MORE}”"),
        (f"“{MORE[:-1]},” she added.",),
    ],
    ids=["before", "sentence-before", "no-marks", "single-marks", "paragraph-before", "behind"],
)
def test_a_pronoun_is_who_spoke_last_and_not_who_was_introduced_last(paragraphs):
    before = (f"{SAID} “{WORDS}”", f"Ann Lees, Head of Research, said: “{WORDS}”", "Ms Holloway added: “It was so.”")
    *_, (speaker, role, text) = read(*before, *paragraphs, LATE)
    assert (speaker, role, text[:-1]) == (*PETRA, MORE[:-1])


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("“Staff were keen,” said Ann Lees, Head of Research. Rory Quillan, Director of Operations, said little.",),
        ("“Staff were keen,” said Ann Lees, Head of Research", "Rory Quillan, Director of Operations, said little."),
        ("“Staff were keen,” said Ann Lees, Head of Research", "Rory Quillan, Director of Operations, said: “No.”"),
        ("“Staff were keen,” said Ann Lees, Head of Research, “and Rory Quillan, Director of Operations, said so.”",),
    ],
)
def test_who_is_named_behind_the_words_is_named_in_that_sentence(paragraphs):
    assert read(*paragraphs)[0][:2] == ("Ann Lees", "Head of Research")


def test_a_name_in_the_headline_has_no_role_of_its_own():
    text = f"Petra Holloway names the winners\n\nA report by Petra Holloway, {CHIEF}, came.\n\nMs Holloway said: “{WORDS}”\n\n{LATE}"
    assert [(quote.speaker, quote.role) for quote in read_quotes(document(text))[0]] == [PETRA]


def test_words_that_nobody_known_announces_are_a_statement():
    assert read("She said:", f"“{WORDS}”") == [(None, None, WORDS)]


def test_a_colon_leads_into_a_list_though_somebody_speaks_later():
    assert read(INTRO, "Staff gave two reasons: “time” and “money”.", "Managers said that plans were late.") == []


@pytest.mark.parametrize(
    ("before", "speech", "speaker"),
    [
        ("Dame Gwenda said that Dorset was “calm”.", f"“{WORDS}”", GWENDA),
        ("Dame Gwenda had a word of praise.", f"“{'A good day for all who work there.'.ljust(38, '!')}”", None),
        ("Dame Gwenda had a word of praise.", f"“{'A good day for all who work there.'.ljust(39, '!')}”", GWENDA),
        ("Dame Gwenda had a word of praise.", "“It was good.”", None),
        ("Mr Blank said that plans were late.", f"“{WORDS}”", None),
    ],
    ids=["with-a-phrase", "40", "41", "short", "no-role"],
)
def test_a_paragraph_of_speech_behind_one_about_somebody(before, speech, speaker):
    found = read(f"The report was published by Dame Gwenda Tracey, HM {CHIEF}.", before, speech, "Staff said so.")
    assert [each[:2] for each in found] == ([speaker] if speaker else [])


def test_a_mark_at_a_paragraph_s_end_announces_nothing_without_a_colon():
    assert read(INTRO, "Ms Holloway was there “", "“It was good.”") == []


@pytest.mark.parametrize("between", [[], [f"“{MORE}"]], ids=["two", "three"])
def test_a_statement_of_several_paragraphs_may_name_its_speaker_behind_the_last(between):
    speech = [f"“{WORDS}", *between]
    last = f"“It is good.” said Petra Holloway, {CHIEF}."
    words = [paragraph.removeprefix("“") for paragraph in speech]
    assert read("Inspectors came.", *speech, last) == [(*PETRA, "\n\n".join([*words, "It is good."]))]


def test_a_paragraph_that_only_opens_is_no_part_of_speech_behind_prose():
    last = f"“It is good.” said Petra Holloway, {CHIEF}."
    assert texts("Inspectors came.", f"“{WORDS}", "Staff said little.", last) == ["It is good."]
    assert texts("Inspectors came.", f"“{WORDS}", f"It was late. {last}") == ["It is good."]


@pytest.mark.parametrize(
    "lead",
    [
        "The report notes",
        "The inspection report observes",
        "The review states",
        "The report reads",
        "The inspectors’ report puts it bluntly",
        "As the report puts it",
        "The report had this to say",
        "The report’s authors write",
        "The review found",
        "In the words of the report",
    ],
)
def test_what_a_report_says_is_given_to_no_person(lead):
    assert read(f"{lead}: “{WORDS}”") == [(None, None, WORDS)]
    assert read(f"{lead}:", f"“{WORDS}”") == [(None, None, WORDS)]


@pytest.mark.parametrize(
    "paragraph",
    [
        "The report noted “a lack of grip” in three cases.",
        "The report said: “a good many” were late.",
        "Inspectors noted three things: “grip”, “pace” and “care”.",
        "Ms Holloway said “a good many” were late.",
        "The report puts this down to three things: “drift”, “delay” and “doubt”.",
        "The report finds three faults: drift, delay and doubt. A note reads: “Knock.”",
        "The report describes a poster: “Be kind.”",
        "A poster in the report reads “Be kind”.",
        "A sign on the wall reads: “Be kind.”",
        "They wrote a guide which inspectors found “both funny and true”.",
    ],
)
def test_a_phrase_that_a_verb_of_speech_leads_into_is_none(paragraph):
    assert texts(INTRO, paragraph) == []


@pytest.mark.parametrize(
    "paragraph",
    [
        "Ms Holloway said “a good many were late.”",
        "Ms Holloway said, “a good many were late.”",
        "Ms Holloway said: “a good many were late”",
    ],
)
def test_words_in_small_letters_that_end_as_a_sentence_does_are_said(paragraph):
    assert len(texts(INTRO, paragraph)) == 1


def test_words_behind_what_somebody_without_a_role_says():
    first = f"Dame Gwenda Tracey, who steps down in May, said: “{WORDS}”"
    second = f"Dame Gwenda said that much should be restored. “{MORE}”"
    assert read(first, second) == [("Dame Gwenda Tracey", None, WORDS), ("Dame Gwenda Tracey", None, MORE)]
    assert texts(second) == []


@pytest.mark.parametrize(
    "speakers",
    [
        "Jane Roe, and John Poe, chair of the board,",
        "Jane Roe, with John Poe, chair of the board,",
        "Jane Roe and John Poe, chair of the board,",
    ],
)
def test_a_role_does_not_begin_with_another_person(speakers):
    assert all(speaker != "Jane Roe" for speaker, _, _ in read(f"{speakers} said: “{WORDS}”"))


def test_a_pronoun_in_the_middle_of_the_prose_tells_nobody():
    assert read(INTRO, f"Managers met and he said that it was late. “{WORDS}” she said.") == []


def test_a_letter_behind_a_colon_announces_no_words():
    assert texts("The report states: X", f"“{WORDS}”") == []
    assert texts("The report states:", f"“{WORDS}”") == [WORDS]
