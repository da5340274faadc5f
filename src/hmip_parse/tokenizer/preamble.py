"""How a copied page begins: what stands above the headline, and which line is the first of the release's own sentences."""

import re

from hmip_parse.patterns import lazy
from hmip_parse.tokenizer import chrome, mail

Range = tuple[int, int]

# A periodical's name, and nothing else on the line.
_MASTHEAD = lazy(
    r"(?:the )?(?:[\w&'-]+ ){0,4}(?:gazette|herald|times|post|echo|weekly|journal|chronicle|mercury|argus|observer|express|mail|telegraph|courier|bulletin|today|magazine|online|news)$"
    r"|[\w' &-]{3,60} (?:trust|council|police|university|college) (?:news ?room|press (?:office|room)|media (?:centre|office))$"
    r"|.{3,40} - (?:the|a|your) .{0,30}\b(?:magazine|newspaper|newsletter|journal|news|voice)\b.{0,40}$",
    re.IGNORECASE,
)
# 'Press release issued today:-': what stands above it is the page's, not the release's.
_ISSUED = lazy(r"(?:press|media|news) release\b.{0,40}:-?$", re.IGNORECASE)
_KICKER_WORDS = 6
_DEEPEST_MARKER = 6
_DEEPEST_LEAD = 40
_FEW_WORDS = 4
_ITEM = "- "  # no headline begins so


def find_lead(norm: str, ranges: list[Range]) -> int:
    """Which line is the first of the release's own that is too long for a headline or a link; 0 for none."""
    for i, (start, end) in enumerate(ranges[:_DEEPEST_LEAD]):
        if end - start > chrome.SHORT_LINE and not chrome.is_chrome(norm[start:end]):
            return i
    return 0


def split_preamble(norm: str, ranges: list[Range]) -> int:
    """How many lines stand before the headline."""
    behind = mail.past_headings(norm, ranges)
    return behind + _page_above(norm, ranges[behind:] if behind else ranges, mailed=behind > 0)


def _page_above(norm: str, ranges: list[Range], *, mailed: bool) -> int:
    """How many lines of a page stand above the headline; `mailed` for lines below the headings of a mail."""
    lead = find_lead(norm, ranges)
    heads = [norm[start:end] for start, end in ranges[: lead or _DEEPEST_MARKER]]
    first = 0
    for i, words in enumerate(heads):
        if chrome.is_above(words):
            first = i + 1
    below_links = first > 0
    if mailed or first and mail.is_mail(heads[:first]):
        first = mail.past_note(norm, ranges, first)
    if below_links and lead:
        first = _past_block(norm, ranges, first, lead)
    while first < len(ranges) and chrome.is_navigation(norm[slice(*ranges[first])]):
        first += 1
    for i in range(first, min(len(heads), first + _DEEPEST_MARKER)):
        if heads[i][-1] in ":-" and _ISSUED.match(heads[i]):
            return i + 1
    if first < len(heads) and heads[first].startswith(_ITEM) and (above := _headline_above(heads, first)) is not None:
        return above
    if first < lead:
        first = _skip_labels(heads, first, below_links)
    return first


def _headline_above(heads: list[str], first: int) -> int | None:
    """The headline of a page that has its fields below it ('From: …', 'Published …'), and points in front of the lead."""
    for i in range(first - 1, -1, -1):
        words = heads[i]
        if len(words.split()) > _FEW_WORDS and not chrome.is_above(words) and not chrome.is_navigation(words):
            return i
    return None


def _past_block(norm: str, ranges: list[Range], first: int, lead: int) -> int:
    """Past the links that stand in one block with a known one, if another block stands before the lead."""
    behind = first
    while behind < lead and ranges[behind - 1][1] + 1 == ranges[behind][0]:
        behind += 1
    rest = (norm[start:end] for start, end in ranges[behind:lead])
    return behind if any(not chrome.is_navigation(words) for words in rest) else first


def _skip_labels(heads: list[str], first: int, below_links: bool) -> int:
    """Past what stands over a headline and looks like one: links, a masthead, the page's title."""
    words = heads[first]
    others = [i for i in range(first + 1, len(heads)) if not chrome.is_navigation(heads[i])]
    if not others:
        return first
    longer = [i for i in others if len(heads[i].split()) > _FEW_WORDS]
    if words.startswith((heads[others[0]] + " | ", heads[others[0]] + " - ")):
        return others[0]
    if not longer:
        return first
    few = len(words.split())
    link = below_links and few <= _FEW_WORDS
    kicker = few < _KICKER_WORDS and words.isupper() and not heads[longer[0]].isupper() and "'" not in words
    return longer[0] if link or kicker or _MASTHEAD.match(words) else first
