"""The forms in which a release mentions a rating, and what each decides. A new wording is a new row.

Rows are tried in order and the first that fits wins. They hold what can be told by its wording alone: what is no
result, what is an earlier one, what is named as overall. Where none fits, `predicates` asks what the rating is said of.
The notation is that of `notation`; the last column is an example, which the tests hold against its row.
"""

import enum

import attrs


class Decision(enum.Enum):
    """What a rating in a sentence is."""

    OVERALL = "overall"
    """A service's overall rating, whatever stands nearest."""
    BRACKET = "bracket"
    """Of the services right before the bracket."""
    GROUP = "group"
    """Of several services that are counted here and named further down: 'in three areas of Wales have each been rated R'."""
    LISTED = "listed"
    """Of the services that follow."""
    KEPT = "kept"
    """The overall rating, and the one before it too."""
    PREVIOUS = "previous"
    """An earlier result of the service that the sentence is about."""
    ASPECT = "aspect"
    """Of an aspect of the service's work. No row decides this: `predicates` reads it."""
    TALLY = "tally"
    """A count: of services, or, where the text speaks of aspects, of those."""
    NONE = "none"
    """No result: a hope, a condition, a tally, the scale, a plain word."""


STATES = (Decision.OVERALL, Decision.KEPT, Decision.BRACKET, Decision.LISTED)
"""The decisions that state a service's overall rating of this inspection."""


@attrs.frozen
class Form:
    """One row: what it decides, its form and an example."""

    decision: Decision
    form: str
    example: str


_D = Decision
FORMS = (
    # -- plain words
    Form(
        _D.NONE,
        "R (in places|in parts|in part|enough|or better|practice|deal|news|sense|standard|standards|reputation|territory|notice|awards|offices|staff|people|hands|spirits|terms|condition|neighbours|friends|example|examples)",
        "Work with the courts was judged to be good in places.",
    ),
    Form(
        _D.NONE,
        "(none|no|not one|neither) [of] [the|its|these] [N] {aspects} … R",
        "None of the 12 aspects was ‘Inadequate’.",
    ),
    # -- other inspectorates
    Form(
        _D.NONE,
        "R by [the] [hm|his majesty's|her majesty's] ({inspectorates}|regulator)",
        "The school was judged ‘Good’ by Ofsted in March.",
    ),
    Form(
        _D.NONE,
        "({inspectorates}) ~ R",
        "Ofsted has since rated the home ‘Good’.",
    ),
    Form(
        _D.NONE,
        "({inspectorates}) , (which|who) … R",
        "Ofsted, which found its services ‘Inadequate’, lent an inspector.",
    ),
    # -- what it is entitled to be called
    Form(
        _D.OVERALL,
        "(S|it|the service|the unit|the pdu|the crc|the company|the team|the region|the division) (can|may) [now|rightly|fairly|at last|once more|once again] (call itself|be called|count itself) R",
        "A PDU can call itself ‘Good’.",
    ),
    # -- another organisation, of which no more is known
    Form(
        _D.NONE,
        "(formerly|previously|once|then|originally) (part of|run by|managed by|covered by|served by) ~ , (which|that) … R",
        "It was formerly part of a service for the bay, which was rated ‘Inadequate’ in 2019.",
    ),
    # -- what it was decided that it should be, and what it was instead of what was feared
    Form(
        _D.OVERALL,
        "(concluded|decided|agreed|judged|ruled|determined) that (S|{it}) (should|must|ought to) be {rated} [as] R",
        "Inspectors concluded that the unit should be rated as ‘Inadequate’ overall.",
    ),
    Form(
        _D.OVERALL,
        "(S|{it}) (was|were|has been|have been|is) not {rated} [as] Q , … , but [as] R",
        "A PDU was not rated ‘Inadequate’, as had been feared, but ‘Good’.",
    ),
    Form(
        _D.OVERALL,
        "(S|{it}) (was|were|has been|have been|is) not {rated} [as] Q [,] but [as] R",
        "A PDU was not rated ‘Inadequate’ but ‘Good’.",
    ),
    Form(
        _D.OVERALL,
        "(is|was|were|proved) (enough|sufficient) (to|for it to) (earn|win|secure|give|gain|bring|get|take) [it|the unit|the service|the pdu|the team|the crc|the company|the region|S] [only] [a|an|the] [overall] [rating of|grade of] R",
        "That was enough to earn it a ‘Good’ rating.",
    ),
    Form(
        _D.NONE,
        "R (in|at) the (first|second|third|other|one) [unit|service|team|pdu|hostel] (and|but|while|where)",
        "Activities were rated ‘Good’ in the first and ‘Inadequate’ in the second.",
    ),
    Form(
        _D.NONE,
        "R (in|at) the (first|second|third|other|one) [unit|service|team|pdu|hostel] ,",
        "Activities were rated ‘Good’ in the first, where there is a gym.",
    ),
    Form(
        _D.NONE,
        "R (in|at|for) the (former|latter)",
        "Activities were rated ‘Good’ in the former.",
    ),
    Form(
        _D.NONE,
        "R in (N|none|half|most|all|few|some|many|several|a third|two-thirds|a quarter) of (the|its|these|those|all) [N] (cases|plans|assessments|reviews|orders|reports|files|visits)",
        "Risk was managed to a standard rated ‘Outstanding’ in none of the cases.",
    ),
    Form(
        _D.NONE,
        "R in (a|another) (separate|different|thematic) (report|inspection|review|exercise)",
        "Victim work was rated ‘Requires improvement’ in a separate report.",
    ),
    Form(
        _D.NONE,
        "^ for … to be {rated} [as] R",
        "For staffing to be rated ‘Good’, a unit needs enough officers.",
    ),
    Form(
        _D.OVERALL,
        "(disappointed|pleased|proud|concerned|sorry|glad|delighted|content|saddened|unhappy|encouraged) that (S|{it}) (is|was|are|has been|have been) [now|again|once more] {rated} [as] R",
        "Everyone will be disappointed that A PDU is rated as ‘Inadequate’.",
    ),
    Form(
        _D.NONE,
        "(asked|asks|asking|appealed|argued|pressed|lobbied|called|pushed|pleaded) for ~ to be (rated|graded|given|raised|lifted|upgraded|changed|judged) [up] [to|as|a|an] R",
        "They asked for it to be raised to ‘Requires improvement’.",
    ),
    # -- hopes and conditions
    Form(
        _D.NONE,
        "(working|work|worked|works|moving|move|building|build|striving|strive|aiming|aim|pushing|push|progress|progressing|journey|way|path|route|road|steps|heading|headed|campaign) (towards|to|for|at) [being|becoming|a|an|the|its|their] [overall] [rating of|grade of|rated] [overall] R",
        "Leaders are working towards an overall rating of ‘Outstanding’.",
    ),
    Form(
        _D.NONE,
        "(could|would|might|may|should|can|cannot|will|must) [not|soon|one day|well|still|now|yet] [have] (be|been|become|receive|achieve|reach|get|earn|move|go|expect to) … R",
        "It could be rated ‘Good’ when we return.",
    ),
    Form(
        _D.NONE,
        "to (become|achieve|reach|get|earn|regain|secure|obtain) [at least] [a|an|the|its|their|our|another|that] [overall] [better|higher|improved|first|second|coveted|elusive] [overall] [rating|grade|mark|result|verdict|judgement|standard] [of|which is] [at least] [overall] R",
        "Leaders want to achieve a ‘Good’ rating.",
    ),
    Form(
        _D.NONE,
        "(hopes|hope|hoped|aims|aim|aimed|expects|expect|expected|wants|want|wanted|wish|wishes|wished|like|intend|intends|plan|plans|planned|keen|eager|ready|tempted|unable|reluctant|refused|declined|failed) to (rate|grade|give|award|judge|call|see|be able) … R",
        "Inspectors had hoped to rate resettlement ‘Outstanding’.",
    ),
    Form(
        _D.NONE,
        "(could|would|might|may|should|can|cannot|will|must) [not|never|have|gladly] (hesitate|rate|grade|give|award|judge|call|have had|have no|like) … R",
        "They would not hesitate to grade resettlement ‘Outstanding’.",
    ),
    Form(
        _D.NONE,
        "(hopes|hope|aims|aim|expects|likely|want|wants|determined|ambition|plans|aspires) to be … R",
        "The board hopes to be rated ‘Outstanding’.",
    ),
    Form(
        _D.NONE,
        "(within reach of|within touching distance of|short of|close to|closer to|towards|near to|aiming for|bound for|on course for|worthy of) [a|an|being|the] [overall] R",
        "The company is within reach of a ‘Good’.",
    ),
    Form(
        _D.NONE,
        "(kept|stopped|prevented|prevents|keeps|stops|saved) … from … R",
        "It kept the unit from being rated ‘Good’.",
    ),
    Form(
        _D.NONE,
        "(if|unless|whether|not until|before it can be|what makes|to call) … R",
        "It would be another matter if every service were ‘Good’.",
    ),
    Form(
        _D.NONE,
        "R [rating|service|one] (is|was|remains|would be|seems) [well|still|some way] (beyond|within|out of|far|possible|achievable|a long)",
        "A rating of ‘Outstanding’ is beyond most services.",
    ),
    Form(
        _D.NONE,
        "(rather than|instead of|not|never|no longer|nothing but|anything but) [a|an|be|been|being|rated|merely] R",
        "The service is no longer ‘Inadequate’.",
    ),
    Form(
        _D.NONE,
        "(above|below|beneath|better than|worse than|at least|higher than|lower than) [a|an] R",
        "It is the first region to be rated above ‘Requires improvement’.",
    ),
    Form(
        _D.NONE,
        "(missed|missed out on|denied|refused|avoided|escaped|averted|avoid|escape|spared|lost|stripped of|deprived of|short of|below|not receive|not get|not given|not awarded|not earn|not achieve|without|away from) [a|an|its|their|the|being given an] [overall] (rating of|grade of) R",
        "The PDU narrowly missed an overall rating of ‘Good’.",
    ),
    Form(_D.NONE, "^ no [overall] (rating|grade) of R", "No overall rating of ‘Good’ was given to A PDU."),
    # -- a predecessor's, and the span of several
    Form(
        _D.NONE,
        "(predecessor|predecessors|forerunner|forerunners) ~ R",
        "Its predecessor was rated ‘Good’ in 2020.",
    ),
    Form(
        _D.NONE,
        "(predecessor|predecessors|forerunner|forerunners) (of|to) [the] S ~ R",
        "The predecessor of A PDU was rated ‘Good’ in 2020.",
    ),
    Form(
        _D.NONE,
        "(marks|ratings|grades|scores|results|standards|scale|which) (ran|run|runs|running|ranged|range|ranges|ranging|varied|vary|went|go|goes|stretched|stretches) from [an|a] R",
        "Marks ran from ‘Inadequate’ to ‘Outstanding’.",
    ),
    # -- some of several others
    Form(
        _D.NONE,
        "(N|half|most|some|many|few|all|several|none|neither|not one|no one|every one|each|any) of (the|its|their|these|our|those) [N] [local|other|more] (units|pdus|services|regions|companies|teams|divisions|premises|probation delivery units|crcs|yots|yjss) ~ R",
        "Two of the eight units were rated ‘Good’ when they were last inspected.",
    ),
    Form(
        _D.NONE,
        "^ [but|and|while] (no|few|every|another|most|many|some|several|the other|no other|any other|every other) [N] [other|local|more|neighbouring|youth|probation|youth justice|youth offending] (unit|units|service|services|pdu|pdus|region|regions|company|companies|team|teams|crc|crcs|yot|yots|yjs|yjss) ~ R",
        "No other unit was rated ‘Good’ in 2022.",
    ),
    Form(
        _D.NONE,
        "(a|the) [overall] (rating of|grade of|mark of|verdict of) R (for|in|on) ~ (would|could|might) (have|be|yet)",
        "A rating of ‘Good’ for staffing would have been within reach.",
    ),
    # -- earlier results
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
    Form(
        _D.PREVIOUS,
        "Q ≈ , having (been|received|earned|held|managed|achieved|had to settle for|had to make do with) [only|last|previously|rated|judged|graded|given|awarded] [a|an|the] [overall] [rating of|grade of|verdict of] R",
        "It has been rated ‘Good’, having had to settle for ‘Requires improvement’ in 2018.",
    ),
    Form(
        _D.PREVIOUS,
        "had [once|also|previously] been [rated|judged|graded|found] [as|to be] R [overall] [,] (but|before|and) [it|they] (is|are|has|have|was|now|then|fell|moved|dropped|rose|slipped|climbed) ≈ Q",
        "A PDU had been ‘Inadequate’ but has moved up to ‘Good’.",
    ),
    Form(
        _D.PREVIOUS,
        "(was|were) [once|also|previously] [rated|judged|graded|found] [as|to be] R [overall] [in Y|in] [,] (but|and) (is|are|has|have) now ≈ Q",
        "A PDU was ‘Inadequate’ but is now ‘Good’.",
    ),
    Form(
        _D.PREVIOUS,
        "(was|were|been) [still] [rated|judged|graded|found] [as|to be] R [overall] as (recently|lately|late) as [in] Y",
        "A PDU had been rated ‘Good’ as recently as 2019.",
    ),
    Form(
        _D.PREVIOUS,
        "R ~ in (a|our|an earlier|its|their) [earlier|last|previous] report [that was|which was] published in Y",
        "It was rated ‘Inadequate’, with a score of five out of 36, in a report published in May 2021.",
    ),
    Form(
        _D.PREVIOUS,
        "{moved} [down|up|back] to [a|an|the] R [overall] [rating|grade|verdict] in [its|an|the] Y",
        "The service, which sank to ‘Inadequate’ in 2020, is on the mend.",
    ),
    Form(
        _D.PREVIOUS,
        "R [overall] {mark} [that|which] (it|they|the service|the unit|the team|the crc) (was|were|had been) (given|handed|awarded) (in|last|two|three|before|earlier)",
        "It stands one step above the ‘Inadequate’ verdict that it was handed in 2022.",
    ),
    Form(
        _D.PREVIOUS,
        "had been R (last time|before|previously|at the last inspection|a year earlier|two years earlier)",
        "It was ‘Good’ and had been ‘Inadequate’ last time.",
    ),
    Form(
        _D.PREVIOUS,
        "(was|were|been) [rated|judged|graded] [as] R [overall] (a|N|some) [more] (year|years|months) (ago|earlier|before)",
        "A service that was rated ‘Inadequate’ two years ago has begun to mend.",
    ),
    Form(
        _D.PREVIOUS,
        "(which|that|who) had [also|earlier] been [rated|judged|graded|found] [as|to be] R",
        "A PDU, which had been ‘Inadequate’ at the time of the 2018 inspection, is now ‘Good’.",
    ),
    Form(
        _D.PREVIOUS,
        "^ {rated} [as] R [overall] (a|N|some) (year|years|months) (ago|earlier|before)",
        "Judged ‘Good’ overall two years ago, the unit has lost staff.",
    ),
    Form(_D.PREVIOUS, "(previously|formerly) … R", "The unit was previously rated ‘Good’ in 2019."),
    Form(
        _D.PREVIOUS,
        "once [been|rated|judged|graded|given|awarded|received|held|had|called|described|got] [rated|as|to be] [a|an|the] [overall] [rating of] R",
        "The unit was once rated ‘Good’.",
    ),
    Form(
        _D.PREVIOUS,
        "(previous|earlier|prior) [overall|inspection] [rating|grade|score|result|mark|judgement] [of|was|as] [a|an] R",
        "This follows a previous ‘Inadequate’ rating in May 2021.",
    ),
    Form(
        _D.PREVIOUS,
        "(last|former) [overall|inspection] (rating|grade|score|result|mark|judgement) [of|was|as] [a|an] R",
        "Its last rating was ‘Inadequate’.",
    ),
    Form(_D.PREVIOUS, "(last|former) R (rating|grade|result)", "It has shaken off its former ‘Inadequate’ rating."),
    Form(
        _D.PREVIOUS,
        "(last inspected|last inspection|last visited|last occasion|previous occasion|earlier occasion|last called|last time round|last visit|last report|last reported|last looked|first inspected|first visited|earlier inspection|earlier visit|earlier report|previously inspected|previously visited|previously looked|previously reported|previous inspection|previous visit|previous report) … R",
        "It was last inspected in 2019, when it was rated ‘Good’.",
    ),
    Form(
        _D.PREVIOUS,
        "(when we|when inspectors|when they|when it) (were|was|last|came|visited|inspected) … (in|last) … R",
        "When we visited in 2018, it was rated ‘Good’.",
    ),
    Form(
        _D.PREVIOUS,
        "(inspection|report|visit|review|one) [,] (in|from|of|published in) Y … (rated|rating|found|gave|given|received|judged|resulted) … R",
        "This follows an inspection in 2020, when it was rated ‘Good’.",
    ),
    Form(
        _D.OVERALL,
        "^ (despite|for all) (being|its being) {rated} [as] R [overall] , [the] (S|{it})",
        "Despite being rated ‘Requires improvement’, A PDU had much to be proud of.",
    ),
    Form(
        _D.PREVIOUS,
        "(after|since|following|despite) (being|having been|having|it was|they were|it had been|they had been|it received|they received|receiving) [last|previously|given|awarded] [rated|judged|graded|given|awarded|received|assessed] [a|an|as|an overall rating of|an overall] R",
        "This comes after being rated as ‘Inadequate’.",
    ),
    Form(
        _D.PREVIOUS,
        "(years|months|weeks|year|months) (after|since) (inspectors|we|they|the inspectorate|hm inspectorate of probation) [last|first|had] (rated|graded|judged|found|deemed|called|considered|marked|put|saw|assessed|gave) {it} [to be|as|at|a|an] [rating of|overall rating of] R",
        "The service is now ‘Good’, two years after inspectors found it to be ‘Inadequate’.",
    ),
    Form(
        _D.PREVIOUS,
        "(after|since|following|follows|despite) (a|an|its|their|the) [overall|earlier|previous] [rating of] R [overall] (rating|inspection|judgement|report|grade|result)",
        "The reinspection follows an ‘Inadequate’ rating in 2020.",
    ),
    Form(
        _D.PREVIOUS,
        "(from|up from|down from|improvement on|up on|compared with|compared to|compares with|compares to) [a|an|the|its|their|an overall|a rating of|an overall rating of|its previous|its earlier] [rated] R [rating|in|last|to|two|three|since|overall|,]",
        "It has improved from ‘Inadequate’ to ‘Good’.",
    ),
    Form(
        _D.PREVIOUS,
        "(its|their|the|our) Y (rating|inspection|report|visit|result|grade|mark) … R",
        "This is an improvement on its 2022 rating of ‘Inadequate’.",
    ),
    Form(
        _D.PREVIOUS,
        "^ (the|its|their) R (rating|grade|mark|result) (of|from) Y",
        "The ‘Good’ rating of 2020 is a memory.",
    ),
    Form(
        _D.PREVIOUS,
        "^ [but|and] (that|this|S|{it}) (has|have|had|is|was|follows|betters|repeats|matches|marks) ~ (the|its|their) R (rating|grade|mark|result) (of|from) Y",
        "It has shaken off its ‘Inadequate’ rating of 2021.",
    ),
    Form(
        _D.PREVIOUS,
        "(the|its|their) R (rating|grade|mark|result) [that|which] it (won|got|received|earned|held|had|was given) in Y",
        "It has lost the ‘Good’ rating it won in 2020.",
    ),
    Form(_D.PREVIOUS, "(its|their|the) Y R (rating|grade|mark|result)", "Its 2020 ‘Good’ rating is a memory."),
    Form(
        _D.PREVIOUS,
        "(rating|grade|mark|result) (in|of|from) Y (was|had been) [a|an] R",
        "Its rating in 2022 was ‘Inadequate’.",
    ),
    Form(
        _D.PREVIOUS,
        "(previous|earlier|prior|last|former|first) (rating|grade|score|result|mark) , … , (was|had been) R",
        "Its previous rating, given in 2022, was ‘Inadequate’.",
    ),
    Form(
        _D.PREVIOUS,
        "(the first|the earlier|the previous|the last|the one before) , (in|of|from) Y , … R",
        "The first, in 2022, ended in an ‘Inadequate’ rating.",
    ),
    Form(
        _D.PREVIOUS,
        "(better than|worse than|improvement on|an advance on|a step up from) (the|its|their) R (of|in|from|rating of|rating in) Y",
        "The result is better than the ‘Inadequate’ of 2022.",
    ),
    Form(
        _D.PREVIOUS,
        "(since|in|from|of|back to) Y , (when|in which) … R",
        "The unit has slipped back since 2022, when it was rated ‘Good’.",
    ),
    Form(
        _D.PREVIOUS,
        "R [overall] when (inspectors|it was|they|we|the inspectorate) [were] (last|previously|first) …",
        "The company was also rated ‘Good’ when inspectors last visited, in 2018.",
    ),
    Form(
        _D.PREVIOUS,
        "R [overall] [rating|grade|mark] (in|at|on|during) [the time of] (our|its|the|their|an) (previous|last|earlier) [full|joint] (report|inspection|visit|review|reinspection|occasion|screening)",
        "It was rated ‘Good’ in our previous report, which was published in April 2023.",
    ),
    Form(
        _D.PREVIOUS,
        "(rated|received|given|was|were|been|awarded|judged|found|graded|considered) … R [overall] [rating|grade|mark] (last time|the last time|when last)",
        "It was rated ‘Good’ last time.",
    ),
    Form(
        _D.PREVIOUS,
        "(report|inspection|visit|review) [a|N|some] (year ago|years ago|months ago|year earlier|years earlier|last year|last month|last week|last spring|last summer|last autumn|last winter) … R",
        "A report last month placed A PDU in ‘Inadequate’.",
    ),
    Form(
        _D.PREVIOUS,
        "^ [but|and|back] in Y [the|its|their] (leadership|governance|staffing|staff|services|planning|assessment|assessing|reviewing|delivery|resettlement|court work|unpaid work|case supervision|work|casework|public protection) ~ (was|were|had been) [rated|judged|graded] [as] R",
        "In 2019 planning was ‘Good’.",
    ),
    Form(
        _D.PREVIOUS,
        "^ [but|and|back] in Y (it|they|the service|the unit|the pdu|the crc|the company|the division|the team|S) (was|were|had been) [rated|judged] [as] R",
        "In 2018 it was ‘Requires improvement’.",
    ),
    Form(
        _D.PREVIOUS,
        "^ [but|and|yet|only] (last year|last spring|last summer|last autumn|last winter|a year ago|two years ago|three years ago|a year earlier|two years earlier|three years earlier) [,] (S|{it}) (was|were|got|received|had|had been) ~ R",
        "Last year the unit was also rated ‘Requires improvement’.",
    ),
    Form(_D.PREVIOUS, "^ [but|and|back] in Y , … {be} … R", "In 2019, the service was rated ‘Good’."),
    Form(
        _D.PREVIOUS,
        "^ [but|and|back] in Y [,] [an|the|that] … (ended|resulted|finished|concluded|came out) [up] (in|with|as|at) [a|an|the] [rating of|verdict of|grade of] R",
        "In 2022 the same exercise ended in ‘Inadequate’.",
    ),
    Form(
        _D.PREVIOUS,
        "^ [but|and] (a year|two years|three years|four years|five years|six years|some years) (ago|earlier|before) … R",
        "Three years ago it was rated ‘Good’.",
    ),
    Form(
        _D.PREVIOUS,
        "(rated|received|given|was|were|been|awarded|judged|found) … R [overall] [rating|grade] (in|in a report published in|at its inspection in|at its previous inspection in|at its last inspection in|back in|following an inspection in|after an inspection in|during an inspection in) [its|an|the] Y",
        "They received an ‘Inadequate’ rating in 2020.",
    ),
    # -- named as overall: nothing below can take it for an aspect's
    Form(
        _D.OVERALL,
        "(lowest|highest|second-lowest|second-highest|top|bottom|best|worst) [possible|available|overall] {mark} [possible|available|there is] (<|,|-|:) [of] R",
        "A PDU has been given the lowest rating possible (‘Inadequate’).",
    ),
    Form(
        _D.OVERALL,
        "overall [regional|national] (rating|grade|mark|score|judgement|verdict|finding|outcome|conclusion|result) (of|as|is|was|at) R",
        "A PDU has received an overall rating of ‘Good’.",
    ),
    Form(
        _D.OVERALL,
        "overall [regional|national] {mark} [given|awarded|handed] (for|of|to) (S|{it}) (is|was|has been) [one of] R",
        "The final overall rating for the unit was ‘Inadequate’.",
    ),
    Form(
        _D.OVERALL,
        "^ {rated} [as] R [overall] , [the|neighbouring] (S|{it})",
        "Rated ‘Inadequate’ overall, the unit had few officers.",
    ),
    Form(
        _D.OVERALL,
        "overall [regional|national] (rating|grade|mark) (has|is|was) [now|been] [gone|raised|lifted|moved|risen|improved|lowered|fallen|dropped|slipped|cut|changed] [up|down] (to|at) R",
        "The PDU’s overall rating has gone up to ‘Good’.",
    ),
    Form(
        _D.OVERALL,
        "(inspection|reinspection|re-inspection|visit) (of|at|to) S ~ (ended|ends|resulted|results|concluded|finished|culminated) (in|with|at) [a|an|the] [overall] [rating of|grade of|verdict of|judgement of] R",
        "The inspection of A PDU has ended in a rating of ‘Good’.",
    ),
    Form(
        _D.OVERALL,
        "(verdict|judgement|grade|rating) [of|by|from] [hm inspectorate of probation|hmip|the inspectorate|inspectors] (on|for) S [is|:|,|-] [now|a|an] R",
        "The verdict of HM Inspectorate of Probation on A PDU: ‘Good’.",
    ),
    Form(
        _D.OVERALL,
        "S ~ (emerged|emerges|come out|comes out|came out|come through|comes through|came through|come away|comes away|came away) [of|from|through] ~ (inspection|inspections|visit|visits|reinspection) ~ with [a|an|the] [overall] [rating of|grade of|verdict of] R",
        "A PDU has emerged from one of the first inspections of the new service with a ‘Good’ rating.",
    ),
    Form(
        _D.OVERALL,
        "^ for the (first|second|third|fourth) (time|inspection|year) [in a row|running|in N years] [,] S (has|have|was|were|is|are) [now|also|again] [been] ({rated}|given|awarded|found) [a|an|as|to be] [overall] [rating of] R",
        "For the second time A PDU has been graded ‘Good’.",
    ),
    Form(
        _D.OVERALL,
        "^ (at|for|in) [the|neighbouring] S [,] the [overall] (outcome|result|verdict|rating|grade|mark|judgement|conclusion|finding) [of the inspection|of its inspection|of this inspection|of inspectors|of the inspectorate|there] (was|is) R",
        "At A PDU the outcome was ‘Requires improvement’.",
    ),
    Form(
        _D.OVERALL,
        "^ (at|for|in) [the|neighbouring] S , (which|where|whose|a|an|the) … , the [overall] (outcome|result|verdict|rating|grade|mark|judgement|conclusion|finding) [of the inspection|of its inspection|of this inspection|of inspectors|of the inspectorate|there] (was|is) R",
        "At A PDU, which takes women only, the outcome was ‘Requires improvement’.",
    ),
    Form(
        _D.OVERALL,
        "(placed|places|placing|put|puts|putting) … S [,] [lower|higher|worse|better|further] [down|up|still|again] , in R",
        "A report placed A PDU lower still, in ‘Inadequate’.",
    ),
    Form(
        _D.OVERALL,
        "(placed|places|placing|put|puts|putting) … S [back|down|up|again] (in|at) R",
        "A report placed A PDU in ‘Inadequate’.",
    ),
    Form(
        _D.OVERALL,
        "(S|it|the service|the unit|the pdu|the crc|the company|the team|the region|the division) ≈ (must|had to|has to|have to|having to) settle for [a|an|the] [overall] [rating of|grade of|verdict of] R",
        "A PDU had to settle for ‘Requires improvement’.",
    ),
    Form(
        _D.OVERALL,
        "(S|{it}) (has|have|had|was|were) [now|also|since] [been] told [by inspectors|by hm inspectorate of probation|by the inspectorate] [that] it [is|was] R",
        "A PDU has been told that it ‘Requires improvement’.",
    ),
    Form(
        _D.OVERALL,
        "S (has|had|have|was|were|is) [now|also] [been] (placed|put|ranked|marked) (a|one|two|three) (step|steps|rung|rungs|grade|grades|notch|notches|place|places|band|bands) (below|above|beneath|lower|higher|further down|further up) [it|them|that|than that] , (at|in|with) R",
        "B PDU had been placed one step below it, at ‘Requires improvement’.",
    ),
    Form(
        _D.OVERALL,
        "(S|it|the service|the unit|the pdu|the crc|the company|the team|the region|the division) (remains|remain|is|stays) [still] (stuck|rooted|anchored) (in|at|on) R",
        "A PDU remains rooted in ‘Inadequate’.",
    ),
    Form(
        _D.OVERALL,
        "(S|it|the service|the unit|the pdu|the crc|the company|the team|the region|the division) (has|have) {moved} [up|down] (a|one|two|three) (rung|rungs|grade|grades|rating|ratings|band|bands|place|places|step|steps|notch|notches) [,] to R",
        "A PDU has dropped two grades, to ‘Inadequate’.",
    ),
    Form(
        _D.OVERALL,
        "S (did|does|has done|had done) (best|better|worse|worst|well) [of all] [,] with [a|an] [overall] [rating of|grade of|verdict of] R",
        "Only A PDU did better, with ‘Outstanding’.",
    ),
    Form(
        _D.OVERALL,
        "(S's|its|the|their) overall {mark} [from hm inspectorate of probation|from hmip|from inspectors|of inspectors] : R",
        "The overall grade: ‘Good’.",
    ),
    Form(
        _D.OVERALL,
        "^ [the] [latest] S's [latest] {mark} [from hm inspectorate of probation|from hmip|from inspectors] : R",
        "A PDU’s verdict from HM Inspectorate of Probation: ‘Good’.",
    ),
    Form(
        _D.OVERALL,
        "^ [the] S [now|still|again] R [overall] , (inspectors|hm inspectorate of probation|hmip|the inspectorate|an inspection|a report|according to|say|says|found|finds) …",
        "A PDU now ‘Requires improvement’, inspectors have decided.",
    ),
    Form(
        _D.OVERALL,
        "(settled|decided|agreed|landed) on [a|an|the] [overall] [rating of|grade of|verdict of] R [rating] for (it|the service|the unit|the team|the pdu|the region|the division|the crc)",
        "Inspectors settled on ‘Requires improvement’ for the service as a whole.",
    ),
    Form(
        _D.OVERALL,
        "^ [the] national arrangements (have|has|are|were) [now|again] [been] {rated} [as|to be] R",
        "The national arrangements have been rated as ‘Requires improvement’.",
    ),
    Form(
        _D.OVERALL,
        "(graded|rated|judged|assessed|marked) (the national arrangements|the national leadership|the arrangements as a whole|it|them) [of the probation service] [as] R overall",
        "Inspectors graded the national arrangements ‘Inadequate’ overall.",
    ),
    Form(
        _D.OVERALL,
        "S … (saw|sees|seen|left|leaves) it (rated|graded|judged|with|at) [as] [a|an|the] [overall] [rating of|grade of|verdict of] R",
        "A PDU’s latest inspection has seen it rated ‘Good’.",
    ),
    Form(
        _D.OVERALL,
        "S … (finishes|finished|ends|ended|comes|came|lands|landed) … (higher|lower|above|below|up|down) , (in|at|with|as) R",
        "A PDU finishes one rung higher, in ‘Requires improvement’.",
    ),
    Form(
        _D.OVERALL,
        "S … (joined|joins) (the|a) … {services} (to|that|with) ~ R",
        "A PDU has joined the handful of services to carry the grade ‘Outstanding’.",
    ),
    Form(_D.OVERALL, "(overall|regional) R [regional] {mark}", "The CRC was given an overall ‘Good’ rating."),
    # -- services named behind the rating
    Form(
        _D.LISTED,
        "(services|units|pdus|areas|teams|companies|divisions) [that|which|,] (were|are|was|have been) [both|all|each] rated [as] R [,|:|-] S",
        "The work of two services that were both rated ‘Good’, A YOT and B YJS.",
    ),
    Form(
        _D.LISTED,
        "R (is|was) (inspectors'|the inspectors'|inspectorate's|the inspectorate's|hm inspectorate of probation's|hmip's|their|its|our) [overall|final|latest] {mark} (on|for|of|to) [the|both] S",
        "‘Good’ is the inspectors’ verdict on A PDU.",
    ),
    Form(
        _D.LISTED,
        "R (is|was) the [overall] {mark} [that|which|of|for|given|awarded|inspectors have given] [given|awarded|to|for] [to|for] [the|both] S",
        "‘Good’ is the overall rating given to A PDU.",
    ),
    Form(
        _D.LISTED,
        "R (is|was) the [overall] {mark} [that|which] (inspectors|the inspectorate|hm inspectorate of probation|hmip) [have|has] (gave|given|awarded|handed) [to] [the|both] S",
        "‘Outstanding’ was the overall rating that inspectors gave to A PDU.",
    ),
    Form(
        _D.LISTED,
        "R (is|was) the [overall] {mark} [passed|reached|given|delivered|returned|pronounced|handed down] (of|by|from) (hm inspectorate of probation|hmip|the inspectorate|inspectors) (on|upon|for|to) [the|both] S",
        "‘Inadequate’ is the verdict passed by HM Inspectorate of Probation upon A PDU.",
    ),
    Form(
        _D.LISTED,
        "R [:|,|-] [that] (is|was) the [overall] {mark} (of|by|from) (hm inspectorate of probation|hmip|the inspectorate|inspectors) (on|for) [the|both] S",
        "‘Good’: that is the verdict of the Inspectorate on A PDU.",
    ),
    Form(
        _D.LISTED,
        "(a|an|the) [overall] {mark} of R (was|is|has been|has now been) (given|handed|awarded|announced|recorded) (to|for) [the|both] S",
        "A verdict of ‘Inadequate’ has been handed to A PDU.",
    ),
    Form(
        _D.LISTED,
        "(awarded|gave|given|gives|awards) [its|the] (top marks|top mark|top rating|top grade|highest rating|highest grade|highest mark|lowest rating|lowest grade|lowest mark|bottom grade) [,] [of] R [,] to [the|both] S",
        "It has awarded top marks, ‘Outstanding’, to A PDU.",
    ),
    Form(
        _D.LISTED,
        "(chose|chosen|picked|selected) R for [the|both] S",
        "Of the four ratings, inspectors chose ‘Good’ for A PDU.",
    ),
    Form(
        _D.LISTED,
        "(settled|decided|agreed|landed) on [a|an|the] [overall] [rating of|grade of|verdict of] R [rating] for [the|both] S",
        "Inspectors settled on a rating of ‘Good’ for A PDU.",
    ),
    Form(
        _D.LISTED,
        "R [overall] [rating|grade|mark|verdict] (went|goes|was given|is given|has been given|was awarded|has been awarded|belongs|falls) (to|for) [the|both] S",
        "The ‘Good’ rating went to A PDU.",
    ),
    Form(
        _D.LISTED,
        "(decided|concluded|judged|found|ruled|said) [that] (a|another|the) (second|third|other|different|neighbouring|further) [youth|probation] (service|facility|team|unit|provider) … R (when|after|as) … S",
        "It decided a second facility also required improvement when it raised concerns about A YOS.",
    ),
    Form(
        _D.OVERALL,
        "(one|another|only one|only) , S , [was|rated|was rated] R",
        "Eighteen were ‘Inadequate’ and one, A PDU, ‘Good’.",
    ),
    Form(
        _D.OVERALL,
        "(S|it|the pdu|the unit|the service|the team|the crc) … (only|first|second|third) (unit|pdu|service|region|crc|company|team|one|area|division|youth justice service) ~ (to have been|to be|to have received|to receive|to get|that has been) … R",
        "A PDU remains the only unit to have been rated ‘Good’.",
    ),
    # -- several services at once, named further down
    Form(
        _D.GROUP,
        "in G (have|has) [each|both|all] (been rated|been given|been awarded|received|been judged|been found to be) [as|a|an] [rating of] R",
        "Probation services in two areas of Wales have both been rated ‘Good’.",
    ),
    # -- tallies and the scale
    Form(_D.NONE, "N R [overall] (ratings|grades|marks|scores)", "The unit received seven ‘Good’ ratings."),
    Form(_D.NONE, "(either|between|as either) R", "Most were rated as either ‘Good’ or ‘Outstanding’."),
    Form(
        _D.TALLY,
        "(N|all|both|each|every) [of] [the] [N] areas of (case|casework|court|its|work|practice|supervision|delivery|organisational) ~ R",
        "All four areas of case supervision were rated ‘Good’.",
    ),
    Form(
        _D.TALLY,
        "N of the N areas [that] (they|inspectors|examined|inspected|looked|were|we) … R",
        "Nine of the 12 areas that they examined were rated ‘Outstanding’.",
    ),
    Form(
        _D.NONE,
        "(N|no|every|{some}) [of] [the|these|our|all|those] [N] [local|other|youth|probation|youth justice|youth offending|inspected|more] {services} ~ R",
        "So far ten of the 17 reports have ended in ‘Inadequate’.",
    ),
    Form(
        _D.TALLY,
        "(N|no|none|{some}) (were|was|are|is|have been|had been|has been|as|received|was given|were given) [also|each|all|both|only] [rated|judged|graded|given] [as|a|an] [either] R",
        "Five were rated ‘Good’.",
    ),
    Form(
        _D.TALLY,
        "(N|{some}) [were|was] R",
        "Sixteen were rated ‘Good’, twelve ‘Inadequate’.",
    ),
    Form(
        _D.NONE,
        "(the|only the) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only) … R (since|in|of|rating|this|so|to)",
        "It is only the third ‘Inadequate’ since 2020.",
    ),
    Form(
        _D.NONE,
        "(its|their) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) … R (since|in|of|rating|this|so|to)",
        "It is their third ‘Inadequate’ since 2020.",
    ),
    Form(_D.NONE, "Q (or|and|to) R [service|services|ratings|standards]", "The rest were ‘Good’ or ‘Outstanding’."),
    Form(_D.NONE, "(scale|ratings|scored|rated on) … : R", "There are four ratings: ‘Outstanding’, and so on."),
    Form(
        _D.NONE,
        "(practitioners|staff|officers|managers|children|partners|people|magistrates|sentencers|judges|families|parents|victims) [who were asked|on probation] (rated|described|called|judged|scored|thought|put|placed|marked) … R",
        "Several practitioners rated their managers as ‘outstanding’.",
    ),
    Form(
        _D.NONE,
        "(some|several|many|most|few|others|practitioners|staff|officers|managers|children|parents|partners|people|one|parent|child|victims|magistrates|judges|sentencers) ~ (said|told inspectors|told us|felt|thought|believed|described|called|claimed|complained|praised) ~ R",
        "Many said that their induction had been ‘inadequate’.",
    ),
    Form(
        _D.NONE,
        "(some|several|many|most|few|others|practitioners|staff|officers|managers|children|parents|partners|people|one|parent|child|victims|magistrates|judges|sentencers|families) ~ (said|told inspectors|told us|felt|thought|believed|described|called|rated|judged|scored|praised) ~ Q [,] (and|but|while|whereas|or|as) (the|their|its|his|her|my|our|a|an|those|that|being) ~ R",
        "Parents described the staff as ‘outstanding’ and the building as ‘inadequate’.",
    ),
    # -- results
    Form(
        _D.BRACKET,
        "S < [both|all|each|also|again] (rated|rates|graded|assessed|overall) [as|overall|rating] R",
        "The others are A PDU (rated ‘Good’) and B PDU (rated ‘Good’).",
    ),
    Form(
        _D.BRACKET,
        "S < [its|the|with an] [overall] {mark} [of|:|,|-] R",
        "A PDU (overall rating: ‘Inadequate’) covers three offices.",
    ),
    Form(_D.BRACKET, "S < R", "The others are A PDU (‘Good’) and B PDU (‘Inadequate’)."),
    Form(
        _D.OVERALL,
        "(the service|the unit|the pdu|S|it|the crc|the region|the division) [to be|as|is|was] , (overall|taken as a whole|taken together|taken in the round|on the whole|all in all|as a whole|on balance|all told) , R",
        "HMIP has found the service to be, overall, ‘Good’.",
    ),
    Form(
        _D.OVERALL,
        "(overall|taken as a whole|taken together|taken in the round|on the whole|all in all|as a whole|on balance|all told) , (S|{it}) [now|still|again] R",
        "HMIP finds that, taken as a whole, it ‘Requires improvement’.",
    ),
    Form(
        _D.OVERALL,
        "(the service|the unit|the pdu|S|it|the crc|the company|the team|the region|the division) R overall",
        "HM Inspectorate of Probation has announced that A PDU ‘Requires improvement’ overall.",
    ),
    Form(
        _D.OVERALL,
        "(the service|the unit|the pdu|S|the crc|the company|the team|the region|the division) , (which|whose|where) … , R overall",
        "It has announced that the division, which stretches from A to B, ‘Requires improvement’ overall.",
    ),
    Form(
        _D.OVERALL,
        "(assessed|judged|graded|ranked|deemed|found) S (as|to be) R overall",
        "Inspectors assessed A PDU as inadequate overall.",
    ),
    Form(
        _D.OVERALL,
        "overall (performance|work|quality|effectiveness) [of S] (as|is|was|to be) R",
        "Inspectors assessed its overall performance as good.",
    ),
)

# In a headline words are few, and anything goes: '{P} {T} ‘{R}’', '{P} {T} – ‘{R}’', 'at ‘{R}’ {P} {T}', 'but ‘{R}’'.
HEADLINE_FORMS = (
    *(form for form in FORMS if form.decision in {Decision.PREVIOUS, Decision.KEPT, Decision.NONE}),
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
