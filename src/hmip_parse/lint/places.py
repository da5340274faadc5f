"""Where in a text a diagnostic is: the words that it is about."""

from collections.abc import Iterator

from hmip_parse.patterns import lazy
from hmip_parse.records import Diagnostic, Release
from hmip_parse.spans import Evidence, Span

_STEP = lazy(r"(\w+)(?:\[(\d+)\])?")


def span_of(diagnostic: Diagnostic, release: Release) -> Span | None:
    """The words that a diagnostic is about.

    These are the words that gave rise to it; else those of the value concerned; else, where that was not read, those
    of the record that it belongs to: the name of the service whose region was looked up. `None` where it is about the
    text as a whole.
    """
    for evidence in (diagnostic.evidence, *_near(diagnostic.field, release)):
        if spans := [span for found in evidence.values() for span in found]:
            return spans[0]
    return None


def _near(path: str | None, release: Release) -> Iterator[Evidence]:
    """The evidence of a value, and then of the records around it, inmost first."""
    if path is None:
        return
    around: list[Evidence] = []
    owner: object = release
    for name, index in _STEP.findall(path):
        evidence: Evidence = getattr(owner, "evidence", Evidence())
        around.insert(0, Evidence({name: evidence[name]} if name in evidence else {}))
        owner = getattr(owner, name, None)
        if index and isinstance(owner, tuple):
            owner = owner[int(index)] if int(index) < len(owner) else None
        around.insert(0, getattr(owner, "evidence", Evidence()))
    yield from around
