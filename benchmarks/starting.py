"""How long the start takes, against importing what it is built on: fresh interpreters in turn, the median of each.

Times are the processor's, so that it does not matter what else the machine does.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

_RELEASE = Path(__file__).parent.parent / "fixtures" / "saltwick-reinspection-2023.txt"

IMPORTS = {
    "hmip_parse": "import hmip_parse",
    "hmip_parse with its parser": "from hmip_parse import parse",
    "the same, and one release": f"from hmip_parse import parse; parse(open({str(_RELEASE)!r}, encoding='utf-8').read())",
    "attrs and regex": "import attrs, regex",
    "attrs, regex and dateutil": "import attrs, regex, dateutil.parser",
}
"""What is imported, by the name it has in the tables. Of dateutil the part that is used.

The package loads what is asked of it when it is asked for: the parser on the first use of `parse`, each of its patterns
on the first use of that.
"""
OURS, PARSER, FIRST, TWO, THREE = IMPORTS

_CLOCK = "import time; start = time.process_time_ns(); {}; print(time.process_time_ns() - start)"


def measure(runs: int) -> dict[str, float]:
    """The median import of each, in milliseconds, the start of the interpreter left out."""
    times: dict[str, list[int]] = {name: [] for name in IMPORTS}
    with tempfile.TemporaryDirectory() as bytecode:  # of our own: a machine may be told to keep none
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment = kept | {"PYTHONPYCACHEPREFIX": bytecode}
        for statement in IMPORTS.values():
            _run(statement, environment)  # writes the bytecode, and warms the disk
        for _ in range(runs):
            for name, statement in IMPORTS.items():
                times[name].append(_run(statement, environment))
    return {name: statistics.median(found) / 1e6 for name, found in times.items()}


def ratios(times: dict[str, float]) -> dict[str, float]:
    """Our import in times of the others."""
    return {
        "import, of attrs and regex": times[OURS] / times[TWO],
        "import of the parser, of all three": times[PARSER] / times[THREE],
        "first release, of all three": times[FIRST] / times[THREE],
    }


def _run(statement: str, environment: dict[str, str]) -> int:
    command = [sys.executable, "-c", _CLOCK.format(statement)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)  # noqa: S603 - the same
    return int(done.stdout)
