"""The words that name the fieldwork, or say that inspectors were in the field."""

import re

from hmip_parse.patterns import lazy
from hmip_parse.source import places

# What inspectors do in the field. Of what they read ('cases in May 2022'), the rest of the grammar sees to it that the
# period is not that of something else.
_ON_SITE = r"(?:in|with|at|on[- ]site|there|on the ground|in the field)"
WORK = (
    r"(?:visited|inspected|spent|worked|examined|looked (?:at|into)|read|reviewed|sampled|studied|interviewed|met|spoke|talked|went|came|returned(?! (?:an?|the|its) (?:verdict|judgement|finding|rating|result)s?\b)"
    rf"|called(?= (?:in|at|between|from|during)\b)|did (?:its|their|our) (?:work|fieldwork)|carried out|conducted|undertook|completed|gathered|were {_ON_SITE}|was {_ON_SITE})\b"
)
HAPPENED = r"(?:took place|(?:was|were) (?:\w+ly )?(?:carried out|conducted|done|undertaken|completed|held|made)|followed (?=in|on|from|between|over|during))\b"
# Grammar, from the literals that have to be there:
#   inspectors [, …,] [who] [have] visited … | (the unit was|when) inspected … | [this] inspection … | dates of inspection: …
_INSPECT = lazy(
    rf"(?:inspect(?:ors|orate(?: of probation)?|ion teams?)|(?:(?<=probation )|(?<=the ))watchdog)(?P<whose> (?:of|from) [^.;:()]{{1,80}}?)?(?:,? (?:who|which)|, [^,]{{1,80}},)?(?: (?:also|then|all|jointly|both|had|have))? {WORK}"
    r"|(?:(?<=was )|(?<=were )|(?<=ly )|(?<=each )|(?<=both )|(?<=itself )|(?<=when )|(?<=they )|(?<=we )|(?<=team )|(?<=[ -]re)|(?<=[ -]re-))inspected\b(?! for\b)"
    r"|inspection (?:dates?|periods?)\b"
    r"|(?<!took on the )(?<!took over the )(?<!responsible for the )(?<!responsibility for the )"
    r"inspection\b(?! (?:report|programme|framework|standard|regime|method|cycle|process|result|finding|fieldwork|team))"
    r"|(?:(?<=these )|(?<=those )|(?<=both )|(?<=two )|(?<=three )|(?<=the )|(?<=our )|(?<=joint ))inspections\b"
)
_VISITED = lazy(
    r"(?:(?<=was )|(?<=were )|(?<=they )|(?<=we )|(?<=team ))visited\b(?![^.,;]{0,40} by (?!(?:the |our |hm |a team of |three |two )?(?:inspect|hmi)))"
)
_HMIP = lazy(rf"hmi(?:p| probation)(?: (?:also|then|jointly))? {WORK}")
_SCREENING = lazy(r"screening\b(?! (?:programme|report|tool|standard|process|method))")
_NAMED = lazy(r"field(?:[- ]?work\b(?! (?:standards?|manager|team))| visits?\b)")
# 'Our team was on site from 15 to 26 January', 'On-site work: 5 to 16 June', 'our team worked in Dorset'.
_SITE = lazy(
    r"(?:(?<=inspectors were )|(?<=team was )|(?<=team were )|(?<=we were ))on[- ]site\b|on[- ]site (?:work|part|phase|visits?|inspection)\b"
)
_TEAM = lazy(rf"our team (?:also )?{WORK}")
# 'Our visits to the unit', 'Site visits', 'The inspectors' visit', 'The visit by inspectors'.
_VISITS = lazy(
    r"(?:(?<=inspectors' )|(?<= site )|(?<=^site )|(?<=\nsite )|(?<=our )|(?<=inspection )|(?<=the )(?=visits? itself ))visits?\b(?! by (?!(?:the |our |hm )?inspect))(?: to [^.;:,()]{1,60}?(?= (?:took|was|were|lasted|ran)\b))?"
    r"|visits? by (?:the |our |hm )?inspect(?:ors|orate)\b(?! (?:of (?!probation)|from ))"
)
# Only in the notes: elsewhere others read cases too. 'Casework was read, and staff interviewed, …'.
_EVIDENCE = lazy(
    r"(?:(?:evidence|data|casework|cases|case files|files|interviews)(?: for (?:this|the|our) (?:report|inspection|review))? (?:was|were) (?:\w+ly )?"
    r"(?:read|examined|reviewed|collected|gathered|taken|obtained|heard|sampled|assessed|looked at|held|conducted)\b"
    rf"|(?:(?<=we gathered )|(?<=we collected )|(?<=we took ))(?:our )?evidence\b|(?:evidence[- ]gathering|case reading|case assessments) (?:{HAPPENED}|ran\b)"
    r"|we (?:visited|were (?:in|on site)|did our (?:field)?work)\b"
    rf"|(?<!home )(?<!family )(?<!prison )(?<!official )visits(?: to (?!(?:the |their |a )?(?:prison|famil|home|relative))[^.;:,()]{{1,60}}?)? (?:{HAPPENED}|ran\b))"
    r"(?! (?:out|from those)\b)(?![^.,;]{0,40}? by (?!(?:our |the |hm )?inspect))"
)
_WE = ("we visited", "we were in ", "we were on site", "we did our ")
EVIDENCE_CUES = (
    "evidence",
    "data",
    "casework",
    "cases",
    "case files",
    "files",
    "interviews",
    "visits",
    "case reading",
    "case assessments",
    *_WE,
)
# Of the inspectors of several bodies some have to be ours.
_OURS = lazy(r"\b(?:probation|hmip|hmi|inspectorates|organisations|bodies|all|both)\b")
_CUES = (
    ("inspect", _INSPECT),
    ("watchdog", _INSPECT),
    ("visited", _VISITED),
    ("hmi", _HMIP),
    ("screening", _SCREENING),
    ("on site", _SITE),
    ("on-site", _SITE),
    ("our team", _TEAM),
    ("visit", _VISITS),
)
_BEFORE = 250  # characters in which the inspectorate is named before 'a team'
# Only where the sentence begins with it.
_OPENING = lazy(
    rf"(?:[-*] )?inspected\b|(?:it|they|this|these|that) {HAPPENED}"
    # the inspectorate of the sentence before
    # the inspectorate's, if the sentence before names it
    r"|a (?P<team>)team (?:of (?:\w+ ){1,3})?(?:went (?:in|into|back|there)|came back|returned (?=to |there |in )|travelled|was sent|was on[- ]site"
    r"|visited (?=it |the |all |both |each )|spent (?=(?:\w+ ){0,2}(?:weeks?|days|fortnight)\b))"
    r"|it was in (?P<town>)[\w' &-]{2,40}? (?=(?:in|for|during) (?:the |two )?(?:weeks?|fortnight) )(?![^.]* that )"
)


def named_in(lower: str, start: int, end: int) -> list[re.Match[str]]:
    """Where a sentence names the fieldwork."""
    return [found for at in places(lower, "field", start, end) if (found := _NAMED.match(lower, at, end))]


def visits_in(lower: str, start: int, end: int, *, norm: str = "", noted: bool = False) -> list[re.Match[str]]:
    """Where a sentence says that inspectors inspected, in order.

    Args:
        lower: The text.
        start: Where the sentence begins.
        end: Where it ends.
        norm: The text with its capitals.
        noted: Whether it is one of the notes, where whoever reads cases are the inspectors.
    """
    opening = _OPENING.match(lower, start, end)
    if opening and opening["town"] is not None and not norm[opening.end("town") : opening.end("town") + 1].isupper():
        opening = None  # 'It was in disrepair in the week of …'
    if opening and opening["team"] is not None and lower.find("inspect", max(0, start - _BEFORE), start) == -1:
        opening = None
    found = [opening] if opening else []
    for cue, form in _CUES:
        found += [match for at in places(lower, cue, start, end) if (match := form.match(lower, at, end))]
    if noted:
        found += [
            match
            for cue in EVIDENCE_CUES
            for at in places(lower, cue, start, end)
            if (match := _EVIDENCE.match(lower, at, end))
        ]
    found = [match for match in found if not (whose := match.groupdict().get("whose")) or _OURS.search(whose)]
    if len(found) > 1:
        found.sort(key=lambda match: match.start())
    return found
