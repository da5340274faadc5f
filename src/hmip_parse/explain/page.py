"""Releases as one HTML page that needs nothing else: no network, no other file, and no script to be read.

The page may run its own style sheet and its own script, named by their hashes, and nothing more: what a release holds
is text, and if it were not, the browser would still refuse to run it.
"""

import base64
import functools
import hashlib
from collections.abc import Iterable
from importlib import resources

from hmip_parse.explain import escaping
from hmip_parse.explain.fields import Group
from hmip_parse.explain.index import index, rated, remarks_counted
from hmip_parse.explain.item import Explained
from hmip_parse.explain.record import remarks, tables
from hmip_parse.explain.view import View, view
from hmip_parse.explain.words import words
from hmip_parse.version import PARSER_VERSION
from hmip_parse.wording import day

_TITLE = 110  # characters of a headline in the title of the page
_KEY = {
    Group.RESULT: "result",
    Group.SERVICE: "service",
    Group.RECOMMENDATIONS: "recommendations",
    Group.DATES: "dates",
    Group.PEOPLE: "people and their words",
    Group.PERCENTAGES: "percentages",
    Group.RELEASE: "the release itself",
}


def page(items: Iterable[Explained]) -> str:
    """One page for one release, or for several with an index first.

    Args:
        items: The releases, in order.

    Returns:
        A whole HTML document, to be written as UTF-8.
    """
    views = [view(item) for item in items]
    alone = len(views) == 1
    title = views[0].title if alone else f"{len(views)} press releases, explained"
    articles = "".join(_release(shown, number, alone=alone) for number, shown in enumerate(views, start=1))
    style, script = _asset("style.css"), _asset("script.js")
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    return (
        '<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">'
        f'<meta name="generator" content="hmip-parse {PARSER_VERSION}">'
        f"<title>{escaping.plain(escaping.clipped(title, _TITLE))}</title><style>{style}</style></head>"
        f'<body class="{"one" if alone else "many"}">'
        f'<a class="skip" href="#main">To the {"release" if alone else "releases"}</a>{"" if alone else _top(title, views)}'
        f'<main id="main" tabindex="-1">{articles}</main>'
        f"<footer>Read by hmip-parse {PARSER_VERSION}, a program. It is not connected with HM Inspectorate of Probation. "
        "Check a figure against the words it was read from before you publish it.</footer>"
        f"<script>{script}</script></body></html>\n"
    )


def _top(title: str, views: list[View]) -> str:
    return (
        f'<header class="top"><h1>{escaping.text(title)}</h1>{_how()}</header>'
        f'<nav aria-label="Releases" id="index">{index(views)}</nav>'
    )


def _how() -> str:
    key = "".join(f'<li><mark class="{group}">{name}</mark></li>' for group, name in _KEY.items())
    return (
        '<p class="how">Marked words are what a value was read from; beside them stands its name. '
        '<span class="live">Point at a value or at words, or move to them with the Tab key, to see which belong '
        "together.</span></p>"
        f'<ul class="key" aria-label="What the colours mean">{key}</ul>'
    )


def _release(shown: View, number: int, *, alone: bool) -> str:
    prefix = f"r{number}-"
    top, inner = ("h1", "h2") if alone else ("h2", "h3")
    release = shown.item.release
    published = day(release.published) if release.published else '<span class="quiet">not stated</span>'
    glance = (
        ("Services and ratings", rated(release)),
        ("Published", published),
        ("Remarks", f'<a href="#{prefix}check">{remarks_counted(shown)}</a>'),
    )
    jumps = [("text", "Text"), ("record", "Record"), ("check", "What to check")]
    links = [f'<a href="#{prefix}{place}">{name}</a>' for place, name in jumps]
    if not alone:
        links.append('<a href="#index">All releases</a>')
    return (
        f'<article id="r{number}" tabindex="-1" aria-labelledby="{prefix}h"><header>'
        f'<p class="source">{escaping.text(shown.item.source)}</p>'
        f'<{top} id="{prefix}h">{escaping.text(" ".join(shown.title.split()))}</{top}>'
        f"<dl>{''.join(f'<div><dt>{name}</dt><dd>{said}</dd></div>' for name, said in glance)}</dl>"
        f'<p class="jumps">{" ".join(links)}</p></header>'
        f'<div class="check"><{inner} id="{prefix}check" tabindex="-1">What to check</{inner}>{remarks(shown, prefix)}</div>'
        f'<div class="sides"><div class="text"><{inner} id="{prefix}text" tabindex="-1">The text, with its words marked</{inner}>'
        f"{_how() if alone else ''}{_text(shown, prefix)}</div>"
        f'<div class="record"><{inner} id="{prefix}record" tabindex="-1">The record</{inner}>{tables(shown, prefix)}</div></div>'
        "</article>"
    )


def _text(shown: View, prefix: str) -> str:
    if not shown.has_text:
        return '<p class="quiet">The text is not at hand; the record says which of its characters are meant.</p>'
    return f'<div class="words">{words(shown, prefix)}</div>'


@functools.cache
def _asset(name: str) -> str:
    return resources.files("hmip_parse.explain").joinpath(name).read_text(encoding="utf-8")


def _digest(content: str) -> str:
    """A source of a content security policy: what the browser is to run has just this hash."""
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
