"""Whom a sentence only speaks of: the words by which somebody named does not speak, or speaks with another."""

import re

from hmip_parse.patterns import lazy

# What stands behind these is no speaker: 'the head of Swale House said'.
OF = (" of ", " for ", " and ", " & ", " in ", " at ", " from ", " with ", " by ", " in the ", " at the ")
# Whom a sentence mentions behind one of these does not speak: 'a deputy to Chief Inspector Ann Lees said' …
_OBJECT = tuple(
    f" {word} {article}" for word in ("to", "for", "of", "with") for article in ("", "the ", "our ", "its ")
)
# … but for these words, or where the sentence goes on so: 'it was left to Ms Lees to conclude: "'.
_OWN_WORDS = tuple(
    f"{words} {article}"
    for words in "ccording to,words of,view of,message of,verdict of,opinion of,assessment of".split(",")
    for article in ("", "the ", "our ", "its ")
)
_SPEAKS_YET = (
    ":",
    " to ",
    ", who ",
    " saying",
    " adding",
    " concluding",
    " warning",
    " describing",
    " telling",
    " calling",
)
# Who is spoken to, and says nothing yet: 'An officer told Ms Lees: "'.
_LISTENS = tuple(
    f" {words} {article}"
    for words in "told,wrote to,written to,writes to,said to,says to,informed,reminded,assured".split(",")
    for article in ("", "the ", "our ", "its ")
)
_SPEAKS_THEN = tuple(words for words in _SPEAKS_YET if words not in {":", " to "})
# What joins two who speak together.
TOGETHER = (" and ", ", and ", " and the ", ", and the ", " and our ", " and its ", " with ", " alongside ")
# Behind 'the deputy to the Chief Inspector,' stands the deputy's name.
SERVES = lazy(
    r"\b(?:deputy|advis[eo]r|assistant|aide|secretary|counsel|successor|spokes(?:man|woman|person)) (?:to|for|of) (?:the |our |its )?$",
    re.IGNORECASE,
)


def is_object(norm: str, start: int, end: int) -> bool:
    """Whether a sentence only speaks of whom these words name."""
    if norm.endswith(_LISTENS, 0, start):
        return not norm.startswith(_SPEAKS_THEN, end)
    return (
        norm.endswith(_OBJECT, 0, start)
        and not norm.endswith(_OWN_WORDS, 0, start)
        and not norm.startswith(_SPEAKS_YET, end)
    )
