"""The mail that a release was sent on in: its headings, what the sender wrote above the release, the signature below.

What the sender wrote is told by its own words ('please see below', 'give me a shout'); it ends at a rule, or
where it is signed. Without such words nothing is left out: a release may begin at once.
"""

import re
from collections.abc import Iterable

from hmip_parse.patterns import lazy
from hmip_parse.source import Source

Range = tuple[int, int]

# What a house puts above mails from outside, in lower case, and how it begins.
WARNING = (
    r"\[?(?:caution|warning|external|attention)\b\]?[ :!-]{0,3}(?:\[?(?:external|caution)\]?[ :!-]{0,3})?(?:(?:this|the) (?:e-?mail|message|sender)\b|e-?mail\b|do not|be careful|think before).{0,300}"
    r"|\[?external(?: e-?mail| sender| message)?\]?:?|this (?:e-?mail|message) (?:originated|originates|came|comes|was sent|has been sent|is) from (?:an? )?(?:outside|external)\b.{0,300}"
    r"|(?:you don't|you do not) often get e-?mails? from .{1,200}"
)
WARNING_STARTS = (
    "caution",
    "warning",
    "[caution",
    "[external",
    "external",
    "attention",
    "[warning",
    "this message",
    "you don't often",
)
WARNING_BEGINS = " ".join(start.partition(" ")[0] for start in WARNING_STARTS)
# Patterns for the lines of a page's top, in lower case.
ABOVE = (
    r"(?:from|sent|to|cc|bcc|subject|reply-to|importance|attachments): .{1,250}|-{2,} ?(?:forwarded|original) (?:message|e-?mail).{0,80}|begin forwarded message:?",
    WARNING,
    r"(?:hi|hello|hey|dear|(?:good )?(?:morning|afternoon|evening))(?:,| [\w'-]+(?: [\w'-]+){0,2} ?[,!.-]).{0,120}|good (?:morning|afternoon|evening)|fyi\b.{0,120}",
)
# How these lines begin, in the terms of `chrome`.
ABOVE_STARTS = (
    "from: sent to:_ cc:_ bcc: subject reply importance attachment --- --f --o --_ begin hi_ hi, hello hey dear morning "
    f"afternoon evening good fyi {WARNING_BEGINS}"
)
_HEADING = lazy(r"(?:from|sent|to|cc|bcc|subject|reply-to|date): |-{2,} ?(?:forwarded|original) ", re.IGNORECASE)
_FEWEST_MARKED = 5
# How the last line above a quoted mail ends, or begins.
_SAID = lazy(r"\bwrote:$|^-{2,} ?(?:original|forwarded) (?:message|e-?mail)\b|^begin forwarded message", re.IGNORECASE)
_FEWEST = 2  # 'From: Ministry of Justice' alone may stand on any page
SENT = ("sent:", "date:")
"""How the heading begins that says when a mail was sent, in lower case."""

# What only somebody writes who sends a release on.
_COVER = lazy(
    r"\bplease (?:find|see)\b|\b(?:see|find|as|news|story|release|statement|report|copy|text|details|more|it'?s?) (?:attached|below)\b|\b(?:attached|enclosed|below) (?:is|are)\b"
    r"|\bgive (?:me|us) a (?:shout|call|ring|bell)\b|\blet (?:me|us) know\b|\bfor (?:your )?info(?:rmation)?\b|\bas (?:promised|discussed|requested|trailed)\b|\bany (?:questions|queries|problems)\b"
    r"|\bhappy to (?:help|talk|chat|arrange)\b|\binterview slots?\b|\bhas (?:some )?time for (?:calls|interviews)\b|\bcan (?:somebody|someone|anyone)\b|\bone for (?:to(?:day|morrow|night)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the )",
    re.IGNORECASE,
)
_RULE = lazy(r"[-_=*~]{3,}(?: ?(?:forwarded|original) (?:message|e-?mail).{0,60})?", re.IGNORECASE)
_REGARDS = lazy(r"(?:(?:kind|best|many|warm|with) )*(?:regards|thanks|wishes|cheers|thank you)[,.!]?", re.IGNORECASE)
_NAME = lazy(r"[A-Z][a-z]+(?:[ -][A-Z][\w'.-]*)?")
_DEEPEST, _DEEPEST_HEADING = 10, 30  # lines
_LONGEST = 400  # characters of one line

# Below the notes: who has sent it, and what his house adds to every mail.
_FOOTER = lazy(
    r"(?:please )?(?:consider the environment|think before you print)\b.*|please (?:note that )?(?:i (?:do not|don't)|my working)\b.*"
    r"|this (?:e-?mail|message)\b.*|if you (?:have received|are not the intended)\b.*|(?:sent from|get outlook for)\b.*|the information (?:in|contained in) this (?:e-?mail|message)\b.*",
    re.IGNORECASE,
)
_BARS = lazy(r"[A-Z][\w'.-]*(?: [\w'.&-]+){0,5}(?: \([a-z]+(?:/[a-z]+)+\))? \| .{2,120}")
_SIGNED = lazy(
    r"(?!.*\b(?:Media|Press|Contacts?|Notes?|Enquiries|Office|News|Editors?|Inspectorate|Probation|Details|Information|Further)\b)"
    r"[A-Z][\w'-]+(?: [A-Z][\w'.-]*){1,2}"
)


def marked(source: Source) -> list[Range]:
    """The marks before the lines of a mail that a reply or another mail quotes, and what that says around them: '> '."""
    if ">" not in source.norm or source.norm.count("\n>") < _FEWEST_MARKED:
        return []
    found: list[Range] = []
    start = words = end = 0
    said = ""  # on the last line before the first mark
    for row in source.rows:
        if row.startswith(">"):
            found.append((start, start + len(row) - len(row.lstrip("> "))))
            end = start + len(row)
        elif row.strip():
            words += 1
            said = said if found else row
        start += len(row) + 1
    if len(found) <= words:
        return []
    if _SAID.search(said):  # what stands above it, and what below, is whoever's who sends it on
        found[0] = 0, found[0][1]
        below = source.norm.find("\n\n", end)
        if below != -1:
            found.append((below, len(source.norm)))
    return found


def is_mail(words: Iterable[str]) -> bool:
    """Whether lines that stand above a release are a mail's."""
    return sum(_HEADING.match(line) is not None for line in words) >= _FEWEST


def past_headings(norm: str, ranges: list[Range]) -> int:
    """Which line is the first behind the headings of a mail that another one has sent on, with words of its own above."""
    if "From: " not in norm:
        return 0
    found = run = 0
    for i, (start, end) in enumerate(ranges[:_DEEPEST_HEADING]):
        run = run + 1 if _HEADING.match(norm, start, end) else 0
        if run >= _FEWEST and i >= run:
            found = i + 1
    return found


def past_note(norm: str, ranges: list[Range], first: int) -> int:
    """Which line is the first behind what the sender wrote; `first` where that begins with no words of a sender."""
    note = [norm[start:end].strip() for start, end in ranges[first : first + _DEEPEST]]
    if not note or not _COVER.search(note[0]):
        return first
    behind = 1
    for i, words in enumerate(note):
        if len(words) > _LONGEST:
            break
        if _REGARDS.fullmatch(words):
            behind = i + 1
            break
    while behind < len(note) and (_COVER.search(note[behind]) or _NAME.fullmatch(note[behind])):
        behind += 1
    if behind < len(note) and _RULE.fullmatch(note[behind]):
        behind += 1
    return first + behind


def is_footer(words: str) -> bool:
    """Whether a line below the notes is the sender's, or what his house adds to every mail."""
    return (
        _FOOTER.fullmatch(words) is not None
        or _BARS.fullmatch(words) is not None
        or _SIGNED.fullmatch(words) is not None
    )
