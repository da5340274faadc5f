"""Which points were published with which rating."""

import functools

from hmip_parse.reference.rows import rating_bands
from hmip_parse.terms import Rating, ServiceKind

# Which services an inspection programme of the reference data is about, by how its name begins.
_PROGRAMMES = {
    "PDU": {ServiceKind.PDU},
    "CRC/NPS": {ServiceKind.CRC, ServiceKind.NPS},
    "Youth": {ServiceKind.YOUTH},
    "Region": {ServiceKind.REGION},
}


@functools.cache
def _bands(kind: ServiceKind, out_of: int) -> tuple[tuple[Rating, int, int], ...]:
    """The verified points of each rating: the lowest and the highest that were published with it."""
    return tuple(
        (band.rating, *band.seen)
        for band in rating_bands()
        if band.out_of == out_of
        and band.seen
        and band.rating
        and kind in _PROGRAMMES.get(band.programme.split()[0], ())
    )


def other_band(kind: ServiceKind, rating: Rating, points: int, out_of: int) -> Rating | None:
    """The rating that was published with as many points or fewer though it is higher, or with more though lower."""
    for other, lowest, highest in _bands(kind, out_of):
        if other > rating and points >= lowest or other < rating and points <= highest:
            return other
    return None
