"""What is found in a file."""

from hmip_parse import parse
from hmip_parse.lint.findings import check
from hmip_parse.media import TEXT
from tests.helpers import FIXTURE_NAMES, fixture_text
from tests.lint.common import WORDS, checked, pdf


def test_findings_stand_in_the_order_of_the_text_and_what_is_about_all_of_it_comes_first():
    found = checked(text=WORDS.replace("‘good’ one", "â€˜goodâ€™ one")).findings
    assert found[0].diagnostic.code == "text-damaged"
    assert found[0].place is None
    starts = [finding.place.span.start for finding in found[1:]]
    assert len(starts) > 2
    assert starts == sorted(starts)


def test_every_diagnostic_of_a_release_is_found_once():
    for name in FIXTURE_NAMES[::8]:
        text = fixture_text(name)
        release = parse(text)
        found = check(name, TEXT, text, release, frozenset(d.code for d in release.diagnostics)).findings
        assert sorted(map(repr, release.diagnostics)) == sorted(repr(finding.diagnostic) for finding in found)
        for finding in found:
            if finding.place:
                assert finding.words == finding.place.span.of(text)
                column = finding.place.column - 1
                assert finding.shown[column:].startswith(finding.words.splitlines()[0])


def test_only_the_codes_that_are_wanted():
    found = checked(codes=frozenset({"weekday-mismatch"})).findings
    assert [finding.diagnostic.code for finding in found] == ["weekday-mismatch"]


def test_whether_lines_are_those_of_the_file():
    assert checked().is_text
    assert not pdf().is_text
