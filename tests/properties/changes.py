"""Changes of a text that a reader would not notice, or would look past: each of them has to leave every value alone."""

import re
from collections.abc import Callable

from tests.helpers import wrapped_fixtures

_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_MARKS = str.maketrans("‘’“”", "''\"\"")

WIDTHS = (60, 65, 72, 78)
"""The columns at which wire copies wrap."""

CHROME = {
    "navigation": "Skip to main content\n\nHome\nNews\nPress releases\n\n",
    "cookies": (
        "Cookies on this site\n\nWe use some essential cookies to make this website work.\n\n"
        "Accept additional cookies\nReject additional cookies\n\n"
    ),
    "share": "Press release\n\nShare this page\n\nFacebook\nTwitter\nLinkedIn\n\n",
    "licence": (
        "This publication is licensed under the terms of the Open Government Licence v3.0 except where otherwise "
        "stated.\n\nTo view this licence, visit nationalarchives.gov.uk/doc/open-government-licence/version/3\n\n"
        "Where we have identified any third party copyright information you will need to obtain permission from the "
        "copyright holders concerned.\n\n"
    ),
}
"""What copied pages have above a release."""

FOOTERS = {
    "share": "\n\nShare this page\n\nFacebook\nTwitter\n",
    "related": "\n\nRelated content\n\nBack to top\n",
    "copyright": "\n\n© Crown copyright\n",
    "licence": ("\n\nAll content is available under the Open Government Licence v3.0, except where otherwise stated\n"),
}
"""What copied pages have below a release."""

STANDING_NOTES = {
    "inspector": (
        "HM Inspectorate of Probation is the independent inspector of youth justice and probation services across "
        "England and Wales."
    ),
    "scale": (
        "The Inspectorate uses a four-point scale: ‘Outstanding’, ‘Good’, ‘Requires improvement’ and ‘Inadequate’."
    ),
    "unification": (
        "In June 2021 Community Rehabilitation Companies (CRCs) and the National Probation Service (NPS) were brought "
        "together in a unified Probation Service."
    ),
}
"""Notes that stand word for word below many releases."""


def straight(text: str) -> str:
    """Curly marks as straight ones."""
    return text.translate(_MARKS)


def windows(text: str) -> str:
    """LF as CRLF."""
    return text.replace("\n", "\r\n")


def single_newlines(text: str) -> str:
    """Every run of blank lines as one line end."""
    return _BLANK_LINES.sub("\n", text)


def blank_lines(text: str) -> str:
    """A blank line between any two lines."""
    return _BLANK_LINES.sub("\n", text).replace("\n", "\n\n")


def wrapped(text: str, width: int) -> str:
    """Every line broken at the last blank that leaves it no longer than `width`, and all lines parted by blank ones.

    So a blank line always parts two paragraphs, a line end alone never does, and a reader has no doubt.
    """
    lines: list[str] = []
    for whole in blank_lines(text).split("\n"):
        line = whole
        while len(line) > width and (at := line.rfind(" ", 1, width + 1)) > 0 and line[:at].strip():
            lines.append(line[:at])
            line = line[at + 1 :]
        lines.append(line)
    return "\n".join(lines)


def _wrapper(width: int) -> Callable[[str], str]:
    return lambda text: wrapped(text, width)


CHANGES: dict[str, Callable[[str], str]] = {
    "straight-marks": straight,
    "crlf": windows,
    "single-newlines": single_newlines,
    "blank-lines": blank_lines,
    **{f"wrapped-{width}": _wrapper(width) for width in WIDTHS},
    **{f"chrome-{name}": chrome.__add__ for name, chrome in CHROME.items()},
    **{f"footer-{name}": (lambda text, footer=footer: text.rstrip("\n") + footer) for name, footer in FOOTERS.items()},
}
"""Changes by name."""

WRAPPED = wrapped_fixtures()
KEEP_LINES = frozenset({"single-newlines", "blank-lines", *(f"wrapped-{width}" for width in WIDTHS)})
"""Changes that those fixtures are spared: no reader could tell their paragraphs afterwards."""


def with_note(text: str, number: int, note: str) -> str:
    """A text with one more note at its end."""
    return f"{text.rstrip()}\n{number}. {note}\n"


def quotation(paragraphs: list[str], *, a_line_each: bool) -> str:
    """A note that quotes another release, its double marks as single ones."""
    said = [" ".join(words.split()).replace("“", "‘").replace("”", "’") for words in paragraphs]
    if a_line_each:
        return "Another release of the day reads:\n" + "\n".join(f"“{words}" for words in said) + "”"
    return f"Another release of the day reads: “{' '.join(said)}”"
