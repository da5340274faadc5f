"""How much a reader takes on before it gives a file up."""

import attrs

_MIB = 1024 * 1024


@attrs.frozen
class Limits:
    """What one file may cost. A press release needs a small part of each.

    Attributes:
        file_bytes: Size of the file.
        unpacked_bytes: Size of one part of a zipped document, unpacked.
        text_chars: Characters of the text that comes out.
        pages: Pages of a PDF.
        seconds: Time for a file that is read in a process of its own (HTML and PDF).
        memory_bytes: Memory of that process, where the system can hold it to that (not on Windows or macOS).
    """

    file_bytes: int = 64 * _MIB
    unpacked_bytes: int = 32 * _MIB
    text_chars: int = 2_000_000
    pages: int = 500
    seconds: float = 20.0
    memory_bytes: int = 1024 * _MIB


DEFAULT_LIMITS = Limits()
