"""What a phrase of a skeleton names. S is a service."""

import pytest

from hmip_parse.linking.phrases import is_whole_work, nearest_run, read_list, read_phrase


def read(phrase, behind="", *, many=False):
    """Services, aspects, whether it is the topic, whether it only counts, and the pronoun; `None` where nothing."""
    text = phrase + behind
    found = read_phrase(text, 0, len(phrase), many=many)
    if found is None:
        return None
    run, pronoun = (text[slice(*place)] if place else None for place in (found.run, found.pronoun))
    return run, [text[slice(*aspect)] for aspect in found.aspects], found.topic, found.counted, pronoun


def aspects(*names):
    return None, list(names), False, False, None


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("the team", (None, [], True, False, "the team")),
        ("the service this time", (None, [], True, False, "the service this time")),
        ("the work of S", ("S", [], False, False, None)),
        ("S itself", ("S", [], False, False, None)),
        ("S in the midlands", ("S", [], False, False, None)),
        ("S, in north wales,", ("S", [], False, False, None)),
        ("once again the team", (None, [], True, False, "the team")),
        ("the verdict on staffing", aspects("staffing")),
        ("for staffing the mark", aspects("staffing")),
        ("at S the quality of planning", aspects("quality of planning")),
        ("the bottom category", None),
        ("the G", (None, [], False, False, None)),
        ("two", (None, ["two"], False, True, None)),
        ("two of the standards", aspects("two of the standards")),
        ("leadership of S", aspects("leadership of S")),
        ("S's staffing", aspects("staffing")),
        ("but staffing", aspects("staffing")),
        ("'staffing',", aspects("staffing")),
        ("the rating for staffing", aspects("staffing")),
        ("inspectors also looked at the service's resettlement work", aspects("resettlement work")),
        ("the director", None),
        ("the company that supervises people in the midlands", None),
        ("the crc (ncrc) which has done the work", None),
        ("its work", (None, [], True, False, "its work")),
        ("their overall performance", (None, [], True, False, "their overall performance")),
        ("its work with courts", aspects("work with courts")),
        ("-", None),
        ("", None),
    ],
)
def test_a_phrase(phrase, expected):
    assert read(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "behind", "many", "expected"),
    [
        ("staffing and services", " was", False, ["staffing and services"]),
        ("staffing and services", " were", True, ["staffing", "services"]),
        ("staffing and in court work", " were", True, ["staffing", "court work"]),
        # 'and' inside one aspect
        ("information and facilities", " were", True, ["information and facilities"]),
        ("staffing and services", " and information and facilities", True, ["staffing", "services"]),
        ("arrangements for premises and staffing", " were rated", True, ["arrangements for premises and staffing"]),
        (
            "arrangements for premises and staffing",
            " were rated, and its offices are new",
            True,
            ["arrangements for premises and staffing"],
        ),
        # a pair beside what is no aspect
        ("information and facilities and its director", " were", True, ["information and facilities and its director"]),
        # where it was is no aspect
        ("staffing and planning, at two sites", " were", True, ["staffing", "planning"]),
        # where 'both' or a comma tells that there are several
        ("arrangements for premises and staffing", " were both rated", True, ["arrangements for premises", "staffing"]),
        (
            "arrangements for premises, victims and staffing",
            " were rated",
            True,
            ["arrangements for premises", "victims", "staffing"],
        ),
        ("the standards for staffing and its work", " were", True, ["standards for staffing", "its work"]),
    ],
)
def test_whether_a_phrase_lists_several_aspects(phrase, behind, many, expected):
    assert read(phrase, behind, many=many) == aspects(*expected)


def test_only_the_phrase_is_read():
    assert read("two", " of the standards") == (None, ["two"], False, True, None)
    assert read("staff", "ing") == aspects("staff")
    assert read("two", "fold") == (None, ["two"], False, True, None)
    assert read("S", " and S were rated") == ("S", [], False, False, None)
    assert read("staffing and services", many=False) == aspects("staffing and services")
    text = "staffing, court work"
    assert read_phrase(text, len(text), len(text)) is None


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("leadership, staffing and services", ["leadership", "staffing", "services"]),
        ("its staffing, leadership", ["staffing", "leadership"]),
        ("staffing", ["staffing"]),
        ("leadership and for partnerships and services", ["leadership", "partnerships and services"]),
        ("two of the nine standards", ["two of the nine standards"]),
        ("two of the nine standards and staffing", ["two of the nine standards and staffing"]),
        ("information and facilities", ["information and facilities"]),
        ("the staffing and its director", ["staffing and its director"]),  # not all of them are aspects
        ("the director", []),
    ],
)
def test_a_list_behind_a_rating(phrase, expected):
    text = f"S was rated R for {phrase}."
    start = text.index(phrase)
    assert [text[slice(*aspect)] for aspect in read_list(text, start, start + len(phrase))] == expected


@pytest.mark.parametrize(
    ("phrase", "whole"),
    [("its work", True), ("the overall quality of the service", True), ("its work with courts", False)],
)
def test_whether_an_aspect_is_all_of_a_service_s_work(phrase, whole):
    text = f"inspectors rated {phrase} as R."
    start = text.index(phrase)
    assert is_whole_work(text, (start, start + len(phrase))) is whole


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("S was rated R", "S"),
        ("S, S and S were rated R", "S, S and S"),
        ("S did well; S and its neighbour, S, were rated R", "S and its neighbour, S"),
        ("it was rated R, as was S", None),
    ],
)
def test_the_services_before_a_rating(text, expected):
    run = nearest_run(text, text.index("R"))
    assert (run and text[slice(*run)]) == expected
