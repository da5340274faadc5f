"""spaCy without a model: its tokenizer, an EntityRuler for ratings and days, a Matcher for the phrases around them."""

from collections.abc import Callable, Hashable
from typing import Any

from peers.peer import Peer, Values
from peers.words import MONTHS, NUMBERS, day, full_names, month, number, rating

Token = dict[str, Any]

_OPEN: Token = {"IS_QUOTE": True, "OP": "?"}
_NUMBER: Token = {"LOWER": {"REGEX": r"^(\d+|" + "|".join(NUMBERS) + ")$"}}
_MONTH: Token = {"TEXT": {"IN": MONTHS}}
_YEAR: Token = {"TEXT": {"REGEX": r"^\d{4}$"}}
_SPEAKS: Token = {"LOWER": {"IN": ["said", "added", "continued", "concluded"]}}

_WORDS_BETWEEN: list[Token] = [{"IS_PUNCT": False, "IS_SPACE": False, "OP": "*"}]

ENTITIES: list[dict[str, Any]] = [
    *({"label": "RATING", "pattern": [{"LOWER": word}]} for word in ("outstanding", "good", "inadequate")),
    {
        "label": "RATING",
        "pattern": [{"LOWER": {"IN": ["requires", "require", "requiring"]}}, {"LOWER": "improvement"}],
    },
    {"label": "DAY", "pattern": [{"TEXT": {"REGEX": r"^\d{1,2}$"}}, _MONTH, _YEAR]},
]
PHRASES: dict[str, list[list[Token]]] = {
    "rating": [
        [{"LOWER": "rating"}, {"LOWER": "of"}, _OPEN, {"ENT_TYPE": "RATING", "OP": "+"}],
        [
            {"LOWER": {"IN": ["rated", "assessed"]}},
            {"LOWER": "as", "OP": "?"},
            _OPEN,
            {"ENT_TYPE": "RATING", "OP": "+"},
        ],
    ],
    "score": [
        [
            {"LOWER": {"IN": ["scoring", "scored", "received"]}},
            {"LOWER": {"IN": ["only", "just"]}, "OP": "?"},
            _NUMBER,
            {"LOWER": "inspection", "OP": "?"},
            {"LOWER": {"IN": ["point", "points"]}, "OP": "?"},
            {"LOWER": "out"},
            {"LOWER": {"IN": ["of", "a", "possible", "total"]}, "OP": "*"},
            {"IS_DIGIT": True},
        ]
    ],
    "published": [
        [
            {"LOWER": {"IN": ["available", "published"]}},
            *_WORDS_BETWEEN,
            {"LOWER": "on"},
            {"ENT_TYPE": "DAY", "OP": "+"},
        ]
    ],
    "fieldwork": [[{"LOWER": {"IN": ["fieldwork", "inspected"]}}, *_WORDS_BETWEEN, _MONTH, _YEAR]],
    "recommendations": [[_NUMBER, {"LOWER": "recommendations"}]],
    "speakers": [
        [{"IS_TITLE": True, "OP": "+"}, _SPEAKS, {"TEXT": {"IN": [":", ","]}, "OP": "?"}, {"TEXT": "“"}],
        [
            {"IS_TITLE": True, "OP": "+"},
            {"TEXT": ","},
            {"IS_PUNCT": False, "OP": "+"},
            {"TEXT": ",", "OP": "?"},
            _SPEAKS,
            {"TEXT": {"IN": [":", ","]}, "OP": "?"},
            {"TEXT": "“"},
        ],
    ],
    "percentages": [[{"LIKE_NUM": True}, {"LOWER": "per"}, {"LOWER": "cent"}], [{"LIKE_NUM": True}, {"TEXT": "%"}]],
    "report_url": [[{"LOWER": "available"}, {"LOWER": {"IN": ["at", "on"]}}, {"TEXT": {"REGEX": r"\w\.\w"}}]],
    "media_email": [[{"LIKE_EMAIL": True}]],
}
_NAME_WORDS = 2
"""A name is taken to be the last so many title words before the verb or the comma: roles are in title case too."""


def _load() -> Callable[[str], Any]:
    import spacy  # noqa: PLC0415 - an extra
    from spacy.matcher import Matcher  # noqa: PLC0415 - the same

    nlp = spacy.blank("en")
    ruler: Any = nlp.add_pipe("entity_ruler")  # its type says that it is a function
    ruler.add_patterns(ENTITIES)
    matcher = Matcher(nlp.vocab)
    for field, patterns in PHRASES.items():
        matcher.add(field, patterns, greedy="LONGEST")

    def read(text: str) -> dict[str, list[Any]]:
        found: dict[str, list[Any]] = {field: [] for field in PHRASES}
        for span in sorted(matcher(nlp(text), as_spans=True), key=lambda span: span.start):
            found[span.label_].append(span)
        return found

    return read


def values(found: dict[str, list[Any]]) -> Values:
    """The values of the spans: the first of a field that has one value, all of the others."""
    read = {field: [value for span in spans for value in _VALUES[field](span)] for field, spans in found.items()}
    read["speakers"] = list(full_names([str(name) for name in read["speakers"]]))
    return {field: got if field in {"speakers", "percentages"} else got[:1] for field, got in read.items()}


def _numbers(span: Any) -> list[str]:
    return [token.text for token in span if token.is_digit or token.lower_ in NUMBERS]


def _score(span: Any) -> list[Hashable]:
    points, out_of = _numbers(span)
    return [(number(points), int(out_of))]


def _fieldwork(span: Any) -> list[Hashable]:
    months, years = (
        [token.text for token in span if token.text in MONTHS],
        [token.text for token in span if token.shape_ == "dddd"],
    )
    return [(month(months[0], years[0]), month(months[-1], years[-1]))]


def _percentage(span: Any) -> list[Hashable]:
    words = span[0].text
    if words.lower() in NUMBERS:
        return [float(number(words))]
    return [float(words)] if words.replace(".", "", 1).isdecimal() else []


def _speaker(span: Any) -> list[Hashable]:
    title = [token for token in span if token.is_title or token.text == ","]
    comma = next((i for i, token in enumerate(title) if token.text == ","), len(title))
    words = [token.text for token in title[:comma] if token.text != "“"]
    name = words[-_NAME_WORDS:]
    if len(words) > _NAME_WORDS and words[-_NAME_WORDS - 1] in {"Dame", "Sir"}:
        name = words[-_NAME_WORDS - 1 :]
    return [" ".join(name)] if name else []


_VALUES: dict[str, Callable[[Any], list[Hashable]]] = {
    "rating": lambda span: [rating(" ".join(token.text for token in span if token.ent_type_ == "RATING"))],
    "score": _score,
    "published": lambda span: list(day(*(token.text for token in span if token.ent_type_ == "DAY"))),
    "fieldwork": _fieldwork,
    "recommendations": lambda span: [number(word) for word in _numbers(span)],
    "speakers": _speaker,
    "percentages": _percentage,
    "report_url": lambda span: [span[-1].text],
    "media_email": lambda span: [span.text],
}

PEER = Peer(
    "spaCy rules",
    ("spacy",),
    '`spacy.blank("en")`, EntityRuler and Matcher; the values are taken from the spans outside the clock',
    _load,
    values,
)
