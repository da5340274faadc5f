"""A release as flat rows for people: each value with its name, its words, and whether it was read or inferred."""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from hmip_parse.explain.fields import FIELDS, Field, Group
from hmip_parse.patterns import lazy
from hmip_parse.records import Diagnostic, Release
from hmip_parse.spans import Span

_ABOVE = lazy(r"(?:\.\w+|\[\d+\]|^\w+)\Z")  # the last step of a path


@attrs.frozen
class Value:
    """One value of a release.

    Attributes:
        path: Where it stands in the record, such as `outcomes[0].rating`; of what holds nothing, the path of that.
        label: The field's name for people: 'Overall rating'.
        tag: A short name to stand by marked words, with a number where there are several: 'rating 2'.
        section: The heading it belongs under: 'Outcome 2: Derby City'.
        group: What it is about.
        printed: The value for people: '4 August 2022', or what is said where there is none, such as 'not stated'.
        stated: Whether there is a value.
        spans: Where its words stand in the text that was parsed.
        inferred: How it was had, where no words of the text say so; else empty.
        remarks: The diagnostics about it, by their position in the release.
    """

    path: str
    label: str
    tag: str
    section: str
    group: Group
    printed: str
    stated: bool = True
    spans: tuple[Span, ...] = ()
    inferred: str = ""
    remarks: tuple[int, ...] = ()

    @property
    def item(self) -> str:
        """Path of the list item that it is part of, such as `quotes[2]`; empty where it is part of none."""
        return self.path[: self.path.rfind("]") + 1]


@attrs.frozen
class _Place:
    """Where the walk stands: what the fields below take from those above."""

    path: str = ""
    section: str = ""
    group: Group = Group.RELEASE
    number: str = ""


def values(release: Release) -> tuple[Value, ...]:
    """Every value of a release, in the order in which people read it.

    Args:
        release: The record.

    Returns:
        One row a value. A field that holds nothing has a row that says so.
    """
    found = tuple(_of_record(release, FIELDS, _Place()))
    rows = _rows_of_paths(found)
    remarks: dict[str, list[int]] = {}
    for position, diagnostic in enumerate(release.diagnostics):
        if diagnostic.field in rows:
            remarks.setdefault(rows[diagnostic.field], []).append(position)
    return tuple(_remarked(value, remarks.get(value.path, ()), release.diagnostics) for value in found)


def _of_record(record: Any, fields: Mapping[str, Field], place: _Place) -> Iterator[Value]:
    for name, field in fields.items():
        value = getattr(record, name)
        inner = attrs.evolve(
            place,
            path=f"{place.path}.{name}" if place.path else name,
            section=field.section or place.section,
            group=field.group or place.group,
        )
        if value is None or value in ((), ""):
            yield Value(inner.path, field.label, "", inner.section, inner.group, field.absent, stated=False)
        elif not field.fields:
            spans = record.evidence.get(name, ())
            tag = (field.tag or field.label.lower()) + (place.number if field.numbered else "")
            how = "" if spans else field.inferred or "no words of the text state it"
            yield Value(
                inner.path, field.label, tag, inner.section, inner.group, field.shown(value), spans=spans, inferred=how
            )
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                yield from _of_record(item, field.fields, _item(inner, item, index, len(value)))
        else:
            yield from _of_record(value, field.fields, attrs.evolve(inner, number=place.number))
        place = attrs.evolve(place, section=inner.section)  # a section goes on until the next begins


def _item(place: _Place, item: Any, index: int, count: int) -> _Place:
    section = place.section
    if hasattr(item, "service"):  # services are told apart by name
        section = f"{section} {index + 1}: {item.service.name}" if count > 1 else f"{section}: {item.service.name}"
    number = place.number
    if count > 1:
        number = f"{number}.{index + 1}" if number else f" {index + 1}"
    return attrs.evolve(place, path=f"{place.path}[{index}]", section=section, number=number)


def _rows_of_paths(found: tuple[Value, ...]) -> dict[str | None, str]:
    """For each path that a diagnostic may name, that of the row about it: its own, or the first of its record."""
    rows: dict[str | None, str] = {}
    for value in found:
        path = value.path
        rows[path] = path
        while path := _ABOVE.sub("", path):
            if value.path[len(path)] != "[":  # what is about a whole list is not about its first item
                rows.setdefault(path, value.path)
    return rows


def _remarked(value: Value, positions: tuple[int, ...] | list[int], diagnostics: tuple[Diagnostic, ...]) -> Value:
    if not positions:
        return value
    about = [diagnostics[position] for position in positions]
    # The parser says how it came to a value that it did not read.
    said = next((d.message for d in about if value.inferred and d.code.endswith("-inferred")), value.inferred)
    return attrs.evolve(value, inferred=said, remarks=tuple(positions))
