"""Points that were published with another rating: held against the verified edges of the bands alone."""

import pytest

from hmip_parse import Rating, ServiceKind
from hmip_parse.reference.bands import other_band

WORST, WEAK, GOOD, BEST = Rating.INADEQUATE, Rating.REQUIRES_IMPROVEMENT, Rating.GOOD, Rating.OUTSTANDING
YOUTH, PDU, CRC = ServiceKind.YOUTH, ServiceKind.PDU, ServiceKind.CRC


@pytest.mark.parametrize(
    ("kind", "rating", "points", "out_of", "expected"),
    [
        # Youth services, of 36: 'Inadequate' was seen with up to 5, the next with 8 to 18, then 19 to 29, then from 31.
        (YOUTH, GOOD, 5, 36, WORST),
        (YOUTH, GOOD, 6, 36, WEAK),
        (YOUTH, GOOD, 18, 36, WEAK),
        (YOUTH, GOOD, 19, 36, None),
        (YOUTH, GOOD, 29, 36, None),
        (YOUTH, GOOD, 30, 36, None),  # between two edges: nothing is known
        (YOUTH, GOOD, 31, 36, BEST),
        (YOUTH, WORST, 5, 36, None),
        (YOUTH, WORST, 7, 36, None),
        (YOUTH, WORST, 8, 36, WEAK),
        (YOUTH, WORST, 36, 36, WEAK),
        (YOUTH, BEST, 31, 36, None),
        (YOUTH, BEST, 30, 36, None),
        (YOUTH, BEST, 29, 36, GOOD),
        (YOUTH, BEST, 0, 36, WORST),
        # Units, of 27: only 'Inadequate' was seen with points.
        (PDU, GOOD, 3, 27, WORST),
        (PDU, GOOD, 4, 27, None),
        (PDU, WORST, 27, 27, None),
        # Another scale, or another kind of service, of which nothing is known.
        (PDU, GOOD, 3, 36, None),
        (CRC, GOOD, 0, 30, None),
        (YOUTH, GOOD, 3, 27, None),
        (ServiceKind.TRUST, GOOD, 3, 27, None),
    ],
)
def test_the_rating_that_was_published_with_such_points(kind, rating, points, out_of, expected):
    assert other_band(kind, rating, points, out_of) is expected
