"""Notes that are lettered, or numbered in brackets: 'a) … b) …', '(i) … (ii) …', '[1] … [2] …', 'Note 1: … Note 2: …'.

A letter with a stop may be an initial or a list of its own, so that such a label counts only in a series: the notes begin
with its first, and its second follows.
"""

import string
from typing import NamedTuple

from hmip_parse.patterns import lazy
from hmip_parse.source import Source

Range = tuple[int, int]

_ROMAN = tuple("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split())
_LABELS = {
    "1": tuple(map(str, range(1, 100))),
    "a": tuple(string.ascii_lowercase),
    "A": tuple(string.ascii_uppercase),
    "i": _ROMAN,
    "I": tuple(map(str.upper, _ROMAN)),
}
"""The series, by their first labels."""
# The first label of a series: what stands before it, itself, and what stands behind.
_FIRST = lazy(r"(?P<before>[(\[]|Note |)(?P<label>[aAiI1])(?P<behind>[)\]][.:]?|[.:]| -) ?(?=\S)")
_OPENINGS = frozenset("(aAiI[N")
"""What such a label begins with."""


class Series(NamedTuple):
    """How the notes of a release are labelled.

    Attributes:
        labels: The labels, in order.
        before: What stands before a label.
        behind: What stands behind it.
    """

    labels: tuple[str, ...]
    before: str
    behind: str

    def notes(self, norm: str, start: int, end: int, which: int) -> list[tuple[Range, int, int]]:
        """The notes of a line that opens with the label of this position, each as its label's place and its words'.

        Where line ends are lost, the next ones stand behind the ends of sentences.
        """
        found: list[tuple[Range, int, int]] = []
        while start != -1 and (label := self._place(norm, start, which)):
            which += 1
            first = label[1] + len(self.behind)
            start = self._within(norm, first, end, which)
            found.append((label, first + (norm[first : first + 1] == " "), end if start == -1 else start - 1))
        return found

    def goes_on(self, norm: str, tail: list[Range]) -> bool:
        """Whether the second label stands somewhere in the notes."""
        return self._within(norm, *tail[0], 1) != -1 or any(self._place(norm, start, 1) for start, _ in tail[1:])

    def _place(self, norm: str, at: int, which: int) -> Range | None:
        if which >= len(self.labels) or not norm.startswith(self._mark(which), at):
            return None
        start = at + len(self.before)
        return start, start + len(self.labels[which])

    def _within(self, norm: str, start: int, end: int, which: int) -> int:
        at = norm.find(f" {self._mark(which)}", start, end) if which < len(self.labels) else -1
        return at + 1 if at != -1 and norm[at - 1] in ".!?)'\"" else -1

    def _mark(self, which: int) -> str:
        return f"{self.before}{self.labels[which]}{self.behind}"


def find_series(source: Source, tail: list[Range]) -> Series | None:
    """How the notes are labelled, where that is by a series of letters, or of numbers in brackets."""
    norm = source.norm
    if not tail or norm[tail[0][0]] not in _OPENINGS:
        return None
    first = _FIRST.match(norm, *tail[0])
    if first is None or first["label"] == "1" and not first["before"]:  # a plain number is no matter of a series
        return None
    series = Series(_LABELS[first["label"]], first["before"], first["behind"])
    return series if series.goes_on(norm, tail) else None
