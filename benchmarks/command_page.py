"""The page of the command line: every command, argument and option, and what `--help` says besides."""

import argparse
import itertools
import re
from collections import Counter
from collections.abc import Iterator

from hmip_parse.cli import arguments

_TOP = """# The command line

{description}

```text
hmip-parse [COMMAND] [OPTION]... [INPUT]...
```

| command | what it does |
|---|---|
{commands}

[Explain](explain.md) and [Check](check.md) show two of them at work; [Recipes](recipes.md) has the tasks that people
come with.

This page is written by `python benchmarks/pages.py` from the command's own parsers; a test holds it to them.
"""
_SHARED = "## What several commands share\n"
_SHARED_HEADINGS = ("Inputs", "Colours")  # paragraphs that go by their first word
_SHORTER = {"help": "show the help and end", "version": "show the version and end"}  # argparse's own words are longer
# What can be typed, in prose: a command, a pattern in quotes, an option, names of files, a setting, a name of Python.
_TYPED = re.compile(
    r"((?:pip install |hmip-parse )'[^'\n]+'|hmip-parse (?:COMMAND --help|[\w.-]+\.txt)|'[^'\n]*\*[^'\n]*'"
    r"|(?<!\w)--[a-z-]+|\*\.\w+|\b[A-Z]+_[A-Z]+=1|\bhmip_parse\.\w+|\./\w+)"
)


def command_page() -> str:
    """The page: the command as a whole, a section a command, and what several of them say in the same words."""
    top, commands = arguments.parsers()
    blocks = {name: (parser.epilog or "").split("\n\n") for name, parser in {"": top, **commands}.items()}
    count = Counter(itertools.chain.from_iterable(blocks.values()))
    shared = [block for block, times in count.items() if times > 1]
    lines = [
        _TOP.format(
            description=_prose(top.description or ""),
            commands="\n".join(f"| [`{name}`](#hmip-parse-{name}) | {short} |" for name, short in _short(top).items()),
        )
    ]
    lines += _options(top)
    lines += [_markdown(block) for block in blocks[""] if block not in shared]
    for name, parser in commands.items():
        lines.append(f"## hmip-parse {name}\n\n{_prose(parser.description or '')}\n")
        lines.append(f"```text\n{parser.format_usage().removeprefix('usage: ').rstrip()}\n```\n")
        lines += _options(parser)
        lines += [_markdown(block, f" of {name}") for block in blocks[name] if block not in shared]
        if repeated := [_link(block) for block in shared if block in blocks[name]]:
            lines.append(f"Below: {', '.join(repeated)}.\n")
    lines.append(_SHARED)
    lines += [_markdown(block) for block in shared]
    return "\n".join(lines).rstrip() + "\n"


def listed(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """The arguments and options of a command that its help lists, commands aside."""
    actions = parser._actions  # noqa: SLF001 - argparse has no public way to its arguments
    return [action for action in actions if not isinstance(action, argparse._SubParsersAction)]  # noqa: SLF001


def name_of(action: argparse.Action) -> str:
    """An argument or option as it is written: `-o, --output FILE`."""
    if not action.option_strings:
        return str(action.metavar)
    value = "|".join(map(str, action.choices or ())) if action.metavar is None else str(action.metavar)
    return f"{', '.join(action.option_strings)} {value}".rstrip()


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield "| argument | meaning |\n|---|---|"
    for action in listed(parser):
        meaning = _SHORTER.get(action.dest, action.help or "")
        yield f"| `{_cell(name_of(action))}` | {_cell(_prose(meaning))} |"
    yield ""


def _short(top: argparse.ArgumentParser) -> dict[str, str]:
    """What the command's help says of each command in a few words."""
    (found,) = (action for action in top._actions if isinstance(action, argparse._SubParsersAction))  # noqa: SLF001
    return {each.dest: each.help or "" for each in found._choices_actions}  # noqa: SLF001


def _markdown(block: str, whose: str = "") -> str:
    """A paragraph of help: its lines as prose, what is set in as it stands, under a heading where it has one."""
    lines = block.splitlines()
    parts = []
    if (heading := _heading(block)) in _SHARED_HEADINGS or lines[0].endswith(":"):
        parts.append(f"### {heading}{whose}")
    if lines[0].endswith(":"):
        lines = lines[1:]
    for inset, run in itertools.groupby(lines, key=lambda line: line.startswith("  ")):
        if inset:
            parts.append("```text\n" + "\n".join(line.removeprefix("  ") for line in run) + "\n```")
        else:
            parts.append(_prose("\n".join(run)))
    return "\n\n".join(parts) + "\n"


def _heading(block: str) -> str:
    """The heading of a paragraph; of one without, its first word, which says what it is about."""
    first = block.partition("\n")[0]
    return first.removesuffix(":").capitalize() if first.endswith(":") else first.partition(" ")[0]


def _link(block: str) -> str:
    heading = _heading(block)
    return f"[{heading.lower()}](#{heading.lower().replace(' ', '-')})"


def _prose(text: str) -> str:
    """Text as Markdown that shows it to the letter, with what can be typed as code."""
    parts = _TYPED.split(text)
    return "".join(f"`{part}`" if at % 2 else _escaped(part) for at, part in enumerate(parts))


def _escaped(text: str) -> str:
    return re.sub(r"[\\*_<\[]", r"\\\g<0>", text)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
