"""What a peer is, and the fields by which peers can be compared."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Values = Mapping[str, Sequence[Hashable]]
"""Values by field: those of a release, or those that a peer read. A field that is not there was not looked for."""

FIELDS = (
    "rating",
    "score",
    "published",
    "fieldwork",
    "recommendations",
    "speakers",
    "percentages",
    "report_url",
    "media_email",
)
"""The fields that a script of an afternoon can give, in the order of the tables."""


@dataclass(frozen=True, slots=True)
class Peer:
    """One tool that reads a text.

    Attributes:
        name: What it is called in the tables.
        packages: The distributions that it needs, whose versions are told.
        does: What it was set up to do here, and what it does not give; half a sentence.
        load: Sets it up, and gives what reads a text. An `ImportError` says that it is not installed.
        values: From what it read to values by field; without it, it gives no field that can be compared.
    """

    name: str
    packages: tuple[str, ...]
    does: str
    load: Callable[[], Callable[[str], Any]]
    values: Callable[[Any], Values] | None = None


def values_of(record: Mapping[str, Any]) -> Values:
    """The comparable values of a release in plain types: its labels, or what `Release.to_dict` gives."""
    outcomes = record["outcomes"]
    scores = [outcome["score"] for outcome in outcomes if outcome["score"]]
    fieldwork = record["fieldwork"]
    total = (record["recommendations"] or {}).get("total")
    return {
        "rating": [outcome["rating"] for outcome in outcomes if outcome["rating"]],
        "score": [(score["points"], score["out_of"]) for score in scores],
        "published": [record["published"]] if record["published"] else [],
        "fieldwork": [(fieldwork["start"][:7], fieldwork["end"][:7])] if fieldwork else [],
        "recommendations": [] if total is None else [total],
        "speakers": [quote["speaker"] for quote in record["quotes"] if quote["speaker"]],
        "percentages": [float(percentage["value"]) for percentage in record["percentages"]],
        "report_url": [record["report_url"]] if record["report_url"] else [],
        "media_email": [record["media_email"]] if record["media_email"] else [],
    }
