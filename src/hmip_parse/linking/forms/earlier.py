"""What is an earlier result of the service."""

from hmip_parse.linking.forms.form import Decision, Form

_D = Decision
ROWS = (
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
        "(when we|when inspectors|when the inspectorate|when they|when it) (were|was|last|came|visited|inspected) … (in|last) … R",
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
    Form(
        _D.PREVIOUS,
        "^ [but|and] [back] in Y [,] (S|{it}) [had] (scored|collected|earned|received|got|took|had) … and (was|were|had been) {rated} [as] R",
        "In 2019 it had scored 10 and was rated ‘Requires improvement’.",
    ),
    Form(
        _D.PREVIOUS,
        "^ [but|and] last time … the (answer|outcome|result|verdict|rating|grade|mark|judgement) (was|had been) R",
        "Last time inspectors called, in 2022, the answer was ‘Requires improvement’.",
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
)
