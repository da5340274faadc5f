"""The list of several releases, at the top of their page: what each is about, in the order given."""

import collections

from hmip_parse import wording
from hmip_parse.explain import escaping
from hmip_parse.explain.record import GLYPHS, NAMES
from hmip_parse.explain.view import View
from hmip_parse.records import Release
from hmip_parse.terms import ReleaseKind, Severity
from hmip_parse.wording import counted, day, spaced

_MOST = 4  # outcomes of a release that are named in its row
_HEADLINE = 140  # characters


def index(views: list[View]) -> str:
    """The table of releases, each linked to its place on the page.

    Args:
        views: The releases, in order.
    """
    rows = "".join(_row(view, number) for number, view in enumerate(views, start=1))
    return (
        '<table class="index" role="table"><caption>All releases on this page, in the order given</caption>'
        '<thead role="rowgroup"><tr role="row">'
        + "".join(
            f'<th scope="col" role="columnheader">{name}</th>'
            for name in ("No.", "Release", "Service and rating", "Published", "Remarks")
        )
        + f'</tr></thead><tbody role="rowgroup">{rows}</tbody></table>'
    )


def results(release: Release, most: int = _MOST) -> list[tuple[str, str]]:
    """Names and ratings of the services that a release announces; of many, the first, and how many more.

    Args:
        release: The record.
        most: How many to name.
    """
    shown = release.outcomes[:most]
    named = collections.Counter(outcome.service.name for outcome in shown)
    found = [
        # A company and a division may share the name of their county.
        (service.name if named[service.name] == 1 else wording.service(service), str(outcome.rating or ""))
        for outcome in shown
        for service in [outcome.service]
    ]
    if (more := len(release.outcomes) - most) > 0:
        found.append((f"and {more} more", ""))
    return found


def remarks_counted(view: View) -> str:
    """How many remarks there are, by severity, as HTML."""
    numbers = [(severity, view.count(severity)) for severity in Severity]
    return (
        ", ".join(
            f'<span class="note {severity}"><span aria-hidden="true">{GLYPHS[severity]}</span> '
            f"{counted(number, NAMES[severity])}</span>"
            for severity, number in numbers
            if number
        )
        or '<span class="quiet">none</span>'
    )


def rated(release: Release) -> str:
    """Services with their ratings, as HTML."""
    if not release.outcomes:
        kind = "not the inspectorate’s" if release.kind is ReleaseKind.UNKNOWN else spaced(release.kind)
        return f'<span class="quiet">no service; {kind}</span>'
    return "<br>".join(
        f"<bdi>{escaping.text(escaping.clipped(name, _HEADLINE))}</bdi>"
        + (f', <b class="rating">{rating}</b>' if rating else "")
        for name, rating in results(release)
    )


def _row(view: View, number: int) -> str:
    release = view.item.release
    published = (
        f'<span class="date">{day(release.published)}</span>'
        if release.published
        else '<span class="quiet">not stated</span>'
    )
    cells = (
        ("Service and rating", rated(release)),
        ("Published", published),
        ("Remarks", remarks_counted(view)),
    )
    return (
        f'<tr role="row"><td class="number" role="cell">{number}</td><th scope="row" role="rowheader">'
        f'<a href="#r{number}">{escaping.text(escaping.clipped(view.title, _HEADLINE))}</a>'
        f'<span class="source">{escaping.text(view.item.source)}</span></th>'
        + "".join(f'<td role="cell" data-label="{label}">{cell}</td>' for label, cell in cells)
        + "</tr>"
    )
