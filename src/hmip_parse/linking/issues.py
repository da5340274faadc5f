"""What linking remarks on; the checks make diagnostics of it."""

import attrs

from hmip_parse.tokenizer import Range


@attrs.frozen
class Issue:
    """Something to remark on: a diagnostic's code, the path of its value, a message and a place."""

    code: str
    field: str | None
    message: str
    place: Range | None = None
