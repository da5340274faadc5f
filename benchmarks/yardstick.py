"""The yardstick of speed: one `regex` scan of a text for 30 literals. Times are given in yardsticks, measured in the same run."""

import regex

LITERALS = (
    "Probation Delivery Unit",
    "PDU",
    "Youth Justice Service",
    "Youth Offending",
    "overall rating",
    "rated",
    "scoring",
    "scored",
    "recommendations",
    "Fieldwork",
    "Notes to editor",
    "ENDS",
    "available at",
    "Chief Inspector",
    "said",
    "region",
    "Inadequate",
    "Requires improvement",
    "Good",
    "Outstanding",
    "points",
    "out of",
    "January",
    "June",
    "July",
    "August",
    "per cent",
    "continued",
    "inspection",
    "Inspectorate",
)
SCAN = regex.compile("|".join(map(regex.escape, LITERALS)))


def yardstick(text: str) -> list[str]:
    """Every place where one of the literals stands."""
    return SCAN.findall(text)
