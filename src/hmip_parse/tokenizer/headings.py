"""ENDS, and the heading of the notes to editors, on lines of their own."""

# A line that closes the body, and a heading of notes, without the marks around them: '-ENDS-', '*Ends*', 'Notes:'.
_FRAME = " -*_=#.:[]()~"
_ENDS = frozenset(
    [
        "end",
        "ends",
        "the end",
        *(f"end{s} of {kind}release" for s in ("", "s") for kind in ("", "press ", "news ", "media ")),
    ]
)
# The last line of a wrapped paragraph: '… probation trusts came to an / end.'
_NO_ENDS = frozenset(["end", "end.", "ends.", "the end", "the end."])
_EDITORS = [
    f" {to} {whom}"
    for to in ("to", "for")
    for whom in (
        "editor",
        "editors",
        "the editor",
        "the editors",
        "news editors",
        "all editors",
        "journalists",
        "newsdesks",
        "newsrooms",
        "the press",
        "the media",
    )
]
_HEADINGS = frozenset(
    [
        *(
            f"{kind}{note}"
            for kind in (
                "",
                "editor's ",
                "editors' ",
                "editors ",
                "editorial ",
                "further ",
                "background ",
                "additional ",
            )
            for note in ("note", "notes")
        ),
        *(
            f"{what}{editors}"
            for what in (
                "note",
                "notes",
                "further notes",
                "background notes",
                "information",
                "background",
                "background information",
            )
            for editors in _EDITORS
        ),
        # behind an end of its own: 'For editors', 'Notes for newsrooms'
        *(
            f"{what}for {whom}"
            for what in ("", "notes ", "note ", "information ", "background ")
            for whom in (
                "editor",
                "editors",
                "the editor",
                "the editors",
                "news editors",
                "journalists",
                "newsrooms",
                "newsdesks",
                "reporters",
            )
        ),
    ]
)
LONGEST_HEADING = 48
# The other language of a page in two, of which a heading has both: 'DIWEDD / ENDS'.
_WELSH = frozenset(["diwedd", "nodiadau i olygyddion", "nodiadau i'r golygydd", "nodiadau i'r golygyddion", "nodiadau"])
_BOTH = (" / ", " | ")
_SMALL = frozenset("and of the upon on in &".split())


def is_ends(words: str) -> bool:
    """Whether a line says that the release ends, and nothing else: 'ENDS', '-Ends-', 'End of release'."""
    return words.strip(_FRAME).lower() in _ENDS and words.strip() not in _NO_ENDS


def is_heading(words: str) -> bool:
    """Whether a line is ENDS or a heading of the notes, or both; half of a remark in brackets is none."""
    if len(words) > LONGEST_HEADING:
        return False
    bare = words.strip(_FRAME).lower()
    for mark in _BOTH:
        one, _, other = words.partition(mark)
        if other and (
            one.strip(_FRAME).lower() in _WELSH and is_heading(other) or other.strip(_FRAME).lower() in _WELSH
        ):
            return True
    heading, _, about = bare.partition(": ")
    if about and heading in _HEADINGS and _is_title(words.partition(": ")[2]):
        return True  # 'Notes to editors: Hull and East Riding'
    if bare in _ENDS or bare in _HEADINGS:
        return words.strip() not in _NO_ENDS and _is_balanced(words)
    first, _, others = bare.partition(" ")
    return first.strip(_FRAME) == "ends" and others.strip(_FRAME) in _HEADINGS and _is_balanced(words)


def _is_title(words: str) -> bool:
    """Whether words could be a name, and are no sentence."""
    return all(word[0].isupper() or word in _SMALL for word in words.split()) and words.strip(_FRAME).isascii()


def _is_balanced(words: str) -> bool:
    """Whether no bracket is left open: 'notes to editors].' is the wrapped end of '[see notes to editors].'."""
    return words.count("[") == words.count("]") and words.count("(") == words.count(")")
