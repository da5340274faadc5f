"""Which of two ratings of a service is the earlier one, where only the later one's 'now' tells."""

import itertools

from hmip_parse.blots import BLOT
from hmip_parse.linking.findings import Finding
from hmip_parse.linking.forms import STATES, Decision
from hmip_parse.linking.items import BODY
from hmip_parse.patterns import lazy
from hmip_parse.vocabulary import MONTH

# '… when HM Inspectorate of Probation visited in June 2018' may be this inspection or an earlier one.
_VISITED = lazy(
    r"[^.;:]{0,30}? when (?:inspectors|(?:hm|his majesty's|her majesty's) inspectorate of probation|hmip|the inspectorate|it was|they were)"
    rf" (?:\w+ ){{0,2}}?(?:visited|inspected|called|came|looked|reported)(?: \w+){{0,3}}? in (?:(?:early|late|{MONTH}) )?(?:(?P<year>(?:19|20)\d\d)\b|[^\s.;:]*{BLOT})"
)
_NOW = lazy(r"\b(?:now|today)\b[^.;:]{0,60}$")
_NEAR = 600  # characters: the next sentence or paragraph


def tell_apart(lower: str, findings: list[Finding]) -> None:
    """Make earlier ratings of what states a rating with its year, where another one near behind is said to be today's.

    Args:
        lower: The text in lower case.
        findings: The findings of a release, in order; some are changed.
    """
    stated = [finding for finding in findings if finding.decision in STATES and finding.place is BODY]
    for finding, later in itertools.pairwise(stated):
        if (
            finding.mention.rating is not later.mention.rating
            and later.start - finding.end < _NEAR
            and (not later.services or later.services == finding.services)
            and _NOW.search(lower, later.start, later.mention.start)
            and (visited := _VISITED.match(lower, finding.mention.end, finding.end))
        ):
            finding.decision = Decision.PREVIOUS
            if visited["year"]:  # else it cannot be read
                finding.year = (int(visited["year"]), visited.span("year"))
