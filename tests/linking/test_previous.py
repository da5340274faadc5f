"""A service's own earlier result: sentences that recall one, with its rating and year, and sentences that do not."""

import pytest

from hmip_parse import Rating, parse

RI, BAD = Rating.REQUIRES_IMPROVEMENT, Rating.INADEQUATE
LEAD = "Northwick Probation Delivery Unit (PDU) has received an overall rating of ‘Requires improvement’ following an inspection by HM Inspectorate of Probation."

EARLIER = [
    ("The unit was rated ‘Inadequate’ at its previous inspection in 2022.", (BAD, 2022)),
    ("At its last inspection, in May 2021, the PDU was rated ‘Inadequate’.", (BAD, 2021)),
    ("This is an improvement on its 2022 rating of ‘Inadequate’.", (BAD, 2022)),
    ("It is the PDU’s second inspection. The first, in 2022, ended in an ‘Inadequate’ rating.", (BAD, 2022)),
    ("Inspectors last visited in 2022 and rated the PDU ‘Inadequate’.", (BAD, 2022)),
    ("Three years earlier it had been rated ‘Inadequate’.", (BAD, None)),
    ("The rating is up from ‘Inadequate’ in 2022.", (BAD, 2022)),
    ("In our 2022 report we rated the unit ‘Inadequate’.", (BAD, 2022)),
    ("It had been ‘Inadequate’ in 2022.", (BAD, 2022)),
    ("When inspectors came in 2022, they rated the PDU ‘Inadequate’.", (BAD, 2022)),
    ("Its rating in 2022 was ‘Inadequate’.", (BAD, 2022)),
    ("The PDU’s previous rating, given in 2022, was ‘Inadequate’.", (BAD, 2022)),
    ("The same rating was given in 2022.", (RI, 2022)),
    ("It is the same rating as in 2022.", (RI, 2022)),
    ("The rating has not changed since 2022.", (RI, 2022)),
    ("This follows an ‘Inadequate’ rating, published in August 2022.", (BAD, 2022)),
    ("The result is better than the ‘Inadequate’ of 2022.", (BAD, 2022)),
    ("The inspection follows one in 2022, after which the unit was rated ‘Inadequate’.", (BAD, 2022)),
    ("The PDU was inspected in 2022, when it was judged to be ‘Inadequate’.", (BAD, 2022)),
    ("An inspection in 2022 had found the unit ‘Inadequate’.", (BAD, 2022)),
    ("The unit was last inspected in 2022.", (None, 2022)),
    ("Inspectors were last here in 2022.", (None, 2022)),
    ("The last inspection took place in 2022.", (None, 2022)),
    ("Since our inspection of 2022 the unit has lost 12 officers.", (None, 2022)),
    ("It is the first time that the unit has been inspected since unification in 2021.", None),
    ("The unit was created in June 2021, when probation services were brought together.", None),
    ("The PDU moved into new offices in 2022.", None),
    ("The PDU’s head of service joined in 2022.", None),
    ("Reoffending has fallen since 2022, when 40 per cent of people were convicted again.", None),
    ("This is the third inspection under a programme that began in 2021.", None),
    ("The Inspectorate published a thematic report on staffing in 2022.", None),
    ("It is the second inspection under our new methodology, which was introduced in 2021.", None),
]


@pytest.mark.parametrize(("body", "expected"), EARLIER)
def test_earlier_result(body, expected):
    release = parse(f"Inspectors report on local work\n\n{LEAD}\n\n{body}\n\nENDS\n")
    (outcome,) = release.outcomes
    previous = outcome.previous
    assert (previous and (previous.rating, previous.year)) == expected
    assert (outcome.rating, outcome.aspects) == (RI, ())
    assert release.recalled == ()
