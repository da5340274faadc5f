"""`hmip-parse explain`: a release with the words of each value marked, on the terminal or as a page."""

import argparse
import sys

from hmip_parse import explain
from hmip_parse.cli import colour, output, sources
from hmip_parse.cli.sources import Read, Reading
from hmip_parse.cli.writers import screen_width
from hmip_parse.explain import Explained


def run(options: argparse.Namespace) -> int:
    """Show them, and give the exit code."""
    found = sources.find(options)
    output.refuse_inputs(options.output, found)
    reading = Reading(
        found, options, _explained, shown=options.output is not None or not colour.is_terminal(sys.stdout)
    )
    if options.output is None:
        for number, item in enumerate(reading):
            shown = explain.terminal(item, colour=colour.wanted(sys.stdout), width=screen_width())
            print("\n" * (number > 0) + shown)
        return reading.code
    items = list(reading)
    if items:
        with output.opened(options.output) as stream:
            stream.write(explain.page(items))
    return reading.code


def _explained(read: Read) -> Explained:
    return Explained(read.source, read.text, read.release)
