"""Whom 'he' or 'she' behind somebody's words means."""

import pytest

from hmip_parse.extractors.quotes import read_quotes
from tests.helpers import bare

CHIEF = "HM Chief Inspector of Probation"
SAID = f"Rory Quillan, {CHIEF}, said: “We met staff who care.”"
RORY = ("Rory Quillan", CHIEF)


def speakers(*paragraphs):
    return [(quote.speaker, quote.role) for quote in read_quotes(bare(SAID, *paragraphs))[0]][1:]


@pytest.mark.parametrize(
    ("prose", "pronoun", "speaker"),
    [
        ("Mr Quillan also asks whether the time has come for a look.", "he", RORY),
        ("Mr Quillan praised the unit. It had come far.", "he", RORY),
        ("For Mr Quillan the priority is clear.", "he", RORY),
        ("The chief inspector also drew attention to those who were released.", "he", RORY),
        ("His Majesty’s Chief Inspector drew attention to them.", "he", RORY),
        ("The chief inspector, Rory Quillan, was glad.", "he", RORY),
        ("Mr Quillan thanked Ms Lees.", "he", RORY),
        ("He was glad of that.", "he", RORY),
        ("One mother praised the unit. He was glad of that.", "he", RORY),
        ("Inspectors read 40 cases.", "he", RORY),
        ("Ann Lees, head of the service, welcomed the report.", "she", ("Ann Lees", "head of the service")),
        ("The service’s director, Ann Lees, was glad.", "she", ("Ann Lees", "service’s director")),
        ("Ann Lees, a probation officer in Kent, has seen it.", "she", ("Ann Lees", "probation officer in Kent")),
        ("Councillor Ann Lees is proud of the team.", "she", ("Councillor Ann Lees", None)),
    ],
)
def test_the_prose_before_the_words_tells_who_is_meant(prose, pronoun, speaker):
    assert speakers(f"{prose} “Nobody should have to wait,” {pronoun} said.") == [speaker]


@pytest.mark.parametrize(
    ("prose", "pronoun"),
    [
        ("One mother had waited for a year.", "she"),
        ("A boy in Stockport was arrested.", "he"),
        ("One officer praised her manager.", "she"),
        ("Mr Quillan met a mother in Kent.", "she"),
        ("Mr Quillan also met an officer.", "he"),
        ("Mr Quillan told the head of service so.", "he"),
        ("Mr Quillan was pleased.", "she"),
        ("The service’s director was glad.", "she"),
        ("The chief inspector of prisons is worried.", "he"),
        ("The chief inspector’s deputy was glad.", "he"),
        ("The unit was “a mess” to one mother.", "she"),
        ("Dame Ann Lees, head of the service, welcomed the report.", "he"),
    ],
)
def test_whoever_may_be_a_stranger_is_given_nothing(prose, pronoun):
    assert speakers(f"{prose} “Nobody should have to wait,” {pronoun} said.") == []


@pytest.mark.parametrize(
    ("before", "pronoun", "expected"),
    [
        ("Mr Quillan praised the courts.", "he", [RORY]),
        ("Ann Lees, head of the service, welcomed the report.", "she", [("Ann Lees", "head of the service")]),
        ("One mother had waited.", "she", []),
    ],
)
def test_the_paragraph_before_tells_where_the_words_open_theirs(before, pronoun, expected):
    assert speakers(before, f"“Nobody should have to wait,” {pronoun} said.") == expected


def test_the_first_paragraph_tells_where_words_open_the_second():
    parts = bare("Ann Lees, head of the service, welcomed the report.", "“Nobody should have to wait,” she said.")
    assert [(quote.speaker, quote.role) for quote in read_quotes(parts)[0]] == [("Ann Lees", "head of the service")]


def test_whose_title_tells_otherwise_is_not_meant_though_nobody_else_has_spoken():
    prose = "Inspectors read 40 cases."
    said = "“Nobody should have to wait,” she said."
    assert speakers("Mr Quillan praised the courts.", f"{prose} {said}") == []
    assert speakers("The chief inspector praised the courts.", f"{prose} {said}") == [RORY]


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("Mr Quillan was glad. “Her manager rang,” he said. “An officer came,” he added.", [RORY]),
        ("Mr Quillan called it “a mess”. “Nobody should wait,” he said.", [RORY]),
        ("Ann Lees, head of service, called it “a mess”. “Wait,” she said.", [("Ann Lees", "head of service")]),
        ("“One mother rang,” he said. “Nobody should wait,” he added.", [RORY]),
        ("The courts were praised. “They are new!” he told an officer. “They need time,” he said.", [RORY, RORY]),
        ("A boy had rung. “Nobody came,” he said. “Nobody cared,” he added.", []),
    ],
)
def test_other_words_of_the_paragraph_are_no_prose(paragraph, expected):
    assert speakers(paragraph) == expected


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        ("Ann Lees, head of service, is glad of it. She said: “Nobody should wait.”", ("Ann Lees", "head of service")),
        ("The service’s head, Ann Lees, is new. She told inspectors: “Wait.”", ("Ann Lees", "service’s head")),
        ("Councillor Ann Lees leads the board. She added: “Nobody should wait.”", ("Councillor Ann Lees", None)),
        ("Ms Lees praised Mr Quillan. She said: “Nobody should wait.”", ("Ms Lees", None)),
        ("Ms Lees praised Mr Quillan. He said: “Nobody should wait.”", RORY),
        ("Mr Quillan met an officer in Kent. He said: “Nobody should wait.”", RORY),
        ("Mr Quillan was glad. Staff were too. He said: “Nobody should wait.”", RORY),
        ("The chief inspector has thanked staff. He said: “Nobody should wait.”", RORY),
        ("He was glad. He added: “Nobody should wait.”", RORY),
        ("Mr Quillan met Chris Blank, the unit’s director, in May. He said: “Nobody should wait.”", RORY),
        ("Sam Lees, its head of service, met Chris Blank, its director, in May. He said: “Wait.”", (None, None)),
        ("Staff were glad. He said: “Nobody should wait.”", RORY),
        ("One mother had waited for a year. She said: “Nobody should wait.”", (None, None)),
        ("An officer was glad. He said: “Nobody should wait.”", (None, None)),
        ("Mr Quillan was glad. She said: “Nobody should wait.”", (None, None)),
    ],
)
def test_a_pronoun_before_the_words_goes_on_from_the_prose_before_it(paragraph, speaker):
    assert speakers(paragraph) == [speaker]


def test_whoever_prose_introduces_may_go_on_to_speak_in_the_next_paragraph():
    prose = "The service’s new director, Ann Lees, took up her post in May."
    (quote,) = read_quotes(bare(prose, "She said: “Nobody should have to wait.”"))[0]
    assert (quote.speaker, quote.role) == ("Ann Lees", "service’s new director")
