"""The site is built without a warning, fetches nothing from elsewhere, and has a place for every public name."""

import html.parser
import re
from pathlib import Path

import pytest

import hmip_parse

ROOT = Path(__file__).resolve().parents[3]
ELSEWHERE = re.compile(r"(?:https?:)?//", re.IGNORECASE)
# What a browser fetches by itself when it shows a page; `a` it follows on demand.
FETCHED = {
    "script": ["src"],
    "link": ["href"],
    "img": ["src", "srcset"],
    "source": ["src", "srcset"],
    "iframe": ["src"],
    "video": ["src", "poster"],
    "audio": ["src"],
    "object": ["data"],
    "embed": ["src"],
    "use": ["href", "xlink:href"],
    "image": ["href", "xlink:href"],
}
# A link that is no resource: it only says where the page is, or leads to another one.
RELATIONS = {"canonical", "next", "prev"}


class Fetched(html.parser.HTMLParser):
    """Collects what a page fetches, and the ids in it."""

    def __init__(self):
        super().__init__()
        self.addresses = []
        self.ids = set()

    def handle_starttag(self, tag, attrs):
        values = {name: value or "" for name, value in attrs}
        if "id" in values:
            self.ids.add(values["id"])
        if tag == "link" and values.get("rel") in RELATIONS:
            return
        self.addresses += [values[name] for name in FETCHED.get(tag, ()) if name in values]
        self.addresses += re.findall(r"url\(([^)]+)\)", values.get("style", ""))


def read(page):
    found = Fetched()
    found.feed(page.read_text(encoding="utf-8"))
    return found


def test_every_page_is_built_and_fetches_nothing_from_elsewhere(site):
    pages = {page.stem: read(page) for page in site.glob("*.html")}
    assert pages.keys() >= {page.stem for page in (ROOT / "docs").glob("*.md")}
    for name, page in pages.items():
        assert len(page.addresses) > 3, name
        assert [address for address in page.addresses if ELSEWHERE.match(address.strip("'\""))] == [], name
        if name != "404":  # its addresses are those of the server's root
            missing = [each for each in page.addresses if each and not (site / re.split(r"[?#]", each)[0]).exists()]
            assert missing == [], name


def test_style_sheets_fetch_nothing_from_elsewhere(site):
    sheets = list(site.rglob("*.css"))
    assert len(sheets) > 1
    for sheet in sheets:
        text = sheet.read_text(encoding="utf-8")
        fetched = re.findall(r"url\(\s*['\"]?([^)'\"]+)", text) + re.findall(r"@import\s+['\"]([^'\"]+)", text)
        assert [address for address in fetched if ELSEWHERE.match(address)] == [], sheet.name


@pytest.mark.parametrize(
    ("page", "address"),
    [
        ('<script src="https://cdn.example/a.js"></script>', "https://cdn.example/a.js"),
        ('<link rel="stylesheet" href="//fonts.example/a.css">', "//fonts.example/a.css"),
        ('<img alt="" src=http://a.example/b.png>', "http://a.example/b.png"),
        ('<p style="background: url(https://a.example/b.png)">', "https://a.example/b.png"),
    ],
)
def test_what_comes_from_elsewhere_is_seen(page, address):
    found = Fetched()
    found.feed(page)
    assert found.addresses == [address]
    assert ELSEWHERE.match(address)


def test_every_public_name_has_a_place(site):
    ids = read(site / "api.html").ids
    assert [name for name in hmip_parse.__all__ if f"hmip_parse.{name}" not in ids] == []
    for module in (hmip_parse.explain, hmip_parse.tables, hmip_parse.reference):
        for name in module.__all__:  # some have the name of the module that they live in
            assert ids & {f"{module.__name__}.{name}", f"{module.__name__}.{name}.{name}"}, name


def test_the_changelog_is_that_of_the_repository(site):
    text = (site / "changelog.html").read_text(encoding="utf-8")
    for version in re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE):
        assert re.search(rf"<h2[^>]*>{re.escape(version)} ", text)


def test_what_makes_the_pictures_is_left_out(site):
    assert {path.suffix for path in (site / "images").iterdir()} == {".png"}
