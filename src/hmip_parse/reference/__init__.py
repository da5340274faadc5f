"""Facts about probation and youth justice services in England and Wales, each row with its public source.

The parser uses them for canonical names, for the region of a unit, and to warn: never to fill in a rating or a score.
"""

from hmip_parse.reference.lookup import canonical, region_name, region_of_unit
from hmip_parse.reference.rows import (
    Company,
    Division,
    Person,
    RatingBand,
    Region,
    Unit,
    YouthService,
    companies,
    divisions,
    people,
    rating_bands,
    regions,
    units,
    youth_services,
)

__all__ = [
    "Company",
    "Division",
    "Person",
    "RatingBand",
    "Region",
    "Unit",
    "YouthService",
    "canonical",
    "companies",
    "divisions",
    "people",
    "rating_bands",
    "region_name",
    "region_of_unit",
    "regions",
    "units",
    "youth_services",
]
