"""The address of the report, and that for the press."""

import pytest

from hmip_parse.extractors.contacts import read_media_email, read_report_url
from tests.helpers import bare, document


@pytest.mark.parametrize(
    ("note", "url"),
    [
        (
            "The report is available at justice.example.gov.uk/hmiprobation on 01 September 2022 00.01.",
            "justice.example.gov.uk/hmiprobation",
        ),
        (
            "The report is available at www.example.gov.uk/hmiprobation from 12 June 2013.",
            "www.example.gov.uk/hmiprobation",
        ),
        (
            "The report is available at https://www.example.gov.uk/hmi-probation/dorset_2022/.",
            "https://www.example.gov.uk/hmi-probation/dorset_2022/",
        ),
        ("Read both reports at https://example.gov.uk/", "https://example.gov.uk/"),
        (
            "The review has been edited to protect the privacy of those involved, and can be read at example.gov.uk.",
            "example.gov.uk",
        ),
        ("Full letter: example.gov.uk/dorset, from 16 April 2014.", "example.gov.uk/dorset"),
        ("Complete findings - example.gov.uk/dorset.", "example.gov.uk/dorset"),
        # the address in a sentence of its own
        (
            "The report is on the websites of both. The address of ours is example.gov.uk/dorset.",
            "example.gov.uk/dorset",
        ),
        ("The report is on our website. Its address is www.example.gov.uk", "www.example.gov.uk"),
        ("The full report can be found online. The web address is https://example.gov.uk.", "https://example.gov.uk"),
        ("The report can be found at http://example.org.uk.", "http://example.org.uk"),
        ("The report can be found at example.co.uk/a/b?id=3&x=y#top on 4 May 2021.", "example.co.uk/a/b?id=3&x=y#top"),
        ("A copy can be downloaded from HMIPROBATION.EXAMPLE.GOV.UK.", "HMIPROBATION.EXAMPLE.GOV.UK"),
        ("The report (available at example.gov.uk/dorset) is free.", "example.gov.uk/dorset"),
        ("The report is available at example.gov.uk/dorset, on 4 May 2021.", "example.gov.uk/dorset"),
        ("It is free. Read it online: example.gov.uk/dorset", "example.gov.uk/dorset"),
        ("Read the report: www.example.gov.uk/dorset (embargoed until 00.01)", "www.example.gov.uk/dorset"),
        ("Full report:example.gov.uk/dorset", "example.gov.uk/dorset"),
        ("Visit <https://example.gov.uk/dorset> for a copy.", "https://example.gov.uk/dorset"),
        ("The report and the ratings explained are available at example.gov.uk/dorset.", "example.gov.uk/dorset"),
        ("All three reports can be found at example.gov.uk/dorset.", "example.gov.uk/dorset"),
        (
            "Our standards are at example.gov.uk/standards. The report is at example.gov.uk/dorset.",
            "example.gov.uk/dorset",
        ),
        ("Write to press.org@example.gov.uk; the report can be found at example.org/dorset.", "example.org/dorset"),
    ],
)
def test_the_address_of_the_report(note, url):
    found, span = read_report_url(bare("A body.", notes=("Units were formed in 2021.", note, "It is free.")))
    assert found == url
    assert span is not None


@pytest.mark.parametrize(
    "note",
    [
        "For media enquiries, please contact press@example.gov.uk, available day and night.",
        "The Inspectorate is described at www.example.gov.uk/about.",
        "The report is available from the press office.",
        "The report is available on request.e.g. by post.",
        "The standards for inspection are available at www.example.gov.uk/standards.",
        "The response to the report can be read at www.example.gov.uk/response.",
        "The report cites figures found at www.example.gov.uk/figures.",
        "The report draws on statistics published at www.example.gov.uk/figures.",
        "Figures in the report are from www.example.gov.uk/figures.",
        "Our privacy policy can be read at www.example.gov.uk/privacy.",
        "The council runs it. The address of its website is www.dorset.example.gov.uk.",
        "The report is on our website. The address of the council is Dorset House, www.dorset.example.gov.uk.",
        "The report names staff. The website of the council is www.dorset.example.gov.uk.",
        "The report is on our website. Our e-mail address is press@example.gov.uk.",
        "Earlier inspection reports can be found at www.example.gov.uk/archive.",
        "The previous report is available at www.example.gov.uk/archive.",
        "Another release of the day reads: “The report on the Devon unit is available at www.example.gov.uk/devon now”.",
    ],
    ids=[
        "e-mail",
        "about",
        "no-address",
        "no-domain",
        "standards",
        "response",
        "figures",
        "statistics",
        "figures-in",
        "privacy",
        "council",
        "house",
        "council-s",
        "e-mail-address",
        "earlier",
        "previous",
        "quoted",
    ],
)
def test_what_is_no_address_of_the_report(note):
    assert read_report_url(bare("A body.", notes=(note,))) == (None, None)


@pytest.mark.parametrize("address", ["example.gov.uk/dors", "example.gov.uk/", "example.gov.uk", "example.gov"])
def test_an_address_that_the_text_ends_in_may_be_cut(address):
    cut = bare("A body.", notes=(f"The report is available at {address}",))
    assert read_report_url(cut) == (None, None)


def test_an_address_in_the_body_is_not_read():
    parts = bare("The report is available at example.gov.uk/dorset.", notes=("Units were formed in 2021.",))
    assert read_report_url(parts) == (None, None)


def test_the_first_note_that_says_where_wins():
    notes = (
        "About us: example.gov.uk/about",
        "The report is available at example.gov.uk/a.",
        "Earlier ones are available at example.gov.uk/b.",
    )
    assert read_report_url(bare("A body.", notes=notes))[0] == "example.gov.uk/a"


@pytest.mark.parametrize(
    ("note", "email"),
    [
        ("For media enquiries, please contact media.example@hmiprobation.gov.uk", "media.example@hmiprobation.gov.uk"),
        ("For media enquiries, please contact media@hmiprobation.gov.uk (E-mail address)", "media@hmiprobation.gov.uk"),
        ("For further information write to Press-Office@Example.gov.uk.", "Press-Office@Example.gov.uk"),
        ("Contact: Jo Blank, 020 7946 0000, jo_blank+press@example.org.uk, or ring.", "jo_blank+press@example.org.uk"),
        ("E-mail:press@example.gov.uk", "press@example.gov.uk"),
        ("E-mail: press@example.org\n", "press@example.org"),
        ("E-mail: press@example.cymru", "press@example.cymru"),
    ],
)
def test_the_address_for_the_press(note, email):
    found, span = read_media_email(bare("A body.", notes=("Units were formed in 2021.", note)))
    assert found == email
    assert span is not None


def test_the_address_for_the_press_among_others():
    notes = (
        "To take part write to research@example.gov.uk.",
        "Media enquiries: press@example.gov.uk or a@example.org.",
    )
    assert read_media_email(bare("A body.", notes=notes))[0] == "press@example.gov.uk"


def test_an_address_for_the_press_in_a_quotation():
    note = (
        "Another release of the day reads: “For media enquiries about this, please contact press@example.gov.uk now”."
    )
    assert read_media_email(bare("A body.", notes=(note,))) == (None, None)


@pytest.mark.parametrize(
    "address",
    ["press@example.gov", "press@example.gov.", "press@example.gov.u", "press@exam.pl", "a@example.org", "a@b.com."],
)
def test_an_address_for_the_press_that_may_be_cut(address):
    assert read_media_email(bare("A body.", notes=(f"Media enquiries: {address}",))) == (None, None)


@pytest.mark.parametrize(
    ("paragraphs", "email"),
    [
        (["A body.", "Media contact: press@example.gov.uk", "It was so."], "press@example.gov.uk"),
        (["A body.", "For press enquiries write to press@example.gov.uk."], "press@example.gov.uk"),
        (["Media contact: press@example.gov.uk", "It was so.", "And so."], None),
        (["A body.", "Write to her at jo@example.gov.uk, she says."], None),
    ],
)
def test_a_release_without_notes_has_its_contact_at_its_end(paragraphs, email):
    found, place = read_media_email(bare(*paragraphs))
    assert found == email
    assert (place is None) == (email is None)


@pytest.mark.parametrize(
    "note", ["Follow us @hmiprobation.", "Ring the press office.", "Meet at 3 @ the office.", "a@b"]
)
def test_what_is_no_address_for_the_press(note):
    assert read_media_email(bare("A body.", notes=(note,))) == (None, None)


def test_the_words_of_both():
    notes = ("The report is available at  example.gov.uk/dorset.", "Contact  press@example.gov.uk.")
    parts = bare("A body.", notes=notes)
    assert read_report_url(parts)[1].of(parts.source.text) == "example.gov.uk/dorset"
    assert read_media_email(parts)[1].of(parts.source.text) == "press@example.gov.uk"


def test_an_address_on_a_line_between_the_notes_is_none_of_theirs():
    parts = document(
        "Report on a local service published\n\nIt was calm.\n\nENDS\n\nNotes to editor\n\n1. It is a yearly report.\n"
        "Share this page: www.example.com/hmip\n2. The report is available at hmiprobation.gov.uk.\n"
    )
    assert read_report_url(parts)[0] == "hmiprobation.gov.uk"


def test_both_addresses_that_a_note_quotes_are_another_release_s():
    notes = (
        "The release of Dorset said: “For media enquiries, write to ann@dorset.gov.uk or to bob@dorset.gov.uk.”",
        "For media enquiries, please contact press@hmip.gov.uk.",
    )
    assert read_media_email(bare("It was calm.", notes=notes))[0] == "press@hmip.gov.uk"


MARKED = "Each paragraph of a speech opens with its mark, and the last alone closes it"
SPEECH = ("He said: “Staff are well led and I was glad to see it.", "“They know the people they supervise.”")


@pytest.mark.parametrize(
    ("notes", "url"),
    [
        (["This report is free of charge", "About us: www.example.gov.uk/about"], None),
        (["About us: www.example.gov.uk/about", "This report is free of charge"], None),
        (["Read about us at www.example.gov.uk/about. The report is free. It is new."], None),
        (["It is new. The report is free. About us: www.example.gov.uk/about."], None),
        (["The report is new. The office is described at www.example.gov.uk/office. It is calm."], None),
    ],
    ids=["note-before", "note-behind", "sentences-behind", "sentences-before", "both-sides"],
)
def test_the_sentence_of_an_address_says_what_is_there(notes, url):
    head = "Report on a local service published\n\nIt was calm. It was clean.\n\nENDS\n\nNotes to editor\n\n"
    for label in ("", "• "):
        parts = document(head + "".join(f"{label}{note}\n" for note in [*notes, "It is for youth services. It is new"]))
        assert len(parts.notes) == len(notes) + 1
        assert read_report_url(parts)[0] == url


@pytest.mark.parametrize(
    "note",
    [
        "The report is available at example.gov.uk/dorset. The scale goes from ‘Outstanding’ down to “Inadequate”, in four steps.",
        'The report is available at example.gov.uk/dorset. The map in it is drawn to a scale of three miles to 1", as before.',
        'The report is on a 5" disc, and it is available at example.gov.uk/dorset.',
        "The best are “Outstanding”. The report is available at example.gov.uk/dorset; of the others the lowest are “Inadequate”.",
        "The unit is “Good” on our scale of four, as it was in the year before. The report is called “Dorset (example.gov.uk/dorset)”, and no part of the service is said to be “Inadequate”.",
    ],
    ids=["behind", "lone-behind", "lone-before", "closed-before", "in-a-title"],
)
def test_an_address_outside_of_a_quotation_is_the_release_s_own(note):
    parts = bare(*SPEECH, notes=(note, "The words of the scale are “Outstanding”, “Good”, “Requires improvement”."))
    assert read_report_url(parts)[0] == "example.gov.uk/dorset", MARKED
    address = note.replace("example.gov.uk/dorset", "press@example.gov.uk")
    parts = bare(*SPEECH, notes=(address, "The words of the scale are “Outstanding”, “Good”, “Requires improvement”."))
    assert read_media_email(parts)[0] == "press@example.gov.uk", MARKED


@pytest.mark.parametrize(("length", "url"), [(59, "example.gov.uk/dorset"), (60, None)])
def test_a_title_in_quotation_marks_is_short(length, url):
    title = "The report: example.gov.uk/dorset".ljust(length, ".")
    assert read_report_url(bare("It was calm.", notes=(f"See “{title}” now.",)))[0] == url


def test_behind_a_quotation_a_note_has_its_own_addresses():
    quoted = "The release of Dorset said: “The report is available at dorset.gov.uk/report; write to ann@dorset.gov.uk or to bob@dorset.gov.uk.” "
    own = "Our report is available at example.gov.uk/dorset, and for media enquiries contact press@hmip.gov.uk."
    for notes in [(quoted + own,), (quoted, own)]:
        parts = bare("It was calm.", notes=notes)
        assert read_report_url(parts)[0] == "example.gov.uk/dorset"
        assert read_media_email(parts)[0] == "press@hmip.gov.uk"


def test_without_one_for_the_press_the_first_address_is_given():
    notes = ("To take part, write to research@example.gov.uk or ann@example.gov.uk.", "Or ask bob@example.gov.uk.")
    assert read_media_email(bare("It was calm.", notes=notes))[0] == "research@example.gov.uk"


def test_what_is_no_address_does_not_hide_the_next():
    note = "Follow us @hmiprobation; for media enquiries write to press@example.gov.uk."
    assert read_media_email(bare("It was calm.", notes=(note,)))[0] == "press@example.gov.uk"


def test_an_address_that_the_text_ends_in_is_whole_before_a_stop():
    whole = bare("A body.", notes=("The report is available at example.gov.uk/dorset.",))
    assert read_report_url(whole)[0] == "example.gov.uk/dorset"


@pytest.mark.parametrize("behind", [".", ": it is free.", ", and in print."])
def test_an_archive_names_the_address_that_it_keeps(behind):
    address = "http://archive.example.gov.uk/20140401/http://www.example.gov.uk/dorset"
    note = f"The report is available at {address}{behind}"
    assert read_report_url(bare("A body.", notes=(note, "It is new.")))[0] == address


def test_without_notes_there_is_neither():
    parts = document("A headline here\n\nThe report is available at example.gov.uk/dorset; ask press@example.gov.uk.")
    assert read_report_url(parts) == (None, None)
    assert read_media_email(parts) == (None, None)


REPORT = "example.gov.uk/dorset"


@pytest.mark.parametrize(
    "notes",
    [
        [f"The action plan is at example.gov.uk/plan and the report at {REPORT}."],
        [f"The government’s response to the report is at example.gov.uk/response. The report is at {REPORT}."],
        [f"The report and the action plan are at {REPORT}."],
        [f"The report, with its data tables, is available at {REPORT}."],
        [f"Statistics are available at example.gov.uk/figures, and the report can be found at {REPORT}."],
        [
            "The thematic report can be found at example.gov.uk/theme.",
            f"The report on Dorset can be found at {REPORT}.",
        ],
        [f"The thematic report can be found at {REPORT}."],
    ],
)
def test_other_papers_have_addresses_too(notes):
    assert read_report_url(bare("A body.", notes=(*notes, "It is free.")))[0] == REPORT


PRESS = "media@hmiprobation.example.gov.uk"


@pytest.mark.parametrize(
    "notes",
    [
        ["The council’s press office is at press@dorset.example.gov.uk.", f"Our press office is at {PRESS}."],
        ["Dorset Council media team: press@dorset.example.gov.uk", f"HMIP media team: {PRESS}"],
        ["To join our mailing list write to news@example.gov.uk", f"For interviews contact {PRESS}"],
        ["Complaints about the press: complaints@example.gov.uk", f"Press: {PRESS}"],
        ["Media enquiries about Dorset Council go to " + PRESS, "It is free."],
        [f"Media enquiries about the police go to the inspectorate: {PRESS}", "Press: x@example.gov.uk"],
    ],
)
def test_the_press_office_is_this_inspectorate_s(notes):
    assert read_media_email(bare("A body.", notes=(*notes, "It is free.")))[0] == PRESS


def test_an_address_for_complaints_is_none_for_the_press():
    note = "To complain about us, write to complaints@example.gov.uk"
    assert read_media_email(bare("A body.", notes=(note, "It is free.")))[0] is None


def test_without_another_the_press_office_of_another_body_is_given():
    note = "Media enquiries: Dorset Council, press@dorset.example.gov.uk"
    assert read_media_email(bare("A body.", notes=(note, "It is free.")))[0] == "press@dorset.example.gov.uk"


@pytest.mark.parametrize(
    ("note", "email"),
    [
        ("Media enquiries: press@example.gov.uk; complaints: complaints@example.gov.uk", "press@example.gov.uk"),
        ("Complaints: complaints@example.gov.uk; media enquiries: press@example.gov.uk", "press@example.gov.uk"),
        ("Complaints go to complaints@example.gov.uk, the press to press@example.gov.uk", "press@example.gov.uk"),
        ("Press: press@example.gov.uk, feedback: feedback@example.gov.uk", "press@example.gov.uk"),
        ("Council media: news@dorset.gov.uk; HMIP media: press@example.gov.uk", "press@example.gov.uk"),
        ("Media complaints: complaints@example.gov.uk", None),
        ("For complaints and vacancies: press@example.gov.uk; jobs@example.gov.uk is for vacancies", None),
    ],
)
def test_each_address_of_a_sentence_has_its_part_of_it(note, email):
    assert read_media_email(bare("Plans were late.", notes=(note, "It is free.")))[0] == email
