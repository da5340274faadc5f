"""The codes that are looked for, and what they mean."""

from pathlib import Path

import pytest

from hmip_parse.diagnostics import ADVICE, CODES
from hmip_parse.lint.codes import UnknownCodeError, chosen, explain
from hmip_parse.terms import Severity

PAGE = Path(__file__).parents[2] / "docs" / "diagnostics.md"


@pytest.mark.parametrize(
    ("select", "ignore", "wanted"),
    [
        ([], [], set(CODES)),
        (["text-empty"], [], {"text-empty"}),
        (["text-empty,text-damaged", "two-scores"], [], {"text-empty", "text-damaged", "two-scores"}),
        ([], ["text-empty"], set(CODES) - {"text-empty"}),
        (["text-empty, text-damaged"], ["text-empty"], {"text-damaged"}),
    ],
)
def test_the_codes_that_are_wanted(select, ignore, wanted):
    assert chosen(select, ignore) == wanted


@pytest.mark.parametrize("call", [lambda c: chosen([c], []), lambda c: chosen([], [c]), lambda c: explain(c, 80)])
@pytest.mark.parametrize(
    ("code", "said"),
    [("regin-inferred", "did you mean 'region-inferred'?"), ("zzz", "the codes are text-empty, not-a-release, ")],
)
def test_an_unknown_code_is_told_with_the_nearest(call, code, said):
    with pytest.raises(UnknownCodeError) as raised:
        call(code)
    assert f"there is no code {code!r}; {said}" in str(raised.value)


@pytest.mark.parametrize("code", CODES)
def test_a_code_is_explained_in_the_words_of_the_documentation(code):
    page = " ".join(PAGE.read_text(encoding="utf-8").split())
    said = explain(code, 10_000)
    title, meaning, example, advice = said.split("\n\n")
    assert title == f"{code} ({CODES[code].severity})"
    assert f"| `{code}` | {CODES[code].severity} | {meaning} | {example.removeprefix('For example: ')} |" in page
    assert advice[1:] in page
    assert max(map(len, explain(code, 60).splitlines())) <= 60


def test_there_is_advice_for_every_severity():
    assert set(ADVICE) == set(Severity)
