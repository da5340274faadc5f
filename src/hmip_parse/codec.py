"""Records to plain JSON types and back: driven by the type hints of the classes, so a new field needs nothing here."""

import datetime
import enum
import types
import typing
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

import attrs

from hmip_parse.errors import RecordError
from hmip_parse.spans import Evidence, Span

T = TypeVar("T")


_LONGEST_SHOWN = 60
_AS_THEY_ARE = frozenset((type(None), str, int, float, bool))
_HINTS: dict[type, dict[str, Any]] = {}


def hints(cls: type) -> dict[str, Any]:
    """The fields of an attrs class with their resolved types, in order."""
    if cls not in _HINTS:
        resolved = typing.get_type_hints(cls)
        _HINTS[cls] = {field.name: resolved[field.name] for field in attrs.fields(cls)}
    return _HINTS[cls]


def to_plain(record: Any) -> dict[str, Any]:
    """An attrs record as a dictionary of plain JSON types."""
    return {name: plain(getattr(record, name)) for name in hints(type(record))}


def plain(value: Any) -> Any:
    """A value of a record as JSON has it: records and evidence as objects, lists as lists, days in ISO 8601."""
    if type(value) in _AS_THEY_ARE:  # most are
        return value
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if isinstance(value, Evidence):
        return {name: list(map(list, spans)) for name, spans in value.items()}
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, datetime.date):  # a datetime is one too
        return value.isoformat()
    return to_plain(value)


def from_plain(cls: type[T], data: object, path: str = "", *, ignore: Iterable[str] = ()) -> T:
    """The record of class `cls` that `to_plain` turned into `data`.

    Raises:
        RecordError: If `data` does not have the shape of `cls`.
    """
    if not isinstance(data, Mapping):
        raise RecordError(path, f"expected an object for {cls.__name__}, found {_what(data)}")
    fields = hints(cls)
    if missing := [name for name in fields if name not in data]:
        raise RecordError(path, f"{cls.__name__} lacks {', '.join(missing)}")
    if unknown := [str(name) for name in data if name not in fields and name not in ignore]:
        raise RecordError(path, f"{cls.__name__} has no field {', '.join(unknown)}")
    return cls(**{name: _value(hint, data[name], f"{path}.{name}".lstrip(".")) for name, hint in fields.items()})


def _value(hint: Any, data: Any, path: str) -> Any:
    origin = typing.get_origin(hint)
    if origin in {types.UnionType, typing.Union}:  # only ever `X | None` in the records
        inner = next(part for part in typing.get_args(hint) if part is not types.NoneType)
        return None if data is None else _value(inner, data, path)
    if origin is tuple:
        if not isinstance(data, list | tuple):
            raise RecordError(path, f"expected a list, found {_what(data)}")
        inner = typing.get_args(hint)[0]
        return tuple(_value(inner, item, f"{path}[{i}]") for i, item in enumerate(data))
    if hint is Evidence:
        return _evidence(data, path)
    if attrs.has(hint):
        return from_plain(hint, data, path)
    if issubclass(hint, enum.Enum):
        try:
            return hint(data)
        except ValueError:
            known = ", ".join(str(member.value) for member in hint)
            raise RecordError(path, f"expected one of {known}; found {_what(data)}") from None
    if issubclass(hint, datetime.date):
        return _date(hint, data, path)
    if hint is float and type(data) is int:
        return float(data)
    if type(data) is not hint:
        raise RecordError(path, f"expected {hint.__name__}, found {_what(data)}")
    return data


def _date(hint: type[datetime.date], data: Any, path: str) -> datetime.date:
    wrong = RecordError(path, f"expected an ISO 8601 {hint.__name__}, found {_what(data)}")
    try:
        found = hint.fromisoformat(data)
    except (TypeError, ValueError):
        raise wrong from None
    if isinstance(found, datetime.datetime) and (found.tzinfo is None or "T" not in data):
        raise wrong  # a moment without its zone may be any of two
    return found


def _evidence(data: Any, path: str) -> Evidence:
    wrong = RecordError(path, f"expected lists of [start, end] by field, found {_what(data)}")
    if not isinstance(data, Mapping):
        raise wrong
    found: dict[str, tuple[Span, ...]] = {}
    for name, spans in data.items():
        if not isinstance(spans, list | tuple) or not all(_is_span(span) for span in spans):
            raise wrong
        found[name] = tuple(Span(*span) for span in spans)
    return Evidence(found)


def _is_span(data: Any) -> bool:
    return isinstance(data, list | tuple) and [type(offset) for offset in data] == [int, int] and min(data) >= 0


def _what(data: object) -> str:
    shown = repr(data)
    return f"{type(data).__name__} {shown if len(shown) <= _LONGEST_SHOWN else shown[:_LONGEST_SHOWN] + '…'}"
