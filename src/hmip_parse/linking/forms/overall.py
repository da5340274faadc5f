"""What is named as overall, and services that are named behind their rating."""

from hmip_parse.linking.forms.form import Decision, Form

_D = Decision
ROWS = (
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
        "(rating|grade|mark|verdict|judgement) (for|of|on) (S|{it}) (as a whole|overall) (is|was) R",
        "Five standards were rated ‘Good’; the rating for the company as a whole is ‘Requires improvement’.",
    ),
    Form(
        _D.OVERALL,
        "(inspectors|inspectorate|probation|hmip|we) (has|have) [now] {rated} S (,|-) (which|where|who|home|a|an|the) ~ (,|-) (as|at) R",
        "HM Inspectorate of Probation has rated A PDU – which supervises some 2,300 people – as ‘Inadequate’.",
    ),
    Form(_D.OVERALL, "^ {it} R [overall] ,", "The unit ‘Requires improvement’, and its head agrees."),
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
)
