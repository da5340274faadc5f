"""Where the parser is known to fail a property.

Each entry is a strict xfail: once mended, it has to leave this list.
"""

# (change, fixture) -> reason
CHANGED: dict[tuple[str, str], str] = {}

_LAST_WORDS = "words at the very end of a text are taken for the whole of a name"
_CUT_SENTENCE = "the words that turn the reading stand behind the cut: 'Of the 214 recommendations | that were made …'"
_FIRST_LINES = "a few lines are read as another kind of release, or another service, than the whole"
_NOTE_LABEL = "the bare number of the next note counts as the end of the note before"

# field of a cut text -> reason
CUT: dict[str, str] = {
    "kind": _FIRST_LINES,
    "sector": _FIRST_LINES,
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
}

_NOTES_ARE_OWN = "words that a note quotes are read as the release's own"

# field that a quoted release changes -> reason
MIXED: dict[str, str] = dict.fromkeys(
    ("outcomes[].service.region", "outcomes[].score", "outcomes[].previous"), _NOTES_ARE_OWN
)

# name of a text in `test_any_text.FOUND` -> reason
ANY_TEXT: dict[str, str] = {}

# shape of a find of `fuzz/run.py` -> reason
FUZZED: dict[str, str] = {}
