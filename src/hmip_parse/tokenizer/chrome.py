"""What a copied web page leaves around a release: navigation, cookie and licence texts, date lines, share buttons."""

import re

from hmip_parse.vocabulary import MONTH, WEEKDAY

# One row a kind of line; each is matched against a whole line, in any case.
_ROWS = (
    r"skip to (?:main )?(?:content|navigation)",
    r"(?:main )?menu|home|search|news|latest news|press releases?|media|publications|contents|close|breadcrumbs?",
    r"share(?: this)?(?: page| article| story)?:?(?: on .{1,20})?(?: (?:facebook|twitter|x|linkedin|whatsapp|e-?mail))*|home(?: ?[/>|-] ?[\w ]{2,30})+|facebook|twitter|x|linkedin|whatsapp|e-?mail|copy link|print(?: this page)?",
    r"(?:we use|this (?:web)?site uses|our (?:web)?site uses).{0,40}\bcookies\b.{0,300}|(?:accept|reject|manage|hide)\b.{0,30}\bcookies\b.{0,30}|cookies on .{0,60}",
    r"(?:accept|reject) (?:all|additional|analytics)?.{0,30}",
    r"this publication is (?:licensed|available) .{0,300}|to view this licence.{0,300}|where we have identified any third party.{0,200}",
    r"any enquiries regarding this publication.{0,200}|\(?(?:c|©)\)? crown copyright.{0,200}|all content is available under.{0,200}",
    r"published(?: on| date)?:?(?: [\w, ]{0,30}\d{4})?|(?:date|published|updated|last updated|first published)(?: on)?: ?.{0,40}",
    r"(?:for immediate release|strictly embargoed.{0,80}|embargo(?:ed)?\b.{0,80}|not for publication.{0,80})",
    r"(?:press|media|news) release(?: issued.{0,30})? ?:?-?",
    r"posted (?:by|on|in)\b.{0,80}|(?:picture|photo(?:graph)?|image)s?:? ?(?:\((?:c|©)\)|credit|by|courtesy|©).{0,80}",
    r"read (?:the|our) (?:full )?(?:report|news|press release).{0,80}|(?:download|view) (?:the )?.{0,20}report.{0,60}|\(?pdf, .{0,20}\)?",
    r"back to (?:top|news|all .{0,20}|search.{0,20})|related (?:content|links|pages|news):?|tags?:.{0,80}|was this page helpful.{0,30}|next|previous",
)
_CHROME = re.compile("(?:" + "|".join(_ROWS) + ") ?$", re.IGNORECASE)
_DATE_LINE = re.compile(
    rf"(?:{WEEKDAY},? )?\d{{1,2}}(?:st|nd|rd|th)? {MONTH},? \d{{4}}[.,]?$|\d{{1,2}}/\d{{1,2}}/\d{{4}}$", re.IGNORECASE
)
# 'Press release issued today:-': what stands above it is the page's, not the release's.
_ISSUED = re.compile(r"(?:press|media|news) release\b.{0,40}:-?$", re.IGNORECASE)
_LONGEST_LINE = 400
_LONGEST_DATE = 40
_SHORT_LINE = 110  # longer ones begin in few ways
_LONG_STARTS = (
    "we use",
    "this site",
    "this website",
    "our ",
    "accept",
    "this publication",
    "to view",
    "where we",
    "any enquir",
    "all content",
    "(c)",
    "©",
)
_DEEPEST_MARKER = 6


def is_chrome(words: str) -> bool:
    """Whether a line is the page's and not the release's."""
    if len(words) > _SHORT_LINE and not words.lower().startswith(_LONG_STARTS):
        return False
    return len(words) <= _LONGEST_LINE and _CHROME.match(words) is not None


def is_date_line(words: str) -> bool:
    """Whether a line holds a date and nothing else."""
    return len(words) <= _LONGEST_DATE and _DATE_LINE.match(words) is not None


def split_preamble(norm: str, ranges: list[tuple[int, int]]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The lines before the headline, and all others."""
    first = 0
    while first < len(ranges):
        words = norm[slice(*ranges[first])]
        if not (is_chrome(words) or is_date_line(words)):
            break
        first += 1
    for i in range(first, min(len(ranges) - 1, first + _DEEPEST_MARKER)):
        if _ISSUED.match(norm[slice(*ranges[i])]):
            first = i + 1
    return ranges[:first], ranges[first:]
