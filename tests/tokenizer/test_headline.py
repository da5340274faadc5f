"""The headline: a line of its own, or what stands before the lead on the lead's line."""

import pytest

from hmip_parse.source import Source
from hmip_parse.tokenizer import lines
from hmip_parse.tokenizer.headline import find_headline

BEHIND = (
    " an overall rating of ‘Good’ from HM Inspectorate of Probation, whose inspectors were in the county for two weeks "
    "in May, read forty cases and met those who lead the service."
)
FOUND = "Plans were sound, and offices in Poole and Weymouth were calm and clean."


def headline_of(*rows, above=0):
    """The headline of a text with so many lines of the page above it, and the rows that are left."""
    source = Source("\n".join(rows))
    headline, content = find_headline(source.norm, lines.lines(source)[above:])
    return headline and source.view[slice(*headline)], [source.view[slice(*place)] for place in content]


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("*Dorset PDU rated ‘Good’*", "Dorset PDU rated ‘Good’"),
        ("_Dorset PDU rated ‘Good’_", "Dorset PDU rated ‘Good’"),
        ("*Dorset* PDU rated *‘Good’*", "*Dorset* PDU rated *‘Good’*"),
        ("*Dorset PDU rated ‘Good’_", "*Dorset PDU rated ‘Good’_"),
        ("Dorset PDU rated ‘Good’*", "Dorset PDU rated ‘Good’*"),
    ],
)
def test_the_marks_of_a_chat_around_a_headline_are_none_of_its_words(line, headline):
    assert headline_of(line, FOUND) == (headline, [FOUND])


@pytest.mark.parametrize(
    ("length", "is_headline"), [(180, True), (181, False)], ids=["as long as one can be", "a character longer"]
)
def test_a_line_that_is_too_long_is_no_headline(length, is_headline):
    line = ("Dorset works to keep young people from harm " * 5)[: length - 1] + "!"
    assert headline_of(line, FOUND) == ((line, [FOUND]) if is_headline else (None, [line, FOUND]))


@pytest.mark.parametrize("label", ["Title:", "Headline:", "HEADING:"])
def test_the_label_of_an_editing_system_is_none_of_its_words(label):
    found = headline_of(f"{label} Dorset probation on the mend", f"Dorset PDU has received{BEHIND}", FOUND)
    assert found == ("Dorset probation on the mend", [f"Dorset PDU has received{BEHIND}", FOUND])


@pytest.mark.parametrize(
    ("headline", "lead"),
    [
        ("Inspectors look at Dorset PDU again", "Dorset PDU has received"),
        ("Dorset PDU: on the mend", "Dorset PDU has received"),
        ("‘Dorset PDU’ on the mend", "Dorset PDU has received"),
        ("ESSEX PDU on the mend", "Essex PDU has received"),
        ("Dorset PDU (Poole and Weymouth) on the mend", "Dorset PDU has received"),
        ("Dorset YOS on the mend", "Dorset Youth Offending Service has received"),
        ("Leaders praised at the board of Dorset", "HM Inspectorate of Probation has given Dorset PDU"),
        ("Dorset YJS ok!", "Dorset YJS has received"),  # the shortest
        ("Dorset PDU on the mend", f"Dorset PDU, {'which is large, ' * 20}has received"),
    ],
    ids=[
        "two words of the name",
        "a colon behind the name",
        "marks around the name",
        "capitals",
        "brackets",
        "another word for the unit",
        "the inspectorate",
        "the shortest",
        "a long subject",
    ],
)
@pytest.mark.parametrize("page", [(), ("Menu",)], ids=["first line", "below a line of the page"])
def test_a_headline_before_its_lead(headline, lead, page):
    line = f"{headline} {lead}{BEHIND}"
    assert headline_of(*page, line, FOUND, "ENDS", above=len(page)) == (headline, [lead + BEHIND, FOUND, "ENDS"])


@pytest.mark.parametrize(
    "line",
    [
        "Dorset PDU (Poole and Weymouth on the mend Dorset PDU has received",
        "Dorset PDU on the mend Dorset PDU is in the south. Its leaders have received",
        "Leaders praised at Devon PDU again Dorset PDU has received",
        "Praise for the Dorset Police again Dorset PDU has received",
        "Praise for the Dorset PDU again Dorset Police have received",
        "Dorset YJS ok Dorset YJS has received",  # 13 characters
        "Poor plans HM Inspectorate of Probation has given Dorset PDU",
        "Staff were told that Dorset PDU was rated ‘Good’ by a board of its own. Dorset PDU leaders were glad of",
        f"Dorset PDU on the mend Dorset PDU, {'which is large, ' * 25}has received",
    ],
    ids=[
        "a bracket left open",
        "a sentence ends before the verb",
        "another name with the same unit word",
        "a name and no unit before",
        "a name and no unit behind",
        "too short",
        "too short, before the inspectorate",
        "the name again behind the verb alone",
        "a subject that is too long",
    ],
)
@pytest.mark.parametrize("page", [(), ("Menu of the site",)], ids=["first line", "below a line of the page"])
def test_no_headline_is_told_from_a_lead(line, page):
    assert headline_of(*page, line + BEHIND, FOUND, above=len(page)) == (None, [line + BEHIND, FOUND])


@pytest.mark.parametrize(
    ("length", "is_headline"), [(180, True), (181, False)], ids=["as long as one can be", "a character longer"]
)
def test_a_headline_before_its_lead_is_no_longer_than_another(length, is_headline):
    headline = f"Dorset PDU works {'to keep people from harm, ' * 9}"[: length - 1] + "!"
    lead = f"Dorset PDU has received{BEHIND}"
    assert headline_of(f"{headline} {lead}", FOUND)[0] == (headline if is_headline else None)


@pytest.mark.parametrize("word", ["again", "2024", "Q1", "‘Good’", "Now!", "Why?", "(Poole)", "YJS", "Premises"])
def test_words_that_a_headline_may_end_with(word):
    headline = f"Inspectors look at Dorset PDU {word}"
    assert headline_of(f"{headline} Dorset PDU has received{BEHIND}", FOUND)[0] == headline


@pytest.mark.parametrize(
    "word", ["again,", "again;", "again:", "mid-", "and", "And", "OF", "&", "Poole", "ESSEX", "12th", "The"]
)
def test_words_behind_which_a_headline_goes_on(word):
    line = f"Inspectors look at Dorset PDU {word} Dorset PDU has received{BEHIND}"
    assert headline_of(line, FOUND) == (None, [line, FOUND])


@pytest.mark.parametrize(
    "above", [(), ("Menu of the site",), ("Skip to content",)], ids=["first line", "below a line", "below such a line"]
)
def test_words_of_the_page_are_cut_from_the_line_that_they_are_glued_to(above):
    headline, lead = "Dorset PDU on the mend", f"Dorset PDU has received{BEHIND}"
    found = headline_of(*above, f"Press release {headline} {lead}", FOUND, above=len(above))
    assert found == (headline, [lead, FOUND])
    found = headline_of(*above, f"{headline} {lead}", FOUND, above=len(above))
    assert found == (headline, [lead, FOUND])


LEAD = "Dorset PDU has been rated ‘Good’ by HM Inspectorate of Probation." + " Its leaders work with care." * 5


@pytest.mark.parametrize(
    "day",
    [
        "Published 4 August 2022",
        "First published: Thursday 4 August 2022",
        "Date: 4th August 2022",
        "4 August 2022",
        "THURSDAY, 4 AUGUST 2022",
    ],
)
@pytest.mark.parametrize("stop", ["", ".", " |"], ids=["no stop", "a stop", "a bar"])
def test_the_page_has_its_day_between_headline_and_lead_on_one_line(day, stop):
    headline = "Dorset PDU ‘on the mend’ after a hard year"
    assert headline_of(f"{headline} {day}{stop} {LEAD}") == (headline, [day, LEAD])


@pytest.mark.parametrize(
    "line",
    [
        f"Dorset PDU rated ‘Good’ on 4 August 2022 {LEAD}",
        f"Dorset PDU ‘on the mend’, 4 August 2022 {LEAD}",
        f"Dorset PDU ‘on the mend’. 4 August 2022 {LEAD}",
        f"Dorset PDU has been rated Good 4 August 2022 {LEAD}",
        f"Dorset PDU (of the south 4 August 2022 {LEAD}",
        f"On the mend 4 August 2022 {LEAD}",
        f"Dorset PDU ‘on the mend’ after a hard year 4 August 2022 and {LEAD}",
    ],
    ids=["on a day", "a comma", "a sentence before it", "a verb before it", "a bracket", "too short", "goes on"],
)
def test_any_other_day_on_the_line_ends_no_headline(line):
    assert "4 August 2022" not in headline_of(line)[1]
