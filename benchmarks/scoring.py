"""Holds parsed releases against gold labels, field by field.

A field's values in the gold are stated; of what the parser gives, a value is right if the gold has it and wrong if
not, and a stated value that is not given is missed. Precision is right / (right + wrong), recall is right / stated.

Names are compared without case, punctuation and 'the'; long texts by their words; aspects by their grade;
recommendations by number and level. A region that the parser inferred (there is no evidence for it) is left out where
the gold states none, and so is a field that the gold lists under `ambiguous`. The field `evidence` counts spans: one
is right if it lies in the text and holds words, those of the rating where it stands for a rating.
"""

import collections
import hashlib
import json
import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import hmip_parse

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "fixtures"

EVIDENCE = "evidence"
"""The field of the spans; it has no gold, so it is left out of totals."""

_OUTCOME_FIELDS = ("service", "rating", "score", "previous", "region", "aspects")
FIELDS = (
    "kind",
    "sector",
    "headline",
    "published",
    "embargo",
    "fieldwork",
    *(f"{which}.{field}" for which in ("outcomes", "recalled") for field in _OUTCOME_FIELDS),
    "recommendations.total",
    "recommendations.counts",
    "quotes.speaker",
    "quotes.text",
    "notes",
    "percentages",
    "report_url",
    "media_email",
    EVIDENCE,
)
"""Every field that is compared, in the order of the tables."""

RATING_STEMS = {
    "Outstanding": "outstanding",
    "Good": "good",
    "Requires improvement": "requir",
    "Inadequate": "inadequate",
}
"""What the words of a rating have in common, however it is spelt or inflected."""

_ERAS = ((2012, "2012-17"), (2018, "2018-21"), (2022, "2022-23"), (2024, "2024-"))
ERAS = tuple(name for _, name in _ERAS)
"""The stretches of years between which the form of the releases changed."""

Labels = Mapping[str, Any]
"""A release in plain JSON types: gold labels, or what `Release.to_dict` gives."""

_NO_RECORD: Labels = {}
_YEAR = re.compile(r"(?<![^-])20\d\d(?![^-])")
_NOT_OF_A_NAME = re.compile(r"[^a-z0-9' ]+")
_NOT_OF_A_WORD = re.compile(r"[^\w%.]+")


@dataclass(frozen=True, slots=True)
class Fixture:
    """A release with gold labels.

    Attributes:
        slug: The name of its files.
        text: The release, line ends as they are.
        gold: Its labels.
    """

    slug: str
    text: str
    gold: Labels

    @property
    def era(self) -> str:
        """The stretch of years that the year in the slug lies in."""
        year = _YEAR.search(self.slug)
        if year is None:
            raise ValueError(f"the name {self.slug!r} has no year: end it with one, as in 'cardiff-2022'")
        return next(name for first, name in reversed(_ERAS) if int(year[0]) >= first)


class Fault(NamedTuple):
    """A field of a release for which gold and parser differ: what was missed and what the gold does not have."""

    slug: str
    field: str
    missed: tuple[object, ...]
    extra: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """How often the parser was right.

    Attributes:
        stated: Values that the gold states.
        right: Values found that the gold has.
        wrong: Values found that it does not have.
    """

    stated: int = 0
    right: int = 0
    wrong: int = 0

    def __add__(self, other: "Figures") -> "Figures":
        return Figures(self.stated + other.stated, self.right + other.right, self.wrong + other.wrong)

    @property
    def missed(self) -> int:
        """Values that the gold states and the parser did not find."""
        return self.stated - self.right

    @property
    def precision(self) -> float:
        """The share of the values found that are right; 1 where none was found. Four places, rounded down."""
        return _share(self.right, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """The share of the values stated that were found; 1 where none is stated. Four places, rounded down."""
        return _share(self.right, self.stated)


@dataclass(frozen=True, slots=True)
class Comparison:
    """One field of one release, or of one outcome: the values of the gold and of the parser, order aside."""

    gold: collections.Counter[Hashable]
    got: collections.Counter[Hashable]

    @property
    def figures(self) -> Figures:
        """The counts of right and wrong."""
        right = (self.gold & self.got).total()
        return Figures(self.gold.total(), right, self.got.total() - right)

    @property
    def missed(self) -> tuple[object, ...]:
        """What the gold has alone."""
        return tuple((self.gold - self.got).elements())

    @property
    def extra(self) -> tuple[object, ...]:
        """What the parser has alone."""
        return tuple((self.got - self.gold).elements())


class Tally:
    """The figures of any number of releases.

    Attributes:
        fields: Figures by field; every field of `FIELDS` is there.
        faults: Each field of each release that is not as the gold has it.
        releases: How many releases were added.
        exact: How many of them have no fault.
    """

    def __init__(self) -> None:
        self.fields = dict.fromkeys(FIELDS, Figures())
        self.faults: list[Fault] = []
        self.releases = 0
        self.exact = 0

    def add(self, slug: str, comparisons: Mapping[str, Sequence[Comparison]]) -> None:
        """Count one release."""
        faults = []
        for field, parts in comparisons.items():
            for part in parts:
                self.fields[field] += part.figures
            missed = tuple(value for part in parts for value in part.missed)
            extra = tuple(value for part in parts for value in part.extra)
            if missed or extra:
                faults.append(Fault(slug, field, missed, extra))
        self.faults += faults
        self.releases += 1
        self.exact += not faults

    @property
    def overall(self) -> Figures:
        """The sum of all fields but the evidence."""
        return sum((figures for field, figures in self.fields.items() if field != EVIDENCE), Figures())


def read_fixtures(folder: Path = FIXTURES) -> list[Fixture]:
    """The releases of a folder and their labels, sorted by name.

    Raises:
        FileNotFoundError: If the folder has no releases, or one lacks its labels.
    """
    found = []
    for path in sorted(folder.glob("*.txt")):
        gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        found.append(Fixture(path.stem, path.read_bytes().decode("utf-8"), gold))
    if not found:
        raise FileNotFoundError(f"no SLUG.txt in {folder}: name a folder with pairs of SLUG.txt and SLUG.json")
    return found


def digest(folder: Path = FIXTURES) -> str:
    """SHA-256 of the names and bytes of all releases and labels of a folder."""
    total = hashlib.sha256()
    for path in sorted((*folder.glob("*.txt"), *folder.glob("*.json")), key=lambda path: path.name):
        for part in (path.name.encode(), path.read_bytes()):
            total.update(len(part).to_bytes(8, "big") + part)
    return total.hexdigest()


def tally(fixtures: Iterable[Fixture]) -> Tally:
    """Parse releases and count."""
    total = Tally()
    for fixture in fixtures:
        total.add(fixture.slug, compare(fixture, hmip_parse.parse(fixture.text).to_dict()))
    return total


def compare(fixture: Fixture, got: Labels) -> dict[str, list[Comparison]]:
    """Hold what `to_dict` gave against the labels of a release.

    Returns:
        The comparisons of every field of `FIELDS`: one for a field of the release, one an outcome for a field of an
        outcome, none for a field that cannot be judged here.
    """
    gold = fixture.gold
    found: dict[str, list[Comparison]] = {field: [] for field in FIELDS}
    for field in ("kind", "sector", "headline", "published", "report_url", "media_email"):
        found[field].append(_one(gold.get(field), got.get(field)))
    found["embargo"].append(_one(_minute(gold.get("embargo")), _minute(got.get("embargo"))))
    found["fieldwork"].append(_one(_pick(gold, "fieldwork", "start", "end"), _pick(got, "fieldwork", "start", "end")))
    for which in ("outcomes", "recalled"):
        for field, comparison in _compare_outcomes(gold.get(which, ()), got.get(which, ())):
            found[f"{which}.{field}"].append(comparison)
    want, have = gold.get("recommendations") or _NO_RECORD, got.get("recommendations") or _NO_RECORD
    found["recommendations.total"].append(_one(want.get("total"), have.get("total")))
    found["recommendations.counts"].append(_many(*(_values(x, "counts", "count", "level") for x in (want, have))))
    found["quotes.speaker"].append(_many(*(_values(x, "quotes", "speaker", "role") for x in (gold, got))))
    found["quotes.text"].append(_many(*([words(q["text"]) for q in x["quotes"]] for x in (gold, got))))
    found["notes"].append(_many(*([(n["label"], words(n["text"])) for n in x["notes"]] for x in (gold, got))))
    found["percentages"].append(_many(*([float(p["value"]) for p in x["percentages"]] for x in (gold, got))))
    found[EVIDENCE] += _compare_evidence(fixture.text, got)
    for field in gold.get("ambiguous", ()):
        found[field] = []
    return found


def evidence(record: object, path: str = "release") -> Iterator[tuple[str, object, list[int]]]:
    """Path, value and span of every entry of evidence in what `to_dict` gave, records inside included."""
    if isinstance(record, list):
        for i, item in enumerate(record):
            yield from evidence(item, f"{path}[{i}]")
    elif isinstance(record, dict):
        for name, spans in (record.get("evidence") or {}).items():
            for span in spans:
                yield f"{path}.{name}", record.get(name), span
        for name, value in record.items():
            if name != "evidence":
                yield from evidence(value, f"{path}.{name}")


def name_key(name: str | None) -> str:
    """A name, whatever its case, commas, dashes and ampersands."""
    plain = (name or "").casefold().replace("&", " and ").replace("’", "'")
    return " ".join(word for word in _NOT_OF_A_NAME.sub(" ", plain).split() if word != "the")


def words(text: str | None) -> str:
    """The words of a text, whatever its marks, case and white space."""
    return " ".join(_NOT_OF_A_WORD.sub(" ", (text or "").casefold()).split())


def _compare_outcomes(gold: Sequence[Labels], got: Sequence[Labels]) -> Iterator[tuple[str, Comparison]]:
    yield "service", _many(map(_service_key, gold), map(_service_key, got))
    by_name = {_service_key(outcome): outcome for outcome in got}
    for want in gold:
        have = by_name.get(_service_key(want), {"service": {}})
        yield "rating", _one(want["rating"], have.get("rating"))
        yield "score", _one(_pick(want, "score", "points", "out_of"), _pick(have, "score", "points", "out_of"))
        yield "previous", _one(_pick(want, "previous", "rating", "year"), _pick(have, "previous", "rating", "year"))
        region, found = want["service"]["region"], have["service"].get("region")
        inferred = bool(found) and not (have["service"].get("evidence") or {}).get("region")
        if region is not None or not inferred:
            yield "region", _one(region and name_key(region), found and name_key(found))
        grades = ([aspect["grade"].casefold() for aspect in side.get("aspects", ())] for side in (want, have))
        yield "aspects", _many(*grades)


def _compare_evidence(text: str, got: Labels) -> Iterator[Comparison]:
    for path, value, (start, end) in evidence(got):
        seen = text[start:end]
        sound = 0 <= start < end <= len(text) and bool(seen.strip())
        if path.endswith(".rating"):
            sound = sound and RATING_STEMS[str(value)] in seen.casefold()
        place = (path, value if isinstance(value, Hashable) else None)
        yield _one(place, place if sound else (*place, seen))


def _one(gold: Hashable | None, got: Hashable | None) -> Comparison:
    return _many([] if gold is None else [gold], [] if got is None else [got])


def _many(gold: Iterable[Hashable], got: Iterable[Hashable]) -> Comparison:
    return Comparison(collections.Counter(gold), collections.Counter(got))


def _service_key(outcome: Labels) -> tuple[str, str]:
    return name_key(outcome["service"]["name"]), outcome["service"]["kind"]


def _pick(record: Labels, part: str, *names: str) -> tuple[Hashable, ...] | None:
    inner = record.get(part)
    return tuple(inner.get(name) for name in names) if inner else None


def _values(record: Labels, part: str, *names: str) -> list[tuple[Hashable, ...]]:
    return [tuple(item[name] for name in names) for item in record.get(part, ())]


def _minute(moment: str | None) -> str | None:
    return moment and moment[: len("2022-08-04T00:01")]


def _share(part: int, whole: int) -> float:
    return part * 10_000 // whole / 10_000 if whole else 1.0
