"""eyecite: a tokenizer for legal texts, whose tokens are those of citations. It has no field in common with releases."""

from collections.abc import Callable
from typing import Any

from peers.peer import Peer


def _load() -> Callable[[str], Any]:
    from eyecite.tokenizers import AhocorasickTokenizer  # noqa: PLC0415 - an extra

    tokenizer = AhocorasickTokenizer()
    read: Callable[[str], Any] = tokenizer.tokenize
    return read


PEER = Peer(
    "eyecite tokenizer",
    ("eyecite",),
    "`AhocorasickTokenizer.tokenize`: words and the tokens of citations; no field of a release",
    _load,
)
