"""The mail that a release was sent on in: headings, what the sender wrote, signature."""

import datetime

import pytest

import hmip_parse
from hmip_parse.source import Source
from hmip_parse.tokenizer import lines, mail
from tests.helpers import document

HEADINGS = (
    "From: Emsworth, Kate\nSent: 10 March 2025 14:22\nTo: Undisclosed recipients\nSubject: EMBARGOED: Dorset PDU\n\n"
)
HEADLINE = "Dorset probation ‘Good’, inspectors say"
LEAD = "Dorset Probation Delivery Unit (PDU) has received an overall rating of ‘Good’ following an inspection by HM Inspectorate of Probation."
NOTES = "ENDS\n\nNotes to editor\n\n1. The Inspectorate is independent.\n2. Fieldwork took place in May 2024.\n"


def page(above, behind="", headline=HEADLINE):
    return f"{HEADINGS}{above}{headline}\n\n{LEAD}\n\n{NOTES}{behind}"


ABOVE = [
    "",
    "Hi all,\n\n",
    "Good afternoon\n\nPlease see our press release below. Any questions, give me a shout.\n\nThanks\nKate\n\nEMBARGOED UNTIL 00.01 ON TUESDAY 11 MARCH 2025\n\n",
    "All – release below, report attached. Paul has some time for calls on Monday afternoon, let me know.\nRuth\n\nNEWS RELEASE\n",
    "Afternoon all,\n\nPlease see below, strictly embargoed until 00.01 on Wednesday. Mr Marlow has a few interview slots tomorrow afternoon and can be reached by telephone until five.\n\nThanks\nBeth\n\n---\n\n",
    "Dear all,\n\nPlease find attached our release on Dorset.\nIt is a strong one this week.\n\nBest wishes\n\nKate\n\n",
    "For information.\n\n",
    "CAUTION: This email originated from outside of the organisation. Do not click links or open attachments unless you recognise the sender.\n\nGood afternoon all,\n\nPlease see below.\n\nThanks\nKate\n\n",
    "[EXTERNAL]\n\n",
    "You don't often get email from press@example.org. Learn why this is important\n\n",
    "See below. Good result for them, shall we try to get the manager on the show tomorrow? Embargo is midnight so nothing online before then please.\n\nSam\n\n-----Original Message-----\nFrom: Press Office\nSent: Tuesday, March 9, 2025 11:07 AM\nSubject: Dorset PDU\n\nHi all,\n\nPlease see below.\n\n",
    "One for Thursday's page? Sam\n\n-----Original Message-----\nFrom: Press Office\nDate: Tue, 9 March 2025 at 14:50\nSubject: Dorset PDU\n\n",
]


@pytest.mark.parametrize("above", ABOVE)
def test_the_release_begins_behind_what_the_sender_wrote(above):
    release = hmip_parse.parse(page(above))
    assert release.headline == HEADLINE
    assert release.body[0] == LEAD
    assert [outcome.service.name for outcome in release.outcomes] == ["Dorset"]


@pytest.mark.parametrize(
    "headline",
    [
        "Please mind the gap: Dorset",
        "Thanks to its staff, Dorset is ‘Good’",
        "Kate Emsworth",
        "Dorset: a release worth seeing",
    ],
)
def test_a_headline_without_a_sender_s_words_is_kept(headline):
    assert hmip_parse.parse(page("", headline=headline)).headline == headline


@pytest.mark.parametrize("mark", ["> ", ">", ">> ", "> > "])
def test_the_marks_of_a_quoted_mail_are_no_part_of_its_lines(mark):
    lines = page("").split("\n")
    text = "From: Sam\nSubject: FW: Dorset\n\nFYI\n\n" + "\n".join((mark + line).rstrip(" ") for line in lines)
    release = hmip_parse.parse(text)
    assert (release.headline, release.body[0]) == (HEADLINE, LEAD)
    assert release.evidence["headline"][0].of(text) == HEADLINE
    assert [note.label for note in release.notes] == ["1", "2"]


@pytest.mark.parametrize(
    "said",
    [
        "-----Original Message-----\nOn 11 Nov 2024, at 16:42, Press office <press@example.org> wrote:",
        "Begin forwarded message:",
    ],
)
def test_who_quotes_a_release_whole_has_no_part_in_it(said):
    lines = page("").split("\n")
    quoted = "\n".join((f"> {line}").rstrip(" ") for line in lines)
    above = "From: Sam\nTo: Priya\n\nPriya - one for page 7? I make it 3 out of 10, frankly ‘Inadequate’.\n\nD\n\n"
    text = f"{above}{said}\n\n{quoted}\n\nThis e-mail is confidential, 100% of it.\n\n***\nNo liability is accepted.\n"
    release = hmip_parse.parse(text)
    assert (release.headline, release.body) == (HEADLINE, (LEAD,))
    assert [note.label for note in release.notes] == ["1", "2"]
    assert release.percentages == ()


def test_a_quoted_mail_with_nothing_below():
    quoted = "\n".join((f"> {line}").rstrip(" ") for line in page("").strip().split("\n"))
    text = f"Frankly ‘Inadequate’.\n\nJo wrote:\n\n{quoted}"
    assert hmip_parse.parse(text).body == (LEAD,)


def test_more_lines_of_the_writer_than_quoted_ones():
    text = page("").replace(LEAD, f"{LEAD}\n\n" + "\n".join(["> so it was"] * 5) + "\n\nSo.\n\nAnd so.")
    assert "> so it was" in hmip_parse.parse(text).body


def test_a_few_lines_that_are_marked_are_the_writer_s_own():
    text = page("", "\n".join(["", *["> one", "two", "three"] * 3, ""]))
    assert "> one" in document(text).source.view
    assert "> one" in document(page("", "\n> one\n> two\n")).source.view


def test_what_the_sender_wrote_is_left_out_of_mails_alone():
    words = "Please see below for the figures"
    assert document(f"{words}\n\n{LEAD}\n\n{NOTES}").source.view.startswith(words)
    assert hmip_parse.parse(f"{words}\n\n{LEAD}\n\n{NOTES}").headline == words
    assert hmip_parse.parse(f"From: Ministry of Justice\n{words}\n\n{LEAD}\n\n{NOTES}").headline == words


def test_a_mail_s_own_day_is_not_that_of_publication():
    assert hmip_parse.parse(page("")).published is None
    release = hmip_parse.parse(page(ABOVE[2]))
    assert release.published == datetime.date(2025, 3, 11)
    assert release.embargo is not None
    assert hmip_parse.parse(f"Date: 10 March 2025\n\n{HEADLINE}\n\n{LEAD}\n\n{NOTES}").published == datetime.date(
        2025, 3, 10
    )


def test_the_time_stands_above_and_the_day_in_a_note_too():
    subject = "From: Ruth\nSubject: FW: EMBARGOED UNTIL 00.01 TUESDAY 11 MARCH 2025 - Dorset\n\n"
    notes = "ENDS\n\nNotes to editor\n\n1. The report will be available at www.example.org from {}.\n"
    same, other = (
        hmip_parse.parse(f"{subject}{HEADLINE}\n\n{LEAD}\n\n{notes.format(day)}")
        for day in ("11 March 2025", "12 March 2025")
    )
    assert same.embargo.replace(tzinfo=None) == datetime.datetime(2025, 3, 11, 0, 1)  # noqa: DTZ001 - London's clock
    assert (other.published, other.embargo) == (datetime.date(2025, 3, 12), None)


@pytest.mark.parametrize(
    "behind",
    [
        "\nKate Emsworth | Communications Officer\nHM Inspectorate of Probation, 1 Bridge Street West\nPlease consider the environment before printing this email\n",
        "\nThis e-mail (and any attachment) is intended only for the attention of the addressee(s). Its use is not permitted.\n",
        "\nKind regards\n\nKate Emsworth\nSenior Communications Officer | HM Inspectorate of Probation\n",
        "\nPlease note that I do not work on Fridays.\n",
        "\nKate Emsworth (she/her) | Senior Communications Officer\nT: 0161 496 0123 | I work Monday to Thursday\n\n____________\nThis e-mail is private.\n",
    ],
)
def test_a_signature_is_no_note(behind):
    assert [note.label for note in hmip_parse.parse(page("", behind)).notes] == ["1", "2"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["Please see below.", "It is a strong one.", "Thanks", "Kate", "The headline"], 4),
        (["Please see below.", "The headline", "The lead. " * 50, "Thanks", "Kate"], 1),  # those of the release
        (["The headline", "Thanks"], 0),
        ([], 0),
    ],
)
def test_how_many_lines_the_sender_wrote(rows, expected):
    source = Source("\n".join(rows))
    assert mail.past_note(source.norm, lines.lines(source), 0) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["From: Ruth", "Sent: today"], True),
        (["From: Ruth"], False),
        (["SUBJECT: FW", "to: all"], True),
        (["Frombork", "Subjects: two"], False),
        ([], False),
    ],
)
def test_is_mail(words, expected):
    assert mail.is_mail(words) is expected
