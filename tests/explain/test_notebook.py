import copy
import html
import json
import pickle
import re

import pytest

import hmip_parse
from hmip_parse.explain import page
from hmip_parse.explain.item import Explained
from tests.explain.common import STAFFORDSHIRE, explained, read


def framed(shown):
    """The page in the frame."""
    (frame,) = read(shown).all("iframe")
    return frame.attributes["srcdoc"], frame.attributes["sandbox"]


def test_a_notebook_shows_a_release_with_its_words():
    item = explained(STAFFORDSHIRE)
    inner, sandbox = framed(item.release._repr_html_())
    assert sandbox == "allow-scripts"
    (words,) = read(inner).having(class_="words")
    assert words.text == item.text


def test_an_explained_release_says_where_it_is_from():
    item = explained(STAFFORDSHIRE)
    inner, _ = framed(item._repr_html_())
    assert inner == page([item])
    assert repr(item).startswith(f"Explained('{STAFFORDSHIRE}.txt', Release(inspection")


def test_where_frames_are_not_shown_a_line_is():
    line = read(explained(STAFFORDSHIRE).release._repr_html_()).all("div")[0].text
    assert line.endswith("‘opened and then forgotten’ Staffordshire and Stoke: Inadequate")


@pytest.mark.parametrize(
    "passed_on",
    [
        lambda release: pickle.loads(pickle.dumps(release)),
        copy.deepcopy,
        lambda release: hmip_parse.Release.from_dict(json.loads(json.dumps(release.to_dict()))),
    ],
    ids=["pickle", "deepcopy", "json"],
)
def test_behind_a_pickle_or_json_the_record_is_shown_without_the_text(passed_on):
    release = explained(STAFFORDSHIRE).release
    later = passed_on(release)
    assert later == release
    assert hash(later) == hash(release)
    assert later.evidence.text is None
    inner, _ = framed(later._repr_html_())
    assert "The text is not at hand" in inner
    assert "characters 194–204, 52–62" in inner


def test_the_text_is_the_callers_own_string_and_nowhere_in_the_record():
    text = explained(STAFFORDSHIRE).text
    release = hmip_parse.parse(text)
    assert release.evidence.text is text
    assert text[:300] not in json.dumps(release.to_dict(), ensure_ascii=False)
    assert text.encode() not in pickle.dumps(release)


def test_what_a_release_holds_cannot_leave_the_frame():
    text = 'Derby City PDU rated "></iframe><script>alert(1)</script>'
    item = Explained('"><b>', text, hmip_parse.parse(text))
    shown = item._repr_html_()
    assert {element.tag for element in read(shown).all()} == {"div", "b", "iframe"}
    assert not re.search(r"<script", shown)
    assert html.unescape(re.search(r'srcdoc="([^"]*)"', shown)[1]) == page([item])
