"""Who speaks: whom an attribution introduces, and the short forms that take people up again."""

import pytest

from hmip_parse.extractors.quotes import read_quotes
from hmip_parse.extractors.speakers import Roster
from hmip_parse.source import Source
from tests.helpers import bare

CHIEF = "Chief Inspector of Probation"
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
        ("To Ms Holloway the message was plain: ", "Petra Holloway"),
        ("For Ms Holloway, one thing stood out: ", "Petra Holloway"),
        ("As Ms Holloway put it: ", "Petra Holloway"),
        ("Ms Holloway’s verdict was simple: ", "Petra Holloway"),
        ("In Ms Holloway’s own words: ", "Petra Holloway"),
        ("Sue McAllen’s advice was plain: ", "Sue McAllen"),
        ("But McAllen added: ", "Sue McAllen"),
        ("Ms Tracey had this to say: ", "Dame Gwenda Tracey"),
        ("When Mr Blank met the board, Ms McAllen told inspectors: ", "Sue McAllen"),
        ("When Mr Blank met the board, Ms Lees told inspectors: ", "Ms Lees"),
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
        "The report by Mr Blank noted: ",
        "They added: ",
        "It went on: ",
        "Dorset Youth Justice added: ",
        "The head of Swale House said: ",
        "The team at Swale House said: ",
        "The team for Dorset Plains said: ",
        "The leader in Dorset Plains said: ",
        "Public protection in the North East: ",
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("|Jo Blank said: |no. |Mr Blank added: |", ("Jo Blank", None, True)),
        ("|Jo Blank said: |no. |Jo Blank, Head of Research, said: |", ("Jo Blank", "Head of Research", True)),
        (
            "|Jo Blank said: |no. |Jo Blank, Head of Research, said: |no. |Mr Blank added: |",
            ("Jo Blank", "Head of Research", True),
        ),
        ("|Dame Jo Blank, who steps down, said: |no. |Dame Jo added: |", ("Dame Jo Blank", None, True)),
        ("|Mr Blank said: |no. |Mr Blank added: |", ("Mr Blank", None, True)),
        ("|Ms Blank told inspectors: |", ("Ms Blank", None, True)),
        ("|Ms Blank said in a statement: |", ("Ms Blank", None, True)),
        ("|Jo Blank, whose son was there, said in a statement: |", ("Jo Blank", None, True)),
        ("|Jo Blank, who was there, told inspectors: |", ("Jo Blank", None, True)),
        ("|Ms Blank’s deputy said: |", (None, None, False)),
        ("|Jo Blank’s son said: |", (None, None, False)),
        ("|Ms Blank’s verdict was simple: |", (None, None, False)),
        ("|Lord Chancellor said: |", (None, None, False)),
        ("|Professor Ann Lees, who chairs the board, said: |", ("Professor Ann Lees", None, True)),
        ("|Positive Steps said in a statement: |", (None, None, False)),
        ("|Swale House, a charity, told inspectors: |", (None, None, False)),
        ("|The report that Jo Blank wrote said: |", (None, None, False)),
        ("|The report by Ms Blank said: |", (None, None, False)),
        ("|People from Swale House told inspectors: |", (None, None, False)),
    ],
)
def test_who_has_no_role(text, expected):
    assert speaker(text) == expected


# -- what is read before the attribution, and what is not

NOVEMBER = "It was cold there. " * 9  # longer than an introduction reaches


def speaker(text, *first):
    """Name and role of whom the words behind the last mark '|' are given to, and whether a person is named.

    The attributions are between marks: each is read in its turn.
    """
    source = Source(text.replace("|", ""))
    roster = Roster(source, *first)
    at = -1
    for i, _ in enumerate(text.split("|")[1::2]):
        at = text.index("|", at + 1)
        end = text.index("|", at + 1)
        person, named = roster.resolve(at - 2 * i, end - 2 * i - 1, None)
        at = end
    if person is None:
        return None, None, named
    return source.view[slice(*person.name)], person.role and source.view[slice(*person.role)], named


PETRA = ("Petra Holloway", CHIEF, True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Petra Holloway, {CHIEF}, wrote it. |Ms Holloway said: |", PETRA),
        (f"Petra Holloway, {CHIEF}, wrote it. |Petra Holloway had this to say: |", PETRA),
        (f"Petra Holloway, {CHIEF}, wrote it. |Holloway said: |", PETRA),
        (f"Petra Holloway, {CHIEF}, wrote it. |She said: |", PETRA),
        (f"|{CHIEF} Petra Holloway said: |", PETRA),
        ("Plans were late. |She said: |", (None, None, True)),
        ("Plans were late. |They said: |", (None, None, False)),
        ("Plans were late. |Jo Blank added: |Probation is a service.", ("Jo Blank", None, True)),
        # the first place at which the name stands has the role
        (
            f"Petra Holloway, {CHIEF}, wrote it.\nPetra Holloway, Director of Prisons, agreed.\n|Ms Holloway said: |",
            PETRA,
        ),
        # of two who are introduced in one sentence the last speaks, or the chief inspector
        (
            "|Plans were late, said Rory Quillan, Director of Operations; Ann Lees, Head of Research, said: |",
            ("Ann Lees", "Head of Research", True),
        ),
        (f"|Petra Holloway, {CHIEF}, who met Ann Lees, Head of Research, in Dorset: |", PETRA),
        # a bare name before the verb, and another who is not introduced yet
        (
            f"Jo Blank, Head of Research, wrote it. |{CHIEF} Petra Holloway said: | |To Mr Blank, Holloway said: |",
            PETRA,
        ),
    ],
)
def test_who_speaks_is_looked_for_in_the_prose_before(text, expected):
    assert speaker(text) == expected


@pytest.mark.parametrize(
    "attribution",
    [
        "Ms Holloway praised one officer who said: ",
        "Ms Holloway quoted an officer as saying: ",
        "Ms Holloway recalled a prisoner telling her: ",
        "Ms Holloway was told by an officer: ",
        "Ms Holloway heard from one officer: ",
        "An officer told Ms Holloway: ",
        "A parent wrote to Ms Holloway: ",
        f"An officer told the {CHIEF}, Petra Holloway: ",
    ],
)
def test_the_words_of_another_whom_somebody_met(attribution):
    assert speaker(f"Petra Holloway, {CHIEF}, wrote it. |{attribution}|") == (None, None, False)


@pytest.mark.parametrize(
    "attribution",
    [
        "Ms Holloway was quoted as saying: ",
        "Ms Holloway praised one officer who said so, and added: ",
        "Ms Holloway, who was told of it, said: ",
        "A good word was had of Ms Holloway, who said: ",
        "Ms Holloway heard from staff and said: ",
        "An officer told Ms Holloway, who replied: ",
        "Ms Holloway told one officer who cared: ",
        "It was Ms Holloway who said: ",
    ],
)
def test_somebody_who_met_another_and_speaks(attribution):
    assert speaker(f"Petra Holloway, {CHIEF}, wrote it. |{attribution}|") == PETRA


LETTER = f"In a letter to {CHIEF} Petra Holloway, "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"|Jo Blank, deputy to {CHIEF} Petra Holloway, said: |",
            ("Jo Blank", f"deputy to {CHIEF} Petra Holloway", True),
        ),
        (
            "|Jo Blank, adviser to Chief Inspector Petra Holloway, said: |",
            ("Jo Blank", "adviser to Chief Inspector Petra Holloway", True),
        ),
        (
            "|Jo Blank, who is deputy to HM Chief Inspector Petra Holloway, added: |",
            ("Jo Blank", "deputy to HM Chief Inspector Petra Holloway", True),
        ),
        (
            f"|Deputy to the {CHIEF} Petra Holloway, Jo Blank, said: |",
            ("Jo Blank", f"Deputy to the {CHIEF} Petra Holloway", True),
        ),
        (f"|Deputy to the {CHIEF}, Jo Blank, said: |", ("Jo Blank", f"Deputy to the {CHIEF}", True)),
        (f"|Jo Blank, speaking on behalf of {CHIEF} Petra Holloway, said: |", ("Jo Blank", None, True)),
        (
            f"|Speaking for {CHIEF} Petra Holloway, Jo Blank, head of the unit, said: |",
            ("Jo Blank", "head of the unit", True),
        ),
        (f"|{LETTER}Jo Blank, head of the unit, said: |", ("Jo Blank", "head of the unit", True)),
        (f"|{LETTER}Director of Operations Rory Quillan said: |", ("Rory Quillan", "Director of Operations", True)),
        (f"|{LETTER}the council said: |", (None, None, False)),
        (f"|A spokesman for {CHIEF} Petra Holloway said: |", (None, None, False)),
        (f"|The adviser to {CHIEF} Petra Holloway said: |", (None, None, False)),
        (
            f"{CHIEF} Petra Holloway wrote it. |Jo Blank, adviser to Ms Holloway, said: |",
            ("Jo Blank", "adviser to Ms Holloway", True),
        ),
        (f"{CHIEF} Petra Holloway wrote it. |A spokesman for Ms Holloway said: |", (None, None, False)),
        # the same words, and it is the chief inspector's turn to speak
        (f"|It was left to {CHIEF} Petra Holloway to conclude: |", PETRA),
        (f"|According to {CHIEF} Petra Holloway: |", PETRA),
        (f"|The results were good, with {CHIEF} Petra Holloway saying: |", PETRA),
        (f"|The message of the {CHIEF} Petra Holloway was clear: |", PETRA),
        (f"|A good word was had of {CHIEF} Petra Holloway, who said: |", PETRA),
        (f"{CHIEF} Petra Holloway wrote it. |In the words of Ms Holloway, as she said: |", PETRA),
        # who was only spoken of is known from then on
        (f"|A spokesman for {CHIEF} Petra Holloway said: |no. |Ms Holloway said: |", PETRA),
        (f"|A report of the {CHIEF}, Petra Holloway, said: |no. |Ms Holloway said: |", PETRA),
        (
            f"|Deputy to the {CHIEF}, Jo Blank, said: |no. |Mr Blank said: |",
            ("Jo Blank", f"Deputy to the {CHIEF}", True),
        ),
    ],
)
def test_whoever_is_only_spoken_of_does_not_speak(text, expected):
    assert speaker(text) == expected


@pytest.mark.parametrize(
    "attribution",
    [
        "Ann Lees, head of service at Poole, and John Poe, chair of the board, said: ",
        "Ann Lees, head of service at Poole and John Poe, its chair of the board, said: ",
        "Ann Lees, head of service at Poole, with John Poe MP, chair of the board, said: ",
        "Ann Lees, head of service at Poole, John Poe, chair of the board, and Jo Blank, the director, said: ",
        "Head of service at Poole Ann Lees and chair of the board John Poe said: ",
        "Head of service at Poole Ann Lees CBE and the chair of the board, John Poe, said: ",
    ],
)
def test_of_two_who_speak_together_each_has_a_role_and_neither_the_words(attribution):
    assert speaker(f"|{attribution}|") == (None, None, True)
    role = f"{attribution[0]}ead of service at Poole" if attribution[0] == "H" else "head of service at Poole"
    assert speaker(f"|{attribution}|no. |Ms Lees added: |") == ("Ann Lees", role, True)
    assert speaker(f"|{attribution}|no. |Mr Poe added: |") == ("John Poe", "chair of the board", True)


@pytest.mark.parametrize(
    "attribution",
    [
        f"{CHIEF} Petra Holloway and Chief Inspector of Prisons Sue McAllen said: ",
        f"Petra Holloway, {CHIEF}, and the Chief Inspector of Prisons, Sue McAllen, said: ",
        "Ms Holloway and Ms McAllen added: ",
        "Petra Holloway and Sue McAllen added: ",
    ],
)
def test_the_words_of_two_who_are_joined_are_given_to_neither(attribution):
    prose = f"Petra Holloway, {CHIEF}, wrote it. Sue McAllen, Director of Operations, agreed. "
    assert speaker(f"{prose}|{attribution}|") == (None, None, True)
    assert speaker(f"{prose}|{attribution}|no. |Ms Holloway added: |") == PETRA


@pytest.mark.parametrize(
    ("attribution", "expected"),
    [
        ("Jo Blank and Rory Quillan, head of research, said: ", (None, None, True)),
        ("Jo Blank, head of service, and Rory Quillan, head of research, said: ", (None, None, True)),
        ("Jo Blank (head of service) and Rory Quillan (head of research) said: ", (None, None, True)),
        ("Jo Blank and the Chief Inspector Petra Holloway said: ", (None, None, True)),
        (
            "It was so in North Dorset and Rory Quillan, head of research, said: ",
            ("Rory Quillan", "head of research", True),
        ),
        ("It was so for staff and Rory Quillan, head of research, said: ", ("Rory Quillan", "head of research", True)),
        ("Jo Blank, head of service, and Rory Quillan said: ", (None, None, True)),
        (
            "Jo Blank, Chief Inspector of Hospitals and Rory Quillan, Head of Research, said: ",
            (None, None, True),
        ),
        (
            "Jo Blank, Chief Inspector of Hospitals and Rory Quillan, Chief Inspector of Prisons, said: ",
            (None, None, True),
        ),
        ("Jo Blank, head of service, and her deputy, Rory Quillan, said: ", (None, None, True)),
        (
            "Jo Blank, head of education, skills, and Adult Learning, said: ",
            ("Jo Blank", "head of education, skills, and Adult Learning", True),
        ),
    ],
)
def test_somebody_else_beside_who_is_introduced(attribution, expected):
    assert speaker(f"|{attribution}|") == expected


@pytest.mark.parametrize(
    ("attribution", "name"),
    [
        ("Petra Holloway and her staff were pleased. She said: ", "Petra Holloway"),
        ("Ann Lees of North Dorset and South Dorset Council said: ", "Ann Lees"),
    ],
)
def test_who_is_named_with_others_speaks_alone(attribution, name):
    assert speaker(f"Ann Lees, head of service, wrote it. Petra Holloway, {CHIEF}, did. |{attribution}|")[0] == name


@pytest.mark.parametrize(
    "role",
    [
        "Director of Children, Adult Learning and Skills",
        "Director of Education, Adult Learning, and chair of the board",
        "chair of the board, Cabinet Member, and leader of the council",
        "Leader of Dorset Council and chair of the board",
        "Director for North Dorset and leader of the unit",
    ],
)
def test_a_role_may_hold_what_looks_like_a_name(role):
    assert speaker(f"|Ann Lees, {role}, said: |") == ("Ann Lees", role, True)
    if "," not in role:
        first = role[0].upper() + role[1:]
        assert speaker(f"|{first} Ann Lees said: |") == ("Ann Lees", first, True)


@pytest.mark.parametrize(
    "prose",
    [
        # each paragraph is one of an introduction; the one asked for first must not bring the others with it
        f"Ann Lees, Director of Prisons, came. {NOVEMBER}\nAnn Lees, Head of Research, agreed.\nPetra Holloway, {CHIEF}, wrote it.",
        f"Ann Lees, Director of Prisons, came.\nPlans were late.\nAnn Lees, Head of Research, agreed.\nPetra Holloway, {CHIEF}, wrote it.",
        f"Ann Lees, Director of Prisons, came. {NOVEMBER}\nPetra Holloway, {CHIEF}, wrote it.\nAnn Lees, Head of Research, agreed.\nPlans were late.",
        f"Ann Lees, Director of Prisons, came. {NOVEMBER}\nAnn Lees, Head of Research, agreed. {NOVEMBER} Petra Holloway, {CHIEF}, wrote it.",
        f"Ann Lees, Director of Prisons, came. {NOVEMBER}\nPetra Holloway, {CHIEF}, wrote it. {NOVEMBER} Ann Lees, Head of Research, agreed.\nPlans were late.",
    ],
    ids=["paragraph-before", "third-paragraph", "paragraph-behind", "far-before", "far-behind"],
)
def test_whoever_is_asked_for_first_each_has_the_role_of_the_first_mention(prose):
    assert speaker(f"{prose}\n|Ms Holloway said: |") == PETRA
    assert speaker(f"{prose}\n|Ms Holloway said: |\n|Ms Lees said: |") == ("Ann Lees", "Director of Prisons", True)
    assert speaker(f"{prose}\n|Ms Lees said: |\n|Ms Holloway said: |") == PETRA


def test_a_name_in_the_headline_is_no_first_mention():
    headline = "Petra Holloway names the winners\n"
    text = f"{headline}Petra Holloway, {CHIEF}, wrote it. |Ms Holloway said: |"
    assert speaker(text, len(headline)) == PETRA


def test_a_long_chain_of_names_is_read():
    """Each is introduced where the one before stands: none is looked for while another is."""
    chain = "\n".join(f"Ann Bly{i}, Head of Research, met Ann Bly{i + 1}." for i in range(400))
    assert speaker(f"{chain}\n|Ann Bly400, Head of Prisons, said: |") == ("Ann Bly400", "Head of Prisons", True)


@pytest.mark.parametrize(("words", "name"), [("Sue McAllen", "Sue McAllen"), ("Sue", None), ("She", None)])
def test_the_subject_of_a_sentence_ends_with_it(words, name):
    text = f"{FIRST}Sue McAllen met staff." if words != "She" else f"{FIRST}She met staff."
    roster = Roster(Source(text))
    roster.introduce(0, len(FIRST))
    person = roster.subject(len(FIRST), len(FIRST) + len(words))
    assert (person and text[slice(*person.name)]) == name


@pytest.mark.parametrize(
    ("prose", "role"),
    [
        ("Neighbours spoke up. Manager Ann Lees holds a monthly meeting.", "Manager"),
        ("Ann Lees, its manager, holds a monthly meeting.", "manager"),
        ("Ann Lees, a probation officer in Kent, holds one.", "probation officer in Kent"),
        ("Ann Lees, who leads the house as its manager, holds one.", "manager"),
        ("It has appointed Ann Lees as its Head of Youth Inspection.", "Head of Youth Inspection"),
        ("The house's manager, Ann Lees, holds a monthly meeting.", "house's manager"),
        ("The team is led by its head of service, Ann Lees, who came in May.", "head of service"),
        ("Head of Youth Justice Ann Lees has been in post for a year.", "Head of Youth Justice"),
        ("The programme's lead for women, Ann Lees, sits on it.", "programme's lead for women"),
        ("In the spring the council's manager Ann Lees came.", "council's manager"),
        ("Ann Lees was the manager of another house.", None),
        ("The board thanked Ann Lees, whose manager was away, for it.", None),
        ("The unit has a new leader, and Ann Lees came as well.", None),
        ("The former manager Ann Lees had left.", None),
        ("Ann Lees, no longer a manager, came.", None),
    ],
)
def test_prose_tells_the_role_of_somebody_who_says_nothing_there(prose, role):
    (quote,) = read_quotes(bare(prose, "Ms Lees said: “Nobody should have to wait.”"))[0]
    assert (quote.speaker, quote.role) == (("Ann Lees", role) if role else ("Ms Lees", None))


@pytest.mark.parametrize(
    ("attribution", "known"),
    [
        ("The chief inspector added: “Nobody should wait.”", True),
        ("The Chief Inspector of Probation said: “Nobody should wait.”", True),
        ("The outgoing chief inspector said: “Nobody should wait.”", True),
        ("“Nobody should wait,” said the chief inspector.", True),
        ("“Nobody should wait,” the chief inspector said.", True),
        ("The chief inspector of prisons said: “Nobody should wait.”", False),
        ("The chief inspector of constabulary added: “Nobody should wait.”", False),
    ],
)
def test_an_office_takes_up_who_holds_it(attribution, known):
    before = "Rory Quillan, HM Chief Inspector of Probation, said: “We met staff who care.”"
    *_, quote = read_quotes(bare(before, attribution))[0]
    assert quote.speaker == ("Rory Quillan" if known else None)


def test_an_office_that_two_hold_takes_up_neither():
    before = [f"{name}, Chief Inspector of Probation, said: “We met staff.”" for name in ("Rory Quillan", "Ann Lees")]
    *_, quote = read_quotes(bare(*before, "The chief inspector added: “Nobody should wait.”"))[0]
    assert quote.speaker is None


@pytest.mark.parametrize(
    ("attribution", "name", "role"),
    [
        ("“Nobody should wait,” according to Mr Quillan.", "Rory Quillan", CHIEF),
        ("“Nobody should wait,” according to the chief inspector.", "Rory Quillan", CHIEF),
        ("The council's leader, Ann Lees, was pleased: “Nobody should wait.”", "Ann Lees", "council's leader"),
        ("Council leader Ann Lees was pleased: “Nobody should wait.”", "Ann Lees", "Council leader"),
        ("Speaking for the Board, Ann Lees said: “Nobody should wait.”", "Ann Lees", None),
        ("Responding, Ann Lees, for the council, said: “Nobody should wait.”", "Ann Lees", None),
        ("Ann Lees, on behalf of the Board, said: “Nobody should wait.”", "Ann Lees", None),
        ("In the report, Mr Quillan says: “Nobody should wait.”", "Rory Quillan", CHIEF),
        ("In Merthyr Tydfil, a service user said: “Nobody should wait.”", None, None),
    ],
)
def test_who_speaks_beside_a_body(attribution, name, role):
    *_, quote = read_quotes(bare(f"Rory Quillan, {CHIEF}, said: “We met staff.”", attribution))[0]
    assert (quote.speaker, quote.role) == (name, role)


@pytest.mark.parametrize(
    "paragraph",
    [
        "“Nobody should wait,” according to the report.",
        "“Nobody should wait,” according to one officer.",
        "It was “good”, according to Mr Quillan.",
        "Council leader Ann Lees and head of service John Poe were pleased: “Nobody should wait.”",
        "The manager was pleased: “Nobody should wait.”",
        "The poem that manager Ann Lees read had a line: “Nobody should wait.”",
        "The unit has three aims: “care”, “work” and “hope”.",
    ],
)
def test_words_that_nobody_is_given(paragraph):
    assert len(read_quotes(bare(f"Rory Quillan, {CHIEF}, said: “We met staff.”", paragraph))[0]) == 1


def test_what_stands_behind_prose_does_not_tell_whose_office_opens_it():
    office = "The chief inspector"
    text = f"Rory Quillan, HM {CHIEF}, said so. {office} of prisons"
    start = text.index(office)
    roster = Roster(Source(text))
    assert [text[slice(*person.name)] for person in roster.told_of(start, start + len(office), None)] == [
        "Rory Quillan"
    ]
    assert roster.told_of(start, len(text), None) == []


def test_whose_words_are_told_of_is_looked_for_in_the_prose_before():
    text = "The service's director, Ann Lees, is new. Ms Lees's verdict was plain: "
    person, named = Roster(Source(text)).resolve(text.index("Ms "), len(text), None)
    assert (text[slice(*person.name)], text[slice(*person.role)], named) == ("Ann Lees", "service's director", True)
