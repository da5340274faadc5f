"""The words that a diagnostic is about."""

import pytest

from hmip_parse import parse
from hmip_parse.lint.places import span_of
from hmip_parse.records import Diagnostic
from hmip_parse.terms import Severity
from tests.helpers import release_text


def diagnostic(field):
    return Diagnostic("unit-unknown", Severity.INFO, field, "a remark")


TEXT = release_text()
RELEASE = parse(TEXT)


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("outcomes[0].service.name", "Swansea Neath Port Talbot"),
        ("outcomes[0].rating", "Good"),
        ("outcomes[0].service.region", "Wales"),
        ("outcomes[0].service.canonical", "Swansea Neath Port Talbot"),  # not read: the words beside it
        ("published", "14 March 2024"),
        ("recommendations.total", "three"),
        ("sector", "Swansea Neath Port Talbot Probation Delivery Unit"),
        ("outcomes", None),
        ("outcomes[7].rating", None),
        ("nothing.of.the.kind", None),
        (None, None),
    ],
)
def test_the_words_are_those_of_the_value_or_of_what_it_belongs_to(field, words):
    span = span_of(diagnostic(field), RELEASE)
    assert (span and span.of(TEXT)) == words


def test_the_words_that_gave_rise_to_a_remark_come_first():
    release = parse(TEXT.replace("kept up to date", "a ‘good’ practice"))
    (found,) = [d for d in release.diagnostics if d.code == "rating-unlinked"]
    assert span_of(found, release) == found.evidence["message"][0]
