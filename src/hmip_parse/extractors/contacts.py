"""Where the report is to be found, and whom the press may ask: both from the notes to editors."""

import bisect
import string

from hmip_parse.blots import BLOT
from hmip_parse.extractors.literals import has_any, holding
from hmip_parse.lost import LOST
from hmip_parse.patterns import lazy
from hmip_parse.source import places, places_of
from hmip_parse.spans import Span
from hmip_parse.tokenizer import Document, NoteRange, Range
from hmip_parse.vocabulary import OTHER_INSPECTORATE, OTHER_INSPECTORATES

# What a site's name can end in: an address is tried only where one of these stands.
_DOMAINS = (".uk", ".org", ".com", ".net", ".wales", ".cymru")
_LAST = (".uk", ".wales", ".cymru")  # of these, what no other domain can follow: there are names in '.org.uk'
_URL = lazy(r"(?:https?://)?(?:[a-z0-9-]+\.)+(?:uk|org|com|net|wales|cymru)(?![\w@-]|\.\w)(?:/[\w./~%#?=&+:-]*)?")
_EMAIL = lazy(r"[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}(?![\w-]|\.\w)")
_LETTERS = string.ascii_lowercase + string.digits
_SCHEMES = ("https://", "http://")
# What says, in the sentence of an address, that the report is there.
_HERE = lazy(
    r"(?:available|found|published|read|download(?:ed)?|online|accessed|viewed|obtained|reports?|cop(?:y|ies))\b"
)
_THE_REPORT = lazy(
    r"(?:the|this|these|both|two|three|full) (?:(?:full|annual|inspection|joint|thematic) )?reports?\b|(?:full|complete|whole) (?:letter|review|bulletin|text|findings)\b"
)
# What is there instead, if the sentence does not name the report.
_ELSEWHERE = lazy(
    r"\b(?:previous|earlier|last|past|other|older|more) (?:\w+ ){0,3}?(?:reports?|inspections?|ones|information)\b"
    rf"|\b(?:committee|council|department|ministry|minister|government|ombudsman|coroner|police|auditors?|{OTHER_INSPECTORATE})'s? (?:own )?(?:\w+ )?reports?\b"
    r"|\b(?:standards|methodology|guidance|ratings?|how we inspect|vacanc(?:y|ies)|privacy (?:policy|notice|statement)|licen[cs]e)\b"
    r"|\b(?:about|work of) (?:us|the inspectorate|hm inspectorate)\b"
)
# The words before an address, where it is that of another paper: 'The action plan is at', 'figures in the report are from'.
_PAPERS = ("action plan", "response", "reply", "statistics", "figures", "data", "guidance", "strategy", "consultation")
_PAPER = f"(?:{'|'.join(_PAPERS)})"
_OTHER_PAPER = lazy(
    rf"(?<!report and the )(?<!report and its )(?<!report and an )\b{_PAPER}(?: that| which)?,? (?:(?:is|are|was|were|can|may|will|found|published|available|at|from)\b(?![^.;]*\breports? )"
    r"|(?:\w+ )?(?:in|of|to|on) (?:the|this|our) reports?\b)[^.;]*$"
)
# The address is in a sentence of its own.
_ADDRESS = lazy(
    r" ?(?:the|its|this|our|that) (?:web |internet )?(?:address|site|website)(?: (?:of|for) (?:ours|it|the report|(?:the|our) (?:web ?)?site))? is (?:at )?(?=[\w/:-]+\.)"
)
_REPORT_ON = lazy(
    r"\bthe (?:[\w-]+ )?reports? (?:on|about|into) (?P<what>[^,.;()]{3,60}?),? (?:was|is|are|were|which|can|may|will|from|at)\b"
)
_SHORT = 3  # letters
_SITE = lazy(r"\b(?:web ?sites?|sites?|online|internet)\b")
_PRESS = ("media", "press", "journalist", "news", "communications", "comms", "interview")
# Whom else an address is for, and whose else it may be.
_NOT_FOR_PRESS = ("complain", "mailing list", "newsletter", "subscri", "freedom of information", "vacanc", "feedback")
_OF_ANOTHER = lazy(
    rf"\b(?:council|county|borough|police|nhs|{OTHER_INSPECTORATE})\b(?!.*\b(?:hmip|hmi|hmiprobation|inspectorate)\b)"
)
_OTHERS = ("council", "county", "borough", "police", "nhs", *OTHER_INSPECTORATES)
_OWN_DOMAINS = ("hmip", "inspectorate")
_CONTACT = lazy(r"(?:for )?(?:media|press|news)\b[^.:]{0,40}(?:contact|enquir|office|quer|desk)")
_LAST_LINES = 2
_NEAR = 200
_LONGEST_TITLE = 60
_LONGEST_NAME = 253  # of a site, by its standard


def read_report_url(document: Document) -> tuple[str | None, Span | None]:
    """The address of the report as printed, and its place."""
    source, notes = document.source, document.notes
    if not notes:
        return None, None
    start, end = notes[0].start, notes[-1].end
    hits = places_of(source.lower, _DOMAINS, start, end)
    hits.sort()
    done = start
    other: Range | None = None
    another: Range | None = None
    for at in hits:
        if at < done or not (site := _site(source.lower, done, at, end)):
            continue
        last, done = done, site[1]
        note = notes[bisect.bisect(notes, at, key=_start) - 1]
        if at >= note.end:
            continue
        sentence = _sentence(source.lower, note.start, note.end, *site)
        if not (_names_report(source.lower[slice(*sentence)]) or _goes_on(source.lower, note.start, sentence)):
            done = sentence[1]
        elif has_any(source.lower, _PAPERS, sentence[0], site[0]) and _OTHER_PAPER.search(
            source.lower, max(last, sentence[0], site[0] - _NEAR), site[0]
        ):
            continue
        elif quoted := _quotation_end(source.lower, note.start, note.end, site[0]):
            done = quoted
        elif source.lower.find("thematic", *sentence) != -1:
            other = other or site  # this release's, if no report without that word is told of
        elif _is_on_another(document, sentence):
            another = another or site  # … and of what it is on the headline has another name
        else:
            return source.view[slice(*site)], source.span(*site)
    other = another or other
    return (source.view[slice(*other)], source.span(*other)) if other else (None, None)


def read_media_email(document: Document) -> tuple[str | None, Span | None]:
    """The e-mail address for the press, and its place; where none is said to be for the press, the first."""
    source, lower = document.source, document.source.lower
    chosen: Range | None = None
    for_press: Range | None = None
    passages = document.note_words or _contact_lines(document)
    hits = places(lower, "@", passages[0][0]) if passages else []
    for _, (start, end) in holding(passages, hits):
        done = start
        for at in places(lower, "@", start, end):
            if at < done:
                continue
            found = _EMAIL.match(lower, _word_start(lower, start, at, "._+-"), end)
            if not found:
                continue
            # At the end of a text, what another domain may follow may be cut: 'press@hmiprobation.gov', 'press@dorset.org'.
            if not found[0].endswith(_LAST) and not lower[found.end() :].strip(" ."):
                continue
            if quoted := _quotation_end(lower, start, end, at):
                done = quoted
                continue
            last, done = done, found.end()
            first, stop = _sentence(lower, max(start, at - _NEAR), min(end, done + _NEAR), *found.span())
            sentence = lower[max(first, last) : _part_end(lower, done, stop)]
            if has_any(sentence, _NOT_FOR_PRESS, 0, len(sentence)):
                continue
            press = _is_for_press(lower[start:end])
            if press and not (has_any(sentence, _OTHERS, 0, _NEAR * 3) and _OF_ANOTHER.search(sentence)):
                if has_any(found[0], _OWN_DOMAINS, 0, len(found[0])):
                    return source.view[slice(*found.span())], source.span(*found.span())
                for_press = for_press or found.span()  # others have press offices too
            chosen = chosen or found.span()
    chosen = for_press or chosen
    return (source.view[slice(*chosen)], source.span(*chosen)) if chosen else (None, None)


def _contact_lines(document: Document) -> list[Range]:
    """What a release without notes has at its end instead: 'Media contact: press@example.org'."""
    lower = document.source.lower
    return [line for line in document.body[-_LAST_LINES:] if _CONTACT.match(lower, *line)]


def _site(lower: str, start: int, at: int, end: int) -> Range | None:
    """The address whose domain stands at `at`."""
    first = _word_start(lower, start, at, ".-")
    if lower.startswith(("/", "@"), max(first - 1, start)):  # an e-mail address, or the path of a site
        scheme = next((scheme for scheme in _SCHEMES if lower.endswith(scheme, start, first)), None)
        if scheme is None:
            return None
        first -= len(scheme)
    found = _URL.match(lower, first, end)
    if not found or lower.startswith((BLOT, LOST), found.end()):
        return None
    last = first + len(found[0].rstrip(".:"))
    # Where the text ends without a stop, the address may be cut.
    return (first, last) if found.end() < len(lower) or found[0].endswith(".") else None


def _word_start(lower: str, start: int, at: int, marks: str) -> int:
    """Where the word of letters, digits and these marks begins that ends at `at`."""
    start = max(start, at - _LONGEST_NAME)
    before = lower[start:at]
    return start + len(before.rstrip(_LETTERS + marks))


def _start(note: NoteRange) -> int:
    return note.start


def _sentence(lower: str, start: int, end: int, first: int, last: int) -> Range:
    """The sentence of an address in a note."""
    stop = lower.find(". ", last, end)
    return lower.rfind(". ", start, first) + 1 or start, stop if stop != -1 else end


def _part_end(lower: str, at: int, end: int) -> int:
    """Where the part of a sentence ends that an address stands in, before `at`, if another address has a part of its own."""
    other = lower.find("@", at, end)
    ends = [stop for mark in ";," if other != -1 and (stop := lower.find(mark, at, other)) != -1]
    return min(ends, default=end)


def _names_report(sentence: str) -> bool:
    """Whether the sentence of an address says that the report is there."""
    return bool(_THE_REPORT.search(sentence) or (_HERE.search(sentence) and not _ELSEWHERE.search(sentence)))


def _is_on_another(document: Document, sentence: Range) -> bool:
    """Whether a sentence tells of a report on something of which headline and lead have no word."""
    lower = document.source.lower
    found = _REPORT_ON.search(lower, *sentence)
    words = [word for word in found["what"].split() if len(word) > _SHORT] if found else []
    return bool(words) and not any(
        lower.find(word, *passage) != -1 for word in words for passage in document.opening(1)
    )


def _goes_on(lower: str, start: int, sentence: Range) -> bool:
    """Whether a sentence gives the address of what the one before it says: '… on our website. The address is …'."""
    if not _ADDRESS.match(lower, *sentence):
        return False
    before = lower[lower.rfind(". ", start, max(start, sentence[0] - 2)) + 1 or start : sentence[0]]
    return _THE_REPORT.search(before) is not None and _SITE.search(before) is not None


def _is_for_press(note: str) -> bool:
    for word in _PRESS:  # a generator costs twice as much
        if word in note:
            return True
    return False


def _quotation_end(lower: str, start: int, end: int, at: int) -> int:
    """Where the quotation of another text ends in which words of a note stand; 0 for words that stand in none."""
    if lower.count('"', start, at) % 2 == 0:
        return 0
    first, last = lower.rfind('"', start, at), lower.find('"', at, end)
    return last if last - first > _LONGEST_TITLE else 0
