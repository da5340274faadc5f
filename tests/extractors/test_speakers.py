"""Who speaks: introductions by name and role, and the short forms that take them up."""

import pytest

from hmip_parse.extractors.speakers import Roster
from hmip_parse.source import Source

CHIEF = "Chief Inspector of Probation"


def introduced(text):
    source = Source(text)
    roster = Roster(source)
    return [
        (source.view[slice(*person.name)], source.view[slice(*person.role)] if person.role else None)
        for _, person in roster.introduce(0, len(source.norm))
    ]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (f"{CHIEF} Petra Holloway said: ", "Petra Holloway", CHIEF),
        (f"Petra Holloway, {CHIEF}, said: ", "Petra Holloway", CHIEF),
        (f"{CHIEF}, Petra Holloway, said: ", "Petra Holloway", CHIEF),
        (f"{CHIEF}, Petra Holloway said: ", "Petra Holloway", CHIEF),
        (f"Petra Holloway, {CHIEF} said ", "Petra Holloway", CHIEF),
        (f"The {CHIEF}, Petra Holloway, added: ", "Petra Holloway", CHIEF),
        (f"{CHIEF} Petra Holloway: ", "Petra Holloway", CHIEF),
        ("Chief Inspector Petra Holloway said: ", "Petra Holloway", "Chief Inspector"),
        (f"HM {CHIEF} Petra Holloway said: ", "Petra Holloway", f"HM {CHIEF}"),
        (f"Her Majesty’s {CHIEF} Petra Holloway said: ", "Petra Holloway", f"Her Majesty’s {CHIEF}"),
        (f"Dame Gwenda Tracey, HM {CHIEF}, said: ", "Dame Gwenda Tracey", f"HM {CHIEF}"),
        (f"HM {CHIEF} Dame Gwenda Tracey said: ", "Dame Gwenda Tracey", f"HM {CHIEF}"),
        (f"Petra Holloway CBE, {CHIEF}, said: ", "Petra Holloway", CHIEF),
        (f"Petra Holloway (pictured), {CHIEF}, said: ", "Petra Holloway", CHIEF),
        (
            "Petra Holloway (pictured), chief inspector of probation, said: ",
            "Petra Holloway",
            "chief inspector of probation",
        ),
        (f"Interim {CHIEF} Sunita McBride said: ", "Sunita McBride", f"Interim {CHIEF}"),
        (f"Sunita O’Donnell-McBride, Acting {CHIEF}, said: ", "Sunita O’Donnell-McBride", f"Acting {CHIEF}"),
        ("Siân Ó Briain, Assistant Chief Inspector, said: ", "Siân Ó Briain", "Assistant Chief Inspector"),
        (f"Peter van Berg, {CHIEF}, said: ", "Peter van Berg", CHIEF),
        (f"Peter van der Berg, {CHIEF}, said: ", "Peter van der Berg", CHIEF),
        (f"Łucja Škoda, {CHIEF}, said: ", "Łucja Škoda", CHIEF),
        (f"{CHIEF} Siân ap Rhys said: ", "Siân ap Rhys", CHIEF),
        (f"Petra Holloway ({CHIEF}) said: ", "Petra Holloway", CHIEF),
        (f"Petra Holloway – {CHIEF} – said: ", "Petra Holloway", CHIEF),
        ("Rory Quillan, Director of Operations, who led the work, said: ", "Rory Quillan", "Director of Operations"),
        ("Director of Operations Rory Quillan, who led the work, said: ", "Rory Quillan", "Director of Operations"),
        ("Director of Operations, Rory Quillan, who led it, said: ", "Rory Quillan", "Director of Operations"),
        ("Head of Research Ann Lees, welcoming the findings, said: ", "Ann Lees", "Head of Research"),
        ("Commenting today, Head of Research Ann Lees said: ", "Ann Lees", "Head of Research"),
        ("Justice Secretary Jo Blank MP said: ", "Jo Blank", "Justice Secretary"),
        ("Jo Blank MP, Justice Secretary, said: ", "Jo Blank", "Justice Secretary"),
        ("Jo Blank, its chief executive, said: ", "Jo Blank", "chief executive"),
        ("Jo Blank, head of the unit, has said: ", "Jo Blank", "head of the unit"),
        (f"John J. Marsh, {CHIEF}, said: ", "John J. Marsh", CHIEF),
        (f"Mary Ann Marsh, {CHIEF}, said: ", "Mary Ann Marsh", CHIEF),
        ("Rory Quillan, Director of Operations, said: ", "Rory Quillan", "Director of Operations"),
        ("HM Chief Inspector of Prisons Petra Holloway said: ", "Petra Holloway", "HM Chief Inspector of Prisons"),
        (f"…, said Lyn Calder, {CHIEF}.", "Lyn Calder", CHIEF),
        (f"Young people were helped, said Lyn Calder, {CHIEF}, publishing the report.", "Lyn Calder", CHIEF),
        (
            f"according to a report published by Dame Gwenda Tracey, HM {CHIEF}, following an inspection",
            "Dame Gwenda Tracey",
            f"HM {CHIEF}",
        ),
        ("Councillor Jo Blank, Leader of Dorset Council, said: ", "Councillor Jo Blank", "Leader of Dorset Council"),
        ("Jo Blank, chair of the management board, said: ", "Jo Blank", "chair of the management board"),
    ],
)
def test_an_introduction_gives_name_and_role(text, name, role):
    assert (name, role) in introduced(text)
    assert len(introduced(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Mr Holloway continued: ",
        "The Chief Inspector of Probation said: ",
        "Dorset Youth Justice Service said: ",
        "HM Inspectorate of Probation said: ",
        "The Head of Service was new, and the Director had left. ",
        "A Director of Children’s Services in Poole said: ",
        "Inspectors from North Dorset, led by one of their number, said: ",
        "The report noted: ",
    ],
)
def test_what_introduces_nobody(text):
    assert introduced(text) == []


FIRST = f"{CHIEF} Petra Holloway said so. Sue McAllen, Director of Operations, agreed. HM {CHIEF} Dame Gwenda Tracey said: no. "


def resolved(short, last=None):
    source = Source(FIRST + short)
    roster = Roster(source)
    people = sorted(roster.introduce(0, len(FIRST)), key=lambda item: item[0])
    person, named = roster.resolve(len(FIRST), len(source.norm), people[last][1] if last is not None else None)
    return (source.view[slice(*person.name)] if person else None), named


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("Ms Holloway continued: ", "Petra Holloway"),
        ("Miss Holloway added: ", "Petra Holloway"),
        ("Mrs McAllen concluded: ", "Sue McAllen"),
        ("Sue McAllen added: ", "Sue McAllen"),
        ("Dame Gwenda said: ", "Dame Gwenda Tracey"),
        ("Dame Gwenda Tracey said: ", "Dame Gwenda Tracey"),
        ("In closing, Ms Holloway said: ", "Petra Holloway"),
        ("Holloway said: ", "Petra Holloway"),
        ("But McAllen added: ", "Sue McAllen"),
    ],
)
def test_a_short_form_takes_up_whom_it_names(short, name):
    assert resolved(short) == (name, True)


@pytest.mark.parametrize("pronoun", ["She", "He"])
def test_a_pronoun_takes_up_who_spoke_last(pronoun):
    assert resolved(f"{pronoun} added: ", last=0) == ("Petra Holloway", True)
    assert resolved(f"{pronoun} added: ", last=1) == ("Sue McAllen", True)


@pytest.mark.parametrize(
    "short",
    [
        "The report noted: ",
        "Inspectors added: ",
        "A spokesperson for the council said: ",
        "One service user told inspectors: ",
        "A parent said: ",
        "The review concluded: ",
    ],
)
def test_words_given_to_no_person(short):
    assert resolved(short, last=0) == (None, False)


@pytest.mark.parametrize(("short", "name"), [("Mr Blank said: ", "Mr Blank"), ("Jo Blank added: ", "Jo Blank")])
def test_somebody_never_introduced_has_a_name_and_no_role(short, name):
    source = Source(FIRST + short)
    roster = Roster(source)
    roster.introduce(0, len(FIRST))
    person, named = roster.resolve(len(FIRST), len(source.norm), None)
    assert named
    assert source.view[slice(*person.name)] == name
    assert person.role is None


def test_the_role_of_the_first_mention_is_kept():
    text = f"{CHIEF} Petra Holloway said: no. Petra Holloway, Director of Operations, said: yes. "
    assert introduced(text) == [("Petra Holloway", CHIEF), ("Petra Holloway", CHIEF)]
