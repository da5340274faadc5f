"""`read`, `parse_file` and `Document`: the front door."""

import builtins
import importlib
import importlib.metadata
import pickle
import subprocess
import sys

import attrs
import pytest

import hmip_parse
from hmip_parse import Document, InputError, MissingExtraError, ParsedFile, StrictError, parse, parse_file, read
from hmip_parse.readers import registry
from tests.helpers import FIXTURES, fixture_text
from tests.readers.rendering import mail, new_site, pdf, word

TEXT = fixture_text("cheshire-2021")


def test_parse_file_gives_the_text_that_its_spans_index():
    found = parse_file(FIXTURES / "cheshire-2021.txt")
    document, release = found
    assert isinstance(found, ParsedFile)
    assert release == parse(TEXT)
    assert document == Document(TEXT, str(FIXTURES / "cheshire-2021.txt"), "text/plain")
    assert release.evidence["headline"][0].of(document.text) == release.headline


def test_parse_file_may_be_strict():
    odd = TEXT.replace("26/36", "37/36").encode()
    assert parse_file(odd).release.diagnostics
    with pytest.raises(StrictError):
        parse_file(odd, strict=True)


def test_the_same_file_gives_the_same_text_again():
    for make in (new_site, word, pdf, mail):
        raw = make(TEXT)
        assert read(raw) == read(raw)
        assert parse_file(raw).release.release_id == parse(read(raw).text).release_id


def test_a_document_is_a_value():
    document = read(TEXT.encode(), name="a.txt")
    assert pickle.loads(pickle.dumps(document)) == document
    assert hash(document) == hash(attrs.evolve(document))
    assert len(repr(document)) < 150
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        document.text = ""


@pytest.mark.parametrize(
    ("make", "library", "extra"), [(new_site, "selectolax", "html"), (pdf, "pypdfium2", "pdf")], ids=["html", "pdf"]
)
def test_a_missing_extra_says_which_command_installs_it(monkeypatch, make, library, extra):
    monkeypatch.setattr(importlib, "import_module", _without(library))
    with pytest.raises(MissingExtraError) as caught:
        read(make(TEXT), name="release")
    assert isinstance(caught.value, InputError)
    assert caught.value.source == "release"
    assert library in caught.value.reason
    assert f"pip install 'hmip-parse[{extra}]'" in caught.value.mend


def _without(library):
    imported = importlib.import_module

    def import_module(name, *args):
        if name == library:
            raise ImportError(name)
        return imported(name, *args)

    return import_module


def test_every_extra_that_is_named_exists():
    declared = importlib.metadata.metadata("hmip-parse").get_all("Provides-Extra")
    named = {reader.extra for reader in registry.READERS.values() if reader.extra} | {"docx", "encodings", "all"}
    assert named <= set(declared)


def test_text_and_word_need_no_library(monkeypatch):
    imported = builtins.__import__

    def without(name, *args, **options):
        if name.partition(".")[0] in {"selectolax", "pypdfium2", "charset_normalizer", "lxml", "docx"}:
            raise ImportError(name)
        return imported(name, *args, **options)

    monkeypatch.setattr(builtins, "__import__", without)
    assert read(TEXT.encode("cp1252")).text == TEXT
    assert read(word(TEXT)).text


LATE = ("hmip_parse.readers", "selectolax", "pypdfium2", "charset_normalizer", "zipfile", "email", "subprocess")


def test_importing_the_package_loads_no_reader():
    program = f"import sys, hmip_parse; print([name for name in {LATE!r} if name in sys.modules])"
    bare = "import sys, attrs, regex, dateutil.relativedelta, importlib.resources, zoneinfo; print(list(sys.modules))"
    own, theirs = (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout  # noqa: S603 - our own programs
        for code in (program, bare)
    )
    loaded = [name for name in LATE if f"'{name}'" in own]
    assert [name for name in loaded if f"'{name}'" not in theirs] == []


def test_late_names_are_public():
    for name in ("read", "parse_file", "Document", "ParsedFile", "Limits"):
        assert name in hmip_parse.__all__
        assert name in dir(hmip_parse)
        assert getattr(hmip_parse, name) is getattr(hmip_parse.readers, name)
    with pytest.raises(AttributeError, match="no attribute 'reed'"):
        _ = hmip_parse.reed
