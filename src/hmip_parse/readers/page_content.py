"""Which part of a web page is the release: menus, banners, footers, share buttons and the like are taken out."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

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
_CHROME = re.compile(rf"(?:[a-z0-9_-]+[-_])?(?:{'|'.join(_NAMES)})(?:[-_]{{1,2}}[a-z0-9_-]+)?")
# 'has-sidebar' and 'with-related' are said of the part that is not it.
_ABOUT_OTHERS = re.compile(r"(?:has|no|with|without|is|js|hide|show)[-_]|.*[-_](?:left|right|none|active|visible)$")
_HIDDEN_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_BULK = 0.5


def find_content(tree: LexborHTMLParser) -> tuple[list[LexborNode], int]:
    """The parts of a page that hold the release, in order, and how many words of the page were left out."""
    body = tree.body
    if body is None:
        return [], 0
    styled = [node for node in body.css("[style]") if _HIDDEN_STYLE.search(node.attributes.get("style") or "")]
    _remove([*body.css(_UNSEEN), *styled])
    before = _words(body)
    root = _main(body)
    _take_out(root)
    parts = [root]
    headline = root.css_first("h1")
    if headline is not None:
        _take_out_above(root, headline)
    elif (headline := _headline_outside(body, root)) is not None:
        parts.insert(0, headline)
    return parts, max(0, before - sum(map(_words, parts)))


def _main(body: LexborNode) -> LexborNode:
    """The part that the page calls its content, if there is one such part only and it holds words."""
    for selector in _CONTENT:
        found = [node for node in body.css(selector) if _words(node)]
        if len(found) == 1:
            return found[0]
    return body


def _take_out(root: LexborNode) -> None:
    """Take out the chrome, but nothing that holds the headline or most of the words, whatever it is called."""
    most = _BULK * _words(root)
    named = [*root.css(_LANDMARKS), *filter(_is_chrome, root.css("[class], [id]"))]
    _remove(
        [
            node
            for node in named
            if node.mem_id != root.mem_id
            and node.tag not in {"h1", "main", "body"}
            and node.css_first("h1, main") is None
            and _words(node) <= most
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
    """Take out what stands above the headline inside the content: 'Back to news', a banner."""
    node: LexborNode | None = headline
    while node is not None and node.mem_id != root.mem_id:
        previous = node.prev
        while previous is not None:
            above, previous = previous, previous.prev
            above.decompose()
        node = node.parent


def _headline_outside(body: LexborNode, root: LexborNode) -> LexborNode | None:
    if root.mem_id == body.mem_id:
        return None
    for headline in body.css("h1"):
        node = headline.parent
        while node is not None and node.tag not in {"header", "footer", "nav", "body"}:
            node = node.parent
        inside_article = headline.parent is not None and headline.parent.css_first("time, .entry-meta") is not None
        if node is None or node.tag == "body" or inside_article:
            return headline
    return None


def _words(node: LexborNode) -> int:
    return len(node.text(separator=" ").split())
