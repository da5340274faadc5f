"""The inspectorate's own terms: kinds of release and of service, ratings, levels."""

import enum
import functools


class ReleaseKind(enum.StrEnum):
    """What a release announces. A reprint has the kind of the release that it prints."""

    INSPECTION = "inspection"
    """Named local services, inspected first or again."""
    REGIONAL_INSPECTION = "regional_inspection"
    NATIONAL_INSPECTION = "national_inspection"
    DYNAMIC_INSPECTION = "dynamic_inspection"
    """Public protection in a region, 2025-26; never rated."""
    THEMATIC = "thematic"
    """A theme, by this inspectorate alone or with others."""
    ANNUAL_REPORT = "annual_report"
    """The yearly reports, that on serious further offence reviews among them."""
    CASE_REVIEW = "case_review"
    """The review of one case."""
    OTHER = "other"
    """Statements, appointments, guides, blogs."""
    UNKNOWN = "unknown"
    """Not about the inspectorate's work."""


class Sector(enum.StrEnum):
    """Whose supervision a release is about."""

    ADULT = "adult"
    YOUTH = "youth"


class ServiceKind(enum.StrEnum):
    """What sort of organisation was inspected."""

    PDU = "pdu"
    """Probation Delivery Unit, from 2021."""
    YOUTH = "youth"
    """Youth justice or youth offending service or team."""
    CRC = "crc"
    """Community Rehabilitation Company, 2014-21."""
    NPS = "nps"
    """A division of the National Probation Service, or its work in an area, 2014-21."""
    TRUST = "trust"
    """Probation trust, to 2014."""
    APPROVED_PREMISES = "approved_premises"
    REGION = "region"
    """A region of the Probation Service, from 2021."""
    NATIONAL = "national"
    """The Probation Service as a whole."""

    @property
    def sector(self) -> Sector:
        """Youth services are of the youth sector, all others of the adult one."""
        return Sector.YOUTH if self is ServiceKind.YOUTH else Sector.ADULT


@functools.total_ordering
class Rating(enum.Enum):
    """A rating of the four-point scale. Ratings are ordered: `Rating.INADEQUATE < Rating.GOOD`.

    Not a string enum: comparing a rating with a bare string would order the two by alphabet, in silence.
    """

    INADEQUATE = "Inadequate"
    REQUIRES_IMPROVEMENT = "Requires improvement"
    GOOD = "Good"
    OUTSTANDING = "Outstanding"

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Rating):
            return NotImplemented
        return _RANK[self] < _RANK[other]

    def __str__(self) -> str:
        return str(self.value)


_RANK = {rating: rank for rank, rating in enumerate(Rating)}


class Level(enum.StrEnum):
    """At what level a recommendation is to be carried out."""

    LOCAL = "local"
    """The inspected service, its management or partnership board."""
    REGIONAL = "regional"
    """The probation region or NPS division."""
    NATIONAL = "national"
    """Departments, agencies and boards of state."""
    OTHER = "other"
    """Police forces, councils, health bodies."""


class Precision(enum.StrEnum):
    """How exactly a period is stated."""

    DAY = "day"
    MONTH = "month"


class Severity(enum.StrEnum):
    """How much a diagnostic matters, gravest first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
