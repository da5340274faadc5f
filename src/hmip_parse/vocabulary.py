"""Words that several extractors read: numbers, months, ratings. All in lower case, as in `Source.lower`."""

from hmip_parse.terms import Rating

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

NUMBER_WORDS: dict[str, int] = {word: value for value, word in enumerate(_ONES)}
for _tens, _word in enumerate(TENS, start=2):
    NUMBER_WORDS[_word] = _tens * 10
    for _one, _unit in enumerate(_ONES[1:10], start=1):
        NUMBER_WORDS[f"{_word}-{_unit}"] = NUMBER_WORDS[f"{_word} {_unit}"] = _tens * 10 + _one

# Grammar: a number in words up to ninety-nine. Few branches, and tried only where its first letter stands.
NUMBER_IN_WORDS = (
    r"(?:(?=[efnostz])(?:(?:" + "|".join(TENS) + r")(?:[- ](?:" + "|".join(_ONES[1:10]) + r")\b)?"
    r"|" + "|".join(sorted(_ONES, key=len, reverse=True)) + r"))"
)
# Grammar: digits with thousands commas, or in words.
NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d{1,6}|" + NUMBER_IN_WORDS + ")"

MONTHS: dict[str, int] = {
    name: number
    for number, name in enumerate(
        "january february march april may june july august september october november december".split(), start=1
    )
}
MONTH = "(?:" + "|".join(MONTHS) + ")"
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
WEEKDAY = "(?:" + "|".join(WEEKDAYS) + ")"

# Other bodies that inspect or rate services; 'criminal justice joint inspection' is this one with others.
OTHER_INSPECTORATES = (
    "ofsted",
    "estyn",
    "care quality commission",
    "cqc",
    "hmicfrs",
    "hmic",
    "inspectorate of prisons",
    "inspectorate of constabulary",
    "prisons inspectorate",
    "inspectors of prisons",
    "inspectors of constabulary",
    "inspectors of schools",
    "hmi prisons",
    "hmi constabulary",
    "crown prosecution service inspectorate",
    "hmcpsi",
    "care inspectorate",
    "social care wales",
    "healthcare inspectorate",
    "regulation and quality improvement authority",
    "rqia",
    "education and training inspectorate",
    "criminal justice inspection",
    "cjini",
    "cji",
)
# Grammar: one of them, as a whole word.
OTHER_INSPECTORATE = r"(?:(?<!\w)(?:" + "|".join(OTHER_INSPECTORATES) + r")\b)"

# Each rating by the words that state it. 'required improvement' is a verb as well as a rating: the forms decide.
RATING_WORDS: dict[str, Rating] = {
    "outstanding": Rating.OUTSTANDING,
    "good": Rating.GOOD,
    "requires improvement": Rating.REQUIRES_IMPROVEMENT,
    "require improvement": Rating.REQUIRES_IMPROVEMENT,
    "required improvement": Rating.REQUIRES_IMPROVEMENT,
    "requiring improvement": Rating.REQUIRES_IMPROVEMENT,
    "inadequate": Rating.INADEQUATE,
}


def number(words: str) -> int | None:
    """The value of a number in digits or words ('27', 'seven', 'Fifty-one', '1,200'); `None` for anything else."""
    digits = words.replace(",", "")
    if digits.isascii() and digits.isdigit():
        return int(digits)
    return NUMBER_WORDS.get(words.lower())
