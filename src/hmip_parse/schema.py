"""JSON Schema (2020-12) of `Release.to_dict()`, generated from the record classes and their docstrings."""

import datetime
import enum
import inspect
import re
import types
import typing
from typing import Any

import attrs

from hmip_parse import codec
from hmip_parse.patterns import lazy
from hmip_parse.records import Release
from hmip_parse.spans import Evidence
from hmip_parse.version import SCHEMA_VERSION

_ATTRIBUTE = lazy(r"^    (\w+): (.+(?:\n        .+)*)", re.MULTILINE)
_SPANS = {
    "type": "object",
    "description": "Spans [start, end] in the text that was parsed, by the record's own field names.",
    "additionalProperties": {
        "type": "array",
        "items": {
            "type": "array",
            "prefixItems": [{"type": "integer", "minimum": 0}] * 2,
            "minItems": 2,
            "maxItems": 2,
        },
    },
}


def json_schema() -> dict[str, Any]:
    """The schema that every `Release.to_dict()` satisfies, as a new dictionary."""
    definitions: dict[str, Any] = {}
    release = _object(Release, definitions)
    release["properties"] |= {"schema_version": {"const": SCHEMA_VERSION}, "parser_version": {"type": "string"}}
    release["required"] += ["schema_version", "parser_version"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Release",
        **release,
        "$defs": dict(sorted(definitions.items())),
    }


def _object(cls: type, definitions: dict[str, Any]) -> dict[str, Any]:
    documented = descriptions(cls)
    properties = {name: _type(hint, definitions) for name, hint in codec.hints(cls).items()}
    for name, described in properties.items():
        if name in documented and name != "evidence":
            described["description"] = documented[name]
    return {
        "type": "object",
        "description": (inspect.getdoc(cls) or "").partition("\n")[0],
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def descriptions(cls: type) -> dict[str, str]:
    """Field descriptions: the class docstring's `Attributes` section is their one source."""
    return {name: " ".join(words.split()) for name, words in _ATTRIBUTE.findall(inspect.getdoc(cls) or "")}


def _type(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    origin = typing.get_origin(hint)
    if origin in {types.UnionType, typing.Union}:
        inner = next(part for part in typing.get_args(hint) if part is not types.NoneType)
        return {"anyOf": [_type(inner, definitions), {"type": "null"}]}
    if origin is tuple:
        return {"type": "array", "items": _type(typing.get_args(hint)[0], definitions)}
    if hint is Evidence:
        return dict(_SPANS)
    if attrs.has(hint):
        if hint.__name__ not in definitions:
            definitions[hint.__name__] = _object(hint, definitions)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    if issubclass(hint, enum.Enum):
        return {"enum": [member.value for member in hint]}
    if issubclass(hint, datetime.datetime):
        return {"type": "string", "format": "date-time"}
    if issubclass(hint, datetime.date):
        return {"type": "string", "format": "date"}
    return {"type": {str: "string", int: "integer", float: "number"}[hint]}
