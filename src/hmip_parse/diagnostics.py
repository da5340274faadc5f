"""The codes of all diagnostics: stable names, with their severity and their meaning."""

from typing import NamedTuple

from hmip_parse.terms import Severity


class Code(NamedTuple):
    """One row: how much it matters, what it means, and an example of a text that gives it."""

    severity: Severity
    meaning: str
    example: str


ADVICE = {
    Severity.ERROR: "The text is no release, or holds a value that cannot be. Do not use the record.",
    Severity.WARNING: "The text contradicts itself or the reference data, or is damaged. "
    "Look at the value before using it.",
    Severity.INFO: "A value was inferred and not read, or is left out because the text leaves it open.",
}
"""What a severity says, and what to do about it."""

_E, _W, _I = Severity.ERROR, Severity.WARNING, Severity.INFO
CODES: dict[str, Code] = {
    "text-empty": Code(_E, "The text holds no words.", "an empty file"),
    "not-a-release": Code(
        _E, "The text is not about the work of HM Inspectorate of Probation.", "a release of another inspectorate"
    ),
    "text-too-long": Code(
        _E, "No release is so long; only the beginning of the text was read.", "a whole report of 300,000 characters"
    ),
    "score-above-maximum": Code(_E, "More points than are possible.", "scoring 29 points out of a possible 27"),
    "headline-missing": Code(
        _W, "The text begins with its lead, or the line ends are lost.", "a wire copy without a headline"
    ),
    "headline-disagrees": Code(
        _W, "Headline and body state different ratings; the body's lead is given.", "headline ‘Good’, lead ‘Inadequate’"
    ),
    "two-ratings": Code(
        _W,
        "The body states two ratings for one service; the first is given.",
        "lead ‘Good’, later ‘has been rated ‘Inadequate’’",
    ),
    "two-scores": Code(
        _W, "The release states two scores for one service; none is given.", "scoring two points … scored four points"
    ),
    "score-unlinked": Code(
        _W,
        "One of several scores in a list, whose it is no form says; none is given.",
        "they scored 15 and nine points",
    ),
    "two-regions": Code(
        _W,
        "The release names several regions for one service; none is given.",
        "sits within … London region … North East region",
    ),
    "score-outside-band": Code(
        _W,
        "The points lie among, or beyond, those published with another rating (verified edges only).",
        "‘Good’, scoring two points out of a possible 27",
    ),
    "recommendation-counts-exceed-total": Code(
        _W,
        "The counts by recipient add up to more than the total.",
        "makes three recommendations, four of which are for A PDU",
    ),
    "weekday-mismatch": Code(
        _W, "The date of publication does not fall on the weekday stated with it.", "Monday 4 August 2022"
    ),
    "fieldwork-after-publication": Code(
        _W, "The fieldwork ends after the day of publication.", "fieldwork June 2023, published August 2022"
    ),
    "embargo-disagrees": Code(
        _W,
        "An embargo, in a line above the headline or in a note, is until another day than that of publication.",
        "Embargoed until 5 August 2022 … available on 04 August 2022",
    ),
    "quotation-not-closed": Code(
        _W, "A statement's closing mark is missing; it is read to the end of its paragraph.", "said: “We found …"
    ),
    "quotation-not-opened": Code(
        _W, "A statement's opening mark is missing; it is read from the attribution on.", "said: We found … .”"
    ),
    "region-disagrees": Code(
        _W,
        "The region stated is not the one that the reference data gives for the unit.",
        "Surrey PDU sits within the … London region",
    ),
    "notes-out-of-order": Code(_W, "The numbers of the notes do not run 1, 2, 3; one may be lost.", "1. … 3. …"),
    "text-cut-short": Code(
        _W,
        "The text ends in the middle of a sentence, or its last note breaks off.",
        "The Inspectorate made seven recomm",
    ),
    "text-damaged": Code(
        _W,
        "The text holds mangled characters or HTML entities: mended before reading, or past mending.",
        "rated â€˜Goodâ€™",
    ),
    "text-in-columns": Code(
        _W,
        "The lines of the text run across two columns; what stands in the right-hand one is not read.",
        "a page of two columns, copied row by row",
    ),
    "several-releases": Code(
        _W,
        "The text holds more than one ENDS: a release that begins behind numbered notes is left out, any other is read as one with the first.",
        "two releases pasted together",
    ),
    "two-previous": Code(
        _I,
        "The release recalls two earlier results of one service; the first dated one is given.",
        "rated ‘Good’ in 2017 and ‘Inadequate’ in 2019",
    ),
    "speaker-unknown": Code(
        _I, "A statement is given to nobody whom the release introduces by name and role.", "The report noted: “…”"
    ),
    "unit-unknown": Code(_I, "The reference data does not know the service under this name.", "a new or misspelt unit"),
    "kind-inferred": Code(
        _I,
        "No words of the opening say what the release announces; it is read as other news.",
        "a new board is welcomed",
    ),
    "sector-inferred": Code(
        _I,
        "No service is named; the sector is that of the words that the text uses most.",
        "a thematic report about ‘people on probation’",
    ),
    "service-kind-inferred": Code(
        _I,
        "No unit word stands with the service's name; its kind is that of the other services.",
        "‘Probation service in Dorset’ in a release about PDUs",
    ),
    "year-inferred": Code(
        _I,
        "The first end of a period is printed without its year, which follows from the second end.",
        "in November and January 2022",
    ),
    "region-inferred": Code(_I, "The region was looked up by the unit's name, not read.", "a PDU release of 2024"),
    "rating-unlinked": Code(_I, "A rating in marks that no form gives to anything.", "a ‘good’ practice"),
    "date-without-year": Code(
        _I, "A date of publication is printed without its year, and is not given.", "from 24 November 00.01"
    ),
}
