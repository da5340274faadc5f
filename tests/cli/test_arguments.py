"""The command line: which command is meant, its help, and what is wrong usage."""

import re
import shlex
from pathlib import Path

import pytest

from hmip_parse.cli import main
from hmip_parse.cli.arguments import parsers, read
from hmip_parse.cli.failure import EXIT_INTERRUPTED, EXIT_OK, EXIT_UNREAD, EXIT_USAGE
from hmip_parse.media import SUFFIXES
from hmip_parse.version import PARSER_VERSION
from tests.cli.common import CHESHIRE, TEXT, lines


def test_version(capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0
    assert capsys.readouterr().out == f"hmip-parse {PARSER_VERSION}\n"


def helped(capsys, *args):
    with pytest.raises(SystemExit) as stopped:
        main([*args, "--help"])
    assert stopped.value.code == 0
    return capsys.readouterr().out


COMMANDS = parsers()[1]


@pytest.mark.parametrize("command", [None, *COMMANDS])
def test_help_shows_every_option_with_examples_and_fits_a_screen(capsys, monkeypatch, command):
    monkeypatch.setenv("COLUMNS", "80")
    out = helped(capsys, *([command] if command else []))
    assert max(map(len, out.splitlines())) <= 80
    for action in (COMMANDS[command] if command else parsers()[0])._actions:
        for option in action.option_strings:
            assert option in out
    if command:
        assert "examples:\n  hmip-parse " in out


@pytest.mark.parametrize("command", ["parse", "explain", "check"])
def test_help_says_what_is_read_and_how_the_command_ends(capsys, command):
    out = helped(capsys, command)
    for expected in ("exit codes:", "NO_COLOR", "standard input", *SUFFIXES):
        assert expected in out
    for code in (EXIT_OK, EXIT_UNREAD, EXIT_USAGE, EXIT_INTERRUPTED):
        assert f"\n  {code}  " in out


def test_the_help_of_the_whole_names_every_command_and_the_way_to_a_file_named_like_one(capsys):
    out = helped(capsys)
    for command in COMMANDS:
        assert f"\n    {command} " in out
    assert "./check, parse check" in out
    assert helped(capsys, "parse").startswith("usage: hmip-parse parse ")


def examples():
    """Each line of the examples that calls the command alone, without the shell's part of it."""
    for command, parser in COMMANDS.items():
        for line in parser.epilog.partition("examples:\n")[2].partition("\n\n")[0].splitlines():
            if line.startswith("  hmip-parse "):
                yield command, line


@pytest.mark.parametrize(("command", "line"), list(examples()))
def test_the_examples_of_the_help_are_understood(command, line):
    call = re.split(r" > | 2> | \| |   +", line.strip())[0]
    options = read(shlex.split(call)[1:])
    assert options.command == command


# Which command is meant


@pytest.mark.parametrize(
    ("args", "command", "inputs"),
    [
        (["release.txt"], "parse", ["release.txt"]),
        (["--pretty", "fixtures"], "parse", ["fixtures"]),
        (["parse", "release.txt"], "parse", ["release.txt"]),
        (["check", "release.txt"], "check", ["release.txt"]),
        (["explain", "release.txt"], "explain", ["release.txt"]),
        (["parse", "check"], "parse", ["check"]),
        (["./check"], "parse", ["./check"]),
        (["release.txt", "check"], "parse", ["release.txt", "check"]),
        (["--", "check"], "parse", ["check"]),
        (["check", "check"], "check", ["check"]),
    ],
)
def test_the_first_word_is_a_command_or_parse_is_meant(args, command, inputs):
    options = read(args)
    assert (options.command, options.inputs) == (command, inputs)


@pytest.mark.parametrize(("word", "jobs"), [("1", 1), ("4", 4), ("auto", None)])
def test_jobs(word, jobs):
    assert read(["--jobs", word, "x"]).jobs == jobs
    assert read(["-j", word, "x"]).jobs == jobs


def test_nothing_is_read_where_only_a_code_is_to_be_explained(stdin, monkeypatch):
    monkeypatch.setattr(stdin(b""), "isatty", lambda: True, raising=False)
    assert read(["check", "--explain", "text-empty"]).inputs == []


# Wrong usage


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ([], "nothing to read: name a file or a folder, or pipe a release in"),
        (["--pretty"], "nothing to read"),
        (["check"], "nothing to read"),
        (["-", "-"], "read once only"),
        (["-", "--files-from", "-"], "read once only"),
        (["--jobs", "0", "x"], "'0' is no number of processes: pass a number from 1, or auto"),
        (["--jobs", "many", "x"], "'many' is no number of processes"),
        (["--format", "xlsx", "x"], "invalid choice: 'xlsx'"),
        (["check", "--format", "csv", "x"], "invalid choice: 'csv'"),
        (["check", "--fail-on", "info", "x"], "invalid choice: 'info'"),
        (["schema", "x"], "unrecognized arguments: x"),
        (["schema", "--", "x"], "unrecognized arguments: x"),
        (["--prettier"], "unrecognized arguments: --prettier"),
        (["--pre", "-"], "unrecognized arguments: --pre"),
    ],
)
def test_usage_errors(capsys, stdin, monkeypatch, args, said):
    monkeypatch.setattr(stdin(b""), "isatty", lambda: True, raising=False)
    with pytest.raises(SystemExit) as stopped:
        main(args)
    assert stopped.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "usage: hmip-parse" in err
    assert said in err


def test_a_file_name_that_looks_like_an_option(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("--odd.txt").write_text(TEXT, encoding="utf-8")
    code, out, _ = run(CHESHIRE, "--strict", "--", "--odd.txt", "--pretty")
    assert code == 1
    assert [release["source"] for release in lines(out)] == [str(CHESHIRE), "--odd.txt"]
