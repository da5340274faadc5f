"""Where the parser is known to fail a property.

Each entry is a strict xfail: once mended, it has to leave this list.
"""

_DASH = "a dash that falls at a line's start is taken for a bullet, and the line for an item"
_NUMBER = "a number that closes a sentence at a line's start is taken for a label"
_WIDTH = "the width is that of the longest line, an address, so shorter lines are held to be ended on purpose"
_ONE_LONG_LINE = "a long line of the page above makes the whole text count as not wrapped"

# (change, fixture) -> reason
CHANGED: dict[tuple[str, str], str] = {
    ("chrome-licence", "hollins-moor-2022"): _ONE_LONG_LINE,
    ("chrome-licence", "marchdale-2015"): _ONE_LONG_LINE,
    ("chrome-licence", "thematic-2017-hate-crime"): _ONE_LONG_LINE,
    ("chrome-licence", "trust-2013-devon-cornwall"): _ONE_LONG_LINE,
    ("wrapped-60", "composed-staffordshire-and-stoke-2022"): _DASH,
    ("wrapped-60", "kestrelmoor-and-dale-2021"): _WIDTH,
    ("wrapped-60", "marlbridge-city-2025"): _DASH,
    ("wrapped-60", "qi-2017-berkshire"): _WIDTH,
    ("wrapped-60", "redcar-2025"): _DASH,
    ("wrapped-65", "crc-2019-cumbria-lancashire"): _DASH,
    ("wrapped-65", "crc-2021-dlnr"): _DASH,
    ("wrapped-65", "nps-2018-midlands"): _DASH,
    ("wrapped-65", "swindon-wiltshire-pdu-2022"): _DASH,
    ("wrapped-65", "wharfe-valley-2023"): _NUMBER,
    ("wrapped-72", "annual-2023-adult"): _NUMBER,
    ("wrapped-72", "composed-staffordshire-and-stoke-2022"): _NUMBER,
    ("wrapped-72", "oxfordshire-2023"): _NUMBER,
    ("wrapped-78", "blackburn-pdu-2023"): _DASH,
    ("wrapped-78", "knowsley-and-st-helens-2023"): _DASH,
    ("wrapped-78", "oxfordshire-2023"): _DASH,
    ("wrapped-78", "wharfe-valley-2023"): _NUMBER,
    ("wrapped-78", "yar-2022"): _NUMBER,
}

_LAST_WORDS = "words at the very end of a text are taken for the whole of a name"
_CUT_SENTENCE = "the words that turn the reading stand behind the cut: 'Of the 214 recommendations | that were made …'"
_FIRST_LINES = "a few lines are read as another kind of release, or another service, than the whole"
_NOTE_LABEL = "the bare number of the next note counts as the end of the note before"

# field of a cut text -> reason
CUT: dict[str, str] = {
    "kind": _FIRST_LINES,
    "headline": "what stands above 'Press release issued today' is the headline until that line is read",
    "quotes[].speaker": _LAST_WORDS,
    "quotes[].role": _LAST_WORDS,
    "notes[].text": _NOTE_LABEL,
    "outcomes[].service.name": _FIRST_LINES,
    "outcomes[].service.kind": _FIRST_LINES,
    "outcomes[].service.region": _FIRST_LINES,
    "outcomes[].rating": _CUT_SENTENCE,
    "outcomes[].aspects[].aspect": _LAST_WORDS,
    "outcomes[].aspects[].grade": _CUT_SENTENCE,
    "outcomes[].aspects[].rating": _CUT_SENTENCE,
    "recalled[].service.name": _FIRST_LINES,
    "recalled[].service.kind": _FIRST_LINES,
    "recalled[].rating": _CUT_SENTENCE,
    "recommendations.total": _CUT_SENTENCE,
    "recommendations.counts[].recipient": _LAST_WORDS,
    "recommendations.counts[].level": _LAST_WORDS,
    "fieldwork.start": _CUT_SENTENCE,
    "fieldwork.end": _CUT_SENTENCE,
    "fieldwork.precision": _CUT_SENTENCE,
    "report_url": _LAST_WORDS,
    "media_email": _LAST_WORDS,
}

_NOTES_ARE_OWN = "words that a note quotes are read as the release's own"

# field that a quoted release changes -> reason
MIXED: dict[str, str] = dict.fromkeys(
    ("outcomes[].service.region", "outcomes[].score", "outcomes[].previous", "published", "fieldwork"), _NOTES_ARE_OWN
)

# name of a text in `test_any_text.FOUND` -> reason
ANY_TEXT: dict[str, str] = {
    "a closing mark alone behind an attribution": "the statement's span ends before it begins",
    "a closing mark before the end": "the statement's span ends before it begins",
    "a lone mark as a quotation's second paragraph": "an empty paragraph has an empty span",
    "a label without a note": "the note's words are one blank",
}

# shape of a find of `fuzz/run.py` -> reason
FUZZED: dict[str, str] = {}
