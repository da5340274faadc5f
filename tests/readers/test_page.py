"""Web pages: what a browser shows of the release, and nothing of the page around it."""

import pytest

from hmip_parse import InputError, read
from tests.helpers import fixture_text, unclosed
from tests.readers.rendering import new_site, old_site

RELEASE = "<h1>Headline</h1><p>The lead of the release is this.</p><p>The body says more about it.</p>"
WORDS = "Headline\n\nThe lead of the release is this.\n\nThe body says more about it."


def text_of(html, **options):
    return unclosed(read(html.encode(), name="release.html", **options).text)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One\n  two</p>\n<p>three</p>", "One two\n\nthree"),
        ("<div>One<div>two</div>three</div>", "One\n\ntwo\n\nthree"),
        ("<p>One<br>two<br/>\n three</p>", "One\ntwo\nthree"),
        ("<p>One<br><br>two<br><br><br>three</p>", "One\n\ntwo\n\nthree"),
        ("<p>&lsquo;Good&rsquo; &ndash; 5&nbsp;% &amp; &#163;3</p>", "‘Good’ – 5\xa0% & £3"),
        ("<p>a <b>b</b><i>c</i> d</p>", "a bc d"),
        ("<p> </p><p>&nbsp;</p><p>x</p>", "x"),
        ("<p>He said <q>no</q>.</p>", "He said “no”."),
        ("<p>27 points<sup>1</sup> on the 4<sup>th</sup></p>", "27 points[1] on the 4th"),
        ("<p>27 points<sup><a href='#n1'>12</a></sup></p>", "27 points[12]"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("<p>x</p><script>y</script><style>z</style><noscript>n</noscript><template>t</template>", "x"),
        ("<p>x<span hidden>y</span><span style='color:red; display: none'>z</span><i aria-hidden='true'>*</i></p>", "x"),
        ("<p>x<!-- y --></p>", "x"),
        ("<p>see <a href='https://example.org'>the report</a></p>", "see the report"),
        ("<blockquote><p>One</p><p>Two</p></blockquote>", "One\n\nTwo"),
        ("<dl><dt>One</dt><dd>two</dd></dl>", "One\n\ntwo"),
        ("text alone</p></p>", "text alone"),
    ],
)  # fmt: skip
def test_text_is_what_a_browser_shows(html, text):
    assert text_of(f"<html><body>{html}</body></html>") == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"),
        ("<ol start=3><li>a</li><li>b</li></ol>", "3. a\n4. b"),
        ("<ol><li value=7>a</li><li>b</li></ol>", "7. a\n8. b"),
        ("<ol reversed><li>a</li><li>b</li></ol>", "2. a\n1. b"),
        ("<ol type=a><li>a</li><li>b</li></ol>", "a. a\nb. b"),
        ("<ol type=I start=4><li>a</li></ol>", "IV. a"),
        ("<ol start=x><li>a</li></ol>", "1. a"),
        ("<ul><li>a</li><li>b</li></ul>", "• a\n• b"),
        ("<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>", "1. a\n• b\n2. c"),
        ("<ol><li><p>a</p><p>b</p></li><li>c</li></ol>", "1. a\n\nb\n\n2. c"),
        ("<ol><li>a</li></ol><p>x</p><ol><li>b</li></ol>", "1. a\n\nx\n\n1. b"),
        ("<ul class='govuk-list'><li>a</li><li>b</li></ul>", "a\n\nb"),
        ("<ul class='govuk-list govuk-list--bullet'><li>a</li></ul>", "• a"),
        ("<ol style='list-style: none'><li>a</li></ol>", "a"),
        ("<li>a</li>", "• a"),
    ],
)
def test_lists_are_numbered_as_shown(html, text):
    assert text_of(f"<html><body>{html}</body></html>") == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td><p>2</p></td></tr></table>", "A\tB\n\n1\t2"),
        ("<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>", "a\n\nb\n\nc"),
        ("<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>", "a\tb"),
        ("<table><tr><td><h1>a</h1></td></tr></table>", "a"),
    ],
)
def test_tables_are_rows_unless_they_only_lay_out(html, text):
    assert text_of(f"<html><body>{html}</body></html>") == text


@pytest.mark.parametrize(
    "html",
    [
        f"<main>{RELEASE}</main><footer>f</footer>",
        f"<nav>n</nav><div role='main'><a class='back-link'>Back</a>{RELEASE}</div>",
        f"<div id='content' class='has-sidebar'>{RELEASE}<div class='sidebar'>s</div></div><p>other</p>",
        f"<article>{RELEASE}<footer>tags</footer></article><aside>Latest</aside>",
        f"<header><h1>Site</h1></header><main>{RELEASE}</main>",
        "<header class='entry-header'><p>x</p></header><h1>Headline</h1><main><p>The lead of the release is this.</p>"
        "<p>The body says more about it.</p></main>",
        f"<div class='cookie-banner'>We use cookies</div>{RELEASE}<div id='comments'>0 comments</div>",
        f"<div class='page with-related'>{RELEASE}</div>",
        f"<header role='banner'><h1>Site</h1></header>{RELEASE}<footer><h1>Contact</h1></footer>",
        f"<header><h1>Site</h1><nav>Menu</nav></header><div><header>{RELEASE[:17]}</header>{RELEASE[17:]}</div>",
        f"<div class='site-header'><h1>Site</h1></div>{RELEASE}",
        f"<div class='menu-open-wrapper menu'>{RELEASE}</div>",  # it holds the headline, whatever its name
        f"<main>{RELEASE}<div class='social-share'><a>X</a></div><nav><a>Next</a></nav></main>",
        f"<main>{RELEASE}<figure><img alt='x'><figcaption>A photograph</figcaption></figure></main>",
        f"<div class='elementor-widget-container'>{RELEASE}</div>",
        f"<!--StartFragment-->{RELEASE}<!--EndFragment--> left over",
    ],
)
def test_the_page_around_the_release_is_left_out(html):
    document = read(f"<html><body>{html}</body></html>".encode())
    assert unclosed(document.text) == WORDS


def test_a_page_of_several_articles_is_read_whole():
    html = "<article><p>One.</p></article><article><p>Two.</p></article>"
    assert text_of(f"<html><body><main>{html}</main></body></html>") == "One.\n\nTwo."


def test_a_release_above_the_only_main_heading_is_kept():
    body = RELEASE.replace("h1>", "h2>")
    assert text_of(f"<html><body><main>{body}<div><h1>Contact</h1></div></main></body></html>") == f"{WORDS}\n\nContact"


@pytest.mark.parametrize("tag", ["footer", "aside", "div class='article-footer'"])
def test_notes_to_editors_are_kept_whatever_holds_them(tag):
    notes = f"<{tag}><h2>Notes to editor</h2><ol><li>One.</li></ol></{tag.split()[0]}>"
    found = text_of(f"<html><body><main>{RELEASE}{notes}</main><footer>Crown copyright</footer></body></html>")
    assert found == f"{WORDS}\n\nNotes to editor\n\n1. One."


def test_what_is_left_out_is_counted():
    assert read(
        f"<html><body><main>{RELEASE}</main><footer>three more words</footer></body></html>".encode()
    ).remarks == ("left out 3 words of the page around the release",)


@pytest.mark.parametrize("make", [old_site, new_site])
def test_the_sites_without_what_tells_the_content(make):
    """Saved by a program that keeps the words and drops the roles."""
    text = fixture_text("cheshire-2021")
    page = make(text).decode()
    for part in ("<main", "</main", "<article", "</article", 'role="main"', 'id="content"', 'id="main-content"'):
        page = page.replace(part, part.replace("main", "div").replace("article", "div").replace("content", "x"))
    found = text_of(page)
    assert [line for line in text.split("\n") if line.strip() and line.strip().partition(". ")[2] not in found] == []
    assert found.startswith(text.partition("\n")[0])
    assert "cookie" not in found
    assert "Skip to" not in found


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("<html><head><meta charset='windows-1252'></head><body>‘Good’</body></html>".encode("cp1252"), "‘Good’"),
        ("<html><meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'><body>‘Good’</body></html>".encode("cp1252"), "‘Good’"),
        ("<html><head><meta charset='iso-8859-1'></head><body>‘Good’</body></html>".encode(), "‘Good’"),
        ("<html><head><meta charset='koi8-r'></head><body>Пробация</body></html>".encode("koi8-r"), "Пробация"),
        ("<html><body>‘Good’</body></html>".encode("cp1252"), "‘Good’"),
        ("<html><body>‘Good’</body></html>".encode("utf-16"), "‘Good’"),
        ("<html><head><meta charset='utf-99'></head><body>‘Good’</body></html>".encode("cp1252"), "‘Good’"),
    ],
)  # fmt: skip
def test_encodings_of_pages(raw, text):
    assert unclosed(read(raw).text) == text


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<!doctype html><html><body><div id=app></div><script>x</script></body></html>", "shows no words"),
        ("<!doctype html><html><body><p>One</p><p>Two", "has no end"),
        ("<!doctype html><html><body><p>One</p><a href='https://exam", "in the middle of a tag"),
    ],
)
def test_pages_that_cannot_be_read(html, reason):
    with pytest.raises(InputError, match=reason):
        text_of(html)


def test_parts_inside_of_parts_that_are_left_out():
    inner = "<div hidden><div hidden><script>x</script><svg><text>y</text></svg></div></div>" * 50
    around = "<nav class='menu'><nav class='menu'><ul class='menu'><li>n</li></ul></nav></nav>" * 50
    assert text_of(f"<html><body>{inner}{around}<main>{RELEASE}{inner}{around}</main>{around}</body></html>") == WORDS
