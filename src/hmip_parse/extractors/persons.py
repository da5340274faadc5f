"""How persons are named: names, the posts they hold, and the verbs that give them words."""

import attrs

from hmip_parse.patterns import lazy
from hmip_parse.tokenizer import Range

# Capitals: ASCII, Latin-1, and the rows behind it that names of Wales and of all Europe draw on.
UPPER = (
    "[A-ZÀ-ÖØ-Þ"
    + "".join(chr(code) for code in (*range(0x100, 0x180), *range(0x1E80, 0x1E86)) if chr(code).isupper())
    + "]"
)
HONOURS = r"(?:CBE|OBE|MBE|KBE|KC|QC|CB|DBE|QPM|KPM|JP|DL|MP|MS|AM|PhD|HMI)\b"
CAP = rf"(?!{HONOURS}|(?:Mr|Mrs|Ms|Miss|Mx|Rt|Hon)\b){UPPER}[\w'-]++"
PARTICLE = "(?:de la|de|du|van der|van den|van|von|ap|ab|ferch|bin|al|el)"
TITLE = r"(?:Dame|Sir|Dr|Lord(?! C)|Baroness|Professor|Cllr|Councillor)"
# The capital is asked for first: few words have one.
NAME = rf"(?={UPPER})(?!(?:Mr|Mrs|Ms|Miss|When|While|After|Before|Although|Since|Today|As) )(?:{TITLE} )?{CAP}(?: (?:{CAP}|{UPPER}\.?|{PARTICLE})){{0,2}} {CAP}"
# A role that is told by its words alone, so that it may stand on either side of a name.
INSPECTOR = (
    r"(?:(?:HM|Her Majesty's|His Majesty's) )?(?:(?:[Ii]nterim|[Aa]cting|[Dd]eputy|[Aa]ssistant|former) )*"
    r"[Cc]hief [Ii]nspector(?: [Dd]esignate)?(?: of (?:Probation|probation|Prisons?|prisons?|Constabulary|Education(?:, Children's Services and Skills)?|Social Care)| (?:at|for|with) (?:HM|Her Majesty's|His Majesty's) Inspectorate of Probation)?(?: \([A-Z][\w ]+\))?"
)
_POSTS = tuple(
    (
        "inspector director head leader chair chairman chairwoman chairperson manager minister secretary commissioner officer executive councillor member president mayor "
        "professor spokesman spokeswoman spokesperson governor superintendent sergeant constable magistrate judge adviser advisor coordinator "
        "co-ordinator worker volunteer mentor founder trustee ombudsman solicitor barrister chancellor "
        "deputy mother father sister brother daughter son widow widower husband wife parents"
    ).split()
)
# Without one of these in it, in lower case, a sentence names no role; 'son' ends many a word.
_ROLES = (*(post for post in _POSTS if post != "son"), " son", "hmi", "lead ", " mp", "pcc")
# An inspectorate's 'Senior HMI' has a post, 'HMI Probation' has none; nor is whoever is 'in the lead' its lead.
ROLE = lazy(r"\b(?:" + "|".join(_POSTS) + r"|hmi(?! probation)|mp|pcc|lead(?= (?:for|on|at) ))\b")  # in lower case
ROLE_WORD = (
    "(?:"
    + "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in _POSTS)
    + "|HMI(?! Probation)|MP|PCC|[Ll]ead(?= (?:for|on|at) ))"
)
# What leads from a name to a role: 'Ann Lees, its director', 'Ann Lees, who leads the unit as its director'.
_AS = (
    r"(?:who (?:(?:(?:has )?led|has (?:headed|run|served)|leads|heads|runs|serves|took over|takes over|started|began) [^,.;:\"]{0,60}?\bas"
    r"|(?:leaves|left|is leaving|retires|retired|is retiring|stands down|stood down|steps down|stepped down|resigned|joined|joins)(?: [a-z]+){0,2} as"
    r"|(?:was (?:recently |newly )?(?:appointed|named)|became|has become|is|has been)(?: as)?)"
    r"|(?:speaking|writing|in (?:his|her|their) [^,.;:\"]{1,30}?) as) "
)
TO_ROLE = rf"(?:{_AS})?(?:now )?(?:the |our |its |an? )?"
VERB = r"(?:said|says|added|adds|continued|continues|concluded|concludes|commented|explained|warned|noted|stated|went on|told (?:the )?\w+|remarked|responded|wrote|observed|observes|insisted|insists|argued|argues|replied|replies|warns|explains|stressed|acknowledged)"
HAS = "(?:has |have |also |then |later )*"
POST = rf"(?:,? {HONOURS}){{0,2}}(?:, \d{{1,3}}(?=,))?(?: \((?:pictured|above|right|left)[\w ,]*\))?"
# Between the speaker and the verb, and before the speaker.
DOING = "(?:speaking|welcoming|commenting|responding|reacting|launching|publishing|introducing|announcing|presenting|writing)"
ASIDE = rf"(?:,? (?:who|which|{DOING})\b[^.:;\"]{{0,120}}?)?"
LEADS = "In|At|On|Following|After|Before|As|When"
CLAUSE = rf"(?:(?:[A-Z][a-z]+ing|{LEADS}) [^.:;\"]{{0,100}}?, )?"
NOT_A_NAME = lazy(
    r"\b(?:Chief|Chancellor|Inspector|Inspectorate|Probation|Service|Services|Youth|Justice|Delivery|Unit|Council|Director|Head|Police|Prison|Prisons|County|Ministry|Minister|Secretary|Commissioner|Chair|Board|Operations|Research|The|This|In|At|HM|Her|His|Majesty's)\b"
)


def roles_in(lower: str, start: int, end: int) -> list[int]:
    """Where in a range of the text words stand that name a role: few of them do, so each is sought as a literal first."""
    words = lower[start:end]
    found: list[int] = []
    for literal in _ROLES:
        if literal in words:
            at = lower.find(literal, start, end)
            while at != -1:
                if role := ROLE.match(lower, at + (literal[0] == " "), end):
                    found.append(role.start())
                at = lower.find(literal, at + 1, end)
    if len(found) > 1:
        found.sort()
    return found


@attrs.frozen
class Person:
    """Somebody introduced: the ranges of the name and of the role at first mention."""

    name: Range
    role: Range | None
