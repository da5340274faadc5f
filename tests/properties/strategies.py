"""Texts for hypothesis: pieces of the fixtures in any order, with damage; and any text at all."""

import re

from hypothesis import strategies as st

from tests.helpers import FIXTURE_NAMES, fixture_text

_SENTENCE = re.compile(r"(?<=[.!?”’]) ")
_MARKS = "“”‘’\"'«»`´–—-‐•·▪*()[]&<>%.,:;?!"
_ODD = "\x00\u200b\u200f\u202e\ufeff\xad\xa0\u2028\x85\t\r\nİßéſ\ud800\udfff\U0001f600"

FIXTURES = {name: fixture_text(name) for name in FIXTURE_NAMES}
LINES = sorted({line for text in FIXTURES.values() for line in text.split("\n") if line.strip()})
SENTENCES = sorted({sentence for line in LINES for sentence in _SENTENCE.split(line)})

MARKERS = (
    "ENDS\n", "\n\n", "\n", "\r\n", "Notes to editor\n", "1. ", "2. ", "- ", "• ", "*", " said: “", ", said ", "”", "“",
    "‘", "’", " rated ‘", " and ", ", ", " PDU", " Youth Justice Service", " per cent", " 9% ", " on 14 March 2024 00.01",
    " in June 2022", "scoring two points out of a possible 27", " seven recommendations", " two of which are for ",
    "previously rated ", " Ms Holloway added: ", "&amp;", "&rsquo;", "â€™", "â€œ", "Â£", " HM Inspectorate of Probation ",
    "x.gov.uk/", "a@b.gov.uk", " respectively", "the other two are ", "(both rated ", "9999", "31 December 9999",
)  # fmt: skip
"""Words and marks on which readings turn."""

fixtures = st.sampled_from(sorted(FIXTURES.values()))
fragments = st.one_of(
    st.sampled_from(SENTENCES),
    st.sampled_from(LINES).map(lambda line: line + "\n"),
    st.sampled_from(MARKERS),
    st.text(alphabet=_MARKS + _ODD + " aZ09", max_size=6),
)
composed = st.lists(fragments, max_size=25).map("".join)
"""Sentences and lines of the fixtures among marks and markers, in no order."""

_places = st.integers(min_value=0, max_value=10_000)
_damage = st.lists(
    st.tuples(
        _places,
        st.integers(min_value=0, max_value=12),
        st.one_of(st.just(""), st.sampled_from(MARKERS), st.text(_MARKS + _ODD, max_size=3)),
    ),
    min_size=1,
    max_size=8,
)


def _damaged(text: str, wounds: list[tuple[int, int, str]]) -> str:
    for place, lost, gained in wounds:
        at = place % (len(text) + 1)
        text = text[:at] + gained + text[at + lost :]
    return text


damaged = st.builds(_damaged, fixtures, _damage)
"""Fixtures with characters lost, and marks and odd characters put in."""

texts = st.one_of(composed, damaged, st.text(max_size=300))
"""Any text, most of them not far from a release."""
