"""Files that run wild cost themselves and no more: bounded time and memory, and the next file is read."""

import io
import json
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
import zipfile

import pytest

from hmip_parse import InputError, Limits, read
from hmip_parse.readers import isolation
from tests.helpers import fixture_text
from tests.readers.rendering import mail, new_site, pdf, word

TEXT = fixture_text("cheshire-2021")
PAGE = new_site(TEXT)
SHORT = Limits(seconds=1.5, memory_bytes=600 * 2**20)


def form_bomb():
    """A PDF whose page draws a form ten times, which draws another one ten times, and so on."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
        stream(b"", b"/F Do " * 10),
    ]
    deepest = 14
    for number in range(5, 5 + deepest):
        inner = b"/Resources<</XObject<</F %d 0 R>>>>" % (number + 1)
        objects.append(stream(b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]" + inner, b"/F Do " * 10))
    objects.append(stream(b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]", b"0 0 m 9 9 l S " * 1000))
    raw, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(raw))
        raw += b"%d 0 obj%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return raw + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (size, table, size, len(raw))
    )


def stream(names, content):
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (names, len(content), content)


HOSTILE = {
    "deep page": b"<!doctype html><html>" + b"<div>" * 200_000 + b"</html>",
    "page that unfolds": b"<!doctype html><p>" + b"".join(b"<b id=%d>" % i for i in range(10_000)) + b"</p>" + b"<p>x</p>" * 10_000,
    "a tag of attributes": b"<!doctype html><a " + b" ".join(b"x%d=1" % i for i in range(150_000)) + b"></a>",
    "PDF that unfolds": form_bomb(),
    "message in message": b"MIME-Version: 1.0\nMessage-ID: x\nContent-Type: message/rfc822\n\n" * 3000 + b"x",
    "part in part": b"MIME-Version: 1.0\nMessage-ID: x\n" + b"".join(b"Content-Type: multipart/mixed; boundary=x%d\n\n--x%d\n" % (i, i) for i in range(1500)),
}  # fmt: skip


@pytest.mark.parametrize("raw", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_end_in_time_and_the_next_is_read(raw):
    assert len(raw) < 2_000_000
    began = time.monotonic()
    with pytest.raises(InputError, match=r"more than 1.5 seconds|MiB of memory|overwhelms|reader failed") as caught:
        read(raw, name="hostile", limits=SHORT)
    assert time.monotonic() - began < 10
    assert caught.value.mend
    assert read(PAGE, limits=SHORT).media_type == "text/html"


@pytest.mark.skipif(sys.platform != "linux", reason="no other system holds a process to its memory")
def test_memory_is_bounded():
    program = (
        "import resource, sys\n"
        "import hmip_parse\n"
        "limits = hmip_parse.Limits(seconds=20, memory_bytes=500 * 2**20)\n"
        "try:\n"
        "    hmip_parse.read(sys.stdin.buffer, limits=limits)\n"
        "except hmip_parse.InputError:\n"
        "    pass\n"
        "from hmip_parse.readers import isolation\n"
        "isolation._drop()\n"
        # Its own peak is asked of the system another way: the other one begins with that of the process that starts it.
        "own = int(open('/proc/self/status').read().partition('VmHWM:')[2].split()[0])\n"
        "print(max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))\n"
    )
    ran = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program], input=HOSTILE["page that unfolds"], capture_output=True, timeout=60, check=True
    )
    assert int(ran.stdout) < 550 * 1024


NOTHING = 10**8


@pytest.mark.parametrize("fill", [b"\0", b" ", b"\n", b"<"])
@pytest.mark.parametrize(
    ("start", "end"),
    [(b"", b""), (b"%PDF-1.7\n", b""), (b"PK\x03\x04", b""), (b"<html>", b"</html>"), (b"MIME-Version: 1.0\nFrom: x\n\n", b"")],
    ids=["text", "pdf", "zip", "page", "message"],
)  # fmt: skip
def test_a_hundred_megabytes_of_nothing(start, end, fill):
    raw = start + fill * NOTHING + end
    began = time.monotonic()
    with pytest.raises(InputError, match="larger than 64 MiB"):
        read(raw)
    assert time.monotonic() - began < 1
    raw = start + fill * (NOTHING // 20) + end  # within the limit of size, and still nothing
    with pytest.raises(InputError):
        read(raw, limits=Limits(seconds=8))
    assert time.monotonic() - began < 20


def test_a_batch_goes_on():
    good = [make(TEXT) for make in (str.encode, new_site, word, pdf, mail)]
    bad = [HOSTILE["deep page"], pdf(TEXT)[:900], word(TEXT)[:900], b"", b"\0" * 1000]
    names = ["a.txt", "a.html", "a.docx", "a.pdf", "a.eml"]
    found = []
    for name, right, wrong in zip(names, good, bad, strict=True):
        for raw in (right, wrong):
            try:
                found.append(read(raw, name="x.pdf" if raw == b"" else name, limits=SHORT).media_type)
            except InputError as error:
                found.append(error.reason[:20])
    assert [kind for kind in found[::2] if "/" in kind] == found[::2]
    assert not [kind for kind in found[1::2] if "/" in kind]


def test_one_process_serves_many_files_and_is_replaced_when_it_is_killed():
    read(PAGE)
    worker = isolation._worker
    read(pdf(TEXT))
    assert isolation._worker is worker
    os.kill(worker._process.pid, signal.SIGKILL)
    with pytest.raises(InputError, match="brought its reader down"):
        read(PAGE)
    assert read(PAGE).text
    assert isolation._worker is not worker


def test_a_process_is_replaced_after_many_files(monkeypatch):
    monkeypatch.setattr(isolation, "_FILES_A_PROCESS", 2)
    isolation._drop()
    pids = []
    for _ in range(4):
        read(PAGE)
        pids.append(isolation._worker._process.pid if isolation._worker else None)
    assert pids[1] is None
    assert len({pids[0], pids[2]}) == 2


def test_threads_share_the_process():
    found = []
    threads = [threading.Thread(target=lambda: found.append(read(PAGE).text)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1


def _read_in_child(queue):
    queue.put(read(PAGE).text)


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="this system does not fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_fork_has_a_process_of_its_own():
    expected = read(PAGE).text
    context = multiprocessing.get_context("fork")
    queue = context.Queue()
    children = [context.Process(target=_read_in_child, args=(queue,)) for _ in range(2)]
    for child in children:
        child.start()
    assert [queue.get(timeout=30) for _ in children] == [expected] * 2
    for child in children:
        child.join(30)
        assert child.exitcode == 0
    assert read(PAGE).text == expected


def test_a_fork_leaves_its_parents_process_alone():
    worker = isolation._Worker(Limits())
    questions, answers = (
        os.fdopen(os.dup(pipe.fileno()), mode)
        for pipe, mode in ((worker._process.stdin, "wb"), (worker._process.stdout, "rb"))
    )
    worker._process.stdin.write(b"half a question")  # in the buffer when the fork is made
    worker.forget()
    asked = {"media_type": "text/html", "encoding": None, "certain": False, "depth": 0, "limits": {}}
    with questions, answers:
        isolation.send(questions, json.dumps(asked).encode())
        isolation.send(questions, PAGE)
        assert json.loads(isolation.receive(answers))["text"] == read(PAGE).text
    os.waitpid(worker._process.pid, 0)


def test_the_process_ends_with_its_parent():
    program = (
        "import sys\n"
        "import hmip_parse\n"
        "from hmip_parse.readers import isolation\n"
        "hmip_parse.read(sys.stdin.buffer)\n"
        "print(isolation._worker._process.pid)\n"
    )
    ran = subprocess.run([sys.executable, "-c", program], input=PAGE, capture_output=True, timeout=60, check=True)  # noqa: S603 - the same
    assert ran.stderr == b""
    with pytest.raises(ProcessLookupError):
        os.kill(int(ran.stdout), 0)


def test_plain_text_and_word_need_no_second_process():
    isolation._drop()
    read(TEXT.encode())
    read(word(TEXT))
    assert isolation._worker is None


def test_a_process_that_cannot_be_started(monkeypatch):
    isolation._drop()
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(InputError, match="cannot be started"):
        read(PAGE)


def test_a_reader_that_fails_is_no_crash(monkeypatch):
    def fail(*_):
        raise KeyError("x")

    monkeypatch.setattr(zipfile.ZipFile, "namelist", fail)
    with pytest.raises(InputError, match="its reader failed on it \\(KeyError: 'x'\\)"):
        read(io.BytesIO(word(TEXT)))
