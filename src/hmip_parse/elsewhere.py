"""Where a text speaks of services that it does not announce.

What such a sentence says, of its recommendations and of when inspectors were there, is of another report.
"""

import bisect

import attrs


@attrs.frozen
class Elsewhere:
    """The places where services are named.

    Attributes:
        own: Where those are named that the release announces, in order; empty where it announces none.
        others: Where others of their kinds are, in order.
    """

    own: tuple[int, ...] = ()
    others: tuple[int, ...] = ()

    def is_at(self, start: int, end: int) -> bool:
        """Whether another service is named in a range, and none that the release announces."""
        return _any_in(self.others, start, end) and not _any_in(self.own, start, end)

    def begins(self, start: int, end: int) -> bool:
        """Whether the first service that a range names is another."""
        other, own = (
            min((at for at in places if start <= at < end), default=end) for places in (self.others, self.own)
        )
        return other < own


def _any_in(places: tuple[int, ...], start: int, end: int) -> bool:
    at = bisect.bisect_left(places, start)
    return at < len(places) and places[at] < end
