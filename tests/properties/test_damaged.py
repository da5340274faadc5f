"""Releases with other line ends, damaged at random, and their words in no order: nothing is raised, and spans are true."""

import random

import attrs
import pytest

from hmip_parse import Release, parse
from tests.helpers import FIXTURE_NAMES, check_spans, check_words, evidence_of, fixture_text


def damaged(name: str, seed: int) -> str:
    """A fixture with characters lost, doubled and put in at random; the same for a seed."""
    chance = random.Random(f"{name} {seed}")  # noqa: S311 - no secret
    chars = list(fixture_text(name))
    for _ in range(chance.randrange(1, 120)):
        at = chance.randrange(len(chars))
        match chance.randrange(5):
            case 0:
                del chars[at]
            case 1:
                chars.insert(at, chance.choice("“”‘’'\"\n\r\t\x00\u200f\ud800 .:;,-–•*()[]&<>%İ0123456789"))
            case 2:
                chars[at] = chars[at] * 2
            case 3:
                chars[at : at + 20] = []
            case 4:
                chars[at:at] = chars[chance.randrange(len(chars)) :][:60]
    return "".join(chars)


PIECES = (
    "said: |“|”|“Staff were keen.”|Petra Holloway|, Chief Inspector of Probation,| Dorset PDU| Surrey Youth Justice Service| rated |‘Good’|"
    "‘Inadequate’|\n|\n\n|\nENDS\n|\nNotes to editor\n|\n1. |\n2. |\n- |\n• |on 14 March 2024|00.01| (|)| seven recommendations| two of "
    "which are for |HMPPS| per cent|42%| from 4 to 5 per cent|. |, |and |fieldwork |in June 2022| scoring two points out of a possible 27|"
    " HM Inspectorate of Probation | inspection of | overall rating of | previously rated | in 2019 | the other two are |both | respectively|"
    " week commencing 3 June 2024 | South West region | annual report | Ms Holloway added: | she added. | available at x.gov.uk from |"
    " a@b.gov.uk | the | &amp; |â€™|\x00|\u200b|  |\t|\r\n|İ|9999|31 December 9999|[see notes to editor]|*|:|?|Embargoed until "
).split("|")


def pieced(seed: int) -> str:
    """Words of releases in no order; the same for a seed."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    pieces = (chance.choice(PIECES) for _ in range(chance.randrange(1, 80)))
    return "HM Inspectorate of Probation reports on Dorset PDU\n\n" * chance.randrange(2) + "".join(pieces)


@pytest.mark.parametrize("name", FIXTURE_NAMES)
def test_line_ends_change_no_value_and_spans_stay_true(name):
    release = parse(fixture_text(name))
    for end in ("\n", "\r\n", "\r"):
        text = fixture_text(name).replace("\n", end)
        other = parse(text)
        assert check_spans(other, text) > 2
        check_words(other, text)
        if end != "\r":
            assert attrs.evolve(other, release_id=release.release_id) == release


@pytest.mark.parametrize("name", FIXTURE_NAMES)
def test_a_damaged_release_raises_nothing_and_keeps_its_spans_true(name):
    for seed in range(4):
        text = damaged(name, seed)
        release = parse(text)
        # Marks without words: see the tests of quotes.
        spoken = tuple(quote for quote in release.quotes if all(start < end for start, end in quote.evidence["text"]))
        check_spans(attrs.evolve(release, quotes=spoken), text)
        check_words(release, text)
        assert Release.from_dict(release.to_dict()) == release


@pytest.mark.parametrize("seed", range(300))
def test_words_of_releases_in_no_order_raise_nothing(seed):
    text = pieced(seed)
    release = parse(text)
    assert Release.from_dict(release.to_dict()) == release
    for path, _, spans in evidence_of(release):
        for start, end in spans:
            assert 0 <= start <= end <= len(text), path
