"""The page of documentation says what the description says, and covers the command."""

from pathlib import Path

import pytest

from hmip_parse.tables import TABLES, page

DOCS = Path(__file__).resolve().parents[2] / "docs" / "tables.md"


def test_the_page_is_up_to_date():
    text = DOCS.read_text(encoding="utf-8")
    assert text == page.renewed(text), "run python -m hmip_parse.tables.page docs/tables.md"


def test_every_column_is_on_the_page():
    text = page.columns()
    for table in TABLES.values():
        section = text.partition(f"### `{table.name}`\n")[2].partition("\n### ")[0]
        for column in table.columns:
            assert f"| `{column.name}` | {column.type} | {'' if column.required else 'yes'} |" in section


def test_what_stands_around_is_kept():
    assert page.renewed(f"a {page.START} old {page.END} z").startswith(f"a {page.START}\n\n### `releases`")
    assert page.renewed(f"a {page.START} old {page.END} z").endswith(f"\n{page.END} z")


@pytest.mark.parametrize("text", ["", page.START, page.END])
def test_a_page_without_the_marks_is_refused(text):
    with pytest.raises(ValueError, match="put the two marks in"):
        page.renewed(text)
