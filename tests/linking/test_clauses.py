"""The subject of a clause; the sentences are skeletons: R is a rating, S a service. '|' marks where the clause ends."""

import pytest

from hmip_parse.linking.clauses import antecedent, fronted_aspect, main_subject, subject_ending, taken_up
from hmip_parse.linking.phrases import Subject


def told(text, found):
    """What a subject names: a service, 'it' or aspects, in words."""
    if found is None:
        return None
    if found.aspects:
        return [text[slice(*aspect)] for aspect in found.aspects]
    return text[slice(*(found.run or found.pronoun))]


def cut(marked):
    """The sentence without its '|', and where that stands."""
    return marked.replace("|", ""), marked.index("|")


BEFORE_VERB = [
    ("leadership| was rated R.", ["leadership"]),
    ("planning was R, while staffing| was R.", ["staffing"]),
    ("planning was R; staffing| was R.", ["staffing"]),
    # a clause that 'and' joins to another rating
    ("staffing was rated R and services| were rated R.", ["services"]),
    ("planning was R, staffing was R and services and court work| were R.", ["services and court work"]),
    ("staffing (rated R) and services| were rated R.", ["services"]),
    # the clause of a verb of saying is another one, with or without 'that'
    ("inspectors found that staffing| was rated R.", ["staffing"]),
    ("the leadership of units means that staffing| was rated R.", ["staffing"]),
    ("policies that matter for staffing| were rated R.", ["policies that matter for staffing"]),
    # an insertion between subject and verb
    ("staffing, by contrast,| was rated R.", ["staffing"]),
    ("staffing (with its training)| was rated R.", ["staffing"]),
    ("staffing - as in many units -| was rated R.", ["staffing"]),
    ("planning, the standard that asks what was thought of, and when,| was rated R.", ["planning"]),
    ("planning and delivery, the aspect which tells what was done,| was rated R.", ["planning and delivery"]),
    ("the best of them, S,| was rated R.", "S"),
    ("S and its neighbour, S,| were rated R.", "S and its neighbour, S"),
    ("two of the 12, staffing and court work,| were rated R.", ["staffing", "court work"]),
    ("just one - planning -| was rated R.", ["planning"]),
    ("this part of what it does, known as resettlement,| was rated R.", ["resettlement"]),
    ("one of the nine, namely court work,| was rated R.", ["court work"]),
    ("one, its staffing,| was rated R.", ["staffing"]),
    # what a counted group is a list of: whole where it fits, else only the count is sure
    ("two of the 12 standards, staffing and court work,| were rated R.", ["staffing", "court work"]),
    ("two of the 12 standards, staffing, court work,| were rated R.", ["staffing", "court work"]),
    ("three standards, staffing, court work and plans,| were rated R.", ["staffing", "court work", "plans"]),
    ("three standards (staffing, court work, and plans)| were rated R.", ["staffing", "court work", "plans"]),
    ("three standards - staffing, court work and plans -| were rated R.", ["staffing", "court work", "plans"]),
    ("its best areas, staffing, court work and plans,| were rated R.", ["staffing", "court work", "plans"]),
    ("two of the 12 standards, staffing, court work and plans,| were rated R.", ["two of the 12 standards"]),
    ("but two standards (staffing, court work and plans)| were rated R.", ["two standards"]),
    ("four standards - staffing, court work and plans -| were rated R.", ["four standards"]),
    ("most standards, for courts and for prisons,| were rated R.", ["most standards"]),
    ("two of the 12 standards, staffing among them,| were rated R.", ["two of the 12 standards"]),
    # a comma without its fellow is none of an insertion
    ("leadership,| was rated R.", ["leadership"]),
    ("S,| was rated R.", "S"),
    # lists
    ("S, S and S| were rated R.", "S, S and S"),
    ("S, and S| were rated R.", "S, and S"),
    ("S, the S| were rated R.", "S, the S"),
    ("S was R, planning and review| were R.", ["planning and review"]),
    # what 'it' is
    ("it| was rated R.", "it"),
    ("for court work, it| was rated R.", ["court work"]),
    ("reviewing was the weak spot: it| was rated R.", ["reviewing"]),
    ("staffing was praised, and it| was rated R.", ["staffing"]),
    ("the unit was praised, and it| was rated R.", "it"),
    ("for court work, S| was rated R.", ["court work"]),
    # no subject at all
    ("| was rated R.", None),
    ("a good day| was rated R.", None),
]


@pytest.mark.parametrize(("marked", "expected"), BEFORE_VERB)
def test_subject_right_before_its_verb(marked, expected):
    text, end = cut(marked)
    found = subject_ending(text, end)
    assert told(text, found) == expected


MANY = [
    ("staffing, court work and plans,| were rated R.", ["staffing", "court work", "plans"]),
    ("leaders said that staffing, court work, and plans,| were rated R.", ["staffing", "court work", "plans"]),
    ("although it was late, staffing, court work and plans,| were rated R.", ["staffing", "court work", "plans"]),
    ("visits were late, and staffing, court work and plans,| were rated R.", ["staffing", "court work", "plans"]),
    ("staffing, and the services of the region,| were both rated R.", ["staffing", "services of the region"]),
    # insertions
    ("planning, for courts and for prisons,| were rated R.", ["planning"]),
    ("services, including training and supervision,| were rated R.", ["services"]),
    ("overall, staffing and plans,| were rated R.", ["staffing", "plans"]),
    ("the best areas inspected, staffing and plans,| were rated R.", ["best areas inspected"]),
    ("its two services, staffing and plans,| were rated R.", ["two services"]),
]


@pytest.mark.parametrize(("marked", "expected"), MANY)
def test_a_list_with_a_comma_before_its_plural_verb(marked, expected):
    text, end = cut(marked)
    assert told(text, subject_ending(text, end, many=True)) == expected


def test_what_stands_between_commas_before_a_singular_verb_is_inserted():
    text, end = cut("resettlement, custody and release,| was rated R.")
    assert told(text, subject_ending(text, end)) == ["resettlement"]


@pytest.mark.parametrize(
    ("marked", "many", "expected"),
    [
        ("leadership and staffing| were both rated R.", True, ["leadership", "staffing"]),
        ("leadership and staffing| was rated R.", False, ["leadership and staffing"]),
        (
            "in that sample, planning, implementation and review| were each R.",
            True,
            ["planning", "implementation", "review"],
        ),
        # an insertion lists several of itself where 'and' stands in it, or where the verb tells so
        ("two, staffing and court work,| were R.", False, ["staffing", "court work"]),
        ("both, staffing/court work,| were R.", True, ["staffing/court work"]),
    ],
)
def test_a_subject_of_several(marked, many, expected):
    text, end = cut(marked)
    assert told(text, subject_ending(text, end, many=many)) == expected


@pytest.mark.parametrize("words", [172, 173, 400])
def test_an_insertion_is_no_longer_than_180_characters(words):
    inside = ("calm " * 100)[:words]
    text = f"staffing, {inside},"
    found = told(text, subject_ending(text, len(text)))
    assert (found == ["staffing"]) is (len(text) - text.index(", ") <= 180)


@pytest.mark.parametrize("length", [89, 90, 91])
def test_a_list_is_no_longer_than_90_characters(length):
    rest = f" implementation of {'a' * (length - 30)} and review"
    rest = rest[1:]
    text = f"planning, {rest}"
    found = told(text, subject_ending(text, len(text)))
    assert found[0].startswith("planning") is (len(rest) <= 90)


MAIN = [
    ("staffing was praised,|", ["staffing"]),
    ("S was praised,|", "S"),
    (" S was praised,|", "S"),
    ("in may, S was praised,|", "S"),
    ("staffing was R; S was praised,|", "S"),
    ("staffing was R;  S was praised,|", "S"),
    ("staffing was R but S was praised,|", "S"),
    ("S and S were praised - |", "S and S"),
    # the subject ends where the clause does
    ("S|, S and S were praised.", "S"),
    ("S's staffing was praised,|", ["staffing"]),
    ("S's leadership and governance of services was praised; |", ["leadership and governance of services"]),
    ("overall, staffing was praised (|", ["staffing"]),
    ("staffing|", ["staffing"]),
    # several for a verb of several, one for a verb of one
    ("planning and reviewing were praised,|", ["planning", "reviewing"]),
    ("planning and reviewing was praised,|", ["planning and reviewing"]),
    ("planning and reviewing has fallen,|", ["planning and reviewing"]),
    ("planning and reviewing|", ["planning", "reviewing"]),
    ("it was praised,|", "it"),
    ("a good day was had,|", None),
]


@pytest.mark.parametrize(("marked", "expected"), MAIN)
def test_subject_of_the_main_clause(marked, expected):
    text, end = cut(marked)
    assert told(text, main_subject(text, end)) == expected


def test_subject_behind_a_floor():
    text = "S was praised and staffing was praised."
    assert told(text, main_subject(text, len(text) - 1)) == "S"
    assert told(text, main_subject(text, len(text) - 1, text.index("staffing"))) == ["staffing"]


WHICH = [
    ("they liked planning,| which was rated R.", ["planning"]),
    ("they liked planning| which was rated R.", ["planning"]),
    ("top marks went to court work (|which was rated R).", ["court work"]),
    ("they looked at resettlement work - help with homes| - which was rated R.", ["resettlement work"]),
    (
        "much has changed - not least resettlement work - help with homes| - which was R.",
        ["not least resettlement work"],
    ),
    # without a second dash, the first one parts two clauses
    ("much has changed - not least staffing,| which was rated R.", ["not least staffing"]),
    (" - staffing| - which was rated R.", ["staffing"]),
    # behind a preposition stand the nouns that are meant, unless they say nothing
    ("they spoke about staffing,| which was rated R.", ["staffing"]),
    ("policy and provision for everybody,| which was rated R.", ["policy and provision for everybody"]),
    # two for a verb of several
    ("they turned to planning and reviewing,| which were both R.", ["planning", "reviewing"]),
    ("they turned to planning and reviewing,| which was R.", ["planning and reviewing"]),
    ("they turned to planning and reviewing,| which over many long years were R.", ["planning and reviewing"]),
    ("they turned to planning, staffing and reviewing,| which were R.", ["planning", "staffing", "reviewing"]),
    ("they turned to S,| which was rated R.", "S"),
    ("on a good day,| which was rated R.", None),
]


@pytest.mark.parametrize(("marked", "expected"), WHICH)
def test_antecedent_of_a_relative_clause(marked, expected):
    text, end = cut(marked)
    assert told(text, antecedent(text, end)) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("for court work, |S was rated R.", ["court work"]),
        ("for court work, however, |S was rated R.", ["court work"]),
        ("on staffing and planning, |S was rated R.", ["staffing", "planning"]),
        ("it was R for planning; for staffing, |it was R.", ["staffing"]),
        ("for the second time, |S was rated R.", None),
        ("for a change, |S was rated R.", None),
        ("for the region and its staffing, |S was rated R.", None),
        ("for court work |S was rated R.", None),
        # what stands behind the clause's beginning does not front it
        ("S was rated R|: for court work, it was R.", None),
    ],
)
def test_an_aspect_in_front_of_its_clause(marked, expected):
    text, end = cut(marked)
    found = fronted_aspect(text, end)
    assert told(text, found) == expected
    assert found is None or found.topic is True  # it is an aspect of the service that is spoken of


TAKEN_UP = [
    ("reviewing was the weak spot: |it was rated R.", ["reviewing"]),
    ("work with victims was strong, and |it too was rated R.", ["work with victims"]),
    ("planning and reviewing were weak: |they were rated R.", ["planning", "reviewing"]),
    ("court work shone, and inspectors rated |it R.", ["court work"]),
    # it takes up a clause, and no service, no count and nothing else
    ("S was the weak spot: |it was rated R.", None),
    ("a good day was had: |it was rated R.", None),
    ("three were weak: |they were rated R.", None),
    ("reviewing was the weak spot because |it was rated R.", None),
    ("reviewing was weak: |the unit was rated R.", None),
]


@pytest.mark.parametrize(("marked", "expected"), TAKEN_UP)
def test_what_it_takes_up(marked, expected):
    text, start = cut(marked)
    pronoun = next(word for word in ("it too", "it", "they", "the unit") if text.startswith(word, start))
    found = taken_up(text, Subject(topic=True, pronoun=(start, start + len(pronoun))))
    assert told(text, found) == expected


def test_no_pronoun_takes_nothing_up():
    assert taken_up("reviewing was the weak spot: S was rated R.", Subject(run=(29, 30))) is None
