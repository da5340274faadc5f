"""The typed rows of the reference data, and the one loader that reads them from the package's CSV files.

Lists inside a cell are parted by `|`; a date is ISO, cut short where only its month or year is known; what is not
known is an empty string, an empty tuple or `None`.
"""

import csv
import functools
import importlib.resources
from collections.abc import Callable
from typing import TypeVar

import attrs

from hmip_parse.terms import Rating

Row = dict[str, str]
T = TypeVar("T")


@attrs.frozen
class Region:
    """A region of the Probation Service, from 2021."""

    name: str
    country: str
    aliases: tuple[str, ...]
    sources: tuple[str, ...]


@attrs.frozen
class Unit:
    """A Probation Delivery Unit. `status` is current, former or unverified."""

    name: str
    region: str
    aliases: tuple[str, ...]
    status: str
    valid_from: str
    valid_to: str
    sources: tuple[str, ...]


@attrs.frozen
class Division:
    """A division of the National Probation Service, 2014-21."""

    name: str
    aliases: tuple[str, ...]
    valid_from: str
    valid_to: str
    sources: tuple[str, ...]


@attrs.frozen
class Company:
    """A Community Rehabilitation Company, 2014-21."""

    name: str
    owner: str
    aliases: tuple[str, ...]
    valid_from: str
    valid_to: str
    sources: tuple[str, ...]


@attrs.frozen
class YouthService:
    """A youth justice service. `region` is that of the Youth Justice Board; in Wales it is empty or 'Wales'."""

    name: str
    region: str
    country: str
    aliases: tuple[str, ...]
    status: str
    sources: tuple[str, ...]


@attrs.frozen
class RatingBand:
    """The points of one rating in one inspection programme.

    `seen` holds the lowest and the highest score that was published with the rating: the verified part of the band.
    """

    programme: str
    out_of: int | None
    rating: Rating | None
    lowest: int | None
    highest: int | None
    seen: tuple[int, int] | None
    status: str
    sources: tuple[str, ...]


@attrs.frozen
class Person:
    """Somebody who speaks for the inspectorate."""

    name: str
    role: str
    honorific: str
    sources: tuple[str, ...]


def _read(file: str, build: Callable[[Row], T]) -> tuple[T, ...]:
    data = importlib.resources.files(__package__) / "data" / file
    return tuple(build(row) for row in csv.DictReader(data.read_text(encoding="utf-8").splitlines(keepends=True)))


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)


def _int(cell: str) -> int | None:
    return int(cell) if cell else None


@functools.cache
def regions() -> tuple[Region, ...]:
    """The twelve regions of the Probation Service."""
    return _read("regions.csv", lambda r: Region(r["name"], r["country"], _list(r["aliases"]), _list(r["source"])))


@functools.cache
def units() -> tuple[Unit, ...]:
    """The Probation Delivery Units, former ones among them."""
    return _read(
        "pdus.csv",
        lambda r: Unit(
            r["name"],
            r["region"],
            tuple(dict.fromkeys(_list(r["aliases"]) + _list(r["printed_by_hmip"]))),
            r["status"],
            r["valid_from"],
            r["valid_to"],
            _list(r["source"]),
        ),
    )


@functools.cache
def divisions() -> tuple[Division, ...]:
    """The seven divisions of the National Probation Service."""
    return _read(
        "nps_divisions.csv",
        lambda r: Division(r["name"], _list(r["aliases"]), r["valid_from"], r["valid_to"], _list(r["source"])),
    )


@functools.cache
def companies() -> tuple[Company, ...]:
    """The 21 Community Rehabilitation Companies."""
    return _read(
        "crcs.csv",
        lambda r: Company(
            r["name"], r["owner_at_2015"], _list(r["aliases"]), r["valid_from"], r["valid_to"], _list(r["source"])
        ),
    )


@functools.cache
def youth_services() -> tuple[YouthService, ...]:
    """The youth justice services, former ones among them."""
    return _read(
        "youth_services.csv",
        lambda r: YouthService(
            r["name"], r["yjb_region"], r["country"], _list(r["aliases"]), r["status"], _list(r["source"])
        ),
    )


@functools.cache
def rating_bands() -> tuple[RatingBand, ...]:
    """The bands of points by inspection programme; use `seen` to warn, and nothing to fill in."""
    return _read(
        "rating_scales.csv",
        lambda r: RatingBand(
            r["programme"],
            _int(r["max_score"]),
            Rating(r["rating"]) if r["rating"] in {rating.value for rating in Rating} else None,
            _int(r["min_points"]),
            _int(r["max_points"]),
            (int(r["observed_min"]), int(r["observed_max"])) if r["observed_min"] else None,
            r["band_status"],
            _list(r["source"]),
        ),
    )


@functools.cache
def people() -> tuple[Person, ...]:
    """Chief inspectors and others who speak for the inspectorate."""
    chiefs = _read("chief_inspectors.csv", lambda r: Person(r["name"], r["title"], r["honorific"], _list(r["source"])))
    return chiefs + _read("other_spokespeople.csv", lambda r: Person(r["name"], r["role"], "", _list(r["source"])))
