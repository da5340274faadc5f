"""`hmip-parse check`: what should be looked at before a release is relied on, as a linter says it."""

import argparse
import functools
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

from hmip_parse.cli import colour, output, sources
from hmip_parse.cli.failure import EXIT_OK, EXIT_UNREAD, EXIT_USAGE, CommandError, tell
from hmip_parse.cli.pieces import json_line
from hmip_parse.cli.sources import Read, Reading
from hmip_parse.cli.writers import screen_width
from hmip_parse.lint import codes, github, sarif, text
from hmip_parse.lint.findings import Checked, check
from hmip_parse.lint.objects import objects
from hmip_parse.terms import Severity
from hmip_parse.wording import counted

_GRAVEST_FIRST = tuple(Severity)
_CALLED = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "remark"}


def run(options: argparse.Namespace) -> int:
    """Check them, and give the exit code."""
    try:
        if options.explain is not None:
            print(codes.explain(options.explain, screen_width()))
            return EXIT_OK
        wanted = codes.chosen(options.select or (), options.ignore or ())
    except codes.UnknownCodeError as error:
        raise CommandError(f"check: {error}", EXIT_USAGE) from error
    found = sources.find(options)
    output.refuse_inputs(options.output, found)
    to_screen = options.output is None and colour.is_terminal(sys.stdout)
    reading = Reading(found, options, functools.partial(_check, wanted), shown=not to_screen)
    count: Counter[Severity] = Counter()
    with output.opened(options.output) as stream:
        _WRITERS[options.format](_counting(reading, count), reading, stream)
        summary = _summary(reading, count)
        if not options.quiet and options.format == "text":
            stream.write(summary + "\n")
    if not options.quiet and options.format != "text":
        tell(summary)
    grave = _GRAVEST_FIRST[: _GRAVEST_FIRST.index(Severity(options.fail_on)) + 1]
    return EXIT_UNREAD if any(count[severity] for severity in grave) else reading.code


def _check(wanted: frozenset[str], read: Read) -> Checked:
    return check(read.source, read.media_type, read.text, read.release, wanted)


def _counting(reading: Reading[Checked], count: Counter[Severity]) -> Iterator[Checked]:
    for checked in reading:
        count.update(finding.diagnostic.severity for finding in checked.findings)
        yield checked


def _summary(reading: Reading[Checked], count: Counter[Severity]) -> str:
    """The last line: how many files were checked, and how much was found."""
    found = ", ".join(counted(count[severity], _CALLED[severity]) for severity in _GRAVEST_FIRST if count[severity])
    unread = f"; {counted(len(reading.unread), 'input')} could not be read" if reading.unread else ""
    return f"{found or 'nothing found'} in {counted(reading.read, 'release')}{unread}"


def _write_text(files: Iterable[Checked], _: Reading[Checked], stream: TextIO) -> None:
    paint = functools.partial(colour.painted, colour=colour.wanted(stream))
    columns = screen_width()
    for checked in files:
        stream.writelines(line + "\n" for line in text.lines(checked, columns, paint))


def _write_json(files: Iterable[Checked], _: Reading[Checked], stream: TextIO) -> None:
    stream.write("[")
    between = "\n"
    for checked in files:
        for plain in objects(checked):
            stream.write(between + json_line(plain))
            between = ",\n"
    stream.write("\n]\n")


def _write_github(files: Iterable[Checked], reading: Reading[Checked], stream: TextIO) -> None:
    for checked in files:
        stream.writelines(f"{line}\n" for line in github.lines(checked))
    stream.writelines(f"{github.unread(error)}\n" for error in reading.unread)


def _write_sarif(files: Iterable[Checked], reading: Reading[Checked], stream: TextIO) -> None:
    stream.write(json.dumps(sarif.log(files, reading.unread), indent=1) + "\n")


_WRITERS: dict[str, Callable[[Iterable[Checked], Reading[Checked], TextIO], None]] = {
    "text": _write_text,
    "json": _write_json,
    "sarif": _write_sarif,
    "github": _write_github,
}
