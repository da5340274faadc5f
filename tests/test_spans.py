"""Spans and the evidence made of them."""

import pickle

import pytest

from hmip_parse import Evidence, Span


def test_a_span_gives_its_words():
    assert Span(4, 8).of("was good overall") == "good"


def test_a_span_is_a_pair():
    start, end = Span(2, 5)
    assert (start, end) == (2, 5)
    assert Span(2, 5) == (2, 5)


def test_evidence_is_a_mapping_that_cannot_be_changed():
    evidence = Evidence({"rating": (Span(1, 2), Span(8, 9)), "score": (Span(3, 4),)})
    assert evidence["rating"] == (Span(1, 2), Span(8, 9))
    assert list(evidence) == ["rating", "score"]
    assert len(evidence) == 2
    assert "previous" not in evidence
    with pytest.raises(KeyError):
        evidence["previous"]
    with pytest.raises(TypeError):
        evidence["rating"] = ()


def test_evidence_keeps_apart_from_the_dictionary_it_was_made_of():
    spans = {"rating": (Span(1, 2),)}
    evidence = Evidence(spans)
    spans["score"] = (Span(3, 4),)
    assert "score" not in evidence


def test_evidence_is_equal_hashable_and_picklable():
    one, other = Evidence({"a": (Span(1, 2),), "b": ()}), Evidence({"b": (), "a": (Span(1, 2),)})
    assert one == other
    assert hash(one) == hash(other)
    assert pickle.loads(pickle.dumps(one)) == one
    assert one != Evidence({"a": (Span(1, 3),), "b": ()})


def test_evidence_is_short_in_print():
    assert repr(Evidence({"rating": (Span(1, 2),) * 50})) == "Evidence(rating)"
    assert repr(Evidence({"rating": (), "score": ()})) == "Evidence(rating, score)"
    assert repr(Evidence()) == "Evidence()"


def test_no_evidence_is_an_empty_mapping():
    assert dict(Evidence()) == {}
    assert Evidence(None) == Evidence({}) == Evidence()


def test_the_hash_tells_evidence_apart():
    assert len({hash(Evidence({"rating": (Span(at, at + 4),)})) for at in range(100)}) > 50


def test_the_text_of_evidence_takes_no_part_in_what_it_is():
    bare, with_text = Evidence({"rating": (Span(0, 4),)}), Evidence({"rating": (Span(0, 4),)}, "Good")
    assert (bare == with_text, hash(bare) == hash(with_text), repr(bare) == repr(with_text)) == (True, True, True)
    assert (bare.text, with_text.text, pickle.loads(pickle.dumps(with_text)).text) == (None, "Good", None)
    assert pickle.loads(pickle.dumps(with_text)) == with_text
