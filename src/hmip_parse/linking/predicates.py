"""What a rating is said of: its verb, found backwards over the words that lead up to it, and what the verb is about.

Each construction that is read, with an example:

    subject + verb          Leadership was rated R.  It received R.  Leadership was R.
    verb + object           Inspectors rated its work with victims as R.
    relative clause         Court work, which inspectors rated R, was a strength.
    apposition              Planning, rated R, was a little better.
    gap                     Leadership was R, staffing R and services R.
    label                   Leadership (R), staffing (R).  Leadership - R, staffing - R.
    behind the rating       It was rated R for its leadership.  R was given to leadership.
    in front of the clause  For the implementation of sentences, the unit was rated R.
"""

from hmip_parse.linking.behind import aspects_alike, aspects_behind, aspects_in_parallel, listed_behind
from hmip_parse.linking.clauses import (
    FINITE,
    NAMED,
    antecedent,
    fronted_aspect,
    main_subject,
    subject_ending,
    taken_up,
)
from hmip_parse.linking.labels import gap, in_bracket, lists_on, superlative, without_verb
from hmip_parse.linking.phrases import IT, Range, Subject, nearest_run, read_phrase
from hmip_parse.linking.trimming import last
from hmip_parse.linking.verbs import (
    ANY_VERB,
    AUXILIARIES,
    JOINED_VERBS,
    KINDS,
    MANY,
    MOVED_FROM,
    MOVES,
    PASSIVE,
    RANKED,
    RATING_NOUNS,
    TRUE_AUXILIARIES,
    UNDER_WAY,
    Verb,
    nearest_word,
    over_links,
)
from hmip_parse.patterns import lazy

_RELATIVE = lazy(
    r"(?:,| -| \()? ?(?:(?:both|each|all(?: \w+)?) of )?(?P<pronoun>which|that|who|where)(?: (?:we|it|inspectors|they|the inspectorate|hmip))?(?: (?:have|has|had|also|the rating|the result))*$"
)
# 'A PDU, which sank to R in 2020, now stands at R'
_INSERTED = lazy(r"(?P<run>S)(?:'s [a-z ]{3,40})?, (?:which|who|where) [^;:S]{3,120},$")
_OPEN_RELATIVE = lazy(r",? (?:which|who) [^,;:RBS]{3,80} and$")
_INSPECTORS = lazy(
    r"\b(?:inspectors|inspectorate|they|we|hmip|inspectorate of probation|inspection|report|hmi probation|it|team)(?: (?:have|has|had|also|then|each|again|separately|individually|now|therefore|only|even|all))* ?$"
)
# What each of the two ends with: asked first.
_RELATIVE_ENDS = tuple(
    "which that who where we it inspectors they inspectorate hmip have has had also rating result".split()
)
_INSPECTORS_ENDS = tuple(
    "inspectors inspectorate they we hmip probation inspection report it team have has had also then each again "
    "separately individually now therefore only even all".split()
)
_AGENT = lazy(r" ?(?:by|from) .*")
_WHOSE = lazy(r"\bwhose (?P<what>[^,;:RBS]{3,60}?) (?:we|inspectors|they)(?: have| had| also)?$")
_ASIDE = lazy(
    r", (?:by contrast|in contrast|by comparison|on the other hand|however|though|meanwhile|too|also|again|in turn|for its part|sadly|unusually|once more|as before),$"
)
_LONGEST_ASIDE = 24
_ON_THE_WHOLE = lazy(r", (?:on the whole|overall|in the round|taken as a whole|all in all|in all|however|too)$")
_ENDS_INSERTION = frozenset(",)-")
# What begins a clause that may name an aspect in front, and what makes services a part of an aspect's name.
_FRONTS = ("neither ", "not ", "nor ", "no ", "for ", "on ", "in ", "when ", "as for ", "but ", "and ", "while ")
_PARTS = (
    " of ",
    " at ",
    " in ",
    " within ",
    " across ",
    " by ",
    " for ",
    " from ",
    " of the ",
    " at the ",
    " in the ",
    " by the ",
    " for the ",
    ", ",
)
_SEPARATE = lazy(r"\b(?:separately|individually)\b")
# 'Rated separately, it was found to be R': what has a rating of its own is no service.
_APART = lazy(
    r"(?:(?:but|and|when|though) )?(?:rated|judged|graded|marked|assessed|inspected|scored) (?:separately|apart|individually|alone|(?:on|in|by) (?:its|their) own(?: right)?|by itself)\b"
)
_THE_ONLY = lazy(
    r", the (?:only|first|sole|single)(?: (?:one|standard|area|aspect|element|part|domain))?(?: of [^,;:RBS]{3,50})? to$"
)
_TO = " to "
_HELD = frozenset(("at", "be", "on"))  # 'was held at R', 'was held to be R', 'held on to R'
_PUTS = frozenset(("put", "puts", "putting"))
_WHERE = frozenset(("at", "in", "into", "as", "on"))
_MOVED_OBJECT = lazy(
    r"\b(?:moved|moves|raised|raises|lowered|lowers|lifted|lifts|downgraded|upgraded|cut|marked|promoted|demoted|relegated) (?P<what>[^,;:RB]{1,80}?)(?: up| down| back)?$"
)
_WINDOW = 400
# Verbs that do not tell how many they are said of, and what is rated one by one: 'Leadership and staffing came out as R'.
_OF_ANY_NUMBER = frozenset("came emerged earned received got gained fared took won drew attracted achieved".split())
_STANDARD = (
    r"(?:leadership|governance|staffing|staff|services|assessment|assessing|planning|implementation|delivery|reviewing|resettlement"
    r"|court work|unpaid work|public protection)"
)
_STANDARDS = lazy(
    rf"(?:^|[,;:] |the |its |their ){_STANDARD}(?:, {_STANDARD})*,? and (?:the |its |their )?{_STANDARD}$"
)
_COLONS = (":", ": ")
_CONJUNCTIONS = frozenset(("and", "but"))
_JOINS = lazy(r"(?: in (?:[a-z]+ )?\d{4}| overall| before| last time)?,? (?:and|but),? ?")
_BOTH = 2
_MOVE_REACH = 120


def read_subject(text: str, at: int) -> Subject | None:
    """What the rating at offset `at` of a skeleton is said of; `None` where that cannot be told."""
    floor = max(text.rfind("R", 0, at), text.rfind("B", 0, at)) + 1
    parallel = aspects_in_parallel(text, floor, at)
    if parallel is not None:
        return Subject(topic=True, aspects=parallel) if parallel else None
    before = _before(text, at, floor)
    if before and before.pronoun and (_SEPARATE.search(text, before.pronoun[0], at) or _APART.match(text)):
        before = Subject(topic=True, aspects=(before.pronoun,))  # 'rated it separately as R'
    if before and (before.topic or before.run) and not before.aspects:
        before = fronted_aspect(text, before.pronoun[0] if before.pronoun else at) or taken_up(text, before) or before
    if before and before.counted and text.startswith(": ", at + 1) and (listed := listed_behind(text, at)):
        return Subject(before.run, before.topic, listed)  # 'Two of the 12 were rated R: staffing and court work'
    if before and before.aspects:
        more = aspects_alike(text, at)
        return Subject(before.run, before.topic, (*before.aspects, *more), before.counted and not more)
    if behind := aspects_behind(text, at):
        return Subject(before.run if before else None, topic=True, aspects=behind)
    return before


def moved_aspects(text: str, at: int) -> tuple[Range, ...]:
    """The aspects that moved from or to the rating at offset `at`: 'leadership had moved from Q to R'; most move nowhere."""
    moved = MOVED_FROM.search(text, max(0, at - _MOVE_REACH), at) if " from " in text[:at] else None
    found = _of_verb(text, moved.start(), at, 0) if moved else None
    return found.aspects if found and not found.counted else ()


def _before(text: str, at: int, floor: int) -> Subject | None:
    start, links = over_links(text, at, floor)
    word, first = nearest_word(text, start, floor)
    if word in KINDS:
        holds = KINDS[word] is Verb.HOLD and RANKED.isdisjoint(links) and _HELD.isdisjoint(links)
        puts = word in _PUTS and _WHERE.isdisjoint(links)  # 'Inspectors put R people in charge'
        return None if holds or puts else _of_verb(text, first, start, floor)
    if "to" in links and word in MOVES:
        if word.endswith("ing") and text.endswith(UNDER_WAY, 0, first):
            return None  # 'unpaid work is moving to R'
        moved = _of_verb(text, first, start, floor)
        # What had moved by then may have moved since.
        return None if moved and not moved.aspects and text.endswith("had ", 0, first) else moved
    if "to" in links and (moved_object := _MOVED_OBJECT.search(text, floor, start)):
        if text.endswith("had ", 0, moved_object.start()):
            return None  # what had moved by then may have moved since
        return read_phrase(text, *moved_object.span("what"))  # 'for planning, inspectors moved the unit down to R'
    if text.endswith("(", floor, start):
        return in_bracket(text, start - 1)
    if text.endswith(_COLONS, floor, start) and (named := superlative(text, text.rindex(":", floor, start))):
        return named
    verb = last(ANY_VERB, text, start, max(floor, start - _WINDOW))
    if word == "and" and not RATING_NOUNS.isdisjoint(links):
        return main_subject(text, first, floor)  # 'A PDU fared better with 11 points and a rating of R'
    if verb is None:
        return without_verb(text, floor, start)
    kind = KINDS[verb[0]]
    between = text[verb.end() : start]
    if _AGENT.fullmatch(between):
        return _of_verb(text, verb.start(), start, floor)
    if kind is Verb.KEEP or kind is Verb.HOLD and "at" in links:
        return _of_object(text, verb.end(), start)  # 'weak planning held the unit at R'
    if "at" in links and (named := superlative(text, start)):
        return named
    if "with" in links or "at" in links or kind is Verb.GET and "," in between:
        return main_subject(text, verb.start())  # 'Only rehabilitation fell short, with a rating of R'
    if ": " in between and lists_on(text, at):
        first = verb.end() + between.rindex(": ") + len(": ")
        return read_phrase(text, first, start)  # 'the standards were rated as follows: leadership R, staffing R'
    if kind in {Verb.BE, Verb.GET, Verb.HOLD}:
        return None
    passive = text[: verb.start()].rstrip().endswith((" was", " were", " been", " being", " is", " are"))
    if between.startswith(_TO):
        return _of_object(text, verb.end() + len(_TO), start)  # 'A rating was given to staffing of R'
    return None if passive else _of_object(text, verb.end(), start)


def _of_verb(text: str, start: int, end: int, floor: int) -> Subject | None:
    """What the verb at `start` has for a subject, or for the noun before its relative clause.

    Another rating ends at `floor`; it is 0 where none stands before this one.
    """
    words: set[str] = set()
    stop = start
    finite = text[start:end].partition(" ")[0] in PASSIVE
    while True:
        word, first = nearest_word(text, stop, 0)
        if (words or finite) and text[stop - 2 : stop - 1] in _ENDS_INSERTION:
            break
        if word in AUXILIARIES:
            words.add(word)
        elif word != "and" or nearest_word(text, first, 0)[0] not in JOINED_VERBS:
            break
        stop = first
    left = text[:stop].rstrip()
    if left.endswith(",") and (aside := _ASIDE.search(left, max(0, len(left) - _LONGEST_ASIDE))):
        left = left[: aside.start()]
        stop = len(left)
        word = nearest_word(text, stop, 0)[0]
    if "both" in words and left.endswith((":", ";")):
        whole = main_subject(text, len(left))  # 'Staffing and planning came last: both were rated R'
        return whole if whole and len(whole.aspects) == _BOTH else None
    if word == "to" and (only := _THE_ONLY.search(left, max(0, len(left) - _WINDOW))):
        return antecedent(text, only.start())  # 'public protection, the only one of the standards to be rated R'
    if word == "S" and (run := _bare_run(text, len(left))):
        return Subject(run)
    if word == "and" and (relative := _OPEN_RELATIVE.search(left, max(0, len(left) - _WINDOW))):
        return antecedent(text, relative.start())  # 'resettlement, which does not count and was put at R'
    verb_word = text[start:end].partition(" ")[0]
    many = not MANY.isdisjoint(words | {verb_word})
    if not many and not words and verb_word in _OF_ANY_NUMBER and " and " in left:
        many = _STANDARDS.search(left, max(0, len(left) - _WINDOW)) is not None
    if left.endswith(_RELATIVE_ENDS) and (relative := _RELATIVE.search(left, max(0, len(left) - 60))):
        return antecedent(text, relative.start())
    if (
        left.endswith(_INSPECTORS_ENDS)
        and words.isdisjoint(PASSIVE)
        and _INSPECTORS.search(left, max(0, len(left) - 60))
        and (verb := ANY_VERB.search(text, start, end))
        and KINDS[verb[0]] in {Verb.GIVE, Verb.RATE}
    ):
        owned = _WHOSE.search(left)
        return read_phrase(text, *owned.span("what")) if owned else fronted_aspect(text, stop)
    if word in _CONJUNCTIONS or left.endswith(",") and not finite and words.isdisjoint(TRUE_AUXILIARIES):
        # 'Planning, rated R, …'; 'Staffing was its best standard and was rated R'; 'the best was A PDU, rated R'
        run = nearest_run(text, stop)
        if run and left.endswith(",") and run[1] == len(left) - 1:
            return Subject(run)
        if floor and left.endswith(",") and (aside := _INSERTED.search(left, max(0, len(left) - _WINDOW))):
            return Subject(aside.span("run"))
        if floor and not FINITE.search(text, floor, start) and not _JOINS.fullmatch(text, floor, stop):
            return gap(text, floor, stop)  # 'court work, which was rated R, and services, also rated R'
        return main_subject(text, len(left) - (len(word) if word in _CONJUNCTIONS else 0))
    return subject_ending(text, len(left), many=many)


def _bare_run(text: str, end: int) -> Range | None:
    """The services right before a verb, where nothing before them could make them less than its subject."""
    if text[end - 1] != "S" or text.startswith(_FRONTS) or ";" in text or ":" in text:
        return None
    run = nearest_run(text, end)
    return run if run and not text.endswith(_PARTS, 0, run[0]) else None


def _of_object(text: str, start: int, end: int) -> Subject | None:
    """What inspectors rated: 'rated safety as R', 'gave the team a R rating'."""
    stop = len(text[:end].rstrip(" ,"))
    if aside := _ON_THE_WHOLE.search(text, start, stop):
        stop = aside.start()
    if text[start:stop].strip().startswith("that ") and not IT.match(text[start:stop].strip()):
        return None
    comma = text.find(", ", start, stop)
    found = read_phrase(text, start, stop, many=" and " in text[start:stop])
    if comma != -1 and (named := NAMED.search(text, comma, stop)):
        return read_phrase(text, named.end(), stop)
    return found
