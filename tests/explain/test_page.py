import base64
import hashlib
import re

import attrs
import pytest

from hmip_parse import parse
from hmip_parse.explain import Explained, page
from tests.explain.common import SEVERAL, STAFFORDSHIRE, damaged, explained, of_text, read, without_text
from tests.helpers import FIXTURE_NAMES, release_text

PAYLOADS = [
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    "\"' onmouseover='alert(1)' x=\"",
    "<!-- --><![CDATA[ ]]> &lt;b&gt; &#x3c;b>",
    "\0\x1b[31m\x85\x9f\ufffe",
    "\ud800 \udfff",
    "\u202edoog\u202c \u2066\u2069",
    "</p></td></tr></table></main>",
]


def sources(policy, directive):
    return re.search(rf"{directive} ([^;]+)", policy)[1]


def test_the_page_may_run_its_own_style_and_script_and_nothing_else():
    tree = read(page([explained(STAFFORDSHIRE)]))
    policy = next(meta.attributes["content"] for meta in tree.all("meta") if "http-equiv" in meta.attributes)
    assert policy.startswith("default-src 'none'; ")
    for tag in ("style", "script"):
        (element,) = tree.all(tag)
        digest = base64.b64encode(hashlib.sha256(element.text.encode()).digest()).decode()
        assert sources(policy, f"{tag}-src") == f"'sha256-{digest}'"
    assert not [element for element in tree.all() if {"style", "src", "srcset"} & element.attributes.keys()]
    assert not [name for element in tree.all() for name in element.attributes if name.startswith("on")]


@pytest.mark.parametrize("count", [1, 3])
def test_every_link_leads_somewhere_on_the_page(count):
    tree = read(page([explained(STAFFORDSHIRE), explained(SEVERAL), damaged()][-count:]))
    ids = [element.attributes["id"] for element in tree.all() if "id" in element.attributes]
    assert len(ids) == len(set(ids))
    links = [link.attributes["href"] for link in tree.all("a")]
    assert len(links) > 50
    assert {link.removeprefix("#") for link in links} <= set(ids)
    assert all(link.startswith("#") for link in links)
    labels = [
        element.attributes["aria-labelledby"] for element in tree.all() if "aria-labelledby" in element.attributes
    ]
    assert set(labels) <= set(ids)


def test_rows_and_words_name_the_same_marks():
    tree = read(page([damaged()]))
    (words,) = tree.having(class_="words")
    in_text = {piece.attributes["data-m"] for piece in words.all() if "data-m" in piece.attributes}
    of_rows = {mark for row in [*tree.all("tr"), *tree.all("li")] for mark in row.attributes.get("data-m", "").split()}
    assert in_text == of_rows != set()


@pytest.mark.parametrize("payload", PAYLOADS)
def test_whatever_a_release_holds_stays_text(payload):
    """The page of a release with the payload everywhere has the elements of the page of one with a harmless word."""

    def shape(word):
        item = of_text(
            release_text(
                headline=f"Swansea Neath Port Talbot Probation Delivery Unit rated as ‘Good’ {word}",
                body=f"Inspectors found {word} that 12 per cent of {word} plans were late.",
                recommendations=f"The Inspectorate made three recommendations to {word}.",
            ),
            source=f"{word}.txt",
        )
        outcome = item.release.outcomes[0]
        service = attrs.evolve(outcome.service, name=word, region=word, canonical=word)
        diagnostic = attrs.evolve(damaged().release.diagnostics[0], code=word, message=word, field="outcomes[0].rating")
        release = attrs.evolve(
            item.release, outcomes=(attrs.evolve(outcome, service=service),), diagnostics=(diagnostic,), headline=word,
            report_url=word, media_email=word,
        )  # fmt: skip
        shown = page([attrs.evolve(item, release=release), item])
        shown.encode()  # lone surrogates would fail
        assert not set(re.findall("[\0-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown))
        elements = [
            (e.tag, sorted(e.attributes.keys() - {"data-tag", "aria-label"})) for e in read(shown).all()
            if e.attributes.get("class") != "odd" and "data-m" not in e.attributes
        ]  # fmt: skip
        return [element for element in elements if element[0] != "q"]

    harmful, harmless = shape(payload), shape("harmless")
    assert {tag for tag, _ in harmful} == {tag for tag, _ in harmless}
    for tag in ("script", "style", "meta", "article", "main", "h1", "h2", "footer"):
        assert [e for e in harmful if e[0] == tag] == [e for e in harmless if e[0] == tag]


def test_words_that_would_be_markup_are_shown_as_they_are():
    item = of_text(release_text(body="Inspectors found <script>alert('Good & bad')</script> in a plan."))
    (words,) = read(page([item])).having(class_="words")
    assert words.text == item.text


def test_headings_have_no_gaps_and_landmarks_are_there():
    for items in ([explained(STAFFORDSHIRE)], [explained(STAFFORDSHIRE), damaged()]):
        tree = read(page(items))
        levels = [int(e.tag[1]) for e in tree.all() if re.fullmatch(r"h\d", e.tag)]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(later <= earlier + 1 for earlier, later in zip(levels, levels[1:], strict=False))
        assert tree.all("html")[0].attributes["lang"] == "en-GB"
        assert len(tree.all("main")) == len(tree.all("footer")) == 1
        assert len(tree.all("nav")) == (len(items) > 1)
        assert tree.all("title")[0].text


def test_tables_have_captions_and_header_cells():
    for table in read(page([explained(STAFFORDSHIRE), damaged()])).all("table"):
        assert table.all("caption")[0].text
        assert all(row.all("th") for row in table.all("tr"))
        assert {cell.attributes["scope"] for cell in table.all("th")} == {"col", "row"}


def test_without_its_text_a_record_says_which_characters_it_means():
    item = explained(STAFFORDSHIRE)
    tree = read(page([Explained("record.json", "", without_text(item.release))]))
    assert "The text is not at hand" in tree.text
    row = next(row for row in tree.all("tr") if row.all("th")[0].text == "Overall rating")
    assert row.all("td")[0].text == "Inadequatecharacters 194–204, 52–62"


def test_an_empty_text_and_no_release_at_all():
    assert "the text holds no words" in read(page([of_text("")])).text
    assert read(page([])).all("h1")[0].text == "0 press releases, explained"


def test_the_same_releases_give_the_same_page():
    items = [explained(name) for name in FIXTURE_NAMES[::40]]
    assert page(items) == page(iter(items))


@pytest.mark.parametrize(
    "piece",
    [
        "1%, ",  # each percentage in one long clause
        "Derby City PDU was rated ‘Good’. ",
        "\n\n1. Note ‘Good’",
        "<&\0\u202e",
        "said: “We found.” ",
    ],
)
def test_a_page_grows_no_faster_than_its_text(piece):
    def size(times):
        return len(page([of_text(release_text(body=piece * times))]))

    empty = size(0)
    assert size(2000) - empty < 2.2 * (size(1000) - empty)


def test_a_page_is_small():
    """What a reader saves or sends: style and script, and a few times the text."""
    item = explained(STAFFORDSHIRE)
    assert len(page([item]).encode()) < 48_000
    assert parse(item.text) == item.release
