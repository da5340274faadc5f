"""Which service 'it' takes up of the sentences before."""

import pytest

from hmip_parse.linking import pronouns
from hmip_parse.linking.items import Items
from hmip_parse.linking.mentions import find_mentions
from hmip_parse.linking.phrases import Subject
from hmip_parse.linking.register import Register
from tests.helpers import bare


def about(sentences):
    """The services, as printed, that the sentences of a paragraph are about; `None` where they name none."""
    document = bare(sentences)
    mentions = find_mentions(document.source, document.passages)
    register = Register(document.source)
    register.fill(mentions, document.body[0][0])
    items = Items(document, register, mentions, [], [])
    found = pronouns.named_before(items, document.sentences(*document.body[0]))
    if found is None:
        return None
    told, run = found
    return document.source.view[slice(*told.range(*run))] if run else ""


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ("Ely PDU was visited too.", "Ely PDU"),
        ("Ely PDU and Dunmouth PDU were visited too.", "Ely PDU and Dunmouth PDU"),
        ("Inspectors went to Ely PDU too.", "Ely PDU"),
        ("There was a visit to neighbouring Ely PDU too.", "Ely PDU"),
        ("Ely PDU was visited. Dunmouth PDU was too.", "Dunmouth PDU"),
        ("Ely PDU was visited. A day passed.", "Ely PDU"),
        ("Ely PDU was visited. The unit is next to Dunmouth PDU.", "Ely PDU"),
        ("Plans were like those of Ely PDU.", ""),
        ("Ely PDU was visited. Plans were like those of Dunmouth PDU.", ""),
        ("Ely PDU, a small unit, was visited.", "Ely PDU"),
        ("Ely PDU, it is said, has few staff.", None),
        ("Dunmouth PDU was visited. Ely PDU, the unit says, has few staff.", "Dunmouth PDU"),
        ("A day passed.", None),
        ("It is next to Ely PDU.", None),
    ],
)
def test_what_the_sentences_before_are_about(sentences, expected):
    assert about(sentences) == expected


@pytest.mark.parametrize(
    ("text", "subject", "expected"),
    [
        ("it received a rating of R.", None, True),
        ("it received a rating of R.", Subject(topic=True), True),
        ("but they received R.", None, True),
        ("in 2019, it received R.", None, True),
        ("overall, this was R.", None, True),
        ("the overall rating was R.", None, False),
        ("the overall rating was R.", Subject(topic=True), False),
        ("italy was R.", None, False),
        ("this inspection ended in an overall rating of R.", None, False),
        ("this unit received R.", None, False),
        ("R was what it received.", None, False),
        ("inspectors rated it R.", Subject(topic=True, pronoun=(17, 19)), True),
        ("its staffing was R.", Subject(aspects=((4, 12),)), True),
        ("staffing was R.", Subject(aspects=((0, 8),)), False),
        ("staffing was R for its plans.", Subject(aspects=((0, 8),)), False),
    ],
)
def test_what_takes_up_a_service(text, subject, expected):
    assert pronouns.takes_up(text, text.index("R"), subject) is expected


@pytest.mark.parametrize(("pronoun", "expected"), [("it was", False), ("they were", True), ("it both was", True)])
def test_a_pronoun_for_several(pronoun, expected):
    text = f"{pronoun} rated R."
    assert pronouns.names_several(text, text.index("R")) is expected
    assert not pronouns.names_several(f"R and {pronoun} rated.", 0)
