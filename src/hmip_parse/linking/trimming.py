"""A phrase of a skeleton without the words that only lead into it or out of it."""

import re

from hmip_parse.patterns import lazy

Range = tuple[int, int]

# Words that join a clause to the one before.
_CONJUNCTION = lazy(
    r"(?:while|whereas|although|though|and|but|yet|with|so|only|even|both|similarly|however,|that(?! (?:service|unit|pdu|team)\b)|as for|by contrast,|in contrast,|meanwhile,|overall,|separately,|where|once again,?|today,?|once more,?|again,?|this time,?|under (?:his|her|their|its|new|this) (?:[a-z]+ )?(?:leadership|management|direction),?|for the (?:first|second|third) (?:time|inspection|year)(?: in a row| running| in succession)?,?) "
)
_ARTICLE = lazy(r"(?:the|its|their|both|work on the|all of the|this|one other area,) (?!area|work$|work of)")
_LOOKED = lazy(
    r"\b(?:looked at|inspected|examined|rate|rated|assess|impressed by|praised|considered|pleased with|content with|happier with|liked|marks for|credit for|praise in|criticise in|fault in|admire in|least of all in|most of all in|above all in)\b (?:the quality of )?(?:(?:the|its|their) (?:service|unit|team|company|pdu)'s )?"
)
_RATING_FOR = lazy(
    r"(?:the |its |their |a )?(?:overall )?(?:rating|grade|mark|score|verdict|judgement)s? (?:given |awarded )?(?:for|of|to|on|in) (?:the )?"
)
# What is in front of an aspect in its own clause: 'at A PDU the quality of planning was R'.
_HERE = lazy(r"(?:here|elsewhere),? (?:as elsewhere,? )?")
_AT_SERVICE = lazy(r"(?:at|in|for) (?:the )?S,? (?=(?:the|its|their) )")
_GENERIC = lazy(r"(?:(?:its|the|their) )?(?:support|work|help|services?|provision)")  # alone it names nothing
_OWNER = lazy(
    r"(?:(?:the|this|its|their) (?:service|unit|team|company|pdu|region|division|crc|partnership|yos|yot|yjs)|(?:the )?S)'s? "
)
_TAIL = lazy(
    r"(?: that)? (?:we inspect(?:ed)?|inspectors (?:examined?|inspect(?:ed)?|looked at|rated?)|separately|were|was|being|been|had been|have been|has been|they were)$|(?: for| that| which) (?:children|people) (?:leaving|who leave) custody$|'s?$| there$| apart$"
    r"|, (?:though|although|while|if|but|albeit) [^,;:RBS]{2,30}$|,? (?:which|who|that)$| (?:was|is|were) (?:the |its |their )?(?:only|one|single|sole|first|best|worst|weakest|strongest) (?:area|standard|aspect|element|part|domain|category|one)s?(?: of [a-z' ]{2,30}?)?(?: to| that| which)?$"
)


def last(pattern: re.Pattern[str], text: str, end: int, start: int = 0) -> re.Match[str] | None:
    """The last match of a range."""
    found = None
    for match in pattern.finditer(text, start, end):
        found = match
    return found


def stripped(text: str, start: int, end: int) -> Range:
    """A phrase without the marks around it and the words that join it to what stands before."""
    while start < end and text[start] in " ,;:-*'\"":
        start += 1
    while end > start and text[end - 1] in " ,;:-'\"":
        end -= 1
    while opening := _CONJUNCTION.match(text, start, end):
        start = opening.end()
    return start, end


def trimmed(text: str, start: int, end: int) -> Range:
    """A phrase without what only leads into it or out of it."""
    if looked := last(_LOOKED, text, end, start):  # 'inspectors also looked at the service's resettlement work'
        start = looked.end()
    if (said := _TAIL.search(text, start, end)) and not _GENERIC.fullmatch(text, start, said.start()):
        end = said.start()
    start, end = stripped(text, start, end)
    for opening in (_HERE, _AT_SERVICE, _RATING_FOR, _OWNER, _ARTICLE):
        if found := opening.match(text, start, end):
            start = found.end()
    return stripped(text, start, end)
