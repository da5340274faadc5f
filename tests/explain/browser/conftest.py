"""A headless Chromium; where it, or what drives it, cannot be had, the tests are skipped with the reason."""

import importlib.util
import os
import shutil

import pytest

from hmip_parse.explain import page
from tests.explain.common import SEVERAL, STAFFORDSHIRE, damaged, explained
from tests.helpers import FIXTURE_NAMES

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
SECONDS = 20_000  # milliseconds that a step may take; each takes a fraction of a second


@pytest.fixture(scope="session")
def chromium():
    if importlib.util.find_spec("playwright") is None:
        pytest.skip("playwright is not installed: pip install 'hmip-parse[browser]'")
    program = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), None)
    if program is None:
        pytest.skip("Chromium is not installed: apt-get install chromium, or name one in CHROMIUM")
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - an extra

    # Playwright makes a new, empty profile for each browser that it starts.
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(_QUIET), headless=True)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def pages(tmp_path_factory):
    """Files with pages to open: one release, one with remarks, several, and many."""
    folder = tmp_path_factory.mktemp("pages")
    contents = {
        "many": page([explained(name) for name in (*FIXTURE_NAMES[::12][8:16], "oxfordshire-2023")]),
        "one": page([explained(STAFFORDSHIRE)]),
        "damaged": page([damaged()]),
        "several": page([explained(STAFFORDSHIRE), explained(SEVERAL), damaged()]),
    }
    found = {}
    for name, content in contents.items():
        found[name] = folder / f"{name}.html"
        found[name].write_text(content, encoding="utf-8")
    return found


@pytest.fixture(scope="session")
def contexts(chromium):
    """A context of each sort that is asked for: to make one takes longer than most tests."""
    made = {}

    def context(**settings):
        key = tuple(sorted(settings.items()))
        if key not in made:
            made[key] = chromium.new_context(offline=True, **settings)
            made[key].set_default_timeout(SECONDS)
        return made[key]

    yield context
    for one in made.values():
        one.close()


@pytest.fixture
def opened(contexts, pages):
    """Open a page without a network, in a window of some width; any request for more, and any error, fails the test."""
    tabs, complaints = [], []

    def opens(name, width=1400, height=900, **settings):
        tab = contexts(**settings).new_page()
        tabs.append(tab)
        tab.set_viewport_size({"width": width, "height": height})
        address = pages[name].as_uri()
        tab.on("request", lambda request: request.url != address and complaints.append(f"asked for {request.url}"))
        tab.on("console", lambda message: complaints.append(message.text))
        tab.on("pageerror", lambda error: complaints.append(str(error)))
        tab.goto(address)
        return tab

    yield opens
    for tab in tabs:
        tab.close()
    assert not complaints
