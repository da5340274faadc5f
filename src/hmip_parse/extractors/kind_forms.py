"""The words by which a release announces what it is about."""

import re

from hmip_parse.patterns import lazy
from hmip_parse.terms import ReleaseKind

DYNAMIC = lazy(r"dynamic inspections?\b|review of public protection\b")
_SUPERVISED = r"(?:case|supervision|management|probation(?! services?\b(?!'))|how|murders?|killings?|death|actions|circumstances|release|crimes)\b"
# One row a kind, by what the headline and the first paragraphs say: cheap literals, then the pattern. The first wins.
ROWS: tuple[tuple[ReleaseKind, tuple[str, ...], re.Pattern[str]], ...] = (
    (ReleaseKind.DYNAMIC_INSPECTION, ("dynamic", "public protection"), DYNAMIC),
    (
        ReleaseKind.CASE_REVIEW,
        ("review", "the case of"),
        lazy(
            r"(?<!for an )(?<!for )(?:independent|serious further offence|sfo) (?:serious further offence |sfo |case |learning )?reviews?,? (?:by [a-z' ]{3,50}? )?(?:has (?:looked|been carried out) )?"
            rf"(?:of|into|in) (?:the )?(?:\w+ )?{_SUPERVISED}"
            r"|review (?:by [a-z' ]{3,50}? )?(?:of|into) (?:the )?(?:case of|supervision of|(?:how|the way (?:in which|that)) (?:\w+ ){1,4}(?:was|were|had been) (?:managed|supervised|assessed)|how the probation service (?:managed|supervised)|management of|probation(?:'s| service's)? (?:supervision|management) of)\b"
            r"|(?:serious further offence|sfo) (?:case )?review (?:of|into) (?!(?:the )?(?:quality|practice|process|review))"
            r"|\b(?:findings|reports?|reviews?) (?:on|into|of|about) the case of\b|\basked .{3,60} to carry out an? (?:independent )?review\b"
            r"|\b(?:murder|kill)[^.]*\b(?:an?|its) review (?:commissioned|carried out|ordered|conducted)\b"
            r"|(?<!for an )independent review\b.*\b(?:murder|kill|convicted|sentenced|supervision)|\b(?:murder|kill).*\bindependent review\b"
        ),
    ),
    (
        ReleaseKind.ANNUAL_REPORT,
        ("annual ", "each year", "every year", "yearly", "serious further"),
        lazy(
            r"annual (?:reports?|review|assessment)\b(?!,? (?:last|earlier|published last) )|reviews? (?:each|every) year\b|yearly reports?\b|serious further offence\b.*\breviews\b|\breviews\b[^.]{0,80}\bserious further offences?\b"
        ),
    ),
    (
        ReleaseKind.NATIONAL_INSPECTION,
        (
            "national inspection",
            "national arrangements",
            "national functions",
            "national leadership",
            "national headquarters",
            "national probation service headquarters",
        ),
        lazy(
            r"national inspection\b|inspection of (?:the )?national (?:arrangements|functions|leadership|probation service headquarters)\b"
            r"|national (?:arrangements|leadership) of the probation service\b|probation service's national (?:arrangements|functions|leadership|headquarters)\b"
            r"|(?:graded|rated|judged|assessed|marked) the (?:probation service's )?national (?:arrangements|functions|leadership)\b"
        ),
    ),
    (
        ReleaseKind.REGIONAL_INSPECTION,
        ("region",),
        lazy(
            r"overall regional rating\b|regional inspections?\b|inspection of (?:the )?(?:probation services? in )?the [\w ,]{3,40} region\b"
        ),
    ),
)
# The same where no local service is named: whole sentences whose subject is the region or the country.
_RESULT = r"(?:has|have) (?:again |now )?(?:received|been (?:rated|given|awarded|assessed|judged|told that))"
_IS = r"(?:is|was|remains) (?:now |still |again |rated |judged |graded )*(?:as |to be )?['\"](?:outstanding|good|requires improvement|inadequate)['\"]"
WHOLE_ROWS = (
    (
        ReleaseKind.DYNAMIC_INSPECTION,
        ("protect",),
        True,
        lazy(
            r"inspections? of (?:how [^.]{3,80}\bprotects? (?:the public|people)|(?:work on |work in )?public protection)\b"
        ),
    ),
    (
        ReleaseKind.REGIONAL_INSPECTION,
        ("region",),
        True,
        lazy(
            rf"region(?: of the probation service)?,? (?:{_RESULT}|{_IS})|(?:gave|given|awarded|rated|assessed) (?:the )?(?:probation services? in )?the [\w ,]{{3,40}} region\b"
        ),
    ),
    (
        ReleaseKind.NATIONAL_INSPECTION,
        ("probation service in england and wales", "probation service as a whole", "probation service nationally"),
        False,
        lazy(
            rf"probation service (?:in england and wales|as a whole|nationally),? {_RESULT}|inspection of the probation service (?:in england and wales|as a whole|nationally)\b"
        ),
    ),
)
# A region that is rated, where no local service is named: '… how probation is run in the X region have marked it ‘R’'.
REGION = lazy(r"\bregions?\b")
MARKED = lazy(
    r"\b(?:marked|rated|graded|judged|given|gave|received|assessed|awarded|earned)\b[^.]{0,90}?['\"](?:outstanding|good|requires improvement|inadequate)['\"]"
)
# Who is appointed may have led a service, whose rating is told.
APPOINTMENT = lazy(
    r"\b(?:taken|takes|took) up (?:the |her |his |their )?(?:post|role|position|office)\b|\b(?:begins|began|begun|starts|started) (?:work|her role|his role) as\b|\b(?:takes|taken|took) over as\b|\bappoints\b|\bappointment of\b|\bappointed(?= as\b| to\b| (?:\w+ ){0,2}inspector| ?$)"
    r"|\b(?:has|have) appointed [a-z][\w' -]{3,50} (?:as|to be) (?:its|the|his|her|our) "
)
THEMATIC = lazy(r"thematic (?:inspection|review|report|work)\b|thematic\b(?= ?$)")
# 'HM Inspectorate of Probation has given notice that it will inspect …': nothing is inspected yet.
TO_COME = lazy(
    r"\b(?:inspectorate of probation|hmip|hmi probation|inspectors|inspection teams?)\b[^.;]{0,50}?\b(?:will|is to|are to|is about to|are about to|plans? to|is due to) "
    r"(?:re-?)?inspect\b(?! again)[^.;]*\."
)
# A lead that begins so is about the theme, whichever services it names: 'A thematic inspection by the Inspectorate has …'.
A_THEME = lazy(
    r"(?<![^\n])(?:an?|this|our|today's|the latest|a new|a joint) (?:new |joint |national )?thematic (?:inspection|review|report)\b"
)
THEME = lazy(
    r"thematic\b|joint (?:inspection |thematic )?reports?\b|(?<!full )joint inspection\b|(?:two|three|four|five|six) inspectorates\b"
)
NEWS = lazy(
    r"(?:welcome to (?:the|our|this) (?:[\w-]+ ){0,3}?(?:newsletter|bulletin|digest|round-?up)|(?:is|are) changing (?:the way|how) (?:in which )?(?:it|we|they) inspects?"
    r"|(?:it|we|they|inspectorate|hmip|inspectors) (?:will|is to|are to|plans? to|intends? to) (?:re-?)?(?:inspect|visit) (?!again)|inspectors to (?:visit|inspect)|statement (?:on|about|from|by|in|to)|(?:chief inspector|inspectorate)'?s? (?:statement|response|comments?|blog)|respon(?:ds|ded|ding|se) (?:to|on)|(?:been |is |are )?(?:appointed|named) (?:as|to)"
    r"|(?:(?:has|have) (?:today |this week |now )?published|publishes|releases|issues|a new|new) (?:(?:a|an|its|the|our|new|first|second|latest|effective|practice|online|short|practical) )*(?:guide|guidance|toolkit|blog|podcast|bulletin|newsletter|(?:business |corporate )?plan|strategy|standards|framework)"
    r"|appointment of|consult(?:s|ation|ing)? (?:on|opens|closes)|launch(?:es|ed|ing)? (?:of )?(?:a |an |its |the |our )?(?:new )?\w* ?(?:consultation|programme|framework|standards|guide|strategy|survey)"
    r"|(?:to be|will be|becomes?|as) (?:its|the|our) (?:next|new|first) (?:[\w-]+ ){0,4}(?:director|head|inspector|chair|member|officer)"
    r"|joins? (?:the |our )?(?:board|inspectorate)|(?:pauses?|suspends?|resumes?|restarts?) (?:\w+ ){0,2}inspections)\b"
)
_FINDING = r"(?:found|finds?|says?|said|warn\w*|concluded|concludes|shows?|showed|reveals?|revealed|call\w*)\b"
REPORTING = lazy(
    rf"\breport of (?:an?|the|its|their) (?:[\w-]+ ){{0,3}}(?:inspection|review)\b|published (?:an?|its|their|the) (?:\w+ )?(?:reviews?|inspections?|reports?) (?:of|on|into)\b|report\b[^.]{{0,90}}?\b{_FINDING}|report,? published\b|inspect(?:ion|orate|ors)\b[^.]{{0,60}}?\b(?:{_FINDING}|looked\b|examined\b)"
)
# A result is stated, so one service at least was inspected, even if its name cannot be made out.
RATED = lazy(
    r"\boverall rating of\b|\b(?:has|have) (?:received|been (?:given|rated|assessed|awarded|judged|marked|graded|classed|placed|put at))\b[^.]{0,60}?(?:\bmark|\brating|\bgrade|['\"](?:outstanding|good|requires improvement|inadequate))"
    r"|\b(?:has|have) (?:all |both |each )?been rated (?:following|after|by)\b"
)
CLAIM = lazy(r"inspect\w+|rat(?:ed|ing)\b|report\b")
