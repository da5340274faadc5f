"""Where the name of a service begins and ends; '|' marks the blank before its unit word, or where a name may begin."""

import pytest

from hmip_parse.linking.names import name_after, name_before, split_names
from hmip_parse.terms import ServiceKind

BEFORE = [
    ("Inspectors visited Northwick| PDU.", "Northwick"),
    ("Northwick| PDU", "Northwick"),
    ("inspectors visited staff and| PDU officers", None),
    # commas, connectors and articles stand inside a name
    ("They saw Hammersmith, Fulham, Kensington and Chelsea| PDU", "Hammersmith, Fulham, Kensington and Chelsea"),
    ("They saw Blackburn with Darwen| YJS", "Blackburn with Darwen"),
    ("They saw Hull & East Riding| PDU", "Hull & East Riding"),
    ("They saw Newcastle upon Tyne| PDU", "Newcastle upon Tyne"),
    ("They saw the Isle of Wight| YOT", "Isle of Wight"),
    ("They saw Telford and the Wrekin| YJS", "Telford and the Wrekin"),
    ("They saw Telford & the Wrekin| YJS", "Telford & the Wrekin"),
    ("They saw Ashby with the Fells| YJS", "Ashby with the Fells"),
    ("They saw Vale of the Fells| YJS", "Vale of the Fells"),
    ("They saw staff of Northwick| YJS", "Northwick"),
    ("They saw plans by the Northwick| YJS", "Northwick"),
    ("The report of Ashby of Northwick| YJS", "Northwick"),
    ("and the Northwick| YJS", "Northwick"),
    ("with Northwick| YJS", "Northwick"),
    # a word that begins with a capital for another reason is no part of it
    ("Inspectors say Northwick| PDU", "Northwick"),
    ("In Northwick| PDU", "Northwick"),
    ("Unlike Northwick| PDU", "Northwick"),
    ("Neither Northwick| PDU", "Northwick"),
    ("They came. Near Northwick| PDU", "Northwick"),
    ("They saw Over Wyre| PDU", "Over Wyre"),
    ("They found that The Northwick| PDU", "Northwick"),
    ("They saw Inspectorate| PDU", None),
    ("They saw New Forest| PDU", "New Forest"),
    ("They came. New Forest| PDU", "Forest"),
    ("New Forest| PDU", "Forest"),
    ('They said: "New Forest| PDU', "Forest"),
    ("They saw New, Great and Old Stow| PDU", "New, Great and Old Stow"),
    ("New, Great and Old Stow| PDU", "Great and Old Stow"),
    ("They saw Three Rivers| PDU", "Three Rivers"),
    ("They saw Inspectors, Northwick| PDU", "Northwick"),
    # possessives
    ("They saw Northwick's| PDU", "Northwick"),
    ("They saw St Helens'| PDU", "St Helens'"),
    ("They saw Saint Helens'| PDU", "Saint Helens'"),
    ("They saw St. Helen's| PDU", "St. Helen's"),
    ("They saw Wells'| PDU", "Wells"),
    ("They saw King's Lynn| PDU", "King's Lynn"),
    ("They saw Kings' Lynn| PDU", "Kings' Lynn"),
    ("They saw King's, Queen's and Ely| PDU", "King's, Queen's and Ely"),
    ("They saw St Austin's and the Levels| PDU", "St Austin's and the Levels"),
    ("They saw St. Austin's and Ely| PDU", "St. Austin's and Ely"),
    ("They saw Saint Austin's and Ely| PDU", "Saint Austin's and Ely"),
    ("They saw Reading's Northwick| PDU", "Northwick"),
    ("They saw Reading's, Northwick| PDU", "Northwick"),
    ("They saw Ely's Northwick| PDU", "Northwick"),
    ("They saw Ely's, Northwick| PDU", "Northwick"),
    ("They saw Wells' Northwick| PDU", "Northwick"),
    ("They saw Wells', Northwick| PDU", "Northwick"),
    # a stop ends what came before, but that of St.
    ("Officers came from Ely. Northwick| PDU", "Northwick"),
    ("Officers came from Ely., Northwick| PDU", "Northwick"),
    ("They saw St. Ives| PDU", "St. Ives"),
    ("They saw St.| PDU", "St."),
    # a comma parts the name from its unit word
    ("They saw Northwick,| PDU", None),
    ("They saw Northwick and| PDU", None),
    ("They saw Stratford-upon-Avon| PDU", "Stratford-upon-Avon"),
    # a region before the names of its units
    ("Two areas in Wales, Gwent| PDU", "Gwent"),
    ("Two areas across Wales, Gwent| PDU", "Gwent"),
    ("Two areas of Wales, Gwent| PDU", "Gwent"),
    ("Two areas in Wales, Gwent, Powys and Ely| PDU", "Gwent, Powys and Ely"),
    ("Two areas, seen in Wales, Gwent| PDU", "Gwent"),
    ("Two areas in Derby, Gwent| PDU", "Derby, Gwent"),
    ("They saw Wales, Gwent| PDU", "Wales, Gwent"),
    ("Two areas, seen in Wales| PDU, Gwent", "Wales"),
]


@pytest.mark.parametrize(("marked", "expected"), BEFORE)
def test_a_name_before_its_unit_word(marked, expected):
    norm, end = marked.replace("|", ""), marked.index("|")
    found = name_before(norm, end, 0)
    assert (found and norm[slice(*found)]) == expected


@pytest.mark.parametrize(
    ("norm", "expected"),
    [
        ("It saw Ely. New Stow PDU", "Stow"),
        ("It saw Ely New Stow PDU", "Stow"),
    ],
)
def test_no_name_begins_before_its_floor(norm, expected):
    """What stands before the floor is another sentence: its first word is the first one behind the floor."""
    end = norm.index(" PDU")
    start, last = name_before(norm, end, norm.index(" PDU") - len("New Stow"))
    assert norm[start:last] == expected
    start, last = name_before(norm, end, norm.index("Stow"))
    assert norm[start:last] == "Stow"
    assert name_before(norm, end, end) is None


@pytest.mark.parametrize(("count", "kept"), [(1, 1), (15, 15), (16, 16), (17, 16)])
def test_a_name_has_at_most_16_words(count, kept):
    norm = " ".join(["they saw", *["Ely"] * count])
    start, end = name_before(norm + " PDU", len(norm), 0)
    assert norm[start:end].split() == ["Ely"] * kept


AFTER = [
    ("the YOS in |Powys was seen.", "Powys"),
    ("the PDU for |the Fells was seen.", "Fells"),
    ("the PDU for |Derby and the Fells was seen.", "Derby and the Fells"),
    ("the PDU for |Derby, Ely & Stow.", "Derby, Ely & Stow"),
    ("the PDU for |Newcastle upon Tyne.", "Newcastle upon Tyne"),
    ("the PDU in |Derby's courts", "Derby"),
    ("the PDU in |Derby, Ely's courts", "Derby, Ely"),
    ("the PDU in |Derby. Ely was seen.", "Derby"),
    ("the PDU in |the new courts", None),
    ("the PDU in |the Inspectorate's words", None),
    ("the PDU in |January, Ely was seen.", None),
    ("the PDU in |March and April.", None),
    ("the PDU in |new courts", None),
    # the text ends in it: it may have gone on
    ("the PDU in |Derby and Ely", None),
]


@pytest.mark.parametrize(("marked", "expected"), AFTER)
def test_a_name_behind_its_unit_word(marked, expected):
    norm, start = marked.replace("|", ""), marked.index("|")
    found = name_after(norm, start, len(norm))
    assert (found and norm[slice(*found)]) == expected


def test_no_name_goes_on_behind_its_end():
    norm = "the PDU in Derby and Ely was seen."
    start, end = norm.index("Derby"), norm.index(" and")
    assert name_after(norm, start, end) == (start, end)
    text = "the PDU in Ely's courts"
    assert name_after(text, text.index("Ely"), text.index("'s")) == (11, 14)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("Ashby", ["Ashby"]),
        ("Ashby and Leigh", ["Ashby", "Leigh"]),
        ("Ashby, Leigh and Stow", ["Ashby", "Leigh", "Stow"]),
        ("Ashby, Leigh, and Stow", ["Ashby", "Leigh", "Stow"]),
        ("Ashby & Leigh", ["Ashby & Leigh"]),
        # with a second 'and' the last ones cannot be told apart
        ("Gwent and Teifi Valleys and Coast", []),
        ("Ashby, Gwent and Teifi Valleys and Coast", ["Ashby"]),
        ("Ashby, Leigh, Gwent and Teifi and Coast", ["Ashby", "Leigh"]),
        ("Ashby and Leigh, Gwent and Teifi", ["Ashby", "Leigh"]),
    ],
)
def test_a_list_of_names(names, expected):
    assert _parted(names) == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("Plymouth and Devon and Torbay", ["Plymouth", "Devon and Torbay"]),
        (
            "Devon and Torbay, Plymouth and Cornwall and Isles of Scilly",
            ["Devon and Torbay", "Plymouth", "Cornwall and Isles of Scilly"],
        ),
        ("Plymouth and Devon and Leigh", []),
        ("Gwent and Teifi Valleys and Coast", []),
    ],
)
def test_the_reference_data_parts_a_list_that_can_be_parted_in_one_way(names, expected):
    assert _parted(names, ServiceKind.PDU) == expected


def _parted(names, kind=None):
    before, behind = "Powys, ", ", Ely and Wells"
    norm = before + names + behind
    found = split_names(norm, len(before), len(before) + len(names), kind)
    return [norm[slice(*place)] for place in found]
