"""Values in words, as summary, page and tables all print them."""

import datetime
import enum

from hmip_parse.records import Diagnostic, Percentage, Service
from hmip_parse.terms import ServiceKind

KNOWN_KINDS = {
    ServiceKind.PDU: "PDU",
    ServiceKind.YOUTH: "youth justice service",
    ServiceKind.CRC: "CRC",
    ServiceKind.NPS: "NPS division",
}
"""What people call one of the local services that the reference data has."""


def day(value: datetime.date) -> str:
    """A date: '4 August 2022'."""
    return f"{value.day} {value:%B %Y}"


def moment(value: datetime.datetime) -> str:
    """A time of a day: '4 August 2022, 00:01 BST'."""
    return f"{day(value)}, {value:%H:%M %Z}"


def spaced(value: enum.StrEnum) -> str:
    """One of several values that a field may have: 'approved premises'."""
    return value.value.replace("_", " ")


def counted(number: int, noun: str) -> str:
    """How many there are of a thing: '1 note', '2 notes'."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def service(value: Service) -> str:
    """A service by name and kind: 'Staffordshire and Stoke (pdu)'."""
    return f"{value.name} ({spaced(value.kind)})"


def percentage(value: Percentage) -> str:
    """The number alone: '42.5%'."""
    return f"{value.value:.15g}%"


def remark(value: Diagnostic) -> str:
    """A diagnostic: 'info unit-unknown: … (outcomes[0].service.canonical)'."""
    return f"{value.severity} {value.code}: {value.message}" + (f" ({value.field})" if value.field else "")
