"""The command `hmip-parse`: files, folders or standard input to JSON Lines, or to a summary for people.

Releases go to standard output, everything else to standard error. The exit code is 0 when all inputs were read, 1 when
some were not and the rest was written, 2 for a usage error, 130 after Ctrl-C.
"""

import argparse
import io
import json
import os
import shutil
import sys
import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from hmip_parse.errors import InputError, StrictError
from hmip_parse.inputs import STDIN, find_files, read_file, read_inputs
from hmip_parse.readers import Document
from hmip_parse.readers.sniff import SUFFIXES
from hmip_parse.version import PARSER_VERSION

if TYPE_CHECKING:
    from hmip_parse.records import Release

EXIT_OK = 0
EXIT_UNREAD = 1
EXIT_INTERRUPTED = 130

_WIDTH = 100  # of a summary, where no terminal says how wide it is

_DESCRIPTION = """\
Read press releases of HM Inspectorate of Probation and write what they say:
one JSON object a line for each release, or a summary for people."""

_EPILOG = f"""\
examples:
  hmip-parse release.docx                one release, as a line of JSON
  hmip-parse --pretty release.pdf        the same, to be read by people
  hmip-parse texts/ > releases.jsonl     every file that can be read, in and
                                         below a folder
  curl -s "$address" | hmip-parse        standard input, when nothing is named
  hmip-parse --tables out/ texts/        tables as CSV; --format has the others
  hmip-parse --strict texts/ 2> faults   leave out texts that are empty, are no
                                         release or contradict themselves

Read are plain text in any common encoding, web pages, Word documents (.docx),
PDFs and e-mails; the kind is told from the content. Pages and PDFs need a
library each: pip install 'hmip-parse[all]' brings all of them. Of a folder are
taken the files that are named
{textwrap.fill(" ".join(f"*{suffix}" for suffix in SUFFIXES), 76, initial_indent="  ", subsequent_indent="  ")}
Spans count the characters of the text that hmip_parse.read gives.

What a reader left out, guessed or found odd is remarked on standard error. An
input that cannot be read is named there, with what to do about it, and the
others still go through.

exit codes:
  0  all inputs were read
  1  some could not be read; the rest was written
  2  wrong usage
  130  stopped by Ctrl-C"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: The arguments, without the program's name; those of the process by default.

    Returns:
        The exit code.

    Raises:
        SystemExit: For `--help` and `--version`, and with code 2 for a usage error.
    """
    options = _options(argv)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # JSON is UTF-8 whatever the locale says
    try:
        try:
            code = _run(options) if options.tables is None else _tabulate(options)
        except KeyboardInterrupt:
            code = EXIT_INTERRUPTED
        print(end="", flush=True)  # here, where its failure can be told, and not at shutdown
    except BrokenPipeError:  # the reader, `head` perhaps, has what it wanted
        _drop_output()
        return EXIT_OK
    except OSError as error:
        _drop_output()
        print(
            f"hmip-parse: standard output: cannot be written ({error.strerror}); see whether its disk is full",
            file=sys.stderr,
        )
        return EXIT_UNREAD
    return code


def json_line(source: str, release: "Release") -> str:
    """One release as one line of JSON, without the line's end: `to_dict()` with `source` before it.

    Characters stand as themselves. Where a line of them would not be UTF-8 (lone surrogates), or some readers would
    see several lines (U+2028 and its kin), that line escapes all beyond ASCII.
    """
    plain = {"source": source, **release.to_dict()}
    line = json.dumps(plain, ensure_ascii=False)
    try:
        line.encode()
    except UnicodeEncodeError:
        return json.dumps(plain)
    return line if len(line.splitlines()) == 1 else json.dumps(plain)


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="hmip-parse",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,  # so that a later option cannot change the meaning of a script
    )
    parser.add_argument(
        "inputs",
        nargs="*",
        metavar="FILE|FOLDER|-",
        help="a file, a folder (the files in it and below, sorted) or - for standard input, which is also read "
        "when nothing is named",
    )
    parser.add_argument("--pretty", action="store_true", help="write a summary for people instead of JSON Lines")
    parser.add_argument(
        "--strict",
        action="store_true",
        help="count a release with a diagnostic of severity error as an input that cannot be read",
    )
    parser.add_argument(
        "--tables", metavar="FOLDER", help="write tables to this folder, and complete those that are there"
    )
    parser.add_argument(
        "--format",
        action="append",
        choices=["csv", "jsonl", "parquet", "sqlite"],
        help="what the tables are written as (default csv); may be given several times",
    )
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="how many processes parse for --tables")
    parser.add_argument("--version", action="version", version=f"%(prog)s {PARSER_VERSION}")
    # argparse takes options among the files, or files after `--`, but not both: the latter are set aside.
    arguments = list(sys.argv[1:] if argv is None else argv)
    end = arguments.index("--") if "--" in arguments else len(arguments)
    options = parser.parse_intermixed_args(arguments[:end])
    options.inputs = [*options.inputs, *arguments[end + 1 :]]
    if options.tables is None and (options.format or options.jobs != 1):
        parser.error("--format and --jobs are about tables: say where to write them with --tables FOLDER")
    if options.jobs < 1:
        parser.error("--jobs takes a number from 1")
    if options.inputs.count(STDIN) > 1:
        parser.error("standard input (-) can be read once only: name it once")
    if not options.inputs:
        if sys.stdin is None or sys.stdin.isatty():
            parser.error(
                "nothing to read: name a file or a folder, or pipe a release in (hmip-parse --help has examples)"
            )
        options.inputs = [STDIN]
    return options


def _run(options: argparse.Namespace) -> int:
    # Late, because it takes most of the start: --help, --version and usage errors need none of it.
    from hmip_parse.summary import summarise  # noqa: PLC0415

    code = EXIT_OK
    width = shutil.get_terminal_size((_WIDTH, 0)).columns
    for found in read_inputs(options.inputs):
        if not isinstance(found, InputError):
            for remark in found.remarks:
                _remark(found.source, remark)
        release = found if isinstance(found, InputError) else _parse(found, strict=options.strict)
        if isinstance(release, InputError):
            code = EXIT_UNREAD
            _say(str(release))
        elif options.pretty:
            print(summarise(found.source, release, width), end="\n\n")
        else:
            print(json_line(found.source, release))
    return code


def _tabulate(options: argparse.Namespace) -> int:
    from hmip_parse import tables  # noqa: PLC0415 - late for the same reason

    def items() -> Iterator[Document | InputError | Path]:
        for name in options.inputs:
            for found in [read_file(STDIN)] if name == STDIN else find_files(name):
                yield Path(found) if isinstance(found, str) else found

    try:
        report = tables.write(
            items(),
            options.tables,
            options.format or ["csv"],
            options.jobs,
            strict=options.strict,
            failed=lambda error: _say(str(error)),
            remarked=_remark,
        )
    except (ImportError, InputError) as error:
        _say(str(error))
        return EXIT_UNREAD
    except OSError as error:
        _say(f"{options.tables}: cannot be written to ({error.strerror}); name a folder that can")
        return EXIT_UNREAD
    unchanged = f", {report.unchanged} unchanged since they were read before" if report.unchanged else ""
    _say(f"{report.read} releases read{unchanged}, {len(report.errors)} inputs not read; tables in {options.tables}")
    if report.stopped:
        _say("stopped before the end: the same command again does the rest")
        return EXIT_INTERRUPTED
    return EXIT_UNREAD if report.errors else EXIT_OK


def _say(words: str) -> None:
    from hmip_parse.summary import printable  # noqa: PLC0415 - late for the same reason

    print(f"hmip-parse: {printable(words)}", file=sys.stderr)


def _remark(source: str, remark: str) -> None:
    _say(f"{source}: remark: {remark}")


def _parse(found: Document, *, strict: bool) -> "Release | InputError":
    from hmip_parse.parser import parse  # noqa: PLC0415 - late for the same reason

    try:
        return parse(found.text, strict=strict)
    except StrictError as error:
        said = "; ".join(f"{code}: {message}" for code, message in zip(error.codes, error.messages, strict=True))
        return InputError(
            found.source,
            f"--strict does not accept it ({said})",
            "mend the text, or leave --strict out to see the record",
        )


def _drop_output() -> None:
    """Let what is still in the buffer go nowhere: flushed at shutdown, it would fail once more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
