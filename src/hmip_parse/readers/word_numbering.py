"""The numbers of Word's lists, which its files do not hold: they are counted, as Word does when it shows a document."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable

import attrs

from hmip_parse.patterns import lazy
from hmip_parse.readers import numbering

_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": "{:02}".format,
    "lowerLetter": numbering.repeated_letters,
    "upperLetter": lambda number: numbering.repeated_letters(number).upper(),
    "lowerRoman": numbering.roman,
    "upperRoman": lambda number: numbering.roman(number).upper(),
    "ordinal": numbering.ordinal,
    "none": lambda _: "",
}
_PLACEHOLDER = lazy(r"%([1-9])")
# Bullets are mostly characters of symbol fonts, which mean nothing elsewhere; these are what they look like.
_PLAIN_BULLETS = frozenset("-–—*•‣▪")
_DEEPEST_STYLE = 20


@attrs.frozen
class Level:
    """One level of a list.

    Attributes:
        start: Its first number.
        form: Word's name for its numerals; `bullet` for a bullet.
        pattern: The label, `%1` standing for the first level's number.
        style: The paragraph style that puts a paragraph on this level.
    """

    start: int
    form: str
    pattern: str
    style: str | None


@attrs.frozen
class _List:
    levels: dict[int, Level]
    style_link: str | None


@attrs.frozen
class _Use:
    """A `num`: an abstract list as some paragraphs use it."""

    abstract: str
    levels: dict[int, Level]
    starts: dict[int, int]


@attrs.frozen
class _Style:
    based_on: str | None
    num: str | None
    level: int | None


class Numbering:
    """Counts the lists of a document, paragraph by paragraph in its order."""

    def __init__(self, numbering_part: ET.Element | None, styles_part: ET.Element | None) -> None:
        self._lists: dict[str, _List] = {}
        self._uses: dict[str, _Use] = {}
        self._styles: dict[str, _Style] = {}
        self._counters: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()
        for part in numbering_part if numbering_part is not None else ():
            if part.tag == "abstractNum":
                self._lists[part.get("abstractNumId", "")] = _List(_levels(part), value(part, "numStyleLink"))
            elif part.tag == "num":
                self._uses[part.get("numId", "")] = _use(part)
        for style in styles_part if styles_part is not None else ():
            if style.tag == "style":
                self._styles[style.get("styleId", "")] = _Style(
                    value(style, "basedOn"),
                    value(style, "pPr/numPr/numId"),
                    _integer(value(style, "pPr/numPr/ilvl")),
                )

    def label(self, paragraph: ET.Element) -> str:
        """The label of a paragraph as Word shows it, such as `1.`, `(a)` or `•`; empty where it has none."""
        num, level = self._place(paragraph)
        use = self._uses.get(num) if num else None
        if use is None:
            return ""
        abstract, levels = self._resolve(use)
        found = levels.get(level)
        if found is None:
            return ""
        counters = self._counters.setdefault(abstract, {})
        if level in use.starts and (num, level) not in self._begun:
            counters[level] = use.starts[level]
        else:
            counters[level] = counters[level] + 1 if level in counters else found.start
        self._begun.add((num, level))
        for deeper in [other for other in counters if other > level]:
            del counters[deeper]
        if found.form == "bullet":
            return found.pattern if found.pattern in _PLAIN_BULLETS else numbering.BULLET
        return _PLACEHOLDER.sub(lambda match: _shown(levels, counters, int(match[1]) - 1), found.pattern).strip()

    def _place(self, paragraph: ET.Element) -> tuple[str, int]:
        """The list and level of a paragraph: its own, or its style's."""
        num = value(paragraph, "pPr/numPr/numId")
        level = _integer(value(paragraph, "pPr/numPr/ilvl"))
        style_name = value(paragraph, "pPr/pStyle")
        own_style, name = style_name, style_name
        for _ in range(_DEEPEST_STYLE):  # styles may be based on one another in a ring
            style = self._styles.get(name) if name else None
            if style is None or num is not None:
                break
            num = style.num
            level = style.level if level is None else level
            own_style, name = name, style.based_on
        if num is None or num == "0":  # 0 takes a paragraph out of its style's list
            return "", 0
        return num, level if level is not None else self._level_of_style(num, own_style)

    def _level_of_style(self, num: str, style: str | None) -> int:
        use = self._uses.get(num)
        if use is None or style is None:
            return 0
        _, levels = self._resolve(use)
        return next((depth for depth, level in levels.items() if level.style == style), 0)

    def _resolve(self, use: _Use) -> tuple[str, dict[int, Level]]:
        abstract = use.abstract
        for _ in range(_DEEPEST_STYLE):
            found = self._lists.get(abstract)
            link = found.style_link if found else None
            style = self._styles.get(link) if link else None
            other = self._uses.get(style.num) if style and style.num else None
            if other is None:
                break
            abstract = other.abstract
        base = self._lists.get(abstract)
        return abstract, {**(base.levels if base else {}), **use.levels}


def value(element: ET.Element, path: str) -> str | None:
    """The `val` of an element further down; `None` where there is no such element."""
    found = element.find(path)
    return None if found is None else found.get("val", "")


def _shown(levels: dict[int, Level], counters: dict[int, int], level: int) -> str:
    found = levels.get(level)
    if found is None:
        return ""
    number = counters.setdefault(level, found.start)
    return _FORMATS.get(found.form, str)(number)


def _use(part: ET.Element) -> _Use:
    starts, levels = {}, {}
    for override in part.iter("lvlOverride"):
        depth = _integer(override.get("ilvl")) or 0
        if (start := _integer(value(override, "startOverride"))) is not None:
            starts[depth] = start
        levels.update(_levels(override))
    return _Use(value(part, "abstractNumId") or "", levels, starts)


def _levels(part: ET.Element) -> dict[int, Level]:
    found = {}
    for level in part.findall("lvl"):
        start = _integer(value(level, "start"))
        found[_integer(level.get("ilvl")) or 0] = Level(
            0 if start is None else start,
            value(level, "numFmt") or "decimal",
            value(level, "lvlText") or "",
            value(level, "pStyle"),
        )
    return found


def _integer(text: str | None) -> int | None:
    return int(text) if text is not None and re.fullmatch(r"-?\d{1,6}", text) else None
