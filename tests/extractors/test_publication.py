"""When the report was or will be public."""

import datetime

import pytest

from hmip_parse.extractors.publication import read_publication
from tests.helpers import bare, document

BODY = "Inspectors found that plans were kept up to date."


def read(parts):
    found = read_publication(parts)
    return (found.day.isoformat(), found.moment.strftime("%H:%M") if found.moment else None) if found else None


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("The report is available at hmiprobation.example.gov.uk on 04 August 2022 00.01.", ("2022-08-04", "00:01")),
        ("The report is available at hmiprobation.example.gov.uk on 04 August 2022 at 00.01.", ("2022-08-04", "00:01")),
        ("The report is available at hmiprobation.example.gov.uk on 04 August 2022.", ("2022-08-04", None)),
        (
            "The report will be available at hmiprobation.example.gov.uk from 00.01 on Thursday 18 August 2022.",
            ("2022-08-18", "00:01"),
        ),
        (
            "The report will be available from 00:01 on Thursday, 20 July 2017 at justice.example.gov.uk.",
            ("2017-07-20", "00:01"),
        ),
        ("The report can be found at hmiprobation.example.gov.uk from 12 June 2013.", ("2013-06-12", None)),
        ("The report will be published on 3 October 2019 at 9.30am.", ("2019-10-03", "09:30")),
        (
            "A copy of the report can be read at justice.example.gov.uk from 14 May 2020 00:01am.",
            ("2020-05-14", "00:01"),
        ),
        ("The reports are available at hmiprobation.example.gov.uk on 17 November 2022 00.01", ("2022-11-17", "00:01")),
        ("The report is under embargo until 00.01 on 4 March 2021.", ("2021-03-04", "00:01")),
        ("The report is available from 9.30am, or 00.01 online, on 4 March 2021.", ("2021-03-04", None)),
        ("The report is under embargo until a minute past midnight on 4 March 2021.", ("2021-03-04", "00:01")),
        ("This release is embargoed until 4 March 2021, 00.01.", ("2021-03-04", "00:01")),
        (
            "The report is available at www.example.gov.uk/hmiprobation on 1st September 2015 at midnight.",
            ("2015-09-01", "00:00"),
        ),
        (
            "The report, Unpaid work: a fair bargain?, is available at justice.example.gov.uk on 9 July 2020 00.01.",
            ("2020-07-09", "00:01"),
        ),
        ("The report is available on our website, 09/07/2020.", ("2020-07-09", None)),
        ("The report was published on 9 July 2020.", ("2020-07-09", None)),
        ("The full report, Unpaid work: a fair bargain?, was published on 9 July 2020.", ("2020-07-09", None)),
        ("These inspection reports were both published on 9 July 2020.", ("2020-07-09", None)),
        (
            "Each report was published at justice.example.gov.uk/reports on Thursday 9 July 2020 at 00.01.",
            ("2020-07-09", "00:01"),
        ),
        (
            "The Inspectorate’s report, which is at justice.example.gov.uk, was made public on 9 July 2020 at 00.01.",
            ("2020-07-09", "00:01"),
        ),
        (
            "You will find the report at justice.example.gov.uk from 00.01 on Thursday 9 July 2020.",
            ("2020-07-09", "00:01"),
        ),
    ],
)
def test_the_note_that_says_where_the_report_is(note, expected):
    assert read(bare(BODY, notes=("Probation Delivery Units were formed in June 2021.", note))) == expected


@pytest.mark.parametrize(
    "note",
    [
        "Fieldwork for this inspection took place on 4 August 2022.",
        "Probation Delivery Units were formed on 26 June 2021, when two services were brought together.",
        "The Inspectorate's programme began on 1 October 2023.",
        "The report is available at hmiprobation.example.gov.uk from 24 November 00.01.",
        "The report is available at hmiprobation.example.gov.uk.",
        "The report is available at hmiprobation.example.gov.uk on 31 February 2022.",
        "The report will be available in late 2022.",
        "The first national inspection of the Probation Service was published on 3 April 2025.",
        "The report on bail hostels was published on 3 April 2025.",
        "The inspection of A PDU was released on 3 April 2025, when its report was new.",
        "Our findings on resettlement and the regions' own reports had been published on 3 April 2025.",
    ],
)
def test_what_no_note_states(note):
    assert read(bare(BODY, notes=(note,))) is None


def test_another_date_in_the_notes_is_not_the_publication():
    notes = (
        "The unified Probation Service began on 26 June 2021.",
        "Fieldwork took place between 6 and 17 June 2022.",
        "The report is available at hmiprobation.example.gov.uk on 04 August 2022 00.01.",
    )
    assert read(bare(BODY, notes=notes)) == ("2022-08-04", "00:01")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("The other two are Devon PDU and Cornwall PDU (also published on 4 August 2022).", ("2022-08-04", None)),
        ("The other is Devon PDU (rated ‘Good’, also published today on 4 August 2022).", ("2022-08-04", None)),
        (
            "The report is available on the Inspectorate’s website from 00.01 on Tuesday 2 August 2022.",
            ("2022-08-02", "00:01"),
        ),
        ("Both reports will be published online on 2 August 2022.", ("2022-08-02", None)),
        ("These reports were published on 11 August 2022.", ("2022-08-11", None)),
        ("These two reports were both published on 11 August 2022.", ("2022-08-11", None)),
        ("The report, published today (4 August 2022), makes three recommendations.", ("2022-08-04", None)),
        ("A report published today, 4 August 2022, makes three recommendations.", ("2022-08-04", None)),
        ("The Inspectorate has today (4 August 2022) published its report.", ("2022-08-04", None)),
    ],
)
def test_the_body_where_no_note_states_it(body, expected):
    assert read(bare(BODY, body)) == expected


@pytest.mark.parametrize(
    "body",
    [
        "The other is Devon PDU (rated ‘Good’; published on 4 August 2022).",
        "The other two are Devon PDU (published on 4 August 2022) and Exeter PDU (published on 11 August 2022).",
        "The report is published today (24 November).",
        "An earlier report was published on 4 August 2019.",
        "A thematic report on unpaid work was published on 4 August 2019.",
        "He was sentenced on 9 June 2020 and the review was finished on 3 January 2022.",
        "The company took over on 1 February 2015.",
        "Leaders say that today more is done than on 4 May 2021.",
    ],
    ids=["sibling", "two-siblings", "no-year", "earlier", "thematic", "sentencing", "company", "today-than"],
)
def test_other_dates_of_the_body_are_none(body):
    assert read(bare(BODY, body)) is None


def test_the_notes_outrank_the_body_and_the_lines_above():
    parts = document(
        "5 August 2022\n\nDorset PDU rated ‘Good’\n\nA lead.\n\nThese reports were published on 11 August 2022.\n\nENDS\n\n"
        "Notes to editor\n\n1. The report is available at example.gov.uk on 04 August 2022 00.01."
    )
    assert read(parts) == ("2022-08-04", "00:01")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Published: 14 March 2024", ("2024-03-14", None)),
        ("Published 14 March 2024", ("2024-03-14", None)),
        ("Published on 14 March 2024", ("2024-03-14", None)),
        ("Date: 14/03/2024", ("2024-03-14", None)),
        ("14 March 2024", ("2024-03-14", None)),
        ("Thursday, 14 March 2024", ("2024-03-14", None)),
        ("STRICTLY EMBARGOED until 00.01 on Thursday 14 March 2024", ("2024-03-14", "00:01")),
        ("Embargoed until 14 March 2024 00.01", ("2024-03-14", "00:01")),
        ("Published:", None),
    ],
)
def test_a_line_above_the_headline(line, expected):
    assert read(document("\n\n".join([line, "Dorset PDU rated ‘Good’", "A lead about inspectors.", BODY]))) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Published: 14 March 2024", ("2024-03-14", None)),
        ("Date: 14/03/2024", ("2024-03-14", None)),
        ("Embargoed until 14 March 2024 00.01", ("2024-03-14", "00:01")),
        ("Published:", None),
        ("14 March 2024", ("2024-03-14", None)),
        ("Thursday, 14 March 2024", ("2024-03-14", None)),
    ],
)
def test_a_line_below_the_headline(line, expected):
    assert read(document("\n\n".join(["Dorset PDU rated ‘Good’", line, "A lead about inspectors.", BODY]))) == expected


def test_the_words_of_day_and_moment():
    text = "A headline of a release\n\nA lead.\n\nENDS\n\n1. The report is available from 00.01 on Thursday  18 August 2022."
    found = read_publication(document(text))
    assert found.day_span.of(text) == "Thursday  18 August 2022"
    assert [span.of(text) for span in found.moment_spans] == ["00.01", "Thursday  18 August 2022"]
    assert found.moment == datetime.datetime(2022, 8, 18, 0, 1)  # noqa: DTZ001 - London time, made aware by the parser


def test_a_time_of_something_else_is_no_moment():
    note = "The report is available at example.gov.uk on 4 August 2022; call the press office between 9.00 and 17.30."
    assert read(bare(BODY, notes=(note,))) == ("2022-08-04", None)


NOTES = [
    (
        "The report is available at example.gov.uk/hmiprobation from Thursday, 4 August 2022 at 00:01.",
        ("2022-08-04", "00:01"),
    ),
    (
        "The full report can be downloaded from example.gov.uk from 0001 hours on 4 August 2022.",
        ("2022-08-04", "00:01"),
    ),
    ("The report will be live on our website from 4 August 2022, 00.01hrs.", ("2022-08-04", "00:01")),
    ("Publication date: 4 August 2022.", ("2022-08-04", None)),
    ("Published: Thursday 4 August 2022.", ("2022-08-04", None)),
    ("Not for publication or broadcast before 00.01 on Thursday 4 August 2022.", ("2022-08-04", "00:01")),
    (
        "Both reports can be found at example.gov.uk from one minute past midnight (00.01) on 4 August 2022.",
        ("2022-08-04", "00:01"),
    ),
    (
        "Both reports can be found at example.gov.uk from one minute past midnight on 4 August 2022.",
        ("2022-08-04", "00:01"),
    ),
    ("The report goes live at 00.01 on 4 August 2022.", ("2022-08-04", "00:01")),
    ("The report is available at example.gov.uk on 04.08.2022.", ("2022-08-04", None)),
    ("The report is available at example.gov.uk on 4 Aug 2022 at midnight.", ("2022-08-04", "00:00")),
    ("The report was published on 4 August 2022 and is free.", ("2022-08-04", None)),
    ("The report is available (from 00.01 on 4 August 2022) at example.gov.uk.", ("2022-08-04", "00:01")),
    ("EMBARGOED UNTIL 00.01 THURSDAY 4 AUGUST 2022.", ("2022-08-04", "00:01")),
    ("The report is free to download from 12.01am on 4 August 2022 at example.gov.uk.", ("2022-08-04", "00:01")),
    ("You can download the report at www.example.gov.uk from 4 August 2022.", ("2022-08-04", None)),
    ("This release is for use from 00.01 on Thursday 4 August 2022.", ("2022-08-04", "00:01")),
    ("This notice must not be used before 00.01 on Thursday 4 August 2022.", ("2022-08-04", "00:01")),
    ("The report will be on our website from Thursday 4 August 2022.", ("2022-08-04", None)),
    ("The report (4 August 2022) is on the Inspectorate’s website.", ("2022-08-04", None)),
    ("The report came out on 4 August 2022.", ("2022-08-04", None)),
    ("The report was laid before Parliament on 4 August 2022.", ("2022-08-04", None)),
    ("The report may be quoted from 6am on Thursday 4 August 2022, when it will be online.", ("2022-08-04", "06:00")),
    ("Media may quote from the report from 00.01 on 4 August 2022.", ("2022-08-04", "00:01")),
    ("No part of this may be quoted before 00.01 on 4 August 2022.", ("2022-08-04", "00:01")),
    ("Please do not publish before 9.30am on Thursday 4 August 2022.", ("2022-08-04", "09:30")),
    ("Do not use before 00.01 on 4 August 2022.", ("2022-08-04", "00:01")),
    ("Please hold until 00.01 on 4 August 2022.", ("2022-08-04", "00:01")),
    ("Not for use before 00.01 on 4 August 2022.", ("2022-08-04", "00:01")),
    ("Release date: Thursday 4 August 2022, 00.01.", ("2022-08-04", "00:01")),
    ("The letter can be read at www.example.gov.uk/dorset from 4 August 2022.", ("2022-08-04", None)),
    ("The document will be put on our website on 4 August 2022.", ("2022-08-04", None)),
    (
        "It will be laid in the library of the House of Commons and placed on the Inspectorate’s website on 4 August 2022.",
        ("2022-08-04", None),
    ),
    ("Embargo; 00.01 on 4 August 2022.", ("2022-08-04", "00:01")),
    ("The action plan may be quoted from 4 August 2022.", None),
    ("The new standards may be used from 4 August 2022.", None),
    ("The council did not publish before 4 August 2022.", None),
    ("Do not reply to this address before 4 August 2022.", None),
    ("Letters are published on the council’s website; the last is of 4 August 2022.", None),
    ("The letter of the minister was published on 4 August 2022.", None),
    ("The findings of the review were put on hold on 4 August 2022.", None),
    ("Please hold the line; our office opens on 4 August 2022.", None),
    # of several days in a sentence, the one on which it can be had
    ("The report of the visit, held on 6 May 2022, is available from 00.01 on 4 August 2022.", ("2022-08-04", "00:01")),
    ("The report on the inspection of 6 May 2022 is available on 4 August 2022.", ("2022-08-04", None)),
    ("The report, which covers the year to 31 March 2022, will be published on 4 August 2022.", ("2022-08-04", None)),
    ("The report was sent to ministers on 6 May 2022 and is published on 4 August 2022.", ("2022-08-04", None)),
    ("The report covers cases begun between 6 and 10 May 2022 and is available on our website.", None),
    ("Cases begun before 6 May 2022 were read; the report is available on our website.", None),
    ("The report is available on our website and covers the year to 31 March 2022.", None),
    ("The report is available on our website, as are those of visits on 6 May 2022.", None),
    ("On 4 August 2022 the report goes live on our website.", ("2022-08-04", None)),
    ("From 9.30am on 4 August 2022, the report can be read at example.gov.uk.", ("2022-08-04", "09:30")),
    ("From one minute past midnight on 4 August 2022 it will be online.", ("2022-08-04", "00:01")),
    # the time beside it
    ("Embargoed to 00:01 (UK time) on Thursday 4 August 2022.", ("2022-08-04", "00:01")),
    ("EMBARGO: 00.01hrs, 4/8/2022.", ("2022-08-04", "00:01")),
    ("The report will be published on 4 August 2022 at 2.30 in the afternoon.", ("2022-08-04", "14:30")),
    ("The report will be published on 4 August 2022 at 14.30 in the afternoon.", ("2022-08-04", "14:30")),
    ("The report will be published on 4 August 2022 at 9.30 in the morning.", ("2022-08-04", "09:30")),
    ("Our annual report came out on 4 March 2019.", None),
    ("The report on Devon PDU was published on 4 March 2019.", None),  # the opening does not name it
    ("An earlier report was published on 4 March 2019.", None),
    ("The report of the previous inspection was published on 4 March 2019.", None),
    ("The standards were published on 1 March 2018 and are available at example.gov.uk.", None),
    ("The inspection framework, published on 1 March 2018, can be read at example.gov.uk.", None),
    ("The last report on the unit was published on 4 March 2019 and can be found at example.gov.uk.", None),
    ("The company was set up on 1 June 2014.", None),
    ("The review of sentencing was published on 22 May 2025.", None),
    ("Another release reads: “Devon rated well. The report is available at example.gov.uk on 4 August 2022.”", None),
]
BODIES = [
    (
        "The report, which is published today (Thursday 4 August 2022), makes three recommendations.",
        ("2022-08-04", None),
    ),
    ("HM Inspectorate of Probation has today, 4 August 2022, published its report.", ("2022-08-04", None)),
    ("This report is being published on 4 August 2022.", ("2022-08-04", None)),
    ("The findings were published in a letter to the chair of the YOT board on 4 August 2022.", ("2022-08-04", None)),
    (
        "Too little is done, according to a report published by HM Inspectorate of Probation on Thursday 4 August 2022.",
        ("2022-08-04", None),
    ),
    ("Staff were keen, a report published this morning (Thursday 4 August 2022) concludes.", ("2022-08-04", None)),
    ("In a report out this morning (4 August 2022), inspectors praise staff.", ("2022-08-04", None)),
    ("The report, published this week on 4 August 2022, praises staff.", ("2022-08-04", None)),
    ("The findings, released this afternoon (4 August 2022), are good.", ("2022-08-04", None)),
    ("A young man was released this morning (4 August 2022), the Inspectorate found.", None),
    ("Statistics published this morning (4 August 2022) show a fall.", None),
    ("The report says that the team met this morning (4 August 2022).", None),
    ("A thematic report published this morning (4 August 2022) looks at staff.", None),
    ("Much has changed since a report published by the Inspectorate on 4 March 2019.", None),
    ("It is poor, according to a report published by HM Inspectorate of Prisons on 4 August 2022.", None),
    ("The review is published today (4 August).", None),
    ("The thematic report was published on 4 August 2019.", None),
]


@pytest.mark.parametrize(("note", "expected"), NOTES)
def test_other_forms_in_a_note(note, expected):
    assert read(bare(BODY, notes=(note, "It is free."))) == expected


@pytest.mark.parametrize(("sentence", "expected"), BODIES)
def test_other_forms_in_the_body(sentence, expected):
    assert read(bare(BODY, sentence, "More is said there.")) == expected


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("In a report published today, inspectors said that plans were late.", ("2024-07-18", None)),
        ("In a report published last week, inspectors said that plans were late.", None),
    ],
)
def test_the_day_of_an_article_is_the_report_s_where_it_says_so(lead, expected):
    text = f"By Priya Nandra | 18 July 2024\n\nDorset PDU rated ‘Good’\n\n{lead}\n\n{BODY}"
    assert read(document(text)) == expected


def test_the_report_on_the_service_of_the_opening_is_this_one():
    note = "The report on Devon PDU was published on 4 August 2022."
    assert read(bare("Devon PDU was inspected by HM Inspectorate of Probation.", notes=(note,))) == ("2022-08-04", None)


def test_a_day_that_no_calendar_has_is_none():
    assert read(bare("These reports were published on 31 June 2023.")) is None


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        (["The report, dated 31 June 2022, is available on 4 July 2022."], ("2022-07-04", None)),
        (["The report is available on 4 August 2022, with an action plan."], ("2022-08-04", None)),
        (
            ["Our standards are published online.", "The report is available on 4 August 2022, with an action plan."],
            ("2022-08-04", None),
        ),
        (["Earlier ones are on the site. The report is available on 4 August 2022"], ("2022-08-04", None)),
        (
            ["The report is available until the last day, from 4 August 2022. Previous ones are too."],
            ("2022-08-04", None),
        ),
        (["The report is available on 4 August 2022 at 25.30."], ("2022-08-04", None)),
        # what stands before a semicolon is of something else …
        (["The last report was used; this report is under embargo until 4 August 2022."], ("2022-08-04", None)),
        (
            ["All is under embargo. The last report was used; this report is available on 4 August 2022."],
            ("2022-08-04", None),
        ),
        # … but not an embargo
        (["Under embargo, as the last report was; not for use before 4 August 2022."], None),
    ],
)
def test_what_else_the_notes_say(notes, expected):
    assert read(bare(BODY, notes=tuple(notes))) == expected


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (["The report is out today (4 August 2022)."], ("2022-08-04", None)),
        (["It began in 2019.", "The report was published on 4 August 2022."], ("2022-08-04", None)),
        (["A thematic review is due. These reports were published on 4 August 2022."], ("2022-08-04", None)),
        (["These reports were published on 4 August 2022. A thematic review is due."], ("2022-08-04", None)),
        (
            ["Its previous report was published on 4 May 2021. This report was published on 4 August 2022."],
            ("2022-08-04", None),
        ),
        (["This report was published on our site in 2022."], None),
        (["This report was published on our site, and it was read on 4 August 2022."], None),
        (["This report, also published on (4 August 2022), is free."], ("2022-08-04", None)),
    ],
)
def test_what_the_body_says(paragraphs, expected):
    assert read(bare(*paragraphs)) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["(20 July 2017) Dorset is doing well", "Plans were late."], ("2017-07-20", None)),
        (["PRESS RELEASE", "20 July 2017", "Dorset is doing well", "Plans were late."], ("2017-07-20", None)),
        (["PRESS RELEASE", "20 July 2017", "Dorset is doing well", "It is led by staff."], ("2017-07-20", None)),
        (["Dorset is doing well", "20 July 2017 was a fine day for Dorset."], None),
        (["20 staff praised in Dorset", "Plans were late."], None),
        (["News today | 20 July 2017", "Dorset is doing well", "Plans were late."], None),
        (
            ["News | 20 July 2017", "Dorset is doing well", "A report that came out this morning was good."],
            ("2017-07-20", None),
        ),
        (
            ["By Jo Blank | 2 May 2017", "20 July 2017", "Dorset is doing well", "Plans were late."],
            ("2017-07-20", None),
        ),
        (["31 June 2017", "Dorset is doing well", "Plans were late."], None),
    ],
)
def test_what_the_lines_around_the_headline_say(lines, expected):
    text = "\n\n".join([*lines, "Offices were calm.", "Staff were kind."])
    assert read(document(text)) == expected


@pytest.mark.parametrize(("time", "moment"), [(" at 00.01", ["00.01", "04 August 2022"]), ("", []), (" at 25.30", [])])
def test_a_moment_has_the_words_of_its_time_and_day(time, moment):
    parts = bare(BODY, notes=(f"The report is available on 04 August 2022{time}.",))
    found = read_publication(parts)
    text = parts.source.text
    assert found.day_span.of(text) == "04 August 2022"
    assert [span.of(text) for span in found.moment_spans] == moment
    assert found.found.value == found.day


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("The full report is on hmiprobation.example.gov.uk from 25 June 2025 at 00.01.", ("2025-06-25", "00:01")),
        (
            "The annual report is at www.example.gov.uk/hmip from one minute past midnight on 25 June 2025.",
            ("2025-06-25", "00:01"),
        ),
        ("Read the report at www.example.gov.uk/nps-see (live from 25 June 2025, 00.01).", ("2025-06-25", "00:01")),
        ("Full letter: www.example.gov.uk/hmip, from Wednesday 25 June 2025.", ("2025-06-25", None)),
        ("Full report: https://hmip.example.gov.uk/dorset (from 25 June 2025)", ("2025-06-25", None)),
        ("The report is at hmip.example.gov.uk, which goes live on 25 June 2025 at 9.30am.", ("2025-06-25", "09:30")),
        ("You can read the full report at www.example.gov.uk after 00.01 on 25 June 2025.", ("2025-06-25", "00:01")),
        ("The review: www.example.gov.uk (online from 25 June 2025)", ("2025-06-25", None)),
        ("The report was issued on 25 June 2025.", ("2025-06-25", None)),
        ("For release: 00.01 on 25 June 2025. The report will be found at www.example.gov.uk", ("2025-06-25", "00:01")),
        ("The report's action plan is at www.example.gov.uk from 25 June 2025.", None),
        ("The standards are at www.example.gov.uk from 25 June 2025.", None),
        ("The report is at www.example.gov.uk. The unit was formed on 25 June 2025.", None),
        ("The report is at www.example.gov.uk and covers the year to 25 June 2025.", None),
        ("Previous reports are at www.example.gov.uk, the last of them from 25 June 2025.", None),
        ("The guidance was issued on 25 June 2025.", None),
        ("The first report was issued on 25 June 2025.", None),
        ("For release on licence from 25 June 2025 he had to wait.", None),
    ],
)
def test_the_day_stands_behind_the_address_of_the_report(note, expected):
    assert read(document(f"Dorset PDU\n\n{BODY}\n\nENDS\n\nNotes to editors\n\n1. {note}\n2. So it is.\n")) == expected


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("Dorset PDU is ‘Good’, according to a report that {} brought out on 25 June 2025.", "2025-06-25"),
        ("Dorset PDU is ‘Good’, says a report which {} published on Wednesday 25 June 2025.", "2025-06-25"),
        ("It is good, it is said in the report that {} has issued today, 25 June 2025.", "2025-06-25"),
        ("In a report that {} published on 25 June 2020 it was ‘Good’.", None),
        ("According to an earlier report that {} published on 25 June 2020 it was ‘Good’.", None),
        ("It was ‘Good’ according to a report that {} published on 25 June 2020, and is ‘Inadequate’ today.", None),
        ("According to a report that the council brought out on 25 June 2020 it was ‘Good’.", None),
    ],
)
def test_a_report_that_the_inspectorate_brought_out(lead, day):
    found = read(bare(lead.format("HM Inspectorate of Probation"), BODY))
    assert found == ((day, None) if day else None)


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Publication day is Thursday 25 June 2025.", ("2025-06-25", None)),
        ("Strictly no publication before 00:01hrs on Thursday 25 June 2025", ("2025-06-25", "00:01")),
        ("Please hold this release until 00.01 on 25 June 2025.", ("2025-06-25", "00:01")),
        ("The findings are confidential until 25 June 2025.", ("2025-06-25", None)),
        ("The report is out on 25 June 2025.", ("2025-06-25", None)),
        ("As of 00.01 on 25 June 2025 the report is at www.example.gov.uk", ("2025-06-25", "00:01")),
        ("We are publishing the report on 25 June 2025.", ("2025-06-25", None)),
        ("The Inspectorate published its report on Wednesday 25 June 2025.", ("2025-06-25", None)),
        ("HM Inspectorate of Probation releases this report on 25 June 2025.", ("2025-06-25", None)),
        ("The report on both PDUs comes out on 25 June 2025.", ("2025-06-25", None)),
        ("The report on Dorset PDU comes out on 25 June 2025.", ("2025-06-25", None)),
        ("The report on Devon PDU comes out on 25 June 2025.", None),
        ("The report into the inspection of Devon Youth Justice Service is available from 25 June 2025.", None),
        ("The next report comes out on 25 June 2025.", None),
        ("The case review was carried out on 25 June 2025.", None),
        ("The Inspectorate published its report on homelessness on 25 June 2025.", None),
        ("The man was released on 25 June 2025.", None),
    ],
)
def test_when_the_report_can_be_had_in_other_words(note, expected):
    assert read(document(f"Dorset PDU\n\n{BODY}\n\nENDS\n\nNotes to editors\n\n1. {note}\n2. So it is.\n")) == expected
