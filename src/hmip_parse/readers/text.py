"""Plain text: which encoding it is in. A wrong guess puts wrong letters into names, so a doubtful one is refused."""

import codecs
import re
import unicodedata
from collections.abc import Iterator

from hmip_parse.patterns import lazy
from hmip_parse.readers.document import Extracted, Job, UnreadableError

# Longest mark first: UTF-32's little-endian one begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What programs call 'plain text' on Windows, and on older Apple machines.
_LEGACY = ("cp1252", "mac_roman")
# As browsers do: pages and messages that name these mean Windows-1252.
_MEANT = {"ascii": "cp1252", "iso8859-1": "cp1252"}
_NAMES = {"cp1252": "Windows-1252", "mac_roman": "Mac OS Roman"}

_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_LONGEST_CHARACTER = 4
_SAMPLE = 4096
_MOSTLY = 0.9
_WORD = lazy(r"[^\W\d_]+")
# Beyond letters, what an English or Welsh release may hold: marks, dashes, signs.
_SIGNS = frozenset("‘’‚“”„‹›«»–—…•·†‡§¶©®™°£€½¼¾×÷±¹²³\xa0\xad\ufeff\u200b\u200e−‑′″›→")
_LONE_LETTERS = frozenset("âàôîêéèóíìòùûŵŷ")
_CONTROLS = lazy(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_CONTROLS = 0.02


def extract(job: Job) -> Extracted:
    """The text of a plain text file, without its byte order mark; line ends stay as they are."""
    text, remarks = decode(job)
    controls = sum(1 for _ in _CONTROLS.finditer(text[:_SAMPLE]))
    if controls > _MOST_CONTROLS * len(text[:_SAMPLE]):
        raise UnreadableError(
            "this is no text: it is full of control characters", "check that it is the right file, and not damaged"
        )
    return Extracted(text, remarks)


def decode(job: Job) -> tuple[str, tuple[str, ...]]:
    """The characters of a file, and a remark where its encoding had to be guessed.

    Tried in this order: the caller's word, a byte order mark, UTF-16 without a mark, UTF-8, what the file names itself,
    Windows-1252, Mac OS Roman, and what charset-normalizer finds, where it is installed.

    Raises:
        UnreadableError: If no encoding fits, or the file ends inside a character.
    """
    raw = job.raw
    if job.certain and job.encoding:
        return _strictly(raw, job.encoding), ()
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _strictly(raw[len(mark) :], encoding), ()
    if wide := _unmarked_utf_16(raw):
        return _strictly(raw, wide), (f"read as {wide.upper()}, which it does not say",)
    try:
        return raw.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        _check_damage(raw, error)
        return _legacy(job, error)


def _strictly(raw: bytes, encoding: str) -> str:
    try:
        codec = codecs.lookup(encoding)
        text = raw.decode(codec.name)
    except UnicodeDecodeError as error:
        if len(raw) - error.start < _LONGEST_CHARACTER and "end" in error.reason or "truncated" in error.reason:
            raise _cut_short() from error
        raise UnreadableError(
            f"the text is not in {encoding.upper()} (byte {raw[error.start]:#04x} at offset {error.start})",
            "leave the encoding out to have it found, or save the text in UTF-8",
        ) from error
    except (LookupError, ValueError) as error:
        raise UnreadableError(f"{encoding!r} is no encoding of text", "name one such as 'utf-8' or 'cp1252'") from error
    return text.removeprefix("\ufeff")


def _unmarked_utf_16(raw: bytes) -> str | None:
    sample = raw[:_SAMPLE]
    if len(sample) < 2 * _LONGEST_CHARACTER or 0 not in sample:
        return None
    even, odd = sample[::2], sample[1::2]
    if odd.count(0) > _MOSTLY * len(odd) * 0.8 and even.count(0) == 0:
        return "utf-16-le"
    if even.count(0) > _MOSTLY * len(even) * 0.8 and odd.count(0) == 0:
        return "utf-16-be"
    return None


def _check_damage(raw: bytes, error: UnicodeDecodeError) -> None:
    """Refuse UTF-8 that is damaged: read in a legacy encoding, each of its marks would become three letters."""
    whole = len(_MULTIBYTE.findall(raw))
    # The first bytes of a character at the very end; a single one may as well be a letter of an older encoding.
    if error.reason == "unexpected end of data" and (whole or len(raw) - error.start > 1):
        raise _cut_short()
    if not whole:
        return
    stray = sum(byte > 0x7F for byte in _MULTIBYTE.sub(b"", raw))  # noqa: PLR2004 - the last ASCII one
    if whole >= stray:
        raise UnreadableError(
            f"the text is UTF-8 with damage in it (byte {raw[error.start]:#04x} at offset {error.start})",
            "get the file anew, or mend the place in an editor",
        )


def _legacy(job: Job, error: UnicodeDecodeError) -> tuple[str, tuple[str, ...]]:
    declared = _known(job.encoding)
    for encoding in dict.fromkeys((*([declared] if declared else []), *_LEGACY)):
        try:
            text = job.raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding == declared:
            return text, ()
        if is_plausible(text):
            return text, (f"read as {_NAMES[encoding]}, which it does not say",)
    found = f"byte {job.raw[error.start]:#04x} at offset {error.start}"
    try:
        import charset_normalizer  # noqa: PLC0415 - an extra
    except ImportError:
        raise UnreadableError(
            f"the text is in neither UTF-8, UTF-16 nor Windows-1252 ({found})",
            "save it in UTF-8, name its encoding, or have others tried: pip install 'hmip-parse[encodings]'",
            "encodings",
        ) from error
    for match in charset_normalizer.from_bytes(job.raw):
        text = str(match)
        if is_plausible(text):
            return text, (f"read as {match.encoding.upper()}, which charset-normalizer guessed",)
    raise UnreadableError(
        f"no encoding makes an English text of it ({found})", "save it in UTF-8, or name its encoding"
    ) from error


def _known(encoding: str | None) -> str | None:
    """A declared encoding by Python's name, if Python has it and it is one of text."""
    if not encoding:
        return None
    try:
        name = codecs.lookup(encoding.strip()).name
        "".encode(name)
    except (LookupError, ValueError):
        return None
    return _MEANT.get(name, name)


def is_plausible(text: str) -> bool:
    """Whether the characters beyond ASCII are what English and Welsh prose holds, and its words are cased like words.

    In a wrong encoding, quotation marks come out as letters: 'ÒGood' has a capital inside, 'Ð' stands alone.
    """
    if _CONTROLS.search(text):
        return False
    return all(char in _SIGNS or char.isalpha() for char in set(_beyond_ascii(text)) - _SIGNS) and all(
        _is_word(word) for word in set(_WORD.findall(text)) if word.isalpha() and not word.isascii()
    )


def _beyond_ascii(text: str) -> Iterator[str]:
    return (char for char in text if not char.isascii())


def _is_word(word: str) -> bool:
    if len(word) == 1:
        return word in _LONE_LETTERS
    beyond = list(_beyond_ascii(word))
    if 2 * len(beyond) > len(word) or not all("LATIN" in unicodedata.name(char, "") for char in beyond):
        return False
    return word.islower() or word.istitle() or word.isupper()


def _cut_short() -> UnreadableError:
    return UnreadableError(
        "the file ends in the middle of a character, so it was cut short", "get the whole file, or save it anew"
    )
