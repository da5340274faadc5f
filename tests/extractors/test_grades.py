"""Graded bullets of the youth full joint inspections, on the scale that came before ratings."""

import pytest

from hmip_parse import Outcome, Rating, Service, ServiceKind
from hmip_parse.extractors.grades import read_grades, with_grades
from tests.helpers import bare, document

YOUTH = Outcome(Service("Dorset", ServiceKind.YOUTH))


def read(*bullets):
    return [
        (grade.aspect, grade.grade, grade.rating)
        for grade in read_grades(bare("Inspectors found that:", *bullets, "The team is small."))
    ]


@pytest.mark.parametrize(
    ("bullet", "aspect", "grade"),
    [
        ("- work to reduce reoffending was good;", "work to reduce reoffending", "good"),
        ("• work to reduce reoffending was very good.", "work to reduce reoffending", "very good"),
        (
            "  •\twork to reduce reoffending was satisfactory. Young people were well understood;",
            "work to reduce reoffending",
            "satisfactory",
        ),
        (
            "• work to protect the public and actual or potential victims was unsatisfactory, because plans did not follow;",
            "work to protect the public and actual or potential victims",
            "unsatisfactory",
        ),
        (
            "• work to make sure that the sentence was served was good; and",
            "work to make sure that the sentence was served",
            "good",
        ),
        (
            "• governance and partnership arrangements were poor, with few meetings",
            "governance and partnership arrangements",
            "poor",
        ),
        ("• governance and partnerships remained good", "governance and partnerships", "good"),
        (
            "• interventions to reduce reoffending were satisfactory;",
            "interventions to reduce reoffending",
            "satisfactory",
        ),
        ("- Work to reduce reoffending was Good; and", "Work to reduce reoffending", "Good"),
        ("- overall, work to reduce reoffending was poor", "work to reduce reoffending", "poor"),
        (
            "• work to protect children and young people and reduce their vulnerability was good and had improved;",
            "work to protect children and young people and reduce their vulnerability",
            "good",
        ),
        ("• work to protect the public was judged to be poor;", "work to protect the public", "poor"),
        ("• work to protect the public was found to be unsatisfactory", "work to protect the public", "unsatisfactory"),
        (
            "• work to protect the public had been very poor, as plans were late;",
            "work to protect the public",
            "very poor",
        ),
        ("• interventions were assessed as very good and", "interventions", "very good"),
        ("• the delivery of interventions continued to be good;", "the delivery of interventions", "good"),
        (
            "• governance and partnership arrangements, which had once been a strength, were unsatisfactory.",
            "governance and partnership arrangements",
            "unsatisfactory",
        ),
        (
            "– work to protect the public, and actual or potential victims, was good",
            "work to protect the public, and actual or potential victims",
            "good",
        ),
        (
            "• reducing the likelihood of reoffending: satisfactory",
            "reducing the likelihood of reoffending",
            "satisfactory",
        ),
        ("• governance and partnerships – very good", "governance and partnerships", "very good"),
        ("• its work to reduce reoffending was ‘good’;", "its work to reduce reoffending", "good"),
        ("work to reduce reoffending was good; and", "work to reduce reoffending", "good"),
        (
            "• work to make young people less vulnerable was only satisfactory, with too little done for some.",
            "work to make young people less vulnerable",
            "satisfactory",
        ),
        ("• work to protect the public had improved greatly and was now good;", "work to protect the public", "good"),
    ],
)
def test_a_graded_bullet(bullet, aspect, grade):
    assert read(bullet) == [(aspect, grade, None)]


@pytest.mark.parametrize(
    "bullet",
    [
        "• reports were on time;",
        "• staff were keen and well led;",
        "• work to reduce reoffending was under way;",
        "Work with young people who had offended in Dorset was good overall but more had to be done.",
        "The work with children who offend was poor.",
        "• work to find good homes had begun;",
        "• work to protect the public was good in places;",
        "• work to protect the public was watched and, but was good;",
        "• work to protect the public was not good;",
        "• work to protect the public was good enough to be shown to others;",
        "A good many records were hard to follow.",
        "• three-quarters of the work was done by good volunteers;",
        "• most offenders kept to the terms of their order;",
        "• work to protect the public was good in most of the cases seen;",
        "• work to find a good school had begun;",
        "• management oversight – good in one office – was late;",
    ],
)
def test_what_is_no_graded_bullet(bullet):
    assert read(bullet) == []


def test_good_of_the_older_scale_is_no_rating():
    ((_, grade, rating),) = read("• work to reduce reoffending was good;")
    assert grade == "good"
    assert rating is None


def test_all_bullets_in_order():
    found = read(
        "• work to reduce reoffending was good;",
        "• work to protect the public was poor; and",
        "• governance was satisfactory.",
    )
    assert [grade for _, grade, _ in found] == ["good", "poor", "satisfactory"]


def test_items_whose_line_ends_are_lost():
    assert read(
        "• work to reduce reoffending was good; • work to protect the public was poor; and - governance was very good."
    ) == [
        ("work to reduce reoffending", "good", None),
        ("work to protect the public", "poor", None),
        ("governance", "very good", None),
    ]


def test_a_dash_within_a_sentence_is_no_item():
    line = (
        "Inspectors found - as they had before - that much was well done: - work to reduce reoffending was good; "
        "- governance was poor."
    )
    assert [grade for _, grade, _ in read(line)] == ["good", "poor"]


def test_an_item_ends_with_its_paragraph():
    assert read("• work to reduce reoffending", "and leadership of the team was good.") == []


def test_a_grade_at_the_end_of_a_cut_text_is_not_given():
    text = "A headline here\n\nInspectors found:\n\n• work to protect the public was poor;\n\n• interventions were good"
    assert [grade.grade for grade in read_grades(document(text))] == ["poor"]
    assert [grade.grade for grade in read_grades(document(text + " in parts"))] == ["poor"]
    assert [grade.grade for grade in read_grades(document(text + "."))] == ["poor", "good"]


def test_the_evidence_is_the_words():
    text = "A headline here\n\nInspectors found:\n\n  •  work to reduce  reoffending was very  good;"
    (grade,) = read_grades(document(text))
    assert [span.of(text) for span in grade.evidence["aspect"]] == ["work to reduce  reoffending"]
    assert [span.of(text) for span in grade.evidence["grade"]] == ["very  good"]
    assert grade.grade == "very good"


BULLETS = ("Inspectors found that:", "• work to reduce reoffending was good;", "• work to protect the public was poor.")


def test_the_grades_belong_to_the_only_youth_service():
    (outcome,) = with_grades(bare(*BULLETS), (YOUTH,))
    assert outcome.service == YOUTH.service
    assert [(aspect.aspect, aspect.grade) for aspect in outcome.aspects] == [
        ("work to reduce reoffending", "good"),
        ("work to protect the public", "poor"),
    ]


@pytest.mark.parametrize(
    "outcomes",
    [
        (),
        (Outcome(YOUTH.service, Rating.GOOD),),
        (Outcome(Service("Dorset", ServiceKind.PDU)),),
        (YOUTH, Outcome(Service("Devon", ServiceKind.YOUTH))),
    ],
    ids=["no-service", "rated", "adult", "two-services"],
)
def test_otherwise_they_belong_to_nobody(outcomes):
    assert with_grades(bare(*BULLETS), outcomes) == outcomes
