"""Whom a sentence only speaks of."""

import pytest

from hmip_parse.extractors.spoken_of import is_object
from tests.helpers import split


@pytest.mark.parametrize(
    ("text", "spoken_of"),
    [
        ("A deputy to |Ms Lees| said: ", True),
        ("A letter for the |Chief Inspector| was read.", True),
        ("|Ms Lees| said: ", False),
        ("Inspectors and |Ms Lees| said: ", False),
        # she speaks all the same
        ("It was left to |Ms Lees| to conclude: ", False),
        ("The last word went to |Ms Lees|: ", False),
        ("They listened to |Ms Lees|, who said: ", False),
        ("According to |Ms Lees|, nobody should wait.", False),
        ("In the words of our |Chief Inspector|, nobody should wait.", False),
        # where the text begins with the words before her
        ("to |Ms Lees|, nobody should wait.", False),
        (" to |Ms Lees|, nobody should wait.", True),
        ("words of |Ms Lees|, on a poster.", False),
        # who is spoken to says nothing yet
        ("An officer told |Ms Lees|: ", True),
        ("An officer wrote to the |Chief Inspector| to say: ", True),
        (" told |Ms Lees|: ", True),
        ("An officer told |Ms Lees|, who said: ", False),
    ],
)
def test_who_is_spoken_of_or_to_does_not_speak(text, spoken_of):
    assert is_object(*split(text)) is spoken_of
