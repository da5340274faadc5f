"""Findings as annotations of GitHub Actions: workflow commands on standard output.

https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
"""

from collections.abc import Iterator

from hmip_parse.errors import InputError
from hmip_parse.lint.findings import Checked
from hmip_parse.terms import Severity

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
# As the runner takes it back: the per cent sign first. Properties are parted by what is escaped in them alone.
_MESSAGE = (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"))
_PROPERTY = (*_MESSAGE, (":", "%3A"), (",", "%2C"))


def lines(checked: Checked) -> Iterator[str]:
    """An annotation for each finding.

    A file whose text a reader made has no such lines: its annotations stand at the file, and say the line in words.
    """
    for finding in checked.findings:
        found, place = finding.diagnostic, finding.place
        properties = {"file": checked.source, "title": found.code}
        message = found.message
        if place and checked.is_text:
            properties |= {"line": str(place.line), "endLine": str(place.end_line)}
            if place.line == place.end_line:  # GitHub takes columns within one line only
                properties |= {"col": str(place.column), "endColumn": str(place.end_column)}
        elif place:
            message += f" (at {finding.words!r}, line {place.line} of its text)"
        yield _command(_LEVELS[found.severity], properties, message)


def unread(error: InputError) -> str:
    """The annotation for a file that cannot be read."""
    return _command("error", {"file": error.source, "title": "unreadable"}, f"{error.reason}; {error.mend}")


def _command(level: str, properties: dict[str, str], message: str) -> str:
    shown = ",".join(f"{name}={_escaped(value, _PROPERTY)}" for name, value in properties.items())
    return f"::{level} {shown}::{_escaped(message, _MESSAGE)}"


def _escaped(text: str, pairs: tuple[tuple[str, str], ...]) -> str:
    for char, code in pairs:
        text = text.replace(char, code)
    return text
