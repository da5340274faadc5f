"""Which mentions of a release name the same service."""

import pytest

from hmip_parse.linking.mentions import find_mentions
from hmip_parse.linking.register import Register
from hmip_parse.source import Source


def named(text, body=0):
    """Name, kind and number of mentions of each service."""
    source = Source(text)
    mentions = find_mentions(source, [(0, len(text))])
    register = Register(source)
    register.fill(mentions, body)
    assert all(register.of(mention) is service for service in register.services for mention in service.mentions)
    for service in register.services:
        starts = [mention.start for mention in service.mentions]
        assert starts == sorted(starts)
    return [(source.view[slice(*s.name)], s.kind and str(s.kind), len(s.mentions)) for s in register.services]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Northwick PDU was visited. Staff of Northwick PDU were busy.", [("Northwick", "pdu", 2)]),
        ("Northwick PDU and Northwick YJS were visited.", [("Northwick", "pdu", 1), ("Northwick", "youth", 1)]),
        (
            "North Tyneside YJS and South Tyneside YJS were visited.",
            [("North Tyneside", "youth", 1), ("South Tyneside", "youth", 1)],
        ),
        # a word dropped, '&' for 'and', another order of the places
        ("Derby City PDU was visited. Derby PDU is small.", [("Derby City", "pdu", 2)]),
        ("Derby PDU was visited. Derby City PDU is small.", [("Derby", "pdu", 2)]),
        ("Leigh & Stow PDU was visited. Stow and Leigh PDU is small.", [("Leigh & Stow", "pdu", 2)]),
        # two services that the reference data knows
        (
            "Salford PDU was visited. Salford and Trafford PDU is new.",
            [("Salford", "pdu", 1), ("Salford and Trafford", "pdu", 1)],
        ),
        (
            "Salford and Trafford PDU is new. The probation service in Salford was visited.",
            [("Salford and Trafford", "pdu", 1), ("Salford", "pdu", 1)],
        ),
        # the short form in the bracket names it too, wherever it is explained
        (
            "The HLNY CRC was visited. Humberside, Lincolnshire and North Yorkshire CRC (HLNY CRC) is large.",
            [("HLNY", "crc", 2)],
        ),
        (
            "Humberside, Lincolnshire and North Yorkshire CRC (HLNY CRC) is large. The HLNY CRC was visited.",
            [("Humberside, Lincolnshire and North Yorkshire", "crc", 2)],
        ),
        # 'probation service' is what the one kind of adult service is that the release names
        ("The probation service in Northwick was visited. The PDU is busy.", [("Northwick", "pdu", 1)]),
        ("The probation service in Northwick was visited. Northwick PDU is busy.", [("Northwick", "pdu", 2)]),
        (
            "The probation service in Northwick was visited. Northwick probation service is busy.",
            [("Northwick", None, 2)],
        ),
        (
            "The probation service in Northwick was visited. Stow PDU is busy.",
            [("Northwick", "pdu", 1), ("Stow", "pdu", 1)],
        ),
        (
            "The probation service in Northwick was visited. The CRC is small. Stow PDU is busy.",
            [("Northwick", None, 1), ("Stow", "pdu", 1)],
        ),
        (
            "The probation service in Northwick was visited. Stow YJS is small. The PDU is busy.",
            [("Northwick", "pdu", 1), ("Stow", "youth", 1)],
        ),
        (
            "The probation service in Northwick was visited. Northwick YJS is small.",
            [("Northwick", None, 1), ("Northwick", "youth", 1)],
        ),
        # the counties of a company that is named near them, but not where it is named far off
        (
            "Probation services in Berkshire and Oxfordshire were visited. Thames Valley CRC is busy.",
            [("Berkshire", None, 1), ("Oxfordshire", None, 1), ("Thames Valley", "crc", 1)],
        ),
        (
            "Probation services in Berkshire and Oxfordshire were visited. The CRC is busy.",
            [("Berkshire", "crc", 1), ("Oxfordshire", "crc", 1)],
        ),
        (
            f"Probation services in Berkshire and Oxfordshire were visited. {'Staff were busy. ' * 40}Kent CRC is new.",
            [("Berkshire", "crc", 1), ("Oxfordshire", "crc", 1), ("Kent", "crc", 1)],
        ),
        (
            "Probation services in Berkshire and Oxfordshire were visited. Stow PDU is busy.",
            [("Berkshire", "pdu", 1), ("Oxfordshire", "pdu", 1), ("Stow", "pdu", 1)],
        ),
        (
            "The probation service in Berkshire was visited. Thames Valley CRC is busy.",
            [("Berkshire", "crc", 1), ("Thames Valley", "crc", 1)],
        ),
        # of two that a name may be, the one that is named first
        (
            "Leigh PDU and Stow CRC. The Leigh and Stow probation service is small.",
            [("Leigh", "pdu", 2), ("Stow", "crc", 1)],
        ),
        (
            "Stow PDU and Leigh CRC. The Leigh and Stow probation service is small.",
            [("Stow", "pdu", 2), ("Leigh", "crc", 1)],
        ),
        # a region is no service
        ("A probation service in the North West was visited. Stow PDU is busy.", [("Stow", "pdu", 1)]),
        # in the order of the text
        (
            "The Northwick probation service, Stow PDU and Leigh PDU were visited. The Stow probation service is small.",
            [("Northwick", "pdu", 1), ("Stow", "pdu", 2), ("Leigh", "pdu", 1)],
        ),
    ],
)
def test_services(text, expected):
    assert named(text) == expected


@pytest.mark.parametrize(
    ("headline", "body", "expected"),
    [
        ("Leigh & Stow PDU is busy", "Leigh and Stow PDU was visited.", ["Leigh and Stow"]),
        ("Leigh & Stow PDU is busy", "Staff worked hard.", ["Leigh & Stow"]),
        # a name with a word dropped is not preferred
        ("Derby City PDU is busy", "Derby PDU was visited.", ["Derby City"]),
        ("Derby PDU is busy", "Derby City PDU was visited.", ["Derby City"]),
        ("Leigh & Stow PDU is busy", "Ashby PDU and Stow & Leigh PDU were visited.", ["Stow & Leigh", "Ashby"]),
    ],
)
def test_a_name_printed_in_the_body_is_preferred(headline, body, expected):
    found = named(f"{headline}. {body}", body=len(headline) + 2)
    assert [name for name, _, _ in found] == expected
