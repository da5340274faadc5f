"""What leads into words that somebody says."""

import pytest

from hmip_parse.extractors import attributions


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("Ms Blank said: ", True),
        ("Ms Blank: ", True),
        ("Ms Blank said, ", True),
        ("Ms Blank told the inspectors ", True),
        ("Ms Blank insisted ", True),
        ("Ms Blank said of the unit ", False),
        ("Ms Blank found ", False),
    ],
)
def test_an_attribution_ends_right_before_a_mark(words, says):
    assert attributions.says(words, 0, len(words)) is says


def test_an_attribution_stands_within_the_range():
    words = "Ms Blank said: "
    assert attributions.says(words, len(words) - 1, len(words)) is False
    assert attributions.says(words, len(words) - 2, len(words)) is True


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The unit said so: ", True),
        ("In a statement: ", True),
        ("The report reads: ", True),
        ("The letter puts it in few words: ", True),
        ("The report puts the matter off: ", False),
        ("A poster reads: ", False),
        ("There were three of them: ", False),
    ],
)
def test_what_is_said_to_speak(words, told):
    assert attributions.is_told(words, 0, len(words)) is told


@pytest.mark.parametrize(
    ("paragraph", "by_somebody", "phrase"),
    [
        ('It noted "a lack of grip" there.', False, True),
        ('It noted "a lack of grip."', False, False),
        ('It noted "a lack of plan X" there.', False, True),
        ('It noted "A lack of grip" there.', False, False),
        ('It noted: "a lack of grip" there.', False, True),
        ('It noted: "a lack of grip" there.', True, False),
        ('It noted "a lack of grip', False, False),
    ],
)
def test_a_phrase_is_no_speech(paragraph, by_somebody, phrase):
    mark = paragraph.index('"')
    assert attributions.is_phrase(paragraph, mark, len(paragraph), by_somebody=by_somebody) is phrase


@pytest.mark.parametrize(
    ("words", "begin"),
    [("Ms Blank said: We care.", "We"), ("Ms Blank said: we care.", None), ("Ms Blank met staff: We care.", None)],
)
def test_words_without_any_mark_begin_behind_a_verb_and_a_colon(words, begin):
    at = attributions.unmarked(words, [words.index(":")], 0, len(words))
    assert at == (words.index(begin) if begin else -1)


def test_a_sentence_that_gives_words_indirectly():
    for words, gives in (("She said that it was so.", True), ("She said: ", False), ("She cares.", False)):
        assert attributions.gives_words(words, 0, len(words)) is gives


def test_where_the_sentence_begins():
    words = 'Staff cared. Ms Blank said: "'
    assert words[attributions.lead(words, 0, len(words) - 1) :].startswith("Ms")
