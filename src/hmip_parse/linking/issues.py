"""What linking remarks on; the checks make diagnostics of it."""

import attrs

from hmip_parse.spans import Span
from hmip_parse.tokenizer import Range


@attrs.frozen
class Issue:
    """Something to remark on: a diagnostic's code, the path of its value, a message and a place.

    Where the words are those of a value that has been read, they are given by its `spans` in the caller's text.
    """

    code: str
    field: str | None
    message: str
    place: Range | None = None
    spans: tuple[Span, ...] = ()
