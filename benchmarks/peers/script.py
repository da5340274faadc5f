"""An afternoon's script: ten patterns of the standard library for the forms that most releases have.

Written to be as good as ten patterns get without a splitter, a tokenizer or a list of names: each has been held against
the fixtures and mended while that took a minute. It takes the first rating for the release's own, and knows neither
earlier nor other services' results.
"""

import re
from collections.abc import Callable

from peers.peer import Peer, Values
from peers.words import MONTHS, NUMBERS, day, full_names, month, number, rating

_MONTH = "(?:" + "|".join(MONTHS) + ")"
_NUMBER = r"(\d+|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + ")"
_RATING = "(outstanding|good|requir(?:es?|ing) improvement|inadequate)"

OVERALL = re.compile(rf"overall (?:regional )?(?:rating|grade) of\s+['‘’“\"]?{_RATING}", re.IGNORECASE)
RATED = re.compile(rf"\b(?:rated|assessed)\s+(?:overall\s+)?(?:as\s+|to be\s+)?['‘’“\"]{_RATING}", re.IGNORECASE)
SCORE = re.compile(
    rf"\b(?:scor\w+|received)\s+(?:only\s+|just\s+)?{_NUMBER}\s+(?:inspection\s+)?(?:points?\s+)?"
    r"out\s+(?:of\s+)?(?:a\s+)?(?:possible\s+|total\s+of\s+)?(\d+)",
    re.IGNORECASE,
)
PUBLISHED = re.compile(rf"(?:available|published)\b[^\n]*?\bon\s+(?:\w+day,?\s+)?(\d{{1,2}})\s+({_MONTH})\s+(\d{{4}})")
FIELDWORK = re.compile(
    rf"(?:[Ff]ieldwork|was inspected|inspection took place)[^.\n]*?\b({_MONTH})(?:\s+(\d{{4}}))?(?:\s+(?:and|to)\s+(?:\d{{1,2}}\s+)?({_MONTH}))?\s+(\d{{4}})"
)
TOTAL = re.compile(rf"\b{_NUMBER}\s+recommendations", re.IGNORECASE)
SPEAKER = re.compile(
    r"((?:Dame |Sir )?[A-Z][\w’'-]+ [A-Z][\w’'-]+)(?:, [^,“\n]{3,90},)?\s+(?:said|added|continued|concluded)\b[^“\n]{0,20}“"
)
PERCENTAGE = re.compile(r"(\d+(?:\.\d+)?)\s?(?:per cent|percent|%)")
ADDRESS = re.compile(r"available (?:at|on):? ((?:https?://)?[\w.-]+\.\w+(?:/[\w./-]*\w)?)")
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def read(text: str) -> Values:
    """The values of a text, by field; the first match is the release's own."""
    rated = OVERALL.search(text) or RATED.search(text)
    return {
        "rating": [rating(rated[1])] if rated else [],
        "score": [(number(points), int(of)) for points, of in SCORE.findall(text)[:1]],
        "published": [found for parts in PUBLISHED.findall(text)[:1] for found in day(*parts)],
        "fieldwork": [
            (month(first, first_year or year), month(last or first, year))
            for first, first_year, last, year in FIELDWORK.findall(text)[:1]
        ],
        "recommendations": [number(words) for words in TOTAL.findall(text)[:1]],
        "speakers": full_names(SPEAKER.findall(text)),
        "percentages": [float(digits) for digits in PERCENTAGE.findall(text)],
        "report_url": ADDRESS.findall(text)[:1],
        "media_email": EMAIL.findall(text)[:1],
    }


def _load() -> Callable[[str], Values]:
    return read


PEER = Peer("ten patterns", (), "ten patterns of `re`, the first match of each taken", _load, lambda found: found)
