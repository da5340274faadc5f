"""From a frame of items to a frame of what was read, and on to the tables."""

from typing import TYPE_CHECKING

from pyspark.sql import functions as F  # noqa: N812 - as all users of Spark have it
from pyspark.sql.types import BinaryType, StringType

from hmip_parse.readers import Limits
from hmip_parse.readers.limits import DEFAULT_LIMITS
from hmip_parse.spark.reading import Kind
from hmip_parse.spark.schema import RELEASE_ID, parsed_schema
from hmip_parse.spark.work import Work
from hmip_parse.tables.catalogue import TABLES

if TYPE_CHECKING:
    from pyspark.sql import Column, DataFrame

_TYPES = {Kind.TEXT: StringType, Kind.PATH: StringType, Kind.CONTENT: BinaryType}


def parse(
    frame: "DataFrame",
    *,
    text: "str | Column | None" = None,
    path: "str | Column | None" = None,
    content: "str | Column | None" = None,
    source: "str | Column | None" = None,
    strict: bool = False,
    limits: Limits = DEFAULT_LIMITS,
) -> "DataFrame":
    """Parse each row of a frame on the workers.

    Exactly one of `text`, `path` and `content` says where the releases are. Nothing that is wrong with a row fails the
    job: it becomes a row of the table `sources` with the reason and the mend.

    Args:
        frame: Any frame.
        text: Column of texts.
        path: Column of paths that every worker can open, `file:` URIs among them; each is read as `hmip_parse.read`
            reads it.
        content: Binary column of whole files, such as `content` of Spark's source `binaryFile`; read the same way.
        source: Column that names the rows, such as an address; by default the path. Without a name, a row that could be
            read has no row in `sources`, and one that could not is called by its place in its partition.
        strict: Count a release with a diagnostic of severity `error` as one that cannot be read.
        limits: What a file may cost.

    Returns:
        One row for each row: `release_id` (missing where it could not be read), and for each table an array of its rows.
        Hand it to `tables`; persist or save it first, for every action on a frame that is not kept parses anew.

    Raises:
        ValueError: If not exactly one of `text`, `path` and `content` is given.
        TypeError: If that column is of the wrong type.
        pyspark.errors.AnalysisException: If there is no such column.
    """
    given = {
        kind: column
        for kind, column in ((Kind.TEXT, text), (Kind.PATH, path), (Kind.CONTENT, content))
        if column is not None
    }
    if len(given) != 1:
        said = " and ".join(given) or "none"
        raise ValueError(f"one column holds the releases, and {said} was given: pass one of text=, path= and content=")
    [(kind, column)] = given.items()
    named = path if source is None else source
    items = frame.select(
        _column(column).alias("item"), (F.lit(None) if named is None else _column(named)).cast("string").alias("source")
    )
    found = items.schema["item"].dataType
    if not isinstance(found, _TYPES[kind]):
        raise TypeError(
            f"{kind}={column!r} is a column of type {found.simpleString()}, and {_TYPES[kind]().simpleString()} is "
            "needed: texts and paths are strings; name whole files, which are binary, with content="
        )
    return items.mapInArrow(Work(kind, strict, limits).run, parsed_schema())


def tables(parsed: "DataFrame") -> "dict[str, DataFrame]":
    """The tables of what was parsed, by name, as `hmip_parse.tables` describes them.

    A text that stands in several rows is one release. Two rows of the same name that differ are both in `sources`:
    Spark keeps no order by which one could replace the other.

    Args:
        parsed: What `parse` gives, or the same loaded again from where it was saved.

    Raises:
        ValueError: If it is another frame.
    """
    if missing := [name for name in (RELEASE_ID, *TABLES) if name not in parsed.columns]:
        raise ValueError(f"this frame has no column {missing[0]!r}: pass what hmip_parse.spark.parse gives")
    releases = parsed.where(F.col(RELEASE_ID).isNotNull()).dropDuplicates([RELEASE_ID])
    return {name: _rows(parsed, name).distinct() if name == "sources" else _rows(releases, name) for name in TABLES}


def _rows(frame: "DataFrame", table: str) -> "DataFrame":
    return frame.select(F.explode(table).alias("row")).select("row.*")


def _column(column: "str | Column") -> "Column":
    return F.col(column) if isinstance(column, str) else column
