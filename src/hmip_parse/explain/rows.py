"""Text, record and remarks of a release as labelled rows of styled words, whatever the terminal makes of them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hmip_parse.explain import escaping
from hmip_parse.explain.marks import Break, Close, Open, Words
from hmip_parse.explain.record import NAMES
from hmip_parse.explain.view import View
from hmip_parse.lines import LINE_END
from hmip_parse.screen import escaped

_LONGEST = 220  # characters of a value in its row; the text has all
_PLACES = 6  # lines named behind a value


class Run(NamedTuple):
    """Words of one look.

    Attributes:
        words: What is printed.
        style: `words`, `open` (a mark begins), `tag` (it ends: its name), `value`, `quiet`, `error`, `warning`, `info`.
        group: What a mark is about; empty outside of all.
    """

    words: str
    style: str = "words"
    group: str = ""


class Row(NamedTuple):
    """A row: what stands in the margin, and its words.

    Attributes:
        labels: What stands in the margin, a line each.
        runs: The words beside it.
        number: The line of the text, where it is one.
        heading: Whether it stands over the rows that follow; its words are its label.
    """

    labels: tuple[str, ...]
    runs: tuple[Run, ...] = ()
    number: int | None = None
    heading: bool = False


def seen(words: str) -> str:
    """Words as a terminal may have them: all that it might take for a command, or could not show, as escapes."""
    if words.isprintable():
        return words
    # Blanks of all widths, tabs among them, are blanks.
    return escaped("".join(" " if char.isspace() else char for char in words))


def text_rows(view: View) -> Iterator[Row]:
    """The lines of the text that hold words, each with its number and the parts of the release that begin in it.

    Args:
        view: The release.
    """
    runs: list[Run] = []
    labels: list[str] = []
    groups = [""]
    number = 1
    for token in view.tokens:
        match token:
            case Words(start, end):
                for position, words in enumerate(LINE_END.split(view.item.text[start:end])):
                    if position:
                        yield from _line(number, labels, runs)
                        labels, runs, number = [], [], number + 1
                    if words:
                        runs.append(Run(seen(words), group=groups[-1]))
            case Open(mark, again):
                if view.is_body(mark):
                    continue
                if view.is_layout(mark):
                    labels += [] if again else [seen(view.tag(mark))]
                    continue
                groups.append(view.group(mark))
                runs.append(Run("", "open", groups[-1]))
            case Close(mark, last):
                if not view.is_layout(mark):
                    runs.append(Run(seen(view.tag(mark)) if last else "…", "tag", groups.pop()))
            case Break():
                pass  # the paragraph's own line ends have ended its line
    yield from _line(number, labels, runs)


def _line(number: int, labels: Sequence[str], runs: Sequence[Run]) -> Iterator[Row]:
    if labels or any(run.words.strip() for run in runs):
        yield Row(tuple(labels), tuple(runs), number)


def record_rows(view: View) -> Iterator[Row]:
    """The values under their headings.

    Args:
        view: The release.
    """
    section = ""
    for owner, value in enumerate(view.values):
        if value.section != section:
            section = value.section
            yield Row((seen(" ".join(section.split())),), heading=True)
        if not value.stated:
            yield Row((value.label,), (Run(value.printed, "quiet"),))
            continue
        runs = [Run(seen(escaping.clipped(value.printed, _LONGEST)), "value", value.group)]
        if value.inferred:
            runs.append(Run(f"  inferred: {seen(value.inferred)}", "quiet"))
        runs += _places(view, owner)
        for position in value.remarks:
            diagnostic = view.diagnostics[position]
            if diagnostic.message != value.inferred:
                runs.append(Run(f"  {NAMES[diagnostic.severity]}: {seen(diagnostic.code)}", diagnostic.severity))
        yield Row((value.label,), tuple(runs))


def remark_rows(view: View) -> Iterator[Row]:
    """The diagnostics, gravest first.

    Args:
        view: The release.
    """
    for position, diagnostic in enumerate(view.diagnostics):
        runs = [
            Run(f"{NAMES[diagnostic.severity]} {seen(diagnostic.code)}", diagnostic.severity),
            Run(f": {seen(' '.join(diagnostic.message.split()))}"),
        ]
        if diagnostic.field:
            runs.append(Run(f" ({seen(diagnostic.field)})", "quiet"))
        yield Row((), (*runs, *_places(view, len(view.values) + position)))


def _places(view: View, owner: int) -> list[Run]:
    lines = list(dict.fromkeys(view.line(mark) for mark in view.marks_of[owner]))
    if not lines:
        return []
    said = ", ".join(map(str, lines[:_PLACES])) + (" …" if len(lines) > _PLACES else "")
    return [Run(f"  line{'s' if len(lines) > 1 else ''} {said}", "quiet")]
