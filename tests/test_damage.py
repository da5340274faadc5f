"""What damages a text on its way, and what mends it."""

import pytest

from hmip_parse import damage
from hmip_parse.folding import fold_marks


@pytest.mark.parametrize(
    ("mangled", "char"),
    [
        ("â€™", "’"),
        ("â\x80\x99", "’"),
        ("â€\x9d", "”"),
        ("â\x80\x9d", "”"),
        ("â€\ufffd", "”"),
        ("â€", "”"),
        ("Ã©", "é"),
        ("Â£", "£"),
        ("Å·", "ŷ"),
        ("Â\xa0", "\xa0"),
        ("ï»¿", ""),
        ("â€‹", ""),
    ],
    ids=ascii,
)
def test_each_way_to_read_a_character_wrongly_is_known(mangled, char):
    assert damage._mojibake()[mangled] == char


def test_of_two_mangled_characters_the_longer_is_tried_first():
    lengths = [len(mangled) for mangled in damage._mojibake()]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[-1] == 2  # no character alone is damage


@pytest.mark.parametrize(
    ("text", "mended", "edits"),
    [
        ("A day’s work", [], []),
        ("A day&rsquo;s work", ["&rsquo;"], ["&rsquo;"]),
        ("It â€œworksâ€\x9d", ["â€œ", "â€\x9d"], ["â€œ", "â€\x9d"]),
        ("A\u200b day", [], ["\u200b"]),  # what cannot be seen is no damage
        ("A\u200b day&rsquo;s work", ["&rsquo;"], ["\u200b", "&rsquo;"]),
        ("youth oﬀending, diﬃcult", [], ["ﬀ", "ﬃ"]),  # ligatures
        ("R&D; A&B", [], []),
        ("A cafÃ© was full", ["Ã©"], ["Ã©"]),  # by each of the characters that mangled ones begin with
        ("It cost Â£5", ["Â£"], ["Â£"]),
        ("Å·n was there", ["Å·"], ["Å·"]),
        ("ï»¿Rated", ["ï»¿"], ["ï»¿"]),
        ("NaÏve and naïve", [], []),
        ("A&#8203; day", ["&#8203;"], ["&#8203;"]),
        ("A &amp;amp; B", ["&amp;"], ["&amp;"]),
    ],
    ids=ascii,
)
def test_what_is_mended_and_what_is_left_out(text, mended, edits):
    made, damaged = damage.repairs(text, fold_marks(text)[1])
    assert [text[start:end] for start, end, _ in damaged] == mended
    assert [text[start:end] for start, end, _ in made] == edits


def test_nothing_is_left_of_what_cannot_be_seen():
    edits, _ = damage.repairs("A&#8203; day&rsquo;s work", "A&#8203; day&rsquo;s work")
    assert [plain for _, _, plain in edits] == ["", "’"]
