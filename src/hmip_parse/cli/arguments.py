"""The command line: every command with its options, and what of them contradicts itself. Loads none of the work."""

import argparse
import difflib
import os
import sys
from collections.abc import Sequence
from typing import Any

from hmip_parse.cli import help as helps
from hmip_parse.cli.colour import is_terminal
from hmip_parse.cli.completion import PrintCompletion
from hmip_parse.cli.formats import Format, settle
from hmip_parse.version import PARSER_VERSION

DEFAULT = "parse"
_STDIN = "-"
_ALL_CORES = "auto"
_OF_TOP = ("-h", "--help", "--version", "--print-completion")


def read(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of a command; `command` is its name.

    Args:
        arguments: Without the program's name.

    Raises:
        SystemExit: With code 2 for a usage error, and where all that is asked for is help or a version.
    """
    top, commands = parsers()
    first = arguments[0].partition("=")[0] if arguments else ""
    if first in _OF_TOP:
        top.parse_args(arguments)
    if first.isalpha() and first not in commands and not os.path.lexists(first):
        near = difflib.get_close_matches(first, commands, 1, 0.7)
        if near:
            top.error(f"there is no command and no file {first!r}: did you mean {near[0]!r}?")
    name, rest = (first, arguments[1:]) if first in commands else (DEFAULT, arguments)
    parser = commands[name]
    options = _intermixed(parser, list(rest))
    options.command = name
    if hasattr(options, "files_from"):
        _check_inputs(parser, options)
    if name == DEFAULT:
        try:
            settle(options, on_terminal=is_terminal(sys.stdout))
        except ValueError as error:
            parser.error(str(error))
    return options


def parsers() -> tuple[argparse.ArgumentParser, dict[str, argparse.ArgumentParser]]:
    """The parser of the command as a whole, and that of each command by its name."""
    top = _Parser("hmip-parse", helps.TOP, helps.TOP_END, usage="%(prog)s [COMMAND] [OPTION]... [INPUT]...")
    top.add_argument(
        "--print-completion",
        action=PrintCompletion,
        parser=top,
        help="write the script that completes the command in this shell (needs shtab)",
    )
    subparsers = top.add_subparsers(title="commands", metavar="COMMAND", parser_class=_Parser)
    commands: dict[str, argparse.ArgumentParser] = {}
    for name, add, short, description, end, usage in (
        ("parse", _add_parse, "files to records (the default)", helps.PARSE, helps.PARSE_END, "[INPUT]..."),
        ("explain", _add_explain, "a release with its evidence marked", helps.EXPLAIN, helps.EXPLAIN_END, "[INPUT]..."),
        ("check", _add_check, "what to look at, as a linter says it", helps.CHECK, helps.CHECK_END, "[INPUT]..."),
        ("schema", _add_output, "the JSON Schema of a record", helps.SCHEMA, helps.SCHEMA_END, ""),
        ("reference", _add_reference, "the facts behind it", helps.REFERENCE, helps.REFERENCE_END, "[KIND [NAME]...]"),
    ):
        command = subparsers.add_parser(
            name,
            help=short,
            prog=f"hmip-parse {name}",
            description=description,
            epilog=end,
            usage=f"hmip-parse {name} [OPTION]... {usage}".rstrip(),
        )
        add(command)
        commands[name] = command
    return top, commands


class _Parser(argparse.ArgumentParser):
    """A parser whose help keeps its lines, and whose options are never cut short in a script."""

    def __init__(self, prog: str, description: str, epilog: str, usage: str, **others: Any) -> None:
        super().__init__(
            prog,
            usage,
            description,
            epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,  # so that a later option cannot change the meaning of a script
            **others,
        )
        self.add_argument("--version", action="version", version=f"hmip-parse {PARSER_VERSION}")


def _add_parse(parser: argparse.ArgumentParser) -> None:
    _add_inputs(parser)
    parser.add_argument(
        "--format",
        action="append",
        choices=list(Format),
        metavar="FORMAT",
        help=f"{', '.join(Format)}; several for --tables",
    )
    _add_output(parser)
    parser.add_argument("--pretty", action="store_true", help="write a summary for people of each release")
    parser.add_argument(
        "--fields", action="append", metavar="NAME,...", help="write these values only: dotted names, parted by commas"
    )
    parser.add_argument(
        "--tables", metavar="FOLDER", help="write tables to this folder, and complete those that are there"
    )
    parser.add_argument(
        "--bom", action="store_true", help="begin CSV with a byte order mark, by which Excel knows its encoding"
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help="count a release with a diagnostic of severity error as an input that cannot be read",
    )


def _add_explain(parser: argparse.ArgumentParser) -> None:
    _add_inputs(parser)
    _add_output(parser)


def _add_check(parser: argparse.ArgumentParser) -> None:
    _add_inputs(parser)
    parser.add_argument(
        "--format", choices=["text", "json", "sarif", "github"], default="text", help="what is written (default text)"
    )
    _add_output(parser)
    parser.add_argument(
        "--fail-on",
        choices=["error", "warning"],
        default="error",
        help="what makes the exit code 1 (default error)",
    )
    parser.add_argument("--select", action="append", metavar="CODE,...", help="look for these codes only")
    parser.add_argument("--ignore", action="append", metavar="CODE,...", help="leave these codes out")
    parser.add_argument("--explain", metavar="CODE", help="say what a code means and what to do about it, and end")


def _add_reference(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "kind",
        nargs="?",
        metavar="KIND",
        help="regions, units, divisions, companies, youth-services, rating-bands, people, or all",
    )
    parser.add_argument("name", nargs="*", metavar="NAME", help="words of a name or an alias")
    parser.add_argument(
        "--format", choices=["table", "json", "csv"], help="by default a table on a terminal, and json in a pipe"
    )
    _add_output(parser)


def _add_inputs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("inputs", nargs="*", metavar="INPUT", help="a file, a folder, a pattern or -")
    parser.add_argument(
        "--files-from",
        metavar="LIST",
        help="read the files and folders that this file (or -) lists, one a line or parted by NUL",
    )
    parser.add_argument(
        "-j",
        "--jobs",
        type=_jobs,
        default=1,
        metavar="N",
        help=f"how many processes read and parse (default 1); {_ALL_CORES} is one a core",
    )
    parser.add_argument(
        "-q", "--quiet", action="store_true", help="say only what could not be read: no remarks, progress or summary"
    )


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="write to this file, as a whole or not at all, and never over an input"
    )


def _jobs(word: str) -> int | None:
    if word == _ALL_CORES:
        return None
    if not word.isdecimal() or int(word) < 1:
        raise argparse.ArgumentTypeError(f"{word!r} is no number of processes: pass a number from 1, or {_ALL_CORES}")
    return int(word)


def _intermixed(parser: argparse.ArgumentParser, arguments: list[str]) -> argparse.Namespace:
    """The options. argparse takes options among the files, or files after `--`, but not both: the latter are set aside."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    options = parser.parse_intermixed_args(arguments[:end])
    aside = arguments[end + 1 :]
    if hasattr(options, "inputs"):
        options.inputs = [*options.inputs, *aside]
    elif aside and hasattr(options, "kind"):
        words = [*filter(None, [options.kind]), *options.name, *aside]
        options.kind, options.name = words[0], words[1:]
    elif aside:
        parser.error(f"unrecognized arguments: {' '.join(aside)}")
    return options


def _check_inputs(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    if getattr(options, "explain", None) is not None:
        return
    if [*options.inputs, options.files_from].count(_STDIN) > 1:
        parser.error("standard input (-) can be read once only: name it once")
    if not options.inputs and options.files_from is None:
        if sys.stdin is None or sys.stdin.isatty():
            parser.error(
                "nothing to read: name a file or a folder, or pipe a release in (hmip-parse --help has examples)"
            )
        options.inputs = [_STDIN]
