"""What of a release is read for results: its passages, the services, regions and ratings in it, and the words of remarks."""

import pytest

from hmip_parse.linking.items import Items, telling_notes
from hmip_parse.linking.mentions import find_mentions
from hmip_parse.linking.regions import find_regions
from hmip_parse.linking.register import Register
from tests.helpers import document

HEAD = "Inspectors report on local work\n\n"


def items_of(text):
    parts = document(text)
    mentions = find_mentions(parts.source, parts.passages)
    register = Register(parts.source)
    register.fill(mentions, parts.body[0][0] if parts.body else 0)
    return parts, Items(parts, register, mentions, find_regions(parts.source, parts.passages), telling_notes(parts))


def skeleton_of(sentence, *, then="Northwick PDU and Ashby PDU were seen."):
    parts, items = items_of(f"{HEAD}{sentence}\n\n{then}\n\nENDS\n")
    return items.skeleton(*parts.body[0])


SKELETONS = [
    ("Northwick PDU was rated ‘Good’.", "S was rated R."),
    (
        "Probation services in the Probation Service – Wales region were rated ‘Good’.",
        "probation services in G were rated R.",
    ),
    # a name without its unit word, wherever the release has it, and no part of another word
    ("Northwick was rated ‘Good’.", "S was rated R."),
    ("Staff of Northwick, of Ashby and of Leigh.", "staff of S, of S and of leigh."),
    ("Ashby’s staff saw Northwick: Ashby.", "S's staff saw S: S."),
    (
        "Ashbyton, Newashby and NewAshby, AshbyX, (Ashby) saw 9Ashby.",
        "ashbyton, newashby and newashby, ashbyx, (S) saw 9ashby.",
    ),
    ("Ashby9 and Ashby", "ashby9 and S"),
    # a bare word of the scale counts behind a service or behind what announces it
    ("Northwick PDU good, but not Ashby PDU inadequate.", "S B, but not S B."),
    ("It was rated good.", "it was rated B."),
    ("The days were good in Northwick PDU, and good days.", "the days were good in S, and good days."),
    ("Good staff were ‘good’.", "good staff were R."),
]


@pytest.mark.parametrize(("sentence", "expected"), SKELETONS)
def test_what_stands_in_a_sentence(sentence, expected):
    assert skeleton_of(sentence).text == expected


def test_the_longer_of_two_names_is_found_first():
    frame = skeleton_of(
        "Ashby was seen, and Ashby and Leigh was too.", then="Ashby YOS was seen. Ashby and Leigh CRC was seen."
    )
    assert frame.text == "S was seen, and S was too."
    one, two = (symbol.thing for symbol in frame.symbols)
    assert (str(one.kind), str(two.kind)) == ("youth", "crc")


def test_a_kind_alone_names_the_one_of_its_kind_that_was_named_last():
    frame = skeleton_of("Ashby CRC, Ely CRC and Leigh YOS were seen: the CRC, the YOS and the PDU, and YOTs.")
    assert frame.text == "S, S and S were seen: the S, the S and the pdu, and yots."
    *_, crc, yos = (symbol.thing for symbol in frame.symbols)
    assert crc is frame.symbols[1].thing
    assert yos is frame.symbols[2].thing
    # in another paragraph, only where there is but one
    parts, items = items_of(f"{HEAD}Ashby CRC, Ely CRC and Leigh YOS were seen.\n\nThe CRC and the YOS were kind.\n")
    assert items.skeleton(*parts.body[1]).text == "the crc and the S were kind."
    # where all services are of one kind, 'the PDU' is a word for what is spoken of
    assert skeleton_of("Northwick PDU was seen: the PDU.").text == "S was seen: the pdu."


def test_where_a_service_is_is_no_service():
    frame = skeleton_of("Leeds YJS was kind. Holbeck Lodge Approved Premises in Leeds was seen, and so was Leeds.")
    assert frame.text.endswith("S in leeds was seen, and so was S.")


NOTES = """
ENDS

Notes to editor

1. The unit was last inspected in 2019.
2. The Inspectorate is independent. It has 200 staff.
3. previously, the unit was rated ‘Good’.
4. A previous one, and the previous report, were rated ‘Good’.
"""


def test_passages():
    parts, items = items_of(f"{HEAD}Northwick PDU was seen.\n\nIt was previously seen.\n{NOTES}")
    view = parts.source.view
    assert [(place.name, paragraph, view[slice(*words)]) for place, paragraph, words in items.passages] == [
        ("HEADLINE", -1, "Inspectors report on local work"),
        ("BODY", 0, "Northwick PDU was seen."),
        ("BODY", 1, "It was previously seen."),
        ("NOTES", 2, "The unit was last inspected in 2019."),
        ("NOTES", 2, "previously, the unit was rated ‘Good’."),
        ("NOTES", 2, "A previous one, and the previous report, were rated ‘Good’."),
    ]


def test_where_a_sentence_has_to_be_read():
    """At ratings, at years of this century, and at the words of a score or of an unchanged result, in all passages."""
    text = (
        "Northwick PDU ‘Good’, rating the same\n\nIt scored 12 points in 2021, and 200 staff left 20 posts. Its rating "
        f"has stayed, and has not changed since 1999.\n{NOTES}"
    )
    parts, items = items_of(text)
    view = parts.source.view
    found = [view[at:].split()[0].strip("‘’.,") for at in items.points]
    assert found == "Good same scored points 2021 stayed changed 2019 Good Good".split()


def test_the_services_that_are_named_in_order():
    parts, items = items_of(f"{HEAD}Northwick PDU and Ashby PDU were seen, Northwick most.\n\nENDS\n")
    view = parts.source.view
    assert [(view[at:].split()[0], view[slice(*service.name)]) for at, service in items.named] == [
        ("Northwick", "Northwick"),
        ("Ashby", "Ashby"),
        ("Northwick", "Northwick"),
    ]


def test_a_text_without_passages_has_nothing_to_read():
    _, items = items_of("")
    assert (items.passages, items.points, items.named) == ([], [], [])


def test_notes_that_may_state_something():
    parts = document(
        f"{HEAD}Northwick PDU was seen.\n\nENDS\n\nNotes to editor\n\n1. Previous ratings are online.\n2. It is new.\n"
        "3. It scored nine points.\n"
    )
    notes = [parts.source.view[slice(*place)] for place in telling_notes(parts)]
    assert notes == ["Previous ratings are online.", "It scored nine points."]
