"""The forms in which a release mentions a rating, and what each decides. A new wording is a new row.

Rows are tried in order and the first that fits wins. They hold what can be told by its wording alone: what is no
result, what is an earlier one, what is named as overall. Where none fits, `predicates` asks what the rating is said of.
The notation is that of `notation`; the last column is an example, which the tests hold against its row.
"""

from hmip_parse.linking.forms import earlier, no_results, overall, tallies, unchanged
from hmip_parse.linking.forms.form import STATES, Decision, Form

_D = Decision
FORMS = (*no_results.ROWS, *unchanged.ROWS, *earlier.ROWS, *overall.ROWS, *tallies.ROWS)

# In a headline words are few, and anything goes: '{P} {T} ‘{R}’', '{P} {T} – ‘{R}’', 'at ‘{R}’ {P} {T}', 'but ‘{R}’'.
HEADLINE_FORMS = (
    Form(_D.OVERALL, "^ from Q to R", "From ‘Inadequate’ to ‘Good’ in 18 months"),
    Form(
        _D.OVERALL,
        "(but|and) R overall",
        "Northwick YJS ‘Good’ in eight of 12 standards but ‘Requires improvement’ overall",
    ),
    *(form for form in FORMS if form.decision in {Decision.PREVIOUS, Decision.KEPT, Decision.NONE}),
    Form(
        _D.OVERALL,
        "R (:|-) [the|hm] (inspectors'|inspectorate's|watchdog's) (verdict|rating|judgement|grade) (on|for) S",
        "‘Requires improvement’: inspectors’ verdict on Northwick PDU",
    ),
    Form(
        _D.NONE,
        "R (in|for|on|across) [all|just|only] N (of|out of|standards|areas|aspects)",
        "Northwick YJS ‘Good’ in eight of 12 standards",
    ),
    Form(_D.OVERALL, "R [-|:|rating for|rating at] S", "Repair of offices needed at ‘Inadequate’ Northwick PDU"),
    Form(_D.OVERALL, "R rating (for|at|to) S", "‘Good’ rating for Northwick PDU"),
    Form(_D.OVERALL, "S R", "Northwick Youth Justice Service ‘Good’"),
    Form(
        _D.OVERALL,
        "S (-|:|,|is|are|now|still|remains|remain|found|judged|deemed|as) [now|still|to be|as] R",
        "Northwick PDU – Requires improvement",
    ),
    Form(
        _D.OVERALL,
        "S … (rated|remains|remain|rating of|rated as|graded|judged|found|found to be|assessed as|but|and|is|are) [both|all|overall|still|as|now] R",
        "Northwick probation service has a ‘good foundation’ but ‘Requires improvement’",
    ),
    Form(_D.OVERALL, "(doing|does|delivering|delivers|provides|providing) R work", "Northwick YJS doing ‘Good’ work"),
)

__all__ = ["FORMS", "HEADLINE_FORMS", "STATES", "Decision", "Form"]
