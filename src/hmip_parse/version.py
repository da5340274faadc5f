"""Versions: of the package, and of the shape of its records."""

PARSER_VERSION = "0.1.0"
"""Of this package; stands in every `to_dict()`."""

SCHEMA_VERSION = "1.0.0"
"""Of the shape that `json_schema()` describes; changes to it are in the changelog."""
