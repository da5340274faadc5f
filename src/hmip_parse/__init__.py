"""Typed records, each with its evidence, from the press releases of HM Inspectorate of Probation.

Nothing is loaded until it is asked for, so that a program, and the command, pay for what they use alone.
"""

import importlib
import importlib.util
from typing import TYPE_CHECKING, Any

from hmip_parse.version import PARSER_VERSION

if TYPE_CHECKING:
    from hmip_parse import explain, reference, tables
    from hmip_parse import spark as spark  # not in __all__: `from hmip_parse import *` would need pyspark
    from hmip_parse.bulk import Result, parse_many
    from hmip_parse.errors import HmipParseError, InputError, MissingExtraError, RecordError, StrictError
    from hmip_parse.parser import parse
    from hmip_parse.readers import Document, Limits, ParsedFile, parse_file, read
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

# Where each name lives: the imports above, for when the program runs.
_NAMES = {
    "bulk": "Result parse_many",
    "errors": "HmipParseError InputError MissingExtraError RecordError StrictError",
    "parser": "parse",
    "readers": "Document Limits ParsedFile parse_file read",
    "records": "AspectRating Diagnostic Note Outcome Percentage Period PreviousRating Quote RecommendationCount "
    "Recommendations Release Score Service",
    "schema": "json_schema",
    "spans": "Evidence Span",
    "terms": "Level Precision Rating ReleaseKind Sector ServiceKind Severity",
}
_HOMES = {name: f"hmip_parse.{module}" for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        value = getattr(importlib.import_module(_HOMES[name]), name)
        globals()[name] = value  # the next time, it is simply there
        return value
    if name.isidentifier() and not name.startswith("_") and importlib.util.find_spec(f"{__name__}.{name}"):
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
