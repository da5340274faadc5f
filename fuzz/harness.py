"""The fuzzed process: one text in, the properties of every record as the invariant. Started by `run.py`.

libFuzzer's arguments follow the folder for finds:

    python fuzz/harness.py FINDS -runs=6000 -seed=1
"""

import hashlib
import random
import re
import sys
import traceback
import zlib
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

with atheris.instrument_imports(include=["hmip_parse"]):
    from hmip_parse import parse

from tests.properties import invariants  # noqa: E402 - after the path is set, and not instrumented
from tests.properties.strategies import FIXTURES, MARKERS  # noqa: E402 - the same

_NUMBER = re.compile(r"\d+")
_LINES = sorted({line.encode() + b"\n" for text in FIXTURES.values() for line in text.split("\n") if line})
_PIECES: list[bytes] = [*_LINES, *(marker.encode() for marker in MARKERS)]
_SELDOM = 8
"""The dear half of the invariant is held against one input in so many, told by its checksum."""


def text_of(data: bytes) -> str:
    """The text that some bytes stand for; a byte that is no UTF-8 is a lone surrogate."""
    return data.decode("utf-8", "surrogateescape")


def shape_of(error: BaseException) -> str:
    """What a find is called: what is wrong, and with which field."""
    if isinstance(error, AssertionError):
        wrong, _, rest = str(error).partition(": ")
        return f"{wrong}: {_NUMBER.sub('', rest.partition(': ')[0])}"
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {Path(last.filename).name} {last.name}"


def hold(text: str, *, whole: bool) -> None:
    """Assert what is true of every record; with `whole`, the dear half too."""
    release = parse(text)
    invariants.check_spans(release, text)
    invariants.check_words(release, text)
    if whole:
        invariants.check_json(release)
        invariants.check_twins(text, release)


def find_in(data: bytes, *, whole: bool) -> BaseException | None:
    """The error that some bytes lead to."""
    try:
        hold(text_of(data), whole=whole)
    except Exception as error:  # noqa: BLE001 - whatever comes out of it is a find
        return error
    return None


def mutate(data: bytes, max_size: int, seed: int) -> bytes:
    """Put a line of a fixture or a mark in at some place, or leave the change to libFuzzer."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    if chance.random() < 0.5:  # noqa: PLR2004 - half of them
        changed: bytes = atheris.Mutate(data, max_size)
        return changed
    at = chance.randrange(len(data) + 1)
    lost = chance.choice((0, 0, 1, 3, 40))
    return (data[:at] + chance.choice(_PIECES) + data[at + lost :])[:max_size]


def main(arguments: list[str]) -> None:
    """Fuzz until libFuzzer has done what it was asked to; each kind of find is written once."""
    finds = Path(arguments[1])
    seen: set[str] = set()

    def one_input(data: bytes) -> None:
        error = find_in(data, whole=zlib.crc32(data) % _SELDOM == 0)
        if error is None or (shape := shape_of(error)) in seen:
            return
        seen.add(shape)
        name = hashlib.blake2b(shape.encode(), digest_size=6).hexdigest()
        (finds / f"{name}.txt").write_bytes(data)
        (finds / f"{name}.why").write_text(f"{shape}\n{error}\n", encoding="utf-8", errors="backslashreplace")

    atheris.Setup([arguments[0], *arguments[2:]], one_input, custom_mutator=mutate)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv)
