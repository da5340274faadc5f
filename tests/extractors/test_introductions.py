"""The people whom a release introduces by name and role."""

import pytest

from hmip_parse.extractors.introductions import Introductions
from hmip_parse.extractors.persons import ROLE, roles_in
from hmip_parse.source import Source

CHIEF = "Chief Inspector of Probation"
NOVEMBER = "It was cold there. " * 9  # longer than an introduction reaches


def introduced(text):
    source = Source(text)
    people = Introductions(source)
    return [
        (source.view[slice(*person.name)], source.view[slice(*person.role)] if person.role else None)
        for _, person in people.introduce(0, len(source.norm))
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
        ("Jo Blank, Head of Team B, said: ", "Jo Blank", "Head of Team B"),
        ("Jo Blank, Head of Team X, said: ", "Jo Blank", "Head of Team X"),
        ("Jo Blank, Head of Research , said: ", "Jo Blank", "Head of Research"),
    ],
)
def test_an_introduction_gives_name_and_role(text, name, role):
    assert (name, role) in introduced(text)
    assert len(introduced(text)) == 1


CQC = "the Care Quality Commission"


@pytest.mark.parametrize(
    ("attribution", "role"),
    [
        # other bodies' chief inspectors
        (
            f"Ann Lees, Deputy Chief Inspector of Hospitals at {CQC}, said: ",
            f"Deputy Chief Inspector of Hospitals at {CQC}",
        ),
        (
            f"Deputy Chief Inspector of Hospitals at {CQC}, Ann Lees, said: ",
            f"Deputy Chief Inspector of Hospitals at {CQC}",
        ),
        (
            "Ann Lees (Chief Inspector of Adult Social Care at CQC) said: ",
            "Chief Inspector of Adult Social Care at CQC",
        ),
        (
            "Ann Lees, Chief Inspector of Constabulary and Fire & Rescue Services, said: ",
            "Chief Inspector of Constabulary and Fire & Rescue Services",
        ),
        (
            "Ann Lees, Chief Inspector of Education and Training in Wales, said: ",
            "Chief Inspector of Education and Training in Wales",
        ),
        ("Ann Lees, His Majesty’s Chief Inspector at Ofsted said: ", "His Majesty’s Chief Inspector at Ofsted"),
        (
            "Ann Lees, Chief Inspector of the Crown Prosecution Service, said: ",
            "Chief Inspector of the Crown Prosecution Service",
        ),
        (f"Ann Lees, {CHIEF} for England and Wales, said: ", f"{CHIEF} for England and Wales"),
        # … and where the role ends
        (f"Ann Lees, {CHIEF} and chair of the group, said: ", CHIEF),
        (f"Ann Lees, {CHIEF} and the Director of Operations, said: ", CHIEF),
        (f"Ann Lees, {CHIEF} since 2019, said: ", CHIEF),
        (f"Ann Lees, {CHIEF} in June 2019, said: ", CHIEF),
        (f"Plans were late, said Ann Lees, {CHIEF} at the launch of her report.", CHIEF),
        # what leads from a name to a role
        (f"Ann Lees, who leads the Inspectorate as {CHIEF}, said: ", CHIEF),
        ("Ann Lees, who heads the Inspectorate as its Chief Inspector, said: ", "Chief Inspector"),
        (f"Ann Lees, who took over as {CHIEF} in June, said: ", CHIEF),
        (f"Ann Lees, in her first report as {CHIEF}, said: ", CHIEF),
        (f"Ann Lees, speaking as {CHIEF}, said: ", CHIEF),
        (f"Ann Lees, now {CHIEF}, said: ", CHIEF),
        (f"Ann Lees, who was appointed {CHIEF} in May, said: ", CHIEF),
        ("Ann Lees, who leads the unit as its head of service, said: ", "head of service"),
        (f"Ann Lees, who leaves office as {CHIEF} in May, said: ", CHIEF),
        ("Ann Lees, who retires as its head of service in May, said: ", "head of service"),
        ("Ann Lees, a lead inspector for HMICFRS, said: ", "lead inspector for HMICFRS"),
        ("Ann Lees, 44, head of service, said: ", "head of service"),
        # posts, and who somebody is to another
        ("Ann Lees, Senior HMI at Ofsted, said: ", "Senior HMI at Ofsted"),
        ("Ann Lees, National Lead for Children at Ofsted, said: ", "National Lead for Children at Ofsted"),
        ("Ann Lees, Lucy’s mother, said in a statement: ", "Lucy’s mother"),
        ("Ann Lees, the mother of Lucy, said: ", "mother of Lucy"),
        ("Lucy’s mother, Ann Lees, said: ", "Lucy’s mother"),
        ("Lucy’s brother-in-law Ann Lees said: ", "Lucy’s brother-in-law"),
        ("Lucy’s son, Ann Lees, said: ", "Lucy’s son"),
        ("The family’s solicitor, Ann Lees, said: ", "family’s solicitor"),
        ("Ann Lees, a volunteer with the unit, said: ", "volunteer with the unit"),
        ("Deputy Chief Constable Ann Lees of Dorset Police said: ", "Deputy Chief Constable"),
        ("Deputy Chief Constable Ann Lees, of Dorset Police, said: ", "Deputy Chief Constable"),
    ],
)
def test_a_role_is_read_whole(attribution, role):
    assert introduced(attribution) == [("Ann Lees", role)]


@pytest.mark.parametrize(
    ("attribution", "name", "role"),
    [
        ("The Rt Hon Jo Blank MP, Lord Chancellor, said: ", "Jo Blank", "Lord Chancellor"),
        ("Lord Chancellor Jo Blank said: ", "Jo Blank", "Lord Chancellor"),
        ("The Lord Chancellor, Jo Blank, said: ", "Jo Blank", "Lord Chancellor"),
        ("Director of Research Dr Jo Blank said: ", "Dr Jo Blank", "Director of Research"),
    ],
)
def test_a_title_is_the_name_s_and_an_office_is_a_role(attribution, name, role):
    assert (name, role) in introduced(attribution)


def test_the_role_of_a_chief_inspector_is_nobody_else_s():
    assert introduced(f"Read by Jo Blank, Ann Lees, {CHIEF}, said: ") == [("Ann Lees", CHIEF)]


def test_a_role_that_is_told_later_is_the_role():
    text = "Ann Lees, of Poole, said so. Ann Lees, Head of Research, said: "
    assert introduced(text) == [("Ann Lees", "Head of Research")]


@pytest.mark.parametrize(
    "text",
    [
        f"Ann Lees, who advises the {CHIEF}, said: ",
        f"Ann Lees, who succeeded the {CHIEF}, said: ",
        f"Ann Lees, who used to be {CHIEF}, said: ",
        f"Ann Lees, who stood in for the {CHIEF}, said: ",
        "Ann Lees, whose brother is a director, said: ",
        "Ann Lees, in the chair as leader, said: ",
        "Ann Lees, who is no longer head of service, said: ",
        "Ann Lees, who is not a member of the board, said: ",
        "Ann Lees, head of service until May, said: ",
        "Ann Lees, HMI Probation, said: ",
        "A manager from Swale House said: ",
        "An officer with Dorset Plains said: ",
        "A leader in the Ashdown Forest said: ",
        "The lead charity, Dorset Change, said: ",
        "A person in prison, Ann Lees, said: ",
        "The report of the director, Ann Lees, said: ",
        "Professor Ann Lees, who chairs the board, said: ",
        "Councillor Ann Lees said: ",
        "Mr Holloway continued: ",
        "The Chief Inspector of Probation said: ",
        "Dorset Youth Justice Service said: ",
        "HM Inspectorate of Probation said: ",
        "The Head of Service was new, and the Director had left. ",
        "A Director of Children’s Services in Poole said: ",
        "Inspectors from North Dorset, led by one of their number, said: ",
        "The report noted: ",
        "The head of Swale House said: ",
        "The head for Dorset Plains said: ",
        "The director in Dorset Plains said: ",
        "The leader at Swale House said: ",
        "HM Chief Inspector of Probation Youth Justice Board said: ",
    ],
)
def test_what_introduces_nobody(text):
    assert introduced(text) == []


def test_the_role_of_the_first_mention_is_kept():
    text = f"{CHIEF} Petra Holloway said: no. Petra Holloway, Director of Operations, said: yes. "
    assert introduced(text) == [("Petra Holloway", CHIEF), ("Petra Holloway", CHIEF)]


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        (f"Plans were late, said Petra Holloway, {CHIEF}.", "Petra"),
        (f"Plans were late. {CHIEF} Petra Holloway said: ", "Chief"),
        ("Plans were late, said Ann Lees, Head of Research.", "said"),
    ],
)
def test_the_place_of_an_introduction_is_where_it_begins(text, begin):
    ((place, _),) = Introductions(Source(text)).introduce(0, len(text))
    assert text[place:].startswith(begin)


def test_every_chief_inspector_of_a_range_is_introduced():
    names = ["Petra Holloway", "Jo Blank", "Ann Lees"]
    text = NOVEMBER.join(f"{CHIEF} {name} said so. " for name in names)
    assert [name for name, _ in introduced(text)] == names


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("Plans were late, said Petra Holloway, Chief ", "Inspector of Probation."),
        ("Plans were late, said the Chief Inspector ", "Petra Holloway."),
    ],
)
def test_nothing_behind_a_range_introduces_anybody(text, behind):
    assert Introductions(Source(text + behind)).introduce(0, len(text)) == []
    assert len(Introductions(Source(text + behind)).introduce(0, len(text + behind))) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the head of it and its director", ["head", "director"]),
        ("a leader in the lead for women", ["leader", "lead"]),
        ("in the lead, ahead of heads", []),
        ("her son, a person, came", ["son"]),
        ("hmi probation and a senior hmi", ["hmi"]),
        ("a minister's secretary", ["minister", "secretary"]),
        ("a chairing magistrate", ["magistrate"]),
        ("", []),
    ],
)
def test_the_words_that_name_a_role(text, words):
    assert [ROLE.match(text, at)[0] for at in roles_in(text, 0, len(text))] == words
    assert roles_in(text, 0, len(text)) == [found.start() for found in ROLE.finditer(text)]
