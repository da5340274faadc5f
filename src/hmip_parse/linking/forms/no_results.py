"""What is no result: plain words, ratings of others, hopes, conditions and what was missed; some of several others."""

from hmip_parse.linking.forms.form import Decision, Form

_D = Decision
ROWS = (
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
    # -- results that look like hopes: what it was decided that it should be, what it was instead, what was enough for it
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
        _D.OVERALL,
        "(disappointed|pleased|proud|concerned|sorry|glad|delighted|content|saddened|unhappy|encouraged) that (S|{it}) (is|was|are|has been|have been) [now|again|once more] {rated} [as] R",
        "Everyone will be disappointed that A PDU is rated as ‘Inadequate’.",
    ),
    # -- of the first of two, whose name stands elsewhere
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
    # -- of cases, and in other reports
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
    # -- hopes, conditions and requests
    Form(
        _D.NONE,
        "^ for … to be {rated} [as] R",
        "For staffing to be rated ‘Good’, a unit needs enough officers.",
    ),
    Form(
        _D.NONE,
        "(asked|asks|asking|appealed|argued|pressed|lobbied|called|pushed|pleaded) for ~ to be (rated|graded|given|raised|lifted|upgraded|changed|judged) [up] [to|as|a|an] R",
        "They asked for it to be raised to ‘Requires improvement’.",
    ),
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
)
