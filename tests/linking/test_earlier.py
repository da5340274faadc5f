"""Which of two ratings is the earlier one, where only 'now' tells."""

import pytest

from hmip_parse import Rating, parse

GOOD, BAD = Rating.GOOD, Rating.INADEQUATE
THEN = "Northwick PDU was rated ‘Inadequate’ when HM Inspectorate of Probation visited in June 2018."


@pytest.mark.parametrize(
    ("lead", "rating", "previous"),
    [
        (f"{THEN} Inspectors returned and have now given the unit an overall rating of ‘Good’.", GOOD, (BAD, 2018)),
        (f"{THEN} It is now ‘Good’.", GOOD, (BAD, 2018)),
        (f"{THEN.replace('2018', '20■8')} It is now ‘Good’.", GOOD, (BAD, None)),
        (f"{THEN.replace('2018', '2O18')} It is now ‘Good’.", GOOD, (BAD, None)),
        (f"{THEN}\n\nToday the unit is rated ‘Good’.", GOOD, (BAD, 2018)),
        (
            "Northwick PDU was rated ‘Inadequate’ when it was inspected in 2018. HM Inspectorate of Probation now rates it ‘Good’.",
            GOOD,
            (BAD, 2018),
        ),
        # without 'now', or of another, or an aspect's: that visit may be this inspection's
        (THEN, BAD, None),
        (f"{THEN} The unit was rated ‘Good’.", BAD, None),
        (f"{THEN} It is now ‘Inadequate’.", BAD, None),
        (f"{THEN} Its leadership is now ‘Good’.", BAD, None),
        (f"{THEN} Ely PDU is now ‘Good’.", BAD, None),
        (f"{THEN} {'Staff were busy. ' * 50}The unit is now ‘Good’.", BAD, None),
        ("HM Inspectorate of Probation rated Northwick PDU ‘Inadequate’ in a visit. It is now ‘Good’.", BAD, None),
    ],
)
def test_now_tells_which_is_earlier(lead, rating, previous):
    outcome = parse(f"Inspectors report on local work\n\n{lead}\n\nStaff worked hard.\n\nENDS\n").outcomes[0]
    assert outcome.rating is rating
    assert (outcome.previous and (outcome.previous.rating, outcome.previous.year)) == previous
