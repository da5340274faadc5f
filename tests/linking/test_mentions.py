"""Where services are named: unit words in full and in short, with the names that belong to them."""

import pytest

from hmip_parse.linking.mentions import find_mentions
from hmip_parse.source import Source


def told(text, mentions):
    """Kind, name and short name of each, with the words of the mention; the plural as 's'."""
    return [
        (
            str(m.kind) if m.kind else None,
            text[slice(*m.name)] if m.name else None,
            text[m.start : m.end],
            m.alias,
            m.plural,
        )
        for m in mentions
    ]


def mentions_of(text):
    return told(text, find_mentions(Source(text), [(0, len(text))]))


ONE = [
    # a name behind what the unit does
    (
        "They saw the Probation Delivery Unit (PDU)* that covers Northwick today.",
        "pdu",
        "Northwick",
        "Probation Delivery Unit (PDU)* that covers Northwick",
    ),
    # of a council
    (
        "Northwick City Council is glad that its youth justice service was seen.",
        "youth",
        "Northwick",
        "Northwick City Council is glad that its youth justice service",
    ),
    (
        "Northwick City Council is glad that its youth justice service was seen. It is new.",
        "youth",
        "Northwick",
        "Northwick City Council is glad that its youth justice service",
    ),
    (
        f"Northwick Council {'is glad, and more than glad, ' * 4}to hear that its youth justice service was seen.",
        "youth",
        None,
        "youth justice service",
    ),
    ("Northwick Council met. Then its youth justice service was seen.", "youth", None, "youth justice service"),
    ("The board met, and its youth justice service was seen.", "youth", None, "youth justice service"),
    ("They saw the PDU covering Northwick today.", "pdu", "Northwick", "PDU covering Northwick"),
    ("They saw the PDU responsible for Northwick today.", "pdu", "Northwick", "PDU responsible for Northwick"),
    # a name before the unit word
    ("They saw Northwick PDU today.", "pdu", "Northwick", "Northwick PDU"),
    (
        "They saw Northwick Probation Delivery Unit (PDU) today.",
        "pdu",
        "Northwick",
        "Northwick Probation Delivery Unit (PDU)",
    ),
    ("They saw Northwick PDU* today.", "pdu", "Northwick", "Northwick PDU*"),
    ("They saw Northwick PDU (PDU*) today.", "pdu", "Northwick", "Northwick PDU (PDU*)"),
    ("Northwick PDU was seen.", "pdu", "Northwick", "Northwick PDU"),
    ("They saw Northwick CRC today.", "crc", "Northwick", "Northwick CRC"),
    ("They saw Northwick Probation Trust today.", "trust", "Northwick", "Northwick Probation Trust"),
    (
        "They saw Linden Bank Approved Premises today.",
        "approved_premises",
        "Linden Bank",
        "Linden Bank Approved Premises",
    ),
    (
        "They saw Linden Bank Independent Approved Premises today.",
        "approved_premises",
        "Linden Bank",
        "Linden Bank Independent Approved Premises",
    ),
    ("They saw Northwick Youth Justice Service today.", "youth", "Northwick", "Northwick Youth Justice Service"),
    (
        "They saw Northwick Prevention and Youth Justice Service today.",
        "youth",
        "Northwick",
        "Northwick Prevention and Youth Justice Service",
    ),
    (
        "They saw Northwick Children and Young People's Justice Service today.",
        "youth",
        "Northwick",
        "Northwick Children and Young People's Justice Service",
    ),
    ("They saw Northwick YJS today.", "youth", "Northwick", "Northwick YJS"),
    ("They saw Northwick YOS today.", "youth", "Northwick", "Northwick YOS"),
    ("They saw Northwick CYPJS today.", "youth", "Northwick", "Northwick CYPJS"),
    ("They saw Northwick PYJS today.", "youth", "Northwick", "Northwick PYJS"),
    ("They saw Northwick Y&JS today.", "youth", "Northwick", "Northwick Y&JS"),
    ("They saw Northwick YPE&JS today.", "youth", "Northwick", "Northwick YPE&JS"),
    ("They saw Wales National Probation Service today.", "nps", "Wales", "Wales National Probation Service"),
    ("They saw the Wales division of the NPS today.", "nps", "Wales", "Wales division of the NPS"),
    ("They saw Northwick probation service today.", None, "Northwick", "Northwick probation service"),
    # a name that ends in a bracket; what is in capitals is the name's short form, and no part of it
    (
        "They saw Hull (Kingston upon Hull) YOT today.",
        "youth",
        "Hull (Kingston upon Hull)",
        "Hull (Kingston upon Hull) YOT",
    ),
    ("They met (at last) Hull (Kingston) YOT today.", "youth", "Hull (Kingston)", "Hull (Kingston) YOT"),
    ("They saw Hull (HK) YOT today.", "youth", None, "YOT"),
    ("They saw Hull (H) YOT today.", "youth", None, "YOT"),
    ("They saw Hull (the city) YOT today.", "youth", None, "YOT"),
    ("They saw hull (Kingston) YOT today.", "youth", None, "YOT"),
    ("They saw Hull Kingston) YOT today.", "youth", None, "YOT"),
    # a name behind it
    ("They saw the YOS in Powys today.", "youth", "Powys", "YOS in Powys"),
    (
        "They saw the Probation Delivery Unit (PDU*), in Northwick today.",
        "pdu",
        "Northwick",
        "Probation Delivery Unit (PDU*), in Northwick",
    ),
    (
        "They saw the PDU for Northwick and the Fells today.",
        "pdu",
        "Northwick and the Fells",
        "PDU for Northwick and the Fells",
    ),
    ("They saw the PDU across Northwick today.", "pdu", "Northwick", "PDU across Northwick"),
    ("They saw NPS Wales today.", "nps", "Wales", "NPS Wales"),
    ("They saw NPS - Midlands division today.", "nps", "Midlands", "NPS - Midlands division"),
    (
        "They saw the National Probation Service in the Midlands division today.",
        "nps",
        "Midlands",
        "National Probation Service in the Midlands division",
    ),
    (
        "They saw the probation service, also known as a Probation Delivery Unit (PDU), in Northwick today.",
        "pdu",
        "Northwick",
        "probation service, also known as a Probation Delivery Unit (PDU), in Northwick",
    ),
    (
        "They saw the probation service, or Probation Delivery Unit, for Northwick today.",
        "pdu",
        "Northwick",
        "probation service, or Probation Delivery Unit, for Northwick",
    ),
    (
        "They saw the probation service otherwise known as the PDU for Northwick today.",
        "pdu",
        "Northwick",
        "probation service otherwise known as the PDU for Northwick",
    ),
    (
        "They saw Northwick Child and Youth Justice Service (CYJS) today.",
        "youth",
        "Northwick",
        "Northwick Child and Youth Justice Service (CYJS)",
    ),
    ("They saw the Northwick CYJS today.", "youth", "Northwick", "Northwick CYJS"),
    (
        "They saw Northwick Family & Youth Justice Service today.",
        "youth",
        "Northwick",
        "Northwick Family & Youth Justice Service",
    ),
    # the capital behind a unit word is a name only behind 'NPS'
    ("They saw the PDU Monday and Tuesday.", "pdu", None, "PDU"),
    ("They saw the PDU Northwick today.", "pdu", None, "PDU"),
    # geography is no name
    (
        "They saw the Northwick Bay Youth Justice and Early Intervention Service today.",
        "youth",
        "Northwick Bay",
        "Northwick Bay Youth Justice and Early Intervention Service",
    ),
    ("They saw a youth offending service in the South West today.", "youth", None, "youth offending service"),
    ("They saw the PDU in the East Midlands region today.", "pdu", None, "PDU"),
    ("They saw the CRC in the Ashby region today.", "crc", None, "CRC"),
    ("They saw the CRC in the North of the probation service today.", "crc", None, "CRC"),
    ("They saw the CRC in the South West today.", "crc", "South West", "CRC in the South West"),
    # none at all
    ("They saw the PDU today.", "pdu", None, "PDU"),
    ("PDU", "pdu", None, "PDU"),
    ("PYJS", "youth", None, "PYJS"),
    ("They saw the probation service today.", None, None, "probation service"),
    ("They saw the probation service, or what is left of it.", None, None, "probation service"),
    # what stands beside the unit word, and is none of its words
    ("They saw the NPS today.", "nps", None, "NPS"),
]


@pytest.mark.parametrize(("text", "kind", "name", "words"), ONE)
def test_one_service(text, kind, name, words):
    found = [row for row in mentions_of(text) if row[0] is not None or kind is None]
    assert found[:1] == [(kind, name, words, None, False)]
    if "of the probation service" not in text:
        assert len(found) == 1


SEVERAL = [
    (
        "They saw Northwick and Southwick PDUs (PDUs) today.",
        [("pdu", "Northwick", "Northwick", None, True), ("pdu", "Southwick", "Southwick PDUs (PDUs)", None, True)],
    ),
    (
        "They saw the North East and Wales divisions today.",
        [("nps", "North East", "North East", None, True), ("nps", "Wales", "Wales divisions", None, True)],
    ),
    (
        "They saw the PDUs in Ashby, Leigh and Stow today.",
        [
            ("pdu", "Ashby", "PDUs in Ashby", None, True),
            ("pdu", "Leigh", "Leigh", None, True),
            ("pdu", "Stow", "Stow", None, True),
        ],
    ),
    ("They saw PDUs today.", [("pdu", None, "PDUs", None, True)]),
    # units of a place have no name of their own
    ("They saw two Northwick PDUs today.", [("pdu", None, "PDUs", None, True)]),
    ("They saw Northwick PDUs today.", [("pdu", None, "PDUs", None, True)]),
    (
        "They saw both of the Northwick youth offending teams today.",
        [("youth", None, "youth offending teams", None, True)],
    ),
    # a region's name is no list
    (
        "Kent, Surrey and Sussex probation services were seen.",
        [(None, "Kent, Surrey and Sussex", "Kent, Surrey and Sussex probation services", None, False)],
    ),
    # in apposition, where they are rated
    (
        "Two of the units, Ashby and Leigh, were rated well.",
        [("pdu", "Ashby", "Ashby", None, True), ("pdu", "Leigh", "Leigh", None, True)],
    ),
    (
        "Three PDUs (Ashby, Leigh and Stow) were rated well.",
        [("pdu", name, name, None, True) for name in ("Ashby", "Leigh", "Stow")],
    ),
    ("Two PDUs, Ashby and Leigh, were seen.", [("pdu", None, "PDUs", None, True)]),
    ("Two units, Ashby and Leigh, were seen.", []),
    ("Two units, one in Ashby, were rated well.", []),
    ("Two units, Ashby, were rated well.", []),
    ("They saw units", []),
    ("Two units, Ashby and Leigh, ", []),
    ("Two units, Inspectors and Staff, were rated well.", []),
    ("Two units, HMPPS and Ashby, were rated well.", []),
    (
        "Two units, Ashby and Leigh PDU, were rated well.",
        [("pdu", "Ashby and Leigh", "Ashby and Leigh PDU", None, False)],
    ),
    ("Two units, Ashby and Leigh aside, were rated well.", []),
    (
        "Ashby YOS and Leigh YOS were seen, and the CRC too.",
        [
            ("youth", "Ashby", "Ashby YOS", None, False),
            ("youth", "Leigh", "Leigh YOS", None, False),
            ("crc", None, "CRC", None, False),
        ],
    ),
    # the short name in its bracket
    (
        "They saw Ashby and Leigh Community Rehabilitation Company (AL CRC) today.",
        [("crc", "Ashby and Leigh", "Ashby and Leigh Community Rehabilitation Company (AL CRC)", "AL", False)],
    ),
    (
        "The Community Rehabilitation Company (AL CRC) in Ashby was seen.",
        [("crc", "Ashby", "Community Rehabilitation Company (AL CRC) in Ashby", "AL", False)],
    ),
    (
        "The Community Rehabilitation Company (AL CRC) was seen.",
        [("crc", None, "Community Rehabilitation Company (AL CRC)", "AL", False)],
    ),
    (
        "The Community Rehabilitation Companies (AL CRC) in Ashby and Ely were seen.",
        [
            ("crc", "Ashby", "Community Rehabilitation Companies (AL CRC) in Ashby", "AL", True),
            ("crc", "Ely", "Ely", "AL", True),
        ],
    ),
    (
        "They saw Ashby and Ely Community Rehabilitation Companies (AL CRC).",
        [
            ("crc", "Ashby", "Ashby", "AL", True),
            ("crc", "Ely", "Ely Community Rehabilitation Companies (AL CRC)", "AL", True),
        ],
    ),
    # people and things of a service, and the service that has the prisons too
    ("A probation officer, youth offending team staff and youth justice service work were seen.", []),
    ("HM Prison and Probation Service runs it.", []),
    ("HM Prisons and Probation Service runs it.", []),
    (
        "Probation services in Northwick PDU were seen.",
        [(None, None, "Probation services", None, True), ("pdu", "Northwick", "Northwick PDU", None, False)],
    ),
    (
        "They saw the PDU in Northwick division today.",
        [("pdu", "Northwick", "PDU in Northwick", None, False), ("nps", None, "division", None, False)],
    ),
    # 's' at its end makes no plural of an abbreviation
    (
        "They saw the North East and Wales division of the NPS today.",
        [("nps", "North East and Wales", "North East and Wales division of the NPS", None, False)],
    ),
    # no unit word inside another word, none in small letters
    ("A subdivision of JS and CRCX was seen at the pdu.", []),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_services_or_none(text, expected):
    assert mentions_of(text) == expected


def test_only_the_passages_are_read():
    text = "Ashby PDU. Ely PDU, the Leigh YJS, Youth Justice Service in Stow. Hull PYJS, the NPS in Wales, too."
    place = text.index("Ely")
    whole = (place, text.index(" Hull"))
    found = told(text, find_mentions(Source(text), [whole]))
    assert [name for _, name, *_ in found] == ["Ely", "Leigh", "Stow"]
    assert find_mentions(Source(text), []) == []
    broken_off = "Ashby PDU was seen. They met those on probation "
    assert [m.end for m in find_mentions(Source(broken_off), [(0, 19)])] == [len("Ashby PDU")]
    halves = [(place, text.index(", Youth")), (text.index("Hull"), len(text))]
    found = told(text, find_mentions(Source(text), halves))
    assert [name for _, name, *_ in found] == ["Ely", "Leigh", "Hull", "Wales"]


@pytest.mark.parametrize(
    ("text", "end", "expected"),
    [
        # a passage that ends in front of the rest of a unit word, of its bracket or of its name
        ("the Ashby PDUs", "s", [("pdu", "Ashby", "Ashby PDU")]),
        ("the Ashby PDU (PDU)", ")", [("pdu", "Ashby", "Ashby PDU"), ("pdu", None, "PDU")]),
        ("the PDU in Ashby and Leigh were", " and", [("pdu", "Ashby", "PDU in Ashby")]),
        ("the PDU in Ashby were", " in", [("pdu", None, "PDU")]),
        ("the PDU in Ashby were", "Ashby", [("pdu", None, "PDU")]),
        ("the Ashby PDU", "PDU", []),
        ("the probation service or PDU in Ely, today", " PDU", [(None, None, "probation service")]),
        ("the probation service or PDU in Ely, today", " or", [(None, None, "probation service")]),
    ],
)
def test_no_mention_goes_on_behind_its_passage(text, end, expected):
    found = find_mentions(Source(text), [(0, text.rindex(end))])
    assert [row[:3] for row in told(text, found)] == expected


@pytest.mark.parametrize(
    ("text", "start", "expected"),
    [
        ("in Ashby PDU", "PDU", [("pdu", None, "PDU")]),
        ("in Old Ashby PDU", "Ashby", [("pdu", "Ashby", "Ashby PDU")]),
        ("in Hull (Kingston) PDU", "(King", [("pdu", None, "PDU")]),
        ("in CYPJS", "PJS", []),
        ("the National Probation Service", "Prob", [(None, None, "Probation Service")]),
        ("HM Prison and Probation Service", "Prob", [(None, None, "Probation Service")]),
    ],
)
def test_no_mention_begins_before_its_passage(text, start, expected):
    found = find_mentions(Source(text), [(text.index(start), len(text))])
    assert [row[:3] for row in told(text, found)] == expected


def test_a_name_is_no_longer_than_130_characters():
    for letters, whole in ((60, True), (70, False)):
        name = f"{'A' + 'a' * letters} and {'E' + 'e' * letters}"
        for text in (f"it saw {name} PDU.", f"it saw the PDU in {name}, too."):
            ((_, found, *_),) = mentions_of(text)
            assert (found == name) is whole
