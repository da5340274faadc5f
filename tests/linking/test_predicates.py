"""What a rating is said of: sentences of releases, with the aspects that they rate."""

import pytest

from hmip_parse import Rating, parse
from hmip_parse.linking.predicates import read_subject

PAGE = """Inspectors report on the work of a service

Northwick Probation Delivery Unit (PDU) has received an overall rating of ‘Requires improvement’ following an inspection by HM Inspectorate of Probation.

{}

Chief Inspector of Probation Alex Marlow said: “The work is hard and the people who do it are not thanked enough.”

ENDS
"""
RI, GOOD, BAD, TOP = Rating.REQUIRES_IMPROVEMENT, Rating.GOOD, Rating.INADEQUATE, Rating.OUTSTANDING

# A row a sentence: the aspects, each with its rating.
ASPECTS = [
    (
        "Resettlement policy and provision, which we rate separately, was ‘Inadequate’.",
        [("Resettlement policy and provision", BAD)],
    ),
    (
        "Staffing went the other way. It had been ‘Good’ in 2019 but was rated ‘Inadequate’ on this occasion.",
        [("Staffing", BAD)],
    ),
    (
        "Planning was rated ‘Requires improvement’ and reviewing was rated ‘Inadequate’.",
        [("Planning", RI), ("reviewing", BAD)],
    ),
    (
        "Inspectors found that unpaid work, which had been ‘Inadequate’ at the time of the last inspection, was now ‘Good’.",
        [("unpaid work", GOOD)],
    ),
    ("Staffing was rated ‘Inadequate’ in 2020, and leadership had been ‘Good’ before.", []),
    ("Unpaid work, by contrast, slipped to ‘Inadequate’: few had started within 14 days.", [("Unpaid work", BAD)]),
    ("Unpaid work was downgraded to ‘Inadequate’.", [("Unpaid work", BAD)]),
    ("Unpaid work has progressed to ‘Good’.", [("Unpaid work", GOOD)]),
    ("Unpaid work had advanced from ‘Inadequate’ to ‘Good’.", [("Unpaid work", GOOD)]),
    ("Delivery was sound, with unpaid work improving to ‘Good’.", [("unpaid work", GOOD)]),
    ("Unpaid work is moving to ‘Good’.", []),
    ("Unpaid work, on the other hand, remained ‘Inadequate’.", [("Unpaid work", BAD)]),
    ("Leadership had moved from ‘Inadequate’ to ‘Good’, and the board had changed.", [("Leadership", GOOD)]),
    (
        "Staffing has improved from ‘Inadequate’ to ‘Requires improvement’, and court work has fallen to ‘Inadequate’.",
        [("Staffing", RI), ("court work", BAD)],
    ),
    ("Work with victims rose to ‘Outstanding’.", [("Work with victims", TOP)]),
    ("Court reports and case allocation were rated ‘Good’.", [("Court reports and case allocation", GOOD)]),
    (
        "All four areas of case supervision were rated ‘Good’, while staffing was found to be ‘Inadequate’.",
        [("All four areas of case supervision", GOOD), ("staffing", BAD)],
    ),
    ("Inspectors gave ‘Good’ ratings to leadership and to services.", [("leadership", GOOD), ("services", GOOD)]),
    (
        "Only rehabilitation fell short, with a rating of ‘Requires improvement’, since there was too little to do.",
        [("rehabilitation", RI)],
    ),
    (
        "The rating for ‘implementation and delivery’ was ‘Outstanding’, and ‘planning’ and ‘assessment’ were each rated ‘Good’.",
        [("implementation and delivery", TOP), ("planning", GOOD), ("assessment", GOOD)],
    ),
    ("By contrast, the region’s work on public protection was ‘Inadequate’.", [("work on public protection", BAD)]),
    (
        "Delivery was the weakest point, rated ‘Inadequate’ along with reviewing.",
        [("Delivery", BAD), ("reviewing", BAD)],
    ),
    ("Planning, rated ‘Requires improvement’, was a little better.", [("Planning", RI)]),
    (
        "Two of the 12, staffing and the delivery of court orders, were each rated ‘Outstanding’.",
        [("staffing", TOP), ("delivery of court orders", TOP)],
    ),
    (
        "Two of the 12 standards, staffing, court work and planning, were rated ‘Good’.",
        [("Two of the 12 standards", GOOD)],
    ),
    (
        "Three of the 12 standards, staffing, court work and planning, were rated ‘Good’.",
        [("staffing", GOOD), ("court work", GOOD), ("planning", GOOD)],
    ),
    (
        "Staffing, court work and planning, were rated ‘Good’.",
        [("Staffing", GOOD), ("court work", GOOD), ("planning", GOOD)],
    ),
    (
        "Planning for out-of-court disposals was rated as ‘Requires improvement’, the only one of the 12 to fall below ‘Good’.",
        [("Planning for out-of-court disposals", RI)],
    ),
    (
        "Our inspectors rated this part of the service’s work, known as resettlement, ‘Requires improvement’: there was no policy to guide it.",
        [("resettlement", RI)],
    ),
    (
        "Its resettlement provision, which is rated separately, was found to be ‘Outstanding’.",
        [("resettlement provision", TOP)],
    ),
    (
        "Resettlement in Northwick, which is rated apart from the overall score, was ‘Good’.",
        [("Resettlement in Northwick", GOOD)],
    ),
    ("The service was rated ‘Good’ for its assessing and for its planning.", [("assessing", GOOD), ("planning", GOOD)]),
    (
        "Implementation and delivery was rated as ‘Requires improvement’, and work with victims as ‘Inadequate’.",
        [("Implementation and delivery", RI), ("work with victims", BAD)],
    ),
    ("Resettlement was given a separate rating, of ‘Inadequate’.", [("Resettlement", BAD)]),
    (
        "Assessing, planning and reviewing were all rated ‘inadequate’ for both groups.",
        [("Assessing", BAD), ("planning", BAD), ("reviewing", BAD)],
    ),
    (
        "Resettlement policy and provision was also inspected and separately rated, as ‘Good’.",
        [("Resettlement policy and provision", GOOD)],
    ),
    ("Resettlement work was, once more, rated separately; it is now ‘Good’.", [("Resettlement work", GOOD)]),
    ("Leadership was judged ‘Inadequate’, the only standard to get worse.", [("Leadership", BAD)]),
    (
        "The Inspectorate rates 10 aspects of each unit’s work. In this case two were ‘Outstanding’, five ‘Good’ and three ‘Requires improvement’.",
        [("In this case two", TOP), ("five", GOOD), ("three", RI)],
    ),
    (
        "Inspectors looked at 10 aspects of the division's work. Three were rated as 'Outstanding', five as 'Good' and two as 'Requires improvement' [see notes to editors].",
        [("Three", TOP), ("five", GOOD), ("two", RI)],
    ),
    (
        "Reviewing was the weak spot: it was rated ‘Requires improvement’, as officers did not always stop to think again.",
        [("Reviewing", RI)],
    ),
    (
        "For the implementation of sentences, on the other hand, the unit was rated ‘Inadequate’.",
        [("implementation of sentences", BAD)],
    ),
    (
        "It gained top marks for its court work, which was rated ‘Outstanding’, and for services, also rated ‘Outstanding’.",
        [("court work", TOP), ("services", TOP)],
    ),
    (
        "The weakest of the nine standards was reviewing, where the rating was ‘Requires improvement’: the plan was not read again.",
        [("reviewing", RI)],
    ),
    ("Work with victims was rated ‘Good’ as well.", [("Work with victims", GOOD)]),
    ("They rated safety as ‘Inadequate’.", [("safety", BAD)]),
    ("Leadership received an ‘Inadequate’ rating.", [("Leadership", BAD)]),
    ("Court work, which inspectors rated ‘Good’, was a strength.", [("Court work", GOOD)]),
    ("Staffing there was rated ‘Inadequate’, and people had been given a new officer often.", [("Staffing", BAD)]),
    (
        "The provision of services was rated ‘Inadequate’, as it had been a year earlier.",
        [("provision of services", BAD)],
    ),
    ("The national approach to staffing was rated ‘Requires improvement’.", [("national approach to staffing", RI)]),
    (
        "Leadership and governance were rated ‘Good’: ministers had agreed on a short list.",
        [("Leadership and governance", GOOD)],
    ),
    (
        "Leadership, staffing and services were all rated as ‘requires improvement’.",
        [("Leadership", RI), ("staffing", RI), ("services", RI)],
    ),
    ("Inspectors judged planning to be ‘Outstanding’.", [("planning", TOP)]),
    (
        "The quality of assessment was rated ‘Good’, and most officers had spoken to the police.",
        [("quality of assessment", GOOD)],
    ),
    (
        "Inspectors rated work with out-of-court disposals as ‘Outstanding’ across assessing, planning and delivery.",
        [("work with out-of-court disposals", TOP)],
    ),
    ("Public protection work came out as ‘Inadequate’.", [("Public protection work", BAD)]),
    ("There were ‘Outstanding’ marks for staffing and for partnerships.", [("staffing", TOP), ("partnerships", TOP)]),
    (
        "On information and facilities, the Inspectorate arrived at a rating of ‘Good’.",
        [("information and facilities", GOOD)],
    ),
    (
        "Seven of the nine standards were rated ‘Inadequate’ and the other two ‘Requires improvement’.",
        [("Seven of the nine standards", BAD), ("other two", RI)],
    ),
    (
        "Of the 12 standards, four were ‘Outstanding’, six ‘Good’ and two ‘Requires improvement’.",
        [("four", TOP), ("six", GOOD), ("two", RI)],
    ),
    (
        "Half of the standards were rated ‘Good’ and half ‘Requires improvement’.",
        [("Half of the standards", GOOD), ("half", RI)],
    ),
    ("The unit achieved ‘Good’ in three of the seven standards.", [("three of the seven standards", GOOD)]),
    ("Statutory victim work earned a rating of ‘Outstanding’.", [("Statutory victim work", TOP)]),
    ("Staffing was its best standard and was rated ‘Good’.", [("Staffing", GOOD)]),
    ("Inspectors found leadership to be ‘Good’ but staffing ‘Inadequate’.", [("leadership", GOOD), ("staffing", BAD)]),
    (
        "Leadership was ‘Good’, staffing ‘Requires improvement’ and services ‘Inadequate’.",
        [("Leadership", GOOD), ("staffing", RI), ("services", BAD)],
    ),
    ("Resettlement (which is rated separately) was judged to be ‘Outstanding’.", [("Resettlement", TOP)]),
    (
        "The service’s policy and provision for resettlement was inspected as well, and rated ‘Requires improvement’ separately.",
        [("policy and provision for resettlement", RI)],
    ),
    ("A separate rating of ‘Good’ was given for resettlement.", [("resettlement", GOOD)]),
    ("Separately, inspectors rated its resettlement work as ‘Outstanding’.", [("resettlement work", TOP)]),
    (
        "Inspectors also gave a separate rating, of ‘Good’, to resettlement policy and provision.",
        [("resettlement policy and provision", GOOD)],
    ),
    (
        "It was rated ‘Requires improvement’ for leadership, staffing and services.",
        [("leadership", RI), ("staffing", RI), ("services", RI)],
    ),
    ("The lowest rating, ‘Inadequate’, was given to case supervision.", [("case supervision", BAD)]),
    (
        "Assessing and planning were each rated ‘Requires improvement’; delivering and reviewing were both ‘Good’.",
        [("Assessing", RI), ("planning", RI), ("delivering", GOOD), ("reviewing", GOOD)],
    ),
    ("The PDU’s services were rated ‘Good’.", [("services", GOOD)]),
    ("Casework was rated ‘Inadequate’ throughout.", [("Casework", BAD)]),
    ("All four elements of casework were ‘Inadequate’.", [("All four elements of casework", BAD)]),
    (
        "Work to keep people safe was found to be ‘Inadequate’ in every one of the four areas.",
        [("Work to keep people safe", BAD)],
    ),
    ("Inspectors awarded ‘Outstanding’ for staffing.", [("staffing", TOP)]),
    # -- postponed, inverted, listed
    ("Rated ‘Outstanding’ were leadership and court work.", [("leadership", TOP), ("court work", TOP)]),
    (
        "Inspectors rated the following ‘Good’: leadership, services and court work.",
        [("leadership", GOOD), ("services", GOOD), ("court work", GOOD)],
    ),
    ("Inspectors rated as ‘Good’ the services on offer to women.", [("services on offer to women", GOOD)]),
    ("Its only ‘Good’ rating was for services.", [("services", GOOD)]),
    (
        "There were ‘Good’ ratings for leadership and for partnerships and services.",
        [("leadership", GOOD), ("partnerships and services", GOOD)],
    ),
    (
        "Across every part of case supervision, Northwick PDU was rated ‘Inadequate’.",
        [("every part of case supervision", BAD)],
    ),
    # -- what 'it' takes up
    ("Work with victims was also strong, and it too was rated ‘Good’.", [("Work with victims", GOOD)]),
    (
        "Work to keep people safe is another matter, and we have rated it ‘Inadequate’.",
        [("Work to keep people safe", BAD)],
    ),
    ("Work with victims was much better. It was also rated ‘Good’.", [("Work with victims", GOOD)]),
    # -- counted, behind a colon; one verb for one thing
    (
        "The way it is run was a strength: three out of the four elements that inspectors examine were ‘Outstanding’.",
        [("three out of the four elements", TOP)],
    ),
    (
        "Provision for people in custody and on release was looked at too, and was rated ‘Good’.",
        [("Provision for people in custody and on release", GOOD)],
    ),
    # -- two clauses that 'and' joins: the first one's rating is no part of the second one's subject
    (
        "Staffing was rated ‘Good’ and services were rated ‘Inadequate’.",
        [("Staffing", GOOD), ("services", BAD)],
    ),
    (
        "Planning was rated ‘Good’, staffing was rated ‘Good’ and services were rated ‘Inadequate’.",
        [("Planning", GOOD), ("staffing", GOOD), ("services", BAD)],
    ),
    # -- what keeps or regains its rating, and ranks by their number
    ("Leadership keeps its ‘Requires improvement’.", [("Leadership", RI)]),
    ("Leadership has retained its rating of ‘Good’.", [("Leadership", GOOD)]),
    ("Leadership held on to its ‘Good’.", [("Leadership", GOOD)]),
    ("For leadership, the unit keeps its ‘Good’.", [("leadership", GOOD)]),
    ("Victim work was once again ‘Outstanding’.", [("Victim work", TOP)]),
    ("Victim work was once more ‘Outstanding’.", [("Victim work", TOP)]),
    ("For the second inspection in a row leadership was rated ‘Good’.", [("leadership", GOOD)]),
    ("Staffing sits in the second band, ‘Good’.", [("Staffing", GOOD)]),
    ("Services received the best mark, an ‘Outstanding’.", [("Services", TOP)]),
    ("Assessment lagged behind at ‘Requires improvement’.", [("Assessment", RI)]),
    ("Staffing fared worse, ending up at ‘Inadequate’.", [("Staffing", BAD)]),
    # -- what inspectors moved, and the mark itself for a subject
    ("For planning, the Inspectorate has moved Northwick PDU down to ‘Inadequate’.", [("planning", BAD)]),
    ("On staffing, inspectors have raised it to ‘Good’.", [("staffing", GOOD)]),
    ("For staffing, the mark was ‘Inadequate’.", [("staffing", BAD)]),
    ("For staffing the mark was ‘Inadequate’.", [("staffing", BAD)]),
    ("The verdict on resettlement was ‘Good’.", [("resettlement", GOOD)]),
    (
        "That worry was reflected in the verdict on resettlement, which does not count towards the overall rating and was put at ‘Good’.",
        [("resettlement", GOOD)],
    ),
    ("Court work, which inspectors saw and rated ‘Good’, was new.", [("Court work", GOOD)]),
    ("They had no hesitation in grading resettlement ‘Outstanding’.", [("resettlement", TOP)]),
    (
        "Its unpaid work scheme was singled out for a rating of ‘Outstanding’; case reviewing, at the other end of the range, was held to be ‘Inadequate’.",
        [("unpaid work scheme", TOP), ("case reviewing", BAD)],
    ),
    # -- what an insertion adds, or says of the first of two
    (
        "Partnerships and services, together with the delivery of court orders, were each considered ‘Good’.",
        [("Partnerships and services", GOOD), ("delivery of court orders", GOOD)],
    ),
    ("Staffing, like leadership, was rated ‘Good’.", [("Staffing", GOOD), ("leadership", GOOD)]),
    ("Staffing, unlike leadership, was rated ‘Good’.", [("Staffing", GOOD)]),
    ("Staffing, like the weather, was rated ‘Good’.", [("Staffing", GOOD)]),
    ("Governance, which is new, and staffing, were rated ‘Good’.", [("Governance", GOOD), ("staffing", GOOD)]),
    (
        "Two areas fared better: staffing, and information and facilities, were both marked as ‘Good’.",
        [("staffing", GOOD), ("information and facilities", GOOD)],
    ),
    (
        "Two areas did well: staffing, rated ‘Good’, and leadership, rated ‘Outstanding’.",
        [("staffing", GOOD), ("leadership", TOP)],
    ),
    # -- lists of labels
    (
        "Leadership (‘Good’), staffing (‘Inadequate’) and services (‘Good’) were looked at.",
        [("Leadership", GOOD), ("staffing", BAD), ("services", GOOD)],
    ),
    (
        "Leadership – ‘Good’, staffing – ‘Inadequate’, services – ‘Good’.",
        [("Leadership", GOOD), ("staffing", BAD), ("services", GOOD)],
    ),
    (
        "Leadership: ‘Good’; staffing: ‘Inadequate’; services: ‘Good’.",
        [("Leadership", GOOD), ("staffing", BAD), ("services", GOOD)],
    ),
    (
        "The standards were rated as follows: leadership ‘Good’, staffing ‘Inadequate’, services ‘Good’.",
        [("leadership", GOOD), ("staffing", BAD), ("services", GOOD)],
    ),
    # -- each rating before its own aspects
    (
        "It was rated ‘Outstanding’ for leadership, ‘Good’ for staffing and ‘Requires improvement’ for partnerships and services.",
        [("leadership", TOP), ("staffing", GOOD), ("partnerships and services", RI)],
    ),
    (
        "Inspectors gave the service a ‘Good’ rating for staffing and an ‘Inadequate’ one for information and facilities.",
        [("staffing", GOOD), ("information and facilities", BAD)],
    ),
    ("It was rated ‘Good’ for leadership, but ‘Inadequate’ for staffing.", [("leadership", GOOD), ("staffing", BAD)]),
    (
        "It was rated ‘Inadequate’ for six out of seven standards and ‘Good’ for the other one, court work.",
        [("six out of seven standards", BAD)],
    ),
    (
        "It was rated ‘Good’ for three aspects of its work and ‘Inadequate’ for four others.",
        [("three aspects of its work", GOOD), ("four others", BAD)],
    ),
    ("It was rated ‘Good’ for its staffing and ‘Inadequate’ for four others.", [("staffing", GOOD)]),
    (
        "Inspectors gave a rating of ‘Good’ for leadership, and for staffing a rating of ‘Inadequate’.",
        [("leadership", GOOD), ("staffing", BAD)],
    ),
    (
        "Two of the standards for casework, planning and reviewing, were each rated as ‘Inadequate’.",
        [("planning", BAD), ("reviewing", BAD)],
    ),
    (
        "Three of the standards for casework, planning and reviewing, were each rated as ‘Inadequate’.",
        [("Three of the standards for casework", BAD)],
    ),
    (
        "Work to achieve safety for children was ‘Good’, and keeping communities safe was rated ‘Inadequate’.",
        [("Work to achieve safety for children", GOOD), ("keeping communities safe", BAD)],
    ),
    ("A Probation Delivery Unit (PDU) in the Midlands has again been rated ‘Inadequate’.", []),
    ("The first approved premises to be seen was ‘Inadequate’.", []),
    ("Leadership was ‘Good’ for its size, and staffing ‘Inadequate’ for one.", [("Leadership", GOOD)]),
    (
        "Staff and leadership both received ‘Good’ ratings, while information and facilities were rated ‘Outstanding’.",
        [("Staff", GOOD), ("leadership", GOOD), ("information and facilities", TOP)],
    ),
    (
        "Assessment (‘Good’) and delivery (‘Good’) were better than planning (‘Inadequate’).",
        [("Assessment", GOOD), ("delivery", GOOD), ("planning", BAD)],
    ),
    (
        "Governance, staffing and the use of data were rated as ‘requires improvement’, ‘good’ and ‘inadequate’ respectively.",
        [("Governance", RI), ("staffing", GOOD), ("use of data", BAD)],
    ),
    ("It achieved ‘Outstanding’ in planning – the best result so far.", [("planning", TOP)]),
    # -- what it was and what it is now
    ("Leadership had been ‘Inadequate’ but is now ‘Good’.", [("Leadership", GOOD)]),
    ("Leadership was ‘Inadequate’ in 2022 but is now ‘Good’.", [("Leadership", GOOD)]),
    ("Leadership was ‘Good’ and staffing is now ‘Inadequate’.", [("Leadership", GOOD), ("staffing", BAD)]),
    # -- the best and the worst by name, and what they are not said of
    ("Its best standard was staffing, at ‘Good’.", [("staffing", GOOD)]),
    ("The weakest area was staffing: ‘Inadequate’.", [("staffing", BAD)]),
    ("The lowest mark was for staffing, which was ‘Inadequate’.", [("staffing", BAD)]),
    ("Staffing gets ‘Good’, planning gets ‘Inadequate’.", [("Staffing", GOOD), ("planning", BAD)]),
    ("All but one of the seven standards were ‘Good’.", [("All but one of the seven standards", GOOD)]),
    # -- 'here' takes up what the sentence before is about, or names a rating for
    (
        "A grade apart is awarded for resettlement policy and provision. Here the service came out as ‘Inadequate’.",
        [("resettlement policy and provision", BAD)],
    ),
    ("A separate rating is given for resettlement. In this, the unit was ‘Inadequate’.", [("resettlement", BAD)]),
    ("Staffing was the weak spot. Here inspectors settled on ‘Inadequate’.", [("Staffing", BAD)]),
    ("Resettlement is rated apart. Here leadership was ‘Good’.", [("leadership", GOOD)]),
    # -- 'for which', 'both', and what stands before 'that'
    ("Leadership, for which the unit was rated ‘Good’, was strong.", [("Leadership", GOOD)]),
    ("Leadership apart, for which the unit was rated ‘Good’, much was weak.", [("Leadership", GOOD)]),
    ("Staffing and planning came last: both were rated ‘Inadequate’.", [("Staffing", BAD), ("planning", BAD)]),
    ("It is disappointing that planning was rated ‘Inadequate’.", [("planning", BAD)]),
    ("Leadership had nevertheless been rated ‘Inadequate’.", [("Leadership", BAD)]),
    (
        "Inspectors looked at resettlement policy and provision for children leaving custody, which was rated ‘Good’.",
        [("resettlement policy and provision", GOOD)],
    ),
    ("Inspectors praised the unit for planning, which was rated ‘Good’.", [("planning", GOOD)]),
    ("Its support for children leaving custody was rated ‘Good’.", [("support for children leaving custody", GOOD)]),
    # -- an aspect's own earlier rating is nobody's previous one
    ("They liked planning, which was rated ‘Good’ and had been ‘Inadequate’ last time.", [("planning", GOOD)]),
]


@pytest.mark.parametrize(("sentence", "expected"), ASPECTS)
def test_aspects(sentence, expected):
    found = parse(PAGE.format(sentence))
    assert [(aspect.aspect, aspect.rating) for aspect in found.outcomes[0].aspects] == expected
    assert found.outcomes[0].rating is RI
    assert found.outcomes[0].previous is None
    assert found.recalled == ()


@pytest.mark.parametrize(("sentence", "expected"), ASPECTS)
def test_straight_marks_and_wrapped_lines_make_no_difference(sentence, expected):
    straight = sentence.replace("‘", "'").replace("’", "'")
    found = parse(PAGE.format(straight)).outcomes[0].aspects
    assert [aspect.rating for aspect in found] == [rating for _, rating in expected]


# Nothing is rated here, whatever stands in marks.
NOT_RATED = [
    "The best offices, inspectors wrote, were ‘good’ and the worst were not.",
    "One parent called the help ‘outstanding’.",
    "Some staff said that managers were ‘good’ at listening.",
    "Officers rated their own training as ‘good’.",
    "Several said their induction had been ‘inadequate’.",
    "An ‘Outstanding’ rating is not out of reach for a place of this size, inspectors said.",
    "Mr Marlow hopes that leadership will be rated ‘Good’ next time.",
    "Both units have it in them to be ‘Outstanding’.",
    "Inspectors heard of ‘good’ conversations with the police.",
    "If staffing were ‘Good’, the rest would follow.",
    "In the region as a whole, two units have been rated ‘Good’ and nine ‘Requires improvement’.",
    "Nearly half of the reviews (46 per cent) were rated as ‘Good’.",
    "Only three of the 31 units inspected have been rated ‘Good’.",
    "The report quotes a magistrate who described the reports as ‘outstanding’.",
    "The unit must do more before it can be rated ‘Good’.",
    "That would lift its rating to ‘Good’.",
    "For staffing inspectors rated, overall, ‘Good’.",
    "The garden, which is new, and staffing, were rated ‘Good’.",
    "Leadership, which is new, and the garden, were rated ‘Good’.",
    "Inspectors had hoped to rate resettlement ‘Outstanding’.",
    "They would not hesitate to grade resettlement ‘Outstanding’.",
    "Inspectors may move planning up to ‘Good’.",
    "It had moved planning up to ‘Good’ in 2019.",
    "Leadership was ‘Good’ at the previous inspection.",
    "Leadership was once ‘Good’.",
    "In 2019 planning was ‘Good’.",
    "Its staffing was rated ‘Good’ last time.",
    "Weak planning held the unit at ‘Requires improvement’.",
    "Staff were picked out for ‘outstanding’ awards.",
    "The unit held on to its ‘Good’ staff.",
    "Northwick PDU emerged from a difficult year with a ‘Good’ reputation.",
    "The bottom category is ‘Inadequate’.",
    "The unit sits just below the second band, ‘Good’.",
    "Any service placed in the bottom category, ‘Inadequate’, is inspected again within a year.",
    "For a unit so short of staff, the rating was ‘Requires improvement’.",
    "The magistrate (‘good’) was heard.",
    "The offices were cold. Here the unit was ‘Inadequate’.",
    "A mark for the garden was given. Here the unit was ‘Inadequate’.",
    "Here the unit was ‘Inadequate’.",
    "No standard was ‘Good’.",
    "Not even staffing was ‘Good’.",
    "Neither staffing nor planning was ‘Good’.",
    "Neither Ely PDU nor Leigh PDU was rated ‘Good’.",
    "Everything but staffing was ‘Good’.",
    "All but staffing was rated ‘Good’.",
    "Marks ran from ‘Inadequate’ (planning) to ‘Outstanding’ (staffing).",
    "Its predecessor was rated ‘Good’ in 2020.",
    "The predecessor of Northwick PDU was rated ‘Good’ in 2020.",
    "Staffing, planning and services came last: both were ‘Inadequate’.",
    "The offices were closed: both were ‘Inadequate’.",
    "The best was leadership (‘Good’).",
    "Leadership – ‘good’ on paper – was weak.",
]


@pytest.mark.parametrize("sentence", NOT_RATED)
def test_no_result(sentence):
    found = parse(PAGE.format(sentence))
    assert found.outcomes[0].aspects == ()
    assert found.outcomes[0].rating is RI
    assert found.outcomes[0].previous is None
    assert found.recalled == ()


def said(text, which=-1):
    """What one of the ratings of a skeleton is said of: services, aspects, whether it is counted, and the pronoun."""
    at = [place for place, letter in enumerate(text) if letter in "RB"][which]
    found = read_subject(text, at)
    if found is None:
        return None
    run, pronoun = (text[slice(*place)] if place else None for place in (found.run, found.pronoun))
    return run, [text[slice(*aspect)] for aspect in found.aspects], found.topic, found.counted, pronoun


def about(*aspects, run=None, topic=False, counted=False, pronoun=None):
    return run, list(aspects), topic, counted, pronoun


# Skeletons: S is a service, R the rating, B one in plain words; the last rating of each is asked for.
CONSTRUCTIONS = [
    # subject and verb
    ("leadership was rated R.", about("leadership")),
    ("leadership was R.", about("leadership")),
    ("it received R.", about(topic=True, pronoun="it")),
    ("S was rated R.", about(run="S")),
    ("S itself was rated R.", about(run="S")),
    ("both S and S were rated R.", about(run="S and S")),
    ("staffing at S was rated R.", about("staffing at S")),
    ("S was busy; S was rated R.", about(run="S")),
    ("in the north S was rated R.", about(run="S")),
    ("its planning was never rated R.", about("planning")),
    ("staffing has now been rated R.", about("staffing")),
    ("planning and reviewing were R.", about("planning", "reviewing")),
    ("planning and reviewing was R.", about("planning and reviewing")),
    ("the rating for staffing was R.", about("staffing")),
    ("services were praised: staffing was R.", about("staffing")),
    ("two were rated R.", about("two", counted=True)),
    ("staffing, the report says, was R.", about("staffing")),
    ("staffing, by contrast, was R.", about("staffing")),
    ("S, the report says, was R.", about(run="S")),
    # a second verb
    ("leadership was strong and was rated R.", about("leadership")),
    ("leadership was inspected and rated R.", about("leadership")),
    ("leadership fell but was rated R.", about("leadership")),
    ("S was poor but was rated R.", about(run="S")),
    ("they inspected it as well, and rated it R.", about(topic=True, pronoun="it")),
    # verb and object
    ("inspectors rated its work with victims as R.", about("work with victims")),
    ("inspectors rated staffing and services as R.", about("staffing", "services")),
    ("they gave S a rating of R.", about(run="S")),
    ("hmip gave leadership a rating of R and staffing one of R.", about("staffing")),
    ("inspectors rated the work known as resettlement R.", about("work known as resettlement")),
    ("in may, they rated the work known as resettlement R.", about("work known as resettlement")),
    ("they rated the work, known as resettlement, R.", about("resettlement")),
    ("inspectors judged that staffing needs a R.", None),
    ("a rating was given to staffing of R.", about("staffing")),
    # by whom
    ("leadership was rated by inspectors as R.", about("leadership")),
    ("S has been judged by hmip to be R.", about(run="S")),
    ("planning was R and staffing, rated by inspectors as R.", about("staffing")),
    # 'with' and 'at'
    ("S fared better with 11 points and a rating of R.", about(run="S")),
    ("leadership came first with a rating of R.", about("leadership")),
    ("leadership was better, with 11 points and a rating of R; planning was poor.", about("leadership")),
    ("planning was R, staffing had high marks and a rating of R.", about("staffing")),
    ("only rehabilitation fell short, with a rating of R; planning was a strength.", about("rehabilitation")),
    ("S came in at R.", about(run="S")),
    ("resettlement stayed at R.", about("resettlement")),
    ("leadership received, for the second time, R.", about("leadership")),
    ("leadership, like the board, was by far R.", about("leadership")),
    ("S got, once more, R.", about(run="S")),
    # relative clause
    ("S, which was rated R, is new.", about(run="S")),
    ("the unit, which inspectors rated R, is new.", about(topic=True, pronoun="the unit")),
    ("court work, where inspectors gave R, is new.", about("court work")),
    ("the unit, whose leadership inspectors rated R, has 12 offices.", about("leadership")),
    ("the unit, whose leadership we have rated R, is new.", about("leadership")),
    # apposition
    ("planning, rated R, was a little better.", about("planning")),
    ("staffing (rated R) was poor.", about("staffing")),
    ("the best was S, rated R.", about(run="S")),
    # gap, and label
    ("leadership was R, staffing R.", about("staffing")),
    ("leadership was R, staffing R and services R.", about("services")),
    ("leadership was B and staffing R.", about("staffing")),
    ("planning was B, delivery B and staffing R.", about("staffing")),
    ("leadership was R; staffing R.", about("staffing")),
    ("leadership was R and planning and delivery R.", about("planning", "delivery")),
    ("court work, which was rated R, and services, also rated R.", about("services")),
    ("planning was R and staffing, rated R, was poor.", about("staffing")),
    ("leadership: R", about("leadership")),
    ("leadership - R.", about("leadership")),
    ("leadership of the work in this one area: R", about("leadership of the work in this one area")),
    ("leadership of the work in just this one area: R", None),
    ("leadership: R today", about("leadership")),
    ("leadership: R as now", None),
    # behind the rating
    ("it was rated R for its leadership.", about("leadership", topic=True)),
    ("R was given to leadership.", about("leadership", topic=True)),
    ("S was rated R for its leadership.", about("leadership", run="S", topic=True)),
    ("S was rated R for planning and for staffing.", about("planning", "staffing", run="S", topic=True)),
    ("the team was judged to be R for planning.", about("planning", topic=True)),
    ("it was R for leadership, R for staffing.", about("staffing", topic=True)),
    ("leadership was rated R, and so was staffing.", about("leadership", "staffing")),
    ("two were rated R, and so was staffing.", about("two", "staffing")),
    ("leadership of S was rated R, and so was its work with victims.", about("leadership of S", "work with victims")),
    # in front of the clause
    ("for court work, it was rated R.", about("court work", topic=True)),
    ("for court work, S was rated R.", about("court work", topic=True)),
    ("on leadership, inspectors rated S as R.", about("leadership", topic=True)),
    ("staffing was R but, for planning, it was R.", about("planning", topic=True)),
    # 'it' where a part is rated apart
    ("inspectors rated it separately as R.", about("it", topic=True)),
    ("it was rated, individually, R.", about("it", topic=True)),
    ("judged on its own, it was R.", about("it", topic=True)),
    ("inspectors praised public protection, the only one of the standards to be rated R.", about("public protection")),
    ("it was rated R, and not separately.", about(topic=True, pronoun="it")),
    ("the rest was rated separately; it was rated R.", about(topic=True, pronoun="it")),
    # what cannot be told
    ("R.", None),
    ("it had moved to R.", None),
    ("S had risen to R.", None),
    ("a rating of R.", None),
    ("the unit is, in short, R.", None),
    ("the unit is, for staffing, R.", None),
    ("the unit got help with staffing before R.", None),
    ("the rating of S for its leadership this year is as follows: R", None),
    ("leadership was a strength of the unit this year: R", None),
    ("the unit was given more staff after R.", None),
    ("the units were given more staff after R.", None),
    ("the unit has been given more staff after R.", None),
    ("the unit, being given more staff after R.", None),
    ("the unit is given more staff after R.", None),
    ("the units are given more staff after R.", None),
]


@pytest.mark.parametrize(("skeleton", "expected"), CONSTRUCTIONS)
def test_what_a_rating_is_said_of(skeleton, expected):
    assert said(skeleton) == expected


def test_each_rating_of_a_sentence_has_its_own():
    text = "leadership was R, staffing R and planning B."
    assert [said(text, which) for which in range(3)] == [about("leadership"), about("staffing"), about("planning")]
