"""A release as a summary for people: what `hmip-parse --pretty` prints.

Every field of the record has its row, and a value that the release does not state is said to be missing. Body and
notes are told by their number, quotations by their first words and their length.
"""

import textwrap
from collections.abc import Iterator
from typing import NamedTuple

from hmip_parse import wording
from hmip_parse.records import Outcome, Period, Quote, Recommendations, Release
from hmip_parse.screen import printable
from hmip_parse.terms import Precision
from hmip_parse.wording import counted, day, moment, spaced

_MISSING = "not stated"
_NARROWEST = 40  # columns; in fewer, wrapping would leave a word a line
_LABEL = 17  # width of the column of labels
_FIRST_WORDS = 12  # of a quotation


class _Row(NamedTuple):
    """A label, and what stands beside it; `mark` is padded by whoever aligns several rows, and keeps its blanks."""

    label: str
    value: str
    mark: str = ""


def summarise(source: str, release: Release, width: int) -> str:
    """The summary, without a last line end.

    Args:
        source: Where the text came from; its title.
        release: The record.
        width: Columns to wrap at.
    """
    width = max(width, _NARROWEST)
    title = printable(source)
    lines = [title, "─" * min(len(title), width)]
    for row in _rows(release):
        start = f"{row.label:<{_LABEL}}{row.mark}"
        # Names and addresses stay whole even where they are wider than the terminal, to be copied from it.
        lines += textwrap.wrap(
            printable(row.value) or _MISSING,
            width,
            initial_indent=start,
            subsequent_indent=" " * (len(start) + 2),
            break_long_words=False,
            break_on_hyphens=False,
        )
    return "\n".join(lines)


def _rows(release: Release) -> Iterator[_Row]:
    yield _Row("headline", release.headline)
    yield _Row("kind", spaced(release.kind))
    yield _Row("sector", release.sector or "both or neither")
    yield _Row("published", day(release.published) if release.published else _MISSING)
    yield _Row("embargo", moment(release.embargo) if release.embargo else _MISSING)
    yield _Row("fieldwork", _period(release.fieldwork))
    yield from _outcomes("outcome", release.outcomes)
    yield from _outcomes("recalled", release.recalled)
    yield from _recommendations(release.recommendations)
    yield from _listed("percentages", [(wording.percentage(stated), stated.text) for stated in release.percentages])
    yield from _listed("quotes", [("", _quote(quote)) for quote in release.quotes])
    yield _Row("body", counted(len(release.body), "paragraph"))
    yield _Row("notes", counted(len(release.notes), "note"))
    yield _Row("report", release.report_url or _MISSING)
    yield _Row("media", release.media_email or _MISSING)
    yield from _listed("diagnostics", [("", wording.remark(found)) for found in release.diagnostics])


def _listed(label: str, items: list[tuple[str, str]]) -> Iterator[_Row]:
    """A row for each mark and value, the marks aligned to the right, the label on the first."""
    if not items:
        yield _Row(label, "none")
    column = max((len(mark) for mark, _ in items), default=0)
    for index, (mark, value) in enumerate(items):
        yield _Row("" if index else label, value, f"{mark:>{column}}  " if column else "")


def _outcomes(label: str, outcomes: tuple[Outcome, ...]) -> Iterator[_Row]:
    if not outcomes:
        yield _Row(label, "none")
    for outcome in outcomes:
        service, previous = outcome.service, outcome.previous
        yield _Row(label, wording.service(service))
        if service.canonical and service.canonical != service.name:
            yield _Row("", service.canonical, "known as  ")
        # What has no evidence was looked up and not read.
        inferred = "" if service.region is None or "region" in service.evidence else " (inferred)"
        yield _Row("", (service.region or _MISSING) + inferred, "region    ")
        yield _Row("", str(outcome.rating or _MISSING), "rating    ")
        yield _Row("", str(outcome.score or _MISSING), "score     ")
        if previous:
            yield _Row(
                "", f"{previous.rating or 'rating not stated'}, {previous.year or 'year not stated'}", "previous  "
            )
        for index, aspect in enumerate(outcome.aspects):
            rating = str(aspect.rating or aspect.grade)
            means = f" (= {rating})" if rating.casefold() != aspect.grade.casefold() else ""
            yield _Row("", f"{aspect.grade}{means}: {aspect.aspect}", "          " if index else "aspects   ")


def _recommendations(made: Recommendations | None) -> Iterator[_Row]:
    if made is None:
        yield _Row("recommendations", _MISSING)
        return
    yield _Row("recommendations", f"total {_MISSING}" if made.total is None else f"{made.total} in all")
    items = [(str(count.count), f"{count.recipient} ({count.level})") for count in made.counts]
    if made.unallocated:
        items.append((str(made.unallocated), "unallocated"))
    if items:
        yield from _listed("", items)


def _quote(quote: Quote) -> str:
    words = quote.text.split()
    cut = "…" if len(words) > _FIRST_WORDS else ""
    who = f"{quote.speaker or 'speaker not named'}, {quote.role or 'role not stated'}"
    return f"{who}: “{' '.join(words[:_FIRST_WORDS])}{cut}” ({counted(len(words), 'word')})"


def _period(period: Period | None) -> str:
    if period is None:
        return _MISSING
    if period.precision is Precision.MONTH:
        start, end = f"{period.start:%B %Y}", f"{period.end:%B %Y}"
    else:
        start, end = day(period.start), day(period.end)
    return start if start == end else f"{start} to {end}"
