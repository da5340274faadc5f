"""Markup that was left in a text: tags of HTML, marks of Markdown, fields of Word and tracked changes."""

import re

from hmip_parse import rtf
from hmip_parse.folding import Edit, apart
from hmip_parse.patterns import lazy

_BLOCKS = frozenset(
    "p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tr section article header footer nav main aside figure figcaption "
    "blockquote hr br form fieldset title body html".split()
)
_INLINE = frozenset(
    "a abbr b i u em strong span small sub sup time font img svg path q cite code mark label input button iframe center picture source "
    "td th link meta wbr ins".split()
)
_HIDDEN = frozenset("head script style noscript template del s strike".split())  # what they hold is no text of the page
_TAG = lazy(r"<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*)\b[^<>]*>|<![dD][oO][cC][tT][^<>]*>")
_COMMENT = ("<!--", "-->")
# Few texts have these, and no text has them that is not marked up.
_CLOSING = lazy(r"</(?:p|div|h[1-6]|li|ul|ol|a|b|i|em|strong|span|title|body|td|del|ins)>|<br ?/?>", re.IGNORECASE)

_HEADING = lazy(r"^#{1,6} +(?=\S)", re.MULTILINE)
_BOLD = lazy(r"(?<![\w*])(\*\*)(?=[^\s*])[^*\n]{1,400}(\*\*)|(?<![\w_])(__)(?=[^\s_])[^_\n]{1,400}(__)")
_STARS = 4  # of one word in bold type
_ITALIC = lazy(
    r"(?<![\w*])(\*)(?=[^\s*])[^*\n]{0,200}[^\s*](\*)(?![\w*])|(?<![\w_])(_)(?=[^\s_])[^_\n]{0,200}[^\s_](_)(?![\w_])"
)
_QUOTED = lazy(r"^> ?(?=\S)", re.MULTILINE)
# What stands above a page for its generator: '---', 'layout: news', '---'.
_FRONT = lazy(r"---\n(?:(?:[\w-]{1,40}:.{0,300}| *- .{0,200})?\n){1,40}?---\n")
_LINK = lazy(r"(\[)[^\[\]\n]{1,200}(\]\((?:https?://|mailto:|www\.|[/#])[^()\s]{0,300}\))")
# What converters make of a document's changes and remarks: '[six]{.deletion author="…"}[seven]{.insertion author="…"}'.
_GONE = lazy(r"\[[^\[\]\n]{0,400}\]\{\.(?:deletion|comment-start|comment-end)\b[^{}\n]{0,300}\}")
_KEPT = lazy(r"(\[)[^\[\]\n]{0,400}(\]\{\.[a-z-]+\b[^{}\n]{0,300}\})")
# The marks of `wdiff` and of CriticMarkup: '[-six-] {+seven+}', '{--six--}{++seven++}', '{~~six~>seven~~}', '{>>a remark<<}'.
_STRUCK = lazy(r"\[-[^\[\]\n]{0,400}?-\]|\{--[^{}\n]{0,400}?--\}|\{>>[^{}\n]{0,400}?<<\}|\{~~[^{}\n]{0,400}?~>")
_PUT_IN = lazy(r"(\{\+\+?)[^{}\n]{0,400}?(\+?\+\})|(?:~>)[^{}\n~]{0,400}(~~\})")
_CHANGES = ("{+", "{-", "{~~", "{>>")
# A field's code: '{ HYPERLINK "https://…" }', '{ PAGE }'.
_FIELD = lazy(r"\{ ?[A-Z]{4,}\b[^{}\n]{0,300}\}")
# A page's own tags in brackets: '[share networks="facebook,x"]'.
_SHORTCODE = lazy(r"\[/?[a-z][a-z_-]{2,30}(?: [a-z_-]{1,30}=\"[^\"\n]{0,200}\"){1,9} ?/?\]")


def markup(text: str, norm: str) -> list[Edit]:
    """What stands for the marks: a line end for a block's tag, nothing for the others; none in a text without any.

    Args:
        text: The text.
        norm: Its norm, of the same length, in which a literal is found sooner.
    """
    if rich := rtf.plain(text):
        return rich
    if "<" in norm and _CLOSING.search(norm):
        codes = [(*code.span(), "") for code in _SHORTCODE.finditer(norm)] if "[" in norm else []
        return apart(_tags(text) + codes)
    found: list[Edit] = []
    if "{" in norm:
        if any(mark in norm for mark in _CHANGES):
            found += [(*gone.span(), "") for gone in _STRUCK.finditer(norm)]
            found += [(*put.span(group), "") for put in _PUT_IN.finditer(norm) for group in (1, 2, 3) if put[group]]
        found += [(*gone.span(), "") for form in (_GONE, _FIELD) for gone in form.finditer(norm)]
        found += [(*kept.span(group), "") for kept in _KEPT.finditer(norm) for group in (1, 2)]
    if "=" in norm and "[" in norm:
        found += [(*code.span(), "") for code in _SHORTCODE.finditer(norm)]
    if found:
        return apart(found)
    front = _FRONT.match(norm) if norm.startswith("---") else None
    heads = list(_HEADING.finditer(norm)) if "#" in norm else []
    # A single character is found at a tenth of the time that two take.
    bold = norm.count("*") >= _STARS and "**" in norm and _BOLD.search(norm)
    if not (heads or bold):
        return []
    return apart(_marks(text, heads) + ([(*front.span(), "")] if front else []))


def _tags(text: str) -> list[Edit]:
    found: list[Edit] = []
    hidden: tuple[str, int] | None = None
    for tag in _TAG.finditer(text):
        name = (tag["name"] or "").lower()
        if name in _BLOCKS:
            found.append((*tag.span(), "\n"))
        elif not name or name in _INLINE or name in _HIDDEN:
            found.append((*tag.span(), ""))
        if name in _HIDDEN:
            if not tag["end"]:
                hidden = hidden or (name, tag.start())
            elif hidden and hidden[0] == name:
                found.append((hidden[1], tag.end(), ""))
                hidden = None
    opens, closes = _COMMENT
    at = text.find(opens)
    while at != -1 and (end := text.find(closes, at)) != -1:
        found.append((at, end + len(closes), ""))
        at = text.find(opens, end)
    return apart(found)


def _marks(text: str, heads: list[re.Match[str]]) -> list[Edit]:
    found: list[Edit] = [(*head.span(), "") for head in heads]
    found += [(*mark.span(), "") for mark in _QUOTED.finditer(text)]
    for form in (_BOLD, _LINK, _ITALIC):
        for match in form.finditer(text):
            found += [(*match.span(group), "") for group in range(1, form.groups + 1) if match[group] is not None]
    return apart(found)
