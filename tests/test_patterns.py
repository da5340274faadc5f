import gc
import importlib
import pkgutil
import re
import subprocess
import sys

import pytest

import hmip_parse
from hmip_parse import parse
from hmip_parse.patterns import _Lazy, lazy


@pytest.mark.parametrize(
    ("ask", "answer"),
    [
        (lambda it: it.match("two of 27")["n"], "two"),
        (lambda it: it.search("rated two of", 6).span(), (6, 12)),
        (lambda it: it.search("rated two of", 7), None),
        (lambda it: it.fullmatch("two"), None),
        (lambda it: [found[0] for found in it.finditer("one of TWO OF")], ["one of", "TWO OF"]),
        (lambda it: it.findall("two of"), ["two"]),
        (lambda it: it.sub("x", "two of 27"), "x 27"),
        (lambda it: it.split("27 two of"), ["27 ", "two", ""]),
        (lambda it: dict(it.groupindex), {"n": 1}),
        (lambda it: it.groups, 1),
        (lambda it: it.pattern, "(?P<n>one|two) of"),
        (repr, "lazy('(?P<n>one|two) of')"),
    ],
)
@pytest.mark.parametrize("source", ["(?P<n>one|two) of", lambda: "(?P<n>one|two) of"])
def test_a_lazy_pattern_answers_as_a_compiled_one(source, ask, answer):
    assert ask(lazy(source, re.IGNORECASE)) == answer


def test_it_is_compiled_at_its_first_use_and_then_no_more(monkeypatch):
    compiled = []
    compile_ = re.compile
    monkeypatch.setattr(re, "compile", lambda *arguments: compiled.append(arguments) or compile_(*arguments))
    late = lazy("a+", re.IGNORECASE)
    assert compiled == []
    assert late.search("bAa")[0] == "Aa"
    assert late.match("b") is None
    assert compiled == [("a+", re.IGNORECASE)]


def test_what_makes_a_pattern_is_asked_at_its_first_use():
    asked = []
    late = lazy(lambda: asked.append(1) or "a+")
    assert asked == []
    assert late.match("aa")
    assert late.match("aa")
    assert asked == [1]


def test_a_faulty_pattern_shows_at_its_first_use():
    late = lazy("(")
    with pytest.raises(re.error, match="unterminated subpattern"):
        late.match("words")


def test_what_a_pattern_does_not_have_is_named_with_what_it_has():
    with pytest.raises(AttributeError, match=r"no 'scanner'; it has findall, .* sub and pattern"):
        _ = lazy("a").scanner


def test_all_patterns_of_the_package_compile():
    """A fault in a pattern that few releases need would show with nobody but a user."""
    for module in pkgutil.walk_packages(hmip_parse.__path__, "hmip_parse.", onerror=lambda _: None):
        if module.name == "hmip_parse.__main__" or module.name.startswith("hmip_parse.spark"):
            continue
        try:
            importlib.import_module(module.name)
        except ModuleNotFoundError as missing:
            assert not missing.name.startswith("hmip_parse")  # noqa: PT017 - a package of an extra that is not there
    parse("Anywhere PDU has been rated ‘Good’.")  # makes the tables of the forms
    found = [thing for thing in gc.get_objects() if type(thing) is _Lazy]
    assert len(found) > 500
    for late in found:
        assert re.compile(late.pattern)


def test_importing_the_parser_compiles_no_pattern_of_re():
    counting = """
import attrs, regex, dateutil.parser, html, importlib.resources, urllib.parse, re, sys
ours = []
plain = re.compile
def count(*arguments):
    caller = sys._getframe(1).f_globals["__name__"]
    if caller.startswith("hmip_parse"):
        ours.append((caller, arguments[0]))
    return plain(*arguments)
re.compile = count
import hmip_parse.parser
print(ours)
"""
    done = subprocess.run([sys.executable, "-c", counting], capture_output=True, text=True, check=True)  # noqa: S603 - our own
    assert done.stdout.strip() == "[]"
