"""What the wording around a rating alone decides."""

from hmip_parse.linking import matching, previous
from hmip_parse.linking.clauses import is_about_aspect
from hmip_parse.linking.forms import Decision
from hmip_parse.linking.gates import is_negated, is_of_others, is_one_among
from hmip_parse.linking.graders import is_by_others
from hmip_parse.linking.notation import WORDS
from hmip_parse.linking.phrases import REGION_BEGINS, RUN, Subject, run_before
from hmip_parse.linking.predicates import moved_aspects, read_subject
from hmip_parse.patterns import lazy
from hmip_parse.tokenizer import Range

# As in `items`: members of an `Enum` are looked up once.
_ASPECT, _KEPT, _LISTED, _NONE = Decision.ASPECT, Decision.KEPT, Decision.LISTED, Decision.NONE
_OVERALL, _PREVIOUS, _TALLY = Decision.OVERALL, Decision.PREVIOUS, Decision.TALLY


def by_form(text: str, at: int, rows: int, *, headline: bool) -> tuple[Decision | None, int | None, tuple[Range, ...]]:
    """What a form decides, the year that it has, and the aspects that moved to the rating."""
    if is_negated(text, at) or is_by_others(text, at):
        return _NONE, None, ()
    decision, year = matching.table(headline=headline).decide(rows, text, at)
    if decision is _PREVIOUS and previous.is_of_today(text, at):
        return None, None, ()
    if decision is _PREVIOUS and "S" not in text and is_of_others(text):
        return _NONE, None, ()  # 'No other unit is R, two years after inspectors found it to be R'
    if not headline and (decision is _NONE or decision is _TALLY) and is_one_among(text, at):
        return None, None, ()
    if not headline and (decision is _OVERALL or decision is _PREVIOUS) and (moved := moved_aspects(text, at)):
        return (_NONE, None, ()) if decision is _PREVIOUS else (_ASPECT, None, moved)
    if not headline and decision is _KEPT and (kept := read_subject(text, at)) and kept.aspects:
        return (_NONE, None, ()) if kept.counted else (_ASPECT, None, kept.aspects)  # 'Leadership keeps its R'
    if not headline and decision is _KEPT and is_about_aspect(text, at):
        return _NONE, None, ()  # 'Its work with the courts R, as it did in 2022'
    if decision is _OVERALL and not headline and "S" not in text[:at] and "overall" not in text:
        return (None if is_about_aspect(text, at) else decision), year, ()  # 'Court work had to settle for R'
    return decision, year, ()


# 'Rated R in 2023, A PDU works with …': whose rating it is stands behind the comma.
_FRONTED = lazy(
    rf"(?:(?:once|last|previously|already|also|just|newly) )?(?:{WORDS['rated']}|given|awarded|found|placed)\b[^,;:S]*(?:, [^,;:S]*)?, (?:the |neighbouring )?(?=(?:S|{WORDS['it']})\b)"
)
_REGIONAL = lazy(r"\bregional (?:rating|grade|mark|verdict|result) (?:of|as) $")


def named_beside(decision: Decision, text: str, at: int) -> Subject:
    """The services nearest to a rating whose form decides it."""
    if (fronted := _FRONTED.match(text)) and at < fronted.end():
        first = RUN.match(text, fronted.end())
        return Subject(first.span() if first else None, topic=first is None)
    if "G" in text and (region := REGION_BEGINS.search(text, 0, at)):
        return Subject(region=region.span("region"))  # 'The North East region retained its R rating'
    if "G" in text[:at] and _REGIONAL.search(text, 0, at):
        # 'The inspection gave services in the North East region a regional rating of R'
        place = text.rindex("G", 0, at)
        return Subject(region=(place, place + 1))
    run = None if decision is _LISTED else run_before(text, at)
    if run is None and decision is not _PREVIOUS and (behind := RUN.search(text, at)):
        run = behind.span()
    return Subject(run, topic=run is None and decision is not _LISTED)
