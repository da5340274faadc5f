"""All that people can name has its place in the documentation: options, codes, columns, fields, terms, public names."""

import re
import sys
from pathlib import Path

import attrs
import pytest

import hmip_parse
from hmip_parse import diagnostics, records, tables, terms
from hmip_parse.cli.arguments import parsers

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "benchmarks"))  # scripts, no package

import command_page  # noqa: E402
from record_parts import READ_FROM  # noqa: E402

TOP, COMMANDS = parsers()
RECORDS = [each for each in vars(records).values() if isinstance(each, type) and attrs.has(each)]
TERMS = [each for each in vars(terms).values() if isinstance(each, type) and each.__module__ == terms.__name__]


def page(name):
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def section(text, heading):
    """What stands below a heading, up to the next one of its level or above."""
    level = heading.split()[0]
    _before, found, after = text.partition(f"\n{heading}\n")
    assert found, heading
    return re.split(rf"^#{{1,{len(level)}}} ", after, maxsplit=1, flags=re.MULTILINE)[0]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_of_a_command(name):
    text = section(page("command.md"), f"## hmip-parse {name}")
    for option in [word for action in COMMANDS[name]._actions for word in action.option_strings]:
        assert re.search(rf"^\| `[^`]*(?<![\w-]){re.escape(option)}(?![\w-])[^`]*` \| \S", text, re.MULTILINE), option


def test_every_option_of_the_command_as_a_whole():
    text = page("command.md").partition("\n## ")[0]
    options = [word for action in TOP._actions for word in action.option_strings]
    assert "--print-completion" in options
    for option in options:
        assert re.search(rf"^\| `[^`]*{re.escape(option)}(?![\w-])", text, re.MULTILINE), option
    assert re.findall(r"^\| \[`(\w+)`\]", text, re.MULTILINE) == list(COMMANDS)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a --jobs b", "a `--jobs` b"),
        ("such as 'texts/**/*.docx' (quoted", "such as `'texts/**/*.docx'` (quoted"),
        ("named *.doc, *.rtf", "named `*.doc`, `*.rtf`"),
        ("pip install 'hmip-parse[all]'", "`pip install 'hmip-parse[all]'`"),
        ("a_b <c> [d]", r"a\_b \<c> \[d]"),
    ],
)
def test_help_becomes_markdown(text, said):
    assert command_page._prose(text) == said


@pytest.mark.parametrize("code", diagnostics.CODES)
def test_every_code(code):
    assert f"\n| `{code}` | {diagnostics.CODES[code].severity} | " in page("diagnostics.md")


@pytest.mark.parametrize("table", tables.TABLES)
def test_every_column(table):
    text = section(page("tables.md"), f"### `{table}`")
    assert re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE) == [each.name for each in tables.TABLES[table].columns]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_every_field_of_a_record(record):
    """With a type, a meaning, the part of the release that it is read from, and an example."""
    text = section(page("record.md"), f"## {record.__name__}")
    shown = {name for line in re.findall(r"^>>> .*", text, re.MULTILINE) for name in re.findall(r"\b\w+\.(\w+)", line)}
    for field in attrs.fields(record):
        where = r"" if field.name == "evidence" else r"\S.*"
        assert re.search(rf"^\| `{field.name}` \| \S.* \| \S.* \| {where} \|$", text, re.MULTILINE), field.name
        assert field.name in shown, field.name


def test_where_fields_are_read_is_said_of_those_that_there_are():
    fields = {f"{record.__name__}.{field.name}" for record in RECORDS for field in attrs.fields(record)}
    assert set(READ_FROM) == {field for field in fields if not field.endswith(".evidence")}


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.__name__)
def test_every_value_of_a_term(term):
    text = section(page("record.md"), f"### {term.__name__}")
    assert re.findall(r"^\| `\w+\.(\w+)` \|", text, re.MULTILINE) == [member.name for member in term]


def test_every_public_name():
    assert sorted(re.findall(r"^::: hmip_parse\.(\w+)$", page("api.md"), re.MULTILINE)) == sorted(hmip_parse.__all__)


def test_every_page_is_in_the_navigation():
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    named = re.findall(r"^ +- [^#\n]+: (\S+\.md)$", config, re.MULTILINE)
    assert sorted(named) == sorted(each.name for each in (ROOT / "docs").glob("*.md"))


def test_a_page_leads_to_others_by_their_place_in_docs():
    for name in (ROOT / "docs").glob("*.md"):
        linked = re.findall(r"\]\((?!https?:|mailto:|#)([^)#]+)", name.read_text(encoding="utf-8"))
        assert [each for each in linked if not (name.parent / each).is_file()] == [], name.name
