"""Findings as SARIF 2.1.0 (OASIS, 2020), which code scanners and editors read.

Columns are counted in code points, and the run says so (`columnKind`).
"""

from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import quote

from hmip_parse.diagnostics import ADVICE, CODES
from hmip_parse.errors import InputError
from hmip_parse.lines import Place
from hmip_parse.lint.findings import Checked, Finding
from hmip_parse.terms import Severity
from hmip_parse.version import PARSER_VERSION

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_INDEX = {code: index for index, code in enumerate(CODES)}


def log(files: Iterable[Checked], unread: Sequence[InputError]) -> dict[str, Any]:
    """The log of one run.

    Args:
        files: The files that were read.
        unread: Those that could not be; looked at when all files are through.
    """
    results = [_result(checked, finding) for checked in files for finding in checked.findings]
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "hmip-parse",
                        "version": PARSER_VERSION,
                        "semanticVersion": PARSER_VERSION,
                        "rules": [_rule(code) for code in CODES],
                    }
                },
                "invocations": [_invocation(unread)],
                "columnKind": "unicodeCodePoints",
                "newlineSequences": ["\r\n", "\n", "\r"],
                "results": results,
            }
        ],
    }


def _rule(code: str) -> dict[str, Any]:
    row = CODES[code]
    return {
        "id": code,
        "shortDescription": {"text": row.meaning},
        "fullDescription": {"text": f"{row.meaning} For example: {row.example}"},
        "help": {"text": ADVICE[row.severity]},
        "defaultConfiguration": {"level": _LEVELS[row.severity]},
    }


def _result(checked: Checked, finding: Finding) -> dict[str, Any]:
    found, place = finding.diagnostic, finding.place
    physical: dict[str, Any] = {"artifactLocation": _artifact(checked.source)}
    message = found.message
    if place and checked.is_text:
        physical["region"] = _region(place, finding.words)
    elif place:  # the file itself has no such line
        message += f" (at {finding.words!r}, line {place.line} of its text)"
    result: dict[str, Any] = {
        "ruleId": found.code,
        "ruleIndex": _INDEX[found.code],
        "level": _LEVELS[found.severity],
        "message": {"text": message},
        "locations": [{"physicalLocation": physical}],
    }
    if found.field:
        result["locations"][0]["logicalLocations"] = [{"fullyQualifiedName": found.field}]
    return result


def _region(place: Place, words: str) -> dict[str, Any]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
        "snippet": {"text": words},
    }


def _artifact(source: str) -> dict[str, str]:
    """A file by its address: relative names stay relative, as those who upload a log want them."""
    path = Path(source)
    if path.is_absolute():
        return {"uri": path.as_uri()}
    return {"uri": quote(PurePath(source).as_posix(), errors="surrogateescape")}


def _invocation(unread: Sequence[InputError]) -> dict[str, Any]:
    return {
        "executionSuccessful": not unread,
        "toolExecutionNotifications": [
            {
                "level": "error",
                "message": {"text": f"{error.reason}; {error.mend}"},
                "locations": [{"physicalLocation": {"artifactLocation": _artifact(error.source)}}],
            }
            for error in unread
        ],
    }
