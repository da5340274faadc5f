"""What a notebook shows of a release: its page in a frame, so that the styles of neither reach the other."""

import html

from hmip_parse.explain import escaping
from hmip_parse.explain.index import results
from hmip_parse.explain.item import Explained
from hmip_parse.explain.page import page
from hmip_parse.records import Release

_UNKNOWN = "a release"  # a notebook does not say which file a record came from


def of_release(release: Release) -> str:
    """A frame with the record, beside its text where that is still at hand.

    Args:
        release: The record. Behind a pickle or JSON it has its text no longer: then the spans are numbers.
    """
    return frame(Explained(_UNKNOWN, release.evidence.text or "", release))


def frame(item: Explained) -> str:
    """A frame with the page of a release, and a line above it for where frames are not shown.

    Args:
        item: The release and its text.
    """
    release = item.release
    said = "; ".join(f"{name}: {rating}" if rating else name for name, rating in results(release))
    line = f"<b>{escaping.text(release.headline or item.source)}</b> {escaping.text(said)}"
    # In a sandbox of its own origin: what is in the frame can reach nothing of the notebook.
    return (
        f'<div>{line}</div><iframe title="{escaping.plain(release.headline or item.source)}" sandbox="allow-scripts" '
        'style="width: 100%; height: 40rem; border: 1px solid #8888; border-radius: 4px; resize: vertical" '
        f'srcdoc="{html.escape(page([item]))}"></iframe>'
    )
