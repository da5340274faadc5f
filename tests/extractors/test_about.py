"""Whether a text is about this inspectorate's work."""

import pytest

from hmip_parse import ReleaseKind
from hmip_parse.extractors.about import is_about_inspectorate
from tests.helpers import document

K = ReleaseKind


@pytest.mark.parametrize(
    "words",
    [
        "HM Inspectorate of Probation",
        "His Majesty’s Inspectorate of Probation",
        "Her Majesty’s Inspectorate of Probation",
        "HMI Probation",
        "HMIP",
        "the Chief Inspector of Probation",
        "the probation watchdog",
        "probation inspectors",
    ],
)
def test_the_inspectorate_by_any_name(words):
    assert is_about_inspectorate(document(f"A headline here\n\nThe unit in Dorset was visited by {words} in May."))


@pytest.mark.parametrize(
    "text",
    [
        "Ofsted visited the school in May, with inspectors from Dorset.",
        "HM Inspectorate of Prisons visited HMP Blackmoor.",
        "The probation service was in the news.",
        "An inspector calls.",
    ],
)
def test_what_is_about_others(text):
    assert not is_about_inspectorate(document(f"A headline here\n\n{text}"))


def test_a_mention_in_the_notes_alone_counts():
    text = "A headline here\n\nA service in Dorset was inspected.\n\nENDS\n\n1. HM Inspectorate of Probation is independent."
    assert is_about_inspectorate(document(text))


def test_a_mention_in_the_notes_of_another_inspectorate_s_release_does_not():
    text = (
        "A headline here\n\nProbation in Ulster is good, says a report by Criminal Justice Inspection Northern Ireland.\n\nENDS\n\n"
        "1. HM Inspectorate of Probation inspects elsewhere."
    )
    assert not is_about_inspectorate(document(text))


def test_one_mention_deep_in_a_text_about_something_else_does_not_count():
    text = "Council news\n\nThe council met.\n\nBins were discussed.\n\nRoads too.\n\nHM Inspectorate of Probation was named once."
    assert not is_about_inspectorate(document(text))


def test_another_inspectorate_s_address_is_not_this_one_s():
    text = "HMP Fallowfield\n\nThe prison was visited.\n\nENDS\n\n1. See justiceinspectorates.gov.uk/hmiprisons."
    assert not is_about_inspectorate(document(text))


DEEP = ("It was a calm year.", "Offices were clean.", "Staff were kind.")  # the opening says nothing


NAMED = "HM Inspectorate of Probation was glad to see it."


AGAIN = "It told HMI Probation of its plans."


FIELD = "Dorset Youth Justice Service is small."


OWN = "We inspect youth justice services."


@pytest.mark.parametrize(
    ("paragraphs", "about"),
    [
        (["It was a good report.", DEEP[1], NAMED], True),
        ([*DEEP[:2], NAMED], False),
        ([*DEEP, NAMED], False),
        ([*DEEP, NAMED, FIELD], False),
        ([*DEEP, NAMED, FIELD, AGAIN], True),
        ([*DEEP, NAMED, AGAIN], False),
        (["A prison was inspected.", *DEEP[1:], NAMED, AGAIN], True),
        (["A prison was inspected.", *DEEP[1:], NAMED], False),
        ([*DEEP, OWN], False),
        ([*DEEP, OWN, "We reported on it."], False),
        ([*DEEP, OWN, "This year we rated nine of them."], True),
        ([*DEEP, "We inspect prisons.", "We rated nine."], False),
        ([], False),
    ],
    ids=[
        "third-paragraph",
        "third-paragraph-in-passing",
        "fourth-paragraph",
        "once-and-field",
        "twice-and-field",
        "twice-alone",
        "twice-and-opening",
        "once-and-opening",
        "own-voice-once",
        "own-voice-once-and-reported",
        "own-voice-twice",
        "own-voice-of-others",
        "headline-alone",
    ],
)
def test_below_the_opening_it_takes_more_than_one_mention(paragraphs, about):
    assert is_about_inspectorate(document("\n\n".join(["A headline here", *paragraphs]))) is about


@pytest.mark.parametrize(
    ("note", "about"),
    [
        ("Youth justice services are run by councils.", False),
        ("Youth justice services are rated; see hmiprobation.example.gov.uk.", True),
        ("We inspect youth justice services. This year we rated nine.", False),
    ],
)
def test_the_notes_count_for_their_mentions_alone(note, about):
    text = ["A headline here", *DEEP, NAMED, "ENDS", "Notes to editor", "1. It is free.", f"2. {note}"]
    assert is_about_inspectorate(document("\n\n".join(text))) is about
    twice = [*text[:5], AGAIN, *text[5:]]
    assert is_about_inspectorate(document("\n\n".join(twice))) is about


def test_the_first_word_of_a_text_counts():
    text = ["Inspecting again", *DEEP, "We publish reports on youth justice services.", "This year we rated nine."]
    assert is_about_inspectorate(document("\n\n".join(text)))


def test_a_text_without_words_is_about_nothing():
    assert not is_about_inspectorate(document(""))
    assert not is_about_inspectorate(document("ENDS\n\nNotes to editor\n\n1. Inspectors came."))


def test_another_inspectorate_behind_the_opening_takes_nothing_from_a_mention_in_the_notes():
    text = (
        "A headline here\n\nA service in Dorset was inspected.\n\nStaff were keen.\n\nPlans were late.\n\n"
        "A school was rated by Ofsted.\n\nENDS\n\n1. HM Inspectorate of Probation is independent."
    )
    assert is_about_inspectorate(document(text))


@pytest.mark.parametrize(
    ("issuer", "about"),
    [
        ("From: Ministry of Justice and HM Prison and Probation Service", False),
        ("Published by: Derwent County Council", False),
        ("From: HM Inspectorate of Probation and the Ministry of Justice", True),
        ("From: Jo Blank", True),
    ],
)
def test_whose_page_it_is(issuer, about):
    text = "\n\n".join(
        [
            "More staff than ever are to join youth justice services",
            issuer,
            "Communities will be better protected thanks to more staff than ever, who are to start in the spring of next year.",
            "They will help the Probation Service to take on the work that it has.",
            "New offices will be opened as well.",
            "HM Inspectorate of Probation had found staff overworked.",
            "The Chief Inspector of Probation, Jo Blank, said: “We are glad.”",
        ]
    )
    assert is_about_inspectorate(document(text)) is about
