"""The command, called as a function and as a process of its own."""

import io
import json
import os
import pickle
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

from hmip_parse import parse, read
from hmip_parse.cli import json_line, main
from hmip_parse.errors import InputError
from hmip_parse.inputs import read_inputs
from hmip_parse.readers.sniff import SUFFIXES
from hmip_parse.summary import printable, summarise
from hmip_parse.version import PARSER_VERSION
from tests.readers.rendering import FORMS

FIXTURES = Path(__file__).parent.parent / "fixtures"
CHESHIRE = FIXTURES / "cheshire-2021.txt"
LONDON = FIXTURES / "london-final-2022.txt"
TEXT = CHESHIRE.read_text(encoding="utf-8")
ODD_SCORE = TEXT.replace("26/36", "37/36")  # a diagnostic of severity error


def command(*args, stdin=b"", **options):
    environment = {**os.environ, **options.pop("env", {})}
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "hmip_parse", *map(str, args)],
        input=stdin,
        env=environment,
        timeout=60,
        check=False,
        **streams,
    )


def lines(out):
    return [json.loads(line) for line in out.split("\n")[:-1]]


@pytest.fixture
def run(capsys):
    def call(*args):
        code = main([str(arg) for arg in args])
        out, err = capsys.readouterr()
        return code, out, err

    return call


@pytest.fixture
def stdin(monkeypatch):
    def put(raw):
        stream = io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8")
        monkeypatch.setattr(sys, "stdin", stream)
        return stream

    return put


# What is written


def test_a_file_is_one_line_of_json_with_its_source_first(run):
    code, out, err = run(CHESHIRE)
    assert (code, err) == (0, "")
    assert out.count("\n") == 1
    assert "‘Good’" in out
    (release,) = lines(out)
    assert release == {"source": str(CHESHIRE), **parse(TEXT).to_dict()}
    assert list(release)[:2] == ["source", "kind"]


def test_inputs_keep_their_order_and_may_be_named_twice(run):
    code, out, _ = run(LONDON, CHESHIRE, LONDON)
    assert code == 0
    assert [release["source"] for release in lines(out)] == [str(LONDON), str(CHESHIRE), str(LONDON)]


def test_options_may_stand_between_files(run):
    code, out, _ = run(CHESHIRE, "--strict", LONDON)
    assert code == 0
    assert len(lines(out)) == 2


def test_a_folder_is_all_files_below_it_that_are_named_as_one_that_is_read_in_order(run, tmp_path):
    for name in ("b.txt", "a/z.TXT", "a/b/c.txt", "notes.md", "c.txt.bak", "txt", "~$b.txt", "a/._z.TXT"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(CHESHIRE.read_bytes())
    code, out, err = run(tmp_path)
    assert (code, err) == (0, "")
    assert [release["source"] for release in lines(out)] == [
        str(tmp_path / name) for name in ("a/b/c.txt", "a/z.TXT", "b.txt")
    ]


@pytest.fixture(scope="module")
def every_kind(tmp_path_factory):
    """A folder with one release in every form, and its paths in order."""
    folder = tmp_path_factory.mktemp("kinds")
    for number, (called, make) in enumerate(FORMS.values()):
        (folder / f"{number}{Path(called).suffix.upper()}").write_bytes(make(TEXT))
    return folder, sorted(folder.iterdir())


def test_a_folder_may_hold_files_of_every_kind(run, every_kind):
    folder, paths = every_kind
    assert {path.suffix for path in paths} == {".TXT", ".HTML", ".DOCX", ".PDF", ".EML"}
    code, out, _ = run(folder)
    assert code == 0
    for path, release in zip(paths, lines(out), strict=True):
        document = read(path)
        assert release == {"source": str(path), **parse(document.text).to_dict()}
        assert (release["kind"], release["outcomes"][0]["rating"]) == ("inspection", "Good")


def test_the_kind_of_standard_input_is_told_from_its_content(run, stdin, every_kind):
    _, paths = every_kind
    for path in paths:
        stdin(path.read_bytes())
        code, out, _ = run()
        assert code == 0
        assert lines(out)[0]["headline"] == parse(TEXT).headline


PAGE = "<html><body><nav><a>Home</a> <a>News</a></nav><main><h1>Dorset YJS</h1><p>Rated well.</p></main></body></html>"


@pytest.mark.parametrize("tables", [False, True])
def test_what_a_reader_remarks_is_told_a_line_each_by_the_name_of_the_file(run, tmp_path, tables):
    (tmp_path / "old.txt").write_bytes(TEXT.encode("cp1252"))
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    code, out, err = run(tmp_path, CHESHIRE, *(["--tables", tmp_path / "out"] if tables else []))
    assert code == 0
    assert len(lines(out)) == (0 if tables else 3)
    assert err.splitlines()[:3] == [
        f"hmip-parse: {tmp_path / 'old.txt'}: remark: read as Windows-1252, which it does not say",
        f"hmip-parse: {tmp_path / 'page.txt'}: remark: named .txt, but by its content a web page",
        f"hmip-parse: {tmp_path / 'page.txt'}: remark: left out 2 words of the page around the release",
    ]
    assert len(err.splitlines()) == 3 + tables


@pytest.mark.parametrize(
    ("suffix", "library", "extra"), [(".HTML", "selectolax", "html"), (".PDF", "pypdfium2", "pdf")]
)
@pytest.mark.parametrize("tables", [False, True])
def test_a_missing_library_is_told_with_the_command_that_installs_it(
    run, every_kind, tmp_path, monkeypatch, suffix, library, extra, tables
):
    monkeypatch.setitem(sys.modules, library, None)
    path = next(path for path in every_kind[1] if path.suffix == suffix)
    code, _, err = run(path, CHESHIRE, *(["--tables", tmp_path] if tables else []))
    assert code == 1
    assert err.startswith(f"hmip-parse: {path}: ")
    assert f"is not installed; install it: pip install 'hmip-parse[{extra}]'\n" in err


def test_every_fixture_goes_through(run):
    code, out, err = run(FIXTURES)
    assert (code, err) == (0, "")
    assert [Path(release["source"]) for release in lines(out)] == sorted(FIXTURES.glob("*.txt"))


@pytest.mark.parametrize("args", [[], ["-"]])
def test_standard_input(run, stdin, args):
    stdin(CHESHIRE.read_bytes())
    code, out, _ = run(*args)
    assert code == 0
    assert lines(out) == [{"source": "-", **parse(TEXT).to_dict()}]


def test_a_folder_named_like_standard_input_is_not_taken_for_it(run, stdin, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "-").mkdir()
    stdin(CHESHIRE.read_bytes())
    code, out, _ = run("-")
    assert code == 0
    assert lines(out)[0]["source"] == "-"


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_a_text_in_another_encoding_is_read_as_its_twin_in_utf_8(run, tmp_path, encoding):
    file = tmp_path / "release.txt"
    file.write_bytes(TEXT.encode(encoding))
    _, out, err = run(file)
    assert ("remark: read as Windows-1252" in err) == (encoding == "cp1252")
    assert lines(out) == [{"source": str(file), **parse(TEXT).to_dict()}]


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "byte order mark"])
def test_spans_index_the_files_own_text(run, tmp_path, end, mark):
    file = tmp_path / "release.txt"
    file.write_bytes(mark + TEXT.encode().replace(b"\n", end))
    _, out, _ = run(file)
    (release,) = lines(out)
    text = file.read_bytes().decode("utf-8-sig")
    start, stop = release["evidence"]["headline"][0]
    assert text[start:stop] == release["headline"] == TEXT.partition("\n")[0]
    for quote in release["quotes"]:
        assert [text[a:b] for a, b in quote["evidence"]["text"]] == quote["text"].split("\n\n")


@pytest.mark.parametrize(
    "name",
    ["release-\udcff.txt", "line\u2028end.txt", "next\x85line.txt"],
    ids=["lone surrogate", "line separator", "next line"],
)
def test_a_line_is_valid_utf_8_and_one_line_whatever_it_holds(name):
    line = json_line(name, parse(TEXT))
    assert line.encode("utf-8").isascii()
    assert len(line.splitlines()) == 1
    assert json.loads(line)["source"] == name


def test_a_lone_surrogate_in_the_text_is_written_as_an_escape():
    release = parse(TEXT.replace("Four councils", "Four \ud800councils"))
    line = json_line("-", release)
    assert "\\ud800" in line
    assert json.loads(line) == {"source": "-", **release.to_dict()}


# What cannot be read

UNREADABLE = {
    "missing": ("there is no such file", "check the name"),
    "damaged": ("UTF-8 with damage in it (byte 0xff at offset 4)", "get the file anew"),
    "utf-16": ("ends in the middle of a character", "get the whole file"),
    "pdf": ("the PDF has no end", "get the whole file"),
    "docx": ("damaged or was cut short", "get it anew"),
    "doc": ("an old Word document", "save it as .docx"),
    "below-a-file/release.txt": ("is a file, not a folder", "check the path"),
    "loop": ("cannot be opened (Too many levels of symbolic links)", "ordinary file"),
    "n" * 300: ("cannot be opened (File name too long)", "ordinary file"),
    "nul\0": ("no path", "check the name"),
    "empty-folder": ("no file in this folder or below it whose name ends in .txt, ", ".mhtml; name another folder"),
}


@pytest.fixture
def broken(tmp_path):
    (tmp_path / "damaged").write_bytes("‘G".encode() + b"\xff" + "ood’ – scoring 26".encode())
    (tmp_path / "utf-16").write_bytes(b"\xff\xfe" + TEXT.encode("utf-16-le")[:-1])
    (tmp_path / "pdf").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3")
    (tmp_path / "docx").write_bytes(b"PK\x03\x04\x14\x00\xff\xff")
    (tmp_path / "doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"))
    (tmp_path / "below-a-file").write_text(TEXT, encoding="utf-8")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "empty-folder").mkdir()
    (tmp_path / "empty-folder" / "notes.md").write_text("none", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", UNREADABLE, ids=lambda name: name.strip("n") or "too long")
def test_what_cannot_be_read_is_named_with_the_mend_and_the_rest_is_written(run, broken, name):
    path = os.path.join(broken, name)  # noqa: PTH118 - as given, whatever it holds
    code, out, err = run(CHESHIRE, path, LONDON)
    assert code == 1
    assert [release["source"] for release in lines(out)] == [str(CHESHIRE), str(LONDON)]
    assert err.startswith(f"hmip-parse: {printable(path)}: ")
    assert err.count("\n") == 1
    for words in UNREADABLE[name]:
        assert words in err


def test_the_empty_name_is_not_the_current_folder(run):
    code, out, err = run("", CHESHIRE)
    assert code == 1
    assert len(lines(out)) == 1
    assert err == "hmip-parse: '': the name is empty; name a file or a folder\n"


def test_several_broken_among_several_good(run, broken):
    code, out, err = run(broken / "damaged", CHESHIRE, broken / "missing", LONDON, broken / "empty-folder")
    assert code == 1
    assert len(lines(out)) == 2
    assert len(err.splitlines()) == 3


def test_permission(run, tmp_path, monkeypatch):
    secret = tmp_path / "secret.txt"
    secret.write_text(TEXT, encoding="utf-8")
    opened = Path.open

    def denied(path, *args, **options):
        if path == secret:
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *args, **options)

    monkeypatch.setattr(Path, "open", denied)
    code, out, err = run(secret, CHESHIRE)
    assert code == 1
    assert len(lines(out)) == 1
    assert err.startswith(f"hmip-parse: {secret}: permission to read it is denied; ")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_closed_folder_below_a_folder_is_told(run, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    code, out, err = run(tmp_path)
    closed.chmod(0o700)
    assert code == 1
    assert len(lines(out)) == 1
    assert f"{closed}: permission" in err


def test_a_broken_link_in_a_folder_is_told(run, tmp_path):
    (tmp_path / "a.txt").symlink_to("gone.txt")
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    code, out, err = run(tmp_path)
    assert code == 1
    assert [release["source"] for release in lines(out)] == [str(tmp_path / "b.txt")]
    assert f"{tmp_path / 'a.txt'}: there is no such file" in err


def test_an_error_carries_its_parts_and_pickles(tmp_path):
    (error,) = read_inputs([str(tmp_path / "missing")])
    assert isinstance(error, InputError)
    assert error.source == str(tmp_path / "missing")
    assert str(pickle.loads(pickle.dumps(error))) == f"{error.source}: {error.reason}; {error.mend}"


def test_names_on_standard_error_hold_no_terminal_commands(run, tmp_path):
    _, _, err = run(tmp_path / "red\x1b[31m")
    assert "\x1b" not in err
    assert "red\\x1b[31m" in err


def test_closed_standard_input(run, monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    code, out, err = run("-", CHESHIRE)
    assert code == 1
    assert len(lines(out)) == 1
    assert err.startswith("hmip-parse: -: standard input is closed; ")


# --strict

STRICT = {
    "empty": ("", "text-empty"),
    "other": ("A recipe for bread\n\nMix flour and water.\n", "not-a-release"),
    "score": (ODD_SCORE, "score-above-maximum"),
}


@pytest.mark.parametrize(("text", "diagnostic"), STRICT.values(), ids=STRICT)
def test_strict_leaves_out_a_release_with_an_error(run, tmp_path, text, diagnostic):
    file = tmp_path / "odd.txt"
    file.write_text(text, encoding="utf-8")
    code, out, err = run(file, CHESHIRE)
    assert (code, err) == (0, "")
    assert diagnostic in [found["code"] for found in lines(out)[0]["diagnostics"]]

    code, out, err = run("--strict", file, CHESHIRE)
    assert code == 1
    assert [release["source"] for release in lines(out)] == [str(CHESHIRE)]
    assert err.startswith(f"hmip-parse: {file}: --strict does not accept it ({diagnostic}: ")
    assert "leave --strict out" in err


# --pretty


def words(text):
    """The text with its layout folded away."""
    return " ".join(text.split())


def test_pretty_tells_what_the_release_says(run, monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")
    code, out, err = run("--pretty", CHESHIRE)
    assert (code, err) == (0, "")
    assert out.startswith(f"{CHESHIRE}\n───")
    release = parse(TEXT)
    for expected in (
        "kind inspection",
        "sector youth",
        "embargo 14 December 2021, 00:01 GMT",
        "fieldwork September 2021",
        "outcome Cheshire (youth)",
        "region not stated",
        "rating Good",
        "score 26/36",
        "Outstanding: leadership",
        "recalled none",
        "recommendations 6 in all 4 Cheshire YJS (local) 2 unallocated",
        "77% The children",
        "Julian Rossall, Chief Inspector of Probation: “Four councils share this service, and a less confident",
        "organisation might have…” (40 words)",
        f"body {len(release.body)} paragraphs",
        "notes 5 notes",
        "report justiceinspectorates.gov.uk/hmiprobation",
        "media media.example@hmiprobation.gov.uk",
        "diagnostics none",
    ):
        assert expected in words(out)


def test_pretty_tells_every_service_and_parts_releases_by_a_blank_line(run):
    code, out, _ = run("--pretty", CHESHIRE, LONDON)
    assert code == 0
    first, second = out.rstrip().split("\n\n")
    assert first.startswith(str(CHESHIRE))
    for expected in (
        "outcome Newham (pdu) region London rating Requires improvement score not stated",
        "recalled Lambeth (pdu)",
    ):
        assert expected in words(second)


@pytest.mark.parametrize(
    ("fixture", "expected"),
    [
        ("nottingham-2025", "region East Midlands (inferred)"),
        (
            "nottingham-2025",
            "info region-inferred: the release states no region; Nottingham City is in East Midlands by the",
        ),
        ("north-east-pdus-2022", "recommendations total not stated 3 South Tyneside"),
        ("redcar-2025", "previous Requires improvement, 2022"),
        ("croydon-2019", "fieldwork 16 September 2019 to 20 September 2019"),
        ("birmingham-nes-2022", "fieldwork May 2022 to June 2022"),
        ("staffordshire-2016", "satisfactory: work to reduce reoffending"),
        ("staffordshire-2016", "31.5% at 31.5%"),
        ("crc-2019-cumbria-lancashire", "previous rating not stated, 2017"),
        ("thematic-2020-accommodation", "outcome none"),
        ("dynamic-south-west-2026", "kind dynamic inspection"),
        ("blog-2023-01-green-shoots", "sector both or neither"),
    ],
)
def test_pretty_of_other_releases(run, monkeypatch, fixture, expected):
    monkeypatch.setenv("COLUMNS", "200")
    _, out, _ = run("--pretty", FIXTURES / f"{fixture}.txt")
    assert expected in words(out)


def test_pretty_shows_errors_among_the_diagnostics(run, stdin):
    stdin(ODD_SCORE.encode())
    code, out, _ = run("--pretty")
    assert code == 0
    assert "score 37/36" in words(out)
    assert "error score-above-maximum: 37 points out of 36 (outcomes[0].score)" in words(out)


def test_pretty_of_an_empty_text_says_what_is_missing():
    summary = words(summarise("-", parse(""), 100))
    for expected in ("headline not stated", "kind unknown", "published not stated", "quotes none", "error text-empty:"):
        assert expected in summary


@pytest.mark.parametrize("width", [0, 40, 60, 80, 100, 300])
def test_pretty_wraps_and_loses_no_word(width):
    releases = [parse(file.read_text(encoding="utf-8")) for file in sorted(FIXTURES.glob("*.txt"))]
    for release in releases:
        summary = summarise("-", release, width)
        for line in summary.splitlines():
            assert len(line) <= max(width, 40) or len(line.split()) <= 3, line  # one word, beside its label
            assert line == line.rstrip()
        assert words(summary) == words(summarise("-", release, 10_000))


def test_pretty_shows_a_control_character_as_an_escape():
    release = attrs.evolve(parse(TEXT), headline="Rated \x1b[31m‘Good’\nand \ud800more")
    summary = summarise("a\x07.txt", release, 100)
    assert "Rated \\x1b[31m‘Good’ and \\ud800more" in summary
    assert summary.startswith("a\\x07.txt\n")


# The command line


def test_version(capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0
    assert capsys.readouterr().out == f"hmip-parse {PARSER_VERSION}\n"


def test_help_shows_every_option_and_examples(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    with pytest.raises(SystemExit) as stopped:
        main(["--help"])
    assert stopped.value.code == 0
    out = capsys.readouterr().out
    for expected in ("--pretty", "--strict", "--version", "examples:", "exit codes:", *SUFFIXES):
        assert expected in out
    assert max(map(len, out.splitlines())) <= 80


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ([], "nothing to read: name a file or a folder, or pipe a release in"),
        (["--pretty"], "nothing to read"),
        (["-", "-"], "read once only"),
        (["--prettier"], "unrecognized arguments: --prettier"),
        (["--pre", "-"], "unrecognized arguments: --pre"),
    ],
)
def test_usage_errors(capsys, stdin, monkeypatch, args, said):
    monkeypatch.setattr(stdin(b""), "isatty", lambda: True, raising=False)
    with pytest.raises(SystemExit) as stopped:
        main(args)
    assert stopped.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "usage: hmip-parse" in err
    assert said in err


def test_a_file_name_that_looks_like_an_option(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("--odd.txt").write_text(TEXT, encoding="utf-8")
    code, out, _ = run(CHESHIRE, "--strict", "--", "--odd.txt", "--pretty")
    assert code == 1
    assert [release["source"] for release in lines(out)] == [str(CHESHIRE), "--odd.txt"]


def test_ctrl_c_keeps_what_is_written(run, monkeypatch):
    def interrupted(_names):
        yield from read_inputs([str(CHESHIRE)])
        raise KeyboardInterrupt

    monkeypatch.setattr("hmip_parse.cli.read_inputs", interrupted)
    code, out, err = run(CHESHIRE, LONDON)
    assert (code, err) == (130, "")
    assert len(lines(out)) == 1


# As a process


def test_process_reads_a_pipe_and_writes_utf_8_whatever_the_locale():
    ran = command(
        stdin=b"\xef\xbb\xbf" + CHESHIRE.read_bytes(),
        env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert lines(ran.stdout.decode("utf-8")) == [{"source": "-", **parse(TEXT).to_dict()}]


def test_process_summary_is_utf_8_whatever_the_locale():
    ran = command(
        "--pretty", CHESHIRE, env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "COLUMNS": "100"}
    )
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert "‘Good’" in ran.stdout.decode("utf-8")


def test_process_with_broken_and_good_inputs(broken):
    ran = command(broken / "damaged", CHESHIRE, broken / "missing", "-", stdin=LONDON.read_bytes())
    assert ran.returncode == 1
    assert [release["source"] for release in lines(ran.stdout.decode())] == [str(CHESHIRE), "-"]
    said = ran.stderr.decode().splitlines()
    assert [line.partition(": ")[2].partition(": ")[0] for line in said] == [
        str(broken / "damaged"),
        str(broken / "missing"),
    ]


def test_process_version():
    ran = command("--version")
    assert (ran.returncode, ran.stdout.decode().strip(), ran.stderr) == (0, f"hmip-parse {PARSER_VERSION}", b"")


def test_process_usage_error():
    ran = command("--no-such-option")
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert b"usage: hmip-parse" in ran.stderr


@pytest.mark.skipif(os.name == "nt", reason="file names of any bytes are a matter of POSIX")
def test_process_takes_a_file_name_that_is_not_utf_8(tmp_path):
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    try:
        Path(os.fsdecode(name)).write_bytes(CHESHIRE.read_bytes())
    except OSError:
        pytest.skip("the file system takes no such name")
    ran = command(os.fsdecode(name), os.fsdecode(name) + ".gone")
    assert ran.returncode == 1
    (release,) = lines(ran.stdout.decode("utf-8"))
    assert release["source"] == os.fsdecode(name)
    assert b"caf\\udce9.txt.gone: there is no such file" in ran.stderr


@pytest.mark.skipif(os.name == "nt", reason="pipes break in another way there")
@pytest.mark.parametrize(
    "args", [[CHESHIRE], [FIXTURES], ["--pretty", FIXTURES]], ids=["at the end", "in between", "summaries"]
)
def test_process_is_silent_when_its_reader_is_gone(args):
    reader, writer = os.pipe()
    os.close(reader)
    try:
        ran = command(*args, stdout=writer)
    finally:
        os.close(writer)
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_process_tells_when_its_output_cannot_be_written():
    with Path("/dev/full").open("wb") as full:
        ran = command(CHESHIRE, stdout=full)
    assert ran.returncode == 1
    assert ran.stderr.startswith(b"hmip-parse: standard output: cannot be written (No space left on device); ")
    assert ran.stderr.count(b"\n") == 1
