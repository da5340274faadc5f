"""The words of a text as a set: the cheapest test there is, asked before any search.

Searching a release for a literal that it does not hold takes as long as reading it once; most of the literals that the
extractors look for are absent from most releases. Making the set takes as long as some fifteen such searches.
"""

_MARKS = ".,;:!?\"'()[]*/%-\n"  # they part words; '&' does not: 'Y&JS' is one


def words_of(lower: str) -> frozenset[str]:
    """The words of a text in lower case, without their marks: "children's" is 'children' and 's'."""
    for mark in _MARKS:
        lower = lower.replace(mark, " ")
    return frozenset(lower.split())
