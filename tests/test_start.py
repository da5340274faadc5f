"""What is loaded when: a program and the command pay for what they use alone."""

import importlib
import json
import subprocess
import sys
import types
from pathlib import Path

import pytest

import hmip_parse

# In a process of its own: by the time that this test runs, all is loaded here.
LOADED = """
import sys
{code}
import json
print(json.dumps(sorted(sys.modules)))
"""
DEPENDENCIES = {"attr", "attrs", "regex", "dateutil"}
EXTRAS = {"rich", "shtab", "selectolax", "pypdfium2", "pyarrow", "sqlite_utils", "charset_normalizer", "pyspark"}


def loaded(code):
    """The modules that there are after the code, in a fresh interpreter that loads no site packages' own start."""
    ran = subprocess.run([sys.executable, "-c", LOADED.format(code=code)], capture_output=True, text=True, check=True)  # noqa: S603 - our own
    return set(json.loads(ran.stdout.splitlines()[-1]))


def ours(modules):
    return {name for name in modules if name.partition(".")[0] == "hmip_parse"}


def top(modules):
    return {name.partition(".")[0] for name in modules}


def test_the_package_alone_loads_nothing_but_its_version():
    found = loaded("import hmip_parse; hmip_parse.__version__")
    assert ours(found) == {"hmip_parse", "hmip_parse.version"}
    assert not top(found) & (DEPENDENCIES | EXTRAS)


COMMAND = "import contextlib, io\nfrom hmip_parse.cli import main\nwith contextlib.suppress(SystemExit), contextlib.redirect_stderr(io.StringIO()):\n    main({args})"


@pytest.mark.parametrize(
    "args", [["--version"], ["--help"], ["check", "--help"], ["--no-such-option"], ["-o", "x", "y"]]
)
def test_the_command_loads_none_of_its_work_for_help_versions_and_wrong_usage(args):
    found = loaded(COMMAND.format(args=args))
    assert ours(found) == {"hmip_parse", "hmip_parse.version", "hmip_parse.media", "hmip_parse.screen"} | {
        f"hmip_parse.cli{name}"
        for name in ("", ".arguments", ".colour", ".completion", ".failure", ".formats", ".help")
    }
    assert not top(found) & (DEPENDENCIES | EXTRAS)
    for heavy in (
        "json",
        "csv",
        "datetime",
        "inspect",
        "dataclasses",
        "sqlite3",
        "multiprocessing",
        "subprocess",
        "typing_extensions",
    ):
        assert heavy not in found or heavy == "json"  # which the test itself loads


def test_parsing_loads_no_extra_and_no_outer_ring():
    found = loaded("import hmip_parse; hmip_parse.parse('words')")
    assert "regex" in found
    assert not top(found) & EXTRAS
    assert not {
        name for name in ours(found) if name.split(".")[1:2] in (["cli"], ["tables"], ["bulk"], ["readers"], ["lint"])
    }


@pytest.mark.parametrize("name", hmip_parse.__all__)
def test_every_public_name_is_there_at_its_first_use_and_is_that_of_its_home(name):
    value = getattr(hmip_parse, name)
    home = hmip_parse._HOMES.get(name)
    if isinstance(value, types.ModuleType):
        assert value.__name__ == f"hmip_parse.{name}"
    elif home:
        assert value is getattr(importlib.import_module(home), name)
    else:
        assert name == "__version__"
    assert name in dir(hmip_parse)


def test_type_checkers_see_the_same_names():
    imported = types.ModuleType("imported")
    source = Path(hmip_parse.__file__).read_text(encoding="utf-8")
    block = source.partition("if TYPE_CHECKING:\n")[2].partition("\n\n")[0]
    exec("\n".join(line[4:] for line in block.splitlines() if "spark" not in line), vars(imported))  # noqa: S102 - our own imports
    names = {name for name in vars(imported) if not name.startswith("_")}
    assert names | {"__version__"} == set(hmip_parse.__all__)
    for name in names:
        assert getattr(imported, name) is getattr(hmip_parse, name)


@pytest.mark.parametrize("module", ["records", "parser", "errors", "spans", "terms", "diagnostics", "readers", "bulk"])
def test_a_module_is_there_without_being_imported(module):
    found = loaded(f"import hmip_parse; hmip_parse.{module}")
    assert f"hmip_parse.{module}" in found


def test_everything_can_be_imported_at_once():
    found = loaded("from hmip_parse import *; Release, parse, tables.TABLES, reference.regions()")
    assert "hmip_parse.tables" in found
    assert not top(found) & EXTRAS


@pytest.mark.parametrize("name", ["no_such_name", "_private", "a.b", ""])
def test_what_is_not_there_is_an_attribute_error(name):
    with pytest.raises(AttributeError, match="module 'hmip_parse' has no attribute"):
        getattr(hmip_parse, name)
