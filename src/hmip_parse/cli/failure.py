"""How the command ends: its exit codes, and the error that ends it with a word and a mend."""

import sys

from hmip_parse.screen import printable

EXIT_OK = 0
"""All inputs were read; `check` found nothing as grave as `--fail-on` says."""
EXIT_UNREAD = 1
"""Some input could not be read, or the output not be written; the rest was done. For `check`: it found something."""
EXIT_USAGE = 2
"""The command was called in a way that it does not understand; nothing was done."""
EXIT_INTERRUPTED = 130
"""Ctrl-C. What was written to standard output until then is whole; the file of `-o` is left as it was."""


class CommandError(Exception):
    """What ends the command. Its text names the file or the option, and the mend."""

    def __init__(self, words: str, code: int = EXIT_UNREAD) -> None:
        super().__init__(words)
        self.code = code


def tell(words: str) -> None:
    """Say something on standard error, on one line."""
    print(f"hmip-parse: {printable(words)}", file=sys.stderr)
