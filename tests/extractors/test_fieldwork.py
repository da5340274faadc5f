"""When inspectors were in the field."""

import pytest

from hmip_parse import Precision
from hmip_parse.extractors.fieldwork import read_fieldwork
from tests.helpers import bare

BODY = "Plans were kept up to date."


def read(parts):
    period = read_fieldwork(parts)
    return (period.start.isoformat(), period.end.isoformat()) if period else None


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Fieldwork for this inspection took place in June 2022.", ("2022-06-01", "2022-06-30")),
        ("Fieldwork for this inspection took place in June and July 2022.", ("2022-06-01", "2022-07-31")),
        ("Fieldwork took place between September and December 2019.", ("2019-09-01", "2019-12-31")),
        ("Fieldwork was carried out from 25 July to 19 August 2022.", ("2022-07-25", "2022-08-19")),
        ("The fieldwork was completed in the week commencing 27 November 2023.", ("2023-11-27", "2023-12-03")),
        ("Field work for the inspection was undertaken in May 2015.", ("2015-05-01", "2015-05-31")),
        ("FIELDWORK FOR THIS INSPECTION TOOK PLACE IN MAY 2015.", ("2015-05-01", "2015-05-31")),
        ("Fieldwork (in November 2021 and January 2022) took place on site.", ("2021-11-01", "2022-01-31")),
        ("Inspectors were in Powys between 25 February and 8 March 2013.", ("2013-02-25", "2013-03-08")),
        ("The unit was inspected in October 2024.", ("2024-10-01", "2024-10-31")),
        ("Dorset YOS was inspected in April, May and June 2019.", ("2019-04-01", "2019-06-30")),
        ("This inspection took place in October 2024.", ("2024-10-01", "2024-10-31")),
    ],
)
def test_a_note_states_it(note, expected):
    assert read(bare(BODY, notes=("Units were formed in June 2021.", note, "It is free."))) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The unit was inspected in March 2016 by a team of nine.", ("2016-03-01", "2016-03-31")),
        ("The inspection of Dorset in May 2018 examined both services.", ("2018-05-01", "2018-05-31")),
        ("Inspectors visited the company in April and June 2019.", ("2019-04-01", "2019-06-30")),
        (
            "At the time of the inspection (December 2025), changes were still being taken in.",
            ("2025-12-01", "2025-12-31"),
        ),
        ("This follows an inspection in December 2018, led by Dame Gwenda Tracey.", ("2018-12-01", "2018-12-31")),
        ("The report follows an inspection in March and April 2021.", ("2021-03-01", "2021-04-30")),
        ("The joint inspection in September 2014 took in four areas.", ("2014-09-01", "2014-09-30")),
    ],
)
def test_the_body_states_it(sentence, expected):
    assert read(bare(BODY, sentence)) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Since our last inspection in October 2021 [see notes to editor], leaders have changed.",
        "The unit was last inspected in October 2021, when it was rated ‘Good’.",
        "A previous inspection in October 2021 had found the same.",
        "This is the first inspection of the unit since it was established in June 2021.",
        "The unit was inspected in late 2022.",
        "The unit was inspected in the autumn.",
        "The unit was inspected in 2022.",
        "Inspections were suspended in March 2020.",
        "The dynamic inspection programme began in October 2025.",
        "The inspection found that sickness had risen in May 2021.",
        "Inspectors said that a clinic that opened in April 2022 had a waiting list.",
        "The company began its work in February 2015, and inspectors were struck by its plans.",
        "Inspectors read cases of people who were sentenced in March 2018.",
        "This inspection comes after the head of service was appointed in January 2020.",
        "The thematic inspection report, published in May 2019, said the same.",
        "An inspection report is due in June 2026.",
    ],
    ids=lambda sentence: "-".join(sentence.split()[:6]),
)
def test_other_periods_are_none(sentence):
    assert read(bare(BODY, sentence)) is None


def test_the_notes_outrank_the_body():
    parts = bare("The unit was inspected in March 2016.", notes=("Fieldwork took place in April 2016.",))
    assert read(parts) == ("2016-04-01", "2016-04-30")


def test_the_word_outranks_a_visit():
    parts = bare("The unit was inspected in March 2016.", "Fieldwork was carried out in April 2016.")
    assert read(parts) == ("2016-04-01", "2016-04-30")


def test_the_evidence_is_the_period_s_words():
    text = "Fieldwork for this inspection took place in June  and July 2022."
    parts = bare(BODY, notes=(text,))
    period = read_fieldwork(parts)
    assert period.precision is Precision.MONTH
    for name in ("start", "end", "precision"):
        (span,) = period.evidence[name]
        assert span.of(parts.source.text) == "June  and July 2022"
