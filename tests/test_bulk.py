"""`parse_many`: texts, files, folders and documents; one result each, in order, errors among them."""

import itertools
import pickle
import subprocess
import sys
import tracemalloc
from pathlib import Path

import attrs
import pytest

import hmip_parse
from hmip_parse import Document, InputError, Result, bulk, parse, parse_many
from tests.helpers import FIXTURE_NAMES, FIXTURES, fixture_text, release_text
from tests.readers.rendering import FORMS
from tests.readers.test_pdf import drawn

JOBS = pytest.mark.parametrize("jobs", [1, 2])


@JOBS
def test_texts_give_what_parse_gives(jobs):
    texts = [fixture_text(name) for name in FIXTURE_NAMES]
    found = list(parse_many(texts, jobs))
    assert [result.release for result in found] == [parse(text) for text in texts]
    assert [result.release.to_dict() for result in found] == [parse(text).to_dict() for text in texts]
    assert [result.text for result in found] == texts
    assert {(result.source, result.error, result.media_type) for result in found} == {(None, None, None)}


@JOBS
def test_a_folder_stands_for_its_files(jobs):
    found = list(parse_many([FIXTURES], jobs))
    paths = sorted(FIXTURES.glob("*.txt"))
    assert [result.source for result in found] == [str(path) for path in paths]
    assert [result.release for result in found] == [parse(fixture_text(path.stem)) for path in paths]


@JOBS
def test_every_sort_of_item_in_its_place(jobs, tmp_path):
    good = release_text()
    (tmp_path / "good.txt").write_text(good, encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\x89PNG\r\n")
    document = Document(good, "letter.eml", "message/rfc822", ("left out a table",))
    items = [good, tmp_path / "good.txt", tmp_path / "bad.txt", document, tmp_path / "none.txt", b"bytes", None, ""]
    found = list(parse_many(items, jobs))
    release = parse(good)
    assert [result.release for result in found] == [release, release, None, release, None, None, None, parse("")]
    assert [(result.error is None) == (result.release is not None) for result in found] == [True] * 8
    assert attrs.asdict(found[1], recurse=False) == {
        "source": str(tmp_path / "good.txt"),
        "release": release,
        "text": good,
        "media_type": "text/plain",
        "remarks": (),
        "error": None,
    }
    assert found[3] == Result(
        "letter.eml", release=release, text=good, media_type="message/rfc822", remarks=("left out a table",)
    )
    errors = [(result.error.source, result.error.reason) for result in found if result.error]
    assert errors[0][0] == str(tmp_path / "bad.txt")
    assert errors[0][1] == "this is an image, and no text"
    assert errors[1] == (str(tmp_path / "none.txt"), "there is no such file or folder")
    assert errors[2:] == [
        ("item 5", "a bytes is no text, path or document"),
        ("item 6", "a NoneType is no text, path or document"),
    ]


UNREADABLE = {
    "picture.txt": (b"\x89PNG\r\n", "this is an image, and no text"),
    "nothing.txt": (bytes(100), "this is no text: it is full of control characters"),
    "cut.txt": (
        release_text().encode("utf-16")[:-1],
        "the file ends in the middle of a character, so it was cut short",
    ),
    "locked.pdf": (drawn([(50, 700, "Dorset YJS")], encrypt="secret"), "the PDF has a password"),
    "cut.pdf": (drawn([(50, 700, "Dorset YJS")])[:-200], "the PDF has no end, so it was cut short"),
    "cut.docx": (b"PK\x03\x04 cut short", "the document is damaged or was cut short"),
    "empty.html": (b"", "the file is empty"),
}


@JOBS
def test_files_that_no_reader_can_read_are_named_and_the_others_go_through(jobs, tmp_path):
    for name, (raw, _) in UNREADABLE.items():
        (tmp_path / name).write_bytes(raw)
    (tmp_path / "good.txt").write_text(release_text(), encoding="utf-8")
    found = {Path(result.source).name: result for result in parse_many([tmp_path], jobs)}
    assert found.pop("good.txt").release == parse(release_text())
    assert {name: result.error.reason for name, result in found.items()} == {
        name: reason for name, (_, reason) in UNREADABLE.items()
    }


@JOBS
def test_a_folder_may_hold_files_of_every_kind(jobs, tmp_path):
    text = fixture_text("cheshire-2021")
    for number, (called, make) in enumerate(FORMS.values()):
        (tmp_path / f"{number}{Path(called).suffix}").write_bytes(make(text))
    found = list(parse_many([tmp_path], jobs))
    assert len(found) == len(FORMS)
    for result in found:
        document = hmip_parse.read(result.source)
        assert (result.text, result.media_type) == (document.text, document.media_type)
        assert result.remarks == document.remarks
        assert result.release == parse(document.text)


@pytest.mark.parametrize("name", ["release.txt", "a/b c.PDF", "x.docx", "page.html", "letter.eml", "old.doc"])
def test_the_name_of_a_file_is_not_taken_for_a_text(name):
    (result,) = parse_many([name])
    assert result.release is None
    assert str(result.error) == f"item 0: the str {name!r} is the name of a file, not a text; pass a pathlib.Path"


@pytest.mark.parametrize("text", ["See report.txt for more", "x.txt\n", "a.pdf\n\nb", "release"])
def test_a_text_may_speak_of_files(text):
    (result,) = parse_many([text])
    assert result.release == parse(text)


def failing_read(name):
    errors = {"memory": MemoryError(), "value": ValueError("odd"), "own": InputError(name, "it is scanned", "read it")}
    raise errors[Path(name).stem]


@JOBS
def test_whatever_a_reader_raises_is_a_value(jobs):
    names = [Path(name) for name in ("memory", "value", "own")]
    found = [result.error for result in parse_many(names, jobs, read=failing_read)]
    assert [error.source for error in found] == ["memory", "value", "own"]
    assert [error.reason for error in found] == [
        "reading it failed in an unforeseen way (MemoryError)",
        "reading it failed in an unforeseen way (ValueError: odd)",
        "it is scanned",
    ]


def test_strict_gives_grave_faults_as_errors():
    plain, weather = parse_many([release_text(), "about the weather"], strict=True)
    assert plain.release == parse(release_text())
    assert "not-a-release" in weather.error.reason
    assert next(parse_many(["about the weather"])).error is None


def test_a_path_is_never_standard_input(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("-").write_text(release_text(), encoding="utf-8")
    (result,) = parse_many([Path("-")])
    assert result.release == parse(release_text())
    assert result.source == "-"


def test_results_come_while_items_are_still_asked_for():
    results = parse_many(itertools.repeat(release_text()), 2)
    assert [next(results).release.rating for _ in range(100)] == [hmip_parse.Rating.GOOD] * 100
    results.close()


def test_memory_stays_flat():
    text = release_text()
    results = parse_many(text + "\n" * (number % 7) for number in range(1500))
    for _ in itertools.islice(results, 500):
        pass
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        count = sum(1 for _ in results)
        after = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert count == 1000
    assert after - before < 500_000  # bytes; a release takes some ten thousand


@pytest.mark.parametrize("jobs", [0, -2])
def test_wrong_jobs_raise_at_once(jobs):
    with pytest.raises(ValueError, match=f"jobs is {jobs}"):
        parse_many([], jobs)


def length(result):
    return len(result.text)


@JOBS
def test_parse_each_gives_the_value_of_what_is_done_then(jobs):
    texts = [release_text(), release_text(headline=None)]
    assert list(bulk.parse_each(texts, length, jobs)) == [len(text) for text in texts]


def test_results_can_be_pickled_and_are_told_apart():
    for result in parse_many([release_text(), None]):
        back = pickle.loads(pickle.dumps(result))
        assert (back.release, back.text, str(back.error)) == (result.release, result.text, str(result.error))
    assert "text=" not in repr(Result("a", text="long"))


def test_the_outer_ring_is_imported_late():
    script = (
        "import sys, hmip_parse\n"
        "heavy = {'hmip_parse.bulk', 'hmip_parse.tables', 'multiprocessing', 'sqlite3', 'pyarrow', 'sqlite_utils'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
        "assert {'parse_many', 'tables', 'Result'} <= set(dir(hmip_parse))\n"
        "hmip_parse.parse_many, hmip_parse.Result, hmip_parse.tables.write\n"
        "assert not {'pyarrow', 'sqlite_utils', 'pandas'} & set(sys.modules)\n"
    )
    command = [sys.executable, "-c", script]
    found = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
    assert found.stderr == ""
    with pytest.raises(AttributeError, match="no attribute 'parse_all'"):
        hmip_parse.parse_all  # noqa: B018 - getting it is the test
