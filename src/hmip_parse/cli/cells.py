"""A value of a release as one cell of a table: a record is a line that can be read."""

from collections.abc import Callable
from typing import Any

from hmip_parse import codec, wording
from hmip_parse.records import (
    AspectRating,
    Diagnostic,
    Note,
    Outcome,
    Percentage,
    Period,
    PreviousRating,
    Quote,
    RecommendationCount,
    Recommendations,
    Score,
    Service,
)
from hmip_parse.spans import Evidence

_BETWEEN = "|"  # the values of a list in one cell; no name, rating or code holds it


def cell(value: Any) -> str:
    """A value as one string: the items of a list parted by `|`, a record in words, nothing for what is not stated."""
    if value is None:
        return ""
    if isinstance(value, list):
        return _BETWEEN.join(cell(item) for item in value)
    shown = _SHOWN.get(type(value))
    return str(codec.plain(value)) if shown is None else shown(value)


def _outcome(outcome: Outcome) -> str:
    result = ", ".join(str(part) for part in (outcome.rating, outcome.score) if part)
    return wording.service(outcome.service) + (f": {result}" if result else "")


def _previous(previous: PreviousRating) -> str:
    return ", ".join(str(part) for part in (previous.rating, previous.year) if part)


def _aspect(aspect: AspectRating) -> str:
    return f"{aspect.aspect}: {aspect.grade}"


def _recommendations(made: Recommendations) -> str:
    parts = [_count(count) for count in made.counts]
    if made.unallocated:
        parts.append(f"{made.unallocated} unallocated")
    total = [] if made.total is None else [f"{made.total} in all"]
    return ": ".join([*total, *([", ".join(parts)] if parts else [])])


def _count(count: RecommendationCount) -> str:
    return f"{count.count} for {count.recipient}"


def _period(period: Period) -> str:
    return " to ".join(dict.fromkeys((period.start.isoformat(), period.end.isoformat())))


def _quote(quote: Quote) -> str:
    who = ", ".join(part for part in (quote.speaker, quote.role) if part)
    return f"{who}: “{quote.text}”" if who else f"“{quote.text}”"


def _note(note: Note) -> str:
    return f"{note.label} {note.text}" if note.label else note.text


def _evidence(evidence: Evidence) -> str:
    """Offsets as a slice has them: 'points 812:815; out_of 838:840'."""
    return "; ".join(
        f"{name} {', '.join(f'{start}:{end}' for start, end in spans)}" for name, spans in evidence.items()
    )


_SHOWN: dict[type, Callable[[Any], str]] = {
    AspectRating: _aspect,
    Diagnostic: wording.remark,
    Evidence: _evidence,
    Note: _note,
    Outcome: _outcome,
    Percentage: wording.percentage,
    Period: _period,
    PreviousRating: _previous,
    Quote: _quote,
    RecommendationCount: _count,
    Recommendations: _recommendations,
    Score: str,
    Service: wording.service,
}
