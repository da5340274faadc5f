"""Sentences of a paragraph."""

from collections.abc import Iterator

from hmip_parse.patterns import lazy

# A stop, its closing marks, a blank, and what can open a sentence. Stops inside times ('00.01'), addresses and
# decimals have no blank behind them.
_END = lazy(r"""[.!?]['")\]]{0,3} (?=['"(\[*]{0,2}[A-Z0-9])""")
# No sentence is longer: what is, is damaged or hostile, and is cut at a blank, so that whatever is read within a sentence
# takes a bounded time.
LONGEST = 2000
_ABBREVIATIONS = ("Mr.", "Ms.", "Mrs.", "Dr.", "St.", "No.", "Rev.", "Cllr.")


def sentences(norm: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of `norm[start:end]`, as ranges."""
    begins: list[int] = []
    words = norm[start:end]
    for mark in ".!?":  # a character is found much faster than a set of them
        if mark not in words:
            continue
        at = norm.find(mark, start, end - 1)  # behind the last one no sentence begins
        while at != -1:
            if (stop := _END.match(norm, at, end)) and not norm.endswith(_ABBREVIATIONS, start, at + 1):
                begins.append(stop.end())
            at = norm.find(mark, at + 1, end - 1)
    if not begins and end - start <= LONGEST:
        return [(start, end)]
    begins.sort()
    found = []
    for begin in begins:
        found.append((start, begin - 1))
        start = begin
    found.append((start, end))
    if found[0][0] + LONGEST < end:
        return [piece for sentence in found for piece in _pieces(norm, *sentence)]
    return found


def last_sentence(norm: str, start: int, end: int) -> int:
    """Where the last sentence of `norm[start:end]` begins; read from its end, since few stops stand there."""
    begin = start
    for mark in ".!?":
        at = norm.rfind(mark, start, end)
        while at != -1:
            if (stop := _END.match(norm, at, end)) and not norm.endswith(_ABBREVIATIONS, start, at + 1):
                begin = max(begin, stop.end())
                break
            at = norm.rfind(mark, start, at)
    return begin


def _pieces(norm: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence that is too long, cut at blanks."""
    while end - start > LONGEST:
        at = norm.rfind(" ", start + 1, start + LONGEST)
        cut = at if at != -1 else start + LONGEST
        yield start, cut
        start = cut + (at != -1)
    yield start, end
