"""Where the output goes: to standard output, or to a file that is whole or as it was before."""

import contextlib
import io
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO

from hmip_parse.cli.failure import EXIT_USAGE, CommandError
from hmip_parse.errors import InputError
from hmip_parse.tables.files import whole

STDOUT = "-"


@contextlib.contextmanager
def opened(output: str | None, *, newline: str = "\n") -> Iterator[TextIO]:
    """The stream to write to.

    Args:
        output: The file; standard output where none is named, or by `-`.
        newline: What ends a line in the file; a writer of CSV has ends of its own, and wants `""`.

    Raises:
        CommandError: If the file cannot be written.
    """
    if output is None or output == STDOUT:
        if not newline and isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(newline="")  # or Windows would make CR CR LF of CR LF
        yield sys.stdout
        return
    with (
        placed(output) as path,
        path.open("w", encoding="utf-8", errors="backslashreplace", newline=newline) as stream,
    ):
        yield stream


@contextlib.contextmanager
def placed(output: str) -> Iterator[Path]:
    """A path to write to, whose file takes the place of the output's when all went well, and keeps its permissions.

    Raises:
        CommandError: If it cannot be written.
    """
    try:
        target = Path(output).resolve()  # what a link leads to is replaced, and not the link
        if target.exists() and not target.is_file():  # a device or a pipe: there is nothing to replace
            yield target
            return
        with whole(target) as beside:
            yield beside
            if target.exists():
                shutil.copymode(target, beside)
    except OSError as error:
        mend = "name a file in a folder that can be written to"
        raise CommandError(f"{output}: cannot be written ({error.strerror}); {mend}") from error


def refuse_inputs(output: str | None, sources: Sequence[str | InputError]) -> None:
    """See to it that no input is written over.

    Raises:
        CommandError: If one of the sources is the output.
    """
    if output is None or not Path(output).is_file():
        return
    for source in sources:
        if isinstance(source, str) and _is_same(source, output):
            raise CommandError(
                f"{output}: this is one of the inputs, and would be written over; name another file", EXIT_USAGE
            )


def _is_same(source: str, output: str) -> bool:
    try:
        return Path(source).samefile(output)
    except (OSError, ValueError):
        return False  # it is not there: reading it will say so
