"""One release in every form in which it is passed on: the same record from each, and spans that carry its values."""

import functools

import attrs
import pytest

from hmip_parse import parse, parse_file, read
from tests.helpers import FIXTURE_NAMES, check_spans, evidence_of, fixture_text, folded, wrapped_fixtures
from tests.readers.rendering import FORMS, blocks

# Fixtures whose lines are cut off at a width have no paragraphs to be set in another form, and UTF-8 that was once read
# as Windows-1252 is plain UTF-8 when it is written as that again.
NAMES = [name for name in FIXTURE_NAMES if name not in wrapped_fixtures() and "â€" not in fixture_text(name)]
# (fixture, form) -> what is known to go wrong
_NO_ROOM = "a PDF does not say where a paragraph ends: the last line of an item is full, and the next paragraph goes on"
_NOT_FULL = "a PDF does not say where a paragraph ends: a line is not full, and the next one is parted from it"
_NO_LETTER = "the font of the PDF has no 'ś'"
KNOWN = {
    ("case-2024-holcroft", "pdf"): _NO_LETTER,
    ("dynamic-north-east-2025", "pdf"): _NO_ROOM,
    ("kingston-richmond-hounslow-2025", "pdf"): _NOT_FULL,
    ("marlshire-2017", "pdf"): _NO_ROOM,
    ("thematic-2022-education", "pdf"): _NO_ROOM,
    ("fji-2015-medway", "pdf"): _NO_ROOM,
    ("parliament-answer-2026", "pdf"): _NO_ROOM,
    ("plymouth-2026", "pdf"): _NOT_FULL,
    ("qi-2016-west-fenland", "pdf"): _NO_ROOM,
}
KEEPS_LINES = {"utf-8 with a mark", "utf-16", "windows-1252", "e-mail"}


@functools.cache
def expected(name, form):
    """The record of the text; the forms that set lists themselves have one blank after a mark, and a PDF no other one."""
    text = fixture_text(name)
    if form not in KEEPS_LINES:
        text = text.replace("\t", " ")
    if form == "pdf":
        text = text.replace("\xa0", " ")
    return text, parse(text)


def can_be_windows_1252(text):
    """Whether the encoding has every character: it has no 'ś'."""
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def cases():
    """Every fixture in half of the forms, the others in turn for the next; and all in which something is known to go wrong."""
    for at, name in enumerate(NAMES):
        for turn, form in enumerate(FORMS, at):
            if turn % 2 and (name, form) not in KNOWN:
                continue
            if form == "windows-1252" and not can_be_windows_1252(fixture_text(name)):
                continue
            reason = KNOWN.get((name, form))
            yield pytest.param(name, form, marks=pytest.mark.xfail(reason=reason, strict=True) if reason else ())


@pytest.mark.parametrize(("name", "form"), list(cases()))
def test_every_form_gives_the_record_of_the_text(name, form):
    text, release = expected(name, form)
    called, make = FORMS[form]
    document, found = parse_file(make(text), name=called)
    assert attrs.evolve(found, release_id="") == attrs.evolve(release, release_id="")
    assert check_spans(found, document.text) > 0
    for (path, _, spans), (twin, _, others) in zip(evidence_of(found), evidence_of(release), strict=True):
        assert path == twin
        assert [folded(span.of(document.text)) for span in spans] == [folded(span.of(text)) for span in others], path


@pytest.mark.parametrize("form", FORMS)
def test_no_word_is_lost_or_added(form):
    text = fixture_text("composed-staffordshire-and-stoke-2022")
    called, make = FORMS[form]
    words = text.split()
    if form == "new site":  # the line below its headline, which is empty
        words.insert(len(text.partition("\n")[0].split()), "Published:")
    assert read(make(text), name=called).text.split() == words


@pytest.mark.parametrize("form", FORMS)
def test_the_name_is_not_needed(form):
    text = fixture_text("cheshire-2021")
    called, make = FORMS[form]
    raw = make(text)
    named, nameless = read(raw, name=called), read(raw)
    assert (nameless.text, nameless.media_type) == (named.text, named.media_type)


def test_the_fixtures_hold_what_the_forms_are_to_carry():
    kinds = {block.kind for name in NAMES for block in blocks(fixture_text(name))}
    assert kinds == {"h1", "p", "ol", "ul"}
    assert len(NAMES) > 100
