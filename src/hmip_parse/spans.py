"""Places in the caller's text, and the evidence that a record is built from."""

from collections.abc import ItemsView, Iterator, Mapping
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of the very string that the caller passed to `parse`.

    Attributes:
        start: Offset of the first character.
        end: Offset after the last one.
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of `text` that the span covers."""
        return text[self.start : self.end]


class Evidence(Mapping[str, tuple[Span, ...]]):
    """Which words of the text carry the values of a record, by the record's own field names.

    A field without an entry was not read from the text: it is absent there, or was inferred.

    Attributes:
        text: The string that the spans index, where `parse` has just read it; a release has it, the records in it do
            not. It takes no part in equality, JSON and pickles: behind these, it is `None`.
    """

    __slots__ = ("_spans", "text")

    def __init__(self, spans: Mapping[str, tuple[Span, ...]] | None = None, text: str | None = None) -> None:
        self._spans: dict[str, tuple[Span, ...]] = dict(spans) if spans else {}
        self.text = text

    def __getitem__(self, field: str) -> tuple[Span, ...]:
        return self._spans[field]

    def __iter__(self) -> Iterator[str]:
        return iter(self._spans)

    def __len__(self) -> int:
        return len(self._spans)

    def items(self) -> ItemsView[str, tuple[Span, ...]]:
        """Fields and their spans."""
        return self._spans.items()  # what Mapping would give looks every one of them up

    def __reduce__(self) -> tuple[type["Evidence"], tuple[dict[str, tuple[Span, ...]]]]:
        return Evidence, (self._spans,)

    def __hash__(self) -> int:
        return hash(frozenset(self._spans.items()))

    def __repr__(self) -> str:
        return f"Evidence({', '.join(self._spans)})"


NO_EVIDENCE = Evidence()
