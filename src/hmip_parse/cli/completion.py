"""`--print-completion`: the script by which a shell completes the command, made by shtab."""

import argparse
from collections.abc import Sequence
from typing import Any

from hmip_parse.cli.failure import EXIT_OK, EXIT_UNREAD, tell

SHELLS = ("bash", "zsh", "tcsh")

_FILES = frozenset(("INPUT", "FILE", "LIST"))
_FOLDERS = frozenset(("FOLDER",))


class PrintCompletion(argparse.Action):
    """Print the script and end."""

    def __init__(
        self, option_strings: Sequence[str], dest: str, parser: argparse.ArgumentParser, **others: Any
    ) -> None:
        super().__init__(option_strings, dest, default=argparse.SUPPRESS, choices=SHELLS, **others)
        self._parser = parser

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        _namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        _option: str | None = None,
    ) -> None:
        """Print the script for the shell `values`."""
        try:
            print(script(self._parser, str(values)))
        except ModuleNotFoundError:
            tell(
                "--print-completion needs shtab, which is not installed; install it: pip install 'hmip-parse[completion]'"
            )
            parser.exit(EXIT_UNREAD)
        parser.exit(EXIT_OK)


def script(parser: argparse.ArgumentParser, shell: str) -> str:
    """The completion script.

    Raises:
        ModuleNotFoundError: If shtab is not installed.
    """
    import shtab  # noqa: PLC0415 - an extra, and asked for once

    _mark(parser, {**dict.fromkeys(_FILES, shtab.FILE), **dict.fromkeys(_FOLDERS, shtab.DIRECTORY)})
    return str(shtab.complete(parser, shell))


def _mark(parser: argparse.ArgumentParser, kinds: dict[str, Any]) -> None:
    """Say of each argument that names a file or a folder what completes it."""
    for action in parser._actions:  # noqa: SLF001 - argparse has no public way to its arguments, and shtab reads the same
        if isinstance(action.metavar, str) and action.metavar in kinds:
            action.complete = kinds[action.metavar]  # type: ignore[attr-defined]
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - the same
            for command in action.choices.values():
                _mark(command, kinds)
