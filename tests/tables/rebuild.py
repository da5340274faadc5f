"""Back from the rows of a release to the release: what the tables must hold, if nothing is to be lost."""

from collections import defaultdict

from hmip_parse import (
    AspectRating,
    Diagnostic,
    Evidence,
    Level,
    Note,
    Outcome,
    Percentage,
    Period,
    Precision,
    PreviousRating,
    Quote,
    Rating,
    RecommendationCount,
    Recommendations,
    Release,
    ReleaseKind,
    Score,
    Sector,
    Service,
    ServiceKind,
    Severity,
    Span,
)
from hmip_parse.tables import TABLES


def rebuilt(rows):
    """The release that the rows of all tables tell of, with its evidence."""
    spans = defaultdict(list)
    for row in named(rows, "evidence"):
        assert row["span"] == len(spans[row["field"]])
        spans[row["field"]].append(Span(row["span_start"], row["span_end"]))

    def evidence(path):
        """What stands right below a path."""
        start = f"{path}." if path else ""
        below = {field[len(start) :]: tuple(at) for field, at in spans.items() if field.startswith(start)}
        return Evidence({name: at for name, at in below.items() if "." not in name})

    def outcomes(table, aspects, parent):
        for row in named(rows, table):
            path = f"{table}[{row['position']}]"
            inner = [aspect for aspect in named(rows, aspects) if aspect[parent] == row["position"]]
            yield Outcome(
                Service(
                    row["service_name"],
                    ServiceKind(row["service_kind"]),
                    row["region"],
                    row["service_canonical"],
                    evidence=evidence(f"{path}.service"),
                ),
                enum(Rating, row["rating"]),
                Score(row["points"], row["out_of"], evidence=evidence(f"{path}.score"))
                if row["points"] is not None
                else None,
                PreviousRating(
                    enum(Rating, row["previous_rating"]), row["previous_year"], evidence=evidence(f"{path}.previous")
                )
                if row["previous_rating"] or row["previous_year"]
                else None,
                tuple(
                    AspectRating(
                        a["aspect"], a["grade"], enum(Rating, a["rating"]), evidence=evidence(f"{path}.aspects[{i}]")
                    )
                    for i, a in enumerate(inner)
                ),
                evidence=evidence(path),
            )

    def listed(table, make, path=None):
        return tuple(make(row, evidence=evidence(f"{path or table}[{row['position']}]")) for row in named(rows, table))

    (top,) = named(rows, "releases")
    counts = listed(
        "recommendations",
        lambda row, **kept: RecommendationCount(row["recipient"], Level(row["level"]), row["count"], **kept),
        "recommendations.counts",
    )
    return Release(
        kind=ReleaseKind(top["kind"]),
        sector=enum(Sector, top["sector"]),
        headline=top["headline"] or "",
        body=tuple(top["body"].split("\n\n")) if top["body"] else (),
        quotes=listed("quotes", lambda row, **kept: Quote(row["speaker"], row["role"], row["text"], **kept)),
        notes=listed("notes", lambda row, **kept: Note(row["label"], row["text"], **kept)),
        outcomes=tuple(outcomes("outcomes", "aspects", "outcome")),
        recalled=tuple(outcomes("recalled", "recalled_aspects", "recalled")),
        recommendations=Recommendations(
            top["recommendations_total"],
            counts,
            top["recommendations_unallocated"],
            evidence=evidence("recommendations"),
        )
        if counts or top["recommendations_total"] is not None
        else None,
        published=top["published"],
        embargo=top["embargo"],
        fieldwork=Period(
            top["fieldwork_start"],
            top["fieldwork_end"],
            Precision(top["fieldwork_precision"]),
            evidence=evidence("fieldwork"),
        )
        if top["fieldwork_start"]
        else None,
        percentages=listed("percentages", lambda row, **kept: Percentage(row["value"], row["text"], **kept)),
        report_url=top["report_url"],
        media_email=top["media_email"],
        diagnostics=listed(
            "diagnostics",
            lambda row, **kept: Diagnostic(
                row["code"], Severity(row["severity"]), row["field"], row["message"], **kept
            ),
        ),
        release_id=top["release_id"],
        evidence=evidence(""),
    )


def named(rows, table):
    """The rows of a table as dictionaries."""
    names = [column.name for column in TABLES[table].columns]
    return [dict(zip(names, row, strict=True)) for row in rows[table]]


def enum(cls, value):
    """The member, or nothing for nothing."""
    return None if value is None else cls(value)
