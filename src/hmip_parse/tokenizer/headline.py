"""The headline, on a line of its own or at the head of the lead's line."""

import re

from hmip_parse.patterns import lazy
from hmip_parse.tokenizer.chrome import DATE

Range = tuple[int, int]

# A headline is no longer than this, and is not a sentence of the lead.
_LONGEST = 180
_LONGEST_SENTENCE = 130  # of one that ends with a stop
_LEAD = lazy(
    r"(?:has|have) (?:both |each |all )?(?:received|been (?:rated|given))|following an? .{0,40}inspections? (?:by|of)|, (?:has )?said |\bhas said\.$|\bwas rated\b.*\btoday\b"
)
# Where line ends are lost, the lead begins where the unit's name begins again, before a lead's verb.
_LEAD_VERB = lazy(
    r"\b(?:has|have) (?:(?:now|also|again|today|both|each|all|been|overall) ?){0,3}(?:received|rated|given|awarded|undertaken|retained|kept|improved|assessed|found|raised|published|made)\b"
    r"|\b(?:was|were|is|are) (?:today )?(?:rated|given|awarded|assessed|inspected)\b|\bgave\b|\b(?:has|have) (?:said|warned)\b"
)
# Or it begins with who has inspected.
_INSPECTORATE = lazy(
    r"(?<=[a-z'\".0-9] )(?:(?:HM|H(?:is|er) Majesty's) Inspectorate of Probation|Inspectors|The Inspectorate) $"
)
# The page's day between a headline and its lead, where line ends are lost.
_DATED = lazy(
    rf" (?P<day>(?i:(?:(?:first )?published|date|updated|posted)(?: on)?:? {DATE}|{DATE}))(?=(?: ?[.|])? (?P<lead>['\"]?[A-Z]))"
)
_BEFORE_DAY = lazy(
    r"(?:\b(?:of|on|from|in|to|at|by|until|till|since|for|and|before|after|the)|[,:(-]|\.|\d)$", re.IGNORECASE
)
# The page's words, glued to the headline; other ones, and the first words of the lead before the name.
_GLUED = lazy("(?:Skip to (?:main )?content|(?:Press|News|Media) release) ", re.IGNORECASE)
# What stands before the headline in the fields of an editing system.
_LABEL = lazy(r"(?:title|headline|heading|press release title): (?=\S)", re.IGNORECASE)
_MORE = lazy(
    r"\b(?:Published|Date|Updated)\b ?:?|[›>|]|\b[Ee]mbargoed\b|\bEMBARGOED\b|\b(?:Skip to|Menu|Search|Share this|Cookies)\b"
    r"|[a-z'\".)] (?:A|An|The|This|Following|In|At|Inspectors) [a-z][^.,;:'\"]{0,60}$"
)
_WORD = lazy(r"[^ ]+")
_UNIT_WORDS = frozenset(
    "pdu pdus probation yot yos yjs youth crc community nps national approved children division delivery".split()
)
_UNIT_ENDS = frozenset("PDU YOT YOS YJS YJT CRC NPS Unit Service Services Team Company Trust Premises".split())
_LONGEST_RUN = 420  # headline and the lead's subject
_SHORTEST = 15
_NO_BREAK = frozenset("and or of in for by with the a an at to as on from upon over near next than - & st".split())


_BOLD = ("*", "_")


def find_headline(norm: str, content: list[Range]) -> tuple[Range | None, list[Range]]:
    """The headline, and what is left of the text's lines behind it."""
    if not content:
        return None, content
    start, end = content[0]
    if label := _LABEL.match(norm, start, end):
        start = label.end()
        content = [(start, end), *content[1:]]
    if end - start > _LONGEST:
        if glued := _GLUED.match(norm, start):
            start = glued.end()
        if (dated := _DATED.search(norm, start + _SHORTEST, min(end, start + _LONGEST))) and _is_page_day(
            norm, start, dated
        ):
            return (start, dated.start()), [dated.span("day"), (dated.start("lead"), end), *content[1:]]
        lead = _lead_on_the_line(norm, start, end)
        if lead is None:
            return None, [(start, end), *content[1:]]
        return (start, lead - 1), [(lead, end), *content[1:]]
    words = norm[start:end]
    if len(content) == 1 or words.endswith(".") and (_LEAD.search(words) or len(words) > _LONGEST_SENTENCE):
        return None, content
    if words[0] in _BOLD and words[0] == words[-1] and words.count(words[0]) == len("**"):
        return (start + 1, end - 1), content[1:]  # what a chat has for bold type
    return content[0], content[1:]


def _lead_on_the_line(norm: str, start: int, end: int) -> int | None:
    """Where a line's lead begins behind its headline; `None` where nothing tells."""
    end = min(end, start + _LONGEST_RUN)
    for verb in _LEAD_VERB.finditer(norm, start + _SHORTEST, end):
        by = _INSPECTORATE.search(norm, start + _SHORTEST, verb.start())
        lead = by.start() if by else _name_again(norm, start, verb.start())
        if lead is not None:
            return lead if _is_whole(norm[start : lead - 1]) and ". " not in norm[lead : verb.start()] else None
    return None


def _is_page_day(norm: str, start: int, dated: re.Match[str]) -> bool:
    """Whether the words before a day can be a headline, and the day is none of its words."""
    words = norm[start : dated.start()]
    return _is_whole(words) and not _BEFORE_DAY.search(words) and not _LEAD_VERB.search(words + " ")


def _is_whole(words: str) -> bool:
    """Whether words from a line's start can be a headline and nothing else."""
    return len(words) <= _LONGEST and words.count("(") == words.count(")") and not _MORE.search(words)


def _name_again(norm: str, start: int, verb: int) -> int | None:
    """The first place before the verb at which two words begin that stood before."""
    words = [(m.start() + start, m[0]) for m in _WORD.finditer(norm[start:verb])]
    seen: list[tuple[str, str]] = []
    for (_, before), (at, word), (_, after) in zip([(0, "-"), *words], words, words[1:], strict=False):
        pair = _bare(word), _bare(after)
        if at - start >= _SHORTEST and word[0].isupper() and _may_close(before) and _stood(pair, seen):
            return at
        seen.append(pair)
    return None


def _may_close(word: str) -> bool:
    """Whether a headline may end with this word: it is no part of a name that goes on."""
    if word.endswith((",", ";", ":", "-")) or word.lower() in _NO_BREAK:
        return False
    return word[0].islower() or word[-1] in "'\".)?!" or word[-1].isdigit() or word in _UNIT_ENDS


def _stood(pair: tuple[str, str], seen: list[tuple[str, str]]) -> bool:
    for first, second in seen:
        if first == pair[0] and (second == pair[1] or second in _UNIT_WORDS and pair[1] in _UNIT_WORDS):
            return True
    return False


def _bare(word: str) -> str:
    return word.strip(",.;:'\"()*").lower().replace("&", "and")
