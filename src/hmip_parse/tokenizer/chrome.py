"""What a copied web page leaves around a release: navigation, cookie and licence texts, date lines, share buttons."""

import re

from hmip_parse.patterns import lazy
from hmip_parse.tokenizer import mail
from hmip_parse.tokenizer.lines import LABEL
from hmip_parse.vocabulary import MONTH, WEEKDAY, WEEKDAYS

Range = tuple[int, int]

_TAB = r"(?: ?\(opens (?:in )?(?:a )?new (?:tab|window)\))?"
_BUTTON = rf"(?:facebook|twitter|x|linkedin|whatsapp|instagram|youtube|bluesky|threads|reddit|e-?mail|copy(?: link)?|print|link){_TAB}"
DATE = rf"(?:{WEEKDAY},? )?\d{{1,2}}(?:st|nd|rd|th)? {MONTH},? \d{{4}}"
_PAGE = r"(?:page|article|story|post|news|release|publication|via|on|with)"

# One row a kind of line; each is matched against a whole line in lower case.
_ANYWHERE = (
    r"skip to (?:the )?(?:main )?(?:content|navigation|search|footer)",
    r"(?:main )?menu|home|search|news|latest news|press releases?|media|publications|contents|close|breadcrumbs?",
    rf"(?:share|follow us|tweet)(?: this)?(?: {_PAGE}){{0,2}} ?:?(?:[ ,|/-]{{0,3}}{_BUTTON}){{0,9}}|{_BUTTON}(?:[ ,|/-]{{0,3}}{_BUTTON}){{0,9}}",
    r"home ?[/>›»] ?.{2,250}|advertisement(?: feature)?",
    mail.WARNING,
    r"(?:[☆★] )?(?:keep unread|unread|mark as (?:un)?read|save for later|feedly)\b.{0,120}|by [\w .'-]{2,40} //.{1,100}",
    r"home(?: ?[/>|\"›→-]{1,2} ?[\w .,&'-]{2,60})+|(?:you are here|breadcrumbs?):? .{1,100}",
    r"(?:we|we'd like to) use.{0,40}\bcookies\b.{0,300}|(?:this|our) (?:web)?site uses.{0,40}\bcookies\b.{0,300}|we use some essential cookies.{0,300}|cookies on .{0,60}",
    r"(?:accept|reject|manage|hide|view|change|set|allow|decline)\b.{0,30}\bcookies?\b.{0,30}|cookie (?:settings|preferences|policy|notice)",
    r"(?:accept|reject|allow|decline|manage|set)(?: (?:all|additional|analytics|necessary|selected|your|my|preferences|settings|choices)){1,3}",
    r"this publication is (?:licensed|available) .{0,600}|to view this licence.{0,300}|where we have identified any third party.{0,300}",
    r"any enquiries regarding this publication.{0,200}|\(?(?:c|©)\)? crown copyright.{0,200}|all content is available under.{0,200}",
    r"published(?: on| date)?:?(?: [\w, ]{0,30}\d{4})?(?: (?:in|under|by) .{1,60})?|(?:date|published|updated|last updated|first published)(?: on)?: ?.{0,40}",
    r"(?:for immediate release|(?:strictly |under |strict |media )?embargo(?:ed)?\b.{0,80}|not for (?:publication|broadcast|release).{0,80})",
    rf"(?:press|media|news) (?:release|notice|story|statement)(?: issued.{{0,30}}| (?:no\.? ?|number |ref:? )?[\w/.-]{{0,12}}\d[\w/.-]{{0,12}}| ?[:,|-]? ?{DATE}| ?[:,|-]? ?(?:for immediate (?:release|use)|(?:strictly |under (?:strict )?|strict )?embargo(?:ed)?\b.{{0,80}}|not for .{{1,80}}|hold until .{{1,40}}))? ?:?-?|ref(?:erence)?: .{{1,30}}",
    r"posted (?:by|on|in)\b.{0,80}|(?:picture|photo(?:graph)?|image|caption)s?(?:: .{1,100}|:? ?(?:\((?:c|©)\)|credit|by|courtesy|©).{0,80})",
    r"read (?:the|our) (?:full )?(?:report|news|press release).{0,80}|(?:download|view) (?:the )?.{0,20}report.{0,60}|\(?pdf, .{0,20}\)?",
    r"back to (?:top|news|all .{0,20}|search.{0,20})|(?:see )?related (?:content|links|pages|news|articles|stories|documents|publications|topics):?|tags?:.{0,80}|next|previous",
    r"(?:was|is|did you find) this page (?:helpful|useful).{0,30}|read (?:next|more|also|this next)(?:: .{1,100})?|(?:about )?\d{1,2}[- ]min(?:ute)?s?(?: read)?|reading time:? .{1,20}",
    r"(?:press|media|news) release (?:hm|her majesty's|his majesty's) inspectorate of probation(?: (?:strictly )?embargo(?:ed)?\b.{0,60})?|(?:hm|her majesty's|his majesty's) inspectorate of probation ?(?:[-|]? ?(?:(?:press|media|news) release\b.{0,90}|\d{1,3})|\|)|-? ?\d{1,3} ?-|(?:tracked )?changes (?:are )?shown\b.{0,90}|page \d{1,3}(?: of \d{1,3})?",
    r"(?:\*{3,} ?)?this (?:e-?mail|message)(?:,? \(?and any (?:attachments?|files)\b[^.]{0,60}?\)?)? (?:is|are|may|contains?)\b.{1,500}",
)
# Lines that are links above a headline and behind a release; elsewhere they may be headings of its own.
_LINKS = (
    r"about(?: us)?|our (?:work|people|reports|inspections|approach)|(?:press|media|news) (?:office|room|centre|desk)|newsroom|news ?desk|(?:news|press)(?: (?:and|&) (?:media|events|views|updates))?|reports?|inspections?|careers|blogs?|events|resources|guidance|consultations|contact(?: us)?|topics?|departments|services|help|faqs?|site ?map|log ?[io]n|sign (?:in|up).{0,40}|register|subscribe.{0,40}|listen.{0,30}|feedback",
    r"(?:accessibility|privacy|cookies|copyright|terms)(?: (?:and|&) .{1,30})?(?: (?:statement|notice|policy|tools|links))?|terms of use|freedom of information|complaints|crime, justice and (?:the )?law|prisons and probation|languages?|english|cymraeg|welsh(?: version)?|beta|navigation",
    r"news from (?:the )?[\w' &-]{3,60} (?:trust|council|service|team|partnership|company|crc|police|college|university)|(?:(?:news|press release) from )?(?:(?:hm|his majesty's|her majesty's) inspectorate of probation|hmi probation|hmip)(?:,? (?:press office|newsroom|news|media centre|(?:press|media|news) (?:notice|release)))?(?: \(.{1,40}\))?|justice inspectorates|gov\.uk|(?:from|published by|cleared by|approved by|signed off by|author|source|category|type|location): .{1,60}",
    r"(?:for the attention of|fao:?|attn:?|to:) .{1,60}|(?:please )?hold until .{0,40}\d.{0,40}|for (?:use|release|publication|broadcast)(?: on| from| at| after|:) .{0,40}\d.{0,40}|issued(?: by| on)?: .{1,60}|(?:release|publication) date:? .{1,40}|time of (?:issue|release):? .{1,20}|(?:draft|copy)(?: for approval)?|(?:media |press )?(?:contacts?|enquiries|inquiries|office): .{1,100}|(?:tel|telephone|phone|e-?mail|web|website|twitter): .{1,80}",
    rf"by [a-z][\w'-]+(?: [a-z][\w'.-]+){{1,3}}(?:,? [\w ]{{3,40}}| ?[|-] ?.{{1,40}})?|{DATE}(?:,? (?:at )?\d{{1,2}}[:.]\d\d ?(?:am|pm)?)?(?: ?[|-] ?.{{1,40}})?",
)
# What opens the page's own matter behind a release.
_FURTHER = (
    r"(?:see )?related (?:content|links|pages|news|articles|stories|documents|publications|topics):?|more (?:news|stories|like this|(?:on|from) .{1,40})|(?:latest|other|recent|top|most read) (?:news|stories|posts|articles)",
    r"you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|read (?:next|more|also|this next)(?:: .{1,100})?|share this .{0,100}|(?:was|is|did you find) this page .{0,40}|back to (?:top|news|all .{0,20})",
    r"(?:previous|next)(?:(?: (?:post|article|story|page)|:).{0,80})?|leave a (?:comment|reply)|comments?(?: \(\d+\))?|(?:tags?|topics?|categor(?:y|ies)|filed under): ?.{1,80}|(?:get emails about |report a problem with |updates to )?(?:print )?this page|print(?: this)?(?: page)?|help us improve gov\.uk|follow us.{0,60}|subscribe.{0,60}|sign up.{0,60}|\(?(?:c|©)\)? crown copyright.{0,60}",
    r"fersiwn gymraeg:?|(?:the )?welsh version:?|yn gymraeg:?|cymraeg:?|english version:?|corrections?(?: and clarifications?)?:?|clarifications?:?|erratum:?|[a-z]:\\\S.{3,100}|\S+\.docx?(?: .{0,20})?",
    r"[a-z][\w'-]+ [a-z][\w'-]+ (?:covers|writes (?:about|for|on)|is (?:a|an|the|our) .{0,40}(?:reporter|editor|correspondent|journalist|columnist))\b.{1,80}",
)
# What stands above a headline and never between it and its lead.
_ABOVE = (
    r"skip to .{1,30}|(?:main )?menu|search|home|navigation|news (?:and|&) media|breadcrumbs?|log ?in|sign in|english ?[|/] ?cymraeg.{0,20}|languages?",
    r"home ?[/>|\"›→-].{1,90}|(?:you are here|breadcrumbs?):? .{1,100}|news ?[>|\"›→].{1,90}",
    r"(?:accept|reject|manage|hide|view|change|set|allow|decline)\b.{0,30}\bcookies?\b.{0,30}|cookies on .{0,60}|cookie (?:settings|preferences|policy|notice)",
)


# How the lines of a table begin, blanks as '_', digits and 'x' aside: few lines of a release do, and the others are
# spared the patterns. Of a longer word four letters count.
_ANYWHERE_STARTS = (
    "skip main menu home search news latest press media publication contents close breadcrumb hm_i her_ his_ page share follow tweet "
    "facebook twitter linkedin whatsapp instagram youtube bluesky threads reddit e-mail email copy print link you we_ "
    "we'd this our cookie accept reject manage hide view change set allow decline to_ where any all published date "
    "updated last first for strictly under embargo not ref posted picture photo image caption read download "
    f"{mail.WARNING_BEGINS} ☆_un ★_un unread keep mark save feedly by_ advert "
    "**** *** track change pdf (pdf back see related tag next previous was is_ did about (c) (c_ (©) (©_ c_c c)_ ©_c ©)_"
)
_LINKS_STARTS = (
    "about our news press report inspection career blog event resource guidance consultation contact topic department "
    "service help faq site log sign register subscribe listen feedback accessibility privacy cookie "
    "copyright terms freedom complaint crime prison language english cymraeg welsh beta navigation hm_ his her hmi "
    "justice gov from published by_ author source category type location for fao attn to: media enquiry inquiry office "
    "tel phone e-mail email web twitter hold please issued release time draft copy cleared approved signed"
)
_ABOVE_STARTS = (
    "skip main menu search home navigation news breadcrumb log sign english language you accept reject manage hide "
    "view change set allow decline cookie"
)
_BEGIN = 4


def _any_of(*tables: tuple[str, ...]) -> re.Pattern[str]:
    return lazy("(?:" + "|".join(row for table in tables for row in table) + ") ?$")


def _beginnings(*starts: str) -> frozenset[str]:
    return frozenset(start[:_BEGIN].replace("_", " ") for start in " ".join(starts).split())


_CHROME, _CHROME_BEGINS = _any_of(_ANYWHERE), _beginnings(_ANYWHERE_STARTS)
_PAGE_BEGINS = _CHROME_BEGINS | _beginnings(*WEEKDAYS)
_NAVIGATION, _NAVIGATION_BEGINS = _any_of(_ANYWHERE, _LINKS), _beginnings(_ANYWHERE_STARTS, _LINKS_STARTS, *WEEKDAYS)
_FOOT = _any_of(_FURTHER, _ANYWHERE, _LINKS[:2])
_TAIL = _any_of(_FURTHER)
_TOP, _TOP_BEGINS = _any_of(_ABOVE, mail.ABOVE), _beginnings(_ABOVE_STARTS, mail.ABOVE_STARTS)
_DATE_LINE = lazy(rf"{DATE}[.,]?$|\d{{1,2}}/\d{{1,2}}/\d{{4}}$", re.IGNORECASE)
# 'News | Probation Weekly', 'Justice > Probation': short parts between bars, and no rating or phrase in marks.
_BARS = lazy(r"[^|>›\"'.]{1,40}(?: ?[|>›] ?[^|>›\"']{1,40}){1,6}$")
_LONGEST_PART = 4  # words
# What a page in two languages has before its English: 'Preifatrwydd / Privacy'.
_TWIN = lazy(r"[^|/.]{3,40} / (?=[a-z©])")
_DATED = ("published", "date", "updated", "last updated", "first published", "embargo")  # may tell the day
_EMBARGO_BEGINS = ("emba", "stri", "unde", "medi", "not ")
_LONGEST_LINE = 700
_LONGEST_DATE = 40
SHORT_LINE = 110  # longer ones begin in few ways
_LONG_WORDS = "we use|we'd like|this site|this e-mail|this email|this message|this website|our |accept|this publication|to view|where we|any enquir|all content|(c)|©|share|home >|home>|home ›|home /|home »"
_LONG_STARTS = (*_LONG_WORDS.split("|"), *mail.WARNING_STARTS)
_LONGEST_START = max(map(len, _LONG_STARTS))


def is_chrome(words: str) -> bool:
    """Whether a line is the page's and not the release's, wherever it stands."""
    return _may_begin(words, _CHROME_BEGINS) and _is(_CHROME, words)


def may_be_page_line(opening: str) -> bool:
    """Whether a line that begins with these characters can be the page's."""
    return _may_begin(opening, _PAGE_BEGINS)


def is_page_line(words: str) -> bool:
    """Whether a line of the body is the page's: chrome, or a date and nothing else."""
    return _is(_CHROME, words) or _is_date_line(words)


def _is_date_line(words: str) -> bool:
    return len(words) <= _LONGEST_DATE and _DATE_LINE.match(words) is not None


def is_navigation(words: str) -> bool:
    """Whether a line above a lead, or behind a release, is the page's."""
    if _may_begin(words, _NAVIGATION_BEGINS) and (_is(_NAVIGATION, words) or _is_date_line(words)):
        return True
    return len(words) <= SHORT_LINE and _is_bar(words)


def is_above(words: str) -> bool:
    """Whether a line stands above a headline, and never between it and its lead."""
    return _may_begin(words, _TOP_BEGINS) and _TOP.match(words.lower()) is not None


def tells_embargo(words: str) -> bool:
    """Whether a line that may be the page's says in a sentence until when a release is held back."""
    return words[-1] == "." and words[:_BEGIN].lower() in _EMBARGO_BEGINS and any(map(str.isdecimal, words))


def opens_tail(words: str) -> bool:
    """Whether a line opens the page's own matter behind a release, such as 'Related content'."""
    return len(words) <= SHORT_LINE and _TAIL.match(words.lower()) is not None


def page_behind(norm: str, ranges: list[Range]) -> int:
    """How many of the lines are the release's: behind them stand the page's links and titles, and no sentence."""
    cut = len(ranges)
    for i in range(len(ranges) - 1, 0, -1):
        words = norm[slice(*ranges[i])]
        if len(words) > SHORT_LINE or LABEL.match(words):
            break
        whole = words.lower()
        lower = _TWIN.sub("", whole)
        if (_FOOT.match(lower) or lower != whole and _is_bar(lower)) and not (
            _DATE_LINE.match(words) or lower.startswith(_DATED) or tells_embargo(words)
        ):
            cut = i
        elif words.rstrip("'\")").endswith((".", "!", "?")):
            break
    return cut


def _may_begin(words: str, beginnings: frozenset[str]) -> bool:
    """The cheap test before any pattern: whether a line of the table can begin as this one does."""
    begin = words[:_BEGIN].casefold()
    return begin in beginnings or begin[:-1] in beginnings or begin[:1] == "x" or begin.lstrip("- ")[:1].isdecimal()


def _is(pattern: re.Pattern[str], words: str) -> bool:
    if len(words) > SHORT_LINE and not words[:_LONGEST_START].lower().startswith(_LONG_STARTS):
        return False
    return len(words) <= _LONGEST_LINE and pattern.match(words.lower()) is not None


def _is_bar(words: str) -> bool:
    return (
        ("|" in words or ">" in words or "›" in words)
        and _BARS.match(words) is not None
        and all(len(part.split()) <= _LONGEST_PART for part in re.split("[|>›]", words))
    )
