"""From the words of the command line to results: what was found, read and parsed, and what could not be."""

import argparse
import os
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

import attrs

from hmip_parse import bulk, inputs, pool
from hmip_parse.cli.failure import EXIT_OK, EXIT_UNREAD
from hmip_parse.cli.progress import Progress, Silent, progress
from hmip_parse.errors import InputError
from hmip_parse.readers import Document
from hmip_parse.records import Release
from hmip_parse.screen import printable
from hmip_parse.terms import Severity

T = TypeVar("T")

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


class Reading(Generic[T]):
    """What is made of the releases of some files, read as it is asked for, and the exit code that comes of it.

    Attributes:
        code: The exit code so far.
        read: How many releases were read.
        unread: What could not be read, so far.
    """

    def __init__(
        self,
        sources: Sequence[Source],
        options: argparse.Namespace,
        make: Callable[[Read], T],
        *,
        shown: bool = True,
    ) -> None:
        """Nothing is read yet.

        Args:
            sources: The files.
            options: Those of the command: `quiet`, `jobs`, and `strict` where it has it.
            make: What is wanted of a release. It runs where the release was parsed, in another process perhaps.
            shown: Whether the progress may be shown: not where the output runs over the same screen.
        """
        self._sources = sources
        self._quiet: bool = options.quiet
        self._make = _Make(make, getattr(options, "strict", False))
        self._jobs: int | None = options.jobs
        self._shown = shown and not options.quiet
        self._progress: Progress = Silent()
        self.code = EXIT_OK
        self.read = 0
        self.unread: list[InputError] = []

    def __iter__(self) -> Iterator[T]:
        if self._jobs != 1:
            pool.load_once("hmip_parse.parser", self._make.module)
        with progress(len(self._sources), shown=self._shown) as self._progress:
            results = bulk.parse_each(map(_item, self._sources), self._make, self._jobs)
            for made in results:
                if not self._quiet:
                    for remark in made.remarks:
                        self._say(f"{made.source}: remark: {remark}")
                if made.error is None:
                    self.read += 1
                    yield made.value
                else:
                    self.fail(made.error)
                self._progress.advance()

    def fail(self, error: InputError) -> None:
        """Tell of an input that could not be read."""
        self.code = EXIT_UNREAD
        self.unread.append(error)
        self._say(str(error))

    def _say(self, words: str) -> None:
        self._progress.above(f"hmip-parse: {printable(words)}")


class _Made(NamedTuple):
    """What became of one file: what was wanted of it, or why there is nothing."""

    source: str
    remarks: tuple[str, ...]
    error: InputError | None
    value: Any = None


@attrs.frozen
class _Make:
    """From a result to what is wanted of it; picklable where that is."""

    make: Callable[[Read], object]
    strict: bool

    @property
    def module(self) -> str:
        """What has to be loaded to do it."""
        return str(getattr(self.make, "func", self.make).__module__)

    def __call__(self, result: bulk.Result) -> _Made:
        name = str(result.source)
        error = result.error or self._refusal(name, result.release)
        if error is not None:
            return _Made(name, result.remarks, error)
        assert result.release is not None
        assert result.text is not None
        read = Read(name, result.text, str(result.media_type), result.release)
        return _Made(name, result.remarks, None, self.make(read))

    def _refusal(self, name: str, release: Release | None) -> InputError | None:
        if not self.strict or release is None:
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
