"""What is true of every record, whatever text it was read from: its spans, their words, its way through JSON.

These are held against the public interface alone; they are what the fuzzing harness calls a find.
"""

import datetime
import functools
import html
import json
import re
from collections.abc import Iterator

import attrs
import jsonschema

import hmip_parse
from hmip_parse import Evidence, Release, Span, parse
from tests.properties.changes import windows
from tests.properties.values import differences, values

AS_PRINTED = frozenset(
    "headline body name speaker role label text aspect grade recipient report_url media_email".split()
)
"""Fields whose value is words of the text."""
ORDINALS = frozenset("another second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split())
NUMBERS = frozenset({"points", "out_of", "total", "count", "year", "value"})
"""Fields whose value is a number that the text has in digits or in words."""
DATES = frozenset({"published", "start", "end"})
RATING_STEMS = {
    "Outstanding": "outstanding",
    "Good": "good",
    "Requires improvement": "requir",
    "Inadequate": "inadequate",
}
"""What the words of a rating have in common, however it is inflected."""

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SPELT = (
    {word: value for value, word in enumerate(_ONES)}
    | {word: ten * 10 for ten, word in enumerate(_TENS, start=2)}
    | {f"{word} {_ONES[one]}": ten * 10 + one for ten, word in enumerate(_TENS, start=2) for one in range(1, 10)}
    | {"both": 2, "last": 1, "final": 1, "other": 1, "remaining": 1, "a": 1, "an": 1, "single": 1}
    | dict.fromkeys("second third fourth fifth sixth seventh eighth ninth tenth".split(), 1)  # 'the fourth is for …'
)
_MONTHS = "january february march april may june july august september october november december".split()
_DIGITS = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_WORDS = re.compile(r"[a-z]+")
_UNWRITTEN = re.compile("[\ufeff\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\xad]+")
_HYPHEN = re.compile(r"([-‐‑])[^\S\n]*\n\s*")  # 'out-of-' and 'court' on the next line are one word
_ENTITY = re.compile(r"&#?\w+;")
_DAMAGE = re.compile(r"[âÂÃ\ufffd]|&#?\w+;")
_LETTER = re.compile(r"[^A-Za-z0-9]+")


def check(text: str) -> Release:
    """Parse a text, assert all that is true of every record, and give the record."""
    release = parse(text)
    check_spans(release, text)
    check_words(release, text)
    check_json(release)
    return release


def check_twins(text: str, release: Release) -> None:
    """Assert that the same text, and the same text with the line ends of Windows, give the same values."""
    assert parse(text).to_dict() == release.to_dict(), "another record: of the same text"
    if "\r" not in text:
        twin = differences(values(release), values(parse(windows(text))))
        assert not twin, f"changed by CRLF: {', '.join(twin)}: {twin}"


def check_spans(release: Release, text: str) -> None:
    """Every span lies in the text and holds more than blanks."""
    for path, _, spans in evidence(release):
        for span in spans:
            assert 0 <= span.start < span.end <= len(text), (
                f"span outside the text: {path}: {span} of {len(text)} characters"
            )
            assert span.of(text).strip(), f"blank span: {path}: {span}"


def check_words(release: Release, text: str) -> None:
    """The words of a value's spans carry the value."""
    for path, value, spans in evidence(release):
        name = path.rpartition(".")[2]
        words = [span.of(text) for span in spans]
        if value is None:
            raise AssertionError(f"evidence without a value: {path}")
        if name == "body":
            assert len(words) == len(value), f"other number of spans: {path}: {len(words)} for {len(value)}"
            for paragraph, said in zip(value, words, strict=True):
                assert _same_words(paragraph, said), f"other words: {path}: {paragraph!r} from {said!r}"
        elif name == "text" and path.startswith("quotes"):  # a span for each paragraph
            assert _same_words(value, "\n".join(words)), f"other words: {path}: {value!r} from {words}"
        elif name in AS_PRINTED:
            assert all(_same_words(value, said) for said in words), f"other words: {path}: {value!r} from {words}"
        elif name == "rating":
            stem = RATING_STEMS[value.value]
            assert all(stem in _letters(said).casefold() for said in words), (
                f"other words: {path}: {value} from {words}"
            )
        elif name == "count" and value == 1 and all(said.casefold() in ORDINALS for said in words):
            continue  # 'three are for the service; the fourth is for the council'
        elif name in NUMBERS:
            assert all(value in _numbers(said) for said in words), f"other words: {path}: {value} from {words}"
        elif name in DATES:
            assert _says_date(value, " ".join(words)), f"other words: {path}: {value} from {words}"


def check_json(release: Release) -> None:
    """The record goes through JSON and comes back equal, evidence included, and the schema takes it."""
    plain = release.to_dict()
    assert json.loads(json.dumps(plain)) == plain, "not plain JSON: the record"
    back = Release.from_dict(json.loads(json.dumps(plain)))
    assert back == release, "changed by JSON: the record"
    assert back.to_dict() == plain, "changed by JSON: the evidence"  # which takes no part in equality
    fault = next(_validator().iter_errors(plain), None)
    assert fault is None, f"the schema refuses: {fault.json_path}: {fault.message}" if fault else ""


def evidence(record: object, path: str = "") -> Iterator[tuple[str, object, tuple[Span, ...]]]:
    """Path, value and spans of every entry of evidence, of the records inside too; diagnostics left out of the values."""
    if isinstance(record, tuple):
        for index, item in enumerate(record):
            yield from evidence(item, f"{path}[{index}]")
    elif attrs.has(type(record)):
        spans_of: Evidence = record.evidence  # type: ignore[attr-defined]
        for name, spans in spans_of.items():
            yield f"{path}.{name}".lstrip("."), getattr(record, name), spans
        for field in attrs.fields(type(record)):
            if field.name != "evidence":
                yield from evidence(getattr(record, field.name), f"{path}.{field.name}".lstrip("."))


@functools.cache
def _validator() -> jsonschema.Draft202012Validator:
    schema = hmip_parse.json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def _same_words(value: object, said: str) -> bool:
    """Whether some words of the text are the value: white space folded, or where they are damaged, by their letters."""
    assert isinstance(value, str)
    if _DAMAGE.search(said):
        return bool(_ENTITY.search(said)) or _letters(value) == _letters(said)
    words = " ".join(_UNWRITTEN.sub("", value).split())
    plain = _UNWRITTEN.sub("", said)
    return words in {" ".join(plain.split()), " ".join(_HYPHEN.sub(r"\1", plain).split())}


def _letters(words: str) -> str:
    return _LETTER.sub("", html.unescape(words))


def _numbers(words: str) -> set[float]:
    found = {float(digits.replace(",", "")) for digits in _DIGITS.findall(words)}
    parts = _WORDS.findall(_UNWRITTEN.sub("", words).casefold())
    pairs = [f"{one} {other}" for one, other in zip(parts, parts[1:], strict=False)]
    return found | {float(_SPELT[part]) for part in (*parts, *pairs) if part in _SPELT}


def _says_date(value: object, words: str) -> bool:
    """Whether some words have a date's year and month.

    A week has the month of its first day; 'December and January 2023' begins in the year before the one printed.
    """
    assert isinstance(value, datetime.date)
    plain = _UNWRITTEN.sub("", words).casefold()
    digits = {int(part) for part in re.findall(r"\d+", plain)}
    days = [value, value - datetime.timedelta(days=6)] if "week" in plain else [value]
    return any(
        {day.year, day.year + 1} & digits and (_MONTHS[day.month - 1][:3] in plain or day.month in digits)
        for day in days
    )
