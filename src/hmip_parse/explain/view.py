"""What page and terminal both show of a release: its entries, the marks of its text, and where each mark lies."""

import attrs

from hmip_parse.explain.fields import Group
from hmip_parse.explain.item import Explained
from hmip_parse.explain.marks import Mark, Open, Token, marks_of, paragraphs, tokens
from hmip_parse.explain.values import Value, values
from hmip_parse.lines import Lines
from hmip_parse.patterns import lazy
from hmip_parse.records import Diagnostic
from hmip_parse.terms import Severity

_LAYOUT = lazy(r"headline|body|(?:notes|quotes|percentages)\[\d+\]\.text")
_MOST_NUMBERS = 3  # in a name, of values of one kind
REMARK = "remark"
"""The class of what a diagnostic is about, beside the groups of values."""


@attrs.frozen
class View:
    """A release, made ready to be shown.

    Attributes:
        item: The release and its text.
        values: Its values.
        marks: The marks of its text. Their owners are positions among values and, behind them, diagnostics.
        tokens: The text as words and events.
        shown: The marks that are in `tokens`: of too many over each other, the innermost are not.
        marks_of: For each owner, its marks that are shown, in the order of its evidence.
    """

    item: Explained
    values: tuple[Value, ...]
    marks: tuple[Mark, ...]
    tokens: tuple[Token, ...]
    shown: frozenset[int]
    marks_of: tuple[tuple[int, ...], ...]
    _lines: Lines = attrs.field(eq=False)

    @property
    def has_text(self) -> bool:
        """Whether the text is at hand: spans into none are numbers only."""
        return bool(self.item.text) or not any(value.spans for value in self.values)

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What a careful reader would remark on, gravest first."""
        return self.item.release.diagnostics

    @property
    def title(self) -> str:
        """The headline; of a release without one, its first words, else its source."""
        return self.item.release.headline or " ".join(self.item.text[:100].split()) or self.item.source

    def line(self, mark: int) -> int:
        """The line in which a mark begins, from 1."""
        return self._lines.number(self.marks[mark].start)

    def words(self, mark: int) -> str:
        """The words that a mark covers."""
        return self.item.text[self.marks[mark].start : self.marks[mark].end]

    def owning(self, mark: int) -> tuple[list[Value], list[Diagnostic]]:
        """The values and the diagnostics whose words a mark covers."""
        count = len(self.values)
        owners = self.marks[mark].owners
        return [self.values[o] for o in owners if o < count], [
            self.diagnostics[o - count] for o in owners if o >= count
        ]

    def tag(self, mark: int) -> str:
        """What stands by a mark: the names of its values, each once, and the codes of its diagnostics."""
        of_values, of_diagnostics = self.owning(mark)
        numbers: dict[str, dict[str, None]] = {}
        for value in of_values:
            name, _, number = value.tag.rpartition(" ")
            plain = not number.replace(".", "").isdigit()
            numbers.setdefault(value.tag if plain else name, {}).update({} if plain else {number: None})
        names = [f"{name} {_listed([*found])}" if found else name for name, found in numbers.items()]
        return " · ".join([*names, *dict.fromkeys(diagnostic.code for diagnostic in of_diagnostics)])

    def group(self, mark: int) -> str:
        """What colours a mark: the group of the foremost of its values, or that it is remarked on."""
        of_values, _ = self.owning(mark)
        groups = {value.group for value in of_values}
        return next((str(group) for group in Group if group in groups), REMARK)

    def is_layout(self, mark: int) -> bool:
        """Whether it holds a part of the release, such as a note, rather than a value in a sentence."""
        of_values, _ = self.owning(mark)
        return bool(of_values) and all(_LAYOUT.fullmatch(value.path) for value in of_values)

    def is_body(self, mark: int) -> bool:
        """Whether it is a paragraph of the body and nothing else: shown, but without a name of its own."""
        of_values, of_diagnostics = self.owning(mark)
        return not of_diagnostics and [value.path for value in of_values] == ["body"]

    def count(self, severity: Severity) -> int:
        """How many diagnostics there are of a severity."""
        return sum(diagnostic.severity is severity for diagnostic in self.diagnostics)


def view(item: Explained) -> View:
    """Make a release ready to be shown, in time linear in its text and its values.

    Args:
        item: The release and its text.
    """
    text = item.text
    rows = values(item.release)
    evidence = [value.spans for value in rows]
    evidence += [diagnostic.evidence.get("message", ()) for diagnostic in item.release.diagnostics]
    marks = marks_of(evidence, len(text))
    stream = tuple(tokens(len(text), marks, paragraphs(text)))
    shown = frozenset(token.mark for token in stream if isinstance(token, Open))
    places = {(mark.start, mark.end): number for number, mark in enumerate(marks) if number in shown}
    found = [tuple(places[span] for span in dict.fromkeys(spans) if span in places) for spans in evidence]
    return View(item, rows, marks, stream, shown, tuple(found), Lines(text))


def _listed(numbers: list[str]) -> str:
    return ", ".join(numbers[:_MOST_NUMBERS]) + (" …" if len(numbers) > _MOST_NUMBERS else "")
