"""Every table and its columns, described once: names, types, keys, and where a value stands in a `Release`.

Type, meaning and permitted values of a column come from the record class that its `path` leads to, unless said here.
CSVW, Parquet, SQLite, Datasette and the page of documentation are all made from this description.
"""

import datetime
import enum
import types
import typing
from typing import Any

import attrs

from hmip_parse import codec
from hmip_parse.records import Release
from hmip_parse.schema import descriptions


class Type(enum.StrEnum):
    """What the cells of a column are."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    DATE = "date"
    DATETIME = "datetime"


@attrs.frozen
class Column:
    """One column.

    Attributes:
        name: In snake_case; the same in every format.
        type: What its cells are.
        description: What they mean.
        path: Where the value stands in the record of the row, such as `score.points`; empty where it is made.
        required: Whether no cell is missing.
        values: All values that may stand in it; empty where it is free.
    """

    name: str
    type: Type
    description: str
    path: str = ""
    required: bool = False
    values: tuple[str, ...] = ()


@attrs.frozen
class Table:
    """One table.

    Attributes:
        name: The plural of what its rows are.
        description: What one row is.
        path: The fields that lead from a release to the records of its rows; empty where rows are made otherwise.
        columns: In order.
        key: Names of the columns that tell one row from all others.
        references: Which columns are the key of which other table.
        facets: Columns by which readers group.
        searched: Columns of the full-text search.
    """

    name: str
    description: str
    path: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ("release_id", "position")
    references: tuple[tuple[tuple[str, ...], str], ...] = ((("release_id",), "releases"),)
    facets: tuple[str, ...] = ()
    searched: tuple[str, ...] = ()

    def column(self, name: str) -> Column:
        """The column of this name."""
        return next(column for column in self.columns if column.name == name)


_RELEASE_ID = Column(
    "release_id", Type.STRING, "The release: a hash of its text. The same text has the same one.", required=True
)
_KEY = (
    _RELEASE_ID,
    Column(
        "position", Type.INTEGER, "Place among the rows of this table for the release, counted from 0.", required=True
    ),
)
_TYPES = {str: Type.STRING, int: Type.INTEGER, float: Type.NUMBER}


def _rows_of(path: str, *names: str | tuple[str, str] | tuple[str, str, str]) -> tuple[Column, ...]:
    """Columns out of the record at `path`: a field, or name and path, or these and a description of its own."""
    return tuple(_column(path, *((name, name) if isinstance(name, str) else name)) for name in names)


def _column(owner: str, name: str, path: str, description: str = "") -> Column:
    cls: Any = Release
    optional = False
    steps = [*owner.split("."), *path.split(".")] if owner else path.split(".")
    for depth, step in enumerate(steps):
        documented = descriptions(cls)[step]
        cls = codec.hints(cls)[step]
        if typing.get_origin(cls) in {types.UnionType, typing.Union}:
            cls = next(part for part in typing.get_args(cls) if part is not types.NoneType)
            optional = optional or depth >= (len(owner.split(".")) if owner else 0)
        if typing.get_origin(cls) is tuple:
            cls = typing.get_args(cls)[0]
    values: tuple[str, ...] = ()
    if issubclass(cls, enum.Enum):
        kind, values = Type.STRING, tuple(str(member.value) for member in cls)
    elif issubclass(cls, datetime.datetime):
        kind = Type.DATETIME
    elif issubclass(cls, datetime.date):
        kind = Type.DATE
    else:
        kind = _TYPES[cls]
    # A string may be empty, and an empty cell is a missing one: only names and codes are sure to be there.
    required = not optional and (kind is not Type.STRING or bool(values))
    return Column(name, kind, description or documented.replace("`None`", "missing"), path, required, values)


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
    return (*_KEY, parent, *_rows_of(f"{of}.aspects", *_ASPECT))


_TABLES = (
    Table(
        "releases",
        "One row for each release, whatever number of files hold it.",
        "",
        (
            _RELEASE_ID,
            *_rows_of(
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
        (*_KEY, *_rows_of("outcomes", *_OUTCOME)),
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
        (*_KEY, *_rows_of("recalled", *_OUTCOME)),
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
        (*_KEY, *_rows_of("recommendations.counts", "recipient", "level", "count")),
        facets=("level",),
    ),
    Table(
        "quotes",
        "One row for each statement that a release attributes.",
        "quotes",
        (*_KEY, *_rows_of("quotes", "speaker", "role", "text")),
        facets=("speaker",),
        searched=("speaker", "role", "text"),
    ),
    Table(
        "notes",
        "One row for each of the notes to editors.",
        "notes",
        (*_KEY, *_rows_of("notes", "label", "text")),
    ),
    Table(
        "percentages",
        "One row for each percentage stated in the body, speech included.",
        "percentages",
        (*_KEY, *_rows_of("percentages", "value", "text")),
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
        (*_KEY, *_rows_of("diagnostics", "code", "severity", "field", "message"), *_ABOUT),
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
