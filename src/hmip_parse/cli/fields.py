"""The values of a release by dotted names: `published`, `outcomes.rating`, `recommendations.total`.

A name is the path of a field from the release on. A path that leads through a list gives a list: all ratings of
`outcomes.rating`, with `None` where an outcome has none, so that two lists of one release stand beside each other.
"""

import datetime
import difflib
import enum
import types
import typing
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from hmip_parse import codec
from hmip_parse.cli.failure import EXIT_USAGE, CommandError
from hmip_parse.records import Release
from hmip_parse.tables.columns import Type
from hmip_parse.version import PARSER_VERSION, SCHEMA_VERSION

SOURCE = "source"
FLAT = (
    SOURCE,
    "kind",
    "sector",
    "headline",
    "published",
    "fieldwork.start",
    "fieldwork.end",
    "outcomes.service.name",
    "outcomes.service.kind",
    "outcomes.service.region",
    "outcomes.rating",
    "outcomes.score.points",
    "outcomes.score.out_of",
    "recommendations.total",
    "report_url",
    "diagnostics.code",
    "release_id",
)
"""The columns of a release as one row, where none are named."""

_FIXED = {"schema_version": SCHEMA_VERSION, "parser_version": PARSER_VERSION}
_TYPES: dict[type, Type] = {str: Type.STRING, int: Type.INTEGER, float: Type.NUMBER}


@attrs.frozen
class Field:
    """One value of a release.

    Attributes:
        name: Its dotted name.
        type: What it is, or what the items of its lists are; a record or its evidence is a string in tables.
        depth: How many lists stand around it: 0 for a single value.
    """

    name: str
    type: Type
    depth: int

    def get(self, source: str, release: Release) -> Any:
        """The value, of a file's name and what it says: lists are lists, records records, nothing is `None`."""
        if self.name == SOURCE:
            return source
        return _FIXED[self.name] if self.name in _FIXED else _follow(release, self.name.split("."))


def named(names: Iterable[str]) -> list[Field]:
    """The fields of these names, in order.

    Raises:
        CommandError: If a name is none of a field; it says which one is nearest.
    """
    return [_field(name) for name in names]


def split(options: Iterable[str]) -> list[str]:
    """The names in the values of `--fields`, which are parted by commas."""
    return [name.strip() for option in options for name in option.split(",") if name.strip()]


def all_names() -> Iterator[str]:
    """Every name that `named` knows."""
    yield SOURCE
    yield from _FIXED
    yield from _names_in(Release, "")


def _field(name: str) -> Field:
    if name == SOURCE or name in _FIXED:
        return Field(name, Type.STRING, 0)
    steps = name.split(".")
    cls: Any = Release
    depth = 0
    for step in steps:
        hint = _hints(cls).get(step)
        if hint is None:
            raise _unknown(name)
        cls, lists = _inside(hint)
        depth += lists
    return Field(name, _type(cls), depth)


def _unknown(name: str) -> CommandError:
    nearest = difflib.get_close_matches(name, list(all_names()), 1, 0.5)
    mend = f"did you mean {nearest[0]!r}?" if nearest else "'hmip-parse schema' describes them all"
    return CommandError(f"--fields: there is no field {name!r}; {mend}", EXIT_USAGE)


def _hints(cls: Any) -> dict[str, Any]:
    """Fields and properties of a record class, with their types; none for what is no record."""
    if not attrs.has(cls):
        return {}
    made = {
        name: typing.get_type_hints(value.fget)["return"]
        for name, value in vars(cls).items()
        if isinstance(value, property)
    }
    return {**codec.hints(cls), **made}


def _inside(hint: Any) -> tuple[Any, int]:
    """The type without `| None` and without a list around it, and whether there was one."""
    if typing.get_origin(hint) in {types.UnionType, typing.Union}:
        hint = next(part for part in typing.get_args(hint) if part is not types.NoneType)
    if typing.get_origin(hint) is tuple:
        return typing.get_args(hint)[0], 1
    return hint, 0


def _type(cls: Any) -> Type:
    if issubclass(cls, datetime.datetime):
        return Type.DATETIME
    if issubclass(cls, datetime.date):
        return Type.DATE
    return _TYPES.get(cls, Type.STRING)


def _names_in(cls: Any, path: str) -> Iterator[str]:
    for name, hint in _hints(cls).items():
        yield f"{path}{name}"
        yield from _names_in(_inside(hint)[0], f"{path}{name}.")


def _follow(value: Any, steps: list[str]) -> Any:
    if isinstance(value, tuple):
        return [_follow(item, steps) for item in value]
    if value is None:
        return None
    if steps:
        return _follow(getattr(value, steps[0]), steps[1:])
    return value.value if isinstance(value, enum.Enum) else value
