"""The forms in which points are printed: those of a score, of the scores behind it, and of what scores are out of.

A row has the literals that have to stand in a sentence, all of them, and its pattern, in the letters of a skeleton.
"""

from hmip_parse.patterns import lazy
from hmip_parse.vocabulary import NUMBER

_POINTS = rf"(?P<points>{NUMBER})(?: inspection)? points?(?: each)?"
_OF = r",? out (?:of )?(?:a |an |the )?(?:possible |total of |maximum of |total |maximum |available )*(?:a possible )?"
_EARNED = (
    r"(?:scor(?:ed|ing|es)|received|receiving|achieved|achieving|gained|gaining|earned|earning|awarded|given|collected|collecting|managed|managing"
    r"|amassed|amassing|took|taking|picked up|picking up|notched up|won|secured)(?: only| just| a mere| each| both| a total of| the minimum of)*"
)
# What a score is out of: in digits, or in words as far as any scale goes.
_MOST = r"(?:\d{2}|(?:twelve|fifteen|eighteen|(?:twenty|thirty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)\b)"
_OPEN = r"(?:possible|available|on offer|at stake|up for grabs|open to it|there (?:are|were)|(?:that )?(?:can|could|may|might) be (?:had|earned|won|scored|gained)|(?:that )?it could (?:have|earn|win|get))"
_WHO = r"(?:the \w+|S|it)"
# One row a form. 'Eight out of nine standards', '16 out of 24 cases' and 'seven out of ten' are no scores: without
# the word 'points', a possible or a total has to be named, or the verb has to be to score.
FORMS = tuple(
    (cues, lazy(form))
    for cues, form in (
        ((" point", " out "), rf"\b{_POINTS}{_OF}(?P<of>{_MOST})\b"),
        (
            (" point", " of "),
            rf"\b(?P<points>{NUMBER}) of (?:a|the) (?:possible|maximum|total of|maximum of) (?P<of>{_MOST})(?: inspection| possible)? points\b",
        ),
        (
            (" point", "of "),
            rf"\b(?P<points>{NUMBER}) (?:out )?of (?:the|its|their) (?P<of>{_MOST})(?: possible| available| inspection)? points(?: available| possible| on offer| at stake| up for grabs|(?= (?:that|which) (?:(?:can|could|may) be|(?:were|are|is) (?:open|available|on offer|up for)))|(?= open to)|(?= there were))\b",
        ),
        (
            (" out of ",),
            rf"\b(?P<points>{NUMBER}) out of (?:a|the) (?:possible|total of|maximum of|total|maximum|possible total of|possible maximum of) (?P<of>{_MOST})\b",
        ),
        (  # 'with 24 points to its name from a maximum of 36'
            (" point", " from "),
            rf"\b{_POINTS}(?: to its name)? from (?:(?:(?:a|the) )?(?:possible|maximum|total)(?: total| maximum)?(?: of)? )?(?P<of>{_MOST})\b(?! [a-z])",
        ),
        (  # 'five points of the 27 on offer'
            (" point", "the "),
            rf"\b{_POINTS} (?:of|from) the (?P<of>{_MOST}) {_OPEN}\b",
        ),
        (  # 'thirteen points (of a possible 21)'
            (" points (",),
            rf"\b{_POINTS} \((?:out )?(?:of|from) (?:a|the) (?:possible|maximum|total)(?: of)? (?P<of>{_MOST})\)",
        ),
        (  # 'Of the 27 points that a unit can earn, A PDU managed just three.'
            (" points", "of "),
            rf"\bof (?:the|a possible|a maximum of) (?P<of>{_MOST}) (?:possible |available )?points\b[^,.;SR]{{0,50}}, {_WHO} (?:has |had |was |were )?{_EARNED} (?P<points>{NUMBER})(?= ?[.,;]| and | but | while |$)",
        ),
        (
            # 'The average score was six out of ten' is a survey's.
            ("scor", " out of "),
            rf"(?<!average )(?<!mean )(?<!typical )(?<!survey )(?<!satisfaction )(?<!hygiene )\bscor(?:ed|ing|es|e of|e was)(?: only| just| a total of| an overall)? (?P<points>{NUMBER}) out of (?P<of>{_MOST})(?! (?:cases|posts|staff|people|services))\b",
        ),
        (
            ("/",),
            r"\b(?:scor(?:ed|ing|es|e of|e was)|with|given|received|awarded|earning)(?: only| just| a score of| a total of)? (?P<points>\d{1,2}) ?/ ?(?P<of>\d{2})\b(?!/)",
        ),
        (  # 'rated R (33 out of 36)'
            ("R (",),
            rf"R \((?:scoring |score: |a score of |with )?(?P<points>{NUMBER})(?: points?)?(?: out of | ?/ ?)(?P<of>{_MOST})(?: points)?[),]",
        ),
        (  # '13 points this time, from a possible 21', '22 points of a possible 36'
            (" point", " possible "),
            rf"\b{_POINTS}(?: this time| on this occasion| in all)?,? (?:out )?(?:from|of) an? possible (?P<of>{_MOST})\b",
        ),
        (  # 'Out of 27 points, A PDU collected 15'
            (" points, ", "ut of "),
            rf"\bout of (?:the )?(?P<of>{_MOST}) (?:possible |available )?points, {_WHO} (?:has |had )?{_EARNED} (?P<points>{NUMBER})(?= ?[.,;]| and | but | while |$)",
        ),
        (  # 'Out of a maximum of 27, A PDU collected 15 points'
            (" point", "ut of a"),
            rf"\bout of a (?:possible|maximum|total)(?: of)? (?P<of>{_MOST})(?: points)?, {_WHO} (?:has |had )?{_EARNED} {_POINTS}",
        ),
        (  # 'There were 36 points on offer, and the YOS came away with six of them.'
            (" points ", " of them"),
            rf"\b(?P<of>{_MOST}) points (?:on offer|available|up for grabs|to be won)[^,.;SR]{{0,20}},? (?:and|but) {_WHO} (?:has |had )?(?:{_EARNED}|came away with|got|won) (?P<points>{NUMBER}) of them\b",
        ),
        (  # 'Points were awarded for each standard, and the total came to ten'
            ("point", "total "),
            rf"\bpoints\b[^.;]{{0,80}}\btotal (?:came|comes|added up|adds up|amounted|amounts) to (?P<points>{NUMBER})(?= ?[.,;()]|,? out |$)",
        ),
        (  # 'rated R with 17 points', 'marked it at nine points'
            (" point",),
            rf"\b(?:with|(?:marked|put|placed) {_WHO} (?:at|on))(?: only| just| a total of)? {_POINTS}(?= ?[.,;)]| and | where |$)(?! and (?:of|from))",
        ),
        # 'They scored 15 and nine points': one of several, which is no one's
        ((" point", "scor"), rf"\bscor(?:ed|ing|es) {NUMBER}(?:,? and|,| or) {_POINTS}(?!,? out)\b"),
        (
            (" point",),
            rf"\b{_EARNED} {_POINTS}(?!,? out)\b(?! (?:higher|lower|more|fewer|above|below|short|better|behind|of|from)\b)",
        ),
    )
)
# 'They scored 15 and nine points': the number before the words is one of several, each of another service.
SEVERAL = lazy(rf"\b{NUMBER}(?: points?)?(?:,? and|,| or|,? then) (?:by |of )?$")
SEVERAL_REACH = 28
MORE = lazy(rf"(?:, (?:and |then )?| and | then ){NUMBER} points?\b")
# Behind a score the next one may leave the noun out: '… scored 17 points, while B PDU scored nine', '… and B PDU just two'.
BARE = lazy(
    rf"(?:\b(?:{_EARNED}|(?:had to settle|settled) for|came away with|finished on|ended on)(?: only| just)?|(?:,? and|,? while|,? with|,? but|,|;) (?P<who>S)(?P<just> only| just| a mere)?) (?P<points>{NUMBER})(?= ?[.,;)](?!\d)| and | while | whereas | but |$)"
)
YEAR = lazy(r"\b(?:19|20)\d\d\b")
# What a score is out of, said apart from it: 'can earn a possible 27 points'.
SCALE = lazy(
    r"\b(?:possible|maximum of|out of|total of) (?P<of>\d{2})(?: possible| available)? points\b|\b(?P<too>\d{2}) (?:possible|available) points\b"
    r"|\b(?:earn|score|get|win|collect|receive|gain) (?:up to|as many as|at most|a maximum of) (?P<up>\d{2}) points\b|\bmaximum of (?P<each>\d{2}) (?:in each case|each|apiece)\b"
    r"|\b(?:most|maximum)(?: that [a-z ]{3,40}?)? (?:is|was|being) (?P<most>\d{2})\b(?! per cent|%)"
)
# What makes the number before the points no score: 'failed to earn a single one of the 27 points', 'more than nine points'.
VAGUE = tuple(
    f"{words} "
    for words in "a single|single|not|than|least|most|about|around|nearly|almost|over|under|every|roughly|some|up to|within|by".split(
        "|"
    )
)
