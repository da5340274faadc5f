"""`hmip-parse schema`: the JSON Schema of a release."""

import argparse
import json

from hmip_parse.cli import output
from hmip_parse.cli.failure import EXIT_OK
from hmip_parse.schema import json_schema


def run(options: argparse.Namespace) -> int:
    """Write it."""
    with output.opened(options.output) as stream:
        stream.write(json.dumps(json_schema(), indent=1, ensure_ascii=False) + "\n")
    return EXIT_OK
