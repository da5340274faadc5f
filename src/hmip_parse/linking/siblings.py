"""Where a sentence turns to other services than those that the release announces."""

from hmip_parse.linking.findings import Finding
from hmip_parse.patterns import lazy
from hmip_parse.tokenizer import Document
from hmip_parse.vocabulary import MONTH

# The sentence brings in other services: 'This inspection is one of three …', 'The other two are …', 'They join …'.
_SIBLINGS = lazy(
    r"\b(?:(?:is|was|are|were) (?:the )?(?:one|first|second|third|last|latest|final|part) of (?:the )?(?:\w+ )?(?:two|three|four|five|six|seven|eight|a (?:series|number))\b"
    r"|the other (?:\w+ )?(?:two|three|four|five|six|inspections?|units?|pdus?|services?|areas?|is|was|one|crcs?|reports?)\b|the (?:second|third|fourth|others?|remaining \w+) (?:is|was|are|were|being)\b"
    r"|other (?:inspections?|pdus?|units?|services?|areas|crcs?|divisions?|local units|recent)\b|(?:they|it|this) (?:joins?|follows?)\b|neighbour\w*|next[- ]door,? (?:was|had)\b|elsewhere\b|nearby\b|alongside\b|former\b(?! (?:was|is|has|had|received|got|did|fared)\b)|predecessors?\b|sister\b"
    r"|they included?\b|including S\b|(?:visits|inspections) (?:to|of|in) (?:local|other|nearby)|recently (?:inspected|published)|earlier this (?:year|month|week|summer|spring|autumn)\b"
    r"|(?:last|previous) (?:week|month|year|summer|autumn|spring|winter)\b|published (?:in|on)\b|also published\b|(?<!visited in the )(?<!visited on the )same (?:region|county|area|day|week|month|round|programme)\b|(?:whose|its|their) (?:own )?(?:results?|reports?|ratings?) (?:came out|appeared|(?:was|were) (?:published|announced))\b|the year before\b|compare[ds]?\b|contrast\b|like\b|as did\b|as was\b|formerly part\b)"
)
# What follows is said of another service, and no longer of this one.
_CLAUSE = lazy(r", (?:with|while|whereas|and|but) |; ")
# The sentence of the own result may add the others of the same announcement: 'A PDU rated R, with neighbouring B PDU …'.
_TOGETHER = lazy(r", (?:with|while|whereas) (?:(?:the )?neighbouring |its (?:next-door )?neighbour,? )[^;]*$")
# The day of the announcement itself: 'In reports published on Thursday 2 February 2023, …'.
_TODAY = lazy(r"in (?:(?:a|two|three|its|separate|new) )*reports? published (?:on|this) [^,;.]{3,40}, ")
_BEFORE_NOW = lazy(
    rf"\b(?:(?:last|previous) (?:week|month|year|spring|summer|autumn|winter)|earlier this|in {MONTH}|in (?:19|20)\d\d|already|recently|(?:years?|months?|weeks?) (?:ago|earlier|before))\b"
)


def brings_siblings(document: Document, finding: Finding) -> bool:
    """Whether a finding's clause, or the sentence before it in its paragraph, turns to other services."""
    lower = document.source.lower
    if finding.before is None and finding.paragraph == 0 and len(finding.services) > 1:
        return False  # 'A YJS and its neighbour, B YJS, have been rated R'
    if finding.before is None and _TOGETHER.search(lower, finding.start, finding.mention.start):
        return _BEFORE_NOW.search(lower, finding.mention.end, finding.end) is not None
    opened = _CLAUSE.search(lower, finding.mention.end, finding.end)
    today = _TODAY.match(lower, finding.start) if finding.before is None and finding.paragraph <= 1 else None
    if _SIBLINGS.search(lower, today.end() if today else finding.start, opened.start() if opened else finding.end):
        return True
    return finding.before is not None and _SIBLINGS.search(lower, *finding.before) is not None
