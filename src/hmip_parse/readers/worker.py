"""The second process: it reads one file after another until its input ends."""

import contextlib
import json
import os
import signal
import sys
from typing import Any

from hmip_parse.readers import isolation, registry
from hmip_parse.readers.document import Job, UnreadableError
from hmip_parse.readers.limits import Limits


def serve() -> None:
    """Answer on the real standard output; whatever a library prints goes nowhere."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the other process's to handle
    questions = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    settings = isolation.receive(questions)
    if settings is None:
        return
    _limit_memory(json.loads(settings)["memory"])
    while (header := isolation.receive(questions)) is not None and (raw := isolation.receive(questions)) is not None:
        isolation.send(answers, json.dumps(_answer(json.loads(header), raw)).encode())


def _answer(asked: dict[str, Any], raw: bytes) -> dict[str, object]:
    job = Job(raw, Limits(**asked["limits"]), asked["encoding"], asked["certain"], asked["depth"], apart=True)
    try:
        found = registry.run(asked["media_type"], job)
    except UnreadableError as error:
        return {"reason": error.reason, "mend": error.mend, "extra": error.extra}
    return {"text": found.text, "remarks": list(found.remarks)}


def _limit_memory(limit: int) -> None:
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    if sys.platform == "linux":  # elsewhere the system does not keep to it
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
