"""Which part of a web page is the release: menus, banners, footers, share buttons and the like are taken out."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from hmip_parse.patterns import lazy

# What a browser does not show, or shows as a control.
_UNSEEN = (
    "script, style, noscript, template, iframe, object, svg, canvas, audio, video, button, input, select, textarea, "
    "dialog, [hidden], [aria-hidden=true]"
)
# Parts of a page that say what they are.
_LANDMARKS = (
    "nav, header, footer, aside, figcaption, "
    "[role=navigation], [role=banner], [role=contentinfo], [role=search], [role=complementary]"
)
# Where a page says that its content is: the most telling first.
_CONTENT = ("main", "[role=main]", "#main-content", "#content", "#main", "#primary", "article")

# Names that page builders give to what surrounds a text; a token of `class` or `id` has one between its ends or hyphens.
_NAMES = (
    "cookie cookies breadcrumb breadcrumbs share sharing sharedaddy addtoany social skiplink skip-link skip-links "
    "skiplinks skip related sidebar sub-navigation subnav menu navigation navbar pagination pager comments comment-form "
    "respond footer site-header masthead screen-reader-text visually-hidden visuallyhidden sr-only print-link "
    "back-to-top phase-banner feedback newsletter subscribe search-form jp-relatedposts post-navigation nav-links tags "
    "post-tags tag-links entry-footer wp-caption-text"
).split()
_CHROME = lazy(rf"(?:[a-z0-9_-]+[-_])?(?:{'|'.join(_NAMES)})(?:[-_]{{1,2}}[a-z0-9_-]+)?")
# 'has-sidebar' and 'with-related' are said of the part that is not it.
_ABOUT_OTHERS = lazy(r"(?:has|no|with|without|is|js|hide|show)[-_]|.*[-_](?:left|right|none|active|visible)$")
_HIDDEN_STYLE = lazy(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
# Some pages set the notes to editors in what they call a footer.
_NOTES = lazy(r"\bnotes?\s+(?:to|for)\s+(?:the\s+)?editors?\b", re.IGNORECASE)
_BULK = 0.5  # of the words
_LITTLE = 0.25


def find_content(tree: LexborHTMLParser) -> tuple[list[LexborNode], int]:
    """The parts of a page that hold the release, in order, and how many words of the page were left out."""
    body = tree.body
    if body is None:
        return [], 0
    styled = [node for node in body.css("[style]") if _HIDDEN_STYLE.search(node.attributes.get("style") or "")]
    _remove([*body.css(_UNSEEN), *styled])
    before = _words(body)
    root = _main(body)
    headline = _headline(root)
    outside = None if headline is not None or root.mem_id == body.mem_id else _headline(body)
    _take_out(root, headline)
    if headline is not None:
        _take_out_above(root, headline)
    parts = [root] if outside is None else [outside, root]
    return parts, max(0, before - sum(map(_words, parts)))


def _headline(root: LexborNode) -> LexborNode | None:
    """The main heading: the first that does not stand in a banner, where sites have their own names."""
    found = root.css("h1")
    for heading in found:
        if not any(_is_banner(node) for node in _above(heading, root)):
            return heading
    return found[0] if found and root.tag != "body" else None


def _is_banner(node: LexborNode) -> bool:
    if node.attributes.get("role") == "banner" or node.tag in {"nav", "footer", "aside"}:
        return True
    return _is_chrome(node) or (node.tag == "header" and node.parent is not None and node.parent.tag == "body")


def _above(node: LexborNode, root: LexborNode) -> Iterator[LexborNode]:
    """The nodes that a node lies in, below the root."""
    parent = node.parent
    while parent is not None and parent.mem_id != root.mem_id:
        yield parent
        parent = parent.parent


def _main(body: LexborNode) -> LexborNode:
    """The part that the page calls its content, if there is one such part only and it holds words."""
    for selector in _CONTENT:
        found = [node for node in body.css(selector) if _words(node)]
        if len(found) == 1:
            return found[0]
    return body


def _take_out(root: LexborNode, headline: LexborNode | None) -> None:
    """Take out the chrome, but nothing that holds the headline, the notes or most of the words, whatever it is called."""
    most = _BULK * _words(root)
    kept = {root.mem_id}
    if headline is not None:
        kept |= {headline.mem_id, *(node.mem_id for node in _above(headline, root))}
    named = [*root.css(_LANDMARKS), *filter(_is_chrome, root.css("[class], [id]"))]
    _remove(
        [
            node
            for node in named
            if node.mem_id not in kept
            and node.tag not in {"main", "body"}
            and node.css_first("main") is None
            and _words(node) <= most
            and not _NOTES.search(node.text(separator=" "))
        ]
    )


def _remove(nodes: list[LexborNode]) -> None:
    """Take nodes out of the page; those inside of others go with them, and must not be touched any more."""
    doomed = {node.mem_id for node in nodes}
    outermost = {node.mem_id: node for node in nodes if not _is_inside(node, doomed)}
    for node in outermost.values():
        node.decompose()


def _is_inside(node: LexborNode, others: set[int]) -> bool:
    parent = node.parent
    while parent is not None:
        if parent.mem_id in others:
            return True
        parent = parent.parent
    return False


def _is_chrome(node: LexborNode) -> bool:
    attributes = node.attributes
    tokens = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower().split()
    return any(_CHROME.fullmatch(token) and not _ABOUT_OTHERS.match(token) for token in tokens)


def _take_out_above(root: LexborNode, headline: LexborNode) -> None:
    """Take out the little that stands above the headline inside the content: 'Back to news', a banner."""
    above: list[LexborNode] = []
    for node in (headline, *_above(headline, root)):
        previous = node.prev
        while previous is not None:
            above.append(previous)
            previous = previous.prev
    if sum(map(_words, above)) <= _LITTLE * _words(root):
        for node in above:
            node.decompose()


def _words(node: LexborNode) -> int:
    return len(node.text(separator=" ").split())
