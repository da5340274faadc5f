"""The typed records that `parse` returns. No logic beyond their own properties.

A value that the release does not state is `None` or an empty tuple. Every record carries `evidence`, the places in
the text that its values were read from; it takes no part in equality.
"""

import datetime
import importlib
import zoneinfo
from collections.abc import Mapping
from typing import Any, Self

import attrs

from hmip_parse import codec
from hmip_parse.spans import NO_EVIDENCE, Evidence
from hmip_parse.terms import Level, Precision, Rating, ReleaseKind, Sector, ServiceKind, Severity
from hmip_parse.version import PARSER_VERSION, SCHEMA_VERSION

_LONGEST_SHOWN = 40


def _evidence() -> Evidence:
    return attrs.field(default=NO_EVIDENCE, eq=False, repr=False, kw_only=True)


def _short(text: str) -> str:
    return repr(text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…")


def _in_london(moment: datetime.datetime | None) -> datetime.datetime | None:
    return None if moment is None else moment.astimezone(zoneinfo.ZoneInfo("Europe/London"))


@attrs.frozen
class Service:
    """An organisation that is inspected.

    Attributes:
        name: Its name as printed, without the unit word: 'Staffordshire and Stoke'.
        kind: What sort of organisation it is.
        region: Canonical name of the probation region or NPS division that it is in.
        canonical: The name under which the reference data knows it; `None` where it does not.
        evidence: Where the values stand in the text.
    """

    name: str
    kind: ServiceKind
    region: str | None = None
    canonical: str | None = None
    evidence: Evidence = _evidence()


@attrs.frozen
class Score:
    """The points behind an overall rating.

    Attributes:
        points: Points received.
        out_of: Points possible; `None` where the release does not state them.
        evidence: Where the values stand in the text.
    """

    points: int
    out_of: int | None = None
    evidence: Evidence = _evidence()

    def __str__(self) -> str:
        return f"{self.points}/{'?' if self.out_of is None else self.out_of}"


@attrs.frozen
class PreviousRating:
    """A service's own earlier result, where the release recalls it.

    Attributes:
        rating: The earlier overall rating, where it was one of the scale.
        year: The year of the earlier inspection or report.
        evidence: Where the values stand in the text.
    """

    rating: Rating | None = None
    year: int | None = None
    evidence: Evidence = _evidence()


@attrs.frozen
class AspectRating:
    """A rating below the overall one.

    Attributes:
        aspect: What was rated, as printed.
        grade: The grade, as printed.
        rating: The grade as a rating; `None` for grades of the older scale, such as 'satisfactory'.
        evidence: Where the values stand in the text.
    """

    aspect: str
    grade: str
    rating: Rating | None = None
    evidence: Evidence = _evidence()


@attrs.frozen(repr=False)
class Outcome:
    """The result of one service.

    Attributes:
        service: The service.
        rating: Its overall rating.
        score: Its points.
        previous: Its own earlier result, where recalled.
        aspects: Its ratings below the overall one, in order.
        evidence: Where the values stand in the text.
    """

    service: Service
    rating: Rating | None = None
    score: Score | None = None
    previous: PreviousRating | None = None
    aspects: tuple[AspectRating, ...] = ()
    evidence: Evidence = _evidence()

    def __repr__(self) -> str:
        score = f", {self.score}" if self.score else ""
        return f"Outcome({self.service.name!r} ({self.service.kind}): {self.rating or 'no rating'}{score})"


@attrs.frozen
class RecommendationCount:
    """How many recommendations one recipient was given.

    Attributes:
        recipient: Who is to carry them out, as printed, without an article.
        level: At what level that is.
        count: How many.
        evidence: Where the values stand in the text.
    """

    recipient: str
    level: Level
    count: int
    evidence: Evidence = _evidence()


@attrs.frozen
class Recommendations:
    """How many recommendations the report makes, and to whom.

    Attributes:
        total: How many in all, where the release states it.
        counts: The number by recipient, in order of mention.
        unallocated: `total` less the sum of `counts`; `None` without a total or without counts.
        evidence: Where the values stand in the text.
    """

    total: int | None = None
    counts: tuple[RecommendationCount, ...] = ()
    unallocated: int | None = None
    evidence: Evidence = _evidence()


@attrs.frozen
class Period:
    """A stretch of days, both ends inclusive.

    Attributes:
        start: First day.
        end: Last day.
        precision: `month` where the release names months only: 'June 2022' is 2022-06-01 to 2022-06-30.
        evidence: Where the values stand in the text.
    """

    start: datetime.date
    end: datetime.date
    precision: Precision
    evidence: Evidence = _evidence()


@attrs.frozen
class Quote:
    """A statement that the release attributes; a quoted phrase inside prose is none.

    Attributes:
        speaker: Full name, 'Dame' kept; `None` where the words are given to no person ('The report noted').
        role: The speaker's role, as printed at first mention.
        text: The words inside the marks; paragraphs of one quotation are parted by a blank line.
        evidence: Where the values stand in the text; `text` has one span a paragraph.
    """

    speaker: str | None
    role: str | None
    text: str = attrs.field(repr=_short)
    evidence: Evidence = _evidence()


@attrs.frozen
class Note:
    """One of the notes to editors.

    Attributes:
        label: What marks it in the release: '1', '*', '-'; `None` where nothing does.
        text: Its words.
        evidence: Where the values stand in the text.
    """

    label: str | None
    text: str = attrs.field(repr=_short)
    evidence: Evidence = _evidence()


@attrs.frozen
class Percentage:
    """A percentage stated in the body, speech included.

    Attributes:
        value: The number, in per cent: 42.5 for '42.5%'.
        text: The clause that states it.
        evidence: Where the values stand in the text.
    """

    value: float
    text: str = attrs.field(repr=_short)
    evidence: Evidence = _evidence()


@attrs.frozen
class Diagnostic:
    """What a careful reader would remark on.

    Attributes:
        code: A stable name, listed with its meaning in the documentation.
        severity: How much it matters.
        field: Path of the value concerned, such as `outcomes[0].service.region`.
        message: The remark, for people.
        evidence: Where in the text, under the key `message`.
    """

    code: str
    severity: Severity
    field: str | None
    message: str
    evidence: Evidence = _evidence()


@attrs.frozen(repr=False)
class Release:
    """What one press release says.

    Attributes:
        kind: What it announces.
        sector: Adult or youth; `None` where both or neither.
        headline: The headline, as printed; empty where the text has none.
        body: The paragraphs between headline and ENDS, as printed.
        quotes: Every attributed statement, in order.
        notes: The notes to editors, in order.
        outcomes: One for each service whose inspection the release announces, in order of first mention.
        recalled: Results of other services that the release only mentions.
        recommendations: How many, and to whom.
        published: The day on which the report was or will be public.
        embargo: The moment, where a time is given: aware, Europe/London.
        fieldwork: When inspectors were in the field.
        percentages: Every percentage stated in the body.
        report_url: Where the report is to be found, from the notes, as printed.
        media_email: The address for the press, from the notes.
        diagnostics: What to check before relying on a value.
        release_id: A hash of the text.
        evidence: Where the values stand in the text.
    """

    kind: ReleaseKind
    sector: Sector | None = None
    headline: str = ""
    body: tuple[str, ...] = ()
    quotes: tuple[Quote, ...] = ()
    notes: tuple[Note, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    recalled: tuple[Outcome, ...] = ()
    recommendations: Recommendations | None = None
    published: datetime.date | None = None
    embargo: datetime.datetime | None = attrs.field(default=None, converter=_in_london)
    fieldwork: Period | None = None
    percentages: tuple[Percentage, ...] = ()
    report_url: str | None = None
    media_email: str | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    release_id: str = ""
    evidence: Evidence = _evidence()

    @property
    def outcome(self) -> Outcome | None:
        """The only outcome, or `None` where there is not exactly one."""
        return self.outcomes[0] if len(self.outcomes) == 1 else None

    @property
    def pdu(self) -> str | None:
        """Name of the only service, where that is a Probation Delivery Unit."""
        service = self.outcome.service if self.outcome else None
        return service.name if service and service.kind is ServiceKind.PDU else None

    @property
    def region(self) -> str | None:
        """Region of the only service."""
        return self.outcome.service.region if self.outcome else None

    @property
    def rating(self) -> Rating | None:
        """Overall rating of the only service."""
        return self.outcome.rating if self.outcome else None

    @property
    def score(self) -> Score | None:
        """Score of the only service."""
        return self.outcome.score if self.outcome else None

    def to_dict(self) -> dict[str, Any]:
        """The record in plain JSON types: every key present, enums by value, dates in ISO 8601, spans as `[start, end]`."""
        plain = codec.to_plain(self)
        plain["schema_version"] = SCHEMA_VERSION
        plain["parser_version"] = PARSER_VERSION
        return plain

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Take back what `to_dict` gave, equal to the record that gave it.

        Raises:
            RecordError: If `data` does not have that shape; it says where.
        """
        return codec.from_plain(cls, data, ignore=("schema_version", "parser_version"))

    def __repr__(self) -> str:
        results = f", {list(self.outcomes)!r}" if self.outcomes else ""
        return f"Release({self.kind}, {_short(self.headline)}{results})"

    def _repr_html_(self) -> str:
        """What a notebook shows: the record, beside the text with its words marked where the text is still at hand."""
        # By name and late: `explain` stands above the records and reads them, and no program but a notebook needs it.
        return str(importlib.import_module("hmip_parse.explain.notebook").of_release(self))
