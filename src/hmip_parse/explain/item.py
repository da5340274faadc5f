"""One release to show: its record, and the text that the record's spans index."""

import importlib

import attrs

from hmip_parse.records import Release


@attrs.frozen(repr=False)
class Explained:
    """One release to show.

    Attributes:
        source: Where the text came from: a file's name, or '-' for standard input.
        text: The very string that was parsed.
        release: Its record.
    """

    source: str
    text: str
    release: Release

    def __repr__(self) -> str:
        return f"Explained({self.source!r}, {self.release!r})"

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        # By name, because the frame of a notebook holds a page, and a page is made of these.
        notebook = importlib.import_module("hmip_parse.explain.notebook")
        return str(notebook.frame(self))
