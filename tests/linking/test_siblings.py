"""Where a sentence turns to other services than those that the release announces."""

import pytest

from hmip_parse.linking.siblings import brings_siblings
from tests.linking.reading import HEAD, read


def brings(body):
    """Whether each finding of a body brings siblings, in order."""
    text = HEAD + body
    reader, _ = read(text)
    return [brings_siblings(reader._document, finding) for finding in reader.findings]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Northwick PDU has been rated ‘Good’.", [False]),
        ("Its neighbour, Southwick PDU, was rated ‘Good’.", [True]),
        ("Other units fared worse. Southwick PDU was rated ‘Inadequate’.", [True]),
        ("Northwick PDU has been rated ‘Good’; its neighbours are next.", [False]),
        ("Northwick PDU has been rated ‘Good’, while other services wait.", [False]),
        ("Southwick PDU, in a report published in May, was rated ‘Good’.", [True]),
        ("Southwick PDU, which was inspected in the same round, was found to be ‘Good’.", [True]),
        ("Southwick PDU, whose results came out in March, was found to be ‘Good’.", [True]),
        ("In a report published on Thursday 2 February 2023, Northwick PDU is rated ‘Good’.", [False]),
        ("Northwick YJS and its neighbour, Southwick YJS, have been rated ‘Good’.", [False]),
        ("Northwick PDU has been rated ‘Good’, with neighbouring Southwick PDU rated ‘Inadequate’.", [False, False]),
        (
            "Northwick PDU has been rated ‘Good’, with neighbouring Southwick PDU rated ‘Inadequate’ last year.",
            [False, True],
        ),
    ],
    ids=[
        "own",
        "neighbour",
        "sentence-before",
        "behind-a-semicolon",
        "behind-a-comma",
        "published-in-may",
        "same-round",
        "whose-results",
        "published-today",
        "both-in-the-lead",
        "together",
        "together-last-year",
    ],
)
def test_siblings(body, expected):
    assert brings(body) == expected
