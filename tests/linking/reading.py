"""Sentences of a release as the reader reads them, for the tests of what it finds."""

from hmip_parse.extractors import quotes
from hmip_parse.linking.items import Items, telling_notes
from hmip_parse.linking.mentions import find_mentions
from hmip_parse.linking.reader import Reader
from hmip_parse.linking.regions import find_regions
from hmip_parse.linking.register import Register
from tests.helpers import document

HEAD = "Inspectors report on local work\n\n"
OWN = "Northwick PDU was rated ‘Good’ overall.\n\n"
N, S, E = "Northwick", "Southwick", "Ely"


def read(text):
    """The reader of a text, and a function that gives the words of a range."""
    parts = document(text)
    mentions = find_mentions(parts.source, parts.passages)
    register = Register(parts.source)
    register.fill(mentions, parts.body[0][0])
    items = Items(parts, register, mentions, find_regions(parts.source, parts.passages), telling_notes(parts))
    reader = Reader(parts, items, quotes.read_quotes(parts)[1])
    reader.read()
    return reader, lambda place: parts.source.view[slice(*place)] if place else None
