"""Files with findings of every severity, with a place and without one."""

from hmip_parse import parse
from hmip_parse.diagnostics import CODES
from hmip_parse.lint.findings import check
from hmip_parse.media import PDF, TEXT
from tests.helpers import release_text

WORDS = release_text(
    body="Each plan, a ‘good’ one: 100%, was read.\nIt was an ‘outstanding’ week.",
    notes="1. Swansea Neath Port Talbot PDU sits within the Probation Service – Wales region.\n"
    "2. The report is available at hmiprobation.example.gov.uk on Monday 14 March 2024 00.01.",
)


def checked(source="texts/a.txt", text=WORDS, media_type=TEXT, codes=frozenset(CODES)):
    """One file, checked."""
    return check(source, media_type, text, parse(text), codes)


def pdf(source="texts/a.pdf"):
    """The same text, as it is made of a PDF."""
    return checked(source, media_type=PDF)
