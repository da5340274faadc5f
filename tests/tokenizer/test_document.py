"""The parts of a release: what stands above it, headline, body, ENDS, notes to editors."""

import textwrap

import pytest

from tests.helpers import PARTS, body_of, document, headline_of, notes_of, release_text

HEADLINE = "Dorset Probation Delivery Unit rated ‘Good’"
LEAD = (
    "Dorset Probation Delivery Unit (PDU)* has received an overall rating of ‘Good’ following an inspection by His "
    "Majesty’s Inspectorate of Probation."
)
SPEECH = (
    "Chief Inspector of Probation Petra Holloway said: “We met staff who care about what they do, and who have the time "
    "and the help that they need. I have told the region so, and I hope that it will last.”"
)
FOUND = (
    "Inspectors found that plans were kept up to date, and that offices in Poole and Weymouth were calm and clean. The "
    "report makes three recommendations."
)
BODY = [LEAD, SPEECH, FOUND]
NOTES = [
    "The report is available at hmiprobation.example.gov.uk on 14 March 2024 00.01.",
    "Fieldwork for this inspection took place in November 2023.",
    "For media enquiries, please contact press.example@hmiprobation.example.gov.uk",
]


def text_of(*tail, head=(HEADLINE,), body=BODY, gap="\n\n"):
    return gap.join([*head, *body, *tail])


# -- headline


@pytest.mark.parametrize("gap", ["\n\n", "\n", "\r\n\r\n", "\r\n", "\r", "\n \n", "\n\n\n\n"], ids=repr)
def test_headline_and_body_whatever_parts_the_paragraphs(gap):
    parts = document(text_of("ENDS", gap=gap))
    assert headline_of(parts) == HEADLINE
    assert body_of(parts) == BODY
    assert parts.finished


@pytest.mark.parametrize(
    "headline",
    [
        "Dorset Probation Delivery Unit rated ‘Good’.",
        "‘Overworked and overwhelmed’ Dorset probation service ‘Requires improvement’",
        "Dorset Probation Delivery Unit – ‘Inadequate’",
        "“Great strides’ made by Dorset Youth Justice Service",
        "Inspection of youth offending work: Dorset works to reduce reoffending",
        "Has Dorset turned the corner?",
        "DORSET PDU RATED 'GOOD'",
        "Bournemouth, Christchurch and Poole Children and Young People’s Justice Service rated as ‘Requires improvement’ despite the "
        "hard work of its staff and of a new board",
        "Dorset",
        "Press release that named officers led to an inquiry",
        "News from the front line: Dorset PDU rated ‘Good’",
        "HM Inspectorate of Probation praises Dorset PDU",
    ],
    ids=[
        "full-stop",
        "scare-phrase-first",
        "no-verb",
        "mixed-marks",
        "colon",
        "question",
        "capitals",
        "long",
        "one-word",
        "press-release",
        "news-from",
        "inspectorate",
    ],
)
def test_a_headline_is_kept_as_printed(headline):
    parts = document(text_of("ENDS", head=[headline]))
    assert headline_of(parts) == headline
    assert body_of(parts) == BODY


@pytest.mark.parametrize(
    "lead",
    [
        LEAD,
        "Dorset PDU has been rated as ‘Good’ following an inspection by HM Inspectorate of Probation.",
        "Devon and Dorset PDUs have both received an overall rating of ‘Good’ following inspections by the inspectorate.",
        "Young offenders in Dorset are missing out on help because of year after year of savings in the budget of the service that "
        "looks after them and in the budgets of its partners, the inspectorate of probation has warned.",
    ],
    ids=["standard", "2023", "two-units", "newspaper"],
)
def test_a_text_that_begins_with_its_lead_has_no_headline(lead):
    parts = document("\n\n".join([lead, SPEECH, FOUND, "ENDS"]))
    assert parts.headline is None
    assert body_of(parts) == [lead, SPEECH, FOUND]


@pytest.mark.parametrize(
    "lead",
    [
        pytest.param(
            "Probation in Dorset needs more staff, the Chief Inspector of Probation, Petra Holloway, has said.",
        ),
        "Work with young people in Dorset was good, said Dame Gwenda Tracey, Chief Inspector of Probation.",
        pytest.param(
            "Dorset Youth Justice Service was rated as ‘Good’ by HM Inspectorate of Probation today.",
        ),
    ],
    ids=["has-said", "said-trailing", "was-rated-today"],
)
def test_a_short_lead_sentence_is_no_headline(lead):
    parts = document("\n\n".join([lead, SPEECH, FOUND, "ENDS"]))
    assert parts.headline is None


@pytest.mark.parametrize(
    "repeat",
    [HEADLINE, HEADLINE + ".", "  " + HEADLINE + " "],
    ids=["same", "with-a-stop", "with-blanks"],
)
def test_a_headline_printed_twice_counts_once(repeat):
    parts = document(text_of("ENDS", head=[HEADLINE, repeat]))
    assert headline_of(parts) == HEADLINE
    assert body_of(parts) == BODY


def test_a_lead_printed_twice_counts_once():
    parts = document(text_of("ENDS", body=[LEAD, *BODY]))
    assert body_of(parts) == BODY


def test_a_short_subheading_may_return():
    body = ["Dorset PDU", FOUND, "Next steps", SPEECH, "Next steps", "The unit will be visited again."]
    assert body_of(document(text_of("ENDS", body=body))) == body


@pytest.mark.parametrize("text", ["", " ", "\n\r\n", "\ufeff", "\u200b\n"], ids=repr)
def test_a_text_without_words_has_no_parts(text):
    parts = document(text)
    assert parts.headline is None
    assert parts.body == []
    assert parts.notes == []
    assert not parts.finished


def test_one_line_alone_is_body_and_no_headline():
    parts = document(LEAD)
    assert parts.headline is None
    assert body_of(parts) == [LEAD]


# -- chrome

CHROME = {
    "skip": "Skip to content",
    "skip-main": "Skip to main content",
    "cookies": "We use cookies to improve your experience of this website.",
    "cookies-accept": "Accept all cookies",
    "cookies-on": "Cookies on hmiprobation.example.gov.uk",
    "menu": "Menu",
    "breadcrumbs": "Home > News > Press releases",
    "home": "Home",
    "news": "Latest news",
    "press-release": "Press release",
    "press-release-colon": "PRESS RELEASE:",
    "licence": "This publication is licensed under the terms of the Open Government Licence v3.0 except where otherwise stated.",
    "licence-view": "To view this licence, visit nationalarchives.example.gov.uk/doc/open-government-licence/version/3",
    "third-party": "Where we have identified any third party copyright information you will need to obtain permission from the owners.",
    "available": "This publication is available at: https://hmiprobation.example.gov.uk/dorset",
    "copyright": "© Crown copyright 2024",
    "published-empty": "Published:",
    "published": "Published: 14 March 2024",
    "date": "Date: 14/03/2024",
    "date-line": "14 March 2024",
    "date-line-weekday": "Thursday, 14 March 2024",
    "share": "Share this page",
    "share-row": "Share: Facebook Twitter LinkedIn",
    "share-one": "Facebook",
    "immediate": "For immediate release",
    "embargo": "STRICTLY EMBARGOED until 00.01 on Thursday 14 March 2024",
    "embargoed": "Embargoed until 14 March 2024",
    "release-embargoed": "PRESS RELEASE: EMBARGOED UNTIL 00.01 THURSDAY 14 MARCH 2024",
    "release-immediate": "Press release – for immediate release",
    "release-hold": "Press release: hold until 14 March 2024",
    "release-date": "Press release | 14 March 2024",
    "office": "Press office",
    "newsroom": "Newsroom",
    "from": "News from HM Inspectorate of Probation",
    "office-of": "HM Inspectorate of Probation press office",
    "caption": "Picture (c) Example Pictures",
    "credit": "Photo credit: Example Pictures",
}


@pytest.mark.parametrize("line", CHROME.values(), ids=CHROME.keys())
def test_chrome_above_the_headline_is_neither_headline_nor_body(line):
    parts = document(text_of("ENDS", head=[line, HEADLINE]))
    assert headline_of(parts) == HEADLINE
    assert body_of(parts) == BODY


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["single", "double"])
def test_all_chrome_at_once(gap):
    parts = document(text_of("ENDS", head=[*CHROME.values(), HEADLINE], gap=gap))
    assert headline_of(parts) == HEADLINE
    assert body_of(parts) == BODY
    assert len(parts.preamble) == len(CHROME)


@pytest.mark.parametrize(
    "line",
    [
        "Published:",
        "Published: ",
        "Published: 14 March 2024",
        "Share this page",
        "Read the report: Dorset PDU",
        "Read the report (PDF, 412 kB)",
        "(PDF, 412 kB)",
        "Download the report (PDF, 1.2 MB)",
        "Image courtesy of Example Pictures",
        "Back to top",
        "Related content",
    ],
)
def test_chrome_below_the_headline_is_no_body(line):
    for at in (0, 1, 3):
        body = [*BODY[:at], line, *BODY[at:]]
        parts = document(text_of("ENDS", body=body))
        assert headline_of(parts) == HEADLINE
        assert body_of(parts) == BODY


@pytest.mark.parametrize(
    "sentence",
    [
        "Home visits were rare, and the reasons for that were not written down anywhere.",
        "News of the closure reached staff by e-mail.",
        "Published research was used well by the unit when it designed its courses for people on probation.",
        "Share of cases in which plans were sound: 40 per cent.",
        "Read the room: that was the advice of one officer to another.",
        "Next, inspectors looked at the courts.",
        "Search teams from the police were on hand.",
        "Contents of files were seldom checked.",
        "Media training was offered to leaders.",
    ],
    ids=lambda sentence: sentence.split()[0],
)
def test_sentences_that_begin_like_chrome_are_body(sentence):
    parts = document(text_of("ENDS", body=[LEAD, sentence, SPEECH]))
    assert body_of(parts) == [LEAD, sentence, SPEECH]


# -- ENDS and the heading of the notes


@pytest.mark.parametrize(
    "ends", ["ENDS", "Ends", "ends", "-ENDS-", "- ENDS -", "–ENDS–", "– Ends –", "ENDS.", "ENDS ", "  ENDS", "ENDS\xa0"]
)
def test_ends_closes_the_body(ends):
    parts = document(text_of(ends, "Notes to editor", *(f"{i}. {note}" for i, note in enumerate(NOTES, 1))))
    assert body_of(parts) == BODY
    assert [words for _, words in notes_of(parts)] == NOTES
    assert parts.finished


@pytest.mark.parametrize(
    "heading",
    [
        "Notes to editor",
        "Notes to editors",
        "Notes to Editor",
        "Notes to Editors:",
        "NOTES TO EDITORS",
        "Note to editor",
        "Note to editors:",
        "Notes",
        "Notes:",
        "Notes for editors",
        "Notes to the editor",
        "Editor’s notes",
        "Editors’ notes",
    ],
)
@pytest.mark.parametrize("ends", ["ENDS", None], ids=["ends", "no-ends"])
def test_the_heading_of_the_notes(heading, ends):
    tail = [ends] if ends else []
    parts = document(text_of(*tail, heading, *(f"{i}. {note}" for i, note in enumerate(NOTES, 1))))
    assert body_of(parts) == BODY
    assert notes_of(parts) == [(str(i), note) for i, note in enumerate(NOTES, 1)]
    assert parts.finished


def test_notes_without_a_heading_follow_ends():
    parts = document(text_of("ENDS", *(f"{i}. {note}" for i, note in enumerate(NOTES, 1))))
    assert body_of(parts) == BODY
    assert [words for _, words in notes_of(parts)] == NOTES


def test_a_heading_before_ends_is_no_note():
    parts = document(text_of("Notes to editor", "ENDS", *(f"{i}. {note}" for i, note in enumerate(NOTES, 1))))
    assert [words for _, words in notes_of(parts)] == NOTES


def test_without_ends_and_notes_all_is_body():
    parts = document(text_of())
    assert body_of(parts) == BODY
    assert parts.notes == []
    assert not parts.finished


@pytest.mark.parametrize(
    "sentence",
    [
        "The unit met its ends.",
        "Notes were kept of each meeting, and they were read.",
        "The project ends in March, and nobody could say what would follow.",
        "Dorset PDU was last inspected in 2021 [see notes to editor], and leaders had changed since.",
        "The unit (see notes to editor) was formed in 2021.",
        "Notes to editors are a matter for the press office, one officer joked.",
    ],
    ids=["met-its-ends", "notes-were", "project-ends", "pointer-square", "pointer-round", "sentence"],
)
def test_sentences_that_look_like_the_end_are_body(sentence):
    body = [LEAD, sentence, SPEECH]
    parts = document(text_of(body=body))
    assert body_of(parts) == body
    assert not parts.finished


# -- notes

LABELS = {
    "numbered": ("{i}. ", "{i}"),
    "numbered-bracket": ("{i}) ", "{i}"),
    "numbered-no-blank": ("{i}.", "{i}"),
    "numbered-no-stop": ("{i} ", "{i}"),
    "dash": ("- ", "-"),
    "en-dash": ("– ", "–"),
    "bullet": ("• ", "•"),
    "bullet-indented": ("  • ", "•"),
    "bullet-tab": ("•\t", "•"),
    "middle-dot": ("· ", "·"),
    "star": ("* ", "*"),
    "star-no-blank": ("*", "*"),
    "none": ("", None),
}


@pytest.mark.parametrize(("mark", "label"), LABELS.values(), ids=LABELS.keys())
@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["double", "single"])
def test_notes_of_every_layout(mark, label, gap):
    lines = [mark.format(i=i) + note for i, note in enumerate(NOTES, 1)]
    parts = document(text_of("ENDS", "Notes to editor", *lines, gap=gap))
    expected = [label.format(i=i) if label else None for i in range(1, len(NOTES) + 1)]
    assert notes_of(parts) == list(zip(expected, NOTES, strict=True))


@pytest.mark.parametrize("indent", ["  ", "\t", "\xa0\xa0", "   "], ids=ascii)
def test_indented_notes(indent):
    lines = [f"{indent}{i}.{indent}{note}" for i, note in enumerate(NOTES, 1)]
    parts = document(text_of("ENDS", "Notes to editor", *lines, gap="\n"))
    assert notes_of(parts) == [(str(i), note) for i, note in enumerate(NOTES, 1)]


def test_indented_notes_parted_by_lines_of_blanks():
    lines = [f"  {i}. {note}" for i, note in enumerate(NOTES, 1)]
    parts = document(text_of("ENDS", "Notes to editor", *lines, gap="\n \n"))
    assert notes_of(parts) == [(str(i), note) for i, note in enumerate(NOTES, 1)]


def test_a_starred_note_among_numbered_ones():
    note = "*Probation Delivery Units (PDUs) replaced Community Rehabilitation Companies in June 2021."
    parts = document(text_of("ENDS", "Notes to editor", f"1. {NOTES[0]}", note, f"2. {NOTES[1]}"))
    assert [label for label, _ in notes_of(parts)] == ["1", "*", "2"]


def test_a_star_behind_a_number_belongs_to_the_note():
    parts = document(text_of("ENDS", "Notes to editor", "1. *Probation Delivery Units were formed in 2021."))
    assert notes_of(parts) == [("1", "*Probation Delivery Units were formed in 2021.")]


def test_a_note_with_ten_and_more():
    notes = [f"This is note number {i} of the list." for i in range(1, 13)]
    parts = document(text_of("ENDS", "Notes to editor", *(f"{i}. {note}" for i, note in enumerate(notes, 1)), gap="\n"))
    assert notes_of(parts) == [(str(i), note) for i, note in enumerate(notes, 1)]


def test_a_note_that_runs_on_in_the_next_line():
    parts = document(
        text_of(
            "ENDS",
            "Notes to editor",
            "1. The report is available at the address that",
            "is given below.",
            "2. It is free.",
        )
    )
    (first, second) = notes_of(parts)
    assert first[0] == "1"
    assert first[1].split() == "The report is available at the address that is given below.".split()
    assert second == ("2", "It is free.")


def test_chrome_behind_the_notes_is_no_note():
    parts = document(
        text_of(
            "ENDS",
            "Notes to editor",
            *(f"{i}. {note}" for i, note in enumerate(NOTES, 1)),
            "Share this page",
            "Back to top",
        )
    )
    assert [words for _, words in notes_of(parts)] == NOTES


# -- wire copies and lost line ends


@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["empty-lines", "no-empty-lines"])
@pytest.mark.parametrize("headline", [HEADLINE, None], ids=["headline", "no-headline"])
def test_a_text_wrapped_at_65_columns(gap, headline):
    paragraphs = [
        *([headline] if headline else []),
        *BODY,
        "ENDS",
        "Notes to editor",
        *(f"{i}. {note}" for i, note in enumerate(NOTES, 1)),
    ]
    parts = document(gap.join(textwrap.fill(paragraph, 65) for paragraph in paragraphs))
    if gap == "\n\n":
        assert headline_of(parts) == headline
        assert body_of(parts) == BODY
    assert " ".join(body_of(parts)) == " ".join(BODY)
    assert [words for _, words in notes_of(parts)] == NOTES


ITEMS = ["reports were good and reached the courts on time", "staff were keen"]


def test_a_bullet_s_dash_alone_on_its_line_in_a_wrapped_text():
    items = [f"-\n{item}" for item in ITEMS]
    paragraphs = [textwrap.fill(words, 65) for words in (LEAD, SPEECH, "Inspectors were pleased to find that:")]
    parts = document("\n\n".join([HEADLINE, *paragraphs, *items, textwrap.fill(FOUND, 65)]))
    assert body_of(parts) == [
        LEAD,
        SPEECH,
        "Inspectors were pleased to find that:",
        *(f"- {item}" for item in ITEMS),
        FOUND,
    ]


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["single", "double"])
def test_a_bullet_s_dash_alone_on_its_line(gap):
    items = [f"-{gap}{item}" for item in ITEMS]
    body = body_of(
        document(text_of("ENDS", body=[LEAD, "Inspectors were pleased to find that:", *items, FOUND], gap=gap))
    )
    assert len(body) == 5
    assert [item.lstrip("- \n") for item in body[2:4]] == ITEMS


@pytest.mark.parametrize("heading", ["ENDS Notes to editor", "Notes to editor", "Notes to editors:"])
def test_all_notes_on_the_line_of_their_heading(heading):
    notes = " ".join(f"{i}. {note}" for i, note in enumerate(NOTES, 1))
    parts = document("\n".join([HEADLINE, *BODY, f"{heading} {notes}"]))
    assert parts.body[-1][0] < parts.body[-1][1]
    assert body_of(parts) == BODY
    assert [words for _, words in notes_of(parts)] == NOTES


def test_ends_at_the_end_of_the_last_line():
    parts = document("\n\n".join([HEADLINE, LEAD, f"{FOUND} ENDS"]))
    assert body_of(parts) == [LEAD, FOUND]
    assert parts.notes == []
    assert parts.finished


def test_all_on_one_line():
    text = " ".join([*BODY, "ENDS", "Notes to editor", *(f"{i}. {note}" for i, note in enumerate(NOTES, 1))])
    parts = document(text)
    assert " ".join(body_of(parts)) == " ".join(BODY)
    assert notes_of(parts) == [(str(i), note) for i, note in enumerate(NOTES, 1)]
    assert parts.finished


@pytest.mark.parametrize("heading", ["Notes to editor", "Notes to editors:", "Notes to Editor", "Note to editors"])
def test_all_on_one_line_without_ends(heading):
    text = " ".join([*BODY, heading, *(f"{i}. {note}" for i, note in enumerate(NOTES, 1))])
    parts = document(text)
    assert " ".join(body_of(parts)) == " ".join(BODY)
    assert [words for _, words in notes_of(parts)] == NOTES


def test_a_pointer_to_the_notes_on_one_line_is_no_heading():
    body = [LEAD, "The unit was last inspected in 2021 [see notes to editor] and has changed since then.", SPEECH]
    text = " ".join([*body, "ENDS", "Notes to editor", "1. Dorset was inspected in 2021.", "2. The report is free."])
    parts = document(text)
    assert " ".join(body_of(parts)) == " ".join(body)
    assert len(parts.notes) == 2


def test_the_template_has_all_its_parts():
    parts = document(release_text())
    assert headline_of(parts) == PARTS["headline"]
    assert body_of(parts) == [PARTS[name] for name in ("lead", "speech", "body", "recommendations")]
    assert [label for label, _ in notes_of(parts)] == ["1", "2", "3", "4"]


# -- pages copied whole

ABOVE = {
    "arrows": "Home › News › Press releases",
    "guillemets": "Home » Media » Press releases » 2024",
    "slashes": "You are here: Home / News / Press releases",
    "cookie-settings": "View cookie settings",
    "cookie-choice": "Our website uses cookies. By browsing it you agree to our use of cookies.\nAccept all\nManage preferences",
    "share": "Share this: Facebook LinkedIn WhatsApp Copy link",
    "share-tabs": "Share on X (opens in new tab)\nShare via Email",
    "masthead": "PROBATION AND PRISONS TODAY",
    "paper": "The Marlbridge Gazette",
    "paper-with-its-line": "Inside Courts – the magazine for practitioners",
    "bars": "JUSTICE MONTHLY | ANALYSIS\n\nBy Jo Blank | 3 July 2024",
    "byline": "By Amrit Basra, crime reporter\n4 May 2023, 10:15am",
    "languages": "English | Cymraeg",
    "owner": "HM Inspectorate of Probation",
    "from": "From: HM Inspectorate of Probation",
    "minutes": "4 min read",
    "reading-time": "Reading time: 3 minutes",
    "number": "Press release 14/2024",
    "reference": "Ref: PR 14/24",
    "embargo": "UNDER EMBARGO UNTIL 00.01 ON 14 MARCH 2024",
    "desks": "For the attention of news desks",
    "caption": "Image: Example Pictures",
    "links": "Skip to main content\nHome\nAbout us\nWhat we do\nOur people\nInspections",
    "kicker": "YOUTH JUSTICE",
    "page-title": f"{HEADLINE} | HM Inspectorate of Probation",
    "mail": "---------- Forwarded message ----------\nFrom: Press Office <press@example.gov.uk>\nSent: 14 March 2024 09:47\n"
    "To: Newsdesk <news@example.org>\nCc: Planning Diary\nSubject: FW: EMBARGOED – Dorset\n\nHi both, one for page 5? Sam",
    "greeting": "Dear editors,",
    "category": "Published on 14 March 2024 in Children and families",
}


@pytest.mark.parametrize("lines", ABOVE.values(), ids=ABOVE.keys())
@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["single", "double"])
def test_what_a_page_has_above_the_headline(lines, gap):
    parts = document(text_of("ENDS", head=[lines.replace("\n\n", gap), HEADLINE], gap=gap))
    assert headline_of(parts) == HEADLINE
    assert body_of(parts) == BODY


@pytest.mark.parametrize(
    "headline",
    [
        "Good news for Dorset",
        "“Search for answers” goes on in Dorset",
        "Dorset PDU | Devon PDU: both rated ‘Good’ by inspectors",
        "Next steps for probation",
        "By no means good enough: probation in Dorset",
        "Inspectors: more staff needed",
        "Dear to its staff: the women’s centre in Dorset",
        "Morning visits help children in Dorset",
    ],
)
def test_headlines_that_begin_like_a_page_s_lines(headline):
    assert headline_of(document(text_of("ENDS", head=[headline]))) == headline


BEHIND = {
    "share": "Share this page\n\nFacebook (opens in new tab)\nX (opens in new tab)",
    "related": "Related content\n\nAn inspection of probation services in Dorset\nAnnual report 2023/24",
    "useful": "Is this page useful?\nMaybe\nYes this page is useful\nReport a problem with this page",
    "footer": "Help\nPrivacy\nCookies\nAccessibility statement\nTerms and conditions\n© Crown copyright",
    "next": "Read next: Good news on youth custody numbers",
    "more": "More from News\n\nDevon YJS rated ‘Good’ by inspectors\nChief Inspector appointed",
    "previous": "Previous: Devon YJS rated ‘Good’\nNext: Annual report published",
    "tags": "Tags: probation, inspection, London",
    "author": "Jo Blank covers courts and prisons for Justice Monthly.",
    "print": "Print this page",
    "updates": "Updates to this page\nPublished 14 March 2024\nSign up for emails or print this page\nGet emails about this page",
    "folio": "HM Inspectorate of Probation – press release – embargoed until 00.01 on Thursday 14 March 2024\nPage 2 of 2",
    "disclaimer": "This e-mail and any attachment is intended for the named recipient only. If you have received it in error, please "
    "delete it and tell the sender.",
}


@pytest.mark.parametrize("lines", BEHIND.values(), ids=BEHIND.keys())
def test_what_a_page_has_behind_a_release(lines):
    notes = [f"{i}. {note}" for i, note in enumerate(NOTES, 1)]
    parts = document(text_of("ENDS", "Notes to editor", *notes, lines))
    assert body_of(parts) == BODY
    assert [words for _, words in notes_of(parts)] == NOTES
    assert body_of(document(text_of(lines))) == BODY


@pytest.mark.parametrize(
    "tail", ["Next steps\n\nThe unit will be visited again in a year.", "Related work is under way."]
)
def test_a_release_s_own_last_lines_are_kept(tail):
    assert body_of(document(text_of(tail)))[3:] == tail.split("\n\n")


# -- more of lost line ends


@pytest.mark.parametrize(
    ("headline", "lead"),
    [
        (HEADLINE, LEAD),
        (HEADLINE + ".", LEAD),
        ("Dorset PDU on the mend as ‘Inadequate’ rating goes", LEAD),
        (
            "‘Impressive’ Mid & North Dorset YOS",
            "Mid and North Dorset Youth Offending Service (YOS) was rated ‘Good’ by inspectors.",
        ),
        (
            "Inspectors troubled by Dorset’s plans",
            "HM Inspectorate of Probation has given Dorset YOT an overall rating of ‘Good’.",
        ),
    ],
    ids=["same-name", "full-stop", "short-form", "ampersand", "the-inspectorate"],
)
def test_a_headline_on_one_line_with_its_lead(headline, lead):
    parts = document(" ".join([headline, lead, SPEECH, FOUND, "ENDS"]))
    assert headline_of(parts) == headline
    assert body_of(parts) == [" ".join([lead, SPEECH, FOUND])]


@pytest.mark.parametrize(
    "words",
    [
        " ".join([LEAD, SPEECH, FOUND]),
        " ".join(
            [
                "Slow and steady work in the south",
                "A joint inspection of Dorset YOT found that it was rated ‘Good’.",
                SPEECH,
            ]
        ),
        " ".join(["Home › News", HEADLINE, LEAD, SPEECH]),
    ],
    ids=["no-headline", "another-opening", "links-before"],
)
def test_where_nothing_tells_the_headline_from_the_lead_none_is_given(words):
    assert headline_of(document(words)) is None


@pytest.mark.parametrize(
    "ends",
    [
        "END",
        "*ENDS*",
        "[ENDS]",
        "(Ends)",
        "~ENDS~",
        "End of release",
        "ENDS Notes to editor",
        "– Ends – Notes to editors:",
    ],
)
def test_ends_in_other_shapes(ends):
    parts = document(text_of(ends, *(f"{i}. {note}" for i, note in enumerate(NOTES, 1))))
    assert body_of(parts) == BODY
    assert [words for _, words in notes_of(parts)] == NOTES


@pytest.mark.parametrize("ends", [" ENDS", " -ENDS-", " – Ends –"])
def test_ends_behind_the_last_sentence_and_notes_on_their_own_lines(ends):
    parts = document(
        text_of(
            "Notes to editor", *(f"{i}. {note}" for i, note in enumerate(NOTES, 1)), body=[LEAD, SPEECH, FOUND + ends]
        )
    )
    assert body_of(parts) == BODY
    assert len(parts.notes) == len(NOTES)


@pytest.mark.parametrize("bullet", ["•", "▪"])
def test_bulleted_notes_on_one_line(bullet):
    notes = " ".join(f"{bullet} {note if note.endswith('.') else note + '.'}" for note in NOTES)
    parts = document(" ".join([HEADLINE, *BODY, "ENDS Notes to editor", notes]))
    assert [label for label, _ in notes_of(parts)] == [bullet] * len(NOTES)


@pytest.mark.parametrize("last", ["1.", "1. ", "- ", "2)", "4"])
def test_a_label_without_words_is_no_note(last):
    assert notes_of(document(text_of("ENDS", "Notes to editor", last))) == []


def test_a_note_s_number_alone_on_its_line():
    notes = [line for i, note in enumerate(NOTES, 1) for line in (f"{i}.", note)]
    assert notes_of(document(text_of("ENDS", "Notes to editor", *notes))) == [
        (str(i), n) for i, n in enumerate(NOTES, 1)
    ]


@pytest.mark.parametrize("above", [(), ("Press release", "Share this page", *["Menu"] * 6)], ids=["none", "links"])
def test_what_stands_above_a_marker_of_the_release_is_the_page_s(above):
    parts = document(text_of("ENDS", head=[*above, "A site of the county", "Press release issued today:-", HEADLINE]))
    assert headline_of(parts) == HEADLINE


GLUED = "Dorset Probation Delivery Unit (PDU) has received an overall rating of ‘Good’ following an inspection by HM Inspectorate of Probation. "


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("Press release " + GLUED + FOUND * 3, None),
        (
            "Skip to main content Dorset Probation Delivery Unit rated ‘Good’ " + GLUED + FOUND * 3,
            "Dorset Probation Delivery Unit rated ‘Good’",
        ),
    ],
    ids=["no headline", "headline"],
)
def test_chrome_that_is_glued_to_a_long_first_line_is_no_part_of_it(line, headline):
    parts = document(f"{line}\n\n{FOUND}\n\nENDS\n")
    assert headline_of(parts) == headline
    assert body_of(parts)[0].startswith("Dorset Probation Delivery Unit (PDU) has")


# -- lines printed twice, and headings of a release's own


@pytest.mark.parametrize("end", ["", " XX", ", phase X"], ids=["shorter", "longer", "more"])
def test_a_line_that_is_much_like_the_headline_is_body(end):
    headline = "What inspectors found in Dorset: phase"
    line = headline + end
    assert body_of(document(text_of("ENDS", head=[headline + " X", line]))) == [line, *BODY]


@pytest.mark.parametrize(("length", "times"), [(40, 2), (41, 1)], ids=["as a subheading", "longer"])
def test_a_subheading_may_return_and_a_longer_line_may_not(length, times):
    line = "What inspectors found in Dorset this time"[: length - 1] + ":"
    body = [LEAD, line, SPEECH, line, FOUND]
    assert body_of(document(text_of("ENDS", body=body))).count(line) == times


def test_without_a_headline_short_lines_before_a_long_one_are_headings():
    lead = "Probation in Dorset needs more staff, the Chief Inspector of Probation, Petra Holloway, has said."
    body = [lead, "Resources", SPEECH]
    parts = document("\n\n".join(body))
    assert (parts.headline, body_of(parts)) == (None, body)


def test_in_a_release_of_short_lines_alone_short_lines_are_headings():
    for heading in ("Resources", "News and events"):
        body = [heading, "Staff were few.", "They were kind."]
        assert body_of(document("\n\n".join([HEADLINE, *body]))) == body


def notes_in(*lines, above=""):
    """The notes, as label and words, of a release with these lines behind the heading of the notes."""
    return notes_of(document(above + release_text(notes="\n".join(lines))))


@pytest.mark.parametrize("marks", ["a) b)", "(i) (ii)", "[1] [2]"])
def test_notes_in_a_series_behind_starred_ones(marks):
    one, two = marks.split()
    found = notes_in("*Units are new.", f"{one} Staff met in May.", f"{two} It is free.")
    labels = [mark.strip("()[]") for mark in (one, two)]
    assert found == [("*", "Units are new."), (labels[0], "Staff met in May."), (labels[1], "It is free.")]


def test_a_starred_note_may_have_a_series_of_its_own():
    assert notes_in("*Units do two things:", "a) they plan", "b) they write.")[0][0] == "*"
    assert len(notes_in("*Units do two things:", "a) they plan", "b) they write.")) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Embargo lifts: Wednesday 30 April 2025, 00.01 (BST).",
        "Embargoed until Wednesday 30 April 2025, 00.01.",
        "Strictly embargoed until 00.01 on 30 April 2025.",
        "Not for publication before 30 April 2025.",
    ],
)
def test_a_sentence_about_the_embargo_is_a_note(line):
    assert notes_in("Units are new.", line, "It is free.") == [
        (None, "Units are new."),
        (None, line),
        (None, "It is free."),
    ]
    assert notes_in("Units are new.", line, "Read it at example.gov.uk")[1] == (None, line)


@pytest.mark.parametrize("line", ["EMBARGOED UNTIL 00.01 ON 30 APRIL 2025", "Embargoed until further notice."])
def test_a_line_that_only_repeats_an_embargo_is_none(line):
    assert notes_in("Units are new.", line, "It is free.") == [(None, "Units are new."), (None, "It is free.")]


MAIL = "From: Press Office <press@example.gov.uk>\nSent: 22 November 2022 15:47\n\n"
FREE = [("1", "Units are new."), ("2", "It is free.")]


@pytest.mark.parametrize(
    "signature",
    [
        ["Jo Blank", "Deputy news editor", "01632 960 244"],
        ["Kind regards", "Jo"],
        ["Thanks,", "Jo Blank", "Desk | 01632 960"],
    ],
)
def test_the_signature_of_a_mail_is_no_note(signature):
    assert notes_in("1. Units are new.", "2. It is free.", *signature, above=MAIL) == FREE


@pytest.mark.parametrize(
    "line",
    ["Media enquiries", "The Inspectorate is independent.", "Media contact: Jo Blank", "HM Inspectorate of Probation"],
)
def test_what_else_stands_behind_labelled_notes(line):
    for above in (MAIL, ""):
        assert notes_in("1. Units are new.", "2. It is free.", line, above=above) == [*FREE, (None, line)]


def test_a_name_is_a_signature_in_a_mail_alone():
    assert notes_in("1. Units are new.", "2. It is free.", "Jo Blank") == [*FREE, (None, "Jo Blank")]
    assert notes_in("1. Units are new.", "2. It is free.", "Regards", "Jo Blank") == FREE


@pytest.mark.parametrize(
    "line",
    [
        "NEWS RELEASE: 5 June 2025",
        "Press release – Thursday 5 June 2025",
        "Hold until 00.01 on 5 June 2025",
        "For use from 00.01 on 5 June 2025",
        "For release: 5 June 2025",
        "Issued: 5 June 2025",
        "Issued by: HM Inspectorate of Probation",
        "Release date: 5 June 2025",
        "Time of issue: 00.01",
        "Copy for approval",
    ],
)
def test_what_says_when_and_by_whom_a_release_is_issued_is_no_headline(line):
    assert headline_of(document(f"{line}\n\n{release_text()}")) == PARTS["headline"]


@pytest.mark.parametrize(
    "headline",
    [
        "For release from prison, plan early",
        "Issued with a warning: Dorset PDU ‘Inadequate’",
        "Release dates missed in Dorset",
    ],
)
def test_a_headline_about_release(headline):
    assert headline_of(document(release_text(headline=headline))) == headline


def test_an_advertisement_between_the_paragraphs_of_a_speech_is_left_out():
    first = "Julia Wren, Chief Inspector of Probation, said: “I am sorry to say that the unit has gone backwards."
    second = "“The staff are not to blame.”"
    parts = document("\n\n".join([HEADLINE, LEAD, first, "ADVERTISEMENT", "READ MORE: Queue at the tip", second]))
    assert [parts.source.view[slice(*place)] for place in parts.body] == [LEAD, first, second]


# -- another release behind the notes


LABELLED = [f"{number}. {note}" for number, note in enumerate(NOTES, 1)]
PASTED = ["Devon Probation Delivery Unit rated ‘Good’", LEAD.replace("Dorset", "Devon"), SPEECH]


@pytest.mark.parametrize(
    ("tail", "left"),
    [
        (["ENDS", *LABELLED, *PASTED, "ENDS", *LABELLED], PASTED[0]),
        (["Notes to editor", *LABELLED, *PASTED, "-Ends-"], PASTED[0]),
        # a note that goes on is a note
        (["ENDS", *LABELLED, "or by telephone.", "- or by post", *PASTED, "ENDS"], PASTED[0]),
        # an ENDS of its own closes the notes
        (["Notes to editor", *LABELLED, "ENDS"], None),
        (["Notes to editor", *LABELLED, "HM Inspectorate of Probation", "Manchester", "ENDS"], None),
        (["Notes to editor", *LABELLED, "Share this page", *PASTED, "ENDS"], None),
        # nothing tells where notes without numbers end
        (["ENDS", *NOTES, *PASTED, "ENDS"], None),
        (["ENDS", *LABELLED[:1], *PASTED, "ENDS"], None),
        # without an ENDS of its own it is no release
        (["ENDS", *LABELLED, *PASTED], None),
    ],
)
def test_a_release_that_is_pasted_behind_numbered_notes_is_left_out(tail, left):
    parts = document(text_of(*tail))
    view = parts.source.view
    assert (view[parts.another :].partition("\n")[0] if parts.another else None) == left
    if left:
        assert not any(left in note or LEAD[:6] in note for note in notes_of(parts))
        assert len(parts.notes) >= len(LABELLED)
