"""Typed records, each with its evidence, from the press releases of HM Inspectorate of Probation."""

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
    "reference",
]
