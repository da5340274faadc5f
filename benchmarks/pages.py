"""Writes the pages of the docs that are made from tables: `python benchmarks/pages.py`."""

import tomllib
from collections.abc import Callable
from pathlib import Path

from command_page import command_page
from hmip_parse.diagnostics import ADVICE, CODES
from record_page import record_page

ROOT = Path(__file__).resolve().parent.parent
_DIAGNOSTICS = """# Diagnostics

What a careful reader would remark on before relying on a value. Each entry of `Release.diagnostics` has a code, which
is stable, a severity, the path of the value concerned (such as `outcomes[0].service.region`; none where it is the
text as a whole), a message with the values in question, and, where words of the text gave rise to it, their span.

A check never corrects anything. With `parse(text, strict=True)` a diagnostic of severity `error` raises a `StrictError`.

{advice}

A value that was inferred has no span, or that of the part which is printed, and a diagnostic whose code ends in `-inferred`. Three are computed and
not inferred, and have none: `release_id` is a digest of the text, `recommendations.unallocated` a difference, and
`service.canonical` the name under which the reference data knows the service.

This page is written by `python benchmarks/pages.py` from `hmip_parse.diagnostics.CODES`; a test holds it to that table.

| Code | Severity | Meaning | Example |
|---|---|---|---|
"""


def diagnostics_page() -> str:
    """The page: one row a code, gravest first."""
    rows = (
        f"| `{name}` | {code.severity} | {code.meaning} | {code.example} |".replace("\n", " ")
        for name, code in CODES.items()
    )
    advice = "\n".join(f"- `{severity}`: {words[0].lower()}{words[1:]}" for severity, words in ADVICE.items())
    return _DIAGNOSTICS.replace("{advice}", advice) + "\n".join(rows) + "\n"


_FORMS = """# Forms and traps

How the releases of 2012 to 2026 say what they say, and what looks like it and is something else. Each row has an
example of its own in `tests/forms.toml`, and a test that holds it. The unit tests of the modules, named below each
table, hold many more wordings of the same forms.

This page is written by `python benchmarks/pages.py` from `tests/forms.toml`; a test holds it to that table, and
another one checks that every test named here exists.
"""
_TEST = "tests/test_forms.py::test_form"
# Heading of each section, and the tests that vary its forms.
_SECTIONS: dict[str, tuple[str, tuple[str, ...]]] = {
    "kinds": ("Kinds of release", ("extractors/test_kind.py::test_kind_and_sector_of_other_forms",)),
    "layout": ("Layout", ("tokenizer/test_document.py", "tokenizer/test_lines.py")),
    "headline": ("Headline", ("linking/test_sentences.py",)),
    "rating": ("The overall rating", ("linking/test_sentences.py", "linking/test_forms.py")),
    "score": ("Score", ("linking/test_sentences.py",)),
    "aspect": ("Aspect ratings", ("linking/test_sentences.py", "extractors/test_grades.py::test_a_graded_bullet")),
    "previous": ("Earlier inspection", ("linking/test_sentences.py",)),
    "sibling": ("Results of other services", ("linking/test_sentences.py",)),
    "name": ("Names and regions", ("linking/test_sentences.py", "reference/test_lookup.py")),
    "recommendation": ("Recommendations", ("extractors/test_recommendations.py",)),
    "date": (
        "Dates",
        (
            "extractors/test_fieldwork.py::test_a_form_states_it_wherever_it_stands",
            "extractors/test_publication.py::test_the_note_that_says_where_the_report_is",
            "extractors/test_periods.py::test_a_period_has_both_its_ends",
        ),
    ),
    "speaker": (
        "Speakers",
        ("extractors/test_introductions.py", "extractors/test_speakers.py", "extractors/test_quotes.py"),
    ),
    "percentage": ("Percentages", ("extractors/test_percentages.py",)),
}


def forms_page() -> str:
    """The page: a table a section, one row a form."""
    forms = tomllib.loads((ROOT / "tests" / "forms.toml").read_text(encoding="utf-8"))
    page = [_FORMS]
    for section, rows in forms.items():
        title, more = _SECTIONS[section]
        page.append(f"## {title}\n\n| Form or trap | Test |\n|---|---|")
        page += [f"| {row['form'].replace('|', chr(92) + '|')} | `{_TEST}[{row['id']}]` |" for row in rows]
        page.append(f"\nMore of them: {', '.join(f'`tests/{test}`' for test in more)}.\n")
    return "\n".join(page)


PAGES: dict[Path, Callable[[], str]] = {
    ROOT / "docs" / "command.md": command_page,
    ROOT / "docs" / "diagnostics.md": diagnostics_page,
    ROOT / "docs" / "forms.md": forms_page,
    ROOT / "docs" / "record.md": record_page,
}


if __name__ == "__main__":
    for path, made in PAGES.items():
        path.write_text(made(), encoding="utf-8")
