"""A Spark session on two cores of this machine; where it cannot be had, the tests are skipped with the reason."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

# pyspark warns of pandas 3 whenever Arrow is used at all; no cell here goes through pandas.
PANDAS = "ignore:PySpark does not yet fully support pandas:FutureWarning"
OLDEST_JAVA = 17
SETTINGS = {
    # Neither UTC nor London: moments must not depend on it.
    "spark.sql.session.timeZone": "America/New_York",
    "spark.sql.parquet.outputTimestampType": "TIMESTAMP_MICROS",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.ui.enabled": "false",
    # For frames as small as these, compiling the plans takes longer than running them.
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.sql.adaptive.enabled": "false",
    "spark.sql.shuffle.partitions": "2",
    "spark.default.parallelism": "2",
}


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(item.path).parent == Path(__file__).parent:
            item.add_marker(pytest.mark.filterwarnings(PANDAS))


def missing():
    """What is missing for Spark to run; empty where nothing is."""
    if importlib.util.find_spec("pyspark") is None:
        return "pyspark is not installed: pip install 'hmip-parse[spark]'"
    home = os.environ.get("JAVA_HOME")
    java = shutil.which("java", path=str(Path(home, "bin")) if home else None)
    if java is None:
        return f"Java is not installed: Spark needs a runtime of version {OLDEST_JAVA} or later"
    said = subprocess.run([java, "-version"], capture_output=True, text=True, check=False).stderr  # noqa: S603 - the one that Spark runs
    found = re.search(r'version "(\d+)', said)
    if found is None or int(found[1]) < OLDEST_JAVA:
        return f"Spark needs Java {OLDEST_JAVA} or later, and this is {said.partition(chr(10))[0] or java}"
    return ""


@pytest.fixture(scope="session")
def session(tmp_path_factory):
    if reason := missing():
        pytest.skip(reason)
    from pyspark.sql import SparkSession  # noqa: PLC0415 - an extra

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        builder = SparkSession.builder.master("local[2]").appName("hmip-parse tests")
        folder = tmp_path_factory.mktemp("spark")
        for name, value in {**SETTINGS, "spark.sql.warehouse.dir": str(folder / "warehouse")}.items():
            builder = builder.config(name, value)
        made = builder.getOrCreate()
        made.sparkContext.setLogLevel("ERROR")
        yield made
        made.stop()
