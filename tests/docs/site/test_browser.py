"""The site in a browser: nothing is asked of another machine, nothing fails, nothing has to be scrolled sideways."""

import contextlib

import pytest

PAGES = ("index", "record", "command", "api", "tables", "forms", "404")


@contextlib.contextmanager
def opened(chromium, address):
    """A new tab, and a list of what goes wrong in it."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    faults = []

    def route(route):
        if route.request.url.startswith((address, "data:", "blob:")):
            route.continue_()
        else:
            faults.append(f"asked for {route.request.url}")
            route.abort()

    context.route("**/*", route)
    tab = context.new_page()
    tab.on("pageerror", lambda error: faults.append(f"error: {error}"))
    yield tab, faults
    context.close()


@pytest.fixture
def tab(chromium, address):
    with opened(chromium, address) as (tab, faults):
        yield tab
    assert faults == []


@pytest.mark.parametrize("width", [1280, 360])
def test_pages_load_from_here_alone_and_fit_the_window(tab, address, width):
    tab.set_viewport_size({"width": width, "height": 900})
    for name in PAGES:
        tab.goto(f"{address}{name}.html", wait_until="load")
        assert tab.locator("h1").first.is_visible(), name
        assert tab.evaluate("document.documentElement.scrollWidth") <= width, name
        pictures = tab.evaluate("[...document.images].filter(i => !i.complete || !i.naturalWidth).map(i => i.src)")
        assert pictures == [], name


def test_the_search_finds_a_page(tab, address):
    tab.goto(f"{address}index.html")
    tab.keyboard.press("/")
    tab.keyboard.type("fieldwork precision")
    tab.locator(".md-search-result__link[href*='record.html']").first.wait_for(timeout=20_000)


@pytest.mark.parametrize(
    ("script", "fault"),
    [
        ("document.body.append(Object.assign(new Image(), {src: 'http://127.0.0.1:9/a.png'}))", "asked for http://127"),
        ("setTimeout(() => { throw Error('no') })", "error: no"),
    ],
)
def test_what_goes_wrong_is_noted(chromium, address, script, fault):
    with opened(chromium, address) as (tab, faults):
        tab.goto(f"{address}citing.html")
        tab.evaluate(script)
        tab.wait_for_timeout(200)
    assert [found[: len(fault)] for found in faults] == [fault]
