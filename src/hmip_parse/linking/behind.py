"""What a rating is said of that stands behind it: 'R for its leadership', 'R was given to A', 'Rated R were A and B'."""

from hmip_parse.linking.clauses import NO_ASPECT
from hmip_parse.linking.phrases import ASPECT, GROUP, Range, read_list
from hmip_parse.patterns import lazy
from hmip_parse.vocabulary import NUMBER

_BEHIND = lazy(
    r"(?: ?(?:overall )?(?:rating|grade|mark|score|judgement|verdict|assessment|result|one)s?)?"
    r"(?:,? (?:however|too|though|also|only),?)?(?:,? (?:was|is|were|has been)(?: also| then| separately| only)?(?: given| awarded| made)?| went| goes)?"
    r" ?,? ?(?:in|for|on|across|against|to|when it comes to|in terms of|along with|as (?:was|were|did)|and so (?:was|were)|so too (?:was|were)) (?P<what>[^.;:RB]{2,120})"
)
_BEHIND_END = lazy(
    r",? (?:following|after|by|which|who|that|was|were|in an inspection|in a report|but|while|with the|as|because|since|though|although|when|where|if|according|despite) | - |, (?!(?:\w+ ){0,3}\w+(?:,| and ))|$"
)
# What leads on to the next rating: '… for staffing and an R one for services'.
_LEADS_ON = lazy(r"(?:,? and| but|,)(?: an?| the| with(?: an?)?)?$")
_NEXT_FOR = lazy(r" ?(?:(?:rating|grade|mark|one|score)s? )?(?P<word>for|in|on) ")
# Of what is counted behind the rating before: 'R for three aspects of its work and R for four others'.
_REST = lazy(
    rf"(?:the )?(?:(?:other|remaining|last) )?(?:{NUMBER}|rest|others?)(?: (?:others?|more|of (?:them|these|those)))?(?=,? (?:and|but|while|with) |[.;]|$)"
)
_ALSO = lazy(
    r" ?(?:along with|,? and so (?:was|were)|,? as (?:was|were)|,? so (?:too )?(?:was|were)) (?P<what>[^,.;:RB]{3,80})"
)
_POSTPONED = lazy(
    r" ?(?:(?P<verb>(?:were|was) )|(?P<colon>: )|(?P<article>(?:the|its|their) ))(?P<what>[^.;:RBS]{3,100})"
)
# 'It has held on to its R rating in the face of mounting pressure on staff'
_NO_SUBJECTS = tuple(
    f"{words} of"
    for words in ("the face", "the teeth", "spite", "the light", "light", "view", "the wake", "the course")
)
_INVERTED = frozenset(("rated", "also rated", "rated as", "judged", "judged to be"))
_RATED_AS = lazy(
    r"\b(?:inspectors|they|we|inspectorate|hmip)(?: have| has| had| also)? (?:rated|judged|graded) (?:as )?$"
)
_LISTED = lazy(r": (?P<what>[^.;:RBS]{3,140})")
_LABEL = 40
_LEAST = len(" in it")  # behind a rating; most end their sentence


def aspects_behind(text: str, at: int) -> tuple[Range, ...]:
    """The aspects that follow the rating at offset `at` of a skeleton as what it is said of."""
    return _behind(text, at) or _postponed(text, at)


def aspects_in_parallel(text: str, floor: int, at: int) -> tuple[Range, ...] | None:
    """The aspects behind the rating at offset `at`, where those of the rating that ends at `floor` stand behind it too.

    'It was rated R for leadership, R for staffing and R for services'. `None` where they do not.
    """
    other = _NEXT_FOR.match(text, floor) if floor else None
    this = _NEXT_FOR.match(text, at + 1) if other else None
    if not (other and this and other["word"] == this["word"]) or "S" in text[floor:at]:
        return None  # 'A PDU was rated R in March, and B PDU was rated R in May'
    rest = _REST.match(text, this.end()) if GROUP.search(text, floor, at) else None
    return (rest.span(),) if rest else _behind(text, at)


def aspects_alike(text: str, at: int) -> tuple[Range, ...]:
    """The aspects that the same rating is given to further on: ', and so was its work with victims'."""
    also = _ALSO.match(text, at + 1)
    return read_list(text, *also.span("what")) if also else ()


def _behind(text: str, at: int) -> tuple[Range, ...]:
    found = _BEHIND.match(text, at + 1) if len(text) - at >= _LEAST else None
    if not found:
        return ()
    start = found.start("what")
    end = _BEHIND_END.search(text, start, found.end("what"))
    stop = end.start() if end else found.end("what")
    if leads_on := _LEADS_ON.search(text, start, len(text[:stop].rstrip())):
        stop = leads_on.start()
    phrase = text[start:stop]
    if phrase.startswith(_NO_SUBJECTS):
        return ()
    if "S" in phrase and not ASPECT.search(phrase.partition("S")[0]) or NO_ASPECT.search(phrase):
        return ()
    return read_list(text, start, stop)


def listed_behind(text: str, at: int) -> tuple[Range, ...]:
    """The aspects that a colon behind the rating at offset `at` lists."""
    found = _LISTED.match(text, at + 1)
    return read_list(text, *found.span("what")) if found else ()


def _postponed(text: str, at: int) -> tuple[Range, ...]:
    """What stands behind a rating that its verb stands before: 'Rated R were A and B', 'rated the following R: A, B'."""
    if not (found := _POSTPONED.match(text, at + 1)):
        return ()
    left = text[max(0, at - _LABEL) : at]
    inverted = found["verb"] and (left if at <= _LABEL else "").strip() in _INVERTED
    listed = found["colon"] and left.endswith(("the following ", "the following as "))
    put_off = found["article"] and _RATED_AS.search(left)
    if not (inverted or listed or put_off):
        return ()
    stop = _BEHIND_END.search(text, found.start("what"), found.end("what"))
    return read_list(text, found.start("what"), stop.start() if stop else found.end("what"))
