"""Findings as JSON objects."""

import json

from hmip_parse.lint.objects import objects
from tests.lint.common import WORDS, checked, pdf


def test_an_object_has_the_place_in_lines_and_in_offsets():
    first = next(objects(checked()))
    assert first == {
        "file": "texts/a.txt",
        "media_type": "text/plain",
        "line": 7,
        "column": 14,
        "end_line": 7,
        "end_column": 20,
        "start": WORDS.index("‘good’"),
        "end": WORDS.index("‘good’") + 6,
        "words": "‘good’",
        "severity": "info",
        "code": "rating-unlinked",
        "field": "outcomes",
        "message": first["message"],
    }


def test_what_is_about_the_whole_text_has_no_place_and_every_object_the_same_keys():
    found = [*objects(checked()), *objects(checked(text="")), *objects(pdf())]
    assert len({tuple(one) for one in found}) == 1
    whole = next(objects(checked(text="")))
    assert [whole[name] for name in ("line", "column", "end_line", "end_column", "start", "end", "words")] == [None] * 7
    assert json.loads(json.dumps(found)) == found
