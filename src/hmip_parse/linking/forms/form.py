"""A row of the tables: what it decides, its form and an example."""

import enum

import attrs


class Decision(enum.Enum):
    """What a rating in a sentence is."""

    OVERALL = "overall"
    """A service's overall rating, whatever stands nearest."""
    BRACKET = "bracket"
    """Of the services right before the bracket."""
    GROUP = "group"
    """Of several services that are counted here and named further down: 'in three areas of Wales have each been rated R'."""
    LISTED = "listed"
    """Of the services that follow."""
    KEPT = "kept"
    """The overall rating, and the one before it too."""
    PREVIOUS = "previous"
    """An earlier result of the service that the sentence is about."""
    ASPECT = "aspect"
    """Of an aspect of the service's work. No row decides this: `predicates` reads it."""
    TALLY = "tally"
    """A count: of services, or, where the text speaks of aspects, of those."""
    NONE = "none"
    """No result: a hope, a condition, a tally, the scale, a plain word."""


STATES = (Decision.OVERALL, Decision.KEPT, Decision.BRACKET, Decision.LISTED)
"""The decisions that state a service's overall rating of this inspection."""


@attrs.frozen
class Form:
    """One row: what it decides, its form and an example."""

    decision: Decision
    form: str
    example: str
