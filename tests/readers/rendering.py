"""A composed release as its publishers and readers pass it on: as text, pages of two sites, Word, PDF and e-mail."""

import html
import io
import re
from email.message import EmailMessage
from itertools import groupby
from typing import NamedTuple

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

_NUMBERED = re.compile(r"\s*(\d{1,2})\.\s+(.*)")
_BULLETED = re.compile(r"\s*•\s*(.*)")


class Block(NamedTuple):
    """A line of a release: a headline, a paragraph (`p`) or an item of an ordered or bulleted list."""

    kind: str
    words: str
    number: int = 0


def blocks(text):
    """The lines of a release by their kind."""
    found = []
    for line in filter(str.strip, text.splitlines()):
        if not found:
            found.append(Block("h1", line.strip()))
        elif numbered := _NUMBERED.fullmatch(line):
            found.append(Block("ol", numbered[2].strip(), int(numbered[1])))
        elif bulleted := _BULLETED.fullmatch(line):
            found.append(Block("ul", bulleted[1].strip()))
        else:
            found.append(Block("p", line.strip()))
    return found


def lists(text):
    """The lines, those of one list together."""
    groups = []
    for block in blocks(text):
        last = groups[-1][-1] if groups else None
        runs_on = last and block.kind == last.kind and block.kind in {"ol", "ul"}
        if runs_on and (block.kind == "ul" or block.number == last.number + 1):
            groups[-1].append(block)
        else:
            groups.append([block])
    return groups


def inner_html(text, list_names=("", "")):
    """The headline and the rest as HTML, the lists with these class names (ordered, bulleted)."""
    parts = []
    for group in lists(text)[1:]:
        if group[0].kind == "p":
            parts.append(f"<p>{_escaped(group[0].words)}</p>")
            continue
        start = f' start="{group[0].number}"' if group[0].kind == "ol" and group[0].number != 1 else ""
        name = list_names[group[0].kind == "ul"]
        items = "\n".join(f"<li>{_escaped(item.words)}</li>" for item in group)
        parts.append(f"<{group[0].kind}{start}{name}>\n{items}\n</{group[0].kind}>")
    return _escaped(blocks(text)[0].words), "\n".join(parts)


def _escaped(words):
    """Marks as WordPress writes them, some of them as entities."""
    return html.escape(words, quote=False).replace("’", "&#8217;").replace("–", "&ndash;").replace("\xa0", "&nbsp;")


def old_site(text):
    """A page in the shape of the site of 2013 to 2024, on WordPress."""
    headline, rest = inner_html(text)
    page = f"""<!DOCTYPE html>
<!--[if lt IE 7]> <html class="no-js ie6"> <![endif]-->
<html lang="en-GB" class="no-js">
<head>
<meta charset="UTF-8" />
<title>{headline} - HM Inspectorate of Probation</title>
<link rel="stylesheet" href="/wp-content/themes/inspectorates/style.css" />
<style>.entry-content p {{ margin: 0 }}</style>
<script>window.dataLayer = window.dataLayer || [];</script>
</head>
<body class="single single-media postid-1234 has-sidebar">
<div id="cookie-notice" class="cookie-notice"><p>This site uses cookies to make it simpler. <a href="/cookies">Find out more</a></p></div>
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<div id="page">
<header id="masthead" class="site-header" role="banner">
<h1 class="site-title"><a href="/hmiprobation/">HM Inspectorate of Probation</a></h1>
<nav id="site-navigation" class="main-navigation" role="navigation"><ul id="menu-main" class="menu">
<li class="menu-item"><a href="/hmiprobation/">Home</a></li><li class="menu-item"><a href="/hmiprobation/media/">Media</a></li>
</ul></nav>
<form role="search" class="search-form"><label>Search for:</label><input type="search" /></form>
</header>
<div class="breadcrumbs"><a href="/">Home</a> &raquo; <a href="/media/">Press releases</a> &raquo; {headline}</div>
<div id="content" class="site-content">
<article id="post-1234" class="post-1234 media type-media status-publish hentry">
<header class="entry-header"><h1 class="entry-title">{headline}</h1></header>
<div class="entry-content">
{rest}
<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a>Twitter</a></li><li><a>Facebook</a></li></ul></div>
</div>
<footer class="entry-footer"><span class="tags-links">Tagged probation, inspection</span></footer>
</article>
<nav class="navigation post-navigation"><a rel="prev">Previous: Another service rated &#8216;Inadequate&#8217;</a></nav>
</div>
<aside id="secondary" class="widget-area"><h3>Latest press releases</h3><ul><li>Some other service rated &#8216;Good&#8217;</li></ul></aside>
<footer id="colophon" class="site-footer" role="contentinfo"><ul><li>Contact us</li><li>&copy; Crown copyright</li></ul></footer>
</div>
<noscript><p>Please turn on JavaScript.</p></noscript>
</body>
</html>
"""
    return page.encode()


def new_site(text):
    """A page in the shape of the site since 2024, in the design of gov.uk."""
    headline, rest = inner_html(
        text, (' class="govuk-list govuk-list--number"', ' class="govuk-list govuk-list--bullet"')
    )
    page = f"""<!doctype html>
<html lang="en" class="govuk-template">
<head>
<meta charset="utf-8">
<title>{headline} – HM Inspectorate of Probation</title>
</head>
<body class="govuk-template__body js-enabled">
<script>document.body.className += ' js-enabled';</script>
<div class="govuk-cookie-banner" role="region" aria-label="Cookies on HM Inspectorate of Probation">
<h2 class="govuk-cookie-banner__heading">Cookies on HM Inspectorate of Probation</h2>
<p>We use some essential cookies to make this website work.</p><button>Accept analytics cookies</button></div>
<a href="#main-content" class="govuk-skip-link">Skip to main content</a>
<header class="govuk-header" role="banner"><div class="govuk-header__container">HM Inspectorate of Probation
<nav aria-label="Menu"><ul class="govuk-header__navigation-list"><li>Our work</li><li>News</li></ul></nav></div></header>
<div class="govuk-width-container">
<div class="govuk-phase-banner"><p><strong>Beta</strong> This is a new service.</p></div>
<div class="govuk-breadcrumbs"><ol class="govuk-breadcrumbs__list"><li>Home</li><li>News</li></ol></div>
<main class="govuk-main-wrapper" id="main-content" role="main">
<a href="/news" class="govuk-back-link">Back to all news</a>
<span class="govuk-caption-xl">Press release</span>
<h1 class="govuk-heading-xl">{headline}</h1>
<div class="hmip-published">Published: <time></time></div>
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
{rest}
</div>
<div class="govuk-grid-column-one-third"><aside class="app-related-items" role="complementary">
<h2>Related content</h2><ul class="govuk-list"><li><a>Report on another service rated as ‘Outstanding’</a></li></ul></aside></div>
</div>
<div class="hmip-share-links"><h2 class="govuk-heading-s">Share this page</h2><a>Share on X<span class="govuk-visually-hidden"> (opens in new tab)</span></a></div>
</main>
</div>
<footer class="govuk-footer" role="contentinfo"><p>All content is available under the Open Government Licence v3.0</p></footer>
</body>
</html>
"""
    return page.encode()


def word(text):
    """A Word file: real lists, the numbers of which its text does not hold."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "HM Inspectorate of Probation"
    for group in lists(text):
        if group[0].kind == "h1":
            document.add_heading(group[0].words, level=1)
        elif group[0].kind == "p":
            document.add_paragraph(group[0].words)
        else:
            is_numbered = group[0].kind == "ol"
            number = _new_list(document, group[0].number) if is_numbered else None
            for item in group:
                paragraph = document.add_paragraph(item.words, style="List Number" if is_numbered else "List Bullet")
                if number is not None:
                    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
                    properties.get_or_add_ilvl().val = 0
                    properties.get_or_add_numId().val = number
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _new_list(document, start):
    """A list of its own with its first number: Word would count on through the document."""
    numbering = document.part.numbering_part.element
    style = document.styles["List Number"].element.pPr.numPr.numId.val
    abstract = next(num.abstractNumId.val for num in numbering.num_lst if num.numId == style)
    num = numbering.add_num(abstract)
    override = num.add_lvlOverride(ilvl=0)
    first = OxmlElement("w:startOverride")
    first.set(qn("w:val"), str(start))
    override.append(first)
    return num.numId


def pdf(text, font="Helvetica"):
    """A PDF of several short pages, with page headers and numbers."""
    body = ParagraphStyle("body", fontName=font, fontSize=11, leading=14, spaceAfter=9)
    title = ParagraphStyle("title", parent=body, fontSize=17, leading=21, spaceAfter=12)
    item = ParagraphStyle("item", parent=body, leftIndent=18, bulletIndent=4, spaceAfter=4)
    flow = []
    for block in blocks(text):
        words = html.escape(block.words, quote=False)
        if block.kind == "h1":
            flow.append(Paragraph(words, title))
        elif block.kind == "p":
            flow.append(Paragraph(words, body))
        else:
            flow.append(Paragraph(words, item, bulletText="•" if block.kind == "ul" else f"{block.number}."))

    def furniture(canvas, document):
        canvas.setFont(font, 8)
        canvas.drawString(60, A4[1] - 40, "HM Inspectorate of Probation press release")
        canvas.drawCentredString(A4[0] / 2, 30, f"Page {document.page}")

    written = io.BytesIO()
    template = SimpleDocTemplate(
        written, pagesize=A4, leftMargin=60, rightMargin=60, topMargin=70, bottomMargin=70, invariant=True
    )
    template.build(flow, onFirstPage=furniture, onLaterPages=furniture)
    return written.getvalue()


def mail(text):
    """A message from a press office, with a page beside the plain text, in quoted-printable."""
    message = EmailMessage()
    message["From"] = "Press office <press.example@hmiprobation.example.gov.uk>"
    message["To"] = "newsdesk@paper.example"
    message["Subject"] = f"EMBARGOED: {blocks(text)[0].words}"
    message["Date"] = "Wed, 03 Aug 2022 10:00:00 +0100"
    message["Message-ID"] = "<1234@hmiprobation.example.gov.uk>"
    message.set_content(text, cte="quoted-printable")
    headline, rest = inner_html(text)
    message.add_alternative(f"<html><body><h1>{headline}</h1>{rest}</body></html>", subtype="html")
    return message.as_bytes()


def wire(text, encoding):
    """Plain text in an encoding."""
    return text.encode(encoding)


FORMS = {
    "utf-8 with a mark": ("release.txt", lambda text: wire(text, "utf-8-sig")),
    "utf-16": ("release.txt", lambda text: wire(text, "utf-16")),
    "windows-1252": ("release.txt", lambda text: wire(text.replace("\n", "\r\n"), "cp1252")),
    "old site": ("release.html", old_site),
    "new site": ("release.html", new_site),
    "word": ("release.docx", word),
    "pdf": ("release.pdf", pdf),
    "e-mail": ("release.eml", mail),
}


def kinds(text):
    """How many blocks of each kind a release has."""
    return {kind: len(list(group)) for kind, group in groupby(sorted(block.kind for block in blocks(text)))}
