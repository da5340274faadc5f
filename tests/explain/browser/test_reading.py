"""Who reads a page, and how: without a script or a network, in the dark, on a phone, on paper, with a screen reader."""

import importlib.util
import io

import pypdfium2
import pytest

from tests.explain.common import STAFFORDSHIRE
from tests.helpers import fixture_text

SCHEMES = ("light", "dark")
# The contrast of every run of text, and of the names that the style sheet prints, with what lies behind it.
CONTRASTS = """() => {
  const rgb = (said) => { const c = said.match(/[\\d.]+/g).map(Number); return c.length < 4 ? [...c, 1] : c; };
  const behind = (element) => {
    const layers = [];
    for (let e = element; e; e = e.parentElement) layers.push(rgb(getComputedStyle(e).backgroundColor));
    return layers.reverse().reduce((below, above) => below.map((v, i) => above[i] * above[3] + v * (1 - above[3])), [255, 255, 255]);
  };
  const light = (c) => c.slice(0, 3).map((v) => v / 255)
    .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
  const found = [];
  const look = (element, style, words) => {
    if (!words.trim() || style.visibility === 'hidden' || style.display === 'none') return;
    found.push([ratio(rgb(style.color), behind(element)), words.trim().slice(0, 40)]);
  };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement;
    if (!element.closest('script, style, .hidden')) look(element, getComputedStyle(element), walk.currentNode.data);
  }
  for (const tag of document.querySelectorAll('.tag')) look(tag, getComputedStyle(tag, '::after'), tag.dataset.tag);
  return found;
}"""


@pytest.mark.parametrize("page", ["one", "several"])
def test_the_page_asks_for_nothing_and_shows_its_text(opened, page):
    tab = opened(page)  # fails on any request
    tab.wait_for_load_state("networkidle")
    assert tab.locator(".words").first.evaluate("(words) => words.textContent") == fixture_text(STAFFORDSHIRE)
    assert tab.evaluate("performance.getEntriesByType('resource').length") == 0


def test_the_browser_refuses_what_the_page_did_not_bring(chromium, pages):
    """Were a release able to put an element into the page, it could neither run nor ask for anything."""
    context = chromium.new_context(offline=True)
    tab = context.new_page()
    refused, answered = [], []
    tab.on("requestfailed", lambda request: refused.append((request.url, request.failure)))
    tab.on("response", lambda response: answered.append(response.url))
    tab.goto(pages["one"].as_uri())
    tab.evaluate(
        """() => { const box = document.createElement('div');
        box.innerHTML = '<img src="https://example.org/x.png" onerror="window.ran = true"><p style="color: red">';
        document.body.append(box);
        const script = document.createElement('script'); script.textContent = 'window.ran = true';
        document.body.append(script); }"""
    )
    tab.wait_for_timeout(100)
    assert tab.evaluate("window.ran") is None
    assert refused == [("https://example.org/x.png", "csp")]
    assert answered == [pages["one"].as_uri()]
    context.close()


def test_all_can_be_read_without_a_script(opened):
    tab = opened("one", java_script_enabled=False)
    for words in ("Overall rating", "Staffordshire and Stoke Probation Delivery Unit", "What to check"):
        assert tab.get_by_text(words).first.is_visible()
    tab.locator('.words a[data-tag="points"]').click()
    row = tab.locator("tr:target")
    assert row.inner_text().startswith("Points")
    background = row.evaluate("(row) => getComputedStyle(row).backgroundColor")
    assert background == "rgb(255, 243, 168)"
    assert row.evaluate(
        """(row) => { const at = row.getBoundingClientRect();
                      return row.contains(document.elementFromPoint(at.left + 20, at.top + 2)); }"""
    )  # the heading that stays on top does not cover it
    row.locator("a").click()
    assert tab.locator("mark:target").text_content() == "two"


def luminance(colour):
    return sum(int(part) for part in colour.removeprefix("rgb(").removesuffix(")").split(","))


def test_dark_is_dark_and_light_is_light(opened):
    shades = {}
    for scheme in SCHEMES:
        tab = opened("one", color_scheme=scheme)
        style = tab.evaluate(
            "() => { const s = getComputedStyle(document.body); return [s.backgroundColor, s.color]; }"
        )
        shades[scheme] = [luminance(colour) for colour in style]
    assert shades["light"][0] > 700
    assert shades["light"][1] < 150
    assert shades["dark"][0] < 150
    assert shades["dark"][1] > 600


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("page", ["damaged", "several"])
def test_every_word_stands_out_from_its_ground(opened, page, scheme):
    tab = opened(page, color_scheme=scheme)
    contrasts = tab.evaluate(CONTRASTS)
    assert len(contrasts) > 200
    assert not [(round(ratio, 2), words) for ratio, words in contrasts if ratio < 4.5]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_is_marked_stands_out_too(opened, scheme):
    tab = opened("damaged", color_scheme=scheme)
    tab.evaluate("for (const e of document.querySelectorAll('[data-m]')) e.classList.add('lit')")
    assert not [(round(ratio, 2), words) for ratio, words in tab.evaluate(CONTRASTS) if ratio < 4.5]


@pytest.mark.parametrize("settings", [{}, {"color_scheme": "dark"}, {"forced_colors": "active"}])
def test_groups_are_told_apart_without_their_colours(opened, settings):
    tab = opened("one", **settings)
    lines = tab.evaluate(
        """() => Array.from(document.querySelectorAll('.key mark'), (mark) => {
            const style = getComputedStyle(mark); return style.borderBottomStyle + style.borderBottomWidth; })"""
    )
    assert len(lines) == len(set(lines)) == 7


def test_in_forced_colours_marks_are_still_marks(opened):
    tab = opened("one", forced_colors="active")
    mark = tab.locator(".words mark.result").first
    assert mark.evaluate("(mark) => getComputedStyle(mark).borderBottomStyle") == "solid"
    before = mark.evaluate("(mark) => getComputedStyle(mark).outlineStyle")
    mark.hover()
    after = mark.evaluate("(mark) => getComputedStyle(mark).outlineStyle")
    assert (before, after) == ("none", "solid")
    readable = """() => Array.from(document.querySelectorAll('tr.lit, tr.lit th, tr.lit a, tr.lit .value'),
        (e) => getComputedStyle(e).color)"""
    assert len(set(tab.evaluate(readable))) == 1  # that which goes with the ground of what is selected


@pytest.mark.parametrize("page", ["one", "damaged", "several", "many"])
def test_nothing_is_wider_than_the_window(opened, page):
    tab = opened(page)
    for width, zoom in [(320, 1), (480, 1), (700, 2), (1000, 1), (1400, 1), (1400, 2)]:
        tab.set_viewport_size({"width": width, "height": 900})
        # What a reader does who wants letters twice as large.
        tab.evaluate(f"document.documentElement.style.fontSize = '{100 * zoom}%'")
        assert tab.evaluate("document.documentElement.scrollWidth") <= width, (width, zoom)
        overflowing = tab.evaluate(
            """() => Array.from(document.querySelectorAll('h1, h2, h3, p, td, th, dd, li, mark, caption'))
                .filter((e) => !e.closest('.hidden, .skip') && e.getBoundingClientRect().right > innerWidth + 1)
                .map((e) => e.textContent.slice(0, 40))"""
        )
        assert overflowing == [], (width, zoom)


def test_text_and_record_stand_side_by_side_where_there_is_room(opened):
    places = {}
    for width in (1400, 800):
        tab = opened("one", width=width)
        places[width] = [tab.locator(f".sides > {part}").bounding_box() for part in (".text", ".record")]
    text, record = places[1400]
    assert record["x"] >= text["x"] + text["width"]
    text, record = places[800]
    assert record["y"] >= text["y"] + text["height"]


def test_the_page_prints_whole(opened):
    tab = opened("damaged", color_scheme="dark")
    printed = pypdfium2.PdfDocument(io.BytesIO(tab.pdf(format="A4")))
    words = "\n".join(printed[number].get_textpage().get_text_bounded() for number in range(len(printed)))
    for said in (
        "overall rating",
        "score-above-maximum",
        "Overall rating",
        "press.example@hmiprobation.gov.uk",
        "inferred",
    ):
        assert said in words
    assert words.index("Chief Inspector of Probation") < words.index("Overall rating")
    assert "Tab key" not in words
    assert len(printed) <= 7
    tab.emulate_media(media="print", color_scheme="dark")
    assert luminance(tab.evaluate("getComputedStyle(document.body).backgroundColor")) == 3 * 255
    assert not [(ratio, said) for ratio, said in tab.evaluate(CONTRASTS) if ratio < 4.5]


def test_of_many_releases_some_can_be_found(opened):
    tab = opened("many")
    tab.get_by_label("Show only rows with").fill("requires IMPROVEMENT oxford")
    shown = tab.locator(".index tbody tr:visible")
    assert [row.all_inner_texts() for row in [shown.locator("a")]] == [
        ["Oxfordshire Probation Delivery Unit ‘Requires improvement’ despite a ‘wealth of local talent’"]
    ]
    assert tab.get_by_role("status").inner_text() == "1 of 9 releases"
    tab.get_by_label("Show only rows with").fill("")
    assert shown.count() == 9


def test_an_index_leads_to_each_release(opened):
    tab = opened("several")
    tab.locator(".index a").nth(2).click()
    assert tab.evaluate("document.querySelector(':target').id") == "r3"
    assert 0 <= tab.locator("#r3").bounding_box()["y"] < 40


@pytest.mark.parametrize(
    ("page", "width", "scheme"),
    [
        ("one", 1400, "dark"),
        ("damaged", 1400, "light"),
        ("damaged", 320, "dark"),
        ("several", 1400, "light"),
        ("many", 320, "light"),
    ],
)
def test_axe_finds_nothing(opened, page, width, scheme):
    """The rules of axe-core, a test tool under the Mozilla Public License that is no part of this package."""
    if importlib.util.find_spec("axe_playwright_python") is None:
        pytest.skip("axe is not installed: pip install 'hmip-parse[browser]'")
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415 - an extra

    tab = opened(page, width=width, color_scheme=scheme)
    found = Axe().run(tab).response["violations"]
    assert [(rule["id"], [node["html"][:150] for node in rule["nodes"][:3]]) for rule in found] == []


def test_a_screen_reader_is_told_what_words_were_read_as(opened):
    tab = opened("one")
    link = tab.get_by_role("link", name="points: Points: 2")
    assert link.count() == 1
    for title in ("Outcome: Staffordshire and Stoke", "Dates"):
        assert tab.get_by_role("table", name=title).count() == 1
    assert [tab.get_by_role(role).count() for role in ("main", "contentinfo", "article")] == [1, 1, 1]


def test_in_the_frame_of_a_notebook_words_and_values_find_each_other(chromium):
    from tests.explain.common import explained  # noqa: PLC0415 - beside its only use

    context = chromium.new_context(offline=True)
    tab = context.new_page()
    tab.set_content(f"<!DOCTYPE html><title>Notebook</title>{explained(STAFFORDSHIRE).release._repr_html_()}")
    frame = tab.frame_locator("iframe")
    frame.locator('.words a[data-tag="points"]').click()
    assert frame.locator("tr.lit th").inner_text() == "Points"
    assert frame.locator("tr.lit").evaluate(
        "(row) => { const at = row.getBoundingClientRect(); return at.top >= 0 && at.bottom <= innerHeight; }"
    )
    assert tab.url == "about:blank"
    context.close()
