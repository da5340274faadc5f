"""Typed records, each with its evidence, from the press releases of HM Inspectorate of Probation."""

import importlib
from typing import TYPE_CHECKING, Any

from hmip_parse import reference
from hmip_parse.errors import HmipParseError, InputError, MissingExtraError, RecordError, StrictError
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
    from hmip_parse import explain, tables
    from hmip_parse import spark as spark  # not in __all__: `from hmip_parse import *` would need pyspark
    from hmip_parse.bulk import Result, parse_many
    from hmip_parse.readers import Document, Limits, ParsedFile, parse_file, read

__version__ = PARSER_VERSION

__all__ = [
    "AspectRating",
    "Diagnostic",
    "Document",
    "Evidence",
    "HmipParseError",
    "InputError",
    "Level",
    "Limits",
    "MissingExtraError",
    "Note",
    "Outcome",
    "ParsedFile",
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
    "explain",
    "json_schema",
    "parse",
    "parse_file",
    "parse_many",
    "read",
    "reference",
    "tables",
]

# What is loaded when it is first asked for: a program that has its texts already needs none of it.
_LATE = dict.fromkeys(("Result", "parse_many"), "hmip_parse.bulk") | dict.fromkeys(
    ("Document", "Limits", "ParsedFile", "parse_file", "read"), "hmip_parse.readers"
)


def __getattr__(name: str) -> Any:
    if name in {"explain", "spark", "tables"}:
        return importlib.import_module(f"hmip_parse.{name}")
    if name in _LATE:
        return getattr(importlib.import_module(_LATE[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
