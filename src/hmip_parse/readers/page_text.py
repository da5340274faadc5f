"""A part of a web page as the text that a browser shows: paragraphs, list items with their numbers, rows of tables."""

import re
from collections.abc import Callable, Iterator

import attrs
from selectolax.lexbor import LexborNode

from hmip_parse.patterns import lazy
from hmip_parse.readers import numbering
from hmip_parse.readers.paragraphs import Paragraph, lay_out

_BLOCKS = frozenset(
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend main menu ol p pre section summary table tbody tfoot thead tr ul "
    "li caption".split()
)
_CELLS = frozenset({"td", "th"})
_LISTS = frozenset({"ol", "ul", "menu"})
_BLANKS = lazy(r"[ \t\r\n\f]+")
_UNMARKED = lazy(r"list-style(?:-type)?\s*:[^;]*\bnone\b", re.IGNORECASE)
# The design system's lists have no marks unless one of its other names asks for them.
_BARE_LIST = "govuk-list"
_MARKED_LISTS = frozenset({"govuk-list--bullet", "govuk-list--number"})
_NUMERALS: dict[str, Callable[[int], str]] = {
    "1": str,
    "a": numbering.letters,
    "A": lambda number: numbering.letters(number).upper(),
    "i": numbering.roman,
    "I": lambda number: numbering.roman(number).upper(),
}
_LONGEST_POINTER = 3


@attrs.define
class _List:
    """A list that is being read.

    Attributes:
        marked: Whether its items are shown with a mark.
        ordered: Whether that is a number.
        numeral: The `type` of its numbers.
        step: 1, or -1 where the numbers run down.
        following: The next item's number.
    """

    marked: bool
    ordered: bool
    numeral: str
    step: int
    following: int


class TextWriter:
    """Gathers the text of nodes, one paragraph at a time."""

    def __init__(self) -> None:
        self._done: list[Paragraph] = []
        self._line: list[str] = []
        self._lists: list[_List] = []
        self._mark = ""
        self._verbatim = 0
        self._row_cells: list[int] = []  # for each open row that is one line: its cells so far

    def add(self, root: LexborNode) -> None:
        """Add a part of the page."""
        for node, entering in _walk(root):
            if entering:
                self._enter(node)
            else:
                self._leave(node)
        self._flush()

    def text(self) -> str:
        """All of it."""
        return lay_out(self._done)

    def _enter(self, node: LexborNode) -> None:
        tag = node.tag
        if tag == "-text":
            self._write(node.text_content or "")
        elif tag == "br":
            self._line.append("\n")
        elif tag == "q":
            self._line.append("“")
        elif tag == "sup" and _is_pointer(node):
            self._line.append(f"[{node.text().strip()}]")
        elif tag in _CELLS:
            self._enter_cell()
        elif tag in _BLOCKS:
            if not self._row_cells:
                self._flush()
            if tag in _LISTS:
                self._lists.append(_list(node))
            elif tag == "li":
                self._flush()
                self._mark = self._next_mark(node)
            elif tag == "pre":
                self._verbatim += 1
            elif tag == "tr" and _is_line(node):
                self._row_cells.append(0)

    def _leave(self, node: LexborNode) -> None:
        tag = node.tag
        if tag == "q":
            self._line.append("”")
        elif tag in _CELLS:
            if not self._row_cells:
                self._flush()
        elif tag in _BLOCKS:
            if tag == "tr" and self._row_cells and _is_line(node):
                self._row_cells.pop()
            if self._row_cells:
                self._line.append(" ")
            else:
                self._flush()
            if tag in _LISTS and self._lists:
                self._lists.pop()
            elif tag == "li":
                self._mark = ""
            elif tag == "pre":
                self._verbatim -= 1

    def _enter_cell(self) -> None:
        if not self._row_cells:
            self._flush()
            return
        if self._row_cells[-1]:
            self._line.append("\t")
        self._row_cells[-1] += 1

    def _next_mark(self, item: LexborNode) -> str:
        if not self._lists:
            return f"{numbering.BULLET} "
        current = self._lists[-1]
        if not current.marked:
            return ""
        if not current.ordered:
            return f"{numbering.BULLET} "
        number = _integer(item.attributes.get("value"), current.following)
        current.following = number + current.step
        return f"{_NUMERALS[current.numeral](number)}. "

    def _write(self, words: str) -> None:
        self._line.append(words if self._verbatim else _BLANKS.sub(" ", words))

    def _flush(self) -> None:
        line = "".join(self._line)
        self._line.clear()
        if not self._verbatim:
            line = re.sub(r" *\n *", "\n", re.sub(r" {2,}", " ", line))
        line = re.sub(r"\n{3,}", "\n\n", line.strip())
        if line:
            self._done.append(Paragraph(self._mark + line, bool(self._mark)))
            self._mark = ""


def _walk(root: LexborNode) -> Iterator[tuple[LexborNode, bool]]:
    """Each node at its start and, elements only, at its end; without recursion, for pages nest as they like."""
    stack: list[tuple[LexborNode, bool]] = [(root, True)]
    while stack:
        node, entering = stack.pop()
        yield node, entering
        if not entering or node.tag == "-text" or (node.tag == "sup" and _is_pointer(node)):
            continue
        stack.append((node, False))
        stack.extend((child, True) for child in reversed(list(node.iter(include_text=True))))


def _is_pointer(node: LexborNode) -> bool:
    """Whether a raised word is the number of a footnote: written on the line, it would become part of a figure."""
    words = node.text().strip()
    return words.isdecimal() and len(words) <= _LONGEST_POINTER


def _is_line(row: LexborNode) -> bool:
    """Whether a table's row is one line of text; in tables that only lay out a page, cells hold paragraphs."""
    return all(
        cell.css_first("table, ul, ol, h1, h2, h3") is None and len(cell.css("p, div")) <= 1
        for cell in row.iter()
        if cell.tag in _CELLS
    )


def _list(node: LexborNode) -> _List:
    attributes = node.attributes
    names = set((attributes.get("class") or "").split())
    bare = _BARE_LIST in names and not names & _MARKED_LISTS
    marked = not bare and not _UNMARKED.search(attributes.get("style") or "")
    ordered = node.tag == "ol"
    is_reversed = "reversed" in attributes
    items = sum(child.tag == "li" for child in node.iter())
    numeral = attributes.get("type") or "1"
    return _List(
        marked=marked,
        ordered=ordered,
        numeral=numeral if numeral in _NUMERALS else "1",
        step=-1 if is_reversed else 1,
        following=_integer(attributes.get("start"), items if is_reversed else 1),
    )


def _integer(value: str | None, default: int) -> int:
    value = (value or "").strip()
    return int(value) if re.fullmatch(r"-?\d{1,9}", value) else default
