"""The tables' columns as Spark knows them, from the description that all formats are made from."""

from pyspark.sql.types import (
    ArrayType,
    DataType,
    DateType,
    DoubleType,
    LongType,
    StringType,
    StructField,
    StructType,
    TimestampType,
)

from hmip_parse.tables.catalogue import TABLES
from hmip_parse.tables.columns import Table, Type

RELEASE_ID = "release_id"

_SPARK: dict[Type, DataType] = {
    Type.STRING: StringType(),
    Type.INTEGER: LongType(),
    Type.NUMBER: DoubleType(),
    Type.DATE: DateType(),
    Type.DATETIME: TimestampType(),
}


def schema(table: Table) -> StructType:
    """The Spark schema of a table; a column's description is its comment, which catalogues keep."""
    return StructType(
        [
            StructField(column.name, _SPARK[column.type], not column.required, {"comment": column.description})
            for column in table.columns
        ]
    )


def parsed_schema() -> StructType:
    """The schema of a frame of parsed items: `release_id`, and under the name of each table its rows."""
    return StructType(
        [
            StructField(RELEASE_ID, StringType()),
            *(
                StructField(name, ArrayType(schema(table), containsNull=False), nullable=False)
                for name, table in TABLES.items()
            ),
        ]
    )
