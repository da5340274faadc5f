"""A result that is said to be the one before, or to have moved from that."""

from hmip_parse.linking.forms.form import Decision, Form

_D = Decision
ROWS = (
    Form(
        _D.KEPT,
        "(retained|kept|maintained|retains|keeps|maintains|held on to|holds on to|retaining|keeping|maintaining|held) (its|their|the|an|a) [overall] [rating of] R",
        "It has retained its ‘Good’ rating.",
    ),
    Form(
        _D.KEPT,
        "(its|their|the) (rating|overall rating|grade|overall grade|mark|verdict|result) (remaining|staying|stuck|unchanged|still) [at] R",
        "Progress had been slow, with the overall rating remaining at ‘Inadequate’.",
    ),
    Form(
        _D.KEPT,
        "(rating|grade|mark|verdict|result) , R , (is|was|remains) (the same|unchanged|the one that it had|what it was) (as|since|from|in) [in|it was in|at its last inspection in|at the last inspection in|it had in] Y",
        "The unit’s overall rating, ‘Inadequate’, is the same as in 2021.",
    ),
    Form(
        _D.KEPT,
        "(rating|grade|mark|verdict|result) of R (has|had) (stayed|remained) (the same|unchanged) since",
        "Its overall rating of ‘Inadequate’ has stayed the same since it was last inspected in 2022.",
    ),
    Form(
        _D.KEPT,
        "(rating|grade|mark|verdict|result) (has|had) (stayed|remained) (the same|unchanged) since ~ : R",
        "The overall rating has stayed the same since 2022: ‘Good’.",
    ),
    Form(
        _D.KEPT,
        "R [overall] [by hm inspectorate of probation|by hmip|by inspectors|by the inspectorate] for (the second|a second|the third|a third) [successive|consecutive] (time|inspection|year) [in a row|running|in succession]",
        "The PDU has been rated ‘Inadequate’ by inspectors for the second time in a row.",
    ),
    Form(
        _D.KEPT,
        "for (the|a) (second|third) [successive|consecutive] (inspection|time|year) (in a row|running|in succession) , [the] … (has|have|was|were|is|are|received) … R",
        "For the second inspection in a row, A PDU has been graded ‘Good’.",
    ),
    Form(
        _D.KEPT,
        "for (the|a) (second|third) [successive|consecutive] (inspection|time|year) (in a row|running|in succession) [the] [work of|work at] (S|{it}) (has|have|was|were|is|are|received) … R",
        "For the second inspection in a row A PDU has been graded ‘Good’.",
    ),
    Form(
        _D.KEPT,
        "^ [just|exactly] as (in|it was in|it did in) Y , … R",
        "As in 2022, the Inspectorate considers it to be ‘Requires improvement’.",
    ),
    Form(
        _D.KEPT,
        "R [overall|rating] [,] [just|exactly] as (it was|it had been|it did|it got|they were|they had been) (in|back in) Y",
        "A PDU has been rated ‘Good’, as it was in 2022.",
    ),
    Form(
        _D.KEPT,
        "R (after|following|in|by) ~ , (as it was|just as it was|as it had been|just as|the same as) in Y",
        "A PDU has been rated ‘Good’ after an inspection, as it was in 2022.",
    ),
    Form(
        _D.KEPT,
        "again (received|been given|been awarded) (an overall rating of|the overall rating of|an overall rating as) R",
        "A PDU has again received an overall rating of ‘Inadequate’.",
    ),
    Form(
        _D.OVERALL,
        "{moved} ≈ from [a|an|an overall rating of] Q [rating|grade|overall] [in] [Y] to [a|an] R",
        "It has raised its overall rating from ‘Inadequate’ to ‘Good’.",
    ),
    Form(
        _D.OVERALL,
        "{moved} ≈ from [a|an] Q [rating] , (which|awarded|given|received|where|when|handed|in|the|its) … , to [a|an] R",
        "It has raised its overall rating from ‘Inadequate’, which it was given in 2019, to ‘Good’.",
    ),
)
