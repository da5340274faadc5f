"""What the sentences of a release say: each rating with its decision, its services, its year and its place."""

import pytest

from tests.linking.reading import HEAD, OWN, E, N, S, read


def findings_of(text):
    """Decision, services and aspects of each rating."""
    reader, words = read(text)
    return [
        (
            finding.decision.name,
            [words(service.name) for service in finding.services],
            [words(aspect) for aspect in finding.aspects],
        )
        for finding in reader.findings
    ]


SAID = [
    # the service that is named, the one that is spoken of, and aspects
    ("Southwick PDU was rated ‘Inadequate’.", [("OVERALL", [S], [])]),
    ("The unit was rated ‘Inadequate’.", [("OVERALL", [], [])]),
    ("Its staffing was rated ‘Inadequate’.", [("ASPECT", [], ["staffing"])]),
    ("Southwick PDU (rated ‘Inadequate’) is near.", [("BRACKET", [S], [])]),
    ("Southwick PDU was given a ‘Good’ rating for staffing.", [("ASPECT", [S], ["staffing"])]),
    # a word without marks only where it is said to be a rating
    ("The unit was rated good.", [("OVERALL", [], [])]),
    ("The unit was rated as requiring improvement.", [("OVERALL", [], [])]),
    ("Its staffing was rated inadequate.", [("ASPECT", [], ["staffing"])]),
    ("The unit was called good.", []),
    # three ratings of three things are no scale, three in a row are one
    (
        "Planning was rated ‘Good’, staffing was ‘Good’ and services were rated ‘Inadequate’.",
        [("ASPECT", [], ["Planning"]), ("ASPECT", [], ["staffing"]), ("ASPECT", [], ["services"])],
    ),
    ("Services are rated ‘Good’, ‘Requires improvement’ or ‘Inadequate’.", []),
    # 'it' takes up the service of its own sentence, where that names one alone
    ("Southwick PDU missed that mark by a point: it was rated ‘Inadequate’.", [("OVERALL", [S], [])]),
    ("Southwick PDU and Ely PDU missed that mark: it was rated ‘Inadequate’.", [("OVERALL", [], [])]),
    ("The unit was rated ‘Inadequate’, although Southwick PDU was near.", [("OVERALL", [], [])]),
    # 'it' at the beginning takes up the aspects that the sentence before is about
    ("Work with victims was better. It was rated ‘Good’.", [("ASPECT", [], ["Work with victims"])]),
    (
        "Work with victims at Ely PDU was better. It was rated ‘Good’.",
        [("ASPECT", [E], ["Work with victims at Ely PDU"])],
    ),
    ("Planning and reviewing were weak. Then, they were rated ‘Good’.", [("ASPECT", [], ["Planning", "reviewing"])]),
    ("Planning and reviewing were weak. They were rated ‘Good’.", [("ASPECT", [], ["Planning", "reviewing"])]),
    ("Work with victims was better. This was rated ‘Good’.", [("ASPECT", [], ["Work with victims"])]),
    ("Work with victims was better. Overall, it was rated ‘Good’.", [("OVERALL", [], [])]),
    ("Work with victims was better. The unit was rated ‘Good’.", [("OVERALL", [], [])]),
    ("The unit was better. It was rated ‘Good’.", [("OVERALL", [], [])]),
    ("Southwick PDU was better. It was rated ‘Good’.", [("OVERALL", [S], [])]),
    ("Three were better. It was rated ‘Good’.", [("OVERALL", [], [])]),
    ("A new day came. It was rated ‘Good’.", [("OVERALL", [], [])]),
    # 'it' takes up the service that the sentences before are about
    ("Inspectors visited Southwick PDU too. It was rated ‘Good’.", [("OVERALL", [S], [])]),
    ("Inspectors visited Southwick PDU too. They rated it ‘Good’.", [("OVERALL", [S], [])]),
    ("Southwick PDU was seen too. It received an overall rating of ‘Good’.", [("OVERALL", [S], [])]),
    ("Southwick PDU was seen too. In 2019 it was rated ‘Good’.", [("PREVIOUS", [S], [])]),
    ("Southwick PDU was seen too. The unit was rated ‘Good’.", [("OVERALL", [S], [])]),
    ("Southwick PDU was seen too. The unit is small. It was rated ‘Good’.", [("OVERALL", [S], [])]),
    ("Southwick PDU was seen too. Its staffing was rated ‘Good’.", [("ASPECT", [S], ["staffing"])]),
    ("Southwick PDU was seen too. A day passed. Two, then three. And two. It was rated ‘Good’.", [("OVERALL", [], [])]),
    ("Southwick PDU and Ely PDU were seen too. They were rated ‘Good’.", [("OVERALL", [S, E], [])]),
    ("Southwick PDU and Ely PDU were seen too. It was rated ‘Good’.", [("OVERALL", [], [])]),
    # a service that they only mention, or none of theirs
    ("The unit is next to Southwick PDU. It was rated ‘Good’.", [("OVERALL", [], [])]),
    ("A new day came to Southwick PDU. It was rated ‘Good’.", [("OVERALL", [], [])]),
    # nothing takes it up in words: it may be its, and is not sure
    ("Southwick PDU was seen too. Staffing was rated ‘Good’.", [("ASPECT", [S], ["Staffing"])]),
    ("Southwick PDU was seen too. The overall rating was ‘Good’.", [("OVERALL", [S], [])]),
    ("Southwick PDU and Ely PDU were seen too. Staffing was rated ‘Good’.", [("ASPECT", [], ["Staffing"])]),
    # 'it' may be the aspect that the sentence before is about, or the service that it names apart from it
    ("Staff had come from Southwick PDU. It was rated ‘Good’.", []),
    (
        "The leadership of Southwick PDU was new. It was rated ‘Good’.",
        [("ASPECT", [S], ["leadership of Southwick PDU"])],
    ),
    # the one of two services, in their order
    (
        "Southwick PDU and Ely PDU were seen too. The former was rated ‘Good’ and the latter ‘Inadequate’.",
        [("OVERALL", [S], []), ("OVERALL", [E], [])],
    ),
    ("Southwick PDU was seen too. The former was rated ‘Good’.", [("OVERALL", [], [])]),
    ("Southwick PDU was seen too. That service was rated ‘Good’.", [("OVERALL", [S], [])]),
    # a region
    # a region
    ("The South West region was rated ‘Good’.", [("OVERALL", [], [])]),
    # 'respectively': each service, or each aspect, has its own
    (
        "Southwick PDU and Ely PDU have been rated ‘Good’ and ‘Inadequate’, respectively.",
        [("OVERALL", [S], []), ("OVERALL", [E], [])],
    ),
    (
        "Governance and staffing were rated ‘Good’ and ‘Inadequate’ respectively.",
        [("ASPECT", [], ["Governance"]), ("ASPECT", [], ["staffing"])],
    ),
    # as many names as ratings, or none: then they follow in the same order
    (
        "Southwick PDU, Northwick PDU and Ely PDU have been rated ‘Good’ and ‘Inadequate’, respectively.",
        [("GROUP", [], []), ("GROUP", [], [])],
    ),
    ("Two units have been rated ‘Good’ and ‘Inadequate’, respectively.", [("GROUP", [], []), ("GROUP", [], [])]),
    # an aspect's own earlier rating is none of the service
    ("They liked planning, rated ‘Good’ and previously rated ‘Inadequate’.", [("ASPECT", [], ["planning"])]),
    (
        "It was rated ‘Good’ for planning. It was previously rated ‘Inadequate’.",
        [("ASPECT", [], ["planning"]), ("PREVIOUS", [], [])],
    ),
    # what is counted are services, unless aspects are spoken of
    ("Across the county, two were rated ‘Good’.", []),
    ("Two of the 12 standards were looked at. Half were rated ‘Good’.", [("ASPECT", [], ["Half"])]),
]


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_what_a_rating_is_said_of(sentence, expected):
    assert findings_of(f"{HEAD}{OWN}{sentence}\n\nENDS\n")[1:] == expected


@pytest.mark.parametrize(
    ("sentences", "unsure", "region"),
    [
        ("Southwick PDU was seen too. Staffing was rated ‘Good’.", True, None),
        ("Southwick PDU was seen too. Its staffing was rated ‘Good’.", False, None),
        ("Southwick PDU was seen too. It was rated ‘Good’.", False, None),
        ("A day passed. Staffing was rated ‘Good’.", False, None),
        ("The South West region was rated ‘Good’.", False, "South West"),
        ("Southwick PDU was seen too. The South West region was rated ‘Good’.", False, "South West"),
        ("Inspectors rated the South West region as ‘Good’.", False, "South West"),
        ("The South West region has retained its ‘Good’ rating.", False, "South West"),
        ("Staff of the South West region were rated ‘Good’.", False, None),
    ],
)
def test_what_nothing_takes_up_and_what_is_said_of_a_region(sentences, unsure, region):
    finding = read(f"{HEAD}{OWN}{sentences}\n\nENDS\n")[0].findings[1]
    assert (finding.unsure, finding.region) == (unsure, region)


@pytest.mark.parametrize(
    "sentences",
    [
        "Southwick PDU and Ely PDU were seen too. It was rated ‘Good’.",
        "Southwick PDU was seen too. The former was rated ‘Good’.",
    ],
)
def test_it_of_two_is_left_to_neither(sentences):
    reader, words = read(f"{HEAD}{OWN}{sentences}\n\nENDS\n")
    assert [words((mention.start, mention.end)) for mention in reader.undecided] == ["‘Good’"]
    assert not reader.findings[1].topic


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Northwick PDU rated ‘Good’, Southwick PDU ‘Inadequate’", [("OVERALL", [N], []), ("OVERALL", [S], [])]),
        ("Northwick PDU rated ‘Good’. Staff in a ‘Good’ mood", [("OVERALL", [N], [])]),
        # an aspect of its work, before the name or behind it
        ("Leadership at Northwick PDU was found ‘Good’ by all", []),
        ("Quality of leadership in Northwick PDU – ‘Good’", []),
        ("Inspection: work with victims at Northwick PDU found to be ‘Good’", []),
        ("Northwick PDU leadership rated ‘Good’", []),
        ("Northwick PDU’s leadership and court work now ‘Good’", []),
        ("Leadership at Northwick PDU rated ‘Good’, Southwick PDU ‘Inadequate’", [("OVERALL", [S], [])]),
        # all of its work, or no aspect that the rating is of
        ("Probation services in Northwick PDU rated ‘Good’", [("OVERALL", [N], [])]),
        ("‘A team adrift’: probation work in Northwick PDU found ‘Inadequate’", [("OVERALL", [N], [])]),
        ("Concern for work of Northwick PDU rated ‘Inadequate’", [("OVERALL", [N], [])]),
        ("Northwick PDU services rated ‘Good’", [("OVERALL", [N], [])]),
        ("Northwick PDU work rated ‘Good’", [("OVERALL", [N], [])]),
        ("Praise for leadership at Northwick PDU, rated ‘Good’", [("OVERALL", [N], [])]),
        ("Northwick PDU with strong leadership rated ‘Good’", [("OVERALL", [N], [])]),
        ("Staff at ‘Good’ Northwick PDU", [("OVERALL", [N], [])]),
        # in a headline only a form decides
        ("Northwick PDU: staff speak of ‘good’ days", []),
    ],
)
def test_a_headline_is_read_as_one_sentence_by_its_own_forms(headline, expected):
    text = f"{headline}\n\nStaff of Northwick PDU and Southwick PDU were heard.\n\nENDS\n"
    assert findings_of(text) == expected
    reader, _ = read(text)
    assert {(finding.place.name, finding.paragraph) for finding in reader.findings} <= {("HEADLINE", -1)}
    assert reader.undecided == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It was previously rated ‘Inadequate’ in 2019.", (2019, "2019", "2019.")),
        ("In 2019, it was rated ‘Inadequate’.", (2019, "2019", "2019, it")),
        ("In 2021, the PDU kept its ‘Good’ rating, first given in 2018.", (2018, "2018", "2018.")),
        ("It had been rated ‘Inadequate’.", None),
    ],
)
def test_the_year_of_an_earlier_rating(sentence, expected):
    text = f"{HEAD}{OWN}{sentence}\n\nENDS\n"
    reader, words = read(text)
    (finding,) = reader.findings[1:]
    found = finding.year and (finding.year[0], words(finding.year[1]))
    assert found == (expected and expected[:2])
    if expected:
        start = finding.year[1][0]
        assert words((start, start + len(expected[2]))) == expected[2]


def test_where_a_sentence_stands():
    text = (
        f"{HEAD}{OWN}It was hard. Leadership was rated ‘Good’.\n\n"
        "Alex Marlow said: “The unit was rated ‘Good’. It was hard. Its staffing was rated ‘Good’.” It was rated "
        "‘Good’ too.\n\nENDS\n\nNotes to editor\n\n1. Northwick PDU was last inspected in 2019, when it was rated "
        "‘Inadequate’.\n"
    )
    reader, words = read(text)
    found = [
        (finding.place.name, finding.paragraph, words((finding.start, finding.end)), words(finding.before))
        for finding in reader.findings
    ]
    assert found == [
        ("BODY", 0, "Northwick PDU was rated ‘Good’ overall.", None),
        ("BODY", 1, "Leadership was rated ‘Good’.", "It was hard."),
        ("SPEECH", 2, "Alex Marlow said: “The unit was rated ‘Good’.", None),
        ("SPEECH", 2, "Its staffing was rated ‘Good’.”", "It was hard."),
        ("BODY", 2, "It was rated ‘Good’ too.", "Its staffing was rated ‘Good’.”"),
        ("NOTES", 3, "Northwick PDU was last inspected in 2019, when it was rated ‘Inadequate’.", None),
    ]


@pytest.mark.parametrize(
    ("body", "undecided"),
    [
        ("They spoke of ‘good’ staff. The ‘Outstanding’ one was missed.", ["good", "Outstanding"]),
        ("They spoke of good staff.", []),
        ("Alex Marlow said: “They spoke of ‘good’ staff.”", []),
    ],
)
def test_a_marked_word_that_no_form_decides_is_kept_apart(body, undecided):
    reader, words = read(f"{HEAD}{OWN}{body}\n\nENDS\n")
    assert len(reader.findings) == 1
    assert [words(mention.word) for mention in reader.undecided] == undecided


def test_a_note_that_quotes_another_release_is_not_read():
    text = (
        f"{HEAD}{OWN}ENDS\n\nNotes to editor\n\n1. The previous press release said: “Northwick PDU was previously "
        "rated ‘Inadequate’.” Northwick PDU was previously rated ‘Good’.\n"
    )
    reader, _ = read(text)
    assert [finding.mention.rating.value for finding in reader.findings if finding.place.name == "NOTES"] == ["Good"]
