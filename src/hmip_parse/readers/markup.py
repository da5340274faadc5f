"""XML from strangers: no document types, so no entities; bounded in depth and number of elements."""

import xml.etree.ElementTree as ET
from xml.parsers import expat

from hmip_parse.readers.document import UnreadableError

_DEEPEST = 200
_MOST_ELEMENTS = 300_000


def parse_xml(raw: bytes, called: str) -> ET.Element:
    """The root of an XML part.

    Args:
        raw: The part.
        called: Its name, for the error.

    Raises:
        UnreadableError: If it is damaged, declares a document type, or is beyond all use.
    """
    builder = ET.TreeBuilder()
    parser = expat.ParserCreate(namespace_separator="}")
    depth = count = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth, count
        depth += 1
        count += 1
        if depth > _DEEPEST or count > _MOST_ELEMENTS:
            raise UnreadableError(f"{called} in it is built to overwhelm its reader", "save the document anew")
        builder.start(_local(name), {_local(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_local(name))

    def doctype(*_: object) -> None:
        raise UnreadableError(
            f"{called} in it declares a document type, as no word processor does",
            "do not open it; ask for another copy",
        )

    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = doctype
    try:
        parser.Parse(raw, True)  # noqa: FBT003 - expat's own signature: this is all of it
    except expat.ExpatError as error:
        raise UnreadableError(
            f"{called} in it is damaged ({error})", "open it in its program and save it anew"
        ) from error
    return builder.close()


def _local(name: str) -> str:
    """A name without its namespace: Word has two sets of those, transitional and strict."""
    return name.rpartition("}")[2]
