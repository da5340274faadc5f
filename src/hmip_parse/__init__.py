"""Typed records, each with its evidence, from the press releases of HM Inspectorate of Probation."""

import importlib
from typing import TYPE_CHECKING, Any

from hmip_parse import reference
from hmip_parse.errors import HmipParseError, InputError, RecordError, StrictError
from hmip_parse.parser import parse
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
    Release,
    Score,
    Service,
)
from hmip_parse.schema import json_schema
from hmip_parse.spans import Evidence, Span
from hmip_parse.terms import Level, Precision, Rating, ReleaseKind, Sector, ServiceKind, Severity
from hmip_parse.version import PARSER_VERSION

if TYPE_CHECKING:
    from hmip_parse import tables
    from hmip_parse.bulk import Result, parse_many

__version__ = PARSER_VERSION

__all__ = [
    "AspectRating",
    "Diagnostic",
    "Evidence",
    "HmipParseError",
    "InputError",
    "Level",
    "Note",
    "Outcome",
    "Percentage",
    "Period",
    "Precision",
    "PreviousRating",
    "Quote",
    "Rating",
    "RecommendationCount",
    "Recommendations",
    "RecordError",
    "Release",
    "ReleaseKind",
    "Result",
    "Score",
    "Sector",
    "Service",
    "ServiceKind",
    "Severity",
    "Span",
    "StrictError",
    "__version__",
    "json_schema",
    "parse",
    "parse_many",
    "reference",
    "tables",
]

_LATE = {"Result": "hmip_parse.bulk", "parse_many": "hmip_parse.bulk"}
"""Names that are imported when they are first used, so that `import hmip_parse` stays light."""


def __getattr__(name: str) -> Any:
    if name == "tables":
        return importlib.import_module("hmip_parse.tables")
    if name in _LATE:
        return getattr(importlib.import_module(_LATE[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
