"""Releases on Apache Spark: from a frame of texts, paths or files to the same tables as on one machine.

Needs the extra `spark`, on the driver and on every worker.
"""

try:
    import pyspark as _pyspark  # noqa: F401 - asked for here, so that its absence is told in one place
except ModuleNotFoundError as error:
    if error.name != "pyspark":
        raise
    raise ImportError(
        "hmip_parse.spark needs pyspark: install it with pip install 'hmip-parse[spark]'", name="pyspark"
    ) from error

from hmip_parse.spark.frames import parse, tables
from hmip_parse.spark.schema import schema

__all__ = ["parse", "schema", "tables"]
