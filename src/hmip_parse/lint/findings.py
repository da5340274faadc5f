"""What is found in one file: its diagnostics, each with its place."""

import attrs

from hmip_parse.lines import Lines, Place
from hmip_parse.lint.places import span_of
from hmip_parse.media import TEXT
from hmip_parse.records import Diagnostic, Release


@attrs.frozen
class Finding:
    """One diagnostic.

    Attributes:
        diagnostic: The remark.
        place: Where it is; `None` where it is about the text as a whole.
        shown: The first line of the place, without its end; empty without a place.
        words: The words at the place.
    """

    diagnostic: Diagnostic
    place: Place | None
    shown: str
    words: str


@attrs.frozen
class Checked:
    """One file that was read.

    Attributes:
        source: Its name.
        media_type: What it is.
        findings: What was found, in the order of the text; what is about all of it comes first.
    """

    source: str
    media_type: str
    findings: tuple[Finding, ...]

    @property
    def is_text(self) -> bool:
        """Whether lines and columns are those of the file, and not of the text that a reader made of it."""
        return self.media_type == TEXT


def check(source: str, media_type: str, text: str, release: Release, codes: frozenset[str]) -> Checked:
    """The findings of one release.

    Args:
        source: The file's name.
        media_type: What the file is.
        text: Its text, which the spans of the release index.
        release: What it says.
        codes: The codes of the diagnostics that are wanted.
    """
    lines = Lines(text)
    found: list[Finding] = []
    for diagnostic in release.diagnostics:
        if diagnostic.code not in codes:
            continue
        span = span_of(diagnostic, release)
        if span is None:
            found.append(Finding(diagnostic, None, "", ""))
        else:
            place = lines.place(span)
            found.append(Finding(diagnostic, place, lines.text_of(place.line), span.of(text)))
    return Checked(source, media_type, tuple(sorted(found, key=lambda f: f.place.span.start if f.place else -1)))
