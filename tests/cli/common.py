"""What the tests of the command share: texts, and the command as a process of its own."""

import json
import os
import subprocess
import sys

from tests.helpers import FIXTURES

CHESHIRE = FIXTURES / "cheshire-2021.txt"
LONDON = FIXTURES / "london-final-2022.txt"
TEXT = CHESHIRE.read_text(encoding="utf-8")
ODD_SCORE = TEXT.replace("26/36", "37/36")  # a diagnostic of severity error


def command(*args, stdin=b"", **options):
    environment = {**os.environ, **options.pop("env", {})}
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "hmip_parse", *map(str, args)],
        input=stdin,
        env=environment,
        timeout=60,
        check=False,
        **streams,
    )


def lines(out):
    return [json.loads(line) for line in out.split("\n")[:-1]]
