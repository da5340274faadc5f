"""Counts and the scale; and, where nothing above fits, brackets and what is said of the whole."""

from hmip_parse.linking.forms.form import Decision, Form

_D = Decision
ROWS = (
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
