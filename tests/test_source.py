"""The caller's text and its forms: same length, and a way back to the caller's own characters."""

import pytest

from hmip_parse.folding import FOLDED
from hmip_parse.source import LONGEST, Source, places, places_of
from tests.helpers import FIXTURE_NAMES, fixture_text

# Texts with everything that a copy, a wire or a wrong decoding does to a release.
ODD = {
    "empty": "",
    "blank": " ",
    "line-ends-only": "\n\r\n\r",
    "plain": "Dorset PDU was rated ‘Good’ – and rightly.",
    "doubled-blanks": "The  report   makes\tsix recommendations .",
    "no-break": "It\xa0was \xa0 rated\u2009‘Good’\u3000overall.",
    "crlf": "One line.\r\nAnother line.\r\n\r\nA third.\r\n",
    "cr": "One line.\rAnother line.\r\rA third.",
    "mixed-ends": "One.\r\nTwo.\nThree.\rFour.\u2028Five.\u2029Six.\x85Seven.\x0bEight.\x0cNine.",
    "trailing-blanks": "One line. \n Another line.\t\n\tA third.  ",
    "mojibake-1252": "rated â€˜Goodâ€™ â€“ the second highest; â€œfairâ€\x9d, she said; Â£4 for cafÃ©s",
    "mojibake-dropped-byte": "â€œfairâ€ and â€œfirmâ€",
    "mojibake-latin-1": "rated â\x80\x98Goodâ\x80\x99",
    "entities": "A &amp; B &lsquo;Good&rsquo; &#8220;fair&#8221; &#x2013; &nbsp; done &unknown; &",
    "invisible": "\ufeffDor\u00adset \u200bPDU\u200e was rated \u202e‘Good’\u202c.\u2060",
    "dotted-i": "İlkay Öztürk said İt was İn the STRASSE ẞ ﬁne.",
    "surrogates": "a lone \ud800 surrogate \udfff here",
    "nul": "a\x00b \x00 c",
    "emoji": "a \U0001f600 b \U0001f468\u200d\U0001f469\u200d\U0001f467 c",
    "combining": "cafe\u0301 re\u0301sume\u0301",
    "right-to-left": "\u200fשירות המבחן\u200f was rated ‘Good’",
    "all-marks": "".join("".join(marks) for marks in FOLDED.values()),
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_all_forms_have_the_length_of_the_view(text):
    source = Source(text)
    assert len(source.norm) == len(source.view)
    assert len(source.lower) == len(source.view)


@pytest.mark.parametrize("name", FIXTURE_NAMES)
def test_all_forms_of_a_release_have_one_length(name):
    source = Source(fixture_text(name))
    assert len(source.view) == len(source.norm) == len(source.lower)


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_every_character_of_the_view_has_a_place_in_the_text(text):
    source = Source(text)
    done = 0
    for offset, char in enumerate(source.view):
        span = source.span(offset, offset + 1)
        if span.of(text) == "ﬁ":  # each of its letters has its place
            assert char in "fi"
            done = span.start
        assert done <= span.start < span.end <= len(text)
        done = span.end if char != "f" else done
        if span.of(text) != "ﬁ" and char.isalnum() and span.end - span.start == 1 and char.isascii():
            assert span.of(text) == char


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_the_text_itself_is_kept(text):
    assert Source(text).text == text


# -- white space


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("The  report", "The report"),
        ("The \t  report", "The report"),
        ("rated \xa0‘Good’", "rated ‘Good’"),
        ("one\r\ntwo", "one\ntwo"),
        ("one\rtwo", "one\ntwo"),
        ("one\r\n\r\ntwo", "one\n\ntwo"),
        ("one\r\rtwo", "one\n\ntwo"),
        ("one \r\n two", "one\ntwo"),
        ("one \n two", "one\ntwo"),
        ("one\xa0\ntwo", "one\ntwo"),
        ("one \r\n \r\n two", "one\n\ntwo"),
        ("one\n \n two", "one\n\ntwo"),
        ("one  \n \n\t\n  two", "one\n\n\ntwo"),
        ("one\xa0two", "one two"),
        ("one\ttwo", "one two"),
        ("one\u2028two\u2029three", "one\ntwo\nthree"),
        ("one\x85two\x0bthree\x0cfour", "one\ntwo\nthree\nfour"),
    ],
    ids=[
        "two-blanks",
        "tab-among-blanks",
        "no-break-and-blank",
        "crlf",
        "cr",
        "empty-line-crlf",
        "empty-line-cr",
        "blanks-around-crlf",
        "blanks-around-lf",
        "no-break-before-lf",
        "line-of-blanks-crlf",
        "line-of-blanks-lf",
        "lines-of-blanks",
        "no-break",
        "tab",
        "unicode-separators",
        "nel-vt-ff",
    ],
)
def test_white_space_is_folded(text, view):
    assert Source(text).view == view


@pytest.mark.parametrize(
    "blank", ["\xa0", "\t", "\u2009", "\u202f", "\u3000"], ids=["no-break", "tab", "thin", "narrow", "wide"]
)
def test_a_lone_odd_blank_is_a_blank_to_patterns(blank):
    source = Source(f"rated{blank}‘Good’")
    assert source.norm == "rated 'Good'"
    assert source.lower == "rated 'good'"


@pytest.mark.parametrize(
    "text",
    [
        "The  report   makes six  recommendations.",
        "The report\r\nmakes\r\nsix recommendations.",
        "The report\rmakes\r\rsix recommendations.",
        "  The report \n\n makes \t\n six\xa0\xa0recommendations.  ",
        "\ufeffThe rep\u00adort ma\u200bkes\u200e six recommen\u2060dations\u200f.",
        "The report &ndash; makes&nbsp;&nbsp;six &lsquo;recommendations&rsquo;.",
        "The report â€“ makes â€˜sixâ€™ recommendations.",
        "The \u0130report\u0130 makes  six recommendations.",
    ],
    ids=["doubled-blanks", "crlf", "cr", "ragged", "invisible", "entities", "mojibake", "dotted-i"],
)
@pytest.mark.parametrize("word", ["report", "makes", "six", "recommendations"])
def test_a_word_maps_back_to_the_callers_characters(text, word):
    source = Source(text)
    at = source.lower.find(word)
    assert at != -1
    span = source.span(at, at + len(word))
    visible = "".join(char for char in span.of(text) if char not in "\u00ad\u200b\u200e\u200f\u2060")
    assert visible == word


def test_a_range_over_folded_blanks_covers_all_of_them():
    text = "made   six\t\trecommendations  to"
    source = Source(text)
    at = source.view.find("made six recommendations")
    assert source.span(at, at + len("made six recommendations")).of(text) == "made   six\t\trecommendations"


def test_a_range_ending_with_a_folded_blank_covers_the_whole_run():
    text = "made   six"
    assert Source(text).span(0, len("made ")).of(text) == "made   "


def test_a_range_over_a_line_end_covers_carriage_return_and_line_feed():
    text = "one\r\ntwo"
    source = Source(text)
    assert source.span(3, 4).of(text) == "\r\n"
    assert source.span(4, 7).of(text) == "two"


# -- marks


@pytest.mark.parametrize(
    ("text", "norm"),
    [
        ("‘Good’", "'Good'"),
        ("‚Good‘", "'Good'"),
        ("`Good´", "'Good'"),
        ("“Good”", '"Good"'),
        ("„Good‟", '"Good"'),
        ("«Good»", '"Good"'),
        ("it – is — so ‒ then ― yes − no", "it - is - so - then - yes - no"),
        ("•\tone ▪ two ● three ◦ four \uf0b7 five · six", "- one - two - three - four - five - six"),
        ("people’s", "people's"),
    ],
    ids=["single", "low-single", "backtick", "double", "low-double", "guillemets", "dashes", "bullets", "apostrophe"],
)
def test_marks_have_one_shape_in_the_norm(text, norm):
    assert Source(text).norm == norm


def test_the_view_keeps_the_marks_as_printed():
    text = "“It is ‘Good’ – truly,” she said."
    assert Source(text).view == text


# -- case


def test_lower_case_keeps_its_length_where_a_letter_grows():
    source = Source("İzmir İs not RATED ‘Good’")
    assert len(source.lower) == len(source.norm)
    at = source.lower.find("rated 'good'")
    assert source.span(at, at + len("rated 'good'")).of(source.text) == "RATED ‘Good’"


@pytest.mark.parametrize(("text", "lower"), [("CAFÉ ÔL", "café ôl"), ("Ŵyr", "ŵyr"), ("Ünder £4", "ünder £4")])
def test_letters_beyond_ascii_in_lower_case(text, lower):
    assert Source(text).lower == lower


# -- damage


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("rated â€˜Goodâ€™", "rated ‘Good’"),
        ("rated â\x80\x98Goodâ\x80\x99", "rated ‘Good’"),
        ("â€œfairâ€\x9d", "“fair”"),
        ("â€œfairâ€", "“fair”"),
        ("â€œfairâ€\ufffd, she said", "“fair”, she said"),
        ("one â€“ two â€” three", "one – two — three"),
        ("and so onâ€¦", "and so on…"),
        ("Â£4", "£4"),
        ("cafÃ©s", "cafés"),
        ("Ynys MÃ´n, â‚¬4 and LlÅ·n", "Ynys Môn, €4 and Llŷn"),
        ("ï»¿Dorset", "Dorset"),
        ("a &amp; b", "a & b"),
        ("&lsquo;Good&rsquo;", "‘Good’"),
        ("&#8216;Good&#8217;", "‘Good’"),
        ("&#x2018;Good&#x2019;", "‘Good’"),
        ("&quot;fair&quot;", '"fair"'),
        ("people&#39;s", "people's"),
        ("one &ndash; two", "one – two"),
        ("Bath &#038; North Somerset", "Bath & North Somerset"),
        ("Bath &#x26; North Somerset", "Bath & North Somerset"),
        ("LlÅ·n", "Llŷn"),
        ("&lsquo;Goodâ€™", "‘Good’"),
        ("\u200b&lsquo;Goodâ€™\u200b", "‘Good’"),
    ],
    ids=[
        "single-1252",
        "single-latin-1",
        "double-1252",
        "double-dropped-byte",
        "double-replaced-byte",
        "dashes",
        "ellipsis",
        "pound",
        "e-acute",
        "circumflexes",
        "byte-order-mark",
        "ampersand",
        "named-single",
        "decimal",
        "hexadecimal",
        "quot",
        "apostrophe",
        "ndash",
        "ampersand-decimal",
        "ampersand-hexadecimal",
        "circumflex-alone",
        "entity-and-mangled",
        "entity-mangled-and-invisible",
    ],
)
def test_damage_is_mended(text, view):
    source = Source(text)
    assert source.view == view
    assert source.mended
    for span in source.mended:
        assert 0 <= span.start < span.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "the pâté at the Château, château, Siân and Âme",
        "Swansea & Neath; Y&JS; R&D;",
        "Nottingham&Derby",
        "&unknown; &#; &#x; &",
        "if a&b;c then d",
    ],
    ids=["welsh-and-french", "ampersands", "no-blanks", "no-entities", "almost-an-entity"],
)
def test_what_is_no_damage_is_left_alone(text):
    source = Source(text)
    assert source.view == text
    assert not source.mended


def test_mended_characters_map_back_to_the_damage():
    text = "was rated â€˜Goodâ€™ overall"
    source = Source(text)
    at = source.norm.find("'Good'")
    assert source.span(at, at + len("'Good'")).of(text) == "â€˜Goodâ€™"
    assert [span.of(text) for span in source.mended] == ["â€˜", "â€™"]


def test_an_entity_maps_back_to_all_its_characters():
    text = "Bath &amp; North Somerset"
    source = Source(text)
    assert source.view == "Bath & North Somerset"
    assert source.span(0, len("Bath & North")).of(text) == "Bath &amp; North"
    at = source.view.find("&")
    assert source.span(at, at + 1).of(text) == "&amp;"


@pytest.mark.parametrize("invisible", list("\ufeff\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u00ad"), ids=ascii)
def test_invisible_characters_are_left_out_of_the_forms(invisible):
    text = f"{invisible}Dor{invisible}set PDU was rated {invisible}‘Good’{invisible}."
    source = Source(text)
    assert source.norm == "Dorset PDU was rated 'Good'."
    at = source.norm.find("PDU was")
    assert source.span(at, at + len("PDU was")).of(text) == "PDU was"
    at = source.norm.find("Good")
    assert source.span(at, at + 4).of(text) == "Good"


def test_a_range_with_an_invisible_character_inside_covers_it():
    text = "Dor\u00adset PDU"
    assert Source(text).span(0, 6).of(text) == "Dor\u00adset"


@pytest.mark.parametrize(
    ("text", "norm"),
    [
        ("rated \u200b ‘Good’", "rated 'Good'"),
        ("rated &nbsp;‘Good’", "rated 'Good'"),
        ("rated &nbsp; &nbsp; ‘Good’", "rated 'Good'"),
        ("rated Â\xa0‘Good’", "rated 'Good'"),
        ("ENDS &nbsp;\r\nNotes to editor", "ENDS\nNotes to editor"),
        ("one\n&nbsp;\ntwo", "one\n\ntwo"),
        ("one &#13;\n two", "one\ntwo"),
        ("rated&zwnj; ‘Good’", "rated 'Good'"),
    ],
    ids=[
        "zero-width-between-blanks",
        "entity-behind-a-blank",
        "entities-among-blanks",
        "mangled-no-break-behind-a-blank",
        "entity-before-a-line-end",
        "entity-alone-on-a-line",
        "entity-of-a-line-end",
        "entity-of-nothing",
    ],
)
def test_blanks_beside_mended_damage_are_folded_too(text, norm):
    assert Source(text).norm == norm


# -- joined lines


def test_joined_lines_keep_every_place():
    text = "Dorset PDU was rated\n‘Good’ by\ninspectors.\n\nA second paragraph."
    source = Source(text)
    source.join_lines([text.index("\n"), text.index("\ninspectors")])
    assert source.view == "Dorset PDU was rated ‘Good’ by inspectors.\n\nA second paragraph."
    at = source.norm.find("rated 'Good' by")
    assert source.span(at, at + len("rated 'Good' by")).of(text) == "rated\n‘Good’ by"


def test_a_line_end_behind_a_hyphen_is_left_out():
    text = "Work out-of-\ncourt was fair -\nand that\nwas new."
    source = Source(text)
    source.join_lines([at for at, char in enumerate(text) if char == "\n"])
    assert source.view == source.norm == "Work out-of-court was fair - and that was new."
    at = source.norm.find("out-of-court")
    assert source.span(at, at + len("out-of-court")).of(text) == "out-of-\ncourt"
    at = source.norm.find("was new")
    assert source.span(at, at + len("was new")).of(text) == "was new"


@pytest.mark.parametrize(
    "text", ["rated ‘Good’ in 2022", "rated  ‘Good’ \n in\t 2022", "rated â€˜Goodâ€™  in \u200b 2022"]
)
def test_spans_of_several_ranges_are_those_of_each(text):
    source = Source(text)
    ranges = [(start, start + 4) for start in range(len(source.view) - 4)]
    assert source.spans(ranges) == tuple(source.span(*place) for place in ranges)


def test_rows_are_the_lines_of_the_norm():
    source = Source("one \n\n two three\nfour")
    assert source.rows == ["one", "", "two three", "four"]
    source.join_lines([source.view.index("\nfour")])
    assert source.rows == ["one", "", "two three four"]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Dorset PDU was rated ‘Good’.\n" * 100, 2900),
        ("a" * LONGEST, LONGEST),
        ("a\n" * (LONGEST // 2), LONGEST),
        ("a\n" * LONGEST, LONGEST - 1),
        ("ab\r\n" * LONGEST, LONGEST - 1),  # at a line end, whichever it is
        ("abc " * LONGEST, LONGEST - 1),
        ("a" * (LONGEST + 1), LONGEST),
        ("aX\n" * LONGEST, LONGEST - 3),
        ("a" * (LONGEST // 2 - 1) + "\n" + "a" * LONGEST, LONGEST),
        ("a" * (LONGEST // 2) + "\n" + "a" * LONGEST, LONGEST // 2),  # from there on it parts the text
        ("first\n" + "a" * LONGEST, LONGEST),  # a line end far before the limit parts too much
    ],
    ids=[
        "short",
        "just short enough",
        "lines just short enough",
        "lines",
        "CRLF",
        "words",
        "one word",
        "capitals",
        "half a text",
        "more than half",
        "an early line end",
    ],
)
def test_of_a_text_beyond_the_longest_release_whole_lines_are_read(text, read):
    source = Source(text)
    assert source.read == read
    assert source.text is text
    assert len(source.view) <= LONGEST
    assert source.span(0, len(source.view)).end <= read


# -- more of blanks and joined lines


@pytest.mark.parametrize(
    ("text", "view"),
    [("  Dorset  PDU", " Dorset PDU"), ("Dorset PDU  ", "Dorset PDU "), ("  \n  Dorset", "\nDorset")],
    ids=["at the start", "at the end", "before a line end"],
)
def test_blanks_at_the_ends_of_a_text_are_folded_too(text, view):
    source = Source(text)
    assert source.view == view
    at = view.index("Dorset")
    assert source.span(at, at + 6).of(text) == "Dorset"


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("work out-of-\ncourt was fair", "work out-of-court was fair"),
        ("they were on-\na par with us", "they were on-a par with us"),
        ("a-\nb", "a-b"),
        ("work out‑of‑\ncourt", "work out‑of‑court"),
        ("in phase X\nof the work", "in phase X of the work"),
        ("it was so -\nand not so", "it was so - and not so"),
        ("aged 16-\nto-18", "aged 16- to-18"),
        ("in pre-\n2014 times", "in pre- 2014 times"),
        ("the  work  out-of-\ncourt was  fair", "the work out-of-court was fair"),
        # inside a web address
        (
            "it is at hmiprobation.justiceinspectorates.\ngov.uk on Monday",
            "it is at hmiprobation.justiceinspectorates.gov.uk on Monday",
        ),
        ("it is at www.example.org/\nreports-2022 on Monday", "it is at www.example.org/reports-2022 on Monday"),
        ("it is at www.example.org.\nuk.", "it is at www.example.org.uk."),
        ("it is at www.example.org.\nwell-run units", "it is at www.example.org. well-run units"),
        ("staff were keen.\nuk figures", "staff were keen. uk figures"),
        ("men and/\nor women", "men and/ or women"),
    ],
    ids=[
        "hyphen",
        "one-letter",
        "shortest",
        "no-break-hyphen",
        "capital",
        "dash",
        "digits",
        "digits-behind",
        "blanks",
        "address",
        "path",
        "country",
        "end",
        "sentence",
        "stroke",
    ],
)
def test_a_word_is_joined_at_its_hyphen_and_every_word_keeps_its_place(text, view):
    source = Source(text)
    source.join_lines([source.view.index("\n")])
    assert source.view == view
    for word in view.split()[2:]:
        at = view.rfind(word)
        assert source.span(at, at + len(word)).of(text).replace("\n", "") == word


# -- places of literals


@pytest.mark.parametrize(
    ("bounds", "of_a", "of_both"),
    [
        ((), [0, 1, 4], [0, 1, 4, 2, 5]),
        ((1,), [1, 4], [1, 4, 2, 5]),
        ((2,), [4], [4, 2, 5]),
        ((0, 1), [0], [0]),
        ((1, 5), [1, 4], [1, 4, 2]),
        ((2, 4), [], [2]),
    ],
    ids=str,
)
def test_where_literals_stand_in_a_range(bounds, of_a, of_both):
    assert places("aab ab", "a", *bounds) == of_a
    assert places_of("aab ab", ("a", "x", "b"), *bounds) == of_both
