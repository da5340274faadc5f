"""The command `hmip-parse`: releases out of files, to data, to a page, or to remarks as a linter makes them.

What is asked for goes to standard output or to the file of `-o`, everything else to standard error. The exit codes are
in `hmip_parse.cli.failure`. A command's work is loaded when it is called: help and errors of usage load none of it.
"""

import importlib
import io
import os
import sys
from collections.abc import Sequence

from hmip_parse.cli import arguments
from hmip_parse.cli.failure import EXIT_INTERRUPTED, EXIT_OK, EXIT_UNREAD, CommandError, tell


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: The arguments, without the program's name; those of the process by default.

    Returns:
        The exit code.

    Raises:
        SystemExit: For `--help`, `--version` and `--print-completion`, and with code 2 for a usage error.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # JSON is UTF-8 whatever the locale says
    try:
        options = arguments.read(sys.argv[1:] if argv is None else argv)
        try:
            code: int = importlib.import_module(f"hmip_parse.cli.{options.command}").run(options)
        except KeyboardInterrupt:
            code = EXIT_INTERRUPTED
        except CommandError as error:
            tell(str(error))
            code = error.code
        print(end="", flush=True)  # here, where its failure can be told, and not at shutdown
    except BrokenPipeError:  # the reader, `head` perhaps, has what it wanted
        _drop_output()
        return EXIT_OK
    except OSError as error:
        _drop_output()
        tell(f"standard output: cannot be written ({error.strerror}); see whether its disk is full")
        return EXIT_UNREAD
    return code


def _drop_output() -> None:
    """Let what is still in the buffer go nowhere: flushed at shutdown, it would fail once more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
