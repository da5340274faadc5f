"""What a release announces, and whose supervision it is about."""

import pytest

from hmip_parse import ReleaseKind, Sector, parse
from hmip_parse.extractors.kind import read_kind
from tests.helpers import document

K = ReleaseKind

TEXTS = {
    "pdu": (
        K.INSPECTION,
        Sector.ADULT,
        "Dorset probation service rated ‘Good’",
        "Dorset Probation Delivery Unit (PDU) has received an overall rating of ‘Good’ following an inspection by HM Inspectorate of Probation.",
    ),
    "pdu-2023": (
        K.INSPECTION,
        Sector.ADULT,
        "‘Strained but caring’: probation in Dorset",
        "The probation service, also known as a Probation Delivery Unit (PDU*), in Dorset has been rated as ‘Requires improvement’ following "
        "an inspection by His Majesty’s Inspectorate of Probation.",
    ),
    "yos": (
        K.INSPECTION,
        Sector.YOUTH,
        "Dorset Youth Offending Service praised",
        "HM Inspectorate of Probation gave Dorset Youth Offending Service (YOS) an overall rating of ‘Outstanding’ after a joint inspection.",
    ),
    "crc": (
        K.INSPECTION,
        Sector.ADULT,
        "Merseyside CRC – better, but not there yet",
        "Merseyside Community Rehabilitation Company (CRC) has received an overall rating of ‘Requires improvement’ from HM Inspectorate of "
        "Probation.",
    ),
    "trust": (
        K.INSPECTION,
        Sector.ADULT,
        "Inspection of adult offending work in Dorset: Trust should do more",
        "Dorset Probation Trust managed its most dangerous offenders with care, said Lyn Calder, Chief Inspector of Probation, publishing the "
        "report of a recent inspection.",
    ),
    "full-joint": (
        K.INSPECTION,
        Sector.YOUTH,
        "Inspection of youth offending work: Dorset doing well",
        "Young people were helped to stop offending, said Lyn Calder, Chief Inspector of Probation, publishing the report of a joint "
        "inspection of the Dorset Youth Offending Service (YOS).",
    ),
    "region": (
        K.REGIONAL_INSPECTION,
        Sector.ADULT,
        "Probation services in the South West ‘Requires improvement’",
        "Probation services in the South West region have received an overall regional rating of ‘Requires improvement’ following an "
        "inspection by HM Inspectorate of Probation.",
    ),
    "national": (
        K.NATIONAL_INSPECTION,
        Sector.ADULT,
        "“Serious weaknesses” in the Probation Service",
        "A national inspection by HM Inspectorate of Probation has examined the Probation Service in England and Wales, resulting in an "
        "overall rating of ‘Requires improvement’.",
    ),
    "dynamic": (
        K.DYNAMIC_INSPECTION,
        Sector.ADULT,
        "Work to protect the public in the South West falls short",
        "HM Inspectorate of Probation has undertaken a dynamic inspection of public protection in the Probation Service – South West region.",
    ),
    "dynamic-named-below": (
        K.DYNAMIC_INSPECTION,
        Sector.ADULT,
        "Checks came too late, inspection of probation services in the South West region finds",
        "HM Inspectorate of Probation has looked at how people are kept safe across the South West region.",
        "Plans were late.",
        "Context",
        "- This report is the third to be published from the Dynamic Inspection programme, which began in October 2025.",
    ),
    "thematic": (
        K.THEMATIC,
        Sector.ADULT,
        "Prison leavers without a home more likely to go back",
        "A thematic inspection by HM Inspectorate of Probation looked at housing for people leaving prison who are on probation.",
    ),
    "joint-thematic-youth": (
        K.THEMATIC,
        Sector.YOUTH,
        "Children leaving custody are let down",
        "A joint report by three inspectorates, led by HM Inspectorate of Probation, looked at youth resettlement. Children and young people "
        "wait too long.",
    ),
    "annual-youth": (
        K.ANNUAL_REPORT,
        Sector.YOUTH,
        "‘Impressive’ youth justice services praised in annual report",
        "HM Inspectorate of Probation has published its annual report on youth justice services. 75 per cent were rated ‘Good’ or better.",
    ),
    "annual-sfo": (
        K.ANNUAL_REPORT,
        Sector.ADULT,
        "Fewer reviews reach the standard",
        "HM Inspectorate of Probation examined 50 Serious Further Offence (SFO) reviews by the Probation Service, rating 46 per cent as ‘Good’.",
    ),
    "case": (
        K.CASE_REVIEW,
        Sector.ADULT,
        "Independent review of the supervision of a man who killed while on probation",
        "HM Inspectorate of Probation was asked to look at the way in which Callum Thorsby had been managed by the Probation Service.",
    ),
    "appointment": (
        K.OTHER,
        None,
        "New member joins the board",
        "HM Inspectorate of Probation is pleased to welcome Jo Blank, who joins its board in May.",
    ),
    "statement": (
        K.OTHER,
        None,
        "Statement on early release",
        "Petra Holloway, Chief Inspector of Probation, has made a statement on the change to the law. Services are rated ‘Outstanding’, ‘Good’, "
        "‘Requires improvement’ or ‘Inadequate’.",
    ),
    "another-inspectorate": (
        K.UNKNOWN,
        None,
        "Prison rated poor by inspectors",
        "HM Inspectorate of Prisons found that HMP Blackmoor was not safe. Inspectors saw mould in the cells.",
    ),
    "schools": (
        K.UNKNOWN,
        None,
        "Dorset school rated ‘Outstanding’",
        "A school in Dorset has received an overall rating of ‘Outstanding’ following an inspection by Ofsted.",
    ),
    "care": (
        K.UNKNOWN,
        None,
        "Care home ‘Requires improvement’",
        "Rose House in Poole has been rated ‘Requires improvement’ by the Care Quality Commission after an inspection in May 2022.",
    ),
    "police": (
        K.UNKNOWN,
        None,
        "Dorset Police ‘requires improvement’ at keeping people safe",
        "HM Inspectorate of Constabulary and Fire & Rescue Services said that Dorset Police requires improvement at managing offenders.",
    ),
    "weather": (K.UNKNOWN, None, "Rain tomorrow", "It will be wet in Dorset, and good in parts."),
}


@pytest.mark.parametrize("row", TEXTS.values(), ids=TEXTS.keys())
def test_kind_and_sector_of_a_release(row):
    kind, sector, *paragraphs = row
    release = parse("\n\n".join([*paragraphs, "Plans were kept up to date in most of the cases that were read."]))
    assert release.kind is kind
    assert release.sector is sector


@pytest.mark.parametrize("name", ["another-inspectorate", "schools", "care", "police", "weather"])
def test_a_text_of_unknown_kind_has_no_outcomes(name):
    _, _, *paragraphs = TEXTS[name]
    release = parse("\n\n".join([*paragraphs, "It will be visited again."]))
    assert release.outcomes == ()
    assert release.recalled == ()
    assert release.recommendations is None


def test_the_words_that_tell_the_kind():
    text = "A headline here\n\nHM Inspectorate of Probation has published its  annual report on services."
    parts = document(text)
    kind, place = read_kind(parts, named=False, leading=False, region=False)
    assert kind is K.ANNUAL_REPORT
    assert parts.source.span(*place).of(text) == "annual report"


FORMS = [
    (
        K.OTHER,
        None,
        "HM Inspectorate of Probation appoints new Director of Operations",
        "Alex Marlow joins the Inspectorate of Probation from Harbourside Youth Justice Service, which was rated ‘Outstanding’ in 2023.",
        "The post is about probation and youth justice.",
    ),
    (
        K.INSPECTION,
        Sector.YOUTH,
        "Three new heads lift Harbourside YJS to ‘Good’",
        "Harbourside Youth Justice Service was rated ‘Good’ by HM Inspectorate of Probation.",
        "The council has appointed Ann Lees as its director.",
    ),
    (
        K.OTHER,
        Sector.YOUTH,
        "Inspectorate names ‘outstanding’ inspector as new head of youth programme",
        "HM Inspectorate of Probation has appointed Ann Lees as its Head of Youth Inspection.",
        "She has led the inspections of Harbourside Youth Justice Service, which was rated ‘Outstanding’ in 2022, and others.",
    ),
    (
        K.INSPECTION,
        Sector.YOUTH,
        "Newly appointed leaders lift Harbourside YJS to ‘Good’",
        "Harbourside Youth Justice Service was rated ‘Good’ by HM Inspectorate of Probation.",
        "The appointment of a new head in May was welcomed.",
    ),
    (
        K.REGIONAL_INSPECTION,
        Sector.ADULT,
        "South Central probation region has work to do on public safety",
        "Inspectors of Probation who tested how probation is run across the South Central region have marked it ‘Requires improvement’ overall.",
        "The Inspectorate of Probation was on site in May.",
    ),
    (
        K.NATIONAL_INSPECTION,
        Sector.ADULT,
        "Headquarters ‘asking too much and checking too little’",
        "Inspectors from HM Inspectorate of Probation graded the national arrangements ‘Inadequate’ overall.",
        "Probation officers bear the cost.",
    ),
    (
        K.THEMATIC,
        Sector.ADULT,
        "Tagging ‘left to chance’, watchdog finds",
        "Officers are doing their best with little guidance, a report by HM Inspectorate of Probation has found.",
        "The Inspectorate looked at 72 cases in six probation areas.",
    ),
    (
        K.THEMATIC,
        Sector.ADULT,
        "Too little done on housing for prison leavers",
        "A new report from HM Inspectorate of Probation says that people who leave prison wait too long for a home.",
        "Probation officers told inspectors so.",
    ),
    (
        K.THEMATIC,
        Sector.ADULT,
        "Inspectors call for action on drugs",
        "Probation services are failing people who use drugs, HM Inspectorate of Probation has warned.",
        "Inspectors visited six areas.",
    ),
    (
        K.THEMATIC,
        Sector.YOUTH,
        "Black boys let down before they reach court",
        "Children in the youth justice system are let down, according to a thematic inspection by HM Inspectorate of Probation.",
        "Youth justice staff were sorry for the children.",
    ),
    (
        K.THEMATIC,
        Sector.YOUTH,
        "Children on remand ‘moved too often’",
        "Three inspectorates, led by HM Inspectorate of Probation, have called for better care of children on remand.",
        "Children told youth justice workers so.",
    ),
    (
        K.THEMATIC,
        Sector.ADULT,
        "Joint inspection finds gaps in work on MAPPA",
        "A joint inspection by HM Inspectorate of Probation and HM Inspectorate of Constabulary looked at how prisons, the police and probation work together.",
        "Probation officers knew the plans.",
    ),
    (
        K.OTHER,
        None,
        "Chief Inspector responds to the Sentencing Review",
        "HM Chief Inspector of Probation Petra Holloway has responded to the review of sentences.",
        "She said that inspectors had found much to worry them.",
    ),
    (
        K.OTHER,
        None,
        "Petra Holloway appointed as Chief Inspector",
        "Petra Holloway has been appointed as HM Chief Inspector of Probation.",
        "She said: “I am glad.”",
    ),
    (
        K.OTHER,
        None,
        "Inspectorate launches consultation on its standards",
        "HM Inspectorate of Probation is consulting on new standards for inspections.",
        "It says that they will be simpler.",
    ),
    (
        K.OTHER,
        None,
        "HM Inspectorate of Probation pauses core inspections",
        "HM Inspectorate of Probation will pause its local inspections in 2025.",
        "Inspectors said it was needed.",
    ),
    (
        K.OTHER,
        None,
        "Statement from HM Inspectorate of Probation",
        "The Chief Inspector of Probation says that inspections will go on.",
        "She said no more.",
    ),
    (
        K.ANNUAL_REPORT,
        Sector.ADULT,
        "Probation still struggling, says yearly report",
        "The Probation Service is still struggling, the Chief Inspector of Probation says in her yearly report.",
        "Probation staff work hard.",
    ),
    (
        K.ANNUAL_REPORT,
        Sector.ADULT,
        "SFO reviews ‘must improve’",
        "HM Inspectorate of Probation has looked at the serious further offence reviews that the Probation Service carried out last year.",
        "It rated half of the reviews as ‘Good’.",
    ),
    (
        K.CASE_REVIEW,
        Sector.ADULT,
        "Inspectorate publishes review into probation’s management of Alan Petrie",
        "A man who went on to murder his former partner should have been recalled, an independent review has concluded.",
        "HM Inspectorate of Probation was asked by the Lord Chancellor to examine how the Probation Service had managed him.",
    ),
    (
        K.CASE_REVIEW,
        Sector.ADULT,
        "‘Warning after warning’: review finds that chances were missed",
        "An independent review by HM Inspectorate of Probation into how Mark Blank was supervised by the Probation Service is published today.",
        "Blank was released in 2022.",
    ),
    (
        K.CASE_REVIEW,
        Sector.ADULT,
        "Failures in probation supervision of Mark Blank",
        "HM Inspectorate of Probation has published its independent review into the supervision of Mark Blank, who killed a woman in 2021.",
        "Probation had not seen him.",
    ),
    (
        K.CASE_REVIEW,
        Sector.ADULT,
        "Review of the case of Mark Blank",
        "The Lord Chancellor asked HM Inspectorate of Probation for an independent review of how Mark Blank was managed by the Probation Service.",
        "Probation knew.",
    ),
    (
        K.NATIONAL_INSPECTION,
        Sector.ADULT,
        "Probation Service rated ‘Requires improvement’",
        "The Probation Service in England and Wales has received an overall rating of ‘Requires improvement’ following an inspection by HM Inspectorate of Probation.",
        "National leaders knew this.",
    ),
    (
        K.REGIONAL_INSPECTION,
        Sector.ADULT,
        "Wales probation region ‘Requires improvement’",
        "HM Inspectorate of Probation has given the Wales region an overall rating of ‘Requires improvement’.",
        "Leaders in the Wales region knew this.",
    ),
    (
        K.REGIONAL_INSPECTION,
        Sector.ADULT,
        "North East probation rated",
        "The North East region of the Probation Service has received an overall rating of ‘Good’ from HM Inspectorate of Probation.",
        "Leaders knew this.",
    ),
    (
        K.DYNAMIC_INSPECTION,
        Sector.ADULT,
        "Work to protect the public in London falls short",
        "An inspection of public protection in the London region of the Probation Service has been published by HM Inspectorate of Probation.",
        "It gives no rating.",
    ),
    (
        K.INSPECTION,
        Sector.ADULT,
        "Dorset PDU rated ‘Good’",
        "Dorset Probation Delivery Unit (PDU) has received an overall rating of ‘Good’ following an inspection by HM Inspectorate of Probation.",
        "The Inspectorate said in its annual report that this was rare.",
    ),
    (
        K.INSPECTION,
        Sector.ADULT,
        "Dorset PDU rated ‘Good’",
        "Dorset PDU, in the South West region, has received an overall rating of ‘Good’ following an inspection by HM Inspectorate of Probation.",
        "The region has had a regional inspection.",
    ),
    (
        K.CASE_REVIEW,
        Sector.ADULT,
        "Chances missed to stop killer",
        "HM Inspectorate of Probation has published its review of the way in which Tom Hale was supervised.",
        "He was at large.",
    ),
    (
        K.CASE_REVIEW,
        Sector.ADULT,
        "Review into release of Tom Hale published",
        "HM Inspectorate of Probation has told how it went in a review into how the Probation Service managed Tom Hale.",
        "He was at large.",
    ),
    (
        K.CASE_REVIEW,
        Sector.ADULT,
        "Tom Hale: ‘warnings missed’",
        "Warnings were missed before Tom Hale killed three people, a review commissioned by ministers and carried out by HM Inspectorate of Probation has found.",
        "He was at large.",
    ),
    (
        K.CASE_REVIEW,
        Sector.ADULT,
        "Serious further offence review of Tom Hale",
        "The findings are those of HM Inspectorate of Probation.",
        "He was at large.",
    ),
    (
        K.THEMATIC,
        Sector.ADULT,
        "Staff killed in road crash",
        "Probation officers were killed on the road; HM Inspectorate of Probation, in a thematic report, has reviewed travel.",
        "Probation officers were sorry.",
    ),
    (
        K.ANNUAL_REPORT,
        Sector.ADULT,
        "Reviews of serious further offences still too slow",
        "One in three was not good enough, HM Inspectorate of Probation says in its annual report on their quality.",
        "The reviews were late.",
    ),
    (
        K.ANNUAL_REPORT,
        Sector.ADULT,
        "Serious further offence reviews of poor quality",
        "HM Inspectorate of Probation has looked at each serious further offence review of the quality asked for in its annual report.",
        "The reviews were late.",
    ),
    (
        K.INSPECTION,
        Sector.ADULT,
        "Warm words for probation staff",
        "HM Inspectorate of Probation is encouraged by Dorset, where the local Probation Delivery Unit has been marked ‘Good’.",
        "Inspectors looked at 48 cases.",
    ),
    (
        K.INSPECTION,
        Sector.ADULT,
        "Warm words for probation staff",
        "HM Inspectorate of Probation has good news for Dorset, whose PDU has been graded ‘Good’ overall.",
        "Inspectors looked at 48 cases.",
    ),
    (
        K.THEMATIC,
        Sector.ADULT,
        "Probation staff wait for help",
        "Work with women has been put on hold, a thematic report by HM Inspectorate of Probation says.",
        "It was once thought to be ‘Good’.",
    ),
]


@pytest.mark.parametrize(("kind", "sector", "headline", "lead", "third"), FORMS)
def test_kind_and_sector_of_other_forms(kind, sector, headline, lead, third):
    release = parse("\n\n".join([headline, lead, third, "Plans were kept up to date in most of the cases."]))
    assert release.kind is kind
    assert release.sector is sector


@pytest.mark.parametrize(
    ("headline", "lead", "words"),
    [
        ("Dorset PDU rated ‘Good’", "Dorset PDU was inspected by HM Inspectorate of Probation.", "rated"),
        (
            "A service fails children",
            "A youth offending service has been given the lowest mark by HMI Probation.",
            None,
        ),
    ],
)
def test_an_inspection_is_told_from_its_claim(headline, lead, words):
    text = f"{headline}\n\n{lead}\n\nPlans were late."
    kind, place = read_kind(document(text), named=words is not None, leading=words is not None, region=False)
    assert kind is K.INSPECTION
    assert text[slice(*place)] == words if words else "has been given" in text[slice(*place)]


def test_nothing_in_the_opening_tells_of_another_kind():
    text = "Welcome to our new board\n\nHM Inspectorate of Probation is glad of its new board."
    assert read_kind(document(text), named=False, leading=False, region=False) == (K.OTHER, None)


LEAD = "HM Inspectorate of Probation has been to Dorset."


@pytest.mark.parametrize(
    ("third", "named", "region", "kind", "words"),
    [
        ("A regional inspection was made.", False, True, K.REGIONAL_INSPECTION, "regional inspection"),
        ("A regional inspection was made.", False, False, K.OTHER, None),
        ("A regional inspection was made.", True, True, K.INSPECTION, "Inspectorate"),
        ("An annual report is due.", False, False, K.ANNUAL_REPORT, "annual report"),
        ("An annual report is due.", True, False, K.INSPECTION, "Inspectorate"),
        ("This was a dynamic inspection.", True, False, K.DYNAMIC_INSPECTION, "dynamic inspection"),
        ("The region has received a mark.", False, True, K.REGIONAL_INSPECTION, "region has received"),
        ("The region has received a mark.", False, False, K.OTHER, None),
    ],
)
def test_what_the_third_paragraph_tells(third, named, region, kind, words):
    text = f"The watchdog’s headline\n\nIt was calm.\n\n{LEAD}\n\n{third}"
    parts = document(text)
    found, place = read_kind(parts, named=named, leading=named, region=region)
    assert found is kind
    assert (place and parts.source.span(*place).of(text)) == words


# What a headline and a lead announce.
OPENINGS = [
    (
        K.THEMATIC,
        "Unpaid work: a sentence that too often goes unserved",
        "Unpaid work was an afterthought, said Dame Glenys Stacey, HM Chief Inspector of Probation. Today she published the report of an inspection of how the sentence is carried out.",
    ),
    (
        K.CASE_REVIEW,
        "Inspectors publish findings on the case of Kevin Marlow",
        "A man who went on to kill had been supervised by people who did most of what was asked, HM Inspectorate of Probation has found.",
    ),
    (
        K.CASE_REVIEW,
        "Missed chances before a killing",
        "The Secretary of State asked the Chief Inspector of Probation to carry out an independent review. It found that staff had missed chances.",
    ),
    (
        K.OTHER,
        "New face at the Inspectorate",
        "HM Inspectorate of Probation has announced that Gareth Price will be its next Director of Operations.",
    ),
    (
        K.OTHER,
        "New guide shows what works in engaging people on probation",
        "HM Inspectorate of Probation has today published an effective practice guide for those who supervise people in the community. It draws on 28 inspections of Probation Delivery Units.",
    ),
    (
        K.OTHER,
        "Inspectorate sets out its plans for 2025",
        "HM Inspectorate of Probation has published its business plan for the year ahead. It will inspect 30 PDUs.",
    ),
    (
        K.OTHER,
        "Consultation on new standards opens",
        "HM Inspectorate of Probation is asking for views on the standards it uses to inspect youth justice services.",
    ),
    (
        K.OTHER,
        "Chief Inspector responds to the Lord Chancellor's announcement",
        "Martin Jones, HM Chief Inspector of Probation, said: “We welcome today's announcement on sentencing.”",
    ),
    (
        K.OTHER,
        "Blog: What good supervision looks like",
        "In this blog Helen Mott, Head of Research at HM Inspectorate of Probation, writes about the evidence on supervision.",
    ),
    (
        K.OTHER,
        "New research on desistance published",
        "HM Inspectorate of Probation has published a new Academic Insights paper by Professor Fergus McNeill on desistance.",
    ),
    (
        K.OTHER,
        "Inspectorate pauses inspections",
        "HM Inspectorate of Probation has suspended all inspections because of Covid-19.",
    ),
    (
        K.OTHER,
        "Martin Jones confirmed as Chief Inspector of Probation",
        "The Justice Secretary has confirmed that Martin Jones will be the next Chief Inspector of Probation.",
    ),
    (
        K.OTHER,
        "Chief Inspector to step down",
        "Justin Russell, Chief Inspector of Probation, is to leave his post in September.",
    ),
    (
        K.THEMATIC,
        "Too little help with drugs, inspectors find",
        "A joint inspection by HM Inspectorate of Probation and the Care Quality Commission looked at drug treatment for people on probation.",
    ),
    (
        K.THEMATIC,
        "Probation neglects race equality",
        "Ethnic minority people on probation are let down, HM Inspectorate of Probation says in a report published today. Inspectors looked at 100 cases in five regions.",
    ),
    (
        K.THEMATIC,
        "Probation services must do more for care leavers",
        "A thematic inspection of services for care leavers finds big gaps. HM Inspectorate of Probation visited six areas.",
    ),
    (
        K.THEMATIC,
        "Public protection arrangements not good enough",
        "HM Inspectorate of Probation has published a review of MAPPA with HMICFRS. Inspectors visited six areas.",
    ),
    (
        K.THEMATIC,
        "Recall: a revolving door",
        "HM Inspectorate of Probation has today published a report on recall, which finds that many are recalled for want of a home.",
    ),
    (
        K.ANNUAL_REPORT,
        "Probation service at a tipping point",
        "In his annual report, Chief Inspector of Probation Justin Russell calls for an independent review of probation.",
    ),
    (
        K.ANNUAL_REPORT,
        "Youth justice services do well, inspectorate says",
        "HM Inspectorate of Probation has published its annual review of youth justice services, based on 33 inspections.",
    ),
    (
        K.ANNUAL_REPORT,
        "Standards of probation supervision have fallen",
        "HM Chief Inspector of Probation today publishes the 2022/2023 Annual Report: inspections of probation services.",
    ),
    (
        K.ANNUAL_REPORT,
        "Reviews of serious further offences still lack quality",
        "HM Inspectorate of Probation has published its annual report on the quality of Serious Further Offence (SFO) reviews.",
    ),
    (
        K.CASE_REVIEW,
        "Independent review into the case of John Smith",
        "HM Inspectorate of Probation has published an independent serious further offence review into the case of John Smith, who killed four people.",
    ),
    (
        K.CASE_REVIEW,
        "Probation failings before murder of woman",
        "HM Inspectorate of Probation has published an independent review of how the Probation Service supervised a man who went on to murder a woman in Kent.",
    ),
    (
        K.CASE_REVIEW,
        "Failings in the supervision of murderer laid bare",
        "An independent review into the supervision of Paul Brown by the Probation Service, carried out by HM Inspectorate of Probation, found that he was wrongly assessed.",
    ),
    (
        K.OTHER,
        "Chief Inspector calls for independent review of probation",
        "Martin Jones, Chief Inspector of Probation, has called for an independent review of the Probation Service after a murder.",
    ),
    (
        K.OTHER,
        "Statement on the independent review of sentencing",
        "HM Inspectorate of Probation welcomes the independent review of sentencing led by David Gauke.",
    ),
    (
        K.REGIONAL_INSPECTION,
        "East Midlands probation region ‘Requires improvement’",
        "HM Inspectorate of Probation has rated the East Midlands region of the Probation Service as ‘Requires improvement’.",
    ),
    (
        K.REGIONAL_INSPECTION,
        "Leadership in the North West ‘Good’",
        "The North West probation region has received an overall rating of ‘Good’ following an inspection by HM Inspectorate of Probation.",
    ),
    (
        K.NATIONAL_INSPECTION,
        "National Probation Service HQ inspected",
        "HM Inspectorate of Probation has published a national inspection of the Probation Service. Its national arrangements were rated ‘Requires improvement’.",
    ),
    (
        K.DYNAMIC_INSPECTION,
        "Public protection work in Wales is not good enough",
        "A dynamic inspection of public protection in Wales by HM Inspectorate of Probation found big gaps.",
    ),
    (
        K.INSPECTION,
        "Dorset probation ‘Inadequate’",
        "Dorset Probation Delivery Unit (PDU) has been rated ‘Inadequate’ by HM Inspectorate of Probation.",
    ),
    (
        K.INSPECTION,
        "Dorset probation better",
        "HM Inspectorate of Probation has reinspected Dorset Probation Delivery Unit (PDU), and rated it ‘Good’. In his annual report last month the Chief Inspector named it.",
    ),
]


@pytest.mark.parametrize(("kind", "headline", "lead"), OPENINGS)
def test_the_kind_that_an_opening_announces(kind, headline, lead):
    assert parse(f"{headline}\n\n{lead}\n\nThe work was mixed. Staff were keen.\n").kind is kind


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        (
            "Probation must do more for women, a thematic inspection by HM Inspectorate of Probation has found.",
            K.THEMATIC,
        ),
        ("A joint inspection by HM Inspectorate of Probation and Ofsted looked at education in custody.", K.THEMATIC),
        ("HM Inspectorate of Probation has published its annual report.", K.ANNUAL_REPORT),
        ("HM Inspectorate of Probation has launched a consultation.", K.OTHER),
        ("A probation service is finding its feet, inspectors from HM Inspectorate of Probation say.", K.INSPECTION),
        (
            "A joint inspection by HM Inspectorate of Probation of a youth offending team has found much that is good.",
            K.INSPECTION,
        ),
        (
            "Services for children are falling short, a joint inspection by HM Inspectorate of Probation has found. "
            "They awarded the service an overall rating of ‘Requires improvement’.",
            K.INSPECTION,
        ),
    ],
)
def test_a_service_below_the_lead_may_be_an_example(lead, kind):
    text = f"Inspectors find much to do\n\n{lead}\n\nDorset PDU was rated ‘Good’ in May.\n\nThe work was mixed.\n"
    assert parse(text).kind is kind


def test_a_full_joint_inspection_is_of_one_service():
    headline = "Blackpool youth offending work: some children left at risk"
    first = "Children who offend in Blackpool were helped, said the Chief Inspector of Probation. Today he published the report of a full joint inspection."
    body = f"{first}\n\nThe inspection of Blackpool Youth Offending Team (YOT) in June 2015 was one of six."
    release = parse(f"{headline}\n\n{body}\n\nENDS")
    assert (release.kind, [one.service.name for one in release.outcomes]) == (K.INSPECTION, ["Blackpool"])
