"""From the words of the command line to results: what was found, read and parsed, and what could not be."""

import argparse
import os
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import attrs

from hmip_parse import bulk, inputs
from hmip_parse.cli.failure import EXIT_OK, EXIT_UNREAD
from hmip_parse.cli.progress import Progress, Silent, progress
from hmip_parse.errors import InputError
from hmip_parse.readers import Document
from hmip_parse.records import Release
from hmip_parse.screen import printable
from hmip_parse.terms import Severity

Source = str | InputError


class Read(NamedTuple):
    """One release that was read."""

    source: str
    text: str
    media_type: str
    release: Release


@attrs.frozen
class _Named(os.PathLike[str]):
    """A file by its name as it was given: `pathlib` would write `./a.txt` as `a.txt`."""

    name: str

    def __fspath__(self) -> str:
        return self.name


def find(options: argparse.Namespace) -> list[Source]:
    """All files that the options name, in order."""
    found = [source for name in options.inputs for source in inputs.expand(name)]
    if options.files_from is not None:
        try:
            found += [source for name in inputs.listed(options.files_from) for source in inputs.find_files(name)]
        except InputError as error:
            found.append(error)
    return found


class Reading:
    """The releases of some files, read as they are asked for, and the exit code that comes of it.

    Attributes:
        code: The exit code so far.
        read: How many releases were read.
        unread: What could not be read, so far.
    """

    def __init__(self, sources: Sequence[Source], options: argparse.Namespace, *, shown: bool = True) -> None:
        """Nothing is read yet.

        Args:
            sources: The files.
            options: Those of the command: `quiet`, `jobs`, and `strict` where it has it.
            shown: Whether the progress may be shown: not where the output runs over the same screen.
        """
        self._sources = sources
        self._quiet: bool = options.quiet
        self._strict: bool = getattr(options, "strict", False)
        self._jobs: int | None = options.jobs
        self._shown = shown and not options.quiet
        self._progress: Progress = Silent()
        self.code = EXIT_OK
        self.read = 0
        self.unread: list[InputError] = []

    def __iter__(self) -> Iterator[Read]:
        with progress(len(self._sources), shown=self._shown) as self._progress:
            results = bulk.parse_each(map(_item, self._sources), _itself, self._jobs)
            for source, result in zip(self._sources, results, strict=True):
                name = source if isinstance(source, str) else source.source
                if not self._quiet:
                    for remark in result.remarks:
                        self._say(f"{name}: remark: {remark}")
                error = result.error or self._refusal(name, result.release)
                if error is None:
                    assert result.release is not None
                    assert result.text is not None
                    self.read += 1
                    yield Read(name, result.text, str(result.media_type), result.release)
                else:
                    self.fail(error)
                self._progress.advance()

    def fail(self, error: InputError) -> None:
        """Tell of an input that could not be read."""
        self.code = EXIT_UNREAD
        self.unread.append(error)
        self._say(str(error))

    def _say(self, words: str) -> None:
        self._progress.above(f"hmip-parse: {printable(words)}")

    def _refusal(self, name: str, release: Release | None) -> InputError | None:
        if not self._strict or release is None:
            return None
        grave = [found for found in release.diagnostics if found.severity is Severity.ERROR]
        if not grave:
            return None
        said = "; ".join(f"{found.code}: {found.message}" for found in grave)
        return InputError(
            name,
            f"--strict does not accept it ({said})",
            "mend the text, or leave --strict out to see the record",
        )


def _item(source: Source) -> bulk.Item | InputError:
    if isinstance(source, InputError):
        return source
    return _standard_input() if source == inputs.STDIN else _Named(source)


def _standard_input() -> Document | InputError:
    return inputs.read_file(inputs.STDIN)


def _itself(result: bulk.Result) -> bulk.Result:
    return result
