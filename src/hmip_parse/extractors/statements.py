"""Words in quotation marks: where they end, and the statement that they make."""

import attrs

from hmip_parse.extractors.persons import VERB, Person
from hmip_parse.patterns import lazy
from hmip_parse.records import Quote
from hmip_parse.source import Source
from hmip_parse.spans import Evidence, Span
from hmip_parse.tokenizer import Range

# Behind the words: 'said NAME, ROLE', 'she added', 'NAME, ROLE, said'; or a dash, name and role, and nothing else.
TRAILING = lazy(
    rf'"?,? ?(?:{VERB} |(?:[A-Z][\w.\'-]+ ){{1,4}}{VERB}\b|(?:he|she) {VERB}\b'
    rf'|(?:[A-Z]|the |chief )[^".:;]{{4,140}}?\b{VERB}\b(?= ?[.,]|$)|- ?[A-Z][^".:;]{{8,140}}$|according to (?:[A-Z]|the |our |its )[^".:;]{{2,100}}(?=[.,]|$))'
)
_WORD = lazy(r"\w")
_MOST_INSIDE = 20  # phrases in marks of their own: no statement has as many
_LONGEST_PHRASE = 90
_STOP = lazy(r"[.,;:!?\")\n]")
_LONGEST_CUT = 25


@attrs.define
class Statement:
    """Words being read: their ranges, and who speaks."""

    person: Person | None
    parts: list[Range] = attrs.field(factory=list)
    closed: bool = True  # by a mark, and not by the end of the paragraph
    opened: bool = True

    def add(self, norm: str, start: int, end: int) -> None:
        """Take in words; marks and stops alone are none."""
        while start < end and norm[start] == " ":
            start += 1
        while start < end and norm[end - 1] == " ":
            end -= 1
        if _WORD.search(norm, start, end):
            self.parts.append((start, end))


def is_whole(norm: str, start: int, end: int) -> bool:
    """Whether a paragraph that begins with a mark is speech to its end."""
    close = closing(norm, start + 1, end)
    return close == -1 or not norm[close + 1 : end].strip(" .,") or norm.startswith(' "', close + 1)


def closing(norm: str, start: int, end: int) -> int:
    """The mark that closes words from `start` on; -1 for none before the next statement or the paragraph's end."""
    at = norm.find('"', start, end)
    inside = 0
    while at != -1 and norm[at - 1] == " " and at + 1 < end and not norm[at + 1].isspace():
        inside += 1
        if norm[at - 2] in ":," or inside > _MOST_INSIDE:  # it opens another statement
            return -1
        inner = norm.find('"', at + 1, end)
        nested = norm[at - 2] not in ".!?" and inner != -1 and inner - at < _LONGEST_PHRASE
        at = norm.find('"', (inner if nested else at) + 1, end)
    return at


def closing_single(norm: str, start: int, end: int) -> int:
    """The first single mark behind a stop and before a blank; -1 for none."""
    at = norm.find("'", start, end)
    while at != -1:
        if norm[at - 1] in ".!?" and (at + 1 == end or norm[at + 1] == " "):
            return at
        if norm[at - 1] == "," and TRAILING.match(norm, at + 1, end):
            return at
        at = norm.find("'", at + 1, end)
    return -1


def as_quote(source: Source, statement: Statement) -> Quote:
    """The record of a statement."""
    spans: dict[str, tuple[Span, ...]] = {"text": source.spans(statement.parts)}
    speaker = role = None
    if (person := statement.person) and not _may_be_cut(source.norm, person.name[1]):
        speaker = source.view[slice(*person.name)]
        spans["speaker"] = (source.span(*person.name),)
        if person.role and not _may_be_cut(source.norm, person.role[1]):
            role = source.view[slice(*person.role)]
            spans["role"] = (source.span(*person.role),)
    text = "\n\n".join([source.view[start:end] for start, end in statement.parts])
    return Quote(speaker, role, text, evidence=Evidence(spans))


def _may_be_cut(norm: str, end: int) -> bool:
    """Whether a name or a role stands at the text's end, with no stop behind it."""
    return len(norm) - end <= _LONGEST_CUT and not _STOP.search(norm, end)
