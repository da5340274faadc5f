"""Findings as plain JSON objects."""

from collections.abc import Iterator
from typing import Any

from hmip_parse.lint.findings import Checked


def objects(checked: Checked) -> Iterator[dict[str, Any]]:
    """One object for each finding. Lines and columns count from 1, offsets from 0; a whole text has none of them."""
    for finding in checked.findings:
        found, place = finding.diagnostic, finding.place
        yield {
            "file": checked.source,
            "media_type": checked.media_type,
            "line": place.line if place else None,
            "column": place.column if place else None,
            "end_line": place.end_line if place else None,
            "end_column": place.end_column if place else None,
            "start": place.span.start if place else None,
            "end": place.span.end if place else None,
            "words": finding.words if place else None,
            "severity": found.severity.value,
            "code": found.code,
            "field": found.field,
            "message": found.message,
        }
