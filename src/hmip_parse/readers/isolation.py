"""Reading in a process of its own: a file that runs wild or brings its library down costs that file and no more.

Web pages and PDFs are read by libraries in C and C++, messages by one that trusts their headers. A few hundred
kilobytes can keep them busy for hours, fill the memory or end the process, and no check beforehand finds all of these
files. So they work in a second process with a limit on its memory, which is ended when the time is over. It serves one
file after another, so that its start is paid for once.
"""

import atexit
import contextlib
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO

import attrs

from hmip_parse.readers.document import Extracted, Job, UnreadableError
from hmip_parse.readers.limits import Limits

# `-P` and the parent's own path: the second process imports what this one would, from nowhere else.
_COMMAND = ("-P", "-c", "from hmip_parse.readers import worker; worker.serve()")
_HEADER_BYTES = 8
_MIB = 1024 * 1024
_FILES_A_PROCESS = 500  # native libraries leak; a fresh process now and then keeps memory flat


class _Worker:
    """The second process, started when it is first needed."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.owner = os.getpid()
        self.served = 0
        self.is_late = False
        path = os.pathsep.join(entry or str(Path.cwd()) for entry in sys.path)
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                [sys.executable, *_COMMAND],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1"},
            )
        except OSError as error:
            raise UnreadableError(
                f"the second process that reads it cannot be started ({error.strerror or error})",
                "allow this program to start another, or hand it plain text",
            ) from error
        self._send(json.dumps({"memory": limits.memory_bytes}).encode())

    def ask(self, media_type: str, job: Job) -> dict[str, object] | None:
        """The worker's answer; `None` where it ended without one, by its own fault or at the end of its time."""
        self.served += 1
        clock = threading.Timer(job.limits.seconds, self._expire)
        clock.daemon = True
        clock.start()
        try:
            self._send(
                json.dumps(
                    {
                        "media_type": media_type,
                        "encoding": job.encoding,
                        "certain": job.certain,
                        "depth": job.depth,
                        "limits": attrs.asdict(job.limits),
                    }
                ).encode()
            )
            self._send(job.raw)
            answer = receive(_opened(self._process.stdout))
        except OSError:  # it ended while we were writing
            return None
        finally:
            clock.cancel()
        return None if answer is None else json.loads(answer)

    def _expire(self) -> None:
        self.is_late = True
        self._process.kill()

    def end(self) -> None:
        """End the process and wait until it is gone."""
        self._process.kill()
        for stream in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                _opened(stream).close()
        self._process.wait()

    def forget(self) -> None:
        """Let go of a process that belongs to the parent of this one."""
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (self._process.stdin, self._process.stdout):
            os.dup2(nowhere, _opened(stream).fileno())  # so that closing flushes nothing into the parent's pipe
            _opened(stream).close()
        os.close(nowhere)
        self._process.returncode = 0  # it is not ours to wait for

    def _send(self, part: bytes) -> None:
        send(_opened(self._process.stdin), part)


_lock = threading.Lock()
_worker: _Worker | None = None


def extract(media_type: str, job: Job) -> Extracted:
    """Run a reader in the second process.

    Raises:
        UnreadableError: If the file cannot be read, takes too long or too much memory.
    """
    with _lock:
        worker = _ready(job.limits)
        try:
            answer = worker.ask(media_type, job)
        except BaseException:  # Ctrl-C among them: what the process says next is no answer to the next question
            _drop()
            raise
        if answer is None:
            _drop()
            if worker.is_late:
                raise UnreadableError(
                    f"reading it took more than {job.limits.seconds:g} seconds",
                    "open it in its program and save it anew; if it is a real release, raise Limits.seconds",
                )
            raise UnreadableError(
                f"it brought its reader down, or needs more than {job.limits.memory_bytes // _MIB} MiB of memory",
                "open it in its program and save it anew; if it is a real release, raise Limits.memory_bytes",
            )
        if worker.is_late or worker.served >= _FILES_A_PROCESS:  # late by a hair: the answer came, the end as well
            _drop()
    if "reason" in answer:
        extra = answer.get("extra")
        raise UnreadableError(str(answer["reason"]), str(answer["mend"]), str(extra) if extra else None)
    remarks = answer["remarks"]
    assert isinstance(remarks, list)
    return Extracted(str(answer["text"]), tuple(map(str, remarks)))


def send(stream: IO[bytes], part: bytes) -> None:
    """Hand one part of the talk between the two processes over: its length, then itself."""
    stream.write(len(part).to_bytes(_HEADER_BYTES, "big"))
    stream.write(part)
    stream.flush()


def receive(stream: IO[bytes]) -> bytes | None:
    """One part of the talk between the two processes; `None` at its end."""
    header = stream.read(_HEADER_BYTES)
    if len(header) < _HEADER_BYTES:
        return None
    length = int.from_bytes(header, "big")
    part = stream.read(length)
    return part if len(part) == length else None


def _opened(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None
    return stream


def _ready(limits: Limits) -> _Worker:
    global _worker  # noqa: PLW0603 - one process serves this one
    if _worker is not None and _worker.owner != os.getpid():  # we are a fork: the pipes are our parent's
        _worker.forget()
        _worker = None
    if _worker is not None and _worker.limits.memory_bytes != limits.memory_bytes:
        _drop()
    if _worker is None:
        _worker = _Worker(limits)
    return _worker


def _drop() -> None:
    global _worker  # noqa: PLW0603 - the same
    if _worker is not None:
        _worker.end()
        _worker = None


def _close() -> None:
    if _worker is not None and _worker.owner == os.getpid():
        _drop()


def _after_fork() -> None:
    global _lock  # noqa: PLW0603 - a lock that another thread held at the fork would stay locked
    _lock = threading.Lock()


atexit.register(_close)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
