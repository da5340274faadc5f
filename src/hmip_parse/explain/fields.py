"""What people call the fields of the records, in the order in which they are shown: one tree, as the records are."""

import enum
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from hmip_parse.terms import ServiceKind
from hmip_parse.wording import counted, day, moment, spaced


class Group(enum.StrEnum):
    """What a value is about. Values of a group are marked in one colour."""

    RESULT = "result"
    SERVICE = "service"
    RECOMMENDATIONS = "recommendations"
    DATES = "dates"
    PEOPLE = "people"
    PERCENTAGES = "percentages"
    RELEASE = "release"


@attrs.frozen
class Field:
    """A field of a record.

    Attributes:
        label: Its name for people.
        tag: Its name beside marked words, where there is little room.
        fields: Those of the record, or of each record, that it holds; empty for a plain value.
        group: What it is about; that of the field above where not given.
        section: Heading under which it and what follows is shown; that of the field before where not given.
        shown: How a value is printed.
        absent: What is printed where there is none.
        inferred: How the value is had where neither words of the text nor a diagnostic say so.
        numbered: Whether its tag says which of several it is.
    """

    label: str
    tag: str = ""
    fields: Mapping[str, "Field"] = attrs.field(factory=dict)
    group: Group | None = None
    section: str = ""
    shown: Callable[[Any], str] = str
    absent: str = "not stated"
    inferred: str = ""
    numbered: bool = True


_KINDS = {
    ServiceKind.PDU: "Probation Delivery Unit",
    ServiceKind.YOUTH: "youth justice service",
    ServiceKind.CRC: "Community Rehabilitation Company",
    ServiceKind.NPS: "National Probation Service, a division or area",
    ServiceKind.TRUST: "probation trust",
    ServiceKind.APPROVED_PREMISES: "approved premises",
    ServiceKind.REGION: "region of the Probation Service",
    ServiceKind.NATIONAL: "the Probation Service as a whole",
}


def _paragraphs(value: tuple[str, ...]) -> str:
    return counted(len(value), "paragraph")


def _outcome(section: str, tag: str) -> Field:
    """The tree of an outcome. `tag` stands before the tags of its fields."""
    return Field(
        "Services",
        fields={
            "service": Field(
                "Service",
                group=Group.SERVICE,
                fields={
                    "name": Field("Service", f"{tag}service"),
                    "kind": Field("Kind of service", f"{tag}kind of service", shown=_KINDS.__getitem__),
                    "canonical": Field(
                        "Known as", absent="not in the reference data", inferred="the name in the reference data"
                    ),
                    "region": Field("Region", f"{tag}region"),
                },
            ),
            "rating": Field("Overall rating", f"{tag}rating"),
            "score": Field(
                "Score", fields={"points": Field("Points", f"{tag}points"), "out_of": Field("Out of", f"{tag}out of")}
            ),
            "previous": Field(
                "Earlier result",
                fields={
                    "rating": Field("Earlier rating", f"{tag}earlier rating"),
                    "year": Field("Year of that", f"{tag}year"),
                },
            ),
            "aspects": Field(
                "Aspects",
                absent="none",
                fields={
                    "aspect": Field("Aspect", f"{tag}aspect"),
                    "grade": Field("Grade, as printed", f"{tag}grade"),
                    "rating": Field("Rating", f"{tag}grade", absent="none of the four"),
                },
            ),
        },
        group=Group.RESULT,
        section=section,
        absent="none",
    )


FIELDS: Mapping[str, Field] = {
    "headline": Field("Headline", "headline", group=Group.RELEASE, section="The release"),
    "kind": Field("Kind of release", "kind", group=Group.RELEASE, shown=spaced),
    "sector": Field("Sector", "sector", group=Group.RELEASE, shown=spaced, absent="both or neither"),
    "body": Field("Body", "body", group=Group.RELEASE, shown=_paragraphs, absent="none"),
    "outcomes": _outcome("Outcome", ""),
    "recalled": _outcome("Recalled", "recalled "),
    "recommendations": Field(
        "Recommendations",
        group=Group.RECOMMENDATIONS,
        section="Recommendations",
        fields={
            "total": Field("In all", "in all"),
            "counts": Field(
                "By recipient",
                absent="none",
                fields={
                    "recipient": Field("Recipient", "recipient"),
                    "level": Field("Level", "recipient"),  # read from the same words
                    "count": Field("How many", "count"),
                },
            ),
            "unallocated": Field("To nobody named", absent="not known", inferred="the total less the counts"),
        },
    ),
    "published": Field("Published", "published", group=Group.DATES, section="Dates", shown=day),
    "embargo": Field("Embargo", "embargo", group=Group.DATES, shown=moment),
    "fieldwork": Field(
        "Fieldwork",
        group=Group.DATES,
        fields={
            "start": Field("Fieldwork from", "fieldwork", shown=day),
            "end": Field("Fieldwork to", "fieldwork", shown=day),
            "precision": Field("Exact to the", "fieldwork", shown=spaced),
        },
    ),
    "percentages": Field(
        "Stated",
        group=Group.PERCENTAGES,
        section="Percentages",
        absent="none",
        fields={
            "value": Field("Percentage", "percentage", shown="{:.15g}%".format),
            "text": Field("Clause", "clause"),
        },
    ),
    "quotes": Field(
        "Statements",
        group=Group.PEOPLE,
        section="Quotes",
        absent="none",
        fields={
            "speaker": Field("Speaker", "speaker", absent="nobody by name"),
            "role": Field("Role", "role"),
            "text": Field("Words", "quote"),
        },
    ),
    "notes": Field(
        "Notes",
        group=Group.RELEASE,
        section="Notes to editors",
        absent="none",
        fields={"label": Field("Label", "label", numbered=False, absent="none"), "text": Field("Note", "note")},
    ),
    "report_url": Field("Report", "report", group=Group.RELEASE, section="Contacts"),
    "media_email": Field("For the press", "press", group=Group.RELEASE),
}
"""Every field of a release but its evidence, its id and its diagnostics."""
