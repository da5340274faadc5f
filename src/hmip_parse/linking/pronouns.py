"""What 'it' takes up of the sentences before: a service ('B PDU was visited too. It was rated R') or its aspects."""

from collections.abc import Sequence

from hmip_parse.linking import notation
from hmip_parse.linking.clauses import FINITE, main_subject
from hmip_parse.linking.items import Items, services_in
from hmip_parse.linking.phrases import Range, Subject, nearest_run, read_list
from hmip_parse.linking.register import Named
from hmip_parse.linking.skeleton import Skeleton
from hmip_parse.patterns import lazy

BACK = 3
"""The sentences before in which 'it' looks for its service."""
_TAKES_UP = lazy(
    r"(?:(?:but|and|overall|in all|this time|(?:back )?in (?:19|20)\d\d),? )?(?:it|they|this (?=is|was|has|had|received))\b"
)
_OPENING = 8  # characters before a pronoun that begins its sentence
HERE = ("here ", "here, ", "in this, ", "on this, ", "for this, ")
"""What takes up the aspects of the sentence before."""
# 'A grade apart is awarded for resettlement.'
_FOR_ASPECT = lazy(
    r"\b(?:rating|grade|mark|judgement|verdict|score)s?\b[^,;:RBS]{0,40}? (?:for|on|of|to) (?P<what>[^,;:RBS]{3,80}?)\.?$"
)
# 'That cannot be said of resettlement.'
_SAID_OF = lazy(r"\b(?:said|true|so) (?:of|for|about) (?P<what>[^,;:RBS]{3,60}?)\.?$")
# '… struck by the work with children who have been in custody.'
_AT_END = lazy(
    r"\b(?P<what>(?:resettlement|(?:work|provision|help|support|policy|services?) (?:with|for) [^,;:RBS]{3,60}?\bcustody)[^,;:RBS]{0,20}?)\.?$"
)
_HAS_OWN_RATING = lazy(r"resettle|custody|victim|unpaid work")
_OWNED = lazy(r"\b(?:its|their)\b")
OF_TWO = {"the former": 0, "the latter": 1}
"""Which of two services named before a phrase stands for."""
_SEVERAL = lazy(r"\b(?:they|them|their|both|each)\b")
# What brings up a service that is not the sentence's subject, so that the next sentence can be about it.
_VISITED = lazy(
    r"\b(?:visited|visits? to|inspected|inspections? of|looked at|went to|turned to|examined|called at|reports? on) "
    r"(?:the |neighbouring )?(?=S)"
)

# What stands before another subject is none: 'Compared with S, it has few staff'.
_ANOTHER = lazy(rf", (?:{notation.WORDS['it']})\b")


def takes_up(text: str, at: int, subject: Subject | None = None) -> bool:
    """Whether what a skeleton says before `at` is said of a service of the sentences before.

    Args:
        text: The skeleton.
        at: Where its rating stands.
        subject: What the rating is said of, where that is read.
    """
    if subject and subject.aspects:
        return _OWNED.search(text, 0, at) is not None
    return bool(subject and subject.pronoun) or _TAKES_UP.match(text, 0, at) is not None


def names_several(text: str, at: int) -> bool:
    """Whether the pronoun of a skeleton before `at` is one for several services."""
    return _SEVERAL.search(text, 0, at) is not None


def named_before(items: Items, sentences: Sequence[Range]) -> tuple[Skeleton, Range | None] | None:
    """The last of these sentences that is about named services, with their run in it.

    `None` where none names a service; a run of `None` where it is not clear whether 'it' is what it names.
    """
    for sentence in reversed(sentences):
        told = items.skeleton(*sentence)
        if "S" not in told.text:
            continue
        main = main_subject(told.text, len(told.text))
        if main and (main.topic or main.run and _ANOTHER.match(told.text, main.run[1])):
            continue  # 'It is next to B PDU'
        run = main and main.run
        if run is None and (visited := _VISITED.search(told.text)):
            run = nearest_run(told.text, visited.end() + 1)
        return told, run
    return None


def services_before(items: Items, sentences: Sequence[Range]) -> tuple[Named, ...]:
    """The services that the last of these sentences to name any is about."""
    found = named_before(items, sentences)
    return services_in(*found) if found else ()


def aspects_taken_up(items: Items, frame: Skeleton, pronoun: Range) -> tuple[Range, ...] | None:
    """The aspects that 'it' takes up at the beginning of a sentence: those that the one before is about.

    `None` where that one names a service apart from them, which 'it' may be too: 'Staff had come from B PDU. It was …'.
    """
    if pronoun[0] > _OPENING or frame.text[slice(*pronoun)] not in {"it", "they", "this"}:
        return ()
    if frame.before is None:
        return ()
    told, aspects = _about(items, frame.before)
    if aspects and "S" in told.text and not any("S" in told.text[slice(*aspect)] for aspect in aspects):
        return None
    return tuple(told.range(*aspect) for aspect in aspects)


def aspects_before(items: Items, frame: Skeleton) -> tuple[Range, ...]:
    """The aspects that 'here' takes up: those that the sentence before is about, or names a rating for."""
    if frame.before is None:
        return ()
    told, aspects = _about(items, frame.before)
    if named := _FOR_ASPECT.search(told.text) or _SAID_OF.search(told.text):
        aspects = read_list(told.text, *named.span("what"))
    return tuple(told.range(*aspect) for aspect in aspects)


def rated_apart(items: Items, frame: Skeleton) -> tuple[Range, ...]:
    """What 'it' takes up of which the sentence says that it is rated separately; few things are."""
    if frame.before is None:
        return ()
    told = items.skeleton(*frame.before)
    if last := _AT_END.search(told.text):
        return (told.range(*last.span("what")),)
    if not FINITE.search(told.text):
        return ()  # 'Staff helped children leaving custody': its subject cannot be told
    return tuple(
        aspect for aspect in aspects_before(items, frame) if _HAS_OWN_RATING.search(items.lower, *aspect) is not None
    )


def _about(items: Items, sentence: Range) -> tuple[Skeleton, tuple[Range, ...]]:
    """A sentence, and the aspects that it is about, as ranges of its skeleton."""
    told = items.skeleton(*sentence)
    subject = main_subject(told.text, len(told.text))
    if subject is None or subject.counted or subject.topic or subject.run:
        return told, ()
    return told, subject.aspects
