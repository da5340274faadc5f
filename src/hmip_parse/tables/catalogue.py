"""Every table and its columns, described once: names, types, keys, and where a value stands in a `Release`.

CSVW, Parquet, SQLite, Datasette and the page of documentation are all made from this description.
"""

from hmip_parse.tables.columns import Column, Table, Type, columns_at

_RELEASE_ID = Column(
    "release_id", Type.STRING, "The release: a hash of its text. The same text has the same one.", required=True
)
_KEY = (
    _RELEASE_ID,
    Column(
        "position", Type.INTEGER, "Place among the rows of this table for the release, counted from 0.", required=True
    ),
)

_OUTCOME = (
    ("service_name", "service.name"),
    ("service_kind", "service.kind"),
    ("service_canonical", "service.canonical"),
    ("region", "service.region"),
    "rating",
    ("points", "score.points"),
    ("out_of", "score.out_of"),
    ("previous_rating", "previous.rating"),
    ("previous_year", "previous.year"),
)
_ASPECT = ("aspect", "grade", "rating")
_ABOUT = (
    Column("about_table", Type.STRING, "The table in which the value concerned stands."),
    Column("about_position", Type.INTEGER, "Its row there, by `position`; missing for `releases`, which has none."),
    Column("about_column", Type.STRING, "Its column there; missing where it is a whole row or several columns."),
)


def _aspects(of: str, named: str) -> tuple[Column, ...]:
    parent = Column(named, Type.INTEGER, f"The row of `{of}` that it belongs to, by `position`.", required=True)
    return (*_KEY, parent, *columns_at(f"{of}.aspects", *_ASPECT))


_TABLES = (
    Table(
        "releases",
        "One row for each release, whatever number of files hold it.",
        "",
        (
            _RELEASE_ID,
            *columns_at(
                "",
                "kind",
                "sector",
                ("headline", "headline", "The headline, as printed; missing where the text has none."),
                ("body", "body", "The paragraphs between headline and ENDS, as printed, parted by a blank line."),
                "published",
                "embargo",
                ("fieldwork_start", "fieldwork.start", "First day of the fieldwork."),
                ("fieldwork_end", "fieldwork.end", "Last day of the fieldwork, inclusive."),
                (
                    "fieldwork_precision",
                    "fieldwork.precision",
                    "`day`, or `month` where the release names months only: the days are then the first and the last.",
                ),
                ("recommendations_total", "recommendations.total", "How many recommendations in all, where stated."),
                (
                    "recommendations_unallocated",
                    "recommendations.unallocated",
                    "The total less the sum of the counts by recipient; missing without a total or without counts.",
                ),
                "report_url",
                "media_email",
            ),
            Column("schema_version", Type.STRING, "Version of the shape of the records.", required=True),
            Column("parser_version", Type.STRING, "Version of the parser that read it.", required=True),
        ),
        key=("release_id",),
        references=(),
        facets=("kind", "sector"),
        searched=("headline", "body"),
    ),
    Table(
        "outcomes",
        "One row for each service whose inspection a release announces.",
        "outcomes",
        (*_KEY, *columns_at("outcomes", *_OUTCOME)),
        facets=("rating", "service_kind", "region"),
    ),
    Table(
        "aspects",
        "One row for each rating of an announced outcome below the overall one.",
        "outcomes.aspects",
        _aspects("outcomes", "outcome"),
        references=((("release_id",), "releases"), (("release_id", "outcome"), "outcomes")),
        facets=("rating", "grade"),
    ),
    Table(
        "recalled",
        "One row for each result of another service that a release only mentions. Kept apart from `outcomes`, so that "
        "no result is counted twice.",
        "recalled",
        (*_KEY, *columns_at("recalled", *_OUTCOME)),
        facets=("rating", "service_kind", "region"),
    ),
    Table(
        "recalled_aspects",
        "One row for each rating of a recalled result below the overall one.",
        "recalled.aspects",
        _aspects("recalled", "recalled"),
        references=((("release_id",), "releases"), (("release_id", "recalled"), "recalled")),
        facets=("rating", "grade"),
    ),
    Table(
        "recommendations",
        "One row for each recipient of recommendations; the totals stand in `releases`.",
        "recommendations.counts",
        (*_KEY, *columns_at("recommendations.counts", "recipient", "level", "count")),
        facets=("level",),
    ),
    Table(
        "quotes",
        "One row for each statement that a release attributes.",
        "quotes",
        (*_KEY, *columns_at("quotes", "speaker", "role", "text")),
        facets=("speaker",),
        searched=("speaker", "role", "text"),
    ),
    Table(
        "notes",
        "One row for each of the notes to editors.",
        "notes",
        (*_KEY, *columns_at("notes", "label", "text")),
    ),
    Table(
        "percentages",
        "One row for each percentage stated in the body, speech included.",
        "percentages",
        (*_KEY, *columns_at("percentages", "value", "text")),
    ),
    Table(
        "evidence",
        "One row for each place in the text that a value was read from.",
        "",
        (
            *_KEY,
            Column("field", Type.STRING, "Path of the value in the record: `outcomes[0].score.points`.", required=True),
            Column("span", Type.INTEGER, "Number of the place among those of the value, from 0.", required=True),
            *_ABOUT,
            Column("span_start", Type.INTEGER, "Offset of the first character in the text.", required=True),
            Column("span_end", Type.INTEGER, "Offset after the last character in the text.", required=True),
            Column("words", Type.STRING, "What stands there; missing where the text was not at hand."),
        ),
        facets=("about_table", "about_column"),
    ),
    Table(
        "diagnostics",
        "One row for each remark: what to check before relying on a value.",
        "diagnostics",
        (*_KEY, *columns_at("diagnostics", "code", "severity", "field", "message"), *_ABOUT),
        facets=("severity", "code"),
    ),
    Table(
        "sources",
        "One row for each file or named document, also for those that could not be read.",
        "",
        (
            Column("source", Type.STRING, "The file's path, or the name of the document.", required=True),
            Column("release_id", Type.STRING, "The release that it holds; missing where it could not be read."),
            Column("media_type", Type.STRING, "What sort of file it is, where its reader says so."),
            Column("remarks", Type.STRING, "What its reader left out, guessed or found odd; one a line."),
            Column("reason", Type.STRING, "Why it could not be read."),
            Column("mend", Type.STRING, "What can be done about that."),
        ),
        key=("source",),
        facets=("reason",),
    ),
)

TABLES: dict[str, Table] = {table.name: table for table in _TABLES}
"""All tables by name, each after those that it refers to."""
