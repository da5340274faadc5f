"""Many releases: texts, files or documents in, one result each out, on one core or several.

Results come in the order of the items, each as soon as it and those before it are done. What cannot be read is a
result too, with its error. Items are taken as they are needed and results are not kept, so memory stays flat.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

import attrs

from hmip_parse import inputs, pool
from hmip_parse.errors import InputError, StrictError
from hmip_parse.media import TEXT, is_file_name
from hmip_parse.parser import parse
from hmip_parse.readers import Document
from hmip_parse.records import Release

T = TypeVar("T")

Item = str | os.PathLike[str] | Document
"""One thing to parse: a `str` is always a text, a file is named by a path object."""

Reader = Callable[[str], Document | InputError]
"""From the name of a file to its document; errors may also be raised."""


@attrs.frozen
class Result:
    """What became of one item. Exactly one of `release` and `error` is given.

    Attributes:
        source: The file's path or the document's source; `None` for a bare text.
        release: The record; `None` where there is an error.
        text: The text that the spans of the release index; `None` where none could be read.
        media_type: Of the document; `None` for a bare text.
        remarks: What its reader left out, guessed or found odd.
        error: Why there is no release. It names the item, the reason and the mend.
    """

    source: str | None = None
    release: Release | None = attrs.field(default=None, kw_only=True)
    text: str | None = attrs.field(default=None, repr=False, kw_only=True)
    media_type: str | None = attrs.field(default=None, kw_only=True)
    remarks: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    error: InputError | None = attrs.field(default=None, kw_only=True)


def parse_many(
    items: Iterable[Item | InputError], jobs: int | None = 1, *, strict: bool = False, read: Reader = inputs.read_file
) -> Iterator[Result]:
    """Parse many releases.

    Args:
        items: Texts (`str`), files and folders (`pathlib.Path`; of a folder every file that can be read, sorted), and
            documents. May be endless: they are taken as they are needed.
        jobs: How many processes parse; 1 is this one alone, `None` one for each core that may be used. With more than
            one, a script needs the guard `if __name__ == "__main__":`, as for all of `multiprocessing`.
        strict: Give a release with a diagnostic of severity `error` as an error.
        read: How a file is read; with several processes, a function that stands at the top of a module.

    Yields:
        One result for each item, in their order. Nothing that is wrong with an item raises.

    Raises:
        ValueError: If `jobs` is less than 1.
        TypeError: If `read` cannot be sent to another process.
        RuntimeError: If the processes cannot be started.
    """
    return parse_each(files_of(items), _itself, jobs, strict=strict, read=read)


def parse_each(
    items: Iterable[Item | InputError],
    then: Callable[[Result], T],
    jobs: int | None = 1,
    *,
    strict: bool = False,
    read: Reader = inputs.read_file,
) -> Iterator[T]:
    """`then(result)` for each item in order; `then` runs where the item was parsed, and only its value travels.

    Folders are not looked into: `files_of` does that.
    """
    work = _Work(then, strict, read)
    return pool.map_ordered(work, enumerate(items), pool.checked(jobs), lost=work.lost)


def files_of(items: Iterable[Item | InputError]) -> Iterator[Item | InputError]:
    """The items, with the files of a folder in its place."""
    for item in items:
        if isinstance(item, os.PathLike):
            for found in inputs.find_files(os.fspath(item)):
                yield Path(found) if isinstance(found, str) else found
        else:
            yield item


def source_of(item: Item | InputError) -> str | None:
    """The name of an item: a path, a document's source; a bare text has none."""
    if isinstance(item, str):
        return None
    if isinstance(item, os.PathLike):
        return os.fspath(item)
    source = getattr(item, "source", None)
    return None if source is None else str(source)  # a path object perhaps


def _itself(result: Result) -> Result:
    return result


@attrs.frozen
class _Work:
    """What is done with one numbered item; picklable, so that it can be done elsewhere."""

    then: Callable[[Result], object]
    strict: bool
    read: Reader

    def __call__(self, numbered: tuple[int, Item | InputError]) -> object:
        number, item = numbered
        return self.then(self._result(number, item))

    def lost(self, numbered: tuple[int, Item | InputError]) -> object:
        """The value for an item whose process came to an end while it was at work."""
        number, item = numbered
        source = source_of(item)
        error = InputError(
            source or f"item {number}",
            "the process that read it came to a sudden end, by lack of memory perhaps",
            "read it alone, or leave it out",
        )
        return self.then(Result(source, error=error))

    def _result(self, number: int, item: Item | InputError) -> Result:
        source = source_of(item)
        name = source or f"item {number}"
        try:
            found = self._document(name, item)
            if isinstance(found, InputError):
                return Result(source, error=found)
            return Result(
                source,
                release=parse(found.text, strict=self.strict),
                text=found.text,
                media_type=None if source is None else found.media_type,
                remarks=found.remarks,
            )
        except InputError as error:
            return Result(source, error=error)
        except StrictError as error:
            return Result(source, error=InputError(name, str(error), "mend the text, or parse it without strict"))
        except Exception as error:  # noqa: BLE001 - whatever one file sets off, the others are to go through
            return Result(source, error=_unforeseen(name, error))

    def _document(self, name: str, item: object) -> Document | InputError:
        if isinstance(item, InputError):
            return item
        if isinstance(item, str):
            if is_file_name(item):
                return InputError(name, f"the str {item!r} is the name of a file, not a text", "pass a pathlib.Path")
            return Document(item, name, TEXT)
        if isinstance(item, os.PathLike):
            path = os.fspath(item)
            return self.read(f"./{path}" if path == inputs.STDIN else path)  # a path is never standard input
        if isinstance(item, Document):
            return item
        return InputError(
            name,
            f"a {type(item).__name__} is no text, path or document",
            "pass a str, a pathlib.Path or a hmip_parse.Document",
        )


def _unforeseen(name: str, error: Exception) -> InputError:
    said = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return InputError(name, f"reading it failed in an unforeseen way ({said})", "report it, with the file if you may")
