"""What the parser is known to read wrongly in the fixtures.

Each entry is a strict xfail in `test_fixtures.py`: once mended, it has to leave this list. If the reason is that the
label is doubtful, and not the parser, it says so.
"""

_FOUR_YEARS = "the label is doubtful: 'a review of four years of inspection' is no yearly report"

# (slug, field of benchmarks/scoring.py) -> reason
KNOWN_FAILURES: dict[tuple[str, str], str] = {
    ("yar-2022", "kind"): _FOUR_YEARS,
}
