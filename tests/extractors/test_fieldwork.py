"""When inspectors were in the field."""

import datetime

import pytest

from hmip_parse import Precision
from hmip_parse.extractors.fieldwork import read_fieldwork
from tests.helpers import bare, document

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
        (
            "Dorset was inspected in March 2025, Devon in April 2025 and Kent in May 2025.",
            ("2025-03-01", "2025-05-31"),
        ),
        (
            "In Dorset’s words, “the fieldwork was in May 2019, a hard spring for all of the staff”; fieldwork for this "
            "inspection was in April 2024.",
            ("2024-04-01", "2024-04-30"),
        ),
        ("Fieldwork jointly with Ofsted took place in October 2024.", ("2024-10-01", "2024-10-31")),
        ("The unit was rated in May 2019, and fieldwork was in October 2024.", ("2024-10-01", "2024-10-31")),
        ("Fieldwork was in October 2024. Its report of 2023 was read.", ("2024-10-01", "2024-10-31")),
    ],
)
def test_a_note_states_it(note, expected):
    assert read(bare(BODY, notes=("Units were formed in June 2021.", note, "It is free."))) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The unit was inspected in March 2016 by a team of nine.", ("2016-03-01", "2016-03-31")),
        ("Inspectors spent the weeks of 1 and 8 December 2025 in the region.", ("2025-12-01", "2025-12-14")),
        ("The service was reinspected in February and March 2021.", ("2021-02-01", "2021-03-31")),
        ("The screening was carried out from 16 to 18 September 2013.", ("2013-09-16", "2013-09-18")),
        ("Inspectors were on site in Dyfed Powys from 10 to 21 January 2022.", ("2022-01-10", "2022-01-21")),
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
        "The report draws on every inspection of a unit completed between April 2023 and March 2024.",
        "This is the first inspection of the unit since it was established in June 2021.",
        "The unit was inspected in late 2022.",
        "Fieldwork took place in Februar?, March and April 2021.",
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
        "The report, a joint inspection of the response to stalking, is available at www.example.org on 19 April 2018.",
        "HMICFRS took on the inspection of fire and rescue services in July 2017.",
        "The service was rated ‘Inadequate’ when HM Inspectorate of Probation visited in June 2018.",
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


# -- the forms of a visit, in a note and in the body alike

FORMS = [
    ("The inspection team did its work in Dorset during March 2023.", ("2023-03-01", "2023-03-31")),
    ("Our team was on site from 15 to 26 January 2024.", ("2024-01-15", "2024-01-26")),
    ("Our team worked in Dorset in March 2023.", ("2023-03-01", "2023-03-31")),
    ("On-site work: 5 to 16 June 2023.", ("2023-06-05", "2023-06-16")),
    ("Our inspectors called in March 2023.", ("2023-03-01", "2023-03-31")),
    ("Inspectors were on site between 3 and 14 June 2024.", ("2024-06-03", "2024-06-14")),
    ("Inspectors, who visited in April 2024, read 44 case files.", ("2024-04-01", "2024-04-30")),
    ("The Inspectorate looked at 72 cases in January 2026.", ("2026-01-01", "2026-01-31")),
    ("Dorset PDU was inspected in March 2025 and Devon PDU in April 2025.", ("2025-03-01", "2025-04-30")),
    ("Dorset PDU was inspected in March and Devon PDU in April 2025.", ("2025-03-01", "2025-04-30")),
    (
        "Dorset PDU was inspected in March 2025, and Devon PDU was inspected in April 2025.",
        ("2025-03-01", "2025-04-30"),
    ),
    ("Fieldwork took place in December 2024 (Dorset) and January 2025 (Devon).", ("2024-12-01", "2025-01-31")),
    ("Fieldwork took place in December (Dorset) and January 2025 (Devon).", ("2024-12-01", "2025-01-31")),
    ("Fieldwork took place in March 2025 in Dorset and in April 2025 in Devon.", ("2025-03-01", "2025-04-30")),
    ("Fieldwork took place from 3 to 14 March (Dorset) and 7 to 18 April 2025 (Devon).", ("2025-03-03", "2025-04-18")),
    ("The inspection of Dorset YJS took place over two weeks in June 2024.", ("2024-06-01", "2024-06-30")),
    ("Inspectors spent three weeks in the region in April 2025.", ("2025-04-01", "2025-04-30")),
    ("Inspectors visited the premises on 8, 9 and 10 July 2025.", ("2025-07-08", "2025-07-10")),
    (
        "The inspection, carried out in September 2014, was led by HM Inspectorate of Probation.",
        ("2014-09-01", "2014-09-30"),
    ),
    (
        "The inspection, which was carried out by HM Inspectorate of Probation in October 2025, is the first of a new kind.",
        ("2025-10-01", "2025-10-31"),
    ),
    (
        "The inspection looked at the work of the NPS in Dorset. It was carried out in May and June 2016, and was one of the first.",
        ("2016-05-01", "2016-06-30"),
    ),
    ("In April 2024, inspectors visited the unit.", ("2024-04-01", "2024-04-30")),
    ("Between 3 and 14 June 2024, HM Inspectorate of Probation inspected the service.", ("2024-06-03", "2024-06-14")),
    ("Over two weeks in June 2024, a team of inspectors read 40 cases.", ("2024-06-01", "2024-06-30")),
    (
        "Fieldwork for this inspection, which had been put off because of restrictions introduced in March 2020, took place in June 2021.",
        ("2021-06-01", "2021-06-30"),
    ),
    ("Fieldwork was carried out during the week ending 14 June 2024.", ("2024-06-08", "2024-06-14")),
    ("Fieldwork took place in the fortnight beginning 3 June 2024.", ("2024-06-03", "2024-06-16")),
    ("Fieldwork took place in the two weeks commencing Monday 3 June 2024.", ("2024-06-03", "2024-06-16")),
    ("Fieldwork began on 3 June and ended on 14 June 2024.", ("2024-06-03", "2024-06-14")),
    (
        "Fieldwork, which began on Monday 3 June 2024, was completed on Friday 14 June 2024.",
        ("2024-06-03", "2024-06-14"),
    ),
    ("The inspectors’ visits were made in the week that began on Monday 3 June 2024.", ("2024-06-03", "2024-06-09")),
    (
        "Inspectors were pleased. The visit itself took place between Monday 3 June and Friday 7 June 2024.",
        ("2024-06-03", "2024-06-07"),
    ),
    ("It was during May and June 2024 that the two units were inspected.", ("2024-05-01", "2024-06-30")),
    ("The fieldwork at the unit followed in June 2024.", ("2024-06-01", "2024-06-30")),
    ("Fieldwork began in June 2024 and was completed in August 2024.", ("2024-06-01", "2024-08-31")),
    ("The fieldwork for our inspection ran from late March to mid-May 2023.", ("2023-03-01", "2023-05-31")),
    ("Fieldwork: June 2022.", ("2022-06-01", "2022-06-30")),
    ("Dates of inspection: 3–14 June 2024.", ("2024-06-03", "2024-06-14")),
    ("Inspection dates: 3 June 2024 to 14 June 2024.", ("2024-06-03", "2024-06-14")),
    ("Inspected: June 2022.", ("2022-06-01", "2022-06-30")),
    ("Fieldwork took place in Sept 2022.", ("2022-09-01", "2022-09-30")),
    ("Fieldwork took place between the 3rd and the 14th of June 2019.", ("2019-06-03", "2019-06-14")),
    ("Fieldwork took place from March 2022 to the end of May 2022.", ("2022-03-01", "2022-05-31")),
    ("The premises were visited by inspectors on 8 July 2025.", ("2025-07-08", "2025-07-08")),
    ("A team of inspectors visited Dorset in the week beginning 10 March 2025.", ("2025-03-10", "2025-03-16")),
    ("Inspectors went to Dorset in the week commencing 10 March 2025.", ("2025-03-10", "2025-03-16")),
    (
        "Fieldwork for the two inspections was done remotely, between 11 January and 5 February 2021.",
        ("2021-01-11", "2021-02-05"),
    ),
    ("When inspectors visited in June 2014, the team was about to move.", ("2014-06-01", "2014-06-30")),
    ("The unit, which was inspected in May 2024, has 90 staff.", ("2024-05-01", "2024-05-31")),
    (
        "Inspectors were with the team, in person and by video link, during November and December 2020.",
        ("2020-11-01", "2020-12-31"),
    ),
    ("In June 2022, when fieldwork took place, half of the posts were empty.", ("2022-06-01", "2022-06-30")),
    ("This unannounced inspection was conducted on 1 and 2 July 2025.", ("2025-07-01", "2025-07-02")),
    ("Inspectors examined 40 cases and spoke to 60 staff in May and June 2018.", ("2018-05-01", "2018-06-30")),
    ("Inspectors carried out fieldwork in May 2018.", ("2018-05-01", "2018-05-31")),
    ("HMI Probation inspected the trust in the first two weeks of May 2013.", ("2013-05-01", "2013-05-31")),
    ("The inspection took place in May/June 2018.", ("2018-05-01", "2018-06-30")),
    ("Fieldwork for this inspection took place over three weeks in April and May 2019.", ("2019-04-01", "2019-05-31")),
    ("At the time of our inspection, in June 2022, the unit had 12 empty posts.", ("2022-06-01", "2022-06-30")),
    ("Fieldwork took place on Tuesday 8 and Wednesday 9 July 2025.", ("2025-07-08", "2025-07-09")),
    ("Inspectors’ visits took place in May 2022 (Dorset) and June 2022 (Devon).", ("2022-05-01", "2022-06-30")),
    ("Inspectors were there. Site visits took place from May to the end of June 2022.", ("2022-05-01", "2022-06-30")),
    ("Inspectors were there. Our visits to the unit were made in June 2022.", ("2022-06-01", "2022-06-30")),
    ("The field visit lasted from Monday 6 June until Friday 24 June 2022.", ("2022-06-06", "2022-06-24")),
    ("The visit by inspectors took place in June 2022.", ("2022-06-01", "2022-06-30")),
    ("The inspection lasted from 6 to 24 June 2022.", ("2022-06-06", "2022-06-24")),
    (
        "The joint inspection, headed by HM Inspectorate of Probation, ran from 6 June to 24 June 2022.",
        ("2022-06-06", "2022-06-24"),
    ),
    ("Inspectors of probation, police and health were in the city during June 2022.", ("2022-06-01", "2022-06-30")),
    ("Inspectors from five organisations spent 6 to 24 June 2022 with the service.", ("2022-06-06", "2022-06-24")),
    ("Inspectors who returned to the town in June 2022 found more staff.", ("2022-06-01", "2022-06-30")),
    (
        "The screening is the work of HM Inspectorate of Probation. It was in Thornwick in the week beginning 6 June 2022.",
        ("2022-06-06", "2022-06-12"),
    ),
    ("Inspectors spent the second week of June 2022 with the service.", ("2022-06-01", "2022-06-30")),
    ("The inspection of June 2022 was the first.", ("2022-06-01", "2022-06-30")),
    ("The premises were visited in June 2022 by our inspectors.", ("2022-06-01", "2022-06-30")),
    ("The inspection of police and probation work took place in June 2022.", ("2022-06-01", "2022-06-30")),
    # a month, and its days in brackets
    (
        "Inspectors spent the first full week of June 2022 (6 to 10 June) with the service.",
        ("2022-06-06", "2022-06-10"),
    ),
    ("The inspection took place in June 2022 (6-10).", ("2022-06-06", "2022-06-10")),
    ("Inspectors were there in June 2022 (6th to 10th).", ("2022-06-06", "2022-06-10")),
    ("Inspectors were there in June 2022 (6 to 10 July).", ("2022-06-01", "2022-06-30")),
    ("Inspectors were there in June 2022 (10 to 6 June).", ("2022-06-01", "2022-06-30")),
    ("Inspectors were there in June 2022 (20 to 40 June).", ("2022-06-01", "2022-06-30")),
    ("Inspectors were there in June 2022 (20 to 30 June).", ("2022-06-20", "2022-06-30")),
    ("Inspectors were there in June 2022 (0 to 10 June).", ("2022-06-01", "2022-06-30")),
    ("Inspectors were there in June 2022 (6 out of 10).", ("2022-06-01", "2022-06-30")),
    ("Inspectors were there in May and June 2022 (6 to 10 June).", ("2022-05-01", "2022-06-30")),
    ("Inspectors met staff in June 2022 (20 to 40 a day).", ("2022-06-01", "2022-06-30")),
]
# … and in a note alone: elsewhere others read cases too
NOTED = [
    (
        "Casework was read, and staff interviewed, over the three weeks from 6 to 24 June 2022.",
        ("2022-06-06", "2022-06-24"),
    ),
    ("Cases were examined between 6 and 24 June 2022.", ("2022-06-06", "2022-06-24")),
    ("Evidence was collected over the course of June 2022.", ("2022-06-01", "2022-06-30")),
    ("It is free. Evidence was gathered by inspectors in June 2022.", ("2022-06-01", "2022-06-30")),
    ("Interviews were held and files read from 6 to 24 June 2022.", ("2022-06-06", "2022-06-24")),
    ("Case files were read in the week beginning 6 June 2022.", ("2022-06-06", "2022-06-12")),
]
NONE = [
    "For the Ofsted inspection, fieldwork took place in June 2023.",
    "For another inspection, fieldwork took place in June 2023.",
    "For the next inspection, fieldwork took place in June 2023.",
    "Fieldwork for the Inspectorate’s thematic study of resettlement took place in June 2022.",
    "It was in June 2022 that the unit was last inspected.",
    "It was in June 2022 that the unit was formed.",
    "Inspectors looked at figures for June 2022.",
    "Inspectors looked at reports written in June 2022.",
    "Inspectors reviewed the minutes of June 2022.",
    "Inspectors worked from a list of June 2022.",
    "Inspectors went on to praise a scheme of June 2022.",
    "Inspectors returned to a theme of June 2022.",
    "The inspection of the prison in June 2022 had the same result.",
    "An Ofsted inspection in June 2022 had the same result.",
    "A Healthcare Inspectorate Wales inspection in June 2022 had the same result.",
    "For the Care Inspectorate Wales inspection, fieldwork took place in June 2023.",
    "The RQIA's inspection took place in June 2022.",
    "Site visits by managers took place in June 2022.",
    "Inspectors said so. Data was collected for June 2022.",
    "Inspectors said so. Evidence was gathered on events of June 2022.",
    "Inspectors from HM Inspectorate of Prisons were at the prison in June 2022.",
    "The service was visited in June 2022 by the mayor, inspectors heard.",
    "Inspectors heard that they were visited by ministers in June 2022.",
    "Cases were reviewed by managers in June 2022.",
    "Evidence was destroyed in June 2022.",
    "Cases were sampled from those that began in June 2022.",
    "The case was read out in court in June 2022.",
    "Interviews were held in prison by police in June 2022.",
    "Home visits took place in June 2022.",
    "Visits to homes took place in June 2022.",
    "Website visits were made in June 2022.",
    "A visit by the minister took place in June 2022.",
    "Visits by inspectors of schools took place in June 2022.",
    "The hostel ran from 6 to 24 June 2022.",
    "Inspectors from Ofsted were in the city in June 2022.",
    "Inspectors of schools were in the city in June 2022.",
    "Inspectors returned a verdict of ‘Good’ in June 2022.",
    "The screening was short. It was in Poole in the week beginning 6 June 2022 that it closed.",
    "Inspectors praised the hostel. It was in disrepair in the week beginning 6 June 2022.",
    "Our team of inspectors grew in March 2023.",
    "Our team won a prize in March 2023.",
    "Inspectors called for change in March 2023.",
    "Inspectors read the cases of people who were sentenced in March 2018.",
    "Inspectors looked at cases begun in March 2018.",
    "Inspectors looked at the first 40 cases taken on after June 2021.",
    "Inspectors examined a scheme set up in June 2022.",
    "The service was inspected by Ofsted in May 2022.",
    "It was inspected for the quality mark in March 2019.",
    "The inspection found that a training day took place in June 2022.",
    "Fieldwork began on 3 June 2019.",
    "Fieldwork for our last inspection took place in March 2019.",
    "The fieldwork for the previous inspection was done in May 2017.",
    "The unit will be inspected in June 2026.",
    "Inspectors will return in June 2026.",
    "The next inspection will take place in May 2026.",
    "The neighbouring unit was inspected in May 2024.",
    "The inspection standards were revised in March 2018.",
    "The service was inspected in March 2019 and rated ‘Good’.",
    "The Inspectorate's thematic inspection in June 2021 had warned of this.",
    "Fieldwork took place in the summer of 2022.",
    "Fieldwork took place in early 2022.",
    "An inspection of the prison by Ofsted and Estyn in May 2022 said so.",
    "Since fieldwork, a new head was appointed in May 2023.",
    "Inspections resumed in June 2021.",
    "Two inspectors joined the service in May 2022.",
    "Inspectors praised a clinic which was opened in May 2022.",
    "The inspection framework took effect in May 2022.",
    "The inspection comes a year after unification in June 2021.",
    "Inspectors spoke to people released in January 2026.",
    "Inspectors noted the death of a resident in January 2025.",
    "Inspectors saw minutes of a meeting that took place in January 2025.",
    "The thematic fieldwork of another body took place in the autumn of 2024.",
]


@pytest.mark.parametrize("place", ["note", "body"])
@pytest.mark.parametrize(("sentence", "expected"), FORMS)
def test_a_form_states_it_wherever_it_stands(sentence, expected, place):
    parts = bare(BODY, notes=(sentence, "It is free.")) if place == "note" else bare(BODY, sentence, "It is free.")
    assert read(parts) == expected


@pytest.mark.parametrize(("sentence", "expected"), NOTED)
def test_a_form_states_it_in_a_note_alone(sentence, expected):
    inspected = "Inspectors praised staff."
    assert read(bare(inspected, notes=(sentence, "It is free."))) == expected
    assert read(bare(inspected, sentence, "It is free.")) is None


@pytest.mark.parametrize("place", ["note", "body"])
@pytest.mark.parametrize("sentence", NONE)
def test_what_states_the_time_of_something_else(sentence, place):
    parts = bare(BODY, notes=(sentence, "It is free.")) if place == "note" else bare(BODY, sentence, "It is free.")
    assert read(parts) is None


@pytest.mark.parametrize(
    "notes",
    [
        ("Dorset PDU was inspected in March 2025.", "Devon PDU was inspected in April 2025."),
        ("Dorset PDU was inspected in March 2025. Devon PDU was inspected in April 2025.",),
        (
            "Fieldwork for the inspection of Dorset PDU took place in March 2025.",
            "It is free.",
            "Fieldwork for the inspection of Devon PDU took place in April 2025.",
        ),
    ],
)
def test_one_period_for_all_units(notes):
    parts = bare(BODY, notes=notes)
    assert read(parts) == ("2025-03-01", "2025-04-30")
    period = read_fieldwork(parts)
    assert [span.of(parts.source.text) for span in period.evidence["start"]] == ["March 2025"]
    assert [span.of(parts.source.text) for span in period.evidence["end"]] == ["April 2025"]
    assert len(period.evidence["precision"]) == 2


def test_days_and_months_together_are_as_coarse_as_months():
    parts = bare(BODY, notes=("Fieldwork took place in March 2025 (Dorset) and between 7 and 18 April 2025 (Devon).",))
    assert read(parts) == ("2025-03-01", "2025-04-18")
    assert read_fieldwork(parts).precision is Precision.MONTH


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (datetime.date(2025, 9, 1), ("2025-04-01", "2025-04-30")),
        (None, ("2025-04-01", "2025-04-30")),
        (datetime.date(2027, 1, 1), None),
    ],
)
def test_a_visit_long_before_the_report_was_another_inspection(published, expected):
    parts = bare("The unit was inspected in May 2019.", "Plans were late.", "Inspectors visited in April 2025.")
    period = read_fieldwork(parts, published)
    assert ((period.start.isoformat(), period.end.isoformat()) if period else None) == expected


def test_a_result_behind_the_period_leaves_it_open_which_inspection_is_meant():
    sentence = "The unit was inspected in April 2025 and was rated ‘Good’."
    assert read_fieldwork(bare(BODY, sentence)) is None
    assert read_fieldwork(bare(BODY, sentence), datetime.date(2025, 7, 1)).start == datetime.date(2025, 4, 1)


@pytest.mark.parametrize("end", [" a", " and Janua", " and", ""])
def test_a_text_cut_behind_the_period_states_none(end):
    text = "A headline here\n\nPlans were kept.\n\nENDS\n\n1. Fieldwork took place in December 2022"
    assert read_fieldwork(document(text + end)) is None
    assert read_fieldwork(document(text + end + ".")) is not None
    assert read_fieldwork(document(text + end + "\n")) is not None


@pytest.mark.parametrize(
    "quoted",
    [
        "5. Another release of the day reads: “Dorset rated ‘Good’. Fieldwork took place in May 2021.”",
        "5. Another release of the day reads: “Dorset rated ‘Good’.\n\nFieldwork took place in May 2021.\n\nIt is free.”",
        '5. Another release of the day reads: "Dorset rated well. Fieldwork took place in May 2021."',
    ],
)
def test_what_a_note_quotes_is_another_release_s(quoted):
    head = "A headline here\n\nPlans were kept.\n\nENDS\n\n1. The report “A good start” is free.\n"
    assert read_fieldwork(document(head + quoted)) is None
    assert read(document(head + quoted + "\n6. Fieldwork took place in July 2022.")) == ("2022-07-01", "2022-07-31")


@pytest.mark.parametrize(
    "sentence",
    [
        "These inspections in May, before services were unified in June 2021, were calm.",
        "The inspection from March 2021 was calm.",
    ],
    ids=["another event between", "it began then, and ended nobody knows when"],
)
def test_a_period_that_is_not_tied_to_the_visit(sentence):
    assert read(bare(sentence)) is None


def test_a_first_day_behind_the_month_that_lends_its_year_leaves_the_month():
    assert read(bare("Fieldwork began on 20 February and ended in February 2015.")) == ("2015-02-01", "2015-02-28")


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        (
            ["Fieldwork in Devon was in June 2022.", "Fieldwork in Dorset was from 2 May to 3 June 2022."],
            ("2022-05-02", "2022-06-30", Precision.MONTH, ["2 May to 3 June 2022", "June 2022"]),
        ),
        (
            ["Fieldwork in Devon was from 6 to 9 June 2022.", "Fieldwork in Dorset was from 2 May to 3 June 2022."],
            ("2022-05-02", "2022-06-09", Precision.DAY, ["2 May to 3 June 2022", "6 to 9 June 2022"]),
        ),
        (
            ["Fieldwork in Devon was from 6 to 9 June 2022.", "Fieldwork in Dorset was on 7 June 2022."],
            ("2022-06-06", "2022-06-09", Precision.DAY, ["6 to 9 June 2022"]),
        ),
        (
            ["Fieldwork in Devon was on 7 June 2022.", "Fieldwork in Dorset was from 6 to 9 June 2022."],
            ("2022-06-06", "2022-06-09", Precision.DAY, ["6 to 9 June 2022"]),
        ),
        (
            ["Devon was inspected in June 2022.", "Dorset was inspected in May 2022."],
            ("2022-05-01", "2022-06-30", Precision.MONTH, ["May 2022", "June 2022"]),
        ),
        (
            ["Devon was inspected in June 2022.", "It is free.", "Dorset was inspected in May 2022."],
            ("2022-06-01", "2022-06-30", Precision.MONTH, ["June 2022"]),
        ),
    ],
)
def test_two_statements_make_one_period(notes, expected):
    parts = bare(BODY, notes=tuple(notes))
    period = read_fieldwork(parts)
    spans = period.evidence["precision"]
    words = [span.of(parts.source.text) for span in spans]
    assert (period.start.isoformat(), period.end.isoformat(), period.precision, words) == expected


def test_a_visit_in_the_last_note_and_one_in_the_body():
    parts = bare(
        "Devon was inspected in May 2022.",
        "Dorset was inspected in July 2022.",
        notes=("Dorset was inspected in June 2022.",),
    )
    assert read(parts) == ("2022-06-01", "2022-06-30")
    parts = bare("Plans were kept.", "Devon was inspected in May 2022.", "Dorset was inspected in July 2022.")
    assert read(parts) == ("2022-05-01", "2022-05-31")


@pytest.mark.parametrize(("published", "given"), [("2023-09-23", True), ("2023-09-24", False)])
def test_a_visit_long_before_the_report_was_another(published, given):
    parts = bare(BODY, notes=("The unit was inspected on 30 June 2022.",))
    assert (read_fieldwork(parts, datetime.date.fromisoformat(published)) is not None) is given


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        (["Fieldwork was hard. In April 2024, inspectors visited the unit."], ("2024-05-01", "2024-05-31")),
        (["In April 2024, inspectors visited the unit. Fieldwork was hard."], ("2024-05-01", "2024-05-31")),
        (["Fieldwork was hard. A field was bought in April 2024."], ("2024-05-01", "2024-05-31")),
        (["Fieldwork for this thematic inspection took place in April 2024."], ("2024-04-01", "2024-04-30")),
        (["Fieldwork (planned for 31 June 2023) was in April 2024."], ("2024-04-01", "2024-04-30")),
        (["Fieldwork at a clinic, opened in May 2019, took place in April 2024."], ("2024-04-01", "2024-04-30")),
    ],
)
def test_the_fieldwork_that_a_note_names_comes_before_that_of_the_body(notes, expected):
    assert read(bare(BODY, "Fieldwork took place in May 2024.", notes=tuple(notes))) == expected


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (["It was held in June 2022. Inspectors came too."], None),
        (["Inspectors came. It was held in June 2022."], ("2022-06-01", "2022-06-30")),
        (["Inspectors were glad to see it.", "Ministers were visited in May 2022.", "Inspectors were glad."], None),
        (["Inspectors were glad. In April 2024, we examined cases in Dorset."], ("2024-04-01", "2024-04-30")),
        (["In April 2024 a clinic opened, and the unit was inspected."], None),
    ],
)
def test_a_visit_is_told_by_its_sentence(paragraphs, expected):
    assert read(bare(BODY, *paragraphs)) == expected


def test_of_two_that_begin_together_the_first_is_the_evidence():
    notes = ("Fieldwork in Devon was in June 2022.", "Fieldwork in Dorset was from 1 to 5 June 2022.")
    parts = bare(BODY, notes=notes)
    (span,) = read_fieldwork(parts).evidence["start"]
    assert span.of(parts.source.text) == "June 2022"


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("The visits were made in February and March 2021, some by video link.", ("2021-02-01", "2021-03-31")),
        ("Visits to the six areas took place in May 2021.", ("2021-05-01", "2021-05-31")),
        ("Evidence was gathered between 12 January and 6 February 2026.", ("2026-01-12", "2026-02-06")),
        ("Evidence for this report was collected in May 2021.", ("2021-05-01", "2021-05-31")),
        ("Evidence was taken from 3 to 14 May 2021.", ("2021-05-03", "2021-05-14")),
        ("We gathered evidence between 3 and 14 May 2021.", ("2021-05-03", "2021-05-14")),
        ("Evidence gathering took place in May 2021.", ("2021-05-01", "2021-05-31")),
        ("Interviews and case reading took place in May 2021.", ("2021-05-01", "2021-05-31")),
        ("Case assessments were completed in May 2021.", ("2021-05-01", "2021-05-31")),
        ("We were in Dorset between 3 and 14 May 2021.", ("2021-05-03", "2021-05-14")),
        ("We visited Dorset in May 2021.", ("2021-05-01", "2021-05-31")),
        ("We did our work there in May 2021.", ("2021-05-01", "2021-05-31")),
        ("We were told so in May 2021.", None),
        ("Case reading is a skill that was tested in May 2021.", None),
        ("Home visits were made in May 2021.", None),
        ("Visits to prisons were made by officers in May 2021.", None),
        ("Visits to the families were made in May 2021.", None),
        ("Evidence was given to the Justice Committee in May 2021.", None),
        ("The visits were made by councillors in May 2021.", None),
    ],
)
def test_in_a_note_visits_and_evidence_are_the_inspectors(note, expected):
    assert read(bare("Inspectors said so.", notes=("It is so.", note, "It is free."))) == expected


@pytest.mark.parametrize(
    ("before", "sentence", "expected"),
    [
        ("Inspectors have said so.", "A team went back to the borough in June 2022 to see it.", True),
        ("HM Inspectorate of Probation has said so.", "A team of nine returned to Kent in June 2022.", True),
        ("HM Inspectorate of Probation has said so.", "A team spent two weeks there in June 2022.", True),
        ("It is so.", "A team went back to the borough in June 2022.", False),
        ("Inspectors have said so.", "A team from the council went back to it in June 2022.", False),
        ("Inspectors praised a garden.", "A team that came back in June 2022 had built it.", False),
        ("Inspectors were glad.", "A team returned a grant in June 2022.", False),
        ("Inspectors were glad.", "A team spent its grant in June 2022.", False),
    ],
)
def test_a_team_is_that_of_the_inspectorate_named_before_it(before, sentence, expected):
    assert read(bare(BODY, before, sentence)) == (("2022-06-01", "2022-06-30") if expected else None)


def test_a_team_of_nobody_known_is_no_inspectors():
    text = ("A team went back to the yard in June 2023. It rained.", "Much later, inspectors came.")
    assert read(bare(BODY, *text)) is None
