"""Make the pictures of docs/explain.md anew, after a change of `explain`.

Needs `pip install -e '.[test,browser]'` and a Chromium: python docs/images/make.py [PATH OF CHROMIUM]
"""  # noqa: INP001 - a folder of pictures, no package

import io
import sys
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Page, sync_playwright
from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

from hmip_parse import parse
from hmip_parse.explain import Explained, page, terminal

HERE = Path(__file__).parent
FIXTURES = HERE.parent.parent / "fixtures"
COLUMNS = 124
COLOURS = 128


def explained(name: str) -> Explained:
    """A composed release."""
    text = (FIXTURES / f"{name}.txt").read_text(encoding="utf-8")
    return Explained(f"{name}.txt", text, parse(text))


def damaged(item: Explained) -> Explained:
    """The same release with a score that cannot be, and dates that contradict each other."""
    text = item.text.replace("two points", "29 points").replace("in June 2022", "in June 2024")
    return Explained("damaged.txt", text, parse(text))


def in_terminal(item: Explained) -> str:
    """What a terminal shows, as a page."""
    lines = terminal(item, colour=True, width=COLUMNS).splitlines()[:52]
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True, color_system="standard")
    console.print(Text.from_ansi("\n".join(lines)))
    return console.export_html(theme=MONOKAI)


def point_at_rating(tab: Page) -> None:
    """Show what pointing at words does."""
    tab.locator(".words mark.result").nth(1).hover()


def main() -> None:
    """Write the pictures beside this file."""
    one = explained("composed-staffordshire-and-stoke-2022")
    several = [explained(path.stem) for path in sorted(FIXTURES.glob("*.txt"))[::12][:20]]
    size: dict[str, Any] = {"viewport": {"width": 1280, "height": 860}}
    pictures: list[tuple[str, str, dict[str, Any], Any]] = [
        ("explain-light", page([one]), size, point_at_rating),
        ("explain-dark", page([damaged(one)]), size | {"color_scheme": "dark"}, None),
        ("explain-index", page(several), size | {"viewport": {"width": 1000, "height": 620}}, None),
        ("explain-terminal", in_terminal(one), {"viewport": {"width": 1215, "height": 760}}, None),
    ]
    program = sys.argv[1] if len(sys.argv) > 1 else "/usr/bin/chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        for name, content, settings, act in pictures:
            tab = browser.new_context(offline=True, **settings).new_page()
            tab.set_content(content)
            if act:
                act(tab)
            # A palette is enough for letters on one ground, and makes the file a third.
            picture = Image.open(io.BytesIO(tab.screenshot()))
            picture.quantize(COLOURS).save(HERE / f"{name}.png", optimize=True)
        browser.close()


main()
