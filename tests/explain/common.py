"""What the tests of `explain` share: releases to show, and a reading of pages that does not trust their maker."""

import html.parser

import attrs

from hmip_parse import Evidence, Release, parse
from hmip_parse.explain import Explained
from tests.helpers import fixture_text

STAFFORDSHIRE = "composed-staffordshire-and-stoke-2022"
SEVERAL = "plymouth-torbay-2021"
"""Two services, each with a rating and aspects."""

VOID = {"meta", "br"}


def explained(name: str) -> Explained:
    text = fixture_text(name)
    return Explained(f"{name}.txt", text, parse(text))


def of_text(text: str, source: str = "release.txt") -> Explained:
    return Explained(source, text, parse(text))


def damaged() -> Explained:
    """A release with an error, several warnings, and a region that was looked up."""
    text = (
        fixture_text(STAFFORDSHIRE)
        .replace("‘", "â€˜")
        .replace("two points", "29 points")
        .replace("Stoke PDU sits within the Probation Service – West Midlands region", "Stoke PDU is a unit")
        .replace("recommendations were for the Probation Service – West Midlands region", "were for the region")
        .replace("in June 2022", "in June 2024")
    )
    return of_text(text, "damaged.txt")


def without_text(release: Release) -> Release:
    """The record as it comes out of JSON."""
    return attrs.evolve(release, evidence=Evidence(dict(release.evidence)))


@attrs.define
class Element:
    tag: str
    attributes: dict[str, str]
    parent: "Element | None" = None
    children: list["Element | str"] = attrs.field(factory=list)

    def all(self, tag: str = "") -> list["Element"]:
        """The elements in it, in order, itself left out."""
        found = []
        for child in self.children:
            if isinstance(child, Element):
                found += [child] * (tag in {"", child.tag})
                found += child.all(tag)
        return found

    def having(self, **attributes: str) -> list["Element"]:
        """The elements in it that have these attributes; of a class, this among others."""
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return [
            element
            for element in self.all()
            if all(value in element.attributes.get(name, "").split(" ") for name, value in wanted.items())
        ]

    @property
    def text(self) -> str:
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    def __repr__(self) -> str:
        return f"<{self.tag} {self.attributes}>"


class _Reader(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.top = self.open = Element("", {})
        self.policy = ""

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        assert len(names) == len(set(names)), f"<{tag}> has an attribute twice: {names}"
        element = Element(tag, {name: value or "" for name, value in attributes}, self.open)
        self.open.children.append(element)
        if tag not in VOID:
            self.open = element

    def handle_endtag(self, tag):
        assert self.open.tag == tag, f"</{tag}> ends <{self.open.tag}>"
        self.open = self.open.parent

    def handle_data(self, data):
        self.open.children.append(data)


def read(page: str) -> Element:
    """A page as a tree; what is not well nested fails."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert reader.open is reader.top, f"{reader.open} is not closed"
    return reader.top
